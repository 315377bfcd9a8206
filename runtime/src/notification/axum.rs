//! A notification as the argument of a handler, for axum.

use std::fmt;
use std::time::SystemTime;

use axum_core::body::Body;
use axum_core::extract::FromRequest;
use axum_core::response::IntoResponse;
use http::StatusCode;
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::error::NotificationError;
use super::received::ReceivedNotification;
use super::reply;
use crate::error::BoxError;

/// The largest body that is read, in bytes.
const LIMIT: usize = 1024 * 1024;

/// Why a request to the `notify_url` could not be read. As the rejection of a handler it answers as
/// WeChat Pay expects: with the status 413 or 400, and `{"code": "FAIL", "message": …}`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationRejection {
    /// Its body has more than 1 MiB. None of WeChat Pay's has.
    TooLarge,
    /// Its body broke off.
    BrokenOff(Box<dyn std::error::Error + Send + Sync>),
}

/// A handler takes a notification in as an argument, with a body of at most 1 MiB:
///
/// ```
/// use axum_core::response::IntoResponse;
/// use wechatpay::{Client, NotificationError, ReceivedNotification};
///
/// # struct State<T>(T);
/// # #[derive(serde::Deserialize)]
/// # struct Transaction {}
/// # async fn store(_: &str, _: Transaction) -> bool { true }
/// // `Router::new().route("/notify", post(notify)).with_state(client)`
/// async fn notify(
///     State(client): State<Client>,
///     received: ReceivedNotification,
/// ) -> Result<impl IntoResponse, NotificationError> {
///     let notification = client.open_notification(&received).await?;
///     let transaction: Transaction = notification.decode().await?;
///     let response = if store(notification.id(), transaction).await {
///         notification.stored()
///     } else {
///         notification.not_stored()
///     };
///     Ok(response.into_parts())
/// }
/// ```
///
/// Its time of arrival is the system's when its body is complete. The time for that is not limited
/// here: put a layer for it around the route, such as tower-http's `TimeoutLayer`.
impl<S: Sync> FromRequest<S> for ReceivedNotification {
    type Rejection = NotificationRejection;

    async fn from_request(
        request: http::Request<Body>,
        _state: &S,
    ) -> Result<Self, NotificationRejection> {
        let (head, body) = request.into_parts();
        // What says so itself is not read at all.
        if body.size_hint().lower() > LIMIT as u64 {
            return Err(NotificationRejection::TooLarge);
        }
        let body = Limited::new(body, LIMIT).collect().await;
        let body = body.map_err(NotificationRejection::from)?.to_bytes();
        Ok(Self::new(&head.headers, body, SystemTime::now()))
    }
}

impl From<BoxError> for NotificationRejection {
    fn from(error: BoxError) -> Self {
        if error.is::<LengthLimitError>() {
            Self::TooLarge
        } else {
            Self::BrokenOff(error)
        }
    }
}

impl IntoResponse for NotificationRejection {
    fn into_response(self) -> http::Response<Body> {
        let (status, message) = match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the body is too large"),
            Self::BrokenOff(_) => (StatusCode::BAD_REQUEST, "the body is not complete"),
        };
        reply::failure(status, message).map(Body::from)
    }
}

impl IntoResponse for NotificationError {
    fn into_response(self) -> http::Response<Body> {
        self.response().map(Body::from)
    }
}

impl fmt::Display for NotificationRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the body of a notification has more than 1 MiB",
            Self::BrokenOff(_) => "the body of a notification broke off",
        })
    }
}

impl std::error::Error for NotificationRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::TooLarge => None,
            Self::BrokenOff(error) => Some(&**error),
        }
    }
}
