use serde::{Deserialize, Serialize};

/// 条件查询批次列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
#[wechatpay::endpoint(GET, "/v3/marketing/favor/stocks", response = StockPage)]
#[derive(Debug, Clone)]
pub struct ListStocks {
    pub offset: i64,
    pub limit: i64,
    pub stock_creator_mchid: String,
    pub create_start_time: Option<String>,
    pub create_end_time: Option<String>,
    pub status: Option<StockStatus>,
}

/// The response to [`ListStocks`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockPage {
    pub total_count: i64,
    pub limit: i64,
    pub offset: i64,
    #[serde(default)]
    pub data: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub stock_name: String,
    pub available_begin_time: String,
    pub available_end_time: String,
    pub stock_use_rule: Option<StockUseRule>,
    pub no_cash: bool,
    pub stock_type: StockType,
    pub stock_id: String,
    pub stock_creator_mchid: String,
    pub status: StockStatus,
    pub description: String,
    pub create_time: String,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub singleitem: bool,
    pub cut_to_message: Option<CutToMessage>,
    pub distributed_coupons: i64,
    pub business_type: Option<String>,
    #[serde(default)]
    pub available_region_list: Vec<AvailableRegion>,
    #[serde(default)]
    pub available_industry_list: Vec<String>,
    pub card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockUseRule {
    pub max_coupons: i64,
    pub max_amount: i64,
    pub max_amount_by_day: i64,
    pub max_coupons_per_user: i64,
    pub natural_person_limit: Option<bool>,
    pub prevent_api_abuse: Option<bool>,
    pub combine_use: Option<bool>,
    pub coupon_type: Option<String>,
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    #[serde(default)]
    pub goods_tag: Vec<String>,
    #[serde(default)]
    pub trade_type: Vec<TradeType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CutToMessage {
    pub single_price_max: i64,
    pub cut_to_price: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AvailableRegion {
    pub r#type: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub district: Option<String>,
    pub country: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FixedNormalCoupon {
    pub coupon_amount: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StockStatus {
    Unactivated,
    Audit,
    Running,
    Stoped,
    Paused,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockType {
    Normal,
    Discount,
    Exchahge,
    Random,
    DiscountCut,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum TradeType {
    Microapp,
    Apppay,
    Ppay,
    Card,
    Face,
    Other,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
