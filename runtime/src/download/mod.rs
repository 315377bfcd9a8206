//! Downloads.

mod content;
mod file_name;
#[cfg(feature = "gzip")]
mod gzip;

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName};

use crate::declaration::Declaration;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Outcome, Result};
use crate::incoming::{FromResponse, Incoming, IncomingBody, Recipient, undeclared};
use crate::response::{Response, request_id};
use crate::verification::SIGNATURE;
use content::Content;

/// The header with the digest of an overseas statement. The digest is signed.
const STATEMENT_SHA1: HeaderName = HeaderName::from_static("wechatpay-statement-sha1");

const BROKE_OFF: &str =
    "the file broke off, or a piece of it did not come in time; download it anew";

/// A file, read piece by piece. It need not fit into memory, unless it is signed as a whole.
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
/// image.save_to("image.png").await?;
/// # Ok(())
/// # }
/// ```
///
/// **What is verified.** A signed file is read as a whole and verified before the first piece is
/// given, so it must fit into
/// [`Recipient::response_limit`](crate::protocol::Recipient::response_limit). If only its digest is
/// signed, the digest is compared at the end of the file. Many files WeChat Pay does not sign: if
/// its documentation says so, the file is [unverified](Self::is_verified), and the only proof is
/// its [hash](Self::check), which an earlier, signed response gave. Any other file without a
/// signature is refused.
///
/// `Client::download` downloads from the URL that an earlier response gave, and `save_to` writes
/// the file to disk; both need the feature `client`.
#[must_use = "a download is read by `save_to` or `chunk`"]
pub struct Download {
    source: Source,
    size: Option<u64>,
    headers: HeaderMap,
    content: Content,
    verified: bool,
    /// The error that ended the download. It is given again, so that the file never looks complete.
    failed: Option<ErrorKind>,
    /// The name of the download in errors.
    declaration: Declaration,
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
        let new = |source, verified| Self::new(source, headers, verified, identity);
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
            new(Source::Stream(incoming.body), true).check(hash)
        } else if headers.contains_key(SIGNATURE) || !declaration.is_unsigned() {
            let (_, whole) = incoming.read_verified().await?;
            new(Source::Whole(Some(whole)), true)
        } else {
            new(Source::Stream(incoming.body), false)
        };
        Ok(Response::new(head, Bytes::new(), download))
    }
}

impl Download {
    fn new(source: Source, headers: &HeaderMap, verified: bool, declaration: Declaration) -> Self {
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
            content: Content::default(),
            verified,
            failed: None,
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
    /// with a dot, is no device of Windows, and has no invisible character.
    pub fn file_name(&self) -> Option<String> {
        file_name::suggested(self.headers.get(CONTENT_DISPOSITION)?)
    }

    /// Whether WeChat Pay signed the file, or its digest. If not, [check](Self::check) the hash
    /// that an earlier response gave.
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// Decompresses the file. It is gzip if it was requested with `tar_type = GZIP`.
    #[cfg(feature = "gzip")]
    pub fn gunzip(mut self) -> Self {
        self.content.gunzip();
        self
    }

    /// Checks the file against the hash that an earlier response gave (`hash_type` and
    /// `hash_value`). For a file that comes as gzip it is the hash of the decompressed file,
    /// whether or not you call [`gunzip`](Self::gunzip). If the hash differs, there is an error
    /// after the last piece, and nothing is saved.
    pub fn check(mut self, hash: FileHash) -> Self {
        self.content.check(hash);
        self
    }

    /// The next piece of the file; `None` once the file is complete and everything was checked. Do
    /// not rely on any piece before that.
    ///
    /// # Errors
    /// [`ErrorKind::FileHash`] when the file has another hash, [`ErrorKind::Decode`] when it should
    /// be gzip and is not, [`ErrorKind::Download`] when it breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let next = match self.failed {
            None => self.next_piece().await,
            Some(kind) => Err(Error::new(
                kind,
                "this download has already failed; download the file anew",
            )),
        };
        self.failed = next.as_ref().err().map(Error::kind);
        next.map_err(|error| self.identify(error))
    }

    /// Adds the name of the download to an error.
    pub(crate) fn identify(&self, error: Error) -> Error {
        let outcome = if self.verified {
            Outcome::CarriedOut
        } else {
            Outcome::Unknown
        };
        let error = error.with_request_id(self.request_id());
        self.declaration.identify(error.with_outcome(outcome))
    }

    async fn next_piece(&mut self) -> Result<Option<Bytes>> {
        loop {
            if let Some(piece) = self.content.next_piece()? {
                return Ok(Some(piece));
            }
            if self.content.has_ended() {
                return self.content.finish().map(|()| None);
            }
            let raw = match &mut self.source {
                Source::Stream(body) => body.next().await.map_err(|error| {
                    Error::new(ErrorKind::Download, BROKE_OFF).with_source(error)
                })?,
                Source::Whole(content) => content.take(),
            };
            match raw {
                Some(raw) => self.content.feed(raw),
                None => self.content.end(),
            }
        }
    }
}

/// Without the content, and without the URL, which has a token.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("size", &self.size())
            .field("content_type", &self.content_type())
            .field("verified", &self.verified)
            .finish_non_exhaustive()
    }
}
