//! What the compiler knows of a type's JSON, to be compared with what is known of WeChat Pay.
//!
//! A type says it through [`Shaped`], down to a [`Depth`]: a type may contain itself, and a constant
//! may not. What the compiler has to do for each type is as little as can be, since each declaration
//! pays for it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::entries::{Entries, Entry};
use crate::digest::Digest;
use crate::download::Download;
use crate::upload::File;

/// The JSON of a type.
#[derive(Clone, Copy)]
pub enum Shape {
    /// The type does not say it.
    Unknown,
    /// Anything, by the application's choice.
    Any,
    String,
    /// A string that is encrypted.
    Sensitive,
    Number,
    Boolean,
    List(&'static Shape),
    /// An object with any members.
    Map,
    /// An object whose members are all plain: their numbers and names as in `entries.rs`, with some of
    /// the flags of this module. A member's inner entries are other names that it is read from.
    Flat(&'static [u128], &'static str),
    /// Any other object, and the shapes of its members.
    Object(&'static [u128], &'static str, &'static [Shape]),
    File,
}

/// The members that a type declares.
#[derive(Clone, Copy)]
pub(super) struct Object {
    pub(super) members: Entries,
    pub(super) shapes: &'static [Shape],
}

impl Object {
    pub(super) const fn of(shape: &Shape) -> Option<Self> {
        let (members, shapes): (_, &[Shape]) = match *shape {
            Shape::Flat(numbers, names) => (Entries::new(numbers, names), &[]),
            Shape::Object(numbers, names, shapes) => (Entries::new(numbers, names), shapes),
            _ => return None,
        };
        Some(Self { members, shapes })
    }

    pub(super) const fn shape(&self, member: &Entry) -> Shape {
        match member.flags & PLAIN {
            STRING => Shape::String,
            NUMBER => Shape::Number,
            BOOLEAN => Shape::Boolean,
            STRINGS => Shape::List(&Shape::String),
            NUMBERS => Shape::List(&Shape::Number),
            BOOLEANS => Shape::List(&Shape::Boolean),
            ANY => Shape::Any,
            _ => self.shapes[member.shape],
        }
    }
}

/// The members of its value are members of the object. It has no name itself.
pub(super) const FLATTENED: u16 = 1;
/// It is not compared.
pub(super) const UNDOCUMENTED: u16 = 2;
/// The name is known somewhere in WeChat Pay, so it is not likely to be misspelled.
pub(super) const KNOWN_NAME: u16 = 4;
/// It has this name only where it is sent.
pub(super) const ONLY_SENT: u16 = 8;
/// It has this name only where it is read.
pub(super) const ONLY_READ: u16 = 16;
/// It has other names too.
pub(super) const ALIASED: u16 = 32;

/// The shapes of types that are spelled as what they are, such as `Option<String>`. What is known of a
/// member has the flags of all that fit.
pub(super) const PLAIN: u16 = STRING | NUMBER | BOOLEAN | STRINGS | NUMBERS | BOOLEANS | ANY;
pub(super) const STRING: u16 = 1 << 8;
pub(super) const NUMBER: u16 = 1 << 9;
pub(super) const BOOLEAN: u16 = 1 << 10;
pub(super) const STRINGS: u16 = 1 << 11;
pub(super) const NUMBERS: u16 = 1 << 12;
pub(super) const BOOLEANS: u16 = 1 << 13;
pub(super) const ANY: u16 = 1 << 14;

/// A type whose JSON is known. `#[derive(Object)]` implements it.
pub trait Shaped {
    /// What says its shape, down to a depth. For an object, that is the object.
    type At<D: Depth>: ShapeAt<D> + ?Sized;
}

/// What says a shape, down to a depth. `#[derive(Object)]` implements it.
pub trait ShapeAt<D> {
    const __WECHATPAY_SHAPE: Shape;
}

/// How many levels of types are left. The plain members of an object take none.
pub trait Depth {
    type Less;
    /// What says the shape of a type, or any shape where no level is left.
    type Of<T: Shaped + ?Sized>: ShapeAt<Self::Less> + ?Sized;
}

/// No level.
pub struct End;

/// One level more than another depth.
pub struct Deeper<D>(PhantomData<D>);

/// A level of objects more, with one that is flattened into each.
pub type Objects<D> = Deeper<Deeper<D>>;

impl Depth for End {
    type Less = Self;
    type Of<T: Shaped + ?Sized> = AnyShape;
}

impl<D: Depth> Depth for Deeper<D> {
    type Less = D;
    type Of<T: Shaped + ?Sized> = T::At<D>;
}

/// The shape of a type: `ShapeOf::<T, D>::__WECHATPAY_SHAPE` is the inherent constant if the type says
/// it, since an inherent constant comes before that of a trait.
pub struct ShapeOf<T: ?Sized, D>(PhantomData<D>, PhantomData<T>);

impl<T: Shaped + ?Sized, D: Depth> ShapeOf<T, D> {
    pub const __WECHATPAY_SHAPE: Shape = <D::Of<T> as ShapeAt<D::Less>>::__WECHATPAY_SHAPE;
}

/// The constant for every other type. Where `ShapeAt` is implemented for a type, it need not be
/// imported to be found.
impl<T: ?Sized, D> ShapeAt<D> for ShapeOf<T, D> {
    const __WECHATPAY_SHAPE: Shape = Shape::Unknown;
}

macro_rules! shapes {
    ($($shape:ident as $name:ident: $($type:ty),*;)*) => {$(
        pub struct $name;

        impl<D> ShapeAt<D> for $name {
            const __WECHATPAY_SHAPE: Shape = Shape::$shape;
        }

        $(impl Shaped for $type {
            type At<D: Depth> = $name;
        })*
    )*};
}

shapes! {
    Any as AnyShape: serde_json::Value, serde_json::value::RawValue;
    String as StringShape: str, String, char, Digest;
    Number as NumberShape: u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64,
        serde_json::Number, std::num::NonZeroU32, std::num::NonZeroU64, std::num::NonZeroI64;
    Sensitive as SensitiveShape: ;
    Boolean as BooleanShape: bool;
    Map as MapShape: serde_json::Map<String, serde_json::Value>;
    File as FileShape: File, Download;
}

#[cfg(feature = "__sensitive")]
impl Shaped for crate::sensitive::Sensitive {
    type At<D: Depth> = SensitiveShape;
}

#[cfg(feature = "__sensitive")]
impl Shaped for crate::sensitive::SensitiveBytes {
    type At<D: Depth> = SensitiveShape;
}

/// A list of items.
pub struct ListShape<T: ?Sized>(PhantomData<T>);

impl<T: ShapeAt<D> + ?Sized, D> ShapeAt<D> for ListShape<T> {
    const __WECHATPAY_SHAPE: Shape = Shape::List(&T::__WECHATPAY_SHAPE);
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<T: Shaped, $($generics)*> Shaped for $type {
            type At<D: Depth> = ListShape<T::At<D>>;
        }
    )*};
}

lists! {
    [] [T];
    [const N: usize] [T; N];
    [] Vec<T>;
    [] VecDeque<T>;
    [] BTreeSet<T>;
    [S] HashSet<T, S>;
}

/// What serde writes as the value in it.
macro_rules! transparent {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Shaped for $type {
            type At<D: Depth> = T::At<D>;
        }
    )*};
}

transparent! {
    [T: Shaped + ?Sized] &T;
    [T: Shaped + ?Sized] &mut T;
    [T: Shaped] Option<T>;
    [T: Shaped + ?Sized] Box<T>;
    [T: Shaped + ?Sized] Rc<T>;
    [T: Shaped + ?Sized] Arc<T>;
    [T: Shaped + ToOwned + ?Sized] Cow<'_, T>;
}

impl<K, V, S> Shaped for HashMap<K, V, S> {
    type At<D: Depth> = MapShape;
}

impl<K, V> Shaped for BTreeMap<K, V> {
    type At<D: Depth> = MapShape;
}
