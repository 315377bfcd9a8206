//! Five mistakes are five errors, and no sixth follows where the struct is used.

use serde::Deserialize;

#[derive(Deserialize)]
struct Order {
    state: String,
}

#[wechatpay::endpoint(PSOT, "/v3/a/{out_trade_no}?x=1", expect = 404, response = Order, colour = 1)]
struct Wrong {
    #[wechatpay(header = "Host")]
    host: String,
}

fn send<E: wechatpay::Endpoint>(_: &E) -> E::Response {
    unreachable!()
}

fn no_error_follows() -> String {
    send(&Wrong { host: String::new() }).state
}

#[wechatpay::endpoint(GET, "/v3/a", resposne = Order, undocumented)]
struct Misspelled;

#[wechatpay::endpoint(GET "/v3/a" response = Order)]
struct NoCommas;

#[wechatpay::endpoint(GET, "/v3/a", response = Order, undocumented)]
enum NotAStruct {
    A,
}

fn no_error_follows_here_either() {
    send(&Misspelled).state.clear();
    send(&NoCommas).state.clear();
    send(&NotAStruct::A).state.clear();
}

fn main() {}
