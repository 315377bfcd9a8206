use bytes::Bytes;
use http::{HeaderMap, Method, Version};

/// A request as the sandbox received it.
#[derive(Debug, Clone)]
pub struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) version: Version,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) refusal: Option<String>,
}

impl ReceivedRequest {
    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Path and query, as they were received.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The version of HTTP.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Why the request was refused before it reached its endpoint; `None` if its signature was
    /// verified.
    pub fn refusal(&self) -> Option<&str> {
        self.refusal.as_deref()
    }
}
