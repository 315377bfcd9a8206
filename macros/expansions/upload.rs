#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = Media)]
pub struct UploadImage {
    #[wechatpay(file)]
    pub file: File,
    pub filename: String,
    pub sha256: Digest,
}
