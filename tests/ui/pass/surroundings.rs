//! What stands around a declaration, and stays as it is: derives, docs, `cfg`, raw names,
//! generics, lifetimes.

#![deny(warnings)]
#![deny(missing_docs)]

use std::borrow::Cow;
use std::fmt::Debug;

/// A doc comment, which stays.
#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204)]
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
#[wechatpay::endpoint(POST, "/v3/a", expect = 202)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AlsoSerialize {
    /// Optional.
    #[serde(default, skip_serializing_if = "Option::is_none", alias = "sub")]
    pub sub_mchid: Option<String>,
}

/// A placeholder that is a keyword.
#[wechatpay::endpoint(GET, "/v3/a/{type}/b", response = serde_json::Value)]
pub struct RawInPath {
    /// A raw name.
    pub r#type: String,
}

/// Parameters of every kind.
#[wechatpay::endpoint(POST, "/v3/a/{id}", response = Page<R>)]
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

fn first<A: serde::Serialize, B, S: serde::Serializer>(pair: &(A, B), to: S) -> Result<S::Ok, S::Error> {
    pair.0.serialize(to)
}

/// Generic as well.
#[derive(serde::Deserialize)]
pub struct Page<T> {
    /// What it holds.
    pub data: Vec<T>,
}

/// Nothing to send.
#[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
pub struct Unit;

/// Not an `Option`, in spite of its name.
#[wechatpay::endpoint(GET, "/v3/a/{id}", response = serde_json::Value)]
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

fn requires_endpoint<E: wechatpay::Endpoint>() {}

fn main() {
    requires_endpoint::<Derived>();
    requires_endpoint::<AlsoSerialize>();
    requires_endpoint::<RawInPath>();
    requires_endpoint::<Generic<'static, u8, u16>>();
    requires_endpoint::<Unit>();
    requires_endpoint::<NotAnOption>();
}
