//! From an endpoint to a signed request, in steps that may wait.
//!
//! Nothing here does I/O, so a request can be sent with any HTTP client.
//! [`Client`](crate::Client) does these same steps:
//!
//! ```
//! use std::time::SystemTime;
//! use wechatpay::{Merchant, PlatformKeys, Stamp, UnsignedRequest};
//!
//! #[wechatpay::endpoint(GET, "/v3/certificates", response = serde_json::Value)]
//! struct Certificates;
//!
//! # async fn run(merchant: Merchant, platform: PlatformKeys) -> Result<(), wechatpay::Error> {
//! let unsigned = UnsignedRequest::new(&Certificates, None, &platform)?;
//! let stamp = Stamp::fresh(SystemTime::now())?;
//! let signature = merchant.sign(&unsigned.message(&stamp)).await?;
//! let request = unsigned.attach(merchant.authorization(&stamp, &signature)?);
//! assert_eq!(request.uri().path(), "/v3/certificates");
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use bytes::Bytes;
use http::uri::{Authority, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, header};

use crate::body::{Body, Content};
use crate::download::Download;
use crate::endpoint::{Declaration, Endpoint};
use crate::error::{Error, Result};
use crate::parts::{Parts, insert_header};
use crate::platform::{NamedKey, PlatformKeys};
use crate::response::Response;
use crate::signature::{Stamp, request_message};
use crate::upload::Multipart;

pub(crate) const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

pub(crate) const JSON: HeaderValue = HeaderValue::from_static("application/json");
const USER_AGENT: HeaderValue = HeaderValue::from_static(concat!(
    "wechatpay-apiv3/",
    env!("CARGO_PKG_VERSION"),
    " (Rust)"
));

/// A request that lacks nothing but its signature.
///
/// It can be signed many times, each time with another [`Stamp`]; but the file of an upload that is
/// a stream is read by the first request that is made of it. What is declared to be answered with
/// a [`Download`] can be sent, but only [`Client`](crate::Client) receives it.
#[derive(Clone)]
pub struct UnsignedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Vec<Content>,
    /// The body, but for an upload its `meta` alone.
    signed: Bytes,
}

impl UnsignedRequest {
    /// Prepares the request that an endpoint's values describe. Without a base URL it goes to the
    /// endpoint's own host, if it declares one, or else to WeChat Pay's usual one.
    ///
    /// # Errors
    /// When a value cannot be sent: an empty path field, something that does not serialise.
    pub fn new<E: Endpoint>(
        endpoint: &E,
        base: Option<&BaseUrl>,
        platform: &PlatformKeys,
    ) -> Result<Self> {
        let accept = <E::Response as Response>::ACCEPT;
        let write = |parts: &mut Parts| endpoint.write(parts);
        Self::prepare(&E::DECLARATION, accept, &write, base, platform)
            .map_err(|error| error.with_operation(&E::DECLARATION.operation()))
    }

    /// Not generic, so that it is compiled once and not with every endpoint.
    fn prepare(
        declaration: &Declaration,
        accept: HeaderValue,
        write: &dyn Fn(&mut Parts),
        base: Option<&BaseUrl>,
        platform: &PlatformKeys,
    ) -> Result<Self> {
        let key = platform.preferred();
        let mut parts = Parts::default();
        PlatformKeys::encrypting(key.as_ref(), || write(&mut parts));
        if let Some(error) = parts.error {
            return Err(error);
        }
        let uri = declaration.base(base)?.join(&parts.target())?;
        let method = declaration.method().clone();
        let mut request = Self::bare(method, uri, key, accept)?;
        // None of these is the protocol's own.
        request.headers.extend(parts.headers);
        let (json, content_type) = match (parts.body, parts.file) {
            (meta, Some((part, file))) => {
                let meta = meta.unwrap_or_else(|| Bytes::from_static(b"{}"));
                let multipart = Multipart::new(&meta, &part, &file)?;
                request.body = multipart.contents;
                (meta, multipart.content_type)
            }
            (Some(json), None) => {
                request.body = vec![Content::Bytes(json.clone())];
                (json, JSON)
            }
            (None, None) => return Ok(request),
        };
        request.signed = json;
        request.headers.insert(header::CONTENT_TYPE, content_type);
        Ok(request)
    }

    /// A GET of a file, at the URL that an earlier answer gave.
    pub(crate) fn download(uri: Uri, platform: &PlatformKeys) -> Result<Self> {
        Self::bare(Method::GET, uri, platform.preferred(), Download::ACCEPT)
    }

    /// Adds a header of the caller's.
    ///
    /// # Errors
    /// When name or value is malformed, or the header belongs to the protocol.
    pub fn insert_header(
        &mut self,
        name: impl TryInto<HeaderName, Error: Into<http::Error>>,
        value: impl TryInto<HeaderValue, Error: Into<http::Error>>,
    ) -> Result<()> {
        insert_header(&mut self.headers, name, value)
    }

    /// A request without a body, and with the headers that all have.
    fn bare(method: Method, uri: Uri, key: Option<NamedKey>, accept: HeaderValue) -> Result<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, accept);
        headers.insert(header::USER_AGENT, USER_AGENT);
        if let Some(key) = key {
            let serial = HeaderValue::try_from(key.serial).map_err(|error| {
                Error::config("the platform key's id is malformed").with_source(error)
            })?;
            headers.insert(WECHATPAY_SERIAL, serial);
        }
        Ok(Self {
            method,
            uri,
            headers,
            body: Vec::new(),
            signed: Bytes::new(),
        })
    }

    /// The message to sign.
    pub fn message(&self, stamp: &Stamp) -> Vec<u8> {
        request_message(self.method.as_str(), self.target(), stamp, &self.signed)
    }

    /// The request with its `Authorization` header, ready to be sent as it is.
    pub fn attach(&self, authorization: HeaderValue) -> Request<Body> {
        let mut request = Request::new(Body::new(&self.body));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, authorization);
        request
    }

    /// Path and query, exactly as they will be sent.
    fn target(&self) -> &str {
        self.uri
            .path_and_query()
            .map_or("/", |target| target.as_str())
    }
}

/// Without the body and the query, which are the application's business and not a log's.
impl fmt::Debug for UnsignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnsignedRequest")
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .field("body_len", &self.body.iter().map(Content::len).sum::<u64>())
            .finish_non_exhaustive()
    }
}

/// Where requests go: scheme, host and perhaps a base path such as `/hk`.
///
/// The default is `https://api.mch.weixin.qq.com`.
///
/// ```
/// use wechatpay::BaseUrl;
///
/// let overseas: BaseUrl = "https://apihk.mch.weixin.qq.com".parse()?;
/// assert_eq!(overseas.to_string(), "https://apihk.mch.weixin.qq.com");
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    path: String,
}

impl BaseUrl {
    fn join(&self, target: &str) -> Result<Uri> {
        let path = &self.path;
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(format!("{path}{target}"))
            .build()
            .map_err(|error| Error::request("the request's URL is malformed").with_source(error))
    }

    /// Scheme, host and port, as URLs are compared by.
    pub(crate) fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.authority)
    }

    /// The host is this machine itself, reached without TLS: a sandbox.
    pub(crate) fn is_plain_loopback(&self) -> bool {
        let host = self.authority.host();
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
            path: String::new(),
        }
    }
}

impl FromStr for BaseUrl {
    type Err = Error;

    /// Parses `https://HOST`, with a port and a base path if there are any. `http://` is accepted
    /// for this machine only (`127.0.0.1`, `[::1]`, `localhost`).
    fn from_str(text: &str) -> Result<Self> {
        // A password is not shown.
        let shown = if text.contains('@') { "this" } else { text };
        let malformed = |why: &str| {
            Error::config(format!(
                "`{shown}` is not a base URL: {why}; write for example \
                 https://api.mch.weixin.qq.com"
            ))
        };
        // In the normal form that the HTTP client will give it, so that what is signed is sent.
        let url = reqwest::Url::parse(text).map_err(|error| malformed(&error.to_string()))?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(malformed("it has a query or a fragment"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(malformed("it has a user name"));
        }
        let uri: Uri = url
            .as_str()
            .parse()
            .map_err(|_| malformed("it is malformed"))?;
        let path = uri.path().trim_end_matches('/').to_owned();
        let parts = uri.into_parts();
        let base = Self {
            scheme: parts.scheme.ok_or_else(|| malformed("it has no scheme"))?,
            authority: parts.authority.ok_or_else(|| malformed("it has no host"))?,
            path,
        };
        if base.scheme != Scheme::HTTPS && !base.is_plain_loopback() {
            return Err(malformed("only this machine is reached without TLS"));
        }
        Ok(base)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
    }
}
