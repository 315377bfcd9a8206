//! Items for the attribute's code. They are not part of the API and change without notice.
//!
//! What is found in a type or a trait by its name has a name that no user's trait has.

pub mod check;
mod entries;
pub mod events;
mod fit;
mod object;
pub mod shape;

use std::marker::PhantomData;

use crate::upload::File;

pub use http::Method;
pub use serde::{Serialize, Serializer};
pub use wechatpay_macros::{Event as Notification, Serialize as Endpoint};

pub use crate::__object as object;
pub use crate::parts::{Members, Parts};
pub use shape::{AnyShape, Depth, Shape, ShapeAt, ShapeOf, Shaped};

/// Whether a type is an `Option`, by whatever name: `IsOption::<T>::__WECHATPAY_VALUE` is the inherent
/// constant if the type is an `Option`, since an inherent constant comes before that of a trait.
pub struct IsOption<T: ?Sized>(PhantomData<T>);

impl<T> IsOption<Option<T>> {
    pub const __WECHATPAY_VALUE: bool = true;
}

/// The constant for every other type.
pub trait IsNotOption {
    const __WECHATPAY_VALUE: bool = false;
}

impl<T: ?Sized> IsNotOption for IsOption<T> {}

/// Whether a type is a [`File`], in the same way.
pub struct IsFile<T>(PhantomData<T>);

impl IsFile<File> {
    pub const __WECHATPAY_VALUE: bool = true;

    /// Something that can be sent, in place of the file, which is reported as an error.
    pub fn __wechatpay_sent(_: &File) -> &() {
        &()
    }
}

/// The constant for every other type.
pub trait IsNotFile {
    type Type;

    const __WECHATPAY_VALUE: bool = false;

    /// The value of the field.
    fn __wechatpay_sent(value: &Self::Type) -> &Self::Type {
        value
    }
}

impl<T> IsNotFile for IsFile<T> {
    type Type = T;
}
