//! The list of platform certificates, as WeChat Pay gives it.

use std::time::SystemTime;

use http::HeaderValue;

use crate as wechatpay;
use crate::error::{ApiError, Error, ErrorKind, Result};
use crate::error_response;
use crate::incoming::{FromResponse, Incoming, Recipient, Unverified};
use crate::merchant::Merchant;
use crate::platform::{Certificates, ListedCertificates, PlatformKeys};
use crate::response::{Response, request_id};
use crate::verification::verify;

/// The request for the list of platform certificates, in certificate mode.
///
/// [`Client`](crate::Client) sends it by itself. With another HTTP client, give its response to
/// [`receive`](crate::protocol::receive), and the list to [`PlatformKeys::renew`].
#[wechatpay::endpoint(GET, "/v3/certificates", response = CertificateList, crate = crate)]
pub struct DownloadCertificates;

/// A verified list of platform certificates, each encrypted under the merchant's APIv3 key.
pub struct CertificateList(ListedCertificates);

impl FromResponse for CertificateList {
    const ACCEPT: HeaderValue = <ListedCertificates as FromResponse>::ACCEPT;

    async fn from_response<R: Recipient>(mut incoming: Incoming<'_, R>) -> Result<Response<Self>> {
        let recipient = incoming.recipient;
        let (merchant, known, now) = (
            recipient.merchant(),
            recipient.platform_keys(),
            recipient.now(),
        );
        let headers = incoming.head.headers.clone();
        // No key is fetched for this: it is how keys are fetched.
        let verify = |bytes: &[u8], keys: &PlatformKeys| {
            verify(&headers, bytes, keys, now)
                .map_err(|refusal| Unverified::new(&refusal, &headers))
        };
        if !incoming.head.status.is_success() {
            let bytes = incoming.read_error().await.bytes;
            let verified = verify(&bytes, known);
            return Err(explain_missing(incoming.into_api_error(&bytes, verified)));
        }
        let bytes = incoming.read().await?;
        if error_response::is_error(&bytes) {
            let verified = verify(&bytes, known);
            return Err(incoming.into_api_error(&bytes, verified));
        }
        // serde's own error may quote what nobody has verified.
        let list: Option<ListedCertificates> = serde_json::from_slice(&bytes).ok();
        let verified = match &list {
            _ if known.has_any(now) => verify(&bytes, known),
            // The first list is verified with a certificate that it brings itself.
            Some(list) => {
                let own = Certificates::of_first_download(list, merchant)?;
                verify(&bytes, &PlatformKeys::of(own))
            }
            None => Err(Unverified::because("the first list cannot be read")),
        };
        verified.map_err(|unverified| unverified.into_error(&headers))?;
        let list = list.map(Self).ok_or_else(|| {
            let message = "the list of platform certificates cannot be read";
            Error::new(ErrorKind::Decode, message).with_request_id(request_id(&headers))
        })?;
        Ok(Response::new(incoming.head, bytes, list))
    }
}

impl PlatformKeys {
    /// Takes over a list of certificates. What was known stays until it expires.
    ///
    /// # Errors
    /// When a certificate cannot be decrypted with the merchant's APIv3 key or read, when none is
    /// in force, and in public-key mode. Nothing changes then.
    pub fn renew(
        &self,
        list: &CertificateList,
        merchant: &Merchant,
        now: SystemTime,
    ) -> Result<()> {
        self.certificate_mode()?.renew(&list.0, merchant, now)
    }
}

/// New merchants have no platform certificates.
fn explain_missing(error: Error) -> Error {
    let code = error.api().and_then(ApiError::code);
    if code == Some("RESOURCE_NOT_EXISTS") {
        error.with_hint(
            "this merchant has no platform certificates; use public-key mode, \
             `PlatformKeys::public_key`",
        )
    } else {
        error
    }
}
