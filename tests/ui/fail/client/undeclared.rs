//! A struct without `#[endpoint]` is one error for each call.

struct Plain;

async fn send(client: wechatpay::Client) {
    client.send(&Plain).await.unwrap();
}

async fn call(client: wechatpay::Client) {
    client.call(&Plain).send().await.unwrap();
}

fn main() {}
