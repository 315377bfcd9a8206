//! The keys of a merchant and of a brand, and their change while calls are under way.

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde::Deserialize;
use serde_json::json;
use wechatpay::{
    ApiV3Key, Certificate, ErrorKind, Merchant, MerchantKey, Outcome, PrivateKey, Sensitive,
};
use wechatpay_sandbox::{Reply, Sandbox};

use crate::support::{CloseOrder, data, sandbox_key};

type BoxError = Box<dyn Error + Send + Sync>;

fn new_certificate() -> Certificate {
    Certificate::from_pem(data("other_certificate.pem")).unwrap()
}

fn new_merchant(before: &Merchant) -> Merchant {
    let key = PrivateKey::from_pem(data("other_key.pem")).unwrap();
    Merchant::with_certificate(before.id(), &new_certificate(), key).unwrap()
}

fn serials(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    let authorization = requests
        .iter()
        .map(|it| it.headers()["authorization"].to_str().unwrap());
    let serial = |it: &str| {
        it.split("serial_no=\"")
            .nth(1)
            .unwrap()
            .trim_end_matches('"')
            .to_owned()
    };
    authorization.map(serial).collect()
}

#[tokio::test]
async fn keys_are_replaced_in_all_clones_while_calls_are_under_way() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    sandbox.trust_merchant_certificate(new_certificate());
    let client = sandbox.client().build().unwrap();
    let clone = client.clone();
    let before = client.merchant();
    let after = new_merchant(&before);

    let calls: Vec<_> = (0..100)
        .map(|number| {
            if number == 50 {
                client.replace_merchant(after.clone()).unwrap();
            }
            tokio::spawn(clone.call(&CloseOrder::sample()).send())
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    clone.send(&CloseOrder::sample()).await.unwrap();
    assert_eq!(
        clone.merchant().serial_number(),
        new_certificate().serial_number()
    );
    assert_eq!(
        serials(&sandbox).last().unwrap(),
        new_certificate().serial_number()
    );
    assert!(sandbox.requests().iter().all(|it| it.refusal().is_none()));
}

#[derive(Deserialize)]
struct Person {
    name: Sensitive,
}

#[wechatpay::endpoint(GET, "/v3/person", response = Person, undocumented)]
struct GetPerson;

#[tokio::test]
async fn what_was_encrypted_for_the_previous_key_is_read_during_the_change() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.trust_merchant_certificate(new_certificate());
    let client = sandbox.client().build().unwrap();
    let before = client.merchant();
    let old_certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();

    let both = new_merchant(&before).with_previous_keys((*before).clone());
    client.replace_merchant(both.unwrap()).unwrap();
    for certificate in [&new_certificate(), &old_certificate] {
        let name = certificate.public_key().encrypt("张三").unwrap();
        sandbox.respond::<GetPerson>(Reply::json(&json!({ "name": name })).unwrap());
        assert_eq!(client.send(&GetPerson).await.unwrap().name.expose(), "张三");
    }
    // After the change.
    client.replace_merchant(new_merchant(&before)).unwrap();
    let error = client.send(&GetPerson).await.map(|it| it.name).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn two_apiv3_keys_are_in_force_during_a_change() {
    let old = ApiV3Key::new("an-apiv3-key-of-32-bytes-the-old").unwrap();
    let new = ApiV3Key::new("an-apiv3-key-of-32-bytes-the-new").unwrap();
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let plain = Merchant::new("1900000001", "5A9D", key).unwrap();
    let before = plain.clone().with_apiv3_key(old.clone());
    let after = plain
        .clone()
        .with_apiv3_key(new.clone())
        .with_previous_keys(before.clone())
        .unwrap();

    let encrypted = |key: &ApiV3Key| key.encrypt("0123456789ab", "x", b"text").unwrap();
    let read = |merchant: &Merchant, key: &ApiV3Key| {
        let text = merchant.decrypt_with_apiv3_key("0123456789ab", "x", &encrypted(key));
        text.map(|it| it.to_vec())
    };
    assert_eq!(read(&after, &old).unwrap(), b"text");
    assert_eq!(read(&after, &new).unwrap(), b"text");
    assert_eq!(read(&before, &new).unwrap_err().kind(), ErrorKind::Decode);
    assert!(
        read(&plain, &new)
            .unwrap_err()
            .to_string()
            .contains("has no APIv3 key")
    );
}

#[tokio::test]
async fn a_brand_signs_under_its_own_scheme() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<CloseOrder>(Reply::empty());
    let client = sandbox.client().merchant(sandbox.brand()).build().unwrap();
    client.send(&CloseOrder::sample()).await.unwrap();
    let received = &sandbox.requests()[0];
    let authorization = received.headers()["authorization"].to_str().unwrap();
    assert!(authorization.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"40001\","));
    assert!(!authorization.contains("mchid"));

    let brand = sandbox.brand();
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let unknown = Merchant::brand("40002", brand.serial_number(), key).unwrap();
    let client = sandbox.client().merchant(unknown).build().unwrap();
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("SIGN_ERROR"));
}

/// A key outside the process: each operation waits, is recorded, and can fail.
struct RemoteKey {
    key: PrivateKey,
    operations: Arc<Mutex<Vec<Operation>>>,
    is_offline: Arc<AtomicBool>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Operation {
    Sign,
    Decrypt,
}

impl RemoteKey {
    fn new(key: &str) -> Self {
        Self {
            key: PrivateKey::from_pem(key).unwrap(),
            operations: Arc::default(),
            is_offline: Arc::default(),
        }
    }

    async fn request(&self, operation: Operation) -> Result<(), BoxError> {
        tokio::task::yield_now().await;
        self.operations.lock().unwrap().push(operation);
        if self.is_offline.load(Ordering::SeqCst) {
            return Err("the HSM is offline".into());
        }
        Ok(())
    }
}

impl MerchantKey for RemoteKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.request(Operation::Sign).await?;
        MerchantKey::sign(&self.key, message).await
    }

    async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.request(Operation::Decrypt).await?;
        MerchantKey::decrypt(&self.key, ciphertext).await
    }
}

fn encrypted_for_merchant(string: &str) -> String {
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    certificate.public_key().encrypt(string).unwrap()
}

#[derive(Deserialize)]
struct People {
    people: Vec<Person>,
}

#[wechatpay::endpoint(GET, "/v3/people", response = People, undocumented)]
struct ListPeople;

#[tokio::test]
async fn a_key_that_lives_elsewhere_signs_and_decrypts() {
    let sandbox = Sandbox::start().await.unwrap();
    let (one, two) = (
        encrypted_for_merchant("张三"),
        encrypted_for_merchant("李四"),
    );
    let response = json!({ "people": [{ "name": one }, { "name": two }, { "name": one }] });
    sandbox.respond::<ListPeople>(Reply::json(&response).unwrap());
    let key = RemoteKey::new(&sandbox_key("merchant_key.pem"));
    let operations = key.operations.clone();
    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let client = sandbox.client().merchant(merchant).build().unwrap();

    let people = client.send(&ListPeople).await.unwrap().people;
    let names: Vec<_> = people.iter().map(|it| it.name.expose()).collect();
    assert_eq!(names, ["张三", "李四", "张三"]);
    assert_eq!(sandbox.requests()[0].refusal(), None);
    // A ciphertext that is there twice is decrypted once.
    let expected = [Operation::Sign, Operation::Decrypt, Operation::Decrypt];
    assert_eq!(*operations.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_key_that_fails_says_why_and_nothing_is_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = RemoteKey::new(&sandbox_key("merchant_key.pem"));
    let is_offline = key.is_offline.clone();
    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let client = sandbox.client().merchant(merchant).build().unwrap();

    is_offline.store(true, Ordering::SeqCst);
    let error = client.send(&CloseOrder::sample()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signing);
    assert_eq!(error.outcome(), Outcome::NotCarriedOut);
    let source = error.source().unwrap().to_string();
    assert_eq!(source, "the HSM is offline");
    assert!(sandbox.requests().is_empty());

    let error = client
        .decrypt(&encrypted_for_merchant("张三"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.source().unwrap().to_string(), "the HSM is offline");
}

#[tokio::test]
async fn a_key_that_only_signs_need_not_decrypt() {
    struct SigningKey(PrivateKey);

    impl MerchantKey for SigningKey {
        async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
            MerchantKey::sign(&self.0, message).await
        }
    }

    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let merchant = Merchant::new("1900000001", "5A9D", SigningKey(key)).unwrap();
    let ciphertext = encrypted_for_merchant("张三");
    let error = merchant.decrypt(&ciphertext).await.unwrap_err();
    assert_eq!(
        error.source().unwrap().to_string(),
        "this key does not decrypt"
    );
}

#[tokio::test]
async fn the_keys_of_another_merchant_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let key = PrivateKey::from_pem(data("other_key.pem")).unwrap();
    let other = Merchant::new("1900000002", "5A9D", key).unwrap();
    for error in [
        client.replace_merchant(other.clone()).unwrap_err(),
        client.replace_merchant(sandbox.brand()).unwrap_err(),
        sandbox.merchant().with_previous_keys(other).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("another merchant"), "{error}");
    }
    assert_eq!(client.merchant().id(), sandbox.merchant().id());
}

/// A name, encrypted or in the clear.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Name {
    Secret(Sensitive),
    Plain(String),
}

#[derive(Debug, Deserialize)]
struct Named {
    name: Name,
}

#[wechatpay::endpoint(GET, "/v3/named", response = Named, undocumented)]
struct GetNamed;

#[tokio::test]
async fn a_key_out_of_reach_does_not_turn_a_ciphertext_into_a_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = RemoteKey::new(&sandbox_key("merchant_key.pem"));
    let operations = key.operations.clone();
    let is_offline = key.is_offline.clone();
    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let client = sandbox.client().merchant(merchant).build().unwrap();
    let respond =
        |name: &str| sandbox.respond::<GetNamed>(Reply::json(&json!({ "name": name })).unwrap());

    // The key is not asked to decrypt what cannot be a ciphertext.
    for plain in ["张三", "Zhang", "MTIz"] {
        respond(plain);
        let named = client.send(&GetNamed).await.unwrap();
        assert!(
            matches!(&named.name, Name::Plain(it) if it == plain),
            "{named:?}"
        );
    }
    assert!(!operations.lock().unwrap().contains(&Operation::Decrypt));

    respond(&encrypted_for_merchant("张三"));
    let named = client.send(&GetNamed).await.unwrap();
    assert!(matches!(&named.name, Name::Secret(it) if it.expose() == "张三"));

    let call = client.call(&GetNamed);
    let sent = tokio::spawn(call.send());
    while operations.lock().unwrap().last() != Some(&Operation::Sign) {
        tokio::task::yield_now().await;
    }
    is_offline.store(true, Ordering::SeqCst);
    let error = sent.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.request_id().is_some());
    assert_eq!(error.source().unwrap().to_string(), "the HSM is offline");
}

/// A key that decrypts only after the time limit of every call.
struct SlowKey(PrivateKey);

impl MerchantKey for SlowKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        MerchantKey::sign(&self.0, message).await
    }

    async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        MerchantKey::decrypt(&self.0, ciphertext).await
    }
}

#[tokio::test]
async fn a_slow_key_costs_no_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = SlowKey(PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap());
    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    let people = json!({ "people": [{ "name": encrypted_for_merchant("张三") }] });
    sandbox.respond::<ListPeople>(Reply::json(&people).unwrap());
    let client = sandbox.client().merchant(merchant).build().unwrap();
    let call = client.call(&ListPeople);
    let call = call.timeout(std::time::Duration::from_millis(100));
    let people = call.send().await.unwrap().into_body().people;
    assert_eq!(people[0].name.expose(), "张三");
}
