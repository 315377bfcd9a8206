//! When the certificates are downloaded, and that one download serves all who wait for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use super::certificates::distance;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};

/// After a success, an unknown serial number, which anybody can put into a response, causes
/// another download at most this often.
const AT_MOST_EVERY: Duration = Duration::from_secs(5 * 60);

/// WeChat Pay changes certificates days before they expire; asking twice a day is its advice.
const DUE_AFTER: Duration = Duration::from_secs(12 * 60 * 60);

/// After failures the next try waits this long, then twice as long each time …
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// … and no longer than this.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// While there are keys that work, a try that failed is repeated after this time.
const DUE_AGAIN_AFTER: Duration = Duration::from_secs(2 * 60);

/// Why the certificates are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The application said so.
    Asked,
    /// It is time.
    Due,
    /// Without a key that is not known something cannot be sent, or not be verified.
    Needed,
}

/// The downloads of one store, which all its clients share.
#[derive(Default)]
pub(crate) struct Refresh(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    under_way: Option<Waiting>,
    succeeded: Option<SystemTime>,
    /// Since the last success.
    failed: Option<Failure>,
}

struct Failure {
    at: SystemTime,
    pause: Duration,
    cause: Error,
}

/// What there is to do for whoever asks.
pub(crate) enum Next {
    /// Nothing yet.
    Nothing,
    /// Wait for the download that is under way.
    Wait(Waiting),
    /// Download, on a task of its own, and wait for it.
    Download(Downloading, Waiting),
}

impl Refresh {
    /// What there is to do for this reason.
    ///
    /// # Errors
    /// Why a needed key is not to be had right now: what the last download failed of, or that one
    /// has just succeeded.
    pub(crate) fn next(&self, reason: Reason, clock: &Arc<dyn Clock>) -> Result<Next> {
        let now = clock.now();
        let mut state = lock(&self.0);
        if let Some(waiting) = &state.under_way {
            return Ok(Next::Wait(waiting.clone()));
        }
        let since = |time: Option<SystemTime>| time.map(|time| distance(time, now));
        match (reason, &state.failed) {
            (Reason::Asked, _) => {}
            (Reason::Due, Some(failure)) => {
                if distance(failure.at, now) < DUE_AGAIN_AFTER {
                    return Ok(Next::Nothing);
                }
            }
            (Reason::Due, None) => {
                if since(state.succeeded).is_some_and(|elapsed| elapsed < DUE_AFTER) {
                    return Ok(Next::Nothing);
                }
            }
            (Reason::Needed, Some(failure)) => {
                if distance(failure.at, now) < failure.pause {
                    return Err(failure.cause.clone());
                }
            }
            (Reason::Needed, None) => {
                if since(state.succeeded).is_some_and(|elapsed| elapsed < AT_MOST_EVERY) {
                    return Err(Error::new(
                        ErrorKind::Signature,
                        format!(
                            "the platform certificates were downloaded less than {} s ago",
                            AT_MOST_EVERY.as_secs()
                        ),
                    ));
                }
            }
        }
        let (sender, receiver) = watch::channel(None);
        let waiting = Waiting(receiver);
        state.under_way = Some(waiting.clone());
        let downloading = Downloading {
            state: self.0.clone(),
            clock: clock.clone(),
            result: sender,
        };
        Ok(Next::Download(downloading, waiting))
    }

    /// What the last download failed of, unless one has succeeded since.
    pub(crate) fn last_failure(&self) -> Option<Error> {
        lock(&self.0).failed.as_ref().map(|it| it.cause.clone())
    }
}

/// A download that is under way.
#[derive(Clone)]
pub(crate) struct Waiting(watch::Receiver<Option<Result<()>>>);

impl Waiting {
    /// How the download ends; `None` when it is interrupted.
    pub(crate) async fn end(mut self) -> Option<Result<()>> {
        self.0.wait_for(Option::is_some).await.ok()?.clone()
    }
}

/// Whoever downloads. Dropping it without a result, as a runtime does that ends, interrupts the
/// download for all who wait.
pub(crate) struct Downloading {
    state: Arc<Mutex<State>>,
    clock: Arc<dyn Clock>,
    result: watch::Sender<Option<Result<()>>>,
}

impl Downloading {
    /// Says to all who wait how the download ended.
    pub(crate) fn finish(self, result: Result<()>) {
        match &result {
            Ok(()) => {
                let mut state = lock(&self.state);
                state.under_way = None;
                state.succeeded = Some(self.clock.now());
                state.failed = None;
            }
            Err(error) => self.fail(error.clone(), SHORTEST_PAUSE),
        }
        self.result.send_replace(Some(result));
    }

    fn fail(&self, cause: Error, first_pause: Duration) {
        let mut state = lock(&self.state);
        state.under_way = None;
        let again = |failure: &Failure| (failure.pause * 2).clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
        state.failed = Some(Failure {
            at: self.clock.now(),
            pause: state.failed.as_ref().map_or(first_pause, again),
            cause,
        });
    }
}

impl Drop for Downloading {
    fn drop(&mut self) {
        if self.result.borrow().is_none() {
            // Whoever waits on another runtime begins anew at once, but not again and again.
            self.fail(interrupted(), Duration::ZERO);
        }
    }
}

/// What a download that was interrupted failed of.
pub(crate) fn interrupted() -> Error {
    Error::new(
        ErrorKind::PlatformKeys,
        "the download of the platform certificates was interrupted: the runtime that it ran on \
         ended, the last clone of its client was dropped, or a `MerchantKey` panicked",
    )
}

/// Nothing in here panics while it is locked.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
