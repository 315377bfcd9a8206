use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 医保自费混合收款下单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
#[wechatpay::endpoint(POST, "/v3/med-ins/orders", response = Order)]
#[derive(Debug, Clone)]
pub struct CreateOrder {
    pub mix_pay_type: MixPayType,
    pub order_type: OrderType,
    pub appid: String,
    pub sub_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
    pub payer: Payer,
    pub pay_for_relatives: Option<bool>,
    pub relative: Option<Relative>,
    pub out_trade_no: String,
    pub serial_no: String,
    pub pay_order_id: Option<String>,
    pub pay_auth_no: Option<String>,
    pub geo_location: Option<String>,
    pub city_id: String,
    pub med_inst_name: String,
    pub med_inst_no: String,
    pub med_ins_order_create_time: Option<String>,
    pub total_fee: i64,
    pub med_ins_gov_fee: Option<i64>,
    pub med_ins_self_fee: Option<i64>,
    pub med_ins_other_fee: Option<i64>,
    pub med_ins_cash_fee: Option<i64>,
    pub wechat_pay_cash_fee: Option<i64>,
    pub cash_add_detail: Option<Vec<CashAddDetail>>,
    pub cash_reduce_detail: Option<Vec<CashReduceDetail>>,
    pub callback_url: String,
    pub prepay_id: Option<String>,
    #[serde(with = "wechatpay::json_string")]
    pub passthrough_request_content: Option<PassthroughRequestContent>,
    pub extends: Option<String>,
    pub attach: Option<String>,
    pub channel_no: Option<String>,
    pub med_ins_test_env: Option<bool>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Payer {
    pub name: Sensitive,
    pub id_digest: Sensitive,
    pub card_type: CardType,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Relative {
    pub name: Sensitive,
    pub id_digest: Sensitive,
    pub card_type: CardType,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CashAddDetail {
    pub cash_add_fee: i64,
    pub cash_add_type: CashAddType,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CashReduceDetail {
    pub cash_reduce_fee: i64,
    pub cash_reduce_type: CashReduceType,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct PassthroughRequestContent {
    #[serde(rename = "payAuthNo")]
    pub pay_auth_no: Option<String>,
    #[serde(rename = "payOrdId")]
    pub pay_ord_id: Option<String>,
    #[serde(rename = "setlLatlnt")]
    pub setl_latlnt: Option<String>,
}

/// The response to [`CreateOrder`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Order {
    pub mix_trade_no: Option<String>,
    pub mix_pay_status: Option<MixPayStatus>,
    pub self_pay_status: Option<SelfPayStatus>,
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    pub paid_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub passthrough_response_content: Option<PassthroughResponseContent>,
    pub mix_pay_type: Option<MixPayType>,
    pub order_type: Option<OrderType>,
    pub appid: Option<String>,
    pub sub_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
    pub pay_for_relatives: Option<bool>,
    pub out_trade_no: Option<String>,
    pub serial_no: Option<String>,
    pub pay_order_id: Option<String>,
    pub pay_auth_no: Option<String>,
    pub geo_location: Option<String>,
    pub city_id: Option<String>,
    pub med_inst_name: Option<String>,
    pub med_inst_no: Option<String>,
    pub med_ins_order_create_time: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub med_ins_gov_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub med_ins_self_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub med_ins_other_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub med_ins_cash_fee: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wechat_pay_cash_fee: Option<i64>,
    #[serde(default)]
    pub cash_add_detail: Vec<OrderCashAddDetail>,
    #[serde(default)]
    pub cash_reduce_detail: Vec<OrderCashReduceDetail>,
    pub callback_url: Option<String>,
    pub prepay_id: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub passthrough_request_content: Option<OrderPassthroughRequestContent>,
    pub extends: Option<String>,
    pub attach: Option<String>,
    pub channel_no: Option<String>,
    pub med_ins_test_env: Option<bool>,
    pub med_ins_fail_reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PassthroughResponseContent {
    #[serde(rename = "payAuthNo")]
    pub pay_auth_no: Option<String>,
    #[serde(rename = "payOrdId")]
    pub pay_ord_id: Option<String>,
    #[serde(rename = "setlLatlnt")]
    pub setl_latlnt: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OrderCashAddDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub cash_add_fee: Option<i64>,
    pub cash_add_type: Option<CashAddType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OrderCashReduceDetail {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub cash_reduce_fee: Option<i64>,
    pub cash_reduce_type: Option<CashReduceType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OrderPassthroughRequestContent {
    #[serde(rename = "payAuthNo")]
    pub pay_auth_no: Option<String>,
    #[serde(rename = "payOrdId")]
    pub pay_ord_id: Option<String>,
    #[serde(rename = "setlLatlnt")]
    pub setl_latlnt: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MixPayType {
    #[serde(rename = "UNKNOWN_MIX_PAY_TYPE")]
    Unknown,
    CashOnly,
    InsuranceOnly,
    CashAndInsurance,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum OrderType {
    #[serde(rename = "UNKNOWN_ORDER_TYPE")]
    Unknown,
    RegPay,
    DiagPay,
    CovidExamPay,
    InHospPay,
    PharmacyPay,
    InsurancePay,
    IntRegPay,
    IntReDiagPay,
    IntRxPay,
    CovidAntigenPay,
    MedPay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CardType {
    #[serde(rename = "UNKNOWN_USER_CARD_TYPE")]
    Unknown,
    IdCard,
    HouseholdRegistration,
    ForeignerPassport,
    MainlandTravelPermitForTw,
    MainlandTravelPermitForMo,
    MainlandTravelPermitForHk,
    ForeignPermanentResident,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CashAddType {
    DefaultAddType,
    Freight,
    OtherMedicalExpenses,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CashReduceType {
    DefaultReduceType,
    HospitalReduce,
    PharmacyDiscount,
    Discount,
    PrePayment,
    DepositDeduction,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MixPayStatus {
    #[serde(rename = "UNKNOWN_MIX_PAY_STATUS")]
    Unknown,
    MixPayCreated,
    MixPaySuccess,
    MixPayRefund,
    MixPayFail,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SelfPayStatus {
    #[serde(rename = "UNKNOWN_SELF_PAY_STATUS")]
    Unknown,
    SelfPayCreated,
    SelfPaySuccess,
    SelfPayRefund,
    SelfPayFail,
    NoSelfPay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MedInsPayStatus {
    #[serde(rename = "UNKNOWN_MED_INS_PAY_STATUS")]
    Unknown,
    MedInsPayCreated,
    MedInsPaySuccess,
    MedInsPayRefund,
    MedInsPayFail,
    NoMedInsPay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
