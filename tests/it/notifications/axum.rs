//! A notification as the argument of axum's handlers. axum itself adds routes to this, and no more.

use axum_core::body::Body;
use axum_core::extract::FromRequest;
use axum_core::response::IntoResponse;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use wechatpay::{ApiV3Key, Client, NotificationError, NotificationRejection, ReceivedNotification};
use wechatpay_sandbox::{Fault, Sandbox};

use super::server::Server;
use super::{Transaction, paid};

/// What an application writes.
async fn notify(
    client: Client,
    received: ReceivedNotification,
) -> Result<impl IntoResponse, NotificationError> {
    let notification = client.open_notification(&received).await?;
    let transaction: Transaction = notification.decode().await?;
    Ok(match &*transaction.out_trade_no {
        "unlucky" => notification.not_stored(),
        _ => notification.stored(),
    }
    .into_parts())
}

/// What axum makes of it.
async fn handle(client: Client, request: Request<Incoming>) -> Response<Bytes> {
    let received = ReceivedNotification::from_request(request.map(Body::new), &()).await;
    let response = match received {
        Ok(received) => notify(client, received).await.into_response(),
        Err(rejection) => rejection.into_response(),
    };
    let (head, body) = response.into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}

async fn application(sandbox: &Sandbox) -> Server {
    let client = sandbox.client().build().unwrap();
    Server::start(move |request| handle(client.clone(), request)).await
}

#[tokio::test]
async fn every_outcome_is_answered() {
    let sandbox = Sandbox::start().await.unwrap();
    let application = application(&sandbox).await;
    let foreign = ApiV3Key::new("another-apiv3-key-of-32-bytes-00").unwrap();
    for (notification, message) in [
        (paid(), None),
        (
            paid().resource(r#"{"out_trade_no":"unlucky"}"#),
            Some("not stored"),
        ),
        (paid().resource("{}"), Some("cannot be read")),
        (
            paid().resource(r#"{"mchid":"1"}"#),
            Some("meant for another merchant"),
        ),
        (paid().encrypted_with(foreign), Some("cannot be decrypted")),
        (
            paid().fault(Fault::SignatureProbe),
            Some("the signature is wrong"),
        ),
        (
            paid().fault(Fault::WrongSignature),
            Some("the signature is wrong"),
        ),
        (
            paid().fault(Fault::Unsigned),
            Some("the signature is wrong"),
        ),
        (
            paid().fault(Fault::ClockOffset(-301)),
            Some("the timestamp is not of now"),
        ),
        (paid(), None),
    ] {
        let delivery = sandbox
            .notify(&application.url(), &notification)
            .await
            .unwrap();
        let Some(message) = message else {
            assert_eq!(delivery.status(), Some(StatusCode::NO_CONTENT));
            assert_eq!(delivery.body(), b"");
            continue;
        };
        assert_eq!(delivery.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
        let body: Value = serde_json::from_slice(delivery.body()).unwrap();
        assert_eq!(body, json!({ "code": "FAIL", "message": message }));
    }
}

/// Sends this, and gives the status and the body of the response. What is sent may be more than the
/// server reads.
async fn exchange(
    server: &Server,
    head: &str,
    pieces: impl IntoIterator<Item = Vec<u8>>,
) -> (String, Value) {
    let mut stream = TcpStream::connect(&server.address).await.unwrap();
    let head =
        format!("POST /notify HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n{head}\r\n\r\n");
    let (mut reading, mut writing) = stream.split();
    let write = async {
        writing.write_all(head.as_bytes()).await?;
        for piece in pieces {
            writing.write_all(&piece).await?;
        }
        // Not shut down: a server may take the end of a request that is not complete for the end of
        // the connection.
        std::io::Result::Ok(())
    };
    let mut response = Vec::new();
    let (_written, read) = tokio::join!(write, reading.read_to_end(&mut response));
    // After a response that came early, the rest of what was sent may reset the connection.
    drop(read);
    let response = String::from_utf8(response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    (
        head.lines().next().unwrap().to_owned(),
        serde_json::from_str(body).unwrap(),
    )
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let application = application(&sandbox).await;
    let too_large = json!({ "code": "FAIL", "message": "the body is too large" });

    // It says so itself: nothing of the GiB is read.
    let (status, body) = exchange(&application, "Content-Length: 1073741824", []).await;
    assert_eq!(
        (status.as_str(), &body),
        ("HTTP/1.1 413 Payload Too Large", &too_large)
    );
    let (status, _) = exchange(&application, "Content-Length: 1048577", []).await;
    assert_eq!(status, "HTTP/1.1 413 Payload Too Large");

    // It does not say how long it is: 1 MiB is read. (As much as fits is refused for what it is.)
    let chunk = [b"10000\r\n", &[b' '; 65536][..], b"\r\n"].concat();
    let fits = std::iter::repeat_n(chunk.clone(), 16).chain([b"0\r\n\r\n".to_vec()]);
    let (status, body) = exchange(&application, "Transfer-Encoding: chunked", fits).await;
    assert_eq!(status, "HTTP/1.1 500 Internal Server Error");
    assert_eq!(body["message"], "the signature is wrong");
    let one_more = std::iter::repeat_n(chunk, 16).chain([b"1\r\n \r\n".to_vec()]);
    let (status, body) = exchange(&application, "Transfer-Encoding: chunked", one_more).await;
    assert_eq!(
        (status.as_str(), body),
        ("HTTP/1.1 413 Payload Too Large", too_large)
    );
}

#[tokio::test]
async fn a_body_that_breaks_off_is_answered() {
    let body = broken_body(["{\"id\":", "broken"]);
    let request = Request::new(body);
    let received = ReceivedNotification::from_request(request, &()).await;
    let rejection = received.unwrap_err();
    assert!(matches!(rejection, NotificationRejection::BrokenOff(_)));
    assert_eq!(
        rejection.to_string(),
        "the body of a notification broke off"
    );
    assert!(std::error::Error::source(&rejection).is_some());
    let response = rejection.into_response();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(
        body,
        json!({ "code": "FAIL", "message": "the body is not complete" })
    );
}

/// A body of which the last piece is an error.
fn broken_body<const N: usize>(pieces: [&'static str; N]) -> Body {
    struct Pieces(Vec<&'static str>);

    impl http_body::Body for Pieces {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
            let piece = self.0.pop().map(|piece| match piece {
                "broken" => Err(std::io::Error::other("broken off")),
                piece => Ok(http_body::Frame::data(Bytes::from(piece))),
            });
            std::task::Poll::Ready(piece)
        }
    }

    let pieces = pieces.into_iter().rev().collect();
    Body::new(Pieces(pieces))
}
