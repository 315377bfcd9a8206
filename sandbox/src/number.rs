use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// A number that no other call gives, and hardly another process: what an application stored in a
/// former run is not known in the next one. It may be predictable: the nonce of a response protects
/// no secret.
pub(crate) fn number() -> String {
    // 32 bits of the process, and 32 that count.
    static NEXT: LazyLock<AtomicU64> =
        LazyLock::new(|| AtomicU64::new(RandomState::new().hash_one(()) << 32));
    format!("{:016X}", NEXT.fetch_add(1, Ordering::Relaxed))
}
