//! Responses and errors made by hand, for an application's own tests.
//!
//! These do not come from WeChat Pay and are not verified. To test with responses that are really
//! signed and verified, use the `wechatpay-sandbox` crate.
//!
//! ```
//! use wechatpay::http::StatusCode;
//! use wechatpay::{Error, ErrorKind, Outcome, testing};
//!
//! /// What the application does about a refund that failed.
//! fn must_be_queried(error: &Error) -> bool {
//!     error.outcome() == Outcome::Unknown
//! }
//!
//! assert!(must_be_queried(&testing::error(ErrorKind::Timeout, Outcome::Unknown)));
//! let refused = testing::api_error(StatusCode::FORBIDDEN, "NOT_ENOUGH", "基本账户余额不足");
//! assert!(!must_be_queried(&refused));
//! ```

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::crypto;
use crate::error::{ApiError, Error, ErrorKind, Outcome, Result};
use crate::response::Response;

/// A response as if WeChat Pay had sent it. Its `Request-ID` is taken from the headers.
pub fn response<T>(
    status: StatusCode,
    headers: HeaderMap,
    bytes: impl Into<Bytes>,
    body: T,
) -> Response<T> {
    let (mut head, ()) = http::Response::new(()).into_parts();
    head.status = status;
    head.headers = headers;
    Response::new(head, bytes.into(), body)
}

/// The error of a call that failed at this stage, with this outcome.
pub fn error(kind: ErrorKind, outcome: Outcome) -> Error {
    Error::new(kind, "this error was made for a test").with_outcome(outcome)
}

/// The error of a POST as if WeChat Pay had sent and signed it.
pub fn api_error(status: StatusCode, code: &str, message: &str) -> Error {
    Error::from_api(ApiError {
        status,
        code: Some(code.to_owned()),
        message: Some(message.to_owned()),
        detail: None,
        request_id: Some("TEST-0".to_owned()),
        retry_after: None,
        unverified: None,
    })
}

/// A file as [`Download::decrypt`](crate::Download::decrypt) takes it: AES-256-GCM, the tag at the
/// end. Compress it before, if it is to be compressed.
///
/// # Errors
/// When the nonce does not have 12 bytes.
pub fn encrypted_file(key: &[u8; 32], nonce: &str, content: &[u8]) -> Result<Vec<u8>> {
    let mut file = content.to_vec();
    crypto::seal_aes_256_gcm(key, nonce.as_bytes(), &[], &mut file)
        .map_err(|_| Error::request("the nonce does not have 12 bytes"))?;
    Ok(file)
}
