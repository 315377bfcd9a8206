//! Bytes out, bytes in, and neither of them altered.

use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

use crate::base_url::BaseUrl;
use crate::body::{Body, Unreadable};
use crate::crypto;
use crate::error::{Error, ErrorKind, Result};

/// WeChat Pay closes idle connections after 8 s. A request must not meet the closing.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(7);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// An HTTP client that sends what was signed and gives what was received: no redirects, no
/// decompression, no retries.
pub(super) fn builder(base: Option<&BaseUrl>) -> Result<reqwest::ClientBuilder> {
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls_config(base)?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT);
    Ok(if base.is_some_and(BaseUrl::is_plain_loopback) {
        builder.no_proxy()
    } else {
        builder
    })
}

fn tls_config(base: Option<&BaseUrl>) -> Result<ClientConfig> {
    let tls = ClientConfig::builder_with_provider(crypto::tls_provider().into())
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config("TLS cannot be set up").with_source(error))?;
    let tls = if base.is_some_and(BaseUrl::is_plain_loopback) {
        // A sandbox must run on a machine without CA certificates.
        tls.with_root_certificates(RootCertStore::empty())
    } else {
        tls.with_platform_verifier().map_err(|error| {
            Error::config(
                "no CA certificates were found on this machine; install them (on Debian: `apt-get \
                 install ca-certificates`), or give an HTTP client of your own",
            )
            .with_source(error)
        })?
    };
    let mut tls = tls.with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

/// When a time limit ends that begins now; one beyond all times never does.
pub(super) fn deadline(timeout: Duration) -> Instant {
    const FAR_AWAY: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(timeout).unwrap_or(now + FAR_AWAY)
}

/// Waits until the deadline and no longer.
pub(super) async fn before<T>(
    deadline: Instant,
    wait: impl Future<Output = Result<T>>,
) -> Result<T> {
    timeout_at(deadline, wait)
        .await
        .map_err(|elapsed| late().with_source(elapsed))?
}

/// What sends requests.
pub(super) struct Transport {
    client: reqwest::Client,
    may_follow_redirects: bool,
}

impl Transport {
    pub(super) fn new(client: reqwest::Client) -> Self {
        // reqwest says it nowhere else. Should it say it in another way some day, a connection that
        // could not be made leaves the outcome unknown.
        let may_follow_redirects = !format!("{client:?}").contains("Policy(None)");
        Self {
            client,
            may_follow_redirects,
        }
    }

    /// Sends a request and gives the response, of which each piece has the time of `stall` to come,
    /// and all of it the time until the deadline.
    pub(super) async fn send(
        &self,
        request: Request<Body>,
        stall: Duration,
        deadline: Instant,
    ) -> Result<Response<ReceivedBody>> {
        let signed = request.uri().to_string();
        let request = request.map(reqwest::Body::wrap);
        let request = reqwest::Request::try_from(request).map_err(|error| {
            Error::request("the request cannot be sent").with_source(error.without_url())
        })?;
        if request.url().as_str() != signed {
            return Err(Error::request(
                "the URL would not be sent as it was signed, since it is not in its normal form",
            ));
        }
        let response = before(deadline, async {
            let response = self.client.execute(request).await;
            response.map_err(|error| self.send_error(error))
        });
        let response = response.await?;
        if response.url().as_str() != signed {
            return Err(Error::new(ErrorKind::Transport, REDIRECTED));
        }
        let response = Response::<reqwest::Body>::from(response);
        Ok(response.map(|body| ReceivedBody {
            body,
            stall,
            deadline: Some(deadline),
            waiting: None,
        }))
    }

    /// A connection that cannot be made may be the second one, after a redirect.
    fn send_error(&self, error: reqwest::Error) -> Error {
        let is_redirected = error.is_redirect() || error.is_connect() && self.may_follow_redirects;
        let error = transport_error(error);
        if is_redirected {
            Error::new(ErrorKind::Transport, REDIRECTED).with_source(error)
        } else {
            error
        }
    }
}

const REDIRECTED: &str = "the HTTP client follows redirects, which change what was signed; build \
                          it with `redirect::Policy::none()`";

/// The body of a response, in which the next piece may not take longer than a time limit. The time
/// counts only while a piece is waited for.
pub(super) struct ReceivedBody {
    body: reqwest::Body,
    stall: Duration,
    deadline: Option<Instant>,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl ReceivedBody {
    /// Only each piece is limited, as of a file that is read by and by.
    pub(super) fn without_deadline(mut self) -> Self {
        self.deadline = None;
        self
    }
}

impl http_body::Body for ReceivedBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            this.waiting = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(transport_error)));
        }
        let (stall, end) = (deadline(this.stall), this.deadline);
        let waiting = this.waiting.get_or_insert_with(|| {
            let until = end.map_or(stall, |end| end.min(stall));
            Box::pin(sleep_until(until))
        });
        waiting.as_mut().poll(context).map(|()| Some(Err(late())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

pub(super) fn late() -> Error {
    Error::new(ErrorKind::Timeout, "no response came in time")
}

fn transport_error(error: reqwest::Error) -> Error {
    // The URL may hold an openid or an order number.
    let error = error.without_url();
    if error.is_timeout() && !error.is_connect() {
        // An HTTP client that the user built may have limits of its own.
        return late().with_source(error);
    }
    let (kind, message) = if is_unreadable(&error) {
        (
            ErrorKind::Request,
            "the file of the upload cannot be read, so the request was never complete",
        )
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection could be made")
    } else {
        (
            ErrorKind::Transport,
            "the connection broke before the response was complete",
        )
    };
    Error::new(kind, message).with_source(error)
}

/// The request broke off on this side.
fn is_unreadable(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if error.is::<Unreadable>() {
            return true;
        }
        source = error.source();
    }
    false
}
