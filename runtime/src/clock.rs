//! The clock for making and checking signatures.

use std::time::{SystemTime, UNIX_EPOCH};

/// The clock of a client.
///
/// It gives the timestamp of a request. A response whose timestamp is 300 s or more from it is
/// refused. A closure can be a clock, so a test can stop the time:
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use wechatpay::Clock;
///
/// let stopped = || UNIX_EPOCH + Duration::from_secs(1_554_208_460);
/// assert_eq!(stopped.now(), UNIX_EPOCH + Duration::from_secs(1_554_208_460));
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The current time.
    fn now(&self) -> SystemTime;
}

impl<F: Fn() -> SystemTime + Send + Sync + 'static> Clock for F {
    fn now(&self) -> SystemTime {
        self()
    }
}

/// The timestamp of a signature must be less than this many seconds from now, before or after.
pub(crate) const TOLERANCE_SECONDS: u64 = 300;

/// Whole seconds since 1970, as in the protocol; 0 for an earlier time.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs())
}
