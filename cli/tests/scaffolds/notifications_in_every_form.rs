use serde::{Deserialize, Serialize};

#[wechatpay::notification]
#[derive(Debug, Clone)]
pub enum Event {
    #[event("TRANSACTION.SUCCESS", form = "merchant")]
    MerchantTransactionSuccess(MerchantTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "partner")]
    PartnerTransactionSuccess(PartnerTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "combine")]
    CombineTransactionSuccess(CombineTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "overseas-merchant")]
    OverseasMerchantTransactionSuccess(OverseasMerchantTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "overseas-partner")]
    OverseasPartnerTransactionSuccess(OverseasPartnerTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "parking")]
    ParkingTransactionSuccess(ParkingTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "education")]
    EducationTransactionSuccess(EducationTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "etc")]
    EtcTransactionSuccess(EtcTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "profitsharing")]
    ProfitSharingTransactionSuccess(ProfitSharingTransactionSuccess),
    #[event(
        "REFUND.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        form = "merchant"
    )]
    MerchantRefund(MerchantRefund),
    #[event("REFUND.SUCCESS", "REFUND.ABNORMAL", "REFUND.CLOSED", form = "partner")]
    PartnerRefund(PartnerRefund),
    #[event(
        "REFUND.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        form = "payscore"
    )]
    PayscoreRefund(PayscoreRefund),
    #[event(
        "REFUND.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        form = "partner-payscore"
    )]
    PartnerPayscoreRefund(PartnerPayscoreRefund),
    #[event("REFUND.SUCCESS", form = "overseas-merchant")]
    OverseasMerchantRefundSuccess(OverseasMerchantRefundSuccess),
    #[event("REFUND.SUCCESS", form = "overseas-partner")]
    OverseasPartnerRefundSuccess(OverseasPartnerRefundSuccess),
    #[event("REFUND.ABNORMAL", "REFUND.CLOSED", form = "overseas-merchant")]
    OverseasMerchantRefund(OverseasMerchantRefund),
    #[event("REFUND.ABNORMAL", "REFUND.CLOSED", form = "overseas-partner")]
    OverseasPartnerRefund(OverseasPartnerRefund),
    #[event("PROFITSHARING.SUCCESS", "PROFITSHARING.RETURN")]
    ProfitSharing(ProfitSharing),
    /// All that no other variant takes.
    #[event(other)]
    Other(wechatpay::Resource),
}

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

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `partner`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnerTransactionSuccess {
    pub sp_mchid: String,
    pub sub_mchid: String,
    pub transaction_id: String,
    pub success_time: String,
    pub out_trade_no: String,
    pub trade_state: TradeState,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub payer: Option<PartnerTransactionSuccessPayer>,
    pub amount: Amount,
    #[serde(default)]
    pub promotion_detail: Vec<PromotionDetail>,
    pub sub_appid: Option<String>,
    pub scene_info: Option<SceneInfo>,
    pub sp_appid: String,
    pub trade_state_desc: String,
    pub trade_type: TradeType,
    pub installment_info: Option<InstallmentInfo>,
    pub combine_payer_info: Option<CombinePayerInfo>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `combine`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CombineTransactionSuccess {
    pub combine_appid: String,
    pub combine_mchid: String,
    pub combine_out_trade_no: String,
    pub combine_transaction_id: Option<String>,
    pub scene_info: Option<SceneInfo>,
    pub combine_payer_info: Option<CombineTransactionSuccessCombinePayerInfo>,
    #[serde(default)]
    pub sub_orders: Vec<SubOrder>,
    pub installment_info: Option<InstallmentInfo>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `overseas-merchant`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantTransactionSuccess {
    pub success_time: Option<String>,
    pub appid: Option<String>,
    pub out_trade_no: Option<String>,
    pub trade_state: Option<String>,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub payer: Option<OverseasMerchantTransactionSuccessPayer>,
    pub amount: Option<OverseasMerchantTransactionSuccessAmount>,
    #[serde(default)]
    pub promotion_detail: Vec<OverseasMerchantTransactionSuccessPromotionDetail>,
    pub id: Option<String>,
    pub mchid: Option<String>,
    pub trade_state_desc: Option<String>,
    pub trade_type: Option<String>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `overseas-partner`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasPartnerTransactionSuccess {
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub success_time: Option<String>,
    pub out_trade_no: Option<String>,
    pub trade_state: Option<String>,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub payer: Option<OverseasPartnerTransactionSuccessPayer>,
    pub amount: Option<OverseasMerchantTransactionSuccessAmount>,
    #[serde(default)]
    pub promotion_detail: Vec<OverseasMerchantTransactionSuccessPromotionDetail>,
    pub sub_appid: Option<String>,
    pub id: Option<String>,
    pub sp_appid: Option<String>,
    pub trade_state_desc: Option<String>,
    pub trade_type: Option<String>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `parking`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingTransactionSuccess {
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub success_time: Option<String>,
    pub appid: Option<String>,
    pub out_trade_no: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub trade_state: Option<String>,
    pub trade_state_description: Option<String>,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub user_repaid: Option<String>,
    pub trade_scene: Option<String>,
    pub parking_info: Option<ParkingInfo>,
    pub payer: Option<ParkingTransactionSuccessPayer>,
    pub amount: Option<ParkingTransactionSuccessAmount>,
    #[serde(default)]
    pub promotion_detail: Vec<ParkingTransactionSuccessPromotionDetail>,
    pub sub_appid: Option<String>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `education`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EducationTransactionSuccess {
    pub transaction_id: Option<String>,
    pub success_time: Option<String>,
    pub appid: Option<String>,
    pub out_trade_no: Option<String>,
    pub trade_state: Option<String>,
    pub trade_state_description: Option<String>,
    pub bank_type: Option<String>,
    pub attach: Option<String>,
    pub payer: Option<EducationTransactionSuccessPayer>,
    pub amount: Option<EducationTransactionSuccessAmount>,
    #[serde(default)]
    pub promotion_detail: Vec<EducationTransactionSuccessPromotionDetail>,
    pub device_information: Option<DeviceInformation>,
    pub mchid: Option<String>,
}

/// 支付成功(TRANSACTION.SUCCESS)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `etc`, whose `original_type` is `transaction`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EtcTransactionSuccess {
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub appid: Option<String>,
    pub sub_appid: Option<String>,
    pub bind_state: Option<String>,
    pub contract_id: Option<String>,
    pub plate_number: Option<String>,
    pub sp_openid: Option<String>,
    pub sub_openid: Option<String>,
}

/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
///
/// The resource of `TRANSACTION.SUCCESS` in the form `profitsharing`, whose `original_type` is `profitsharing`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProfitSharingTransactionSuccess {
    pub mchid: Option<String>,
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub receiver: Option<Receiver>,
    pub success_time: Option<String>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `merchant`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MerchantRefund {
    pub mchid: Option<String>,
    pub out_trade_no: String,
    pub transaction_id: String,
    pub out_refund_no: String,
    pub refund_id: String,
    pub refund_status: RefundStatus,
    pub success_time: Option<String>,
    pub user_received_account: Option<String>,
    pub amount: MerchantRefundAmount,
    pub channel: Option<MerchantRefundChannel>,
    pub create_time: Option<String>,
    pub funds_account: Option<FundsAccount>,
    #[serde(default)]
    pub promotion_detail: Vec<MerchantRefundPromotionDetail>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `partner`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnerRefund {
    pub out_trade_no: String,
    pub transaction_id: String,
    pub out_refund_no: String,
    pub refund_id: String,
    pub refund_status: RefundStatus,
    pub success_time: Option<String>,
    pub user_received_account: Option<String>,
    pub amount: PartnerRefundAmount,
    pub sp_mchid: String,
    pub sub_mchid: String,
    pub refund_account: Option<RefundAccount>,
    pub individual_auth_id: Option<String>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `payscore`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PayscoreRefund {
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<RefundStatus>,
    pub success_time: Option<String>,
    pub amount: Option<PayscoreRefundAmount>,
    pub out_order_no: Option<String>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `partner-payscore`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnerPayscoreRefund {
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<RefundStatus>,
    pub amount: Option<PayscoreRefundAmount>,
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub out_order_no: Option<String>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS` in the form `overseas-merchant`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantRefundSuccess {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<OverseasMerchantRefundSuccessRefundStatus>,
    pub success_time: Option<String>,
    pub recv_account: Option<String>,
    pub fund_source: Option<FundSource>,
    pub amount: Option<OverseasMerchantRefundSuccessAmount>,
}

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS` in the form `overseas-partner`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasPartnerRefundSuccess {
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<OverseasMerchantRefundSuccessRefundStatus>,
    pub success_time: Option<String>,
    pub recv_account: Option<String>,
    pub fund_source: Option<FundSource>,
    pub amount: Option<OverseasMerchantRefundSuccessAmount>,
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON)
///
/// The resource of `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `overseas-merchant`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantRefund {
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<OverseasMerchantRefundSuccessRefundStatus>,
    pub success_time: Option<String>,
    pub amount: Option<OverseasMerchantRefundAmount>,
    pub mchid: Option<String>,
    pub fund_source: Option<String>,
    pub recv_account: Option<String>,
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON)
///
/// The resource of `REFUND.ABNORMAL` and `REFUND.CLOSED` in the form `overseas-partner`, whose `original_type` is `refund`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasPartnerRefund {
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub out_refund_no: Option<String>,
    pub refund_id: Option<String>,
    pub refund_status: Option<OverseasMerchantRefundSuccessRefundStatus>,
    pub success_time: Option<String>,
    pub amount: Option<OverseasMerchantRefundAmount>,
    pub fund_source: Option<String>,
    pub recv_account: Option<String>,
}

/// 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
///
/// The resource of `PROFITSHARING.SUCCESS` and `PROFITSHARING.RETURN`, whose `original_type` is `profitsharing`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProfitSharing {
    pub mchid: Option<String>,
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub receiver: Option<ProfitSharingReceiver>,
    pub success_time: Option<String>,
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
pub struct PartnerTransactionSuccessPayer {
    pub sub_openid: Option<String>,
    pub sp_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CombinePayerInfo {
    pub sp_openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CombineTransactionSuccessCombinePayerInfo {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrder {
    pub amount: SubOrderAmount,
    pub attach: Option<String>,
    pub bank_type: Option<String>,
    pub mchid: String,
    pub out_trade_no: String,
    pub success_time: Option<String>,
    pub trade_state: SubOrderTradeState,
    pub trade_type: Option<SubOrderTradeType>,
    pub transaction_id: String,
    pub individual_auth_id: Option<String>,
    pub individual_name: Option<String>,
    pub sub_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub sub_openid: Option<String>,
    #[serde(default)]
    pub promotion_detail: Vec<SubOrderPromotionDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantTransactionSuccessPayer {
    pub openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantTransactionSuccessAmount {
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    pub payer_currency: Option<String>,
    pub exchange_rate: Option<ExchangeRate>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantTransactionSuccessPromotionDetail {
    pub name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub activity_id: Option<String>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default)]
    pub goods_detail: Vec<PromotionGoodsDetail>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute_amount: Option<i64>,
    pub promotion_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute_amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasPartnerTransactionSuccessPayer {
    pub sub_openid: Option<String>,
    pub sp_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingInfo {
    pub parking_id: Option<String>,
    pub plate_number: Option<String>,
    pub plate_color: Option<PlateColor>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub parking_name: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub charging_duration: Option<i64>,
    pub device_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingTransactionSuccessPayer {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingTransactionSuccessAmount {
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    pub payer_currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingTransactionSuccessPromotionDetail {
    pub coupon_id: Option<String>,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub activity_id: Option<String>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute: Option<i64>,
    pub stock_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute: Option<i64>,
    #[serde(default)]
    pub goods_detail: Vec<ParkingTransactionSuccessPromotionGoodsDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EducationTransactionSuccessPayer {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EducationTransactionSuccessAmount {
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EducationTransactionSuccessPromotionDetail {
    pub coupon_id: Option<String>,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute: Option<i64>,
    pub stock_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DeviceInformation {
    pub device_id: Option<String>,
    pub device_ip: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Receiver {
    pub r#type: Option<ReceiverType>,
    pub account: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MerchantRefundAmount {
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
pub struct MerchantRefundPromotionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    #[serde(default)]
    pub goods_detail: Vec<MerchantRefundPromotionGoodsDetail>,
    pub promotion_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_amount: Option<i64>,
    pub scope: Option<Scope>,
    pub r#type: Option<MerchantRefundPromotionDetailType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnerRefundAmount {
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
    pub from: Vec<PartnerRefundAmountFrom>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub settlement_total: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PayscoreRefundAmount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantRefundSuccessAmount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    pub payer_currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_refund: Option<i64>,
    pub exchange_rate: Option<AmountExchangeRate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantRefundAmount {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub refund: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_total: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_refund: Option<i64>,
    pub currency: Option<String>,
    pub exchange_rate: Option<OverseasMerchantRefundAmountExchangeRate>,
    pub payer_currency: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProfitSharingReceiver {
    pub r#type: Option<ReceiverType>,
    pub account: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    pub description: Option<String>,
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

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrderAmount {
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub payer_amount: Option<i64>,
    pub payer_currency: Option<String>,
    pub total_amount: i64,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub settlement_rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrderPromotionDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
    pub coupon_id: Option<String>,
    pub currency: Option<String>,
    #[serde(default)]
    pub goods_detail: Vec<SubOrderPromotionGoodsDetail>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub merchant_contribute: Option<i64>,
    pub name: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub other_contribute: Option<i64>,
    pub scope: Option<String>,
    pub stock_id: Option<String>,
    pub r#type: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechatpay_contribute: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeRate {
    pub r#type: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionGoodsDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_amount: Option<i64>,
    pub goods_id: Option<String>,
    pub goods_remark: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub price: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub quantity: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ParkingTransactionSuccessPromotionGoodsDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_amount: Option<i64>,
    pub goods_id: Option<String>,
    pub goods_remark: Option<String>,
    pub merchant_goods_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub quantity: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub unit_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AmountFrom {
    pub account: Option<Account>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MerchantRefundPromotionGoodsDetail {
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

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnerRefundAmountFrom {
    pub account: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AmountExchangeRate {
    pub r#type: Option<ExchangeRateType>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OverseasMerchantRefundAmountExchangeRate {
    pub rate: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubOrderPromotionGoodsDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_amount: Option<i64>,
    pub goods_id: Option<String>,
    pub goods_remark: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub quantity: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub unit_price: Option<i64>,
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
pub enum MerchantRefundChannel {
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
pub enum OverseasMerchantRefundSuccessRefundStatus {
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SubOrderTradeState {
    Success,
    Notpay,
    Closed,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SubOrderTradeType {
    Jsapi,
    Native,
    App,
    Mweb,
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
pub enum MerchantRefundPromotionDetailType {
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
