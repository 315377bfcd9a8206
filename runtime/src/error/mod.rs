//! What can go wrong, and what the caller can do about it.

mod api;
mod hints;
mod outcome;
mod through_serde;

use std::fmt;
use std::sync::Arc;

pub use api::ApiError;
pub use outcome::Outcome;
pub(crate) use through_serde::{Own, explain, own};

use crate::response::Response;

/// Any error, as it comes from elsewhere.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a call, or the configuration of a client, failed.
///
/// The message says what was wrong, what became of the request, and what to do. No message, `Debug`
/// output or source holds a key, or anything that the application sent; of a response they hold
/// `code`, `message`, the blamed member's name and the `Request-ID`.
///
/// What matters most is [what became of the request](Self::outcome):
///
/// ```
/// use wechatpay::{Error, Outcome};
///
/// fn handle(error: &Error) {
///     match error.outcome() {
///         // The money may have moved: query the order, or send the same request under the same
///         // order number again. Book nothing before.
///         Outcome::Unknown => println!("unknown: {error}"),
///         // The money has moved: book it. The verified response is in `error.response()`.
///         Outcome::CarriedOut => println!("done, but unreadable: {error}"),
///         // Nothing happened: WeChat Pay says why, or nothing was sent.
///         Outcome::NotCarriedOut => match error.api().and_then(|api| api.code()) {
///             Some("NOT_ENOUGH") => println!("the account has not enough money"),
///             _ => println!("refused: {error}"),
///         },
///         // A query failed: ask again.
///         Outcome::NoEffect => println!("no response: {error}"),
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    message: String,
    /// Method and path template of the call, for the reader of a log.
    operation: Option<String>,
    request_id: Option<String>,
    signature_probe: bool,
    api: Option<ApiError>,
    response: Option<Response<()>>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The stage at which a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's configuration is wrong: a key, a serial number, a base URL.
    Config,
    /// The request cannot be built from the struct's values. Nothing was sent.
    Request,
    /// The merchant's key could not sign, wherever it is. Nothing was sent.
    Signing,
    /// The connection could not be made. Nothing was sent.
    Connect,
    /// No platform key is known that could verify the response, and none could be downloaded; the
    /// source says why. Nothing was sent.
    PlatformKeys,
    /// The time allowed for the call ran out. The request may have been sent.
    Timeout,
    /// The connection broke while the request or the response was under way.
    Transport,
    /// The response's body is larger than the client's limit.
    ResponseTooLarge,
    /// A success came without a valid signature of WeChat Pay.
    Signature,
    /// A verified success came with a status that says something else than the declared one.
    Status,
    /// The verified response does not match the response type, or something in it cannot be
    /// decrypted; or a bill is incomplete or not a bill.
    Decode,
    /// A file broke off, or a piece of it did not come in time.
    Download,
    /// A file does not have the hash that an earlier response gave, or the hash is of an unknown
    /// kind.
    FileHash,
    /// A file cannot be written.
    Save,
    /// WeChat Pay responded with an error: see [`Error::api`].
    Api,
}

/// A result with this library's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl ErrorKind {
    /// What became of a request that failed at this stage, as long as nobody knows more.
    fn outcome(self) -> Outcome {
        match self {
            Self::Config | Self::Request | Self::Signing | Self::Connect | Self::PlatformKeys => {
                Outcome::NotCarriedOut
            }
            // Of something at hand, unless a call says otherwise.
            Self::Decode | Self::Signature | Self::Download | Self::FileHash | Self::Save => {
                Outcome::NoEffect
            }
            Self::Timeout | Self::Transport | Self::ResponseTooLarge | Self::Status | Self::Api => {
                Outcome::Unknown
            }
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome: kind.outcome(),
            message: message.into(),
            operation: None,
            request_id: None,
            signature_probe: false,
            api: None,
            response: None,
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
        error.0.outcome = api.outcome();
        error.0.request_id = api.request_id.clone();
        error.0.api = Some(api);
        error
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// Adds what to do to the message.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        self.0.message = format!("{}; {hint}", self.0.message);
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

    pub(crate) fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// Adds the verified response of which something failed: the request was carried out.
    pub(crate) fn with_response(mut self, response: Response<()>) -> Self {
        self.0.outcome = Outcome::CarriedOut;
        self.0.request_id = response.request_id().map(str::to_owned);
        self.0.response = Some(response);
        self
    }

    /// Adds which operation failed.
    pub(crate) fn with_operation(mut self, operation: String) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What became of the request, as far as anybody can know.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The error response, when one came. [`ApiError::is_verified`] says whether it is signed.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The verified response, where it came and could not be decoded: its
    /// [bytes](Response::bytes) are as they were received.
    pub fn response(&self) -> Option<&Response<()>> {
        self.0.response.as_ref()
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
    /// that merchants verify.
    pub fn is_signature_probe(&self) -> bool {
        self.0.signature_probe
    }

    /// Sending the same request again may help: the connection failed, the response was lost or a
    /// probe, or WeChat Pay said 429, 500, 502, 503 or 504.
    ///
    /// Where the [outcome](Self::outcome) is unknown, send it again only under the same order
    /// number, which makes it the same order.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::Download => true,
            ErrorKind::Signature => self.0.signature_probe,
            // If what they were to be downloaded for failed of something that passes.
            ErrorKind::PlatformKeys => {
                let source = std::error::Error::source(self);
                let cause = source.and_then(|it| it.downcast_ref::<Self>());
                cause.is_none_or(Self::is_retryable)
            }
            ErrorKind::Api => self
                .api()
                .is_some_and(|api| matches!(api.status.as_u16(), 429 | 500 | 502 | 503 | 504)),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(operation) = &self.0.operation else {
            return f.write_str(&self.0.message);
        };
        write!(f, "{operation}: {}", self.0.message)?;
        f.write_str(match self.0.outcome {
            Outcome::NoEffect => "",
            Outcome::NotCarriedOut => ". The request was not carried out",
            Outcome::CarriedOut => ". The request was carried out",
            Outcome::Unknown => ". The request may have been carried out: query its outcome",
        })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("outcome", &self.0.outcome)
            .field("message", &self.to_string())
            .field("request_id", &self.0.request_id)
            .field("api", &self.0.api)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
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
