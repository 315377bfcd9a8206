//! A `Sensitive` is encrypted in a request, decrypted from a response, and never shown.

use std::io::Write;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wechatpay::{Certificate, ErrorKind, PrivateKey, PublicKey, Sensitive};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{data, sandbox_key};

const NAME: &str = "张三 / 110101199003070000";

fn platform_private_key() -> PrivateKey {
    PrivateKey::from_pem(sandbox_key("platform_key.pem")).unwrap()
}

fn merchant_public_key() -> PublicKey {
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    certificate.public_key().clone()
}

/// The string that WeChat Pay decrypts from a member of a body.
fn decrypted(value: &Value) -> String {
    let ciphertext = value.as_str().unwrap();
    platform_private_key()
        .decrypt(ciphertext)
        .unwrap()
        .expose()
        .to_owned()
}

#[derive(Serialize)]
struct Person<T> {
    name: Sensitive,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<Sensitive>,
    document: Option<T>,
    nickname: Option<Sensitive>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Document {
    Passport { number: Sensitive },
    Card(Sensitive),
}

#[wechatpay::endpoint(POST, "/v3/a", response = Value, undocumented)]
struct Everywhere<'a> {
    #[wechatpay(query)]
    phone: Sensitive,
    top: Sensitive,
    none: Option<Sensitive>,
    borrowed: &'a Sensitive,
    person: Person<Document>,
    #[serde(flatten)]
    flattened: Person<Sensitive>,
    plain: &'a str,
}

#[tokio::test]
async fn a_sensitive_field_is_encrypted_wherever_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Everywhere>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let request = Everywhere {
        phone: "13800000000".into(),
        top: NAME.into(),
        none: None,
        borrowed: &"borrowed".into(),
        person: Person {
            name: "nested".into(),
            others: vec!["one".into(), "two".into()],
            document: Some(Document::Passport {
                number: "E1".into(),
            }),
            nickname: None,
        },
        flattened: Person {
            name: "".into(),
            others: Vec::new(),
            document: Some("generic".into()),
            nickname: Some("some".into()),
        },
        plain: "plain",
    };
    client.send(&request).await.unwrap();

    let received = &sandbox.requests()[0];
    assert_eq!(received.refusal(), None);
    let serial = received.headers()["wechatpay-serial"].to_str().unwrap();
    assert!(
        serial.starts_with("PUB_KEY_ID_"),
        "names the key that encrypted: {serial}"
    );
    let url = reqwest::Url::parse(&format!("http://x{}", received.target())).unwrap();
    let (name, phone) = url.query_pairs().next().unwrap();
    assert_eq!(
        (&*name, decrypted(&json!(phone))),
        ("phone", "13800000000".to_owned())
    );

    let body: Value = serde_json::from_slice(received.body()).unwrap();
    let text = body.to_string();
    for secret in [
        "张三",
        "borrowed\":\"borrowed",
        "nested\"",
        "\"one\"",
        "E1\"",
        "\"generic\"",
    ] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert_eq!(decrypted(&body["top"]), NAME);
    assert_eq!(decrypted(&body["borrowed"]), "borrowed");
    assert_eq!(decrypted(&body["person"]["name"]), "nested");
    assert_eq!(decrypted(&body["person"]["others"][1]), "two");
    assert_eq!(
        decrypted(&body["person"]["document"]["passport"]["number"]),
        "E1"
    );
    assert_eq!(decrypted(&body["name"]), "");
    assert_eq!(decrypted(&body["document"]), "generic");
    assert_eq!(decrypted(&body["nickname"]), "some");
    assert_eq!(body["plain"], "plain");
    for absent in ["none", "others"] {
        assert!(body.get(absent).is_none(), "{absent}");
    }
    assert!(body["person"].get("nickname").is_none());
}

#[wechatpay::endpoint(POST, "/v3/a", response = Value, undocumented)]
struct Card {
    document: Document,
}

#[tokio::test]
async fn the_same_string_is_never_encrypted_to_the_same() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<Card>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let card = Card {
        document: Document::Card(NAME.into()),
    };
    client.send(&card).await.unwrap();
    client.send(&card).await.unwrap();
    let bodies = sandbox.requests();
    assert_ne!(bodies[0].body(), bodies[1].body());
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Profile {
    name: Sensitive,
    phones: Vec<Sensitive>,
    none: Option<Sensitive>,
    null: Option<Sensitive>,
    empty: Sensitive,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Rest {
    account: Sensitive,
}

#[wechatpay::endpoint(GET, "/v3/profile", response = Profile, undocumented)]
struct GetProfile;

#[tokio::test]
async fn a_sensitive_member_is_decrypted_wherever_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = merchant_public_key();
    let encrypted = |text| key.encrypt(text).unwrap();
    let response = json!({
        "name": encrypted(NAME),
        "phones": [encrypted("1"), encrypted("2")],
        "null": null,
        "empty": "",
        "account": encrypted("6214"),
    });
    sandbox.respond::<GetProfile>(Reply::json(&response).unwrap());
    let profile = sandbox
        .client()
        .build()
        .unwrap()
        .send(&GetProfile)
        .await
        .unwrap();
    assert_eq!(profile.name.expose(), NAME);
    assert_eq!(profile.phones, ["1".into(), "2".into()]);
    assert_eq!((profile.none, profile.null), (None, None));
    assert_eq!(profile.empty.expose(), "");
    assert_eq!(profile.rest.account.expose(), "6214");
}

#[tokio::test]
async fn a_member_that_cannot_be_decrypted_is_an_error_without_its_value() {
    let sandbox = Sandbox::start().await.unwrap();
    let other = PublicKey::from_pem(sandbox_key("platform_public_key.pem")).unwrap();
    let client = sandbox.client().build().unwrap();
    for name in [
        "张三".to_owned(),
        other.encrypt(NAME).unwrap(),
        "AAAA".to_owned(),
    ] {
        let response = json!({ "name": name, "phones": [], "empty": "", "account": "" });
        sandbox.respond::<GetProfile>(Reply::json(&response).unwrap());
        let error = client.send(&GetProfile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("cannot be decrypted with the merchant's private key"),
            "{shown}"
        );
        assert!(!shown.contains(&name), "{shown}");
    }
}

#[test]
fn serialising_one_anywhere_else_fails_rather_than_leak() {
    let name = Sensitive::from(NAME);
    let error = serde_json::to_string(&name).unwrap_err().to_string();
    assert_eq!(
        error,
        "wechatpay: a Sensitive can only be serialised into a request that encrypts it"
    );
    assert!(serde_json::to_value(vec![Some(&name)]).is_err());
    let error = serde_json::from_str::<Sensitive>("\"text\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains(
            "a Sensitive can only be deserialised from a verified response or notification"
        )
    );
}

#[tokio::test]
async fn encryption_ends_with_the_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    drop(client.call(&Card {
        document: Document::Card(NAME.into()),
    }));
    assert!(serde_json::to_string(&Sensitive::from(NAME)).is_err());

    /// Fails half-way through a request.
    struct Panics;

    impl Serialize for Panics {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            panic!("out of order")
        }
    }

    #[wechatpay::endpoint(POST, "/v3/a", response = (), undocumented)]
    struct Panicking {
        member: Panics,
    }

    let call = || drop(client.call(&Panicking { member: Panics }));
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_err();
    assert!(serde_json::to_string(&Sensitive::from(NAME)).is_err());
}

#[test]
fn it_prints_as_stars() {
    let person = Some(Sensitive::from(NAME));
    assert_eq!(format!("{person:?}"), "Some(Sensitive(***))");
}

#[tokio::test]
async fn what_is_not_declared_is_encrypted_and_decrypted_by_hand() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let encrypted = client.encrypt(NAME).unwrap();
    assert_eq!(decrypted(&json!(encrypted)), NAME);
    let ciphertext = merchant_public_key().encrypt(NAME).unwrap();
    assert_eq!(client.decrypt(&ciphertext).await.unwrap().expose(), NAME);
    assert_eq!(
        client.decrypt("").await.unwrap_err().kind(),
        ErrorKind::Decode
    );

    assert_eq!(client.encrypt(&"x".repeat(214)).unwrap().len(), 344);
    let error = client.encrypt(&"x".repeat(215)).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("a string of 215 bytes cannot be encrypted"),
        "{error}"
    );
}

#[test]
fn what_openssl_encrypted_is_read() {
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let text = key.decrypt(&data("openssl_oaep_sha1.txt")).unwrap();
    assert_eq!(text.expose(), NAME);
    let pkcs1 = PrivateKey::from_pem(data("pkcs1_key.pem")).unwrap();
    assert_eq!(pkcs1.decrypt(&data("openssl_oaep_sha1.txt")).unwrap(), text);
}

/// `.ci/run` needs OpenSSL. On a machine without it, this test passes without a check.
#[test]
fn what_is_encrypted_is_read_by_openssl() {
    use base64::{Engine, engine::general_purpose::STANDARD};

    let ciphertext = STANDARD
        .decode(merchant_public_key().encrypt(NAME).unwrap())
        .unwrap();
    let key = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../sandbox/keys/merchant_key.pem"
    );
    let spawned = Command::new("openssl")
        .args([
            "pkeyutl",
            "-decrypt",
            "-inkey",
            key,
            "-pkeyopt",
            "rsa_padding_mode:oaep",
        ])
        .args([
            "-pkeyopt",
            "rsa_oaep_md:sha1",
            "-pkeyopt",
            "rsa_mgf1_md:sha1",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut openssl = match spawned {
        Ok(openssl) => openssl,
        Err(error) if std::env::var_os("CI").is_some() => panic!("CI has no openssl: {error}"),
        Err(_) => return,
    };
    openssl
        .stdin
        .take()
        .unwrap()
        .write_all(&ciphertext)
        .unwrap();
    let output = openssl.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), NAME);
}
