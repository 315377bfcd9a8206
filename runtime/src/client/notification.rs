//! Notifications, for the merchants of clients.

use super::{Client, Receiving, transport};
use crate::notification::{Notification, NotificationError, ReceivedNotification};

impl Client {
    /// Verifies and decrypts a notification for this client's merchant, with its platform keys. In
    /// certificate mode, a certificate that is not known is downloaded, once and within this
    /// client's time limit.
    ///
    /// ```no_run
    /// use serde::Deserialize;
    /// use wechatpay::{Client, NotificationError, ReceivedNotification};
    ///
    /// #[derive(Deserialize)]
    /// struct Transaction {
    ///     out_trade_no: String,
    /// }
    ///
    /// async fn paid(
    ///     client: &Client,
    ///     received: &ReceivedNotification,
    /// ) -> Result<Transaction, NotificationError> {
    ///     client.open_notification(received).await?.decode().await
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`ReceivedNotification::open`].
    pub async fn open_notification(
        &self,
        received: &ReceivedNotification,
    ) -> Result<Notification, NotificationError> {
        Self::open_notification_for_any([self], received).await
    }

    /// Verifies and decrypts a notification for whichever of the clients' merchants it is meant,
    /// where one URL serves many.
    ///
    /// # Errors
    /// As [`ReceivedNotification::open_for_any`].
    pub async fn open_notification_for_any<'a>(
        clients: impl IntoIterator<Item = &'a Self>,
        received: &ReceivedNotification,
    ) -> Result<Notification, NotificationError> {
        let clients: Vec<_> = clients.into_iter().map(|it| (it, it.merchant())).collect();
        let recipients: Vec<_> = clients
            .iter()
            .map(|(client, merchant)| {
                client.renew_certificates_when_due();
                Receiving {
                    inner: &client.0,
                    merchant,
                    fetching: Some((client, transport::deadline(client.0.timeout))),
                }
            })
            .collect();
        received.open_for_any(&recipients).await
    }
}
