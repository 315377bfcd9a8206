#[wechatpay::endpoint(POST, "/v3/a", expect = 404, undocumented)]
struct NotSuccess;

#[wechatpay::endpoint(POST, "/v3/a", expect = 2040, undocumented)]
struct NotAStatus;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, response = String, undocumented)]
struct ResponseWithoutBody;

#[wechatpay::endpoint(POST, "/v3/a", undocumented)]
struct BodyWithoutResponse;

fn main() {}
