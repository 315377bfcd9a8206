//! Uploads a video and downloads a bill, each with a progress bar.
//!
//! `cargo run --example progress`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::json;
use wechatpay::{Digest, Download, File, Progress};
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(POST, "/v3/merchant/media/video_upload", response = Media)]
struct UploadVideo {
    #[wechatpay(file)]
    file: File,
    filename: String,
    sha256: Digest,
}

#[derive(Deserialize)]
struct Media {
    media_id: String,
}

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile {
    token: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    sandbox.respond::<UploadVideo>(Reply::json(&json!({ "media_id": "1" }))?);
    sandbox.respond::<BillFile>(Reply::file("text/csv".parse()?, vec![b'0'; 3_000_000]));
    let client = sandbox.client().build()?;

    let upload = UploadVideo {
        file: File::new("shop.mp4", "video/mp4", vec![0; 5_000_000]),
        filename: "shop.mp4".to_owned(),
        sha256: Digest::sha256(),
    };
    let media = client
        .call(&upload)
        .timeout(Duration::from_secs(300)) // a large file takes longer than the usual 30 s
        .on_progress(bar("uploading")?)
        .send()
        .await?;
    println!("uploaded, with media id {}", media.body().media_id);

    let file = client
        .send(&BillFile {
            token: "1".to_owned(),
        })
        .await?;
    let bytes = file
        .on_progress(bar("downloading")?)
        .unchecked()
        .bytes()
        .await?;
    println!("downloaded {} bytes", bytes.len());
    Ok(())
}

/// What shows the progress as a bar.
fn bar(what: &'static str) -> Result<impl Fn(Progress) + Send + Sync + 'static, Box<dyn Error>> {
    let style = "{msg:12} {wide_bar} {bytes}/{total_bytes}, {bytes_per_sec}";
    let bar = ProgressBar::no_length()
        .with_style(ProgressStyle::with_template(style)?)
        .with_message(what);
    Ok(move |progress: Progress| {
        if let Some(total) = progress.total() {
            bar.set_length(total);
        }
        bar.set_position(progress.bytes());
        if progress.total() == Some(progress.bytes()) {
            bar.finish();
        }
    })
}
