//! The memory that each of thousands of clients needs. This is a binary of its own, since it counts
//! every allocation of the process.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and this one measures"
)]

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use wechatpay::{Client, Merchant, PlatformKeys, PrivateKey, PublicKey};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CLIENTS: usize = 2_000;

fn key(name: &str) -> String {
    let path = format!("{}/../sandbox/keys/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn two_thousand_clients_share_connections_and_keys() {
    // What clients share is made once: the connection pool, the platform's keys, and in this test
    // also the merchant's key, since there is only one.
    let merchant_key = PrivateKey::from_pem(key("merchant_key.pem")).unwrap();
    let platform_key = PublicKey::from_pem(key("platform_public_key.pem")).unwrap();
    let platform = PlatformKeys::public_key("PUB_KEY_ID_01", platform_key).unwrap();
    let first = Client::builder().base_url("http://127.0.0.1:1".parse().unwrap());
    let http = first.http_client_builder().unwrap().build().unwrap();
    let client = |number: usize| {
        let id = (1_900_000_000 + number).to_string();
        let merchant = Merchant::new(&id, "5A9D", merchant_key.clone()).unwrap();
        Client::builder()
            .merchant(merchant)
            .platform_keys(platform.clone())
            .http_client(http.clone())
            .build()
            .unwrap()
    };
    drop(client(0));

    let region = Region::new(ALLOCATOR);
    let clients: Vec<_> = (0..CLIENTS).map(client).collect();
    let change = region.change();
    let bytes = (change.bytes_allocated - change.bytes_deallocated) / CLIENTS;
    let allocations = change.allocations / CLIENTS;
    println!("{bytes} bytes and {allocations} allocations a client");
    // A parsed key alone has some 5 KB; reading one takes dozens of allocations.
    assert!(bytes < 1024, "{bytes} bytes a client");
    assert!(allocations < 16, "{allocations} allocations a client");

    // A clone costs nothing at all.
    let region = Region::new(ALLOCATOR);
    let clones = clients.clone();
    assert_eq!(region.change().allocations, 1, "the list of the clones");
    drop(clones);
}
