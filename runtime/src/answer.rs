//! From a response to a verified, decoded answer, in steps that may wait.
//!
//! Nothing here does I/O. A response is [verified](UnverifiedAnswer::verify) first, which may take
//! a platform key that has yet to be fetched; only what is verified can be
//! [decoded](VerifiedAnswer::decode). There is no way around it.
//!
//! ```
//! use std::time::SystemTime;
//! use bytes::Bytes;
//! use serde::de::DeserializeOwned;
//! use wechatpay::{Endpoint, Error, Merchant, PlatformKeys, UnverifiedAnswer, Verdict};
//!
//! async fn receive<E: Endpoint<Response: DeserializeOwned>>(
//!     response: http::Response<Bytes>, // from any HTTP client
//!     platform: &PlatformKeys,
//!     merchant: &Merchant, // decrypts what is sensitive
//! ) -> Result<E::Response, Error> {
//!     match UnverifiedAnswer::new(response).verify(platform, SystemTime::now())? {
//!         Verdict::Verified(answer) => Ok(answer.decode::<E>(merchant).await?.into_response()),
//!         Verdict::NeedKey(need) => Err(need.refuse()),
//!     }
//! }
//! ```

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, RETRY_AFTER};
use http::{Response, StatusCode};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::clock::unix_seconds;
use crate::endpoint::{Declaration, Endpoint};
use crate::error::{ApiError, Error, ErrorKind, Result};
use crate::merchant::Merchant;
use crate::platform::PlatformKeys;
use crate::request::WECHATPAY_SERIAL;
use crate::signature::{SCHEME, Signature, TOLERANCE_SECONDS, answer_message};

const WECHATPAY_TIMESTAMP: HeaderName = HeaderName::from_static("wechatpay-timestamp");
const WECHATPAY_NONCE: HeaderName = HeaderName::from_static("wechatpay-nonce");
const WECHATPAY_SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");
const WECHATPAY_SIGNATURE_TYPE: HeaderName = HeaderName::from_static("wechatpay-signature-type");
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// How the signatures begin that WeChat Pay makes wrong on purpose.
const PROBE_PREFIX: &[u8] = b"WECHATPAY/SIGNTEST/";

/// A response as it came, which nobody may read yet.
pub struct UnverifiedAnswer(Response<Bytes>);

/// What verifying found.
#[derive(Debug)]
pub enum Verdict {
    /// A success, signed by WeChat Pay.
    Verified(VerifiedAnswer),
    /// The answer names a platform key that is not at hand.
    NeedKey(NeedKey),
}

/// An answer that cannot be verified until a platform key is there.
#[derive(Debug)]
pub struct NeedKey {
    serial: String,
    answer: UnverifiedAnswer,
}

/// A success that carries a valid signature of WeChat Pay.
pub struct VerifiedAnswer(Response<Bytes>);

/// An answer: the response, and what came around it. It is verified, but for a
/// [`Download`](crate::Download) that says that it [is not](crate::Download::is_verified).
#[derive(Debug, Clone)]
pub struct Answer<T> {
    status: StatusCode,
    headers: HeaderMap,
    response: T,
}

/// Why a signature was not accepted.
enum Flaw {
    /// It can never be accepted; the text says why and what to do.
    Invalid(String),
    /// The platform key of this serial number is needed to tell.
    UnknownKey(String),
}

impl UnverifiedAnswer {
    /// Takes a response whose body is byte for byte as received.
    pub fn new(response: Response<Bytes>) -> Self {
        Self(response)
    }

    pub(crate) fn is_success(&self) -> bool {
        self.0.status().is_success()
    }

    /// Reads the body before it is verified: only for the list of certificates that is to verify
    /// itself.
    pub(crate) fn peek<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(self.0.body())
    }

    /// Verifies the signature against the platform's keys, at the time `now`.
    ///
    /// # Errors
    /// For a success without a valid signature, [`ErrorKind::Signature`]. For an error answer,
    /// [`ErrorKind::Api`], which says whether it was verified: a problem with its signature does
    /// not mask the business code.
    pub fn verify(self, platform: &PlatformKeys, now: SystemTime) -> Result<Verdict> {
        let flaw = match self.check_signature(platform, now) {
            Ok(()) if self.0.status().is_success() => {
                return Ok(Verdict::Verified(VerifiedAnswer(self.0)));
            }
            Ok(()) => return Err(self.api_error(true)),
            Err(flaw) => flaw,
        };
        match flaw {
            Flaw::UnknownKey(serial) => Ok(Verdict::NeedKey(NeedKey {
                serial,
                answer: self,
            })),
            Flaw::Invalid(why) => Err(self.refuse(&why)),
        }
    }

    fn check_signature(&self, platform: &PlatformKeys, now: SystemTime) -> Result<(), Flaw> {
        let timestamp = self.signature_header(&WECHATPAY_TIMESTAMP)?;
        let nonce = self.signature_header(&WECHATPAY_NONCE)?;
        let serial = self.signature_header(&WECHATPAY_SERIAL)?;
        let signature = self.signature_header(&WECHATPAY_SIGNATURE)?;

        let algorithm = self.0.headers().get(&WECHATPAY_SIGNATURE_TYPE);
        if algorithm.is_some_and(|algorithm| algorithm.as_bytes() != SCHEME.as_bytes()) {
            return Err(Flaw::Invalid(format!(
                "the answer is signed with another algorithm than {SCHEME}"
            )));
        }
        check_timestamp(timestamp, now)?;
        let key = platform
            .get(serial, now)
            .ok_or_else(|| Flaw::UnknownKey(serial.to_owned()))?;
        let message = answer_message(timestamp.as_bytes(), nonce.as_bytes(), self.0.body());
        Signature::from_base64(signature)
            .and_then(|signature| key.verify(&message, &signature))
            .map_err(|_| {
                Flaw::Invalid(format!(
                    "the answer's signature is wrong for the platform key {serial}; either the \
                     answer was altered on its way, or the configured key is not the one of that id"
                ))
            })
    }

    /// The one value of a header that a signature needs.
    fn signature_header(&self, name: &HeaderName) -> Result<&str, Flaw> {
        let mut values = self.0.headers().get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(value), None) => value
                .to_str()
                .map_err(|_| Flaw::Invalid(format!("the header `{name}` is not ASCII text"))),
            (Some(_), Some(_)) => Err(Flaw::Invalid(format!(
                "the header `{name}` stands there more than once"
            ))),
            (None, _) => {
                let content_type = self.0.headers().get(CONTENT_TYPE);
                let is_html =
                    content_type.is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
                Err(Flaw::Invalid(if is_html {
                    "an HTML page came in place of a signed answer; a proxy or a gateway seems to \
                     have answered: check the base URL and the network"
                        .to_owned()
                } else {
                    format!(
                        "the answer has no `{name}` header; something on its way removes headers \
                         or answered in WeChat Pay's place"
                    )
                }))
            }
        }
    }

    fn refuse(self, why: &str) -> Error {
        if !self.0.status().is_success() {
            return self.api_error(false);
        }
        let signature = self.0.headers().get(&WECHATPAY_SIGNATURE);
        let is_probe = signature.is_some_and(|it| it.as_bytes().starts_with(PROBE_PREFIX));
        let what = if is_probe {
            "WeChat Pay sent a signature that is wrong on purpose, to test that it is refused"
                .into()
        } else {
            format!("refused an answer that is not verified: {why}")
        };
        Error::new(
            ErrorKind::Signature,
            format!("{what}. The request may have been carried out: query its outcome"),
        )
        .with_signature_probe(is_probe)
        .with_request_id(request_id(self.0.headers()))
    }

    fn api_error(self, verified: bool) -> Error {
        let (parts, body) = self.0.into_parts();
        let body = ErrorBody::read(&body);
        let retry_after = parts.headers.get(RETRY_AFTER);
        Error::from_api(ApiError {
            status: parts.status,
            code: body.code.and_then(LenientText::into_text),
            message: body.message.and_then(LenientText::into_text),
            detail: body.detail,
            request_id: request_id(&parts.headers).map(str::to_owned),
            retry_after: retry_after
                .and_then(|seconds| seconds.to_str().ok()?.parse().ok())
                .map(Duration::from_secs),
            verified,
        })
    }
}

/// `{"code": …, "message": …, "detail": …}`, each member read for itself, so that a strange one
/// does not hide the code.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ErrorBody {
    code: Option<LenientText>,
    message: Option<LenientText>,
    #[serde(skip)]
    detail: Option<Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum LenientText {
    Text(String),
    Number(serde_json::Number),
    Other(IgnoredAny),
}

impl LenientText {
    fn into_text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
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
        let texts: Self = serde_json::from_slice(body).unwrap_or_default();
        let detail: Option<Detail> = serde_json::from_slice(body).ok();
        Self {
            detail: detail.and_then(|it| it.detail),
            ..texts
        }
    }
}

impl NeedKey {
    /// The serial number (or public key id) that the answer names.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The answer, to be verified again once the key is there.
    pub fn into_answer(self) -> UnverifiedAnswer {
        self.answer
    }

    /// Gives the answer up: the key is not to be had.
    pub fn refuse(self) -> Error {
        let serial = &self.serial;
        self.answer.refuse(&format!(
            "it is signed with the platform key `{serial}`, which this client does not know; the \
             merchant platform shows the keys in force"
        ))
    }
}

impl VerifiedAnswer {
    /// Decodes the answer as the endpoint declares it; what is sensitive in it is decrypted with
    /// the merchant's key.
    ///
    /// # Errors
    /// [`ErrorKind::Status`] for a success status that is not the declared one,
    /// [`ErrorKind::Decode`] for a body that does not match the response type.
    pub async fn decode<E>(self, merchant: &Merchant) -> Result<Answer<E::Response>>
    where
        E: Endpoint<Response: DeserializeOwned>,
    {
        self.decode_as(&E::DECLARATION, merchant).await
    }

    pub(crate) async fn decode_as<R: DeserializeOwned>(
        self,
        declaration: &Declaration,
        merchant: &Merchant,
    ) -> Result<Answer<R>> {
        let (parts, body) = self.0.into_parts();
        let expected = declaration.expect();
        if parts.status != expected {
            return Err(unexpected_status(parts.status, expected, &parts.headers));
        }
        // An empty body is the `null` that `()` and `Option` are read from.
        let json: &[u8] = if body.is_empty() { b"null" } else { &body };
        let identified = |error: Error| error.with_request_id(request_id(&parts.headers));
        let read = merchant.read(json).await.map_err(identified)?;
        let response = read
            .map_err(|error| identified(Error::new(ErrorKind::Decode, mismatch(&body, &error))))?;
        Ok(Answer::new(parts.status, parts.headers, response))
    }

    /// The body, which is a file.
    pub(crate) fn into_body(self) -> Bytes {
        self.0.into_body()
    }
}

impl<T> Answer<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, response: T) -> Self {
        Self {
            status,
            headers,
            response,
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

    /// The serial number or id of the platform key that the answer names: the one that signed it,
    /// where it is verified.
    pub fn platform_serial(&self) -> Option<&str> {
        self.headers.get(WECHATPAY_SERIAL)?.to_str().ok()
    }

    /// The decoded response.
    pub fn response(&self) -> &T {
        &self.response
    }

    /// The decoded response alone.
    pub fn into_response(self) -> T {
        self.response
    }
}

impl fmt::Debug for UnverifiedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug("UnverifiedAnswer", &self.0, f)
    }
}

impl fmt::Debug for VerifiedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug("VerifiedAnswer", &self.0, f)
    }
}

/// Without the body, which is the application's business and not a log's.
fn debug(name: &str, answer: &Response<Bytes>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name)
        .field("status", &answer.status())
        .field("headers", answer.headers())
        .field("body_len", &answer.body().len())
        .finish()
}

fn check_timestamp(timestamp: &str, now: SystemTime) -> Result<(), Flaw> {
    let seconds: u64 = timestamp.parse().map_err(|_| {
        Flaw::Invalid("the answer's timestamp is not a number of seconds".to_owned())
    })?;
    let now = unix_seconds(now);
    if seconds.abs_diff(now) < TOLERANCE_SECONDS {
        return Ok(());
    }
    let relation = if seconds < now { "behind" } else { "ahead of" };
    Err(Flaw::Invalid(format!(
        "the answer's timestamp is {} s {relation} this machine's clock; less than \
         {TOLERANCE_SECONDS} s are allowed: set the clock, or else the answer is a replay",
        seconds.abs_diff(now),
    )))
}

pub(crate) fn unexpected_status(
    status: StatusCode,
    expected: StatusCode,
    headers: &HeaderMap,
) -> Error {
    Error::new(
        ErrorKind::Status,
        format!(
            "WeChat Pay answered {} where the endpoint declares `expect = {}`; correct the \
             declaration if the documentation says so, and query the outcome",
            status.as_u16(),
            expected.as_u16(),
        ),
    )
    .with_request_id(request_id(headers))
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID)?.to_str().ok()
}

/// Says how a verified body fails to be the response type, without quoting it.
fn mismatch(body: &[u8], error: &serde_json::Error) -> String {
    if body.is_empty() {
        "the answer is verified, but its body is empty where a response was declared; declare \
         `expect = 204` if the documentation shows none"
            .to_owned()
    } else if serde_json::from_slice::<IgnoredAny>(body).is_err() {
        format!("the answer is verified, but its body is not JSON: {error}")
    } else {
        format!(
            "the answer is verified, but its JSON does not match the response type: {}; compare \
             the type with the documentation",
            without_quotes(&error.to_string())
        )
    }
}

/// serde quotes what it did not expect, as in ``invalid type: string "…", expected u64`` or
/// ``unknown variant `…`, expected `SUCCESS` ``. It may be somebody's name.
fn without_quotes(error: &str) -> String {
    let Some((found, expected)) = error.split_once(", expected") else {
        return error.to_owned();
    };
    // A quoted text may hold the separator itself.
    let (_, expected) = error.rsplit_once(", expected").unwrap_or((found, expected));
    let kind = found.split(['"', '`']).next().unwrap_or(found);
    format!("{}, expected{expected}", kind.trim_end())
}
