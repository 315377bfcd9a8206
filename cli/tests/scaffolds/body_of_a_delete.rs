use serde::Serialize;

/// 删除品牌门店
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
#[wechatpay::endpoint(DELETE, "/v3/brand/partner/store/brandstores/{store_id}", expect = 204)]
#[derive(Debug, Clone)]
pub struct DeleteBrandStore {
    pub store_id: String,
    #[wechatpay(body)]
    pub body: DeleteBrandStoreBody,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DeleteBrandStoreBody {
    pub brand_id: String,
}
