//! One operation, called in the six forms in which the PHP library's documentation shows it:
//! asynchronous and blocking, each by a chain of segments, by a path in one string, and by a key. What
//! is a key there is a declaration here, which the compiler checks.
//!
//! `cargo run --example six_forms`

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::error::Error;
use std::process::ExitCode;

use serde_json::{Value, json};
use wechatpay::http::{Method, StatusCode};
use wechatpay::{ApiPath, Client, blocking};
use wechatpay_sandbox::{Reply, Sandbox};

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

const PATH: &str = "v3/payscore/partner/permissions/terminate";

fn main() -> ExitCode {
    wechatpay_examples::report(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    sandbox.respond::<TerminatePermission>(Reply::empty());
    let client = sandbox.client().build()?;

    runtime.block_on(asynchronous(&client))?;
    blocking(&blocking::Client::new(client)?)?;

    let bodies: Vec<Value> = sandbox
        .requests()
        .iter()
        .map(|request| serde_json::from_slice(request.body()))
        .collect::<Result<_, _>>()?;
    println!("{} requests, all of them {}", bodies.len(), bodies[0]);
    assert!(bodies.len() == 6 && bodies.iter().all(|body| *body == sample()));
    Ok(())
}

async fn asynchronous(client: &Client) -> Result<(), Box<dyn Error>> {
    // $instance->v3->payscore->partner->permissions->terminate->postAsync(['json' => […]])
    let path = ApiPath::new()
        .join("v3")
        .join("payscore")
        .join("partner")
        .join("permissions")
        .join("terminate");
    let response = client
        .request(Method::POST, path)
        .json(&sample())
        .send()
        .await?;
    report("asynchronous, by segments", response.status());

    // $instance->chain('v3/payscore/partner/permissions/terminate')->postAsync(['json' => […]])
    let response = client
        .request(Method::POST, PATH)
        .json(&sample())
        .send()
        .await?;
    report("asynchronous, by a path", response.status());

    // $instance['v3/payscore/partner/permissions/terminate']->postAsync(['json' => […]])
    let response = client.call(&declared()).send().await?;
    report("asynchronous, declared", response.status());
    Ok(())
}

fn blocking(client: &blocking::Client) -> Result<(), Box<dyn Error>> {
    // $instance->v3->payscore->partner->permissions->terminate->post(['json' => […]])
    let path: ApiPath = PATH.split('/').collect();
    let response = client.request(Method::POST, path).json(&sample()).send()?;
    report("blocking, by segments", response.status());

    // $instance->chain('v3/payscore/partner/permissions/terminate')->post(['json' => […]])
    let response = client.request(Method::POST, PATH).json(&sample()).send()?;
    report("blocking, by a path", response.status());

    // $instance['v3/payscore/partner/permissions/terminate']->post(['json' => […]])
    let response = client.call(&declared()).send()?;
    report("blocking, declared", response.status());
    Ok(())
}

fn report(form: &str, status: StatusCode) {
    println!("{form:26} {status}");
    assert_eq!(status, StatusCode::NO_CONTENT);
}

fn sample() -> Value {
    json!({
        "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "sub_openid": "",
        "service_id": "500001",
        "appid": "wxd678efh567hg6787",
        "sub_appid": "wxd678efh567hg6787",
        "sub_mchid": "1230000109",
        "reason": "reason",
    })
}

fn declared() -> TerminatePermission {
    TerminatePermission {
        openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".to_owned()),
        sub_openid: Some(String::new()),
        service_id: "500001".to_owned(),
        appid: "wxd678efh567hg6787".to_owned(),
        sub_appid: Some("wxd678efh567hg6787".to_owned()),
        sub_mchid: "1230000109".to_owned(),
        reason: "reason".to_owned(),
    }
}
