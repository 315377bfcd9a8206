use serde::Deserialize;

/// 商户上传反馈图片
///
/// No source says what the request has.
#[wechatpay::endpoint(
    POST,
    "/v3/global/merchant-service/images/upload",
    host = "https://apihk.mch.weixin.qq.com",
    response = UploadImageResponse
)]
#[derive(Debug, Clone)]
pub struct UploadImage;

/// The response to [`UploadImage`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadImageResponse {
    pub media_id: Option<String>,
}
