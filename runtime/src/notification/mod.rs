//! Notifications: what WeChat Pay sends by itself.

#[cfg(feature = "axum")]
mod axum;
mod content;
mod error;
pub mod inbox;
mod received;
mod rejection;
mod reply;
mod resource;

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use error::{NotificationError, NotificationErrorKind};
pub use received::ReceivedNotification;
pub use rejection::NotificationRejection;
pub use resource::Resource;

use crate::decode::{against_type, is_json};
use crate::error::{Error, Result, explain};
use crate::json::Sparse;
use crate::merchant::Merchant;
use crate::signature::{Stamp, signed_message};

/// A notification of WeChat Pay's: verified, decrypted, and meant for one merchant.
///
/// [`ReceivedNotification::open`] gives it, and nothing else does but a [`Claim`](inbox::Claim) of
/// one that was stored. It is answered when the application has stored it, within 5 s:
/// [`stored`](Self::stored) or [`not_stored`](Self::not_stored). What is not answered with a success
/// comes again, 15 times in about a day. It can come again all the same, and out of order: keep its
/// [`id`](Self::id), and answer one that is there already with `stored` too. How the work of each is
/// done once, and none is lost: [`inbox`].
///
/// ```
/// use serde::Deserialize;
/// use wechatpay::bytes::Bytes;
/// use wechatpay::protocol::Recipient;
/// use wechatpay::{NotificationError, ReceivedNotification, http};
///
/// #[derive(Deserialize)]
/// struct Transaction {
///     out_trade_no: String,
///     trade_state: String,
/// }
///
/// # struct Database;
/// # impl Database { async fn insert(&self, _: &str, _: &Transaction) -> std::io::Result<()> { Ok(()) } }
/// async fn notify(
///     received: ReceivedNotification,
///     shop: &impl Recipient, // or a `Client`: `client.open_notification(&received)`
///     database: &Database,
/// ) -> Result<http::Response<Bytes>, NotificationError> {
///     let notification = received.open(shop).await?;
///     let transaction: Transaction = notification.decode().await?;
///     Ok(match database.insert(notification.id(), &transaction).await {
///         Ok(()) => notification.stored(),
///         Err(_) => notification.not_stored(),
///     })
/// }
///
/// # async fn run(received: ReceivedNotification, shop: &impl Recipient, database: &Database) {
/// let response = notify(received, shop, database).await.unwrap_or_else(|error| error.response());
/// # }
/// ```
#[derive(Clone)]
pub struct Notification {
    id: String,
    create_time: Option<String>,
    event_type: String,
    summary: Option<String>,
    resource_type: Option<String>,
    original_type: Option<String>,
    resource: Bytes,
    merchant: Merchant,
}

impl Notification {
    /// The id, which is the same each time that this notification is sent.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When it was made; `None` if that is missing or is no time.
    pub fn create_time(&self) -> Option<SystemTime> {
        let time = self.create_time.as_deref()?;
        time.parse::<jiff::Timestamp>().ok()?.try_into().ok()
    }

    /// What happened, such as `TRANSACTION.SUCCESS`.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// What happened, for people, usually in Chinese; empty if there is none.
    pub fn summary(&self) -> &str {
        self.summary.as_deref().unwrap_or_default()
    }

    /// `encrypt-resource`, so far; empty if there is none.
    pub fn resource_type(&self) -> &str {
        self.resource_type.as_deref().unwrap_or_default()
    }

    /// The kind of object that the resource is, such as `transaction`; empty if there is none.
    pub fn original_type(&self) -> &str {
        self.original_type.as_deref().unwrap_or_default()
    }

    /// The JSON of the resource, verified and decrypted, as WeChat Pay wrote it. What does not
    /// [decode](Self::decode) is here all the same.
    pub fn resource(&self) -> &Bytes {
        &self.resource
    }

    /// The merchant that it is meant for.
    pub fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    /// Decodes the resource. Each `Sensitive` in it is decrypted with the merchant's key.
    ///
    /// # Errors
    /// [`NotificationErrorKind::Undecodable`] when it does not match the type,
    /// [`NotificationErrorKind::Undecryptable`] when a `Sensitive` in it cannot be decrypted, and
    /// [`NotificationErrorKind::UnknownEvent`] as the type says.
    pub async fn decode<T: FromNotification>(&self) -> Result<T, NotificationError> {
        T::from_notification(self).await
    }

    /// The response to a notification that is stored: 204.
    pub fn stored(&self) -> http::Response<Bytes> {
        reply::success()
    }

    /// The response to a notification that could not be stored: 500, so that WeChat Pay sends it
    /// again.
    pub fn not_stored(&self) -> http::Response<Bytes> {
        reply::failure(StatusCode::INTERNAL_SERVER_ERROR, "not stored")
    }

    /// A response with a JSON body that the merchant signs, as the events `CROSS_BORDER_PAY.*` want
    /// it: in an `Authorization` header, over timestamp, nonce and body. Members that are `None` are
    /// left out.
    ///
    /// That the response is signed is documented; over which lines is not. These are the ones of
    /// WeChat Pay's own responses.
    ///
    /// ```
    /// use serde_json::json;
    /// use std::time::SystemTime;
    /// use wechatpay::http::StatusCode;
    /// use wechatpay::protocol::Stamp;
    ///
    /// # async fn run(notification: wechatpay::Notification) -> wechatpay::Result<()> {
    /// let order = json!({
    ///     "code": "SUCCESS",
    ///     "acq_tid": "A1",
    ///     "prepay_id": "wx201410272009395522657a690389285100",
    ///     "expire_time": "2026-11-24T10:00:00+08:00",
    ///     "client_ip": "203.0.113.7",
    /// });
    /// let stamp = Stamp::fresh(SystemTime::now())?;
    /// let response = notification.signed_reply(StatusCode::OK, &order, &stamp).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Signing`](crate::ErrorKind::Signing) when the merchant's key cannot sign,
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) when the body cannot be written as JSON.
    pub async fn signed_reply(
        &self,
        status: StatusCode,
        body: &(impl Serialize + Sync + ?Sized),
        stamp: &Stamp,
    ) -> Result<http::Response<Bytes>> {
        let json = serde_json::to_vec(&Sparse(body)).map_err(|error| {
            Error::request(format!("the reply cannot be written: {}", explain(&error)))
        })?;
        let message = signed_message(&stamp.timestamp().to_string(), stamp.nonce(), &json);
        let signature = self.merchant.sign(&message).await?;
        let authorization = self.merchant.authorization(stamp, &signature)?;
        Ok(reply::signed(status, json, authorization))
    }

    /// The error of an event that the application does not handle: for an implementation of
    /// [`FromNotification`].
    pub fn unknown_event(&self) -> NotificationError {
        NotificationError::unknown_event(&self.event_type)
    }
}

/// Without the resource, and without the summary, which may name somebody.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("original_type", &self.original_type())
            .field("merchant", &self.merchant.id())
            .finish_non_exhaustive()
    }
}

/// The type that a notification becomes. Every type that is `Deserialize` implements it: it is
/// decoded from the resource, whatever the event is.
///
/// For an application that handles several events, [`#[notification]`](macro@crate::notification)
/// implements it for an enum.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a notification",
    label = "not `Deserialize`",
    note = "put `#[derive(serde::Deserialize)]` on `{Self}`"
)]
pub trait FromNotification: Sized {
    /// Reads the resource as the event says.
    ///
    /// # Errors
    /// As [`Notification::decode`].
    fn from_notification(
        notification: &Notification,
    ) -> impl Future<Output = Result<Self, NotificationError>> + Send;
}

impl<T: DeserializeOwned> FromNotification for T {
    async fn from_notification(notification: &Notification) -> Result<Self, NotificationError> {
        let Notification {
            event_type,
            resource,
            merchant,
            ..
        } = notification;
        let read = merchant.read(resource).await;
        let read = read.map_err(|error| NotificationError::undecryptable(event_type, error))?;
        read.map_err(|error| {
            let why = if is_json(resource) {
                format!(
                    "does not match the type: {}; compare the type with the documentation",
                    against_type(&error)
                )
            } else {
                let (line, column) = (error.line(), error.column());
                format!("is not JSON (line {line}, column {column})")
            };
            NotificationError::undecodable(event_type, &why)
        })
    }
}
