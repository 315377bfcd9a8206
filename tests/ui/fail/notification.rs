//! Enums of notifications that contradict what is known, or themselves.

use wechatpay::serde_json::Value;

#[wechatpay::notification]
enum Misspelled {
    #[event("TRANSACTION.SUCESS")]
    Paid(Value),
    #[event("SOMETHING.ELSE")]
    Else(Value),
    #[event("REFUND.SUCCESS", form = "merchent")]
    Refunded(Value),
    #[event("COUPON.USE", form = "merchant")]
    Used(Value),
    #[event("MY.EVENT", form = "merchant", undocumented)]
    Mine(Value),
}

#[wechatpay::notification]
enum Twice {
    #[event("TRANSACTION.SUCCESS", form = ["merchant", "partner"])]
    Paid(Value),
    #[event("TRANSACTION.SUCCESS", form = "merchant")]
    PaidAgain(Value),
    #[event("REFUND.SUCCESS", form = any)]
    Refunded(Value),
    #[event("REFUND.SUCCESS", form = any)]
    RefundedAgain(Value),
    #[event("COUPON.USE", "COUPON.USE")]
    Used(Value),
    #[event(other)]
    Other(wechatpay::Resource),
    #[event(other)]
    Another(wechatpay::Resource),
}

#[wechatpay::notification]
enum WithoutForm {
    #[event("TRANSACTION.SUCCESS")]
    Paid(Value),
}

#[wechatpay::notification]
enum Unreachable {
    #[event("PAYSCORE.USER_PAID", form = any)]
    Paid(Value),
    #[event(
        "REFUND.CLOSED",
        form = ["merchant", "partner", "payscore", "partner-payscore", "overseas-merchant", "overseas-partner"]
    )]
    Closed(Value),
    #[event("REFUND.CLOSED", form = any)]
    ClosedOtherwise(Value),
}

#[wechatpay::notification]
enum OtherIsNotAResource {
    #[event(other)]
    Other(String),
}

#[derive(Debug)]
struct NotDeserialize;

#[wechatpay::notification]
enum CannotBeRead {
    #[event("COUPON.USE")]
    Used(NotDeserialize),
}

// An enum that is wrong causes no second error where it is used.
async fn no_error_follows(notification: wechatpay::Notification) {
    let _ = notification.decode::<Misspelled>().await;
    let _ = Twice::TYPES;
}

fn main() {}
