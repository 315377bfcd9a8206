//! The call by hand, with only what the protocol needs.

use std::time::{SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;
use wechatpay::Client;
use wechatpay::reqwest::{self, Url};

use crate::{
    JsapiPrepay, MERCHANT_ID, MERCHANT_KEY, MERCHANT_SERIAL, PATH, PLATFORM_KEY_ID,
    PLATFORM_PUBLIC_KEY, Prepayment,
};
use wechatpay_benches::Result;
use wechatpay_benches::rsa::{self, PrivateKey};

pub(crate) struct Bare {
    http: reqwest::Client,
    url: Url,
    key: PrivateKey,
    platform_key: SubjectPublicKeyInfoDer<'static>,
}

impl Bare {
    pub(crate) fn new(base_url: &str) -> Result<Self> {
        // Both sides have the library's own settings of reqwest.
        let settings = Client::builder().base_url(base_url.parse()?);
        Ok(Self {
            http: settings.http_client_builder()?.build()?,
            url: format!("{base_url}{PATH}").parse()?,
            key: PrivateKey::from_pem(MERCHANT_KEY)?,
            platform_key: SubjectPublicKeyInfoDer::from_pem_slice(PLATFORM_PUBLIC_KEY.as_bytes())?,
        })
    }

    pub(crate) async fn send(&self, order: &JsapiPrepay) -> Result<Prepayment> {
        let body = serde_json::to_vec(order)?;
        let timestamp = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let nonce = rsa::nonce()?;
        let mut message = format!("POST\n{PATH}\n{timestamp}\n{nonce}\n").into_bytes();
        message.extend_from_slice(&body);
        message.push(b'\n');
        let signature = self.key.sign(&message)?;
        let authorization = format!(
            r#"WECHATPAY2-SHA256-RSA2048 mchid="{MERCHANT_ID}",nonce_str="{nonce}",signature="{signature}",timestamp="{timestamp}",serial_no="{MERCHANT_SERIAL}""#
        );
        let request = self
            .http
            .post(self.url.clone())
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "identity")
            .header(USER_AGENT, LIBRARY)
            .header("wechatpay-serial", PLATFORM_KEY_ID)
            .header(CONTENT_TYPE, "application/json")
            .header(AUTHORIZATION, authorization)
            .body(body);
        let mut response = request.send().await?.error_for_status()?;
        let headers = std::mem::take(response.headers_mut());
        let body = response.bytes().await?;

        let mut message = Vec::new();
        for part in ["wechatpay-timestamp", "wechatpay-nonce"] {
            message.extend_from_slice(header(&headers, part)?.as_bytes());
            message.push(b'\n');
        }
        message.extend_from_slice(&body);
        message.push(b'\n');
        let signature = header(&headers, "wechatpay-signature")?;
        rsa::verify(&self.platform_key, &message, signature)?;
        Ok(serde_json::from_slice(&body)?)
    }
}

/// The same header as the library's.
const LIBRARY: &str = concat!("wechatpay-apiv3/", env!("CARGO_PKG_VERSION"), " (Rust)");

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str> {
    let value = headers
        .get(name)
        .ok_or("a header of the signature is missing")?;
    Ok(value.to_str()?)
}
