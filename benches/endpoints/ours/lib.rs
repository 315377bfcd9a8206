//! The attribute of `wechatpay`.

use wechatpay::PlatformKeys;
use wechatpay::protocol::UnsignedRequest;

pub mod endpoints;

pub type Prepare<E> = fn(&E, &PlatformKeys) -> wechatpay::Result<UnsignedRequest>;
