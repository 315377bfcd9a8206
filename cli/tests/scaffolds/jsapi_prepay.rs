use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// JSAPI下单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
#[wechatpay::endpoint(
    POST,
    "/v3/pay/transactions/jsapi",
    response = CreateJsapiTransactionResponse
)]
#[derive(Debug, Clone)]
pub struct CreateJsapiTransaction {
    pub appid: String,
    pub mchid: String,
    pub description: String,
    pub attach: Option<String>,
    pub out_trade_no: String,
    pub amount: Amount,
    pub time_expire: Option<String>,
    pub notify_url: String,
    pub goods_tag: Option<String>,
    pub limit_pay: Option<Vec<LimitPay>>,
    pub support_fapiao: Option<bool>,
    pub detail: Option<TransactionDetail>,
    pub scene_info: Option<SceneInfo>,
    pub payer: Payer,
    pub settle_info: Option<SettleInfo>,
    pub subsidy_info: Option<SubsidyInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Amount {
    pub total: i64,
    pub currency: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct TransactionDetail {
    pub cost_price: Option<i64>,
    pub invoice_id: Option<String>,
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SceneInfo {
    pub payer_client_ip: String,
    pub device_id: Option<String>,
    pub store_info: Option<StoreInfo>,
    pub device_ip: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Payer {
    pub openid: Option<String>,
    pub identity: Option<Identity>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SettleInfo {
    pub profit_sharing: Option<bool>,
    pub subsidy_amount: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SubsidyInfo {
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub merchant_goods_id: String,
    pub wechatpay_goods_id: Option<String>,
    pub goods_name: Option<String>,
    pub quantity: i64,
    pub unit_price: i64,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StoreInfo {
    pub id: String,
    pub name: Option<String>,
    pub area_code: Option<String>,
    pub address: Option<String>,
    pub out_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Identity {
    pub r#type: IdentityType,
    pub number: Sensitive,
    pub name: Sensitive,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SubsidyDetail {
    pub subsidy_period_type: SubsidyPeriodType,
    pub subsidy_plan: Vec<SubsidyPlan>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SubsidyPlan {
    pub subsidy_installment_num: i64,
    pub subsidy_percent: i64,
}

/// The response to [`CreateJsapiTransaction`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CreateJsapiTransactionResponse {
    pub prepay_id: String,
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
pub enum IdentityType {
    Idcard,
    HongkongMacao,
    HongkongMacaoResident,
    TaiwanResident,
    ForeignResident,
    OverseaPassport,
    PhoneNumber,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SubsidyPeriodType {
    Daily,
    Period,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
