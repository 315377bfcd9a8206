//! From an endpoint's values to a request that can be signed and sent.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, header};

use crate::base_url::BaseUrl;
use crate::body::{Body, Content, SPENT};
use crate::declaration::Declaration;
use crate::endpoint::Endpoint;
#[cfg(feature = "client")]
use crate::error::ErrorKind;
use crate::error::{Error, Result};
use crate::incoming::FromResponse;
use crate::parts::{Parts, insert_header};
use crate::platform::{NamedKey, PlatformKeys};
use crate::progress::{Meter, Progress};
use crate::signature::{Stamp, WECHATPAY_SERIAL, request_message};
use crate::upload::Multipart;

const IDENTITY: HeaderValue = HeaderValue::from_static("identity");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const USER_AGENT: HeaderValue = HeaderValue::from_static(concat!(
    "wechatpay-apiv3/",
    env!("CARGO_PKG_VERSION"),
    " (Rust)"
));

/// A request that lacks nothing but its signature and the host that it goes to.
///
/// It can be signed many times, each time with another [`Stamp`], and sent to another host without
/// being signed anew. But the file of an upload that is a stream is read by the first request that
/// is made of it.
///
/// ```
/// use std::time::SystemTime;
/// use wechatpay::PlatformKeys;
/// use wechatpay::protocol::{Stamp, UnsignedRequest};
///
/// #[wechatpay::endpoint(GET, "/v3/pay/transactions/id/{transaction_id}", response = serde_json::Value)]
/// struct QueryOrder {
///     transaction_id: String,
///     mchid: String,
/// }
///
/// let query = QueryOrder { transaction_id: "4200001".into(), mchid: "1900000001".into() };
/// let unsigned = UnsignedRequest::new(&query, &PlatformKeys::certificates(), SystemTime::now())?;
/// let stamp = Stamp::new(1_795_478_400, "593BEC0C930BF1AFEB40B4A08C8FB242")?;
/// assert_eq!(
///     unsigned.message(&stamp),
///     b"GET\n/v3/pay/transactions/id/4200001?mchid=1900000001\n1795478400\n\
///       593BEC0C930BF1AFEB40B4A08C8FB242\n\n"
/// );
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Clone)]
pub struct UnsignedRequest {
    method: Method,
    target: PathAndQuery,
    headers: HeaderMap,
    body: Vec<Content>,
    /// The body, but for an upload its `meta` alone.
    signed: Bytes,
    /// What the platform key is called that something in it is encrypted with.
    encrypted_with: Option<String>,
    meter: Option<Meter>,
}

impl UnsignedRequest {
    /// Prepares the request that an endpoint's values describe. It names the platform key that is
    /// to sign the response, as of now: the public key that was added last, else of the
    /// certificates in force the one that expires last. What is `Sensitive` is encrypted with it.
    ///
    /// # Errors
    /// When a value cannot be sent: an empty path field, something that does not serialise,
    /// something `Sensitive` while no platform key is in force.
    pub fn new<E: Endpoint>(
        endpoint: &E,
        platform: &PlatformKeys,
        now: SystemTime,
    ) -> Result<Self> {
        let accept = <E::Response as FromResponse>::ACCEPT;
        let write = |parts: &mut Parts| endpoint.write(parts);
        Self::prepare(
            &E::DECLARATION,
            accept,
            &write,
            platform.preferred(now).as_ref(),
        )
        .map_err(|error| E::DECLARATION.identify(error))
    }

    /// Not generic, so that it is compiled once and not with every endpoint.
    fn prepare(
        declaration: &Declaration,
        accept: HeaderValue,
        write: &dyn Fn(&mut Parts),
        key: Option<&NamedKey>,
    ) -> Result<Self> {
        let mut parts = Parts::default();
        let encrypted_with = NamedKey::encrypting(key, || write(&mut parts));
        Self::of(parts, declaration.method(), accept, key, encrypted_with)
    }

    /// The request of parts that are complete.
    pub(crate) fn of(
        parts: Parts,
        method: &Method,
        accept: HeaderValue,
        key: Option<&NamedKey>,
        encrypted_with: Option<String>,
    ) -> Result<Self> {
        if let Some(error) = parts.error {
            return Err(error);
        }
        let target = parts.target()?;
        let mut request = Self::bare(method.clone(), target, accept);
        request.encrypted_with = encrypted_with;
        // None of these is the protocol's own.
        request.headers.extend(parts.headers);
        if let Some(key) = key {
            request.name_key(key)?;
        }
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

    /// A request without a body, and with the headers that all have.
    fn bare(method: Method, target: PathAndQuery, accept: HeaderValue) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, accept);
        // What is compressed on its way cannot be verified.
        headers.insert(header::ACCEPT_ENCODING, IDENTITY);
        headers.insert(header::USER_AGENT, USER_AGENT);
        Self {
            method,
            target,
            headers,
            body: Vec::new(),
            signed: Bytes::new(),
            encrypted_with: None,
            meter: None,
        }
    }

    fn name_key(&mut self, key: &NamedKey) -> Result<()> {
        let serial = HeaderValue::try_from(&key.serial).map_err(|error| {
            Error::config("the platform key's id is malformed").with_source(error)
        })?;
        self.headers.insert(WECHATPAY_SERIAL, serial);
        Ok(())
    }

    /// Names the platform key anew, for a request that was made some time ago.
    ///
    /// # Errors
    /// When no key is in force, or something is encrypted with one that no longer is.
    #[cfg(feature = "client")]
    pub(crate) fn rename_key(&mut self, platform: &PlatformKeys, now: SystemTime) -> Result<()> {
        match &self.encrypted_with {
            None => match platform.preferred(now) {
                Some(key) => self.name_key(&key),
                None => Err(Error::new(
                    ErrorKind::PlatformKeys,
                    "no platform key is in force",
                )),
            },
            Some(serial) if platform.is_in_force(serial, now) => Ok(()),
            Some(serial) => Err(Error::request(format!(
                "something in the request is encrypted with the platform key {serial}, which is \
                 not in force any more; make the call again"
            ))),
        }
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

    /// Calls this with each piece of the body that the HTTP client takes. It should return at once.
    /// It counts anew for each request that is made of this one.
    pub fn on_progress(&mut self, tell: impl Fn(Progress) + Send + Sync + 'static) {
        let total = self.body.iter().map(Content::len).sum();
        self.meter = Some(Meter::new(tell, Some(total)));
    }

    /// The message to sign.
    pub fn message(&self, stamp: &Stamp) -> Vec<u8> {
        request_message(
            self.method.as_str(),
            self.target.as_str(),
            stamp,
            &self.signed,
        )
    }

    /// The request to this host, with its `Authorization` header, ready to be sent as it is.
    ///
    /// # Errors
    /// When the file of an upload is a stream that another request has read, and when the URL is
    /// longer than 65,534 bytes.
    pub fn attach(&self, base: &BaseUrl, authorization: HeaderValue) -> Result<Request<Body>> {
        let body = Body::new(&self.body).watched(self.meter.clone());
        if body.is_spent() {
            return Err(Error::request(SPENT));
        }
        let mut request = Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = base.join(&self.target)?;
        *request.headers_mut() = self.headers.clone();
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, authorization);
        Ok(request)
    }
}

/// Without path, query and body, which are the application's business and not a log's.
impl fmt::Debug for UnsignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnsignedRequest")
            .field("method", &self.method)
            .field("body_len", &self.body.iter().map(Content::len).sum::<u64>())
            .finish_non_exhaustive()
    }
}
