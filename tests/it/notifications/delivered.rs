//! The sandbox delivers over HTTP, once or as WeChat Pay does.

use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use wechatpay::{Client, Clock, ReceivedNotification};
use wechatpay_sandbox::{Fault, Sandbox};

use super::paid;
use super::server::Server;
use crate::support::{NOW, TestClock};

/// An application that takes in what is genuine, and keeps the ids.
async fn application(client: Client, clock: TestClock) -> (Server, Arc<Mutex<Vec<String>>>) {
    let ids = Arc::<Mutex<Vec<String>>>::default();
    let kept = ids.clone();
    let server = Server::start(move |request| {
        let (client, clock, ids) = (client.clone(), clock.clone(), ids.clone());
        async move {
            assert_eq!(request.method(), Method::POST);
            assert_eq!(request.uri(), "/notify");
            let (head, body) = request.into_parts();
            let Ok(body) = body.collect().await else {
                return Response::new(Bytes::from_static(b"nobody reads this"));
            };
            let body = body.to_bytes();
            let received = ReceivedNotification::new(&head.headers, body, clock.now());
            match client.open_notification(&received).await {
                Ok(notification) => {
                    ids.lock().unwrap().push(notification.id().to_owned());
                    notification.stored()
                }
                Err(error) => error.response(),
            }
        }
    })
    .await;
    (server, kept)
}

#[tokio::test]
async fn the_answer_is_reported() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    let client = sandbox.client().clock(clock.clone()).build().unwrap();
    let (server, ids) = application(client, clock.clone()).await;
    let paid = paid();

    let delivery = sandbox.notify(&server.url(), &paid).await.unwrap();
    assert_eq!(delivery.status(), Some(StatusCode::NO_CONTENT));
    assert_eq!(delivery.body(), b"");
    assert!(delivery.is_taken());
    assert!(delivery.elapsed() < Duration::from_secs(5));
    // Again: it has the same id.
    assert!(
        sandbox
            .notify(&server.url(), &paid)
            .await
            .unwrap()
            .is_taken()
    );
    assert_eq!(*ids.lock().unwrap(), [paid.id(), paid.id()]);

    for (fault, message) in [
        (Fault::WrongSignature, "the signature is wrong"),
        (Fault::SignatureProbe, "the signature is wrong"),
        (Fault::ClockOffset(-300), "the timestamp is not of now"),
        (Fault::ClockOffset(300), "the timestamp is not of now"),
    ] {
        let wrong = paid.clone().fault(fault);
        let delivery = sandbox.notify(&server.url(), &wrong).await.unwrap();
        assert_eq!(delivery.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
        let body: Value = serde_json::from_slice(delivery.body()).unwrap();
        assert_eq!(body, json!({ "code": "FAIL", "message": message }));
        assert!(!delivery.is_taken());
    }
    // The application is cut off in the middle, so there is nobody to answer.
    let truncated = paid.clone().fault(Fault::Truncated);
    let delivery = sandbox.notify(&server.url(), &truncated).await.unwrap();
    assert_eq!(delivery.status(), None);
    assert!(!delivery.is_taken());
    assert_eq!(ids.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn no_answer_is_no_error() {
    let sandbox = Sandbox::start().await.unwrap();
    // Nobody listens there any more.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    drop(listener);
    let delivery = sandbox.notify(&url, &paid()).await.unwrap();
    assert_eq!((delivery.status(), delivery.body()), (None, &b""[..]));

    for url in [
        "https://127.0.0.1/notify",
        "127.0.0.1/notify",
        "/notify",
        "\n",
        // A `notify_url` has a path and no query.
        "http://127.0.0.1",
        "http://127.0.0.1/notify?order=1",
    ] {
        let error = sandbox.notify(url, &paid()).await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{url:?}");
    }
}

#[tokio::test]
async fn an_answer_is_waited_for_as_long_as_wechat_pay_does() {
    let sandbox = Sandbox::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let (arrived, mut arrival) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_u8().await.unwrap();
        arrived.send(()).await.unwrap();
        // It reads all, and says nothing.
        stream.read_to_end(&mut Vec::new()).await.unwrap();
    });
    let delivery = tokio::spawn(async move { sandbox.notify(&url, &paid()).await.unwrap() });
    arrival.recv().await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_millis(4_900)).await;
    assert!(!delivery.is_finished());
    tokio::time::advance(Duration::from_millis(200)).await;
    assert_eq!(delivery.await.unwrap().status(), None);
}

#[tokio::test]
async fn it_comes_again_until_it_is_taken() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    let answers = Arc::new(Mutex::new(vec![
        StatusCode::NO_CONTENT,
        StatusCode::BAD_GATEWAY,
        StatusCode::CREATED,
        StatusCode::FOUND,
        StatusCode::INTERNAL_SERVER_ERROR,
    ]));
    let server = Server::start({
        let answers = answers.clone();
        move |_| {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = answers.lock().unwrap().pop().unwrap();
            async { response }
        }
    })
    .await;
    let mut schedule = sandbox.schedule(&server.url(), paid());
    let mut came = Vec::new();
    while let Some(due) = schedule.due() {
        let due = due.duration_since(UNIX_EPOCH).unwrap().as_secs();
        let now = clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        if due > now {
            // Not a second before.
            clock.advance(due - now - 1);
            assert_eq!(schedule.run().await.unwrap().len(), 0);
            clock.advance(1);
        }
        let deliveries = schedule.run().await.unwrap();
        came.extend(
            deliveries
                .iter()
                .map(|it| (due - NOW, it.status().unwrap().as_u16())),
        );
    }
    assert_eq!(
        came,
        [(0, 500), (15, 302), (30, 201), (60, 502), (240, 204)]
    );
    clock.advance(24 * 60 * 60);
    assert_eq!(schedule.run().await.unwrap().len(), 0);
}

#[tokio::test]
async fn it_is_given_up_after_a_day() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    let server = Server::start(|_| async {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
    .await;
    let mut schedule = sandbox.schedule(&server.url(), paid());
    // All that came due meanwhile comes at once.
    clock.advance(60);
    assert_eq!(schedule.run().await.unwrap().len(), 4);
    const LAST: u64 = 24 * 60 * 60 + 4 * 60;
    clock.advance(LAST - 60 - 1);
    assert_eq!(schedule.run().await.unwrap().len(), 11);
    let last = UNIX_EPOCH + Duration::from_secs(NOW + LAST);
    assert_eq!(schedule.due(), Some(last));
    clock.advance(1);
    assert_eq!(schedule.run().await.unwrap().len(), 1);
    assert_eq!(schedule.due(), None);
}

/// It is the same notification: only its signature is new.
#[tokio::test]
async fn a_repetition_was_made_when_the_first_was() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    let client = sandbox.client().clock(clock.clone()).build().unwrap();
    let paid = paid();
    let clone = paid.clone();
    for notification in [&paid, &paid, &clone] {
        let request = sandbox.notification(notification).unwrap();
        let (head, body) = request.into_parts();
        let received = ReceivedNotification::new(&head.headers, body, clock.now());
        let opened = client.open_notification(&received).await.unwrap();
        let made = UNIX_EPOCH + Duration::from_secs(NOW);
        assert_eq!(opened.create_time(), Some(made));
        clock.advance(60);
    }
}

/// It is that of a process of its own in the test below.
#[test]
#[allow(clippy::print_stdout, reason = "the other process reads it")]
fn id() {
    println!("\nid {}", paid().id());
}

/// What an application stored in a former run is not known in the next one.
#[test]
fn another_process_has_other_ids() {
    let [one, other] = [(); 2].map(|()| {
        let mut process = Command::new(std::env::current_exe().unwrap());
        let test = "notifications::delivered::id";
        let output = process.args([test, "--exact", "--nocapture"]).output();
        let stdout = String::from_utf8(output.unwrap().stdout).unwrap();
        let id = stdout.lines().find_map(|line| line.strip_prefix("id EV-"));
        id.unwrap().to_owned()
    });
    assert_ne!(one, other);
}
