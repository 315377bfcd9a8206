//! Uploads: `multipart/form-data` with a JSON part `meta`, the only part that is signed.

use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;

use crate::body::Content;
use crate::crypto;
use crate::error::{Error, Result};

/// A file to be uploaded, as a field of a request.
///
/// The other fields are its `meta`. The members of `meta` depend on the operation; usually they are
/// the file's name and its SHA-256.
///
/// ```
/// use wechatpay::{Digest, File};
///
/// #[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = serde_json::Value)]
/// struct UploadImage {
///     #[wechatpay(file)]
///     file: File, // the part is called as the field is
///     filename: String,
///     sha256: Digest, // of the file
/// }
///
/// let request = UploadImage {
///     file: File::new("shop.png", "image/png", &b"\x89PNG"[..]),
///     filename: "shop.png".to_owned(),
///     sha256: Digest::sha256(),
/// };
/// ```
#[derive(Clone)]
pub struct File {
    name: String,
    media_type: String,
    content: Content,
}

impl File {
    /// A file with its name, its media type (such as `image/png`) and its content.
    pub fn new(
        name: impl Into<String>,
        media_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            media_type: media_type.into(),
            content: Content::Bytes(content.into()),
        }
    }

    /// A file of `len` bytes that is read while it is sent, such as a
    /// [`ReaderStream`](https://docs.rs/tokio-util/latest/tokio_util/io/struct.ReaderStream.html)
    /// over a `tokio::fs::File`. A stream can be read only once, so its [`Digest`](crate::Digest)
    /// must be [given](crate::Digest::given), and a second call with it fails.
    pub fn from_stream<S, E>(
        name: impl Into<String>,
        media_type: impl Into<String>,
        len: u64,
        stream: S,
    ) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self {
            name: name.into(),
            media_type: media_type.into(),
            content: Content::stream(len, stream),
        }
    }

    /// The content; `None` if it is a stream.
    pub(crate) fn bytes(&self) -> Option<Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.clone()),
            Content::Stream { .. } => None,
        }
    }
}

/// The type of a field that is marked as the file.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the file of an upload",
    label = "not a `wechatpay::File`",
    note = "make the field a `wechatpay::File`, which has a name, a media type and the content"
)]
pub trait Upload {
    fn file(&self) -> &File;
}

impl Upload for File {
    fn file(&self) -> &File {
        self
    }
}

impl<T: Upload> Upload for &T {
    fn file(&self) -> &File {
        T::file(self)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("media_type", &self.media_type)
            .field("content_len", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// A multipart body, and its media type, which has the boundary.
pub(crate) struct Multipart {
    pub(crate) content_type: HeaderValue,
    pub(crate) contents: Vec<Content>,
}

impl Multipart {
    /// Makes the body. The part `meta` comes first, byte for byte as it is signed.
    pub(crate) fn new(meta: &[u8], part: &str, file: &File) -> Result<Self> {
        let random: [u8; 16] = crypto::random()?;
        let boundary: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        if !is_media_type(&file.media_type) {
            return Err(Error::request(
                "the file's media type is malformed; write for example `image/png`",
            ));
        }
        let (part, name) = (quoted(part), quoted(&file.name));
        let media_type = &file.media_type;
        let head_of_meta = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
             Content-Type: application/json\r\n\r\n"
        );
        let head_of_file = format!(
            "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; \
             filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
        );
        let end = format!("\r\n--{boundary}--\r\n");
        let content_type = format!("multipart/form-data; boundary={boundary}");
        let content_type = HeaderValue::try_from(content_type).map_err(|error| {
            Error::request("the upload's boundary is malformed").with_source(error)
        })?;
        let before = [head_of_meta.as_bytes(), meta, head_of_file.as_bytes()].concat();
        let contents = match &file.content {
            // A body in memory is one piece, so that every HTTP client can take it.
            Content::Bytes(content) => {
                let whole = [&before, content.as_ref(), end.as_bytes()].concat();
                vec![Content::Bytes(whole.into())]
            }
            stream @ Content::Stream { .. } => vec![
                Content::Bytes(before.into()),
                stream.clone(),
                Content::Bytes(end.into()),
            ],
        };
        Ok(Self {
            content_type,
            contents,
        })
    }
}

/// Escapes a file's name as browsers do, so that it cannot end the header of the part.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn is_media_type(media_type: &str) -> bool {
    let is_token = |token: &str| {
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c);
        !token.is_empty() && token.chars().all(is_token)
    };
    media_type
        .split_once('/')
        .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}
