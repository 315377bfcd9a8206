//! Uploads: a file, and its `meta`, which alone is signed.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use serde_json::{Value, json};
use wechatpay::protocol::{Body, Stamp, UnsignedRequest};
use wechatpay::{BaseUrl, Digest, ErrorKind, File, Outcome, Progress};
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value)]
struct UploadImage {
    #[wechatpay(file)]
    file: File,
    filename: String,
    sha256: String,
    #[wechatpay(undocumented)]
    none: Option<u8>,
}

fn image(name: &str, media_type: &str, content: &'static [u8]) -> UploadImage {
    UploadImage {
        file: File::new(name, media_type, content),
        filename: name.to_owned(),
        sha256: "abc".to_owned(),
        none: None,
    }
}

async fn uploaded(request: &UploadImage) -> (String, String) {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadImage>(Reply::json(&json!({ "media_id": "m" })).unwrap());
    let client = sandbox.client().build().unwrap();
    assert_eq!(client.send(request).await.unwrap()["media_id"], "m");
    let received = &sandbox.requests()[0];
    assert_eq!(received.refusal(), None);
    let content_type = received.headers()["content-type"].to_str().unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert_eq!(boundary.len(), 32);
    (
        boundary.to_owned(),
        String::from_utf8_lossy(received.body()).into_owned(),
    )
}

#[tokio::test]
async fn meta_comes_first_and_the_file_as_it_is() {
    let (boundary, body) = uploaded(&image("a.png", "image/png", b"\r\n\r\n--\0content")).await;
    assert_eq!(
        body,
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
             Content-Type: application/json\r\n\r\n\
             {{\"filename\":\"a.png\",\"sha256\":\"abc\"}}\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
             Content-Type: image/png\r\n\r\n\
             \r\n\r\n--\0content\r\n--{boundary}--\r\n"
        )
    );
}

#[tokio::test]
async fn a_name_cannot_break_out_of_its_part() {
    let (_, body) = uploaded(&image("中\"\r\nX: y.png", "image/png", b"")).await;
    assert!(
        body.contains("filename=\"中%22%0D%0AX: y.png\"\r\n"),
        "{body}"
    );
}

fn attached(unsigned: &UnsignedRequest) -> wechatpay::Result<http::Request<Body>> {
    unsigned.attach(&BaseUrl::default(), HeaderValue::from_static("x"))
}

#[test]
fn what_is_signed_is_meta_alone() {
    let platform =
        wechatpay::PublicKey::from_pem(crate::support::sandbox_key("platform_public_key.pem"));
    let platform = wechatpay::PlatformKeys::public_key("PUB_KEY_ID_01", platform.unwrap()).unwrap();
    let request = image("a.png", "image/png", b"content");
    let unsigned = UnsignedRequest::new(&request, &platform, SystemTime::now()).unwrap();
    let message = unsigned.message(&Stamp::new(1, "nonce").unwrap());
    let message = String::from_utf8(message).unwrap();
    let meta = r#"{"filename":"a.png","sha256":"abc"}"#;
    assert_eq!(
        message,
        format!("POST\n/v3/merchant/media/upload\n1\nnonce\n{meta}\n")
    );
    let sent = attached(&unsigned).unwrap();
    assert!(sent.body().as_bytes().unwrap().len() > meta.len());
}

#[tokio::test]
async fn a_malformed_media_type_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for wrong in ["", "image", "image/", "image/png\r\nX: y", "image/png; q=1"] {
        let error = client.send(&image("a", wrong, b"")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(
            error.to_string().contains("media type is malformed"),
            "{error}"
        );
    }
    assert!(sandbox.requests().is_empty());
}

#[test]
fn debug_shows_no_content() {
    let debug = format!("{:?}", File::new("a.png", "image/png", &b"secret"[..]));
    assert_eq!(
        debug,
        r#"File { media_type: "image/png", content_len: 6, .. }"#
    );
}

#[tokio::test]
async fn a_response_of_type_text_plain_that_holds_json_is_decoded() {
    let sandbox = Sandbox::start().await.unwrap();
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    sandbox.respond::<UploadImage>(Reply::bytes(plain, r#"{"media_id":"m"}"#));
    let client = sandbox.client().build().unwrap();
    let response = client.send(&image("a", "image/png", b"")).await.unwrap();
    assert_eq!(response["media_id"], "m");
}

/// An upload in which the part and the members for the digest have other names.
#[wechatpay::endpoint(
    POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    response = Value
)]
struct UploadDueDiligence {
    due_diligence_id: String,
    #[wechatpay(file)]
    due_diligence_file: File,
    file_name: String,
    file_digest: Digest,
    #[serde(rename = "digest")]
    #[wechatpay(undocumented)]
    given: Option<Digest>,
    #[wechatpay(undocumented)]
    none: Option<Digest>,
    #[serde(flatten)]
    more: More,
}

#[derive(serde::Serialize)]
struct More {
    nested: Option<Digest>,
}

fn due_diligence(file: File, file_digest: Digest) -> UploadDueDiligence {
    UploadDueDiligence {
        due_diligence_id: "1".to_owned(),
        due_diligence_file: file,
        file_name: "a.pdf".to_owned(),
        file_digest,
        given: Some(Digest::given("ABC")),
        none: None,
        more: More { nested: None },
    }
}

/// The `meta` of the last upload.
fn meta(sandbox: &Sandbox) -> Value {
    let requests = sandbox.requests();
    let body = String::from_utf8_lossy(requests.last().unwrap().body()).into_owned();
    let meta = body.split("\r\n\r\n").nth(1).unwrap();
    serde_json::from_str(meta.split("\r\n").next().unwrap()).unwrap()
}

/// FIPS 180-2, B.1.
const SHA256_OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[tokio::test]
async fn a_digest_is_computed_unless_it_is_given() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadDueDiligence>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let file = File::new("a.pdf", "application/pdf", &b"abc"[..]);
    let mut request = due_diligence(file, Digest::sha256());
    request.more.nested = Some(Digest::sha256());
    client.send(&request).await.unwrap();
    let expected = json!({
        "file_name": "a.pdf",
        "file_digest": SHA256_OF_ABC,
        "digest": "ABC",
        "nested": SHA256_OF_ABC,
    });
    assert_eq!(meta(&sandbox), expected);
    let body = sandbox.requests()[0].body().to_vec();
    let body = String::from_utf8(body).unwrap();
    assert!(body.contains("name=\"due_diligence_file\"; filename=\"a.pdf\""));
}

#[cfg(feature = "sm3")]
#[tokio::test]
async fn a_digest_may_be_an_sm3() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadDueDiligence>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let file = File::new("a.pdf", "application/pdf", &b"abc"[..]);
    client
        .send(&due_diligence(file, Digest::sm3()))
        .await
        .unwrap();
    // GB/T 32905-2016, A.1.
    let sm3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    assert_eq!(meta(&sandbox)["file_digest"], sm3);
}

#[wechatpay::endpoint(POST, "/v3/a", response = Value, undocumented)]
struct WithoutFile {
    sha256: Digest,
}

#[test]
fn a_digest_is_of_a_file() {
    let platform = wechatpay::PlatformKeys::certificates();
    let unsigned =
        |sha256| UnsignedRequest::new(&WithoutFile { sha256 }, &platform, SystemTime::now());
    let error = unsigned(Digest::sha256()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(
        error.to_string().contains("this request has none"),
        "{error}"
    );
    assert!(unsigned(Digest::given("00")).is_ok());
    assert!(serde_json::to_value(Digest::sha256()).is_err());
}

/// A stream of these pieces.
struct Pieces(Vec<Result<Bytes, io::Error>>);

impl Pieces {
    fn new(pieces: &[&'static [u8]]) -> Self {
        let pieces = pieces.iter().rev();
        Self(pieces.map(|it| Ok(Bytes::from_static(it))).collect())
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop())
    }
}

fn streamed(len: u64, pieces: Pieces) -> UploadDueDiligence {
    let file = File::from_stream("a.pdf", "application/pdf", len, pieces);
    due_diligence(file, Digest::given(SHA256_OF_ABC))
}

#[tokio::test]
async fn a_file_may_be_a_stream() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadDueDiligence>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let request = streamed(3, Pieces::new(&[b"a", b"", b"bc"]));
    client.send(&request).await.unwrap();
    let received = &sandbox.requests()[0];
    assert_eq!(received.refusal(), None);
    let length = received.headers()["content-length"].to_str().unwrap();
    assert_eq!(length, received.body().len().to_string());
    let body = String::from_utf8(received.body().to_vec()).unwrap();
    assert!(body.contains("application/pdf\r\n\r\nabc\r\n--"), "{body}");
    assert_eq!(meta(&sandbox)["file_digest"], SHA256_OF_ABC);

    // The stream was read, and cannot be read again.
    let error = client.send(&request).await.unwrap_err();
    assert!(
        format!("{error:?}").contains("was already read"),
        "{error:?}"
    );

    let empty = streamed(0, Pieces::new(&[]));
    client.send(&empty).await.unwrap();
}

#[tokio::test]
async fn a_stream_has_the_length_that_was_given() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadDueDiligence>(Reply::json(&json!({})).unwrap());
    let client = sandbox.client().build().unwrap();
    let broken = Pieces(vec![Err(io::Error::other("the disk is gone"))]);
    for (len, pieces, message) in [
        (4, Pieces::new(&[b"abc"]), "ends 1 bytes short"),
        (2, Pieces::new(&[b"abc"]), "is longer than"),
        // The superfluous bytes are in a piece of their own.
        (3, Pieces::new(&[b"abc", b"", b"def"]), "is longer than"),
        (0, Pieces::new(&[b"abc"]), "is longer than"),
        (3, broken, "the disk is gone"),
    ] {
        let error = client.send(&streamed(len, pieces)).await.unwrap_err();
        // Nothing was carried out, and another attempt would fail too.
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(!error.is_retryable());
        assert_eq!(error.outcome(), Outcome::NotCarriedOut);
        assert!(format!("{error:?}").contains(message), "{error:?}");
    }
    assert!(sandbox.requests().is_empty());
}

#[test]
fn the_digest_of_a_stream_must_be_given() {
    let file = File::from_stream("a", "application/pdf", 3, Pieces::new(&[b"abc"]));
    let request = due_diligence(file, Digest::sha256());
    let platform = wechatpay::PlatformKeys::certificates();
    let error = UnsignedRequest::new(&request, &platform, SystemTime::now()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("must be given: `Digest::given(…)`"),
        "{error}"
    );
}

#[tokio::test]
async fn nothing_follows_an_error() {
    let request = streamed(4, Pieces::new(&[b"abc"]));
    let platform = wechatpay::PlatformKeys::certificates();
    let unsigned = UnsignedRequest::new(&request, &platform, SystemTime::now()).unwrap();
    let mut body = attached(&unsigned).unwrap().into_body();
    let mut next = async || {
        let frame = std::future::poll_fn(|context| {
            http_body::Body::poll_frame(Pin::new(&mut body), context)
        });
        frame
            .await
            .map(|frame| frame.map(|it| it.into_data().unwrap()))
    };
    assert!(next().await.unwrap().unwrap().starts_with(b"--"));
    assert_eq!(next().await.unwrap().unwrap(), "abc");
    assert!(next().await.unwrap().is_err());
    assert!(next().await.is_none());
}

#[test]
fn a_stream_is_a_body_for_any_client() {
    let request = streamed(3, Pieces::new(&[b"abc"]));
    let platform = wechatpay::PlatformKeys::certificates();
    let unsigned = UnsignedRequest::new(&request, &platform, SystemTime::now()).unwrap();
    let sent = attached(&unsigned).unwrap();
    assert_eq!(sent.body().as_bytes(), None);
    let size = http_body::Body::size_hint(sent.body()).exact().unwrap();
    assert_eq!(
        format!("{:?}", sent.body()),
        format!("Body {{ remaining: {size}, .. }}")
    );
}

#[tokio::test]
async fn each_piece_is_reported_as_it_is_sent() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<UploadImage>(Reply::json(&json!({ "media_id": "m" })).unwrap());
    let client = sandbox.client().build().unwrap();
    let upload = |content: File| UploadImage {
        file: content,
        ..image("a.png", "image/png", b"")
    };
    let content = vec![7; 300_000];
    let pieces = content.chunks(50_000).map(Bytes::copy_from_slice).map(Ok);
    let stream = Pieces(pieces.collect());
    for file in [
        File::new("a.png", "image/png", content),
        File::from_stream("a.png", "image/png", 300_000, stream),
    ] {
        let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
        let noted = seen.clone();
        let call = client.call(&upload(file));
        let call = call.on_progress(move |progress| noted.lock().unwrap().push(progress));
        call.send().await.unwrap();
        let seen = seen.lock().unwrap();
        let total = sandbox.requests().last().unwrap().body().len() as u64;
        assert!(seen.iter().all(|it| it.total() == Some(total)));
        assert!(seen.is_sorted_by(|a, b| a.bytes() < b.bytes()));
        assert_eq!(seen.last().unwrap().bytes(), total);
        assert!(seen.len() > 4, "{}", seen.len());
    }
}
