//! The frameworks. Each reads a request with a limit of size and of time, hands it to the shop, and
//! sends its response.

mod actix_web;
mod axum;
#[path = "../../../notifications/server.rs"]
mod hyper;

use std::io;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;

use crate::Shop;

/// A framework to serve the `notify_url` with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// [axum](https://docs.rs/axum).
    Axum,
    /// [actix-web](https://docs.rs/actix-web).
    ActixWeb,
    /// [hyper](https://docs.rs/hyper), without a framework.
    Hyper,
}

impl Server {
    /// Serves the shop at `/notify`. A request may take as long as `patience`, and so may its head;
    /// WeChat Pay waits 5 s. actix-web's clock ticks twice a second: a `patience` of less than 1 s
    /// would be too short for it.
    ///
    /// # Errors
    /// When it cannot listen.
    pub async fn serve(
        self,
        listener: TcpListener,
        shop: Arc<Shop>,
        patience: Duration,
    ) -> io::Result<()> {
        match self {
            Self::Axum => axum::serve(listener, shop, patience).await,
            Self::ActixWeb => actix_web::serve(listener, shop, patience).await?,
            Self::Hyper => {
                let take_in = move |received| {
                    let shop = shop.clone();
                    async move { shop.take_in(&received).await }
                };
                hyper::serve(listener, patience, take_in).await;
            }
        }
        Ok(())
    }
}

impl FromStr for Server {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "axum" => Ok(Self::Axum),
            "actix-web" => Ok(Self::ActixWeb),
            "hyper" => Ok(Self::Hyper),
            _ => Err(format!("{name} is not `axum`, `actix-web` or `hyper`")),
        }
    }
}
