//! An embedded WeChat Pay, to try the library and to test an application without a merchant
//! account.
//!
//! A [`Sandbox`] is a server on loopback with a merchant and a platform key of its own. It verifies
//! every request for real, refuses what WeChat Pay would refuse, gives the response that the test
//! chose, signs it, and remembers each request. It also sends [notifications](Notification). On
//! request it [misbehaves](Fault).
//!
//! ```
//! use wechatpay_sandbox::{Reply, Sandbox};
//!
//! #[wechatpay::endpoint(POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", expect = 204)]
//! struct CloseOrder {
//!     out_trade_no: String,
//!     mchid: String,
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! sandbox.respond::<CloseOrder>(Reply::empty());
//!
//! let client = sandbox.client().build()?;
//! client.send(&CloseOrder { out_trade_no: "T1".into(), mchid: "1900000001".into() }).await?;
//!
//! let received = &sandbox.requests()[0];
//! assert_eq!(received.target(), "/v3/pay/transactions/out-trade-no/T1/close");
//! assert_eq!(received.body(), br#"{"mchid":"1900000001"}"#);
//! assert!(received.refusal().is_none(), "the signature was right");
//! # Ok(())
//! # }
//! ```

mod authorization;
mod certificates;
mod delivery;
mod fault;
mod keys;
mod lock;
mod notification;
mod number;
mod outgoing;
mod received_request;
mod reply;
mod routes;
mod server;
mod signing;
mod state;
mod tls;

use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use bytes::Bytes;
use http::Request;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;
use tokio_rustls::TlsAcceptor;
use wechatpay::{
    BaseUrl, Certificate, Client, ClientBuilder, Clock, Endpoint, Merchant, PlatformKeys, Tls,
};

pub use delivery::{Delivery, Schedule};
pub use fault::Fault;
pub use keys::PlatformIdentity;
pub use notification::Notification;
pub use received_request::ReceivedRequest;
pub use reply::Reply;

use authorization::Gate;
use delivery::deliver;
use keys::Keys;
use lock::locked;
use state::State;

/// A running sandbox. It stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    base: BaseUrl,
    /// What its clients trust.
    tls: Tls,
    state: Arc<State>,
    server: AbortHandle,
}

impl Sandbox {
    /// Starts a sandbox on a free port of 127.0.0.1, on the current Tokio runtime.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start() -> io::Result<Self> {
        Self::start_at(SystemTime::now).await
    }

    /// Starts a sandbox with a clock other than the system's.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start_at(clock: impl Clock) -> io::Result<Self> {
        Self::start_on("http", None, clock).await
    }

    /// Starts a sandbox that speaks TLS, with HTTP/1.1 and HTTP/2, as WeChat Pay does. Its
    /// certificate is signed by a CA of its own, which [`client`](Self::client) trusts; whoever
    /// builds another client trusts [`root_certificate`](Self::root_certificate).
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start_with_tls() -> io::Result<Self> {
        Self::start_on("https", Some(tls::acceptor()?), SystemTime::now).await
    }

    async fn start_on(
        scheme: &str,
        tls: Option<TlsAcceptor>,
        clock: impl Clock,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let base = format!("{scheme}://{}", listener.local_addr()?);
        let base = base.parse().map_err(io::Error::other)?;
        let state = Arc::new(State {
            keys: Arc::new(Keys::load().map_err(io::Error::other)?),
            clock: Box::new(clock),
            gate: Gate::default(),
            routes: Mutex::default(),
            signer: Mutex::new(PlatformIdentity::PublicKey),
            listed: Mutex::default(),
            requests: Mutex::default(),
        });
        let server = tokio::spawn(server::serve(listener, tls, state.clone())).abort_handle();
        Ok(Self {
            base,
            tls: Tls::new()
                .only_root_certificates(tls::CA_CERTIFICATE)
                .map_err(io::Error::other)?,
            state,
            server,
        })
    }

    /// Sets the response of an endpoint from now on. Without one it is 404.
    pub fn respond<E: Endpoint>(&self, reply: Reply) {
        self.respond_with::<E>(move |_| reply.clone());
    }

    /// Sets the response of an endpoint from now on, as a function of the request.
    ///
    /// ```
    /// use serde_json::{Value, json};
    /// use wechatpay_sandbox::{Reply, Sandbox};
    ///
    /// #[wechatpay::endpoint(POST, "/v3/refund/domestic/refunds", response = Value)]
    /// struct Refund {
    ///     out_trade_no: String,
    ///     out_refund_no: String,
    ///     amount: Value,
    /// }
    ///
    /// # fn run(sandbox: &Sandbox) {
    /// sandbox.respond_with::<Refund>(|request| {
    ///     let sent: Value = serde_json::from_slice(request.body()).unwrap();
    ///     Reply::json(&json!({ "out_refund_no": sent["out_refund_no"] })).unwrap()
    /// });
    /// # }
    /// ```
    pub fn respond_with<E: Endpoint>(
        &self,
        reply: impl Fn(&ReceivedRequest) -> Reply + Send + Sync + 'static,
    ) {
        locked(&self.state.routes).insert(E::DECLARATION, Arc::new(reply));
    }

    /// A notification as its receiver gets it, signed now: for a test without a server.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use serde_json::{Value, json};
    /// use wechatpay::ReceivedNotification;
    /// use wechatpay_sandbox::{Notification, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let client = sandbox.client().build()?;
    /// let resource = json!({ "mchid": "1900000001", "out_trade_no": "T1" });
    /// let paid = Notification::new("TRANSACTION.SUCCESS", "transaction", &resource)?;
    ///
    /// let request = sandbox.notification(&paid)?;
    /// let (headers, body) = (request.headers(), request.body().clone());
    /// let received = ReceivedNotification::new(headers, body, SystemTime::now());
    /// let notification = client.open_notification(&received).await?;
    /// assert_eq!(notification.id(), paid.id());
    /// assert_eq!(notification.decode::<Value>().await?, resource);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// With a fault that only a response can have.
    pub fn notification(&self, notification: &Notification) -> io::Result<Request<Bytes>> {
        let signer = *locked(&self.state.signer);
        let request = notification.request(&self.state.keys, signer, self.state.clock.now())?;
        Ok(if notification.is_truncated() {
            request.map(|body| body.slice(..body.len() / 2))
        } else {
            request
        })
    }

    /// Sends a notification once to a URL of the application's, over HTTP, and waits 5 s for its
    /// answer, as WeChat Pay does. Send it again to repeat it.
    ///
    /// # Errors
    /// As [`notification`](Self::notification), and when the URL is not one of `http://`. An
    /// application that does not answer is no error, but a [`Delivery`] without a status.
    pub async fn notify(&self, url: &str, notification: &Notification) -> io::Result<Delivery> {
        deliver(&self.state, url, notification).await
    }

    /// Sends a notification to a URL of the application's as WeChat Pay does: now, and again until
    /// it is taken.
    pub fn schedule(&self, url: &str, notification: Notification) -> Schedule {
        Schedule::new(self.state.clone(), url, notification)
    }

    /// Encrypts a string, or bytes, for the sandbox's merchant, as WeChat Pay does in a response or
    /// in the resource of a notification.
    ///
    /// # Errors
    /// When it has more than 214 bytes.
    pub fn encrypt(&self, plaintext: impl AsRef<[u8]>) -> wechatpay::Result<String> {
        self.state.keys.encrypt(plaintext)
    }

    /// Sets the platform key with which responses are signed from now on. Unless set, it is the one
    /// of public-key mode.
    pub fn sign_with(&self, identity: PlatformIdentity) {
        *locked(&self.state.signer) = identity;
    }

    /// Sets the certificates that `GET /v3/certificates` lists from now on, each in force from one
    /// day before the download until 30 days after it. Unless set there are none, since the
    /// sandbox's merchant is in public-key mode.
    pub fn list_certificates(&self, identities: &[PlatformIdentity]) {
        *locked(&self.state.listed) = identities.to_vec();
    }

    /// Lets requests name one more platform key in `Wechatpay-Serial`, say of a certificate that a
    /// test made. Without, naming an unknown one is refused.
    pub fn accept_platform_serial(&self, serial: impl Into<String>) {
        self.state.gate.accept_platform_serial(serial.into());
    }

    /// The builder of a client for this sandbox, with its base URL, merchant and platform keys.
    pub fn client(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.base_url())
            .merchant(self.merchant())
            .platform_keys(self.platform_keys())
            .tls(self.tls.clone())
    }

    /// The certificate, in PEM, of the CA that signed the certificate of a sandbox that speaks TLS.
    pub fn root_certificate(&self) -> &'static str {
        tls::CA_CERTIFICATE
    }

    /// The base URL that leads to this sandbox.
    pub fn base_url(&self) -> BaseUrl {
        self.base.clone()
    }

    /// A brand merchant that this sandbox knows as well.
    pub fn brand(&self) -> Merchant {
        self.state.keys.brand.clone()
    }

    /// Adds a certificate of the sandbox's merchant: from now on a request may be signed with the
    /// key of this one or of the first.
    pub fn trust_merchant_certificate(&self, certificate: Certificate) {
        self.state.gate.trust(certificate);
    }

    /// The merchant that this sandbox knows.
    pub fn merchant(&self) -> Merchant {
        self.state.keys.merchant.clone()
    }

    /// The platform keys of this sandbox, in public-key mode, for a client that verifies its
    /// responses.
    pub fn platform_keys(&self) -> PlatformKeys {
        self.state.keys.platform.clone()
    }

    /// All requests so far, in the order in which they came.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        locked(&self.state.requests).clone()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}
