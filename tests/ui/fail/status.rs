#[wechatpay::endpoint(POST, "/v3/a", expect = 404)]
struct NotSuccess;

#[wechatpay::endpoint(POST, "/v3/a", expect = 2040)]
struct NotAStatus;

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, response = String)]
struct ResponseWithoutBody;

#[wechatpay::endpoint(POST, "/v3/a")]
struct BodyWithoutResponse;

fn main() {}
