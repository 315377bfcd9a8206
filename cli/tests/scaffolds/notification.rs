use serde::{Deserialize, Serialize};

#[wechatpay::notification]
#[derive(Debug, Clone)]
pub enum Event {
    #[event("COMPLAINT.CREATE")]
    ComplaintCreate(ComplaintCreate),
    /// All that no other variant takes.
    #[event(other)]
    Other(wechatpay::Resource),
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
