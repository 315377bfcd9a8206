//! A file and its `meta`, which alone is signed.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Value, json};
use wechatpay::{ErrorKind, File, Stamp, UnsignedRequest};
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value)]
struct UploadImage {
    #[wechatpay(file)]
    file: File,
    filename: String,
    sha256: String,
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
    sandbox.answer::<UploadImage>(Reply::json(&json!({ "media_id": "m" })).unwrap());
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

#[test]
fn what_is_signed_is_meta_alone() {
    let platform =
        wechatpay::PublicKey::from_pem(crate::support::sandbox_key("platform_public_key.pem"));
    let platform = wechatpay::PlatformKeys::public_key("PUB_KEY_ID_01", platform.unwrap()).unwrap();
    let request = image("a.png", "image/png", b"content");
    let unsigned = UnsignedRequest::new(&request, &Default::default(), &platform).unwrap();
    let message = unsigned.message(&Stamp::new(1, "nonce").unwrap());
    let message = String::from_utf8(message).unwrap();
    let meta = r#"{"filename":"a.png","sha256":"abc"}"#;
    assert_eq!(
        message,
        format!("POST\n/v3/merchant/media/upload\n1\nnonce\n{meta}\n")
    );
    let sent: http::Request<Bytes> = unsigned.attach(HeaderValue::from_static("x"));
    assert!(sent.body().len() > meta.len());
}

#[tokio::test]
async fn a_malformed_media_type_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for wrong in ["", "image", "image/", "image/png\r\nX: y", "image/png; q=1"] {
        let error = client.send(&image("a", wrong, b"")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("is not a media type"), "{error}");
    }
    assert!(sandbox.requests().is_empty());
}

#[test]
fn debug_shows_no_content() {
    let debug = format!("{:?}", File::new("a.png", "image/png", &b"secret"[..]));
    assert_eq!(
        debug,
        r#"File { name: "a.png", media_type: "image/png", content_len: 6 }"#
    );
}
