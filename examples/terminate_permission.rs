//! Ends a user's authorisation of a PayScore service, as a partner does for its sub-merchant.
//!
//! `cargo run --example terminate_permission`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;

use wechatpay::Endpoint;
use wechatpay_examples::Peer;
use wechatpay_sandbox::Reply;

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct TerminatePermission {
    openid: Option<String>,
    sub_openid: Option<String>,
    service_id: String,
    appid: String,
    sub_appid: Option<String>,
    sub_mchid: String,
    reason: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    wechatpay_examples::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let peer = Peer::from_env().await?;
    println!("{peer}\n");
    if let Peer::Sandbox(_, sandbox) = &peer {
        sandbox.respond::<TerminatePermission>(Reply::empty());
    }

    let request = TerminatePermission {
        openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".to_owned()),
        sub_openid: Some(String::new()),
        service_id: "500001".to_owned(),
        appid: "wxd678efh567hg6787".to_owned(),
        sub_appid: Some("wxd678efh567hg6787".to_owned()),
        sub_mchid: "1230000109".to_owned(),
        reason: "reason".to_owned(),
    };

    // `client.send(&request)` gives only the body; `client.call(&request)` also gives the status
    // and the headers.
    let declaration = TerminatePermission::DECLARATION;
    println!("sent       {} {}", declaration.method(), declaration.path());
    let response = peer.client().call(&request).send().await?;
    println!("received   {}", response.status());
    println!("Request-ID {}", response.request_id().unwrap_or("none"));
    println!(
        "verified   the response's signature, with the platform key {:?}",
        response.headers()["wechatpay-serial"]
    );

    if let Peer::Sandbox(_, sandbox) = &peer {
        println!("\nThe sandbox's side:");
        for received in sandbox.requests() {
            println!("received   {} {}", received.method(), received.target());
            match received.refusal() {
                None => println!("checked    the request's signature is right"),
                Some(why) => println!("refused    {why}"),
            }
            println!("body       {}", String::from_utf8_lossy(received.body()));
        }
    }
    Ok(())
}
