//! Delivers notifications over HTTP, and again while they are not taken.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST};
use http::{HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::lock::locked;
use crate::notification::Notification;
use crate::outgoing::Outgoing;
use crate::state::State;

/// WeChat Pay waits this long for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// The largest body of an answer that is read, in bytes.
const ANSWER_LIMIT: usize = 1024 * 1024;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// How long WeChat Pay waits after each failure, in seconds.
const WAITS: [u64; 15] = [
    15,
    15,
    30,
    3 * MINUTE,
    10 * MINUTE,
    20 * MINUTE,
    30 * MINUTE,
    30 * MINUTE,
    30 * MINUTE,
    60 * MINUTE,
    3 * HOUR,
    3 * HOUR,
    3 * HOUR,
    6 * HOUR,
    6 * HOUR,
];

/// What the application did when it was given a notification.
#[derive(Debug, Clone)]
pub struct Delivery {
    answer: Option<(StatusCode, Bytes)>,
    elapsed: Duration,
}

impl Delivery {
    /// The status of the answer; `None` if none came within 5 s, or the connection broke.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer.as_ref().map(|(status, _)| *status)
    }

    /// The body of the answer; empty if none came.
    pub fn body(&self) -> &[u8] {
        self.answer.as_ref().map_or(&[], |(_, body)| body)
    }

    /// The time until the answer was there, or was given up.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// WeChat Pay sends the notification no more: the status is 200 or 204.
    pub fn is_taken(&self) -> bool {
        let status = self.status();
        status == Some(StatusCode::OK) || status == Some(StatusCode::NO_CONTENT)
    }
}

/// Delivers a notification once.
///
/// # Errors
/// When it cannot be made, or the URL is not one of `http://`, has a query, or has no path.
pub(crate) async fn deliver(
    state: &State,
    url: &str,
    notification: &Notification,
) -> io::Result<Delivery> {
    let signer = *locked(&state.signer);
    let mut request = notification.request(&state.keys, signer, state.clock.now())?;
    let invalid = |message| io::Error::new(io::ErrorKind::InvalidInput, message);
    let url: Uri = url.parse().map_err(|_| invalid("this is not a URL"))?;
    let authority = match url.authority() {
        Some(authority) if url.scheme_str() == Some("http") => authority.clone(),
        _ => return Err(invalid("the sandbox delivers to `http://` only")),
    };
    // https://pay.weixin.qq.com/doc/v3/merchant/4012791861
    if url.query().is_some() {
        return Err(invalid("a `notify_url` has no query"));
    }
    if url.path() == "/" {
        return Err(invalid("a `notify_url` has a path"));
    }
    let host = HeaderValue::try_from(authority.as_str()).map_err(io::Error::other)?;
    let headers = request.headers_mut();
    headers.insert(HOST, host);
    headers.insert(
        "request-id",
        format!("SANDBOX-{}", notification.id())
            .try_into()
            .map_err(io::Error::other)?,
    );
    *request.uri_mut() = url.path().parse().map_err(io::Error::other)?;
    let request = if notification.is_truncated() {
        let len = HeaderValue::from(request.body().len());
        request.headers_mut().insert(CONTENT_LENGTH, len);
        request.map(Outgoing::half)
    } else {
        request.map(Outgoing::whole)
    };
    let begin = Instant::now();
    let port = authority.port_u16().unwrap_or(80);
    let answer = timeout(PATIENCE, send(authority.host(), port, request)).await;
    Ok(Delivery {
        // Whatever broke: there is no answer.
        answer: answer.ok().and_then(Result::ok),
        elapsed: begin.elapsed(),
    })
}

async fn send(
    host: &str,
    port: u16,
    request: Request<Outgoing>,
) -> io::Result<(StatusCode, Bytes)> {
    let stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    let answer = async {
        let response = sender
            .send_request(request)
            .await
            .map_err(io::Error::other)?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, ANSWER_LIMIT).collect().await;
        Ok((head.status, body.map_err(io::Error::other)?.to_bytes()))
    };
    // The connection ends with this future: whatever is slow does not outlive it.
    let mut answer = std::pin::pin!(answer);
    tokio::select! {
        biased;
        answer = &mut answer => answer,
        // What it still brought is there; what it did not bring is an error.
        _ = connection => answer.await,
    }
}

/// A notification under way: WeChat Pay sends it until it is taken, 16 times at most.
///
/// The time is that of the sandbox's clock, so a test drives it:
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use std::sync::Arc;
/// use std::time::{Duration, UNIX_EPOCH};
/// use wechatpay_sandbox::{Notification, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let seconds = Arc::new(AtomicU64::new(1_795_478_400));
/// let clock = seconds.clone();
/// let now = move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::SeqCst));
/// let sandbox = Sandbox::start_at(now).await?;
///
/// let paid = Notification::new("TRANSACTION.SUCCESS", "transaction", &serde_json::json!({}))?;
/// // Nobody listens there.
/// let mut schedule = sandbox.schedule("http://127.0.0.1:9/notify", paid);
/// let mut deliveries = 0;
/// while let Some(due) = schedule.due() {
///     seconds.store(due.duration_since(UNIX_EPOCH)?.as_secs(), Ordering::SeqCst);
///     deliveries += schedule.run().await?.len();
/// }
/// assert_eq!(deliveries, 16);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Schedule {
    state: Arc<State>,
    url: String,
    notification: Notification,
    due: Option<SystemTime>,
    failures: usize,
}

impl Schedule {
    pub(crate) fn new(state: Arc<State>, url: &str, notification: Notification) -> Self {
        Self {
            due: Some(state.clock.now()),
            state,
            url: url.to_owned(),
            notification,
            failures: 0,
        }
    }

    /// When it is sent the next time; `None` if it is taken, or given up.
    pub fn due(&self) -> Option<SystemTime> {
        self.due
    }

    /// Sends it as often as it is due by now.
    ///
    /// # Errors
    /// When it cannot be made, or the URL is not one of `http://`, has a query, or has no path.
    pub async fn run(&mut self) -> io::Result<Vec<Delivery>> {
        let mut deliveries = Vec::new();
        while let Some(due) = self.due.filter(|due| *due <= self.state.clock.now()) {
            let delivery = deliver(&self.state, &self.url, &self.notification).await?;
            let wait = WAITS.get(self.failures).filter(|_| !delivery.is_taken());
            self.due = wait.map(|wait| due + Duration::from_secs(*wait));
            self.failures += 1;
            deliveries.push(delivery);
        }
        Ok(deliveries)
    }
}
