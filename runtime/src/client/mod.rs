//! The asynchronous client: signs, sends, verifies, decodes.

mod builder;
mod certificates;
mod download;
pub(crate) mod transport;

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use tokio::time::Instant;
use tracing::{Instrument, field};

pub use builder::ClientBuilder;

use crate::answer::{Answer, UnverifiedAnswer, Verdict, VerifiedAnswer};
use crate::clock::Clock;
use crate::endpoint::{Declaration, Endpoint};
#[cfg(feature = "__sensitive")]
use crate::error::Error;
use crate::error::{ApiError, Result};
use crate::merchant::Merchant;
use crate::platform::{PlatformKeys, Reason};
use crate::request::{BaseUrl, UnsignedRequest};
use crate::response::{Received, Response};
use crate::signature::Stamp;

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
pub struct Client(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    /// Where all requests go, whatever host an endpoint declares.
    base: Option<BaseUrl>,
    /// Hosts of downloads beside WeChat Pay's own.
    download_hosts: Vec<String>,
    merchant: RwLock<Arc<Merchant>>,
    platform: PlatformKeys,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    answer_limit: usize,
}

impl Client {
    /// Starts the configuration of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Sends a request and gives the verified, decoded response.
    ///
    /// The future does not use the request, but its type names the request's lifetimes. To spawn a
    /// request that borrows, spawn `client.call(&request).send()`.
    ///
    /// # Errors
    /// See [`Error`](crate::Error) for what to ask of it, and in which order.
    pub fn send<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> impl Future<Output = Result<E::Response>> + Send + use<E> {
        let call = self.call(endpoint);
        async { Ok(call.send().await?.into_response()) }
    }

    /// Prepares a call with options of its own. Its answer tells status, headers and
    /// `Request-ID` too.
    ///
    /// ```no_run
    /// # #[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
    /// # struct Certificates;
    /// # async fn run(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
    /// use std::time::Duration;
    ///
    /// let answer = client.call(&Certificates).timeout(Duration::from_secs(5)).send().await?;
    /// println!("{} {:?}", answer.status(), answer.request_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<E: Endpoint>(&self, endpoint: &E) -> Call<E::Response> {
        Call {
            request: UnsignedRequest::new(endpoint, self.0.base.as_ref(), &self.0.platform),
            declaration: E::DECLARATION,
            timeout: self.0.timeout,
            client: self.clone(),
            response: PhantomData,
        }
    }

    /// Signs and sends a request; gives the answer, whose body is still to be read.
    async fn exchange(
        self,
        request: &UnsignedRequest,
        declaration: Declaration,
        timeout: Duration,
    ) -> Result<Received> {
        self.renew_certificates_when_due();
        let merchant = self.merchant();
        let (response, deadline) = self.0.send(request, &merchant, timeout).await?;
        Ok(Received {
            client: self,
            merchant,
            declaration,
            response,
            deadline,
            timeout,
        })
    }

    /// Reads the body of an answer, up to the client's limit.
    pub(crate) async fn collect(
        &self,
        response: reqwest::Response,
        deadline: Instant,
    ) -> Result<http::Response<Bytes>> {
        transport::collect(response, self.0.answer_limit, deadline).await
    }

    /// Verifies an answer, for which a certificate may have to be fetched.
    pub(crate) async fn verify(&self, answer: UnverifiedAnswer) -> Result<VerifiedAnswer> {
        let (platform, clock) = (&self.0.platform, &self.0.clock);
        let mut verdict = answer.verify(platform, clock.now())?;
        if let Verdict::NeedKey(need) = verdict {
            let reason = Reason::Unknown(need.serial().to_owned());
            if let Err(error) = self.refresh_certificates(reason).await {
                return Err(need.refuse().with_source(error));
            }
            verdict = need.into_answer().verify(platform, clock.now())?;
        }
        match verdict {
            Verdict::Verified(answer) => Ok(answer),
            Verdict::NeedKey(need) => Err(need.refuse()),
        }
    }

    /// Encrypts a text for WeChat Pay, for a request that is not declared: RSAES-OAEP with SHA-1
    /// under the platform's key, in base64. The client's requests name that key in
    /// `Wechatpay-Serial`.
    ///
    /// # Errors
    /// When the text has more than 214 bytes (under a key of 2048 bits), and in certificate mode
    /// before the first download.
    #[cfg(feature = "__sensitive")]
    pub fn encrypt(&self, text: &str) -> Result<String> {
        let key = self.0.platform.preferred().ok_or_else(|| {
            Error::request(
                "no platform key is known yet; call `client.download_platform_certificates()` \
                 first",
            )
        })?;
        key.key.encrypt(text)
    }

    /// Decrypts a text of an answer that is not declared, in base64.
    ///
    /// # Errors
    /// When it was not encrypted for this client's merchant.
    #[cfg(feature = "__sensitive")]
    pub async fn decrypt(&self, ciphertext: &str) -> Result<crate::Sensitive> {
        self.merchant().decrypt(ciphertext).await
    }

    /// The merchant that this client signs for.
    pub fn merchant(&self) -> Arc<Merchant> {
        let merchant = self.0.merchant.read();
        merchant.unwrap_or_else(PoisonError::into_inner).clone()
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

impl Inner {
    /// Signs a request afresh and sends it; gives the answer, and when the time for its body is up.
    async fn send(
        &self,
        request: &UnsignedRequest,
        merchant: &Merchant,
        timeout: Duration,
    ) -> Result<(reqwest::Response, Instant)> {
        let stamp = Stamp::fresh(self.clock.now())?;
        let signature = merchant.sign(&request.message(&stamp)).await?;
        let request = request.attach(merchant.authorization(&stamp, &signature)?);
        let deadline = transport::deadline(timeout);
        let response = transport::send(&self.http, request, deadline).await?;
        Ok((response, deadline))
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

/// A call that is ready to be sent, made by [`Client::call`]; its answer carries an `R`.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R> {
    client: Client,
    request: Result<UnsignedRequest>,
    declaration: Declaration,
    timeout: Duration,
    response: PhantomData<fn() -> R>,
}

impl<R: Response> Call<R> {
    /// Gives this call another time limit than the client's, from when it is signed to the end of
    /// its answer; a [`Download`](crate::Download) that comes as a stream has it until its head has
    /// come, and then for each piece. Neither a [`MerchantKey`](crate::MerchantKey) that lives
    /// elsewhere nor a download of platform certificates is under it; that download has the
    /// client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
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

    /// Signs and sends the request; gives the verified, decoded answer, or a
    /// [`Download`](crate::Download), which says itself whether it is verified.
    ///
    /// A `tracing` span of level debug, `wechatpay`, tells method, path as declared, status,
    /// Request-ID and the time it took; never a value, a header or a body.
    ///
    /// # Errors
    /// See [`Error`](crate::Error) for what to ask of it, and in which order.
    pub async fn send(self) -> Result<Answer<R>> {
        let declaration = self.declaration.clone();
        let span = tracing::debug_span!(
            "wechatpay",
            method = %declaration.method(),
            path = declaration.path(),
            status = field::Empty,
            request_id = field::Empty,
            elapsed_ms = field::Empty,
        );
        let begin = Instant::now();
        let exchange = async {
            let request = self.request?;
            let received = self
                .client
                .exchange(&request, self.declaration, self.timeout);
            R::receive(received.await?).await
        };
        let outcome = exchange.instrument(span.clone()).await;
        span.record("elapsed_ms", begin.elapsed().as_millis());
        let (status, request_id) = match &outcome {
            Ok(answer) => (Some(answer.status()), answer.request_id()),
            Err(error) => (error.api().map(ApiError::status), error.request_id()),
        };
        if let Some(status) = status {
            span.record("status", status.as_u16());
        }
        span.record("request_id", request_id);
        outcome.map_err(|error| {
            span.in_scope(|| tracing::debug!(kind = ?error.kind(), "the call failed"));
            error.with_operation(&declaration.operation())
        })
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("operation", &self.declaration.operation())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
