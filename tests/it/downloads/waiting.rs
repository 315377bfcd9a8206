//! How long a file is waited for: to its first piece, from piece to piece, and altogether.
//!
//! The clock stands still once the head has come, and advances when everything waits.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::time::{Instant, pause, sleep};
use wechatpay::{Call, Download, ErrorKind, FileContent};
use wechatpay_sandbox::Sandbox;

use super::FILE;

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The time before the first piece of a file, and before the second.
type Pauses = (u64, u64);

/// A file of two pieces, whose head has come.
async fn file(
    (first, second): Pauses,
    options: impl FnOnce(Call<Download>) -> Call<Download>,
) -> FileContent {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let begin = Arc::new(Notify::new());
    let told = begin.clone();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            stream.read_line(&mut head).await.unwrap();
        }
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";
        stream.write_all(head).await.unwrap();
        told.notified().await;
        for (wait, piece) in [(first, b"aa"), (second, b"bb")] {
            sleep(seconds(wait)).await;
            if stream.write_all(piece).await.is_err() {
                return;
            }
        }
        // The connection stays open.
        sleep(seconds(3_600)).await;
    });
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().base_url(base.parse().unwrap());
    let call = client.build().unwrap().call(&FILE);
    let call = options(call.timeout(seconds(30)));
    let file = call.send().await.unwrap().into_body().unchecked();
    pause();
    begin.notify_one();
    file
}

/// Whether the whole file came in time.
async fn comes(pauses: Pauses, options: impl FnOnce(Call<Download>) -> Call<Download>) -> bool {
    let came = file(pauses, options).await.bytes().await;
    tokio::time::resume();
    match came {
        Ok(bytes) => {
            assert_eq!(bytes, "aabb");
            true
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Download, "{error:?}");
            assert!(format!("{error:?}").contains("in time"), "{error:?}");
            false
        }
    }
}

/// The error of a call that may take 30 s, to a server of whose body a byte comes every 20 s.
async fn dripping(head: &'static str) -> wechatpay::Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = BufReader::new(stream);
        let mut request = String::new();
        while !request.ends_with("\r\n\r\n") {
            stream.read_line(&mut request).await.unwrap();
        }
        stream.write_all(head.as_bytes()).await.unwrap();
        pause();
        while stream.write_all(b"{").await.is_ok() {
            sleep(seconds(20)).await;
        }
    });
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().base_url(base.parse().unwrap());
    let call = client.build().unwrap().call(&FILE);
    let begin = Instant::now();
    let error = call.timeout(seconds(30)).send().await.unwrap_err();
    assert!(begin.elapsed() < seconds(31), "{:?}", begin.elapsed());
    tokio::time::resume();
    error
}

#[tokio::test]
async fn what_comes_in_place_of_a_file_drips_no_longer_than_the_call_may_take() {
    let head = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99\r\n\r\n";
    let error = dripping(head).await;
    assert_eq!(error.api().map(|it| it.status().as_u16()), Some(502));
    let signed = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nWechatpay-Signature: AA==\r\n\r\n";
    assert_eq!(dripping(signed).await.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn only_the_wait_for_a_further_piece_is_a_stall() {
    let stall = |call: Call<Download>| call.stall_timeout(seconds(5));
    assert!(comes((0, 4), stall).await);
    assert!(!comes((0, 6), stall).await);
    assert!(comes((20, 4), stall).await, "the server thinks first");
    assert!(
        !comes((40, 0), stall).await,
        "longer than the call may take"
    );
}

#[tokio::test]
async fn the_time_of_the_call_is_that_of_a_piece_unless_set() {
    assert!(comes((29, 29), |call| call).await);
    assert!(!comes((0, 31), |call| call).await);
}

#[tokio::test]
async fn the_whole_file_has_a_limit_where_it_is_wanted() {
    let whole = |call: Call<Download>| call.file_timeout(seconds(20));
    assert!(comes((9, 9), whole).await);
    assert!(!comes((11, 11), whole).await);
    assert!(!comes((21, 0), whole).await);
}

#[tokio::test]
async fn an_application_that_reads_slowly_is_no_stall() {
    let mut file = file((0, 3), |call| call.stall_timeout(seconds(5))).await;
    assert_eq!(file.chunk().await.unwrap().unwrap(), "aa");
    sleep(seconds(60)).await;
    assert_eq!(file.chunk().await.unwrap().unwrap(), "bb");
    sleep(seconds(60)).await;
    assert!(file.chunk().await.unwrap().is_none());
    tokio::time::resume();
}

#[tokio::test]
async fn a_reader_who_comes_late_has_the_time_of_a_piece() {
    let mut file = file((62, 0), |call| call.stall_timeout(seconds(5))).await;
    // The call's own time is over, and nothing has been waited for.
    sleep(seconds(60)).await;
    assert_eq!(file.chunk().await.unwrap().unwrap(), "aa");
    tokio::time::resume();
}
