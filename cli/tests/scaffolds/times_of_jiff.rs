use serde::{Deserialize, Serialize};

#[wechatpay::notification]
#[derive(Debug, Clone)]
pub enum Event {
    #[event("REFUND.SUCCESS", form = "merchant")]
    MerchantRefundSuccess(MerchantRefundSuccess),
    /// All that no other variant takes.
    #[event(other)]
    Other(wechatpay::Resource),
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS` in the form `merchant`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MerchantRefundSuccess {
    pub mchid: Option<String>,
    pub out_trade_no: String,
    pub transaction_id: String,
    pub out_refund_no: String,
    pub refund_id: String,
    pub refund_status: RefundStatus,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub success_time: Option<jiff::Timestamp>,
    pub user_received_account: Option<String>,
    pub amount: Amount,
    pub channel: Option<MerchantRefundSuccessChannel>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub create_time: Option<jiff::Timestamp>,
    pub funds_account: Option<FundsAccount>,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub settlement_refund: Option<i64>,
    pub total: i64,
    pub currency: Option<String>,
    pub refund: i64,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_refund: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_refund: Option<i64>,
    #[serde(default)]
    pub from: Vec<AmountFrom>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub settlement_total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default)]
    pub goods_detail: Vec<GoodsDetail>,
    pub promotion_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    pub scope: Option<Scope>,
    pub r#type: Option<PromotionDetailType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AmountFrom {
    pub account: Option<Account>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub goods_name: Option<String>,
    pub merchant_goods_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_quantity: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub unit_price: Option<i64>,
    pub wechatpay_goods_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundStatus {
    Success,
    Closed,
    Abnormal,
    Processing,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MerchantRefundSuccessChannel {
    Original,
    Balance,
    OtherBalance,
    OtherBankcard,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FundsAccount {
    Unsettled,
    Available,
    Unavailable,
    Operation,
    Basic,
    EcnyBasic,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    Global,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PromotionDetailType {
    Coupon,
    Discount,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Account {
    Available,
    Unavailable,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
