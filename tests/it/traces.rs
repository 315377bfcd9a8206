//! The span and the events of a call.

use std::io;
use std::sync::{Arc, Mutex};

use serde::Deserialize;
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use wechatpay::{Certificate, Sensitive};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, sandbox_key};

/// A log of everything that this library and its dependencies write.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(text)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Logs everything on this thread, at every level, until the guard is dropped.
pub(crate) fn listen() -> (Log, tracing::subscriber::DefaultGuard) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    // If another test was the first to reach a span, without a subscriber, `tracing` remembers that
    // nobody is interested in it. This makes it ask again.
    tracing::callsite::rebuild_interest_cache();
    (log, guard)
}

#[derive(Debug, Deserialize)]
struct Receiver {
    name: Sensitive,
}

#[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/{id}", response = Receiver, undocumented)]
struct AddReceiver {
    id: String,
    #[wechatpay(query)]
    openid: String,
    account: String,
    name: Sensitive,
}

#[tokio::test]
async fn a_span_has_the_operation_and_its_outcome_and_no_value() {
    let sandbox = Sandbox::start().await.unwrap();
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let name = certificate
        .public_key()
        .encrypt("name-of-response")
        .unwrap();
    sandbox.respond::<AddReceiver>(Reply::json(&json!({ "name": name })).unwrap());
    let client = sandbox.client().build().unwrap();
    let request = AddReceiver {
        id: "id-in-path".to_owned(),
        openid: "openid-in-query".to_owned(),
        account: "account-in-body".to_owned(),
        name: "name-of-request".into(),
    };

    let (log, guard) = listen();
    let receiver = client.send(&request).await.unwrap();
    tracing::info!(?receiver, name = ?request.name, "an application that logs too much");
    drop(guard);
    assert_eq!(receiver.name.expose(), "name-of-response");

    let log = log.text();
    let span = log.lines().find(|line| line.contains(" close ")).unwrap();
    for expected in [
        "wechatpay{method=POST path=\"/v3/profitsharing/receivers/{id}\"",
        "status=200",
        "request_id=\"SANDBOX-",
        "elapsed_ms=",
    ] {
        assert!(span.contains(expected), "{expected}: {span}");
    }
    assert!(log.contains("receiver=Receiver { name: Sensitive(***) } name=Sensitive(***)"));
    for value in [
        "id-in-path",
        "openid-in-query",
        "account-in-body",
        "name-of-request",
        "name-of-response",
        "WECHATPAY2-SHA256",
    ] {
        assert!(!log.contains(value), "{value}: {log}");
    }
}

#[tokio::test]
async fn a_failure_has_its_kind() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let (log, guard) = listen();
    client.send(&CloseOrder::sample()).await.unwrap_err();
    drop(guard);
    let log = log.text();
    assert!(log.contains("the call failed kind=Api"), "{log}");
    assert!(log.contains("status=404 request_id=\"SANDBOX-"), "{log}");
}
