//! Causes every failure that `docs/errors.md` lists, and compares its table with what happens.
//!
//! `FAILURES=overwrite cargo test -p wechatpay-tests --test it failures` writes the table anew.

use std::fmt::Write;
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::json;
use wechatpay::{
    Certificate, Client, Download, Error, FileHash, Merchant, MerchantKey, Outcome, PlatformKeys,
    PrivateKey, Sensitive,
};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

use crate::support::sandbox_key;

#[wechatpay::endpoint(POST, "/v3/transfers/{out_bill_no}", response = Transfer, undocumented)]
struct MoveMoney {
    out_bill_no: &'static str,
}

#[wechatpay::endpoint(GET, "/v3/transfers/{out_bill_no}", response = Transfer, undocumented)]
struct QueryTransfer {
    out_bill_no: &'static str,
}

#[derive(Debug, Deserialize)]
struct Transfer {
    #[allow(dead_code, reason = "it is read to be of the wrong type")]
    state: String,
    #[allow(dead_code, reason = "it is read to be decrypted")]
    name: Option<Sensitive>,
}

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct Bill {
    token: &'static str,
}

const MOVE: MoveMoney = MoveMoney { out_bill_no: "B1" };

/// A row of the table.
struct Failure {
    what: &'static str,
    error: Error,
    to_do: &'static str,
}

/// What to do about a failure.
const MEND: &str = "mend the configuration or the request";
const AGAIN: &str = "send it again, a little later";
const QUERY: &str = "query the order, or send the same request under the same order number";
const BOOK: &str = "book it; read `error.response()`, and mend the response type or the key";
const READ: &str = "decide by `error.api()`: WeChat Pay says why";
const ASK_AGAIN: &str = "ask again";
const FETCH_AGAIN: &str = "do not use the file; download it anew";

/// A key in an HSM that can sign but not decrypt, or that cannot even sign.
struct Hsm(Option<PrivateKey>);

impl MerchantKey for Hsm {
    async fn sign(
        &self,
        message: &[u8],
    ) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        let key = self.0.as_ref().ok_or("the HSM is offline")?;
        MerchantKey::sign(key, message).await
    }
}

async fn with_key(sandbox: &Sandbox, key: Hsm) -> Client {
    let known = sandbox.merchant();
    let merchant = Merchant::new(known.id(), known.serial_number(), key).unwrap();
    sandbox.client().merchant(merchant).build().unwrap()
}

async fn failures() -> Vec<Failure> {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let mut failures = Vec::new();
    let mut add = |what, error, to_do| failures.push(Failure { what, error, to_do });

    let unset = Client::builder().build().unwrap_err();
    add("a key, a serial number or a base URL is wrong", unset, MEND);
    let empty = MoveMoney { out_bill_no: "" };
    let error = client.send(&empty).await.unwrap_err();
    add("a value cannot be sent", error, MEND);
    let offline = with_key(&sandbox, Hsm(None)).await;
    let error = offline.send(&MOVE).await.unwrap_err();
    add("the merchant's key cannot sign", error, AGAIN);
    let gone = Sandbox::start().await.unwrap().base_url();
    let unreachable = sandbox.client().base_url(gone).build().unwrap();
    let error = unreachable.send(&MOVE).await.unwrap_err();
    add("no connection can be made", error, AGAIN);
    let keyless = sandbox.client().platform_keys(PlatformKeys::certificates());
    let error = keyless.build().unwrap().send(&MOVE).await.unwrap_err();
    let what = "no platform key is known, and none can be downloaded";
    add(
        what,
        error,
        "read its source; send it again once that is mended",
    );

    let transfer = || Reply::json(&json!({ "state": "SUCCESS" })).unwrap();
    let status = |status| StatusCode::from_u16(status).unwrap();
    let refused = |code: u16| Reply::error(status(code), "ANY", "any");
    let signature = HeaderName::from_static("wechatpay-signature");
    for (what, reply, to_do) in [
        (
            "no response comes in time",
            transfer().fault(Fault::Silence),
            QUERY,
        ),
        (
            "the connection breaks",
            transfer().fault(Fault::Disconnected),
            QUERY,
        ),
        (
            "the response breaks off",
            transfer().fault(Fault::Truncated),
            QUERY,
        ),
        (
            "a success larger than `response_limit`",
            Reply::json(&json!({ "state": "x".repeat(2000) })).unwrap(),
            QUERY,
        ),
        (
            "a success without a signature",
            transfer().fault(Fault::Unsigned),
            QUERY,
        ),
        (
            "a success with a wrong signature",
            transfer().fault(Fault::WrongSignature),
            QUERY,
        ),
        (
            "a success that is 300 s old",
            transfer().fault(Fault::ClockOffset(-301)),
            QUERY,
        ),
        (
            "a success signed with an unknown key",
            transfer().fault(Fault::AlteredHeader(
                HeaderName::from_static("wechatpay-serial"),
                HeaderValue::from_static("PUB_KEY_ID_UNKNOWN"),
            )),
            QUERY,
        ),
        (
            "a probe of WeChat Pay's",
            transfer().fault(Fault::SignatureProbe),
            QUERY,
        ),
        (
            "an empty 202 that is not declared",
            Reply::empty().status(status(202)),
            QUERY,
        ),
        (
            "`code` and `message` under a success",
            Reply::json(&json!({ "code": "ANY", "message": "any" })).unwrap(),
            QUERY,
        ),
        (
            "a verified success that does not decode",
            Reply::json(&json!({ "state": 5 })).unwrap(),
            BOOK,
        ),
        (
            "400, 401, 403 or 404 with `code` and `Request-ID`",
            refused(403),
            READ,
        ),
        (
            "the same without a signature",
            refused(403).fault(Fault::WithoutHeader(signature)),
            READ,
        ),
        ("429 with `code` and `Request-ID`", refused(429), AGAIN),
        (
            "the same statuses without a `code`",
            Reply::bytes(HeaderValue::from_static("text/html"), "<html>").status(status(403)),
            QUERY,
        ),
        ("any other 4xx", refused(409), QUERY),
        ("500, 502, 503 or 504", refused(502), QUERY),
        ("any other 5xx", refused(501), QUERY),
    ] {
        sandbox.respond::<MoveMoney>(reply);
        let limited = sandbox.client().response_limit(1000).build().unwrap();
        let call = limited.call(&MOVE).timeout(Duration::from_millis(300));
        add(what, call.send().await.unwrap_err(), to_do);
    }
    let certificate = Certificate::from_pem(sandbox_key("merchant_certificate.pem")).unwrap();
    let name = certificate.public_key().encrypt("张三").unwrap();
    let encrypted = Reply::json(&json!({ "state": "SUCCESS", "name": name })).unwrap();
    sandbox.respond::<MoveMoney>(encrypted);
    let key = PrivateKey::from_pem(sandbox_key("merchant_key.pem")).unwrap();
    let signs_only = with_key(&sandbox, Hsm(Some(key))).await;
    let error = signs_only.send(&MOVE).await.unwrap_err();
    add("the merchant's key cannot decrypt what came", error, BOOK);
    let query = QueryTransfer { out_bill_no: "B1" };
    let error = client.send(&query).await.unwrap_err();
    add("a GET, whatever happens to it", error, ASK_AGAIN);

    let csv = HeaderValue::from_static("text/csv");
    let bill = Bill { token: "1" };
    sandbox.respond::<Bill>(Reply::file(csv.clone(), vec![b'x'; 100_000]).fault(Fault::Truncated));
    let mut file = client.send(&bill).await.unwrap().unchecked();
    let error = loop {
        if let Err(error) = file.chunk().await {
            break error;
        }
    };
    add("a file breaks off, or stalls", error, FETCH_AGAIN);
    sandbox.respond::<Bill>(Reply::file(csv, "content"));
    let other = FileHash::new("SHA1", &"0".repeat(40)).unwrap();
    let file = client.send(&bill).await.unwrap().check(other);
    let nowhere = std::env::temp_dir().join("wechatpay-no-such-folder/bill.csv");
    let path = std::env::temp_dir().join(format!("wechatpay-{}.csv", std::process::id()));
    add(
        "a file has another hash",
        file.save_to(path).await.unwrap_err(),
        FETCH_AGAIN,
    );
    let file = client.send(&bill).await.unwrap().unchecked();
    add(
        "a file cannot be written",
        file.save_to(nowhere).await.unwrap_err(),
        ASK_AGAIN,
    );
    failures
}

#[tokio::test]
async fn the_documented_failures_are_as_they_happen() {
    let mut table = "| what happens | `kind()` | `outcome()` | `is_retryable()` | what to do |\n|---|---|---|---|---|\n".to_owned();
    for Failure { what, error, to_do } in failures().await {
        let (kind, outcome) = (error.kind(), error.outcome());
        let retryable = if error.is_retryable() { "yes" } else { "" };
        writeln!(
            table,
            "| {what} | `{kind:?}` | `{outcome:?}` | {retryable} | {to_do} |"
        )
        .unwrap();
        // No row advises to ignore the failure.
        let is_open = outcome == Outcome::Unknown;
        assert_eq!(to_do == QUERY, is_open, "{what}: {outcome:?}");
        assert_eq!(
            to_do == BOOK,
            outcome == Outcome::CarriedOut,
            "{what}: {outcome:?}"
        );
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/errors.md");
    let page = std::fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once("<!-- table -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end -->\n").unwrap();
    let right = format!("{before}<!-- table -->\n{table}<!-- end -->\n{after}");
    if std::env::var("FAILURES").is_ok_and(|it| it == "overwrite") {
        std::fs::write(path, &right).unwrap();
        return;
    }
    assert_eq!(page, right, "write it anew with FAILURES=overwrite");
}
