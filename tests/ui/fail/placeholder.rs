#[wechatpay::endpoint(GET, "/v3/a/{out_trade_no}", response = u8)]
struct NoField;

#[wechatpay::endpoint(GET, "/v3/a/{out_trade_no}", response = u8)]
struct MisspelledField {
    out_trade_on: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8)]
struct Skipped {
    #[serde(skip)]
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8)]
struct SkippedAtTimes {
    #[serde(skip_serializing_if = "String::is_empty")]
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8)]
struct Flattened {
    #[serde(flatten)]
    id: String,
}

fn main() {}
