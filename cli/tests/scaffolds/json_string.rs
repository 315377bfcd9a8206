use serde::{Deserialize, Serialize};

/// 查询合作关系列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
#[wechatpay::endpoint(GET, "/v3/marketing/partnerships", response = PartnershipPage)]
#[derive(Debug, Clone)]
pub struct ListPartnerships {
    #[serde(with = "wechatpay::json_string")]
    pub partner: Option<Partner>,
    #[serde(with = "wechatpay::json_string")]
    pub authorized_data: Option<AuthorizedData>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Partner {
    pub r#type: PartnerType,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AuthorizedData {
    pub business_type: Option<BusinessType>,
    pub stock_id: Option<String>,
}

/// The response to [`ListPartnerships`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipPage {
    #[serde(default)]
    pub data: Vec<Partnership>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub limit: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub offset: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Partnership {
    pub partner: Option<PartnershipPartner>,
    pub authorized_data: Option<PartnershipAuthorizedData>,
    pub build_time: Option<String>,
    pub terminate_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipPartner {
    pub r#type: Option<String>,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipAuthorizedData {
    pub business_type: Option<String>,
    pub stock_id: Option<String>,
    #[serde(default)]
    pub scenarios: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PartnerType {
    Appid,
    Merchant,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    FavorStock,
    BusifavorStock,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
