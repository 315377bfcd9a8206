//! Enums of notifications that cannot be read.

use wechatpay::serde_json::Value;

#[wechatpay::notification]
struct NotAnEnum {
    value: Value,
}

#[wechatpay::notification]
fn function() {}

#[wechatpay::notification(strict)]
enum Argument {
    #[event("COUPON.USE")]
    Used(Value),
}

#[wechatpay::notification]
enum Variants {
    Nothing(Value),
    #[event("COUPON.USE")]
    Unit,
    #[event("COUPON.SEND")]
    Named { value: Value },
}

#[wechatpay::notification]
enum Attributes {
    #[event]
    Empty(Value),
    #[event()]
    EmptyToo(Value),
    #[event(form = any)]
    OnlyForm(Value),
    #[event(COUPON.USE)]
    NotQuoted(Value),
    #[event("COUPON.USE" form = any)]
    NoComma(Value),
    #[event("COUPON.USE", form)]
    NoName(Value),
    #[event("COUPON.USE", form = merchant)]
    NameNotQuoted(Value),
    #[event("COUPON.USE", form = [])]
    NoNames(Value),
    #[event("COUPON.USE", from = "merchant")]
    Misspelled(Value),
    #[event("COUPON.USE", form = any, form = any)]
    TwoForms(Value),
    #[event("COUPON.USE", other)]
    AndOther(Value),
    #[event(other)]
    #[event("COUPON.SEND")]
    OtherAndMore(Value),
}

fn main() {}
