//! Public-key mode, and both modes at once.

use wechatpay::{ErrorKind, PlatformKeys, PrivateKey, PublicKey};
use wechatpay_sandbox::PlatformIdentity::{FirstCertificate, PublicKey as Key};
use wechatpay_sandbox::Reply;

use super::{Bench, DAY, List, Made, list};
use crate::support::{CloseOrder, NOW, sandbox_key};

/// The id under which the sandbox signs with its public key.
const ID: &str = "PUB_KEY_ID_0119000000012026000000000000000001";
const OTHER_ID: &str = "PUB_KEY_ID_0119000000012024000000000000000009";

fn public_key() -> PublicKey {
    PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap()
}

fn other_public_key() -> PublicKey {
    let key = sandbox_key("platform_certificate_2.pem");
    let certificate = wechatpay::Certificate::from_pem(key).unwrap();
    certificate.public_key().clone()
}

#[tokio::test]
async fn both_modes_are_in_force_during_a_migration() {
    let made = Made::new(1, NOW - DAY, NOW + DAY);
    let by_certificate = made.sign(list(&[&made]));
    let by_public_key = list(&[&made]).signed_by(Key);
    for first_list in [by_certificate, by_public_key] {
        let platform = PlatformKeys::certificates();
        let platform = platform.and_public_key(ID, public_key()).unwrap();
        let bench = Bench::with(platform).await;
        bench.sandbox.respond::<List>(first_list);
        bench.download().await.unwrap();
        bench.call().await.unwrap();
        assert_eq!(bench.last_serial().as_deref(), Some(ID), "it is preferred");
        bench.call_signed_by(&made).await.unwrap();
        assert_eq!(bench.downloads(), 1);

        // Back to the certificates: they are keys enough.
        bench.platform.remove_public_key(ID).unwrap();
        bench.call_signed_by(&made).await.unwrap();
        assert_eq!(bench.last_serial(), Some(made.serial.clone()));
    }
}

#[tokio::test]
async fn a_public_key_of_the_same_id_is_replaced() {
    let platform = PlatformKeys::public_key(ID, other_public_key()).unwrap();
    let bench = Bench::with(platform).await;
    bench.sandbox.sign_with(Key);
    assert_eq!(bench.call().await.unwrap_err().kind(), ErrorKind::Signature);
    bench.platform.add_public_key(ID, public_key()).unwrap();
    bench.call().await.unwrap();
}

#[tokio::test]
async fn what_is_encrypted_is_sent_while_its_public_key_is_known() {
    #[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
    struct Named {
        name: wechatpay::Sensitive,
    }

    let platform = PlatformKeys::public_key(OTHER_ID, other_public_key()).unwrap();
    let bench = Bench::with(platform).await;
    bench.sandbox.accept_platform_serial(OTHER_ID);
    bench.sandbox.sign_with(Key);
    bench.sandbox.respond::<Named>(Reply::empty());
    let named = Named {
        name: "张三".into(),
    };
    let calls = [(); 2].map(|()| bench.client.call(&named));
    bench.platform.add_public_key(ID, public_key()).unwrap();
    let [known, gone] = calls;
    known.send().await.unwrap();
    assert_eq!(bench.last_serial().as_deref(), Some(OTHER_ID));
    bench.platform.remove_public_key(OTHER_ID).unwrap();
    let error = gone.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(bench.calls(), 1);
}

#[tokio::test]
async fn in_both_modes_no_call_waits_for_the_certificates() {
    let platform = PlatformKeys::certificates();
    let platform = platform.and_public_key(ID, public_key()).unwrap();
    let bench = Bench::with(platform).await;
    bench
        .sandbox
        .respond::<List>(Reply::empty().fault(wechatpay_sandbox::Fault::Silence));
    bench.call().await.unwrap();
    bench.until_downloads(1).await;
}

#[tokio::test]
async fn a_public_key_is_changed_while_the_client_runs() {
    let platform = PlatformKeys::public_key(OTHER_ID, other_public_key()).unwrap();
    let bench = Bench::with(platform).await;
    bench.sandbox.accept_platform_serial(OTHER_ID);
    bench.sandbox.sign_with(Key);
    let error = bench.call().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert_eq!(bench.last_serial().as_deref(), Some(OTHER_ID));

    let keys = bench.client.platform_keys();
    keys.add_public_key(ID, public_key()).unwrap();
    bench.call().await.unwrap();
    assert_eq!(
        bench.last_serial().as_deref(),
        Some(ID),
        "the last one is named"
    );
    let key = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let encrypted = bench.client.encrypt("张三").unwrap();
    assert_eq!(key.decrypt(&encrypted).unwrap().expose(), "张三");

    // The other one still verifies, until it is removed.
    let old = || {
        let id = http::HeaderValue::from_static(OTHER_ID);
        let name = http::HeaderName::from_static("wechatpay-serial");
        let signer = wechatpay_sandbox::PlatformIdentity::SecondCertificate;
        Reply::empty().signed_by(signer).header(name, id)
    };
    bench.sandbox.respond::<CloseOrder>(old());
    bench.call().await.unwrap();
    keys.remove_public_key(OTHER_ID).unwrap();
    assert_eq!(bench.call().await.unwrap_err().kind(), ErrorKind::Signature);

    // There must be one.
    assert!(keys.remove_public_key(OTHER_ID).is_err());
    let error = keys.remove_public_key(ID).unwrap_err();
    assert!(
        error.to_string().contains("the only platform key"),
        "{error}"
    );
    bench.sandbox.respond::<CloseOrder>(Reply::empty());
    bench.call().await.unwrap();
}

#[tokio::test]
async fn a_response_of_the_other_mode_says_what_to_do_and_downloads_nothing() {
    // In public-key mode, signed with a certificate.
    let platform = PlatformKeys::public_key(OTHER_ID, other_public_key()).unwrap();
    let bench = Bench::with(platform).await;
    bench.sandbox.accept_platform_serial(OTHER_ID);
    bench.sandbox.sign_with(FirstCertificate);
    let message = bench.call().await.unwrap_err().to_string();
    assert!(
        message.contains("7CE27A0C00000000000000000000000000000001"),
        "{message}"
    );
    assert!(message.contains(OTHER_ID), "{message}");
    assert!(
        message.contains("certificates().and_public_key"),
        "{message}"
    );

    // With another public key than the configured one.
    bench.sandbox.sign_with(Key);
    let message = bench.call().await.unwrap_err().to_string();
    assert!(message.contains(&format!("public key {ID}")), "{message}");
    assert!(message.contains(&format!("knows {OTHER_ID};")), "{message}");
    assert!(message.contains("and_public_key"), "{message}");

    // In certificate mode, signed with a public key.
    let made = Made::new(1, NOW - DAY, NOW + DAY);
    let bench = Bench::new().await;
    bench.serve(&[&made], &made);
    bench.download().await.unwrap();
    bench.clock.advance(DAY / 4);
    bench
        .sandbox
        .respond::<CloseOrder>(Reply::empty().signed_by(Key));
    let message = bench.call().await.unwrap_err().to_string();
    assert!(message.contains(&format!("public key {ID}")), "{message}");
    assert!(
        message.contains("knows platform certificates alone"),
        "{message}"
    );
    assert!(message.contains("and_public_key"), "{message}");
    assert_eq!(bench.downloads(), 1);
}
