use std::sync::atomic::{AtomicU64, Ordering};

/// A number that is unique in this process. It may be predictable: the nonce of a response protects
/// no secret.
pub(crate) fn number() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("{:016X}", NEXT.fetch_add(1, Ordering::Relaxed))
}
