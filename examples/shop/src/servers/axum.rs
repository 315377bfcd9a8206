//! axum: a notification is an argument of the handler, with a limit of its size. `axum::serve` would
//! not limit the time, so hyper serves the router.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::post;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use wechatpay::ReceivedNotification;

use super::hyper::accept;
use crate::Shop;

async fn notify(
    State(shop): State<Arc<Shop>>,
    received: ReceivedNotification,
) -> impl IntoResponse {
    shop.take_in(&received).await.into_parts()
}

pub(super) async fn serve(listener: TcpListener, shop: Arc<Shop>, patience: Duration) {
    let router = Router::new()
        .route("/notify", post(notify))
        .with_state(shop);
    accept(listener, patience, TowerToHyperService::new(router)).await;
}
