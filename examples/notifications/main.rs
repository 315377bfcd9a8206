//! Takes notifications in with bare hyper: verified, limited in size and time, the work of each done
//! once.
//!
//! `cargo run --example notifications`
//!
//! The sandbox delivers some, genuine and otherwise, and shows how each was answered. `examples/shop`
//! is the same with a database, and with other frameworks.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

mod server;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;
use wechatpay::bytes::Bytes;
use wechatpay::http::Response;
use wechatpay::inbox::{InMemoryInbox, Inbox};
use wechatpay::{Client, NotificationError, ReceivedNotification};
use wechatpay_sandbox::{Fault, Notification, Sandbox};

/// WeChat Pay waits 5 s for the response.
const PATIENCE: Duration = Duration::from_secs(4);

/// If the work of a notification takes longer than this, its worker has died.
const LEASE: Duration = Duration::from_secs(60);

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

/// The application. In place of its database it has an inbox that forgets all when the process ends.
struct Shop {
    client: Client,
    inbox: InMemoryInbox,
}

impl Shop {
    async fn take_in(&self, received: ReceivedNotification) -> Response<Bytes> {
        let stored = self.store(&received).await;
        stored.unwrap_or_else(|error| {
            println!("  refused  {error}");
            error.response()
        })
    }

    /// Stores what is genuine, and answers. Whatever takes long comes after that.
    async fn store(
        &self,
        received: &ReceivedNotification,
    ) -> Result<Response<Bytes>, NotificationError> {
        let notification = self.client.open_notification(received).await?;
        let mut inbox = self.inbox.clone();
        Ok(match inbox.store(&notification, SystemTime::now()).await {
            Ok(stored) => {
                println!("  genuine  {}, {stored:?}", notification.id());
                notification.stored()
            }
            Err(error) => {
                println!("  genuine  {}, not stored: {error}", notification.id());
                notification.not_stored()
            }
        })
    }

    /// Does the work of all that is stored.
    async fn work(&self) -> Result<(), Box<dyn Error>> {
        let mut inbox = self.inbox.clone();
        while let Some(claim) = inbox.claim(SystemTime::now(), LEASE).await? {
            match claim.decode(&self.client.merchant()).await {
                Ok(Event::Paid(it)) => {
                    println!("  order {} is {}", it.out_trade_no, it.trade_state);
                }
                Ok(Event::Refunded(it)) => {
                    println!("  refund {} is {}", it.out_refund_no, it.refund_status);
                }
                // Somebody may have to look at it.
                Ok(Event::Other(it)) => println!("  {}", it.notification().event_type()),
                Err(error) => {
                    println!("  {}: {error}", claim.id);
                    // The others come first.
                    inbox.release(&claim, SystemTime::now() + LEASE).await?;
                    continue;
                }
            }
            inbox.finish(&claim).await?;
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let shop = Arc::new(Shop {
        client: sandbox.client().build()?,
        inbox: InMemoryInbox::new(10_000),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let notify_url = format!("http://{}/wechatpay/notify", listener.local_addr()?);
    println!("The application listens at {notify_url}\n");
    let application = shop.clone();
    tokio::spawn(server::serve(listener, PATIENCE, move |received| {
        let shop = application.clone();
        async move { shop.take_in(received).await }
    }));

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
    println!("\nThe work");
    shop.work().await
}
