//! Names of a request: unknown, misplaced and missing, in all places.

use serde::Serialize;
use wechatpay::serde_json::Value;

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct Misspelled {
    openid: Option<String>,
    servce_id: String,
    appid: String,
    sub_mchid: String,
    colour: String,
}

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct Missing {
    openid: Option<String>,
    appid: String,
}

#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
struct InTheQuery {
    openid: Option<String>,
    service_id: String,
    appid: String,
    #[wechatpay(query)]
    sub_mchid: String,
}

#[wechatpay::endpoint(GET, "/hk/v3/statements", response = wechatpay::Download)]
struct Query {
    dat: String,
}

#[wechatpay::endpoint(POST, "/v3/marketing/partnerships/build", response = Value)]
struct Header {
    #[wechatpay(header = "Idempotence-Key")]
    key: String,
    partner: Value,
    authorized_data: Value,
}

#[wechatpay::endpoint(POST, "/v3/marketing/partnerships/build", response = Value)]
struct HeaderInTheBody {
    #[serde(rename = "Idempotency-Key")]
    key: String,
    partner: Value,
    authorized_data: Value,
}

#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Value)]
struct UploadWithoutFile {
    filename: String,
    sha_256: wechatpay::Digest,
}

#[wechatpay::endpoint(POST, "/brand/marketing/product-coupon/notify-configs", response = Value)]
struct Brand {
    notify_uri: String,
}

#[wechatpay::endpoint(DELETE, "/v3/brand/partner/store/brandstores/{store_id}", expect = 204)]
struct BodyOfADelete {
    store_id: String,
    brand_id: String,
}

#[wechatpay::endpoint(POST, "/v3/profitsharing/receivers/add", response = Value)]
struct Flattened {
    appid: String,
    #[serde(flatten)]
    receiver: Receiver,
}

#[derive(Serialize, wechatpay::Object)]
struct Receiver {
    r#type: String,
    acount: String,
}

#[wechatpay::endpoint(
    POST,
    "/v3/new-tax-control-fapiao/fapiao-applications",
    expect = 202
)]
struct Accepted {
    sub_mchid: String,
}

fn main() {}
