use serde::{Deserialize, Serialize};

/// 微信支付订单号查询
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)
#[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = Transaction)]
#[derive(Debug, Clone)]
pub struct GetTransactionById {
    pub transaction_id: String,
    pub mchid: String,
}

/// The response to [`GetTransactionById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Transaction {
    pub transaction_id: Option<String>,
    pub trade_type: Option<TradeType>,
    pub trade_state: TradeState,
    pub trade_state_desc: String,
    pub bank_type: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub success_time: Option<chrono::DateTime<chrono::FixedOffset>>,
    pub appid: String,
    pub mchid: String,
    pub description: Option<String>,
    pub attach: Option<String>,
    pub out_trade_no: String,
    pub amount: Option<Amount>,
    pub time_expire: Option<String>,
    pub notify_url: Option<String>,
    pub goods_tag: Option<String>,
    #[serde(default)]
    pub limit_pay: Vec<LimitPay>,
    pub support_fapiao: Option<bool>,
    pub detail: Option<TransactionDetail>,
    pub scene_info: Option<SceneInfo>,
    pub payer: Option<Payer>,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
    pub installment_info: Option<InstallmentInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
    pub currency: Option<String>,
    pub payer_currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TransactionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub cost_price: Option<i64>,
    pub invoice_id: Option<String>,
    #[serde(default)]
    pub goods_detail: Vec<GoodsDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SceneInfo {
    pub payer_client_ip: Option<String>,
    pub device_id: Option<String>,
    pub store_info: Option<StoreInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Payer {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    pub coupon_id: Option<String>,
    pub currency: Option<String>,
    #[serde(default)]
    pub goods_detail: Vec<PromotionGoodsDetail>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute: Option<i64>,
    pub name: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute: Option<i64>,
    pub scope: Option<Scope>,
    pub stock_id: Option<String>,
    pub r#type: Option<PromotionDetailType>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute: Option<i64>,
    pub activity_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct InstallmentInfo {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub selected_installment_number: Option<i64>,
    pub use_subsidy: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub merchant_goods_id: Option<String>,
    pub wechatpay_goods_id: Option<String>,
    pub goods_name: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub quantity: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub unit_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StoreInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub area_code: Option<String>,
    pub address: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionGoodsDetail {
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
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LimitPay {
    NoBalance,
    NoCredit,
    NoDebit,
    BalanceOnly,
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
