//! What it costs to take a notification in, beside the bare operations: one RSA verification, one
//! decryption, and reading two JSON objects.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, Request};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use serde_json::json;
use wechatpay::protocol::Recipient;
use wechatpay::{Merchant, PlatformKeys, ReceivedNotification};
use wechatpay_benches::{Result, cpu_time, report_ratios, rsa};
use wechatpay_sandbox::{Notification, Sandbox};

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::aead;
#[cfg(not(feature = "aws-lc-rs"))]
use ring::aead;

/// The sandbox's keys.
const PLATFORM_PUBLIC_KEY: &str = include_str!("../sandbox/keys/platform_public_key.pem");
const APIV3_KEY: &[u8; 32] = b"sandbox-apiv3-key-DO-NOT-TRUST-0";

const ROUNDS: usize = 101;
const EACH: u32 = 500;

#[derive(Deserialize)]
struct Transaction {
    out_trade_no: String,
    trade_state: String,
    amount: Amount,
}

#[derive(Deserialize)]
struct Amount {
    total: i64,
}

impl Transaction {
    fn check(&self) -> Result<()> {
        let is_right = self.out_trade_no == "T1" && self.trade_state == "SUCCESS";
        if is_right && self.amount.total == 100 {
            Ok(())
        } else {
            Err("it is another transaction".into())
        }
    }
}

struct Shop {
    merchant: Merchant,
    platform: PlatformKeys,
}

impl Recipient for Shop {
    fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.platform
    }
}

fn main() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let resource = json!({
        "mchid": sandbox.merchant().id(),
        "appid": "wxd678efh567hg6787",
        "out_trade_no": "T1",
        "transaction_id": "1217752501201407033233368018",
        "trade_type": "JSAPI",
        "trade_state": "SUCCESS",
        "trade_state_desc": "支付成功",
        "bank_type": "CMC",
        "attach": "自定义数据",
        "success_time": "2026-11-24T13:29:35+08:00",
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "amount": { "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" },
    });
    let paid = Notification::new("TRANSACTION.SUCCESS", "transaction", &resource)?;
    let request = sandbox.notification(&paid)?;
    let shop = Shop {
        merchant: sandbox.merchant(),
        platform: sandbox.platform_keys(),
    };
    let bare = Bare::new()?;
    let mut ratios = Vec::new();
    let mut least = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        let times = [
            time(|| ours(&request, &shop))?,
            time(|| bare.take_in(request.headers(), request.body()))?,
        ];
        ratios.push(times[0].div_duration_f64(times[1]));
        least = [least[0].min(times[0]), least[1].min(times[1])];
    }
    println!(
        "at best, CPU per notification: ours {:?}, bare {:?}",
        least[0], least[1]
    );
    report_ratios("ours / bare", ratios);
    Ok(())
}

/// The CPU time of one.
fn time(take_in: impl Fn() -> Result<Transaction>) -> Result<Duration> {
    let begin = cpu_time()?;
    for _ in 0..EACH {
        take_in()?.check()?;
    }
    Ok(cpu_time()?.saturating_sub(begin) / EACH)
}

fn ours(request: &Request<Bytes>, shop: &Shop) -> Result<Transaction> {
    let now = SystemTime::now();
    let received = ReceivedNotification::new(request.headers(), request.body().clone(), now);
    let taken = async { received.open(shop).await?.decode().await };
    // Nothing is waited for.
    Ok(taken.now_or_never().ok_or("it waits for something")??)
}

/// By hand, with only what the protocol needs.
struct Bare {
    platform_key: SubjectPublicKeyInfoDer<'static>,
    apiv3_key: aead::LessSafeKey,
}

#[derive(Deserialize)]
struct Body {
    resource: Encrypted,
}

#[derive(Deserialize)]
struct Encrypted {
    nonce: String,
    associated_data: String,
    ciphertext: String,
}

impl Bare {
    fn new() -> Result<Self> {
        let key = aead::UnboundKey::new(&aead::AES_256_GCM, APIV3_KEY)?;
        Ok(Self {
            platform_key: SubjectPublicKeyInfoDer::from_pem_slice(PLATFORM_PUBLIC_KEY.as_bytes())?,
            apiv3_key: aead::LessSafeKey::new(key),
        })
    }

    fn take_in(&self, headers: &HeaderMap, body: &[u8]) -> Result<Transaction> {
        let header = |name: &str| -> Result<&str> {
            Ok(headers.get(name).ok_or("a header is missing")?.to_str()?)
        };
        let mut message = Vec::with_capacity(body.len() + 64);
        for part in ["wechatpay-timestamp", "wechatpay-nonce"] {
            message.extend_from_slice(header(part)?.as_bytes());
            message.push(b'\n');
        }
        message.extend_from_slice(body);
        message.push(b'\n');
        rsa::verify(&self.platform_key, &message, header("wechatpay-signature")?)?;
        let Body { resource } = serde_json::from_slice(body)?;
        let mut sealed = STANDARD.decode(resource.ciphertext)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(resource.nonce.as_bytes())?;
        let associated_data = aead::Aad::from(resource.associated_data.as_bytes());
        let opened = self
            .apiv3_key
            .open_in_place(nonce, associated_data, &mut sealed)?;
        Ok(serde_json::from_slice(opened)?)
    }
}
