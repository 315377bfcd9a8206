//! Receives a response: verifies and decodes it.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::{Buf, Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::{Body as _, Frame};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use serde::de::DeserializeOwned;

use crate::clock::TOLERANCE_SECONDS;
use crate::declaration::Declaration;
use crate::decode::{decode, says_nothing};
use crate::error::{BoxError, Error, ErrorKind, Outcome, Result};
use crate::error_response;
use crate::merchant::Merchant;
use crate::platform::{PUBLIC_KEY_ID, PlatformKeys};
use crate::response::{Response, request_id};
use crate::verification::{Refusal, verify};

/// The most bytes that are read of an error response.
const ERROR_LIMIT: usize = 64 * 1024;

/// The receiver of a response: a merchant, with the platform keys that it trusts.
///
/// ```
/// use wechatpay::protocol::Recipient;
/// use wechatpay::{Merchant, PlatformKeys};
///
/// struct Shop {
///     merchant: Merchant,
///     platform: PlatformKeys,
/// }
///
/// impl Recipient for Shop {
///     fn merchant(&self) -> &Merchant {
///         &self.merchant
///     }
///
///     fn platform_keys(&self) -> &PlatformKeys {
///         &self.platform
///     }
/// }
/// ```
pub trait Recipient: Sync {
    /// The merchant, whose key decrypts what is `Sensitive`.
    fn merchant(&self) -> &Merchant;

    /// The keys with which responses are verified.
    fn platform_keys(&self) -> &PlatformKeys;

    /// The current time, for the age of a response; the system's unless implemented.
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// The largest body of a response that is read whole, in bytes; 8 MiB unless implemented.
    fn response_limit(&self) -> usize {
        8 * 1024 * 1024
    }

    /// Fetches the platform certificate that a response names by this serial number, and adds it
    /// to [`platform_keys`](Self::platform_keys), which does not have it. It is called in
    /// certificate mode alone. Unless implemented, nothing is fetched.
    ///
    /// # Errors
    /// When the key cannot be fetched. The response is refused, with this error as the source.
    fn fetch_key(&self, serial: &str) -> impl Future<Output = Result<()>> + Send {
        let _ = serial;
        async { Ok(()) }
    }
}

/// The type that a response becomes. Every type that is `Deserialize` implements it, and so does
/// [`Download`](crate::Download).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a response",
    label = "not `Deserialize`",
    note = "put `#[derive(serde::Deserialize)]` on `{Self}`; the response of a download is \
            `wechatpay::Download`"
)]
pub trait FromResponse: Sized {
    /// The `Accept` header of the request.
    #[doc(hidden)]
    const ACCEPT: HeaderValue;

    #[doc(hidden)]
    const IS_FILE: bool = false;

    #[doc(hidden)]
    fn from_response<R: Recipient>(
        incoming: Incoming<'_, R>,
    ) -> impl Future<Output = Result<Response<Self>>> + Send;
}

impl<T: DeserializeOwned> FromResponse for T {
    const ACCEPT: HeaderValue = HeaderValue::from_static("application/json");

    async fn from_response<R: Recipient>(incoming: Incoming<'_, R>) -> Result<Response<Self>> {
        let (expect, merchant) = (incoming.declaration.expect(), incoming.recipient.merchant());
        let (head, bytes) = incoming.read_verified().await?;
        let status = head.status;
        let response = Response::new(head, bytes, ());
        let is_undeclared = status != expect;
        // A 202 is not carried out yet, unless its body can be decoded.
        let is_open = is_undeclared && status == StatusCode::ACCEPTED;
        if is_open && says_nothing(response.bytes()) {
            return Err(undeclared(response, expect));
        }
        if is_undeclared {
            tracing::warn!(%status, declared = %expect, "another success than the declared one");
        }
        match decode(response.bytes(), merchant).await {
            Ok(body) => Ok(response.with_body(body)),
            Err(_) if is_open => Err(undeclared(response, expect)),
            Err(error) => Err(error.with_response(response)),
        }
    }
}

/// The error of a success that is not the declared one.
pub(crate) fn undeclared(response: Response<()>, expect: StatusCode) -> Error {
    let status = response.status().as_u16();
    let (meaning, outcome) = if status == 202 {
        (": accepted, and not yet carried out", Outcome::Unknown)
    } else {
        ("", Outcome::CarriedOut)
    };
    let error = Error::new(
        ErrorKind::Status,
        format!(
            "WeChat Pay responded with {status}{meaning}, where the endpoint declares `expect = \
             {}`; correct the declaration if the documentation says so",
            expect.as_u16()
        ),
    );
    error.with_response(response).with_outcome(outcome)
}

/// A response whose head has come and whose body is still to be read.
pub struct Incoming<'a, R> {
    pub(crate) declaration: Declaration,
    pub(crate) head: http::response::Parts,
    pub(crate) body: IncomingBody,
    pub(crate) recipient: &'a R,
}

impl<'a, R: Recipient> Incoming<'a, R> {
    pub(crate) fn new<B>(
        declaration: Declaration,
        response: http::Response<B>,
        recipient: &'a R,
    ) -> Self
    where
        B: http_body::Body<Data: Buf, Error: Into<BoxError>> + Send + 'static,
    {
        let (head, body) = response.into_parts();
        Self {
            declaration,
            head,
            body: IncomingBody::new(body),
            recipient,
        }
    }

    /// Reads the body and verifies it. An error response is an error, signed or not, and so is an
    /// error in the body of a success.
    pub(crate) async fn read_verified(mut self) -> Result<(http::response::Parts, Bytes)> {
        if !self.head.status.is_success() {
            let read = self.read_error().await;
            let verified = match read.cut_off {
                Some(why) => Err(Unverified::because(why)),
                None => self.verify(&read.bytes).await,
            };
            return Err(self.into_api_error(&read.bytes, verified));
        }
        let bytes = self.read().await?;
        if let Err(unverified) = self.verify(&bytes).await {
            return Err(unverified.into_error(&self.head.headers));
        }
        if !self.declaration.may_have_code() && error_response::is_error(&bytes) {
            return Err(self.into_api_error(&bytes, Ok(())));
        }
        Ok((self.head, bytes))
    }

    /// Verifies what was signed: the body, or something in its place. A platform key that is not
    /// known is fetched, once.
    pub(crate) async fn verify(&self, signed: &[u8]) -> Result<(), Unverified> {
        let (headers, recipient) = (&self.head.headers, self.recipient);
        let verified = verify_for(recipient, |keys| {
            verify(headers, signed, keys, recipient.now())
        });
        let verified = verified.await;
        verified.map_err(|(refusal, cause)| Unverified {
            cause,
            ..Unverified::new(&refusal, headers, recipient.platform_keys())
        })
    }

    /// Reads the body of an error response, up to a limit, and keeps what comes before a failure.
    pub(crate) async fn read_error(&mut self) -> ErrorBytes {
        let mut bytes = BytesMut::new();
        let cut_off = loop {
            match self.body.next().await {
                Ok(Some(piece)) => {
                    let room = ERROR_LIMIT - bytes.len();
                    bytes.extend_from_slice(&piece[..piece.len().min(room)]);
                    if piece.len() > room {
                        break Some("its body is larger than 64 KiB");
                    }
                }
                Ok(None) => break None,
                Err(_) => break Some("its body broke off"),
            }
        };
        let bytes = bytes.freeze();
        ErrorBytes { bytes, cut_off }
    }

    /// Makes the error of an error response. It has the business code whether or not the signature
    /// is right.
    pub(crate) fn into_api_error(self, bytes: &[u8], verified: Result<(), Unverified>) -> Error {
        let now = self.recipient.now();
        let unverified = verified.err();
        let why = unverified.as_ref().map(|it| it.why.clone());
        let error = Error::from_api(error_response::read(&self.head, bytes, why, now));
        match unverified.and_then(|it| it.cause) {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }

    /// Reads the body, up to the recipient's limit.
    pub(crate) async fn read(&mut self) -> Result<Bytes> {
        let limit = self.recipient.response_limit();
        let mut bytes = BytesMut::new();
        while let Some(piece) = self.body.next().await? {
            if bytes.len() + piece.len() > limit {
                let status = self.head.status.as_u16();
                return Err(Error::new(
                    ErrorKind::ResponseTooLarge,
                    format!(
                        "the response, with status {status}, has more than {limit} bytes; raise \
                         `response_limit` if such a response is expected"
                    ),
                )
                .with_request_id(request_id(&self.head.headers)));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }
}

/// Verifies what was signed. A platform key that is not known is fetched, once; if it cannot be, the
/// error says why.
pub(crate) async fn verify_for<R: Recipient>(
    recipient: &R,
    verify: impl Fn(&PlatformKeys) -> Result<(), Refusal>,
) -> Result<(), (Refusal, Option<Error>)> {
    let keys = recipient.platform_keys();
    match verify(keys) {
        // A public key is never downloaded.
        Err(Refusal::UnknownKey { serial })
            if keys.certificate_store().is_some() && !serial.starts_with(PUBLIC_KEY_ID) =>
        {
            let fetched = recipient.fetch_key(&serial).await;
            verify(keys).map_err(|refusal| (refusal, fetched.err()))
        }
        verified => verified.map_err(|refusal| (refusal, None)),
    }
}

/// The body of an error response, and why it is incomplete, if it is.
pub(crate) struct ErrorBytes {
    pub(crate) bytes: Bytes,
    pub(crate) cut_off: Option<&'static str>,
}

/// The body of a response, from any HTTP client.
pub(crate) struct IncomingBody(
    /// The lock only makes it `Sync`.
    Mutex<UnsyncBoxBody<Bytes, BoxError>>,
);

impl IncomingBody {
    fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data: Buf, Error: Into<BoxError>> + Send + 'static,
    {
        let body = body
            .map_frame(|frame| frame.map_data(|mut data| data.copy_to_bytes(data.remaining())))
            .map_err(Into::into);
        Self(Mutex::new(body.boxed_unsync()))
    }

    /// The next piece; `None` at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_next(context)).await
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>>> {
        let body = self.0.get_mut().unwrap_or_else(|it| it.into_inner());
        loop {
            let frame = ready!(Pin::new(&mut *body).poll_frame(context));
            match frame.transpose().map_err(broken_off)?.map(Frame::into_data) {
                None => return Poll::Ready(Ok(None)),
                Some(Ok(piece)) => return Poll::Ready(Ok(Some(piece))),
                // Trailers.
                Some(Err(_)) => {}
            }
        }
    }
}

/// The error of a body that broke off. An error of this library's own stays as it is.
fn broken_off(error: BoxError) -> Error {
    error.downcast().map_or_else(
        |error| {
            let message = "the connection broke before the response was complete";
            Error::new(ErrorKind::Transport, message).with_source(error)
        },
        |error| *error,
    )
}

/// Why a response is not verified, in words, and why its key could not be fetched.
pub(crate) struct Unverified {
    why: String,
    is_probe: bool,
    cause: Option<Error>,
}

impl Unverified {
    pub(crate) fn new(refusal: &Refusal, headers: &HeaderMap, keys: &PlatformKeys) -> Self {
        Self {
            is_probe: *refusal == Refusal::Probe,
            ..Self::because(describe(refusal, headers, keys))
        }
    }

    pub(crate) fn because(why: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            is_probe: false,
            cause: None,
        }
    }

    /// The error of a success that is not verified.
    pub(crate) fn into_error(self, headers: &HeaderMap) -> Error {
        let message = format!("refused a response that is not verified: {}", self.why);
        let error = Error::new(ErrorKind::Signature, message)
            .with_outcome(Outcome::Unknown)
            .with_signature_probe(self.is_probe)
            .with_request_id(request_id(headers));
        match self.cause {
            Some(cause) => error.with_source(cause),
            None => error,
        }
    }
}

/// Whether the body is compressed on its way. Requests do not ask for it.
pub(crate) fn is_compressed(headers: &HeaderMap) -> bool {
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    encodings.any(|it| it.as_bytes() != b"identity")
}

fn describe(refusal: &Refusal, headers: &HeaderMap, keys: &PlatformKeys) -> String {
    let content_type = headers.get(CONTENT_TYPE);
    let is_html = content_type.is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    match refusal {
        _ if is_compressed(headers) => {
            "it is compressed, although the request did not ask for it, so its signature cannot be \
             checked; a proxy or a gateway seems to compress responses"
                .to_owned()
        }
        Refusal::Missing(_) if is_html => {
            "an HTML page came in place of a signed response; a proxy or a gateway seems to have \
             sent it: check the base URL and the network"
                .to_owned()
        }
        Refusal::Missing(name) => format!(
            "the response has no `{name}` header; a proxy or a gateway seems to remove headers, or to \
             respond in WeChat Pay's place"
        ),
        Refusal::Repeated(name) => format!("the header `{name}` came more than once"),
        Refusal::Malformed(name) => format!("the header `{name}` is malformed"),
        Refusal::Algorithm => {
            "the response is signed with another algorithm than WECHATPAY2-SHA256-RSA2048"
                .to_owned()
        }
        Refusal::Stale { timestamp, now } => {
            let relation = if timestamp < now {
                "behind"
            } else {
                "ahead of"
            };
            format!(
                "the response's timestamp is {} s {relation} this machine's clock; less than \
                 {TOLERANCE_SECONDS} s are allowed: set the clock, or else the response is a replay",
                timestamp.abs_diff(*now)
            )
        }
        Refusal::Probe => {
            "WeChat Pay sent a signature that is wrong on purpose, to test that it is refused"
                .to_owned()
        }
        Refusal::UnknownKey { serial } => {
            format!(
                "the response is signed with {}",
                keys.describe_unknown(serial)
            )
        }
        Refusal::Wrong { serial } => format!(
            "the response's signature is wrong for the platform key {serial}; either the response \
             was altered, or the configured key is not the one with that id"
        ),
    }
}
