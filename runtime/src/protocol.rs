//! The steps of the protocol without I/O, for another HTTP client.
//!
//! [`Client`](crate::Client) takes these same steps:
//!
//! ```
//! use wechatpay::protocol::{Body, Declaration, Recipient, Stamp, UnsignedRequest};
//! use wechatpay::{Endpoint, Result, http};
//!
//! /// From an endpoint's values to a request that any HTTP client can send.
//! async fn request<E: Endpoint>(endpoint: &E, shop: &impl Recipient) -> Result<http::Request<Body>> {
//!     let unsigned = UnsignedRequest::new(endpoint, shop.platform_keys(), shop.now())?;
//!     let stamp = Stamp::fresh(shop.now())?;
//!     let signature = shop.merchant().sign(&unsigned.message(&stamp)).await?;
//!     let authorization = shop.merchant().authorization(&stamp, &signature)?;
//!     unsigned.attach(&E::DECLARATION.base_url()?, authorization)
//! }
//! ```
//!
//! Give the response to [`receive`], whether it has a JSON body, no body, or a file. Give a
//! notification to [`ReceivedNotification`](crate::ReceivedNotification), and any other message to
//! [`verify`].
//!
//! **What a caller of these steps has to do itself**: limit the time of everything that waits (the
//! connection, each piece of a body, [`Recipient::fetch_key`]); follow no redirect, decompress
//! nothing and repeat nothing, since all of these change what was signed; in
//! certificate mode, download the list ([`DownloadCertificates`]) before the first request and
//! twice a day, give it to [`PlatformKeys::renew`](crate::PlatformKeys::renew), and send nothing
//! while no [key is in force](crate::PlatformKeys::has_key_in_force); write a
//! [`Download`](crate::Download) to a file.

use bytes::Buf;

use crate::endpoint::Endpoint;
use crate::error::{BoxError, Result};
use crate::incoming::Incoming;
use crate::response::Response;

pub use crate::body::Body;
pub use crate::certificates::{CertificateList, DownloadCertificates};
pub use crate::declaration::Declaration;
pub use crate::download_url::DownloadUrl;
pub use crate::incoming::{FromResponse, Recipient};
pub use crate::request::UnsignedRequest;
pub use crate::signature::{Signature, Stamp};
pub use crate::verification::{Refusal, verify};

/// Receives a response from any HTTP client: reads and verifies it, and gives what the endpoint
/// declares: a decoded body, nothing, or a file. [`Client`](crate::Client) does the same.
///
/// It waits only for the body and the keys. It has no time limit: the caller has to set one. A file
/// is given before its body is read, so limit the time for each piece of the body too.
///
/// ```
/// use bytes::Bytes;
/// use http_body_util::Full;
/// use wechatpay::protocol::{Recipient, receive};
/// use wechatpay::{Response, Result, http};
///
/// #[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = serde_json::Value)]
/// struct QueryOrder {
///     transaction_id: String,
///     mchid: String,
/// }
///
/// async fn is_paid(response: http::Response<Bytes>, shop: &impl Recipient) -> Result<bool> {
///     let order = receive::<QueryOrder, _>(response.map(Full::new), shop).await?;
///     Ok(order.body()["trade_state"] == "SUCCESS")
/// }
/// ```
///
/// # Errors
/// [`ErrorKind::Api`] for an error response, whether or not it is signed; [`ErrorKind::Signature`]
/// for a success without a valid signature; [`ErrorKind::Status`] for a success that is not the
/// declared one; [`ErrorKind::Decode`] for a body that does not match the response type. See
/// [`Error`](crate::Error) for what to do.
///
/// [`ErrorKind::Api`]: crate::ErrorKind::Api
/// [`ErrorKind::Signature`]: crate::ErrorKind::Signature
/// [`ErrorKind::Status`]: crate::ErrorKind::Status
/// [`ErrorKind::Decode`]: crate::ErrorKind::Decode
pub async fn receive<E, B>(
    response: http::Response<B>,
    recipient: &impl Recipient,
) -> Result<Response<E::Response>>
where
    E: Endpoint,
    B: http_body::Body<Data: Buf, Error: Into<BoxError>> + Send + 'static,
{
    let incoming = Incoming::new(E::DECLARATION, response, recipient);
    let received = E::Response::from_response(incoming).await;
    received.map_err(|error| E::DECLARATION.identify(error))
}
