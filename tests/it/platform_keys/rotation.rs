//! What a list of certificates changes, and what nobody can make it change.

use http::HeaderName;
use serde_json::json;
use wechatpay::{ErrorKind, PlatformKeys, PrivateKey};
use wechatpay_sandbox::{Fault, Reply};

use super::{Bench, DAY, MINUTE, Made, entries, list};
use crate::support::{NOW, sandbox_key};

const YEAR: u64 = 365 * DAY;

/// In force for years, and for a week more.
fn first() -> Made {
    Made::new(1, NOW - 5 * YEAR, NOW + 7 * DAY)
}

/// Its successor, in force from this moment on.
fn second(effective: u64) -> Made {
    Made::new(2, effective, NOW + 5 * YEAR)
}

/// A client that knows the first certificate.
async fn with_first() -> Bench {
    let bench = Bench::new().await;
    bench.serve(&[&first()], &first());
    bench.download().await.unwrap();
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(first().serial));
    bench
}

/// A client that knows the second certificate, which the first has made known and left to.
async fn with_second() -> Bench {
    let bench = with_first().await;
    bench.serve(&[&second(NOW - DAY)], &first());
    bench.download().await.unwrap();
    bench
}

fn assert_refused(result: wechatpay::Result<()>) {
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn a_list_signed_by_a_certificate_that_is_new_is_taken() {
    let bench = with_first().await;
    let (first, second) = (first(), second(NOW - DAY));
    bench.serve(&[&first, &second], &second);
    bench.download().await.unwrap();
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(second.serial));
    bench.call_signed_by(&first).await.unwrap();

    // The next list replaces what it repeats.
    bench.download().await.unwrap();
    let known = format!("{:?}", bench.platform);
    assert_eq!(known.matches(&first.serial).count(), 1, "{known}");
}

#[tokio::test]
async fn a_certificate_is_as_old_as_it_says_itself() {
    let bench = Bench::new().await;
    let (first, second) = (first(), second(NOW - DAY));
    let listed = entries([first.entry(NOW - MINUTE, first.expires)]);
    bench.sandbox.respond::<super::List>(first.sign(listed));
    bench.download().await.unwrap();
    // It is later than the first, whatever the list said of that.
    bench.serve(&[&second], &second);
    bench.download().await.unwrap();
    bench.call_signed_by(&second).await.unwrap();
}

#[tokio::test]
async fn a_rotation_is_noticed_by_the_first_response_that_is_signed_anew() {
    let bench = with_first().await;
    bench.clock.advance(5 * MINUTE);
    let second = second(NOW - DAY);
    bench.serve(&[&first(), &second], &second);
    bench.call().await.unwrap();
    assert_eq!(bench.downloads(), 2);
}

#[tokio::test]
async fn a_list_that_verifies_itself_withdraws_nothing() {
    let bench = with_first().await;
    let second = second(NOW - DAY);
    bench.serve(&[&second], &second);
    bench.download().await.unwrap();
    bench.clock.advance(11 * MINUTE);
    bench.call_signed_by(&first()).await.unwrap();
}

#[tokio::test]
async fn old_entries_and_an_old_key_bring_nothing_back() {
    let third = Made::new(3, NOW - DAY / 2, NOW + 5 * YEAR);
    let (first, second) = (first(), second(NOW - DAY));
    // What a list says beside an entry is not encrypted, so whoever replays it can write it.
    let forged = || first.entry(NOW - 1, NOW + 5 * YEAR);
    for (what, replayed) in [
        ("the old list", list(&[&first])),
        ("with other times", entries([forged()])),
        ("beside the one that is known", list(&[&first, &second])),
        ("beside one that is new", list(&[&first, &third])),
    ] {
        let bench = with_second().await;
        bench.clock.advance(10 * MINUTE);
        bench.sandbox.respond::<super::List>(first.sign(replayed));
        assert_refused(bench.download().await);
        assert_refused(bench.call_signed_by(&first).await);
        bench.call_signed_by(&second).await.unwrap();
        assert_eq!(bench.last_serial(), Some(second.serial.clone()), "{what}");
    }
}

#[tokio::test]
async fn a_certificate_that_left_the_list_verifies_for_ten_minutes_and_is_not_used() {
    let bench = with_second().await;
    let (first, second) = (first(), second(NOW - DAY));
    bench.call_signed_by(&first).await.unwrap();
    assert_eq!(bench.last_serial(), Some(second.serial.clone()));

    // Neither does it bring itself back in this time.
    bench.serve(&[&first, &second], &first);
    assert_refused(bench.download().await);

    // Another list without it does not prolong that.
    bench.clock.advance(10 * MINUTE - 1);
    bench.serve(&[&second], &second);
    bench.download().await.unwrap();
    bench.call_signed_by(&first).await.unwrap();
    bench.clock.advance(1);
    assert_refused(bench.call_signed_by(&first).await);

    // Then it is forgotten.
    bench.download().await.unwrap();
    let known = format!("{:?}", bench.platform);
    assert!(!known.contains(&first.serial), "{known}");

    // WeChat Pay itself can bring it back.
    bench.serve(&[&first, &second], &second);
    bench.download().await.unwrap();
    bench.clock.advance(DAY);
    bench.call_signed_by(&first).await.unwrap();
}

#[tokio::test]
async fn what_was_newest_is_so_when_it_has_gone() {
    let (first, second) = (first(), second(NOW - DAY));
    let third = Made::new(3, NOW - DAY / 2, NOW + 5 * YEAR);
    let bench = with_first().await;
    bench.serve(&[&first, &third], &first);
    bench.download().await.unwrap();
    bench.serve(&[&first], &first);
    bench.download().await.unwrap();
    bench.clock.advance(10 * MINUTE);
    bench.download().await.unwrap();
    for old in [&second, &third] {
        bench.serve(&[old], old);
        assert_refused(bench.download().await);
        assert_refused(bench.call().await);
    }
}

#[tokio::test]
async fn a_clock_that_is_set_back_revives_nothing() {
    let bench = with_second().await;
    bench.clock.rewind(11 * MINUTE);
    assert_refused(bench.call_signed_by(&first()).await);
}

#[tokio::test]
async fn a_certificate_is_used_from_when_it_takes_effect() {
    let bench = with_first().await;
    let (first, second) = (first(), second(NOW + DAY));
    bench.serve(&[&first, &second], &first);
    bench.download().await.unwrap();
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(first.serial.clone()));
    let key = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let encrypted = bench.client.encrypt("张三").unwrap();
    assert_eq!(key.decrypt(&encrypted).unwrap().expose(), "张三");

    // It verifies a little earlier, since clocks differ, and no more than that.
    bench.clock.advance(DAY - 5 * MINUTE - 1);
    assert_refused(bench.call_signed_by(&second).await);
    bench.clock.advance(1);
    bench.call_signed_by(&second).await.unwrap();
    assert_eq!(bench.last_serial(), Some(first.serial));

    bench.clock.advance(5 * MINUTE);
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(second.serial));
}

#[tokio::test]
async fn a_request_that_waited_is_not_sent_with_a_key_that_is_gone() {
    #[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
    struct Named {
        name: wechatpay::Sensitive,
    }

    let bench = with_first().await;
    let second = second(NOW - DAY);
    bench.sandbox.respond::<Named>(second.sign(Reply::empty()));
    let named = bench.client.call(&Named {
        name: "张三".into(),
    });
    let close = bench.client.call(&crate::support::CloseOrder::sample());
    bench.serve(&[&second], &first());
    bench.download().await.unwrap();

    let calls = bench.calls();
    let error = named.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("make the call again"), "{error}");
    assert_eq!(bench.calls(), calls, "nothing was sent");
    // What encrypts nothing names the key of the day.
    close.send().await.unwrap();
    assert_eq!(bench.last_serial(), Some(second.serial));
}

#[tokio::test]
async fn nothing_is_in_force_earlier_or_longer_than_its_certificate_says() {
    let bench = Bench::new().await;
    let brief = Made::new(1, NOW - DAY, NOW + DAY);
    let later = Made::new(2, NOW + 2 * DAY, NOW + YEAR);
    let listed = [&brief, &later].map(|it| it.entry(NOW - 2 * DAY, NOW + YEAR));
    let listed = entries(listed);
    bench.sandbox.respond::<super::List>(brief.sign(listed));
    bench.download().await.unwrap();
    bench.call_signed_by(&brief).await.unwrap();
    assert_eq!(bench.last_serial(), Some(brief.serial.clone()));
    assert_refused(bench.call_signed_by(&later).await);
    bench.clock.advance(DAY);
    let error = bench.call_signed_by(&brief).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlatformKeys);
}

#[tokio::test]
async fn an_entry_that_cannot_be_read_is_skipped_and_logged() {
    let bench = Bench::new().await;
    let (first, second) = (first(), second(NOW - DAY));
    let mut foreign = second.entry(NOW - DAY, NOW + DAY);
    foreign["encrypt_certificate"]["algorithm"] = json!("AEAD_SM4_GCM");
    let mut other_key = second.entry(NOW - DAY, NOW + DAY);
    other_key["encrypt_certificate"]["nonce"] = json!("ba9876543210");
    let unreadable = [
        foreign,
        json!({ "serial_no": "1" }),
        json!("none"),
        other_key,
    ];
    let readable = first.entry(first.effective, first.expires);

    let listed = entries(unreadable.iter().cloned().chain([readable]));
    bench.sandbox.respond::<super::List>(first.sign(listed));
    let (log, guard) = crate::traces::listen();
    bench.download().await.unwrap();
    drop(guard);
    let log = log.text();
    let skipped = log
        .matches("a platform certificate of the list is skipped")
        .count();
    assert_eq!(skipped, 4, "{log}");
    assert!(
        log.contains("another algorithm than AEAD_AES_256_GCM"),
        "{log}"
    );
    bench.call_signed_by(&first).await.unwrap();

    // Nothing but such entries changes nothing, and the error says what is wrong with the first.
    bench
        .sandbox
        .respond::<super::List>(first.sign(entries(unreadable)));
    let error = bench.download().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("another algorithm"), "{error}");
    bench.call_signed_by(&first).await.unwrap();
}

#[tokio::test]
async fn an_entry_that_cannot_be_read_has_not_left_the_list() {
    let bench = with_first().await;
    let (first, second) = (first(), second(NOW - DAY));
    let mut unreadable = first.entry(first.effective, first.expires);
    unreadable["encrypt_certificate"]["algorithm"] = json!("AEAD_SM4_GCM");
    let listed = entries([unreadable, second.entry(second.effective, second.expires)]);
    bench.sandbox.respond::<super::List>(first.sign(listed));
    bench.download().await.unwrap();
    bench.clock.advance(10 * MINUTE);
    bench.call_signed_by(&first).await.unwrap();
}

#[tokio::test]
async fn a_list_of_which_nothing_is_in_force_yet_withdraws_nothing() {
    let bench = with_first().await;
    let (first, second) = (first(), second(NOW + 4 * MINUTE));
    bench.serve(&[&second], &first);
    let error = bench.download().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    bench.call().await.unwrap();
    assert_eq!(bench.last_serial(), Some(first.serial));
}

#[tokio::test]
async fn a_forged_list_is_refused_whoever_it_names() {
    let bench = with_first().await;
    let (first, second) = (first(), second(NOW - DAY));
    let serial = HeaderName::from_static("wechatpay-serial");
    for (what, forged) in [
        // It names the new one, and another key signed it.
        (
            "a wrong signature",
            second
                .sign(list(&[&first, &second]))
                .fault(Fault::WrongSignature),
        ),
        (
            "an old one",
            second
                .sign(list(&[&first, &second]))
                .fault(Fault::ClockOffset(-300)),
        ),
        (
            "a signer that it does not bring",
            second.sign(list(&[&first])),
        ),
        (
            "no signer",
            second
                .sign(list(&[&second]))
                .fault(Fault::WithoutHeader(serial)),
        ),
    ] {
        bench.sandbox.respond::<super::List>(forged);
        let error = bench.download().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature, "{what}: {error}");
        let known = format!("{:?}", bench.platform);
        assert!(!known.contains(&second.serial), "{what}: {known}");
    }
}

#[tokio::test]
async fn what_was_withdrawn_stays_so_after_a_restart() {
    let bench = with_second().await;
    let (first, second) = (first(), second(NOW - DAY));
    let path = std::env::temp_dir().join(format!("wechatpay-withdrawn-{}", std::process::id()));
    bench.platform.save_certificates(&path).unwrap();
    let platform = PlatformKeys::load_certificates(&path).unwrap();
    std::fs::remove_file(&path).unwrap();

    let restarted = Bench::with(platform).await;
    restarted.serve(&[&first], &first);
    restarted.call().await.unwrap();
    assert_eq!(restarted.last_serial(), Some(second.serial.clone()));
    restarted.clock.advance(10 * MINUTE);
    assert_refused(restarted.download().await);
    assert_refused(restarted.call().await);
    restarted.call_signed_by(&second).await.unwrap();
}
