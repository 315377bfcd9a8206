//! The proof over all operations (the test `operations`) fails for every difference, and names it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wechatpay::{Client, Digest, Endpoint, File};
use wechatpay_tests::operations::{Case, check_values, prove, sample};

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct TerminatePermission {
    openid: String,
    service_id: String,
    appid: Option<String>,
    sub_mchid: Option<String>,
}

#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    expect = 204
)]
struct CloseTransaction {
    out_trade_no: String,
    mchid: String,
}

#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
struct GetTransaction {
    transaction_id: String,
    mchid: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Transaction {
    #[serde(rename = "trade_state")]
    _trade_state: String,
}

#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value, optional(file))]
struct UploadImage {
    #[wechatpay(file, undocumented)]
    image: File,
    filename: String,
    sha256: Digest,
}

async fn send<E: Endpoint>(client: &Client, request: E) -> Result<(), String> {
    let outcome = client.send(&request).await;
    outcome.map(drop).map_err(|error| error.to_string())
}

fn text(text: &str) -> String {
    text.to_owned()
}

const CASES: [Case; 5] = [
    // Members are missing, and one has another value.
    Case {
        operation: "POST /v3/payscore/partner/permissions/terminate",
        declaration: || TerminatePermission::DECLARATION,
        respond: |sandbox, reply| sandbox.respond::<TerminatePermission>(reply),
        call: |client| {
            let (openid, service_id) = (text("another"), text("json.service_id 中"));
            Box::pin(send(
                client,
                TerminatePermission {
                    openid,
                    service_id,
                    appid: None,
                    sub_mchid: None,
                },
            ))
        },
    },
    // The path is that of another operation.
    Case {
        operation: "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        declaration: || CloseTransaction::DECLARATION,
        respond: |sandbox, reply| sandbox.respond::<CloseTransaction>(reply),
        call: |client| {
            let (out_trade_no, mchid) = (text("1"), text("2"));
            let request = CloseTransaction {
                out_trade_no,
                mchid,
            };
            Box::pin(send(client, request))
        },
    },
    // The request is right, but the response type lacks members of the response.
    Case {
        operation: "GET /v3/pay/transactions/id/{transaction_id}",
        declaration: || GetTransaction::DECLARATION,
        respond: |sandbox, reply| sandbox.respond::<GetTransaction>(reply),
        call: |client| {
            let (transaction_id, mchid) = (text("path.transaction_id 中"), text("query.mchid 中"));
            let request = GetTransaction {
                transaction_id,
                mchid,
            };
            Box::pin(send(client, request))
        },
    },
    // The part of the file has another name.
    Case {
        operation: "POST /v3/merchant/media/upload",
        declaration: || UploadImage::DECLARATION,
        respond: |sandbox, reply| sandbox.respond::<UploadImage>(reply),
        call: |client| {
            let request = UploadImage {
                image: File::new("a.png", "image/png", &b"content"[..]),
                filename: text("meta.filename 中"),
                sha256: Digest::sha256(),
            };
            Box::pin(send(client, request))
        },
    },
    Case {
        operation: "GET /v3/certificates",
        declaration: || GetTransaction::DECLARATION,
        respond: |_, _| {},
        call: |_| Box::pin(async { Err(text("not called")) }),
    },
];

#[tokio::test]
async fn every_difference_is_a_failure() {
    let unknown = Case {
        operation: "GET /v3/nowhere",
        ..CASES[4]
    };
    let twice = CASES[3];
    let tally = prove(&[&CASES[..], &[unknown, twice]].concat())
        .await
        .unwrap();
    let failures = tally.failures();
    for (case, expected) in [
        (&CASES[0], &["sent: body is Some(Object"][..]),
        (
            &CASES[1],
            &[
                "declared: path is \"/v3/pay/transactions/out-trade-no/{out_trade_no}/close\"",
                "sent: path is",
            ],
        ),
        (
            &CASES[2],
            &["decoded: GET /v3/pay/transactions/id/{transaction_id}: the response is verified"],
        ),
        (&CASES[3], &["declared twice"]),
        (
            &CASES[4],
            &[
                "declared: path is",
                "sent: 0 requests were sent",
                "decoded: not called",
            ],
        ),
        (&unknown, &["not documented"]),
    ] {
        let of_case = format!("{}: ", case.operation);
        let found: Vec<_> = failures
            .iter()
            .filter_map(|it| it.strip_prefix(&of_case))
            .collect();
        assert_eq!(found.len(), expected.len(), "{of_case} {found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{of_case} {found}");
        }
    }
    let missing = failures.iter().filter(|it| it.ends_with(": not declared"));
    // All operations but the cases, and the one whose page contradicts itself.
    assert_eq!(missing.count(), 1049 - CASES.len() - 1);
    let count = tally.to_string();
    let last: Vec<_> = count.lines().rev().take(4).collect();
    assert_eq!(
        last[..3],
        [
            "2 of 1049 decoded as documented",
            "1 of 1049 sent as documented",
            "2 of 1049 declared as documented",
        ]
    );
    let left_out = "left out: POST /v3/global/merchant-service/images/upload: it is an upload";
    assert!(last[3].starts_with(left_out), "{count}");
}

#[tokio::test]
async fn a_part_of_another_name_is_a_difference() {
    let tally = prove(&[CASES[3]]).await.unwrap();
    let sent = "POST /v3/merchant/media/upload: sent: a part does not begin";
    assert!(tally.failures().iter().any(|it| it.starts_with(sent)));
}

#[test]
fn a_value_is_itself_or_unknown() {
    #[derive(Debug, Deserialize, Serialize)]
    enum State {
        #[serde(rename = "ONE")]
        One,
        #[serde(rename = "ON")]
        Two,
        #[serde(untagged)]
        Undocumented(String),
    }

    let check =
        |values: &[&str]| check_values::<State>(values, |it| matches!(it, State::Undocumented(_)));
    assert_eq!(check(&["ONE", "ON"]), Ok(()));
    let error = check(&["ONE", "TWO"]).unwrap_err();
    assert_eq!(
        error,
        "the value TWO became Undocumented(\"TWO\"), and that \"TWO\""
    );
}

/// The test `sample` is built of it, and sends what is in it.
#[test]
fn the_sample_has_every_shape() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/sample/declarations.rs");
    let sample = sample();
    if std::env::var_os("SAMPLE").is_some_and(|it| it == "overwrite") {
        std::fs::write(path, &sample).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == sample,
        "{path} is not what is generated now: run this test with SAMPLE=overwrite, and read the \
         difference"
    );
}
