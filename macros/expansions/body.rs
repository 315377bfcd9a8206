/// Ends a user's authorisation.
#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
pub struct TerminatePermission {
    pub openid: Option<String>,
    pub service_id: String,
    pub appid: String,
    pub sub_mchid: String,
    pub reason: String,
}
