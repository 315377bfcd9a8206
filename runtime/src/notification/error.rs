//! Why a notification is not taken in.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::StatusCode;

use super::reply;
use crate::clock::TOLERANCE_SECONDS;
use crate::error::{BoxError, Error};
use crate::platform::PlatformKeys;
use crate::printable::Printable;
use crate::verification::Refusal;

/// Why a notification is not taken in, and [what to answer](Self::response).
///
/// ```
/// use wechatpay::{NotificationError, NotificationErrorKind};
///
/// fn log(error: &NotificationError) {
///     match error.kind() {
///         // As it should be: WeChat Pay tests that it is refused.
///         NotificationErrorKind::Probe => {}
///         // Anybody can send these. But a key that is not known may be WeChat Pay's new one.
///         NotificationErrorKind::Forged
///         | NotificationErrorKind::Stale
///         | NotificationErrorKind::UnknownKey => println!("{error}"),
///         // Somebody has to look: a payment may be behind it, and WeChat Pay gives up in a day.
///         _ => eprintln!("{error}"),
///     }
/// }
/// ```
///
/// No message and no `Debug` output holds a key, or anything of the content but the event.
#[derive(Clone)]
pub struct NotificationError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: NotificationErrorKind,
    message: String,
    refusal: Option<Refusal>,
    verified_body: Option<Bytes>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// What a notification is that is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationErrorKind {
    /// WeChat Pay signed it wrong on purpose, to test that it is refused.
    Probe,
    /// WeChat Pay did not send it, or not as it came: its signature is wrong, missing or malformed.
    Forged,
    /// It came 300 s or more from when it was signed: a clock is wrong, or it is a replay.
    Stale,
    /// The platform key that it is signed with is not known, so nobody can say whether it is
    /// genuine. [`NotificationError::refusal`] names the key.
    UnknownKey,
    /// It is genuine, and cannot be decrypted: with the APIv3 keys at hand, or something
    /// `Sensitive` in it with the merchant's key.
    Undecryptable,
    /// It is genuine, and meant for none of the merchants that it was opened for.
    OtherMerchant,
    /// It is genuine, and the application handles no such event, or not in the form that it has.
    UnknownEvent,
    /// It is genuine, and does not match the type; or it is not as notifications are documented.
    Undecodable,
}

impl NotificationErrorKind {
    /// What WeChat Pay is told.
    fn answer(self) -> &'static str {
        match self {
            Self::Probe | Self::Forged => "the signature is wrong",
            Self::Stale => "the timestamp is not of now",
            Self::UnknownKey => "the platform key is not known",
            Self::Undecryptable => "cannot be decrypted",
            Self::OtherMerchant => "meant for another merchant",
            Self::UnknownEvent => "the event is not handled",
            Self::Undecodable => "cannot be read",
        }
    }
}

impl NotificationError {
    fn new(kind: NotificationErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            refusal: None,
            verified_body: None,
            source: None,
        }))
    }

    /// What is not verified; `cause` is why its key could not be fetched.
    pub(super) fn refused(refusal: Refusal, cause: Option<Error>, keys: &PlatformKeys) -> Self {
        let kind = match &refusal {
            Refusal::Probe => NotificationErrorKind::Probe,
            Refusal::Stale { .. } => NotificationErrorKind::Stale,
            Refusal::UnknownKey { .. } => NotificationErrorKind::UnknownKey,
            Refusal::Missing(_)
            | Refusal::Repeated(_)
            | Refusal::Malformed(_)
            | Refusal::Algorithm
            | Refusal::Wrong { .. } => NotificationErrorKind::Forged,
        };
        let message = format!("refused a notification: {}", describe(&refusal, keys));
        let mut error = Self::new(kind, message);
        error.0.refusal = Some(refusal);
        error.0.source = cause.map(|cause| BoxError::from(cause).into());
        error
    }

    pub(super) fn no_merchant() -> Self {
        Self::new(
            NotificationErrorKind::OtherMerchant,
            "a notification was opened for no merchant at all".to_owned(),
        )
    }

    /// A verified body that is no notification.
    pub(super) fn malformed(why: &str) -> Self {
        Self::new(
            NotificationErrorKind::Undecodable,
            format!("the notification is verified, but its body {why}"),
        )
    }

    pub(super) fn undecryptable(event_type: &str, source: Error) -> Self {
        let message = format!(
            "{}, but it cannot be decrypted: {source}",
            genuine(event_type)
        );
        let mut error = Self::new(NotificationErrorKind::Undecryptable, message);
        error.0.source = Some(BoxError::from(source).into());
        error
    }

    pub(super) fn other_merchant(event_type: &str) -> Self {
        Self::new(
            NotificationErrorKind::OtherMerchant,
            format!(
                "{}, but the merchant that its resource names is not the one that it was opened for",
                genuine(event_type)
            ),
        )
    }

    /// Of a notification that was stored, and is decoded for another merchant.
    pub(super) fn stored_for_another(event_type: &str) -> Self {
        Self::new(
            NotificationErrorKind::OtherMerchant,
            format!(
                "{}, but it was stored for another merchant than the one that it is decoded for",
                genuine(event_type)
            ),
        )
    }

    pub(super) fn unknown_event(event_type: &str) -> Self {
        Self::new(
            NotificationErrorKind::UnknownEvent,
            format!(
                "{}, but the application handles no such event, or not in this form",
                genuine(event_type)
            ),
        )
    }

    pub(super) fn undecodable(event_type: &str, why: &str) -> Self {
        Self::new(
            NotificationErrorKind::Undecodable,
            format!("{}, but its resource {why}", genuine(event_type)),
        )
    }

    /// How far it came: of several errors, the one that came furthest says most.
    pub(super) fn progress(&self) -> u8 {
        match self.0.kind {
            // It may have been this merchant's, if only the key could have been fetched.
            NotificationErrorKind::UnknownKey if self.0.source.is_some() => 4,
            NotificationErrorKind::UnknownKey => 0,
            NotificationErrorKind::Probe
            | NotificationErrorKind::Forged
            | NotificationErrorKind::Stale => 1,
            NotificationErrorKind::Undecryptable => 2,
            NotificationErrorKind::OtherMerchant => 3,
            NotificationErrorKind::UnknownEvent | NotificationErrorKind::Undecodable => 5,
        }
    }

    pub(super) fn with_verified_body(mut self, body: &Bytes) -> Self {
        self.0.verified_body = Some(body.clone());
        self
    }

    /// What the notification is.
    pub fn kind(&self) -> NotificationErrorKind {
        self.0.kind
    }

    /// Why the signature was not accepted; `None` where it was.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.0.refusal.as_ref()
    }

    /// The body, where it is genuine and [`open`](crate::ReceivedNotification::open) could not make
    /// a [`Notification`](crate::Notification) of it. Its resource is encrypted, if it has one.
    pub fn verified_body(&self) -> Option<&Bytes> {
        self.0.verified_body.as_ref()
    }

    /// The response that WeChat Pay expects: 500 with `{"code": "FAIL", "message": …}`, so that it
    /// sends the notification again, if it was WeChat Pay's.
    pub fn response(&self) -> http::Response<Bytes> {
        reply::failure(StatusCode::INTERNAL_SERVER_ERROR, self.0.kind.answer())
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for NotificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for NotificationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source as &(dyn std::error::Error + 'static))
    }
}

/// The beginning of a message about what is verified.
fn genuine(event_type: &str) -> String {
    format!("the notification of {} is verified", Printable(event_type))
}

fn describe(refusal: &Refusal, keys: &PlatformKeys) -> String {
    match refusal {
        Refusal::Missing(name) => format!(
            "it has no `{name}` header; WeChat Pay did not send it, or a proxy removes headers"
        ),
        Refusal::Repeated(name) => format!("the header `{name}` came more than once"),
        Refusal::Malformed(name) => format!("the header `{name}` is malformed"),
        Refusal::Algorithm => {
            "it is signed with another algorithm than WECHATPAY2-SHA256-RSA2048".to_owned()
        }
        Refusal::Stale { timestamp, now } => {
            let relation = if timestamp < now { "before" } else { "after" };
            format!(
                "it was signed {} s {relation} it came by this machine's clock; less than \
                 {TOLERANCE_SECONDS} s are allowed: set the clock, or else it is a replay",
                timestamp.abs_diff(*now)
            )
        }
        Refusal::Probe => {
            "WeChat Pay signed it wrong on purpose, to test that it is refused".to_owned()
        }
        Refusal::UnknownKey { serial } => {
            format!("it is signed with {}", keys.describe_unknown(serial))
        }
        Refusal::Wrong { serial } => format!(
            "its signature is wrong for the platform key {serial}; either it is forged or was \
             altered (its body must be the bytes as they came), or the configured key is not the \
             one with that id"
        ),
    }
}
