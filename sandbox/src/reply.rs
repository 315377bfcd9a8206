use std::io::{self, Write};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::json;
use sha1::{Digest, Sha1};

use crate::fault::Fault;
use crate::keys::PlatformIdentity;

/// The response that the sandbox gives for an endpoint, and what is wrong with it on purpose.
#[derive(Debug, Clone)]
pub struct Reply {
    /// `None` is the status that the endpoint declares.
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) fault: Option<Fault>,
    /// The file's SHA-1, if the body is a file.
    pub(crate) file_sha1: Option<String>,
    /// `None` is the key that `Sandbox::sign_with` set.
    pub(crate) signer: Option<PlatformIdentity>,
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

    /// The declared status, and a file. What is signed depends on the documentation of the
    /// operation: the file, its SHA-1, or nothing.
    pub fn file(content_type: HeaderValue, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        let sha1 = Sha1::digest(&content);
        let sha1 = sha1.iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            file_sha1: Some(sha1),
            ..Self::bytes(content_type, content)
        }
    }

    /// Compresses the body with gzip, as WeChat Pay does for `tar_type` `GZIP`. The SHA-1 of a
    /// [file](Self::file) stays that of the uncompressed file.
    ///
    /// # Errors
    /// None so far: compressing in memory does not fail.
    pub fn gzip(mut self) -> io::Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&self.body)?;
        self.body = encoder.finish()?.into();
        Ok(self)
    }

    /// Writes the SHA-1 of a file in upper case, which means the same.
    #[must_use]
    pub fn upper_case_digest(mut self) -> Self {
        self.file_sha1 = self.file_sha1.map(|sha1| sha1.to_ascii_uppercase());
        self
    }

    /// An error response of WeChat Pay's: `{"code": …, "message": …}`.
    pub fn error(status: StatusCode, code: &str, message: &str) -> Self {
        let body = json!({ "code": code, "message": message }).to_string();
        Self::bytes(
            HeaderValue::from_static("application/json; charset=utf-8"),
            body,
        )
        .status(status)
    }

    /// Sets a status other than the declared one.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// Replaces the body. The SHA-1 of a [file](Self::file) stays that of the body before.
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

    /// Signs this response with this platform key, whatever [`Sandbox::sign_with`] set.
    ///
    /// [`Sandbox::sign_with`]: crate::Sandbox::sign_with
    #[must_use]
    pub fn signed_by(mut self, identity: PlatformIdentity) -> Self {
        self.signer = Some(identity);
        self
    }

    /// Makes the response wrong in this way.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }
}
