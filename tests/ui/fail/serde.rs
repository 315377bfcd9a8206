//! An attribute of serde's is followed, harmless or refused, never ignored.

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(tag = "type")]
struct Tagged {
    a: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(transparent)]
struct Transparent {
    a: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(rename_all = "camelcase")]
struct UnknownRule {
    a: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Fields {
    #[serde(renam = "b")]
    misspelled: u8,
    #[serde(getter = "a")]
    getter: u8,
    #[serde(rename = 5)]
    number: u8,
    #[serde(with = "not a path")]
    with: u8,
    #[serde(rename = "x", flatten)]
    flattened: Option<()>,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(rename_all(serialise = "camelCase"))]
struct Misread {
    #[serde(rename(serialise = "b"))]
    one: u8,
    #[serde(rename(serialize = 5))]
    two: u8,
    #[serde(skip = false)]
    three: u8,
    #[serde(flatten = "no")]
    four: Option<()>,
    #[serde(rename = "x", rename = "y")]
    five: u8,
    #[serde(with = "a", serialize_with = "b")]
    six: u8,
    #[serde(bound = "T: Copy")]
    seven: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(bound = "not a predicate")]
struct WrongBound {
    one: u8,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[serde(rename_all = "weird-thing", bund = "x", a::b)]
struct StrangeRule {
    #[serde]
    bare: u8,
    #[serde("x")]
    quoted: u8,
    #[serde(rename = )]
    cut_short: u8,
}

fn main() {}
