//! One operation of every shape, as `tests/operations/project.rs` writes it.

use wechatpay_tests::operations::Case;

pub static CASES: &[Case] = &[
    Case { operation: "GET /brand/marketing/product-coupon/notify-configs", declaration: op_0::declaration, respond: op_0::respond, call: |client| Box::pin(op_0::call(client)) },
    Case { operation: "GET /v3/billdownload/file", declaration: op_1::declaration, respond: op_1::respond, call: |client| Box::pin(op_1::call(client)) },
    Case { operation: "DELETE /v3/edu-papay/contracts/{contract_id}", declaration: op_2::declaration, respond: op_2::respond, call: |client| Box::pin(op_2::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/media/upload-image", declaration: op_3::declaration, respond: op_3::respond, call: |client| Box::pin(op_3::call(client)) },
    Case { operation: "PUT /v3/merchant-service/complaint-notifications", declaration: op_4::declaration, respond: op_4::respond, call: |client| Box::pin(op_4::call(client)) },
    Case { operation: "GET /v3/lovefeast/brands/{brand_id}", declaration: op_5::declaration, respond: op_5::respond, call: |client| Box::pin(op_5::call(client)) },
    Case { operation: "GET /hk/v3/statements", declaration: op_6::declaration, respond: op_6::respond, call: |client| Box::pin(op_6::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/download", declaration: op_7::declaration, respond: op_7::respond, call: |client| Box::pin(op_7::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon", declaration: op_8::declaration, respond: op_8::respond, call: |client| Box::pin(op_8::call(client)) },
    Case { operation: "GET /v3/merchant/fund/balance/{account_type}", declaration: op_9::declaration, respond: op_9::respond, call: |client| Box::pin(op_9::call(client)) },
    Case { operation: "POST /v3/pay/transactions/exposure", declaration: op_10::declaration, respond: op_10::respond, call: |client| Box::pin(op_10::call(client)) },
    Case { operation: "POST /v3/taxi-invoice/cards/upload-file", declaration: op_11::declaration, respond: op_11::respond, call: |client| Box::pin(op_11::call(client)) },
    Case { operation: "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", declaration: op_12::declaration, respond: op_12::respond, call: |client| Box::pin(op_12::call(client)) },
    Case { operation: "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", declaration: op_13::declaration, respond: op_13::respond, call: |client| Box::pin(op_13::call(client)) },
    Case { operation: "POST /v3/industry-rebate/retail-industry/transactions", declaration: op_14::declaration, respond: op_14::respond, call: |client| Box::pin(op_14::call(client)) },
    Case { operation: "POST /v3/businesscircle/points/notify", declaration: op_15::declaration, respond: op_15::respond, call: |client| Box::pin(op_15::call(client)) },
    Case { operation: "GET /v3/realname/verify", declaration: op_16::declaration, respond: op_16::respond, call: |client| Box::pin(op_16::call(client)) },
    Case { operation: "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores", declaration: op_17::declaration, respond: op_17::respond, call: |client| Box::pin(op_17::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores", declaration: op_18::declaration, respond: op_18::respond, call: |client| Box::pin(op_18::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores", declaration: op_19::declaration, respond: op_19::respond, call: |client| Box::pin(op_19::call(client)) },
    Case { operation: "POST /v3/marketing/partnerships/terminate", declaration: op_20::declaration, respond: op_20::respond, call: |client| Box::pin(op_20::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores", declaration: op_21::declaration, respond: op_21::respond, call: |client| Box::pin(op_21::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores", declaration: op_22::declaration, respond: op_22::respond, call: |client| Box::pin(op_22::call(client)) },
    Case { operation: "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", declaration: op_23::declaration, respond: op_23::respond, call: |client| Box::pin(op_23::call(client)) },
    Case { operation: "POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate", declaration: op_24::declaration, respond: op_24::respond, call: |client| Box::pin(op_24::call(client)) },
    Case { operation: "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", declaration: op_25::declaration, respond: op_25::respond, call: |client| Box::pin(op_25::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes", declaration: op_26::declaration, respond: op_26::respond, call: |client| Box::pin(op_26::call(client)) },
    Case { operation: "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign", declaration: op_27::declaration, respond: op_27::respond, call: |client| Box::pin(op_27::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/user-title/title-url", declaration: op_28::declaration, respond: op_28::respond, call: |client| Box::pin(op_28::call(client)) },
    Case { operation: "GET /v3/gov/subsidy/qualification", declaration: op_29::declaration, respond: op_29::respond, call: |client| Box::pin(op_29::call(client)) },
    Case { operation: "GET /v3/marketing/partnerships", declaration: op_30::declaration, respond: op_30::respond, call: |client| Box::pin(op_30::call(client)) },
    Case { operation: "POST /global/v3/customs/redeclare", declaration: op_31::declaration, respond: op_31::respond, call: |client| Box::pin(op_31::call(client)) },
    Case { operation: "POST /v3/marketing/shopping-receipt/shoppingreceipts", declaration: op_32::declaration, respond: op_32::respond, call: |client| Box::pin(op_32::call(client)) },
    Case { operation: "GET /v3/transfer/batches/batch-id/{batch_id}", declaration: op_33::declaration, respond: op_33::respond, call: |client| Box::pin(op_33::call(client)) },
    Case { operation: "POST /v3/global/profit-sharing/orders", declaration: op_34::declaration, respond: op_34::respond, call: |client| Box::pin(op_34::call(client)) },
    Case { operation: "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", declaration: op_35::declaration, respond: op_35::respond, call: |client| Box::pin(op_35::call(client)) },
    Case { operation: "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}", declaration: op_36::declaration, respond: op_36::respond, call: |client| Box::pin(op_36::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", declaration: op_37::declaration, respond: op_37::respond, call: |client| Box::pin(op_37::call(client)) },
    Case { operation: "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}", declaration: op_38::declaration, respond: op_38::respond, call: |client| Box::pin(op_38::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate", declaration: op_39::declaration, respond: op_39::respond, call: |client| Box::pin(op_39::call(client)) },
    Case { operation: "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", declaration: op_40::declaration, respond: op_40::respond, call: |client| Box::pin(op_40::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate", declaration: op_41::declaration, respond: op_41::respond, call: |client| Box::pin(op_41::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget", declaration: op_42::declaration, respond: op_42::respond, call: |client| Box::pin(op_42::call(client)) },
    Case { operation: "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", declaration: op_43::declaration, respond: op_43::respond, call: |client| Box::pin(op_43::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget", declaration: op_44::declaration, respond: op_44::respond, call: |client| Box::pin(op_44::call(client)) },
    Case { operation: "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}", declaration: op_45::declaration, respond: op_45::respond, call: |client| Box::pin(op_45::call(client)) },
    Case { operation: "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks", declaration: op_46::declaration, respond: op_46::respond, call: |client| Box::pin(op_46::call(client)) },
    Case { operation: "PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}", declaration: op_47::declaration, respond: op_47::respond, call: |client| Box::pin(op_47::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles", declaration: op_48::declaration, respond: op_48::respond, call: |client| Box::pin(op_48::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate", declaration: op_49::declaration, respond: op_49::respond, call: |client| Box::pin(op_49::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/coupons", declaration: op_50::declaration, respond: op_50::respond, call: |client| Box::pin(op_50::call(client)) },
    Case { operation: "GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}", declaration: op_51::declaration, respond: op_51::respond, call: |client| Box::pin(op_51::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return", declaration: op_52::declaration, respond: op_52::respond, call: |client| Box::pin(op_52::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm", declaration: op_53::declaration, respond: op_53::respond, call: |client| Box::pin(op_53::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use", declaration: op_54::declaration, respond: op_54::respond, call: |client| Box::pin(op_54::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/product-coupons", declaration: op_55::declaration, respond: op_55::respond, call: |client| Box::pin(op_55::call(client)) },
];

mod op_0 {
    use serde::Deserialize;

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/notify-configs",
    response = NotifyConfig
)]
#[derive(Debug, Clone)]
pub struct GetNotifyConfig;

/// The response to [`GetNotifyConfig`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_url: Option<String>,
    pub update_time: Option<String>,
}

    mod borrowed { use serde::Deserialize;

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/notify-configs",
    response = NotifyConfig
)]
#[derive(Debug, Clone)]
pub struct GetNotifyConfig;

/// The response to [`GetNotifyConfig`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_url: Option<String>,
    pub update_time: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetNotifyConfig as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetNotifyConfig>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = GetNotifyConfig;
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = NotifyConfig { notify_url: Some("response.notify_url 中".to_owned()), update_time: Some("response.update_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_1 {
    use wechatpay::Download;

/// 下载账单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadBill {
    pub token: String,
    pub tartype: Option<String>,
}

    mod borrowed { use wechatpay::Download;

/// 下载账单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
#[wechatpay::endpoint(GET, "/v3/billdownload/file", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadBill<'a> {
    pub token: &'a str,
    pub tartype: Option<&'a str>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DownloadBill as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DownloadBill>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DownloadBill { token: "query.token 中".to_owned(), tartype: Some("query.tartype 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let content = response.unchecked().bytes().await.map_err(|error| error.to_string())?;
        if content == &b"a file"[..] { Ok(()) } else { Err(format!("{content:?}")) }
    }
}

mod op_2 {
    /// 解约
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
#[wechatpay::endpoint(DELETE, "/v3/edu-papay/contracts/{contract_id}", expect = 204)]
#[derive(Debug, Clone)]
pub struct DeleteContract {
    pub contract_id: String,
}

    mod borrowed { /// 解约
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
#[wechatpay::endpoint(DELETE, "/v3/edu-papay/contracts/{contract_id}", expect = 204)]
#[derive(Debug, Clone)]
pub struct DeleteContract<'a> {
    pub contract_id: &'a str,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DeleteContract as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DeleteContract>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DeleteContract { contract_id: "path.contract_id 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_3 {
    use serde::Deserialize;
use wechatpay::{Digest, File};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/media/upload-image",
    response = UploadMediaImageResponse
)]
#[derive(Debug, Clone)]
pub struct UploadMediaImage {
    pub filename: Option<String>,
    pub sha256: Option<Digest>,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadMediaImage`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadMediaImageResponse {
    pub image_url: Option<String>,
}

    mod borrowed { use serde::Deserialize;
use wechatpay::{Digest, File};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/media/upload-image",
    response = UploadMediaImageResponse
)]
#[derive(Debug, Clone)]
pub struct UploadMediaImage<'a> {
    pub filename: Option<&'a str>,
    pub sha256: Option<Digest>,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadMediaImage`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadMediaImageResponse {
    pub image_url: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadMediaImage as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadMediaImage>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadMediaImage { filename: Some("meta.filename 中".to_owned()), sha256: Some(wechatpay::Digest::sha256()), file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadMediaImageResponse { image_url: Some("response.image_url 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_4 {
    use serde::Deserialize;

/// 更新投诉通知回调
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
#[wechatpay::endpoint(
    PUT,
    "/v3/merchant-service/complaint-notifications",
    response = UpdateComplaintNotificationResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateComplaintNotification {
    pub url: String,
}

/// The response to [`UpdateComplaintNotification`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateComplaintNotificationResponse {
    pub mchid: Option<String>,
    pub url: Option<String>,
}

    mod borrowed { use serde::Deserialize;

/// 更新投诉通知回调
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
#[wechatpay::endpoint(
    PUT,
    "/v3/merchant-service/complaint-notifications",
    response = UpdateComplaintNotificationResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateComplaintNotification<'a> {
    pub url: &'a str,
}

/// The response to [`UpdateComplaintNotification`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateComplaintNotificationResponse {
    pub mchid: Option<String>,
    pub url: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateComplaintNotification as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateComplaintNotification>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UpdateComplaintNotification { url: "json.url 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateComplaintNotificationResponse { mchid: Some("response.mchid 中".to_owned()), url: Some("response.url 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_5 {
    use serde::Deserialize;

/// 查询爱心餐品牌信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
#[wechatpay::endpoint(GET, "/v3/lovefeast/brands/{brand_id}", response = Brand)]
#[derive(Debug, Clone)]
pub struct GetBrand {
    pub brand_id: i64,
}

/// The response to [`GetBrand`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    pub donate_count: i64,
    pub consume_count: Option<i64>,
}

    mod borrowed { use serde::Deserialize;

/// 查询爱心餐品牌信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
#[wechatpay::endpoint(GET, "/v3/lovefeast/brands/{brand_id}", response = Brand)]
#[derive(Debug, Clone)]
pub struct GetBrand {
    pub brand_id: i64,
}

/// The response to [`GetBrand`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Brand {
    pub donate_count: i64,
    pub consume_count: Option<i64>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetBrand as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetBrand>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = GetBrand { brand_id: 450708 };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Brand { donate_count: 502808, consume_count: Some(495979) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_6 {
    use wechatpay::Download;

/// 下载对账单
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
#[wechatpay::endpoint(GET, "/hk/v3/statements", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadStatement {
    pub date: String,
    pub mchid: Option<String>,
}

    mod borrowed { use wechatpay::Download;

/// 下载对账单
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
#[wechatpay::endpoint(GET, "/hk/v3/statements", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadStatement<'a> {
    pub date: &'a str,
    pub mchid: Option<&'a str>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DownloadStatement as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DownloadStatement>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DownloadStatement { date: "query.date 中".to_owned(), mchid: Some("query.mchid 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let content = response.unchecked().bytes().await.map_err(|error| error.to_string())?;
        if content == &b"a file"[..] { Ok(()) } else { Err(format!("{content:?}")) }
    }
}

mod op_7 {
    use wechatpay::Download;

/// 下载发票文件
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
#[wechatpay::endpoint(GET, "/v3/new-tax-control-fapiao/download", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadFapiao {
    pub token: String,
    pub mchid: String,
    pub sub_mchid: Option<String>,
    pub openid: String,
    pub invoice_code: String,
    pub invoice_no: String,
    pub fapiao_id: String,
}

    mod borrowed { use wechatpay::Download;

/// 下载发票文件
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
#[wechatpay::endpoint(GET, "/v3/new-tax-control-fapiao/download", response = Download)]
#[derive(Debug, Clone)]
pub struct DownloadFapiao<'a> {
    pub token: &'a str,
    pub mchid: &'a str,
    pub sub_mchid: Option<&'a str>,
    pub openid: &'a str,
    pub invoice_code: &'a str,
    pub invoice_no: &'a str,
    pub fapiao_id: &'a str,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DownloadFapiao as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DownloadFapiao>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DownloadFapiao { token: "query.token 中".to_owned(), mchid: "query.mchid 中".to_owned(), sub_mchid: Some("query.sub_mchid 中".to_owned()), openid: "query.openid 中".to_owned(), invoice_code: "query.invoice_code 中".to_owned(), invoice_no: "query.invoice_no 中".to_owned(), fapiao_id: "query.fapiao_id 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let content = response.unchecked().bytes().await.map_err(|error| error.to_string())?;
        if content == &b"a file"[..] { Ok(()) } else { Err(format!("{content:?}")) }
    }
}

mod op_8 {
    use serde::Deserialize;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    response = PreSendUserCouponResponse
)]
#[derive(Debug, Clone)]
pub struct PreSendUserCoupon {
    pub openid: String,
    pub appid: Option<String>,
    pub attach: Option<String>,
    pub coupon_code: Option<String>,
    pub product_coupon_id: Option<String>,
    pub send_request_no: Option<String>,
    pub stock_id: Option<String>,
}

/// The response to [`PreSendUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PreSendUserCouponResponse {
    pub token: Option<String>,
}

    mod borrowed { use serde::Deserialize;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    response = PreSendUserCouponResponse
)]
#[derive(Debug, Clone)]
pub struct PreSendUserCoupon<'a> {
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub attach: Option<&'a str>,
    pub coupon_code: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub send_request_no: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`PreSendUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PreSendUserCouponResponse {
    pub token: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <PreSendUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<PreSendUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = PreSendUserCoupon { openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), attach: Some("json.attach 中".to_owned()), coupon_code: Some("json.coupon_code 中".to_owned()), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), send_request_no: Some("json.send_request_no 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = PreSendUserCouponResponse { token: Some("response.token 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_9 {
    use serde::{Deserialize, Serialize};

/// 查询账户实时余额
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
#[wechatpay::endpoint(GET, "/v3/merchant/fund/balance/{account_type}", response = Balance)]
#[derive(Debug, Clone)]
pub struct GetBalance {
    pub account_type: AccountType,
}

/// The response to [`GetBalance`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Balance {
    pub available_amount: Option<i64>,
    pub pending_amount: Option<i64>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AccountType {
    Basic,
    Operation,
    Fees,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询账户实时余额
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
#[wechatpay::endpoint(GET, "/v3/merchant/fund/balance/{account_type}", response = Balance)]
#[derive(Debug, Clone)]
pub struct GetBalance {
    pub account_type: AccountType,
}

/// The response to [`GetBalance`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Balance {
    pub available_amount: Option<i64>,
    pub pending_amount: Option<i64>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AccountType {
    Basic,
    Operation,
    Fees,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetBalance as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetBalance>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<AccountType>(&["BASIC", "OPERATION", "FEES"], |it| matches!(it, AccountType::Undocumented(_)))?;
        
        let request = GetBalance { account_type: AccountType::Basic };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Balance { available_amount: Some(641537), pending_amount: Some(485505), sub_mchid: Some("response.sub_mchid 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_10 {
    use serde::{Deserialize, Serialize};

/// 微信分付-支付方式前置服务
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
#[wechatpay::endpoint(POST, "/v3/pay/transactions/exposure", response = Exposure)]
#[derive(Debug, Clone)]
pub struct GetExposure {
    pub mchid: Option<String>,
    pub appid: String,
    pub payer: Option<Payer>,
    pub out_trade_no: String,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Payer {
    pub openid: Option<String>,
    pub phone_number_hash: Option<String>,
}

/// The response to [`GetExposure`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    pub fqf_exposure: Option<bool>,
    pub market_exposure_token: Option<String>,
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 微信分付-支付方式前置服务
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
#[wechatpay::endpoint(POST, "/v3/pay/transactions/exposure", response = Exposure)]
#[derive(Debug, Clone)]
pub struct GetExposure<'a> {
    pub mchid: Option<&'a str>,
    pub appid: &'a str,
    pub payer: Option<Payer<'a>>,
    pub out_trade_no: &'a str,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Payer<'a> {
    pub openid: Option<&'a str>,
    pub phone_number_hash: Option<&'a str>,
}

/// The response to [`GetExposure`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Exposure {
    pub fqf_exposure: Option<bool>,
    pub market_exposure_token: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetExposure as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetExposure>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = GetExposure { mchid: Some("json.mchid 中".to_owned()), appid: "json.appid 中".to_owned(), payer: Some(Payer { openid: Some("json.payer.openid 中".to_owned()), phone_number_hash: Some("json.payer.phone_number_hash 中".to_owned()) }), out_trade_no: "json.out_trade_no 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Exposure { fqf_exposure: Some(false), market_exposure_token: Some("response.market_exposure_token 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_11 {
    use serde::Deserialize;
use wechatpay::{Digest, File};

/// 上传出租车电子发票文件
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
#[wechatpay::endpoint(
    POST,
    "/v3/taxi-invoice/cards/upload-file",
    response = UploadCardFileResponse
)]
#[derive(Debug, Clone)]
pub struct UploadCardFile {
    pub company_mchid: String,
    pub region_id: i64,
    pub digest: Option<Digest>,
    pub digest_algorithm: String,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadCardFile`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadCardFileResponse {
    pub fapiao_media_id: Option<String>,
}

    mod borrowed { use serde::Deserialize;
use wechatpay::{Digest, File};

/// 上传出租车电子发票文件
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
#[wechatpay::endpoint(
    POST,
    "/v3/taxi-invoice/cards/upload-file",
    response = UploadCardFileResponse
)]
#[derive(Debug, Clone)]
pub struct UploadCardFile<'a> {
    pub company_mchid: &'a str,
    pub region_id: i64,
    pub digest: Option<Digest>,
    pub digest_algorithm: &'a str,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadCardFile`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadCardFileResponse {
    pub fapiao_media_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadCardFile as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadCardFile>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadCardFile { company_mchid: "meta.company_mchid 中".to_owned(), region_id: 452607, digest: Some(wechatpay::Digest::given("46ffa9d5dae6556f7133323e7ce47fac773d6e38bb0293f96667a2b210195614")), digest_algorithm: "DIGEST_ALGORITHM_SM3".to_owned(), file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadCardFileResponse { fapiao_media_id: Some("response.fapiao_media_id 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_12 {
    use serde::Deserialize;

/// 查询商户标识列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
#[wechatpay::endpoint(
    GET,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    response = AvailMchRangeMerchantIdentifierPage
)]
#[derive(Debug, Clone)]
pub struct ListAvailMchRangeMerchantIdentifiers {
    pub range_id: String,
    pub sp_mchid: String,
    pub offset: i64,
    pub limit: i64,
}

/// The response to [`ListAvailMchRangeMerchantIdentifiers`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AvailMchRangeMerchantIdentifierPage {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub count: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<Vec<String>>,
}

    mod borrowed { use serde::Deserialize;

/// 查询商户标识列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
#[wechatpay::endpoint(
    GET,
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    response = AvailMchRangeMerchantIdentifierPage
)]
#[derive(Debug, Clone)]
pub struct ListAvailMchRangeMerchantIdentifiers<'a> {
    pub range_id: &'a str,
    pub sp_mchid: &'a str,
    pub offset: i64,
    pub limit: i64,
}

/// The response to [`ListAvailMchRangeMerchantIdentifiers`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AvailMchRangeMerchantIdentifierPage {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub count: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<Vec<String>>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListAvailMchRangeMerchantIdentifiers as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListAvailMchRangeMerchantIdentifiers>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = ListAvailMchRangeMerchantIdentifiers { range_id: "path.range_id 中".to_owned(), sp_mchid: "query.sp_mchid 中".to_owned(), offset: 379341, limit: 211347 };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = AvailMchRangeMerchantIdentifierPage { offset: Some(803956), limit: Some(395284), count: Some(553728), total_count: Some(308279), data: Some(vec!["response.data[0] 中".to_owned(), "response.data[1] 中".to_owned()]) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_13 {
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
#[serde(deny_unknown_fields)]
pub struct UploadSubmissionFileResponse {
    pub file_id: Option<String>,
}

    mod borrowed { use serde::Deserialize;
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
pub struct UploadSubmissionFile<'a> {
    pub sub_mchid: &'a str,
    pub file_name: &'a str,
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
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadSubmissionFile as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadSubmissionFile>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadSubmissionFile { sub_mchid: "path.sub_mchid 中".to_owned(), file_name: "meta.file_name 中".to_owned(), file_digest: wechatpay::Digest::sha256(), item_id: Some(112128), submission_file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadSubmissionFileResponse { file_id: Some("response.file_id 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_14 {
    use serde::Serialize;

/// 回传SN和商品编码
#[wechatpay::endpoint(POST, "/v3/industry-rebate/retail-industry/transactions", expect = 204)]
#[derive(Debug, Clone)]
pub struct ReportRetailTransaction {
    pub brand_id: Option<String>,
    pub transaction_id: Option<String>,
    pub out_trade_no: String,
    pub sub_mchid: String,
    pub device_id: Option<String>,
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub barcode: String,
    pub merchant_goods_id: Option<String>,
    pub goods_name: String,
    pub quantity: i64,
    pub price: i64,
}

    mod borrowed { use serde::Serialize;

/// 回传SN和商品编码
#[wechatpay::endpoint(POST, "/v3/industry-rebate/retail-industry/transactions", expect = 204)]
#[derive(Debug, Clone)]
pub struct ReportRetailTransaction<'a> {
    pub brand_id: Option<&'a str>,
    pub transaction_id: Option<&'a str>,
    pub out_trade_no: &'a str,
    pub sub_mchid: &'a str,
    pub device_id: Option<&'a str>,
    pub goods_detail: Option<Vec<GoodsDetail<'a>>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct GoodsDetail<'a> {
    pub barcode: &'a str,
    pub merchant_goods_id: Option<&'a str>,
    pub goods_name: &'a str,
    pub quantity: i64,
    pub price: i64,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ReportRetailTransaction as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ReportRetailTransaction>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = ReportRetailTransaction { brand_id: Some("json.brand_id 中".to_owned()), transaction_id: Some("json.transaction_id 中".to_owned()), out_trade_no: "json.out_trade_no 中".to_owned(), sub_mchid: "json.sub_mchid 中".to_owned(), device_id: Some("json.device_id 中".to_owned()), goods_detail: Some(vec![GoodsDetail { barcode: "json.goods_detail[0].barcode 中".to_owned(), merchant_goods_id: Some("json.goods_detail[0].merchant_goods_id 中".to_owned()), goods_name: "json.goods_detail[0].goods_name 中".to_owned(), quantity: 887109, price: 998887 }]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_15 {
    /// 商圈会员积分同步
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
#[wechatpay::endpoint(POST, "/v3/businesscircle/points/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyPoints {
    pub sub_mchid: Option<String>,
    pub transaction_id: String,
    pub appid: String,
    pub openid: String,
    pub earn_points: bool,
    pub increased_points: i64,
    pub points_update_time: String,
    pub no_points_remarks: Option<String>,
    pub total_points: Option<i64>,
}

    mod borrowed { /// 商圈会员积分同步
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
#[wechatpay::endpoint(POST, "/v3/businesscircle/points/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyPoints<'a> {
    pub sub_mchid: Option<&'a str>,
    pub transaction_id: &'a str,
    pub appid: &'a str,
    pub openid: &'a str,
    pub earn_points: bool,
    pub increased_points: i64,
    pub points_update_time: &'a str,
    pub no_points_remarks: Option<&'a str>,
    pub total_points: Option<i64>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <NotifyPoints as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<NotifyPoints>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = NotifyPoints { sub_mchid: Some("json.sub_mchid 中".to_owned()), transaction_id: "json.transaction_id 中".to_owned(), appid: "json.appid 中".to_owned(), openid: "json.openid 中".to_owned(), earn_points: false, increased_points: 123830, points_update_time: "json.points_update_time 中".to_owned(), no_points_remarks: Some("json.no_points_remarks 中".to_owned()), total_points: Some(453968) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_16 {
    use serde::Deserialize;
use wechatpay::Sensitive;

/// 实名信息校验
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
#[wechatpay::endpoint(GET, "/v3/realname/verify", response = VerifyRealNameResponse)]
#[derive(Debug, Clone)]
pub struct VerifyRealName {
    pub credential_type: i64,
    pub encrypted_credential_id: Sensitive,
    pub encrypted_name: Sensitive,
    pub wxp_trade_no: String,
}

/// The response to [`VerifyRealName`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct VerifyRealNameResponse {
    pub verify_result: Option<i64>,
    pub err_message: Option<String>,
}

    mod borrowed { use serde::Deserialize;
use wechatpay::Sensitive;

/// 实名信息校验
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
#[wechatpay::endpoint(GET, "/v3/realname/verify", response = VerifyRealNameResponse)]
#[derive(Debug, Clone)]
pub struct VerifyRealName<'a> {
    pub credential_type: i64,
    pub encrypted_credential_id: Sensitive,
    pub encrypted_name: Sensitive,
    pub wxp_trade_no: &'a str,
}

/// The response to [`VerifyRealName`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct VerifyRealNameResponse {
    pub verify_result: Option<i64>,
    pub err_message: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <VerifyRealName as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<VerifyRealName>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = VerifyRealName { credential_type: 1, encrypted_credential_id: wechatpay::Sensitive::from("query.encrypted_credential_id 中"), encrypted_name: wechatpay::Sensitive::from("query.encrypted_name 中"), wxp_trade_no: "query.wxp_trade_no 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = VerifyRealNameResponse { verify_result: Some(0), err_message: Some("response.err_message 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_17 {
    use serde::Deserialize;

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    response = StockAssociatedStorePage
)]
#[derive(Debug, Clone)]
pub struct ListStockAssociatedStores {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The response to [`ListStockAssociatedStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockAssociatedStorePage {
    pub next_page_token: Option<String>,
    pub store_list: Option<Vec<Store>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Store {
    pub store_id: Option<String>,
}

    mod borrowed { use serde::Deserialize;

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    response = StockAssociatedStorePage
)]
#[derive(Debug, Clone)]
pub struct ListStockAssociatedStores<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub page_size: Option<i64>,
    pub page_token: Option<&'a str>,
}

/// The response to [`ListStockAssociatedStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockAssociatedStorePage {
    pub next_page_token: Option<String>,
    pub store_list: Option<Vec<Store>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Store {
    pub store_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListStockAssociatedStores as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListStockAssociatedStores>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = ListStockAssociatedStores { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), page_size: Some(986729), page_token: Some("query.page_token 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = StockAssociatedStorePage { next_page_token: Some("response.next_page_token 中".to_owned()), store_list: Some(vec![Store { store_id: Some("response.store_list[0].store_id 中".to_owned()) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_18 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    response = AssociateProductCouponStockStoresResponse
)]
#[derive(Debug, Clone)]
pub struct AssociateProductCouponStockStores {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub store_list: Vec<Store>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store {
    pub store_id: Option<String>,
}

/// The response to [`AssociateProductCouponStockStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociateProductCouponStockStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    response = AssociateProductCouponStockStoresResponse
)]
#[derive(Debug, Clone)]
pub struct AssociateProductCouponStockStores<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub store_list: Vec<Store<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store<'a> {
    pub store_id: Option<&'a str>,
}

/// The response to [`AssociateProductCouponStockStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociateProductCouponStockStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <AssociateProductCouponStockStores as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<AssociateProductCouponStockStores>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = AssociateProductCouponStockStores { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), store_list: vec![Store { store_id: Some("json.store_list[0].store_id 中".to_owned()) }] };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = AssociateProductCouponStockStoresResponse { failed_store_list: Some(vec![FailedStore { code: Some("response.failed_store_list[0].code 中".to_owned()), message: Some("response.failed_store_list[0].message 中".to_owned()), store_id: Some("response.failed_store_list[0].store_id 中".to_owned()) }]), success_store_list: Some(vec![SuccessStore { store_id: Some("response.success_store_list[0].store_id 中".to_owned()) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_19 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    response = DisassociateProductCouponStockStoresResponse
)]
#[derive(Debug, Clone)]
pub struct DisassociateProductCouponStockStores {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub store_list: Vec<Store>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store {
    pub store_id: Option<String>,
}

/// The response to [`DisassociateProductCouponStockStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisassociateProductCouponStockStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    response = DisassociateProductCouponStockStoresResponse
)]
#[derive(Debug, Clone)]
pub struct DisassociateProductCouponStockStores<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub store_list: Vec<Store<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store<'a> {
    pub store_id: Option<&'a str>,
}

/// The response to [`DisassociateProductCouponStockStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisassociateProductCouponStockStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DisassociateProductCouponStockStores as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DisassociateProductCouponStockStores>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DisassociateProductCouponStockStores { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), store_list: vec![Store { store_id: Some("json.store_list[0].store_id 中".to_owned()) }] };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = DisassociateProductCouponStockStoresResponse { failed_store_list: Some(vec![FailedStore { code: Some("response.failed_store_list[0].code 中".to_owned()), message: Some("response.failed_store_list[0].message 中".to_owned()), store_id: Some("response.failed_store_list[0].store_id 中".to_owned()) }]), success_store_list: Some(vec![SuccessStore { store_id: Some("response.success_store_list[0].store_id 中".to_owned()) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_20 {
    use serde::{Deserialize, Serialize};

/// 终止合作关系
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
#[wechatpay::endpoint(
    POST,
    "/v3/marketing/partnerships/terminate",
    response = TerminatePartnershipResponse
)]
#[derive(Debug, Clone)]
pub struct TerminatePartnership {
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: String,
    pub partner: Partner,
    pub authorized_data: AuthorizedData,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Partner {
    pub r#type: PartnerType,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AuthorizedData {
    pub business_type: BusinessType,
    pub stock_id: Option<String>,
    pub scenarios: Option<Vec<String>>,
}

/// The response to [`TerminatePartnership`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TerminatePartnershipResponse {
    pub terminate_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PartnerType {
    Appid,
    Merchant,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    FavorStock,
    BusifavorStock,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 终止合作关系
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
#[wechatpay::endpoint(
    POST,
    "/v3/marketing/partnerships/terminate",
    response = TerminatePartnershipResponse
)]
#[derive(Debug, Clone)]
pub struct TerminatePartnership<'a> {
    #[wechatpay(header = "Idempotency-Key")]
    pub idempotency_key: &'a str,
    pub partner: Partner<'a>,
    pub authorized_data: AuthorizedData<'a>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Partner<'a> {
    pub r#type: PartnerType,
    pub appid: Option<&'a str>,
    pub merchant_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AuthorizedData<'a> {
    pub business_type: BusinessType,
    pub stock_id: Option<&'a str>,
    pub scenarios: Option<&'a [&'a str]>,
}

/// The response to [`TerminatePartnership`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TerminatePartnershipResponse {
    pub terminate_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PartnerType {
    Appid,
    Merchant,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    FavorStock,
    BusifavorStock,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <TerminatePartnership as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<TerminatePartnership>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<PartnerType>(&["APPID", "MERCHANT"], |it| matches!(it, PartnerType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<BusinessType>(&["FAVOR_STOCK", "BUSIFAVOR_STOCK"], |it| matches!(it, BusinessType::Undocumented(_)))?;
        
        let request = TerminatePartnership { idempotency_key: "header.Idempotency-Key".to_owned(), partner: Partner { r#type: PartnerType::Appid, appid: Some("json.partner.appid 中".to_owned()), merchant_id: Some("json.partner.merchant_id 中".to_owned()) }, authorized_data: AuthorizedData { business_type: BusinessType::FavorStock, stock_id: Some("json.authorized_data.stock_id 中".to_owned()), scenarios: Some(vec!["json.authorized_data.scenarios[0] 中".to_owned(), "json.authorized_data.scenarios[1] 中".to_owned()]) } };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = TerminatePartnershipResponse { terminate_time: Some("response.terminate_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_21 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    response = AssociateProductCouponStockBundleStoresResponse
)]
#[derive(Debug, Clone)]
pub struct AssociateProductCouponStockBundleStores {
    pub product_coupon_id: String,
    pub stock_bundle_id: String,
    pub store_list: Vec<Store>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store {
    pub store_id: Option<String>,
}

/// The response to [`AssociateProductCouponStockBundleStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociateProductCouponStockBundleStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    response = AssociateProductCouponStockBundleStoresResponse
)]
#[derive(Debug, Clone)]
pub struct AssociateProductCouponStockBundleStores<'a> {
    pub product_coupon_id: &'a str,
    pub stock_bundle_id: &'a str,
    pub store_list: Vec<Store<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store<'a> {
    pub store_id: Option<&'a str>,
}

/// The response to [`AssociateProductCouponStockBundleStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociateProductCouponStockBundleStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <AssociateProductCouponStockBundleStores as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<AssociateProductCouponStockBundleStores>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = AssociateProductCouponStockBundleStores { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_bundle_id: "path.stock_bundle_id 中".to_owned(), store_list: vec![Store { store_id: Some("json.store_list[0].store_id 中".to_owned()) }] };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = AssociateProductCouponStockBundleStoresResponse { failed_store_list: Some(vec![FailedStore { code: Some("response.failed_store_list[0].code 中".to_owned()), message: Some("response.failed_store_list[0].message 中".to_owned()), store_id: Some("response.failed_store_list[0].store_id 中".to_owned()) }]), success_store_list: Some(vec![SuccessStore { store_id: Some("response.success_store_list[0].store_id 中".to_owned()) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_22 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    response = DisassociateProductCouponStockBundleStoresResponse
)]
#[derive(Debug, Clone)]
pub struct DisassociateProductCouponStockBundleStores {
    pub product_coupon_id: String,
    pub stock_bundle_id: String,
    pub store_list: Vec<Store>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store {
    pub store_id: Option<String>,
}

/// The response to [`DisassociateProductCouponStockBundleStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisassociateProductCouponStockBundleStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    response = DisassociateProductCouponStockBundleStoresResponse
)]
#[derive(Debug, Clone)]
pub struct DisassociateProductCouponStockBundleStores<'a> {
    pub product_coupon_id: &'a str,
    pub stock_bundle_id: &'a str,
    pub store_list: Vec<Store<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Store<'a> {
    pub store_id: Option<&'a str>,
}

/// The response to [`DisassociateProductCouponStockBundleStores`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisassociateProductCouponStockBundleStoresResponse {
    pub failed_store_list: Option<Vec<FailedStore>>,
    pub success_store_list: Option<Vec<SuccessStore>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FailedStore {
    pub code: Option<String>,
    pub message: Option<String>,
    pub store_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SuccessStore {
    pub store_id: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DisassociateProductCouponStockBundleStores as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DisassociateProductCouponStockBundleStores>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DisassociateProductCouponStockBundleStores { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_bundle_id: "path.stock_bundle_id 中".to_owned(), store_list: vec![Store { store_id: Some("json.store_list[0].store_id 中".to_owned()) }] };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = DisassociateProductCouponStockBundleStoresResponse { failed_store_list: Some(vec![FailedStore { code: Some("response.failed_store_list[0].code 中".to_owned()), message: Some("response.failed_store_list[0].message 中".to_owned()), store_id: Some("response.failed_store_list[0].store_id 中".to_owned()) }]), success_store_list: Some(vec![SuccessStore { store_id: Some("response.success_store_list[0].store_id 中".to_owned()) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_23 {
    use serde::Deserialize;

/// 回传处置结果
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
#[wechatpay::endpoint(
    POST,
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    response = ReportDisposeResultResponse
)]
#[derive(Debug, Clone)]
pub struct ReportDisposeResult {
    pub sp_mchid: Option<String>,
    pub sub_mchid: Option<String>,
    pub mchid: Option<String>,
    pub out_trade_no: String,
    pub final_risk_result: Option<i64>,
    pub final_risk_type: Option<i64>,
    pub disp_conclusion: Option<Vec<i64>>,
    pub disp_addition: Option<String>,
    pub exist_complaint: Option<bool>,
    pub refund_amount: Option<i64>,
}

/// The response to [`ReportDisposeResult`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ReportDisposeResultResponse {
    pub rsp_msg: Option<String>,
}

    mod borrowed { use serde::Deserialize;

/// 回传处置结果
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
#[wechatpay::endpoint(
    POST,
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    response = ReportDisposeResultResponse
)]
#[derive(Debug, Clone)]
pub struct ReportDisposeResult<'a> {
    pub sp_mchid: Option<&'a str>,
    pub sub_mchid: Option<&'a str>,
    pub mchid: Option<&'a str>,
    pub out_trade_no: &'a str,
    pub final_risk_result: Option<i64>,
    pub final_risk_type: Option<i64>,
    pub disp_conclusion: Option<Vec<i64>>,
    pub disp_addition: Option<&'a str>,
    pub exist_complaint: Option<bool>,
    pub refund_amount: Option<i64>,
}

/// The response to [`ReportDisposeResult`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ReportDisposeResultResponse {
    pub rsp_msg: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ReportDisposeResult as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ReportDisposeResult>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = ReportDisposeResult { sp_mchid: Some("json.sp_mchid 中".to_owned()), sub_mchid: Some("json.sub_mchid 中".to_owned()), mchid: Some("json.mchid 中".to_owned()), out_trade_no: "json.out_trade_no 中".to_owned(), final_risk_result: Some(1), final_risk_type: Some(1), disp_conclusion: Some(vec![1, 1]), disp_addition: Some("json.disp_addition 中".to_owned()), exist_complaint: Some(true), refund_amount: Some(517931) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ReportDisposeResultResponse { rsp_msg: Some("response.rsp_msg 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_24 {
    use serde::Deserialize;

/// 商户通过商户协议号解约协议
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
#[wechatpay::endpoint(
    POST,
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    response = TerminateContractByOutContractCodeResponse
)]
#[derive(Debug, Clone)]
pub struct TerminateContractByOutContractCode {
    pub service_id: i64,
    pub out_contract_code: String,
    pub contract_termination_remark: String,
}

/// The response to [`TerminateContractByOutContractCode`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TerminateContractByOutContractCodeResponse {
    pub mchid: Option<String>,
    pub service_id: Option<i64>,
    pub out_contract_code: Option<String>,
}

    mod borrowed { use serde::Deserialize;

/// 商户通过商户协议号解约协议
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
#[wechatpay::endpoint(
    POST,
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    response = TerminateContractByOutContractCodeResponse
)]
#[derive(Debug, Clone)]
pub struct TerminateContractByOutContractCode<'a> {
    pub service_id: i64,
    pub out_contract_code: &'a str,
    pub contract_termination_remark: &'a str,
}

/// The response to [`TerminateContractByOutContractCode`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TerminateContractByOutContractCodeResponse {
    pub mchid: Option<String>,
    pub service_id: Option<i64>,
    pub out_contract_code: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <TerminateContractByOutContractCode as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<TerminateContractByOutContractCode>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = TerminateContractByOutContractCode { service_id: 176930, out_contract_code: "path.out_contract_code 中".to_owned(), contract_termination_remark: "json.contract_termination_remark 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = TerminateContractByOutContractCodeResponse { mchid: Some("response.mchid 中".to_owned()), service_id: Some(656634), out_contract_code: Some("response.out_contract_code 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_25 {
    use serde::{Deserialize, Serialize};

/// 冲红电子发票
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
#[wechatpay::endpoint(
    POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    expect = 202
)]
#[derive(Debug, Clone)]
pub struct ReverseFapiaoApplication {
    pub fapiao_apply_id: String,
    pub sub_mchid: Option<String>,
    pub reverse_reason: ReverseReason,
    pub fapiao_information: Vec<FapiaoInformation>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct FapiaoInformation {
    pub fapiao_id: String,
    pub fapiao_code: Option<String>,
    pub fapiao_number: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReverseReason {
    IssueError,
    SalesReturn,
    ServiceSuspention,
    SalesDiscount,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 冲红电子发票
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
#[wechatpay::endpoint(
    POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    expect = 202
)]
#[derive(Debug, Clone)]
pub struct ReverseFapiaoApplication<'a> {
    pub fapiao_apply_id: &'a str,
    pub sub_mchid: Option<&'a str>,
    pub reverse_reason: ReverseReason,
    pub fapiao_information: Vec<FapiaoInformation<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct FapiaoInformation<'a> {
    pub fapiao_id: &'a str,
    pub fapiao_code: Option<&'a str>,
    pub fapiao_number: &'a str,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReverseReason {
    IssueError,
    SalesReturn,
    ServiceSuspention,
    SalesDiscount,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ReverseFapiaoApplication as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ReverseFapiaoApplication>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<ReverseReason>(&["ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT"], |it| matches!(it, ReverseReason::Undocumented(_)))?;
        
        let request = ReverseFapiaoApplication { fapiao_apply_id: "path.fapiao_apply_id 中".to_owned(), sub_mchid: Some("json.sub_mchid 中".to_owned()), reverse_reason: ReverseReason::IssueError, fapiao_information: vec![FapiaoInformation { fapiao_id: "json.fapiao_information[0].fapiao_id 中".to_owned(), fapiao_code: Some("json.fapiao_information[0].fapiao_code 中".to_owned()), fapiao_number: "json.fapiao_information[0].fapiao_number 中".to_owned() }] };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_26 {
    use serde::Deserialize;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    response = UploadCouponCodesResponse
)]
#[derive(Debug, Clone)]
pub struct UploadCouponCodes {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub code_list: Vec<String>,
    pub out_request_no: Option<String>,
}

/// The response to [`UploadCouponCodes`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadCouponCodesResponse {
    pub already_exist_code_list: Option<Vec<String>>,
    pub duplicate_code_list: Option<Vec<String>>,
    pub failed_code_list: Option<Vec<FailedCode>>,
    pub success_code_list: Option<Vec<String>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FailedCode {
    pub code: Option<String>,
    pub coupon_code: Option<String>,
    pub message: Option<String>,
}

    mod borrowed { use serde::Deserialize;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    response = UploadCouponCodesResponse
)]
#[derive(Debug, Clone)]
pub struct UploadCouponCodes<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub code_list: &'a [&'a str],
    pub out_request_no: Option<&'a str>,
}

/// The response to [`UploadCouponCodes`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadCouponCodesResponse {
    pub already_exist_code_list: Option<Vec<String>>,
    pub duplicate_code_list: Option<Vec<String>>,
    pub failed_code_list: Option<Vec<FailedCode>>,
    pub success_code_list: Option<Vec<String>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FailedCode {
    pub code: Option<String>,
    pub coupon_code: Option<String>,
    pub message: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadCouponCodes as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadCouponCodes>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadCouponCodes { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), code_list: vec!["json.code_list[0] 中".to_owned(), "json.code_list[1] 中".to_owned()], out_request_no: Some("json.out_request_no 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadCouponCodesResponse { already_exist_code_list: Some(vec!["response.already_exist_code_list[0] 中".to_owned(), "response.already_exist_code_list[1] 中".to_owned()]), duplicate_code_list: Some(vec!["response.duplicate_code_list[0] 中".to_owned(), "response.duplicate_code_list[1] 中".to_owned()]), failed_code_list: Some(vec![FailedCode { code: Some("response.failed_code_list[0].code 中".to_owned()), coupon_code: Some("response.failed_code_list[0].coupon_code 中".to_owned()), message: Some("response.failed_code_list[0].message 中".to_owned()) }]), success_code_list: Some(vec!["response.success_code_list[0] 中".to_owned(), "response.success_code_list[1] 中".to_owned()]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_27 {
    use serde::Deserialize;

/// 清算机构模式支付后场景预签约
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
#[wechatpay::endpoint(
    POST,
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    response = PreEntrustSignQsPayRedirectContractResponse
)]
#[derive(Debug, Clone)]
pub struct PreEntrustSignQsPayRedirectContract {
    pub appid: String,
    pub sub_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub service_id: i64,
    pub out_contract_code: String,
    pub notify_url: String,
    pub contract_display_account: String,
    pub prepay_id: String,
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
}

/// The response to [`PreEntrustSignQsPayRedirectContract`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PreEntrustSignQsPayRedirectContractResponse {
    pub mchid: Option<String>,
    pub service_id: Option<i64>,
    pub out_contract_code: Option<String>,
}

    mod borrowed { use serde::Deserialize;

/// 清算机构模式支付后场景预签约
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
#[wechatpay::endpoint(
    POST,
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    response = PreEntrustSignQsPayRedirectContractResponse
)]
#[derive(Debug, Clone)]
pub struct PreEntrustSignQsPayRedirectContract<'a> {
    pub appid: &'a str,
    pub sub_appid: Option<&'a str>,
    pub sub_mchid: Option<&'a str>,
    pub service_id: i64,
    pub out_contract_code: &'a str,
    pub notify_url: &'a str,
    pub contract_display_account: &'a str,
    pub prepay_id: &'a str,
    pub openid: Option<&'a str>,
    pub sub_openid: Option<&'a str>,
}

/// The response to [`PreEntrustSignQsPayRedirectContract`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PreEntrustSignQsPayRedirectContractResponse {
    pub mchid: Option<String>,
    pub service_id: Option<i64>,
    pub out_contract_code: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <PreEntrustSignQsPayRedirectContract as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<PreEntrustSignQsPayRedirectContract>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = PreEntrustSignQsPayRedirectContract { appid: "json.appid 中".to_owned(), sub_appid: Some("json.sub_appid 中".to_owned()), sub_mchid: Some("json.sub_mchid 中".to_owned()), service_id: 910195, out_contract_code: "json.out_contract_code 中".to_owned(), notify_url: "json.notify_url 中".to_owned(), contract_display_account: "json.contract_display_account 中".to_owned(), prepay_id: "json.prepay_id 中".to_owned(), openid: Some("json.openid 中".to_owned()), sub_openid: Some("json.sub_openid 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = PreEntrustSignQsPayRedirectContractResponse { mchid: Some("response.mchid 中".to_owned()), service_id: Some(656634), out_contract_code: Some("response.out_contract_code 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_28 {
    use serde::{Deserialize, Serialize};

/// 获取抬头填写链接
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
#[wechatpay::endpoint(
    GET,
    "/v3/new-tax-control-fapiao/user-title/title-url",
    response = UserTitleUrl
)]
#[derive(Debug, Clone)]
pub struct GetUserTitleUrl {
    pub sub_mchid: Option<String>,
    pub fapiao_apply_id: String,
    pub source: UserTitleUrlSource,
    pub appid: String,
    pub openid: String,
    pub total_amount: i64,
    pub seller_name: Option<String>,
    pub show_phone_cell: Option<bool>,
    pub must_input_phone: Option<bool>,
    pub show_email_cell: Option<bool>,
    pub must_input_email: Option<bool>,
}

/// The response to [`GetUserTitleUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserTitleUrl {
    pub title_url: Option<String>,
    pub miniprogram_appid: Option<String>,
    pub miniprogram_path: Option<String>,
    pub miniprogram_user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserTitleUrlSource {
    Web,
    Miniprogram,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 获取抬头填写链接
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
#[wechatpay::endpoint(
    GET,
    "/v3/new-tax-control-fapiao/user-title/title-url",
    response = UserTitleUrl
)]
#[derive(Debug, Clone)]
pub struct GetUserTitleUrl<'a> {
    pub sub_mchid: Option<&'a str>,
    pub fapiao_apply_id: &'a str,
    pub source: UserTitleUrlSource,
    pub appid: &'a str,
    pub openid: &'a str,
    pub total_amount: i64,
    pub seller_name: Option<&'a str>,
    pub show_phone_cell: Option<bool>,
    pub must_input_phone: Option<bool>,
    pub show_email_cell: Option<bool>,
    pub must_input_email: Option<bool>,
}

/// The response to [`GetUserTitleUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserTitleUrl {
    pub title_url: Option<String>,
    pub miniprogram_appid: Option<String>,
    pub miniprogram_path: Option<String>,
    pub miniprogram_user_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserTitleUrlSource {
    Web,
    Miniprogram,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetUserTitleUrl as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetUserTitleUrl>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<UserTitleUrlSource>(&["WEB", "MINIPROGRAM"], |it| matches!(it, UserTitleUrlSource::Undocumented(_)))?;
        
        let request = GetUserTitleUrl { sub_mchid: Some("query.sub_mchid 中".to_owned()), fapiao_apply_id: "query.fapiao_apply_id 中".to_owned(), source: UserTitleUrlSource::Web, appid: "query.appid 中".to_owned(), openid: "query.openid 中".to_owned(), total_amount: 902061, seller_name: Some("query.seller_name 中".to_owned()), show_phone_cell: Some(true), must_input_phone: Some(true), show_email_cell: Some(true), must_input_email: Some(true) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserTitleUrl { title_url: Some("response.title_url 中".to_owned()), miniprogram_appid: Some("response.miniprogram_appid 中".to_owned()), miniprogram_path: Some("response.miniprogram_path 中".to_owned()), miniprogram_user_name: Some("response.miniprogram_user_name 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_29 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 查询补贴资格
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
#[wechatpay::endpoint(GET, "/v3/gov/subsidy/qualification", response = Qualification)]
#[derive(Debug, Clone)]
pub struct GetQualification {
    pub real_name: Option<Sensitive>,
    pub id_card_number: Option<Sensitive>,
    pub phone_number: Option<Sensitive>,
    pub appliance_id: i64,
    pub openid: Option<String>,
    pub appid: Option<String>,
    pub qualification_region_code: i64,
    pub identity_document_type: Option<IdentityDocumentType>,
}

/// The response to [`GetQualification`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Qualification {
    pub state: Option<QualificationState>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum IdentityDocumentType {
    #[serde(rename = "ID_DOC_TYPE_ID_CARD")]
    IdCard,
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")]
    MainlandTravelPermitForHkMc,
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")]
    MainlandTravelPermitForTw,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum QualificationState {
    Unclaimed,
    Unredeemed,
    Redeemed,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 查询补贴资格
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
#[wechatpay::endpoint(GET, "/v3/gov/subsidy/qualification", response = Qualification)]
#[derive(Debug, Clone)]
pub struct GetQualification<'a> {
    pub real_name: Option<Sensitive>,
    pub id_card_number: Option<Sensitive>,
    pub phone_number: Option<Sensitive>,
    pub appliance_id: i64,
    pub openid: Option<&'a str>,
    pub appid: Option<&'a str>,
    pub qualification_region_code: i64,
    pub identity_document_type: Option<IdentityDocumentType>,
}

/// The response to [`GetQualification`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Qualification {
    pub state: Option<QualificationState>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum IdentityDocumentType {
    #[serde(rename = "ID_DOC_TYPE_ID_CARD")]
    IdCard,
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")]
    MainlandTravelPermitForHkMc,
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")]
    MainlandTravelPermitForTw,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum QualificationState {
    Unclaimed,
    Unredeemed,
    Redeemed,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetQualification as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetQualification>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<IdentityDocumentType>(&["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"], |it| matches!(it, IdentityDocumentType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<QualificationState>(&["UNCLAIMED", "UNREDEEMED", "REDEEMED"], |it| matches!(it, QualificationState::Undocumented(_)))?;
        
        let request = GetQualification { real_name: Some(wechatpay::Sensitive::from("query.real_name 中")), id_card_number: Some(wechatpay::Sensitive::from("query.id_card_number 中")), phone_number: Some(wechatpay::Sensitive::from("query.phone_number 中")), appliance_id: 1, openid: Some("query.openid 中".to_owned()), appid: Some("query.appid 中".to_owned()), qualification_region_code: 750452, identity_document_type: Some(IdentityDocumentType::IdCard) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Qualification { state: Some(QualificationState::Unclaimed) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_30 {
    use serde::{Deserialize, Serialize};

/// 查询合作关系列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
#[wechatpay::endpoint(GET, "/v3/marketing/partnerships", response = PartnershipPage)]
#[derive(Debug, Clone)]
pub struct ListPartnerships {
    #[serde(with = "wechatpay::json_string")]
    pub partner: Option<Partner>,
    #[serde(with = "wechatpay::json_string")]
    pub authorized_data: Option<AuthorizedData>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Partner {
    pub r#type: PartnerType,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AuthorizedData {
    pub business_type: Option<BusinessType>,
    pub stock_id: Option<String>,
}

/// The response to [`ListPartnerships`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PartnershipPage {
    pub data: Option<Vec<Partnership>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    pub partner: Option<PartnershipPartner>,
    pub authorized_data: Option<PartnershipAuthorizedData>,
    pub build_time: Option<String>,
    pub terminate_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PartnershipPartner {
    pub r#type: Option<String>,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PartnershipAuthorizedData {
    pub business_type: Option<String>,
    pub stock_id: Option<String>,
    pub scenarios: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PartnerType {
    Appid,
    Merchant,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    FavorStock,
    BusifavorStock,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询合作关系列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
#[wechatpay::endpoint(GET, "/v3/marketing/partnerships", response = PartnershipPage)]
#[derive(Debug, Clone)]
pub struct ListPartnerships<'a> {
    #[serde(with = "wechatpay::json_string")]
    pub partner: Option<Partner<'a>>,
    #[serde(with = "wechatpay::json_string")]
    pub authorized_data: Option<AuthorizedData<'a>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Partner<'a> {
    pub r#type: PartnerType,
    pub appid: Option<&'a str>,
    pub merchant_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AuthorizedData<'a> {
    pub business_type: Option<BusinessType>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`ListPartnerships`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipPage {
    pub data: Option<Vec<Partnership>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Partnership {
    pub partner: Option<PartnershipPartner>,
    pub authorized_data: Option<PartnershipAuthorizedData>,
    pub build_time: Option<String>,
    pub terminate_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipPartner {
    pub r#type: Option<String>,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipAuthorizedData {
    pub business_type: Option<String>,
    pub stock_id: Option<String>,
    pub scenarios: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PartnerType {
    Appid,
    Merchant,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    FavorStock,
    BusifavorStock,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListPartnerships as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListPartnerships>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<PartnerType>(&["APPID", "MERCHANT"], |it| matches!(it, PartnerType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<BusinessType>(&["FAVOR_STOCK", "BUSIFAVOR_STOCK"], |it| matches!(it, BusinessType::Undocumented(_)))?;
        
        let request = ListPartnerships { partner: Some(Partner { r#type: PartnerType::Appid, appid: Some("query.partner.appid 中".to_owned()), merchant_id: Some("query.partner.merchant_id 中".to_owned()) }), authorized_data: Some(AuthorizedData { business_type: Some(BusinessType::FavorStock), stock_id: Some("query.authorized_data.stock_id 中".to_owned()) }), limit: Some(211347), offset: Some(379341) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = PartnershipPage { data: Some(vec![Partnership { partner: Some(PartnershipPartner { r#type: Some("response.data[0].partner.type 中".to_owned()), appid: Some("response.data[0].partner.appid 中".to_owned()), merchant_id: Some("response.data[0].partner.merchant_id 中".to_owned()) }), authorized_data: Some(PartnershipAuthorizedData { business_type: Some("response.data[0].authorized_data.business_type 中".to_owned()), stock_id: Some("response.data[0].authorized_data.stock_id 中".to_owned()), scenarios: Some(vec!["response.data[0].authorized_data.scenarios[0] 中".to_owned(), "response.data[0].authorized_data.scenarios[1] 中".to_owned()]) }), build_time: Some("response.data[0].build_time 中".to_owned()), terminate_time: Some("response.data[0].terminate_time 中".to_owned()), create_time: Some("response.data[0].create_time 中".to_owned()), update_time: Some("response.data[0].update_time 中".to_owned()), state: Some("response.data[0].state 中".to_owned()) }]), limit: Some(395284), offset: Some(803956), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_31 {
    use serde::{Deserialize, Serialize};

/// 报关重推
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
#[wechatpay::endpoint(
    POST,
    "/global/v3/customs/redeclare",
    host = "https://apihk.mch.weixin.qq.com",
    response = CustomsDeclaration
)]
#[derive(Debug, Clone)]
pub struct RedeclareCustoms {
    pub appid: String,
    pub mchid: String,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub sub_order_no: Option<String>,
    pub sub_order_id: Option<String>,
    pub customs: Customs,
    pub merchant_customs_no: String,
}

/// The response to [`RedeclareCustoms`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CustomsDeclaration {
    pub appid: Option<String>,
    pub mchid: Option<String>,
    pub state: Option<CustomsDeclarationState>,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub sub_order_no: Option<String>,
    pub sub_order_id: Option<String>,
    pub modify_time: Option<String>,
    pub explanation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Customs {
    GuangzhouZs,
    HangzhouZs,
    Ningbo,
    ZhengzhouBs,
    Chongqing,
    ShanghaiZs,
    Shenzhen,
    ZhengzhouZhZs,
    Tianjin,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CustomsDeclarationState {
    Processing,
    Undeclared,
    Submitted,
    Success,
    Fail,
    Except,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 报关重推
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
#[wechatpay::endpoint(
    POST,
    "/global/v3/customs/redeclare",
    host = "https://apihk.mch.weixin.qq.com",
    response = CustomsDeclaration
)]
#[derive(Debug, Clone)]
pub struct RedeclareCustoms<'a> {
    pub appid: &'a str,
    pub mchid: &'a str,
    pub out_trade_no: Option<&'a str>,
    pub transaction_id: Option<&'a str>,
    pub sub_order_no: Option<&'a str>,
    pub sub_order_id: Option<&'a str>,
    pub customs: Customs,
    pub merchant_customs_no: &'a str,
}

/// The response to [`RedeclareCustoms`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CustomsDeclaration {
    pub appid: Option<String>,
    pub mchid: Option<String>,
    pub state: Option<CustomsDeclarationState>,
    pub out_trade_no: Option<String>,
    pub transaction_id: Option<String>,
    pub sub_order_no: Option<String>,
    pub sub_order_id: Option<String>,
    pub modify_time: Option<String>,
    pub explanation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Customs {
    GuangzhouZs,
    HangzhouZs,
    Ningbo,
    ZhengzhouBs,
    Chongqing,
    ShanghaiZs,
    Shenzhen,
    ZhengzhouZhZs,
    Tianjin,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CustomsDeclarationState {
    Processing,
    Undeclared,
    Submitted,
    Success,
    Fail,
    Except,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <RedeclareCustoms as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<RedeclareCustoms>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<Customs>(&["GUANGZHOU_ZS", "HANGZHOU_ZS", "NINGBO", "ZHENGZHOU_BS", "CHONGQING", "SHANGHAI_ZS", "SHENZHEN", "ZHENGZHOU_ZH_ZS", "TIANJIN"], |it| matches!(it, Customs::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CustomsDeclarationState>(&["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"], |it| matches!(it, CustomsDeclarationState::Undocumented(_)))?;
        
        let request = RedeclareCustoms { appid: "json.appid 中".to_owned(), mchid: "json.mchid 中".to_owned(), out_trade_no: Some("json.out_trade_no 中".to_owned()), transaction_id: Some("json.transaction_id 中".to_owned()), sub_order_no: Some("json.sub_order_no 中".to_owned()), sub_order_id: Some("json.sub_order_id 中".to_owned()), customs: Customs::GuangzhouZs, merchant_customs_no: "json.merchant_customs_no 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = CustomsDeclaration { appid: Some("response.appid 中".to_owned()), mchid: Some("response.mchid 中".to_owned()), state: Some(CustomsDeclarationState::Processing), out_trade_no: Some("response.out_trade_no 中".to_owned()), transaction_id: Some("response.transaction_id 中".to_owned()), sub_order_no: Some("response.sub_order_no 中".to_owned()), sub_order_id: Some("response.sub_order_id 中".to_owned()), modify_time: Some("response.modify_time 中".to_owned()), explanation: Some("response.explanation 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_32 {
    use serde::{Deserialize, Serialize};
use wechatpay::{Digest, File, Sensitive};

/// 上传电子小票
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
#[wechatpay::endpoint(
    POST,
    "/v3/marketing/shopping-receipt/shoppingreceipts",
    response = UploadShoppingReceiptResponse
)]
#[derive(Debug, Clone)]
pub struct UploadShoppingReceipt {
    pub transaction_id: String,
    pub transaction_mchid: Option<String>,
    pub transaction_sub_mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub openid: String,
    pub sha256: Digest,
    pub merchant_contact_information: Option<MerchantContactInformation>,
    pub upload_time: Option<String>,
    #[wechatpay(file)]
    pub file: File,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct MerchantContactInformation {
    pub consultation_phone_number: Option<Sensitive>,
}

/// The response to [`UploadShoppingReceipt`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadShoppingReceiptResponse {
    pub receipt: Option<Receipt>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    pub receipt_id: Option<String>,
    pub state: Option<String>,
    pub transaction_id: Option<String>,
    pub transaction_mchid: Option<String>,
    pub transaction_sub_mchid: Option<String>,
    pub openid: Option<String>,
    pub sha256: Option<String>,
    pub image_type: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
    pub upload_time: Option<String>,
    pub out_trade_no: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ReceiptMerchantContactInformation {
    pub consultation_phone_number: Option<Sensitive>,
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::{Digest, File, Sensitive};

/// 上传电子小票
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
#[wechatpay::endpoint(
    POST,
    "/v3/marketing/shopping-receipt/shoppingreceipts",
    response = UploadShoppingReceiptResponse
)]
#[derive(Debug, Clone)]
pub struct UploadShoppingReceipt<'a> {
    pub transaction_id: &'a str,
    pub transaction_mchid: Option<&'a str>,
    pub transaction_sub_mchid: Option<&'a str>,
    pub out_trade_no: Option<&'a str>,
    pub openid: &'a str,
    pub sha256: Digest,
    pub merchant_contact_information: Option<MerchantContactInformation>,
    pub upload_time: Option<&'a str>,
    #[wechatpay(file)]
    pub file: File,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct MerchantContactInformation {
    pub consultation_phone_number: Option<Sensitive>,
}

/// The response to [`UploadShoppingReceipt`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadShoppingReceiptResponse {
    pub receipt: Option<Receipt>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Receipt {
    pub receipt_id: Option<String>,
    pub state: Option<String>,
    pub transaction_id: Option<String>,
    pub transaction_mchid: Option<String>,
    pub transaction_sub_mchid: Option<String>,
    pub openid: Option<String>,
    pub sha256: Option<String>,
    pub image_type: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
    pub upload_time: Option<String>,
    pub out_trade_no: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ReceiptMerchantContactInformation {
    pub consultation_phone_number: Option<Sensitive>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadShoppingReceipt as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadShoppingReceipt>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadShoppingReceipt { transaction_id: "meta.transaction_id 中".to_owned(), transaction_mchid: Some("meta.transaction_mchid 中".to_owned()), transaction_sub_mchid: Some("meta.transaction_sub_mchid 中".to_owned()), out_trade_no: Some("meta.out_trade_no 中".to_owned()), openid: "meta.openid 中".to_owned(), sha256: wechatpay::Digest::sha256(), merchant_contact_information: Some(MerchantContactInformation { consultation_phone_number: Some(wechatpay::Sensitive::from("meta.merchant_contact_information.consultation_phone_number 中")) }), upload_time: Some("meta.upload_time 中".to_owned()), file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadShoppingReceiptResponse { receipt: Some(Receipt { receipt_id: Some("response.receipt.receipt_id 中".to_owned()), state: Some("response.receipt.state 中".to_owned()), transaction_id: Some("response.receipt.transaction_id 中".to_owned()), transaction_mchid: Some("response.receipt.transaction_mchid 中".to_owned()), transaction_sub_mchid: Some("response.receipt.transaction_sub_mchid 中".to_owned()), openid: Some("response.receipt.openid 中".to_owned()), sha256: Some("response.receipt.sha256 中".to_owned()), image_type: Some("response.receipt.image_type 中".to_owned()), create_time: Some("response.receipt.create_time 中".to_owned()), modify_time: Some("response.receipt.modify_time 中".to_owned()), merchant_contact_information: Some(ReceiptMerchantContactInformation { consultation_phone_number: Some(wechatpay::Sensitive::from("response.receipt.merchant_contact_information.consultation_phone_number 中")) }), upload_time: Some("response.receipt.upload_time 中".to_owned()), out_trade_no: Some("response.receipt.out_trade_no 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_33 {
    use serde::{Deserialize, Serialize};

/// 微信批次单号查询批次单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
#[wechatpay::endpoint(GET, "/v3/transfer/batches/batch-id/{batch_id}", response = Batch)]
#[derive(Debug, Clone)]
pub struct GetBatchById {
    pub batch_id: String,
    pub need_query_detail: bool,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub detail_status: Option<String>,
}

/// The response to [`GetBatchById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    pub transfer_batch: TransferBatch,
    pub transfer_detail_list: Option<Vec<TransferDetail>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TransferBatch {
    pub mchid: String,
    pub out_batch_no: String,
    pub batch_id: String,
    pub appid: String,
    pub batch_status: String,
    pub batch_type: String,
    pub batch_name: String,
    pub batch_remark: String,
    pub close_reason: Option<CloseReason>,
    pub total_amount: i64,
    pub total_num: i64,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub success_amount: Option<i64>,
    pub success_num: Option<i64>,
    pub fail_amount: Option<i64>,
    pub fail_num: Option<i64>,
    pub transfer_scene_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TransferDetail {
    pub detail_id: String,
    pub out_detail_no: String,
    pub detail_status: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CloseReason {
    OverdueClose,
    TransferSceneInvalid,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 微信批次单号查询批次单
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
#[wechatpay::endpoint(GET, "/v3/transfer/batches/batch-id/{batch_id}", response = Batch)]
#[derive(Debug, Clone)]
pub struct GetBatchById<'a> {
    pub batch_id: &'a str,
    pub need_query_detail: bool,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub detail_status: Option<&'a str>,
}

/// The response to [`GetBatchById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Batch {
    pub transfer_batch: TransferBatch,
    pub transfer_detail_list: Option<Vec<TransferDetail>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TransferBatch {
    pub mchid: String,
    pub out_batch_no: String,
    pub batch_id: String,
    pub appid: String,
    pub batch_status: String,
    pub batch_type: String,
    pub batch_name: String,
    pub batch_remark: String,
    pub close_reason: Option<CloseReason>,
    pub total_amount: i64,
    pub total_num: i64,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub success_amount: Option<i64>,
    pub success_num: Option<i64>,
    pub fail_amount: Option<i64>,
    pub fail_num: Option<i64>,
    pub transfer_scene_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TransferDetail {
    pub detail_id: String,
    pub out_detail_no: String,
    pub detail_status: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CloseReason {
    OverdueClose,
    TransferSceneInvalid,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetBatchById as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetBatchById>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CloseReason>(&["OVERDUE_CLOSE", "TRANSFER_SCENE_INVALID"], |it| matches!(it, CloseReason::Undocumented(_)))?;
        
        let request = GetBatchById { batch_id: "path.batch_id 中".to_owned(), need_query_detail: true, offset: Some(379341), limit: Some(211347), detail_status: Some("query.detail_status 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Batch { transfer_batch: TransferBatch { mchid: "response.transfer_batch.mchid 中".to_owned(), out_batch_no: "response.transfer_batch.out_batch_no 中".to_owned(), batch_id: "response.transfer_batch.batch_id 中".to_owned(), appid: "response.transfer_batch.appid 中".to_owned(), batch_status: "response.transfer_batch.batch_status 中".to_owned(), batch_type: "response.transfer_batch.batch_type 中".to_owned(), batch_name: "response.transfer_batch.batch_name 中".to_owned(), batch_remark: "response.transfer_batch.batch_remark 中".to_owned(), close_reason: Some(CloseReason::OverdueClose), total_amount: 446522, total_num: 454308, create_time: Some("response.transfer_batch.create_time 中".to_owned()), update_time: Some("response.transfer_batch.update_time 中".to_owned()), success_amount: Some(452903), success_num: Some(318179), fail_amount: Some(98544), fail_num: Some(936858), transfer_scene_id: Some("response.transfer_batch.transfer_scene_id 中".to_owned()) }, transfer_detail_list: Some(vec![TransferDetail { detail_id: "response.transfer_detail_list[0].detail_id 中".to_owned(), out_detail_no: "response.transfer_detail_list[0].out_detail_no 中".to_owned(), detail_status: "response.transfer_detail_list[0].detail_status 中".to_owned() }]), limit: Some(395284), offset: Some(803956) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_34 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 请求分账
///
/// [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
#[wechatpay::endpoint(
    POST,
    "/v3/global/profit-sharing/orders",
    host = "https://apihk.mch.weixin.qq.com",
    response = Order
)]
#[derive(Debug, Clone)]
pub struct CreateOrder {
    pub sub_mchid: Option<String>,
    pub appid: String,
    pub sub_appid: Option<String>,
    pub transaction_id: String,
    pub out_order_no: String,
    pub receivers: Option<Vec<Receiver>>,
    pub unfreeze_unsplit: bool,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Receiver {
    pub currency: String,
    pub r#type: ReceiverType,
    pub account: String,
    pub name: Option<Sensitive>,
    pub authorized: Option<bool>,
    pub amount: i64,
    pub description: String,
}

/// The response to [`CreateOrder`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Order {
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub out_order_no: Option<String>,
    pub order_id: Option<String>,
    pub state: Option<String>,
    pub receivers: Option<Vec<OrderReceiver>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct OrderReceiver {
    pub currency: Option<String>,
    pub amount: Option<i64>,
    pub description: Option<String>,
    pub r#type: Option<ReceiverType>,
    pub account: Option<String>,
    pub result: Option<String>,
    pub fail_reason: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub detail_id: Option<String>,
    pub detail_type: Option<String>,
    pub settlement_currency: Option<String>,
    pub settlement_amount: Option<i64>,
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReceiverType {
    MerchantId,
    PersonalOpenid,
    PersonalSubOpenid,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 请求分账
///
/// [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
#[wechatpay::endpoint(
    POST,
    "/v3/global/profit-sharing/orders",
    host = "https://apihk.mch.weixin.qq.com",
    response = Order
)]
#[derive(Debug, Clone)]
pub struct CreateOrder<'a> {
    pub sub_mchid: Option<&'a str>,
    pub appid: &'a str,
    pub sub_appid: Option<&'a str>,
    pub transaction_id: &'a str,
    pub out_order_no: &'a str,
    pub receivers: Option<Vec<Receiver<'a>>>,
    pub unfreeze_unsplit: bool,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Receiver<'a> {
    pub currency: &'a str,
    pub r#type: ReceiverType,
    pub account: &'a str,
    pub name: Option<Sensitive>,
    pub authorized: Option<bool>,
    pub amount: i64,
    pub description: &'a str,
}

/// The response to [`CreateOrder`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Order {
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub out_order_no: Option<String>,
    pub order_id: Option<String>,
    pub state: Option<String>,
    pub receivers: Option<Vec<OrderReceiver>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct OrderReceiver {
    pub currency: Option<String>,
    pub amount: Option<i64>,
    pub description: Option<String>,
    pub r#type: Option<ReceiverType>,
    pub account: Option<String>,
    pub result: Option<String>,
    pub fail_reason: Option<String>,
    pub create_time: Option<String>,
    pub finish_time: Option<String>,
    pub detail_id: Option<String>,
    pub detail_type: Option<String>,
    pub settlement_currency: Option<String>,
    pub settlement_amount: Option<i64>,
    pub rate: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReceiverType {
    MerchantId,
    PersonalOpenid,
    PersonalSubOpenid,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateOrder as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateOrder>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<ReceiverType>(&["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"], |it| matches!(it, ReceiverType::Undocumented(_)))?;
        
        let request = CreateOrder { sub_mchid: Some("json.sub_mchid 中".to_owned()), appid: "json.appid 中".to_owned(), sub_appid: Some("json.sub_appid 中".to_owned()), transaction_id: "json.transaction_id 中".to_owned(), out_order_no: "json.out_order_no 中".to_owned(), receivers: Some(vec![Receiver { currency: "CNY".to_owned(), r#type: ReceiverType::MerchantId, account: "json.receivers[0].account 中".to_owned(), name: Some(wechatpay::Sensitive::from("json.receivers[0].name 中")), authorized: Some(true), amount: 494528, description: "json.receivers[0].description 中".to_owned() }]), unfreeze_unsplit: false };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Order { sub_mchid: Some("response.sub_mchid 中".to_owned()), transaction_id: Some("response.transaction_id 中".to_owned()), out_order_no: Some("response.out_order_no 中".to_owned()), order_id: Some("response.order_id 中".to_owned()), state: Some("response.state 中".to_owned()), receivers: Some(vec![OrderReceiver { currency: Some("response.receivers[0].currency 中".to_owned()), amount: Some(627099), description: Some("response.receivers[0].description 中".to_owned()), r#type: Some(ReceiverType::MerchantId), account: Some("response.receivers[0].account 中".to_owned()), result: Some("response.receivers[0].result 中".to_owned()), fail_reason: Some("response.receivers[0].fail_reason 中".to_owned()), create_time: Some("response.receivers[0].create_time 中".to_owned()), finish_time: Some("response.receivers[0].finish_time 中".to_owned()), detail_id: Some("response.receivers[0].detail_id 中".to_owned()), detail_type: Some("response.receivers[0].detail_type 中".to_owned()), settlement_currency: Some("response.receivers[0].settlement_currency 中".to_owned()), settlement_amount: Some(591655), rate: Some(999941) }]) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_35 {
    use serde::{Deserialize, Serialize};

/// 微信支付转账批次单号查询批次单
///
/// [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
#[wechatpay::endpoint(
    GET,
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    response = Batch
)]
#[derive(Debug, Clone)]
pub struct GetBatchById {
    pub batch_id: String,
    pub sub_mchid: String,
    pub need_query_detail: bool,
    pub detail_state: Option<DetailState>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The response to [`GetBatchById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    pub transfer_batch: Option<TransferBatch>,
    pub data: Option<Vec<BatchItem>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TransferBatch {
    pub out_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub sp_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub sub_appid: Option<String>,
    pub batch_state: Option<String>,
    pub batch_name: Option<String>,
    pub batch_remark: Option<String>,
    pub close_reason: Option<String>,
    pub total_amount: Option<i64>,
    pub total_num: Option<i64>,
    pub create_time: Option<String>,
    pub success_amount: Option<i64>,
    pub success_num: Option<i64>,
    pub failed_amount: Option<i64>,
    pub failed_num: Option<i64>,
    pub transfer_scene_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct BatchItem {
    pub detail_id: Option<String>,
    pub out_detail_no: Option<String>,
    pub detail_state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum DetailState {
    All,
    WaitPay,
    Success,
    Fail,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 微信支付转账批次单号查询批次单
///
/// [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
#[wechatpay::endpoint(
    GET,
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    response = Batch
)]
#[derive(Debug, Clone)]
pub struct GetBatchById<'a> {
    pub batch_id: &'a str,
    pub sub_mchid: &'a str,
    pub need_query_detail: bool,
    pub detail_state: Option<DetailState>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The response to [`GetBatchById`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Batch {
    pub transfer_batch: Option<TransferBatch>,
    pub data: Option<Vec<BatchItem>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct TransferBatch {
    pub out_batch_no: Option<String>,
    pub batch_id: Option<String>,
    pub sp_appid: Option<String>,
    pub sub_mchid: Option<String>,
    pub sub_appid: Option<String>,
    pub batch_state: Option<String>,
    pub batch_name: Option<String>,
    pub batch_remark: Option<String>,
    pub close_reason: Option<String>,
    pub total_amount: Option<i64>,
    pub total_num: Option<i64>,
    pub create_time: Option<String>,
    pub success_amount: Option<i64>,
    pub success_num: Option<i64>,
    pub failed_amount: Option<i64>,
    pub failed_num: Option<i64>,
    pub transfer_scene_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct BatchItem {
    pub detail_id: Option<String>,
    pub out_detail_no: Option<String>,
    pub detail_state: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum DetailState {
    All,
    WaitPay,
    Success,
    Fail,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetBatchById as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetBatchById>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<DetailState>(&["ALL", "WAIT_PAY", "SUCCESS", "FAIL"], |it| matches!(it, DetailState::Undocumented(_)))?;
        
        let request = GetBatchById { batch_id: "path.batch_id 中".to_owned(), sub_mchid: "query.sub_mchid 中".to_owned(), need_query_detail: true, detail_state: Some(DetailState::All), offset: Some(379341), limit: Some(211347) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Batch { transfer_batch: Some(TransferBatch { out_batch_no: Some("response.transfer_batch.out_batch_no 中".to_owned()), batch_id: Some("response.transfer_batch.batch_id 中".to_owned()), sp_appid: Some("response.transfer_batch.sp_appid 中".to_owned()), sub_mchid: Some("response.transfer_batch.sub_mchid 中".to_owned()), sub_appid: Some("response.transfer_batch.sub_appid 中".to_owned()), batch_state: Some("response.transfer_batch.batch_state 中".to_owned()), batch_name: Some("response.transfer_batch.batch_name 中".to_owned()), batch_remark: Some("response.transfer_batch.batch_remark 中".to_owned()), close_reason: Some("response.transfer_batch.close_reason 中".to_owned()), total_amount: Some(446522), total_num: Some(454308), create_time: Some("response.transfer_batch.create_time 中".to_owned()), success_amount: Some(452903), success_num: Some(318179), failed_amount: Some(89045), failed_num: Some(837881), transfer_scene_id: Some("response.transfer_batch.transfer_scene_id 中".to_owned()) }), data: Some(vec![BatchItem { detail_id: Some("response.data[0].detail_id 中".to_owned()), out_detail_no: Some("response.data[0].out_detail_no 中".to_owned()), detail_state: Some("response.data[0].detail_state 中".to_owned()) }]), offset: Some(803956), limit: Some(395284) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_36 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct GetProductCoupon {
    pub product_coupon_id: String,
}

/// The response to [`GetProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct GetProductCoupon<'a> {
    pub product_coupon_id: &'a str,
}

/// The response to [`GetProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetProductCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetProductCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        
        let request = GetProductCoupon { product_coupon_id: "path.product_coupon_id 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCoupon { deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(563491), image_url: Some("response.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(721677) }], name: Some("response.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(834677) }]), detail_image_url_list: Some(vec!["response.display_info.detail_image_url_list[0] 中".to_owned(), "response.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.display_info.image_url 中".to_owned()), name: Some("response.display_info.name 中".to_owned()), original_price: Some(231619) }), out_product_no: Some("response.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(329345), interval_days: Some(812495) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(417917), threshold: Some(374121) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(75900), threshold: Some(879901) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_37 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 获取邀请商户开通服务商电子发票能力
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
#[wechatpay::endpoint(
    GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    response = SpInviteUrl
)]
#[derive(Debug, Clone)]
pub struct GetSpInviteUrl {
    pub operation_type: String,
    pub fapiao_mode: FapiaoMode,
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityType>>,
    pub invite_channel: Option<String>,
    pub operate_user: Option<Sensitive>,
    pub invite_code: Option<String>,
    pub sub_mchid: Option<String>,
    pub limit: Option<i64>,
    pub mch_invite_status: Option<String>,
    pub offset: Option<i64>,
    pub query_time_end: Option<String>,
    pub query_time_start: Option<String>,
}

/// The response to [`GetSpInviteUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SpInviteUrl {
    pub invite_url: Option<String>,
    pub miniprogram_appid: Option<String>,
    pub miniprogram_path: Option<String>,
    pub limit: Option<i64>,
    pub mch_invite_result_list: Option<Vec<MchInviteResult>>,
    pub offset: Option<i64>,
    pub total_count: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MchInviteResult {
    pub ep_name: Option<String>,
    pub invite_code: Option<String>,
    pub invite_failed_code: Option<String>,
    pub invite_failed_reason: Option<String>,
    pub mch_invite_status: Option<String>,
    pub operate_time: Option<String>,
    pub sub_mchid: Option<String>,
    pub tax_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FapiaoMode {
    ThirdOrSelfFapiao,
    TencentDigitalTax,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FapiaoAbilityType {
    BaseAbility,
    RealEstateAbility,
    PassengerTransportAbility,
    RefinedOilAbility,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 获取邀请商户开通服务商电子发票能力
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
#[wechatpay::endpoint(
    GET,
    "/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    response = SpInviteUrl
)]
#[derive(Debug, Clone)]
pub struct GetSpInviteUrl<'a> {
    pub operation_type: &'a str,
    pub fapiao_mode: FapiaoMode,
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityType>>,
    pub invite_channel: Option<&'a str>,
    pub operate_user: Option<Sensitive>,
    pub invite_code: Option<&'a str>,
    pub sub_mchid: Option<&'a str>,
    pub limit: Option<i64>,
    pub mch_invite_status: Option<&'a str>,
    pub offset: Option<i64>,
    pub query_time_end: Option<&'a str>,
    pub query_time_start: Option<&'a str>,
}

/// The response to [`GetSpInviteUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SpInviteUrl {
    pub invite_url: Option<String>,
    pub miniprogram_appid: Option<String>,
    pub miniprogram_path: Option<String>,
    pub limit: Option<i64>,
    pub mch_invite_result_list: Option<Vec<MchInviteResult>>,
    pub offset: Option<i64>,
    pub total_count: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MchInviteResult {
    pub ep_name: Option<String>,
    pub invite_code: Option<String>,
    pub invite_failed_code: Option<String>,
    pub invite_failed_reason: Option<String>,
    pub mch_invite_status: Option<String>,
    pub operate_time: Option<String>,
    pub sub_mchid: Option<String>,
    pub tax_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FapiaoMode {
    ThirdOrSelfFapiao,
    TencentDigitalTax,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum FapiaoAbilityType {
    BaseAbility,
    RealEstateAbility,
    PassengerTransportAbility,
    RefinedOilAbility,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetSpInviteUrl as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetSpInviteUrl>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<FapiaoMode>(&["THIRD_OR_SELF_FAPIAO", "TENCENT_DIGITAL_TAX"], |it| matches!(it, FapiaoMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<FapiaoAbilityType>(&["BASE_ABILITY", "REAL_ESTATE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REFINED_OIL_ABILITY"], |it| matches!(it, FapiaoAbilityType::Undocumented(_)))?;
        
        let request = GetSpInviteUrl { operation_type: "AUTH_BINDING".to_owned(), fapiao_mode: FapiaoMode::ThirdOrSelfFapiao, fapiao_ability_type_list: Some(vec![FapiaoAbilityType::BaseAbility, FapiaoAbilityType::BaseAbility]), invite_channel: Some("query.invite_channel 中".to_owned()), operate_user: Some(wechatpay::Sensitive::from("query.operate_user 中")), invite_code: Some("query.invite_code 中".to_owned()), sub_mchid: Some("query.sub_mchid 中".to_owned()), limit: Some(211347), mch_invite_status: Some("query.mch_invite_status 中".to_owned()), offset: Some(379341), query_time_end: Some("query.query_time_end 中".to_owned()), query_time_start: Some("query.query_time_start 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = SpInviteUrl { invite_url: Some("response.invite_url 中".to_owned()), miniprogram_appid: Some("response.miniprogram_appid 中".to_owned()), miniprogram_path: Some("response.miniprogram_path 中".to_owned()), limit: Some(395284), mch_invite_result_list: Some(vec![MchInviteResult { ep_name: Some("response.mch_invite_result_list[0].ep_name 中".to_owned()), invite_code: Some("response.mch_invite_result_list[0].invite_code 中".to_owned()), invite_failed_code: Some("response.mch_invite_result_list[0].invite_failed_code 中".to_owned()), invite_failed_reason: Some("response.mch_invite_result_list[0].invite_failed_reason 中".to_owned()), mch_invite_status: Some("response.mch_invite_result_list[0].mch_invite_status 中".to_owned()), operate_time: Some("response.mch_invite_result_list[0].operate_time 中".to_owned()), sub_mchid: Some("response.mch_invite_result_list[0].sub_mchid 中".to_owned()), tax_id: Some("response.mch_invite_result_list[0].tax_id 中".to_owned()) }]), offset: Some(803956), total_count: Some("response.total_count 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_38 {
    use serde::{Deserialize, Serialize};

/// 查询代金券详情
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct GetUserCoupon {
    pub openid: String,
    pub coupon_id: String,
    pub appid: String,
}

/// The response to [`GetUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub stock_creator_mchid: String,
    pub stock_id: String,
    pub coupon_id: Option<String>,
    pub coupon_name: String,
    pub status: UserCouponStatus,
    pub description: String,
    pub create_time: String,
    pub coupon_type: CouponType,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub singleitem: bool,
    pub cut_to_message: Option<CutToMessage>,
    pub available_begin_time: String,
    pub available_end_time: String,
    pub normal_coupon_information: Option<NormalCouponInformation>,
    pub consume_information: Option<ConsumeInformation>,
    pub available_balance: Option<i64>,
    pub business_type: Option<String>,
    pub no_cash: bool,
    pub distributed_coupons: Option<i64>,
    pub out_request_no: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CutToMessage {
    pub single_price_max: i64,
    pub cut_to_price: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCouponInformation {
    pub coupon_amount: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ConsumeInformation {
    pub consume_time: Option<String>,
    pub consume_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct GoodsDetail {
    pub goods_id: Option<String>,
    pub quantity: Option<i64>,
    pub price: Option<i64>,
    pub discount_amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserCouponStatus {
    Sended,
    Used,
    Expired,
    Recover,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponType {
    Normal,
    CutTo,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询代金券详情
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct GetUserCoupon<'a> {
    pub openid: &'a str,
    pub coupon_id: &'a str,
    pub appid: &'a str,
}

/// The response to [`GetUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub stock_creator_mchid: String,
    pub stock_id: String,
    pub coupon_id: Option<String>,
    pub coupon_name: String,
    pub status: UserCouponStatus,
    pub description: String,
    pub create_time: String,
    pub coupon_type: CouponType,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub singleitem: bool,
    pub cut_to_message: Option<CutToMessage>,
    pub available_begin_time: String,
    pub available_end_time: String,
    pub normal_coupon_information: Option<NormalCouponInformation>,
    pub consume_information: Option<ConsumeInformation>,
    pub available_balance: Option<i64>,
    pub business_type: Option<String>,
    pub no_cash: bool,
    pub distributed_coupons: Option<i64>,
    pub out_request_no: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CutToMessage {
    pub single_price_max: i64,
    pub cut_to_price: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCouponInformation {
    pub coupon_amount: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ConsumeInformation {
    pub consume_time: Option<String>,
    pub consume_mchid: Option<String>,
    pub transaction_id: Option<String>,
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct GoodsDetail {
    pub goods_id: Option<String>,
    pub quantity: Option<i64>,
    pub price: Option<i64>,
    pub discount_amount: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserCouponStatus {
    Sended,
    Used,
    Expired,
    Recover,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponType {
    Normal,
    CutTo,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<UserCouponStatus>(&["SENDED", "USED", "EXPIRED", "RECOVER"], |it| matches!(it, UserCouponStatus::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponType>(&["NORMAL", "CUT_TO"], |it| matches!(it, CouponType::Undocumented(_)))?;
        
        let request = GetUserCoupon { openid: "path.openid 中".to_owned(), coupon_id: "path.coupon_id 中".to_owned(), appid: "query.appid 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { stock_creator_mchid: "response.stock_creator_mchid 中".to_owned(), stock_id: "response.stock_id 中".to_owned(), coupon_id: Some("response.coupon_id 中".to_owned()), coupon_name: "response.coupon_name 中".to_owned(), status: UserCouponStatus::Sended, description: "response.description 中".to_owned(), create_time: "response.create_time 中".to_owned(), coupon_type: CouponType::Normal, start_time: Some("response.start_time 中".to_owned()), stop_time: Some("response.stop_time 中".to_owned()), singleitem: false, cut_to_message: Some(CutToMessage { single_price_max: 330290, cut_to_price: 597593 }), available_begin_time: "response.available_begin_time 中".to_owned(), available_end_time: "response.available_end_time 中".to_owned(), normal_coupon_information: Some(NormalCouponInformation { coupon_amount: 682815, transaction_minimum: 118523 }), consume_information: Some(ConsumeInformation { consume_time: Some("response.consume_information.consume_time 中".to_owned()), consume_mchid: Some("response.consume_information.consume_mchid 中".to_owned()), transaction_id: Some("response.consume_information.transaction_id 中".to_owned()), goods_detail: Some(vec![GoodsDetail { goods_id: Some("response.consume_information.goods_detail[0].goods_id 中".to_owned()), quantity: Some(529945), price: Some(864427), discount_amount: Some(328728) }]) }), available_balance: Some(743761), business_type: Some("MULTIUSE".to_owned()), no_cash: false, distributed_coupons: Some(613050), out_request_no: Some("response.out_request_no 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_39 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct DeactivateProductCoupon {
    pub product_coupon_id: String,
    pub deactivate_reason: Option<String>,
    pub out_request_no: Option<String>,
}

/// The response to [`DeactivateProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct DeactivateProductCoupon<'a> {
    pub product_coupon_id: &'a str,
    pub deactivate_reason: Option<&'a str>,
    pub out_request_no: Option<&'a str>,
}

/// The response to [`DeactivateProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DeactivateProductCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DeactivateProductCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        
        let request = DeactivateProductCoupon { product_coupon_id: "path.product_coupon_id 中".to_owned(), deactivate_reason: Some("json.deactivate_reason 中".to_owned()), out_request_no: Some("json.out_request_no 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCoupon { deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(563491), image_url: Some("response.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(721677) }], name: Some("response.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(834677) }]), detail_image_url_list: Some(vec!["response.display_info.detail_image_url_list[0] 中".to_owned(), "response.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.display_info.image_url 中".to_owned()), name: Some("response.display_info.name 中".to_owned()), original_price: Some(231619) }), out_product_no: Some("response.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(329345), interval_days: Some(812495) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(417917), threshold: Some(374121) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(75900), threshold: Some(879901) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_40 {
    use serde::{Deserialize, Serialize};

/// 提交尽调资料
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
#[wechatpay::endpoint(
    POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    response = SubmitEnhancedDueDiligenceResponse
)]
#[derive(Debug, Clone)]
pub struct SubmitEnhancedDueDiligence {
    pub due_diligence_id: String,
    pub sub_mchid: String,
    #[serde(with = "wechatpay::json_string")]
    pub submit_data: Option<SubmitData>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SubmitData {
    pub record_fields: Vec<RecordField>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct RecordField {
    pub item_id: Option<String>,
    pub field_name: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub tips: Option<String>,
    pub placeholder: Option<String>,
    pub tooltip: Option<String>,
    pub required: Option<i64>,
    pub check_rule: Option<CheckRule>,
    pub relations: Option<Vec<Relation>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CheckRule {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Relation {
    pub source_key: Option<i64>,
    pub source_value: Option<String>,
}

/// The response to [`SubmitEnhancedDueDiligence`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmitEnhancedDueDiligenceResponse {
    pub due_diligence_state: Option<DueDiligenceState>,
    pub submit_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_template: Option<SubmissionTemplate>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_data: Option<SubmissionData>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionTemplate {
    pub record_fields: Option<Vec<SubmissionTemplateRecordField>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionData {
    pub record_fields: Option<Vec<SubmissionDataRecordField>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionTemplateRecordField {
    pub check_rule: Option<RecordFieldCheckRule>,
    pub disabled: Option<i64>,
    pub field_data: Option<String>,
    pub field_name: Option<String>,
    pub hidden: Option<i64>,
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub need_encrypt: Option<bool>,
    pub placeholder: Option<String>,
    pub required: Option<i64>,
    pub tips: Option<String>,
    pub tooltip: Option<String>,
    pub r#type: Option<i64>,
    pub use_permanently_date: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionDataRecordField {
    pub item_id: Option<String>,
    pub field_name: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub tips: Option<String>,
    pub placeholder: Option<String>,
    pub tooltip: Option<String>,
    pub required: Option<i64>,
    pub check_rule: Option<RecordFieldCheckRule>,
    pub relations: Option<Vec<RecordFieldRelation>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RecordFieldCheckRule {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RecordFieldRelation {
    pub source_key: Option<i64>,
    pub source_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EnumFileExt {
    Png,
    Jpg,
    Jpeg,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DueDiligenceState {
    #[serde(rename = "DUE_DILIGENCE_STATE_COLLECTING")]
    Collecting,
    #[serde(rename = "DUE_DILIGENCE_STATE_AUDITING")]
    Auditing,
    #[serde(rename = "DUE_DILIGENCE_STATE_REJECTED")]
    Rejected,
    #[serde(rename = "DUE_DILIGENCE_STATE_EXPIRED")]
    Expired,
    #[serde(rename = "DUE_DILIGENCE_STATE_CANCELLED")]
    Cancelled,
    #[serde(rename = "DUE_DILIGENCE_STATE_FINISHED")]
    Finished,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 提交尽调资料
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
#[wechatpay::endpoint(
    POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    response = SubmitEnhancedDueDiligenceResponse
)]
#[derive(Debug, Clone)]
pub struct SubmitEnhancedDueDiligence<'a> {
    pub due_diligence_id: &'a str,
    pub sub_mchid: &'a str,
    #[serde(with = "wechatpay::json_string")]
    pub submit_data: Option<SubmitData<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SubmitData<'a> {
    pub record_fields: Vec<RecordField<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct RecordField<'a> {
    pub item_id: Option<&'a str>,
    pub field_name: Option<&'a str>,
    pub name: Option<&'a str>,
    pub r#type: Option<i64>,
    pub tips: Option<&'a str>,
    pub placeholder: Option<&'a str>,
    pub tooltip: Option<&'a str>,
    pub required: Option<i64>,
    pub check_rule: Option<CheckRule<'a>>,
    pub relations: Option<Vec<Relation<'a>>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CheckRule<'a> {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<&'a [&'a str]>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Relation<'a> {
    pub source_key: Option<i64>,
    pub source_value: Option<&'a str>,
}

/// The response to [`SubmitEnhancedDueDiligence`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmitEnhancedDueDiligenceResponse {
    pub due_diligence_state: Option<DueDiligenceState>,
    pub submit_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_template: Option<SubmissionTemplate>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_data: Option<SubmissionData>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionTemplate {
    pub record_fields: Option<Vec<SubmissionTemplateRecordField>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionData {
    pub record_fields: Option<Vec<SubmissionDataRecordField>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionTemplateRecordField {
    pub check_rule: Option<RecordFieldCheckRule>,
    pub disabled: Option<i64>,
    pub field_data: Option<String>,
    pub field_name: Option<String>,
    pub hidden: Option<i64>,
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub need_encrypt: Option<bool>,
    pub placeholder: Option<String>,
    pub required: Option<i64>,
    pub tips: Option<String>,
    pub tooltip: Option<String>,
    pub r#type: Option<i64>,
    pub use_permanently_date: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionDataRecordField {
    pub item_id: Option<String>,
    pub field_name: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub tips: Option<String>,
    pub placeholder: Option<String>,
    pub tooltip: Option<String>,
    pub required: Option<i64>,
    pub check_rule: Option<RecordFieldCheckRule>,
    pub relations: Option<Vec<RecordFieldRelation>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RecordFieldCheckRule {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RecordFieldRelation {
    pub source_key: Option<i64>,
    pub source_value: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EnumFileExt {
    Png,
    Jpg,
    Jpeg,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum DueDiligenceState {
    #[serde(rename = "DUE_DILIGENCE_STATE_COLLECTING")]
    Collecting,
    #[serde(rename = "DUE_DILIGENCE_STATE_AUDITING")]
    Auditing,
    #[serde(rename = "DUE_DILIGENCE_STATE_REJECTED")]
    Rejected,
    #[serde(rename = "DUE_DILIGENCE_STATE_EXPIRED")]
    Expired,
    #[serde(rename = "DUE_DILIGENCE_STATE_CANCELLED")]
    Cancelled,
    #[serde(rename = "DUE_DILIGENCE_STATE_FINISHED")]
    Finished,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <SubmitEnhancedDueDiligence as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<SubmitEnhancedDueDiligence>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<EnumFileExt>(&["png", "jpg", "jpeg"], |it| matches!(it, EnumFileExt::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<DueDiligenceState>(&["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"], |it| matches!(it, DueDiligenceState::Undocumented(_)))?;
        
        let request = SubmitEnhancedDueDiligence { due_diligence_id: "path.due_diligence_id 中".to_owned(), sub_mchid: "json.sub_mchid 中".to_owned(), submit_data: Some(SubmitData { record_fields: vec![RecordField { item_id: Some("json.submit_data.record_fields[0].item_id 中".to_owned()), field_name: Some("json.submit_data.record_fields[0].field_name 中".to_owned()), name: Some("json.submit_data.record_fields[0].name 中".to_owned()), r#type: Some(1), tips: Some("json.submit_data.record_fields[0].tips 中".to_owned()), placeholder: Some("json.submit_data.record_fields[0].placeholder 中".to_owned()), tooltip: Some("json.submit_data.record_fields[0].tooltip 中".to_owned()), required: Some(0), check_rule: Some(CheckRule { min_length: Some(71882), max_length: Some(367844), enum_file_exts: Some(vec![EnumFileExt::Png, EnumFileExt::Png]), max_file_size: Some(425840), enum_keys: Some(vec![293637, 489402]), enum_values: Some(vec!["json.submit_data.record_fields[0].check_rule.enum_values[0] 中".to_owned(), "json.submit_data.record_fields[0].check_rule.enum_values[1] 中".to_owned()]) }), relations: Some(vec![Relation { source_key: Some(717120), source_value: Some("json.submit_data.record_fields[0].relations[0].source_value 中".to_owned()) }]), need_encrypt: Some(false) }] }) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = SubmitEnhancedDueDiligenceResponse { due_diligence_state: Some(DueDiligenceState::Collecting), submit_time: Some("response.submit_time 中".to_owned()), submission_template: Some(SubmissionTemplate { record_fields: Some(vec![SubmissionTemplateRecordField { check_rule: Some(RecordFieldCheckRule { min_length: Some(846021), max_length: Some(687367), enum_file_exts: Some(vec![EnumFileExt::Png, EnumFileExt::Png]), max_file_size: Some(961441), enum_keys: Some(vec![103754, 372757]), enum_values: Some(vec!["response.submission_template.record_fields[0].check_rule.enum_values[0] 中".to_owned(), "response.submission_template.record_fields[0].check_rule.enum_values[1] 中".to_owned()]) }), disabled: Some(0), field_data: Some("response.submission_template.record_fields[0].field_data 中".to_owned()), field_name: Some("response.submission_template.record_fields[0].field_name 中".to_owned()), hidden: Some(47707), item_id: Some("response.submission_template.record_fields[0].item_id 中".to_owned()), name: Some("response.submission_template.record_fields[0].name 中".to_owned()), need_encrypt: Some(true), placeholder: Some("response.submission_template.record_fields[0].placeholder 中".to_owned()), required: Some(0), tips: Some("response.submission_template.record_fields[0].tips 中".to_owned()), tooltip: Some("response.submission_template.record_fields[0].tooltip 中".to_owned()), r#type: Some(1), use_permanently_date: Some(0) }]) }), submission_data: Some(SubmissionData { record_fields: Some(vec![SubmissionDataRecordField { item_id: Some("response.submission_data.record_fields[0].item_id 中".to_owned()), field_name: Some("response.submission_data.record_fields[0].field_name 中".to_owned()), name: Some("response.submission_data.record_fields[0].name 中".to_owned()), r#type: Some(1), tips: Some("response.submission_data.record_fields[0].tips 中".to_owned()), placeholder: Some("response.submission_data.record_fields[0].placeholder 中".to_owned()), tooltip: Some("response.submission_data.record_fields[0].tooltip 中".to_owned()), required: Some(0), check_rule: Some(RecordFieldCheckRule { min_length: Some(239051), max_length: Some(135169), enum_file_exts: Some(vec![EnumFileExt::Png, EnumFileExt::Png]), max_file_size: Some(602711), enum_keys: Some(vec![63148, 121039]), enum_values: Some(vec!["response.submission_data.record_fields[0].check_rule.enum_values[0] 中".to_owned(), "response.submission_data.record_fields[0].check_rule.enum_values[1] 中".to_owned()]) }), relations: Some(vec![RecordFieldRelation { source_key: Some(54841), source_value: Some("response.submission_data.record_fields[0].relations[0].source_value 中".to_owned()) }]), need_encrypt: Some(true) }]) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_41 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct DeactivateProductCouponStock {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub deactivate_reason: Option<String>,
    pub out_request_no: Option<String>,
}

/// The response to [`DeactivateProductCouponStock`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct DeactivateProductCouponStock<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub deactivate_reason: Option<&'a str>,
    pub out_request_no: Option<&'a str>,
}

/// The response to [`DeactivateProductCouponStock`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DeactivateProductCouponStock as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DeactivateProductCouponStock>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponStockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, ProductCouponStockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = DeactivateProductCouponStock { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), deactivate_reason: Some("json.deactivate_reason 中".to_owned()), out_request_no: Some("json.out_request_no 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCouponStock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(343291), total_count: Some(160880) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), remark: Some("response.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(313949), total_count: Some(233472) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(554253), available_end_time: Some("response.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(138620), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(31647), end_time: Some(448563) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(666283), threshold: Some(10983) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(118295), threshold: Some(920637) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(526702), threshold: Some(792079) }) }), state: Some(ProductCouponStockState::Auditing), stock_id: Some("response.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(881961), max_count_per_day: Some(328970), max_count_per_user: Some(139455) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.usage_rule_display_info.usage_description 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_42 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBudget {
    pub product_coupon_id: String,
    pub stock_id: String,
    pub current_max_count: Option<i64>,
    pub current_max_count_per_day: Option<i64>,
    pub out_request_no: Option<String>,
    pub target_max_count: Option<i64>,
    pub target_max_count_per_day: Option<i64>,
    pub update_mode: Option<UpdateMode>,
}

/// The response to [`UpdateProductCouponStockBudget`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UpdateMode {
    MaxCount,
    MaxCountPerDay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBudget<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
    pub current_max_count: Option<i64>,
    pub current_max_count_per_day: Option<i64>,
    pub out_request_no: Option<&'a str>,
    pub target_max_count: Option<i64>,
    pub target_max_count_per_day: Option<i64>,
    pub update_mode: Option<UpdateMode>,
}

/// The response to [`UpdateProductCouponStockBudget`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UpdateMode {
    MaxCount,
    MaxCountPerDay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateProductCouponStockBudget as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateProductCouponStockBudget>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<UpdateMode>(&["MAX_COUNT", "MAX_COUNT_PER_DAY"], |it| matches!(it, UpdateMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponStockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, ProductCouponStockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = UpdateProductCouponStockBudget { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned(), current_max_count: Some(784330), current_max_count_per_day: Some(671945), out_request_no: Some("json.out_request_no 中".to_owned()), target_max_count: Some(465048), target_max_count_per_day: Some(399675), update_mode: Some(UpdateMode::MaxCount) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCouponStock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(343291), total_count: Some(160880) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), remark: Some("response.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(313949), total_count: Some(233472) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(554253), available_end_time: Some("response.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(138620), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(31647), end_time: Some(448563) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(666283), threshold: Some(10983) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(118295), threshold: Some(920637) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(526702), threshold: Some(792079) }) }), state: Some(ProductCouponStockState::Auditing), stock_id: Some("response.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(881961), max_count_per_day: Some(328970), max_count_per_user: Some(139455) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.usage_rule_display_info.usage_description 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_43 {
    use serde::{Deserialize, Serialize};

/// 查询预存code详情
///
/// [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    response = StockCouponCode
)]
#[derive(Debug, Clone)]
pub struct GetStockCouponCode {
    pub stock_id: String,
    pub coupon_code: String,
    pub appid: Option<String>,
}

/// The response to [`GetStockCouponCode`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponCode {
    pub code_information: CodeInformation,
    pub coupon_information: Option<CouponInformation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CodeInformation {
    pub code: String,
    pub code_status: CodeStatus,
    pub upload_time: Option<String>,
    pub dispatched_time: Option<String>,
    pub openid: Option<String>,
    pub unionid: Option<String>,
    pub coupon_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponInformation {
    pub stock_name: String,
    pub belong_merchant: String,
    pub comment: Option<String>,
    pub goods_name: String,
    pub stock_type: StockType,
    pub transferable: Option<bool>,
    pub shareable: Option<bool>,
    pub coupon_state: Option<CouponState>,
    pub coupon_use_rule: CouponUseRule,
    pub custom_entrance: Option<CustomEntrance>,
    pub display_pattern_info: Option<DisplayPatternInfo>,
    pub associate_out_trade_no: Option<String>,
    pub available_start_time: Option<String>,
    pub coupon_code: Option<String>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub expire_time: Option<String>,
    pub receive_time: Option<String>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub send_request_no: Option<String>,
    pub stock_id: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponUseRule {
    pub coupon_available_time: CouponAvailableTime,
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub use_method: UseMethod,
    pub mini_programs_appid: Option<String>,
    pub mini_programs_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CustomEntrance {
    pub mini_programs_info: Option<MiniProgramsInfo>,
    pub appid: Option<String>,
    pub hall_id: Option<String>,
    pub store_id: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayPatternInfo {
    pub description: Option<String>,
    pub merchant_logo_url: Option<String>,
    pub merchant_name: Option<String>,
    pub background_color: Option<BackgroundColor>,
    pub coupon_image_url: Option<String>,
    pub finder_info: Option<FinderInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableTime {
    pub available_begin_time: String,
    pub available_end_time: String,
    pub available_day_after_receive: Option<i64>,
    pub available_week: Option<AvailableWeek>,
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    pub wait_days_after_receive: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FixedNormalCoupon {
    pub discount_amount: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub discount_percent: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MiniProgramsInfo {
    pub mini_programs_appid: String,
    pub mini_programs_path: String,
    pub entrance_words: String,
    pub guiding_words: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FinderInfo {
    pub finder_id: Option<String>,
    pub finder_video_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AvailableWeek {
    pub week_day: Option<Vec<i64>>,
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularyAvaliableTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AvailableDayTime {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeStatus {
    Available,
    Dispatched,
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
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Sended,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UseMethod {
    OffLine,
    MiniPrograms,
    SelfConsume,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    NotShow,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum BackgroundColor {
    Color010,
    Color020,
    Color030,
    Color040,
    Color050,
    Color060,
    Color070,
    Color080,
    Color090,
    Color100,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询预存code详情
///
/// [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
    response = StockCouponCode
)]
#[derive(Debug, Clone)]
pub struct GetStockCouponCode<'a> {
    pub stock_id: &'a str,
    pub coupon_code: &'a str,
    pub appid: Option<&'a str>,
}

/// The response to [`GetStockCouponCode`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponCode {
    pub code_information: CodeInformation,
    pub coupon_information: Option<CouponInformation>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CodeInformation {
    pub code: String,
    pub code_status: CodeStatus,
    pub upload_time: Option<String>,
    pub dispatched_time: Option<String>,
    pub openid: Option<String>,
    pub unionid: Option<String>,
    pub coupon_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponInformation {
    pub stock_name: String,
    pub belong_merchant: String,
    pub comment: Option<String>,
    pub goods_name: String,
    pub stock_type: StockType,
    pub transferable: Option<bool>,
    pub shareable: Option<bool>,
    pub coupon_state: Option<CouponState>,
    pub coupon_use_rule: CouponUseRule,
    pub custom_entrance: Option<CustomEntrance>,
    pub display_pattern_info: Option<DisplayPatternInfo>,
    pub associate_out_trade_no: Option<String>,
    pub available_start_time: Option<String>,
    pub coupon_code: Option<String>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub expire_time: Option<String>,
    pub receive_time: Option<String>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub send_request_no: Option<String>,
    pub stock_id: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponUseRule {
    pub coupon_available_time: CouponAvailableTime,
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub use_method: UseMethod,
    pub mini_programs_appid: Option<String>,
    pub mini_programs_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CustomEntrance {
    pub mini_programs_info: Option<MiniProgramsInfo>,
    pub appid: Option<String>,
    pub hall_id: Option<String>,
    pub store_id: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayPatternInfo {
    pub description: Option<String>,
    pub merchant_logo_url: Option<String>,
    pub merchant_name: Option<String>,
    pub background_color: Option<BackgroundColor>,
    pub coupon_image_url: Option<String>,
    pub finder_info: Option<FinderInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableTime {
    pub available_begin_time: String,
    pub available_end_time: String,
    pub available_day_after_receive: Option<i64>,
    pub available_week: Option<AvailableWeek>,
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    pub wait_days_after_receive: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FixedNormalCoupon {
    pub discount_amount: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub discount_percent: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MiniProgramsInfo {
    pub mini_programs_appid: String,
    pub mini_programs_path: String,
    pub entrance_words: String,
    pub guiding_words: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct FinderInfo {
    pub finder_id: Option<String>,
    pub finder_video_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AvailableWeek {
    pub week_day: Option<Vec<i64>>,
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularyAvaliableTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AvailableDayTime {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeStatus {
    Available,
    Dispatched,
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
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Sended,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UseMethod {
    OffLine,
    MiniPrograms,
    SelfConsume,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    NotShow,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum BackgroundColor {
    Color010,
    Color020,
    Color030,
    Color040,
    Color050,
    Color060,
    Color070,
    Color080,
    Color090,
    Color100,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetStockCouponCode as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetStockCouponCode>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CodeStatus>(&["AVAILABLE", "DISPATCHED"], |it| matches!(it, CodeStatus::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, StockType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponState>(&["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UseMethod>(&["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"], |it| matches!(it, UseMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["NOT_SHOW", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<BackgroundColor>(&["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"], |it| matches!(it, BackgroundColor::Undocumented(_)))?;
        
        let request = GetStockCouponCode { stock_id: "path.stock_id 中".to_owned(), coupon_code: "path.coupon_code 中".to_owned(), appid: Some("query.appid 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = StockCouponCode { code_information: CodeInformation { code: "response.code_information.code 中".to_owned(), code_status: CodeStatus::Available, upload_time: Some("response.code_information.upload_time 中".to_owned()), dispatched_time: Some("response.code_information.dispatched_time 中".to_owned()), openid: Some("response.code_information.openid 中".to_owned()), unionid: Some("response.code_information.unionid 中".to_owned()), coupon_code: Some("response.code_information.coupon_code 中".to_owned()) }, coupon_information: Some(CouponInformation { stock_name: "response.coupon_information.stock_name 中".to_owned(), belong_merchant: "response.coupon_information.belong_merchant 中".to_owned(), comment: Some("response.coupon_information.comment 中".to_owned()), goods_name: "response.coupon_information.goods_name 中".to_owned(), stock_type: StockType::Normal, transferable: Some(true), shareable: Some(true), coupon_state: Some(CouponState::Sended), coupon_use_rule: CouponUseRule { coupon_available_time: CouponAvailableTime { available_begin_time: "response.coupon_information.coupon_use_rule.coupon_available_time.available_begin_time 中".to_owned(), available_end_time: "response.coupon_information.coupon_use_rule.coupon_available_time.available_end_time 中".to_owned(), available_day_after_receive: Some(123532), available_week: Some(AvailableWeek { week_day: Some(vec![954762, 223765]), available_day_time: Some(vec![AvailableDayTime { begin_time: Some(864058), end_time: Some(572210) }]) }), irregulary_avaliable_time: Some(vec![IrregularyAvaliableTime { begin_time: Some("response.coupon_information.coupon_use_rule.coupon_available_time.irregulary_avaliable_time[0].begin_time 中".to_owned()), end_time: Some("response.coupon_information.coupon_use_rule.coupon_available_time.irregulary_avaliable_time[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(740053) }, fixed_normal_coupon: Some(FixedNormalCoupon { discount_amount: Some(353412), transaction_minimum: Some(236269) }), discount_coupon: Some(DiscountCoupon { discount_percent: Some(490148), transaction_minimum: Some(34274) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(64868), transaction_minimum: Some(205188) }), use_method: UseMethod::OffLine, mini_programs_appid: Some("response.coupon_information.coupon_use_rule.mini_programs_appid 中".to_owned()), mini_programs_path: Some("response.coupon_information.coupon_use_rule.mini_programs_path 中".to_owned()) }, custom_entrance: Some(CustomEntrance { mini_programs_info: Some(MiniProgramsInfo { mini_programs_appid: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_appid 中".to_owned(), mini_programs_path: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_path 中".to_owned(), entrance_words: "response.coupon_information.custom_entrance.mini_programs_info.entrance_words 中".to_owned(), guiding_words: Some("response.coupon_information.custom_entrance.mini_programs_info.guiding_words 中".to_owned()) }), appid: Some("response.coupon_information.custom_entrance.appid 中".to_owned()), hall_id: Some("response.coupon_information.custom_entrance.hall_id 中".to_owned()), store_id: Some("response.coupon_information.custom_entrance.store_id 中".to_owned()), code_display_mode: Some(CodeDisplayMode::NotShow) }), display_pattern_info: Some(DisplayPatternInfo { description: Some("response.coupon_information.display_pattern_info.description 中".to_owned()), merchant_logo_url: Some("response.coupon_information.display_pattern_info.merchant_logo_url 中".to_owned()), merchant_name: Some("response.coupon_information.display_pattern_info.merchant_name 中".to_owned()), background_color: Some(BackgroundColor::Color010), coupon_image_url: Some("response.coupon_information.display_pattern_info.coupon_image_url 中".to_owned()), finder_info: Some(FinderInfo { finder_id: Some("response.coupon_information.display_pattern_info.finder_info.finder_id 中".to_owned()), finder_video_id: Some("response.coupon_information.display_pattern_info.finder_info.finder_video_id 中".to_owned()), finder_video_cover_image_url: Some("response.coupon_information.display_pattern_info.finder_info.finder_video_cover_image_url 中".to_owned()) }) }), associate_out_trade_no: Some("response.coupon_information.associate_out_trade_no 中".to_owned()), available_start_time: Some("response.coupon_information.available_start_time 中".to_owned()), coupon_code: Some("response.coupon_information.coupon_code 中".to_owned()), deactivate_reason: Some("response.coupon_information.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.coupon_information.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.coupon_information.deactivate_time 中".to_owned()), expire_time: Some("response.coupon_information.expire_time 中".to_owned()), receive_time: Some("response.coupon_information.receive_time 中".to_owned()), return_request_no: Some("response.coupon_information.return_request_no 中".to_owned()), return_time: Some("response.coupon_information.return_time 中".to_owned()), send_request_no: Some("response.coupon_information.send_request_no 中".to_owned()), stock_id: Some("response.coupon_information.stock_id 中".to_owned()), use_request_no: Some("response.coupon_information.use_request_no 中".to_owned()), use_time: Some("response.coupon_information.use_time 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_44 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    response = UpdateProductCouponStockBundleBudgetResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBundleBudget {
    pub product_coupon_id: String,
    pub stock_bundle_id: String,
    pub current_max_count: Option<i64>,
    pub current_max_count_per_day: Option<i64>,
    pub out_request_no: Option<String>,
    pub target_max_count: Option<i64>,
    pub target_max_count_per_day: Option<i64>,
    pub update_mode: Option<UpdateMode>,
}

/// The response to [`UpdateProductCouponStockBundleBudget`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateProductCouponStockBundleBudgetResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UpdateMode {
    MaxCount,
    MaxCountPerDay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    response = UpdateProductCouponStockBundleBudgetResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBundleBudget<'a> {
    pub product_coupon_id: &'a str,
    pub stock_bundle_id: &'a str,
    pub current_max_count: Option<i64>,
    pub current_max_count_per_day: Option<i64>,
    pub out_request_no: Option<&'a str>,
    pub target_max_count: Option<i64>,
    pub target_max_count_per_day: Option<i64>,
    pub update_mode: Option<UpdateMode>,
}

/// The response to [`UpdateProductCouponStockBundleBudget`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateProductCouponStockBundleBudgetResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UpdateMode {
    MaxCount,
    MaxCountPerDay,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateProductCouponStockBundleBudget as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateProductCouponStockBundleBudget>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<UpdateMode>(&["MAX_COUNT", "MAX_COUNT_PER_DAY"], |it| matches!(it, UpdateMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = UpdateProductCouponStockBundleBudget { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_bundle_id: "path.stock_bundle_id 中".to_owned(), current_max_count: Some(784330), current_max_count_per_day: Some(671945), out_request_no: Some("json.out_request_no 中".to_owned()), target_max_count: Some(465048), target_max_count_per_day: Some(399675), update_mode: Some(UpdateMode::MaxCount) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateProductCouponStockBundleBudgetResponse { stock_bundle_id: Some("response.stock_bundle_id 中".to_owned()), stock_list: vec![Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(481846), total_count: Some(500453) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock_list[0].coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock_list[0].coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock_list[0].deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock_list[0].deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock_list[0].deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock_list[0].notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock_list[0].product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(706052), available_end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(745711), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(697648), end_time: Some(150752) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(94248), threshold: Some(449236) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(468650), threshold: Some(595030) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(358313), threshold: Some(437836) }) }), remark: Some("response.stock_list[0].remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(982114), total_count: Some(500375) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock_list[0].stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(868462) }), stock_id: Some("response.stock_list[0].stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(532238), max_count_per_day: Some(683133), max_count_per_user: Some(714274) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock_list[0].usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock_list[0].usage_rule_display_info.usage_description 中".to_owned()) }) }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_45 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct GetProductCouponStock {
    pub product_coupon_id: String,
    pub stock_id: String,
}

/// The response to [`GetProductCouponStock`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    response = ProductCouponStock
)]
#[derive(Debug, Clone)]
pub struct GetProductCouponStock<'a> {
    pub product_coupon_id: &'a str,
    pub stock_id: &'a str,
}

/// The response to [`GetProductCouponStock`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetProductCouponStock as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetProductCouponStock>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponStockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, ProductCouponStockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = GetProductCouponStock { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_id: "path.stock_id 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCouponStock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(343291), total_count: Some(160880) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(235897), available_end_time: Some("response.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(281784), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(946027), end_time: Some(261983) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(965399), threshold: Some(847035) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(286451), threshold: Some(597689) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(894042), threshold: Some(788859) }) }), remark: Some("response.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(313949), total_count: Some(233472) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(554253), available_end_time: Some("response.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(138620), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(31647), end_time: Some(448563) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(666283), threshold: Some(10983) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(118295), threshold: Some(920637) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(526702), threshold: Some(792079) }) }), state: Some(ProductCouponStockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(42279) }), stock_id: Some("response.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(881961), max_count_per_day: Some(328970), max_count_per_user: Some(139455) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.usage_rule_display_info.usage_description 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_46 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    response = ProductCouponStockPage
)]
#[derive(Debug, Clone)]
pub struct ListProductCouponStocks {
    pub product_coupon_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_id: Option<String>,
}

/// The response to [`ListProductCouponStocks`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStockPage {
    pub next_page_token: Option<String>,
    pub stock_list: Option<Vec<Stock>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    response = ProductCouponStockPage
)]
#[derive(Debug, Clone)]
pub struct ListProductCouponStocks<'a> {
    pub product_coupon_id: &'a str,
    pub page_size: Option<i64>,
    pub page_token: Option<&'a str>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_id: Option<&'a str>,
}

/// The response to [`ListProductCouponStocks`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStockPage {
    pub next_page_token: Option<String>,
    pub stock_list: Option<Vec<Stock>>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<ProductCouponStockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponStockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListProductCouponStocks as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListProductCouponStocks>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<ProductCouponStockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, ProductCouponStockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = ListProductCouponStocks { product_coupon_id: "path.product_coupon_id 中".to_owned(), page_size: Some(986729), page_token: Some("query.page_token 中".to_owned()), state: Some(ProductCouponStockState::Auditing), stock_bundle_id: Some("query.stock_bundle_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCouponStockPage { next_page_token: Some("response.next_page_token 中".to_owned()), stock_list: Some(vec![Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(481846), total_count: Some(500453) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock_list[0].coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock_list[0].coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock_list[0].deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock_list[0].deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock_list[0].deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock_list[0].notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock_list[0].product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(706052), available_end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(745711), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(697648), end_time: Some(150752) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(94248), threshold: Some(449236) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(468650), threshold: Some(595030) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(358313), threshold: Some(437836) }) }), remark: Some("response.stock_list[0].remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(982114), total_count: Some(500375) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock_list[0].single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(157376), available_end_time: Some("response.stock_list[0].single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock_list[0].single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock_list[0].single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(533227), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(198092), end_time: Some(129884) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(386052), threshold: Some(649800) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(542902), threshold: Some(515378) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(211845), threshold: Some(408840) }) }), state: Some(ProductCouponStockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock_list[0].stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(868462) }), stock_id: Some("response.stock_list[0].stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(532238), max_count_per_day: Some(683133), max_count_per_user: Some(714274) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock_list[0].usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock_list[0].usage_rule_display_info.usage_description 中".to_owned()) }) }]), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_47 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    response = UpdateProductCouponStockBundleResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBundle {
    pub product_coupon_id: String,
    pub stock_bundle_id: String,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub notify_config: Option<NotifyConfig>,
    pub out_request_no: Option<String>,
    pub remark: Option<String>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

/// The response to [`UpdateProductCouponStockBundle`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateProductCouponStockBundleResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    PATCH,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    response = UpdateProductCouponStockBundleResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateProductCouponStockBundle<'a> {
    pub product_coupon_id: &'a str,
    pub stock_bundle_id: &'a str,
    pub coupon_display_info: Option<CouponDisplayInfo<'a>>,
    pub notify_config: Option<NotifyConfig<'a>>,
    pub out_request_no: Option<&'a str>,
    pub remark: Option<&'a str>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo<'a> {
    pub background_color: Option<&'a str>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder<'a>>,
    pub entrance_mini_program: Option<EntranceMiniProgram<'a>>,
    pub entrance_official_account: Option<EntranceOfficialAccount<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig<'a> {
    pub notify_appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo<'a> {
    pub app_path: Option<&'a str>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo<'a>>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
    pub usage_description: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder<'a> {
    pub finder_id: Option<&'a str>,
    pub finder_video_cover_image_url: Option<&'a str>,
    pub finder_video_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram<'a> {
    pub appid: Option<&'a str>,
    pub entrance_wording: Option<&'a str>,
    pub guidance_wording: Option<&'a str>,
    pub path: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount<'a> {
    pub appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo<'a> {
    pub description: Option<&'a str>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
}

/// The response to [`UpdateProductCouponStockBundle`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateProductCouponStockBundleResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateProductCouponStockBundle as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateProductCouponStockBundle>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = UpdateProductCouponStockBundle { product_coupon_id: "path.product_coupon_id 中".to_owned(), stock_bundle_id: "path.stock_bundle_id 中".to_owned(), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("json.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("json.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("json.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("json.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("json.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("json.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("json.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("json.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("json.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), notify_config: Some(NotifyConfig { notify_appid: Some("json.notify_config.notify_appid 中".to_owned()) }), out_request_no: Some("json.out_request_no 中".to_owned()), remark: Some("json.remark 中".to_owned()), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("json.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("json.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("json.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("json.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("json.usage_rule_display_info.usage_description 中".to_owned()) }) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateProductCouponStockBundleResponse { stock_bundle_id: Some("response.stock_bundle_id 中".to_owned()), stock_list: vec![Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(481846), total_count: Some(500453) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(StockCouponDisplayInfo { background_color: Some("response.stock_list[0].coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(CouponDisplayInfoEntranceFinder { finder_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(CouponDisplayInfoEntranceMiniProgram { appid: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(CouponDisplayInfoEntranceOfficialAccount { appid: Some("response.stock_list[0].coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock_list[0].deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock_list[0].deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock_list[0].deactivate_time 中".to_owned()), notify_config: Some(StockNotifyConfig { notify_appid: Some("response.stock_list[0].notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock_list[0].product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(706052), available_end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(745711), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(697648), end_time: Some(150752) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(94248), threshold: Some(449236) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(468650), threshold: Some(595030) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(358313), threshold: Some(437836) }) }), remark: Some("response.stock_list[0].remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(982114), total_count: Some(500375) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock_list[0].stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(868462) }), stock_id: Some("response.stock_list[0].stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(532238), max_count_per_day: Some(683133), max_count_per_user: Some(714274) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(StockUsageRuleDisplayInfo { app_path: Some("response.stock_list[0].usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(UsageRuleDisplayCouponAvailableStoreInfo { description: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock_list[0].usage_rule_display_info.usage_description 中".to_owned()) }) }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_48 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    response = CreateProductCouponStockBundleResponse
)]
#[derive(Debug, Clone)]
pub struct CreateProductCouponStockBundle {
    pub product_coupon_id: String,
    pub out_request_no: Option<String>,
    pub stock_bundle: Option<StockBundle>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockBundle {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub notify_config: Option<NotifyConfig>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

/// The response to [`CreateProductCouponStockBundle`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CreateProductCouponStockBundleResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<StockProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<ProductCouponStockBundleStockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockProgressiveBundleUsageRule {
    pub coupon_available_period: Option<ProgressiveBundleUsageRuleCouponAvailablePeriod>,
    pub discount_coupon: Option<ProgressiveBundleUsageRuleDiscountCoupon>,
    pub exchange_coupon: Option<ProgressiveBundleUsageRuleExchangeCoupon>,
    pub normal_coupon: Option<ProgressiveBundleUsageRuleNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStockBundleStockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<CouponAvailableIrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<CouponAvailableWeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRuleDiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRuleExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRuleNormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableIrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableWeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<WeeklyAvailableDayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailableDayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    response = CreateProductCouponStockBundleResponse
)]
#[derive(Debug, Clone)]
pub struct CreateProductCouponStockBundle<'a> {
    pub product_coupon_id: &'a str,
    pub out_request_no: Option<&'a str>,
    pub stock_bundle: Option<StockBundle<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockBundle<'a> {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo<'a>>,
    pub notify_config: Option<NotifyConfig<'a>>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule<'a>>,
    pub remark: Option<&'a str>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo<'a> {
    pub background_color: Option<&'a str>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder<'a>>,
    pub entrance_mini_program: Option<EntranceMiniProgram<'a>>,
    pub entrance_official_account: Option<EntranceOfficialAccount<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig<'a> {
    pub notify_appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule<'a> {
    pub coupon_available_period: Option<CouponAvailablePeriod<'a>>,
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo<'a> {
    pub app_path: Option<&'a str>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo<'a>>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
    pub usage_description: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder<'a> {
    pub finder_id: Option<&'a str>,
    pub finder_video_cover_image_url: Option<&'a str>,
    pub finder_video_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram<'a> {
    pub appid: Option<&'a str>,
    pub entrance_wording: Option<&'a str>,
    pub guidance_wording: Option<&'a str>,
    pub path: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount<'a> {
    pub appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailablePeriod<'a> {
    pub available_begin_time: Option<&'a str>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<&'a str>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod<'a>>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo<'a> {
    pub description: Option<&'a str>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod<'a> {
    pub begin_time: Option<&'a str>,
    pub end_time: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

/// The response to [`CreateProductCouponStockBundle`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CreateProductCouponStockBundleResponse {
    pub stock_bundle_id: Option<String>,
    pub stock_list: Vec<Stock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<StockProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<ProductCouponStockBundleStockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockProgressiveBundleUsageRule {
    pub coupon_available_period: Option<ProgressiveBundleUsageRuleCouponAvailablePeriod>,
    pub discount_coupon: Option<ProgressiveBundleUsageRuleDiscountCoupon>,
    pub exchange_coupon: Option<ProgressiveBundleUsageRuleExchangeCoupon>,
    pub normal_coupon: Option<ProgressiveBundleUsageRuleNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStockBundleStockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<CouponAvailableIrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<CouponAvailableWeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRuleDiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRuleExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRuleNormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableIrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableWeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<WeeklyAvailableDayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailableDayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateProductCouponStockBundle as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateProductCouponStockBundle>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        
        let request = CreateProductCouponStockBundle { product_coupon_id: "path.product_coupon_id 中".to_owned(), out_request_no: Some("json.out_request_no 中".to_owned()), stock_bundle: Some(StockBundle { coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("json.stock_bundle.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("json.stock_bundle.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), notify_config: Some(NotifyConfig { notify_appid: Some("json.stock_bundle.notify_config.notify_appid 中".to_owned()) }), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(197523), available_end_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(311638), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(163881), end_time: Some(657997) }]) }) }), discount_coupon_list: Some(vec![DiscountCoupon { percent_off: Some(849994), threshold: Some(649358) }]), exchange_coupon_list: Some(vec![ExchangeCoupon { exchange_price: Some(595408), threshold: Some(823884) }]), normal_coupon_list: Some(vec![NormalCoupon { discount_amount: Some(396583), threshold: Some(871634) }]) }), remark: Some("json.stock_bundle.remark 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(408411), max_count_per_day: Some(507568), max_count_per_user: Some(734913) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("json.stock_bundle.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("json.stock_bundle.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock_bundle.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("json.stock_bundle.usage_rule_display_info.usage_description 中".to_owned()) }) }) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = CreateProductCouponStockBundleResponse { stock_bundle_id: Some("response.stock_bundle_id 中".to_owned()), stock_list: vec![Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(481846), total_count: Some(500453) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(StockCouponDisplayInfo { background_color: Some("response.stock_list[0].coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(CouponDisplayInfoEntranceFinder { finder_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock_list[0].coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(CouponDisplayInfoEntranceMiniProgram { appid: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock_list[0].coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(CouponDisplayInfoEntranceOfficialAccount { appid: Some("response.stock_list[0].coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock_list[0].deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock_list[0].deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock_list[0].deactivate_time 中".to_owned()), notify_config: Some(StockNotifyConfig { notify_appid: Some("response.stock_list[0].notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock_list[0].product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(StockProgressiveBundleUsageRule { coupon_available_period: Some(ProgressiveBundleUsageRuleCouponAvailablePeriod { available_begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(706052), available_end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![CouponAvailableIrregularAvailablePeriod { begin_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock_list[0].progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(745711), weekly_available_period: Some(CouponAvailableWeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![WeeklyAvailableDayPeriod { begin_time: Some(697648), end_time: Some(150752) }]) }) }), discount_coupon: Some(ProgressiveBundleUsageRuleDiscountCoupon { percent_off: Some(94248), threshold: Some(449236) }), exchange_coupon: Some(ProgressiveBundleUsageRuleExchangeCoupon { exchange_price: Some(468650), threshold: Some(595030) }), normal_coupon: Some(ProgressiveBundleUsageRuleNormalCoupon { discount_amount: Some(358313), threshold: Some(437836) }) }), remark: Some("response.stock_list[0].remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(982114), total_count: Some(500375) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock_list[0].stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(868462) }), stock_id: Some("response.stock_list[0].stock_id 中".to_owned()), stock_send_rule: Some(ProductCouponStockBundleStockSendRule { max_count: Some(532238), max_count_per_day: Some(683133), max_count_per_user: Some(714274) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(StockUsageRuleDisplayInfo { app_path: Some("response.stock_list[0].usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(UsageRuleDisplayCouponAvailableStoreInfo { description: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock_list[0].usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock_list[0].usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock_list[0].usage_rule_display_info.usage_description 中".to_owned()) }) }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_49 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct DeactivateUserCoupon {
    pub coupon_code: String,
    pub openid: String,
    pub appid: Option<String>,
    pub deactivate_reason: Option<String>,
    pub out_request_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub stock_id: Option<String>,
}

/// The response to [`DeactivateUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct DeactivateUserCoupon<'a> {
    pub coupon_code: &'a str,
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub deactivate_reason: Option<&'a str>,
    pub out_request_no: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`DeactivateUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DeactivateUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DeactivateUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = DeactivateUserCoupon { coupon_code: "path.coupon_code 中".to_owned(), openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), deactivate_reason: Some("json.deactivate_reason 中".to_owned()), out_request_no: Some("json.out_request_no 中".to_owned()), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_50 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct CreateUserCoupon {
    pub openid: String,
    pub appid: Option<String>,
    pub attach: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub product_coupon_id: Option<String>,
    pub send_request_no: Option<String>,
    pub stock_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

/// The response to [`CreateUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<UserCouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<CouponTagMemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagMemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct CreateUserCoupon<'a> {
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub attach: Option<&'a str>,
    pub coupon_code: Option<&'a str>,
    pub coupon_tag_info: Option<CouponTagInfo<'a>>,
    pub product_coupon_id: Option<&'a str>,
    pub send_request_no: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponTagInfo<'a> {
    pub coupon_tag_list: Option<&'a [&'a str]>,
    pub member_tag_info: Option<MemberTagInfo<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct MemberTagInfo<'a> {
    pub member_card_id: Option<&'a str>,
}

/// The response to [`CreateUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<UserCouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<CouponTagMemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagMemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = CreateUserCoupon { openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), attach: Some("json.attach 中".to_owned()), coupon_code: Some("json.coupon_code 中".to_owned()), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("json.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), send_request_no: Some("json.send_request_no 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(UserCouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(CouponTagMemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_51 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct GetUserCoupon {
    pub coupon_code: String,
    pub openid: String,
    pub appid: Option<String>,
    pub product_coupon_id: Option<String>,
    pub stock_id: Option<String>,
}

/// The response to [`GetUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    GET,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct GetUserCoupon<'a> {
    pub coupon_code: &'a str,
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`GetUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = GetUserCoupon { coupon_code: "path.coupon_code 中".to_owned(), openid: "path.openid 中".to_owned(), appid: Some("query.appid 中".to_owned()), product_coupon_id: Some("query.product_coupon_id 中".to_owned()), stock_id: Some("query.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), progressive_bundle_usage_detail: Some(ProgressiveBundleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.progressive_bundle_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.progressive_bundle_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.progressive_bundle_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.progressive_bundle_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.progressive_bundle_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.progressive_bundle_usage_detail.use_time 中".to_owned()) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(509609), available_end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(569512), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(929755), end_time: Some(459023) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(606983), threshold: Some(332363) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(11715), threshold: Some(433545) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(409738), threshold: Some(984011) }) }), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock.stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(290455) }), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), user_product_coupon_bundle_info: Some(UserProductCouponBundleInfo { total_count: Some(73321), used_count: Some(53748), user_coupon_bundle_id: Some("response.user_product_coupon_bundle_info.user_coupon_bundle_id 中".to_owned()), user_coupon_bundle_index: Some(244771) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_52 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct ReturnUserCoupon {
    pub coupon_code: String,
    pub openid: String,
    pub appid: Option<String>,
    pub out_request_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub stock_id: Option<String>,
}

/// The response to [`ReturnUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct ReturnUserCoupon<'a> {
    pub coupon_code: &'a str,
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub out_request_no: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`ReturnUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ReturnUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ReturnUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = ReturnUserCoupon { coupon_code: "path.coupon_code 中".to_owned(), openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), out_request_no: Some("json.out_request_no 中".to_owned()), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), progressive_bundle_usage_detail: Some(ProgressiveBundleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.progressive_bundle_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.progressive_bundle_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.progressive_bundle_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.progressive_bundle_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.progressive_bundle_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.progressive_bundle_usage_detail.use_time 中".to_owned()) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(509609), available_end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(569512), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(929755), end_time: Some(459023) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(606983), threshold: Some(332363) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(11715), threshold: Some(433545) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(409738), threshold: Some(984011) }) }), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock.stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(290455) }), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), user_product_coupon_bundle_info: Some(UserProductCouponBundleInfo { total_count: Some(73321), used_count: Some(53748), user_coupon_bundle_id: Some("response.user_product_coupon_bundle_info.user_coupon_bundle_id 中".to_owned()), user_coupon_bundle_index: Some(244771) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_53 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct ConfirmUserCoupon {
    pub coupon_code: String,
    pub openid: String,
    pub appid: Option<String>,
    pub out_request_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub stock_id: Option<String>,
}

/// The response to [`ConfirmUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct ConfirmUserCoupon<'a> {
    pub coupon_code: &'a str,
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub out_request_no: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub stock_id: Option<&'a str>,
}

/// The response to [`ConfirmUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ConfirmUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ConfirmUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = ConfirmUserCoupon { coupon_code: "path.coupon_code 中".to_owned(), openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), out_request_no: Some("json.out_request_no 中".to_owned()), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), progressive_bundle_usage_detail: Some(ProgressiveBundleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.progressive_bundle_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.progressive_bundle_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.progressive_bundle_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.progressive_bundle_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.progressive_bundle_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.progressive_bundle_usage_detail.use_time 中".to_owned()) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(AssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(509609), available_end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(569512), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(929755), end_time: Some(459023) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(606983), threshold: Some(332363) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(11715), threshold: Some(433545) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(409738), threshold: Some(984011) }) }), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock.stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(290455) }), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), user_product_coupon_bundle_info: Some(UserProductCouponBundleInfo { total_count: Some(73321), used_count: Some(53748), user_coupon_bundle_id: Some("response.user_product_coupon_bundle_info.user_coupon_bundle_id 中".to_owned()), user_coupon_bundle_index: Some(244771) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_54 {
    use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct UseUserCoupon {
    pub coupon_code: String,
    pub openid: String,
    pub appid: Option<String>,
    pub associated_order_info: Option<AssociatedOrderInfo>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    pub out_request_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub stock_id: Option<String>,
    pub store_id: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

/// The response to [`UseUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<ProgressiveBundleUsageDetailAssociatedOrderInfo>,
    pub associated_pay_score_order_info:
        Option<ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<ProgressiveBundleUsageDetailAssociatedOrderInfo>,
    pub associated_pay_score_order_info:
        Option<ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetailAssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    response = UserCoupon
)]
#[derive(Debug, Clone)]
pub struct UseUserCoupon<'a> {
    pub coupon_code: &'a str,
    pub openid: &'a str,
    pub appid: Option<&'a str>,
    pub associated_order_info: Option<AssociatedOrderInfo<'a>>,
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo<'a>>,
    pub out_request_no: Option<&'a str>,
    pub product_coupon_id: Option<&'a str>,
    pub stock_id: Option<&'a str>,
    pub store_id: Option<&'a str>,
    pub use_time: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AssociatedOrderInfo<'a> {
    pub mchid: Option<&'a str>,
    pub out_trade_no: Option<&'a str>,
    pub sub_mchid: Option<&'a str>,
    pub transaction_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct AssociatedPayScoreOrderInfo<'a> {
    pub mchid: Option<&'a str>,
    pub order_id: Option<&'a str>,
    pub out_order_no: Option<&'a str>,
    pub sub_mchid: Option<&'a str>,
}

/// The response to [`UseUserCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserCoupon {
    pub attach: Option<String>,
    pub channel_custom_info: Option<String>,
    pub confirm_request_no: Option<String>,
    pub confirm_time: Option<String>,
    pub coupon_code: Option<String>,
    pub coupon_state: Option<CouponState>,
    pub coupon_tag_info: Option<CouponTagInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub product_coupon: Option<ProductCoupon>,
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    pub receive_time: Option<String>,
    pub send_channel: Option<SendChannel>,
    pub send_request_no: Option<String>,
    pub single_usage_detail: Option<SingleUsageDetail>,
    pub stock: Option<Stock>,
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
    pub valid_begin_time: Option<String>,
    pub valid_end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponTagInfo {
    pub coupon_tag_list: Option<Vec<String>>,
    pub member_tag_info: Option<MemberTagInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub display_info: Option<DisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetail {
    pub associated_order_info: Option<ProgressiveBundleUsageDetailAssociatedOrderInfo>,
    pub associated_pay_score_order_info:
        Option<ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageDetail {
    pub associated_order_info: Option<ProgressiveBundleUsageDetailAssociatedOrderInfo>,
    pub associated_pay_score_order_info:
        Option<ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo>,
    pub return_request_no: Option<String>,
    pub return_time: Option<String>,
    pub use_request_no: Option<String>,
    pub use_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<NotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_bundle_info: Option<StockBundleInfo>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UserProductCouponBundleInfo {
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub user_coupon_bundle_id: Option<String>,
    pub user_coupon_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct MemberTagInfo {
    pub member_card_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetailAssociatedOrderInfo {
    pub mchid: Option<String>,
    pub out_trade_no: Option<String>,
    pub sub_mchid: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo {
    pub mchid: Option<String>,
    pub order_id: Option<String>,
    pub out_order_no: Option<String>,
    pub sub_mchid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockBundleInfo {
    pub stock_bundle_id: Option<String>,
    pub stock_bundle_index: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponState {
    Confirming,
    Pending,
    Effective,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum SendChannel {
    BrandManage,
    Api,
    ReceiveComponent,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UseUserCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UseUserCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<CouponState>(&["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, CouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<SendChannel>(&["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], |it| matches!(it, SendChannel::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        
        let request = UseUserCoupon { coupon_code: "path.coupon_code 中".to_owned(), openid: "path.openid 中".to_owned(), appid: Some("json.appid 中".to_owned()), associated_order_info: Some(AssociatedOrderInfo { mchid: Some("json.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("json.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("json.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("json.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(AssociatedPayScoreOrderInfo { mchid: Some("json.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("json.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("json.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("json.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), out_request_no: Some("json.out_request_no 中".to_owned()), product_coupon_id: Some("json.product_coupon_id 中".to_owned()), stock_id: Some("json.stock_id 中".to_owned()), store_id: Some("json.store_id 中".to_owned()), use_time: Some("json.use_time 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserCoupon { attach: Some("response.attach 中".to_owned()), channel_custom_info: Some("response.channel_custom_info 中".to_owned()), confirm_request_no: Some("response.confirm_request_no 中".to_owned()), confirm_time: Some("response.confirm_time 中".to_owned()), coupon_code: Some("response.coupon_code 中".to_owned()), coupon_state: Some(CouponState::Confirming), coupon_tag_info: Some(CouponTagInfo { coupon_tag_list: Some(vec!["MEMBER".to_owned(), "MEMBER".to_owned()]), member_tag_info: Some(MemberTagInfo { member_card_id: Some("response.coupon_tag_info.member_tag_info.member_card_id 中".to_owned()) }) }), deactivate_reason: Some("response.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.deactivate_time 中".to_owned()), product_coupon: Some(ProductCoupon { deactivate_reason: Some("response.product_coupon.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.product_coupon.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.product_coupon.deactivate_time 中".to_owned()), display_info: Some(DisplayInfo { background_url: Some("response.product_coupon.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(846271), image_url: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.product_coupon.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(279073) }], name: Some("response.product_coupon.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(773953) }]), detail_image_url_list: Some(vec!["response.product_coupon.display_info.detail_image_url_list[0] 中".to_owned(), "response.product_coupon.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.product_coupon.display_info.image_url 中".to_owned()), name: Some("response.product_coupon.display_info.name 中".to_owned()), original_price: Some(687807) }), out_product_no: Some("response.product_coupon.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(66261), interval_days: Some(223499) }), scope: Some(Scope::All), single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(404001), threshold: Some(875669) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(328704), threshold: Some(640177) }) }), state: Some(ProductCouponState::Auditing), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) }), progressive_bundle_usage_detail: Some(ProgressiveBundleUsageDetail { associated_order_info: Some(ProgressiveBundleUsageDetailAssociatedOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.progressive_bundle_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.progressive_bundle_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo { mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.progressive_bundle_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.progressive_bundle_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.progressive_bundle_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.progressive_bundle_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.progressive_bundle_usage_detail.use_time 中".to_owned()) }), receive_time: Some("response.receive_time 中".to_owned()), send_channel: Some(SendChannel::BrandManage), send_request_no: Some("response.send_request_no 中".to_owned()), single_usage_detail: Some(SingleUsageDetail { associated_order_info: Some(ProgressiveBundleUsageDetailAssociatedOrderInfo { mchid: Some("response.single_usage_detail.associated_order_info.mchid 中".to_owned()), out_trade_no: Some("response.single_usage_detail.associated_order_info.out_trade_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_order_info.sub_mchid 中".to_owned()), transaction_id: Some("response.single_usage_detail.associated_order_info.transaction_id 中".to_owned()) }), associated_pay_score_order_info: Some(ProgressiveBundleUsageDetailAssociatedPayScoreOrderInfo { mchid: Some("response.single_usage_detail.associated_pay_score_order_info.mchid 中".to_owned()), order_id: Some("response.single_usage_detail.associated_pay_score_order_info.order_id 中".to_owned()), out_order_no: Some("response.single_usage_detail.associated_pay_score_order_info.out_order_no 中".to_owned()), sub_mchid: Some("response.single_usage_detail.associated_pay_score_order_info.sub_mchid 中".to_owned()) }), return_request_no: Some("response.single_usage_detail.return_request_no 中".to_owned()), return_time: Some("response.single_usage_detail.return_time 中".to_owned()), use_request_no: Some("response.single_usage_detail.use_request_no 中".to_owned()), use_time: Some("response.single_usage_detail.use_time 中".to_owned()) }), stock: Some(Stock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(NotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(509609), available_end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(569512), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(929755), end_time: Some(459023) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(606983), threshold: Some(332363) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(11715), threshold: Some(433545) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(409738), threshold: Some(984011) }) }), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_bundle_info: Some(StockBundleInfo { stock_bundle_id: Some("response.stock.stock_bundle_info.stock_bundle_id 中".to_owned()), stock_bundle_index: Some(290455) }), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), user_product_coupon_bundle_info: Some(UserProductCouponBundleInfo { total_count: Some(73321), used_count: Some(53748), user_coupon_bundle_id: Some("response.user_product_coupon_bundle_info.user_coupon_bundle_id 中".to_owned()), user_coupon_bundle_index: Some(244771) }), valid_begin_time: Some("response.valid_begin_time 中".to_owned()), valid_end_time: Some("response.valid_end_time 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_55 {
    use serde::{Deserialize, Serialize};
use serde_json::Value;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct CreateProductCoupon {
    pub display_info: DisplayInfo,
    pub out_product_no: Option<String>,
    pub out_request_no: String,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Scope,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub stock: Option<Stock>,
    pub stock_bundle: Option<StockBundle>,
    pub r#type: ProductCouponType,
    pub usage_mode: UsageMode,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<ComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Stock {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub notify_config: Option<NotifyConfig>,
    pub remark: Option<String>,
    pub single_usage_rule: Option<SingleUsageRule>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockBundle {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo>,
    pub notify_config: Option<NotifyConfig>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    pub remark: Option<String>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ComboPackage {
    pub choice_list: Vec<Choice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder>,
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    pub entrance_official_account: Option<EntranceOfficialAccount>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SingleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule {
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Choice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

/// The response to [`CreateProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCoupon {
    pub display_info: Option<ProductCouponDisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProductCouponProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<ProductCouponSingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub stock: Option<ProductCouponStock>,
    pub stock_bundle: Option<Value>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponDisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<DisplayInfoComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponSingleUsageInfo {
    pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
    pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<StockSingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<ProductCouponStockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DisplayInfoComboPackage {
    pub choice_list: Vec<ComboPackageChoice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfoDiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageInfoNormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockSingleUsageRule {
    pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
    pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
    pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
    pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ProductCouponStockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ComboPackageChoice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRuleCouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<CouponAvailableIrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<CouponAvailableWeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SingleUsageRuleExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableIrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CouponAvailableWeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<WeeklyAvailableDayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct WeeklyAvailableDayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use serde_json::Value;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/product-coupons",
    response = ProductCoupon
)]
#[derive(Debug, Clone)]
pub struct CreateProductCoupon<'a> {
    pub display_info: DisplayInfo<'a>,
    pub out_product_no: Option<&'a str>,
    pub out_request_no: &'a str,
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    pub scope: Scope,
    pub single_usage_info: Option<SingleUsageInfo>,
    pub stock: Option<Stock<'a>>,
    pub stock_bundle: Option<StockBundle<'a>>,
    pub r#type: ProductCouponType,
    pub usage_mode: UsageMode,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DisplayInfo<'a> {
    pub background_url: Option<&'a str>,
    pub combo_package_list: Option<Vec<ComboPackage<'a>>>,
    pub detail_image_url_list: Option<&'a [&'a str]>,
    pub image_url: Option<&'a str>,
    pub name: Option<&'a str>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SingleUsageInfo {
    pub discount_coupon: Option<DiscountCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Stock<'a> {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo<'a>>,
    pub notify_config: Option<NotifyConfig<'a>>,
    pub remark: Option<&'a str>,
    pub single_usage_rule: Option<SingleUsageRule<'a>>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockBundle<'a> {
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<CouponDisplayInfo<'a>>,
    pub notify_config: Option<NotifyConfig<'a>>,
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule<'a>>,
    pub remark: Option<&'a str>,
    pub stock_send_rule: Option<StockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<UsageRuleDisplayInfo<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ComboPackage<'a> {
    pub choice_list: Vec<Choice<'a>>,
    pub name: Option<&'a str>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponDisplayInfo<'a> {
    pub background_color: Option<&'a str>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<EntranceFinder<'a>>,
    pub entrance_mini_program: Option<EntranceMiniProgram<'a>>,
    pub entrance_official_account: Option<EntranceOfficialAccount<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct NotifyConfig<'a> {
    pub notify_appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct SingleUsageRule<'a> {
    pub coupon_available_period: Option<CouponAvailablePeriod<'a>>,
    pub discount_coupon: Option<DiscountCoupon>,
    pub exchange_coupon: Option<ExchangeCoupon>,
    pub normal_coupon: Option<NormalCoupon>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct UsageRuleDisplayInfo<'a> {
    pub app_path: Option<&'a str>,
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo<'a>>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
    pub usage_description: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ProgressiveBundleUsageRule<'a> {
    pub coupon_available_period: Option<CouponAvailablePeriod<'a>>,
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Choice<'a> {
    pub count: Option<i64>,
    pub image_url: Option<&'a str>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
    pub name: Option<&'a str>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceFinder<'a> {
    pub finder_id: Option<&'a str>,
    pub finder_video_cover_image_url: Option<&'a str>,
    pub finder_video_id: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceMiniProgram<'a> {
    pub appid: Option<&'a str>,
    pub entrance_wording: Option<&'a str>,
    pub guidance_wording: Option<&'a str>,
    pub path: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EntranceOfficialAccount<'a> {
    pub appid: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailablePeriod<'a> {
    pub available_begin_time: Option<&'a str>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<&'a str>,
    pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriod<'a>>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct CouponAvailableStoreInfo<'a> {
    pub description: Option<&'a str>,
    pub mini_program_appid: Option<&'a str>,
    pub mini_program_path: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct IrregularAvailablePeriod<'a> {
    pub begin_time: Option<&'a str>,
    pub end_time: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct WeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<DayPeriod>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

/// The response to [`CreateProductCoupon`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCoupon {
    pub display_info: Option<ProductCouponDisplayInfo>,
    pub out_product_no: Option<String>,
    pub product_coupon_id: Option<String>,
    pub progressive_bundle_usage_info: Option<ProductCouponProgressiveBundleUsageInfo>,
    pub scope: Option<Scope>,
    pub single_usage_info: Option<ProductCouponSingleUsageInfo>,
    pub state: Option<ProductCouponState>,
    pub stock: Option<ProductCouponStock>,
    pub stock_bundle: Option<Value>,
    pub r#type: Option<ProductCouponType>,
    pub usage_mode: Option<UsageMode>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponDisplayInfo {
    pub background_url: Option<String>,
    pub combo_package_list: Option<Vec<DisplayInfoComboPackage>>,
    pub detail_image_url_list: Option<Vec<String>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub original_price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponProgressiveBundleUsageInfo {
    pub count: Option<i64>,
    pub interval_days: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponSingleUsageInfo {
    pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
    pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStock {
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    pub coupon_code_mode: Option<CouponCodeMode>,
    pub coupon_display_info: Option<StockCouponDisplayInfo>,
    pub deactivate_reason: Option<String>,
    pub deactivate_request_no: Option<String>,
    pub deactivate_time: Option<String>,
    pub notify_config: Option<StockNotifyConfig>,
    pub product_coupon_id: Option<String>,
    pub remark: Option<String>,
    pub sent_count_info: Option<SentCountInfo>,
    pub single_usage_rule: Option<StockSingleUsageRule>,
    pub state: Option<StockState>,
    pub stock_id: Option<String>,
    pub stock_send_rule: Option<ProductCouponStockSendRule>,
    pub store_scope: Option<StoreScope>,
    pub usage_rule_display_info: Option<StockUsageRuleDisplayInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DisplayInfoComboPackage {
    pub choice_list: Vec<ComboPackageChoice>,
    pub name: Option<String>,
    pub pick_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfoDiscountCoupon {
    pub percent_off: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageInfoNormalCoupon {
    pub discount_amount: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponCodeCountInfo {
    pub available_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponDisplayInfo {
    pub background_color: Option<String>,
    pub code_display_mode: Option<CodeDisplayMode>,
    pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
    pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockNotifyConfig {
    pub notify_appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SentCountInfo {
    pub today_count: Option<i64>,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockSingleUsageRule {
    pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
    pub discount_coupon: Option<SingleUsageInfoDiscountCoupon>,
    pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
    pub normal_coupon: Option<SingleUsageInfoNormalCoupon>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ProductCouponStockSendRule {
    pub max_count: Option<i64>,
    pub max_count_per_day: Option<i64>,
    pub max_count_per_user: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockUsageRuleDisplayInfo {
    pub app_path: Option<String>,
    pub coupon_available_store_info: Option<UsageRuleDisplayCouponAvailableStoreInfo>,
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub usage_description: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ComboPackageChoice {
    pub count: Option<i64>,
    pub image_url: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
    pub name: Option<String>,
    pub price: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceFinder {
    pub finder_id: Option<String>,
    pub finder_video_cover_image_url: Option<String>,
    pub finder_video_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceMiniProgram {
    pub appid: Option<String>,
    pub entrance_wording: Option<String>,
    pub guidance_wording: Option<String>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponDisplayInfoEntranceOfficialAccount {
    pub appid: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRuleCouponAvailablePeriod {
    pub available_begin_time: Option<String>,
    pub available_days: Option<i64>,
    pub available_end_time: Option<String>,
    pub irregular_available_period_list: Option<Vec<CouponAvailableIrregularAvailablePeriod>>,
    pub wait_days_after_receive: Option<i64>,
    pub weekly_available_period: Option<CouponAvailableWeeklyAvailablePeriod>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SingleUsageRuleExchangeCoupon {
    pub exchange_price: Option<i64>,
    pub threshold: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UsageRuleDisplayCouponAvailableStoreInfo {
    pub description: Option<String>,
    pub mini_program_appid: Option<String>,
    pub mini_program_path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableIrregularAvailablePeriod {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CouponAvailableWeeklyAvailablePeriod {
    pub day_list: Option<Vec<Day>>,
    pub day_period_list: Option<Vec<WeeklyAvailableDayPeriod>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct WeeklyAvailableDayPeriod {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Scope {
    All,
    Single,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponType {
    Normal,
    Discount,
    Exchange,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UsageMode {
    Single,
    ProgressiveBundle,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponCodeMode {
    Wechatpay,
    Upload,
    ApiAssign,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StoreScope {
    None,
    All,
    Specific,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CodeDisplayMode {
    Invisible,
    Barcode,
    Qrcode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum CouponUsageMethod {
    Offline,
    MiniProgram,
    App,
    PaymentCode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ProductCouponState {
    Auditing,
    Effective,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockState {
    Auditing,
    Sending,
    Paused,
    Stopped,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateProductCoupon as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateProductCoupon>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<Scope>(&["ALL", "SINGLE"], |it| matches!(it, Scope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, ProductCouponType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UsageMode>(&["SINGLE", "PROGRESSIVE_BUNDLE"], |it| matches!(it, UsageMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponCodeMode>(&["WECHATPAY", "UPLOAD", "API_ASSIGN"], |it| matches!(it, CouponCodeMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StoreScope>(&["NONE", "ALL", "SPECIFIC"], |it| matches!(it, StoreScope::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["INVISIBLE", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CouponUsageMethod>(&["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], |it| matches!(it, CouponUsageMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<Day>(&["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], |it| matches!(it, Day::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<ProductCouponState>(&["AUDITING", "EFFECTIVE", "DEACTIVATED"], |it| matches!(it, ProductCouponState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<StockState>(&["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], |it| matches!(it, StockState::Undocumented(_)))?;
        
        let request = CreateProductCoupon { display_info: DisplayInfo { background_url: Some("json.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![ComboPackage { choice_list: vec![Choice { count: Some(652856), image_url: Some("json.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("json.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("json.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("json.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(147398) }], name: Some("json.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(75634) }]), detail_image_url_list: Some(vec!["json.display_info.detail_image_url_list[0] 中".to_owned(), "json.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("json.display_info.image_url 中".to_owned()), name: Some("json.display_info.name 中".to_owned()), original_price: Some(331688) }, out_product_no: Some("json.out_product_no 中".to_owned()), out_request_no: "json.out_request_no 中".to_owned(), progressive_bundle_usage_info: Some(ProgressiveBundleUsageInfo { count: Some(440626), interval_days: Some(246060) }), scope: Scope::All, single_usage_info: Some(SingleUsageInfo { discount_coupon: Some(DiscountCoupon { percent_off: Some(681390), threshold: Some(351514) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(95203), threshold: Some(98366) }) }), stock: Some(Stock { coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("json.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("json.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("json.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("json.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("json.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("json.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("json.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("json.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("json.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), notify_config: Some(NotifyConfig { notify_appid: Some("json.stock.notify_config.notify_appid 中".to_owned()) }), remark: Some("json.stock.remark 中".to_owned()), single_usage_rule: Some(SingleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("json.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(765260), available_end_time: Some("json.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("json.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("json.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(358903), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(975832), end_time: Some(511000) }]) }) }), discount_coupon: Some(DiscountCoupon { percent_off: Some(90096), threshold: Some(581964) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(839586), threshold: Some(376718) }), normal_coupon: Some(NormalCoupon { discount_amount: Some(608737), threshold: Some(748660) }) }), stock_send_rule: Some(StockSendRule { max_count: Some(509346), max_count_per_day: Some(155857), max_count_per_user: Some(462246) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("json.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("json.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("json.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("json.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("json.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), stock_bundle: Some(StockBundle { coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(CouponDisplayInfo { background_color: Some("json.stock_bundle.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(EntranceFinder { finder_id: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("json.stock_bundle.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(EntranceMiniProgram { appid: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("json.stock_bundle.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(EntranceOfficialAccount { appid: Some("json.stock_bundle.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), notify_config: Some(NotifyConfig { notify_appid: Some("json.stock_bundle.notify_config.notify_appid 中".to_owned()) }), progressive_bundle_usage_rule: Some(ProgressiveBundleUsageRule { coupon_available_period: Some(CouponAvailablePeriod { available_begin_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(197523), available_end_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![IrregularAvailablePeriod { begin_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("json.stock_bundle.progressive_bundle_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(311638), weekly_available_period: Some(WeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![DayPeriod { begin_time: Some(163881), end_time: Some(657997) }]) }) }), discount_coupon_list: Some(vec![DiscountCoupon { percent_off: Some(849994), threshold: Some(649358) }]), exchange_coupon_list: Some(vec![ExchangeCoupon { exchange_price: Some(595408), threshold: Some(823884) }]), normal_coupon_list: Some(vec![NormalCoupon { discount_amount: Some(396583), threshold: Some(871634) }]) }), remark: Some("json.stock_bundle.remark 中".to_owned()), stock_send_rule: Some(StockSendRule { max_count: Some(408411), max_count_per_day: Some(507568), max_count_per_user: Some(734913) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(UsageRuleDisplayInfo { app_path: Some("json.stock_bundle.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(CouponAvailableStoreInfo { description: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock_bundle.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("json.stock_bundle.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("json.stock_bundle.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("json.stock_bundle.usage_rule_display_info.usage_description 中".to_owned()) }) }), r#type: ProductCouponType::Normal, usage_mode: UsageMode::Single };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ProductCoupon { display_info: Some(ProductCouponDisplayInfo { background_url: Some("response.display_info.background_url 中".to_owned()), combo_package_list: Some(vec![DisplayInfoComboPackage { choice_list: vec![ComboPackageChoice { count: Some(563491), image_url: Some("response.display_info.combo_package_list[0].choice_list[0].image_url 中".to_owned()), mini_program_appid: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_appid 中".to_owned()), mini_program_path: Some("response.display_info.combo_package_list[0].choice_list[0].mini_program_path 中".to_owned()), name: Some("response.display_info.combo_package_list[0].choice_list[0].name 中".to_owned()), price: Some(721677) }], name: Some("response.display_info.combo_package_list[0].name 中".to_owned()), pick_count: Some(834677) }]), detail_image_url_list: Some(vec!["response.display_info.detail_image_url_list[0] 中".to_owned(), "response.display_info.detail_image_url_list[1] 中".to_owned()]), image_url: Some("response.display_info.image_url 中".to_owned()), name: Some("response.display_info.name 中".to_owned()), original_price: Some(231619) }), out_product_no: Some("response.out_product_no 中".to_owned()), product_coupon_id: Some("response.product_coupon_id 中".to_owned()), progressive_bundle_usage_info: Some(ProductCouponProgressiveBundleUsageInfo { count: Some(329345), interval_days: Some(812495) }), scope: Some(Scope::All), single_usage_info: Some(ProductCouponSingleUsageInfo { discount_coupon: Some(SingleUsageInfoDiscountCoupon { percent_off: Some(417917), threshold: Some(374121) }), normal_coupon: Some(SingleUsageInfoNormalCoupon { discount_amount: Some(75900), threshold: Some(879901) }) }), state: Some(ProductCouponState::Auditing), stock: Some(ProductCouponStock { coupon_code_count_info: Some(CouponCodeCountInfo { available_count: Some(258347), total_count: Some(883648) }), coupon_code_mode: Some(CouponCodeMode::Wechatpay), coupon_display_info: Some(StockCouponDisplayInfo { background_color: Some("response.stock.coupon_display_info.background_color 中".to_owned()), code_display_mode: Some(CodeDisplayMode::Invisible), entrance_finder: Some(CouponDisplayInfoEntranceFinder { finder_id: Some("response.stock.coupon_display_info.entrance_finder.finder_id 中".to_owned()), finder_video_cover_image_url: Some("response.stock.coupon_display_info.entrance_finder.finder_video_cover_image_url 中".to_owned()), finder_video_id: Some("response.stock.coupon_display_info.entrance_finder.finder_video_id 中".to_owned()) }), entrance_mini_program: Some(CouponDisplayInfoEntranceMiniProgram { appid: Some("response.stock.coupon_display_info.entrance_mini_program.appid 中".to_owned()), entrance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.entrance_wording 中".to_owned()), guidance_wording: Some("response.stock.coupon_display_info.entrance_mini_program.guidance_wording 中".to_owned()), path: Some("response.stock.coupon_display_info.entrance_mini_program.path 中".to_owned()) }), entrance_official_account: Some(CouponDisplayInfoEntranceOfficialAccount { appid: Some("response.stock.coupon_display_info.entrance_official_account.appid 中".to_owned()) }) }), deactivate_reason: Some("response.stock.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.stock.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.stock.deactivate_time 中".to_owned()), notify_config: Some(StockNotifyConfig { notify_appid: Some("response.stock.notify_config.notify_appid 中".to_owned()) }), product_coupon_id: Some("response.stock.product_coupon_id 中".to_owned()), remark: Some("response.stock.remark 中".to_owned()), sent_count_info: Some(SentCountInfo { today_count: Some(553133), total_count: Some(302672) }), single_usage_rule: Some(StockSingleUsageRule { coupon_available_period: Some(SingleUsageRuleCouponAvailablePeriod { available_begin_time: Some("response.stock.single_usage_rule.coupon_available_period.available_begin_time 中".to_owned()), available_days: Some(39133), available_end_time: Some("response.stock.single_usage_rule.coupon_available_period.available_end_time 中".to_owned()), irregular_available_period_list: Some(vec![CouponAvailableIrregularAvailablePeriod { begin_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].begin_time 中".to_owned()), end_time: Some("response.stock.single_usage_rule.coupon_available_period.irregular_available_period_list[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(757516), weekly_available_period: Some(CouponAvailableWeeklyAvailablePeriod { day_list: Some(vec![Day::Monday, Day::Monday]), day_period_list: Some(vec![WeeklyAvailableDayPeriod { begin_time: Some(776367), end_time: Some(506499) }]) }) }), discount_coupon: Some(SingleUsageInfoDiscountCoupon { percent_off: Some(399803), threshold: Some(355351) }), exchange_coupon: Some(SingleUsageRuleExchangeCoupon { exchange_price: Some(399495), threshold: Some(841773) }), normal_coupon: Some(SingleUsageInfoNormalCoupon { discount_amount: Some(797758), threshold: Some(142335) }) }), state: Some(StockState::Auditing), stock_id: Some("response.stock.stock_id 中".to_owned()), stock_send_rule: Some(ProductCouponStockSendRule { max_count: Some(902713), max_count_per_day: Some(408186), max_count_per_user: Some(391119) }), store_scope: Some(StoreScope::None), usage_rule_display_info: Some(StockUsageRuleDisplayInfo { app_path: Some("response.stock.usage_rule_display_info.app_path 中".to_owned()), coupon_available_store_info: Some(UsageRuleDisplayCouponAvailableStoreInfo { description: Some("response.stock.usage_rule_display_info.coupon_available_store_info.description 中".to_owned()), mini_program_appid: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.coupon_available_store_info.mini_program_path 中".to_owned()) }), coupon_usage_method_list: vec![CouponUsageMethod::Offline, CouponUsageMethod::Offline], mini_program_appid: Some("response.stock.usage_rule_display_info.mini_program_appid 中".to_owned()), mini_program_path: Some("response.stock.usage_rule_display_info.mini_program_path 中".to_owned()), usage_description: Some("response.stock.usage_rule_display_info.usage_description 中".to_owned()) }) }), stock_bundle: Some(serde_json::json!({"sample":"response.stock_bundle 中"})), r#type: Some(ProductCouponType::Normal), usage_mode: Some(UsageMode::Single) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

