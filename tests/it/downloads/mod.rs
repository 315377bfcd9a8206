//! Downloads: a file is verified, or checked, or refused.

mod encrypted;
mod waiting;

use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
#[cfg(feature = "gzip")]
use proptest::prelude::*;
use serde_json::json;
use tokio::io::AsyncReadExt;
use wechatpay::{
    Client, Download, Error, ErrorKind, FileContent, FileHash, FileSignature, Outcome, Progress,
};
use wechatpay_sandbox::{Fault, Reply, Sandbox};

const CSV: HeaderValue = HeaderValue::from_static("text/csv");
const BILL: &[u8] = "交易时间,商户号\n`2026-11-24,`1900000001\n".as_bytes();
const BILL_SHA1: &str = "c9b1c4e0d6d8f3a5ae2cd8cf0a1e9a0d8f1fb6f1";

/// The documentation says that this file is not signed.
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile<'a> {
    token: &'a str,
}

/// The documentation says that the digest of this file is signed.
#[wechatpay::endpoint(GET, "/v3/global/statements", response = Download)]
struct Statement<'a> {
    date: &'a str,
}

/// This operation is not documented, so its file must be signed like every response.
#[wechatpay::endpoint(GET, "/v3/file", response = Download, undocumented)]
struct SignedFile;

#[wechatpay::endpoint(GET, "/v3/file/unsigned", response = Download, undocumented, unsigned)]
struct UnsignedFile;

const FILE: BillFile<'static> = BillFile { token: "a b" };

fn sha1(content: &[u8]) -> FileHash {
    let digest: [u8; 20] = sha1::Digest::finalize(sha1::Digest::chain_update(
        <sha1::Sha1 as sha1::Digest>::new(),
        content,
    ))
    .into();
    let value: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    FileHash::new("SHA1", &value).unwrap()
}

async fn content(mut file: FileContent) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    while let Some(piece) = file.chunk().await? {
        assert!(!piece.is_empty());
        content.extend_from_slice(&piece);
    }
    Ok(content)
}

/// Bytes that compress badly.
fn noise(len: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(&mut next).take(len).collect()
}

/// A folder that is removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("wechatpay-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn files(&self) -> Vec<String> {
        let files = std::fs::read_dir(&self.0).unwrap();
        let name = |file: std::io::Result<std::fs::DirEntry>| file.unwrap().file_name();
        let mut names: Vec<_> = files.map(|it| name(it).into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

#[tokio::test]
async fn a_file_has_size_type_and_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let named = HeaderValue::from_static("attachment; filename=\"bill.csv\"");
    let reply = Reply::file(CSV, BILL).header(CONTENT_DISPOSITION, named);
    sandbox.respond::<BillFile>(reply);
    let client = sandbox.client().build().unwrap();
    let response = client.call(&FILE).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.request_id().unwrap().starts_with("SANDBOX-"));
    let shown = format!("{response:?}");
    assert!(shown.contains("200"), "{shown}");
    let request_id = response.request_id().map(ToOwned::to_owned);
    let file = response.into_body();
    assert_eq!(file.request_id(), request_id.as_deref());
    assert_eq!(file.size(), Some(BILL.len() as u64));
    assert_eq!(file.content_type(), Some("text/csv"));
    assert_eq!(file.file_name().as_deref(), Some("bill.csv"));
    assert_eq!(file.signature(), FileSignature::None);
    assert_eq!(content(file.unchecked()).await.unwrap(), BILL);
    let request = &sandbox.requests()[0];
    assert_eq!(request.headers()["accept"], "*/*");
    assert_eq!(request.target(), "/v3/billdownload/file?token=a%20b");
    assert_eq!(request.refusal(), None);
}

#[tokio::test]
async fn a_file_is_checked_against_its_hash() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, BILL));
    let file = client.send(&FILE).await.unwrap().check(sha1(BILL));
    assert_eq!(content(file).await.unwrap(), BILL);

    let wrong = FileHash::new("SHA1", BILL_SHA1).unwrap();
    let mut file = client.send(&FILE).await.unwrap().check(wrong);
    assert_eq!(file.chunk().await.unwrap().unwrap(), BILL);
    let error = file.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileHash);
    assert!(error.to_string().contains(BILL_SHA1), "{error}");
    // What it is instead, as `sha1sum` says.
    let found = "02d03b0d1294a1ece553bcaefa6e2c92b2b0a86a";
    assert!(error.to_string().contains(found), "{error}");
    // The failure is final, whoever asks again.
    let error = file.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileHash);
}

#[test]
fn a_hash_is_of_a_known_type_and_its_length() {
    assert!(FileHash::new("sha1", &"A0".repeat(20)).is_ok());
    for (kind, value, message) in [
        ("MD5", "00", "the type of the hash is unknown"),
        ("SHA1", "00", "has 40 hexadecimal digits"),
        ("SHA256", &"0x".repeat(32), "has 64 hexadecimal digits"),
    ] {
        let error = FileHash::new(kind, value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileHash);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[cfg(feature = "sm3")]
#[tokio::test]
async fn a_file_is_checked_against_an_sm3() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    // GB/T 32905-2016, A.1.
    sandbox.respond::<BillFile>(Reply::file(CSV, &b"abc"[..]));
    let sm3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    let file = client.send(&FILE).await.unwrap();
    let file = file.check(FileHash::new("SM3", sm3).unwrap());
    assert_eq!(content(file).await.unwrap(), b"abc");
    let file = client.send(&FILE).await.unwrap();
    let file = file.check(FileHash::new("SM3", &"0".repeat(64)).unwrap());
    assert_eq!(content(file).await.unwrap_err().kind(), ErrorKind::FileHash);
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn gzip_is_undone_when_asked_and_hashed_decompressed_either_way() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for original in [
        BILL.to_vec(),
        noise(300_000),
        vec![b'0'; 3_000_000],
        Vec::new(),
    ] {
        let reply = Reply::file(CSV, original.clone()).gzip().unwrap();
        sandbox.respond::<BillFile>(reply);
        let file = client.send(&FILE).await.unwrap();
        let file = file.gunzip().check(sha1(&original));
        assert_eq!(content(file).await.unwrap(), original);

        let file = client.send(&FILE).await.unwrap().check(sha1(&original));
        let compressed = content(file).await.unwrap();
        assert!(compressed.starts_with(&[0x1f, 0x8b]));

        // A file that is gzip by its nature has the hash of what it is, unless it is decompressed.
        let itself = sha1(&compressed);
        let file = client.send(&FILE).await.unwrap().check(itself.clone());
        assert_eq!(content(file).await.unwrap(), compressed);
        let file = client.send(&FILE).await.unwrap().gunzip().check(itself);
        assert_eq!(content(file).await.unwrap_err().kind(), ErrorKind::FileHash);

        let wrong = FileHash::new("SHA1", BILL_SHA1).unwrap();
        let file = client.send(&FILE).await.unwrap().check(wrong);
        assert_eq!(content(file).await.unwrap_err().kind(), ErrorKind::FileHash);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn what_is_not_gzip_is_not_decompressed() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let level = flate2::Compression::default();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
    std::io::Write::write_all(&mut gzip, &noise(10_000)).unwrap();
    let whole = gzip.finish().unwrap();
    let mut altered = whole.clone();
    altered[5_000] ^= 1;
    for wrong in [BILL.to_vec(), whole[..9_000].to_vec(), altered, vec![0x1f]] {
        sandbox.respond::<BillFile>(Reply::file(CSV, wrong));
        let file = client.send(&FILE).await.unwrap().gunzip().unchecked();
        let error = content(file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("not gzip"), "{error}");
    }
    sandbox.respond::<BillFile>(Reply::file(CSV, Vec::new()));
    let file = client.send(&FILE).await.unwrap().gunzip().unchecked();
    assert_eq!(content(file).await.unwrap(), b"", "of nothing, nothing");

    // gzip allows two members in one file.
    sandbox.respond::<BillFile>(Reply::file(CSV, [&whole[..], &whole].concat()));
    let file = client.send(&FILE).await.unwrap().gunzip().unchecked();
    assert_eq!(
        content(file).await.unwrap(),
        [noise(10_000), noise(10_000)].concat()
    );
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_file_that_a_proxy_compressed_is_not_taken_for_the_file() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let gzip = HeaderValue::from_static("gzip");
    let reply = Reply::file(CSV, BILL).gzip().unwrap();
    sandbox.respond::<BillFile>(reply.header(http::header::CONTENT_ENCODING, gzip));
    let file = client.send(&FILE).await.unwrap();
    let error = content(file.check(sha1(BILL))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`gunzip`"), "{error}");
    let file = client.send(&FILE).await.unwrap();
    let file = file.gunzip().check(sha1(BILL));
    assert_eq!(content(file).await.unwrap(), BILL);

    // This says that it is as it is.
    let identity = HeaderValue::from_static("identity");
    let reply = Reply::file(CSV, BILL).header(http::header::CONTENT_ENCODING, identity);
    sandbox.respond::<BillFile>(reply);
    let file = client.send(&FILE).await.unwrap().check(sha1(BILL));
    assert_eq!(content(file).await.unwrap(), BILL);
}

#[tokio::test]
async fn a_file_is_read_as_any_other_input() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let original = noise(300_000);
    sandbox.respond::<BillFile>(Reply::file(CSV, original.clone()));
    let file = client.send(&FILE).await.unwrap();
    let mut file = file.check(sha1(&original));
    let mut read = Vec::new();
    // Part of a piece, by both ways in turn.
    let mut few = [0; 7];
    file.read_exact(&mut few).await.unwrap();
    read.extend_from_slice(&few);
    assert_eq!(file.read(&mut []).await.unwrap(), 0);
    read.extend_from_slice(&file.chunk().await.unwrap().unwrap());
    file.read_to_end(&mut read).await.unwrap();
    assert_eq!(read, original);

    let file = client.send(&FILE).await.unwrap();
    let mut file = file.check(sha1(b"another"));
    for _ in 0..2 {
        let error = file.read_to_end(&mut Vec::new()).await.unwrap_err();
        let error = error.get_ref().unwrap().downcast_ref::<Error>();
        assert_eq!(error.unwrap().kind(), ErrorKind::FileHash);
    }
}

#[tokio::test]
async fn the_rest_of_a_file_is_not_taken_for_all_of_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let original = noise(300_000);
    sandbox.respond::<BillFile>(Reply::file(CSV, original.clone()));
    let begun = async || {
        let file = client.send(&FILE).await.unwrap();
        let mut file = file.check(sha1(&original));
        file.read_exact(&mut [0; 4]).await.unwrap();
        file
    };
    let path = std::env::temp_dir().join(format!("wechatpay-begun-{}", std::process::id()));
    std::fs::write(&path, "before").unwrap();
    let error = begun().await.save_to(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Download);
    assert!(error.to_string().contains("a part of this file"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), b"before");
    std::fs::remove_file(&path).unwrap();
    let error = begun().await.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Download);

    // To its end, too.
    let mut file = begun().await;
    file.read_to_end(&mut Vec::new()).await.unwrap();
    assert!(file.bytes().await.is_err());
}

#[tokio::test]
async fn each_piece_is_reported_as_it_comes() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let original = noise(300_000);
    sandbox.respond::<BillFile>(Reply::file(CSV, original.clone()));
    let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let noted = seen.clone();
    let file = client.send(&FILE).await.unwrap();
    let mut file = file
        .on_progress(move |progress| noted.lock().unwrap().push(progress))
        .check(sha1(&original));
    let mut given = 0;
    while let Some(piece) = file.chunk().await.unwrap() {
        given += piece.len() as u64;
        assert_eq!(seen.lock().unwrap().last().unwrap().bytes(), given);
    }
    let seen = seen.lock().unwrap();
    assert!(seen.iter().all(|it| it.total() == Some(300_000)));
    assert_eq!(seen.last().unwrap().bytes(), 300_000);
}

#[tokio::test]
async fn short_files_come_whole() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for short in [&b""[..], b"a", b"ab"] {
        sandbox.respond::<BillFile>(Reply::file(CSV, short));
        let file = client.send(&FILE).await.unwrap().check(sha1(short));
        assert_eq!(content(file).await.unwrap(), short);
    }
}

#[tokio::test]
async fn a_signed_file_is_verified_before_its_first_byte() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<SignedFile>(Reply::file(CSV, BILL));
    let file = client.send(&SignedFile).await.unwrap();
    assert_eq!(file.signature(), FileSignature::File);
    assert_eq!(file.size(), Some(BILL.len() as u64));
    assert_eq!(content(file.verified().unwrap()).await.unwrap(), BILL);

    for fault in [
        Fault::WrongSignature,
        Fault::Unsigned,
        Fault::ClockOffset(300),
        Fault::WithoutHeader(HeaderName::from_static("wechatpay-signature")),
    ] {
        sandbox.respond::<SignedFile>(Reply::file(CSV, BILL).fault(fault.clone()));
        let error = client.send(&SignedFile).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature, "{fault:?}");
    }

    // It is verified as a whole, so it must fit into memory.
    let client = sandbox.client().response_limit(10).build().unwrap();
    sandbox.respond::<SignedFile>(Reply::file(CSV, BILL));
    let error = client.send(&SignedFile).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
}

#[tokio::test]
async fn a_signature_counts_where_none_is_due() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<UnsignedFile>(Reply::file(CSV, BILL));
    let file = client.send(&UnsignedFile).await.unwrap();
    assert_eq!(file.signature(), FileSignature::File);
    sandbox.respond::<UnsignedFile>(Reply::file(CSV, BILL).fault(Fault::WrongSignature));
    let error = client.send(&UnsignedFile).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    sandbox.respond::<UnsignedFile>(Reply::file(CSV, BILL).fault(Fault::Unsigned));
    let file = client.send(&UnsignedFile).await.unwrap();
    let error = file.verified().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
    assert!(
        error.to_string().contains("does not sign this file"),
        "{error}"
    );
    let file = client.send(&UnsignedFile).await.unwrap().unchecked();
    assert_eq!(content(file).await.unwrap(), BILL);
}

#[tokio::test]
async fn a_statement_is_verified_by_its_digest() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let statement = Statement { date: "2026-11-24" };
    let digest = HeaderName::from_static("wechatpay-statement-sha1");

    let plain = Reply::file(CSV, BILL);
    sandbox.respond::<Statement>(plain.clone());
    let file = client.send(&statement).await.unwrap();
    assert_eq!(file.signature(), FileSignature::Digest);
    assert_eq!(content(file.verified().unwrap()).await.unwrap(), BILL);

    #[cfg(feature = "gzip")]
    {
        sandbox.respond::<Statement>(plain.clone().gzip().unwrap());
        let file = client.send(&statement).await.unwrap().gunzip();
        let file = file.verified().unwrap();
        assert_eq!(content(file).await.unwrap(), BILL);
    }

    // It is signed as the header has it.
    sandbox.respond::<Statement>(plain.clone().upper_case_digest());
    let file = client.send(&statement).await.unwrap().verified().unwrap();
    assert_eq!(content(file).await.unwrap(), BILL);

    // The digest is signed, but it is that of another file.
    let another = HeaderValue::from_static("text/plain");
    let mut swapped = Reply::file(CSV, BILL);
    swapped = swapped
        .body(&b"another file"[..])
        .header(CONTENT_TYPE, another);
    sandbox.respond::<Statement>(swapped);
    // The file is refused, even if the caller's own hash is right, or none is asked for.
    let file = || async { client.send(&statement).await.unwrap() };
    for file in [
        file().await.check(sha1(b"another file")),
        file().await.verified().unwrap(),
        file().await.unchecked(),
    ] {
        assert_eq!(content(file).await.unwrap_err().kind(), ErrorKind::FileHash);
    }

    for (fault, message) in [
        (Fault::WrongSignature, "signature is wrong"),
        (
            Fault::AlteredHeader(digest.clone(), HeaderValue::from_static("0")),
            "has none",
        ),
        (
            Fault::AlteredHeader(digest, HeaderValue::from_static(BILL_SHA1)),
            "signature is wrong",
        ),
        (Fault::Unsigned, "has no `wechatpay-"),
    ] {
        sandbox.respond::<Statement>(plain.clone().fault(fault));
        let error = client.send(&statement).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn an_error_response_is_no_file() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::error(
        http::StatusCode::NOT_FOUND,
        "NO_STATEMENT_EXIST",
        "账单文件不存在",
    ));
    let error = client.send(&FILE).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("NO_STATEMENT_EXIST"));
    assert!(error.api().unwrap().is_verified());

    // Another success than the declared one is no file either, signed or not.
    let accepted = Reply::file(CSV, BILL).status(http::StatusCode::ACCEPTED);
    sandbox.respond::<SignedFile>(accepted.clone());
    let error = client.send(&SignedFile).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    sandbox.respond::<BillFile>(accepted);
    let error = client.send(&FILE).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signature);
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let folder = Folder::new("saved");
    let path = folder.0.join("bill.csv");
    std::fs::write(&path, "before").unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();

    sandbox.respond::<BillFile>(Reply::file(CSV, BILL));
    let wrong = FileHash::new("SHA1", BILL_SHA1).unwrap();
    let file = client.send(&FILE).await.unwrap().check(wrong);
    assert_eq!(
        file.save_to(&path).await.unwrap_err().kind(),
        ErrorKind::FileHash
    );
    sandbox.respond::<BillFile>(Reply::file(CSV, noise(100_000)).fault(Fault::Truncated));
    let file = client.send(&FILE).await.unwrap().unchecked();
    assert_eq!(
        file.save_to(&path).await.unwrap_err().kind(),
        ErrorKind::Download
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"before");
    assert_eq!(folder.files(), ["bill.csv"]);

    sandbox.respond::<BillFile>(Reply::file(CSV, BILL));
    let file = client.send(&FILE).await.unwrap().check(sha1(BILL));
    assert_eq!(file.save_to(&path).await.unwrap(), BILL.len() as u64);
    assert_eq!(std::fs::read(&path).unwrap(), BILL);
    assert_eq!(folder.files(), ["bill.csv"]);

    let nowhere = folder.0.join("no/such/folder");
    let file = client.send(&FILE).await.unwrap().unchecked();
    let error = file.save_to(&nowhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Save);
    assert_eq!(error.outcome(), Outcome::NoEffect);
}

/// Runs itself again under a limit for the size of files. Only flushing shows whether the last
/// bytes could be written.
#[cfg(unix)]
#[tokio::test]
async fn a_disk_that_is_full_leaves_what_was_there() {
    const IS_LIMITED: &str = "WECHATPAY_TEST_FILE_SIZE_IS_LIMITED";
    const NAME: &str = "downloads::a_disk_that_is_full_leaves_what_was_there";

    if std::env::var_os(IS_LIMITED).is_none() {
        let limited = std::process::Command::new("sh")
            .args([
                "-c",
                "trap '' XFSZ; ulimit -f 4; exec \"$0\" --exact \"$1\"",
            ])
            .arg(std::env::current_exe().unwrap())
            .arg(NAME)
            .env(IS_LIMITED, "yes")
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&limited.stdout);
        assert!(
            limited.status.success() && output.contains("1 passed"),
            "{output}"
        );
        return;
    }
    let folder = Folder::new("limited");
    let path = folder.0.join("bill.csv");
    std::fs::write(&path, "before").unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for len in [8_192, 16_000] {
        let content = noise(len);
        sandbox.respond::<BillFile>(Reply::file(CSV, content.clone()));
        let file = client.send(&FILE).await.unwrap().check(sha1(&content));
        let error = file.save_to(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Save, "{len}");
        assert_eq!(std::fs::read(&path).unwrap(), b"before");
        assert_eq!(folder.files(), ["bill.csv"]);
    }
}

#[tokio::test]
async fn whoever_stops_waiting_leaves_nothing_behind() {
    let folder = Folder::new("stopped");
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, noise(3_000_000)));
    for polls in 0..8 {
        let file = client.send(&FILE).await.unwrap().unchecked();
        let mut saving = Box::pin(file.save_to(folder.0.join("bill.csv")));
        for _ in 0..polls {
            let waker = std::task::Waker::noop();
            let poll = saving
                .as_mut()
                .poll(&mut std::task::Context::from_waker(waker));
            assert!(poll.is_pending());
        }
        drop(saving);
        assert_eq!(folder.files(), [""; 0], "after {polls} polls");
    }
}

#[tokio::test]
async fn what_broke_off_never_seems_to_end() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, noise(100_000)).fault(Fault::Truncated));
    let mut file = client.send(&FILE).await.unwrap().unchecked();
    let error = loop {
        match file.chunk().await {
            Ok(piece) => assert!(piece.is_some(), "half of the file came as the whole"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Download);
    assert!(error.is_retryable());
    assert_eq!(error.outcome(), Outcome::NoEffect);
    assert_eq!(error.request_id(), file.download().request_id());
    let message = error.to_string();
    assert!(
        message.starts_with("GET /v3/billdownload/file: the file broke off"),
        "{message}"
    );
    assert_eq!(file.chunk().await.unwrap_err().kind(), ErrorKind::Download);
}

#[tokio::test]
async fn a_file_larger_than_its_limit_is_not_given() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, noise(100_000)));
    let limited = |bytes| {
        let (client, hash) = (client.clone(), sha1(&noise(100_000)));
        async move { client.send(&FILE).await.unwrap().limit(bytes).check(hash) }
    };
    let file = limited(100_000).await;
    assert_eq!(content(file).await.unwrap(), noise(100_000));
    let error = content(limited(99_999).await).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    assert!(
        error.to_string().contains("larger than 99999 bytes"),
        "{error}"
    );

    // What counts is what is given: a small file may become a large one.
    #[cfg(feature = "gzip")]
    {
        let large = vec![b'0'; 1_000_000];
        sandbox.respond::<BillFile>(Reply::file(CSV, large.clone()).gzip().unwrap());
        let file = client.send(&FILE).await.unwrap();
        let file = file.limit(500_000).gunzip().check(sha1(&large));
        let error = content(file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
        let file = client.send(&FILE).await.unwrap();
        let file = file.limit(500_000).check(sha1(&large));
        assert!(content(file).await.unwrap().len() < 500_000);
    }
}

#[tokio::test]
async fn a_file_is_a_stream_that_ends_in_an_error_or_was_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, BILL));
    let wrong = FileHash::new("SHA1", BILL_SHA1).unwrap();
    for (hash, is_right) in [(sha1(BILL), true), (wrong, false)] {
        let mut file = client.send(&FILE).await.unwrap().check(hash);
        let mut items = Vec::new();
        while let Some(item) = poll_fn(|context| Pin::new(&mut file).poll_next(context)).await {
            items.push(item);
        }
        let last = if is_right { None } else { items.pop() };
        let kind = last.map(|it| it.unwrap_err().kind());
        assert_eq!(kind, (!is_right).then_some(ErrorKind::FileHash));
        let pieces: Vec<_> = items.into_iter().map(Result::unwrap).collect();
        assert_eq!(pieces.concat(), BILL);
    }
}

#[tokio::test]
async fn a_download_url_is_followed() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, BILL));
    let client = sandbox.client().build().unwrap();
    let url = format!(
        "{}/v3/billdownload/file?token=a%2Bb&tartype=gzip",
        sandbox.base_url()
    );
    let file = client.download(&url).await.unwrap();
    let file = file.check(sha1(BILL));
    assert_eq!(content(file).await.unwrap(), BILL);
    let request = &sandbox.requests()[0];
    assert_eq!(request.refusal(), None);
    assert_eq!(
        request.target(),
        "/v3/billdownload/file?token=a%2Bb&tartype=gzip"
    );
}

#[tokio::test]
async fn a_signed_request_goes_to_no_other_host() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for url in [
        "https://example.com/v3/billdownload/file?token=secret",
        "https://api.mch.weixin.qq.com.example.com/?token=secret",
        "https://notweixin.qq.com/?token=secret",
        "https://api.mch.weixin.qq.com@example.com/?token=secret",
        "http://api.mch.weixin.qq.com/v3/billdownload/file?token=secret",
        "http://127.0.0.1:1/v3/billdownload/file?token=secret",
        "file:///etc/passwd?token=secret",
        "/v3/billdownload/file?token=secret",
        "https://api.mch.weixin.qq.com/#token=secret",
        "https://user@api.mch.weixin.qq.com/?token=secret",
        "https://api.mch.weixin.qq.com./?token=secret",
        "https://weixin.qq.com.cn/?token=secret",
        "https://example.com\\\\@api.mch.weixin.qq.com/?token=secret",
        "https://[::1]/?token=secret",
        "https://127.0.0.1/?token=secret",
    ] {
        let error = client.download(url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{url}");
        let message = error.to_string();
        assert!(message.contains("the download URL is refused"), "{message}");
        assert!(!message.contains("secret"), "{message}");
    }
    assert!(sandbox.requests().is_empty());
    let error = client.download("https://example.com/x").await.unwrap_err();
    let hint = "call `ClientBuilder::download_host`";
    assert!(error.to_string().contains(hint), "{error}");

    // These hosts are trusted. (Nobody listens there.)
    let nobody = "127.0.0.1:1".parse().unwrap();
    let hosts = [
        "files.example.com",
        "xn--fsqu00a.cn",
        "api.mch.weixin.qq.com",
        "api.wechatpay.cn",
        "pay.weixin.qq.com",
    ];
    let builder = sandbox.client();
    let mut http = builder.http_client_builder().unwrap();
    for host in hosts {
        http = http.resolve(host, nobody);
    }
    // Without a base URL, which would be a gateway for WeChat Pay's hosts.
    let builder = Client::builder()
        .merchant(sandbox.merchant())
        .platform_keys(sandbox.platform_keys())
        .http_client(http.build().unwrap())
        .download_host("Files.Example.com");
    let client = builder.download_host("xn--fsqu00a.cn").build().unwrap();
    for host in hosts {
        let url = format!("https://{host}:1/x");
        let error = client.download(&url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{url}: {error}");
    }
    let error = client.download("https://below.files.example.com/x").await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Request);
}

#[tokio::test]
async fn a_download_host_is_the_name_of_one() {
    let sandbox = Sandbox::start().await.unwrap();
    for wrong in [
        "",
        "https://files.example.com",
        "files.example.com:8443",
        "*.example.com",
        "files.example.com/",
        "user@files.example.com",
        "files.example.com.",
        "a b",
        "例子.cn",
    ] {
        let error = sandbox.client().download_host(wrong).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{wrong}");
        assert!(
            error
                .to_string()
                .contains("is not the name of a download host")
        );
    }
}

#[tokio::test]
async fn debug_shows_neither_content_nor_headers() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    sandbox.respond::<BillFile>(Reply::file(CSV, Bytes::from_static(b"secret")));
    let file = client.send(&FILE).await.unwrap();
    assert_eq!(
        format!("{file:?}"),
        r#"Download { size: Some(6), content_type: Some("text/csv"), signature: None, .. }"#
    );
    let debug = format!("{:?}", file.unchecked());
    assert!(!debug.contains("secret"), "{debug}");
}

/// A response that is JSON, beside the files.
#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = serde_json::Value)]
struct TradeBill {
    bill_date: String,
}

#[tokio::test]
async fn a_json_response_is_read_as_before() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.respond::<TradeBill>(Reply::json(&json!({ "hash_type": "SHA1" })).unwrap());
    let client = sandbox.client().build().unwrap();
    let bill_date = "2026-11-24".to_owned();
    let bill = client.send(&TradeBill { bill_date }).await.unwrap();
    assert_eq!(bill["hash_type"], "SHA1");
}

#[cfg(feature = "gzip")]
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_content_survives_compression_and_its_hash_is_right(
        content in proptest::collection::vec(0_u8..4, 0..20_000)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = Sandbox::start().await.unwrap();
            let client = sandbox.client().build().unwrap();
            let reply = Reply::file(CSV, content.clone()).gzip().unwrap();
            sandbox.respond::<BillFile>(reply);
            let file = client.send(&FILE).await.unwrap().check(sha1(&content));
            let raw = self::content(file).await.unwrap();
            let file = client.send(&FILE).await.unwrap().gunzip().check(sha1(&content));
            let plain = self::content(file).await.unwrap();
            assert!(raw.starts_with(&[0x1f, 0x8b]));
            assert_eq!(plain, content);
        });
    }
}

/// A gzip file and other bytes behind it. It is padded, so that these are read in another piece.
#[cfg(feature = "gzip")]
fn gzip_and(content: &[u8], behind: &[u8]) -> Vec<u8> {
    use std::io::Write;

    let pad = |len| {
        let header = flate2::GzBuilder::new().extra(vec![0; len]);
        let mut encoder = header.write(Vec::new(), flate2::Compression::default());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    };
    let missing = 4096 - pad(0).len();
    [&pad(missing)[..], behind].concat()
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn what_follows_a_gzip_file_is_not_covered_by_its_hash() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let mut forged = gzip_and(b"forged", b"");
    let len = forged.len();
    forged[len - 5] ^= 1;
    for behind in [&b"GARBAGE"[..], &forged] {
        let file = gzip_and(BILL, behind);
        sandbox.respond::<BillFile>(Reply::file(CSV, file));
        let file = client.send(&FILE).await.unwrap().check(sha1(BILL));
        assert_eq!(content(file).await.unwrap_err().kind(), ErrorKind::FileHash);
        let file = client.send(&FILE).await.unwrap().gunzip().check(sha1(BILL));
        assert!(content(file).await.is_err());
    }
}
