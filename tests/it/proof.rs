//! The proof over all operations (the test `operations`) can fail, and says how.

use serde::Deserialize;
use serde_json::Value;
use wechatpay::{Client, Digest, File};
use wechatpay_tests::operations::{Case, prove};

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct TerminatePermission {
    openid: String,
    service_id: String,
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

#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value)]
struct UploadImage {
    #[wechatpay(file)]
    image: File,
    filename: String,
    sha256: Digest,
}

async fn send<E: wechatpay::Endpoint>(client: &Client, request: E) -> Result<(), String> {
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
        answer: |sandbox, reply| sandbox.answer::<TerminatePermission>(reply),
        call: |client| {
            let (openid, service_id) = (text("another"), text("json.service_id 中"));
            Box::pin(send(client, TerminatePermission { openid, service_id }))
        },
    },
    // The path is another operation's.
    Case {
        operation: "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        answer: |sandbox, reply| sandbox.answer::<CloseTransaction>(reply),
        call: |client| {
            let (out_trade_no, mchid) = (text("1"), text("2"));
            let request = CloseTransaction {
                out_trade_no,
                mchid,
            };
            Box::pin(send(client, request))
        },
    },
    // What was sent is right; the answer has members that the response does not know.
    Case {
        operation: "GET /v3/pay/transactions/id/{transaction_id}",
        answer: |sandbox, reply| sandbox.answer::<GetTransaction>(reply),
        call: |client| {
            let (transaction_id, mchid) = (text("path.transaction_id 中"), text("query.mchid 中"));
            let request = GetTransaction {
                transaction_id,
                mchid,
            };
            Box::pin(send(client, request))
        },
    },
    // The file's part has another name.
    Case {
        operation: "POST /v3/merchant/media/upload",
        answer: |sandbox, reply| sandbox.answer::<UploadImage>(reply),
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
        answer: |_, _| {},
        call: |_| Box::pin(async { Err(text("not called")) }),
    },
];

#[tokio::test]
async fn every_difference_is_a_failure() {
    let tally = prove(&CASES).await.unwrap();
    let failures = tally.failures();
    for (case, sent, answered) in [
        (&CASES[0], Some("sent: body is Some(Object"), None),
        (&CASES[1], Some("sent: path is"), None),
        (
            &CASES[2],
            None,
            Some("answered: GET /v3/pay/transactions/id"),
        ),
        (&CASES[3], Some("sent: a part does not begin"), None),
        (
            &CASES[4],
            Some("sent: nothing was sent"),
            Some("answered: not called"),
        ),
    ] {
        let operation = case.operation;
        let of_case = failures.iter().filter(|it| it.starts_with(operation));
        let found: Vec<_> = of_case
            .map(|it| it.trim_start_matches(&format!("{operation}: ")))
            .collect();
        let expected: Vec<_> = [sent, answered].into_iter().flatten().collect();
        assert_eq!(found.len(), expected.len(), "{operation}: {found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{operation}: {found}");
        }
    }
    let missing = failures.iter().filter(|it| it.ends_with(": not declared"));
    assert_eq!(missing.count(), 1018 - CASES.len());
    let count = tally.to_string();
    let last: Vec<_> = count.lines().rev().take(3).collect();
    let expected = [
        "3 of 1018 answered as documented",
        "1 of 1018 sent as documented",
        "5 of 1018 declared",
    ];
    assert_eq!(last, expected);
}
