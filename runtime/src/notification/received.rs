//! Notifications as they came.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf, BufMut, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::Body;
use http_body_util::BodyExt;
use serde::{Deserialize, Serialize};

use super::Notification;
use super::content::{Content, is_for};
use super::error::NotificationError;
use super::rejection::NotificationRejection;
use crate::clock::{Clock, unix_seconds};
use crate::decode::{against_type, is_json};
use crate::incoming::{Recipient, verify_for};
use crate::merchant::Merchant;
use crate::platform::PlatformKeys;
use crate::verification::{HEADERS, Refusal, verify_as_of};

/// The largest body that is read, in bytes.
const LIMIT: usize = 1024 * 1024;

/// A notification as it came: the headers of its signature, its body, and when it came.
///
/// Nobody knows yet whether WeChat Pay sent it, so there is no way to its content but
/// [`open`](Self::open) (or `open_notification` of a `Client`).
///
/// ```
/// use std::time::SystemTime;
/// use wechatpay::ReceivedNotification;
/// use wechatpay::bytes::Bytes;
///
/// fn received(request: wechatpay::http::Request<Bytes>) -> ReceivedNotification {
///     let (head, body) = request.into_parts();
///     ReceivedNotification::new(&head.headers, body, SystemTime::now())
/// }
/// ```
///
/// It can be stored, with serde, and opened later: its age is that of its arrival, and a platform
/// certificate that WeChat Pay has withdrawn meanwhile still verifies it, until that certificate
/// expires. Whoever can write there can send old notifications again.
#[derive(Clone, Serialize, Deserialize)]
#[serde(into = "Stored", try_from = "Stored")]
pub struct ReceivedNotification {
    /// Those of the signature, as they came.
    headers: HeaderMap,
    body: Bytes,
    /// In seconds since 1970.
    received_at: u64,
}

impl ReceivedNotification {
    /// Takes the headers and the body of a POST to the `notify_url`, exactly as they came, and the
    /// current time. Of the headers, those of the signature are kept.
    pub fn new(headers: &HeaderMap, body: impl Into<Bytes>, received_at: SystemTime) -> Self {
        let mut kept = HeaderMap::with_capacity(HEADERS.len());
        for name in HEADERS {
            for value in headers.get_all(&name) {
                kept.append(name.clone(), value.clone());
            }
        }
        Self {
            headers: kept,
            body: body.into(),
            received_at: unix_seconds(received_at),
        }
    }

    /// Reads a POST to the `notify_url`, with a body of at most 1 MiB: the request of hyper, or of any
    /// framework whose bodies are [`http_body::Body`]. Its time of arrival is the clock's when its
    /// body is complete. The time for that is not limited here.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use wechatpay::bytes::Bytes;
    /// use wechatpay::{ReceivedNotification, http, http_body};
    ///
    /// async fn notify<B>(request: http::Request<B>) -> http::Response<Bytes>
    /// where
    ///     B: http_body::Body<Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
    /// {
    ///     match ReceivedNotification::read(request, SystemTime::now).await {
    ///         Ok(received) => take_in(received).await,
    ///         Err(rejection) => rejection.response(),
    ///     }
    /// }
    /// # async fn take_in(_: ReceivedNotification) -> http::Response<Bytes> { http::Response::default() }
    /// ```
    ///
    /// # Errors
    /// When the body is larger, or breaks off; with the response that WeChat Pay expects.
    pub async fn read<B>(
        request: http::Request<B>,
        clock: impl Clock,
    ) -> Result<Self, NotificationRejection>
    where
        B: Body<Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
    {
        let (head, body) = request.into_parts();
        // What says so itself is not read at all.
        if body.size_hint().lower() > LIMIT as u64 {
            return Err(NotificationRejection::TooLarge);
        }
        let mut body = std::pin::pin!(body);
        // Copied, so that a body in many small pieces takes no more memory than its bytes.
        let mut bytes = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| NotificationRejection::BrokenOff(error.into()))?;
            let Ok(piece) = frame.into_data() else {
                continue;
            };
            if bytes.len() + piece.remaining() > LIMIT {
                return Err(NotificationRejection::TooLarge);
            }
            bytes.put(piece);
        }
        Ok(Self::new(&head.headers, bytes.freeze(), clock.now()))
    }

    /// When it came, in whole seconds.
    pub fn received_at(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.received_at)
    }

    /// Verifies and decrypts it for a merchant. A platform certificate that is not known is
    /// [fetched](Recipient::fetch_key), once.
    ///
    /// The merchant is chosen before, say by the path of its `notify_url`. A resource that names
    /// another merchant as its receiver is refused.
    ///
    /// # Errors
    /// Why it is not taken in, with the response that WeChat Pay expects:
    /// [`NotificationErrorKind`](crate::NotificationErrorKind).
    pub async fn open<R: Recipient>(
        &self,
        recipient: &R,
    ) -> Result<Notification, NotificationError> {
        self.open_for_any([recipient]).await
    }

    /// Verifies and decrypts it for whichever of these merchants it is meant, where one URL serves
    /// many: the one whose platform keys verify it, whose APIv3 key decrypts it, and whom it names,
    /// if it names anybody. [`Notification::merchant`] says which one that is.
    ///
    /// Not every event names its receiver. Give merchants that share an APIv3 key a path each, and
    /// [`open`](Self::open) it for the one of that path.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn open_for_any<'a, R: Recipient + 'a>(
        &self,
        recipients: impl IntoIterator<Item = &'a R>,
    ) -> Result<Notification, NotificationError> {
        let mut unknown = Vec::new();
        let mut refused = Vec::new();
        // Merchants mostly share their platform keys: whoever forges something has it verified once.
        let mut last: Option<(&PlatformKeys, Result<(), Refusal>)> = None;
        for recipient in recipients {
            let keys = recipient.platform_keys();
            let same = last.take().filter(|(others, _)| others.is_same(keys));
            let (_, outcome) = last.insert(same.unwrap_or_else(|| (keys, self.verify(keys))));
            match outcome.clone() {
                Ok(()) => match self.decrypt(recipient.merchant()) {
                    Ok(notification) => return Ok(notification),
                    Err(error) => refused.push(error),
                },
                Err(Refusal::UnknownKey { .. }) => unknown.push(recipient),
                Err(refusal) => refused.push(NotificationError::refused(refusal, None, keys)),
            }
        }
        // It is for none of those who know the key. The others fetch it.
        for recipient in unknown {
            let verified = verify_for(recipient, |keys| self.verify(keys));
            let opened = match verified.await {
                Ok(()) => self.decrypt(recipient.merchant()),
                Err((refusal, cause)) => {
                    let keys = recipient.platform_keys();
                    Err(NotificationError::refused(refusal, cause, keys))
                }
            };
            match opened {
                Ok(notification) => return Ok(notification),
                Err(error) => refused.push(error),
            }
        }
        let says_most = refused.into_iter().max_by_key(NotificationError::progress);
        Err(says_most.unwrap_or_else(NotificationError::no_merchant))
    }

    fn verify(&self, keys: &PlatformKeys) -> Result<(), Refusal> {
        verify_as_of(&self.headers, &self.body, keys, self.received_at())
    }

    /// Decrypts it, which is verified, for a merchant.
    fn decrypt(&self, merchant: &Merchant) -> Result<Notification, NotificationError> {
        let content: Content = serde_json::from_slice(&self.body).map_err(|error| {
            let error = NotificationError::malformed(&if is_json(&self.body) {
                format!("is not that of a notification: {}", against_type(&error))
            } else {
                "is not JSON".to_owned()
            });
            error.with_verified_body(&self.body)
        })?;
        let error = match content.resource.open(merchant) {
            Ok(resource) if is_for(merchant, &resource) => {
                return Ok(Notification {
                    id: content.id,
                    create_time: content.create_time,
                    event_type: content.event_type,
                    summary: content.summary,
                    resource_type: content.resource_type,
                    original_type: content.resource.original_type,
                    resource: resource.into(),
                    merchant: merchant.clone(),
                });
            }
            Ok(_) => NotificationError::other_merchant(&content.event_type),
            Err(error) => NotificationError::undecryptable(&content.event_type, error),
        };
        Err(error.with_verified_body(&self.body))
    }
}

/// Without the content, which nobody has verified.
impl fmt::Debug for ReceivedNotification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedNotification")
            .field("received_at", &self.received_at)
            .field("len", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The form in which it is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    received_at: u64,
    /// Names and values. What in a value is not UTF-8 is replaced: it is refused either way.
    headers: Vec<(String, String)>,
    /// In base64, since it must come back byte for byte.
    body: String,
}

impl From<ReceivedNotification> for Stored {
    fn from(received: ReceivedNotification) -> Self {
        let headers = received.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.as_str().to_owned(), value.into_owned())
        });
        Self {
            received_at: received.received_at,
            headers: headers.collect(),
            body: STANDARD.encode(&received.body),
        }
    }
}

impl TryFrom<Stored> for ReceivedNotification {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, &'static str> {
        const ALTERED: &str = "this is not a notification as it was stored";
        let mut headers = HeaderMap::new();
        for (name, value) in stored.headers {
            let name = HeaderName::try_from(name).map_err(|_| ALTERED)?;
            headers.append(name, HeaderValue::try_from(value).map_err(|_| ALTERED)?);
        }
        let body = STANDARD.decode(stored.body).map_err(|_| ALTERED)?;
        let received_at = UNIX_EPOCH.checked_add(Duration::from_secs(stored.received_at));
        Ok(Self::new(&headers, body, received_at.ok_or(ALTERED)?))
    }
}
