#[wechatpay::endpoint(post, "/v3/a", expect = 204)]
struct LowerCase;

#[wechatpay::endpoint(PSOT, "/v3/a", expect = 204)]
struct Misspelled;

#[wechatpay::endpoint(CONNECT, "/v3/a", expect = 204)]
struct NotOfWeChatPay;

fn main() {}
