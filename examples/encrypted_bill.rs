//! Requests the fund-flow bill of a sub-merchant, which comes encrypted: downloads, decrypts, checks
//! and saves it.
//!
//! `cargo run --example encrypted_bill`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;

use serde::Deserialize;
use serde_json::json;
use wechatpay::testing::encrypted_file;
use wechatpay::{Download, FileHash, SensitiveBytes};
use wechatpay_examples::Peer;
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(GET, "/v3/bill/sub-merchant-fundflowbill", response = Bills)]
struct RequestFundFlowBill {
    sub_mchid: String,
    bill_date: String,
    account_type: String,
    algorithm: String,
}

#[derive(Deserialize)]
struct Bills {
    download_bill_list: Vec<EncryptedBill>,
}

/// A part of a bill: large ones come as several.
#[derive(Deserialize)]
struct EncryptedBill {
    bill_sequence: u32,
    download_url: String,
    encrypt_key: SensitiveBytes,
    nonce: String,
    hash_type: String,
    hash_value: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let peer = Peer::from_env().await?;
    println!("{peer}\n");
    if let Peer::Sandbox(_, sandbox) = &peer {
        prepare(sandbox)?;
    }
    let client = peer.client();
    let request = RequestFundFlowBill {
        sub_mchid: "1900000109".to_owned(),
        bill_date: "2026-11-24".to_owned(),
        account_type: "BASIC".to_owned(),
        algorithm: "AEAD_AES_256_GCM".to_owned(),
    };
    for bill in client.send(&request).await?.download_bill_list {
        let file = client.download(&bill.download_url).await?;
        let name = format!("fund-flow-{}-{}.csv", request.bill_date, bill.bill_sequence);
        let path = std::env::temp_dir().join(name);
        let written = file
            .decrypt(&bill.encrypt_key, &bill.nonce)?
            .check(FileHash::new(&bill.hash_type, &bill.hash_value)?)
            .save_to(&path)
            .await?;
        println!(
            "saved {written} bytes, decrypted and checked, to {}",
            path.display()
        );
    }
    Ok(())
}

/// The file at the `download_url` of a bill.
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile {
    token: String,
}

/// Sets the responses to both requests.
fn prepare(sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    const NONCE: &str = "0123456789ab";
    let key = [7; 32];
    let content = "记账时间,收支金额(元)\n`2026-11-24 10:00:00,`0.01\n";
    let url = format!("{}/v3/billdownload/file?token=1", sandbox.base_url());
    sandbox.respond::<RequestFundFlowBill>(Reply::json(&json!({
        "download_bill_count": 1,
        "download_bill_list": [{
            "bill_sequence": 1,
            "download_url": url,
            "encrypt_key": sandbox.encrypt(key)?,
            "nonce": NONCE,
            "hash_type": "SHA1",
            "hash_value": SHA1_OF_CONTENT,
        }],
    }))?);
    let file = encrypted_file(&key, NONCE, content.as_bytes())?;
    sandbox.respond::<BillFile>(Reply::file("text/csv".parse()?, file));
    Ok(())
}

const SHA1_OF_CONTENT: &str = "dc69a625be88dad2e1840a8d99d3de476b4b16ed";
