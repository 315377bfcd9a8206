//! What WeChat Pay says in an error response.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

use super::hints::hint;
use super::outcome::Outcome;
use crate::printable::Printable;

/// What WeChat Pay said in an error response: `{"code": …, "message": …, "detail": …}`.
///
/// A proxy's page or an empty body leaves code, message and detail out.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) detail: Option<Value>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// Why the signature was not accepted; `None` where it was.
    pub(crate) unverified: Option<String>,
}

impl ApiError {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The business code, such as `ORDER_NOT_EXISTS`. Decide by it rather than by the message.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message for people, usually in Chinese.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Whatever `detail` holds: its form is different from code to code. It may hold what the
    /// request held (after `SIGN_ERROR` it holds all that was signed), so it is not for logs; no
    /// message and no `Debug` output has it.
    pub fn detail(&self) -> Option<&Value> {
        self.detail.as_ref()
    }

    /// The member that `detail` blames, as WeChat Pay writes it: `/amount/currency`.
    pub fn field(&self) -> Option<&str> {
        let field = self.detail.as_ref()?.get("field")?.as_str()?;
        Some(field).filter(|field| !field.is_empty())
    }

    /// The `Request-ID` header. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// WeChat Pay's error number: the digits after the last `-` of the `Request-ID`, such as
    /// 268512771. WeChat Pay's support and its troubleshooting guide go by it.
    pub fn number(&self) -> Option<u64> {
        let (_, digits) = self.request_id.as_deref()?.rsplit_once('-')?;
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse().ok())?
    }

    /// How long to wait before another attempt, when the response said so (`Retry-After`, in
    /// seconds or as a date); five minutes at most.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The response carried a valid signature of WeChat Pay. WeChat Pay sends ordinary refusals
    /// without one.
    pub fn is_verified(&self) -> bool {
        self.unverified.is_none()
    }

    /// A refusal with a code and a `Request-ID` came from WeChat Pay, over TLS; a status alone may
    /// come from a gateway.
    pub(crate) fn outcome(&self) -> Outcome {
        let is_refusal = matches!(self.status.as_u16(), 400 | 401 | 403 | 404 | 429);
        // A gateway's own code is empty or a number.
        let is_code = |code: &String| !code.is_empty() && code.parse::<f64>().is_err();
        let has_code = self.code.as_ref().is_some_and(is_code);
        let request_id = self.request_id.as_deref().unwrap_or_default();
        if is_refusal && has_code && !request_id.trim().is_empty() {
            Outcome::NotCarriedOut
        } else {
            Outcome::Unknown
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WeChat Pay responded with {}", self.status.as_u16())?;
        if let Some(code) = &self.code {
            write!(f, " {}", Printable(code))?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", Printable(message))?;
        }
        if self.code.is_none() && self.message.is_none() {
            f.write_str(" without a code; perhaps a proxy or a gateway sent it")?;
        }
        if let Some(field) = self.field() {
            write!(f, " (about the member {})", Printable(field))?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, " (Request-ID {})", Printable(request_id))?;
        }
        if let Some(hint) = hint(self) {
            write!(f, "; {hint}")?;
        }
        if let Some(why) = &self.unverified {
            write!(f, " (it is not verified: {why})")?;
        }
        Ok(())
    }
}

/// Without `detail`, which may hold what the request held.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("field", &self.field())
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("unverified", &self.unverified)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
