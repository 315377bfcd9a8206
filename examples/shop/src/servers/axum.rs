//! axum: a notification is an argument of the handler, with a limit of its size.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse;
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::time::timeout;
use wechatpay::ReceivedNotification;

use crate::Shop;

async fn notify(
    State(shop): State<Arc<Shop>>,
    received: ReceivedNotification,
) -> impl IntoResponse {
    shop.take_in(&received).await.into_parts()
}

pub(super) async fn serve(
    listener: TcpListener,
    shop: Arc<Shop>,
    patience: Duration,
) -> io::Result<()> {
    let limit_time = move |request: Request, next: Next| async move {
        let response = timeout(patience, next.run(request)).await;
        response.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
    };
    let router = Router::new()
        .route("/notify", post(notify))
        .layer(from_fn(limit_time))
        .with_state(shop);
    axum::serve(listener, router).await
}
