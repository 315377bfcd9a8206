//! One operation of every shape, as `tests/operations/project.rs` writes it.

use wechatpay_tests::operations::Case;

pub static CASES: &[Case] = &[
    Case { operation: "POST /brand/marketing/product-coupon/media/upload-image", declaration: op_0::declaration, respond: op_0::respond, call: |client| Box::pin(op_0::call(client)) },
    Case { operation: "POST /brand/marketing/product-coupon/notify-configs", declaration: op_1::declaration, respond: op_1::respond, call: |client| Box::pin(op_1::call(client)) },
    Case { operation: "POST /global/v3/customs/redeclare", declaration: op_2::declaration, respond: op_2::respond, call: |client| Box::pin(op_2::call(client)) },
    Case { operation: "GET /hk/v3/statements", declaration: op_3::declaration, respond: op_3::respond, call: |client| Box::pin(op_3::call(client)) },
    Case { operation: "GET /v3/billdownload/file", declaration: op_4::declaration, respond: op_4::respond, call: |client| Box::pin(op_4::call(client)) },
    Case { operation: "POST /v3/businesscircle/points/notify", declaration: op_5::declaration, respond: op_5::respond, call: |client| Box::pin(op_5::call(client)) },
    Case { operation: "GET /v3/certificates", declaration: op_6::declaration, respond: op_6::respond, call: |client| Box::pin(op_6::call(client)) },
    Case { operation: "DELETE /v3/edu-papay/contracts/{contract_id}", declaration: op_7::declaration, respond: op_7::respond, call: |client| Box::pin(op_7::call(client)) },
    Case { operation: "GET /v3/global/statements", declaration: op_8::declaration, respond: op_8::respond, call: |client| Box::pin(op_8::call(client)) },
    Case { operation: "POST /v3/gov/subsidy/qualifications/passthrough/claim", declaration: op_9::declaration, respond: op_9::respond, call: |client| Box::pin(op_9::call(client)) },
    Case { operation: "POST /v3/gov/subsidy/qualifications/query", declaration: op_10::declaration, respond: op_10::respond, call: |client| Box::pin(op_10::call(client)) },
    Case { operation: "PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}", declaration: op_11::declaration, respond: op_11::respond, call: |client| Box::pin(op_11::call(client)) },
    Case { operation: "GET /v3/lovefeast/brands/{brand_id}", declaration: op_12::declaration, respond: op_12::respond, call: |client| Box::pin(op_12::call(client)) },
    Case { operation: "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", declaration: op_13::declaration, respond: op_13::respond, call: |client| Box::pin(op_13::call(client)) },
    Case { operation: "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}", declaration: op_14::declaration, respond: op_14::respond, call: |client| Box::pin(op_14::call(client)) },
    Case { operation: "GET /v3/marketing/partnerships", declaration: op_15::declaration, respond: op_15::respond, call: |client| Box::pin(op_15::call(client)) },
    Case { operation: "POST /v3/marketing/shopping-receipt/shoppingreceipts", declaration: op_16::declaration, respond: op_16::respond, call: |client| Box::pin(op_16::call(client)) },
    Case { operation: "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", declaration: op_17::declaration, respond: op_17::respond, call: |client| Box::pin(op_17::call(client)) },
    Case { operation: "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", declaration: op_18::declaration, respond: op_18::respond, call: |client| Box::pin(op_18::call(client)) },
    Case { operation: "GET /v3/merchant/fund/balance/{account_type}", declaration: op_19::declaration, respond: op_19::respond, call: |client| Box::pin(op_19::call(client)) },
    Case { operation: "POST /v3/merchant/media/upload", declaration: op_20::declaration, respond: op_20::respond, call: |client| Box::pin(op_20::call(client)) },
    Case { operation: "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", declaration: op_21::declaration, respond: op_21::respond, call: |client| Box::pin(op_21::call(client)) },
    Case { operation: "PUT /v3/merchant-service/complaint-notifications", declaration: op_22::declaration, respond: op_22::respond, call: |client| Box::pin(op_22::call(client)) },
    Case { operation: "POST /v3/merchant-service/feedbacks", declaration: op_23::declaration, respond: op_23::respond, call: |client| Box::pin(op_23::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/download", declaration: op_24::declaration, respond: op_24::respond, call: |client| Box::pin(op_24::call(client)) },
    Case { operation: "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", declaration: op_25::declaration, respond: op_25::respond, call: |client| Box::pin(op_25::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", declaration: op_26::declaration, respond: op_26::respond, call: |client| Box::pin(op_26::call(client)) },
    Case { operation: "PATCH /v3/new-tax-control-fapiao/merchant/development-config", declaration: op_27::declaration, respond: op_27::respond, call: |client| Box::pin(op_27::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/user-title/title-url", declaration: op_28::declaration, respond: op_28::respond, call: |client| Box::pin(op_28::call(client)) },
    Case { operation: "POST /v3/papay/contracts/{contract_id}/notify", declaration: op_29::declaration, respond: op_29::respond, call: |client| Box::pin(op_29::call(client)) },
    Case { operation: "POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate", declaration: op_30::declaration, respond: op_30::respond, call: |client| Box::pin(op_30::call(client)) },
    Case { operation: "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}", declaration: op_31::declaration, respond: op_31::respond, call: |client| Box::pin(op_31::call(client)) },
    Case { operation: "GET /v3/realname/verify", declaration: op_32::declaration, respond: op_32::respond, call: |client| Box::pin(op_32::call(client)) },
    Case { operation: "GET /v3/smartguide/guides", declaration: op_33::declaration, respond: op_33::respond, call: |client| Box::pin(op_33::call(client)) },
    Case { operation: "POST /v3/taxi-invoice/cards/upload-file", declaration: op_34::declaration, respond: op_34::respond, call: |client| Box::pin(op_34::call(client)) },
    Case { operation: "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", declaration: op_35::declaration, respond: op_35::respond, call: |client| Box::pin(op_35::call(client)) },
];

mod op_0 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::{Digest, File};
use super::super::op_0::UploadMediaImageResponse;

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

mod op_1 {
    use serde::Deserialize;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/notify-configs",
    response = CreateNotifyConfigResponse
)]
#[derive(Debug, Clone)]
pub struct CreateNotifyConfig {
    pub notify_url: Option<String>,
}

/// The response to [`CreateNotifyConfig`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CreateNotifyConfigResponse {
    pub notify_url: Option<String>,
    pub update_time: Option<String>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_1::CreateNotifyConfigResponse;

#[wechatpay::endpoint(
    POST,
    "/brand/marketing/product-coupon/notify-configs",
    response = CreateNotifyConfigResponse
)]
#[derive(Debug, Clone)]
pub struct CreateNotifyConfig<'a> {
    pub notify_url: Option<&'a str>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateNotifyConfig as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateNotifyConfig>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = CreateNotifyConfig { notify_url: Some("json.notify_url 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = CreateNotifyConfigResponse { notify_url: Some("response.notify_url 中".to_owned()), update_time: Some("2026-01-02T21:27:07+08:00".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_2 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_2::CustomsDeclaration;
use super::super::op_2::Customs;
use super::super::op_2::CustomsDeclarationState;

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
        let expected = CustomsDeclaration { appid: Some("response.appid 中".to_owned()), mchid: Some("response.mchid 中".to_owned()), state: Some(CustomsDeclarationState::Processing), out_trade_no: Some("response.out_trade_no 中".to_owned()), transaction_id: Some("response.transaction_id 中".to_owned()), sub_order_no: Some("response.sub_order_no 中".to_owned()), sub_order_id: Some("response.sub_order_id 中".to_owned()), modify_time: Some("2026-01-02T10:46:02+08:00".to_owned()), explanation: Some("response.explanation 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_3 {
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

    pub(super) mod borrowed { use wechatpay::Download;

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

mod op_4 {
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

    pub(super) mod borrowed { use wechatpay::Download;

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

mod op_5 {
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

    pub(super) mod borrowed { /// 商圈会员积分同步
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

mod op_6 {
    use serde::{Deserialize, Serialize};

/// 获取平台证书列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
#[wechatpay::endpoint(GET, "/v3/certificates", response = CertificateList)]
#[derive(Debug, Clone)]
pub struct ListCertificates {
    pub algorithm_type: Option<AlgorithmType>,
}

/// The response to [`ListCertificates`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CertificateList {
    #[serde(default)]
    pub data: Vec<Certificate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    pub serial_no: String,
    pub effective_time: String,
    pub expire_time: String,
    pub encrypt_certificate: EncryptCertificate,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EncryptCertificate {
    pub algorithm: String,
    pub nonce: String,
    pub associated_data: Option<String>,
    pub ciphertext: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AlgorithmType {
    Sm2,
    Rsa,
    All,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_6::CertificateList;
use super::super::op_6::Certificate;
use super::super::op_6::EncryptCertificate;
use super::super::op_6::AlgorithmType;

/// 获取平台证书列表
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
#[wechatpay::endpoint(GET, "/v3/certificates", response = CertificateList)]
#[derive(Debug, Clone)]
pub struct ListCertificates {
    pub algorithm_type: Option<AlgorithmType>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListCertificates as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListCertificates>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<AlgorithmType>(&["SM2", "RSA", "ALL"], |it| matches!(it, AlgorithmType::Undocumented(_)))?;
        
        for json in ["{\"data\":[{\"effective_time\":\"2026-06-17T18:50:08+08:00\",\"encrypt_certificate\":{\"algorithm\":\"algorithm 例\",\"associated_data\":\"associated_data 例\",\"ciphertext\":\"ciphertext 例\",\"nonce\":\"nonce 例\"},\"expire_time\":\"2026-04-14T18:20:00+08:00\",\"serial_no\":\"SERIAL26322295\"}]}"] {
            let decoded: Result<CertificateList, _> = serde_json::from_str(json);
            decoded.map_err(|error| format!("{json}: {error}"))?;
        }
        
        let request = ListCertificates { algorithm_type: Some(AlgorithmType::Sm2) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = CertificateList { data: vec![Certificate { serial_no: "response.data[0].serial_no 中".to_owned(), effective_time: "response.data[0].effective_time 中".to_owned(), expire_time: "2026-01-02T22:43:01+08:00".to_owned(), encrypt_certificate: EncryptCertificate { algorithm: "response.data[0].encrypt_certificate.algorithm 中".to_owned(), nonce: "response.data[0].encrypt_certificate.nonce 中".to_owned(), associated_data: Some("response.data[0].encrypt_certificate.associated_data 中".to_owned()), ciphertext: "response.data[0].encrypt_certificate.ciphertext 中".to_owned() } }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_7 {
    /// 解约
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
#[wechatpay::endpoint(DELETE, "/v3/edu-papay/contracts/{contract_id}", expect = 204)]
#[derive(Debug, Clone)]
pub struct DeleteContract {
    pub contract_id: String,
}

    pub(super) mod borrowed { /// 解约
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

mod op_8 {
    use wechatpay::Download;

/// 下载对账单
///
/// [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869)
#[wechatpay::endpoint(
    GET,
    "/v3/global/statements",
    host = "https://apihk.mch.weixin.qq.com",
    response = Download
)]
#[derive(Debug, Clone)]
pub struct DownloadStatement {
    pub date: String,
    pub mchid: Option<String>,
}

    pub(super) mod borrowed { use wechatpay::Download;

/// 下载对账单
///
/// [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869)
#[wechatpay::endpoint(
    GET,
    "/v3/global/statements",
    host = "https://apihk.mch.weixin.qq.com",
    response = Download
)]
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

mod op_9 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 领取资格(透传模式)
#[wechatpay::endpoint(
    POST,
    "/v3/gov/subsidy/qualifications/passthrough/claim",
    response = ClaimPassthroughQualificationResponse
)]
#[derive(Debug, Clone)]
pub struct ClaimPassthroughQualification {
    pub real_name: Sensitive,
    pub id_card_number: Sensitive,
    pub phone_number: Sensitive,
    pub appliance_id: Option<i64>,
    pub qualification_region_code: i64,
    pub identity_document_type: IdentityDocumentType,
    pub longitude: String,
    pub latitude: String,
}

/// The response to [`ClaimPassthroughQualification`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ClaimPassthroughQualificationResponse {
    pub code: Option<String>,
    pub message: Option<String>,
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;
use super::super::op_9::ClaimPassthroughQualificationResponse;
use super::super::op_9::IdentityDocumentType;

/// 领取资格(透传模式)
#[wechatpay::endpoint(
    POST,
    "/v3/gov/subsidy/qualifications/passthrough/claim",
    response = ClaimPassthroughQualificationResponse
)]
#[derive(Debug, Clone)]
pub struct ClaimPassthroughQualification<'a> {
    pub real_name: Sensitive,
    pub id_card_number: Sensitive,
    pub phone_number: Sensitive,
    pub appliance_id: Option<i64>,
    pub qualification_region_code: i64,
    pub identity_document_type: IdentityDocumentType,
    pub longitude: &'a str,
    pub latitude: &'a str,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ClaimPassthroughQualification as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ClaimPassthroughQualification>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<IdentityDocumentType>(&["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"], |it| matches!(it, IdentityDocumentType::Undocumented(_)))?;
        
        
        let request = ClaimPassthroughQualification { real_name: wechatpay::Sensitive::from("json.real_name 中"), id_card_number: wechatpay::Sensitive::from("json.id_card_number 中"), phone_number: wechatpay::Sensitive::from("json.phone_number 中"), appliance_id: Some(1), qualification_region_code: 955476, identity_document_type: IdentityDocumentType::IdCard, longitude: "json.longitude 中".to_owned(), latitude: "json.latitude 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = ClaimPassthroughQualificationResponse { code: Some("response.code 中".to_owned()), message: Some("response.message 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_10 {
    #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;
use super::op_9::IdentityDocumentType;

/// 批量查询用户资格
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
#[wechatpay::endpoint(POST, "/v3/gov/subsidy/qualifications/query", response = QualificationList)]
#[derive(Debug, Clone)]
pub struct QueryQualifications {
    pub real_name: Sensitive,
    pub id_card_number: Sensitive,
    pub phone_number: Sensitive,
    pub qualification_region_code: i64,
    pub identity_document_type: IdentityDocumentType,
}

/// The response to [`QueryQualifications`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct QualificationList {
    #[serde(default)]
    pub qualification_list: Vec<Qualification>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Qualification {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub appliance_id: Option<i64>,
    pub state: Option<QualificationState>,
    pub unclaimed_reason: Option<UnclaimedReason>,
    pub claimed_platform_name: Option<String>,
    pub claimed_region_name: Option<String>,
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum UnclaimedReason {
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_REGION")]
    ClaimedByOtherRegion,
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION")]
    ClaimedByOtherPlatformOrRegion,
    #[serde(rename = "REASON_UNCLAIMED")]
    Unclaimed,
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_MODE")]
    ClaimedByOtherMode,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;
use super::super::op_10::QualificationList;
use super::super::op_10::Qualification;
use super::super::op_9::IdentityDocumentType;
use super::super::op_10::QualificationState;
use super::super::op_10::UnclaimedReason;

/// 批量查询用户资格
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
#[wechatpay::endpoint(POST, "/v3/gov/subsidy/qualifications/query", response = QualificationList)]
#[derive(Debug, Clone)]
pub struct QueryQualifications {
    pub real_name: Sensitive,
    pub id_card_number: Sensitive,
    pub phone_number: Sensitive,
    pub qualification_region_code: i64,
    pub identity_document_type: IdentityDocumentType,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <QueryQualifications as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<QueryQualifications>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<IdentityDocumentType>(&["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"], |it| matches!(it, IdentityDocumentType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<QualificationState>(&["UNCLAIMED", "UNREDEEMED", "REDEEMED"], |it| matches!(it, QualificationState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UnclaimedReason>(&["REASON_CLAIMED_BY_OTHER_REGION", "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION", "REASON_UNCLAIMED", "REASON_CLAIMED_BY_OTHER_MODE"], |it| matches!(it, UnclaimedReason::Undocumented(_)))?;
        
        
        let request = QueryQualifications { real_name: wechatpay::Sensitive::from("json.real_name 中"), id_card_number: wechatpay::Sensitive::from("json.id_card_number 中"), phone_number: wechatpay::Sensitive::from("json.phone_number 中"), qualification_region_code: 955476, identity_document_type: IdentityDocumentType::IdCard };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = QualificationList { qualification_list: vec![Qualification { appliance_id: Some(1), state: Some(QualificationState::Unclaimed), unclaimed_reason: Some(UnclaimedReason::ClaimedByOtherRegion), claimed_platform_name: Some("response.qualification_list[0].claimed_platform_name 中".to_owned()), claimed_region_name: Some("response.qualification_list[0].claimed_region_name 中".to_owned()) }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_11 {
    use serde::{Deserialize, Serialize};

/// 更新保单信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
#[wechatpay::endpoint(
    PATCH,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    response = Policy
)]
#[derive(Debug, Clone)]
pub struct UpdatePolicy {
    pub out_insurance_no: String,
    pub insured_name_list: Option<Vec<String>>,
    pub insurance_name: Option<String>,
    pub effective_time: Option<String>,
    pub expired_time: Option<String>,
    pub coverage_detail: Option<String>,
    pub support_renewal: Option<bool>,
    pub start_renewal_time: Option<String>,
    pub end_renewal_time: Option<String>,
    pub policy_type: Option<PolicyType>,
    pub car_number: Option<String>,
    pub pet_name: Option<String>,
    pub address: Option<String>,
    pub policy_state: Option<PolicyState>,
    pub policy_code: Option<String>,
    pub plan_id: Option<String>,
    pub out_contract_code: Option<String>,
    pub policy_periods: Option<Vec<i64>>,
    pub free_insurance: Option<bool>,
    pub combined_payment: Option<bool>,
    pub payment_method: Option<PaymentMethod>,
    pub period_premium_mode: Option<PeriodPremiumMode>,
    pub payment_period: Option<PaymentPeriod>,
    pub first_period_amount: Option<i64>,
    pub subsequent_period_amount: Option<i64>,
    pub coverage_term_type: Option<CoverageTermType>,
}

/// The response to [`UpdatePolicy`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    pub out_insurance_no: Option<String>,
    pub insurance_name: Option<String>,
    #[serde(default)]
    pub insured_name_list: Vec<String>,
    pub insurance_company_code: Option<String>,
    pub effective_time: Option<String>,
    pub expired_time: Option<String>,
    pub coverage_detail: Option<String>,
    pub support_renewal: Option<bool>,
    pub start_renewal_time: Option<String>,
    pub end_renewal_time: Option<String>,
    pub policy_type: Option<PolicyType>,
    pub car_number: Option<String>,
    pub pet_name: Option<String>,
    pub address: Option<String>,
    pub policy_state: Option<PolicyState>,
    pub policy_code: Option<String>,
    pub plan_id: Option<String>,
    pub out_contract_code: Option<String>,
    #[serde(default)]
    pub policy_periods: Vec<i64>,
    pub free_insurance: Option<bool>,
    pub combined_payment: Option<bool>,
    pub payment_method: Option<PaymentMethod>,
    pub period_premium_mode: Option<PeriodPremiumMode>,
    pub payment_period: Option<PaymentPeriod>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub first_period_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub subsequent_period_amount: Option<i64>,
    pub coverage_term_type: Option<CoverageTermType>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PolicyType {
    #[serde(rename = "POLICY_TYPE_OTHER")]
    Other,
    #[serde(rename = "POLICY_TYPE_MEDICAL")]
    Medical,
    #[serde(rename = "POLICY_TYPE_ACCIDENT")]
    Accident,
    #[serde(rename = "POLICY_TYPE_CRITICAL")]
    Critical,
    #[serde(rename = "POLICY_TYPE_CAR")]
    Car,
    #[serde(rename = "POLICY_TYPE_LIFE")]
    Life,
    #[serde(rename = "POLICY_TYPE_PROPERTY")]
    Property,
    #[serde(rename = "POLICY_TYPE_PET")]
    Pet,
    #[serde(rename = "POLICY_TYPE_ANNUITY")]
    Annuity,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PolicyState {
    #[serde(rename = "POLICY_STATE_ISSUING")]
    Issuing,
    #[serde(rename = "POLICY_STATE_APPROVED")]
    Approved,
    #[serde(rename = "POLICY_STATE_DECLINED")]
    Declined,
    #[serde(rename = "POLICY_STATE_INACTIVE")]
    Inactive,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PaymentMethod {
    #[serde(rename = "PAYMENT_METHOD_OTHER")]
    Other,
    #[serde(rename = "PAYMENT_METHOD_PERIOD")]
    Period,
    #[serde(rename = "PAYMENT_METHOD_LUMP_SUM")]
    LumpSum,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PeriodPremiumMode {
    #[serde(rename = "PERIOD_PREMIUM_MODE_EQUAL")]
    Equal,
    #[serde(rename = "PERIOD_PREMIUM_MODE_FIRST_DIFF")]
    FirstDiff,
    #[serde(rename = "PERIOD_PREMIUM_MODE_MULTI_DIFF")]
    MultiDiff,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PaymentPeriod {
    #[serde(rename = "PAYMENT_PERIOD_DAY")]
    Day,
    #[serde(rename = "PAYMENT_PERIOD_WEEK")]
    Week,
    #[serde(rename = "PAYMENT_PERIOD_BIWEEKLY")]
    Biweekly,
    #[serde(rename = "PAYMENT_PERIOD_MONTH")]
    Month,
    #[serde(rename = "PAYMENT_PERIOD_QUARTER")]
    Quarter,
    #[serde(rename = "PAYMENT_PERIOD_HALF_YEAR")]
    HalfYear,
    #[serde(rename = "PAYMENT_PERIOD_YEAR")]
    Year,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CoverageTermType {
    #[serde(rename = "COVERAGE_TERM_TYPE_FIXED_DATE")]
    FixedDate,
    #[serde(rename = "COVERAGE_TERM_TYPE_LIFETIME")]
    Lifetime,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_11::Policy;
use super::super::op_11::PolicyType;
use super::super::op_11::PolicyState;
use super::super::op_11::PaymentMethod;
use super::super::op_11::PeriodPremiumMode;
use super::super::op_11::PaymentPeriod;
use super::super::op_11::CoverageTermType;

/// 更新保单信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
#[wechatpay::endpoint(
    PATCH,
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    response = Policy
)]
#[derive(Debug, Clone)]
pub struct UpdatePolicy<'a> {
    pub out_insurance_no: &'a str,
    pub insured_name_list: Option<&'a [&'a str]>,
    pub insurance_name: Option<&'a str>,
    pub effective_time: Option<&'a str>,
    pub expired_time: Option<&'a str>,
    pub coverage_detail: Option<&'a str>,
    pub support_renewal: Option<bool>,
    pub start_renewal_time: Option<&'a str>,
    pub end_renewal_time: Option<&'a str>,
    pub policy_type: Option<PolicyType>,
    pub car_number: Option<&'a str>,
    pub pet_name: Option<&'a str>,
    pub address: Option<&'a str>,
    pub policy_state: Option<PolicyState>,
    pub policy_code: Option<&'a str>,
    pub plan_id: Option<&'a str>,
    pub out_contract_code: Option<&'a str>,
    pub policy_periods: Option<Vec<i64>>,
    pub free_insurance: Option<bool>,
    pub combined_payment: Option<bool>,
    pub payment_method: Option<PaymentMethod>,
    pub period_premium_mode: Option<PeriodPremiumMode>,
    pub payment_period: Option<PaymentPeriod>,
    pub first_period_amount: Option<i64>,
    pub subsequent_period_amount: Option<i64>,
    pub coverage_term_type: Option<CoverageTermType>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdatePolicy as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdatePolicy>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<PolicyType>(&["POLICY_TYPE_OTHER", "POLICY_TYPE_MEDICAL", "POLICY_TYPE_ACCIDENT", "POLICY_TYPE_CRITICAL", "POLICY_TYPE_CAR", "POLICY_TYPE_LIFE", "POLICY_TYPE_PROPERTY", "POLICY_TYPE_PET", "POLICY_TYPE_ANNUITY"], |it| matches!(it, PolicyType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<PolicyState>(&["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"], |it| matches!(it, PolicyState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<PaymentMethod>(&["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"], |it| matches!(it, PaymentMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<PeriodPremiumMode>(&["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"], |it| matches!(it, PeriodPremiumMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<PaymentPeriod>(&["PAYMENT_PERIOD_DAY", "PAYMENT_PERIOD_WEEK", "PAYMENT_PERIOD_BIWEEKLY", "PAYMENT_PERIOD_MONTH", "PAYMENT_PERIOD_QUARTER", "PAYMENT_PERIOD_HALF_YEAR", "PAYMENT_PERIOD_YEAR"], |it| matches!(it, PaymentPeriod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CoverageTermType>(&["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"], |it| matches!(it, CoverageTermType::Undocumented(_)))?;
        
        
        let request = UpdatePolicy { out_insurance_no: "path.out_insurance_no 中".to_owned(), insured_name_list: Some(vec!["json.insured_name_list[0] 中".to_owned(), "json.insured_name_list[1] 中".to_owned()]), insurance_name: Some("json.insurance_name 中".to_owned()), effective_time: Some("json.effective_time 中".to_owned()), expired_time: Some("json.expired_time 中".to_owned()), coverage_detail: Some("json.coverage_detail 中".to_owned()), support_renewal: Some(false), start_renewal_time: Some("json.start_renewal_time 中".to_owned()), end_renewal_time: Some("json.end_renewal_time 中".to_owned()), policy_type: Some(PolicyType::Other), car_number: Some("json.car_number 中".to_owned()), pet_name: Some("json.pet_name 中".to_owned()), address: Some("json.address 中".to_owned()), policy_state: Some(PolicyState::Issuing), policy_code: Some("json.policy_code 中".to_owned()), plan_id: Some("json.plan_id 中".to_owned()), out_contract_code: Some("json.out_contract_code 中".to_owned()), policy_periods: Some(vec![786507, 528936]), free_insurance: Some(true), combined_payment: Some(false), payment_method: Some(PaymentMethod::Other), period_premium_mode: Some(PeriodPremiumMode::Equal), payment_period: Some(PaymentPeriod::Day), first_period_amount: Some(373339), subsequent_period_amount: Some(979512), coverage_term_type: Some(CoverageTermType::FixedDate) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Policy { out_insurance_no: Some("response.out_insurance_no 中".to_owned()), insurance_name: Some("response.insurance_name 中".to_owned()), insured_name_list: vec!["response.insured_name_list[0] 中".to_owned(), "response.insured_name_list[1] 中".to_owned()], insurance_company_code: Some("response.insurance_company_code 中".to_owned()), effective_time: Some("response.effective_time 中".to_owned()), expired_time: Some("response.expired_time 中".to_owned()), coverage_detail: Some("response.coverage_detail 中".to_owned()), support_renewal: Some(true), start_renewal_time: Some("response.start_renewal_time 中".to_owned()), end_renewal_time: Some("response.end_renewal_time 中".to_owned()), policy_type: Some(PolicyType::Other), car_number: Some("response.car_number 中".to_owned()), pet_name: Some("response.pet_name 中".to_owned()), address: Some("response.address 中".to_owned()), policy_state: Some(PolicyState::Issuing), policy_code: Some("response.policy_code 中".to_owned()), plan_id: Some("response.plan_id 中".to_owned()), out_contract_code: Some("response.out_contract_code 中".to_owned()), policy_periods: vec![82340, 339911], free_insurance: Some(false), combined_payment: Some(true), payment_method: Some(PaymentMethod::Other), period_premium_mode: Some(PeriodPremiumMode::Equal), payment_period: Some(PaymentPeriod::Day), first_period_amount: Some(661276), subsequent_period_amount: Some(795625), coverage_term_type: Some(CoverageTermType::FixedDate) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_12 {
    use serde::Deserialize;

/// 查询爱心餐品牌信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
#[wechatpay::endpoint(GET, "/v3/lovefeast/brands/{brand_id}", response = Brand)]
#[derive(Debug, Clone)]
pub struct GetBrand {
    /// Sources disagree about its type.
    pub brand_id: i64,
}

/// The response to [`GetBrand`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    pub donate_count: i64,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub consume_count: Option<i64>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_12::Brand;

/// 查询爱心餐品牌信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
#[wechatpay::endpoint(GET, "/v3/lovefeast/brands/{brand_id}", response = Brand)]
#[derive(Debug, Clone)]
pub struct GetBrand {
    /// Sources disagree about its type.
    pub brand_id: i64,
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

mod op_13 {
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub available_day_after_receive: Option<i64>,
    pub available_week: Option<AvailableWeek>,
    #[serde(default)]
    pub irregulary_avaliable_time: Vec<IrregularyAvaliableTime>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub wait_days_after_receive: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct FixedNormalCoupon {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub discount_percent: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub transaction_minimum: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub exchange_price: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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
    #[serde(default)]
    pub week_day: Vec<i64>,
    #[serde(default)]
    pub available_day_time: Vec<AvailableDayTime>,
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub begin_time: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_13::StockCouponCode;
use super::super::op_13::CodeInformation;
use super::super::op_13::CouponInformation;
use super::super::op_13::CouponUseRule;
use super::super::op_13::CustomEntrance;
use super::super::op_13::DisplayPatternInfo;
use super::super::op_13::CouponAvailableTime;
use super::super::op_13::FixedNormalCoupon;
use super::super::op_13::DiscountCoupon;
use super::super::op_13::ExchangeCoupon;
use super::super::op_13::MiniProgramsInfo;
use super::super::op_13::FinderInfo;
use super::super::op_13::AvailableWeek;
use super::super::op_13::IrregularyAvaliableTime;
use super::super::op_13::AvailableDayTime;
use super::super::op_13::CodeStatus;
use super::super::op_13::StockType;
use super::super::op_13::CouponState;
use super::super::op_13::UseMethod;
use super::super::op_13::CodeDisplayMode;
use super::super::op_13::BackgroundColor;

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
        let expected = StockCouponCode { code_information: CodeInformation { code: "response.code_information.code 中".to_owned(), code_status: CodeStatus::Available, upload_time: Some("response.code_information.upload_time 中".to_owned()), dispatched_time: Some("response.code_information.dispatched_time 中".to_owned()), openid: Some("response.code_information.openid 中".to_owned()), unionid: Some("response.code_information.unionid 中".to_owned()), coupon_code: Some("response.code_information.coupon_code 中".to_owned()) }, coupon_information: Some(CouponInformation { stock_name: "response.coupon_information.stock_name 中".to_owned(), belong_merchant: "response.coupon_information.belong_merchant 中".to_owned(), comment: Some("response.coupon_information.comment 中".to_owned()), goods_name: "response.coupon_information.goods_name 中".to_owned(), stock_type: StockType::Normal, transferable: Some(true), shareable: Some(true), coupon_state: Some(CouponState::Sended), coupon_use_rule: CouponUseRule { coupon_available_time: CouponAvailableTime { available_begin_time: "2026-01-02T20:32:13+08:00".to_owned(), available_end_time: "2026-01-02T09:43:17+08:00".to_owned(), available_day_after_receive: Some(123532), available_week: Some(AvailableWeek { week_day: vec![954762, 223765], available_day_time: vec![AvailableDayTime { begin_time: Some(864058), end_time: Some(572210) }] }), irregulary_avaliable_time: vec![IrregularyAvaliableTime { begin_time: Some("2026-01-02T08:27:43+08:00".to_owned()), end_time: Some("response.coupon_information.coupon_use_rule.coupon_available_time.irregulary_avaliable_time[0].end_time 中".to_owned()) }], wait_days_after_receive: Some(740053) }, fixed_normal_coupon: Some(FixedNormalCoupon { discount_amount: Some(353412), transaction_minimum: Some(236269) }), discount_coupon: Some(DiscountCoupon { discount_percent: Some(490148), transaction_minimum: Some(34274) }), exchange_coupon: Some(ExchangeCoupon { exchange_price: Some(64868), transaction_minimum: Some(205188) }), use_method: UseMethod::OffLine, mini_programs_appid: Some("response.coupon_information.coupon_use_rule.mini_programs_appid 中".to_owned()), mini_programs_path: Some("response.coupon_information.coupon_use_rule.mini_programs_path 中".to_owned()) }, custom_entrance: Some(CustomEntrance { mini_programs_info: Some(MiniProgramsInfo { mini_programs_appid: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_appid 中".to_owned(), mini_programs_path: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_path 中".to_owned(), entrance_words: "response.coupon_information.custom_entrance.mini_programs_info.entrance_words 中".to_owned(), guiding_words: Some("response.coupon_information.custom_entrance.mini_programs_info.guiding_words 中".to_owned()) }), appid: Some("response.coupon_information.custom_entrance.appid 中".to_owned()), hall_id: Some("response.coupon_information.custom_entrance.hall_id 中".to_owned()), store_id: Some("response.coupon_information.custom_entrance.store_id 中".to_owned()), code_display_mode: Some(CodeDisplayMode::NotShow) }), display_pattern_info: Some(DisplayPatternInfo { description: Some("response.coupon_information.display_pattern_info.description 中".to_owned()), merchant_logo_url: Some("response.coupon_information.display_pattern_info.merchant_logo_url 中".to_owned()), merchant_name: Some("response.coupon_information.display_pattern_info.merchant_name 中".to_owned()), background_color: Some(BackgroundColor::Color010), coupon_image_url: Some("response.coupon_information.display_pattern_info.coupon_image_url 中".to_owned()), finder_info: Some(FinderInfo { finder_id: Some("response.coupon_information.display_pattern_info.finder_info.finder_id 中".to_owned()), finder_video_id: Some("response.coupon_information.display_pattern_info.finder_info.finder_video_id 中".to_owned()), finder_video_cover_image_url: Some("response.coupon_information.display_pattern_info.finder_info.finder_video_cover_image_url 中".to_owned()) }) }), associate_out_trade_no: Some("response.coupon_information.associate_out_trade_no 中".to_owned()), available_start_time: Some("response.coupon_information.available_start_time 中".to_owned()), coupon_code: Some("response.coupon_information.coupon_code 中".to_owned()), deactivate_reason: Some("response.coupon_information.deactivate_reason 中".to_owned()), deactivate_request_no: Some("response.coupon_information.deactivate_request_no 中".to_owned()), deactivate_time: Some("response.coupon_information.deactivate_time 中".to_owned()), expire_time: Some("2026-01-02T02:02:04+08:00".to_owned()), receive_time: Some("2026-01-02T12:48:32+08:00".to_owned()), return_request_no: Some("response.coupon_information.return_request_no 中".to_owned()), return_time: Some("2026-01-02T02:10:15+08:00".to_owned()), send_request_no: Some("response.coupon_information.send_request_no 中".to_owned()), stock_id: Some("response.coupon_information.stock_id 中".to_owned()), use_request_no: Some("response.coupon_information.use_request_no 中".to_owned()), use_time: Some("response.coupon_information.use_time 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_14 {
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub available_balance: Option<i64>,
    pub business_type: Option<String>,
    pub no_cash: bool,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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
    #[serde(default)]
    pub goods_detail: Vec<GoodsDetail>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct GoodsDetail {
    pub goods_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub quantity: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub price: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_14::UserCoupon;
use super::super::op_14::CutToMessage;
use super::super::op_14::NormalCouponInformation;
use super::super::op_14::ConsumeInformation;
use super::super::op_14::GoodsDetail;
use super::super::op_14::UserCouponStatus;
use super::super::op_14::CouponType;

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
        let expected = UserCoupon { stock_creator_mchid: "response.stock_creator_mchid 中".to_owned(), stock_id: "response.stock_id 中".to_owned(), coupon_id: Some("response.coupon_id 中".to_owned()), coupon_name: "response.coupon_name 中".to_owned(), status: UserCouponStatus::Sended, description: "response.description 中".to_owned(), create_time: "2026-01-02T03:52:40+08:00".to_owned(), coupon_type: CouponType::Normal, start_time: Some("response.start_time 中".to_owned()), stop_time: Some("2026-01-02T00:32:52+08:00".to_owned()), singleitem: false, cut_to_message: Some(CutToMessage { single_price_max: 330290, cut_to_price: 597593 }), available_begin_time: "2026-01-02T18:47:39+08:00".to_owned(), available_end_time: "2026-01-02T11:07:07+08:00".to_owned(), normal_coupon_information: Some(NormalCouponInformation { coupon_amount: 682815, transaction_minimum: 118523 }), consume_information: Some(ConsumeInformation { consume_time: Some("2026-01-02T07:59:01+08:00".to_owned()), consume_mchid: Some("response.consume_information.consume_mchid 中".to_owned()), transaction_id: Some("response.consume_information.transaction_id 中".to_owned()), goods_detail: vec![GoodsDetail { goods_id: Some("response.consume_information.goods_detail[0].goods_id 中".to_owned()), quantity: Some(529945), price: Some(864427), discount_amount: Some(328728) }] }), available_balance: Some(743761), business_type: Some("MULTIUSE".to_owned()), no_cash: false, distributed_coupons: Some(613050), out_request_no: Some("response.out_request_no 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_15 {
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
    #[serde(default)]
    pub data: Vec<Partnership>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub limit: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub offset: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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
    #[serde(default)]
    pub scenarios: Vec<String>,
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_15::PartnershipPage;
use super::super::op_15::Partnership;
use super::super::op_15::PartnershipPartner;
use super::super::op_15::PartnershipAuthorizedData;
use super::super::op_15::PartnerType;
use super::super::op_15::BusinessType;

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
        let expected = PartnershipPage { data: vec![Partnership { partner: Some(PartnershipPartner { r#type: Some("response.data[0].partner.type 中".to_owned()), appid: Some("response.data[0].partner.appid 中".to_owned()), merchant_id: Some("response.data[0].partner.merchant_id 中".to_owned()) }), authorized_data: Some(PartnershipAuthorizedData { business_type: Some("response.data[0].authorized_data.business_type 中".to_owned()), stock_id: Some("response.data[0].authorized_data.stock_id 中".to_owned()), scenarios: vec!["response.data[0].authorized_data.scenarios[0] 中".to_owned(), "response.data[0].authorized_data.scenarios[1] 中".to_owned()] }), build_time: Some("response.data[0].build_time 中".to_owned()), terminate_time: Some("response.data[0].terminate_time 中".to_owned()), create_time: Some("2026-01-02T15:23:08+08:00".to_owned()), update_time: Some("2026-01-02T04:12:55+08:00".to_owned()), state: Some("response.data[0].state 中".to_owned()) }], limit: Some(395284), offset: Some(803956), total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_16 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use wechatpay::{Digest, File, Sensitive};
use super::super::op_16::MerchantContactInformation;
use super::super::op_16::UploadShoppingReceiptResponse;
use super::super::op_16::Receipt;
use super::super::op_16::ReceiptMerchantContactInformation;

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
        let expected = UploadShoppingReceiptResponse { receipt: Some(Receipt { receipt_id: Some("response.receipt.receipt_id 中".to_owned()), state: Some("response.receipt.state 中".to_owned()), transaction_id: Some("response.receipt.transaction_id 中".to_owned()), transaction_mchid: Some("response.receipt.transaction_mchid 中".to_owned()), transaction_sub_mchid: Some("response.receipt.transaction_sub_mchid 中".to_owned()), openid: Some("response.receipt.openid 中".to_owned()), sha256: Some("response.receipt.sha256 中".to_owned()), image_type: Some("response.receipt.image_type 中".to_owned()), create_time: Some("2026-01-02T00:50:38+08:00".to_owned()), modify_time: Some("2026-01-02T14:56:08+08:00".to_owned()), merchant_contact_information: Some(ReceiptMerchantContactInformation { consultation_phone_number: Some(wechatpay::Sensitive::from("response.receipt.merchant_contact_information.consultation_phone_number 中")) }), upload_time: Some("response.receipt.upload_time 中".to_owned()), out_trade_no: Some("response.receipt.out_trade_no 中".to_owned()) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_17 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::{Digest, File};
use super::super::op_17::UploadSubmissionFileResponse;

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
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadSubmissionFile as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadSubmissionFile>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        for json in ["{\"file_id\":\"FILE24920186\"}"] {
            let decoded: Result<UploadSubmissionFileResponse, _> = serde_json::from_str(json);
            decoded.map_err(|error| format!("{json}: {error}"))?;
        }
        
        let request = UploadSubmissionFile { sub_mchid: "path.sub_mchid 中".to_owned(), file_name: "meta.file_name 中".to_owned(), file_digest: wechatpay::Digest::sha256(), item_id: Some(112128), submission_file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadSubmissionFileResponse { file_id: Some("response.file_id 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_18 {
    use serde::{Deserialize, Serialize};
use serde_json::Value;

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
    pub submit_data: Option<Value>,
}

/// The response to [`SubmitEnhancedDueDiligence`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmitEnhancedDueDiligenceResponse {
    pub due_diligence_state: Option<DueDiligenceState>,
    pub submit_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_template: Option<Value>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_data: Option<Value>,
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::super::op_18::SubmitEnhancedDueDiligenceResponse;
use super::super::op_18::DueDiligenceState;

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
    pub submit_data: Option<Value>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <SubmitEnhancedDueDiligence as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<SubmitEnhancedDueDiligence>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<DueDiligenceState>(&["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"], |it| matches!(it, DueDiligenceState::Undocumented(_)))?;
        
        for json in ["{\"due_diligence_state\":\"DUE_DILIGENCE_STATE_COLLECTING\",\"submission_data\":\"{}\",\"submission_template\":\"{}\",\"submit_time\":\"2026-09-18T13:30:00+08:00\"}"] {
            let decoded: Result<SubmitEnhancedDueDiligenceResponse, _> = serde_json::from_str(json);
            decoded.map_err(|error| format!("{json}: {error}"))?;
        }
        
        let request = SubmitEnhancedDueDiligence { due_diligence_id: "path.due_diligence_id 中".to_owned(), sub_mchid: "json.sub_mchid 中".to_owned(), submit_data: Some(serde_json::json!({"sample":"json.submit_data 中"})) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = SubmitEnhancedDueDiligenceResponse { due_diligence_state: Some(DueDiligenceState::Collecting), submit_time: Some("2026-01-02T00:09:56+08:00".to_owned()), submission_template: Some(serde_json::json!({"sample":"response.submission_template 中"})), submission_data: Some(serde_json::json!({"sample":"response.submission_data 中"})) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_19 {
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub available_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_19::Balance;
use super::super::op_19::AccountType;

/// 查询账户实时余额
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
#[wechatpay::endpoint(GET, "/v3/merchant/fund/balance/{account_type}", response = Balance)]
#[derive(Debug, Clone)]
pub struct GetBalance {
    pub account_type: AccountType,
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

mod op_20 {
    use serde::Deserialize;
use wechatpay::{Digest, File};

/// 文件上传
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = UploadImageResponse)]
#[derive(Debug, Clone)]
pub struct UploadImage {
    pub sha256: Digest,
    pub filename: String,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadImage`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadImageResponse {
    pub media_id: String,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::{Digest, File};
use super::super::op_20::UploadImageResponse;

/// 文件上传
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
#[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = UploadImageResponse)]
#[derive(Debug, Clone)]
pub struct UploadImage<'a> {
    pub sha256: Digest,
    pub filename: &'a str,
    #[wechatpay(file)]
    pub file: File,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadImage as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadImage>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = UploadImage { sha256: wechatpay::Digest::sha256(), filename: "meta.filename 中".to_owned(), file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadImageResponse { media_id: "response.media_id 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_21 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_21::ReportDisposeResultResponse;

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

mod op_22 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_22::UpdateComplaintNotificationResponse;

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

mod op_23 {
    /// 商户反馈
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
#[wechatpay::endpoint(POST, "/v3/merchant-service/feedbacks", expect = 204)]
#[derive(Debug, Clone)]
pub struct CreateFeedback {
    pub transaction_id: String,
    pub complainted_mchid: String,
    pub feedback_type: Option<i64>,
    pub feedback_content: String,
    pub feedback_images: Option<Vec<String>>,
    pub launch_confirm_process: Option<bool>,
}

    pub(super) mod borrowed { /// 商户反馈
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
#[wechatpay::endpoint(POST, "/v3/merchant-service/feedbacks", expect = 204)]
#[derive(Debug, Clone)]
pub struct CreateFeedback<'a> {
    pub transaction_id: &'a str,
    pub complainted_mchid: &'a str,
    pub feedback_type: Option<i64>,
    pub feedback_content: &'a str,
    pub feedback_images: Option<&'a [&'a str]>,
    pub launch_confirm_process: Option<bool>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <CreateFeedback as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<CreateFeedback>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = CreateFeedback { transaction_id: "json.transaction_id 中".to_owned(), complainted_mchid: "json.complainted_mchid 中".to_owned(), feedback_type: Some(971906), feedback_content: "json.feedback_content 中".to_owned(), feedback_images: Some(vec!["json.feedback_images[0] 中".to_owned(), "json.feedback_images[1] 中".to_owned()]), launch_confirm_process: Some(false) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_24 {
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

    pub(super) mod borrowed { use wechatpay::Download;

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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_25::ReverseReason;

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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub limit: Option<i64>,
    #[serde(default)]
    pub mch_invite_result_list: Vec<MchInviteResult>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;
use super::super::op_26::SpInviteUrl;
use super::super::op_26::MchInviteResult;
use super::super::op_26::FapiaoMode;
use super::super::op_26::FapiaoAbilityType;

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
        let expected = SpInviteUrl { invite_url: Some("response.invite_url 中".to_owned()), miniprogram_appid: Some("response.miniprogram_appid 中".to_owned()), miniprogram_path: Some("response.miniprogram_path 中".to_owned()), limit: Some(395284), mch_invite_result_list: vec![MchInviteResult { ep_name: Some("response.mch_invite_result_list[0].ep_name 中".to_owned()), invite_code: Some("response.mch_invite_result_list[0].invite_code 中".to_owned()), invite_failed_code: Some("response.mch_invite_result_list[0].invite_failed_code 中".to_owned()), invite_failed_reason: Some("response.mch_invite_result_list[0].invite_failed_reason 中".to_owned()), mch_invite_status: Some("response.mch_invite_result_list[0].mch_invite_status 中".to_owned()), operate_time: Some("response.mch_invite_result_list[0].operate_time 中".to_owned()), sub_mchid: Some("response.mch_invite_result_list[0].sub_mchid 中".to_owned()), tax_id: Some("response.mch_invite_result_list[0].tax_id 中".to_owned()) }], offset: Some(803956), total_count: Some("response.total_count 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_27 {
    use serde::Deserialize;

/// 配置开发选项
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
#[wechatpay::endpoint(
    PATCH,
    "/v3/new-tax-control-fapiao/merchant/development-config",
    response = UpdateDevelopmentConfigResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateDevelopmentConfig {
    pub callback_url: Option<String>,
    pub sub_mch_code: Option<String>,
    pub show_fapiao_cell: Option<bool>,
    pub support_vat_fapiao: Option<bool>,
}

/// The response to [`UpdateDevelopmentConfig`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateDevelopmentConfigResponse {
    pub callback_url: Option<String>,
    pub show_fapiao_cell: Option<bool>,
    pub support_vat_fapiao: Option<bool>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_27::UpdateDevelopmentConfigResponse;

/// 配置开发选项
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457)
#[wechatpay::endpoint(
    PATCH,
    "/v3/new-tax-control-fapiao/merchant/development-config",
    response = UpdateDevelopmentConfigResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateDevelopmentConfig<'a> {
    pub callback_url: Option<&'a str>,
    pub sub_mch_code: Option<&'a str>,
    pub show_fapiao_cell: Option<bool>,
    pub support_vat_fapiao: Option<bool>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateDevelopmentConfig as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateDevelopmentConfig>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = UpdateDevelopmentConfig { callback_url: Some("json.callback_url 中".to_owned()), sub_mch_code: Some("json.sub_mch_code 中".to_owned()), show_fapiao_cell: Some(true), support_vat_fapiao: Some(false) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateDevelopmentConfigResponse { callback_url: Some("response.callback_url 中".to_owned()), show_fapiao_cell: Some(false), support_vat_fapiao: Some(true) };
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_28::UserTitleUrl;
use super::super::op_28::UserTitleUrlSource;

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
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetUserTitleUrl as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetUserTitleUrl>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<UserTitleUrlSource>(&["WEB", "MINIPROGRAM"], |it| matches!(it, UserTitleUrlSource::Undocumented(_)))?;
        
        for json in ["{\"miniprogram_appid\":\"wx3c181ae836f011cc\",\"miniprogram_path\":\"miniprogram_path 例\",\"miniprogram_user_name\":\"miniprogram_user_name 例\"}"] {
            let decoded: Result<UserTitleUrl, _> = serde_json::from_str(json);
            decoded.map_err(|error| format!("{json}: {error}"))?;
        }
        
        let request = GetUserTitleUrl { sub_mchid: Some("query.sub_mchid 中".to_owned()), fapiao_apply_id: "query.fapiao_apply_id 中".to_owned(), source: UserTitleUrlSource::Web, appid: "query.appid 中".to_owned(), openid: "query.openid 中".to_owned(), total_amount: 902061, seller_name: Some("query.seller_name 中".to_owned()), show_phone_cell: Some(true), must_input_phone: Some(true), show_email_cell: Some(true), must_input_email: Some(true) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UserTitleUrl { title_url: Some("response.title_url 中".to_owned()), miniprogram_appid: Some("response.miniprogram_appid 中".to_owned()), miniprogram_path: Some("response.miniprogram_path 中".to_owned()), miniprogram_user_name: Some("response.miniprogram_user_name 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_29 {
    use serde::Serialize;

/// 直连商户预扣费通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
#[wechatpay::endpoint(POST, "/v3/papay/contracts/{contract_id}/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyDeduction {
    pub contract_id: String,
    pub mchid: Option<String>,
    pub appid: String,
    pub deduct_duration: Option<DeductDuration>,
    pub estimated_amount: EstimatedAmount,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DeductDuration {
    pub count: i64,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EstimatedAmount {
    pub amount: i64,
    pub currency: Option<String>,
}

    pub(super) mod borrowed { use serde::Serialize;

/// 直连商户预扣费通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
#[wechatpay::endpoint(POST, "/v3/papay/contracts/{contract_id}/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyDeduction<'a> {
    pub contract_id: &'a str,
    pub mchid: Option<&'a str>,
    pub appid: &'a str,
    pub deduct_duration: Option<DeductDuration<'a>>,
    pub estimated_amount: EstimatedAmount<'a>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct DeductDuration<'a> {
    pub count: i64,
    pub unit: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct EstimatedAmount<'a> {
    pub amount: i64,
    pub currency: Option<&'a str>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <NotifyDeduction as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<NotifyDeduction>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = NotifyDeduction { contract_id: "path.contract_id 中".to_owned(), mchid: Some("json.mchid 中".to_owned()), appid: "json.appid 中".to_owned(), deduct_duration: Some(DeductDuration { count: 1, unit: Some("DAY".to_owned()) }), estimated_amount: EstimatedAmount { amount: 312519, currency: Some("json.estimated_amount.currency 中".to_owned()) } };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_30 {
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
    /// Sources disagree about its type.
    pub service_id: i64,
    pub out_contract_code: String,
    pub contract_termination_remark: String,
}

/// The response to [`TerminateContractByOutContractCode`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct TerminateContractByOutContractCodeResponse {
    pub mchid: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub service_id: Option<i64>,
    pub out_contract_code: Option<String>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_30::TerminateContractByOutContractCodeResponse;

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
    /// Sources disagree about its type.
    pub service_id: i64,
    pub out_contract_code: &'a str,
    pub contract_termination_remark: &'a str,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <TerminateContractByOutContractCode as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<TerminateContractByOutContractCode>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        for json in ["{\"mchid\":\"7138872473\",\"out_contract_code\":\"out_contract_code 例\",\"service_id\":737}"] {
            let decoded: Result<TerminateContractByOutContractCodeResponse, _> = serde_json::from_str(json);
            decoded.map_err(|error| format!("{json}: {error}"))?;
        }
        
        let request = TerminateContractByOutContractCode { service_id: 176930, out_contract_code: "path.out_contract_code 中".to_owned(), contract_termination_remark: "json.contract_termination_remark 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = TerminateContractByOutContractCodeResponse { mchid: Some("response.mchid 中".to_owned()), service_id: Some(656634), out_contract_code: Some("response.out_contract_code 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_31 {
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
    #[serde(default)]
    pub data: Vec<BatchItem>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub offset: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_num: Option<i64>,
    pub create_time: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub success_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub success_num: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub failed_amount: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::{Deserialize, Serialize};
use super::super::op_31::Batch;
use super::super::op_31::TransferBatch;
use super::super::op_31::BatchItem;
use super::super::op_31::DetailState;

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
        let expected = Batch { transfer_batch: Some(TransferBatch { out_batch_no: Some("response.transfer_batch.out_batch_no 中".to_owned()), batch_id: Some("response.transfer_batch.batch_id 中".to_owned()), sp_appid: Some("response.transfer_batch.sp_appid 中".to_owned()), sub_mchid: Some("response.transfer_batch.sub_mchid 中".to_owned()), sub_appid: Some("response.transfer_batch.sub_appid 中".to_owned()), batch_state: Some("response.transfer_batch.batch_state 中".to_owned()), batch_name: Some("response.transfer_batch.batch_name 中".to_owned()), batch_remark: Some("response.transfer_batch.batch_remark 中".to_owned()), close_reason: Some("response.transfer_batch.close_reason 中".to_owned()), total_amount: Some(446522), total_num: Some(454308), create_time: Some("2026-01-02T19:26:46+08:00".to_owned()), success_amount: Some(452903), success_num: Some(318179), failed_amount: Some(89045), failed_num: Some(837881), transfer_scene_id: Some("response.transfer_batch.transfer_scene_id 中".to_owned()) }), data: vec![BatchItem { detail_id: Some("response.data[0].detail_id 中".to_owned()), out_detail_no: Some("response.data[0].out_detail_no 中".to_owned()), detail_state: Some("response.data[0].detail_state 中".to_owned()) }], offset: Some(803956), limit: Some(395284) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_32 {
    use serde::Deserialize;
use wechatpay::Sensitive;

/// 实名信息校验
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
#[wechatpay::endpoint(GET, "/v3/realname/verify", response = VerifyRealNameResponse)]
#[derive(Debug, Clone)]
pub struct VerifyRealName {
    /// Sources disagree about its type.
    pub credential_type: i64,
    pub encrypted_credential_id: Sensitive,
    pub encrypted_name: Sensitive,
    pub wxp_trade_no: String,
}

/// The response to [`VerifyRealName`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct VerifyRealNameResponse {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub verify_result: Option<i64>,
    pub err_message: Option<String>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::Sensitive;
use super::super::op_32::VerifyRealNameResponse;

/// 实名信息校验
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
#[wechatpay::endpoint(GET, "/v3/realname/verify", response = VerifyRealNameResponse)]
#[derive(Debug, Clone)]
pub struct VerifyRealName<'a> {
    /// Sources disagree about its type.
    pub credential_type: i64,
    pub encrypted_credential_id: Sensitive,
    pub encrypted_name: Sensitive,
    pub wxp_trade_no: &'a str,
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

mod op_33 {
    use serde::Deserialize;
use wechatpay::Sensitive;

/// 服务人员查询
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
#[wechatpay::endpoint(GET, "/v3/smartguide/guides", response = GuidePage)]
#[derive(Debug, Clone)]
pub struct ListGuides {
    pub sub_mchid: Option<String>,
    pub store_id: i64,
    pub userid: Option<String>,
    pub mobile: Option<Sensitive>,
    pub work_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

/// The response to [`ListGuides`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct GuidePage {
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_count: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub limit: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub offset: Option<i64>,
    #[serde(default)]
    pub data: Vec<Guide>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    pub guide_id: Option<String>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub store_id: Option<i64>,
    pub name: Option<Sensitive>,
    pub mobile: Option<Sensitive>,
    pub userid: Option<String>,
    pub work_id: Option<String>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::Sensitive;
use super::super::op_33::GuidePage;
use super::super::op_33::Guide;

/// 服务人员查询
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
#[wechatpay::endpoint(GET, "/v3/smartguide/guides", response = GuidePage)]
#[derive(Debug, Clone)]
pub struct ListGuides<'a> {
    pub sub_mchid: Option<&'a str>,
    pub store_id: i64,
    pub userid: Option<&'a str>,
    pub mobile: Option<Sensitive>,
    pub work_id: Option<&'a str>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListGuides as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListGuides>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        
        let request = ListGuides { sub_mchid: Some("query.sub_mchid 中".to_owned()), store_id: 391593, userid: Some("query.userid 中".to_owned()), mobile: Some(wechatpay::Sensitive::from("query.mobile 中")), work_id: Some("query.work_id 中".to_owned()), limit: Some(211347), offset: Some(379341) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = GuidePage { total_count: Some(308279), limit: Some(395284), offset: Some(803956), data: vec![Guide { guide_id: Some("response.data[0].guide_id 中".to_owned()), store_id: Some(844964), name: Some(wechatpay::Sensitive::from("response.data[0].name 中")), mobile: Some(wechatpay::Sensitive::from("response.data[0].mobile 中")), userid: Some("response.data[0].userid 中".to_owned()), work_id: Some("response.data[0].work_id 中".to_owned()) }] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_34 {
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

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use wechatpay::{Digest, File};
use super::super::op_34::UploadCardFileResponse;

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

mod op_35 {
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
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub offset: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub limit: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub count: Option<i64>,
    #[serde(default, deserialize_with = "wechatpay::empty_as_none")]
    pub total_count: Option<i64>,
    #[serde(default)]
    pub data: Vec<String>,
}

    pub(super) mod borrowed { #![allow(unused_imports)]
use serde::Deserialize;
use super::super::op_35::AvailMchRangeMerchantIdentifierPage;

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
        let expected = AvailMchRangeMerchantIdentifierPage { offset: Some(803956), limit: Some(395284), count: Some(553728), total_count: Some(308279), data: vec!["response.data[0] 中".to_owned(), "response.data[1] 中".to_owned()] };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

