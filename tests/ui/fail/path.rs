#[wechatpay::endpoint(POST, "v3/a", expect = 204, undocumented)]
struct NoSlash;

#[wechatpay::endpoint(POST, "https://api.mch.weixin.qq.com/v3/a", expect = 204, undocumented)]
struct Url;

#[wechatpay::endpoint(POST, "/pay/unifiedorder", expect = 204, undocumented)]
struct NotV3;

#[wechatpay::endpoint(POST, "/v3/a?mchid=1", expect = 204, undocumented)]
struct Query;

#[wechatpay::endpoint(POST, "/v3/a#b", expect = 204, undocumented)]
struct Fragment;

#[wechatpay::endpoint(POST, "/v3//a", expect = 204, undocumented)]
struct EmptySegment;

#[wechatpay::endpoint(POST, "/v3/../a", expect = 204, undocumented)]
struct DotSegment;

#[wechatpay::endpoint(POST, "/v3/a b", expect = 204, undocumented)]
struct Space;

#[wechatpay::endpoint(POST, "/v3/支付", expect = 204, undocumented)]
struct Chinese;

#[wechatpay::endpoint(POST, "/v3/{}", expect = 204, undocumented)]
struct NamelessPlaceholder;

#[wechatpay::endpoint(POST, "/v3/{out trade no}", expect = 204, undocumented)]
struct SpacedPlaceholder;

#[wechatpay::endpoint(POST, "/v3/a-{id}", expect = 204, undocumented)]
struct PartialPlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/{id", expect = 204, undocumented)]
struct OpenBrace {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/{id}/{id}", expect = 204, undocumented)]
struct TwicePlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a/:id", expect = 204, undocumented)]
struct ColonPlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "https://api.wechatpay.cn", expect = 204, undocumented)]
struct UrlWithoutPath;

fn main() {}
