//! A server with bare hyper, which limits the size and the time of what it reads.

use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use http_body_util::Full;
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};
use wechatpay::bytes::Bytes;
use wechatpay::http::{Request, Response};
use wechatpay::{NotificationRejection, ReceivedNotification};

/// How long no connection is accepted after one could not be.
const PAUSE: Duration = Duration::from_millis(100);

/// Has `take_in` answer each notification that comes. It does not end.
pub(crate) async fn serve<F>(
    listener: TcpListener,
    patience: Duration,
    take_in: impl Fn(ReceivedNotification) -> F + Clone + Send + Sync + 'static,
) where
    F: Future<Output = Response<Bytes>> + Send + 'static,
{
    let service = service_fn(move |request| {
        let take_in = take_in.clone();
        async move {
            let response = match ReceivedNotification::read(request, SystemTime::now).await {
                Ok(received) => take_in(received).await,
                Err(rejection) => rejection.response(),
            };
            Ok(response.map(Full::new))
        }
    });
    accept(listener, patience, service).await;
}

/// Accepts connections, each on a task of its own, and has the service answer the requests. A request
/// may take as long as `patience`, and so may its head, and the wait for the next one.
pub(crate) async fn accept<S, B>(listener: TcpListener, patience: Duration, service: S)
where
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + Sync + 'static,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
    B: From<Bytes> + Send + 'static,
{
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            // Too many files may be open: connections that end make room.
            Err(error) => {
                eprintln!("no connection is accepted: {error}");
                sleep(PAUSE).await;
                continue;
            }
        };
        let service = service.clone();
        let limited = service_fn(move |request| {
            let response = timeout(patience, service.call(request));
            async {
                response.await.unwrap_or_else(|_| {
                    let rejection = NotificationRejection::TooSlow;
                    eprintln!("{rejection}");
                    Ok(rejection.response().map(B::from))
                })
            }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            .serve_connection(TokioIo::new(stream), limited);
        tokio::spawn(async { drop(connection.await) });
    }
}
