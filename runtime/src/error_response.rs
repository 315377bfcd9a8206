//! Responses that are errors.

use std::time::Duration;

use http::StatusCode;
use http::header::RETRY_AFTER;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind};
use crate::response::request_id;

/// Reads an error response. A problem with its signature does not mask the business code.
pub(crate) fn read(head: &http::response::Parts, body: &[u8], verified: bool) -> Error {
    let body = ErrorBody::read(body);
    let retry_after = head.headers.get(RETRY_AFTER);
    Error::from_api(ApiError {
        status: head.status,
        code: body.code.and_then(Lenient::into_string),
        message: body.message.and_then(Lenient::into_string),
        detail: body.detail,
        request_id: request_id(&head.headers).map(str::to_owned),
        retry_after: retry_after
            .and_then(|seconds| seconds.to_str().ok()?.parse().ok())
            .map(Duration::from_secs),
        verified,
    })
}

/// A success that the endpoint does not declare.
pub(crate) fn unexpected_status(status: StatusCode, expected: StatusCode) -> Error {
    Error::new(
        ErrorKind::Status,
        format!(
            "WeChat Pay responded with {} where the endpoint declares `expect = {}`; correct the \
             declaration if the documentation says so, and query the outcome",
            status.as_u16(),
            expected.as_u16(),
        ),
    )
}

/// `{"code": …, "message": …, "detail": …}`, each member read for itself, so that a strange one
/// does not hide the code.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ErrorBody {
    code: Option<Lenient>,
    message: Option<Lenient>,
    #[serde(skip)]
    detail: Option<Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Lenient {
    String(String),
    Number(serde_json::Number),
    Other(IgnoredAny),
}

impl Lenient {
    fn into_string(self) -> Option<String> {
        match self {
            Self::String(string) => Some(string),
            Self::Number(number) => Some(number.to_string()),
            Self::Other(_) => None,
        }
    }
}

impl ErrorBody {
    fn read(body: &[u8]) -> Self {
        #[derive(Deserialize)]
        struct Detail {
            detail: Option<Value>,
        }

        if !body.trim_ascii_start().starts_with(b"{") {
            return Self::default();
        }
        let members: Self = serde_json::from_slice(body).unwrap_or_default();
        let detail: Option<Detail> = serde_json::from_slice(body).ok();
        Self {
            detail: detail.and_then(|it| it.detail),
            ..members
        }
    }
}
