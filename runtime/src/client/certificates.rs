//! Certificate mode: when and how the client downloads platform certificates.

use super::{Client, Inner};
use crate::answer::{UnverifiedAnswer, Verdict};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::{
    Certificates, DownloadCertificates, PlatformKeys, REFRESH_AT_MOST_EVERY, Reason,
};
use crate::request::UnsignedRequest;

impl Client {
    /// Downloads the platform certificates, in certificate mode.
    ///
    /// Call it once at the start, unless saved ones were loaded: before the first download nothing
    /// can be encrypted. After that the client renews them by itself, twice a day and whenever an
    /// answer is signed with one that it does not know.
    ///
    /// # Errors
    /// In public-key mode, without an APIv3 key, and when the download fails. What was known is
    /// kept then.
    pub async fn download_platform_certificates(&self) -> Result<()> {
        self.refresh_certificates(Reason::Asked)
            .await
            .map_err(|error| error.with_operation(&DownloadCertificates::DECLARATION.operation()))
    }

    /// Begins a download in the background if it is time for one: no call has to wait for it.
    pub(super) fn renew_certificates_when_due(&self) {
        let Inner {
            platform, clock, ..
        } = &*self.0;
        let Ok(certificates) = platform.certificate_mode() else {
            return;
        };
        if certificates.begin_renewal(clock.now()) {
            let (client, certificates) = (self.clone(), certificates.clone());
            tokio::spawn(async move {
                // Its failure is nobody's: the keys that are known stay, and the next try comes.
                let _ = client.refresh_certificates(Reason::Due).await;
                certificates.finish_renewal();
            });
        }
    }

    /// Downloads the certificates, once for all who wait for it.
    pub(super) async fn refresh_certificates(&self, reason: Reason) -> Result<()> {
        let Inner {
            platform, clock, ..
        } = &*self.0;
        let certificates = platform.certificate_mode()?;
        let _downloading = certificates.begin_download().await;
        let now = clock.now();
        let recently = certificates.attempted_recently(now);
        match &reason {
            Reason::Asked => {}
            Reason::Due if recently => return Ok(()),
            Reason::Due => {}
            // Another call that waited has brought it.
            Reason::Unknown(serial) if platform.get(serial, now).is_some() => return Ok(()),
            Reason::Unknown(_) if !recently => {}
            Reason::Unknown(_) => {
                return Err(Error::new(
                    ErrorKind::Signature,
                    format!(
                        "platform certificates were asked for less than {} s ago",
                        REFRESH_AT_MOST_EVERY.as_secs()
                    ),
                ));
            }
        }
        certificates.note_attempt(now);
        self.download_certificates(certificates)
            .await
            .map_err(explain_missing)
    }

    async fn download_certificates(&self, certificates: &Certificates) -> Result<()> {
        let inner = &*self.0;
        let platform = &inner.platform;
        let merchant = &*self.merchant();
        if !merchant.has_apiv3_key() {
            return Err(Error::config(
                "certificate mode needs the merchant's APIv3 key; call \
                 `Merchant::with_apiv3_key`",
            ));
        }
        let base = inner.base.as_ref();
        let request = UnsignedRequest::new(&DownloadCertificates, base, platform)?;
        let (response, deadline) = inner.send(&request, merchant, inner.timeout).await?;
        let answer = UnverifiedAnswer::new(self.collect(response, deadline).await?);

        let now = inner.clock.now();
        let verdict = if platform.has_any(now) || !answer.is_success() {
            answer.verify(platform, now)?
        } else {
            let list = answer.peek().map_err(|error| {
                Error::new(
                    ErrorKind::Decode,
                    "the list of platform certificates cannot be read",
                )
                .with_source(error)
            })?;
            let first = Certificates::of_first_download(&list, merchant)?;
            answer.verify(&PlatformKeys::of(first), now)?
        };
        match verdict {
            Verdict::Verified(answer) => {
                let list = answer.decode::<DownloadCertificates>(merchant).await?;
                certificates.renew(list.response(), merchant, now)
            }
            Verdict::NeedKey(need) => Err(need.refuse()),
        }
    }
}

/// New merchants have no platform certificates.
fn explain_missing(error: Error) -> Error {
    let is_missing = error
        .api()
        .is_some_and(|api| api.code() == Some("RESOURCE_NOT_EXISTS"));
    if is_missing {
        error.with_hint(
            "this merchant has no platform certificates; use public-key mode, \
             `PlatformKeys::public_key`",
        )
    } else {
        error
    }
}
