//! A notification as the argument of a handler, for axum.

use std::time::SystemTime;

use axum_core::body::Body;
use axum_core::extract::FromRequest;
use axum_core::response::IntoResponse;

use super::error::NotificationError;
use super::received::ReceivedNotification;
use super::rejection::NotificationRejection;

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
        Self::read(request, SystemTime::now).await
    }
}

impl IntoResponse for NotificationRejection {
    fn into_response(self) -> http::Response<Body> {
        self.response().map(Body::from)
    }
}

impl IntoResponse for NotificationError {
    fn into_response(self) -> http::Response<Body> {
        self.response().map(Body::from)
    }
}
