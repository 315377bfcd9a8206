//! URLs of files, which earlier responses gave.

use std::fmt;

use http::Method;

use crate::base_url::BaseUrl;
use crate::declaration::Declaration;
use crate::download::Download;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// The URL of a file, such as the `download_url` of a bill, to which a signed request may be sent.
/// It is an endpoint, whose response is a [`Download`].
///
/// ```
/// use wechatpay::protocol::DownloadUrl;
///
/// let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=t";
/// assert!(DownloadUrl::new(url, None, &[]).is_ok());
/// assert!(DownloadUrl::new("https://example.com/file", None, &[]).is_err());
/// ```
#[derive(Clone)]
pub struct DownloadUrl {
    base: BaseUrl,
    target: String,
}

impl DownloadUrl {
    /// Checks a URL: its host must be WeChat Pay's (`weixin.qq.com`, `wechatpay.cn` and all hosts
    /// below them) or one of `hosts`, or it must be below the base URL. WeChat Pay warns that the
    /// hosts of its files may change.
    ///
    /// If `base` is not WeChat Pay's own host, it is a gateway, and a URL of WeChat Pay's is
    /// changed so that the request goes through it.
    ///
    /// # Errors
    /// For any other URL, since nobody else may get a signed request.
    pub fn new(url: &str, base: Option<&BaseUrl>, hosts: &[String]) -> Result<Self> {
        // The URL is not shown, since its query has a token.
        let refused = |why: &str| Error::request(format!("the download URL is refused: {why}"));
        let (host, target) = BaseUrl::split(url).map_err(refused)?;
        let target = target.as_str().to_owned();
        if let Some(base) = base {
            if let Some(target) = base.strip_prefix(&host, &target) {
                let (base, target) = (base.clone(), target.to_owned());
                return Ok(Self { base, target });
            }
            if host.is_wechat_pay() && !base.is_wechat_pay() {
                let base = base.clone();
                return Ok(Self { base, target });
            }
        }
        if host.is_plain_loopback() {
            return Err(refused("it does not begin with `https://`"));
        }
        let is_added = hosts.iter().any(|added| added == host.host());
        if !is_added && !host.is_wechat_pay() {
            return Err(refused(
                "its host is not known to be WeChat Pay's, and nobody else may get a signed request; \
                 if you trust the host, call `ClientBuilder::download_host` with its name",
            ));
        }
        Ok(Self { base: host, target })
    }

    /// The base URL to which the request goes.
    pub fn base_url(&self) -> &BaseUrl {
        &self.base
    }
}

#[diagnostic::do_not_recommend]
impl Endpoint for DownloadUrl {
    type Response = Download;

    const DECLARATION: Declaration = Declaration::new(Method::GET, "download_url", 200).unsigned();

    fn write(&self, parts: &mut Parts) {
        parts.literal(&self.target);
    }
}

/// Without the query, which has a token.
impl fmt::Debug for DownloadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadUrl")
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
