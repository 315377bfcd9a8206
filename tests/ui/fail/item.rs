#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
enum Enum {
    A,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
fn function() {}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
struct Tuple(String);

#[wechatpay::endpoint(POST, "/v3/a", expect = 204)]
#[wechatpay::endpoint(POST, "/v3/b", expect = 204)]
struct Twice;

async fn no_error_follows(client: wechatpay::Client) {
    client.send(&Enum::A).await.unwrap();
    client.send(&Tuple(String::new())).await.unwrap();
    client.send(&Twice).await.unwrap();
}

fn main() {}
