//! `repeatable`, `undocumented`, `unsigned` and `optional(…)`, written wrongly.

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, repeatable, undocumented)]
struct RepeatableGet;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatable = true, undocumented)]
struct FlagWithValue;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatable, repeatable, undocumented)]
struct FlagTwice;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented("soon"))]
struct FlagWithList;

#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = wechatpay::Download, unsigned)]
struct UnsignedButDocumented;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional, undocumented)]
struct OptionalWithoutList;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional = a, undocumented)]
struct OptionalWithValue;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional(), undocumented)]
struct OptionalOfNothing;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional("a"), undocumented)]
struct OptionalQuoted;

#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    expect = 204,
    optional(mchid, mchid)
)]
struct OptionalRepeats {
    out_trade_no: String,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented, strict)]
struct StrictButUndocumented;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional(a), undocumented)]
struct OptionalOfUndocumented;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatabel, undocumented)]
struct NearFlag;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Fields {
    #[wechatpay(undocumented = true)]
    valued: u8,
    #[wechatpay(undocumented, undocumented)]
    twice: u8,
    #[wechatpay(undocumentd)]
    near: u8,
}

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, undocumented, unsigned)]
struct UnsignedNothing;

#[wechatpay::endpoint(GET, "/v3/a", response = u8, undocumented, unsigned)]
struct UnsignedJson;

fn main() {}
