use serde::{Deserialize, Serialize};

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `merchant`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MerchantTransactionSuccess {
    pub transaction_id: String,
    pub success_time: String,
    pub appid: String,
    pub out_trade_no: String,
    pub trade_state: TradeState,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub payer: Option<Payer>,
    pub amount: Amount,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
    pub scene_info: Option<SceneInfo>,
    pub mchid: String,
    pub trade_state_desc: String,
    pub trade_type: TradeType,
    pub installment_info: Option<InstallmentInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Payer {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    pub payer_currency: Option<String>,
    pub total: i64,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    pub coupon_id: Option<String>,
    pub name: Option<String>,
    pub scope: Option<Scope>,
    pub r#type: Option<PromotionDetailType>,
    pub activity_id: Option<String>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default)]
    pub goods_detail: Vec<GoodsDetail>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute: Option<i64>,
    pub stock_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SceneInfo {
    pub device_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct InstallmentInfo {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub selected_installment_number: Option<i64>,
    pub use_subsidy: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub discount_amount: i64,
    pub goods_id: String,
    pub goods_remark: Option<String>,
    pub quantity: i64,
    pub unit_price: i64,
    pub merchant_goods_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TradeState {
    Success,
    Refund,
    Notpay,
    Closed,
    Revoked,
    Userpaying,
    Payerror,
    Accept,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TradeType {
    Jsapi,
    Native,
    App,
    Micropay,
    Mweb,
    Facepay,
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
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
