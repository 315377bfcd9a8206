#[wechatpay::endpoint(
    GET,
    "/v3/global/merchant-service/images/{media_id}",
    host = "https://apihk.mch.weixin.qq.com",
    response = Download
)]
pub struct ComplaintImage {
    pub media_id: String,
}
