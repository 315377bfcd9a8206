//! Responses and errors made by hand, for an application's own tests.
//!
//! Nothing here came from WeChat Pay, and nothing is verified. To test with what is really signed
//! and verified, use the `wechatpay-sandbox` crate.
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

use crate::error::{ApiError, Error, ErrorKind, Outcome};
use crate::response::Response;

/// A response as if it had come from WeChat Pay. Its `Request-ID` is one of the headers.
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

/// An error of a call that failed at this stage.
pub fn error(kind: ErrorKind, outcome: Outcome) -> Error {
    Error::new(kind, "this error was made for a test").with_outcome(outcome)
}

/// The error of a response as if WeChat Pay had sent and signed it, after a POST.
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
