//! `host = "https://…"`, written wrongly.

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "apihk.mch.weixin.qq.com", undocumented)]
struct NoScheme;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "http://apihk.mch.weixin.qq.com", undocumented)]
struct PlainScheme;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com/hk", undocumented)]
struct WithBasePath;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com/", undocumented)]
struct WithSlash;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://user@api.mch.weixin.qq.com", undocumented)]
struct WithUser;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://localhost", undocumented)]
struct NoDomain;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host, undocumented)]
struct NoValue;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = apihk, undocumented)]
struct Unquoted;

#[wechatpay::endpoint(
    GET,
    "/v3/a",
    expect = 204,
    host = "https://apihk.mch.weixin.qq.com",
    host = "https://apihk.mch.weixin.qq.com",
    undocumented
)]
struct Twice;

#[wechatpay::endpoint(GET, "/v3/a", expect = 204, host = "https://api.mch.weixin.qq.com?a=b", undocumented)]
struct WithQuery;

fn main() {}
