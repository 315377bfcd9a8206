//! Files at URLs that earlier responses gave.

use super::{Call, Client};
use crate::download::Download;
use crate::download_url::DownloadUrl;
use crate::endpoint::Endpoint;
use crate::error::Result;

impl Client {
    /// Downloads a file from the `download_url` of an earlier response, such as that to an
    /// application for a bill.
    ///
    /// ```no_run
    /// use serde::Deserialize;
    /// use wechatpay::FileHash;
    ///
    /// #[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Bill)]
    /// struct TradeBill {
    ///     bill_date: String,
    /// }
    ///
    /// #[derive(Deserialize)]
    /// struct Bill {
    ///     hash_type: String,
    ///     hash_value: String,
    ///     download_url: String,
    /// }
    ///
    /// # async fn run(client: wechatpay::Client) -> wechatpay::Result<()> {
    /// let bill = client.send(&TradeBill { bill_date: "2026-11-24".into() }).await?;
    /// let download = client.download(&bill.download_url).await?;
    /// download
    ///     .check(FileHash::new(&bill.hash_type, &bill.hash_value)?)
    ///     .save_to("2026-11-24.csv")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The request is signed, so it goes to WeChat Pay's hosts and to those that
    /// [`ClientBuilder::download_host`](crate::ClientBuilder::download_host) added, and nowhere
    /// else. Where the client's base URL is a gateway's, a URL of WeChat Pay's goes through it. The
    /// file itself carries no signature, so [check](Download::check) its hash.
    ///
    /// # Errors
    /// For a URL of another host, without anything being sent; else as [`Call::send`](crate::Call::send).
    pub async fn download(&self, url: &str) -> Result<Download> {
        Ok(self.call_download(url)?.send().await?.into_body())
    }

    /// Prepares a [download](Self::download) with options of its own.
    ///
    /// ```no_run
    /// # async fn run(client: wechatpay::Client, url: &str) -> wechatpay::Result<()> {
    /// use std::time::Duration;
    ///
    /// let call = client.call_download(url)?.stall_timeout(Duration::from_secs(5));
    /// let download = call.send().await?.into_body();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// For a URL of another host.
    pub fn call_download(&self, url: &str) -> Result<Call<Download>> {
        let url = DownloadUrl::new(url, self.0.base.as_ref(), &self.0.download_hosts)
            .map_err(|error| DownloadUrl::DECLARATION.identify(error))?;
        Ok(self.call_at(&url, Ok(url.base_url().clone())))
    }
}
