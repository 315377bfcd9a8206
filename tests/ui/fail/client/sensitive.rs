//! What is encrypted has the type `Sensitive`, and nothing else has.

use wechatpay::Sensitive;
use wechatpay::serde_json::Value;

#[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/add", response = Value)]
struct Receiver {
    appid: String,
    r#type: String,
    account: Sensitive,
    name: Option<String>,
    relation_type: String,
}

fn main() {}
