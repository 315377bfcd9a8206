use std::sync::atomic::{AtomicU64, Ordering};

/// A number that no other answer of this process has. It need not be hard to guess: no secret
/// hangs on an answer's nonce.
pub(crate) fn number() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("{:016X}", NEXT.fetch_add(1, Ordering::Relaxed))
}
