//! The time of a look-up in the schema. The attribute is going to make one for each declaration.
//!
//! `cargo bench -p wechatpay-benches --bench schema_lookup` measures a release build;
//! `--profile dev` measures a debug build, in which attributes are usually run.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use wechatpay_schema::{Method, Operation};

fn main() {
    let paths: Vec<_> = Operation::all().map(|it| (it.method, it.path)).collect();
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    println!("{build} build, {} operations", paths.len());

    let mut all = paths.iter().cycle();
    report("find and read an operation, over all of them", || {
        let (method, path) = all.next()?;
        Operation::find(*method, path).ok()
    });
    report("the same, by other placeholder names", || {
        Operation::find(Method::Get, black_box("/v3/pay/transactions/id/{id}")).ok()
    });
    report("suggest paths for a misspelled one", || {
        Operation::find(Method::Post, black_box("/v3/pay/transaction/jsapi")).err()
    });
}

/// Runs for about half a second and prints the mean.
fn report<T>(what: &str, mut run: impl FnMut() -> Option<T>) {
    let enough = Duration::from_millis(500);
    let (start, mut runs) = (Instant::now(), 0_u32);
    while start.elapsed() < enough {
        assert!(black_box(run()).is_some(), "{what}: found nothing");
        runs += 1;
    }
    let mean = start.elapsed() / runs;
    println!("{:>9.1} µs  {what}", mean.as_secs_f64() * 1e6);
}
