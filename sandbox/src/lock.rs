use std::sync::{Mutex, MutexGuard, PoisonError};

/// A panic in a test that holds a lock must not hide behind another one.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
