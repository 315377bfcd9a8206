//! Takes notifications in with bare hyper: verified, limited in size and time, each stored once.
//!
//! `cargo run --example notifications`
//!
//! The sandbox delivers some, genuine and otherwise, and shows how each was answered.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::time::timeout;
use wechatpay::bytes::Bytes;
use wechatpay::http::{Request, Response, StatusCode};
use wechatpay::{Client, NotificationError, ReceivedNotification};
use wechatpay_sandbox::{Fault, Notification, Sandbox};

/// The largest body that is read, in bytes.
const LIMIT: usize = 1024 * 1024;

/// WeChat Pay waits 5 s for the response.
const PATIENCE: Duration = Duration::from_secs(4);

#[derive(Deserialize)]
struct Transaction {
    out_trade_no: String,
    trade_state: String,
}

/// The application: in place of its database, a map that forgets all when the process ends.
struct Shop {
    client: Client,
    stored: Mutex<HashMap<String, Transaction>>,
}

impl Shop {
    async fn notify(&self, request: Request<Incoming>) -> Response<Bytes> {
        let (head, body) = request.into_parts();
        let body = timeout(PATIENCE, Limited::new(body, LIMIT).collect()).await;
        let Ok(Ok(body)) = body else {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::BAD_REQUEST;
            return response;
        };
        let (body, now) = (body.to_bytes(), SystemTime::now());
        let received = ReceivedNotification::new(&head.headers, body, now);
        let taken = self.take_in(&received).await;
        taken.unwrap_or_else(|error| {
            println!("  refused  {error}");
            error.response()
        })
    }

    async fn take_in(
        &self,
        received: &ReceivedNotification,
    ) -> Result<Response<Bytes>, NotificationError> {
        let notification = self.client.open_notification(received).await?;
        let transaction: Transaction = notification.decode().await?;
        println!(
            "  genuine  order {} is {}",
            transaction.out_trade_no, transaction.trade_state
        );
        // A database takes the id as a unique key, in the transaction that books the payment: then
        // a second one finds it there, whichever process gets it.
        let stored = self.stored.lock();
        let mut stored = stored.unwrap_or_else(PoisonError::into_inner);
        let before = stored.insert(notification.id().to_owned(), transaction);
        if before.is_some() {
            println!("  it was stored before");
        }
        // Now it is stored. Whatever takes long comes after the response.
        Ok(notification.stored())
    }
}

/// Accepts connections, each on a task of its own.
async fn serve(listener: TcpListener, shop: Arc<Shop>) {
    while let Ok((stream, _)) = listener.accept().await {
        let shop = shop.clone();
        let service = service_fn(move |request| {
            let shop = shop.clone();
            async move { Ok::<_, Infallible>(shop.notify(request).await.map(Full::new)) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async { drop(connection.await) });
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let shop = Shop {
        client: sandbox.client().build()?,
        stored: Mutex::default(),
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/wechatpay/notify", listener.local_addr()?);
    println!("The application listens at {notify_url}\n");
    tokio::spawn(serve(listener, Arc::new(shop)));

    let resource = json!({
        "mchid": sandbox.merchant().id(),
        "out_trade_no": "T20261124000001",
        "trade_state": "SUCCESS",
    });
    let paid = Notification::new("TRANSACTION.SUCCESS", "transaction", &resource)?;
    let of_another = json!({ "mchid": "1900000002" }).to_string();
    for (what, notification) in [
        ("a payment", paid.clone()),
        ("the same again", paid.clone()),
        ("a probe", paid.clone().fault(Fault::SignatureProbe)),
        ("a forgery", paid.clone().fault(Fault::WrongSignature)),
        ("a replay", paid.clone().fault(Fault::ClockOffset(-600))),
        ("another merchant's", paid.resource(of_another)),
    ] {
        println!("{what}");
        let delivery = sandbox.notify(&notify_url, &notification).await?;
        let status = delivery.status().ok_or("no response came")?;
        println!(
            "  answered {status} {}",
            String::from_utf8_lossy(delivery.body())
        );
    }
    Ok(())
}
