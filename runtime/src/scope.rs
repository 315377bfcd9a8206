//! A value that is set on this thread while a function runs.
//!
//! serde gives a value only the serializer when it is serialised. What the value needs besides (the
//! key that encrypts it, the file for its digest) is in a thread-local during that serialisation,
//! which never waits.

use std::cell::RefCell;
use std::thread::LocalKey;

pub(crate) type Scope<T> = LocalKey<RefCell<Option<T>>>;

/// Runs a function while `value` is set. Returns the value, which the function may have changed.
pub(crate) fn within<T: 'static, R>(
    scope: &'static Scope<T>,
    value: T,
    run: impl FnOnce() -> R,
) -> (R, Option<T>) {
    /// Restores the value from before, even if `run` panics.
    struct Restore<T: 'static> {
        scope: &'static Scope<T>,
        around: Option<T>,
    }

    impl<T> Drop for Restore<T> {
        fn drop(&mut self) {
            self.scope.set(self.around.take());
        }
    }

    let around = scope.replace(Some(value));
    let _restore = Restore { scope, around };
    let result = run();
    (result, scope.take())
}
