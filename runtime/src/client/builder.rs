use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, SystemTime};

use super::tls::Tls;
use super::transport::Transport;
use super::{Client, Clones, Inner, transport};
use crate::base_url::{BaseUrl, is_normal_host};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::merchant::Merchant;
use crate::platform::PlatformKeys;

/// Configures a [`Client`]. A merchant and the platform's keys are required.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    merchant: Option<Merchant>,
    platform: Option<PlatformKeys>,
    base: Option<BaseUrl>,
    download_hosts: Vec<String>,
    tls: Option<Tls>,
    proxies: Vec<reqwest::Proxy>,
    http: Option<reqwest::Client>,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    response_limit: usize,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            merchant: None,
            platform: None,
            base: None,
            download_hosts: Vec::new(),
            tls: None,
            proxies: Vec::new(),
            http: None,
            clock: Arc::new(SystemTime::now),
            timeout: Duration::from_secs(30),
            response_limit: 8 * 1024 * 1024,
        }
    }
}

impl ClientBuilder {
    /// Who signs the requests.
    pub fn merchant(mut self, merchant: Merchant) -> Self {
        self.merchant = Some(merchant);
        self
    }

    /// The keys of WeChat Pay's that responses are verified with.
    pub fn platform_keys(mut self, platform: PlatformKeys) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Where requests go, whatever host their endpoints declare. Unless set they go there, and
    /// where none is declared to `https://api.mch.weixin.qq.com`.
    pub fn base_url(mut self, base: BaseUrl) -> Self {
        self.base = Some(base);
        self
    }

    /// Trusts one more host with signed requests for [downloads](Client::download), beside
    /// `weixin.qq.com`, `wechatpay.cn` and all below them: WeChat Pay warns that the hosts of its
    /// files may change. It is the name of that host alone, on any port: `files.example.com`.
    pub fn download_host(mut self, host: impl Into<String>) -> Self {
        self.download_hosts.push(host.into());
        self
    }

    /// The time limit of a call, from when it is signed to the end of its response; 30 s unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The largest body of a response that is read whole, in bytes; 8 MiB unless set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// The clock that stamps requests and judges the age of responses; the system's unless set.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets whom the built-in HTTP client trusts, and what it presents itself.
    pub fn tls(mut self, tls: Tls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Sends requests through a proxy, and not through those of the environment (`HTTPS_PROXY`),
    /// which are not used anyway if the base URL is on this machine. Of several, the first that
    /// takes a URL is used.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = wechatpay::reqwest::Proxy::https("http://proxy.example:3128")?;
    /// let builder = wechatpay::Client::builder().proxy(proxy.basic_auth("shop", "secret"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxies.push(proxy);
        self
    }

    /// Another HTTP client than the built-in one. Give the same one to the builders of many
    /// merchants, and they share its connections.
    ///
    /// It must neither follow redirects, nor decompress, nor repeat requests, since all of these
    /// change what was signed; and it should drop idle connections before the far side does.
    /// [`ClientBuilder::http_client_builder`] gives a builder with all of that set.
    ///
    /// ```no_run
    /// # use wechatpay::{Client, Merchant, PlatformKeys};
    /// # fn run(shops: Vec<(Merchant, PlatformKeys)>) -> Result<(), Box<dyn std::error::Error>> {
    /// let http = Client::builder().http_client_builder()?.build()?;
    /// let clients = shops.into_iter().map(|(merchant, platform)| {
    ///     let builder = Client::builder().merchant(merchant).platform_keys(platform);
    ///     builder.http_client(http.clone()).build()
    /// });
    /// let clients = clients.collect::<Result<Vec<_>, _>>()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// The built-in HTTP client, to be given to [`ClientBuilder::http_client`]: to be shared, or to
    /// be set up further, say with a local address. Call it after [`ClientBuilder::base_url`],
    /// [`ClientBuilder::download_host`], [`ClientBuilder::tls`] and [`ClientBuilder::proxy`].
    /// Settings of TLS have no effect on what it gives.
    ///
    /// # Errors
    /// When the certificates that [`ClientBuilder::tls`] set cannot be used, or this machine has
    /// none and the base URL needs them.
    pub fn http_client_builder(&self) -> Result<reqwest::ClientBuilder> {
        let is_plain = self.base.as_ref().is_some_and(BaseUrl::is_plain_loopback);
        let tls = match &self.tls {
            Some(tls) => tls.clone(),
            None if is_plain && self.download_hosts.is_empty() => Tls::none(),
            None => Tls::default(),
        };
        let mut builder = transport::builder(&tls)?;
        if is_plain {
            builder = builder.no_proxy();
        }
        let proxies = self.proxies.iter().cloned();
        Ok(proxies.fold(builder, |it, proxy| it.proxy(proxy)))
    }

    /// Builds the client. It makes no connection yet.
    ///
    /// # Errors
    /// When the merchant or the platform's keys are missing, a download host is malformed, or as
    /// [`ClientBuilder::http_client_builder`].
    pub fn build(self) -> Result<Client> {
        let merchant = self.merchant.clone().ok_or_else(|| {
            Error::config("no merchant is set; call `.merchant(Merchant::new(…)?)`")
        })?;
        let platform = self.platform.clone().ok_or_else(|| {
            Error::config(
                "no platform keys are set, so no response could be verified; call \
                 `.platform_keys(PlatformKeys::public_key(…)?)`",
            )
        })?;
        let http = match &self.http {
            Some(http) => http.clone(),
            None => self.http_client_builder()?.build().map_err(|error| {
                Error::config("the HTTP client cannot be built").with_source(error)
            })?,
        };
        let download_hosts = self.download_hosts.iter().map(|host| host_name(host));
        let download_hosts = download_hosts.collect::<Result<_>>()?;
        let inner = Inner {
            transport: Transport::new(http),
            base: self.base,
            download_hosts,
            merchant: RwLock::new(Arc::new(merchant)),
            platform,
            clock: self.clock,
            timeout: self.timeout,
            response_limit: self.response_limit,
        };
        Ok(Client(Arc::new(Clones {
            inner: Arc::new(inner),
            download: Mutex::default(),
        })))
    }
}

/// A host's name as it is written in URLs.
fn host_name(host: &str) -> Result<String> {
    let name = host.to_ascii_lowercase();
    if is_normal_host(&name) {
        return Ok(name);
    }
    Err(Error::config(format!(
        "`{host}` is not the name of a download host; write for example files.example.com"
    )))
}
