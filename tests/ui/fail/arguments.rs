//! `#[endpoint(METHOD, "PATH", key = value, …)]`, written wrongly.

#[wechatpay::endpoint]
struct Nothing;

#[wechatpay::endpoint()]
struct Empty;

#[wechatpay::endpoint(POST)]
struct NoPath;

#[wechatpay::endpoint(POST, expect = 204)]
struct NoPathButMore;

#[wechatpay::endpoint(expect = 204)]
struct NeitherMethodNorPath;

#[wechatpay::endpoint("/v3/a", expect = 204)]
struct NoMethod;

#[wechatpay::endpoint("post", "/v3/a", expect = 204)]
struct QuotedMethod;

#[wechatpay::endpoint(POST, path, expect = 204)]
struct UnquotedPath;

#[wechatpay::endpoint(POST "/v3/a" expect = 204)]
struct NoCommas;

#[wechatpay::endpoint(POST, "/v3/a", expects = 204, undocumented)]
struct NearKey;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, colour = "red", undocumented)]
struct UnknownKey;

#[wechatpay::endpoint(POST, "/v3/a", expect = 202, expect = 204, undocumented)]
struct RepeatedKey;

#[wechatpay::endpoint(POST, "/v3/a", expect, undocumented)]
struct NoStatus;

#[wechatpay::endpoint(POST, "/v3/a", expect = "204", undocumented)]
struct QuotedStatus;

#[wechatpay::endpoint(POST, "/v3/a", response =, undocumented )]
struct NoResponse;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, crate = "wechatpay", undocumented)]
struct QuotedCrate;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, "x", undocumented)]
struct NoKey;

#[wechatpay::endpoint(5, "/v3/a", expect = 204)]
struct NumberForMethod;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, crate, undocumented)]
struct NoCrate;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, crate =, undocumented )]
struct NoCratePath;

#[wechatpay::endpoint("/v3/a", POST, expect = 204)]
struct MethodSecond;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204usize, undocumented)]
struct StatusWithSuffix;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, optional(a.), undocumented)]
struct MemberCutShort;

#[wechatpay::endpoint(method = GET, path = "/v3/a", expect = 204)]
struct BothNamed;

#[wechatpay::endpoint(GET, path = "/v3/a", expect = 204)]
struct PathNamed;

#[wechatpay::endpoint(method = "GET", "/v3/a", expect = 204)]
struct MethodNamedAndQuoted;

#[wechatpay::endpoint(path = "/v3/a", method = GET, expect = 204)]
struct BothNamedAndSwapped;

fn main() {}
