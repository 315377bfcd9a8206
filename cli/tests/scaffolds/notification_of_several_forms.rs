use serde::{Deserialize, Serialize};
use serde_json::Number;

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS`, whose `original_type` is `transaction` or `profitsharing`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TransactionSuccess {
    pub sp_mchid: String,
    pub sub_mchid: String,
    pub transaction_id: String,
    pub order_id: String,
    pub out_order_no: String,
    pub receiver: Receiver,
    pub success_time: String,
    pub appid: String,
    pub out_trade_no: String,
    pub description: String,
    pub create_time: String,
    pub trade_state: String,
    pub trade_state_description: Option<String>,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub user_repaid: Option<String>,
    pub trade_scene: String,
    pub parking_info: Option<ParkingInfo>,
    pub payer: Option<Payer>,
    pub amount: Amount,
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    pub sub_appid: String,
    pub combine_appid: Option<String>,
    pub combine_mchid: Option<String>,
    pub combine_out_trade_no: Option<String>,
    pub combine_transaction_id: Option<String>,
    pub scene_info: Option<SceneInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Receiver {
    pub r#type: ReceiverType,
    pub account: String,
    pub amount: i64,
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingInfo {
    pub parking_id: String,
    pub plate_number: String,
    pub plate_color: PlateColor,
    pub start_time: String,
    pub end_time: String,
    pub parking_name: String,
    pub charging_duration: i64,
    pub device_id: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Payer {
    pub openid: String,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Amount {
    pub currency: Option<String>,
    pub payer_total: Option<i64>,
    pub payer_currency: Option<String>,
    pub exchange_rate: Option<ExchangeRate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionDetail {
    pub coupon_id: String,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub activity_id: Option<String>,
    pub currency: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SceneInfo {
    pub device_id: String,
    pub sub_orders: Option<SubOrders>,
    pub combine_payer_info: Option<CombinePayerInfo>,
    pub installment_info: Option<InstallmentInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeRate {
    pub r#type: Option<String>,
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrders {
    pub mchid: String,
    pub individual_auth_id: Option<String>,
    pub individual_name: Option<String>,
    pub trade_type: Option<String>,
    pub trade_state: TradeState,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub amount: Option<SubOrdersAmount>,
    pub success_time: Option<String>,
    pub transaction_id: Option<String>,
    pub out_trade_no: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CombinePayerInfo {
    pub openid: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct InstallmentInfo {
    pub use_subsidy: bool,
    pub selected_installment_number: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrdersAmount {
    pub total_amount: i64,
    pub payer_amount: i64,
    pub currency: String,
    pub payer_currency: String,
    pub settlement_rate: Option<Number>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReceiverType {
    MerchantId,
    PersonalOpenid,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PlateColor {
    Blue,
    Green,
    Yellow,
    Black,
    White,
    Limegreen,
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
