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

async fn no_error_follows(client: wechatpay::Client) -> wechatpay::Result<String> {
    let order = client.send(&Wrong { host: String::new() }).await?;
    Ok(order.state)
}

#[wechatpay::endpoint(GET, "/v3/a", resposne = Order)]
struct Misspelled;

#[wechatpay::endpoint(GET "/v3/a" response = Order)]
struct NoCommas;

#[wechatpay::endpoint(GET, "/v3/a", response = Order)]
enum NotAStruct {
    A,
}

async fn no_error_follows_here_either(client: wechatpay::Client) -> wechatpay::Result<()> {
    client.send(&Misspelled).await?.state.clear();
    client.send(&NoCommas).await?.state.clear();
    client.send(&NotAStruct::A).await?.state.clear();
    Ok(())
}

fn main() {}
