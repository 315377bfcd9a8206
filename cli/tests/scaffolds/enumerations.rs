use serde::{Deserialize, Serialize};

/// 查询单笔退款(微信支付退款订单号)
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
#[wechatpay::endpoint(GET, "/hk/v3/refunds/id/{refund_id}", response = Refund)]
#[derive(Debug, Clone)]
pub struct GetRefundById {
    pub refund_id: String,
    pub mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub sp_mchid: Option<String>,
}

/// The response to [`GetRefundById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Refund {
    pub id: Option<String>,
    pub out_refund_no: Option<String>,
    pub transaction_id: Option<String>,
    pub out_trade_no: Option<String>,
    pub channel: Option<RefundChannel>,
    pub recv_account: Option<String>,
    pub fund_source: Option<FundSource>,
    pub success_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<RefundStatus>,
    pub amount: Option<Amount>,
    pub detail: Option<RefundDetail>,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund: Option<i64>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_refund: Option<i64>,
    pub payer_currency: Option<String>,
    pub exchange_rate: Option<ExchangeRate>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RefundDetail {
    pub promotion_id: Option<String>,
    pub scope: Option<Scope>,
    pub r#type: Option<RefundDetailType>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    pub currency: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub name: Option<String>,
    pub promotion_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeRate {
    pub r#type: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub rate: Option<i64>,
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
#[non_exhaustive]
pub enum FundSource {
    #[serde(rename = "REFUND_SOURCE_UNSETTLED_FUNDS")]
    UnsettledFunds,
    #[serde(rename = "REFUND_SOURCE_REchARGE_FUNDS")]
    RechargeFunds,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundStatus {
    Success,
    Refundclose,
    Processing,
    Abnormal,
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
pub enum RefundDetailType {
    Coupon,
    Discount,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
