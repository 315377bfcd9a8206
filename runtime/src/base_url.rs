//! The base URL of requests.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::error::{Error, Result};
use crate::printable::Printable;

/// WeChat Pay's domains. Every host below them is WeChat Pay's too.
const WECHAT_PAY: [&str; 2] = ["weixin.qq.com", "wechatpay.cn"];

/// The base URL of requests: scheme, host and, for a gateway, a prefix of the path.
///
/// The declared path of an endpoint is appended to it. Only that path is signed, so `/hk`,
/// `/global` and `/v3` belong to the declaration. The prefix is for a gateway, which removes it.
///
/// ```
/// use wechatpay::BaseUrl;
///
/// let overseas: BaseUrl = "https://apihk.mch.weixin.qq.com".parse()?;
/// let gateway: BaseUrl = "https://gateway.example.com/api-weixin".parse()?;
/// assert_eq!(gateway.to_string(), "https://gateway.example.com/api-weixin");
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    /// Without a slash at the end.
    prefix: String,
}

impl BaseUrl {
    /// The URL of a request. `target` is the path and the query, as they are signed.
    pub(crate) fn join(&self, target: &PathAndQuery) -> Result<Uri> {
        let builder = Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone());
        let builder = if self.prefix.is_empty() {
            builder.path_and_query(target.clone())
        } else {
            builder.path_and_query(format!("{}{target}", self.prefix))
        };
        builder
            .build()
            .map_err(|error| Error::request("the request's URL is malformed").with_source(error))
    }

    /// Splits a URL into its scheme and host, and its path and query.
    ///
    /// HTTP clients normalise a URL before they send it. A URL that is not normal is refused, so
    /// that what is sent is what was signed.
    pub(crate) fn split(url: &str) -> Result<(Self, PathAndQuery), &'static str> {
        if url.contains('#') {
            return Err("it has a fragment");
        }
        let parts = url
            .parse::<Uri>()
            .map_err(|_| "it is malformed")?
            .into_parts();
        let scheme = parts.scheme.ok_or("it has no scheme")?;
        let authority = parts.authority.ok_or("it has no host")?;
        if authority.as_str().contains('@') {
            return Err("it has a user name");
        }
        if !is_normal_host(authority.host()) {
            return Err(
                "its host is not in lower case and ASCII, or is an address in an unusual form",
            );
        }
        let port = authority.as_str().strip_prefix(authority.host());
        let default_port = if scheme == Scheme::HTTPS { 443 } else { 80 };
        let is_normal_port = match (port, authority.port_u16()) {
            (Some(""), None) => true,
            (Some(written), Some(port)) => port != default_port && written == format!(":{port}"),
            _ => false,
        };
        if !is_normal_port {
            return Err("its port is malformed, or is the usual one, which is left out");
        }
        let base = Self {
            scheme,
            authority,
            prefix: String::new(),
        };
        if base.scheme != Scheme::HTTPS && !base.is_plain_loopback() {
            return Err("it does not begin with `https://`; `http://` is for this machine only");
        }
        let target = parts
            .path_and_query
            .unwrap_or_else(|| PathAndQuery::from_static("/"));
        if !is_normal_target(&target) {
            return Err("its path or its query is not in the form in which HTTP clients send it");
        }
        Ok((base, target))
    }

    /// The rest of `path` after this URL's prefix; `None` unless `base` is the same host and `path`
    /// begins with the prefix.
    pub(crate) fn strip_prefix<'a>(&self, base: &Self, path: &'a str) -> Option<&'a str> {
        let is_same_host = (&self.scheme, &self.authority) == (&base.scheme, &base.authority);
        let rest = path.strip_prefix(&self.prefix)?;
        (is_same_host && rest.starts_with('/')).then_some(rest)
    }

    /// Whether the host is WeChat Pay's.
    pub(crate) fn is_wechat_pay(&self) -> bool {
        WECHAT_PAY.into_iter().any(|known| {
            let rest = self.host().strip_suffix(known);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }

    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    /// Whether the host is this machine, without TLS, as for a sandbox.
    pub(crate) fn is_plain_loopback(&self) -> bool {
        let host = self.host();
        let address = host.trim_start_matches('[').trim_end_matches(']');
        let is_loopback = address
            .parse::<IpAddr>()
            .map_or(host == "localhost", |address| address.is_loopback());
        self.scheme == Scheme::HTTP && is_loopback
    }
}

impl Default for BaseUrl {
    fn default() -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static("api.mch.weixin.qq.com"),
            prefix: String::new(),
        }
    }
}

impl FromStr for BaseUrl {
    type Err = Error;

    /// Parses `https://HOST`, with a port and a gateway's prefix if there are any. `http://` is
    /// accepted for this machine only (`127.0.0.1`, `[::1]`, `localhost`).
    fn from_str(text: &str) -> Result<Self> {
        // The URL is not shown if it can have a password.
        let shown = if text.contains('@') { "this" } else { text };
        let shown = Printable(shown.split(['?', '#']).next().unwrap_or_default());
        let refused = |why: &str| {
            Error::config(format!(
                "`{shown}` is not a base URL: {why}; write for example \
                 https://api.mch.weixin.qq.com"
            ))
        };
        let (base, target) = Self::split(text).map_err(refused)?;
        if target.query().is_some() {
            return Err(refused("it has a query"));
        }
        let path = target.path();
        let prefix = path.strip_suffix('/').unwrap_or(path);
        let mut segments = prefix.split('/').skip(1);
        if !segments.all(is_plain_segment) {
            return Err(refused(
                "its path may have only letters, digits, `-`, `.`, `_` and `~`",
            ));
        }
        if let Some((before, last @ ("hk" | "global" | "v3"))) = prefix.rsplit_once('/') {
            let (scheme, authority) = (&base.scheme, &base.authority);
            return Err(Error::config(format!(
                "`{shown}` is not a base URL: `/{last}` belongs to the path of a declaration, where \
                 it is signed; write {scheme}://{authority}{before}, and declare \
                 `#[endpoint(GET, \"/{last}/…\")]`"
            )));
        }
        Ok(Self {
            prefix: prefix.to_owned(),
            ..base
        })
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

/// Whether a host is a name in lower-case ASCII, or an address in its usual form.
pub(crate) fn is_normal_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        let address = address.strip_suffix(']').unwrap_or_default();
        return address.parse::<Ipv6Addr>().is_ok_and(|parsed| {
            parsed.to_string() == address && parsed.to_ipv4_mapped().is_none()
        });
    }
    let is_plain = |label: &str| {
        let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        !label.is_empty() && label.bytes().all(is_plain)
    };
    let mut labels = host.split('.');
    // URL parsers read a name as an address if its last label is a number.
    let last = host.rsplit('.').next().unwrap_or_default();
    let may_be_address = last.starts_with(|letter: char| letter.is_ascii_digit());
    labels.all(is_plain) && (!may_be_address || host.parse::<Ipv4Addr>().is_ok())
}

/// Whether HTTP clients send a path and a query as they are, and resolve and encode nothing.
fn is_normal_target(target: &PathAndQuery) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&()*+,;=:@/".contains(&byte);
    let is_dots = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    };
    let query = target.query().unwrap_or_default();
    target.path().bytes().all(is_plain)
        && !target.path().split('/').any(is_dots)
        && query.bytes().all(|byte| is_plain(byte) || byte == b'?')
}

fn is_plain_segment(segment: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    !matches!(segment, "" | "." | "..") && segment.bytes().all(is_plain)
}
