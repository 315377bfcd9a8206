//! What the attribute's code names. Not part of the API: it changes without notice.

use std::marker::PhantomData;

pub use http::Method;
pub use serde::{Serialize, Serializer};

pub use crate::parts::{Members, Parts};

/// Tells whether a type is an `Option`, whatever it is called: `IsOption::<T>::VALUE` finds the
/// inherent constant first, which only `Option` has, and the trait's otherwise.
pub struct IsOption<T: ?Sized>(PhantomData<T>);

impl<T> IsOption<Option<T>> {
    pub const VALUE: bool = true;
}

/// What is found for every other type.
pub trait IsNotOption {
    const VALUE: bool = false;
}

impl<T: ?Sized> IsNotOption for IsOption<T> {}
