//! Verified, decoded responses.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// The response to a call: the decoded body, with status, headers and bytes.
///
/// It is verified, unless it is a [`Download`](crate::Download) that WeChat Pay did not
/// [sign](crate::Download::signature).
///
/// ```no_run
/// # #[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
/// # struct Certificates;
/// # async fn run(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// let response = client.call(&Certificates).send().await?;
/// println!("{} {:?}", response.status(), response.request_id());
/// let certificates = response.into_body();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(head: http::response::Parts, bytes: Bytes, body: T) -> Self {
        Self {
            status: head.status,
            headers: head.headers,
            bytes,
            body,
        }
    }

    /// The same response with another body.
    pub(crate) fn with_body<U>(self, body: U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            bytes: self.bytes,
            body,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The `Request-ID` header. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The body as it was received and verified. It is empty for a
    /// [`Download`](crate::Download), which gives its bytes itself.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The decoded body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body alone.
    pub fn into_body(self) -> T {
        self.body
    }
}

/// Without headers and body, which must not be in a log.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("len", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}
