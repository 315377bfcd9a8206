//! WeChat Pay APIv3: an attribute declares an endpoint on a request struct. A client signs and
//! sends the request, and verifies and decodes the response.
//!
//! ```
//! #[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
//! pub struct TerminatePermission {
//!     pub openid: Option<String>,
//!     pub service_id: String,
//!     pub appid: String,
//!     pub sub_mchid: String,
//!     pub reason: String,
//! }
//!
//! # async fn run(client: wechatpay::Client, request: TerminatePermission) -> wechatpay::Result<()> {
//! client.send(&request).await?; // Result<(), wechatpay::Error>
//! # Ok(())
//! # }
//! ```
//!
//! - [`endpoint`](macro@endpoint): how an operation is declared.
//! - [`Client`]: how it is called. [`Error`]: what can go wrong, and what to do then.
//! - [`ReceivedNotification`]: how a notification of WeChat Pay's is taken in.
//! - [`inbox`]: how its work is done once, and not lost.
//! - [`payment`]: how an order is handed over to whoever pays it.
//! - [`MerchantKey`]: a private key that is in an HSM or a KMS.
//! - [`protocol`]: the same steps without I/O, for another HTTP client.
//! - [`testing`]: responses and errors made by hand, for an application's own tests.
//!
//! **Verification cannot be switched off.** A success or a notification that WeChat Pay did not
//! sign, or whose timestamp is 300 s or more from now, is an error. The one exception is a file that WeChat Pay
//! does not sign: the [`Download`] says so, and gives its bytes only checked against the hash that a
//! signed response gave, or by the explicit word [`unchecked`](Download::unchecked).
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `blocking` | the module `blocking`: the client for code that is not asynchronous |
//! | `client` (default) | [`Client`], on reqwest and tokio. Without it the crate does no I/O; it still signs, verifies, encrypts, decodes and takes in notifications: [`protocol`] |
//! | `ring` (default) | [ring](https://docs.rs/ring) does the cryptography: few crates, quick to build |
//! | `aws-lc-rs` | [aws-lc-rs](https://docs.rs/aws-lc-rs) does the cryptography: it signs faster on processors with AVX512-IFMA. If both features are on, aws-lc-rs is used and ring is built for nothing, so turn the default features off and name `client` |
//! | `axum` | [`ReceivedNotification`] is an argument of axum's handlers |
//! | `gzip` | decompresses downloads, and checks the hash of compressed ones |
//! | `sm3` | SM3, the digest of a few uploads and files |
//! | `bill` | reads bills as records: the module `bill` |
//! | `sensitive` (default) | `Sensitive` with ring, by the `rsa` crate; with aws-lc-rs it is always there |
//!
//! To try it without a merchant account, use the `wechatpay-sandbox` crate.
//!
//! # TLS
//!
//! The built-in HTTP client has rustls with the cryptographic library of the features, and sets no
//! default for the process. [`Tls`] and [`ClientBuilder::proxy`] are for CAs, a client certificate
//! and a proxy of your own. Since features add up, rustls may have two cryptographic libraries in
//! an application that uses it for something else too; `rustls::ClientConfig::builder()` panics
//! then, unless the application has chosen one at its start, with
//! `rustls::crypto::ring::default_provider().install_default()`, or names it with
//! `builder_with_provider`.
//!
//! Many merchants can share one connection pool: see [`ClientBuilder::http_client`].
//!
//! # Third-party types
//!
//! The public API names these items of other crates, and no others. Each of these crates is
//! re-exported, in the version that the public API uses. A new major version of one of them is
//! therefore a new major version of this crate; the last column says what changes here.
//!
//! | crate | items | re-exported as | a new major version changes |
//! |---|---|---|---|
#![cfg_attr(
    feature = "axum",
    doc = "| `axum-core` 0.5 | [`Body`](axum_core::body::Body), [`FromRequest`](axum_core::extract::FromRequest), [`IntoResponse`](axum_core::response::IntoResponse) | `wechatpay::axum_core` | [`ReceivedNotification`] as an argument of a handler, and its [rejection](NotificationRejection) as its response, alone |"
)]
//! | `bytes` 1 | [`Buf`](bytes::Buf), [`Bytes`](bytes::Bytes) | `wechatpay::bytes` | bytes of a file or a body: [`File`], [`Response::bytes`], [`FileContent::chunk`], [`protocol::Body`] |
//! | `futures-core` 0.3 | [`Stream`](futures_core::Stream) | `wechatpay::futures_core` | [`File::from_stream`] and [`FileContent`] alone |
//! | `http` 1 | [`Error`](http::Error), [`HeaderMap`](http::HeaderMap), [`HeaderName`](http::HeaderName), [`HeaderValue`](http::HeaderValue), [`Method`](http::Method), [`Request`](http::Request), [`Response`](http::Response), [`StatusCode`](http::StatusCode) | `wechatpay::http` | methods, statuses and headers everywhere; what [`protocol`] exchanges with an HTTP client |
//! | `http-body` 1 | [`Body`](http_body::Body), [`Frame`](http_body::Frame), [`SizeHint`](http_body::SizeHint) | `wechatpay::http_body` | which HTTP clients can send a [`protocol::Body`] and have their responses [received](protocol::receive), and which servers' requests [`ReceivedNotification::read`] takes |
#![cfg_attr(
    feature = "client",
    doc = "| `reqwest` 0.13 | [`Client`](reqwest::Client), [`ClientBuilder`](reqwest::ClientBuilder), [`Proxy`](reqwest::Proxy) | `wechatpay::reqwest` | [`ClientBuilder::http_client`], [`ClientBuilder::http_client_builder`] and [`ClientBuilder::proxy`] alone |"
)]
//! | `serde` 1 | [`Deserialize`](serde::Deserialize), [`DeserializeOwned`](serde::de::DeserializeOwned), [`Deserializer`](serde::Deserializer), [`Serialize`](serde::Serialize), [`Serializer`](serde::Serializer) | `wechatpay::serde` | which types can be the fields of a request, and which the body of a response |
//! | `serde_json` 1 | [`Value`](serde_json::Value) | `wechatpay::serde_json` | [`ApiError::detail`] alone |
#![cfg_attr(
    feature = "client",
    doc = "| `tokio` 1 | [`AsyncRead`](tokio::io::AsyncRead), [`ReadBuf`](tokio::io::ReadBuf) | `wechatpay::tokio` | [`FileContent`] as a reader |"
)]

mod apiv3_key;
mod base_url;
#[cfg(feature = "bill")]
pub mod bill;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod certificates;
#[cfg(feature = "client")]
mod client;
mod clock;
mod crypto;
mod declaration;
mod decode;
mod digest;
mod download;
mod download_url;
mod empty_as_none;
mod encrypted;
mod endpoint;
mod error;
mod error_response;
mod incoming;
mod json;
pub mod json_string;
mod key;
mod merchant;
mod merchant_key;
mod notification;
mod partial_file;
mod parts;
mod pasted;
pub mod payment;
mod platform;
mod printable;
mod progress;
pub mod protocol;
mod request;
mod response;
mod scope;
#[cfg(feature = "__sensitive")]
mod sensitive;
mod signature;
pub mod testing;
mod upload;
mod verification;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;

pub use apiv3_key::ApiV3Key;
pub use base_url::BaseUrl;
#[cfg(feature = "client")]
pub use client::{ApiPath, Call, Client, ClientBuilder, Tls, TlsVersion, UntypedCall};
pub use clock::Clock;
pub use digest::{Digest, FileHash};
pub use download::{Download, FileContent, FileSignature};
pub use empty_as_none::empty_as_none;
pub use endpoint::Endpoint;
pub use error::{ApiError, Error, ErrorKind, Outcome, Result};
pub use key::{Certificate, PrivateKey, PublicKey};
pub use merchant::Merchant;
pub use merchant_key::{AnyMerchantKey, MerchantKey};
pub use notification::inbox;
pub use notification::{
    FromNotification, Notification, NotificationError, NotificationErrorKind,
    NotificationRejection, ReceivedNotification, Resource,
};
pub use platform::PlatformKeys;
pub use progress::Progress;
pub use response::Response;
#[cfg(feature = "__sensitive")]
pub use sensitive::{Sensitive, SensitiveBytes};
pub use upload::File;
pub use wechatpay_macros::{Object, endpoint, notification};

// The crates under "Third-party types".
#[cfg(feature = "axum")]
pub use axum_core;
pub use {bytes, futures_core, http, http_body, serde, serde_json};
#[cfg(feature = "client")]
pub use {reqwest, tokio};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
