//! `host = "https://…"`, written wrongly.

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "apihk.mch.weixin.qq.com")]
struct NoScheme;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "http://apihk.mch.weixin.qq.com")]
struct PlainScheme;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com/hk")]
struct WithBasePath;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com/")]
struct WithSlash;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://user@api.mch.weixin.qq.com")]
struct WithUser;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://localhost")]
struct NoDomain;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host)]
struct NoValue;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = apihk)]
struct Unquoted;

#[wechatpay::endpoint(
    GET,
    "/v3/a",
    expect = 204,
    host = "https://apihk.mch.weixin.qq.com",
    host = "https://apihk.mch.weixin.qq.com"
)]
struct Twice;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com?a=b")]
struct WithQuery;

fn main() {}
