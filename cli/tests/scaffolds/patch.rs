use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 修改子商户（融合钱包）
///
/// [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
#[wechatpay::endpoint(
    PATCH,
    "/v3/global/merchants/{sub_mchid}",
    host = "https://apihk.mch.weixin.qq.com",
    response = UpdateMerchantResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateMerchant {
    pub sub_mchid: String,
    pub sp_appid: String,
    pub sp_mchid: String,
    pub name: String,
    #[serde(rename = "sub_mchid")]
    pub body_sub_mchid: Option<String>,
    pub shortname: String,
    pub office_phone: String,
    pub contact: Contact,
    pub business_category: i64,
    pub channel_id: Option<String>,
    pub merchant_country_code: String,
    pub merchant_type: MerchantType,
    pub registration_certificate_number: String,
    pub registration_certificate_date: String,
    pub registration_certificate_copy: Option<String>,
    pub settlement_bank_number: Option<String>,
    pub business: Business,
    pub director: Option<Director>,
    pub principal: Option<Principal>,
    pub apply_h5_payment: Option<bool>,
    pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Contact {
    pub name: Sensitive,
    pub phone: Sensitive,
    pub email: Sensitive,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Business {
    pub business_type: BusinessType,
    pub app_download: Option<String>,
    pub website: Option<String>,
    pub office_account: Option<String>,
    pub mini_program: Option<String>,
    pub store_address: Option<String>,
    pub store_photos: Option<String>,
    pub mcc: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Director {
    pub name: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Principal {
    pub name: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct H5PaymentApplyInfo {
    pub website_url: Option<String>,
    pub domains: Option<Vec<String>>,
}

/// The response to [`UpdateMerchant`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateMerchantResponse {
    pub sub_mchid: Option<String>,
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MerchantType {
    Enterprise,
    Individual,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    Online,
    Offline,
    Both,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum H5AuthorizationState {
    Approved,
    Unauthorized,
    UnderReview,
    Rejected,
    UnderPunishment,
    ApplicationFailed,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
