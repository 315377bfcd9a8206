//! What several test modules share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use wechatpay::Clock;

/// A clock that stops until the test advances it.
#[derive(Clone)]
pub(crate) struct TestClock(Arc<AtomicU64>);

impl TestClock {
    pub(crate) fn at(seconds: u64) -> Self {
        Self(Arc::new(AtomicU64::new(seconds)))
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(crate) fn rewind(&self, seconds: u64) {
        self.0.fetch_sub(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

/// The time at which tests run: 2026-11-24T00:00:00Z.
pub(crate) const NOW: u64 = 1_795_478_400;

/// An endpoint with a path field, a query field and a response.
#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
pub(crate) struct QueryTransaction {
    pub(crate) transaction_id: String,
    pub(crate) mchid: String,
}

impl QueryTransaction {
    pub(crate) fn sample() -> Self {
        Self {
            transaction_id: "4200001".to_owned(),
            mchid: "1900000001".to_owned(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Transaction {
    pub(crate) trade_state: String,
}

/// An endpoint whose response has no body.
#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    expect = 204
)]
pub(crate) struct CloseOrder {
    pub(crate) out_trade_no: String,
    pub(crate) mchid: String,
}

impl CloseOrder {
    pub(crate) fn sample() -> Self {
        Self {
            out_trade_no: "T1".to_owned(),
            mchid: "1900000001".to_owned(),
        }
    }
}

/// A file of `tests/data`.
pub(crate) fn data(name: &str) -> String {
    read(&format!("data/{name}"))
}

/// One of the sandbox's keys.
pub(crate) fn sandbox_key(name: &str) -> String {
    read(&format!("../sandbox/keys/{name}"))
}

fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
