//! Properties that hold for any input.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay::protocol::{Signature, Stamp, UnsignedRequest, receive, verify};
use wechatpay::{BaseUrl, Certificate, PrivateKey, PublicKey};

use crate::support::{ID, NOW, Shop, platform, sandbox_key};

fn is_verified(response: Response<Bytes>) -> bool {
    let now = UNIX_EPOCH + Duration::from_secs(NOW);
    verify(response.headers(), response.body(), &platform(ID), now).is_ok()
}

/// A valid response in parts, which a test can alter.
fn right_response() -> [Vec<u8>; 5] {
    let body = r#"{"trade_state":"SUCCESS"}"#;
    let key = PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap();
    let signature = key
        .sign(format!("{NOW}\nnonce\n{body}\n").as_bytes())
        .unwrap();
    [
        NOW.to_string(),
        "nonce".into(),
        ID.into(),
        signature.to_string(),
        body.into(),
    ]
    .map(String::into_bytes)
}

fn response([timestamp, nonce, serial, signature, body]: [Vec<u8>; 5]) -> Option<Response<Bytes>> {
    let mut response = Response::new(Bytes::from(body));
    for (name, value) in [
        ("wechatpay-timestamp", timestamp),
        ("wechatpay-nonce", nonce),
        ("wechatpay-serial", serial),
        ("wechatpay-signature", signature),
    ] {
        let value = HeaderValue::from_bytes(&value).ok()?;
        response.headers_mut().insert(name, value);
    }
    Some(response)
}

#[test]
fn the_right_response_is_right() {
    assert!(is_verified(response(right_response()).unwrap()));
}

#[wechatpay::endpoint(POST, "/v3/a/{path}", response = (), undocumented)]
struct Request {
    path: String,
    #[wechatpay(query)]
    query: String,
    body: Value,
}

/// Any JSON without numbers that a `Value` cannot hold exactly.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(".*", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Who signs in WeChat Pay's place.
#[derive(Debug, Clone)]
enum Forger {
    Guesses(Vec<u8>),
    HasAnotherKey,
    /// WeChat Pay signed something, and not this.
    HasAnotherMessage(String),
}

fn any_forger() -> impl Strategy<Value = Forger> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 256).prop_map(Forger::Guesses),
        Just(Forger::HasAnotherKey),
        ".{1,4}".prop_map(Forger::HasAnotherMessage),
    ]
}

proptest! {
    #[test]
    fn an_altered_response_is_never_verified(
        part in 0..5_usize,
        position in any::<prop::sample::Index>(),
        bit in 0..8_u8,
    ) {
        let mut parts = right_response();
        let position = position.index(parts[part].len());
        parts[part][position] ^= 1 << bit;
        if let Some(response) = response(parts) {
            prop_assert!(!is_verified(response));
        }
    }

    #[test]
    fn no_made_up_response_is_verified(
        forger in any_forger(),
        body in "[a-z]{0,20}",
        nonce in "[A-Z0-9]{1,32}",
        late in 0..300_u64,
    ) {
        // All is as it should be, but that WeChat Pay's key did not sign it.
        let (timestamp, key) = ((NOW - late).to_string(), "platform_key.pem");
        let message = format!("{timestamp}\n{nonce}\n{body}\n");
        let sign = |key, message: &str| {
            let key = PrivateKey::from_pem(sandbox_key(key)).unwrap();
            key.sign(message.as_bytes()).unwrap().to_string()
        };
        let parts = |signature: String| {
            let [timestamp, nonce, body] = [&timestamp, &nonce, &body].map(String::clone);
            response([timestamp, nonce, ID.into(), signature, body].map(String::into_bytes)).unwrap()
        };
        prop_assert!(is_verified(parts(sign(key, &message))));
        let forged = match forger {
            Forger::Guesses(bytes) => STANDARD.encode(bytes),
            Forger::HasAnotherKey => sign("merchant_key.pem", &message),
            Forger::HasAnotherMessage(other) => sign(key, &format!("{message}{other}")),
        };
        prop_assert!(!is_verified(parts(forged)));
    }

    #[test]
    fn reading_the_headers_of_a_response_never_panics(
        parts in prop::array::uniform5(prop::collection::vec(any::<u8>(), 0..40)),
    ) {
        if let Some(response) = response(parts) {
            prop_assert!(!is_verified(response));
        }
    }

    #[test]
    fn an_error_response_of_any_json_keeps_its_status(body in any_json()) {
        let mut response = Response::new(Bytes::from(body.to_string()));
        *response.status_mut() = StatusCode::BAD_REQUEST;
        let response = response.map(Full::new);
        let shop = Shop::new();
        let received = receive::<Request, _>(response, &shop).now_or_never();
        let error = received.unwrap().unwrap_err();
        let api = error.api().unwrap();
        prop_assert_eq!(api.status(), StatusCode::BAD_REQUEST);
        prop_assert!(!api.is_verified());
    }

    #[test]
    fn what_is_sent_is_what_was_meant_and_what_was_signed(
        path in ".+",
        query in ".*",
        body in any_json(),
    ) {
        prop_assume!(path != "." && path != "..");
        let request = Request { path, query, body };
        let base = BaseUrl::default();
        let unsigned = UnsignedRequest::new(&request, &platform(ID), SystemTime::now()).unwrap();
        let sent = unsigned.attach(&base, HeaderValue::from_static("x")).unwrap();

        // What a server reads from it.
        let url = url::Url::parse(&sent.uri().to_string()).unwrap();
        let segments: Vec<_> = url.path_segments().unwrap().collect();
        let [_, _, segment] = segments[..] else { panic!("{url}") };
        let read = percent_decode(segment);
        prop_assert_eq!(read, request.path);
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        prop_assert_eq!(pairs, [("query".to_owned(), request.query)]);
        let object: Value = serde_json::from_slice(sent.body().as_bytes().unwrap()).unwrap();
        prop_assert_eq!(object, json!({ "body": request.body }));

        // A URL parser changes no byte of it, and it is what was signed.
        let target = url.as_str().strip_prefix(&base.to_string()).unwrap();
        let stamp = Stamp::new(NOW, "nonce").unwrap();
        let mut message = format!("POST\n{target}\n{NOW}\nnonce\n").into_bytes();
        message.extend_from_slice(sent.body().as_bytes().unwrap());
        message.push(b'\n');
        prop_assert_eq!(unsigned.message(&stamp), message);
    }

    #[test]
    fn reading_a_key_never_panics(noise in prop::collection::vec(any::<u8>(), 0..600)) {
        use base64::Engine;
        let der = base64::engine::general_purpose::STANDARD.encode(&noise);
        for kind in ["PRIVATE KEY", "RSA PRIVATE KEY", "PUBLIC KEY", "CERTIFICATE"] {
            let pem = format!("-----BEGIN {kind}-----\n{der}\n-----END {kind}-----\n");
            prop_assert!(PrivateKey::from_pem(&pem).is_err());
            prop_assert!(PublicKey::from_pem(&pem).is_err());
            prop_assert!(Certificate::from_pem(&pem).is_err());
        }
        prop_assert!(PrivateKey::from_pem(&noise).is_err());
    }

    #[test]
    fn a_signature_is_read_as_it_is_written(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let signature = Signature::from_bytes(bytes);
        prop_assert_eq!(&Signature::from_base64(&signature.to_string()).unwrap(), &signature);
    }
}

fn percent_decode(segment: &str) -> String {
    let pair = format!("x={segment}").replace('+', "%2B");
    let url = url::Url::parse(&format!("http://x/?{pair}")).unwrap();
    url.query_pairs().next().unwrap().1.into_owned()
}
