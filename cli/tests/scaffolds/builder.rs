use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// H5下单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
#[wechatpay::endpoint(POST, "/v3/pay/transactions/h5", response = CreateH5TransactionResponse)]
#[derive(Debug, Clone, bon::Builder)]
pub struct CreateH5Transaction<'a> {
    pub appid: &'a str,
    pub mchid: &'a str,
    pub description: &'a str,
    pub attach: Option<&'a str>,
    pub out_trade_no: &'a str,
    pub amount: Amount<'a>,
    pub time_expire: Option<&'a str>,
    pub notify_url: &'a str,
    pub goods_tag: Option<&'a str>,
    pub limit_pay: Option<Vec<LimitPay>>,
    pub support_fapiao: Option<bool>,
    pub detail: Option<TransactionDetail<'a>>,
    pub scene_info: SceneInfo<'a>,
    pub payer: Option<Payer>,
    pub settle_info: Option<SettleInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct Amount<'a> {
    pub total: i64,
    pub currency: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct TransactionDetail<'a> {
    pub cost_price: Option<i64>,
    pub invoice_id: Option<&'a str>,
    pub goods_detail: Option<Vec<GoodsDetail<'a>>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct SceneInfo<'a> {
    pub payer_client_ip: &'a str,
    pub device_id: Option<&'a str>,
    pub store_info: Option<StoreInfo<'a>>,
    pub h5_info: H5Info<'a>,
    pub device_ip: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct Payer {
    pub identity: Option<Identity>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct SettleInfo {
    pub profit_sharing: Option<bool>,
    pub subsidy_amount: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct GoodsDetail<'a> {
    pub merchant_goods_id: &'a str,
    pub wechatpay_goods_id: Option<&'a str>,
    pub goods_name: Option<&'a str>,
    pub quantity: i64,
    pub unit_price: i64,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct StoreInfo<'a> {
    pub id: &'a str,
    pub name: Option<&'a str>,
    pub area_code: Option<&'a str>,
    pub address: Option<&'a str>,
    pub out_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct H5Info<'a> {
    pub r#type: &'a str,
    pub app_name: Option<&'a str>,
    pub app_url: Option<&'a str>,
    pub bundle_id: Option<&'a str>,
    pub package_name: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object, bon::Builder)]
pub struct Identity {
    pub r#type: IdentityType,
    pub number: Sensitive,
    pub name: Sensitive,
}

/// The response to [`CreateH5Transaction`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CreateH5TransactionResponse {
    pub h5_url: String,
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
