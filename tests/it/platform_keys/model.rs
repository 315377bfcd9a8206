//! The store and its downloads against a plain model: random schedules of rotations, withdrawals,
//! outages, cancelled calls, clock jumps and restarts, on a clock and a seed of the test's own.
//!
//! The model knows what WeChat Pay did, and of the client only what was served to it. It says what
//! must be accepted, what must not, and how soon an outage must be over.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;
use wechatpay::{ErrorKind, Outcome, PlatformKeys};
use wechatpay_sandbox::{Fault, Reply};

use super::{Bench, DAY, HOUR, List, MINUTE, Made, client, list};
use crate::support::{CloseOrder, NOW};

/// How many schedules; more with `SEEDS=…`.
const SEEDS: u64 = 6;
const STEPS: usize = 120;

/// A small generator of numbers (xorshift): the same seed gives the same schedule.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        let index = self.below(choices.len() as u64);
        &choices[usize::try_from(index).unwrap()]
    }
}

/// How the server treats a download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    Well,
    Failing,
    Disconnecting,
    Unsigned,
    Hanging,
}

/// What the client was told of a certificate.
#[derive(Debug, Clone)]
struct Told {
    made: Made,
    withdrawn: Option<u64>,
}

struct World {
    random: Random,
    bench: Bench,
    /// All certificates that WeChat Pay ever had.
    made: Vec<Made>,
    listed: Vec<Made>,
    signer: Made,
    health: Health,
    now: u64,

    // The model of the client.
    told: BTreeMap<String, Told>,
    newest: Option<u64>,
    /// A download hangs, and calls may wait for it.
    hanging: bool,
    seen_downloads: usize,
    last_success: Option<u64>,
    last_failure: Option<u64>,
    /// Since then every download would have succeeded.
    well_since: u64,
    /// How often a call had to succeed.
    recovered: usize,
    history: Vec<String>,
}

impl World {
    async fn new(seed: u64) -> Self {
        let first = Made::new(1, NOW - 300 * DAY, NOW + 60 * DAY);
        let world = Self {
            random: Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
            bench: Bench::new().await,
            made: vec![first.clone()],
            listed: vec![first.clone()],
            signer: first,
            health: Health::Well,
            now: NOW,
            told: BTreeMap::new(),
            newest: None,
            hanging: false,
            seen_downloads: 0,
            last_success: None,
            last_failure: None,
            well_since: NOW,
            recovered: 0,
            history: Vec::new(),
        };
        world.serve();
        world
    }

    /// What a download is given from now on.
    fn serve(&self) {
        let listed: Vec<_> = self.listed.iter().collect();
        let reply = self.signer.sign(list(&listed));
        let reply = match self.health {
            Health::Well => reply,
            Health::Failing => Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", ""),
            Health::Disconnecting => reply.fault(Fault::Disconnected),
            Health::Unsigned => reply.fault(Fault::Unsigned),
            Health::Hanging => reply.fault(Fault::Silence),
        };
        self.bench.sandbox.respond::<List>(reply);
    }

    fn advance(&mut self, seconds: u64) {
        self.now += seconds;
        self.bench.clock.advance(seconds);
    }

    // What the model says of the client.

    fn verifies(&self, serial: &str) -> bool {
        self.told.get(serial).is_some_and(|told| {
            let made = &told.made;
            let gone = told
                .withdrawn
                .is_some_and(|at| self.now.abs_diff(at) >= 10 * MINUTE);
            made.effective <= self.now + 5 * MINUTE && self.now < made.expires && !gone
        })
    }

    fn named(&self) -> Option<&Made> {
        let told = self.told.values().filter(|it| it.withdrawn.is_none());
        let made = told.map(|it| &it.made);
        let in_force = made.filter(|it| it.effective <= self.now && self.now < it.expires);
        in_force.max_by_key(|it| it.expires)
    }

    /// A list that came as it should changes what the client knows.
    fn take_over(&mut self) -> bool {
        let signer = &self.signer.serial;
        let is_trusted = self
            .told
            .get(signer)
            .is_some_and(|it| it.withdrawn.is_none());
        let is_trusted = is_trusted && self.verifies(signer);
        let later = |made: &Made| self.newest.is_none_or(|newest| made.effective > newest);
        let (now, listed) = (self.now, self.listed.clone());
        let in_force = |made: &Made| made.effective <= now + 5 * MINUTE && now < made.expires;
        let taken: Vec<_> = listed
            .into_iter()
            .filter(|it| is_trusted || later(it))
            .collect();
        let is_verified = is_trusted || taken.iter().any(|it| it.serial == *signer && in_force(it));
        if !is_verified || !taken.iter().any(in_force) {
            return false;
        }
        if is_trusted {
            for told in self.told.values_mut() {
                if !taken.contains(&told.made) {
                    told.withdrawn = told.withdrawn.or(Some(now));
                }
            }
        }
        for made in taken {
            self.newest = self.newest.max(Some(made.effective));
            let told = Told {
                made,
                withdrawn: None,
            };
            self.told.insert(told.made.serial.clone(), told);
        }
        true
    }

    /// Lets all come to rest that can, and tells the model what the server did meanwhile.
    async fn settle(&mut self, asked: bool) {
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
        let downloads = self.bench.downloads();
        let begun = downloads - self.seen_downloads;
        self.seen_downloads = downloads;
        assert!(begun <= 1, "{begun} downloads at once: {:#?}", self.history);
        if begun == 0 {
            return;
        }
        if !asked {
            if let Some(at) = self.last_failure {
                assert!(self.now.abs_diff(at) >= 1, "too soon after a failure");
            } else if let Some(at) = self.last_success {
                let elapsed = self.now.abs_diff(at);
                assert!(
                    elapsed >= 5 * MINUTE,
                    "too soon after a success: {:#?}",
                    self.history
                );
            }
        }
        assert!(!self.hanging, "one at a time: {:#?}", self.history);
        if self.health == Health::Hanging {
            self.hanging = true;
        } else if self.health == Health::Well && self.take_over() {
            self.last_success = Some(self.now);
            self.last_failure = None;
        } else {
            self.last_failure = Some(self.now);
            self.well_since = self.now;
        }
    }

    /// A download that hangs comes to its limit.
    async fn end_hanging(&mut self) {
        if !self.hanging {
            return;
        }
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(30)).await;
        tokio::time::resume();
        self.hanging = false;
        self.last_failure = Some(self.now);
        self.settle(false).await;
    }

    fn note(&mut self, what: impl Into<String>) {
        self.history
            .push(format!("{}: {}", self.now - NOW.min(self.now), what.into()));
    }

    // What happens.

    async fn step(&mut self) {
        match self.random.below(20) {
            0 => self.rotate(),
            1 => self.old_leaves(),
            2 => self.withdraw(),
            3 => self.change_health(),
            4 => self.jump(),
            5 => self.restart().await,
            6 => self.cancelled_call().await,
            7 => self.explicit_download().await,
            8 | 9 => self.forged_call().await,
            10..=12 => self.pass_time(),
            13 => self.end_hanging().await,
            _ => self.honest_call().await,
        }
        self.serve();
    }

    /// A new certificate is listed, a day before it takes effect or right then, and may sign soon.
    fn rotate(&mut self) {
        let number = u8::try_from(self.made.len() + 1).unwrap();
        let newest = self.made.iter().map(|it| it.effective).max().unwrap();
        let effective = self.now.max(newest) + *self.random.of(&[1, MINUTE, DAY]);
        let next = Made::new(number, effective, effective + 60 * DAY);
        self.note(format!("lists {}", next.serial));
        self.made.push(next.clone());
        self.listed.push(next);
        self.well_since = self.now;
    }

    /// The newest in force signs from now on, and may be the only one that is listed.
    fn old_leaves(&mut self) {
        let in_force: Vec<_> = self.in_force().cloned().collect();
        let Some(newest) = in_force.into_iter().max_by_key(|it| it.effective) else {
            return self.rotate();
        };
        self.note(format!("signs with {}", newest.serial));
        if self.random.below(2) == 0 {
            self.note("the old ones leave the list");
            self.listed.retain(|it| it.effective >= newest.effective);
        }
        self.signer = newest;
        self.well_since = self.now;
    }

    fn in_force(&self) -> impl Iterator<Item = &Made> {
        let now = self.now;
        self.listed
            .iter()
            .filter(move |it| it.effective <= now && now < it.expires)
    }

    /// One that is in force leaves the list at once, while another one signs.
    fn withdraw(&mut self) {
        let signer = self.signer.clone();
        let others: Vec<_> = self
            .in_force()
            .filter(|it| **it != signer)
            .cloned()
            .collect();
        if others.is_empty() {
            return;
        }
        let gone = self.random.of(&others).clone();
        self.note(format!("withdraws {}", gone.serial));
        self.listed.retain(|it| *it != gone);
    }

    fn change_health(&mut self) {
        let healths = [
            Health::Well,
            Health::Well,
            Health::Failing,
            Health::Disconnecting,
            Health::Unsigned,
            Health::Hanging,
        ];
        self.health = *self.random.of(&healths);
        self.note(format!("{:?}", self.health));
        self.well_since = self.now;
    }

    fn pass_time(&mut self) {
        let seconds = *self
            .random
            .of(&[1, 2, 10, 30, 5 * MINUTE, 10 * MINUTE, HOUR, 13 * HOUR]);
        self.advance(seconds);
        self.note(format!("{seconds} s pass"));
    }

    /// The machine's clock is set right, forward or back.
    fn jump(&mut self) {
        if self.random.below(2) == 0 {
            self.advance(3 * DAY);
        } else {
            self.now -= HOUR;
            self.bench.clock.rewind(HOUR);
        }
        self.note("the clock jumps");
        self.well_since = self.now;
    }

    async fn restart(&mut self) {
        // A download that hangs ends with its client, and the one that failed is forgotten.
        self.note("restarts from its file");
        let path = std::env::temp_dir().join(format!("wechatpay-model-{}", std::process::id()));
        self.bench.platform.save_certificates(&path).unwrap();
        self.bench.platform = PlatformKeys::load_certificates(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        self.bench.client = client(&self.bench.sandbox, &self.bench.clock, &self.bench.platform);
        self.hanging = false;
        self.last_failure = None;
        self.last_success = None;
        self.settle(true).await;
    }

    async fn explicit_download(&mut self) {
        self.note("downloads");
        if self.health == Health::Hanging || self.hanging {
            return;
        }
        let result = self.bench.download().await;
        let before = self.last_success;
        self.last_success = None;
        self.settle(true).await;
        let succeeded = self.last_success.is_some();
        self.last_success = self.last_success.or(before);
        assert_eq!(result.is_ok(), succeeded, "{result:?}: {:#?}", self.history);
    }

    async fn cancelled_call(&mut self) {
        self.note("a call is cancelled");
        self.bench
            .sandbox
            .respond::<CloseOrder>(self.signer.sign(Reply::empty()));
        let call = tokio::spawn(self.bench.client.call(&CloseOrder::sample()).send());
        for _ in 0..self.random.below(100) {
            tokio::task::yield_now().await;
        }
        call.abort();
        let _ = call.await;
        self.settle(false).await;
    }

    /// The response is signed by a certificate of WeChat Pay's that signs no more, or by none.
    async fn forged_call(&mut self) {
        let stranger = Made::new(250, NOW - DAY, NOW + 900 * DAY);
        let mut signers = self.made.clone();
        signers.push(stranger);
        let signer = self.random.of(&signers).clone();
        self.call(&signer).await;
    }

    async fn honest_call(&mut self) {
        let signer = self.signer.clone();
        self.call(&signer).await;
    }

    async fn call(&mut self, signer: &Made) {
        let (calls, knew) = (self.bench.calls(), self.named().cloned());
        let had_failed = self.last_failure.is_some();
        let verified = self.verifies(&signer.serial);
        let would_wait = self.hanging && (knew.is_none() || !verified);
        if would_wait || self.health == Health::Hanging && (knew.is_none() || !verified) {
            // It would wait for its time limit.
            return self.cancelled_call().await;
        }
        let result = self.bench.call_signed_by(signer).await;
        self.note(format!("a call signed by {}: {result:?}", signer.serial));
        self.settle(false).await;

        let sent = self.bench.calls() - calls;
        match &result {
            Ok(()) => {
                let accepted = verified || self.verifies(&signer.serial);
                assert!(accepted, "accepted {}: {:#?}", signer.serial, self.history);
            }
            Err(error) if error.kind() == ErrorKind::PlatformKeys => {
                assert_eq!(sent, 0, "sent without a key: {:#?}", self.history);
                assert_eq!(error.outcome(), Outcome::NotCarriedOut);
                assert!(knew.is_none(), "it had {knew:?}: {:#?}", self.history);
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Signature, "{error:?}");
                assert_eq!(error.outcome(), Outcome::Unknown);
                assert!(!verified, "refused {}: {:#?}", signer.serial, self.history);
            }
        }
        if sent > 0 {
            // With what was known before, or with what was waited for.
            let named = self.bench.last_serial();
            let expected = [knew.as_ref(), self.named()].map(|it| it.map(|it| it.serial.clone()));
            assert!(
                expected.contains(&named),
                "named {named:?}: {:#?}",
                self.history
            );
        }
        // An outage is over soon after it is over for the server.
        let well_for = self.now.saturating_sub(self.well_since);
        let limit = if had_failed { MINUTE } else { 5 * MINUTE };
        let is_honest = *signer == self.signer && self.in_force().any(|it| it == signer);
        if self.health == Health::Well && well_for >= limit && is_honest {
            assert!(result.is_ok(), "{result:?}: {:#?}", self.history);
            self.recovered += 1;
        }
    }

    /// At the end WeChat Pay is well, and has changed its certificate once more.
    async fn recover(&mut self) {
        self.end_hanging().await;
        self.rotate();
        self.advance(2 * DAY);
        self.health = Health::Well;
        self.old_leaves();
        self.serve();
        self.advance(5 * MINUTE);
        let recovered = self.recovered;
        self.honest_call().await;
        assert_eq!(self.recovered, recovered + 1, "{:#?}", self.history);
    }
}

#[tokio::test]
async fn no_schedule_makes_it_accept_what_it_must_not_or_keeps_it_down() {
    let seeds = std::env::var("SEEDS").map_or(SEEDS, |it| it.parse().unwrap());
    for seed in 1..=seeds {
        let mut world = World::new(seed).await;
        for _ in 0..STEPS {
            world.step().await;
        }
        world.recover().await;
    }
}
