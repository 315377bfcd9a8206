//! What comes to the `notify_url`, genuine and otherwise, with each framework.

use std::cell::Cell;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;
use tokio::time::timeout;
use wechatpay::ApiV3Key;
use wechatpay_sandbox::{Fault, Sandbox};
use wechatpay_shop::{Database, Server, Shop};

use crate::databases::{Empty, bookings};
use crate::paid;

/// A shop with the orders `T1` and `T2`.
struct Bench {
    sandbox: Sandbox,
    shop: Arc<Shop>,
    database: Database,
    address: String,
    server: AbortHandle,
    _files: Empty,
}

impl Bench {
    async fn new(server: Server, patience: Duration) -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let files = Empty::sqlite();
        let orders = ["T1".to_owned(), "T2".to_owned()];
        let database = files.with_orders(&orders).await;
        let client = sandbox.client().build().unwrap();
        let shop = Arc::new(Shop::new(client, database.clone()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let task = tokio::spawn(server.serve(listener, shop.clone(), patience));
        Self {
            sandbox,
            shop,
            database,
            address,
            server: task.abort_handle(),
            _files: files,
        }
    }

    async fn notify(&self, notification: &wechatpay_sandbox::Notification) -> (u16, String) {
        let url = format!("http://{}/notify", self.address);
        let delivery = self.sandbox.notify(&url, notification).await.unwrap();
        let body = String::from_utf8(delivery.body().to_vec()).unwrap();
        (delivery.status().unwrap().as_u16(), body)
    }

    /// Works off all that is stored, and gives how many there were.
    async fn work(&self) -> usize {
        let mut count = 0;
        while let Some(worked) = self.shop.work(SystemTime::now()).await.unwrap() {
            assert!(worked.error.is_none(), "{worked:?}");
            count += 1;
        }
        count
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Longer than any request of these tests takes.
const PATIENT: Duration = Duration::from_secs(60);

/// actix-web's clock ticks twice a second.
const SHORT: Duration = Duration::from_secs(2);

async fn what_is_genuine_is_booked_once(server: Server) {
    let bench = Bench::new(server, PATIENT).await;
    let payment = paid("T1");
    assert_eq!(bench.notify(&payment).await, (204, String::new()));
    // Again, before and after its work is done.
    assert_eq!(bench.notify(&payment).await, (204, String::new()));
    assert_eq!(bench.work().await, 1);
    assert_eq!(bench.notify(&payment).await, (204, String::new()));
    assert_eq!(bench.work().await, 0);
    // Another notification of the same payment.
    assert_eq!(bench.notify(&paid("T1")).await, (204, String::new()));
    assert_eq!(bench.work().await, 1);
    assert_eq!(bookings(&bench.database).await, ["T1"]);
}

async fn what_is_not_genuine_is_refused(server: Server) {
    let bench = Bench::new(server, PATIENT).await;
    let foreign = ApiV3Key::new("another-apiv3-key-of-32-bytes-00").unwrap();
    let of_another = r#"{"mchid":"1900000002","out_trade_no":"T1"}"#;
    for (notification, message) in [
        (
            paid("T1").fault(Fault::SignatureProbe),
            "the signature is wrong",
        ),
        (
            paid("T1").fault(Fault::WrongSignature),
            "the signature is wrong",
        ),
        (paid("T1").fault(Fault::Unsigned), "the signature is wrong"),
        (
            paid("T1").fault(Fault::ClockOffset(-300)),
            "the timestamp is not of now",
        ),
        (
            paid("T1").resource(of_another),
            "meant for another merchant",
        ),
        (paid("T1").encrypted_with(foreign), "cannot be decrypted"),
    ] {
        let (status, body) = bench.notify(&notification).await;
        assert_eq!(status, 500, "{notification:?}");
        assert!(body.contains(r#""code":"FAIL""#), "{body}");
        assert!(body.contains(message), "{body}");
    }
    assert_eq!(bench.work().await, 0);
    // It is the same shop for what is genuine.
    assert_eq!(bench.notify(&paid("T2")).await.0, 204);
    assert_eq!(bench.work().await, 1);
    assert_eq!(bookings(&bench.database).await, ["T2"]);
}

/// Sends this, and gives the status of the response, and how many pieces were sent when it was
/// there. What is sent may be more than the server reads.
async fn exchange(
    address: &str,
    head: &str,
    pieces: impl IntoIterator<Item = Vec<u8>>,
) -> (u16, usize) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("POST /notify HTTP/1.1\r\nHost: shop\r\n{head}\r\n\r\n");
    let (mut reading, mut writing) = stream.split();
    let sent = Cell::new(0);
    let write = async {
        writing.write_all(head.as_bytes()).await?;
        for piece in pieces {
            writing.write_all(&piece).await?;
            sent.set(sent.get() + 1);
        }
        std::io::Result::Ok(())
    };
    let mut status = [0; 12];
    let mut read = pin!(reading.read_exact(&mut status));
    tokio::select! {
        biased;
        read = &mut read => read.unwrap(),
        // After a response that came early, writing may fail.
        _written = write => read.await.unwrap(),
    };
    let status = std::str::from_utf8(&status).unwrap();
    let code = status.strip_prefix("HTTP/1.1 ").unwrap();
    (code.parse().unwrap(), sent.get())
}

async fn what_was_altered_is_refused(server: Server) {
    let bench = Bench::new(server, PATIENT).await;
    let request = bench.sandbox.notification(&paid("T1")).unwrap();
    let head = |len: usize| {
        let mut head = format!("Content-Length: {len}");
        for (name, value) in request.headers() {
            head += &format!("\r\n{name}: {}", value.to_str().unwrap());
        }
        head
    };
    let genuine = request.body().to_vec();
    let mut another = genuine.clone();
    // In the ciphertext, or near it.
    another[genuine.len() / 2] ^= 1;
    let shorter = genuine[..genuine.len() - 1].to_vec();
    let longer = [&genuine[..], b" "].concat();
    for (body, status) in [
        (another, 500),
        (shorter, 500),
        (longer, 500),
        (genuine, 204),
    ] {
        let answer = exchange(&bench.address, &head(body.len()), [body]).await;
        assert_eq!(answer.0, status);
    }
    assert_eq!(bench.work().await, 1);
}

async fn what_is_too_large_is_not_read(server: Server) {
    let bench = Bench::new(server, PATIENT).await;
    // It says so itself: nothing of the GiB is read.
    let (status, _) = exchange(&bench.address, "Content-Length: 1073741824", []).await;
    assert_eq!(status, 413);
    // It does not: little more than 1 MiB is read, and the rest is not even sent.
    let chunk = [b"10000\r\n", &[b' '; 0x10000][..], b"\r\n"].concat();
    let all = 1024 * 1024 * 1024 / 0x10000;
    let gibibyte = std::iter::repeat_n(chunk, all);
    let (status, sent) = exchange(&bench.address, "Transfer-Encoding: chunked", gibibyte).await;
    assert!([400, 413].contains(&status), "{status}");
    // What is under way is in the buffers of the sockets.
    assert!(sent < all / 64, "{sent} pieces");
    assert_eq!(bench.work().await, 0);
}

/// What the server sends to this until it closes the connection.
async fn until_closed(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    let closed = stream.read_to_string(&mut response);
    let closed = timeout(Duration::from_secs(30), closed).await;
    closed.expect("the connection stays open").unwrap();
    response
}

async fn what_is_too_slow_is_cut_off(server: Server) {
    let bench = Bench::new(server, SHORT).await;
    let half = "POST /notify HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\n\r\n{\"id\":";
    let response = until_closed(&bench.address, half).await;
    assert!(response.starts_with("HTTP/1.1 408 "), "{response}");
    let body = r#"{"code":"FAIL","message":"the request took too long"}"#;
    assert!(response.ends_with(body), "{response}");
    assert_eq!(bench.work().await, 0);
    // What is fast enough is taken in.
    assert_eq!(bench.notify(&paid("T1")).await, (204, String::new()));
    assert_eq!(bench.work().await, 1);
}

async fn what_does_not_send_a_head_is_cut_off(server: Server) {
    let bench = Bench::new(server, SHORT).await;
    let idle_after_one = "GET /notify HTTP/1.1\r\nHost: shop\r\n\r\n";
    tokio::join!(
        until_closed(&bench.address, ""),
        until_closed(&bench.address, "POST /notify HTTP/1.1\r\nHost: sh"),
        until_closed(&bench.address, idle_after_one),
    );
}

macro_rules! with_each_framework {
    ($($case:ident)*) => {
        mod axum {
            $(#[tokio::test]
            async fn $case() {
                super::$case(wechatpay_shop::Server::Axum).await;
            })*
        }

        mod actix_web {
            $(#[tokio::test]
            async fn $case() {
                super::$case(wechatpay_shop::Server::ActixWeb).await;
            })*
        }

        mod hyper {
            $(#[tokio::test]
            async fn $case() {
                super::$case(wechatpay_shop::Server::Hyper).await;
            })*
        }
    };
}

with_each_framework! {
    what_is_genuine_is_booked_once
    what_is_not_genuine_is_refused
    what_was_altered_is_refused
    what_is_too_large_is_not_read
    what_is_too_slow_is_cut_off
    what_does_not_send_a_head_is_cut_off
}
