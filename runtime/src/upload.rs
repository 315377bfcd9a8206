//! Files on their way out: `multipart/form-data` with a JSON part `meta`, which alone is signed.

use bytes::{Bytes, BytesMut};

use crate::crypto;
use crate::error::{Error, Result};

/// A file to be uploaded, as a field of a request.
///
/// The other fields are its `meta`. What `meta` holds is different from operation to operation;
/// usually the file's name and its SHA-256.
///
/// ```
/// use wechatpay::File;
///
/// #[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = serde_json::Value)]
/// struct UploadImage {
///     #[wechatpay(file)]
///     file: File, // the part is called as the field is
///     filename: String,
///     sha256: String,
/// }
///
/// let request = UploadImage {
///     file: File::new("shop.png", "image/png", &b"\x89PNG"[..]),
///     filename: "shop.png".to_owned(),
///     sha256: "…".to_owned(),
/// };
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    media_type: String,
    content: Bytes,
}

impl File {
    /// A file by its name, its media type (such as `image/png`) and its content.
    pub fn new(
        name: impl Into<String>,
        media_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            media_type: media_type.into(),
            content: content.into(),
        }
    }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("content_len", &self.content.len())
            .finish()
    }
}

/// A multipart body and the boundary in it.
pub(crate) struct Multipart {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

impl Multipart {
    /// The part `meta` stands first, byte for byte as it is signed.
    pub(crate) fn new(meta: &[u8], part: &str, file: &File) -> Result<Self> {
        let mut random = [0; 16];
        crypto::fill_random(&mut random)
            .map_err(|_| Error::request("the operating system gave no random bytes"))?;
        let boundary: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        if !is_media_type(&file.media_type) {
            return Err(Error::request(format!(
                "`{}` is not a media type; write for example `image/png`",
                file.media_type
            )));
        }
        let (part, name) = (quoted(part), quoted(&file.name));
        let media_type = &file.media_type;
        let mut body = BytesMut::with_capacity(meta.len() + file.content.len() + 512);
        body.extend_from_slice(
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
                 Content-Type: application/json\r\n\r\n"
            )
            .as_bytes(),
        );
        body.extend_from_slice(meta);
        body.extend_from_slice(
            format!(
                "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; \
                 filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
            )
            .as_bytes(),
        );
        body.extend_from_slice(&file.content);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        Ok(Self {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            body: body.freeze(),
        })
    }
}

/// As browsers write names in a part's head, which nothing can end early.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn is_media_type(text: &str) -> bool {
    let is_token = |text: &str| {
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c);
        !text.is_empty() && text.chars().all(is_token)
    };
    text.split_once('/')
        .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}
