//! When the certificates are downloaded anew, and that it happens once for all who wait.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use tokio::sync::{Mutex, MutexGuard};

/// An unknown serial number, which anybody can put into a response, causes a download at most this
/// often.
pub(crate) const AT_MOST_EVERY: Duration = Duration::from_secs(5 * 60);

/// WeChat Pay changes certificates days before they expire; asking twice a day is its advice.
const DUE_AFTER: Duration = Duration::from_secs(12 * 60 * 60);

/// Why the certificates are asked for.
pub(crate) enum Reason {
    /// The application said so.
    Asked,
    /// It is time.
    Due,
    /// A response is signed with this one, which is not known.
    Unknown(String),
}

/// The downloads of one store, which all its clients share.
#[derive(Default)]
pub(crate) struct Refresh {
    /// Held for the time of a download.
    downloading: Mutex<()>,
    last_attempt: RwLock<Option<SystemTime>>,
    /// A download in the background is under way.
    renewing: AtomicBool,
}

impl Refresh {
    /// Waits for a download that is under way, and keeps others waiting.
    pub(crate) async fn begin(&self) -> MutexGuard<'_, ()> {
        self.downloading.lock().await
    }

    /// It is time to ask again. True for one caller, until that one has
    /// [`finish_renewal`](Self::finish_renewal)ed.
    pub(crate) fn begin_renewal(&self, now: SystemTime) -> bool {
        let elapsed = self.elapsed_since_attempt(now);
        elapsed.is_none_or(|it| it >= DUE_AFTER) && !self.renewing.swap(true, Ordering::AcqRel)
    }

    pub(crate) fn finish_renewal(&self) {
        self.renewing.store(false, Ordering::Release);
    }

    pub(crate) fn attempted_recently(&self, now: SystemTime) -> bool {
        let elapsed = self.elapsed_since_attempt(now);
        elapsed.is_some_and(|it| it < AT_MOST_EVERY)
    }

    /// How far the last attempt is from now. A clock that was set back must not stop all others.
    fn elapsed_since_attempt(&self, now: SystemTime) -> Option<Duration> {
        let last = *self
            .last_attempt
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let distance = |last| now.duration_since(last).unwrap_or_else(|it| it.duration());
        last.map(distance)
    }

    pub(crate) fn note_attempt(&self, now: SystemTime) {
        let mut last = self
            .last_attempt
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *last = Some(now);
    }
}
