//! Downloads.

mod content;
mod file_content;
mod file_name;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg(feature = "__sensitive")]
mod sealed;

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName};

use crate::declaration::Declaration;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::incoming::{FromResponse, Incoming, IncomingBody, Recipient, is_compressed, undeclared};
use crate::progress::{Meter, Progress};
use crate::response::{Response, request_id};
use crate::verification::SIGNATURE;
use content::Content;
#[cfg(feature = "__sensitive")]
use sealed::Sealed;

pub use file_content::FileContent;

/// The header with the digest of an overseas statement. The digest is signed.
const STATEMENT_SHA1: HeaderName = HeaderName::from_static("wechatpay-statement-sha1");

/// A file whose head has come. It gives its bytes once it is said how they are proved:
///
/// | | |
/// |---|---|
/// | [`check`](Self::check) | by the hash that an earlier, signed response gave: bills and vouchers |
/// | [`verified`](Self::verified) | by WeChat Pay's signature; an error where there is none |
/// | [`unchecked`](Self::unchecked) | by nothing but TLS: the images of complaints |
///
/// ```no_run
/// use wechatpay::Download;
///
/// #[wechatpay::endpoint(GET, "/v3/merchant-service/images/{media_id}", response = Download)]
/// struct ComplaintImage {
///     media_id: String,
/// }
///
/// # async fn run(client: wechatpay::Client) -> wechatpay::Result<()> {
/// let image = client.send(&ComplaintImage { media_id: "ChsyMDA".into() }).await?;
/// println!("{:?} {:?}", image.content_type(), image.size());
/// image.unchecked().save_to("image.png").await?;
/// # Ok(())
/// # }
/// ```
///
/// **What is verified.** A signed file is read as a whole and verified before it is given, so it
/// must fit into [`Recipient::response_limit`](crate::protocol::Recipient::response_limit). If only
/// its digest is signed, the digest is compared at the end of the file, however the bytes are read.
/// WeChat Pay signs few files. Where its documentation says that it does not, the file comes
/// [unsigned](FileSignature::None); any other file without a signature is refused.
///
/// `Client::download` downloads from the URL that an earlier response gave, and
/// `FileContent::save_to` writes the file to disk; both need the feature `client`.
#[must_use = "a download gives its bytes by `check`, `verified` or `unchecked`"]
pub struct Download {
    source: Source,
    size: Option<u64>,
    headers: HeaderMap,
    content: Content,
    signature: FileSignature,
    /// The most bytes that are given.
    limit: Option<u64>,
    /// Encrypted, and not decrypted yet.
    #[cfg(feature = "__sensitive")]
    sealed: Option<Sealed>,
    meter: Option<Meter>,
    /// The name of the download in errors.
    declaration: Declaration,
}

/// What of a file WeChat Pay signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSignature {
    /// The file. It is verified.
    File,
    /// Its digest. The signature is verified; the file is compared with the digest at its end.
    Digest,
    /// Nothing.
    None,
}

/// The source of the bytes.
enum Source {
    /// All bytes, since they had to be verified first.
    Whole(Option<Bytes>),
    Stream(IncomingBody),
}

impl FromResponse for Download {
    const ACCEPT: HeaderValue = HeaderValue::from_static("*/*");
    const IS_FILE: bool = true;

    async fn from_response<R: Recipient>(incoming: Incoming<'_, R>) -> Result<Response<Self>> {
        let (head, declaration) = (incoming.head.clone(), &incoming.declaration);
        let headers = &head.headers;
        let (expect, identity) = (declaration.expect(), declaration.clone());
        let new = |source, signature| Self::new(source, headers, signature, identity);
        let download = if head.status != expect {
            // An error, or a success other than the declared one.
            let (head, bytes) = incoming.read_verified().await?;
            return Err(undeclared(Response::new(head, bytes, ()), expect));
        } else if let Some(digest) = headers.get(STATEMENT_SHA1) {
            let digest = digest.to_str().unwrap_or_default();
            let hash = FileHash::new("SHA1", digest).map_err(|error| {
                let message = "the signed header for the file's SHA-1 has none";
                Error::new(ErrorKind::Signature, message)
                    .with_outcome(Outcome::Unknown)
                    .with_source(error)
                    .with_request_id(request_id(headers))
            })?;
            // The signature is over the header as received.
            let signed = format!("{{\"sha1\":\"{digest}\"}}");
            let verified = incoming.verify(signed.as_bytes()).await;
            verified.map_err(|unverified| unverified.into_error(headers))?;
            let mut download = new(Source::Stream(incoming.body), FileSignature::Digest);
            download.content.check(hash);
            download
        } else if headers.contains_key(SIGNATURE) || !declaration.is_unsigned() {
            let (_, whole) = incoming.read_verified().await?;
            new(Source::Whole(Some(whole)), FileSignature::File)
        } else {
            new(Source::Stream(incoming.body), FileSignature::None)
        };
        Ok(Response::new(head, Bytes::new(), download))
    }
}

impl Download {
    fn new(
        source: Source,
        headers: &HeaderMap,
        signature: FileSignature,
        declaration: Declaration,
    ) -> Self {
        let size = match &source {
            Source::Whole(content) => content.as_ref().map(|it| it.len() as u64),
            Source::Stream(_) => headers
                .get(CONTENT_LENGTH)
                .and_then(|length| length.to_str().ok()?.parse().ok()),
        };
        Self {
            source,
            size,
            headers: headers.clone(),
            content: Content::new(is_compressed(headers)),
            signature,
            limit: None,
            #[cfg(feature = "__sensitive")]
            sealed: None,
            meter: None,
            declaration,
        }
    }

    /// The size in bytes as sent (compressed, if the file is); `None` if the response does not give
    /// it.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// The `Request-ID` header. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The media type in the response, such as `image/png`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The name that the response suggests for the file; `None` if it suggests none, or one that is
    /// not safe to join to a path on every system. It has no folder in it, does not begin or end
    /// with a dot, is no device of Windows, and has neither an invisible character nor one of
    /// `*?"<>|`.
    pub fn file_name(&self) -> Option<String> {
        file_name::suggested(self.headers.get(CONTENT_DISPOSITION)?)
    }

    /// What of the file WeChat Pay signed.
    pub fn signature(&self) -> FileSignature {
        self.signature
    }

    /// Gives no more than this many bytes, decompressed if they are; a larger file is an error.
    /// There is no limit unless set, but for a file that is [decrypted](Self::decrypt).
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    /// Calls this with each piece that comes. It should return at once.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.meter = Some(Meter::new(tell, self.size));
        self
    }

    /// Decrypts the file: AES-256-GCM, without associated data. A bill of the fund flow of a
    /// sub-merchant is encrypted so; the response that gave its URL gave its `encrypt_key` and its
    /// `nonce` too. It is decrypted before it is decompressed, and its hash is that of the bill
    /// itself.
    ///
    /// ```no_run
    /// use serde::Deserialize;
    /// use wechatpay::{FileHash, SensitiveBytes};
    ///
    /// #[derive(Deserialize)]
    /// struct EncryptedBill {
    ///     download_url: String,
    ///     encrypt_key: SensitiveBytes,
    ///     nonce: String,
    ///     hash_type: String,
    ///     hash_value: String,
    /// }
    ///
    /// # async fn run(client: wechatpay::Client, bill: EncryptedBill) -> wechatpay::Result<()> {
    /// let file = client.download(&bill.download_url).await?;
    /// file.decrypt(&bill.encrypt_key, &bill.nonce)?
    ///     .check(FileHash::new(&bill.hash_type, &bill.hash_value)?)
    ///     .save_to("fund_flow.csv")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The file is held in memory until its end has come, up to the [limit](Self::limit), and up to
    /// 256 MiB unless that is set. ([official rule](https://pay.weixin.qq.com/doc/v3/partner/4012760249))
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the key does not have 32 bytes, or the nonce 12. If the file
    /// cannot be decrypted, so say the methods that give its bytes.
    #[cfg(feature = "__sensitive")]
    pub fn decrypt(mut self, key: &crate::SensitiveBytes, nonce: &str) -> Result<Self> {
        self.sealed = Some(Sealed::new(key, nonce).map_err(|it| self.declaration.identify(it))?);
        Ok(self)
    }

    /// Decompresses the file. It is gzip if it was requested with `tar_type = GZIP`. A file that a
    /// proxy compressed on its way, with `Content-Encoding: gzip`, can be read in this way alone.
    #[cfg(feature = "gzip")]
    pub fn gunzip(mut self) -> Self {
        self.content.gunzip();
        self
    }

    /// The bytes, checked against the hash that an earlier response gave (`hash_type` and
    /// `hash_value`). For a file that comes as gzip it is the hash of the decompressed file,
    /// whether or not you call `gunzip`. If the hash differs, there is an error after the last
    /// piece, and nothing is saved.
    pub fn check(mut self, hash: FileHash) -> FileContent {
        self.content.check(hash);
        FileContent::new(self)
    }

    /// The bytes of a file that WeChat Pay signed, or whose digest it signed.
    ///
    /// # Errors
    /// [`ErrorKind::Signature`] when it signed neither.
    pub fn verified(self) -> Result<FileContent> {
        let signature = self.signature;
        let content = FileContent::new(self);
        match signature {
            FileSignature::File | FileSignature::Digest => Ok(content),
            FileSignature::None => Err(content.identify(Error::new(
                ErrorKind::Signature,
                "WeChat Pay does not sign this file; `check` the hash that an earlier response gave, or \
                 take it `unchecked` where none did",
            ))),
        }
    }

    /// The bytes as they come. If WeChat Pay did not sign the file, they may be anybody's who can
    /// reach into the connection, or into a gateway that ends TLS; where an earlier response gave a
    /// hash, [`check`](Self::check) it.
    pub fn unchecked(self) -> FileContent {
        FileContent::new(self)
    }
}

fn too_large(limit: u64) -> Error {
    Error::new(
        ErrorKind::ResponseTooLarge,
        format!("the file is larger than {limit} bytes; raise `limit` if that is to be expected"),
    )
}

/// Without the content, and without the URL, which has a token.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("size", &self.size())
            .field("content_type", &self.content_type())
            .field("signature", &self.signature)
            .finish_non_exhaustive()
    }
}
