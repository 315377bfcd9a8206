//! The client for code that is not asynchronous.
//!
//! It is the asynchronous [`Client`](crate::Client) on a thread of its own, so everything is signed,
//! sent and verified by the same code.
//!
//! ```no_run
//! use wechatpay::blocking::Client;
//! use wechatpay::{Merchant, PlatformKeys};
//!
//! #[wechatpay::endpoint(POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", expect = 204)]
//! struct CloseOrder {
//!     out_trade_no: String,
//!     mchid: String,
//! }
//!
//! # fn run(merchant: Merchant, platform: PlatformKeys) -> Result<(), Box<dyn std::error::Error>> {
//! let builder = wechatpay::Client::builder().merchant(merchant).platform_keys(platform);
//! let client = Client::new(builder.build()?)?;
//! client.send(&CloseOrder { out_trade_no: "T1".into(), mchid: "1900000001".into() })?;
//! # Ok(())
//! # }
//! ```
//!
//! **Not inside an asynchronous runtime**: there a call would block the thread on which others wait
//! too. It is an error at once, of kind [`Config`](crate::ErrorKind::Config), and nothing is sent.
//! Use [`wechatpay::Client`](crate::Client) there, or move the call to a thread that may block, with
//! `tokio::task::spawn_blocking`. (Nobody can tell that from here within `tokio::task::unconstrained`,
//! or on another runtime than tokio's: there the call does block.)

use std::fmt;
use std::io::{self, Read};
use std::panic::resume_unwind;
use std::path::Path as FilePath;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Waker};

use bytes::Bytes;
use http::Method;
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::runtime::{self, Handle, Runtime};

use crate::client::{ApiPath, Call, Client as AsyncClient, UntypedCall};
use crate::download::{Download, FileContent};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::incoming::FromResponse;
use crate::merchant::Merchant;
use crate::platform::PlatformKeys;
use crate::response::Response;

/// Sends requests as one merchant, and waits for each response. Cheap to clone: clones share keys,
/// connections and the thread, and may be used from many threads at once.
///
/// See the [module](self) for an example.
#[derive(Clone)]
pub struct Client {
    client: AsyncClient,
    thread: Arc<Thread>,
}

/// The thread on which connections live. It ends with the last clone of its client.
struct Thread(Option<Runtime>);

impl Client {
    /// The blocking form of a client. It starts one thread.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn new(client: AsyncClient) -> Result<Self> {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("wechatpay")
            .enable_all()
            .build()
            .map_err(|error| {
                Error::config("the thread of the blocking client cannot be started")
                    .with_source(error)
            })?;
        Ok(Self {
            client,
            thread: Arc::new(Thread(Some(runtime))),
        })
    }

    /// Sends a request and gives the verified, decoded response.
    ///
    /// # Errors
    /// As [`Client::send`](crate::Client::send), and inside an asynchronous runtime.
    pub fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response>
    where
        E::Response: Send,
    {
        Ok(self.call(endpoint).send()?.into_body())
    }

    /// Prepares a call with options of its own, as [`Client::call`](crate::Client::call).
    pub fn call<E: Endpoint>(&self, endpoint: &E) -> Call<E::Response, Self> {
        self.client.call(endpoint).of(self.clone()).0
    }

    /// Begins a call of an operation that is not declared, as
    /// [`Client::request`](crate::Client::request).
    pub fn request(&self, method: Method, path: impl Into<ApiPath>) -> UntypedCall<Self> {
        self.client.request(method, path).of(self.clone()).0
    }

    /// Downloads a file from the `download_url` of an earlier response, as
    /// [`Client::download`](crate::Client::download). Its bytes are read by a [`Reader`].
    ///
    /// ```no_run
    /// # fn run(client: wechatpay::blocking::Client, url: &str, hash: wechatpay::FileHash) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = client.download(url)?;
    /// client.read(file.check(hash)).save_to("bill.csv")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`send`](Self::send), and for a URL of another host.
    pub fn download(&self, url: &str) -> Result<Download> {
        Ok(self.call_download(url)?.send()?.into_body())
    }

    /// Prepares a [download](Self::download) with options of its own.
    ///
    /// # Errors
    /// For a URL of another host.
    pub fn call_download(&self, url: &str) -> Result<Call<Download, Self>> {
        Ok(self.client.call_download(url)?.of(self.clone()).0)
    }

    /// Reads the bytes of a file.
    pub fn read(&self, file: FileContent) -> Reader {
        Reader {
            client: self.clone(),
            file,
        }
    }

    /// Downloads the platform certificates, in certificate mode, as
    /// [`Client::download_platform_certificates`](crate::Client::download_platform_certificates).
    ///
    /// # Errors
    /// As there, and inside an asynchronous runtime.
    pub fn download_platform_certificates(&self) -> Result<()> {
        self.wait(self.client.download_platform_certificates())?
    }

    /// Encrypts a string for WeChat Pay, as [`Client::encrypt`](crate::Client::encrypt).
    ///
    /// # Errors
    /// As there.
    #[cfg(feature = "__sensitive")]
    pub fn encrypt(&self, plaintext: &str) -> Result<String> {
        self.client.encrypt(plaintext)
    }

    /// Decrypts a ciphertext in base64, as [`Client::decrypt`](crate::Client::decrypt).
    ///
    /// # Errors
    /// As there, and inside an asynchronous runtime.
    #[cfg(feature = "__sensitive")]
    pub fn decrypt(&self, ciphertext: &str) -> Result<crate::Sensitive> {
        self.wait(self.client.decrypt(ciphertext))?
    }

    /// Decrypts a ciphertext of bytes, as [`Client::decrypt_bytes`](crate::Client::decrypt_bytes).
    ///
    /// # Errors
    /// As there, and inside an asynchronous runtime.
    #[cfg(feature = "__sensitive")]
    pub fn decrypt_bytes(&self, ciphertext: &str) -> Result<crate::SensitiveBytes> {
        self.wait(self.client.decrypt_bytes(ciphertext))?
    }

    /// The merchant that this client signs for.
    pub fn merchant(&self) -> Arc<Merchant> {
        self.client.merchant()
    }

    /// The platform's keys, which all clones of this client verify and encrypt with.
    pub fn platform_keys(&self) -> &PlatformKeys {
        self.client.platform_keys()
    }

    /// Signs with other keys from now on, as
    /// [`Client::replace_merchant`](crate::Client::replace_merchant).
    ///
    /// # Errors
    /// When they are another merchant's.
    pub fn replace_merchant(&self, merchant: Merchant) -> Result<()> {
        self.client.replace_merchant(merchant)
    }

    /// The client that does everything.
    pub fn asynchronous(&self) -> &AsyncClient {
        &self.client
    }

    /// Waits on this thread for whatever else is asynchronous, such as notifications.
    ///
    /// ```no_run
    /// # use serde_json::Value;
    /// # use wechatpay::ReceivedNotification;
    /// # fn run(client: wechatpay::blocking::Client, received: &ReceivedNotification) -> Result<(), Box<dyn std::error::Error>> {
    /// let notification = client.wait(client.asynchronous().open_notification(received))??;
    /// let order: Value = client.wait(notification.decode())??;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Inside an asynchronous runtime; the future is not begun then.
    pub fn wait<T: Send>(&self, future: impl Future<Output = T> + Send) -> Result<T> {
        let runtime = self.thread.0.as_ref().map(Runtime::handle);
        let runtime = runtime.ok_or_else(|| Error::config("the client's thread has ended"))?;
        if Handle::try_current().is_err() {
            return Ok(runtime.block_on(future));
        }
        if is_in_a_task() {
            return Err(Error::config(
                "the blocking client was called inside an asynchronous runtime, which it would \
                 block; use `wechatpay::Client` there, or `tokio::task::spawn_blocking`",
            ));
        }
        // A thread that may block, but on which tokio lets nobody begin another runtime.
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| runtime.block_on(future));
            // A panic of the application's goes on here, as it does on any other thread.
            Ok(waiting.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    }
}

/// Whether this code is polled by tokio, and so must not block. tokio does not say so, but what it
/// polls has a budget, and what may block has none.
fn is_in_a_task() -> bool {
    /// More than any task has.
    const BUDGET: usize = 1_000;
    let mut context = Context::from_waker(Waker::noop());
    (0..BUDGET).any(|_| {
        let consuming = pin!(tokio::task::coop::consume_budget());
        consuming.poll(&mut context).is_pending()
    })
}

impl Drop for Thread {
    fn drop(&mut self) {
        // Dropping a runtime waits for it, which panics inside another one.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl<R: FromResponse + Send> Call<R, Client> {
    /// Signs and sends the request, and waits for the response.
    ///
    /// # Errors
    /// As [`Call::send`], and inside an asynchronous runtime.
    pub fn send(self) -> Result<Response<R>> {
        let (call, client) = self.of(());
        client.wait(call.of(client.client.clone()).0.send())?
    }
}

impl UntypedCall<Client> {
    /// Sends it, and waits for the response; gives its body as JSON, `null` if there is none.
    ///
    /// # Errors
    /// As [`Call::send`], and inside an asynchronous runtime.
    pub fn send(self) -> Result<Response<Value>> {
        self.expect().send()
    }

    /// The call whose response becomes an `R`, as [`UntypedCall::expect`].
    pub fn expect<R: FromResponse>(self) -> Call<R, Client> {
        let (call, client) = self.of(());
        call.of(client.client.clone()).0.expect().of(client).0
    }
}

/// The bytes of a downloaded file, for whoever reads them piece by piece. What is wrong with the
/// file is an error at its end, so do not act on anything before.
pub struct Reader {
    client: Client,
    file: FileContent,
}

impl Reader {
    /// The whole file, as [`FileContent::bytes`].
    ///
    /// # Errors
    /// As there, and inside an asynchronous runtime.
    pub fn bytes(self) -> Result<Bytes> {
        self.client.wait(self.file.bytes())?
    }

    /// Saves the file, as [`FileContent::save_to`]; gives the number of bytes that were written.
    ///
    /// # Errors
    /// As there, and inside an asynchronous runtime.
    pub fn save_to(self, path: impl AsRef<FilePath> + Send) -> Result<u64> {
        self.client.wait(self.file.save_to(path))?
    }
}

/// An error holds an [`Error`].
impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.client.wait(self.file.read(buffer));
        read.map_err(io::Error::other)?
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.file.fmt(f)
    }
}
