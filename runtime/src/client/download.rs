//! Files at URLs that earlier answers gave.

use std::marker::PhantomData;

use http::{Method, Uri};

use super::{Call, Client};
use crate::download::Download;
use crate::endpoint::Declaration;
use crate::error::{Error, Result};
use crate::request::UnsignedRequest;

/// The hosts of WeChat Pay's, and all below them.
const HOSTS: [&str; 2] = ["weixin.qq.com", "wechatpay.cn"];

impl Client {
    /// Downloads a file from the `download_url` of an earlier answer, such as that of an
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
    /// else. The file itself carries no signature, so [check](Download::check) its hash.
    ///
    /// # Errors
    /// For a URL of another host, without anything being sent; else as [`Call::send`].
    pub async fn download(&self, url: &str) -> Result<Download> {
        let declaration = Declaration::new(Method::GET, "download_url", 200).unsigned();
        let request = self
            .trusted(url)
            .and_then(|uri| UnsignedRequest::download(uri, &self.0.platform))
            .map_err(|error| error.with_operation(&declaration.operation()));
        let call: Call<Download> = Call {
            client: self.clone(),
            request,
            declaration,
            timeout: self.0.timeout,
            response: PhantomData,
        };
        Ok(call.send().await?.into_response())
    }

    /// The URL, if a signed request may go there.
    fn trusted(&self, url: &str) -> Result<Uri> {
        // What is refused is not shown: its query is a token.
        let refused = |why: String| Error::request(format!("the download URL is refused: {why}"));
        let url = reqwest::Url::parse(url).map_err(|error| refused(error.to_string()))?;
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err(refused("it has a user name or a fragment".to_owned()));
        }
        let host = url.host_str().unwrap_or_default();
        let origin = url.origin().ascii_serialization();
        let is_own = self
            .0
            .base
            .as_ref()
            .is_some_and(|base| base.origin() == origin);
        if url.scheme() != "https" && !is_own {
            return Err(refused("it does not begin with `https://`".to_owned()));
        }
        let is_below = |known: &str| {
            let rest = host.strip_suffix(known);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let is_added = self.0.download_hosts.iter().any(|added| added == host);
        if !is_own && !is_added && !HOSTS.into_iter().any(is_below) {
            return Err(refused(format!(
                "`{host}` is not a host of WeChat Pay's, and a signed request goes to no other; if \
                 you know it to be one, call `ClientBuilder::download_host(\"{host}\")`"
            )));
        }
        url.as_str()
            .parse()
            .map_err(|_| refused("it is malformed".to_owned()))
    }
}
