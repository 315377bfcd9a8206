/// 解除用户授权关系（openid）
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
#[wechatpay::endpoint(POST, "/v3/payscore/partner/permissions/terminate", expect = 204)]
#[derive(Debug, Clone)]
pub struct TerminatePermission {
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
    pub service_id: String,
    pub appid: String,
    pub sub_appid: Option<String>,
    pub sub_mchid: String,
    pub reason: Option<String>,
}
