//! A struct without `#[endpoint]` is one error for each use. `client/undeclared.rs` calls it.

use wechatpay::PlatformKeys;
use wechatpay::protocol::UnsignedRequest;

struct Plain;

fn prepare(platform: &PlatformKeys) {
    UnsignedRequest::new(&Plain, platform, std::time::SystemTime::UNIX_EPOCH).unwrap();
}

fn main() {}
