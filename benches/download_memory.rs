//! The memory that a download of 1 GiB needs, uncompressed and as gzip. The server is in another
//! process. It fails if more memory is resident than the limit.
//!
//! `cargo bench -p wechatpay-benches --bench download_memory` (Linux only, for the peak)

#![allow(
    clippy::print_stdout,
    reason = "a benchmark talks to the person who runs it"
)]

use std::error::Error;
use std::io::Read;
use std::time::Instant;

use http::HeaderValue;
use wechatpay::{Download, FileHash};
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

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().any(|argument| argument == "serve") {
        serve().await
    } else {
        download().await
    }
}

/// Serves the file until the standard input ends.
async fn serve() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let csv = HeaderValue::from_static("text/csv");
    let file = Reply::file(csv, vec![b'0'; LEN]);
    sandbox.respond::<CompressedFile>(file.clone().gzip()?);
    sandbox.respond::<BillFile>(file);
    println!("{}", sandbox.base_url());
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}

async fn download() -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    // The keys are the same in all sandboxes.
    let keys = Sandbox::start().await?;
    let client = keys.client().base_url(server.url().parse()?).build()?;
    println!("resident before: {:.1} MiB", peak_memory()?);
    let token = || "1".to_owned();
    let plain = client.send(&BillFile { token: token() }).await?;
    save("uncompressed", plain).await?;
    let compressed = client.send(&CompressedFile { token: token() }).await?;
    save("as gzip", compressed.gunzip()).await?;
    if peak_memory()? > LIMIT {
        return Err(format!("that is more than {LIMIT} MiB").into());
    }
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
