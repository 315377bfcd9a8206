//! Options and limits of a call, and failures of the network.

use std::collections::HashSet;
use std::time::Duration;

use http::{HeaderValue, StatusCode, header};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wechatpay::{BaseUrl, Client, Endpoint, ErrorKind, Outcome};
use wechatpay_sandbox::{Fault, Reply, Sandbox};
use wechatpay_schema::is_protocol_header;

use crate::support::{CloseOrder, NOW, QueryTransaction, TestClock, Transaction};

fn paid() -> Reply {
    Reply::json(&serde_json::json!({ "trade_state": "SUCCESS" })).unwrap()
}

#[tokio::test]
async fn send_gives_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<QueryTransaction>(paid());
    let client = sandbox.client().build().unwrap();
    let transaction: Transaction = client.send(&QueryTransaction::sample()).await.unwrap();
    assert_eq!(transaction.trade_state, "SUCCESS");
    assert_eq!(
        sandbox.requests()[0].target(),
        "/v3/pay/transactions/id/4200001?mchid=1900000001"
    );
}

#[tokio::test]
async fn a_call_gives_status_headers_and_request_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let extra = HeaderValue::from_static("yes");
    sandbox.respond::<QueryTransaction>(paid().header(header::WARNING, extra));
    let client = sandbox.client().build().unwrap();
    let response = client
        .call(&QueryTransaction::sample())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::WARNING], "yes");
    assert!(response.request_id().unwrap().starts_with("SANDBOX-"));
    assert!(
        response.headers()["wechatpay-serial"]
            .to_str()
            .unwrap()
            .starts_with("PUB_KEY_ID_")
    );
    assert_eq!(response.body().trade_state, "SUCCESS");
}

#[tokio::test]
async fn a_call_can_carry_headers_but_not_the_protocol_s() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().build().unwrap();
    let call = client.call(&CloseOrder::sample()).header("X-Trace", "t-1");
    call.send().await.unwrap();
    assert_eq!(sandbox.requests()[0].headers()["x-trace"], "t-1");

    // The attribute refuses the same headers: it has them from the schema.
    for name in [
        "Accept",
        "accept-encoding",
        "Authorization",
        "Connection",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Expect",
        "HOST",
        "Keep-Alive",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "User-Agent",
        "wechatpay-serial",
        "Wechatpay-Anything",
    ] {
        assert!(is_protocol_header(name), "{name}");
        let call = client.call(&CloseOrder::sample()).header(name, "mine");
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{name}");
        assert!(
            error.to_string().contains("belongs to the protocol"),
            "{error}"
        );
    }
    for (name, value) in [("not a name", "value"), ("x-name", "a\nvalue")] {
        let error = client
            .call(&CloseOrder::sample())
            .header(name, value)
            .send()
            .await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Request);
    }
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn every_request_has_its_own_nonce_and_the_clock_s_time() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().clock(clock.clone()).build().unwrap();
    for _ in 0..3 {
        client.send(&CloseOrder::sample()).await.unwrap();
        clock.advance(3600);
    }
    let authorizations: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|it| it.headers()["authorization"].to_str().unwrap().to_owned())
        .collect();
    for (hour, authorization) in (0..).zip(&authorizations) {
        let timestamp = format!("timestamp=\"{}\"", NOW + hour * 3600);
        assert!(authorization.contains(&timestamp), "{authorization}");
    }
    let nonce = |it: &String| it.split("nonce_str=\"").nth(1).unwrap()[..33].to_owned();
    let nonces: HashSet<_> = authorizations.iter().map(nonce).collect();
    assert_eq!(nonces.len(), 3);
    for nonce in nonces {
        let nonce = nonce.strip_suffix('"').unwrap();
        assert!(
            nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            "{nonce}"
        );
    }
}

#[tokio::test]
async fn clones_of_a_client_send_at_the_same_time() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<QueryTransaction>(paid());
    let client = sandbox.client().build().unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&QueryTransaction::sample()).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().trade_state, "SUCCESS");
    }
    assert_eq!(sandbox.requests().len(), 50);
}

/// A request that cannot be shared between threads.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct NotSync {
    value: std::cell::Cell<u8>,
}

#[tokio::test]
async fn a_call_is_send_and_borrows_nothing() {
    fn check<F: Future + Send + 'static>(future: F) -> F {
        future
    }
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<NotSync>(Reply::empty());
    let client = sandbox.client().build().unwrap();
    let future = {
        let request = NotSync { value: 1.into() };
        check(client.send(&request))
    };
    tokio::spawn(future).await.unwrap().unwrap();
    assert_eq!(sandbox.requests()[0].body(), br#"{"value":1}"#);
}

#[wechatpay::endpoint(POST, "/v3/a/{id}", expect = 204, undocumented)]
struct Borrows<'a> {
    id: &'a str,
}

#[tokio::test]
async fn a_request_that_borrows_can_be_spawned() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Borrows<'_>>(Reply::empty());
    let client = sandbox.client().build().unwrap();
    let spawned = {
        let id = String::from("1");
        tokio::spawn(client.send(&Borrows { id: &id }))
    };
    spawned.await.unwrap().unwrap();
    assert_eq!(sandbox.requests()[0].target(), "/v3/a/1");
}

/// A gateway that forwards requests below `/api-weixin`, without that prefix.
async fn gateway(to: &Sandbox) -> BaseUrl {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let to = to.base_url().to_string().replace("http://", "");
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let mut server = TcpStream::connect(&to).await.unwrap();
            let mut head = vec![0; 4096];
            let len = client.read(&mut head).await.unwrap();
            let head = String::from_utf8(head[..len].to_vec()).unwrap();
            let stripped = head.replacen(" /api-weixin/", " /", 1);
            assert_ne!(head, stripped);
            server.write_all(stripped.as_bytes()).await.unwrap();
            tokio::spawn(
                async move { tokio::io::copy_bidirectional(&mut client, &mut server).await },
            );
        }
    });
    format!("http://{address}/api-weixin").parse().unwrap()
}

#[tokio::test]
async fn a_gateway_s_prefix_is_sent_and_not_signed() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let through = gateway(&sandbox).await;
    let client = sandbox.client().base_url(through).build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    let received = &sandbox.requests()[0];
    let target = "/v3/pay/transactions/out-trade-no/T1/close";
    assert_eq!(received.target(), target);
    assert_eq!(received.refusal(), None);
}

#[tokio::test]
async fn a_download_url_of_wechat_pay_s_goes_through_the_gateway() {
    let sandbox = Sandbox::start().await.unwrap();
    let through = gateway(&sandbox).await;
    let client = sandbox.client().base_url(through).build().unwrap();
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t";
    // The sandbox has no such file.
    let error = client.download(url).await.unwrap_err();
    assert_eq!(error.api().unwrap().status(), StatusCode::NOT_FOUND);
    let received = &sandbox.requests()[0];
    assert_eq!(received.target(), "/v3/billdownload/file?token=t");
    assert_eq!(received.refusal(), None);
}

#[tokio::test]
async fn a_call_without_a_response_times_out() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty().fault(Fault::Silence));
    let client = sandbox.client().build().unwrap();
    let call = client
        .call(&CloseOrder::sample())
        .timeout(Duration::from_millis(20));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.to_string().contains("query its outcome"), "{error}");

    let client = sandbox
        .client()
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    assert!(
        client
            .send(&CloseOrder::sample())
            .await
            .unwrap_err()
            .is_timeout()
    );
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_sent_nothing() {
    let base = Sandbox::start().await.unwrap().base_url();
    // The sandbox has stopped, so nobody listens on its port.
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().base_url(base).build().unwrap();
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable());
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
}

#[tokio::test]
async fn a_sandbox_stops_when_it_is_dropped() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    drop(sandbox);
    // The runtime stops the server a little later, so the first call may still reach it.
    let error = loop {
        match client.send(&CloseOrder::sample()).await {
            Ok(()) => tokio::task::yield_now().await,
            Err(error) => break error,
        }
    };
    assert!(
        matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_connection_that_breaks_leaves_the_outcome_unknown() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for fault in [Fault::Truncated, Fault::Disconnected] {
        sandbox.respond::<QueryTransaction>(paid().fault(fault.clone()));
        let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{fault:?}");
        assert!(error.is_retryable() && !error.is_timeout());
        assert_eq!(error.outcome(), Outcome::NoEffect);
        sandbox.respond::<CloseOrder>(Reply::empty().fault(fault));
        let error_without_body = client.send(&CloseOrder::sample()).await.unwrap_err();
        assert_eq!(error_without_body.kind(), ErrorKind::Transport);
        assert_eq!(error_without_body.outcome(), Outcome::Unknown);
        let chain = format!("{error:?}");
        assert!(
            !chain.contains("4200001"),
            "the URL's values are not shown: {chain}"
        );
    }
}

#[tokio::test]
async fn a_response_over_the_limit_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let long = "x".repeat(2000);
    sandbox.respond::<QueryTransaction>(
        Reply::json(&serde_json::json!({ "trade_state": long })).unwrap(),
    );
    let limited = sandbox.client().response_limit(2000).build().unwrap();
    let error = limited.send(&QueryTransaction::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    assert_eq!(error.outcome(), Outcome::NoEffect);
    assert!(
        error
            .to_string()
            .contains("with status 200, has more than 2000 bytes; raise `response_limit`"),
        "{error}"
    );

    let client = sandbox.client().response_limit(2019).build().unwrap();
    client.send(&QueryTransaction::sample()).await.unwrap();
}

#[tokio::test]
async fn the_default_limit_is_8_mib() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = vec![b' '; 8 * 1024 * 1024 + 1];
    let json = HeaderValue::from_static("application/json");
    sandbox.respond::<QueryTransaction>(Reply::bytes(json, body));
    let client = sandbox.client().build().unwrap();
    let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
}

fn redirect() -> Reply {
    let elsewhere = HeaderValue::from_static("/v3/pay/transactions/id/elsewhere");
    Reply::empty()
        .status(StatusCode::FOUND)
        .header(header::LOCATION, elsewhere)
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<QueryTransaction>(redirect());
    let client = sandbox.client().build().unwrap();
    let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
    assert_eq!(error.api().unwrap().status(), StatusCode::FOUND);
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn a_client_of_the_user_s_is_used_and_its_redirects_are_noticed() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let agent = |builder: reqwest::ClientBuilder| {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-mine", HeaderValue::from_static("yes"));
        builder.default_headers(headers).no_proxy().build().unwrap()
    };
    let proper = agent(sandbox.client().http_client_builder().unwrap());
    let client = sandbox.client().http_client(proper).build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(sandbox.requests()[0].headers()["x-mine"], "yes");

    sandbox.respond::<QueryTransaction>(redirect());
    let wrong = agent(
        sandbox
            .client()
            .http_client_builder()
            .unwrap()
            .redirect(reqwest::redirect::Policy::limited(1)),
    );
    let client = sandbox.client().http_client(wrong).build().unwrap();
    let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("follows redirects"), "{error}");
}

/// reqwest does not redirect a request that has a body.
#[wechatpay::endpoint(POST, "/v3/without/body", expect = 204, undocumented)]
struct WithoutBody;

#[tokio::test]
async fn a_redirect_that_leads_nowhere_was_a_request_that_was_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let nowhere = Sandbox::start().await.unwrap().base_url().to_string();
    let location = HeaderValue::try_from(nowhere).unwrap();
    let redirect = Reply::empty().status(StatusCode::FOUND);
    sandbox.respond::<WithoutBody>(redirect.header(header::LOCATION, location));
    let builder = sandbox.client().http_client_builder().unwrap();
    let follows = builder.redirect(reqwest::redirect::Policy::limited(1));
    let client = sandbox.client().http_client(follows.build().unwrap());
    let error = client.build().unwrap().send(&WithoutBody).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.to_string().contains("follows redirects"), "{error}");
}

#[tokio::test]
async fn what_is_compressed_stays_compressed() {
    // `{"trade_state":"SUCCESS"}` as gzip. In these tests, reqwest is built with decompression.
    const GZIP: &str = "H4sIAAAAAAACA6tWKilKTEmNLy5JLElVslIKDnV2dg0OVqoFAOubT7sZAAAA";
    let sandbox = Sandbox::start().await.unwrap();
    let body = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, GZIP).unwrap();
    let json = HeaderValue::from_static("application/json");
    let gzip = HeaderValue::from_static("gzip");
    sandbox.respond::<QueryTransaction>(
        Reply::bytes(json, body).header(header::CONTENT_ENCODING, gzip),
    );
    let client = sandbox.client().build().unwrap();
    let error = client.send(&QueryTransaction::sample()).await.unwrap_err();
    // The signature is over the bytes as sent, so it was right.
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
}

#[test]
fn a_client_is_cheap_to_clone() {
    assert_eq!(size_of::<Client>(), size_of::<usize>());
}

#[test]
fn an_endpoint_has_what_it_declares() {
    let declaration = CloseOrder::DECLARATION;
    assert_eq!(declaration.method(), "POST");
    assert_eq!(
        declaration.path(),
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/close"
    );
    assert_eq!(declaration.expect(), StatusCode::NO_CONTENT);
    assert_eq!(QueryTransaction::DECLARATION.expect(), StatusCode::OK);
}

#[tokio::test]
async fn no_time_limit_is_too_long() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().timeout(Duration::MAX).build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
}
