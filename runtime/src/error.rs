//! What can go wrong, and what the caller can do about it.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use serde_json::Value;

/// Any error, as it comes from elsewhere.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a call, or the configuration of a client, failed.
///
/// The message says what was wrong and what to do. No message, `Debug` output or source holds a
/// key. After a failed call, ask these questions in this order:
///
/// ```
/// # fn handle(error: wechatpay::Error) {
/// if error.is_outcome_unknown() {
///     // The money may have moved: query the order before you do anything else.
/// } else if error.is_retryable() {
///     // Nothing was carried out; the same request may be sent again, a little later.
/// } else if let Some(api) = error.api() {
///     // WeChat Pay refused, and says why.
///     println!("{:?}: {:?}", api.code(), api.message());
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    /// Method and path template of the call, for the reader of a log.
    operation: Option<String>,
    request_id: Option<String>,
    signature_probe: bool,
    api: Option<ApiError>,
    source: Option<BoxError>,
}

/// The stage at which a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's configuration is wrong: a key, a serial number, a base URL.
    Config,
    /// The request cannot be built from the struct's values. Nothing was sent.
    Request,
    /// The merchant's key could not sign, wherever it lives. Nothing was sent.
    Signing,
    /// The connection could not be made. Nothing was sent.
    Connect,
    /// The time allowed for the call ran out. The request may have been sent.
    Timeout,
    /// The connection broke while the request or the response was under way.
    Transport,
    /// The response's body is larger than the client's limit.
    ResponseTooLarge,
    /// A success came without a valid signature of WeChat Pay.
    Signature,
    /// A verified success came with a status that the endpoint does not declare.
    Status,
    /// The verified response does not match the response type.
    Decode,
    /// A file broke off, or a piece of it did not come in time.
    Download,
    /// A file does not have the hash that an earlier response gave, or the hash is of an unknown kind.
    FileHash,
    /// A file cannot be written.
    Save,
    /// WeChat Pay responded with an error: see [`Error::api`].
    Api,
}

/// A result with this library's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            request_id: None,
            signature_probe: false,
            api: None,
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, message)
    }

    pub(crate) fn from_api(api: ApiError) -> Self {
        let mut error = Self::new(ErrorKind::Api, api.to_string());
        error.0.request_id = api.request_id.clone();
        error.0.api = Some(api);
        error
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds what to do to the message.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        self.0.message = format!("{}: {hint}", self.0.message);
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<&str>) -> Self {
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    pub(crate) fn with_signature_probe(mut self, is_probe: bool) -> Self {
        self.0.signature_probe = is_probe;
        self
    }

    pub(crate) fn with_operation(mut self, operation: &str) -> Self {
        self.0.operation = Some(operation.to_owned());
        self
    }

    /// The stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The error response, when one came. [`ApiError::is_verified`] says whether it is signed.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The `Request-ID` of the response. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The time allowed for the call ran out.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// The response carried one of the deliberately wrong signatures with which WeChat Pay checks
    /// that merchants verify. The request may have been carried out.
    pub fn is_signature_probe(&self) -> bool {
        self.0.signature_probe
    }

    /// Nothing trustworthy says whether WeChat Pay carried the request out: query the order, or
    /// send the same request with the same order number again.
    ///
    /// True when the response was lost, late, unsigned or undeclared, and for errors of WeChat
    /// Pay's own (status 500 and above).
    pub fn is_outcome_unknown(&self) -> bool {
        match self.0.kind {
            ErrorKind::Config
            | ErrorKind::Request
            | ErrorKind::Signing
            | ErrorKind::Connect
            | ErrorKind::Decode
            | ErrorKind::Download
            | ErrorKind::FileHash
            | ErrorKind::Save => false,
            ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::ResponseTooLarge
            | ErrorKind::Signature
            | ErrorKind::Status => true,
            ErrorKind::Api => self
                .api()
                .is_none_or(|api| api.status.is_server_error() || !api.verified),
        }
    }

    /// Sending the same request again may help: the connection failed, the response was lost or a
    /// probe, or WeChat Pay said 429, 500, 502, 503 or 504.
    ///
    /// Unless the request is idempotent (a GET, or a POST under an order number that makes it
    /// so), look at [`is_outcome_unknown`](Self::is_outcome_unknown) first.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::Download => true,
            ErrorKind::Signature => self.0.signature_probe,
            ErrorKind::Api => self
                .api()
                .is_some_and(|api| matches!(api.status.as_u16(), 429 | 500 | 502 | 503 | 504)),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("request_id", &self.0.request_id)
            .field("api", &self.0.api)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// What WeChat Pay said in an error response: `{"code": …, "message": …, "detail": …}`.
///
/// A proxy's page or an empty body leaves code, message and detail out.
#[derive(Debug, Clone)]
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) detail: Option<Value>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) verified: bool,
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

    /// Whatever `detail` holds: its form is different from code to code.
    pub fn detail(&self) -> Option<&Value> {
        self.detail.as_ref()
    }

    /// The `Request-ID` header. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How long to wait before another try, when the response said so (`Retry-After`, in seconds).
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The response carried a valid signature of WeChat Pay. Without one the error is reported all
    /// the same, but anybody between here and there may have written it.
    pub fn is_verified(&self) -> bool {
        self.verified
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WeChat Pay responded with {}", self.status.as_u16())?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        if self.code.is_none() && self.message.is_none() {
            f.write_str(" without a code; perhaps a proxy sent it")?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, " (Request-ID {request_id})")?;
        }
        if !self.verified {
            f.write_str(" (the response carries no valid signature)")?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
