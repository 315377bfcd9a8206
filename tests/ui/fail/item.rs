#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
enum Enum {
    A,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
fn function() {}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Tuple(String);

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
#[wechatpay::endpoint(POST, "/v3/b", expect = 204, undocumented)]
struct Twice;

fn send<E: wechatpay::Endpoint>(_: &E) -> E::Response {
    unreachable!()
}

fn no_error_follows() {
    send(&Enum::A);
    send(&Tuple(String::new()));
    send(&Twice);
}

fn main() {}
