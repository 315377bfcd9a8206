//! The cost of a call through [`wechatpay::Client`], and of the same call by hand. The server is in
//! another process.
//!
//! `cargo bench -p wechatpay-benches --bench calls` (Unix only, for the CPU time)

#![allow(
    clippy::print_stdout,
    reason = "a benchmark talks to the person who runs it"
)]

mod bare;
mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use bare::Bare;
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use wechatpay::{Client, Merchant, PlatformKeys, PrivateKey, PublicKey, blocking};
use wechatpay_benches::{Result, Server, cpu_time, quantile, report_ratios, sorted};

/// Rounds are many and short, so that other load on the machine affects both sides.
const ROUNDS: usize = 51;

/// The number of tasks that call at the same time, and of calls that each makes in a round.
const LOADS: [(usize, usize); 2] = [(1, 150), (64, 12)];

const PATH: &str = "/v3/pay/transactions/jsapi";
const PREPAY_ID: &str = "wx26201410272009395522657a690389285100";

// The sandbox's keys, which are public.
const MERCHANT_ID: &str = "1900000001";
const MERCHANT_SERIAL: &str = "5A9DB0A51B5E57A9D10000000000000000000001";
const MERCHANT_KEY: &str = include_str!("../../sandbox/keys/merchant_key.pem");
const MERCHANT_CERTIFICATE: &str = include_str!("../../sandbox/keys/merchant_certificate.pem");
const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0119000000012026000000000000000001";
const PLATFORM_KEY: &str = include_str!("../../sandbox/keys/platform_key.pem");
const PLATFORM_PUBLIC_KEY: &str = include_str!("../../sandbox/keys/platform_public_key.pem");

#[wechatpay::endpoint(POST, "/v3/pay/transactions/jsapi", response = Prepayment)]
#[derive(Serialize)]
struct JsapiPrepay {
    appid: String,
    mchid: String,
    description: String,
    out_trade_no: String,
    time_expire: Option<String>,
    attach: Option<String>,
    notify_url: String,
    goods_tag: Option<String>,
    amount: Amount,
    payer: Payer,
    detail: Option<Detail>,
    scene_info: Option<SceneInfo>,
    settle_info: Option<SettleInfo>,
}

#[derive(Serialize)]
struct Amount {
    total: i64,
    currency: String,
}

#[derive(Serialize)]
struct Payer {
    openid: String,
}

#[derive(Serialize)]
struct Detail {
    cost_price: i64,
    invoice_id: String,
    goods_detail: Vec<Goods>,
}

#[derive(Serialize)]
struct Goods {
    merchant_goods_id: String,
    goods_name: String,
    quantity: i64,
    unit_price: i64,
}

#[derive(Serialize)]
struct SceneInfo {
    payer_client_ip: String,
    device_id: String,
}

#[derive(Serialize)]
struct SettleInfo {
    profit_sharing: bool,
}

#[derive(Deserialize)]
struct Prepayment {
    prepay_id: String,
}

fn order() -> JsapiPrepay {
    let goods = |id: &str, name: &str| Goods {
        merchant_goods_id: id.to_owned(),
        goods_name: name.to_owned(),
        quantity: 1,
        unit_price: 5_990,
    };
    JsapiPrepay {
        appid: "wx8888888888888888".to_owned(),
        mchid: MERCHANT_ID.to_owned(),
        description: "城南书店：图书两册".to_owned(),
        out_trade_no: "BOOKS20261126201410000017".to_owned(),
        time_expire: Some("2026-11-26T22:14:10+08:00".to_owned()),
        attach: Some("shop=south&desk=3".to_owned()),
        notify_url: "https://books.example.com/wechatpay/notifications".to_owned(),
        goods_tag: Some("AUTUMN".to_owned()),
        amount: Amount {
            total: 11_980,
            currency: "CNY".to_owned(),
        },
        payer: Payer {
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".to_owned(),
        },
        detail: Some(Detail {
            cost_price: 11_980,
            invoice_id: "20261126000017".to_owned(),
            goods_detail: vec![
                goods("9787000000011", "山海经图说"),
                goods("9787000000028", "江南园林志"),
            ],
        }),
        scene_info: Some(SceneInfo {
            payer_client_ip: "203.0.113.17".to_owned(),
            device_id: "SOUTH-3".to_owned(),
        }),
        settle_info: Some(SettleInfo {
            profit_sharing: false,
        }),
    }
}

fn main() -> Result<()> {
    if std::env::args().any(|argument| argument == "serve") {
        server::serve()
    } else {
        compare()?;
        compare_blocking()
    }
}

#[tokio::main(worker_threads = 2)]
async fn compare() -> Result<()> {
    let server = Server::start()?;
    let order = Arc::new(order());
    let (client, ours_order) = (client(server.url())?, order.clone());
    let ours = move || {
        let call = client.send(&*ours_order);
        async { Ok(call.await?) }
    };
    let bare = Arc::new(Bare::new(server.url())?);
    let bare = move || {
        let (bare, order) = (bare.clone(), order.clone());
        async move { bare.send(&order).await }
    };

    println!("| calls at once | | wall per call | CPU per call | half within | 99 % within |");
    println!("|---|---|---|---|---|---|");
    let mut ratios = Vec::new();
    for (tasks, calls) in LOADS {
        // The first calls open the connections, and are not timed.
        Round::run(tasks, 2, &ours).await?;
        Round::run(tasks, 2, &bare).await?;
        let (mut by_ours, mut by_bare) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            by_ours.push(Round::run(tasks, calls, &ours).await?);
            by_bare.push(Round::run(tasks, calls, &bare).await?);
        }
        let cpu_ratios = by_ours.iter().zip(&by_bare);
        let cpu_ratios = cpu_ratios.map(|(ours, bare)| ours.cpu.div_duration_f64(bare.cpu));
        ratios.push((tasks, cpu_ratios.collect()));
        report(tasks, "ours", by_ours);
        report(tasks, "bare", by_bare);
    }
    for (tasks, ratios) in ratios {
        report_ratios(&format!("ours / bare, {tasks} at once"), ratios);
    }
    Ok(())
}

/// What the blocking client costs beside the asynchronous one, a call at a time on this thread.
fn compare_blocking() -> Result<()> {
    const CALLS: u32 = 150;
    let server = Server::start()?;
    let order = order();
    let asynchronous = client(server.url())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let by_async = || runtime.block_on(asynchronous.send(&order));
    let before = threads()?;
    let blocking = blocking::Client::new(client(server.url())?)?;
    println!("a blocking client has {} thread", threads()? - before);
    let by_blocking = || blocking.send(&order);

    let cpu_of = |call: &dyn Fn() -> wechatpay::Result<Prepayment>| -> Result<Duration> {
        let begin = cpu_time()?;
        for _ in 0..CALLS {
            call()?;
        }
        Ok((cpu_time()?.saturating_sub(begin)) / CALLS)
    };
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let (of_blocking, of_async) = (cpu_of(&by_blocking)?, cpu_of(&by_async)?);
        ratios.push(of_blocking.div_duration_f64(of_async));
    }
    report_ratios("blocking / asynchronous", ratios);
    Ok(())
}

/// The threads of this process (Linux only).
fn threads() -> Result<usize> {
    Ok(std::fs::read_dir("/proc/self/task")?.count())
}

fn client(base_url: &str) -> Result<Client> {
    let key = PrivateKey::from_pem(MERCHANT_KEY)?;
    let platform_key = PublicKey::from_pem(PLATFORM_PUBLIC_KEY)?;
    Ok(Client::builder()
        .merchant(Merchant::new(MERCHANT_ID, MERCHANT_SERIAL, key)?)
        .platform_keys(PlatformKeys::public_key(PLATFORM_KEY_ID, platform_key)?)
        .base_url(base_url.parse()?)
        .build()?)
}

/// The time that the calls of one round took.
struct Round {
    /// Per call.
    wall: Duration,
    /// Per call, of this whole process.
    cpu: Duration,
    latencies: Vec<Duration>,
}

impl Round {
    async fn run<F, C>(tasks: usize, calls: usize, call: &F) -> Result<Self>
    where
        F: Fn() -> C + Clone + Send + 'static,
        C: Future<Output = Result<Prepayment>> + Send,
    {
        let mut running = JoinSet::new();
        let (begin, cpu_begin) = (Instant::now(), cpu_time()?);
        for _ in 0..tasks {
            let call = call.clone();
            running.spawn(async move {
                let mut latencies = Vec::with_capacity(calls);
                for _ in 0..calls {
                    let begin = Instant::now();
                    let prepayment = call().await?;
                    latencies.push(begin.elapsed());
                    if prepayment.prepay_id != PREPAY_ID {
                        return Err("the response has another prepay_id".into());
                    }
                }
                Result::Ok(latencies)
            });
        }
        let mut latencies = Vec::with_capacity(tasks * calls);
        while let Some(of_one_task) = running.join_next().await {
            latencies.extend(of_one_task??);
        }
        let per_call = |total: Duration| total.div_f64((tasks * calls) as f64);
        Ok(Self {
            wall: per_call(begin.elapsed()),
            cpu: per_call(cpu_time()?.saturating_sub(cpu_begin)),
            latencies,
        })
    }
}

fn report(tasks: usize, name: &str, rounds: Vec<Round>) {
    let wall = sorted(rounds.iter().map(|round| round.wall).collect());
    let cpu = sorted(rounds.iter().map(|round| round.cpu).collect());
    let latencies = sorted(
        rounds
            .into_iter()
            .flat_map(|round| round.latencies)
            .collect(),
    );
    let milliseconds = |duration: Duration| format!("{:.3} ms", duration.as_secs_f64() * 1e3);
    println!(
        "| {tasks} | {name} | {} | {} | {} | {} |",
        milliseconds(quantile(&wall, 0.5)),
        milliseconds(quantile(&cpu, 0.5)),
        milliseconds(quantile(&latencies, 0.5)),
        milliseconds(quantile(&latencies, 0.99)),
    );
}
