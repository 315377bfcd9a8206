use serde::Deserialize;
use wechatpay::{Digest, File};

/// 上传商户提交资料文件
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
#[wechatpay::endpoint(
    POST,
    "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    response = UploadSubmissionFileResponse
)]
#[derive(Debug, Clone)]
pub struct UploadSubmissionFile {
    pub sub_mchid: String,
    pub file_name: String,
    pub file_digest: Digest,
    pub item_id: Option<i64>,
    #[wechatpay(file)]
    pub submission_file: File,
}

/// The response to [`UploadSubmissionFile`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadSubmissionFileResponse {
    pub file_id: Option<String>,
}
