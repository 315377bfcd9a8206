//! The store and its downloads against a plain model: random schedules of rotations, withdrawals,
//! outages, replayed lists, cancelled calls, clock jumps and restarts, on a clock and a seed of the
//! test's own.
//!
//! The model knows what WeChat Pay did, and of the client only what was served to it. It says what
//! must be accepted, what must not, which key is used, how often the list is downloaded, and how
//! soon an outage must be over.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use wechatpay::{Call, ErrorKind, Outcome, PlatformKeys, PrivateKey, Sensitive};
use wechatpay_sandbox::PlatformIdentity::FirstCertificate;
use wechatpay_sandbox::{Fault, Reply};

use super::{Bench, DAY, HOUR, List, MINUTE, Made, client, entries};
use crate::random::Random;
use crate::support::{CloseOrder, NOW, sandbox_key};

/// How many schedules; more with `SEEDS=…`.
const SEEDS: u64 = 6;
const STEPS: usize = 120;

impl Made {
    fn is_in_force(&self, now: u64) -> bool {
        self.effective <= now && now < self.expires
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

impl Told {
    fn has_ended(&self, now: u64) -> bool {
        let is_gone = |at| now.abs_diff(at) >= 10 * MINUTE;
        self.made.expires <= now || self.withdrawn.is_some_and(is_gone)
    }
}

/// A download that failed, and how many had failed since the last success.
#[derive(Debug, Clone, Copy)]
struct Failure {
    at: u64,
    in_a_row: u32,
}

impl Failure {
    /// No download may begin earlier after it, unless the application asks for one.
    fn pause(self) -> u64 {
        (1 << self.in_a_row.min(6) >> 1).min(30)
    }
}

/// A request with something encrypted in it.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Named {
    name: Sensitive,
}

struct World {
    random: Random,
    bench: Bench,
    /// All certificates that WeChat Pay ever had.
    made: Vec<Made>,
    listed: Vec<Made>,
    signer: Made,
    /// An entry that nobody can read is listed too.
    unreadable: Option<Value>,
    health: Health,
    now: u64,
    /// What the next download is given, and who signs it.
    served: (Vec<Made>, Made),

    // The model of the client.
    told: BTreeMap<String, Told>,
    newest: Option<u64>,
    /// A download hangs, and calls may wait for it.
    hanging: bool,
    /// A call that was made and is not sent, and the key that it is encrypted with.
    unsent: Option<(Call<()>, Made)>,
    seen_downloads: usize,
    last_success: Option<u64>,
    /// Since the last success.
    last_failure: Option<Failure>,
    /// Since then every download would have succeeded.
    well_since: u64,
    /// How often a call had to succeed.
    recovered: usize,
    history: Vec<String>,
}

impl World {
    async fn new(seed: u64) -> Self {
        let first = Made::new(1, NOW - 30 * DAY, NOW + 5 * DAY);
        let mut world = Self {
            random: Random::new(seed),
            bench: Bench::new().await,
            made: vec![first.clone()],
            listed: vec![first.clone()],
            signer: first.clone(),
            unreadable: None,
            health: Health::Well,
            now: NOW,
            served: (vec![first.clone()], first),
            told: BTreeMap::new(),
            newest: None,
            hanging: false,
            unsent: None,
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

    /// What WeChat Pay gives a download from now on.
    fn serve(&mut self) {
        self.serve_list(self.listed.clone(), self.signer.clone());
    }

    fn serve_list(&mut self, listed: Vec<Made>, signer: Made) {
        // What is said beside an entry is not encrypted, so the certificate alone counts.
        let readable = listed
            .iter()
            .map(|it| it.entry(it.effective - DAY, it.expires + DAY));
        let reply = signer.sign(entries(self.unreadable.clone().into_iter().chain(readable)));
        self.served = (listed, signer);
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

    /// What it signed must be accepted.
    fn verifies(&self, serial: &str) -> bool {
        self.told
            .get(serial)
            .is_some_and(|it| it.made.effective <= self.now + 5 * MINUTE && !it.has_ended(self.now))
    }

    /// It may sign a list.
    fn is_trusted(&self, serial: &str) -> bool {
        let told = self.told.get(serial);
        told.is_some_and(|it| it.withdrawn.is_none()) && self.verifies(serial)
    }

    /// Those that may be encrypted with.
    fn usable(&self) -> impl Iterator<Item = &Made> {
        let told = self.told.values().filter(|it| it.withdrawn.is_none());
        told.map(|it| &it.made)
            .filter(|it| it.is_in_force(self.now))
    }

    /// The one that a request must name.
    fn named(&self) -> Option<&Made> {
        self.usable().max_by_key(|it| it.expires)
    }

    /// What was served changes what the client knows: what a trusted certificate signed replaces
    /// it; what nobody but itself verifies adds what is later than all before. Gives whether it
    /// does.
    fn take_over(&mut self) -> bool {
        let now = self.now;
        let (listed, signer) = self.served.clone();
        let is_trusted = self.is_trusted(&signer.serial);
        let later = |it: &Made| self.newest.is_none_or(|newest| it.effective > newest);
        let verifies = |it: &Made| it.effective <= now + 5 * MINUTE && now < it.expires;
        let mut taken = listed;
        taken.retain(|it| is_trusted || later(it));
        let is_verified = is_trusted || taken.iter().any(|it| *it == signer && verifies(it));
        if !is_verified || !taken.iter().any(|it| it.is_in_force(now)) {
            return false;
        }
        for told in self.told.values_mut() {
            if is_trusted && !taken.contains(&told.made) {
                told.withdrawn = told.withdrawn.or(Some(now));
            }
        }
        for made in taken {
            self.newest = self.newest.max(Some(made.effective));
            let withdrawn = None;
            self.told
                .insert(made.serial.clone(), Told { made, withdrawn });
        }
        self.told.retain(|_, it| !it.has_ended(now));
        true
    }

    /// A call has to begin a download, if none is under way. It is `needed` where something cannot
    /// be sent or verified without.
    fn is_due(&self, needed: bool) -> bool {
        if let Some(failure) = self.last_failure {
            let limit = if needed { 30 } else { 2 * MINUTE };
            return self.now.abs_diff(failure.at) >= limit;
        }
        let limit = if needed { 5 * MINUTE } else { 12 * HOUR };
        let elapsed = |at| self.now.abs_diff(at);
        self.last_success.is_none_or(|at| elapsed(at) >= limit)
    }

    /// Lets all come to rest that can, and tells the model what the server did meanwhile. Gives how
    /// the download ended, if one began and ended.
    async fn settle(&mut self, asked: bool) -> Option<bool> {
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
        let downloads = self.bench.downloads();
        let begun = downloads - self.seen_downloads;
        self.seen_downloads = downloads;
        assert!(begun <= 1, "{begun} downloads at once: {:#?}", self.history);
        if begun == 0 {
            return None;
        }
        assert!(!self.hanging, "one at a time: {:#?}", self.history);
        if !asked {
            let (since, pause) = match self.last_failure {
                Some(failure) => (Some(failure.at), failure.pause()),
                None => (self.last_success, 5 * MINUTE),
            };
            let elapsed = since.map(|at| self.now.abs_diff(at));
            assert!(
                elapsed.is_none_or(|it| it >= pause),
                "too soon, {elapsed:?} s after {:?}: {:#?}",
                self.last_failure,
                self.history
            );
        }
        if self.health == Health::Hanging {
            self.hanging = true;
            return None;
        }
        let succeeded = self.health == Health::Well && self.take_over();
        if succeeded {
            self.last_success = Some(self.now);
            self.last_failure = None;
        } else {
            self.fail(1);
        }
        Some(succeeded)
    }

    /// A download has failed. It counts for so many if it is the first.
    fn fail(&mut self, first: u32) {
        self.last_failure = Some(Failure {
            at: self.now,
            in_a_row: self.last_failure.map_or(first, |it| it.in_a_row + 1),
        });
        self.well_since = self.now;
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
        self.fail(1);
        self.settle(false).await;
    }

    fn note(&mut self, what: impl Into<String>) {
        self.history
            .push(format!("{}: {}", self.now - NOW.min(self.now), what.into()));
    }

    // What happens.

    async fn step(&mut self) {
        match self.random.below(24) {
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
            14 => self.replace_client().await,
            15 => self.replay().await,
            16 | 17 => self.encrypting_call().await,
            18 => self.list_unreadable(),
            _ => self.honest_call().await,
        }
        self.serve();
    }

    /// A new certificate is listed, a day before it takes effect or right then, and may sign soon.
    fn rotate(&mut self) {
        let number = u8::try_from(self.made.len() + 1).unwrap();
        let newest = self.made.iter().map(|it| it.effective).max().unwrap();
        let effective = self.now.max(newest) + *self.random.of(&[1, MINUTE, DAY]);
        let lifetime = *self.random.of(&[3 * DAY, 10 * DAY, 60 * DAY]);
        // No two expire at once.
        let expires = effective + lifetime + u64::from(number);
        let next = Made::new(number, effective, expires);
        self.note(format!("lists {}", next.serial));
        self.made.push(next.clone());
        self.listed.push(next.clone());
        if self.random.below(4) == 0 {
            // In an emergency the others leave at once.
            self.note("it alone signs");
            self.advance(effective - self.now.min(effective));
            self.listed = vec![next.clone()];
            self.signer = next;
        }
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
        self.listed.iter().filter(move |it| it.is_in_force(now))
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
        let ill = [
            Health::Failing,
            Health::Disconnecting,
            Health::Unsigned,
            Health::Hanging,
        ];
        self.health = match self.random.below(3) {
            0 => *self.random.of(&ill),
            _ => Health::Well,
        };
        self.note(format!("{:?}", self.health));
        self.well_since = self.now;
    }

    /// From now on, or no longer.
    fn list_unreadable(&mut self) {
        let foreign = json!({ "serial_no": "1", "encrypt_certificate": "AEAD_SM4_GCM" });
        self.unreadable = match self.unreadable {
            Some(_) => None,
            None => Some(foreign),
        };
        self.note(format!("lists {:?}", self.unreadable));
    }

    fn pass_time(&mut self) {
        let seconds = *self.random.of(&[
            1,
            10,
            30,
            2 * MINUTE,
            5 * MINUTE,
            11 * MINUTE,
            13 * HOUR,
            2 * DAY,
        ]);
        self.advance(seconds);
        self.note(format!("{seconds} s pass"));
    }

    /// The machine's clock is set right, forward or back.
    fn jump(&mut self) {
        let has_just_expired = |it: &Made| it.expires <= self.now && self.now - HOUR < it.expires;
        // What has expired for WeChat Pay does not come back.
        if self.random.below(2) == 0 || self.made.iter().any(has_just_expired) {
            self.advance(3 * DAY);
        } else {
            self.now -= HOUR;
            self.bench.clock.rewind(HOUR);
        }
        self.note("the clock jumps");
        self.well_since = self.now;
    }

    async fn restart(&mut self) {
        if self.random.below(2) == 0 {
            self.explicit_download().await;
        }
        self.note("restarts from its file");
        let path = std::env::temp_dir().join(format!("wechatpay-model-{}", std::process::id()));
        self.bench.platform.save_certificates(&path).unwrap();
        self.bench.platform = PlatformKeys::load_certificates(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        self.unsent = None;
        self.bench.client = client(&self.bench.sandbox, &self.bench.clock, &self.bench.platform);
        // A download that hangs ends with its client, and the one that failed is forgotten.
        self.hanging = false;
        self.last_failure = None;
        self.last_success = None;
        self.settle(false).await;
        if self.random.below(2) == 0 {
            self.replay().await;
        }
    }

    /// The client is dropped, and with it a download that hangs; another one shares its store.
    async fn replace_client(&mut self) {
        self.note("another client");
        self.unsent = None;
        self.bench.client = client(&self.bench.sandbox, &self.bench.clock, &self.bench.platform);
        if self.hanging {
            // WeChat Pay is not to blame, so the next one may begin at once.
            self.fail(0);
            self.hanging = false;
        }
        self.settle(false).await;
    }

    async fn explicit_download(&mut self) {
        self.note("downloads");
        if self.health == Health::Hanging || self.hanging {
            return;
        }
        let result = self.bench.download().await;
        let ended = self.settle(true).await;
        assert_eq!(
            Some(result.is_ok()),
            ended,
            "{result:?}: {:#?}",
            self.history
        );
    }

    /// Somebody who has an old key answers a download with old entries, alone or beside those of
    /// the day. If the client was not told that it is old, it is older than all that are listed.
    async fn replay(&mut self) {
        let is_old = |it: &&Made| {
            !self.listed.contains(it)
                && !self.is_trusted(&it.serial)
                && (self.told.contains_key(&it.serial)
                    || self.listed.iter().all(|new| it.effective < new.effective))
        };
        // The latest is the one that the client may still know.
        let Some(signer) = self.made.iter().rfind(is_old).cloned() else {
            return;
        };
        let mut listed = vec![signer.clone()];
        if self.random.below(2) == 0 {
            listed.extend(self.listed.iter().cloned());
        }
        self.note(format!("{} is replayed", signer.serial));
        let health = std::mem::replace(&mut self.health, Health::Well);
        self.serve_list(listed, signer);
        self.explicit_download().await;
        self.health = health;
        self.serve();
    }

    async fn cancelled_call(&mut self) {
        self.note("a call is cancelled");
        let signer = self.any_signer();
        self.bench
            .sandbox
            .respond::<CloseOrder>(signer.sign(Reply::empty()));
        let call = tokio::spawn(self.bench.client.call(&CloseOrder::sample()).send());
        for _ in 0..self.random.below(300) {
            tokio::task::yield_now().await;
        }
        call.abort();
        let _ = call.await;
        self.settle(false).await;
    }

    /// The response is signed by somebody, who may have an old key or none.
    async fn forged_call(&mut self) {
        let signer = self.any_signer();
        let call = self.bench.client.call(&CloseOrder::sample());
        self.call(&signer, call, None).await;
    }

    /// One of the latest of WeChat Pay's certificates, or a stranger's.
    fn any_signer(&mut self) -> Made {
        match self.random.below(5) {
            0 => Made::new(250, NOW - DAY, NOW + 900 * DAY),
            1 => self.random.of(&self.made).clone(),
            _ => {
                let latest = self.made.len().saturating_sub(3);
                self.random.of(&self.made[latest..]).clone()
            }
        }
    }

    async fn honest_call(&mut self) {
        let signer = self.signer.clone();
        let call = self.bench.client.call(&CloseOrder::sample());
        self.call(&signer, call, None).await;
    }

    /// A call that encrypts something is made; later, most often when its key is gone, it is sent.
    async fn encrypting_call(&mut self) {
        let signer = self.signer.clone();
        if let Some((call, key)) = self.unsent.take() {
            if self.usable().any(|it| *it == key) && self.random.below(4) > 0 {
                self.unsent = Some((call, key));
            } else {
                self.call(&signer, call, Some(key)).await;
            }
        } else if let Some(key) = self.named().cloned() {
            self.note(format!("a call is encrypted, for {}", key.serial));
            let name = Sensitive::from("张三");
            self.unsent = Some((self.bench.client.call(&Named { name }), key));
        }
    }

    async fn call(&mut self, signer: &Made, call: Call<()>, encrypted: Option<Made>) {
        let (calls, downloads) = (self.bench.calls(), self.bench.downloads());
        let (knew, had_failed) = (self.named().cloned(), self.last_failure.is_some());
        let verified = self.verifies(&signer.serial);
        let is_usable = |world: &Self| {
            let key = encrypted.as_ref();
            key.is_none_or(|key| world.usable().any(|it| it == key))
        };
        let was_usable = is_usable(self);
        if (self.hanging || self.health == Health::Hanging) && (knew.is_none() || !verified) {
            // It would wait for its time limit.
            return self.cancelled_call().await;
        }
        let reply = signer.sign(Reply::empty());
        self.bench.sandbox.respond::<CloseOrder>(reply.clone());
        self.bench.sandbox.respond::<Named>(reply);
        let result = call.send().await;
        self.note(format!("a call signed by {}: {result:?}", signer.serial));
        let sent = self.bench.calls() - calls;
        let needed = knew.is_none() || sent > 0 && !verified;
        let is_due = !self.hanging && self.is_due(needed);
        self.settle(false).await;

        if is_due {
            let begun = self.bench.downloads() - downloads;
            assert_eq!(begun, 1, "none began: {:#?}", self.history);
        }
        let mut is_honest = *signer == self.signer && self.in_force().any(|it| it == signer);
        match &result {
            Ok(_) => {
                let accepted = verified || self.verifies(&signer.serial);
                assert!(accepted, "accepted {}: {:#?}", signer.serial, self.history);
            }
            Err(error) if error.kind() == ErrorKind::PlatformKeys => {
                assert_eq!(sent, 0, "sent without a key: {:#?}", self.history);
                assert_eq!(error.outcome(), Outcome::NotCarriedOut);
                assert!(knew.is_none(), "it had {knew:?}: {:#?}", self.history);
            }
            Err(error) if error.kind() == ErrorKind::Request => {
                assert_eq!(sent, 0, "sent: {:#?}", self.history);
                let is_gone = !was_usable || !is_usable(self);
                assert!(is_gone, "{encrypted:?} is usable: {:#?}", self.history);
                is_honest = false;
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
            let expected = match &encrypted {
                Some(key) => {
                    let usable = was_usable || is_usable(self);
                    assert!(usable, "{key:?} is gone: {:#?}", self.history);
                    self.assert_encrypted_for(key);
                    [Some(key), None]
                }
                None => [knew.as_ref(), self.named()],
            };
            let expected = expected.iter().flatten().map(|it| Some(it.serial.clone()));
            assert!(
                expected.clone().any(|it| it == named),
                "named {named:?}: {:#?}",
                self.history
            );
        }
        // An outage is over soon after it is over for the server.
        let well_for = self.now.saturating_sub(self.well_since);
        let limit = if had_failed { MINUTE } else { 5 * MINUTE };
        if self.health == Health::Well && well_for >= limit && is_honest {
            assert!(result.is_ok(), "{result:?}: {:#?}", self.history);
            self.recovered += 1;
        }
    }

    /// The last call is encrypted with this one's key.
    fn assert_encrypted_for(&self, made: &Made) {
        let file = if made.key == FirstCertificate {
            "platform_key.pem"
        } else {
            "platform_key_2.pem"
        };
        let key = PrivateKey::from_pem(sandbox_key(file)).unwrap();
        let requests = self.bench.sandbox.requests();
        let call = requests.iter().rev().find(|it| it.target() != super::LIST);
        let body: Value = serde_json::from_slice(call.unwrap().body()).unwrap();
        let name = key.decrypt(body["name"].as_str().unwrap());
        assert_eq!(name.unwrap().expose(), "张三", "{:#?}", self.history);
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
        world.note(format!("seed {seed}"));
        for _ in 0..STEPS {
            world.step().await;
        }
        world.recover().await;
    }
}
