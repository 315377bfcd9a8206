use serde::{Deserialize, Serialize};

/// 申请退款
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791862)
#[wechatpay::endpoint(POST, "/v3/refund/domestic/refunds", response = Refund)]
#[derive(Debug, Clone)]
pub struct CreateRefund<'a> {
    pub sub_mchid: Option<&'a str>,
    pub transaction_id: Option<&'a str>,
    pub out_trade_no: Option<&'a str>,
    pub out_refund_no: &'a str,
    pub reason: Option<&'a str>,
    pub notify_url: Option<&'a str>,
    pub funds_account: Option<FundsAccount>,
    pub amount: Amount<'a>,
    pub goods_detail: Option<Vec<GoodsDetail<'a>>>,
    pub refund_account: Option<RefundAccount>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Amount<'a> {
    pub refund: i64,
    pub from: Option<Vec<AmountFrom>>,
    pub total: i64,
    pub currency: &'a str,
    pub refund_fee: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct GoodsDetail<'a> {
    pub merchant_goods_id: &'a str,
    pub wechatpay_goods_id: Option<&'a str>,
    pub goods_name: Option<&'a str>,
    pub unit_price: i64,
    pub refund_amount: i64,
    pub refund_quantity: i64,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AmountFrom {
    pub account: Account,
    pub amount: i64,
}

/// The response to [`CreateRefund`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Refund {
    pub refund_id: String,
    pub out_refund_no: String,
    pub transaction_id: String,
    pub out_trade_no: String,
    pub channel: RefundChannel,
    pub user_received_account: String,
    pub success_time: Option<String>,
    pub create_time: String,
    pub status: RefundStatus,
    pub funds_account: Option<RefundFundsAccount>,
    pub amount: RefundAmount,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
    pub refund_account: Option<RefundAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RefundAmount {
    pub total: i64,
    pub refund: i64,
    #[serde(default)]
    pub from: Vec<RefundAmountFrom>,
    pub payer_total: i64,
    pub payer_refund: i64,
    pub settlement_refund: i64,
    pub settlement_total: i64,
    pub discount_refund: i64,
    pub currency: String,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub advance: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    pub promotion_id: String,
    pub scope: Scope,
    pub r#type: PromotionDetailType,
    pub amount: i64,
    pub refund_amount: i64,
    #[serde(default)]
    pub goods_detail: Vec<PromotionGoodsDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RefundAmountFrom {
    pub account: Account,
    pub amount: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionGoodsDetail {
    pub merchant_goods_id: String,
    pub wechatpay_goods_id: Option<String>,
    pub goods_name: Option<String>,
    pub unit_price: i64,
    pub refund_amount: i64,
    pub refund_quantity: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FundsAccount {
    Available,
    Unsettled,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RefundAccount {
    #[serde(rename = "REFUND_SOURCE_PARTNER_ADVANCE")]
    PartnerAdvance,
    #[serde(rename = "REFUND_SOURCE_SUB_MERCHANT")]
    SubMerchant,
    #[serde(rename = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE")]
    SubMerchantAdvance,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundChannel {
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
pub enum RefundStatus {
    Success,
    Closed,
    Processing,
    Abnormal,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundFundsAccount {
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
    Cash,
    Nocash,
    Coupon,
    Discount,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
