#[wechatpay::notification]
pub enum Event {
    #[event("TRANSACTION.SUCCESS", form = ["merchant", "partner"])]
    Paid(Transaction),
    #[event("REFUND.SUCCESS", "REFUND.CLOSED", form = any)]
    Refunded(Refund),
    #[event("MY.EVENT", undocumented)]
    Mine(Value),
    #[event(other)]
    Other(wechatpay::Resource),
}
