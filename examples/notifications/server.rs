//! A server with bare hyper, which limits the size and the time of what it reads.

use std::convert::Infallible;
use std::io;
use std::time::{Duration, SystemTime};

use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::time::timeout;
use wechatpay::ReceivedNotification;
use wechatpay::bytes::Bytes;
use wechatpay::http::{Request, Response, StatusCode};

/// Accepts connections, each on a task of its own, and has `take_in` answer what comes. A request
/// may take as long as `patience`, and so may its head.
///
/// # Errors
/// When no connection can be accepted.
pub(crate) async fn serve<F>(
    listener: TcpListener,
    patience: Duration,
    take_in: impl Fn(ReceivedNotification) -> F + Clone + Send + Sync + 'static,
) -> io::Result<()>
where
    F: Future<Output = Response<Bytes>> + Send + 'static,
{
    loop {
        let (stream, _) = listener.accept().await?;
        let take_in = take_in.clone();
        let service = service_fn(move |request| {
            let answer = timeout(patience, answer(request, take_in.clone()));
            async {
                let too_slow = |_| {
                    let mut response = Response::new(Bytes::new());
                    *response.status_mut() = StatusCode::REQUEST_TIMEOUT;
                    response
                };
                let response = answer.await.unwrap_or_else(too_slow);
                Ok::<_, Infallible>(response.map(Full::new))
            }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async { drop(connection.await) });
    }
}

async fn answer<F: Future<Output = Response<Bytes>>>(
    request: Request<Incoming>,
    take_in: impl Fn(ReceivedNotification) -> F,
) -> Response<Bytes> {
    match ReceivedNotification::read(request, SystemTime::now).await {
        Ok(received) => take_in(received).await,
        Err(rejection) => rejection.response(),
    }
}
