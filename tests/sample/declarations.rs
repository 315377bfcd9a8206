//! One operation of every shape, as `tests/operations/project.rs` writes it.

use wechatpay_tests::operations::Case;

pub static CASES: &[Case] = &[
    Case { operation: "GET /v3/billdownload/file", declaration: op_0::declaration, respond: op_0::respond, call: |client| Box::pin(op_0::call(client)) },
    Case { operation: "DELETE /v3/edu-papay/contracts/{contract_id}", declaration: op_1::declaration, respond: op_1::respond, call: |client| Box::pin(op_1::call(client)) },
    Case { operation: "PATCH /v3/marketing/membercard-open/callback", declaration: op_2::declaration, respond: op_2::respond, call: |client| Box::pin(op_2::call(client)) },
    Case { operation: "GET /v3/global/statements", declaration: op_3::declaration, respond: op_3::respond, call: |client| Box::pin(op_3::call(client)) },
    Case { operation: "POST /v3/ecommerce/applyments/{applyment_id}/revoke", declaration: op_4::declaration, respond: op_4::respond, call: |client| Box::pin(op_4::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/download", declaration: op_5::declaration, respond: op_5::respond, call: |client| Box::pin(op_5::call(client)) },
    Case { operation: "GET /v3/merchant/fund/balance/{account_type}", declaration: op_6::declaration, respond: op_6::respond, call: |client| Box::pin(op_6::call(client)) },
    Case { operation: "POST /v3/pay/transactions/exposure", declaration: op_7::declaration, respond: op_7::respond, call: |client| Box::pin(op_7::call(client)) },
    Case { operation: "POST /v3/taxi-invoice/cards/upload-file", declaration: op_8::declaration, respond: op_8::respond, call: |client| Box::pin(op_8::call(client)) },
    Case { operation: "POST /v3/papay/contracts/{contract_id}/notify", declaration: op_9::declaration, respond: op_9::respond, call: |client| Box::pin(op_9::call(client)) },
    Case { operation: "POST /v3/businesscircle/points/notify", declaration: op_10::declaration, respond: op_10::respond, call: |client| Box::pin(op_10::call(client)) },
    Case { operation: "GET /v3/realname/verify", declaration: op_11::declaration, respond: op_11::respond, call: |client| Box::pin(op_11::call(client)) },
    Case { operation: "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result", declaration: op_12::declaration, respond: op_12::respond, call: |client| Box::pin(op_12::call(client)) },
    Case { operation: "POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate", declaration: op_13::declaration, respond: op_13::respond, call: |client| Box::pin(op_13::call(client)) },
    Case { operation: "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", declaration: op_14::declaration, respond: op_14::respond, call: |client| Box::pin(op_14::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/user-title/title-url", declaration: op_15::declaration, respond: op_15::respond, call: |client| Box::pin(op_15::call(client)) },
    Case { operation: "GET /v3/facemch/users/{face_sid}", declaration: op_16::declaration, respond: op_16::respond, call: |client| Box::pin(op_16::call(client)) },
    Case { operation: "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes", declaration: op_17::declaration, respond: op_17::respond, call: |client| Box::pin(op_17::call(client)) },
    Case { operation: "GET /v3/marketing/partnerships", declaration: op_18::declaration, respond: op_18::respond, call: |client| Box::pin(op_18::call(client)) },
    Case { operation: "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl", declaration: op_19::declaration, respond: op_19::respond, call: |client| Box::pin(op_19::call(client)) },
    Case { operation: "POST /global/v3/customs/redeclare", declaration: op_20::declaration, respond: op_20::respond, call: |client| Box::pin(op_20::call(client)) },
    Case { operation: "GET /v3/transfer/batches/batch-id/{batch_id}", declaration: op_21::declaration, respond: op_21::respond, call: |client| Box::pin(op_21::call(client)) },
    Case { operation: "POST /v3/marketing/shopping-receipt/shoppingreceipts", declaration: op_22::declaration, respond: op_22::respond, call: |client| Box::pin(op_22::call(client)) },
    Case { operation: "POST /v3/parking/reminders/entry", declaration: op_23::declaration, respond: op_23::respond, call: |client| Box::pin(op_23::call(client)) },
    Case { operation: "PUT /hk/v3/merchants", declaration: op_24::declaration, respond: op_24::respond, call: |client| Box::pin(op_24::call(client)) },
    Case { operation: "GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}", declaration: op_25::declaration, respond: op_25::respond, call: |client| Box::pin(op_25::call(client)) },
    Case { operation: "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", declaration: op_26::declaration, respond: op_26::respond, call: |client| Box::pin(op_26::call(client)) },
];

mod op_0 {
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

mod op_1 {
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

mod op_2 {
    use serde::Deserialize;

/// 设置回调地址
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
#[wechatpay::endpoint(
    PATCH,
    "/v3/marketing/membercard-open/callback",
    response = UpdateCallbackResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateCallback {
    pub notify_url: String,
}

/// The response to [`UpdateCallback`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateCallbackResponse {
    pub notify_url: String,
    pub mchid: Option<String>,
}

    mod borrowed { use serde::Deserialize;

/// 设置回调地址
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
#[wechatpay::endpoint(
    PATCH,
    "/v3/marketing/membercard-open/callback",
    response = UpdateCallbackResponse
)]
#[derive(Debug, Clone)]
pub struct UpdateCallback<'a> {
    pub notify_url: &'a str,
}

/// The response to [`UpdateCallback`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateCallbackResponse {
    pub notify_url: String,
    pub mchid: Option<String>,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateCallback as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateCallback>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UpdateCallback { notify_url: "json.notify_url 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateCallbackResponse { notify_url: "response.notify_url 中".to_owned(), mchid: Some("response.mchid 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_3 {
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
    pub mchid: String,
}

    mod borrowed { use wechatpay::Download;

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
    pub mchid: &'a str,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <DownloadStatement as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<DownloadStatement>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = DownloadStatement { date: "query.date 中".to_owned(), mchid: "query.mchid 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let content = response.unchecked().bytes().await.map_err(|error| error.to_string())?;
        if content == &b"a file"[..] { Ok(()) } else { Err(format!("{content:?}")) }
    }
}

mod op_4 {
    use serde::Deserialize;

/// 撤销申请单-使用申请单号
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
#[wechatpay::endpoint(
    POST,
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
    response = RevokeApplymentResponse
)]
#[derive(Debug, Clone)]
pub struct RevokeApplyment {
    pub applyment_id: i64,
}

/// The response to [`RevokeApplyment`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RevokeApplymentResponse {
    pub applyment_id: i64,
    pub out_request_no: String,
}

    mod borrowed { use serde::Deserialize;

/// 撤销申请单-使用申请单号
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
#[wechatpay::endpoint(
    POST,
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
    response = RevokeApplymentResponse
)]
#[derive(Debug, Clone)]
pub struct RevokeApplyment {
    pub applyment_id: i64,
}

/// The response to [`RevokeApplyment`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RevokeApplymentResponse {
    pub applyment_id: i64,
    pub out_request_no: String,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <RevokeApplyment as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<RevokeApplyment>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = RevokeApplyment { applyment_id: 954889 };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = RevokeApplymentResponse { applyment_id: 465649, out_request_no: "response.out_request_no 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_5 {
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

mod op_6 {
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
    pub available_amount: i64,
    pub pending_amount: Option<i64>,
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
    pub available_amount: i64,
    pub pending_amount: Option<i64>,
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
        let expected = Balance { available_amount: 641537, pending_amount: Some(485505) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_7 {
    use serde::{Deserialize, Serialize};

/// 微信分付-支付方式前置服务
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
#[wechatpay::endpoint(POST, "/v3/pay/transactions/exposure", response = Exposure)]
#[derive(Debug, Clone)]
pub struct GetExposure {
    pub mchid: Option<String>,
    pub appid: String,
    pub payer: Payer,
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
    pub fqf_exposure: bool,
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
    pub payer: Payer<'a>,
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
    pub fqf_exposure: bool,
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
        
        let request = GetExposure { mchid: Some("json.mchid 中".to_owned()), appid: "json.appid 中".to_owned(), payer: Payer { openid: Some("json.payer.openid 中".to_owned()), phone_number_hash: Some("json.payer.phone_number_hash 中".to_owned()) }, out_trade_no: "json.out_trade_no 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Exposure { fqf_exposure: false, market_exposure_token: Some("response.market_exposure_token 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_8 {
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
    pub digest: Digest,
    pub digest_algorithm: String,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadCardFile`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UploadCardFileResponse {
    pub fapiao_media_id: String,
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
    pub digest: Digest,
    pub digest_algorithm: &'a str,
    #[wechatpay(file)]
    pub file: File,
}

/// The response to [`UploadCardFile`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UploadCardFileResponse {
    pub fapiao_media_id: String,
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UploadCardFile as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UploadCardFile>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = UploadCardFile { company_mchid: "meta.company_mchid 中".to_owned(), region_id: 452607, digest: wechatpay::Digest::given("46ffa9d5dae6556f7133323e7ce47fac773d6e38bb0293f96667a2b210195614"), digest_algorithm: "DIGEST_ALGORITHM_SM3".to_owned(), file: wechatpay::File::new("a.png", "image/png", &b"content"[..]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UploadCardFileResponse { fapiao_media_id: "response.fapiao_media_id 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_9 {
    use serde::Serialize;

/// 直连商户预扣费通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
#[wechatpay::endpoint(POST, "/v3/papay/contracts/{contract_id}/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyDeduction {
    pub contract_id: String,
    pub mchid: String,
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

    mod borrowed { use serde::Serialize;

/// 直连商户预扣费通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
#[wechatpay::endpoint(POST, "/v3/papay/contracts/{contract_id}/notify", expect = 204)]
#[derive(Debug, Clone)]
pub struct NotifyDeduction<'a> {
    pub contract_id: &'a str,
    pub mchid: &'a str,
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
        
        let request = NotifyDeduction { contract_id: "path.contract_id 中".to_owned(), mchid: "json.mchid 中".to_owned(), appid: "json.appid 中".to_owned(), deduct_duration: Some(DeductDuration { count: 1, unit: Some("DAY".to_owned()) }), estimated_amount: EstimatedAmount { amount: 312519, currency: Some("json.estimated_amount.currency 中".to_owned()) } };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let () = response;
        Ok(())
    }
}

mod op_10 {
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

mod op_11 {
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
    pub verify_result: i64,
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
    pub verify_result: i64,
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
        let expected = VerifyRealNameResponse { verify_result: 0, err_message: Some("response.err_message 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_12 {
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

mod op_13 {
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
    pub mchid: String,
    pub service_id: i64,
    pub out_contract_code: String,
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
    pub mchid: String,
    pub service_id: i64,
    pub out_contract_code: String,
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
        let expected = TerminateContractByOutContractCodeResponse { mchid: "response.mchid 中".to_owned(), service_id: 656634, out_contract_code: "response.out_contract_code 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_14 {
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

mod op_15 {
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

mod op_16 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 查询用户授权的实名信息
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
#[wechatpay::endpoint(GET, "/v3/facemch/users/{face_sid}", response = User)]
#[derive(Debug, Clone)]
pub struct GetUser {
    pub face_sid: String,
    pub info_type: InfoType,
    pub appid: String,
    pub sub_mchid: Option<String>,
    pub sub_appid: Option<String>,
    pub sub_serial_no: Option<String>,
}

/// The response to [`GetUser`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct User {
    pub union_id: Option<String>,
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
    pub real_name_info: Option<RealNameInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RealNameInfo {
    pub encrypted_real_name: Option<Sensitive>,
    pub credential_type: Option<i64>,
    pub encrypted_credential_id: Option<Sensitive>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum InfoType {
    AskUnionid,
    AskRealName,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 查询用户授权的实名信息
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
#[wechatpay::endpoint(GET, "/v3/facemch/users/{face_sid}", response = User)]
#[derive(Debug, Clone)]
pub struct GetUser<'a> {
    pub face_sid: &'a str,
    pub info_type: InfoType,
    pub appid: &'a str,
    pub sub_mchid: Option<&'a str>,
    pub sub_appid: Option<&'a str>,
    pub sub_serial_no: Option<&'a str>,
}

/// The response to [`GetUser`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct User {
    pub union_id: Option<String>,
    pub openid: Option<String>,
    pub sub_openid: Option<String>,
    pub real_name_info: Option<RealNameInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RealNameInfo {
    pub encrypted_real_name: Option<Sensitive>,
    pub credential_type: Option<i64>,
    pub encrypted_credential_id: Option<Sensitive>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum InfoType {
    AskUnionid,
    AskRealName,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetUser as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetUser>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<InfoType>(&["ASK_UNIONID", "ASK_REAL_NAME"], |it| matches!(it, InfoType::Undocumented(_)))?;
        
        let request = GetUser { face_sid: "path.face_sid 中".to_owned(), info_type: InfoType::AskUnionid, appid: "query.appid 中".to_owned(), sub_mchid: Some("query.sub_mchid 中".to_owned()), sub_appid: Some("query.sub_appid 中".to_owned()), sub_serial_no: Some("query.sub_serial_no 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = User { union_id: Some("response.union_id 中".to_owned()), openid: Some("response.openid 中".to_owned()), sub_openid: Some("response.sub_openid 中".to_owned()), real_name_info: Some(RealNameInfo { encrypted_real_name: Some(wechatpay::Sensitive::from("response.real_name_info.encrypted_real_name 中")), credential_type: Some(1), encrypted_credential_id: Some(wechatpay::Sensitive::from("response.real_name_info.encrypted_credential_id 中")) }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_17 {
    use serde::{Deserialize, Serialize};

/// 查询预存code列表
///
/// [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    response = StockCouponCodePage
)]
#[derive(Debug, Clone)]
pub struct ListStockCouponCodes {
    pub stock_id: String,
    pub status: Option<StockCouponCodeStatus>,
    pub appid: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The response to [`ListStockCouponCodes`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponCodePage {
    pub stock_id: String,
    pub total_count: i64,
    pub limit: i64,
    pub offset: i64,
    pub data: Option<Vec<StockCouponCode>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct StockCouponCode {
    pub code: Option<String>,
    pub code_status: Option<String>,
    pub upload_time: Option<String>,
    pub dispatched_time: Option<String>,
    pub openid: Option<String>,
    pub unionid: Option<String>,
    pub coupon_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockCouponCodeStatus {
    Sended,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询预存code列表
///
/// [Official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
#[wechatpay::endpoint(
    GET,
    "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
    response = StockCouponCodePage
)]
#[derive(Debug, Clone)]
pub struct ListStockCouponCodes<'a> {
    pub stock_id: &'a str,
    pub status: Option<StockCouponCodeStatus>,
    pub appid: Option<&'a str>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The response to [`ListStockCouponCodes`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponCodePage {
    pub stock_id: String,
    pub total_count: i64,
    pub limit: i64,
    pub offset: i64,
    pub data: Option<Vec<StockCouponCode>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct StockCouponCode {
    pub code: Option<String>,
    pub code_status: Option<String>,
    pub upload_time: Option<String>,
    pub dispatched_time: Option<String>,
    pub openid: Option<String>,
    pub unionid: Option<String>,
    pub coupon_code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum StockCouponCodeStatus {
    Sended,
    Used,
    Expired,
    Deleted,
    Deactivated,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <ListStockCouponCodes as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<ListStockCouponCodes>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<StockCouponCodeStatus>(&["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], |it| matches!(it, StockCouponCodeStatus::Undocumented(_)))?;
        
        let request = ListStockCouponCodes { stock_id: "path.stock_id 中".to_owned(), status: Some(StockCouponCodeStatus::Sended), appid: Some("query.appid 中".to_owned()), offset: Some(379341), limit: Some(211347) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = StockCouponCodePage { stock_id: "response.stock_id 中".to_owned(), total_count: 308279, limit: 395284, offset: 803956, data: Some(vec![StockCouponCode { code: Some("response.data[0].code 中".to_owned()), code_status: Some("response.data[0].code_status 中".to_owned()), upload_time: Some("response.data[0].upload_time 中".to_owned()), dispatched_time: Some("response.data[0].dispatched_time 中".to_owned()), openid: Some("response.data[0].openid 中".to_owned()), unionid: Some("response.data[0].unionid 中".to_owned()), coupon_code: Some("response.data[0].coupon_code 中".to_owned()) }]) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_18 {
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
    pub limit: i64,
    pub offset: i64,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    pub partner: PartnershipPartner,
    pub authorized_data: PartnershipAuthorizedData,
    pub build_time: String,
    pub terminate_time: Option<String>,
    pub create_time: String,
    pub update_time: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PartnershipPartner {
    pub r#type: String,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct PartnershipAuthorizedData {
    pub business_type: String,
    pub stock_id: Option<String>,
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
    pub limit: i64,
    pub offset: i64,
    pub total_count: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Partnership {
    pub partner: PartnershipPartner,
    pub authorized_data: PartnershipAuthorizedData,
    pub build_time: String,
    pub terminate_time: Option<String>,
    pub create_time: String,
    pub update_time: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipPartner {
    pub r#type: String,
    pub appid: Option<String>,
    pub merchant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct PartnershipAuthorizedData {
    pub business_type: String,
    pub stock_id: Option<String>,
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
        let expected = PartnershipPage { data: Some(vec![Partnership { partner: PartnershipPartner { r#type: "response.data[0].partner.type 中".to_owned(), appid: Some("response.data[0].partner.appid 中".to_owned()), merchant_id: Some("response.data[0].partner.merchant_id 中".to_owned()) }, authorized_data: PartnershipAuthorizedData { business_type: "response.data[0].authorized_data.business_type 中".to_owned(), stock_id: Some("response.data[0].authorized_data.stock_id 中".to_owned()) }, build_time: "response.data[0].build_time 中".to_owned(), terminate_time: Some("response.data[0].terminate_time 中".to_owned()), create_time: "response.data[0].create_time 中".to_owned(), update_time: "response.data[0].update_time 中".to_owned() }]), limit: 395284, offset: 803956, total_count: Some(308279) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_19 {
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
    pub invite_code: String,
    pub sub_mchid: Option<String>,
}

/// The response to [`GetSpInviteUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SpInviteUrl {
    pub invite_url: String,
    pub miniprogram_appid: String,
    pub miniprogram_path: String,
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
    pub invite_code: &'a str,
    pub sub_mchid: Option<&'a str>,
}

/// The response to [`GetSpInviteUrl`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SpInviteUrl {
    pub invite_url: String,
    pub miniprogram_appid: String,
    pub miniprogram_path: String,
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
        
        let request = GetSpInviteUrl { operation_type: "AUTH_BINDING".to_owned(), fapiao_mode: FapiaoMode::ThirdOrSelfFapiao, fapiao_ability_type_list: Some(vec![FapiaoAbilityType::BaseAbility, FapiaoAbilityType::BaseAbility]), invite_channel: Some("query.invite_channel 中".to_owned()), operate_user: Some(wechatpay::Sensitive::from("query.operate_user 中")), invite_code: "query.invite_code 中".to_owned(), sub_mchid: Some("query.sub_mchid 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = SpInviteUrl { invite_url: "response.invite_url 中".to_owned(), miniprogram_appid: "response.miniprogram_appid 中".to_owned(), miniprogram_path: "response.miniprogram_path 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_20 {
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
    pub appid: String,
    pub mchid: String,
    pub state: CustomsDeclarationState,
    pub out_trade_no: String,
    pub transaction_id: String,
    pub sub_order_no: Option<String>,
    pub sub_order_id: Option<String>,
    pub modify_time: String,
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
    pub appid: String,
    pub mchid: String,
    pub state: CustomsDeclarationState,
    pub out_trade_no: String,
    pub transaction_id: String,
    pub sub_order_no: Option<String>,
    pub sub_order_id: Option<String>,
    pub modify_time: String,
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
        let expected = CustomsDeclaration { appid: "response.appid 中".to_owned(), mchid: "response.mchid 中".to_owned(), state: CustomsDeclarationState::Processing, out_trade_no: "response.out_trade_no 中".to_owned(), transaction_id: "response.transaction_id 中".to_owned(), sub_order_no: Some("response.sub_order_no 中".to_owned()), sub_order_id: Some("response.sub_order_id 中".to_owned()), modify_time: "response.modify_time 中".to_owned(), explanation: Some("response.explanation 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_21 {
    use serde::Deserialize;

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
    pub close_reason: Option<String>,
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

    mod borrowed { use serde::Deserialize;

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
    pub close_reason: Option<String>,
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
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetBatchById as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetBatchById>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        
        let request = GetBatchById { batch_id: "path.batch_id 中".to_owned(), need_query_detail: true, offset: Some(379341), limit: Some(211347), detail_status: Some("query.detail_status 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = Batch { transfer_batch: TransferBatch { mchid: "response.transfer_batch.mchid 中".to_owned(), out_batch_no: "response.transfer_batch.out_batch_no 中".to_owned(), batch_id: "response.transfer_batch.batch_id 中".to_owned(), appid: "response.transfer_batch.appid 中".to_owned(), batch_status: "response.transfer_batch.batch_status 中".to_owned(), batch_type: "response.transfer_batch.batch_type 中".to_owned(), batch_name: "response.transfer_batch.batch_name 中".to_owned(), batch_remark: "response.transfer_batch.batch_remark 中".to_owned(), close_reason: Some("response.transfer_batch.close_reason 中".to_owned()), total_amount: 446522, total_num: 454308, create_time: Some("response.transfer_batch.create_time 中".to_owned()), update_time: Some("response.transfer_batch.update_time 中".to_owned()), success_amount: Some(452903), success_num: Some(318179), fail_amount: Some(98544), fail_num: Some(936858), transfer_scene_id: Some("response.transfer_batch.transfer_scene_id 中".to_owned()) }, transfer_detail_list: Some(vec![TransferDetail { detail_id: "response.transfer_detail_list[0].detail_id 中".to_owned(), out_detail_no: "response.transfer_detail_list[0].out_detail_no 中".to_owned(), detail_status: "response.transfer_detail_list[0].detail_status 中".to_owned() }]) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_22 {
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
    pub receipt: Receipt,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    pub receipt_id: String,
    pub state: String,
    pub transaction_id: String,
    pub transaction_mchid: Option<String>,
    pub transaction_sub_mchid: Option<String>,
    pub openid: String,
    pub sha256: String,
    pub image_type: String,
    pub create_time: String,
    pub modify_time: String,
    pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
    pub upload_time: Option<String>,
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
    pub receipt: Receipt,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Receipt {
    pub receipt_id: String,
    pub state: String,
    pub transaction_id: String,
    pub transaction_mchid: Option<String>,
    pub transaction_sub_mchid: Option<String>,
    pub openid: String,
    pub sha256: String,
    pub image_type: String,
    pub create_time: String,
    pub modify_time: String,
    pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
    pub upload_time: Option<String>,
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
        let expected = UploadShoppingReceiptResponse { receipt: Receipt { receipt_id: "response.receipt.receipt_id 中".to_owned(), state: "response.receipt.state 中".to_owned(), transaction_id: "response.receipt.transaction_id 中".to_owned(), transaction_mchid: Some("response.receipt.transaction_mchid 中".to_owned()), transaction_sub_mchid: Some("response.receipt.transaction_sub_mchid 中".to_owned()), openid: "response.receipt.openid 中".to_owned(), sha256: "response.receipt.sha256 中".to_owned(), image_type: "response.receipt.image_type 中".to_owned(), create_time: "response.receipt.create_time 中".to_owned(), modify_time: "response.receipt.modify_time 中".to_owned(), merchant_contact_information: Some(ReceiptMerchantContactInformation { consultation_phone_number: Some(wechatpay::Sensitive::from("response.receipt.merchant_contact_information.consultation_phone_number 中")) }), upload_time: Some("response.receipt.upload_time 中".to_owned()) } };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_23 {
    use serde::{Deserialize, Serialize};

/// 同步车辆入场通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
#[wechatpay::endpoint(POST, "/v3/parking/reminders/entry", response = SyncEntryResponse)]
#[derive(Debug, Clone)]
pub struct SyncEntry {
    pub out_serial_number: String,
    pub parking_id: String,
    pub plate_number: String,
    pub enter_timestamp: i64,
    pub plate_color: PlateColor,
    pub car_type: CarType,
    pub vehicle_type: VehicleType,
    pub entrance_number: Option<String>,
    pub entrance_name: Option<String>,
    pub discount_template_id: Option<Vec<i64>>,
}

/// The response to [`SyncEntry`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SyncEntryResponse {
    pub serial_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PlateColor {
    #[serde(rename = "PLATE_COLOR_UNKNOWN")]
    Unknown,
    #[serde(rename = "PLATE_COLOR_BLUE")]
    Blue,
    #[serde(rename = "PLATE_COLOR_YELLOW")]
    Yellow,
    #[serde(rename = "PLATE_COLOR_BLACK")]
    Black,
    #[serde(rename = "PLATE_COLOR_WHITE")]
    White,
    #[serde(rename = "PLATE_COLOR_GREEN")]
    Green,
    #[serde(rename = "PLATE_COLOR_YELLOW_GREEN")]
    YellowGreen,
    #[serde(rename = "PLATE_COLOR_AGRICULTURAL_YELLOW")]
    AgriculturalYellow,
    #[serde(rename = "PLATE_COLOR_OTHER")]
    Other,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CarType {
    #[serde(rename = "PLATE_TYPE_UNKNOWN")]
    Unknown,
    #[serde(rename = "PLATE_TYPE_TEMPORARY")]
    Temporary,
    #[serde(rename = "PLATE_TYPE_MONTHLY")]
    Monthly,
    #[serde(rename = "PLATE_TYPE_FREE")]
    Free,
    #[serde(rename = "PLATE_TYPE_PREPAID")]
    Prepaid,
    #[serde(rename = "PLATE_TYPE_OTHERS")]
    Others,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum VehicleType {
    #[serde(rename = "VEHICLE_TYPE_UNKNOWN")]
    Unknown,
    #[serde(rename = "VEHICLE_TYPE_SMALL")]
    Small,
    #[serde(rename = "VEHICLE_TYPE_LARGE")]
    Large,
    #[serde(rename = "VEHICLE_TYPE_EXTRA_LARGE")]
    ExtraLarge,
    #[serde(rename = "VEHICLE_TYPE_ALL_TYPE")]
    AllType,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};

/// 同步车辆入场通知
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
#[wechatpay::endpoint(POST, "/v3/parking/reminders/entry", response = SyncEntryResponse)]
#[derive(Debug, Clone)]
pub struct SyncEntry<'a> {
    pub out_serial_number: &'a str,
    pub parking_id: &'a str,
    pub plate_number: &'a str,
    pub enter_timestamp: i64,
    pub plate_color: PlateColor,
    pub car_type: CarType,
    pub vehicle_type: VehicleType,
    pub entrance_number: Option<&'a str>,
    pub entrance_name: Option<&'a str>,
    pub discount_template_id: Option<Vec<i64>>,
}

/// The response to [`SyncEntry`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SyncEntryResponse {
    pub serial_number: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PlateColor {
    #[serde(rename = "PLATE_COLOR_UNKNOWN")]
    Unknown,
    #[serde(rename = "PLATE_COLOR_BLUE")]
    Blue,
    #[serde(rename = "PLATE_COLOR_YELLOW")]
    Yellow,
    #[serde(rename = "PLATE_COLOR_BLACK")]
    Black,
    #[serde(rename = "PLATE_COLOR_WHITE")]
    White,
    #[serde(rename = "PLATE_COLOR_GREEN")]
    Green,
    #[serde(rename = "PLATE_COLOR_YELLOW_GREEN")]
    YellowGreen,
    #[serde(rename = "PLATE_COLOR_AGRICULTURAL_YELLOW")]
    AgriculturalYellow,
    #[serde(rename = "PLATE_COLOR_OTHER")]
    Other,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CarType {
    #[serde(rename = "PLATE_TYPE_UNKNOWN")]
    Unknown,
    #[serde(rename = "PLATE_TYPE_TEMPORARY")]
    Temporary,
    #[serde(rename = "PLATE_TYPE_MONTHLY")]
    Monthly,
    #[serde(rename = "PLATE_TYPE_FREE")]
    Free,
    #[serde(rename = "PLATE_TYPE_PREPAID")]
    Prepaid,
    #[serde(rename = "PLATE_TYPE_OTHERS")]
    Others,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum VehicleType {
    #[serde(rename = "VEHICLE_TYPE_UNKNOWN")]
    Unknown,
    #[serde(rename = "VEHICLE_TYPE_SMALL")]
    Small,
    #[serde(rename = "VEHICLE_TYPE_LARGE")]
    Large,
    #[serde(rename = "VEHICLE_TYPE_EXTRA_LARGE")]
    ExtraLarge,
    #[serde(rename = "VEHICLE_TYPE_ALL_TYPE")]
    AllType,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <SyncEntry as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<SyncEntry>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<PlateColor>(&["PLATE_COLOR_UNKNOWN", "PLATE_COLOR_BLUE", "PLATE_COLOR_YELLOW", "PLATE_COLOR_BLACK", "PLATE_COLOR_WHITE", "PLATE_COLOR_GREEN", "PLATE_COLOR_YELLOW_GREEN", "PLATE_COLOR_AGRICULTURAL_YELLOW", "PLATE_COLOR_OTHER"], |it| matches!(it, PlateColor::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CarType>(&["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"], |it| matches!(it, CarType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<VehicleType>(&["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"], |it| matches!(it, VehicleType::Undocumented(_)))?;
        
        let request = SyncEntry { out_serial_number: "json.out_serial_number 中".to_owned(), parking_id: "json.parking_id 中".to_owned(), plate_number: "json.plate_number 中".to_owned(), enter_timestamp: 152149, plate_color: PlateColor::Unknown, car_type: CarType::Unknown, vehicle_type: VehicleType::Unknown, entrance_number: Some("json.entrance_number 中".to_owned()), entrance_name: Some("json.entrance_name 中".to_owned()), discount_template_id: Some(vec![405806, 442425]) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = SyncEntryResponse { serial_number: Some("response.serial_number 中".to_owned()) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_24 {
    use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 修改子商户（融合钱包）
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
#[wechatpay::endpoint(PUT, "/hk/v3/merchants", response = UpdateMerchantResponse)]
#[derive(Debug, Clone)]
pub struct UpdateMerchant {
    pub sp_appid: String,
    pub sp_mchid: String,
    pub sub_mchid: String,
    pub name: String,
    pub shortname: String,
    pub office_phone: String,
    pub contact: Option<Contact>,
    pub business_category: i64,
    pub channel_id: Option<String>,
    pub merchant_country_code: String,
    pub merchant_type: MerchantType,
    pub registration_certificate_number: Option<String>,
    pub registration_certificate_date: Option<String>,
    pub registration_certificate_copy: Option<String>,
    pub settlement_bank_number: Option<String>,
    pub business: Business,
    pub director: Option<Director>,
    pub principal: Option<Principal>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Contact {
    pub name: Sensitive,
    pub phone: Sensitive,
    pub email: Sensitive,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Business {
    pub business_type: BusinessType,
    pub app_download: Option<String>,
    pub website: Option<String>,
    pub office_account: Option<String>,
    pub mini_program: Option<String>,
    pub store_address: Option<String>,
    #[serde(with = "wechatpay::json_string")]
    pub store_photos: Option<StorePhotos>,
    pub mcc: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Director {
    pub name: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Principal {
    pub name: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StorePhotos {
    pub media_id: Vec<String>,
}

/// The response to [`UpdateMerchant`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct UpdateMerchantResponse {
    pub sub_mchid: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MerchantType {
    Enterprise,
    Individual,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    Online,
    Offline,
    Both,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

    mod borrowed { use serde::{Deserialize, Serialize};
use wechatpay::Sensitive;

/// 修改子商户（融合钱包）
///
/// [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
#[wechatpay::endpoint(PUT, "/hk/v3/merchants", response = UpdateMerchantResponse)]
#[derive(Debug, Clone)]
pub struct UpdateMerchant<'a> {
    pub sp_appid: &'a str,
    pub sp_mchid: &'a str,
    pub sub_mchid: &'a str,
    pub name: &'a str,
    pub shortname: &'a str,
    pub office_phone: &'a str,
    pub contact: Option<Contact>,
    pub business_category: i64,
    pub channel_id: Option<&'a str>,
    pub merchant_country_code: &'a str,
    pub merchant_type: MerchantType,
    pub registration_certificate_number: Option<&'a str>,
    pub registration_certificate_date: Option<&'a str>,
    pub registration_certificate_copy: Option<&'a str>,
    pub settlement_bank_number: Option<&'a str>,
    pub business: Business<'a>,
    pub director: Option<Director<'a>>,
    pub principal: Option<Principal<'a>>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Contact {
    pub name: Sensitive,
    pub phone: Sensitive,
    pub email: Sensitive,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Business<'a> {
    pub business_type: BusinessType,
    pub app_download: Option<&'a str>,
    pub website: Option<&'a str>,
    pub office_account: Option<&'a str>,
    pub mini_program: Option<&'a str>,
    pub store_address: Option<&'a str>,
    #[serde(with = "wechatpay::json_string")]
    pub store_photos: Option<StorePhotos<'a>>,
    pub mcc: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Director<'a> {
    pub name: Option<&'a str>,
    pub number: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct Principal<'a> {
    pub name: Option<&'a str>,
    pub number: Option<&'a str>,
}

#[derive(Debug, Clone, Serialize, wechatpay::Object)]
pub struct StorePhotos<'a> {
    pub media_id: &'a [&'a str],
}

/// The response to [`UpdateMerchant`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct UpdateMerchantResponse {
    pub sub_mchid: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum MerchantType {
    Enterprise,
    Individual,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum BusinessType {
    Online,
    Offline,
    Both,
    /// A value that is not documented.
    #[serde(untagged)]
    Undocumented(String),
}
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <UpdateMerchant as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<UpdateMerchant>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<MerchantType>(&["ENTERPRISE", "INDIVIDUAL"], |it| matches!(it, MerchantType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<BusinessType>(&["ONLINE", "OFFLINE", "BOTH"], |it| matches!(it, BusinessType::Undocumented(_)))?;
        
        let request = UpdateMerchant { sp_appid: "json.sp_appid 中".to_owned(), sp_mchid: "json.sp_mchid 中".to_owned(), sub_mchid: "json.sub_mchid 中".to_owned(), name: "json.name 中".to_owned(), shortname: "json.shortname 中".to_owned(), office_phone: "json.office_phone 中".to_owned(), contact: Some(Contact { name: wechatpay::Sensitive::from("json.contact.name 中"), phone: wechatpay::Sensitive::from("json.contact.phone 中"), email: wechatpay::Sensitive::from("json.contact.email 中") }), business_category: 972275, channel_id: Some("json.channel_id 中".to_owned()), merchant_country_code: "json.merchant_country_code 中".to_owned(), merchant_type: MerchantType::Enterprise, registration_certificate_number: Some("json.registration_certificate_number 中".to_owned()), registration_certificate_date: Some("json.registration_certificate_date 中".to_owned()), registration_certificate_copy: Some("json.registration_certificate_copy 中".to_owned()), settlement_bank_number: Some("json.settlement_bank_number 中".to_owned()), business: Business { business_type: BusinessType::Online, app_download: Some("json.business.app_download 中".to_owned()), website: Some("json.business.website 中".to_owned()), office_account: Some("json.business.office_account 中".to_owned()), mini_program: Some("json.business.mini_program 中".to_owned()), store_address: Some("json.business.store_address 中".to_owned()), store_photos: Some(StorePhotos { media_id: vec!["json.business.store_photos.media_id[0] 中".to_owned(), "json.business.store_photos.media_id[1] 中".to_owned()] }), mcc: Some("json.business.mcc 中".to_owned()) }, director: Some(Director { name: Some("json.director.name 中".to_owned()), number: Some("json.director.number 中".to_owned()) }), principal: Some(Principal { name: Some("json.principal.name 中".to_owned()), number: Some("json.principal.number 中".to_owned()) }) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = UpdateMerchantResponse { sub_mchid: "response.sub_mchid 中".to_owned() };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_25 {
    use serde::{Deserialize, Serialize};

/// 查询子商户强化尽调单信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
#[wechatpay::endpoint(
    GET,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    response = EnhancedDueDiligence
)]
#[derive(Debug, Clone)]
pub struct GetEnhancedDueDiligence {
    pub due_diligence_id: String,
    pub sub_mchid: String,
}

/// The response to [`GetEnhancedDueDiligence`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct EnhancedDueDiligence {
    pub due_diligence_id: String,
    pub sub_mchid: String,
    pub due_diligence_state: DueDiligenceState,
    #[serde(default, with = "wechatpay::json_string")]
    pub reject_reason: Option<RejectReason>,
    pub deadline_time: String,
    pub terminal_time: Option<String>,
    pub submit_time: Option<String>,
    pub reject_time: Option<String>,
    pub complete_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_template: Option<SubmissionTemplate>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_data: Option<SubmissionData>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RejectReason {
    pub audit_detail_by_item: Option<Vec<AuditDetailByItem>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionTemplate {
    pub record_fields: Vec<RecordField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct SubmissionData {
    pub record_fields: Vec<SubmissionDataRecordField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct AuditDetailByItem {
    pub audit_result: Option<i64>,
    pub item_id: Option<i64>,
    pub reject_reason_to_merchant: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct RecordField {
    pub check_rule: Option<CheckRule>,
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
    pub check_rule: Option<CheckRule>,
    pub relations: Option<Vec<Relation>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CheckRule {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    pub source_key: Option<i64>,
    pub source_value: Option<String>,
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

    mod borrowed { use serde::{Deserialize, Serialize};

/// 查询子商户强化尽调单信息
///
/// [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
#[wechatpay::endpoint(
    GET,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    response = EnhancedDueDiligence
)]
#[derive(Debug, Clone)]
pub struct GetEnhancedDueDiligence<'a> {
    pub due_diligence_id: &'a str,
    pub sub_mchid: &'a str,
}

/// The response to [`GetEnhancedDueDiligence`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct EnhancedDueDiligence {
    pub due_diligence_id: String,
    pub sub_mchid: String,
    pub due_diligence_state: DueDiligenceState,
    #[serde(default, with = "wechatpay::json_string")]
    pub reject_reason: Option<RejectReason>,
    pub deadline_time: String,
    pub terminal_time: Option<String>,
    pub submit_time: Option<String>,
    pub reject_time: Option<String>,
    pub complete_time: Option<String>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_template: Option<SubmissionTemplate>,
    #[serde(default, with = "wechatpay::json_string")]
    pub submission_data: Option<SubmissionData>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RejectReason {
    pub audit_detail_by_item: Option<Vec<AuditDetailByItem>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionTemplate {
    pub record_fields: Vec<RecordField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct SubmissionData {
    pub record_fields: Vec<SubmissionDataRecordField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct AuditDetailByItem {
    pub audit_result: Option<i64>,
    pub item_id: Option<i64>,
    pub reject_reason_to_merchant: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct RecordField {
    pub check_rule: Option<CheckRule>,
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
    pub check_rule: Option<CheckRule>,
    pub relations: Option<Vec<Relation>>,
    pub need_encrypt: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CheckRule {
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub enum_file_exts: Option<Vec<EnumFileExt>>,
    pub max_file_size: Option<i64>,
    pub enum_keys: Option<Vec<i64>>,
    pub enum_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct Relation {
    pub source_key: Option<i64>,
    pub source_value: Option<String>,
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
 }

    pub(super) fn declaration() -> wechatpay::protocol::Declaration {
        <GetEnhancedDueDiligence as wechatpay::Endpoint>::DECLARATION
    }

    pub(super) fn respond(sandbox: &wechatpay_sandbox::Sandbox, reply: wechatpay_sandbox::Reply) {
        sandbox.respond::<GetEnhancedDueDiligence>(reply);
    }

    pub(super) async fn call(client: &wechatpay::Client) -> Result<(), String> {
        wechatpay_tests::operations::check_values::<DueDiligenceState>(&["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"], |it| matches!(it, DueDiligenceState::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<EnumFileExt>(&["png", "jpg", "jpeg"], |it| matches!(it, EnumFileExt::Undocumented(_)))?;
        
        let request = GetEnhancedDueDiligence { due_diligence_id: "path.due_diligence_id 中".to_owned(), sub_mchid: "query.sub_mchid 中".to_owned() };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = EnhancedDueDiligence { due_diligence_id: "response.due_diligence_id 中".to_owned(), sub_mchid: "response.sub_mchid 中".to_owned(), due_diligence_state: DueDiligenceState::Collecting, reject_reason: Some(RejectReason { audit_detail_by_item: Some(vec![AuditDetailByItem { audit_result: Some(139341), item_id: Some(889615), reject_reason_to_merchant: Some("response.reject_reason.audit_detail_by_item[0].reject_reason_to_merchant 中".to_owned()) }]) }), deadline_time: "response.deadline_time 中".to_owned(), terminal_time: Some("response.terminal_time 中".to_owned()), submit_time: Some("response.submit_time 中".to_owned()), reject_time: Some("response.reject_time 中".to_owned()), complete_time: Some("response.complete_time 中".to_owned()), submission_template: Some(SubmissionTemplate { record_fields: vec![RecordField { check_rule: Some(CheckRule { min_length: Some(846021), max_length: Some(687367), enum_file_exts: Some(vec![EnumFileExt::Png, EnumFileExt::Png]), max_file_size: Some(961441), enum_keys: Some(vec![103754, 372757]), enum_values: Some(vec!["response.submission_template.record_fields[0].check_rule.enum_values[0] 中".to_owned(), "response.submission_template.record_fields[0].check_rule.enum_values[1] 中".to_owned()]) }), disabled: Some(0), field_data: Some("response.submission_template.record_fields[0].field_data 中".to_owned()), field_name: Some("response.submission_template.record_fields[0].field_name 中".to_owned()), hidden: Some(47707), item_id: Some("response.submission_template.record_fields[0].item_id 中".to_owned()), name: Some("response.submission_template.record_fields[0].name 中".to_owned()), need_encrypt: Some(true), placeholder: Some("response.submission_template.record_fields[0].placeholder 中".to_owned()), required: Some(0), tips: Some("response.submission_template.record_fields[0].tips 中".to_owned()), tooltip: Some("response.submission_template.record_fields[0].tooltip 中".to_owned()), r#type: Some(1), use_permanently_date: Some(0) }] }), submission_data: Some(SubmissionData { record_fields: vec![SubmissionDataRecordField { item_id: Some("response.submission_data.record_fields[0].item_id 中".to_owned()), field_name: Some("response.submission_data.record_fields[0].field_name 中".to_owned()), name: Some("response.submission_data.record_fields[0].name 中".to_owned()), r#type: Some(1), tips: Some("response.submission_data.record_fields[0].tips 中".to_owned()), placeholder: Some("response.submission_data.record_fields[0].placeholder 中".to_owned()), tooltip: Some("response.submission_data.record_fields[0].tooltip 中".to_owned()), required: Some(0), check_rule: Some(CheckRule { min_length: Some(239051), max_length: Some(135169), enum_file_exts: Some(vec![EnumFileExt::Png, EnumFileExt::Png]), max_file_size: Some(602711), enum_keys: Some(vec![63148, 121039]), enum_values: Some(vec!["response.submission_data.record_fields[0].check_rule.enum_values[0] 中".to_owned(), "response.submission_data.record_fields[0].check_rule.enum_values[1] 中".to_owned()]) }), relations: Some(vec![Relation { source_key: Some(54841), source_value: Some("response.submission_data.record_fields[0].relations[0].source_value 中".to_owned()) }]), need_encrypt: Some(true) }] }) };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

mod op_26 {
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
    pub coupon_information: CouponInformation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct CodeInformation {
    pub code: Option<String>,
    pub code_status: Option<String>,
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
    pub coupon_state: Option<String>,
    pub coupon_use_rule: CouponUseRule,
    pub custom_entrance: Option<CustomEntrance>,
    pub display_pattern_info: Option<DisplayPatternInfo>,
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
    pub discount_amount: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct DiscountCoupon {
    pub discount_percent: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
#[serde(deny_unknown_fields)]
pub struct ExchangeCoupon {
    pub exchange_price: i64,
    pub transaction_minimum: i64,
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
    pub finder_id: String,
    pub finder_video_id: String,
    pub finder_video_cover_image_url: String,
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
    pub coupon_information: CouponInformation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct CodeInformation {
    pub code: Option<String>,
    pub code_status: Option<String>,
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
    pub coupon_state: Option<String>,
    pub coupon_use_rule: CouponUseRule,
    pub custom_entrance: Option<CustomEntrance>,
    pub display_pattern_info: Option<DisplayPatternInfo>,
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
    pub discount_amount: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct DiscountCoupon {
    pub discount_percent: i64,
    pub transaction_minimum: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, wechatpay::Object)]
pub struct ExchangeCoupon {
    pub exchange_price: i64,
    pub transaction_minimum: i64,
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
    pub finder_id: String,
    pub finder_video_id: String,
    pub finder_video_cover_image_url: String,
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
        wechatpay_tests::operations::check_values::<StockType>(&["NORMAL", "DISCOUNT", "EXCHANGE"], |it| matches!(it, StockType::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<UseMethod>(&["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"], |it| matches!(it, UseMethod::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<CodeDisplayMode>(&["NOT_SHOW", "BARCODE", "QRCODE"], |it| matches!(it, CodeDisplayMode::Undocumented(_)))?;
        wechatpay_tests::operations::check_values::<BackgroundColor>(&["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"], |it| matches!(it, BackgroundColor::Undocumented(_)))?;
        
        let request = GetStockCouponCode { stock_id: "path.stock_id 中".to_owned(), coupon_code: "path.coupon_code 中".to_owned(), appid: Some("query.appid 中".to_owned()) };
        let response = client.send(&request).await.map_err(|error| format!("{error:?}"))?;
        let expected = StockCouponCode { code_information: CodeInformation { code: Some("response.code_information.code 中".to_owned()), code_status: Some("response.code_information.code_status 中".to_owned()), upload_time: Some("response.code_information.upload_time 中".to_owned()), dispatched_time: Some("response.code_information.dispatched_time 中".to_owned()), openid: Some("response.code_information.openid 中".to_owned()), unionid: Some("response.code_information.unionid 中".to_owned()), coupon_code: Some("response.code_information.coupon_code 中".to_owned()) }, coupon_information: CouponInformation { stock_name: "response.coupon_information.stock_name 中".to_owned(), belong_merchant: "response.coupon_information.belong_merchant 中".to_owned(), comment: Some("response.coupon_information.comment 中".to_owned()), goods_name: "response.coupon_information.goods_name 中".to_owned(), stock_type: StockType::Normal, transferable: Some(true), shareable: Some(true), coupon_state: Some("response.coupon_information.coupon_state 中".to_owned()), coupon_use_rule: CouponUseRule { coupon_available_time: CouponAvailableTime { available_begin_time: "response.coupon_information.coupon_use_rule.coupon_available_time.available_begin_time 中".to_owned(), available_end_time: "response.coupon_information.coupon_use_rule.coupon_available_time.available_end_time 中".to_owned(), available_day_after_receive: Some(123532), available_week: Some(AvailableWeek { week_day: Some(vec![954762, 223765]), available_day_time: Some(vec![AvailableDayTime { begin_time: Some(864058), end_time: Some(572210) }]) }), irregulary_avaliable_time: Some(vec![IrregularyAvaliableTime { begin_time: Some("response.coupon_information.coupon_use_rule.coupon_available_time.irregulary_avaliable_time[0].begin_time 中".to_owned()), end_time: Some("response.coupon_information.coupon_use_rule.coupon_available_time.irregulary_avaliable_time[0].end_time 中".to_owned()) }]), wait_days_after_receive: Some(740053) }, fixed_normal_coupon: Some(FixedNormalCoupon { discount_amount: 353412, transaction_minimum: 236269 }), discount_coupon: Some(DiscountCoupon { discount_percent: 490148, transaction_minimum: 34274 }), exchange_coupon: Some(ExchangeCoupon { exchange_price: 64868, transaction_minimum: 205188 }), use_method: UseMethod::OffLine, mini_programs_appid: Some("response.coupon_information.coupon_use_rule.mini_programs_appid 中".to_owned()), mini_programs_path: Some("response.coupon_information.coupon_use_rule.mini_programs_path 中".to_owned()) }, custom_entrance: Some(CustomEntrance { mini_programs_info: Some(MiniProgramsInfo { mini_programs_appid: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_appid 中".to_owned(), mini_programs_path: "response.coupon_information.custom_entrance.mini_programs_info.mini_programs_path 中".to_owned(), entrance_words: "response.coupon_information.custom_entrance.mini_programs_info.entrance_words 中".to_owned(), guiding_words: Some("response.coupon_information.custom_entrance.mini_programs_info.guiding_words 中".to_owned()) }), appid: Some("response.coupon_information.custom_entrance.appid 中".to_owned()), hall_id: Some("response.coupon_information.custom_entrance.hall_id 中".to_owned()), store_id: Some("response.coupon_information.custom_entrance.store_id 中".to_owned()), code_display_mode: Some(CodeDisplayMode::NotShow) }), display_pattern_info: Some(DisplayPatternInfo { description: Some("response.coupon_information.display_pattern_info.description 中".to_owned()), merchant_logo_url: Some("response.coupon_information.display_pattern_info.merchant_logo_url 中".to_owned()), merchant_name: Some("response.coupon_information.display_pattern_info.merchant_name 中".to_owned()), background_color: Some(BackgroundColor::Color010), coupon_image_url: Some("response.coupon_information.display_pattern_info.coupon_image_url 中".to_owned()), finder_info: Some(FinderInfo { finder_id: "response.coupon_information.display_pattern_info.finder_info.finder_id 中".to_owned(), finder_video_id: "response.coupon_information.display_pattern_info.finder_info.finder_video_id 中".to_owned(), finder_video_cover_image_url: "response.coupon_information.display_pattern_info.finder_info.finder_video_cover_image_url 中".to_owned() }) }) } };
        if response == expected { Ok(()) } else { Err(format!("{response:?} is not {expected:?}")) }
    }
}

