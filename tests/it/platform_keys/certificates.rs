//! Certificate mode: download, rotation, renewal, and what must never be lost or believed.

use serde_json::{Value, json};
use wechatpay::{ApiV3Key, Client, ErrorKind, Merchant, PlatformKeys, PrivateKey, PublicKey};
use wechatpay_sandbox::PlatformIdentity::{FirstCertificate, PublicKey as Key, SecondCertificate};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

use crate::support::{CloseOrder, NOW, TestClock, sandbox_key};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

const FIRST: &str = "7CE27A0C00000000000000000000000000000001";
const SECOND: &str = "7CE27A0C00000000000000000000000000000002";

/// A sandbox in certificate mode, signing with its first certificate, and a client of it.
struct Bench {
    clock: TestClock,
    sandbox: Sandbox,
    platform: PlatformKeys,
    client: Client,
}

impl Bench {
    async fn new() -> Self {
        let clock = TestClock::at(NOW);
        let sandbox = Sandbox::start_at(clock.clone()).await.unwrap();
        sandbox.answer::<CloseOrder>(Reply::empty());
        sandbox.sign_with(FirstCertificate);
        sandbox.list_certificates(&[FirstCertificate]);
        let platform = PlatformKeys::certificates();
        let client = Self::client(&sandbox, &clock, &platform);
        Self {
            clock,
            sandbox,
            platform,
            client,
        }
    }

    /// The same after the first download.
    async fn ready() -> Self {
        let bench = Self::new().await;
        bench.client.download_platform_certificates().await.unwrap();
        bench
    }

    fn client(sandbox: &Sandbox, clock: &TestClock, platform: &PlatformKeys) -> Client {
        let builder = sandbox.client().platform_keys(platform.clone());
        builder.clock(clock.clone()).build().unwrap()
    }

    async fn call(&self) -> wechatpay::Result<()> {
        self.client.send(&CloseOrder::sample()).await
    }

    async fn hundred_calls(&self) {
        let calls: Vec<_> = (0..100)
            .map(|_| tokio::spawn(self.client.call(&CloseOrder::sample()).send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }

    fn downloads(&self) -> usize {
        let requests = self.sandbox.requests();
        requests
            .iter()
            .filter(|it| it.target() == "/v3/certificates")
            .count()
    }

    /// What `Wechatpay-Serial` said in the last call.
    fn last_serial(&self) -> Option<String> {
        let requests = self.sandbox.requests();
        let call = requests
            .iter()
            .rev()
            .find(|it| it.target() != "/v3/certificates");
        let serial = call.unwrap().headers().get("wechatpay-serial");
        serial.map(|it| it.to_str().unwrap().to_owned())
    }
}

#[wechatpay::endpoint(GET, "/v3/certificates", response = Value)]
struct Certificates;

/// A list as WeChat Pay makes it, of certificates: serial number, file, and when it expires.
fn list(certificates: &[(&str, &str, u64)], apiv3_key: &str) -> Reply {
    let key = ApiV3Key::new(apiv3_key).unwrap();
    let rfc3339 = |seconds: u64| {
        let time = jiff::Timestamp::from_second(seconds.try_into().unwrap());
        time.unwrap().to_string()
    };
    let certificate = |(serial, file, expires): &(&str, &str, u64)| {
        let pem = sandbox_key(file);
        let ciphertext = key.encrypt("0123456789ab", "certificate", pem.as_bytes());
        json!({
            "serial_no": serial,
            "effective_time": rfc3339(NOW - DAY),
            "expire_time": rfc3339(*expires),
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": "0123456789ab",
                "associated_data": "certificate",
                "ciphertext": ciphertext.unwrap(),
            },
        })
    };
    let data: Vec<_> = certificates.iter().map(certificate).collect();
    Reply::json(&json!({ "data": data })).unwrap()
}

const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";
const SECOND_ONLY: &[(&str, &str, u64)] = &[(SECOND, "platform_certificate_2.pem", NOW + 30 * DAY)];

#[tokio::test]
async fn the_first_download_verifies_itself_and_calls_name_the_certificate() {
    let bench = Bench::ready().await;
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));
    assert_eq!(bench.downloads(), 1);
    assert!(format!("{:?}", bench.platform).contains(FIRST));
}

#[tokio::test]
async fn without_a_download_a_hundred_first_calls_share_one() {
    let bench = Bench::new().await;
    bench.hundred_calls().await;
    assert_eq!(bench.downloads(), 1);
}

#[tokio::test]
async fn a_hundred_calls_survive_a_rotation_with_one_download() {
    let bench = Bench::ready().await;
    bench.hundred_calls().await;
    bench.clock.advance(6 * MINUTE);
    bench
        .sandbox
        .list_certificates(&[FirstCertificate, SecondCertificate]);
    bench.sandbox.sign_with(SecondCertificate);
    bench.hundred_calls().await;
    assert_eq!(bench.downloads(), 2);
    // The old one is still in force: an answer that was late is verified.
    bench.sandbox.sign_with(FirstCertificate);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn an_unknown_serial_asks_at_most_every_five_minutes() {
    let bench = Bench::ready().await;
    bench.sandbox.sign_with(SecondCertificate);
    let mut downloads_before = 1;
    for (advance, downloads) in [
        (0, 1),
        (4 * MINUTE, 1),
        (MINUTE, 2),
        (0, 2),
        (5 * MINUTE, 3),
    ] {
        bench.clock.advance(advance);
        let error = bench.call().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        assert!(error.to_string().contains(SECOND), "{error}");
        assert_eq!(bench.downloads(), downloads);
        let source = std::error::Error::source(&error).map(ToString::to_string);
        let was_limited = source.is_some_and(|it| it.contains("less than 300 s ago"));
        assert_eq!(was_limited, downloads_before == downloads);
        downloads_before = downloads;
    }
    bench.sandbox.sign_with(FirstCertificate);
    bench.call().await.unwrap();
}

#[tokio::test]
async fn no_bad_download_loses_what_is_known_or_is_believed() {
    let bench = Bench::ready().await;
    let expired = (SECOND, "platform_certificate_2.pem", NOW);
    let misnamed = (FIRST, "platform_certificate_2.pem", NOW + 30 * DAY);
    let other_key = "another-apiv3-key-of-32-bytes-00";
    let html = http::HeaderValue::from_static("text/html");
    for (reply, kind) in [
        // Forged, or altered on the way.
        (
            list(SECOND_ONLY, APIV3_KEY).fault(Fault::WrongSignature),
            ErrorKind::Signature,
        ),
        (
            list(SECOND_ONLY, APIV3_KEY).fault(Fault::Unsigned),
            ErrorKind::Signature,
        ),
        (
            list(SECOND_ONLY, APIV3_KEY).fault(Fault::ClockOffset(-301)),
            ErrorKind::Signature,
        ),
        // Signed, but only by what it brings itself.
        (
            list(SECOND_ONLY, APIV3_KEY).signed_by(SecondCertificate),
            ErrorKind::Signature,
        ),
        // Empty or unusable.
        (list(&[], APIV3_KEY), ErrorKind::Decode),
        (list(&[expired], APIV3_KEY), ErrorKind::Decode),
        (list(&[misnamed], APIV3_KEY), ErrorKind::Decode),
        (list(SECOND_ONLY, other_key), ErrorKind::Decode),
        (Reply::json(&json!({})).unwrap(), ErrorKind::Decode),
        (
            Reply::bytes(html, "<html>").fault(Fault::Unsigned),
            ErrorKind::Signature,
        ),
        // Failed.
        (
            Reply::error(http::StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", "系统错误"),
            ErrorKind::Api,
        ),
        (
            Reply::empty().fault(Fault::Disconnected),
            ErrorKind::Transport,
        ),
    ] {
        bench.sandbox.answer::<Certificates>(reply.clone());
        let error = bench
            .client
            .download_platform_certificates()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind, "{error} {reply:?}");
        assert!(
            error.to_string().starts_with("GET /v3/certificates: "),
            "{error}"
        );
        bench.call().await.unwrap();
        assert_eq!(bench.last_serial().as_deref(), Some(FIRST));

        // Verification is as strict as before.
        bench.sandbox.sign_with(SecondCertificate);
        assert_eq!(bench.call().await.unwrap_err().kind(), ErrorKind::Signature);
        bench.sandbox.sign_with(FirstCertificate);
    }
}

#[tokio::test]
async fn a_bad_first_download_brings_nothing() {
    for reply in [
        list(SECOND_ONLY, APIV3_KEY)
            .signed_by(SecondCertificate)
            .fault(Fault::WrongSignature),
        list(SECOND_ONLY, APIV3_KEY).signed_by(FirstCertificate),
        list(SECOND_ONLY, "another-apiv3-key-of-32-bytes-00").signed_by(SecondCertificate),
        list(&[(SECOND, "platform_certificate_2.pem", NOW)], APIV3_KEY)
            .signed_by(SecondCertificate),
        list(&[], APIV3_KEY),
    ] {
        let bench = Bench::new().await;
        bench.sandbox.answer::<Certificates>(reply);
        bench
            .client
            .download_platform_certificates()
            .await
            .unwrap_err();
        assert_eq!(bench.call().await.unwrap_err().kind(), ErrorKind::Signature);
        assert_eq!(bench.last_serial(), None);
    }
}

#[tokio::test]
async fn certificates_are_renewed_twice_a_day_without_a_call_that_waits() {
    let bench = Bench::ready().await;
    bench.clock.advance(11 * HOUR);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 1);

    // The download hangs; the calls do not.
    bench
        .sandbox
        .answer::<Certificates>(Reply::empty().fault(Fault::Silence));
    bench.clock.advance(HOUR);
    bench.hundred_calls().await;
    while bench.downloads() < 2 {
        tokio::task::yield_now().await;
    }
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn an_expired_certificate_is_not_used_and_another_is_fetched() {
    let bench = Bench::ready().await;
    bench.clock.advance(31 * DAY);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);

    // Now the answers are signed with one that has expired, and none is to be had.
    let bench = Bench::ready().await;
    let expired = list(
        &[(FIRST, "platform_certificate_1.pem", NOW + 30 * DAY)],
        APIV3_KEY,
    );
    bench.sandbox.answer::<Certificates>(expired);
    bench.clock.advance(31 * DAY);
    assert_eq!(bench.call().await.unwrap_err().kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn both_modes_are_in_force_during_a_migration() {
    let bench = Bench::new().await;
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let id = "PUB_KEY_ID_0119000000012026000000000000000001";
    let platform = PlatformKeys::certificates()
        .and_public_key(id, key)
        .unwrap();
    let client = Bench::client(&bench.sandbox, &bench.clock, &platform);
    client.download_platform_certificates().await.unwrap();
    for signer in [Key, FirstCertificate, Key] {
        bench.sandbox.sign_with(signer);
        client.send(&CloseOrder::sample()).await.unwrap();
        assert_eq!(
            bench.last_serial().as_deref(),
            Some(id),
            "the public key is preferred"
        );
    }
    assert_eq!(bench.downloads(), 1);
}

#[tokio::test]
async fn a_merchant_without_certificates_is_told_to_use_public_key_mode() {
    let bench = Bench::new().await;
    bench.sandbox.list_certificates(&[]);
    let error = bench
        .client
        .download_platform_certificates()
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("RESOURCE_NOT_EXISTS"));
    assert!(error.to_string().contains("use public-key mode"), "{error}");
}

#[tokio::test]
async fn clients_of_one_merchant_share_what_is_downloaded() {
    let bench = Bench::ready().await;
    let other = Bench::client(&bench.sandbox, &bench.clock, &bench.platform);
    other.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));
    assert_eq!(bench.downloads(), 1);
}

#[tokio::test]
async fn saved_certificates_need_no_download() {
    let path = std::env::temp_dir().join(format!("wechatpay-certificates-{}", std::process::id()));
    let bench = Bench::ready().await;
    bench.platform.save_certificates(&path).unwrap();
    bench.platform.save_certificates(&path).unwrap();
    let loaded = PlatformKeys::load_certificates(&path).unwrap();
    std::fs::remove_file(&path).unwrap();

    let restarted = Bench::client(&bench.sandbox, &bench.clock, &loaded);
    // Even when none could be had.
    bench
        .sandbox
        .answer::<Certificates>(Reply::empty().fault(Fault::Silence));
    restarted.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));

    let error = PlatformKeys::load_certificates(&path).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("no certificates can be read from"),
        "{error}"
    );
    std::fs::write(&path, r#"[{"certificate":"damaged"}]"#).unwrap();
    let error = PlatformKeys::load_certificates(&path).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn the_wrong_mode_or_a_missing_key_is_said() {
    let bench = Bench::new().await;
    let public = bench.sandbox.client().build().unwrap();
    let error = public.download_platform_certificates().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the client is in public-key mode"),
        "{error}"
    );
    assert!(
        bench
            .sandbox
            .platform_keys()
            .save_certificates("/nowhere")
            .is_err()
    );

    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let known = bench.sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let client = bench.sandbox.client().merchant(merchant);
    let client = client
        .platform_keys(PlatformKeys::certificates())
        .build()
        .unwrap();
    let error = client.download_platform_certificates().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("certificate mode needs the merchant's APIv3 key")
    );
    assert_eq!(bench.downloads(), 0);
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Named {
    name: wechatpay::Sensitive,
}

#[tokio::test]
async fn what_is_sensitive_needs_a_certificate_to_be_encrypted_with() {
    let bench = Bench::new().await;
    bench.sandbox.answer::<Named>(Reply::empty());
    let request = Named {
        name: "张三".into(),
    };
    let error = bench.client.send(&request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(
        error
            .to_string()
            .contains("call `client.download_platform_certificates()`")
    );
    assert_eq!(
        bench.client.encrypt("x").unwrap_err().kind(),
        ErrorKind::Request
    );

    bench.client.download_platform_certificates().await.unwrap();
    bench.client.send(&request).await.unwrap();
    let requests = bench.sandbox.requests();
    let body: Value = serde_json::from_slice(requests.last().unwrap().body()).unwrap();
    let platform = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let name = platform.decrypt(body["name"].as_str().unwrap()).unwrap();
    assert_eq!(name.expose(), "张三");
    assert_eq!(bench.last_serial().as_deref(), Some(FIRST));
}

/// Made with Python's `cryptography`, which uses OpenSSL.
#[test]
fn what_another_library_encrypted_under_the_apiv3_key_is_read() {
    let key = ApiV3Key::new(APIV3_KEY).unwrap();
    for (associated_data, ciphertext) in [
        (
            "certificate",
            "m8qS2X5Txo3m/GYCx0tIbK8dIbW/NwIuJFzao2M049b9i6I=",
        ),
        ("", "m8qS2X5Txo3m/GYCx0tIbK8dIR5i3lI3IlVH3HO2R9xhfJw="),
    ] {
        let nonce = "61f9c719728a";
        let text = key.decrypt(nonce, associated_data, ciphertext).unwrap();
        assert_eq!(std::str::from_utf8(&text).unwrap(), "张三 pays 100 fen");
        let encrypted = key.encrypt(nonce, associated_data, &text).unwrap();
        assert_eq!(encrypted, ciphertext);

        for (nonce, associated_data, ciphertext) in [
            ("61f9c719728b", associated_data, ciphertext),
            ("61f9c719728a0000", associated_data, ciphertext),
            (nonce, "other", ciphertext),
            (nonce, associated_data, &ciphertext[4..]),
            (nonce, associated_data, "not base64"),
            (nonce, associated_data, ""),
        ] {
            let error = key.decrypt(nonce, associated_data, ciphertext).unwrap_err();
            assert!(error.to_string().contains("compare the key"), "{error}");
        }
    }
}
