//! Endpoints with the attribute of `wechatpay`.

use std::time::SystemTime;

use wechatpay::PlatformKeys;
use wechatpay::protocol::UnsignedRequest;

pub mod endpoints;

pub type Prepare<E> = fn(&E, &PlatformKeys, SystemTime) -> wechatpay::Result<UnsignedRequest>;
