//! The asynchronous client: signs, sends, verifies, decodes.

mod builder;
mod certificates;
mod download;
mod notification;
mod path;
mod read;
mod save;
mod tls;
mod transport;
mod untyped;

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue};
use tokio::task::AbortHandle;
use tokio::time::Instant;
use tracing::{Instrument, field};

pub use builder::ClientBuilder;
pub use path::ApiPath;
pub use tls::{Tls, TlsVersion};
pub use untyped::UntypedCall;

use crate::base_url::BaseUrl;
use crate::body::Body;
use crate::clock::Clock;
use crate::declaration::Declaration;
use crate::download::Download;
use crate::endpoint::Endpoint;
#[cfg(feature = "__sensitive")]
use crate::error::Error;
use crate::error::{ApiError, Result};
use crate::incoming::{FromResponse, Incoming, Recipient};
use crate::merchant::Merchant;
use crate::platform::PlatformKeys;
use crate::platform::refresh::Reason;
use crate::progress::Progress;
use crate::request::UnsignedRequest;
use crate::response::Response;
use crate::signature::Stamp;
use transport::{Limits, Transport};

/// Sends declared requests as one merchant. Cheap to clone: clones share keys and connections.
///
/// ```no_run
/// use wechatpay::{Client, Merchant, PlatformKeys, PrivateKey, PublicKey};
///
/// #[wechatpay::endpoint(POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", expect = 204)]
/// struct CloseOrder {
///     out_trade_no: String,
///     mchid: String,
/// }
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let key = PrivateKey::from_pem(std::fs::read("apiclient_key.pem")?)?;
/// let platform_key = PublicKey::from_pem(std::fs::read("pub_key.pem")?)?;
/// let client = Client::builder()
///     .merchant(Merchant::new("1900007291", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", key)?)
///     .platform_keys(PlatformKeys::public_key("PUB_KEY_ID_0119000072912024000000000000000001", platform_key)?)
///     .build()?;
///
/// client.send(&CloseOrder { out_trade_no: "1217752501201407".into(), mchid: "1900007291".into() }).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Clones>);

/// What the clones of a client share, and what ends with the last of them.
struct Clones {
    inner: Arc<Inner>,
    /// The last download of platform certificates, which survives whoever began it.
    download: Mutex<Option<AbortHandle>>,
}

struct Inner {
    transport: Transport,
    /// Where all requests go, whatever host an endpoint declares.
    base: Option<BaseUrl>,
    /// Hosts of downloads beside WeChat Pay's own.
    download_hosts: Vec<String>,
    merchant: RwLock<Arc<Merchant>>,
    platform: PlatformKeys,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    response_limit: usize,
}

impl Client {
    /// Starts the configuration of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Sends a request and gives the verified, decoded response.
    ///
    /// The future holds nothing of the request, so it can be spawned where the request borrows.
    ///
    /// # Errors
    /// See [`Error`](crate::Error) for what to ask of it, and in which order.
    // Boxed, because an `impl Future` would be generic over `E`: for a type that is not an
    // `Endpoint` the compiler would report its bound three times, and the future could not outlive
    // what the request borrows.
    pub fn send<'f, E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> Pin<Box<dyn Future<Output = Result<E::Response>> + Send + 'f>>
    where
        E::Response: 'f,
    {
        let call = self.call(endpoint);
        Box::pin(async { Ok(call.send().await?.into_body()) })
    }

    /// Prepares a call with options of its own. It gives a [`Response`], with status, headers and
    /// `Request-ID`.
    ///
    /// ```no_run
    /// # #[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
    /// # struct Certificates;
    /// # async fn run(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
    /// use std::time::Duration;
    ///
    /// let response = client.call(&Certificates).timeout(Duration::from_secs(5)).send().await?;
    /// println!("{} {:?}", response.status(), response.request_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<E: Endpoint>(&self, endpoint: &E) -> Call<E::Response> {
        self.call_at(endpoint, self.0.base_url(&E::DECLARATION))
    }

    fn call_at<E: Endpoint>(&self, endpoint: &E, base: Result<BaseUrl>) -> Call<E::Response> {
        let request = UnsignedRequest::new(endpoint, &self.0.platform, self.0.clock.now());
        self.call_of(E::DECLARATION, base, request)
    }

    fn call_of<R>(
        &self,
        declaration: Declaration,
        base: Result<BaseUrl>,
        request: Result<UnsignedRequest>,
    ) -> Call<R> {
        Call {
            client: self.clone(),
            declaration,
            base,
            request,
            timeout: self.0.timeout,
            stall_timeout: None,
            file_timeout: None,
            response: PhantomData,
        }
    }

    /// Encrypts a string for WeChat Pay, for a request that is not declared: RSAES-OAEP with SHA-1
    /// under the platform's key, in base64. A request names the key in force when it is sent in
    /// `Wechatpay-Serial`, so send it before the keys change.
    ///
    /// # Errors
    /// When the string has more than 214 bytes (under a key of 2048 bits), and in certificate mode
    /// while no certificate is in force.
    #[cfg(feature = "__sensitive")]
    pub fn encrypt(&self, plaintext: &str) -> Result<String> {
        let key = self
            .0
            .platform
            .preferred(self.0.clock.now())
            .ok_or_else(|| {
                Error::request(
                    "no platform key is in force to encrypt with; call \
                 `client.download_platform_certificates()` first",
                )
            })?;
        key.key.encrypt(plaintext)
    }

    /// Decrypts a ciphertext in base64, of a response that is not declared.
    ///
    /// # Errors
    /// When it was not encrypted for this client's merchant.
    #[cfg(feature = "__sensitive")]
    pub async fn decrypt(&self, ciphertext: &str) -> Result<crate::Sensitive> {
        self.merchant().decrypt(ciphertext).await
    }

    /// Decrypts a ciphertext of bytes, such as the key of an encrypted
    /// [file](crate::Download::decrypt).
    ///
    /// # Errors
    /// As [`decrypt`](Self::decrypt).
    #[cfg(feature = "__sensitive")]
    pub async fn decrypt_bytes(&self, ciphertext: &str) -> Result<crate::SensitiveBytes> {
        self.merchant().decrypt_bytes(ciphertext).await
    }

    /// The merchant that this client signs for.
    pub fn merchant(&self) -> Arc<Merchant> {
        self.0.merchant()
    }

    /// The platform's keys, which all clones of this client verify and encrypt with.
    pub fn platform_keys(&self) -> &PlatformKeys {
        &self.0.platform
    }

    /// Signs with other keys from now on, in all clones of this client. Calls that are under way
    /// end with the keys that they began with.
    ///
    /// ```no_run
    /// # use wechatpay::{ApiV3Key, Client, Merchant, PrivateKey};
    /// # fn run(client: Client, new_key: PrivateKey, new_apiv3_key: ApiV3Key) -> wechatpay::Result<()> {
    /// let before = client.merchant();
    /// let after = Merchant::new(before.id(), "775E1AE4C3CD4E8CB0E0F1A5B3A3D5D1F0E2A6B7", new_key)?
    ///     .with_apiv3_key(new_apiv3_key)
    ///     .with_previous_keys((*before).clone())?;
    /// client.replace_merchant(after)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When they are another merchant's.
    pub fn replace_merchant(&self, merchant: Merchant) -> Result<()> {
        let current = self.0.merchant.write();
        let mut current = current.unwrap_or_else(PoisonError::into_inner);
        current.check_same(&merchant)?;
        *current = Arc::new(merchant);
        Ok(())
    }
}

impl Deref for Clones {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Drop for Clones {
    fn drop(&mut self) {
        let download = self.download.get_mut();
        if let Some(download) = download.unwrap_or_else(PoisonError::into_inner) {
            download.abort();
        }
    }
}

impl Inner {
    /// The merchant in force.
    fn merchant(&self) -> Arc<Merchant> {
        let merchant = self.merchant.read();
        merchant.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Where a request goes.
    fn base_url(&self, declaration: &Declaration) -> Result<BaseUrl> {
        self.base.clone().map_or_else(|| declaration.base_url(), Ok)
    }

    /// Signs a request afresh.
    async fn sign(
        &self,
        request: &UnsignedRequest,
        base: &BaseUrl,
        merchant: &Merchant,
    ) -> Result<http::Request<Body>> {
        let stamp = Stamp::fresh(self.clock.now())?;
        let signature = merchant.sign(&request.message(&stamp)).await?;
        request.attach(base, merchant.authorization(&stamp, &signature)?)
    }
}

/// Who receives the response to a call.
struct Receiving<'a> {
    inner: &'a Inner,
    merchant: &'a Merchant,
    /// Who fetches platform keys, and until when; nobody for the list of them.
    fetching: Option<(&'a Client, Instant)>,
}

impl Recipient for Receiving<'_> {
    fn merchant(&self) -> &Merchant {
        self.merchant
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.inner.platform
    }

    fn now(&self) -> SystemTime {
        self.inner.clock.now()
    }

    fn response_limit(&self) -> usize {
        self.inner.response_limit
    }

    async fn fetch_key(&self, _serial: &str) -> Result<()> {
        match self.fetching {
            Some((client, deadline)) => {
                transport::before(deadline, client.refresh_certificates(Reason::Needed)).await
            }
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base.as_ref().map(ToString::to_string))
            .field("merchant", &self.merchant())
            .finish_non_exhaustive()
    }
}

/// A call that is ready to be sent, made by [`Client::call`] or `blocking::Client::call`; its
/// response carries an `R`.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R, C = Client> {
    client: C,
    declaration: Declaration,
    base: Result<BaseUrl>,
    request: Result<UnsignedRequest>,
    timeout: Duration,
    stall_timeout: Option<Duration>,
    file_timeout: Option<Duration>,
    response: PhantomData<fn() -> R>,
}

impl<C> Call<Download, C> {
    /// How long each further piece of the file may take, once it is waited for; as
    /// [`timeout`](Self::timeout) unless set. Neither a server that thinks before the first piece
    /// nor an application that reads slowly is held against it.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = Some(timeout);
        self
    }

    /// Within what time the whole file must have come, from when it is requested. There is no such
    /// limit unless set.
    pub fn file_timeout(mut self, timeout: Duration) -> Self {
        self.file_timeout = Some(timeout);
        self
    }
}

impl<R: FromResponse, C> Call<R, C> {
    /// Gives this call another time limit than the client's: waiting for a platform key, and from
    /// when it is signed to the end of its response. Of a [`Download`] it is to the first piece;
    /// one that is read whole, since WeChat Pay signed it, must have come in this time or in
    /// [`file_timeout`](Call::file_timeout). A [`MerchantKey`](crate::MerchantKey) that is elsewhere
    /// is not under it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Calls this with each piece of the request's body that goes to the connection, such as that
    /// of a large upload. It should return at once.
    ///
    /// ```no_run
    /// # use wechatpay::{Call, Response};
    /// # async fn run(upload: Call<serde_json::Value>) -> wechatpay::Result<()> {
    /// let response = upload
    ///     .on_progress(|progress| println!("{} of {:?} bytes", progress.bytes(), progress.total()))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        if let Ok(request) = &mut self.request {
            request.on_progress(tell);
        }
        self
    }

    /// Adds a header. Those of the protocol are refused when the call is sent.
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName, Error: Into<http::Error>>,
        value: impl TryInto<HeaderValue, Error: Into<http::Error>>,
    ) -> Self {
        self.request = self.request.and_then(|mut request| {
            request.insert_header(name, value)?;
            Ok(request)
        });
        self
    }

    /// The same call of another client.
    #[cfg(feature = "blocking")]
    pub(crate) fn of<D>(self, client: D) -> (Call<R, D>, C) {
        let call = Call {
            client,
            declaration: self.declaration,
            base: self.base,
            request: self.request,
            timeout: self.timeout,
            stall_timeout: self.stall_timeout,
            file_timeout: self.file_timeout,
            response: PhantomData,
        };
        (call, self.client)
    }
}

impl<R: FromResponse> Call<R> {
    /// Signs and sends the request; gives the verified, decoded response, or a
    /// [`Download`](crate::Download), which says itself whether it is verified.
    ///
    /// A `tracing` span of level debug, `wechatpay`, has method, path as declared, status,
    /// Request-ID and the time it took; never a value, a header or a body.
    ///
    /// # Errors
    /// See [`Error`](crate::Error) for what to ask of it, and in which order.
    pub async fn send(self) -> Result<Response<R>> {
        let Self {
            client,
            declaration,
            base,
            request,
            timeout,
            stall_timeout,
            file_timeout,
            ..
        } = self;
        let span = tracing::debug_span!(
            "wechatpay",
            method = %declaration.method(),
            path = declaration.path(),
            status = field::Empty,
            request_id = field::Empty,
            elapsed_ms = field::Empty,
        );
        let begin = Instant::now();
        let call = async {
            client.renew_certificates_when_due();
            let (base, mut request) = (base?, request?);
            client
                .wait_for_platform_key(transport::deadline(timeout))
                .await?;
            let waited = begin.elapsed();
            let (inner, merchant) = (&client.0, &*client.merchant());
            request.rename_key(&inner.platform, inner.clock.now())?;
            let request = inner.sign(&request, &base, merchant).await?;
            // A slow signature is not held against WeChat Pay.
            let deadline = transport::deadline(timeout.saturating_sub(waited));
            let end = file_timeout.map(transport::deadline);
            let limits = if R::IS_FILE {
                Limits {
                    head: deadline,
                    stall: stall_timeout.unwrap_or(timeout),
                    end,
                }
            } else {
                Limits::whole(deadline)
            };
            let response = inner.transport.send(request, limits).await?;
            let receiving = Receiving {
                inner,
                merchant,
                fetching: Some((&client, deadline)),
            };
            let incoming = Incoming::new(declaration.clone(), response, &receiving);
            let received = R::from_response(incoming);
            if R::IS_FILE {
                // A signed file is read whole before it is given.
                transport::before(end.unwrap_or(deadline), received).await
            } else {
                // What waits in it has the deadline; but what came is not given up for a slow key.
                received.await
            }
        };
        let outcome = call.instrument(span.clone()).await;
        span.record("elapsed_ms", begin.elapsed().as_millis());
        let (status, request_id) = match &outcome {
            Ok(response) => (Some(response.status()), response.request_id()),
            Err(error) => (error.api().map(ApiError::status), error.request_id()),
        };
        if let Some(status) = status {
            span.record("status", status.as_u16());
        }
        span.record("request_id", request_id);
        outcome.map_err(|error| {
            let error = declaration.identify(error);
            span.in_scope(|| {
                tracing::debug!(kind = ?error.kind(), outcome = ?error.outcome(), "the call failed");
            });
            error
        })
    }
}

impl<R, C: fmt::Debug> fmt::Debug for Call<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("operation", &self.declaration.operation())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
