//! A client opens what its merchant is sent, in both key modes.

use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue};
use serde_json::{Value, json};
use tokio::time::timeout;
use wechatpay::protocol::Refusal;
use wechatpay::{
    ApiV3Key, Client, Error, Merchant, NotificationErrorKind, PlatformKeys, PrivateKey,
    ReceivedNotification, Sensitive,
};
use wechatpay_sandbox::PlatformIdentity::{self, FirstCertificate, SecondCertificate};
use wechatpay_sandbox::{Fault, Notification, Reply, Sandbox};

use super::{Transaction, paid};
use crate::support::{NOW, TestClock, sandbox_key};

/// A notification as it comes to the application, now.
fn received(sandbox: &Sandbox, notification: &Notification) -> ReceivedNotification {
    arrived(sandbox, notification, SystemTime::now())
}

fn arrived(sandbox: &Sandbox, notification: &Notification, at: SystemTime) -> ReceivedNotification {
    let request = sandbox.notification(notification).unwrap();
    ReceivedNotification::new(request.headers(), request.body().clone(), at)
}

async fn kind(client: &Client, received: &ReceivedNotification) -> NotificationErrorKind {
    client.open_notification(received).await.unwrap_err().kind()
}

fn downloads(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let lists = requests
        .iter()
        .filter(|it| it.target() == "/v3/certificates");
    lists.count()
}

#[tokio::test]
async fn in_public_key_mode() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let paid = paid();
    let notification = client
        .open_notification(&received(&sandbox, &paid))
        .await
        .unwrap();
    assert_eq!(notification.id(), paid.id());
    assert_eq!(notification.summary(), "沙箱通知");
    let transaction: Transaction = notification.decode().await.unwrap();
    assert_eq!(transaction.out_trade_no, "T1");

    // A certificate is not fetched in this mode, and is named.
    let by_certificate = received(&sandbox, &paid.signed_by(FirstCertificate));
    let error = client.open_notification(&by_certificate).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    let Some(Refusal::UnknownKey { serial }) = error.refusal() else {
        panic!("{error:?}");
    };
    assert!(error.to_string().contains(serial), "{error}");
    assert!(error.to_string().contains("and_public_key"), "{error}");
    assert_eq!(sandbox.requests().len(), 0);
}

#[tokio::test]
async fn in_certificate_mode_an_unknown_certificate_is_downloaded_once() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    sandbox.list_certificates(&[FirstCertificate]);
    sandbox.sign_with(FirstCertificate);
    let client = sandbox.client().clock(clock.clone());
    let client = client
        .platform_keys(PlatformKeys::certificates())
        .build()
        .unwrap();
    let open = async |notification: &Notification| {
        let received = arrived(&sandbox, notification, wechatpay::Clock::now(&clock));
        client.open_notification(&received).await
    };
    let (first, second) = (
        paid().signed_by(FirstCertificate),
        paid().signed_by(SecondCertificate),
    );

    // Before anything is known.
    open(&first).await.unwrap();
    open(&first).await.unwrap();
    assert_eq!(downloads(&sandbox), 1);

    // One that WeChat Pay does not list: not again for 5 minutes, and the error says so.
    let error = open(&second).await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::UnknownKey);
    let source = std::error::Error::source(&error).unwrap();
    let source = source.downcast_ref::<Error>().unwrap();
    assert!(
        source.to_string().contains("less than 300 s ago"),
        "{source}"
    );
    assert_eq!(downloads(&sandbox), 1);

    // It is listed now.
    sandbox.list_certificates(&[FirstCertificate, SecondCertificate]);
    clock.advance(300);
    open(&second).await.unwrap();
    open(&first).await.unwrap();
    assert_eq!(downloads(&sandbox), 2);

    // Nothing is downloaded for a forgery.
    clock.advance(300);
    let error = open(&first.clone().fault(Fault::WrongSignature))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Forged);
    assert_eq!(downloads(&sandbox), 2);
}

#[tokio::test]
async fn a_stored_notification_outlives_the_withdrawal_of_its_certificate() {
    const HOUR: u64 = 60 * 60;
    let clock = TestClock::at(NOW);
    let now = || wechatpay::Clock::now(&clock);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    let client = sandbox.client().clock(clock.clone());
    let client = client.platform_keys(PlatformKeys::certificates());
    let client = client.build().unwrap();
    let list = async |listed: &[PlatformIdentity]| {
        sandbox.list_certificates(listed);
        client.download_platform_certificates().await.unwrap();
    };
    sandbox.sign_with(SecondCertificate);
    list(&[FirstCertificate, SecondCertificate]).await;
    let notification = paid().signed_by(FirstCertificate);
    let stored = arrived(&sandbox, &notification, now());
    let stored = serde_json::to_string(&stored).unwrap();

    clock.advance(HOUR);
    list(&[SecondCertificate]).await;
    clock.advance(599);
    let in_time = arrived(&sandbox, &notification, now());
    clock.advance(1);
    let late = arrived(&sandbox, &notification, now());

    for _ in 0..3 {
        clock.advance(24 * HOUR);
        list(&[SecondCertificate]).await;
    }
    let stored: ReceivedNotification = serde_json::from_str(&stored).unwrap();
    client.open_notification(&stored).await.unwrap();
    client.open_notification(&in_time).await.unwrap();
    assert_eq!(
        kind(&client, &late).await,
        NotificationErrorKind::UnknownKey
    );

    // When the withdrawn one has expired too, 30 days after it was listed, it is forgotten.
    clock.advance(28 * 24 * HOUR);
    list(&[SecondCertificate]).await;
    assert_eq!(
        kind(&client, &stored).await,
        NotificationErrorKind::UnknownKey
    );
}

#[tokio::test]
async fn an_application_that_only_receives_renews_its_certificates_too() {
    let clock = TestClock::at(NOW);
    let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
    sandbox.list_certificates(&[FirstCertificate]);
    sandbox.sign_with(FirstCertificate);
    let client = sandbox.client().clock(clock.clone());
    let client = client
        .platform_keys(PlatformKeys::certificates())
        .build()
        .unwrap();
    client.download_platform_certificates().await.unwrap();
    clock.advance(12 * 60 * 60);
    let notification = paid().signed_by(FirstCertificate);
    let received = arrived(&sandbox, &notification, wechatpay::Clock::now(&clock));
    client.open_notification(&received).await.unwrap();
    // The renewal is a task of its own.
    let renewed = async {
        while downloads(&sandbox) < 2 {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), renewed).await.unwrap();
}

#[tokio::test]
async fn one_url_can_serve_many_merchants() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let other_key = ApiV3Key::new("another-apiv3-key-of-32-bytes-00").unwrap();
    let other = Merchant::new("1900000002", "5A9D", key).unwrap();
    let other = other.with_apiv3_key(other_key.clone());
    let clients = [
        sandbox.client().merchant(other).build().unwrap(),
        sandbox.client().build().unwrap(),
    ];
    let for_any = async |notification: &Notification| {
        let received = received(&sandbox, notification);
        Client::open_notification_for_any(&clients, &received).await
    };
    let resource = json!({ "mchid": "1900000002", "out_trade_no": "T2" });
    let of_the_other = Notification::new("TRANSACTION.SUCCESS", "transaction", &resource).unwrap();
    let of_the_other = of_the_other.encrypted_with(other_key);
    for (notification, merchant) in [(&paid(), "1900000001"), (&of_the_other, "1900000002")] {
        let notification = for_any(notification).await.unwrap();
        assert_eq!(notification.merchant().id(), merchant);
    }
    let received = received(&sandbox, &of_the_other);
    let kind = kind(&clients[1], &received).await;
    assert_eq!(kind, NotificationErrorKind::Undecryptable);
}

#[tokio::test]
async fn each_fault_has_its_outcome() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let nonce = HeaderName::from_static("wechatpay-nonce");
    let other = HeaderValue::from_static("another");
    for (fault, expected) in [
        (Fault::Unsigned, NotificationErrorKind::Forged),
        (
            Fault::WithoutHeader(nonce.clone()),
            NotificationErrorKind::Forged,
        ),
        (
            Fault::RepeatedHeader(nonce.clone()),
            NotificationErrorKind::Forged,
        ),
        (
            Fault::AlteredHeader(nonce, other),
            NotificationErrorKind::Forged,
        ),
        (Fault::WrongSignature, NotificationErrorKind::Forged),
        (Fault::SignatureProbe, NotificationErrorKind::Probe),
        (Fault::ClockOffset(-301), NotificationErrorKind::Stale),
        (Fault::ClockOffset(302), NotificationErrorKind::Stale),
        (Fault::Truncated, NotificationErrorKind::Forged),
    ] {
        let received = received(&sandbox, &paid().fault(fault.clone()));
        assert_eq!(kind(&client, &received).await, expected, "{fault:?}");
    }
    for fault in [Fault::Disconnected, Fault::Silence] {
        let error = sandbox.notification(&paid().fault(fault)).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    }
    // Signed as it should be, and something in it is wrong.
    let foreign = ApiV3Key::new("another-apiv3-key-of-32-bytes-00").unwrap();
    for (notification, expected) in [
        (
            paid().encrypted_with(foreign),
            NotificationErrorKind::Undecryptable,
        ),
        (
            paid().resource("{\"mchid\":\"1\"}"),
            NotificationErrorKind::OtherMerchant,
        ),
        (
            paid().signed_by(SecondCertificate),
            NotificationErrorKind::UnknownKey,
        ),
    ] {
        let received = received(&sandbox, &notification);
        assert_eq!(kind(&client, &received).await, expected);
    }
    let broken = received(&sandbox, &paid().resource("{\"out_trade"));
    let broken = client.open_notification(&broken).await.unwrap();
    let error = broken.decode::<Transaction>().await.unwrap_err();
    assert_eq!(error.kind(), NotificationErrorKind::Undecodable);
    for associated_data in [None, Some(""), Some("other")] {
        let notification = paid().associated_data(associated_data);
        let received = received(&sandbox, &notification);
        client.open_notification(&received).await.unwrap();
    }
}

#[wechatpay::endpoint(POST, "/v3/applyment4sub/applyment/", response = Applicant, undocumented)]
struct Apply {
    name: Sensitive,
}

#[derive(serde::Deserialize)]
struct Applicant {
    name: Sensitive,
}

#[tokio::test]
async fn the_sandbox_reads_and_writes_what_is_encrypted() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    // The reply is made of the request.
    sandbox.respond_with::<Apply>(|request| {
        let sent: Value = serde_json::from_slice(request.body()).unwrap();
        let name = request.decrypt(sent["name"].as_str().unwrap()).unwrap();
        let greeting = format!("您好，{}", name.expose());
        Reply::json(&json!({ "name": request.encrypt(&greeting).unwrap() })).unwrap()
    });
    for name in ["张三", "李四"] {
        let applicant = client.send(&Apply { name: name.into() }).await.unwrap();
        assert_eq!(applicant.name.expose(), format!("您好，{name}"));
    }
    let sent = &sandbox.requests()[0];
    let error = sent.decrypt("not a ciphertext").unwrap_err();
    assert!(error.to_string().contains("cannot be decrypted"), "{error}");

    // In a notification too.
    let resource = json!({ "name": sandbox.encrypt("王五").unwrap() });
    let notification = Notification::new("APPLYMENT_STATE.APPROVED", "applyment", &resource);
    let received = received(&sandbox, &notification.unwrap());
    let notification = client.open_notification(&received).await.unwrap();
    let applicant: Applicant = notification.decode().await.unwrap();
    assert_eq!(applicant.name.expose(), "王五");
}
