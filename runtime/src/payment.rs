//! Handing an order over to whoever pays it.
//!
//! An order is placed with a declared endpoint, such as `POST /v3/pay/transactions/jsapi`. How the
//! payer gets to it depends on where they are:
//!
//! | placed as | the response has | the payer gets |
//! |---|---|---|
//! | JSAPI | `prepay_id` | [`Jsapi`], for a page inside WeChat; [`MiniProgram`], for a mini program |
//! | app | `prepay_id` | [`App`], or [`AndroidApp`] with the names of WeChat's OpenSDK for Android |
//! | H5 | `h5_url` | the URL, in a browser outside WeChat: [`h5_url`] says where it returns to |
//! | native | `code_url` | the string as a QR code, unchanged: `examples/native_qr_code.rs` |
//!
//! The parameters of the first two are signed by the merchant that placed the order (a partner
//! signs for its sub-merchant), and serialise as the client takes them:
//!
//! ```
//! use std::time::SystemTime;
//! use wechatpay::Merchant;
//! use wechatpay::payment::Jsapi;
//! use wechatpay::protocol::Stamp;
//!
//! # async fn run(merchant: Merchant, prepay_id: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let stamp = Stamp::fresh(SystemTime::now())?;
//! let payment = Jsapi::sign(&merchant, "wx2421b1c4370ec43b", prepay_id, &stamp).await?;
//! let json = serde_json::to_string(&payment)?; // for `WeixinJSBridge.invoke("getBrandWCPayRequest", …)`
//! # Ok(())
//! # }
//! ```
//!
//! A `prepay_id` is good for 2 hours, an `h5_url` for 5 minutes. What the client reports afterwards
//! says nothing: wait for the notification, and query the order if none comes.
//!
//! **Not here**: handing over an order of PayScore. It is signed with HMAC-SHA256 under the APIv2
//! key, and the official pages contradict each other about what is signed.

use std::fmt;

use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::merchant::Merchant;
use crate::parts::RESERVED;
use crate::pasted;
use crate::signature::{Stamp, payment_message};

/// The parameters with which a page inside WeChat pays an order: for `chooseWXPay` or
/// `getBrandWCPayRequest`.
#[derive(Clone, Serialize)]
pub struct Jsapi {
    #[serde(rename = "appId")]
    appid: String,
    #[serde(flatten)]
    rest: MiniProgram,
}

/// The parameters with which a mini program pays an order: for `wx.requestPayment`, which takes no
/// `appId`. The appid is signed all the same.
#[derive(Clone, Serialize)]
pub struct MiniProgram {
    #[serde(rename = "timeStamp")]
    timestamp: String,
    #[serde(rename = "nonceStr")]
    nonce: String,
    package: String,
    #[serde(rename = "signType")]
    sign_type: &'static str,
    #[serde(rename = "paySign")]
    signature: String,
}

/// The parameters with which an app pays an order, with the names of the documentation.
#[derive(Clone, Serialize)]
pub struct App {
    appid: String,
    #[serde(rename = "partnerid")]
    merchant_id: String,
    #[serde(rename = "prepayid")]
    prepay_id: String,
    package: &'static str,
    #[serde(rename = "noncestr")]
    nonce: String,
    timestamp: String,
    #[serde(rename = "sign")]
    signature: String,
}

/// The parameters with which an app pays an order, with the names of the `PayReq` of WeChat's
/// OpenSDK for Android.
#[derive(Clone, Serialize)]
pub struct AndroidApp {
    #[serde(rename = "appId")]
    appid: String,
    #[serde(rename = "partnerId")]
    merchant_id: String,
    #[serde(rename = "prepayId")]
    prepay_id: String,
    #[serde(rename = "packageValue")]
    package: &'static str,
    #[serde(rename = "nonceStr")]
    nonce: String,
    #[serde(rename = "timeStamp")]
    timestamp: String,
    #[serde(rename = "sign")]
    signature: String,
}

impl Jsapi {
    /// Signs them by the merchant that placed the order. The appid is that of the official account
    /// in which the page is open.
    ///
    /// # Errors
    /// [`ErrorKind::Signing`](crate::ErrorKind::Signing) when the merchant's key cannot sign;
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when an id is empty, or something was pasted
    /// along with it.
    pub async fn sign(
        merchant: &Merchant,
        appid: &str,
        prepay_id: &str,
        stamp: &Stamp,
    ) -> Result<Self> {
        Ok(Self {
            appid: appid.to_owned(),
            rest: MiniProgram::sign(merchant, appid, prepay_id, stamp).await?,
        })
    }
}

impl MiniProgram {
    /// Signs them by the merchant that placed the order. The appid is the mini program's own.
    ///
    /// # Errors
    /// As [`Jsapi::sign`].
    pub async fn sign(
        merchant: &Merchant,
        appid: &str,
        prepay_id: &str,
        stamp: &Stamp,
    ) -> Result<Self> {
        check(appid, prepay_id)?;
        let package = format!("prepay_id={prepay_id}");
        let message = payment_message(appid, stamp, &package);
        Ok(Self {
            timestamp: stamp.timestamp().to_string(),
            nonce: stamp.nonce().to_owned(),
            package,
            sign_type: "RSA",
            signature: merchant.sign(&message).await?.to_string(),
        })
    }
}

impl App {
    /// Signs them by the merchant that placed the order. The appid is that of the app.
    ///
    /// # Errors
    /// As [`Jsapi::sign`].
    pub async fn sign(
        merchant: &Merchant,
        appid: &str,
        prepay_id: &str,
        stamp: &Stamp,
    ) -> Result<Self> {
        check(appid, prepay_id)?;
        let message = payment_message(appid, stamp, prepay_id);
        Ok(Self {
            appid: appid.to_owned(),
            merchant_id: merchant.id().to_owned(),
            prepay_id: prepay_id.to_owned(),
            package: "Sign=WXPay",
            nonce: stamp.nonce().to_owned(),
            timestamp: stamp.timestamp().to_string(),
            signature: merchant.sign(&message).await?.to_string(),
        })
    }
}

impl From<App> for AndroidApp {
    fn from(app: App) -> Self {
        Self {
            appid: app.appid,
            merchant_id: app.merchant_id,
            prepay_id: app.prepay_id,
            package: app.package,
            nonce: app.nonce,
            timestamp: app.timestamp,
            signature: app.signature,
        }
    }
}

/// A line break in one of them would change what is signed.
fn check(appid: &str, prepay_id: &str) -> Result<()> {
    pasted::check("the appid", appid)?;
    if prepay_id.starts_with("prepay_id=") {
        return Err(Error::config(
            "the prepay_id begins with `prepay_id=`, which is added here; give it as WeChat Pay's \
             response has it",
        ));
    }
    pasted::check("the prepay_id", prepay_id)
}

/// The `h5_url` of an order, with the page to which the browser returns after 5 seconds or when the
/// payer leaves. Whoever comes back has not necessarily paid.
///
/// ```
/// use wechatpay::payment::h5_url;
///
/// let url = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx20&package=1";
/// assert_eq!(
///     h5_url(url, "https://shop.example.com/done?order=7"),
///     format!("{url}&redirect_url=https%3A%2F%2Fshop.example.com%2Fdone%3Forder%3D7"),
/// );
/// ```
pub fn h5_url(h5_url: &str, redirect_url: &str) -> String {
    let separator = if h5_url.contains('?') { '&' } else { '?' };
    let redirect_url = utf8_percent_encode(redirect_url, RESERVED);
    format!("{h5_url}{separator}redirect_url={redirect_url}")
}

macro_rules! debug_without_values {
    ($($type:ident),*) => {$(
        /// Without values: whoever has them can pay the order.
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($type)).finish_non_exhaustive()
            }
        }
    )*};
}

debug_without_values!(Jsapi, MiniProgram, App, AndroidApp);
