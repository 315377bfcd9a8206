#[wechatpay::endpoint(GET, "/v3/a/{out_trade_no}", response = u8, undocumented)]
struct NoField;

#[wechatpay::endpoint(GET, "/v3/a/{out_trade_no}", response = u8, undocumented)]
struct MisspelledField {
    out_trade_on: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8, undocumented)]
struct Skipped {
    #[serde(skip)]
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8, undocumented)]
struct SkippedAtTimes {
    #[serde(skip_serializing_if = "String::is_empty")]
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8, undocumented)]
struct Flattened {
    #[serde(flatten)]
    id: String,
}

#[wechatpay::endpoint(GET, "/v3/a/{order-id}/{type}/{out_trade_on}", expect = 204, undocumented)]
#[serde(rename_all = "camelCase")]
struct NotNamesInRust {
    #[wechatpay(query)]
    out_trade_no: String,
}

fn main() {}
