//! actix-web, whose headers and statuses are those of an older `http`.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, Payload, PayloadConfig};
use actix_web::{App, FromRequest, HttpRequest, HttpResponse, HttpServer};
use tokio::net::TcpListener;
use tokio::time::timeout;
use wechatpay::http::{HeaderMap, HeaderName, HeaderValue, Response};
use wechatpay::{NotificationRejection, ReceivedNotification};

use crate::Shop;

/// The largest body that is read, in bytes.
const LIMIT: usize = 1024 * 1024;

/// What the handler needs.
struct Context {
    shop: Arc<Shop>,
    patience: Duration,
}

async fn notify(
    context: Data<Context>,
    request: HttpRequest,
    payload: Payload,
) -> actix_web::Result<HttpResponse> {
    let answer = async {
        let body = Bytes::from_request(&request, &mut payload.into_inner()).await?;
        let received = ReceivedNotification::new(&headers(&request), body, SystemTime::now());
        Ok(response(context.shop.take_in(&received).await))
    };
    let answer = timeout(context.patience, answer).await;
    answer.unwrap_or_else(|_| {
        let rejection = NotificationRejection::TooSlow;
        eprintln!("{rejection}");
        Ok(response(rejection.response()))
    })
}

/// The headers of a request, as today's `http` has them.
fn headers(request: &HttpRequest) -> HeaderMap {
    let headers = request.headers().iter();
    let headers = headers.filter_map(|(name, value)| {
        let name = HeaderName::try_from(name.as_str()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    });
    // One that came twice stays there twice.
    headers.fold(HeaderMap::new(), |mut all, (name, value)| {
        all.append(name, value);
        all
    })
}

fn response(response: Response<wechatpay::bytes::Bytes>) -> HttpResponse {
    let status = StatusCode::from_u16(response.status().as_u16());
    let mut builder = HttpResponse::build(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    for (name, value) in response.headers() {
        builder.append_header((name.as_str(), value.as_bytes()));
    }
    builder.body(response.into_body())
}

pub(super) async fn serve(
    listener: TcpListener,
    shop: Arc<Shop>,
    patience: Duration,
) -> io::Result<()> {
    let context = Data::new(Context { shop, patience });
    let app = move || {
        App::new()
            .app_data(context.clone())
            .app_data(PayloadConfig::new(LIMIT))
            .route("/notify", web::post().to(notify))
    };
    let server = HttpServer::new(app)
        .client_request_timeout(patience)
        .listen(listener.into_std()?)?
        .run();
    server.await
}
