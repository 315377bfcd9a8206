use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks even after a panic: else the panic of a test that held the lock would cause a second one,
/// which would hide it.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
