//! What counts is the type, not its spelling.

type Maybe<T> = Option<T>;

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8)]
struct Plain {
    id: Option<String>,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8)]
struct Aliased<'a> {
    id: Maybe<&'a str>,
}

fn main() {}
