//! The list of platform certificates, as WeChat Pay gives it.

use std::time::SystemTime;

use http::{HeaderValue, Method};

use crate::declaration::Declaration;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, Error, ErrorKind, Result};
use crate::error_response;
use crate::incoming::{FromResponse, Incoming, Recipient, Unverified};
use crate::parts::Parts;
use crate::platform::{
    Certificates, Known, ListSigner, ListedCertificates, PlatformKeys, VerifiedList,
};
use crate::response::{Response, request_id};
use crate::verification::{Refusal, signed_at, verify};

/// The request for the list of platform certificates, in certificate mode.
///
/// [`Client`](crate::Client) sends it by itself. With another HTTP client, give its response to
/// [`receive`](crate::protocol::receive), and the list to [`PlatformKeys::renew`].
pub struct DownloadCertificates;

// By hand, so that the compiler does not suggest it for a struct that declares nothing.
#[diagnostic::do_not_recommend]
impl Endpoint for DownloadCertificates {
    type Response = CertificateList;

    const DECLARATION: Declaration = Declaration::new(Method::GET, "/v3/certificates", 200);

    fn write(&self, parts: &mut Parts) {
        parts.literal(Self::DECLARATION.path());
    }
}

/// A verified list of platform certificates.
///
/// It is signed with a platform key that the recipient knows, or with a certificate that it brings
/// itself: the first list of all is, and so is one that was signed with a new certificate before
/// the recipient heard of it. Its entries are encrypted under the merchant's APIv3 key, so they are
/// WeChat Pay's; but they could be old ones, which somebody sends again who has an old key. So a
/// list that verifies itself can only *add* certificates, and only such as take effect later than
/// all that were ever known.
pub struct CertificateList(VerifiedList);

impl FromResponse for CertificateList {
    const ACCEPT: HeaderValue = <ListedCertificates as FromResponse>::ACCEPT;

    async fn from_response<R: Recipient>(mut incoming: Incoming<'_, R>) -> Result<Response<Self>> {
        let recipient = incoming.recipient;
        let (known, now) = (recipient.platform_keys(), recipient.now());
        let certificates = known.certificate_mode()?;
        let known = known.signing_lists();
        let headers = incoming.head.headers.clone();
        // No key is fetched for this: it is how keys are fetched.
        let explain = |refusal| Unverified::new(&refusal, &headers, &known);
        if !incoming.head.status.is_success() {
            let bytes = incoming.read_error().await.bytes;
            let verified = verify(&headers, &bytes, &known, now).map_err(explain);
            return Err(explain_missing(incoming.into_api_error(&bytes, verified)));
        }
        let bytes = incoming.read().await?;
        let verified = verify(&headers, &bytes, &known, now);
        if error_response::is_error(&bytes) {
            return Err(incoming.into_api_error(&bytes, verified.map_err(explain)));
        }
        // serde's own error may quote what nobody has verified.
        let list = serde_json::from_slice::<ListedCertificates>(&bytes).map_err(|_| {
            let message = "the list of platform certificates cannot be read";
            Error::new(ErrorKind::Decode, message).with_request_id(request_id(&headers))
        });
        let unverified = |refusal| explain(refusal).into_error(&headers);
        let (certificates, signer) = match verified {
            Ok(()) => {
                let list = list?;
                let listed = list.serials();
                let certificates = list.open(recipient.merchant())?;
                (certificates, ListSigner::Known { listed })
            }
            Err(Refusal::UnknownKey { .. }) => {
                let later = certificates.later(list?.open(recipient.merchant())?);
                let own = PlatformKeys::of(Some(Certificates::of(Known {
                    certificates: later.clone(),
                    ..Known::default()
                })));
                verify(&headers, &bytes, &own, now).map_err(unverified)?;
                (later, ListSigner::Itself)
            }
            Err(refusal) => return Err(unverified(refusal)),
        };
        let list = VerifiedList {
            certificates,
            signer,
            signed_at: signed_at(&headers).map_err(unverified)?,
        };
        Ok(Response::new(incoming.head, bytes, Self(list)))
    }
}

impl PlatformKeys {
    /// Takes over a list of certificates, as of now. What a list that is signed with a known key
    /// leaves out is withdrawn: it is not used any more, and verifies for 10 minutes more. A list
    /// that was signed before the last one changes nothing.
    ///
    /// # Errors
    /// When none of the list is in force, and in public-key mode. Nothing changes then.
    pub fn renew(&self, list: &CertificateList, now: SystemTime) -> Result<()> {
        self.certificate_mode()?.renew(&list.0, now)
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
