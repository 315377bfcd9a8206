//! A value that is there while a function runs, on this thread.
//!
//! serde hands nothing but the serializer to a value that is serialised. What a value has to know
//! besides (the key that encrypts it, the file it is a digest of) lies in a thread-local for the
//! time of the one serialisation, which never waits.

use std::cell::RefCell;
use std::thread::LocalKey;

pub(crate) type Scope<T> = LocalKey<RefCell<Option<T>>>;

/// Runs a function with `value` in the scope; gives the value back as the function left it.
pub(crate) fn within<T: 'static, R>(
    scope: &'static Scope<T>,
    value: T,
    run: impl FnOnce() -> R,
) -> (R, Option<T>) {
    /// Brings the value around this one back, even when `run` panics.
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
