//! A wrong configuration is refused at once, by an error that helps and shows no secret.

use wechatpay::{
    ApiV3Key, Certificate, Client, Error, ErrorKind, Merchant, Outcome, PlatformKeys, PrivateKey,
    PublicKey,
};

use crate::support::{data, sandbox_key};

const SERIAL: &str = "5A9DB0A51B5E57A9D10000000000000000000001";

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, expected: &str) {
    let error = result.expect_err(expected);
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!error.is_retryable());
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    let message = error.to_string();
    assert!(message.contains(expected), "{message}");
}

/// As `refused`, and nothing of the input is in the message, in `Debug` or in a source.
#[track_caller]
fn refused_silently<T: std::fmt::Debug>(result: Result<T, Error>, expected: &str, input: &str) {
    let error = result.as_ref().expect_err(expected);
    let told = format!("{error} {error:?}");
    for line in input.lines().filter(|line| !line.starts_with("-----")) {
        for secret in line.as_bytes().chunks(12).filter(|it| it.len() >= 8) {
            let secret = std::str::from_utf8(secret).unwrap();
            assert!(!told.contains(secret), "{told}");
        }
    }
    refused(result, expected);
}

fn merchant_key() -> PrivateKey {
    PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap()
}

#[test]
fn a_private_key_is_rsa_of_2048_bits_or_more() {
    for (name, expected) in [
        ("rsa_1024_key.pem", "fewer than 2048 bits; make a new key"),
        ("ec_key.pem", "not an RSA key"),
        (
            "encrypted_key.pem",
            "an encrypted private key (decrypt it first",
        ),
        (
            "ec_certificate.pem",
            "found a certificate; expected a private key (the file apiclient_key.pem",
        ),
        (
            "ec_public_key.pem",
            "found a public key; expected a private key",
        ),
    ] {
        let pem = data(name);
        refused_silently(PrivateKey::from_pem(&pem), expected, &pem);
    }
}

#[test]
fn a_damaged_private_key_is_not_quoted() {
    let pem = sandbox_key("merchant_key.pem");
    let middle = pem.len() / 2;
    let cut_short = &pem[..middle];
    refused_silently(
        PrivateKey::from_pem(cut_short),
        "damaged or cut short",
        cut_short,
    );
    let not_base64 = format!("{}****{}", &pem[..middle], &pem[middle..]);
    refused_silently(
        PrivateKey::from_pem(&not_base64),
        "damaged or cut short",
        &not_base64,
    );
    let lines: Vec<_> = pem.lines().collect();
    let without_a_line = [&lines[..5], &lines[6..]].concat().join("\n");
    refused_silently(
        PrivateKey::from_pem(&without_a_line),
        "damaged or cut short",
        &pem,
    );
    refused(PrivateKey::from_pem(""), "this is empty");
}

#[test]
fn a_private_key_is_found_beside_its_certificate() {
    let both = sandbox_key("merchant_certificate.pem") + &sandbox_key("merchant_key.pem");
    let windows = both.replace('\n', "\r\n");
    for pem in [both, windows] {
        let key = PrivateKey::from_pem(&pem).unwrap();
        assert_eq!(key.sign(b"m").unwrap(), merchant_key().sign(b"m").unwrap());
        assert_eq!(Certificate::from_pem(&pem).unwrap().serial_number(), SERIAL);
    }
}

#[test]
fn a_public_key_is_rsa_of_2048_bits_or_more() {
    for (name, expected) in [
        ("rsa_1024_public_key.pem", "shorter than 2048 bits"),
        ("ec_public_key.pem", "not an RSA key"),
        (
            "ec_certificate.pem",
            "found a certificate (`Certificate::from_pem(pem)?.public_key()` is its key)",
        ),
    ] {
        refused(PublicKey::from_pem(data(name)), expected);
    }
    let private = sandbox_key("platform_key.pem");
    let expected = "found a private key; expected a public key";
    refused_silently(PublicKey::from_pem(&private), expected, &private);
}

#[test]
fn a_certificate_is_not_a_key() {
    let key = sandbox_key("merchant_key.pem");
    let expected = "found a private key; expected a certificate (the file apiclient_cert.pem";
    refused_silently(Certificate::from_pem(&key), expected, &key);
    refused(
        Certificate::from_pem(data("ec_certificate.pem")),
        "not an RSA key",
    );
    let public = data("ec_public_key.pem").replace("PUBLIC KEY", "CERTIFICATE");
    refused(Certificate::from_pem(public), "found a public key");
}

#[test]
fn a_merchant_needs_id_and_serial_number() {
    let new = |id, serial| Merchant::new(id, serial, merchant_key());
    refused(new("", SERIAL), "is empty");
    refused(
        new("wx8888888888888888", SERIAL),
        "what begins `wx` is an appid",
    );
    for (wrong, expected) in [
        ("", "is empty"),
        ("5A:9D", "contains colons"),
        (
            "PUB_KEY_ID_01",
            "is the id of WeChat Pay's public key instead",
        ),
        ("5A9D B0A5", "contains a blank"),
    ] {
        refused(new("1900000001", wrong), expected);
    }
    let secret = "sandbox-apiv3-key-DO-NOT-TRUST-0";
    refused_silently(new(secret, SERIAL), "not a number", secret);
    refused_silently(new("1900000001", secret), "not hexadecimal", secret);
    // openssl prints upper case, some tools lower.
    assert_eq!(
        new("1900000001", "5a9db0").unwrap().serial_number(),
        "5A9DB0"
    );
}

#[test]
fn a_certificate_gives_the_serial_number_and_must_fit_the_key() {
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let with = |key| Merchant::with_certificate("1900000001", &certificate, key);
    assert_eq!(with(merchant_key()).unwrap().serial_number(), SERIAL);
    let other = PrivateKey::from_pem(data("other_key.pem")).unwrap();
    refused(
        with(other),
        "the private key does not belong to the certificate 5A9DB0",
    );
}

#[test]
fn an_apiv3_key_has_32_bytes() {
    for wrong in [
        "",
        "sandbox-apiv3-key-one-too-short",
        "sandbox-apiv3-key-one-byte-too-long",
    ] {
        let expected = format!("the APIv3 key has {} bytes instead of 32", wrong.len());
        refused_silently(ApiV3Key::new(wrong), &expected, wrong);
    }
    ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
}

#[test]
fn a_platform_key_s_id_begins_with_pub_key_id() {
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let other = "does not begin with PUB_KEY_ID_";
    for (wrong, why) in [
        ("", "is empty"),
        (SERIAL, other),
        ("PUB_KEY_ID_", other),
        ("pub_key_id_01", other),
        ("PUB_KEY_ID_01\n", "ends in a line break"),
        (" PUB_KEY_ID_01", "begins with a blank"),
        ("\"PUB_KEY_ID_01\"", "is in quotation marks"),
    ] {
        let result = PlatformKeys::public_key(wrong, key.clone());
        refused(result, why);
    }
}

#[test]
fn a_client_needs_merchant_and_platform_keys() {
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let platform = PlatformKeys::public_key("PUB_KEY_ID_01", key).unwrap();
    let merchant = Merchant::new("1900000001", SERIAL, merchant_key()).unwrap();
    let builder = || Client::builder().base_url("http://127.0.0.1:1".parse().unwrap());
    refused(builder().build(), "no merchant is set");
    refused(
        builder().platform_keys(platform).build(),
        "no merchant is set",
    );
    refused(
        builder().merchant(merchant).build(),
        "no platform keys are set",
    );
}

#[test]
fn debug_shows_no_secret() {
    let merchant = Merchant::new("1900000001", SERIAL, merchant_key())
        .unwrap()
        .with_apiv3_key(ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap());
    let key = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let client = Client::builder()
        .base_url("http://127.0.0.1:1".parse().unwrap())
        .merchant(merchant)
        .platform_keys(PlatformKeys::public_key("PUB_KEY_ID_01", key).unwrap())
        .build()
        .unwrap();
    let debug = format!("{client:?}");
    assert!(debug.contains("ApiV3Key(***)"), "{debug}");
    assert_eq!(format!("{:?}", merchant_key()), "PrivateKey(***)");
    assert!(debug.contains("1900000001"));
    assert!(
        !debug.contains("0123456789abcdef") && !debug.contains("48, 49, 50"),
        "{debug}"
    );
}
