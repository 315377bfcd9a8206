//! A shop that books each payment once and loses none, whatever server it is behind and whatever
//! database is behind it. It takes the steps of [`wechatpay::inbox`]: verify, store, answer, work,
//! finish, ask.
//!
//! [`Shop`] is the application, [`Database`] its tables, [`Server`] one of the frameworks in front.

mod database;
mod servers;

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use tokio::sync::Notify;
use wechatpay::bytes::Bytes;
use wechatpay::http::Response;
use wechatpay::inbox::{Claim, Inbox, InboxError, Stored};
use wechatpay::{ApiError, Client, Notification, NotificationErrorKind, ReceivedNotification};

pub use database::{Database, Transaction};
pub use servers::Server;

/// Whatever went wrong.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// A worker that takes longer has died.
pub const LEASE: Duration = Duration::from_secs(60);

/// Work that failed is tried again after this.
pub const RETRY: Duration = Duration::from_secs(600);

/// What is another merchant's is left to another worker after this. Every worker has to serve every
/// merchant in the inbox, so there is such a worker only while the merchants change.
pub const ELSEWHERE: Duration = Duration::from_secs(5);

/// An order of which nothing came for so long is asked for.
pub const OVERDUE: Duration = Duration::from_secs(300);

/// What is handled.
#[wechatpay::notification]
enum Event {
    #[event("TRANSACTION.SUCCESS", form = "merchant")]
    Paid(Trade),
    #[event(other)]
    Other(wechatpay::Resource),
}

/// The state of an order, from a notification or from a query.
#[derive(Deserialize, wechatpay::Object)]
struct Trade {
    out_trade_no: String,
    trade_state: String,
    /// WeChat Pay's own number of the payment, once there is one.
    transaction_id: Option<String>,
    amount: Option<Amount>,
}

#[derive(Deserialize, wechatpay::Object)]
struct Amount {
    /// In fen.
    total: Option<i64>,
    currency: Option<String>,
}

#[wechatpay::endpoint(
    GET,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    response = Trade
)]
struct QueryOrder<'a> {
    out_trade_no: &'a str,
    mchid: &'a str,
}

/// What a worker has done.
#[derive(Debug)]
pub struct Worked {
    /// The id of the notification.
    pub id: String,
    /// Why it could not be done. It is tried again, and somebody should look.
    pub error: Option<Error>,
}

/// The application.
pub struct Shop {
    client: Client,
    database: Database,
    /// Something was stored.
    arrival: Notify,
}

impl Shop {
    /// A shop whose merchant is the client's.
    pub fn new(client: Client, database: Database) -> Self {
        Self {
            client,
            database,
            arrival: Notify::new(),
        }
    }

    /// Verifies, stores and answers.
    pub async fn take_in(&self, received: &ReceivedNotification) -> Response<Bytes> {
        let notification = match self.client.open_notification(received).await {
            Ok(notification) => notification,
            Err(error) => {
                if error.kind() != NotificationErrorKind::Probe {
                    eprintln!("{error}");
                }
                return error.response();
            }
        };
        match self.store(&notification).await {
            Ok(Stored::New) => self.arrival.notify_one(),
            Ok(Stored::Known) => {}
            Err(error) => {
                eprintln!("{} is not stored: {error:?}", notification.id());
                return notification.not_stored();
            }
        }
        notification.stored()
    }

    async fn store(&self, notification: &Notification) -> Result<Stored, InboxError> {
        let mut transaction = self.database.begin().await.map_err(InboxError::failed)?;
        let stored = transaction.store(notification, SystemTime::now()).await?;
        transaction.commit().await.map_err(InboxError::failed)?;
        Ok(stored)
    }

    /// Works off the notification that has been waiting for longest; `None` if there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn work(&self, now: SystemTime) -> Result<Option<Worked>, Error> {
        let mut transaction = self.database.begin().await?;
        let claim = transaction.claim(now, LEASE).await?;
        transaction.commit().await?;
        let Some(claim) = claim else {
            return Ok(None);
        };
        let error = self.work_off(&claim).await.err();
        if error.is_some() {
            let is_ours = claim.mchid == self.client.merchant().id();
            let delay = if is_ours { RETRY } else { ELSEWHERE };
            let mut transaction = self.database.begin().await?;
            transaction.release(&claim, now + delay).await?;
            transaction.commit().await?;
        }
        let id = claim.id;
        Ok(Some(Worked { id, error }))
    }

    /// The booking and the end of the work are committed together, or not at all.
    async fn work_off(&self, claim: &Claim) -> Result<(), Error> {
        let event: Event = claim.decode(&self.client.merchant()).await?;
        let mut transaction = self.database.begin().await?;
        transaction.finish(claim).await?;
        match event {
            Event::Paid(trade) => transaction.book(&trade).await?,
            Event::Other(other) => eprintln!("{other:?} is not handled"),
        }
        transaction.commit().await?;
        Ok(())
    }

    /// Waits until something is stored, or for a second: another process may have died.
    pub async fn idle(&self) {
        let _ = tokio::time::timeout(Duration::from_secs(1), self.arrival.notified()).await;
    }

    /// Asks for the orders of which no notification came, and books those that are paid.
    ///
    /// # Errors
    /// When the database fails. An order that cannot be asked for, or booked, does not hold up the
    /// others, and is asked for the next time.
    pub async fn ask(&self, now: SystemTime) -> Result<(), Error> {
        let mut transaction = self.database.begin().await?;
        let overdue = transaction.open_orders(now - OVERDUE).await?;
        transaction.commit().await?;
        let merchant = self.client.merchant();
        for out_trade_no in overdue {
            let (out_trade_no, mchid) = (&*out_trade_no, merchant.id());
            let query = QueryOrder {
                out_trade_no,
                mchid,
            };
            let answer = self.client.send(&query).await;
            let mut transaction = self.database.begin().await?;
            let settled = match answer {
                Ok(trade) => match &*trade.trade_state {
                    "SUCCESS" | "REFUND" => transaction.book(&trade).await,
                    "CLOSED" | "REVOKED" => transaction.close(out_trade_no).await,
                    // It may still be paid.
                    _ => Ok(()),
                },
                // The customer never came as far as WeChat Pay.
                Err(error) if error.api().and_then(ApiError::code) == Some("ORDER_NOT_EXIST") => {
                    transaction.close(out_trade_no).await
                }
                Err(error) => Err(error.into()),
            };
            match settled {
                Ok(()) => transaction.commit().await?,
                // Somebody has to look at it.
                Err(error) => eprintln!("order {out_trade_no}: {error}"),
            }
        }
        Ok(())
    }
}
