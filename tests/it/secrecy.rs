//! No error, `Debug` output, source or trace has anything of a request or a response, except
//! `code`, `message`, the blamed member's name and the `Request-ID`.

use std::error::Error as _;
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::json;
use wechatpay::{Client, Download, Error, ErrorKind, File, FileHash, Sensitive};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

use crate::traces::listen;

/// The marked value, which must not be found anywhere.
const MARK: &str = "MARKED张三";
/// The marked value for places that allow only ASCII.
const ASCII_MARK: &str = "MARKED-VALUE";

#[wechatpay::endpoint(POST, "/v3/marked/{path}", response = Response, undocumented)]
struct Everywhere {
    path: &'static str,
    #[wechatpay(query)]
    query: &'static str,
    #[wechatpay(header = "X-Note")]
    note: String,
    body: Value,
    secret: Option<Sensitive>,
}

fn everywhere() -> Everywhere {
    Everywhere {
        path: MARK,
        query: MARK,
        note: ASCII_MARK.to_owned(),
        body: Value::Plain(MARK),
        secret: None,
    }
}

enum Value {
    Plain(&'static str),
    Failing(&'static str),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => serializer.serialize_str(value),
            Self::Failing(value) => Err(serde::ser::Error::custom(value)),
        }
    }
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "it is read to fail")]
struct Response {
    state: State,
    #[serde(default)]
    time: Option<Strict>,
    #[serde(default)]
    amount: u8,
}

#[derive(Debug, Deserialize)]
enum State {
    Success,
}

/// A type whose error quotes the value, as those of dates do.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Strict;

impl TryFrom<String> for Strict {
    type Error = String;

    fn try_from(value: String) -> Result<Self, String> {
        Err(format!("`{value}` is no time, expected one"))
    }
}

#[wechatpay::endpoint(POST, "/v3/marked/upload", response = Response, undocumented)]
struct Upload {
    #[wechatpay(file)]
    file: File,
    filename: &'static str,
}

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct Bill {
    token: &'static str,
}

/// Everything of an error that can be in a log.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {:?}", error.response());
    if let Some(api) = error.api() {
        shown += &format!("{api} {api:?}");
    }
    let mut source = error.source();
    while let Some(error) = source {
        shown += &format!(" {error} {error:?}");
        source = error.source();
    }
    shown
}

async fn failed(client: &Client, request: &Everywhere) -> Error {
    let call = client.call(request).timeout(Duration::from_millis(300));
    let debug = format!("{call:?}");
    assert!(!debug.contains("MARKED"), "{debug}");
    call.send().await.unwrap_err()
}

#[tokio::test]
async fn nothing_of_request_or_response_is_shown() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    client.send(&everywhere()).await.unwrap_err();
    let (written, _guard) = listen();
    let mut errors = Vec::new();

    // Requests that cannot be sent.
    for request in [
        Everywhere {
            path: "",
            ..everywhere()
        },
        Everywhere {
            note: format!("{ASCII_MARK}\n"),
            ..everywhere()
        },
        Everywhere {
            body: Value::Failing(MARK),
            ..everywhere()
        },
        Everywhere {
            secret: Some(MARK.repeat(100).into()),
            ..everywhere()
        },
    ] {
        errors.push((ErrorKind::Request, failed(&client, &request).await));
    }
    let call = client
        .call(&everywhere())
        .header("authorization", ASCII_MARK);
    errors.push((ErrorKind::Request, call.send().await.unwrap_err()));
    for (name, media_type) in [(MARK, MARK), (MARK, "image/png")] {
        let file = File::new(name, media_type, MARK);
        let upload = Upload {
            file,
            filename: MARK,
        };
        let kind = if media_type == MARK {
            ErrorKind::Request
        } else {
            ErrorKind::Api
        };
        errors.push((kind, client.send(&upload).await.unwrap_err()));
    }

    // Responses.
    let json = |value: serde_json::Value| Reply::json(&value).unwrap();
    let success = || json(json!({ "state": "Success", "amount": 1 }));
    let marked = HeaderValue::from_static(ASCII_MARK);
    let html = HeaderValue::from_static("text/html");
    let header = |name: &'static str| HeaderName::from_static(name);
    let altered = |name: &'static str| {
        Fault::AlteredHeader(header(name), HeaderValue::from_static(ASCII_MARK))
    };
    let sign_error = json!({
        "code": "SIGN_ERROR",
        "message": "签名错误",
        "detail": {
            "field": "signature",
            "value": MARK,
            "sign_information": { "message": MARK },
        },
        "more": MARK,
    });
    for (kind, reply) in [
        (
            ErrorKind::Api,
            json(sign_error).status(StatusCode::UNAUTHORIZED),
        ),
        (
            ErrorKind::Api,
            Reply::bytes(html.clone(), MARK).status(StatusCode::BAD_GATEWAY),
        ),
        (
            ErrorKind::Signature,
            Reply::bytes(html, MARK).fault(Fault::Unsigned),
        ),
        (ErrorKind::Signature, success().fault(Fault::WrongSignature)),
        (ErrorKind::Signature, success().fault(Fault::SignatureProbe)),
        (
            ErrorKind::Signature,
            success().fault(altered("wechatpay-timestamp")),
        ),
        (
            ErrorKind::Signature,
            success().fault(altered("wechatpay-nonce")),
        ),
        (
            ErrorKind::Signature,
            success().fault(altered("wechatpay-serial")),
        ),
        (
            ErrorKind::Signature,
            success().fault(altered("wechatpay-signature")),
        ),
        (
            ErrorKind::Signature,
            success().fault(altered("wechatpay-signature-type")),
        ),
        (
            ErrorKind::Signature,
            success()
                .header(header::CONTENT_ENCODING, marked.clone())
                .fault(Fault::WrongSignature),
        ),
        (ErrorKind::Decode, json(json!({ "state": MARK }))),
        (ErrorKind::Decode, json(json!({ MARK: MARK }))),
        (
            ErrorKind::Decode,
            json(json!({ "state": "Success", "time": MARK })),
        ),
        (
            ErrorKind::Decode,
            json(json!({ "state": "Success", "amount": MARK })),
        ),
        (
            ErrorKind::Decode,
            json(json!(format!("{MARK}, expected {MARK}"))),
        ),
        (
            ErrorKind::Decode,
            Reply::bytes(marked.clone(), format!("{{\"state\":\"{MARK}")),
        ),
        (
            ErrorKind::Transport,
            json(json!({ "state": MARK })).fault(Fault::Truncated),
        ),
        (
            ErrorKind::Transport,
            json(json!({ "state": MARK })).fault(Fault::Disconnected),
        ),
        (
            ErrorKind::Timeout,
            json(json!({ "state": MARK })).fault(Fault::Silence),
        ),
    ] {
        sandbox.respond::<Everywhere>(reply.header(header::WARNING, marked.clone()));
        errors.push((kind, failed(&client, &everywhere()).await));
    }
    let large = json(json!({ "state": MARK.repeat(100) }));
    sandbox.respond::<Everywhere>(large);
    let limited = sandbox.client().response_limit(100).build().unwrap();
    errors.push((
        ErrorKind::ResponseTooLarge,
        failed(&limited, &everywhere()).await,
    ));
    let gone = Sandbox::start().await.unwrap().base_url();
    let unreachable = sandbox.client().base_url(gone).build().unwrap();
    errors.push((
        ErrorKind::Connect,
        failed(&unreachable, &everywhere()).await,
    ));

    // Files.
    let url = format!("https://{ASCII_MARK}.example/{ASCII_MARK}?token={ASCII_MARK}");
    errors.push((ErrorKind::Request, client.download(&url).await.unwrap_err()));
    for (kind, value) in [(MARK, "00"), ("SHA1", MARK)] {
        errors.push((ErrorKind::FileHash, FileHash::new(kind, value).unwrap_err()));
    }
    sandbox.respond::<Bill>(Reply::file(marked.clone(), MARK));
    let bill = Bill { token: MARK };
    let hash = FileHash::new("SHA1", &"0".repeat(40)).unwrap();
    let mut file = client.send(&bill).await.unwrap().check(hash);
    let debug = format!("{file:?}");
    assert!(!debug.contains("张三"), "{debug}");
    let error = loop {
        match file.chunk().await {
            Ok(piece) => assert!(piece.is_some()),
            Err(error) => break error,
        }
    };
    errors.push((ErrorKind::FileHash, error));
    let file = client.send(&bill).await.unwrap().unchecked();
    let nowhere = std::env::temp_dir().join(MARK).join(MARK);
    errors.push((ErrorKind::Save, file.save_to(nowhere).await.unwrap_err()));

    // Values made by hand.
    let base = format!("https://user:{ASCII_MARK}@example.com").parse::<wechatpay::BaseUrl>();
    errors.push((ErrorKind::Config, base.unwrap_err()));
    errors.push((ErrorKind::Decode, client.decrypt(MARK).await.unwrap_err()));

    for (kind, error) in &errors {
        let shown = shown(error);
        assert_eq!(error.kind(), *kind, "{shown}");
        assert!(
            !shown.contains("MARKED") && !shown.contains("张三"),
            "{shown}"
        );
    }
    let response = client.call(&everywhere());
    sandbox.respond::<Everywhere>(success().header(header::WARNING, marked));
    let debug = format!("{:?}", response.send().await.unwrap());
    assert!(!debug.contains("MARKED"), "{debug}");
    let written = written.text();
    assert!(written.contains("/v3/marked/{path}"), "{written}");
    assert!(!written.contains("张三"), "{written}");
}
