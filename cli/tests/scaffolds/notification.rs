use serde::{Deserialize, Serialize};

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RefundSuccess {
    pub mchid: String,
    pub out_trade_no: String,
    pub transaction_id: String,
    pub out_refund_no: String,
    pub refund_id: String,
    pub refund_status: RefundStatus,
    pub success_time: Option<String>,
    pub user_received_account: String,
    pub recv_account: Option<String>,
    pub fund_source: Option<FundSource>,
    pub amount: Amount,
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub refund_account: Option<RefundAccount>,
    pub individual_auth_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    pub settlement_refund: Option<i64>,
    pub settlement_currency: Option<String>,
    pub total: i64,
    pub currency: String,
    pub refund: i64,
    pub payer_total: i64,
    pub payer_currency: String,
    pub payer_refund: i64,
    pub exchange_rate: Option<ExchangeRate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeRate {
    pub r#type: Option<ExchangeRateType>,
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundStatus {
    Success,
    Closed,
    Abnormal,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum FundSource {
    #[serde(rename = "REFUND_SOURCE_UNSETTLED_FUNDS")]
    UnsettledFunds,
    #[serde(rename = "REFUND_SOURCE_RECHARGE_FUNDS")]
    RechargeFunds,
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
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ExchangeRateType {
    UserpaymentRate,
    SettlementRate,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
