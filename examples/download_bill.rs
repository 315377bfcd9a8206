//! Applies for a day's bill, downloads it, checks its hash, saves it and reads it.
//!
//! `cargo run --example download_bill [DATE]`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;

use serde::Deserialize;
use serde_json::json;
use wechatpay::bill::TradeBill;
use wechatpay::{Download, FileHash};
use wechatpay_examples::Peer;
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Bill)]
struct GetTradeBill {
    bill_date: String,
    bill_type: String,
}

#[derive(Deserialize)]
struct Bill {
    hash_type: String,
    hash_value: String,
    download_url: String,
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

    let bill_date = std::env::args().nth(1);
    let application = GetTradeBill {
        bill_date: bill_date.unwrap_or_else(|| "2026-11-24".to_owned()),
        bill_type: "ALL".to_owned(),
    };
    let bill = peer.client().send(&application).await?;
    println!(
        "applied    the bill has the {} {}",
        bill.hash_type, bill.hash_value
    );

    let file = peer.client().download(&bill.download_url).await?;
    println!(
        "received   {:?}, {:?} bytes",
        file.content_type(),
        file.size()
    );
    let path = std::env::temp_dir().join(format!("bill-{}.csv", application.bill_date));
    let hash = FileHash::new(&bill.hash_type, &bill.hash_value)?;
    let written = file.check(hash).save_to(&path).await?;
    println!("saved      {written} bytes, checked, to {}", path.display());

    let mut trades = TradeBill::new(std::fs::File::open(&path)?)?;
    for trade in trades.by_ref() {
        let trade = trade?;
        let order = trade.out_trade_no.unwrap_or_default();
        let state = trade.trade_state.unwrap_or_default();
        println!("read       {order}: {state}, {:?} fen", trade.total);
    }
    let totals = trades.totals()?;
    println!("           {} trades, {:?} fen", totals.count, totals.total);
    Ok(())
}

/// The file at the `download_url` of a bill.
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile {
    token: String,
}

/// Sets the responses to both requests.
fn prepare(sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    let content = "交易时间,商户号,商户订单号,交易状态,手续费,订单金额\n\
                   `2026-11-24 10:00:00,`1900000001,`order-1,`SUCCESS,`0.00600,`1.00\n\
                   总交易单数,手续费总金额,订单总金额\n\
                   `1,`0.00600,`1.00\n";
    let url = format!("{}/v3/billdownload/file?token=1", sandbox.base_url());
    sandbox.respond::<GetTradeBill>(Reply::json(&json!({
        "hash_type": "SHA1",
        "hash_value": SHA1_OF_CONTENT,
        "download_url": url,
    }))?);
    sandbox.respond::<BillFile>(Reply::file("text/csv".parse()?, content));
    Ok(())
}

const SHA1_OF_CONTENT: &str = "e9143657e684bda292bb3f0c762fb2b84ae44534";
