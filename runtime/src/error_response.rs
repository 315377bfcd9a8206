//! Reads error responses: `{"code": …, "message": …, "detail": …}`.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{HeaderValue, RETRY_AFTER};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::clock::unix_seconds;
use crate::error::ApiError;
use crate::response::request_id;

/// The longest wait before another attempt.
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);

/// It is ignored where JSON begins.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Reads an error response, with any body.
pub(crate) fn read(
    head: &http::response::Parts,
    body: &[u8],
    unverified: Option<String>,
    now: SystemTime,
) -> ApiError {
    let body = ErrorBody::read(body);
    let retry_after = head.headers.get(RETRY_AFTER);
    ApiError {
        status: head.status,
        code: body.code,
        message: body.message,
        detail: body.detail,
        request_id: request_id(&head.headers).map(str::to_owned),
        retry_after: retry_after.and_then(|it| wait(it, now)),
        unverified,
    }
}

/// Whether the body of a success is an error: it has a code and a message, and no other member but
/// a detail.
pub(crate) fn is_error(body: &[u8]) -> bool {
    if !has_only_members_of_an_error(body) {
        return false;
    }
    let read = ErrorBody::read(body);
    read.code.is_some() && read.message.is_some()
}

/// Whether a body is a JSON object with no other members. It stops at the first other member, so
/// that a long success is not read twice.
fn has_only_members_of_an_error(mut body: &[u8]) -> bool {
    struct Members;

    impl<'de> Visitor<'de> for Members {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
            while let Some(Lossy(name)) = members.next_key()? {
                if !matches!(name.as_str(), "code" | "message" | "detail") {
                    return Err(de::Error::custom("another member"));
                }
                members.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }

    while let Some(rest) = body.strip_prefix(BYTE_ORDER_MARK.as_bytes()) {
        body = rest;
    }
    let mut json = serde_json::Deserializer::from_slice(body);
    let read = json.deserialize_map(Members);
    read.and_then(|()| json.end()).is_ok()
}

/// `Retry-After`, in seconds or as a date.
fn wait(header: &HeaderValue, now: SystemTime) -> Option<Duration> {
    let text = header.to_str().ok()?;
    let wait = if let Ok(seconds) = text.parse() {
        Duration::from_secs(seconds)
    } else {
        let date = jiff::fmt::rfc2822::parse(text)
            .ok()?
            .timestamp()
            .as_second();
        let date = u64::try_from(date).unwrap_or_default();
        Duration::from_secs(date.saturating_sub(unix_seconds(now)))
    };
    Some(wait.min(LONGEST_WAIT))
}

/// Each member is read by itself, so that a strange one does not hide the code. Of a broken body,
/// the members before the break are read.
#[derive(Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
    detail: Option<Value>,
}

impl ErrorBody {
    fn read(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches(BYTE_ORDER_MARK);
        let mut read = Self::default();
        // An error of serde's ends it; the members before that are kept.
        let _ = serde_json::Deserializer::from_str(text).deserialize_map(&mut read);
        read
    }
}

impl<'de> Visitor<'de> for &mut ErrorBody {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some((name, value)) = members.next_entry::<String, &RawValue>()? {
            let value = value.get();
            match name.as_str() {
                "code" => self.code = self.code.take().or_else(|| string(value)),
                "message" => self.message = self.message.take().or_else(|| string(value)),
                "detail" => {
                    let detail = serde_json::from_str(value).ok();
                    self.detail = self.detail.take().or(detail).filter(|it| !it.is_null());
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// A string, or a number in its place.
fn string(json: &str) -> Option<String> {
    if let Ok(number) = serde_json::from_str::<serde_json::Number>(json) {
        return Some(number.to_string());
    }
    serde_json::from_str(json).ok().map(|Lossy(string)| string)
}

/// A string in which a lone surrogate is replaced. (serde_json would refuse the string.)
struct Lossy(String);

impl<'de> Deserialize<'de> for Lossy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Lossy;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Lossy, E> {
                Ok(Lossy(String::from_utf8_lossy(bytes).into_owned()))
            }
        }

        deserializer.deserialize_bytes(Bytes)
    }
}
