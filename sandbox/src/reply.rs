use std::io::{self, Write};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::json;
use sha1::{Digest, Sha1};

use crate::PlatformIdentity;

/// How the sandbox answers an endpoint.
#[derive(Debug, Clone)]
pub struct Reply {
    /// `None` is the status that the endpoint declares.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) fault: Option<Fault>,
    /// The SHA-1 of the file, where the body is one.
    pub(crate) file_sha1: Option<String>,
    /// `None` is whoever signs at the moment.
    pub(crate) signer: Option<PlatformIdentity>,
}

/// A way in which an answer is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// None of the signature's headers is sent, as by a proxy that answers itself.
    Unsigned,
    /// One header is left out.
    WithoutHeader(HeaderName),
    /// One header is sent twice.
    RepeatedHeader(HeaderName),
    /// One header has another value.
    AlteredHeader(HeaderName, HeaderValue),
    /// The signature belongs to another body.
    WrongSignature,
    /// One of the wrong signatures with which WeChat Pay tests that merchants verify.
    SignatureProbe,
    /// The answer is signed, correctly, by a clock that is this many seconds ahead (or behind).
    ClockOffset(i64),
    /// The connection breaks after half of the body.
    Truncated,
    /// The connection closes without an answer.
    Disconnected,
    /// No answer comes, and the connection stays open.
    Silence,
}

impl Reply {
    /// The declared status, and no body.
    pub fn empty() -> Self {
        Self {
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            fault: None,
            file_sha1: None,
            signer: None,
        }
    }

    /// The declared status, and a value as JSON.
    ///
    /// # Errors
    /// When the value cannot be serialised.
    pub fn json(value: &(impl Serialize + ?Sized)) -> serde_json::Result<Self> {
        let json = HeaderValue::from_static("application/json; charset=utf-8");
        Ok(Self::bytes(json, serde_json::to_vec(value)?))
    }

    /// The declared status, and any body.
    pub fn bytes(content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        Self {
            body: body.into(),
            ..Self::empty()
        }
        .header(CONTENT_TYPE, content_type)
    }

    /// The declared status, and a file. It is signed as the documentation says of the operation:
    /// the file, its SHA-1 alone, or nothing at all.
    pub fn file(content_type: HeaderValue, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let sha1 = Sha1::digest(&content);
        let sha1 = sha1.iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            file_sha1: Some(sha1),
            ..Self::bytes(content_type, content)
        }
    }

    /// Compresses the body, as where `tar_type` is `GZIP`. The digest stays that of the file.
    ///
    /// # Errors
    /// Never for what is in memory.
    pub fn gzip(mut self) -> io::Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&self.body)?;
        self.body = encoder.finish()?.into();
        Ok(self)
    }

    /// Writes the digest of a file in capitals, which is as good.
    #[must_use]
    pub fn upper_case_digest(mut self) -> Self {
        self.file_sha1 = self.file_sha1.map(|sha1| sha1.to_ascii_uppercase());
        self
    }

    /// An error as WeChat Pay answers it: `{"code": …, "message": …}`.
    pub fn error(status: StatusCode, code: &str, message: &str) -> Self {
        let body = json!({ "code": code, "message": message }).to_string();
        Self::bytes(
            HeaderValue::from_static("application/json; charset=utf-8"),
            body,
        )
        .status(status)
    }

    /// Another status than the endpoint declares.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// Another body than what was signed, or hashed, before.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Has this answer signed by an identity, whoever signs the others.
    #[must_use]
    pub fn signed_by(mut self, identity: PlatformIdentity) -> Self {
        self.signer = Some(identity);
        self
    }

    /// Makes the answer wrong.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }
}
