//! The attribute of `wechatpay`.

use wechatpay::{BaseUrl, PlatformKeys, UnsignedRequest};

pub mod endpoints;

pub type Prepare<E> = fn(&E, Option<&BaseUrl>, &PlatformKeys) -> wechatpay::Result<UnsignedRequest>;
