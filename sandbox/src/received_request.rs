use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, Version};
use wechatpay::Sensitive;

use crate::keys::Keys;

/// A request as the sandbox received it.
#[derive(Debug, Clone)]
pub struct ReceivedRequest {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) version: Version,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) refusal: Option<String>,
    pub(crate) keys: Arc<Keys>,
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

    /// Decrypts what the request has encrypted, with the platform key that its `Wechatpay-Serial`
    /// names.
    ///
    /// # Errors
    /// When the request names no key of the sandbox's, or the string was not encrypted with it.
    pub fn decrypt(&self, ciphertext: &str) -> io::Result<Sensitive> {
        let named = self.headers.get("wechatpay-serial");
        let identity = named.and_then(|serial| self.keys.identity(serial.as_bytes()));
        let identity = identity.ok_or_else(|| {
            io::Error::other("`Wechatpay-Serial` names no platform key of the sandbox's")
        })?;
        let key = self.keys.private_key(identity);
        key.decrypt(ciphertext).map_err(io::Error::other)
    }

    /// Encrypts a string for the merchant, as WeChat Pay does in the response.
    ///
    /// # Errors
    /// When it has more than 214 bytes.
    pub fn encrypt(&self, plaintext: &str) -> wechatpay::Result<String> {
        self.keys.encrypt(plaintext)
    }
}
