//! Bytes out, bytes in, and neither of them altered.

use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

use super::tls::Tls;
use crate::body::{Body, Unreadable};
use crate::error::{Error, ErrorKind, Result};

/// WeChat Pay closes idle connections after 8 s. A request must not meet the closing.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(7);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// An HTTP client that sends what was signed and gives what was received: no redirects, no
/// decompression, no retries.
pub(super) fn builder(tls: &Tls) -> Result<reqwest::ClientBuilder> {
    Ok(reqwest::Client::builder()
        .tls_backend_preconfigured(tls.config()?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .pool_idle_timeout(POOL_IDLE_TIMEOUT)
        .connect_timeout(CONNECT_TIMEOUT))
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

    /// Sends a request and gives the response.
    pub(super) async fn send(
        &self,
        request: Request<Body>,
        limits: Limits,
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
        let head = limits.end.map_or(limits.head, |end| end.min(limits.head));
        let response = before(head, async {
            let response = self.client.execute(request).await;
            response.map_err(|error| self.send_error(error))
        });
        let response = response.await?;
        if response.url().as_str() != signed {
            return Err(Error::new(ErrorKind::Transport, REDIRECTED));
        }
        let response = Response::<reqwest::Body>::from(response);
        let limits = if response.status().is_success() {
            limits
        } else {
            // An error in place of a file.
            Limits::whole(head)
        };
        Ok(response.map(|body| ReceivedBody {
            body,
            limits,
            has_begun: false,
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

/// How long a response may take.
pub(super) struct Limits {
    /// Until when its head may come, and its first piece.
    pub(super) head: Instant,
    /// How long each further piece may take.
    pub(super) stall: Duration,
    /// Until when all of it may come.
    pub(super) end: Option<Instant>,
}

impl Limits {
    /// The same for each piece, and for all together.
    pub(super) fn whole(deadline: Instant) -> Self {
        Self {
            head: deadline,
            stall: Duration::MAX,
            end: Some(deadline),
        }
    }
}

/// The body of a response. Its time counts only while a piece is waited for.
pub(super) struct ReceivedBody {
    body: reqwest::Body,
    limits: Limits,
    has_begun: bool,
    waiting: Option<Pin<Box<Sleep>>>,
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
            this.has_begun = true;
            return Poll::Ready(frame.map(|frame| frame.map_err(transport_error)));
        }
        let Limits { head, stall, end } = this.limits;
        let waiting = this.waiting.get_or_insert_with(|| {
            let stall = deadline(stall);
            let until = if this.has_begun {
                stall
            } else {
                stall.max(head)
            };
            Box::pin(sleep_until(end.map_or(until, |end| end.min(until))))
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
