//! The memory that a file of 1 GiB needs: downloaded uncompressed and as gzip, and uploaded. The
//! server is in another process. It fails if more memory is resident than the limit.
//!
//! `cargo bench -p wechatpay-benches --bench file_memory` (Linux only, for the peak)

#![allow(
    clippy::print_stdout,
    reason = "a benchmark talks to the person who runs it"
)]

use std::error::Error;
use std::io::Read;
use std::time::Instant;

use bytes::Bytes;
use futures_util::stream;
use http::HeaderValue;
use http_body_util::{BodyExt, Full};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use wechatpay::{Client, Digest, Download, ErrorKind, File, FileHash};
use wechatpay_benches::Server;
use wechatpay_sandbox::{Reply, Sandbox};

const LEN: usize = 1 << 30;

/// In MiB.
const LIMIT: f64 = 32.0;

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile {
    token: String,
}

#[wechatpay::endpoint(GET, "/v3/transferdownload/signfile", response = Download)]
struct CompressedFile {
    token: String,
}

#[wechatpay::endpoint(POST, "/v3/merchant/media/video_upload", response = serde_json::Value)]
struct UploadVideo {
    #[wechatpay(file)]
    file: File,
    filename: String,
    sha256: Digest,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().any(|argument| argument == "serve") {
        serve().await
    } else {
        transfer().await
    }
}

/// Serves the file until the standard input ends.
async fn serve() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let csv = HeaderValue::from_static("text/csv");
    let file = Reply::file(csv, vec![b'0'; LEN]);
    sandbox.respond::<CompressedFile>(file.clone().gzip()?);
    sandbox.respond::<BillFile>(file);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{} http://{}", sandbox.base_url(), listener.local_addr()?);
    tokio::spawn(take_uploads(listener));
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}

/// Takes any upload without keeping it, which the sandbox would, and refuses it in the end.
async fn take_uploads(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        let service = service_fn(|request: hyper::Request<hyper::body::Incoming>| async {
            let mut body = request.into_body();
            while let Some(frame) = body.frame().await {
                frame?;
            }
            let refusal = Full::new(Bytes::from_static(br#"{"code":"TAKEN"}"#));
            let mut response = http::Response::new(refusal);
            *response.status_mut() = http::StatusCode::BAD_REQUEST;
            Ok::<_, hyper::Error>(response)
        });
        // The client sees a connection that breaks.
        let _ = http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service)
            .await;
    }
}

async fn transfer() -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let (sandbox, uploads) = server.url().split_once(' ').ok_or("two URLs are due")?;
    // The keys are the same in all sandboxes.
    let keys = Sandbox::start().await?;
    let client = keys.client().base_url(sandbox.parse()?).build()?;
    println!("resident before: {:.1} MiB", peak_memory()?);
    let token = || "1".to_owned();
    let plain = client.send(&BillFile { token: token() }).await?;
    save("uncompressed", plain).await?;
    let compressed = client.send(&CompressedFile { token: token() }).await?;
    save("as gzip", compressed.gunzip()).await?;
    upload(&keys.client().base_url(uploads.parse()?).build()?).await?;
    if peak_memory()? > LIMIT {
        return Err(format!("that is more than {LIMIT} MiB").into());
    }
    Ok(())
}

async fn upload(client: &Client) -> Result<(), Box<dyn Error>> {
    const PIECE: usize = 64 * 1024;
    let begin = Instant::now();
    let piece = Bytes::from(vec![b'0'; PIECE]);
    let pieces = std::iter::repeat_n(piece, LEN / PIECE).map(Ok::<_, std::io::Error>);
    let name = "zeros.mp4";
    let request = UploadVideo {
        file: File::from_stream(name, "video/mp4", LEN as u64, stream::iter(pieces)),
        filename: name.to_owned(),
        sha256: Digest::given("0".repeat(64)),
    };
    let taken = client.send(&request).await;
    let taken = taken.is_err_and(|error| error.kind() == ErrorKind::Api);
    if !taken {
        return Err("the upload was not taken whole".into());
    }
    println!(
        "{} MiB, uploaded in {:.1} s; resident at the peak: {:.1} MiB",
        LEN >> 20,
        begin.elapsed().as_secs_f64(),
        peak_memory()?,
    );
    Ok(())
}

async fn save(how: &str, file: Download) -> Result<(), Box<dyn Error>> {
    let begin = Instant::now();
    let sha1 = FileHash::new("SHA1", SHA1_OF_ZEROS)?;
    let path = std::env::temp_dir().join(format!("wechatpay-{}.csv", std::process::id()));
    let written = file.check(sha1).save_to(&path).await?;
    std::fs::remove_file(&path)?;
    println!(
        "{} MiB, {how}, checked and saved in {:.1} s; resident at the peak: {:.1} MiB",
        written >> 20,
        begin.elapsed().as_secs_f64(),
        peak_memory()?,
    );
    Ok(())
}

/// The SHA-1 of 1 GiB of the digit 0.
const SHA1_OF_ZEROS: &str = "0624b5a92ec7ce0f55f538c1ea439e78e51666eb";

/// The peak of this process's resident memory, in MiB.
fn peak_memory() -> Result<f64, Box<dyn Error>> {
    let mut status = String::new();
    std::fs::File::open("/proc/self/status")?.read_to_string(&mut status)?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: f64 = peak
        .and_then(|peak| peak.split_whitespace().next())
        .ok_or("no VmHWM")?
        .parse()?;
    Ok(kilobytes / 1024.0)
}
