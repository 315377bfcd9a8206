//! An inbox against a plain model: random schedules of repetitions, holders that are slow or die,
//! late releases, and clocks that differ. The model knows who holds what until when.
//!
//! The examples over SQL are held against it too, so it needs nothing but a sandbox, and an inbox
//! whose every step counts at once.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::json;
use wechatpay::inbox::{Claim, Inbox, InboxError, Stored};
use wechatpay::{Notification, ReceivedNotification};
use wechatpay_sandbox::Sandbox;

use crate::random::Random;

const STEPS: usize = 300;

const BEGIN: u64 = 1_795_478_400;

/// The id of a merchant, and that of its notification: two merchants' may be the same.
type Key = (String, String);

fn key(claim: &Claim) -> Key {
    (claim.mchid.clone(), claim.id.clone())
}

#[derive(Default)]
struct Model {
    /// Those that are stored and not finished: from when they can be claimed.
    due: BTreeMap<Key, u64>,
    /// The claims that count.
    held: BTreeMap<Key, Claim>,
    finished: BTreeSet<Key>,
    /// All claims that were ever given.
    claims: Vec<Claim>,
    history: Vec<String>,
}

impl Model {
    fn counts(&self, claim: &Claim) -> bool {
        self.held.get(&key(claim)) == Some(claim)
    }

    fn claimed(&mut self, claim: Option<Claim>, now: u64, lease: u64, all: &[Notification]) {
        let earliest = self.due.values().min().copied();
        let Some(claim) = claim else {
            let is_lost = earliest.is_some_and(|due| due <= now);
            assert!(!is_lost, "nothing was claimed: {:#?}", self.history);
            return;
        };
        // It is not finished, and nobody holds it any more, and no other waited for longer.
        let due = self.due.get(&key(&claim)).copied();
        assert!(due.is_some(), "{claim:?}: {:#?}", self.history);
        assert!(due <= Some(now), "{claim:?}: {:#?}", self.history);
        assert_eq!(due, earliest, "{claim:?}: {:#?}", self.history);
        let is_new = !self.claims.contains(&claim);
        assert!(is_new, "{claim:?}: {:#?}", self.history);

        let before = self.claims.iter().filter(|it| key(it) == key(&claim));
        assert_eq!(usize::try_from(claim.attempt).unwrap(), before.count() + 1);

        let notification = all
            .iter()
            .find(|it| (it.merchant().id(), it.id()) == (&*claim.mchid, &*claim.id))
            .unwrap();
        assert_eq!(claim.create_time, notification.create_time());
        assert_eq!(claim.event_type, notification.event_type());
        assert_eq!(claim.original_type, notification.original_type());
        assert_eq!(claim.resource, notification.resource());

        self.due.insert(key(&claim), now + lease);
        self.held.insert(key(&claim), claim.clone());
        self.claims.push(claim);
    }

    fn finished(&mut self, claim: &Claim, result: Result<(), InboxError>) {
        match result {
            Ok(()) => {
                assert!(self.counts(claim), "{claim:?}: {:#?}", self.history);
                self.held.remove(&key(claim));
                self.due.remove(&key(claim));
                let is_first = self.finished.insert(key(claim));
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
            self.held.remove(&key(claim));
            self.due.insert(key(claim), due);
        }
    }
}

/// Twelve notifications, two merchants' under each id.
pub(crate) async fn notifications() -> Vec<Notification> {
    let sandbox = Sandbox::start().await.unwrap();
    let clients = [
        sandbox.client().build().unwrap(),
        sandbox.client().merchant(sandbox.brand()).build().unwrap(),
    ];
    let mut all = Vec::new();
    for _ in 0..6 {
        // It names no receiver.
        let notification = wechatpay_sandbox::Notification::new("X.Y", "x", &json!({})).unwrap();
        for client in &clients {
            let request = sandbox.notification(&notification).unwrap();
            let (head, body) = request.into_parts();
            let received = ReceivedNotification::new(&head.headers, body, SystemTime::now());
            all.push(client.open_notification(&received).await.unwrap());
        }
    }
    all
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
            let mchid = notification.merchant().id().to_owned();
            let key = (mchid, notification.id().to_owned());
            let stored = inbox.store(notification, at(now)).await.unwrap();
            model.history.push(format!("{now}: {key:?} is {stored:?}"));
            let is_known = model.due.contains_key(&key) || model.finished.contains(&key);
            let expected = if is_known { Stored::Known } else { Stored::New };
            assert_eq!(stored, expected, "{:#?}", model.history);
            if !is_known {
                model.due.insert(key, now);
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
