//! What is uploaded is a `wechatpay::File`, and is marked.

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Unmarked {
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct UnmarkedReference<'a> {
    picture: &'a wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a/{file}", expect = 204, undocumented)]
struct UnmarkedInThePath {
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct NotAFile {
    #[wechatpay(file)]
    file: Vec<u8>,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct Perhaps {
    #[wechatpay(file)]
    file: Option<wechatpay::File>,
}

#[wechatpay::endpoint(PUT, "/v3/a", expect = 204, undocumented)]
struct OnAPut {
    #[wechatpay(file)]
    file: wechatpay::File,
}

#[wechatpay::endpoint(POST, "/v3/a", expect = 204, undocumented)]
struct SometimesNot {
    #[wechatpay(file)]
    #[serde(skip_serializing_if = "is_absent")]
    file: wechatpay::File,
}

fn is_absent(_: &wechatpay::File) -> bool {
    true
}

fn main() {}
