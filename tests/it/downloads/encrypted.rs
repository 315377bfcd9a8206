//! Files that WeChat Pay encrypted for the merchant.

use serde::Deserialize;
use serde_json::json;
use wechatpay::testing::encrypted_file;
use wechatpay::{Client, Download, ErrorKind, SensitiveBytes};
use wechatpay_sandbox::{Reply, Sandbox};

use super::{BILL, BillFile, CSV, FILE, content, noise, sha1};

/// Not text: no string holds it.
const KEY: [u8; 32] = [0xff; 32];
const NONCE: &str = "0123456789ab";

#[wechatpay::endpoint(GET, "/v3/bill/sub-merchant-fundflowbill", response = Bills)]
struct RequestBills {
    sub_mchid: String,
    bill_date: String,
    account_type: String,
    algorithm: String,
}

#[derive(Deserialize)]
struct Bills {
    download_bill_list: Vec<EncryptedBill>,
}

#[derive(Deserialize)]
struct EncryptedBill {
    encrypt_key: SensitiveBytes,
    nonce: String,
}

fn sealed(content: &[u8]) -> Vec<u8> {
    encrypted_file(&KEY, NONCE, content).unwrap()
}

async fn download(sandbox: &Sandbox, client: &Client, sent: Vec<u8>) -> Download {
    sandbox.respond::<BillFile>(Reply::file(CSV, sent));
    let file = client.send(&FILE).await.unwrap();
    let key = client
        .decrypt_bytes(&sandbox.encrypt(KEY).unwrap())
        .await
        .unwrap();
    file.decrypt(&key, NONCE).unwrap()
}

#[tokio::test]
async fn a_bill_is_decrypted_with_the_key_that_came_with_its_url() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let bills = json!({ "download_bill_count": 1, "download_bill_list": [{
        "bill_sequence": 1,
        "encrypt_key": sandbox.encrypt(KEY).unwrap(),
        "nonce": NONCE,
    }]});
    sandbox.respond::<RequestBills>(Reply::json(&bills).unwrap());
    sandbox.respond::<BillFile>(Reply::file(CSV, sealed(BILL)));
    let request = RequestBills {
        sub_mchid: "1900000109".to_owned(),
        bill_date: "2026-11-24".to_owned(),
        account_type: "BASIC".to_owned(),
        algorithm: "AEAD_AES_256_GCM".to_owned(),
    };
    let bill = &client.send(&request).await.unwrap().download_bill_list[0];
    assert_eq!(bill.encrypt_key.expose(), KEY);
    assert_eq!(format!("{:?}", bill.encrypt_key), "SensitiveBytes(***)");
    let file = client.send(&FILE).await.unwrap();
    let file = file.decrypt(&bill.encrypt_key, &bill.nonce).unwrap();
    assert_eq!(content(file.check(sha1(BILL))).await.unwrap(), BILL);
}

#[tokio::test]
async fn a_file_of_any_length_is_decrypted_and_then_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for original in [Vec::new(), vec![1], noise(2), noise(300_000)] {
        let file = download(&sandbox, &client, sealed(&original)).await;
        let file = file.check(sha1(&original));
        assert_eq!(content(file).await.unwrap(), original);
        let file = download(&sandbox, &client, sealed(&original)).await;
        let error = content(file.check(sha1(b"another"))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileHash);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_file_is_decrypted_before_it_is_decompressed() {
    use std::io::Write;

    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let level = flate2::Compression::default();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
    gzip.write_all(BILL).unwrap();
    let sent = sealed(&gzip.finish().unwrap());
    let file = download(&sandbox, &client, sent).await;
    let file = file.gunzip().check(sha1(BILL));
    assert_eq!(content(file).await.unwrap(), BILL);
}

#[tokio::test]
async fn a_file_that_was_altered_gives_no_byte() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let whole = sealed(&noise(100_000));
    let altered = |at: usize| {
        let mut altered = whole.clone();
        altered[at] ^= 1;
        altered
    };
    let cut = whole[..whole.len() - 1].to_vec();
    let last = whole.len() - 1;
    for sent in [altered(0), altered(last), cut, Vec::new(), vec![0; 15]] {
        let mut file = download(&sandbox, &client, sent).await.unchecked();
        let error = file.chunk().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("do not use it"), "{error}");
        assert!(file.chunk().await.is_err(), "it never looks complete");
    }
}

#[tokio::test]
async fn a_key_or_a_nonce_of_another_length_is_refused_before_anything_is_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, sealed(BILL)));
    for (key, nonce, message) in [
        (&KEY[..31], NONCE, "the key of an encrypted file has 32"),
        (
            &KEY[..],
            "0123456789a",
            "the nonce of an encrypted file has 12",
        ),
    ] {
        let key = client
            .decrypt_bytes(&sandbox.encrypt(key).unwrap())
            .await
            .unwrap();
        let file = client.send(&FILE).await.unwrap();
        let error = file.decrypt(&key, nonce).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn an_encrypted_file_is_held_up_to_its_limit() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let original = noise(1_000);
    let file = download(&sandbox, &client, sealed(&original)).await;
    let file = file.limit(1_000).unchecked();
    assert_eq!(content(file).await.unwrap(), original);
    let file = download(&sandbox, &client, sealed(&original)).await;
    let error = content(file.limit(999).unchecked()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
}

#[tokio::test]
async fn bytes_that_are_no_string_are_not_taken_for_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let error = client
        .decrypt(&sandbox.encrypt(KEY).unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let name = sandbox.encrypt("张三").unwrap();
    assert_eq!(client.decrypt(&name).await.unwrap().expose(), "张三");
}
