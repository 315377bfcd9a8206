//! The protocol's steps by hand, over a bare hyper connection: a request is signed and sent, its
//! response is verified, and a file is received and checked.
//!
//! `cargo run --example another_http_client`
//!
//! It talks to a sandbox. For WeChat Pay itself, the connection has to be TLS.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpStream;
use tokio::time::timeout;
use wechatpay::http::{HeaderValue, Request, Response, Uri, header};
use wechatpay::protocol::{Body, DownloadUrl, Recipient, Stamp, UnsignedRequest, receive};
use wechatpay::{BaseUrl, Download, Endpoint, FileHash, Merchant, PlatformKeys};
use wechatpay_sandbox::{Reply, Sandbox};

#[wechatpay::endpoint(GET, "/v3/bill/tradebill", response = Bill)]
struct TradeBill {
    bill_date: String,
}

#[derive(Deserialize)]
struct Bill {
    hash_type: String,
    hash_value: String,
    download_url: String,
}

/// A merchant, with the base URL of its requests.
struct Shop {
    merchant: Merchant,
    platform: PlatformKeys,
    base: BaseUrl,
}

impl Recipient for Shop {
    fn merchant(&self) -> &Merchant {
        &self.merchant
    }

    fn platform_keys(&self) -> &PlatformKeys {
        &self.platform
    }
}

impl Shop {
    /// Prepares, signs, sends and receives, as `Client` does.
    async fn call<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> Result<wechatpay::Response<E::Response>, Box<dyn Error>> {
        let unsigned = UnsignedRequest::new(endpoint, &self.platform, SystemTime::now())?;
        let stamp = Stamp::fresh(SystemTime::now())?;
        let signature = self.merchant.sign(&unsigned.message(&stamp)).await?;
        let authorization = self.merchant.authorization(&stamp, &signature)?;
        let request = unsigned.attach(&self.base, authorization)?;
        println!("sent       {} {}", request.method(), request.uri().path());
        let response = timeout(Duration::from_secs(30), exchange(request)).await??;
        println!("received   {}", response.status());
        Ok(receive::<E, _>(response, self).await?)
    }
}

/// Sends a request over a new connection.
async fn exchange(
    mut request: Request<Body>,
) -> Result<Response<hyper::body::Incoming>, Box<dyn Error>> {
    let authority = request.uri().authority().ok_or("no host")?.clone();
    let host = HeaderValue::try_from(authority.as_str())?;
    request.headers_mut().insert(header::HOST, host);
    let target = request.uri().path_and_query().cloned();
    *request.uri_mut() = target.map_or_else(Uri::default, Uri::from);

    let stream = TcpStream::connect(authority.as_str()).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender.send_request(request).await?)
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    prepare(&sandbox)?;
    let shop = Shop {
        merchant: sandbox.merchant(),
        platform: sandbox.platform_keys(),
        base: sandbox.base_url(),
    };

    let application = TradeBill {
        bill_date: "2026-11-24".to_owned(),
    };
    let response = shop.call(&application).await?;
    println!(
        "verified   the signature over {} bytes",
        response.bytes().len()
    );
    let bill = response.into_body();

    let url = DownloadUrl::new(&bill.download_url, Some(&shop.base), &[])?;
    let hash = FileHash::new(&bill.hash_type, &bill.hash_value)?;
    let content = shop
        .call(&url)
        .await?
        .into_body()
        .check(hash)
        .bytes()
        .await?;
    println!("checked    {}", bill.hash_value);
    println!("\n{}", String::from_utf8_lossy(&content));
    Ok(())
}

/// The file at the `download_url` of a bill.
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
struct BillFile {
    token: String,
}

/// Sets the responses to both requests.
fn prepare(sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    let content = "交易时间,商户号,总金额\n`2026-11-24 10:00:00,`1900000001,`0.01\n";
    sandbox.respond::<TradeBill>(Reply::json(&json!({
        "hash_type": "SHA1",
        "hash_value": "05e3bf11bbf870e2c337aedaa42b03bccbc69c0d",
        "download_url": format!("{}/v3/billdownload/file?token=1", sandbox.base_url()),
    }))?);
    sandbox.respond::<BillFile>(Reply::file("text/csv".parse()?, content));
    Ok(())
}
