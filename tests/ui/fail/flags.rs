//! `repeatable`, `undocumented`, `unsigned` and `optional(…)`, written wrongly.

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, repeatable)]
struct RepeatableGet;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatable = true)]
struct FlagWithValue;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatable, repeatable)]
struct FlagTwice;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented("soon"))]
struct FlagWithList;

#[wechatpay::endpoint(GET, "/v3/a", response = wechatpay::Download, unsigned)]
struct UnsignedButDocumented;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional)]
struct OptionalWithoutList;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional = a)]
struct OptionalWithValue;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional())]
struct OptionalOfNothing;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional("a"))]
struct OptionalQuoted;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional(a, b.c, a))]
struct OptionalRepeats;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional(a), undocumented)]
struct OptionalOfUndocumented;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, repeatabel)]
struct NearFlag;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
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
