//! An inbox against a plain model: random schedules of repetitions, holders that are slow or die,
//! late releases, and clocks that differ. The model knows who holds what until when.
//!
//! The examples over SQL are held against it too, so it needs nothing but an inbox whose every step
//! counts at once.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, UNIX_EPOCH};

use wechatpay::Notification;
use wechatpay::inbox::{Claim, Inbox, InboxError, Stored};

use crate::random::Random;

const STEPS: usize = 300;

const BEGIN: u64 = 1_795_478_400;

#[derive(Default)]
struct Model {
    /// Those that are stored and not finished, by their ids: from when they can be claimed.
    due: BTreeMap<String, u64>,
    /// The claims that count.
    held: BTreeMap<String, Claim>,
    finished: BTreeSet<String>,
    /// All claims that were ever given.
    claims: Vec<Claim>,
    history: Vec<String>,
}

impl Model {
    fn counts(&self, claim: &Claim) -> bool {
        self.held.get(&claim.id) == Some(claim)
    }

    fn claimed(&mut self, claim: Option<Claim>, now: u64, lease: u64, all: &[Notification]) {
        let earliest = self.due.values().min().copied();
        let Some(claim) = claim else {
            let is_lost = earliest.is_some_and(|due| due <= now);
            assert!(!is_lost, "nothing was claimed: {:#?}", self.history);
            return;
        };
        // It is not finished, and nobody holds it any more, and no other waited for longer.
        let due = self.due.get(&claim.id).copied();
        assert!(due.is_some(), "{claim:?}: {:#?}", self.history);
        assert!(due <= Some(now), "{claim:?}: {:#?}", self.history);
        assert_eq!(due, earliest, "{claim:?}: {:#?}", self.history);
        let is_new = !self.claims.contains(&claim);
        assert!(is_new, "{claim:?}: {:#?}", self.history);

        let notification = all.iter().find(|it| it.id() == claim.id).unwrap();
        assert_eq!(claim.mchid, notification.merchant().id());
        assert_eq!(claim.event_type, notification.event_type());
        assert_eq!(claim.original_type, notification.original_type());
        assert_eq!(claim.resource, notification.resource());

        self.due.insert(claim.id.clone(), now + lease);
        self.held.insert(claim.id.clone(), claim.clone());
        self.claims.push(claim);
    }

    fn finished(&mut self, claim: &Claim, result: Result<(), InboxError>) {
        match result {
            Ok(()) => {
                assert!(self.counts(claim), "{claim:?}: {:#?}", self.history);
                self.held.remove(&claim.id);
                self.due.remove(&claim.id);
                let is_first = self.finished.insert(claim.id.clone());
                assert!(is_first, "{claim:?}: {:#?}", self.history);
            }
            Err(InboxError::ClaimLost) => {
                assert!(!self.counts(claim), "{claim:?}: {:#?}", self.history);
            }
            Err(error) => panic!("{error:?}"),
        }
    }

    fn released(&mut self, claim: &Claim, due: u64) {
        if self.counts(claim) {
            self.held.remove(&claim.id);
            self.due.insert(claim.id.clone(), due);
        }
    }
}

/// Runs the schedule of a seed with an empty inbox that has room for all of these notifications.
pub(crate) async fn check(inbox: &mut impl Inbox, all: &[Notification], seed: u64) {
    let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
    let mut random = Random::new(seed);
    let mut model = Model::default();
    model.history.push(format!("seed {seed}"));
    let mut time = BEGIN;
    for _ in 0..STEPS {
        // Each process has a clock of its own.
        let now = time + random.below(5);
        let what = random.below(16);
        if what < 3 {
            let notification = random.of(all);
            let id = notification.id().to_owned();
            let stored = inbox.store(notification, at(now)).await.unwrap();
            model.history.push(format!("{now}: {id} is {stored:?}"));
            let is_known = model.due.contains_key(&id) || model.finished.contains(&id);
            let expected = if is_known { Stored::Known } else { Stored::New };
            assert_eq!(stored, expected, "{:#?}", model.history);
            if !is_known {
                model.due.insert(id, now);
            }
        } else if what < 8 {
            let lease = *random.of(&[1, 30, 60]);
            let claim = inbox.claim(at(now), Duration::from_secs(lease)).await;
            let claim = claim.unwrap();
            model
                .history
                .push(format!("{now}: {claim:?} for {lease} s"));
            model.claimed(claim, now, lease, all);
        } else if what < 10 {
            time += *random.of(&[1, 10, 30, 61, 600]);
        } else if !model.claims.is_empty() {
            // Any that was ever given: its holder is late.
            let claim = random.of(&model.claims).clone();
            if what < 12 {
                let result = inbox.finish(&claim).await;
                model
                    .history
                    .push(format!("{now}: {claim:?} ends, {result:?}"));
                model.finished(&claim, result);
            } else {
                let due = now + *random.of(&[0, 10, 600]);
                inbox.release(&claim, at(due)).await.unwrap();
                model.history.push(format!("{now}: {claim:?} until {due}"));
                model.released(&claim, due);
            }
        }
    }

    // In the end everything that was stored is finished, once.
    let now = time + 10_000;
    while let Some(claim) = inbox.claim(at(now), Duration::from_secs(60)).await.unwrap() {
        model.claimed(Some(claim.clone()), now, 60, all);
        let result = inbox.finish(&claim).await;
        model.finished(&claim, result);
    }
    model.claimed(None, now, 60, all);
    assert!(model.due.is_empty(), "{:#?}", model.history);
    assert!(model.finished.len() > all.len() / 2, "{:#?}", model.history);
}
