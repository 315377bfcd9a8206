//! The blocking client: from plain threads, from many at once, and refused inside a runtime.

use std::io::Read;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wechatpay::blocking::{Client, Reader};
use wechatpay::http::{HeaderValue, Method};
use wechatpay::{Download, Error, ErrorKind, FileHash, Outcome, PlatformKeys};
use wechatpay_sandbox::PlatformIdentity::FirstCertificate;
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, QueryTransaction};

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile<'a> {
    token: &'a str,
}

const FILE: BillFile<'static> = BillFile { token: "1" };

/// A sandbox on a runtime of its own, which no thread of the test enters.
fn sandbox() -> (Runtime, Sandbox) {
    let runtime = Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let paid = Reply::json(&json!({ "trade_state": "SUCCESS" })).unwrap();
    sandbox.respond::<QueryTransaction>(paid);
    (runtime, sandbox)
}

fn client(sandbox: &Sandbox) -> Client {
    Client::new(sandbox.client().build().unwrap()).unwrap()
}

#[test]
fn it_calls_from_a_thread_without_a_runtime() {
    let (_runtime, sandbox) = sandbox();
    let client = client(&sandbox);
    client.send(&CloseOrder::sample()).unwrap();
    let paid = client.call(&QueryTransaction::sample()).send().unwrap();
    assert_eq!(paid.body().trade_state, "SUCCESS");
    let closed = client
        .request(
            Method::POST,
            "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        )
        .fill("out_trade_no", "T1")
        .json(&json!({ "mchid": "1900000001" }))
        .send();
    assert_eq!(closed.unwrap().body(), &Value::Null);
    let name = sandbox.encrypt("张三").unwrap();
    assert_eq!(client.decrypt(&name).unwrap().expose(), "张三");
    assert!(sandbox.requests().iter().all(|it| it.refusal().is_none()));
}

#[test]
fn many_threads_share_its_connections() {
    const THREADS: usize = 16;
    let (_runtime, sandbox) = sandbox();
    let client = client(&sandbox);
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..5 {
                    client.send(&CloseOrder::sample()).unwrap();
                }
            });
        }
    });
    assert_eq!(sandbox.requests().len(), 5 * THREADS);
}

#[test]
fn it_downloads_the_certificates_itself() {
    let (_runtime, sandbox) = sandbox();
    sandbox.sign_with(FirstCertificate);
    sandbox.list_certificates(&[FirstCertificate]);
    let keys = PlatformKeys::certificates();
    let builder = sandbox.client().platform_keys(keys);
    let client = Client::new(builder.build().unwrap()).unwrap();
    client.send(&CloseOrder::sample()).unwrap();
    client.download_platform_certificates().unwrap();
    let lists = sandbox.requests();
    let lists = lists.iter().filter(|it| it.target() == "/v3/certificates");
    assert_eq!(lists.count(), 2);
}

#[test]
fn a_file_is_read_checked_or_refused() {
    let (_runtime, sandbox) = sandbox();
    let client = client(&sandbox);
    let csv = HeaderValue::from_static("text/csv");
    sandbox.respond::<BillFile>(Reply::file(csv, &b"abc"[..]));
    let hash = || FileHash::new("SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d").unwrap();
    let read = || client.read(client.send(&FILE).unwrap().check(hash()));

    let mut text = String::new();
    let mut reader = read();
    let mut first = [0];
    reader.read_exact(&mut first).unwrap();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!((&first, text.as_str()), (b"a", "bc"));
    assert_eq!(read().bytes().unwrap(), "abc");

    let path = std::env::temp_dir().join(format!("wechatpay-blocking-{}", std::process::id()));
    assert_eq!(read().save_to(&path).unwrap(), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"abc");
    std::fs::remove_file(&path).unwrap();

    for take in [
        |it: Reader| it.bytes().map(drop),
        |it: Reader| it.save_to("/nowhere/bill.csv").map(drop),
    ] {
        let mut begun = read();
        begun.read_exact(&mut first).unwrap();
        let error = take(begun).unwrap_err();
        assert!(error.to_string().contains("a part of this file"), "{error}");
    }

    let wrong = FileHash::new("SHA1", &"0".repeat(40)).unwrap();
    let mut reader = client.read(client.send(&FILE).unwrap().check(wrong));
    let error = reader.read_to_string(&mut String::new()).unwrap_err();
    let error = error.get_ref().unwrap().downcast_ref::<Error>();
    assert_eq!(error.unwrap().kind(), ErrorKind::FileHash);
}

fn assert_refused(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
}

#[test]
fn inside_a_runtime_it_is_an_error_and_no_panic() {
    let (_runtime, sandbox) = sandbox();
    for runtime in [
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap(),
        Runtime::new().unwrap(),
    ] {
        let client = client(&sandbox);
        let in_a_task = client.clone();
        runtime.block_on(async {
            assert_refused(&client.send(&CloseOrder::sample()).unwrap_err());
            assert_refused(&client.download_platform_certificates().unwrap_err());
            let task = tokio::spawn(async move { in_a_task.send(&CloseOrder::sample()) });
            assert_refused(&task.await.unwrap().unwrap_err());
            // The last clone is dropped here, and ends its thread.
            drop(client);
        });
    }
    assert!(sandbox.requests().is_empty());
}

#[test]
fn a_thread_of_a_runtime_that_may_block_may_call() {
    let (runtime, sandbox) = sandbox();
    let client = Arc::new(client(&sandbox));
    let in_place = client.clone();
    runtime.block_on(async {
        let blocking = tokio::task::spawn_blocking(move || client.send(&CloseOrder::sample()));
        blocking.await.unwrap().unwrap();
        let task = tokio::spawn(async move {
            tokio::task::block_in_place(|| in_place.send(&CloseOrder::sample()))
        });
        task.await.unwrap().unwrap();
    });
    assert_eq!(sandbox.requests().len(), 2);
}

#[test]
fn a_panic_of_the_application_s_says_nothing_of_the_call() {
    let (runtime, sandbox) = sandbox();
    let client = client(&sandbox);
    let waiting = runtime.spawn_blocking(move || client.wait(async { panic!("on purpose") }));
    let ended: Result<Result<(), Error>, _> = runtime.block_on(waiting);
    assert!(ended.unwrap_err().is_panic());
}

#[test]
fn a_client_outlives_nobody() {
    let (_runtime, sandbox) = sandbox();
    let client = client(&sandbox);
    let clone = client.clone();
    drop(client);
    clone.send(&CloseOrder::sample()).unwrap();
}

const _: () = {
    const fn may_be_shared<T: Clone + Send + Sync + 'static>() {}
    may_be_shared::<Client>();
};
