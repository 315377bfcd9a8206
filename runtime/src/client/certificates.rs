//! Certificate mode: how the client downloads platform certificates.

use std::sync::PoisonError;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::{Client, Inner, Receiving, transport};
use crate::certificates::DownloadCertificates;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Result};
use crate::platform::refresh::{Downloading, Next, Reason, interrupted};
use crate::protocol::receive;
use crate::request::UnsignedRequest;

/// A download takes no longer, whatever the client's time limit is: others wait for it.
const LONGEST_DOWNLOAD: Duration = Duration::from_secs(30);

impl Client {
    /// Downloads the platform certificates, in certificate mode.
    ///
    /// Call it once at the start, unless saved ones were loaded: before the first download nothing
    /// can be encrypted, and the first call waits for one. After that the client renews them by
    /// itself when calls are made: twice a day, and whenever a response is signed with one that it
    /// does not know. A renewal that fails is logged as a warning, and tried again while calls are
    /// made: within 30 s where no call can do without it, else within 2 minutes.
    ///
    /// A download is a task of its own on the runtime of whoever began it, so it survives a call
    /// that is cancelled, and serves all who wait for one. It ends within 30 s, and when the last
    /// clone of the client is dropped; nothing else runs in the background. (On a runtime that is
    /// kept and not run it cannot end, and whoever else shares the store waits for it.)
    ///
    /// # Errors
    /// In public-key mode, without an APIv3 key, and when the download fails. What was known is
    /// kept then.
    pub async fn download_platform_certificates(&self) -> Result<()> {
        self.refresh_certificates(Reason::Asked)
            .await
            .map_err(|error| DownloadCertificates::DECLARATION.identify(error))
    }

    /// Begins a download if it is time for one: no call has to wait for it.
    pub(super) fn renew_certificates_when_due(&self) {
        let Some(certificates) = self.0.platform.certificate_store() else {
            return;
        };
        let reason = if self.has_key_in_force() {
            Reason::Due
        } else {
            Reason::Needed
        };
        let next = certificates.refresh.next(reason, &self.0.clock);
        if let Ok(Next::Download(downloading, _)) = next {
            self.begin_download(downloading);
        }
    }

    /// Sees to it that a key is in force before anything is sent: a response could not be verified
    /// without.
    pub(super) async fn wait_for_platform_key(&self, deadline: Instant) -> Result<()> {
        if self.has_key_in_force() {
            return Ok(());
        }
        let refreshed = timeout_at(deadline, self.refresh_certificates(Reason::Needed)).await;
        // Another download, or the application, may have brought a key meanwhile.
        if self.has_key_in_force() {
            return Ok(());
        }
        let cause = match refreshed {
            Ok(Ok(())) => Error::new(
                ErrorKind::Decode,
                "none of the downloaded platform certificates is in force any more",
            ),
            Ok(Err(cause)) => cause,
            Err(elapsed) => {
                let certificates = self.0.platform.certificate_mode()?;
                let last = certificates.refresh.last_failure();
                last.unwrap_or_else(|| transport::late().with_source(elapsed))
            }
        };
        let message = "nothing was sent, since no platform key is known that could verify the \
                       response, and none could be downloaded";
        Err(Error::new(ErrorKind::PlatformKeys, message).with_source(cause))
    }

    fn has_key_in_force(&self) -> bool {
        self.0.platform.has_key_in_force(self.0.clock.now())
    }

    /// Downloads the certificates, once for all who wait for it.
    pub(super) async fn refresh_certificates(&self, reason: Reason) -> Result<()> {
        let certificates = self.0.platform.certificate_mode()?;
        // One that another runtime began, which ended, is begun anew on this one.
        for _ in 0..2 {
            let waiting = match certificates.refresh.next(reason, &self.0.clock)? {
                Next::Nothing => return Ok(()),
                Next::Wait(waiting) => waiting,
                Next::Download(downloading, waiting) => {
                    self.begin_download(downloading);
                    waiting
                }
            };
            if let Some(result) = waiting.end().await {
                return result;
            }
        }
        Err(interrupted())
    }

    fn begin_download(&self, downloading: Downloading) {
        let inner = self.0.inner.clone();
        let task = tokio::spawn(async move {
            let deadline = transport::deadline(inner.timeout.min(LONGEST_DOWNLOAD));
            let result = transport::before(deadline, inner.download_certificates(deadline)).await;
            let result = result.map_err(|error| {
                let error = DownloadCertificates::DECLARATION.identify(error);
                tracing::warn!(%error, "the platform certificates could not be downloaded");
                error
            });
            downloading.finish(result);
        });
        let mut download = self
            .0
            .download
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *download = Some(task.abort_handle());
    }
}

impl Inner {
    async fn download_certificates(&self, deadline: Instant) -> Result<()> {
        let merchant = &*self.merchant();
        if !merchant.has_apiv3_key() {
            return Err(Error::config(
                "certificate mode needs the merchant's APIv3 key; call \
                 `Merchant::with_apiv3_key`",
            ));
        }
        let now = self.clock.now();
        let request = UnsignedRequest::new(&DownloadCertificates, &self.platform, now)?;
        let base = self.base_url(&DownloadCertificates::DECLARATION)?;
        let request = self.sign(&request, &base, merchant).await?;
        let response = self
            .transport
            .send(request, transport::Limits::whole(deadline))
            .await?;
        let receiving = Receiving {
            inner: self,
            merchant,
            fetching: None,
        };
        let list = receive::<DownloadCertificates, _>(response, &receiving).await?;
        self.platform.renew(list.body(), self.clock.now())
    }
}
