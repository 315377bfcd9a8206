//! When certificates are downloaded, how often, and who waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::StatusCode;
use wechatpay::{Client, ErrorKind, Merchant, MerchantKey, Outcome, PlatformKeys, PrivateKey};
use wechatpay_sandbox::{Fault, Reply};

use super::{Bench, DAY, HOUR, List, MINUTE, Made, list};
use crate::support::{CloseOrder, NOW, sandbox_key};

fn made() -> Made {
    Made::new(1, NOW - DAY, NOW + 30 * DAY)
}

/// Its successor.
fn next() -> Made {
    Made::new(2, NOW - DAY / 2, NOW + 60 * DAY)
}

/// A client that knows one certificate.
async fn ready() -> Bench {
    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    bench.download().await.unwrap();
    bench
}

fn silence() -> Reply {
    Reply::empty().fault(Fault::Silence)
}

/// Lets what waits in real time come to its limit, without waiting.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// Lets all come to rest that can without waiting.
async fn settle() {
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn no_call_is_sent_before_a_key_is_known() {
    let other_key = "another-apiv3-key-of-32-bytes-00";
    let wrong_key = {
        let key = wechatpay::ApiV3Key::new(other_key).unwrap();
        let mut entry = made().entry(NOW - DAY, NOW + DAY);
        let pem = key.encrypt("0123456789ab", "certificate", made().pem.as_bytes());
        entry["encrypt_certificate"]["ciphertext"] = pem.unwrap().into();
        super::entries([entry])
    };
    let error = |status, code| Reply::error(status, code, "any");
    for (reply, cause, retryable) in [
        (error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR"), "502", true),
        (
            error(StatusCode::TOO_MANY_REQUESTS, "RATELIMIT_EXCEEDED"),
            "429",
            true,
        ),
        (
            error(StatusCode::NOT_FOUND, "RESOURCE_NOT_EXISTS"),
            "use public-key mode",
            false,
        ),
        (
            Reply::empty().fault(Fault::Disconnected),
            "the connection broke",
            true,
        ),
        (
            made().sign(wrong_key),
            "cannot be decrypted with the APIv3 key",
            false,
        ),
        (made().sign(list(&[])), "which is not known", false),
        (
            list(&[&made()]).fault(Fault::Unsigned),
            "no `wechatpay-",
            false,
        ),
        (
            made().sign(list(&[&made()])).fault(Fault::WrongSignature),
            "signature is wrong",
            false,
        ),
        (next().sign(list(&[&made()])), "which is not known", false),
    ] {
        let bench = Bench::new().await;
        bench.sandbox.respond::<List>(reply);
        for _ in 0..3 {
            let error = bench.call().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::PlatformKeys, "{error}");
            assert_eq!(error.outcome(), Outcome::NotCarriedOut);
            assert_eq!(error.is_retryable(), retryable, "{cause}");
            assert!(error.to_string().contains("nothing was sent"), "{error}");
            let why = std::error::Error::source(&error).unwrap().to_string();
            assert!(why.starts_with("GET /v3/certificates: "), "{why}");
            assert!(why.contains(cause), "{why}");
        }
        assert_eq!(bench.calls(), 0, "{cause}");
        assert_eq!(bench.downloads(), 1, "the others got its cause");

        // Within seconds it is tried again, for those who need it.
        bench.serve(&[&made()], &made());
        assert!(bench.call().await.is_err());
        bench.clock.advance(1);
        bench.call().await.unwrap();
        assert_eq!((bench.downloads(), bench.calls()), (2, 1), "{cause}");
    }
}

#[tokio::test]
async fn tries_that_fail_come_ever_later_up_to_thirty_seconds() {
    let bench = Bench::new().await;
    bench
        .sandbox
        .respond::<List>(Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", ""));
    bench.call().await.unwrap_err();
    for (tries, pause) in [1, 2, 4, 8, 16, 30, 30, 30].into_iter().enumerate() {
        bench.clock.advance(pause - 1);
        bench.call().await.unwrap_err();
        assert_eq!(bench.downloads(), 1 + tries, "after less than {pause} s");
        bench.clock.advance(1);
        bench.call().await.unwrap_err();
        assert_eq!(bench.downloads(), 2 + tries, "after {pause} s");
    }
    // A clock that is set back does not make it wait.
    bench.clock.rewind(DAY);
    bench.serve(&[&made()], &made());
    bench.call().await.unwrap();
}

#[tokio::test]
async fn after_an_interruption_tries_that_fail_pause_as_ever() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let short_lived = super::client(&bench.sandbox, &bench.clock, &bench.platform);
    let download = tokio::spawn(async move { short_lived.download_platform_certificates().await });
    bench.until_downloads(1).await;
    download.abort();
    assert!(download.await.unwrap_err().is_cancelled());

    // The next one begins at once, and fails.
    let failure = Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", "");
    bench.sandbox.respond::<List>(failure);
    for (advance, downloads) in [(0, 2), (0, 2), (1, 3), (1, 3), (1, 4)] {
        bench.clock.advance(advance);
        bench.call().await.unwrap_err();
        assert_eq!(bench.downloads(), downloads);
    }
}

/// A request with something encrypted in it.
#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Named {
    name: wechatpay::Sensitive,
}

#[tokio::test]
async fn what_is_sensitive_is_encrypted_once_a_call_has_brought_the_key() {
    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    bench.sandbox.respond::<Named>(made().sign(Reply::empty()));
    let named = Named {
        name: "张三".into(),
    };
    let error = bench.client.send(&named).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(
        error
            .to_string()
            .contains("call `client.download_platform_certificates()`"),
        "{error}"
    );
    assert_eq!(
        bench.client.encrypt("x").unwrap_err().kind(),
        ErrorKind::Request
    );
    // It has begun a download, which this one waits for.
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 1);

    bench.client.send(&named).await.unwrap();
    assert_eq!(bench.last_serial(), Some(made().serial));
    let requests = bench.sandbox.requests();
    let body: serde_json::Value = serde_json::from_slice(requests.last().unwrap().body()).unwrap();
    let platform = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let name = platform.decrypt(body["name"].as_str().unwrap()).unwrap();
    assert_eq!(name.expose(), "张三");
}

#[tokio::test]
async fn a_call_that_cannot_be_encrypted_has_the_key_downloaded_within_seconds() {
    let bench = Bench::new().await;
    let failure = Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", "");
    bench.sandbox.respond::<List>(failure);
    bench.call().await.unwrap_err();
    bench.clock.advance(30);
    let named = Named {
        name: "张三".into(),
    };
    let error = bench.client.send(&named).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    bench.until_downloads(2).await;
}

#[tokio::test]
async fn a_download_ends_before_the_time_limit_of_a_patient_client() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let builder = bench.sandbox.client().platform_keys(bench.platform.clone());
    let builder = builder.clock(bench.clock.clone());
    let patient = builder.timeout(Duration::from_secs(90)).build().unwrap();
    let download = tokio::spawn(async move { patient.download_platform_certificates().await });
    bench.until_downloads(1).await;
    pass(30).await;
    settle().await;
    assert!(download.is_finished());
    assert!(download.await.unwrap().unwrap_err().is_timeout());
}

#[tokio::test]
async fn all_who_ask_at_once_share_one_download() {
    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    let downloads: Vec<_> = (0..20)
        .map(|_| {
            let client = bench.client.clone();
            tokio::spawn(async move { client.download_platform_certificates().await })
        })
        .collect();
    for download in downloads {
        download.await.unwrap().unwrap();
    }
    assert_eq!(bench.downloads(), 1);
    // Whoever asks later has it downloaded anew.
    bench.download().await.unwrap();
    assert_eq!(bench.downloads(), 2);

    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    bench.hundred_calls().await;
    assert_eq!(bench.downloads(), 1);
}

#[tokio::test]
async fn a_hundred_calls_survive_a_rotation_with_one_download() {
    let bench = ready().await;
    bench.hundred_calls().await;
    bench.clock.advance(6 * MINUTE);
    bench.serve(&[&made(), &next()], &next());
    bench.hundred_calls().await;
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn an_unknown_serial_number_downloads_at_most_every_five_minutes() {
    let bench = ready().await;
    bench
        .sandbox
        .respond::<CloseOrder>(next().sign(Reply::empty()));
    for (advance, downloads, recently) in [
        (0, 1, true),
        (5 * MINUTE - 1, 1, true),
        (1, 2, false),
        (0, 2, true),
        (5 * MINUTE, 3, false),
    ] {
        bench.clock.advance(advance);
        let error = bench.call().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert!(error.to_string().contains(&next().serial), "{error}");
        assert_eq!(bench.downloads(), downloads);
        let source = std::error::Error::source(&error).map(ToString::to_string);
        let was_limited = source.is_some_and(|it| it.contains("less than 300 s ago"));
        assert_eq!(was_limited, recently);
    }
    bench.call_signed_by(&made()).await.unwrap();
}

#[tokio::test]
async fn a_download_survives_the_call_that_began_it() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let call = tokio::spawn(bench.client.call(&CloseOrder::sample()).send());
    bench.until_downloads(1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());

    // The next one waits for the same download, until its own time is up.
    let call = bench.client.call(&CloseOrder::sample());
    let call = tokio::spawn(call.timeout(Duration::from_secs(5)).send());
    tokio::task::yield_now().await;
    pass(5).await;
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlatformKeys, "{error}");
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    assert!(error.is_retryable());
    assert_eq!((bench.downloads(), bench.calls()), (1, 0));

    // It has a limit of its own.
    bench.serve(&[&made()], &made());
    let call = tokio::spawn(bench.client.call(&CloseOrder::sample()).send());
    tokio::task::yield_now().await;
    pass(25).await;
    let error = call.await.unwrap().unwrap_err();
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains("no response came in time"), "{why}");
    bench.clock.advance(1);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn a_call_that_waits_in_vain_says_what_the_last_download_failed_of() {
    let bench = Bench::new().await;
    let failure = Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", "");
    bench.sandbox.respond::<List>(failure);
    bench.call().await.unwrap_err();
    bench.clock.advance(1);
    bench.sandbox.respond::<List>(silence());
    let call = bench.client.call(&CloseOrder::sample());
    let call = tokio::spawn(call.timeout(Duration::from_secs(5)).send());
    bench.until_downloads(2).await;
    pass(5).await;
    let error = call.await.unwrap().unwrap_err();
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains("502"), "{why}");
}

#[tokio::test]
async fn what_was_waited_for_a_key_is_not_waited_for_the_response() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let short_lived = super::client(&bench.sandbox, &bench.clock, &bench.platform);
    let download = tokio::spawn(async move { short_lived.download_platform_certificates().await });
    bench.until_downloads(1).await;
    let call = bench.client.call(&CloseOrder::sample());
    let call = tokio::spawn(call.timeout(Duration::from_secs(20)).send());
    tokio::task::yield_now().await;
    pass(12).await;
    // Now the call has its key, and 8 s more for the response.
    bench.sandbox.respond::<List>(made().sign(list(&[&made()])));
    bench.sandbox.respond::<CloseOrder>(silence());
    download.abort();
    while bench.calls() == 0 {
        tokio::task::yield_now().await;
    }
    pass(8).await;
    settle().await;
    assert!(call.is_finished());
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn certificates_are_renewed_twice_a_day_without_a_call_that_waits() {
    let bench = ready().await;
    bench.clock.advance(12 * HOUR - 1);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 1);

    // The download hangs; the calls do not.
    bench.sandbox.respond::<List>(silence());
    bench.clock.advance(1);
    bench.hundred_calls().await;
    bench.until_downloads(2).await;
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn a_renewal_that_fails_is_logged_and_repeated_within_minutes() {
    let bench = ready().await;
    let (log, _guard) = crate::traces::listen();
    bench
        .sandbox
        .respond::<List>(Reply::error(StatusCode::BAD_GATEWAY, "SYSTEM_ERROR", ""));
    bench.clock.advance(12 * HOUR);
    bench.call().await.unwrap();
    while !log.text().contains("could not be downloaded") {
        tokio::task::yield_now().await;
    }
    let warning = log.text();
    let warning = warning
        .lines()
        .find(|it| it.contains("could not be downloaded"))
        .unwrap();
    assert!(warning.contains("WARN"), "{warning}");
    assert!(warning.contains("502"), "{warning}");

    bench.clock.advance(2 * MINUTE - 1);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
    bench.serve(&[&made(), &next()], &made());
    bench.clock.advance(1);
    bench.call().await.unwrap();
    bench.until_downloads(3).await;
    while !format!("{:?}", bench.platform).contains(&next().serial) {
        tokio::task::yield_now().await;
    }
    // Then it is as before.
    bench.clock.advance(12 * HOUR - 1);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 3);
}

#[tokio::test]
async fn a_renewal_is_not_lost_with_the_runtime_that_it_ran_on() {
    let bench = ready().await;
    bench.sandbox.respond::<List>(silence());
    bench.clock.advance(12 * HOUR);
    let client = bench.client.clone();
    let elsewhere = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        // A connection belongs to the runtime that made it, so this one makes its own.
        runtime.block_on(async { client.send(&CloseOrder::sample()).await.unwrap() });
    });
    bench.until_downloads(1).await;
    while !elsewhere.is_finished() {
        tokio::task::yield_now().await;
    }
    elsewhere.join().unwrap();

    bench.serve(&[&made(), &next()], &next());
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(made().serial));
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(next().serial));
}

#[tokio::test]
async fn who_waits_begins_anew_where_a_runtime_ends() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let client = bench.client.clone();
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).enable_all().build().unwrap();
    runtime.spawn(async move { client.download_platform_certificates().await });
    bench.until_downloads(1).await;

    let waiting = tokio::spawn(bench.client.call(&CloseOrder::sample()).send());
    tokio::task::yield_now().await;
    bench.serve(&[&made()], &made());
    runtime.shutdown_background();
    waiting.await.unwrap().unwrap();
    assert_eq!(bench.downloads(), 2);
}

/// A key that panics while it is told to.
struct Panicking(PrivateKey, Arc<AtomicBool>);

impl MerchantKey for Panicking {
    async fn sign(
        &self,
        message: &[u8],
    ) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        assert!(!self.1.load(Ordering::SeqCst), "told to panic");
        MerchantKey::sign(&self.0, message).await
    }
}

#[tokio::test]
async fn a_merchant_key_that_panics_does_not_end_the_renewals() {
    let bench = Bench::new().await;
    bench.serve(&[&made()], &made());
    let known = bench.sandbox.merchant();
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let panics = Arc::new(AtomicBool::new(true));
    let key = Panicking(key, panics.clone());
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let apiv3_key = wechatpay::ApiV3Key::new(super::APIV3_KEY).unwrap();
    let builder = bench
        .sandbox
        .client()
        .merchant(merchant.with_apiv3_key(apiv3_key));
    let builder = builder.platform_keys(PlatformKeys::certificates());
    let client = builder.clock(bench.clock.clone()).build().unwrap();

    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlatformKeys);
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains("a `MerchantKey` panicked"), "{why}");
    let error = client.download_platform_certificates().await.unwrap_err();
    assert!(
        error.to_string().contains("a `MerchantKey` panicked"),
        "{error}"
    );

    panics.store(false, Ordering::SeqCst);
    bench.clock.advance(30);
    client.send(&CloseOrder::sample()).await.unwrap();
}

#[tokio::test]
async fn a_download_ends_with_the_last_clone_of_its_client() {
    let bench = Bench::new().await;
    bench.sandbox.respond::<List>(silence());
    let short_lived: Client = super::client(&bench.sandbox, &bench.clock, &bench.platform);
    let call = tokio::spawn(short_lived.call(&CloseOrder::sample()).send());
    bench.until_downloads(1).await;
    let waiting = tokio::spawn(bench.client.call(&CloseOrder::sample()).send());
    tokio::task::yield_now().await;
    bench.serve(&[&made()], &made());

    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    drop(short_lived);
    // Another client of the same store, which waited for it, begins anew.
    waiting.await.unwrap().unwrap();
    assert_eq!(bench.downloads(), 2);
}
