//! `#[derive(Object)]` on what is not an object, and wrong attributes in one.

#[derive(wechatpay::Object)]
enum Choice {
    One,
}

#[derive(wechatpay::Object)]
struct Tuple(u8);

#[derive(wechatpay::Object)]
struct Placed {
    #[wechatpay(query)]
    a: u8,
    #[wechatpay(undocumentd)]
    b: u8,
}

#[derive(wechatpay::Object)]
#[wechatpay(undocumented)]
struct AboveAnObject {
    a: u8,
}

#[derive(wechatpay::Object)]
#[wechatpay(crate = "wechatpay")]
struct QuotedRuntime {
    a: u8,
}

fn main() {}
