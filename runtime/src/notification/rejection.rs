//! Why a request to the `notify_url` could not be taken in.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::reply;

/// Why a request to the `notify_url` could not be taken in, and [what to answer](Self::response). With
/// the feature `axum` it is the rejection of a handler.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationRejection {
    /// Its body has more than 1 MiB. None of WeChat Pay's has.
    TooLarge,
    /// It took longer than the application allows. Only the application says so: it limits the time.
    TooSlow,
    /// Its body broke off.
    BrokenOff(Box<dyn std::error::Error + Send + Sync>),
}

impl NotificationRejection {
    /// The response that WeChat Pay expects: 413, 408 or 400, with `{"code": "FAIL", "message": …}`.
    pub fn response(&self) -> http::Response<Bytes> {
        let (status, message) = match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the body is too large"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "the request took too long"),
            Self::BrokenOff(_) => (StatusCode::BAD_REQUEST, "the body is not complete"),
        };
        reply::failure(status, message)
    }
}

impl fmt::Display for NotificationRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the body of a notification has more than 1 MiB",
            Self::TooSlow => "a request with a notification took too long",
            Self::BrokenOff(_) => "the body of a notification broke off",
        })
    }
}

impl std::error::Error for NotificationRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::TooLarge | Self::TooSlow => None,
            Self::BrokenOff(error) => Some(&**error),
        }
    }
}
