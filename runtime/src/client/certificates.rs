//! Certificate mode: when and how the client downloads platform certificates.

use super::{Client, Inner, Receiving};
use crate::certificates::DownloadCertificates;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::refresh::{AT_MOST_EVERY, Reason};
use crate::protocol::receive;
use crate::request::UnsignedRequest;

impl Client {
    /// Downloads the platform certificates, in certificate mode.
    ///
    /// Call it once at the start, unless saved ones were loaded: before the first download nothing
    /// can be encrypted. After that the client renews them by itself, twice a day and whenever a
    /// response is signed with one that it does not know.
    ///
    /// # Errors
    /// In public-key mode, without an APIv3 key, and when the download fails. What was known is
    /// kept then.
    pub async fn download_platform_certificates(&self) -> Result<()> {
        self.refresh_certificates(Reason::Asked)
            .await
            .map_err(|error| DownloadCertificates::DECLARATION.identify(error))
    }

    /// Begins a download in the background if it is time for one: no call has to wait for it.
    pub(super) fn renew_certificates_when_due(&self) {
        let Inner {
            platform, clock, ..
        } = &*self.0;
        let Ok(certificates) = platform.certificate_mode() else {
            return;
        };
        if certificates.refresh.begin_renewal(clock.now()) {
            let (client, certificates) = (self.clone(), certificates.clone());
            tokio::spawn(async move {
                // Its failure is nobody's: the keys that are known stay, and the next try comes.
                let _ = client.refresh_certificates(Reason::Due).await;
                certificates.refresh.finish_renewal();
            });
        }
    }

    /// Downloads the certificates, once for all who wait for it.
    pub(super) async fn refresh_certificates(&self, reason: Reason) -> Result<()> {
        let Inner {
            platform, clock, ..
        } = &*self.0;
        let refresh = &platform.certificate_mode()?.refresh;
        let _downloading = refresh.begin().await;
        let now = clock.now();
        let recently = refresh.attempted_recently(now);
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
                        AT_MOST_EVERY.as_secs()
                    ),
                ));
            }
        }
        refresh.note_attempt(now);
        self.download_certificates().await
    }

    async fn download_certificates(&self) -> Result<()> {
        let inner = &*self.0;
        let merchant = &*self.merchant();
        if !merchant.has_apiv3_key() {
            return Err(Error::config(
                "certificate mode needs the merchant's APIv3 key; call \
                 `Merchant::with_apiv3_key`",
            ));
        }
        let platform = &inner.platform;
        let request = UnsignedRequest::new(&DownloadCertificates, platform)?;
        let base = inner.base_url(&DownloadCertificates::DECLARATION)?;
        let (client, timeout) = (self, inner.timeout);
        let (response, deadline) = inner.exchange(&request, &base, merchant, timeout).await?;
        let receiving = Receiving {
            client,
            merchant,
            deadline,
        };
        let list = receive::<DownloadCertificates, _>(response, &receiving).await?;
        platform.renew(list.body(), merchant, inner.clock.now())
    }
}
