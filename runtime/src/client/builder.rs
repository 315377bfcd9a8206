use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, SystemTime};

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

    /// Another HTTP client than the built-in one, say for a proxy.
    ///
    /// It must neither follow redirects, nor decompress, nor repeat requests, since all of these
    /// change what was signed; and it should drop idle connections before the far side does.
    /// [`ClientBuilder::http_client_builder`] gives a builder with all of that set.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// The settings of the built-in HTTP client, to be extended and given to
    /// [`ClientBuilder::http_client`]. Call it after [`ClientBuilder::base_url`].
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let builder = wechatpay::Client::builder();
    /// let http = builder
    ///     .http_client_builder()?
    ///     .proxy(reqwest::Proxy::https("http://proxy.example:3128")?)
    ///     .build()?;
    /// let builder = builder.http_client(http);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When this machine has no CA certificates, and the base URL needs them.
    pub fn http_client_builder(&self) -> Result<reqwest::ClientBuilder> {
        transport::builder(self.base.as_ref())
    }

    /// Builds the client. It makes no connection yet.
    ///
    /// # Errors
    /// When the merchant or the platform's keys are missing, a download host is malformed, or this
    /// machine has no CA certificates.
    pub fn build(self) -> Result<Client> {
        let merchant = self.merchant.ok_or_else(|| {
            Error::config("no merchant is set; call `.merchant(Merchant::new(…)?)`")
        })?;
        let platform = self.platform.ok_or_else(|| {
            Error::config(
                "no platform keys are set, so no response could be verified; call \
                 `.platform_keys(PlatformKeys::public_key(…)?)`",
            )
        })?;
        let http = match self.http {
            Some(http) => http,
            None => transport::builder(self.base.as_ref())?
                .build()
                .map_err(|error| {
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
