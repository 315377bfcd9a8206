//! What counts is the type, not its spelling.

type Maybe<T> = Option<T>;

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8, undocumented)]
struct Plain {
    id: Option<String>,
}

#[wechatpay::endpoint(GET, "/v3/a/{id}", response = u8, undocumented)]
struct Aliased<'a> {
    id: Maybe<&'a str>,
}

fn main() {}
