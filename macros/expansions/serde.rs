#[wechatpay::endpoint(POST, "/v3/a", response = Page<T>, repeatable, undocumented)]
#[serde(rename_all = "camelCase")]
pub struct Everything<T> {
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goods_detail: Vec<T>,
    #[serde(with = "wechatpay::json_string")]
    pub scene_info: Scene,
    #[serde(flatten)]
    pub more: More,
    #[serde(skip)]
    pub note: String,
}
