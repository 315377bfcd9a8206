//! The time that signatures are made and checked with.

use std::time::{SystemTime, UNIX_EPOCH};

/// Where the client takes the time from.
///
/// A request carries it, and a response whose timestamp is 300 s or more away is refused.
/// Any closure will do, so a test can stop the clock:
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

/// Whole seconds since 1970, as the protocol counts; a time before that is 0.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs())
}
