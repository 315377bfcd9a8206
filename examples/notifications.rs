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

/// What this application handles.
#[wechatpay::notification]
enum Event {
    #[event("TRANSACTION.SUCCESS", form = "merchant")]
    Paid(Transaction),
    #[event(
        "REFUND.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        form = "merchant"
    )]
    Refunded(Refund),
    #[event(other)]
    Other(wechatpay::Resource),
}

#[derive(Deserialize, wechatpay::Object)]
struct Transaction {
    out_trade_no: String,
    trade_state: String,
}

#[derive(Deserialize, wechatpay::Object)]
struct Refund {
    out_refund_no: String,
    refund_status: String,
}

/// The application: in place of its database, a map that forgets all when the process ends.
struct Shop {
    client: Client,
    stored: Mutex<HashMap<String, Event>>,
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
        let event: Event = notification.decode().await?;
        match &event {
            Event::Paid(it) => {
                println!("  genuine  order {} is {}", it.out_trade_no, it.trade_state)
            }
            Event::Refunded(it) => {
                println!(
                    "  genuine  refund {} is {}",
                    it.out_refund_no, it.refund_status
                );
            }
            // It is kept too: somebody may have to look at it.
            Event::Other(it) => println!("  genuine  {}", it.notification().event_type()),
        }
        // A database takes the id as a unique key, in the transaction that books the payment: then
        // a second one finds it there, whichever process gets it.
        let stored = self.stored.lock();
        let mut stored = stored.unwrap_or_else(PoisonError::into_inner);
        let before = stored.insert(notification.id().to_owned(), event);
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
        "trade_type": "JSAPI",
        "trade_state": "SUCCESS",
    });
    let paid = Notification::new("TRANSACTION.SUCCESS", "transaction", &resource)?;
    let refund = json!({
        "mchid": sandbox.merchant().id(),
        "refund_id": "50000000382019052709732678859",
        "out_refund_no": "R20261124000001",
        "refund_status": "SUCCESS",
    });
    let refunded = Notification::new("REFUND.SUCCESS", "refund", &refund)?;
    let mchid = json!({ "mchid": sandbox.merchant().id() });
    let coupon_used = Notification::new("COUPON.USE", "coupon", &mchid)?;
    let of_another = json!({ "mchid": "1900000002" }).to_string();
    for (what, notification) in [
        ("a payment", paid.clone()),
        ("the same again", paid.clone()),
        ("a refund", refunded),
        ("an event that has no variant", coupon_used),
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
