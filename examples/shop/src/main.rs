//! `cargo run -- axum sqlite://shop.db?mode=rwc 127.0.0.1:8080` serves the shop with axum (or
//! `actix-web`, or `hyper`) over a database, and works. Several processes may share a database.
//!
//! It belongs to the merchant that the WECHATPAY_… variables name, or else to a sandbox's.

#![allow(
    clippy::print_stdout,
    reason = "an example talks to the person who runs it"
)]

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::net::TcpListener;
use tokio::time::interval;
use wechatpay_examples::Peer;
use wechatpay_shop::{Database, Error, Server, Shop, Worked};

/// WeChat Pay waits 5 s for the response.
const PATIENCE: Duration = Duration::from_secs(4);

#[tokio::main]
async fn main() -> ExitCode {
    let Err(error) = run().await else {
        return ExitCode::SUCCESS;
    };
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

async fn run() -> Result<(), Error> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [server, url, address] = &arguments[..] else {
        return Err("usage: wechatpay-shop axum|actix-web|hyper DATABASE ADDRESS".into());
    };
    let server: Server = server.parse()?;
    let peer = Peer::from_env().await.map_err(|error| error.to_string())?;
    let database = Database::open(url).await?;
    let shop = Arc::new(Shop::new(peer.client().clone(), database));
    let listener = TcpListener::bind(address).await?;
    println!("{peer}");
    println!("listening at http://{}/notify", listener.local_addr()?);
    tokio::select! {
        served = server.serve(listener, shop.clone(), PATIENCE) => Ok(served?),
        () = work(&shop) => Ok(()),
        () = ask(&shop) => Ok(()),
    }
}

/// Works off what is stored.
async fn work(shop: &Shop) {
    loop {
        match shop.work(SystemTime::now()).await {
            Ok(Some(Worked { id, error: None })) => println!("done {id}"),
            Ok(Some(Worked {
                id,
                error: Some(error),
            })) => eprintln!("{id} is not done: {error}"),
            Ok(None) => shop.idle().await,
            Err(error) => {
                eprintln!("{error}");
                shop.idle().await;
            }
        }
    }
}

/// Asks for the orders of which nothing came.
async fn ask(shop: &Shop) {
    let mut minutes = interval(Duration::from_secs(60));
    loop {
        minutes.tick().await;
        if let Err(error) = shop.ask(SystemTime::now()).await {
            eprintln!("{error}");
        }
    }
}
