//! Places a native order and shows its `code_url` as a QR code, which the payer scans.
//!
//! `cargo run --example native_qr_code`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use serde::{Deserialize, Serialize};
use serde_json::json;
use wechatpay_examples::Peer;
use wechatpay_sandbox::Reply;

#[wechatpay::endpoint(POST, "/v3/pay/transactions/native", response = Prepay)]
struct PlaceOrder<'a> {
    appid: &'a str,
    mchid: &'a str,
    description: &'a str,
    out_trade_no: &'a str,
    notify_url: &'a str,
    amount: Amount,
}

#[derive(Serialize)]
struct Amount {
    /// In fen.
    total: u32,
}

#[derive(Deserialize)]
struct Prepay {
    code_url: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let peer = Peer::from_env().await?;
    println!("{peer}\n");
    if let Peer::Sandbox(_, sandbox) = &peer {
        let prepay = json!({ "code_url": "weixin://wxpay/bizpayurl?pr=p4lpSuKzz" });
        sandbox.respond::<PlaceOrder>(Reply::json(&prepay)?);
    }

    let client = peer.client();
    let prepay = client
        .send(&PlaceOrder {
            appid: "wxd678efh567hg6787",
            mchid: client.merchant().id(),
            description: "A cup of tea",
            out_trade_no: "T20261124000001",
            notify_url: "https://shop.example.com/wechatpay/notify",
            amount: Amount { total: 1 },
        })
        .await?;

    // Exactly the string that came: it is no address that a browser could open.
    let code = QrCode::new(&prepay.code_url)?;
    // Light on dark, as most terminals are.
    let image = code
        .render::<Dense1x2>()
        .dark_color(Dense1x2::Light)
        .light_color(Dense1x2::Dark)
        .build();
    println!("{image}\n{}", prepay.code_url);
    Ok(())
}
