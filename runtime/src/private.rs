//! What the attribute's code names. Not part of the API: it changes without notice.

use std::marker::PhantomData;

use crate::upload::File;

pub use http::Method;
pub use serde::{Serialize, Serializer};
pub use wechatpay_macros::Serialize as Endpoint;

pub use crate::parts::{Members, Parts};

/// Whether a type is an `Option`, whatever it is called: `IsOption::<T>::VALUE` finds the
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

/// Whether a type is a [`File`], in the same way.
pub struct IsFile<T>(PhantomData<T>);

impl IsFile<File> {
    pub const VALUE: bool = true;

    /// Something that can be sent. That the file cannot is reported.
    pub fn sent(_: &File) -> &() {
        &()
    }
}

/// What is found for every other type.
pub trait IsNotFile {
    type Type;

    const VALUE: bool = false;

    /// The value of the field.
    fn sent(value: &Self::Type) -> &Self::Type {
        value
    }
}

impl<T> IsNotFile for IsFile<T> {
    type Type = T;
}
