use serde::{Deserialize, Serialize};

#[wechatpay::notification]
#[derive(Debug, Clone)]
pub enum Event {
    #[event("TRANSACTION.SUCCESS", form = "merchant")]
    MerchantTransactionSuccess(MerchantTransactionSuccess),
    #[event("TRANSACTION.SUCCESS", form = "partner")]
    PartnerTransactionSuccess(PartnerTransactionSuccess),
    #[event("REFUND.SUCCESS", "REFUND.CLOSED", form = "merchant")]
    MerchantRefund(MerchantRefund),
    #[event("REFUND.SUCCESS", "REFUND.CLOSED", form = "partner")]
    PartnerRefund(PartnerRefund),
    #[event("COMPLAINT.CREATE")]
    ComplaintCreate(ComplaintCreate),
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

/// 退款成功(REFUND.SUCCESS)通知(JSON)
///
/// The resource of `REFUND.SUCCESS` and `REFUND.CLOSED` in the form `merchant`, whose `original_type` is `refund`.
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
/// The resource of `REFUND.SUCCESS` and `REFUND.CLOSED` in the form `partner`, whose `original_type` is `refund`.
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

/// 产生新投诉(COMPLAINT.CREATE)通知(JSON)
///
/// The resource of `COMPLAINT.CREATE`, whose `original_type` is `complaint`.
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComplaintCreate {
    pub complaint_id: Option<String>,
    pub action_type: Option<ActionType>,
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
    pub goods_detail: Vec<PromotionGoodsDetail>,
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
pub struct GoodsDetail {
    pub discount_amount: i64,
    pub goods_id: String,
    pub goods_remark: Option<String>,
    pub quantity: i64,
    pub unit_price: i64,
    pub merchant_goods_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AmountFrom {
    pub account: Option<Account>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PromotionGoodsDetail {
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
pub enum ActionType {
    CreateComplaint,
    ContinueComplaint,
    UserResponse,
    ResponseByPlatform,
    SellerRefund,
    MerchantResponse,
    MerchantConfirmComplete,
    UserApplyPlatformService,
    UserCancelPlatformService,
    PlatformServiceFinished,
    MerchantApproveRefund,
    MerchantRejectRefund,
    RefundSuccess,
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
