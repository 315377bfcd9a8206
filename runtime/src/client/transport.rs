//! Bytes out, bytes in, and neither of them altered.

use std::error::Error as _;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

use crate::answer::request_id;
use crate::body::{Body, Unreadable};
use crate::crypto;
use crate::error::{Error, ErrorKind, Result};
use crate::request::BaseUrl;

/// WeChat Pay closes idle connections after 8 s. A request must not meet the closing.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(7);

const LATE: &str =
    "no answer came in time. The request may have been carried out: query its outcome";

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
    let tls = ClientConfig::builder_with_provider(crypto::tls_provider())
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
pub(crate) fn deadline(timeout: Duration) -> Instant {
    const FAR_AWAY: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(timeout).unwrap_or(now + FAR_AWAY)
}

/// Sends a request and gives the answer, whose body is still to be read.
pub(super) async fn send(
    client: &reqwest::Client,
    request: Request<Body>,
    deadline: Instant,
) -> Result<reqwest::Response> {
    request.body().check_unspent().map_err(Error::request)?;
    let signed = request.uri().to_string();
    let request = reqwest::Request::try_from(request).map_err(transport_error)?;
    if request.url().as_str() != signed {
        return Err(Error::request(
            "the URL would not be sent as it was signed; the base URL is not in its normal form",
        ));
    }
    let response = timeout_at(deadline, client.execute(request))
        .await
        .map_err(timed_out)?
        .map_err(transport_error)?;
    if response.url().as_str() != signed {
        return Err(Error::new(
            ErrorKind::Transport,
            "the HTTP client followed a redirect; build it with `redirect::Policy::none()`",
        ));
    }
    Ok(response)
}

/// Reads the body of an answer, up to `limit` bytes.
pub(super) async fn collect(
    mut response: reqwest::Response,
    limit: usize,
    deadline: Instant,
) -> Result<Response<Bytes>> {
    let mut body = BytesMut::new();
    while let Some(chunk) = chunk(&mut response, deadline).await? {
        if body.len() + chunk.len() > limit {
            let status = response.status().as_u16();
            return Err(Error::new(
                ErrorKind::AnswerTooLarge,
                format!(
                    "the answer, of status {status}, is larger than {limit} bytes; raise \
                     `answer_limit` if that is to be expected. The request may have been carried \
                     out: query its outcome"
                ),
            )
            .with_request_id(request_id(response.headers())));
        }
        body.extend_from_slice(&chunk);
    }
    let mut answer = Response::new(body.freeze());
    *answer.status_mut() = response.status();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    Ok(answer)
}

/// The next piece of a body; `None` at its end.
pub(crate) async fn chunk(
    response: &mut reqwest::Response,
    deadline: Instant,
) -> Result<Option<Bytes>> {
    timeout_at(deadline, response.chunk())
        .await
        .map_err(timed_out)?
        .map_err(transport_error)
}

fn timed_out(elapsed: Elapsed) -> Error {
    Error::new(ErrorKind::Timeout, LATE).with_source(elapsed)
}

fn transport_error(error: reqwest::Error) -> Error {
    // The URL may hold an openid or an order number.
    let error = error.without_url();
    let (kind, message) = if is_unreadable(&error) {
        (
            ErrorKind::Request,
            "the file of the upload cannot be read, so the request was never complete",
        )
    } else if error.is_connect() {
        (
            ErrorKind::Connect,
            "no connection could be made; nothing was sent",
        )
    } else if error.is_timeout() {
        // An HTTP client that the user built may have limits of its own.
        (ErrorKind::Timeout, LATE)
    } else if error.is_builder() {
        (ErrorKind::Request, "the request cannot be sent")
    } else {
        (
            ErrorKind::Transport,
            "the connection broke before the answer was complete. The request may have been \
             carried out: query its outcome",
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
