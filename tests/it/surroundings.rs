//! What is around a declaration, and stays as it is: derives, docs, `cfg`, raw names,
//! generics, lifetimes.

#![deny(warnings)]
#![allow(
    dead_code,
    unreachable_pub,
    clippy::non_minimal_cfg,
    reason = "written as a user may write it, and declared only"
)]
#![deny(missing_docs)]

use std::borrow::Cow;
use std::fmt::Debug;

/// A doc comment, which stays.
#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Derived {
    /// The id.
    pub id: u64,
    /// A raw name.
    pub r#type: String,
    /// Not for this target.
    #[cfg(any())]
    pub gone: NoSuchType,
    /// For this target.
    #[cfg(all())]
    pub kept: bool,
}

/// Its own `Serialize` is one thing, the endpoint another.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[wechatpay::endpoint(POST, "/v3/a", expect = 202, undocumented)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AlsoSerialize {
    /// Optional.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "sub")]
    pub sub_mchid: Option<String>,
}

/// A placeholder that is a keyword.
#[wechatpay::endpoint(GET, "/v3/a/{type}/b", response = serde_json::Value, undocumented)]
pub struct RawInPath {
    /// A raw name.
    pub r#type: String,
}

/// Parameters of every kind.
#[wechatpay::endpoint(POST, "/v3/a/{id}", response = Page<R>, undocumented)]
pub struct Generic<'a, T: Debug, R, const N: usize = 2>
where
    R: serde::de::DeserializeOwned,
{
    /// Borrowed, in the path.
    pub id: &'a str,
    /// Perhaps borrowed.
    pub name: Cow<'a, str>,
    /// Needs `Serialize`, which the attribute asks for.
    pub value: Vec<T>,
    /// As many as there are.
    pub many: Many<N>,
    /// Not sent, so it needs nothing.
    #[serde(skip)]
    pub marker: std::marker::PhantomData<R>,
    /// Serialised by a function that is generic too.
    #[serde(serialize_with = "first")]
    pub pair: (&'a str, T),
}

/// At most `N`.
#[derive(serde::Serialize)]
pub struct Many<const N: usize>(pub Vec<u8>);

fn first<A: serde::Serialize, B, S: serde::Serializer>(
    pair: &(A, B),
    to: S,
) -> Result<S::Ok, S::Error> {
    pair.0.serialize(to)
}

/// Generic as well.
#[derive(serde::Deserialize)]
pub struct Page<T> {
    /// What it holds.
    pub data: Vec<T>,
}

/// A trait to look a type up in.
pub trait Product {
    /// What it needs.
    type Detail;
}

/// A product that is not `Serialize` itself.
pub struct Parking;

impl Product for Parking {
    type Detail = String;
}

/// A product that is.
#[derive(serde::Serialize)]
pub struct Serialisable;

impl Product for Serialisable {
    type Detail = u8;
}

/// serde's bounds: on what is looked up, on what is sent by a function, not on a marker.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct Bounds<P: Product, T> {
    /// Looked up.
    pub detail: P::Detail,
    /// Looked up in the other way of writing.
    pub more: Vec<<P as Product>::Detail>,
    /// Nothing of it is sent.
    pub marker: std::marker::PhantomData<P>,
    /// Sent as it is.
    pub plain: T,
    /// Sent by a function that needs `T: Serialize`.
    #[serde(serialize_with = "list")]
    pub list: Vec<T>,
}

fn list<T: serde::Serialize, S: serde::Serializer>(list: &[T], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(list)
}

/// Names that generated code could take for its own, and `Self`.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct Names<With, S> {
    /// A parameter with a common name.
    #[serde(serialize_with = "nothing")]
    pub with: Vec<With>,
    /// Another one.
    #[serde(with = "module")]
    pub s: S,
    /// Itself.
    #[serde(serialize_with = "nothing")]
    pub inner: Option<Box<Self>>,
}

fn nothing<T, S: serde::Serializer>(_: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_unit()
}

mod module {
    pub fn serialize<T, S: serde::Serializer>(_: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

/// Attributes of serde's that say nothing of how it is sent.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[derive(serde::Serialize)]
#[serde(
    rename = "Other",
    crate = "serde",
    bound(serialize = "T: serde::Serialize")
)]
pub struct Harmless<T> {
    /// A path with a qualified type.
    #[serde(skip_serializing_if = "<[T]>::is_empty", alias = "a", alias = "b")]
    pub list: Vec<T>,
}

/// Parameters that nothing is sent of, whatever it looks like.
#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
pub struct Markers<T, P: Product>
where
    Self: Sized,
{
    /// A name that is another's.
    pub id: other::T,
    /// The usual marker.
    pub marker: std::marker::PhantomData<fn() -> T>,
    /// Not sent.
    #[serde(skip)]
    pub skipped: Option<P>,
    /// By a function.
    #[serde(serialize_with = "nothing")]
    pub by_function: u8,
}

/// A marker of one's own, which has no parameter.
pub mod own {
    /// Not the usual one.
    #[derive(serde::Serialize)]
    pub struct PhantomData;
}

/// Two types in one.
#[derive(serde::Serialize)]
pub struct Two<A, B>(pub A, pub B);

/// What follows a marker still needs its bound.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct AfterMarker<T> {
    /// Both.
    pub both: Two<own::PhantomData, T>,
    /// With the parameter written another way.
    pub marker: std::marker::PhantomData<T>,
}

/// Types with common names.
pub mod other {
    /// Short.
    #[derive(serde::Serialize)]
    pub struct T(pub u8);
}

/// What looks a type up in itself.
#[wechatpay::endpoint(GET, "/v3/a/{detail}", response = serde_json::Value, undocumented)]
pub struct LooksUp {
    /// A `String`.
    pub detail: <Self as Product>::Detail,
}

impl Product for LooksUp {
    type Detail = String;
}

/// Bounds of its own, and attributes in two halves.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[derive(serde::Serialize)]
#[serde(bound(serialize = "P::Detail: serde::Serialize"))]
pub struct OwnBounds<P: Product> {
    /// Serialised without a bound on `P`.
    pub wrapper: Wrapper<P>,
    /// Looked up.
    #[serde(rename(serialize = "a"))]
    #[serde(rename(deserialize = "b"))]
    pub pair: (u8, P::Detail),
}

/// Serialises what is looked up only.
pub struct Wrapper<P: Product>(pub P::Detail);

impl<P: Product> serde::Serialize for Wrapper<P>
where
    P::Detail: serde::Serialize,
{
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

/// Both at once.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct Both<P: Product> {
    /// The parameter and what is looked up in it.
    pub pair: (P, P::Detail),
}

/// One name in three places.
#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
pub struct OneName {
    /// In the path.
    pub id: u8,
    /// In the query.
    #[wechatpay(query)]
    #[serde(rename = "id")]
    pub in_query: u8,
    /// In a header.
    #[wechatpay(header = "id")]
    pub in_header: u8,
    /// In the body.
    #[serde(rename = "id")]
    pub in_body: u8,
}

/// Nothing to send.
#[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
pub struct Unit;

/// Not an `Option`, in spite of its name.
#[wechatpay::endpoint(GET, "/v3/a/{id}", response = serde_json::Value, undocumented)]
pub struct NotAnOption {
    /// Ours.
    pub id: mine::Option,
}

/// Has a type of its own.
pub mod mine {
    /// A name that means something else elsewhere.
    #[derive(serde::Serialize)]
    pub struct Option(pub String);
}

/// Not a file of an upload, in spite of its name.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
pub struct NotAFile<T> {
    /// Ours.
    pub file: files::File,
    /// Ours, with a parameter.
    pub other: files::generic::File<T>,
}

/// Has types of its own.
pub mod files {
    /// A name that means something else elsewhere.
    #[derive(serde::Serialize)]
    pub struct File(pub String);

    /// Has one more.
    pub mod generic {
        /// A name that means something else elsewhere.
        #[derive(serde::Serialize)]
        pub struct File<T>(pub T);
    }
}

fn requires_endpoint<E: wechatpay::Endpoint>() {}

#[test]
fn the_declarations_above_are_endpoints() {
    requires_endpoint::<Derived>();
    requires_endpoint::<AlsoSerialize>();
    requires_endpoint::<RawInPath>();
    requires_endpoint::<Generic<'static, u8, u16>>();
    requires_endpoint::<Bounds<Parking, u8>>();
    requires_endpoint::<Names<Parking, Parking>>();
    requires_endpoint::<Harmless<u8>>();
    requires_endpoint::<OneName>();
    requires_endpoint::<Markers<Parking, Parking>>();
    requires_endpoint::<LooksUp>();
    requires_endpoint::<OwnBounds<Parking>>();
    requires_endpoint::<Both<Serialisable>>();
    requires_endpoint::<Unit>();
    requires_endpoint::<NotAnOption>();
    requires_endpoint::<NotAFile<u8>>();
}
