#[wechatpay::endpoint(POST, "v3/a", expect = 204)]
struct NoSlash;

#[wechatpay::endpoint(POST, "https://api.mch.weixin.qq.com/v3/a", expect = 204)]
struct Url;

#[wechatpay::endpoint(POST, "/pay/unifiedorder", expect = 204)]
struct NotV3;

#[wechatpay::endpoint(POST, "/v3/a?mchid=1", expect = 204)]
struct Query;

#[wechatpay::endpoint(POST, "/v3/a#b", expect = 204)]
struct Fragment;

#[wechatpay::endpoint(POST, "/v3//a", expect = 204)]
struct EmptySegment;

#[wechatpay::endpoint(POST, "/v3/../a", expect = 204)]
struct DotSegment;

#[wechatpay::endpoint(POST, "/v3/a b", expect = 204)]
struct Space;

#[wechatpay::endpoint(POST, "/v3/支付", expect = 204)]
struct Chinese;

#[wechatpay::endpoint(POST, "/v3/{}", expect = 204)]
struct NamelessPlaceholder;

#[wechatpay::endpoint(POST, "/v3/{out trade no}", expect = 204)]
struct SpacedPlaceholder;

#[wechatpay::endpoint(POST, "/v3/a-{id}", expect = 204)]
struct PartialPlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/{id", expect = 204)]
struct OpenBrace {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/{id}/{id}", expect = 204)]
struct TwicePlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "/v3/a/:id", expect = 204)]
struct ColonPlaceholder {
    id: String,
}

#[wechatpay::endpoint(POST, "https://api.wechatpay.cn", expect = 204)]
struct UrlWithoutPath;

fn main() {}
