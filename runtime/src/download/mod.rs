//! Files on their way in.

mod content;
mod file_name;
#[cfg(feature = "gzip")]
mod gzip;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName};
use tokio::io::AsyncWriteExt;

use crate::answer::{Answer, UnverifiedAnswer, request_id, unexpected_status};
use crate::client::transport;
use crate::crypto;
use crate::digest::FileHash;
use crate::error::{Error, ErrorKind, Result};
use crate::response::{Received, Response};
use content::Content;

/// Overseas statements are signed by their digest.
const STATEMENT_SHA1: HeaderName = HeaderName::from_static("wechatpay-statement-sha1");

const BROKE_OFF: &str =
    "the file broke off, or a piece of it did not come in time; download it anew";

const SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");

/// A file, read piece by piece: its size costs no memory.
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
/// **What is verified.** A file that is signed is verified before the first piece is handed out
/// (so it must fit into [`answer_limit`](crate::ClientBuilder::answer_limit)), or, where its digest
/// is signed, before the end is reached. WeChat Pay signs few files: where it documents that, the
/// file comes [unverified](Self::is_verified), and its [hash](Self::check), which an earlier,
/// signed answer told, is the only proof. Other files without a signature are refused.
///
/// [`Client::download`](crate::Client::download) gets one from the URL that an earlier answer gave.
#[must_use = "a download is read by `save_to` or `chunk`"]
pub struct Download {
    source: Source,
    size: Option<u64>,
    headers: HeaderMap,
    content: Content,
    verified: bool,
    /// What failed once must never seem to end.
    failed: Option<ErrorKind>,
    /// Which one it was, for the reader of an error.
    operation: String,
}

/// Where the bytes come from.
enum Source {
    /// All at hand, since they had to be verified first.
    Whole(Option<Bytes>),
    /// Each piece has this time to arrive.
    Stream(reqwest::Response, Duration),
}

impl Response for Download {
    const ACCEPT: HeaderValue = HeaderValue::from_static("*/*");
    const IS_FILE: bool = true;

    async fn receive(received: Received) -> Result<Answer<Self>> {
        let (status, headers) = (received.response.status(), received.response.headers());
        let headers = headers.clone();
        let expected = received.declaration.expect();
        let operation = received.declaration.operation();
        let new = |source, verified| Self::new(source, &headers, verified, operation);
        let download = if status != expected {
            // An error, or a success that nothing was declared of.
            received.verified().await?;
            return Err(unexpected_status(status, expected, &headers));
        } else if let Some(digest) = headers.get(STATEMENT_SHA1) {
            let digest = digest.to_str().unwrap_or_default();
            let hash = FileHash::new("SHA1", digest).map_err(|error| {
                let message = "the header that tells the file's SHA-1, and is signed, tells none";
                Error::new(ErrorKind::Signature, message)
                    .with_source(error)
                    .with_request_id(request_id(&headers))
            })?;
            // The header verbatim stands in what was signed.
            let signed = format!("{{\"sha1\":\"{digest}\"}}");
            let mut answer = http::Response::new(Bytes::from(signed));
            *answer.headers_mut() = headers.clone();
            let answer = UnverifiedAnswer::new(answer);
            received.client.verify(answer).await?;
            new(received.into_stream(), true).check(hash)
        } else if headers.contains_key(SIGNATURE) || !received.declaration.is_unsigned() {
            let whole = received.verified().await?.into_body();
            new(Source::Whole(Some(whole)), true)
        } else {
            new(received.into_stream(), false)
        };
        Ok(Answer::new(status, headers, download))
    }
}

impl Received {
    fn into_stream(self) -> Source {
        Source::Stream(self.response, self.timeout)
    }
}

impl Download {
    fn new(source: Source, headers: &HeaderMap, verified: bool, operation: String) -> Self {
        let size = match &source {
            Source::Whole(content) => content.as_ref().map(|it| it.len() as u64),
            Source::Stream(..) => headers
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
            operation,
        }
    }

    /// The size in bytes as it is sent (compressed, if the file is), when the answer tells.
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// The `Request-ID` header. WeChat Pay's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The media type, such as `image/png`, as the answer tells it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The file's name, as the answer suggests it: a name alone, never a path.
    pub fn file_name(&self) -> Option<String> {
        file_name::suggested(self.headers.get(CONTENT_DISPOSITION)?)
    }

    /// WeChat Pay signed the file, or its digest. Where it signs neither, [check](Self::check) the
    /// hash that an earlier answer told.
    pub fn is_verified(&self) -> bool {
        self.verified
    }

    /// Decompresses the file, which comes as gzip where it was asked for with `tar_type = GZIP`.
    #[cfg(feature = "gzip")]
    pub fn gunzip(mut self) -> Self {
        self.content.gunzip();
        self
    }

    /// Has the file checked against the hash that an earlier answer told (`hash_type` and
    /// `hash_value`). Of a file that comes as gzip it is the hash of the decompressed file, whether
    /// or not it is decompressed here. The last piece is followed by an error, and nothing is
    /// saved, if the hash is another.
    pub fn check(mut self, hash: FileHash) -> Self {
        self.content.check(hash);
        self
    }

    /// The next piece of the file; `None` once it is complete and everything was checked. Until
    /// then no piece is to be relied on.
    ///
    /// # Errors
    /// [`ErrorKind::FileHash`] when the file is not the one that was meant, [`ErrorKind::Decode`]
    /// when it is not the gzip that was expected, [`ErrorKind::Download`] when it breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let next = match self.failed {
            None => self.next_piece().await,
            Some(kind) => Err(Error::new(kind, "the file failed before; download it anew")),
        };
        self.failed = next.as_ref().err().map(Error::kind);
        next.map_err(|error| {
            error
                .with_operation(&self.operation)
                .with_request_id(self.request_id())
        })
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
                Source::Stream(response, timeout) => {
                    let deadline = transport::deadline(*timeout);
                    let chunk = transport::chunk(response, deadline).await;
                    chunk.map_err(|error| {
                        Error::new(ErrorKind::Download, BROKE_OFF).with_source(error)
                    })?
                }
                Source::Whole(content) => content.take(),
            };
            match raw {
                Some(raw) => self.content.feed(raw),
                None => self.content.end(),
            }
        }
    }

    /// Saves the file, and tells how many bytes were written. They are written beside it and renamed
    /// once everything was checked: `path` holds the whole file, or what it held before.
    ///
    /// # Errors
    /// As [`Download::chunk`], and [`ErrorKind::Save`] when the file cannot be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let operation = self.operation.clone();
        let unwritable = |error: std::io::Error| {
            let message = format!("the file cannot be written to {}", path.display());
            Error::new(ErrorKind::Save, message)
                .with_source(error)
                .with_operation(&operation)
        };
        let beside = Beside::of(path)?;
        // Not on another thread, where it would outlive this future when that is dropped.
        let file = std::fs::File::create_new(&beside.0).map_err(unwritable)?;
        let mut file = tokio::fs::File::from_std(file);
        let mut written = 0;
        while let Some(piece) = self.chunk().await? {
            file.write_all(&piece).await.map_err(unwritable)?;
            written += piece.len() as u64;
        }
        // Only flushing tells whether the last piece could be written.
        file.flush().await.map_err(unwritable)?;
        file.sync_all().await.map_err(unwritable)?;
        drop(file);
        tokio::fs::rename(&beside.0, path)
            .await
            .map_err(unwritable)?;
        Ok(written)
    }
}

/// A file beside the one that is meant, removed unless it was renamed to it.
struct Beside(PathBuf);

impl Beside {
    fn of(path: &Path) -> Result<Self> {
        let random = crypto::random()?;
        let mut beside = path.as_os_str().to_owned();
        beside.push(format!(".{:016x}.part", u64::from_ne_bytes(random)));
        Ok(Self(beside.into()))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // Once it was renamed there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Without the content, and without the URL, which is a token.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("size", &self.size())
            .field("content_type", &self.content_type())
            .field("verified", &self.verified)
            .finish_non_exhaustive()
    }
}
