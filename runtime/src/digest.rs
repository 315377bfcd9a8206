//! Digests of files: in an upload, and of a download.

use std::cell::RefCell;
use std::fmt;

use bytes::Bytes;
use serde::ser::{Error as _, Serialize, Serializer};

use crate::crypto::{HashAlgorithm, Hasher};
use crate::error::{Error, ErrorKind, Own, Result};
use crate::scope::within;

/// The digest of the file of an upload, as a member of its `meta`: in lower-case hexadecimal,
/// computed from the file while the request is prepared, unless it is [given](Self::given).
///
/// ```
/// use wechatpay::{Digest, File};
///
/// #[wechatpay::endpoint(POST, "/v3/merchant/media/upload", response = serde_json::Value)]
/// struct UploadImage {
///     #[wechatpay(file)]
///     file: File,
///     filename: String,
///     sha256: Digest,
/// }
///
/// let request = UploadImage {
///     file: File::new("shop.png", "image/png", &b"\x89PNG"[..]),
///     filename: "shop.png".to_owned(),
///     sha256: Digest::sha256(),
/// };
/// ```
///
/// Unless it is given, serialising it anywhere else fails, and so it does if the file is a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest(Source);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    Computed(HashAlgorithm),
    Given(String),
}

/// The name of the newtype. The check for `None` recognises a digest by it without computing it.
pub(crate) const TOKEN: &str = "$wechatpay::Digest";

const ABSENT: &str = "a Digest is of the file of an upload, and this request has none; mark the file \
                      with `#[wechatpay(file)]`, or use `Digest::given(…)`";

thread_local! {
    /// Set while the `meta` of an upload is serialised. The inner `None` means that the file is a
    /// stream.
    static FILE: RefCell<Option<Option<Bytes>>> = const { RefCell::new(None) };
}

impl Digest {
    /// The file's SHA-256.
    pub fn sha256() -> Self {
        Self(Source::Computed(HashAlgorithm::Sha256))
    }

    /// The file's SM3, which a few invoice operations need.
    #[cfg(feature = "sm3")]
    pub fn sm3() -> Self {
        Self(Source::Computed(HashAlgorithm::Sm3))
    }

    /// A known digest, in hexadecimal. It is sent as it is.
    pub fn given(hexadecimal: impl Into<String>) -> Self {
        Self(Source::Given(hexadecimal.into()))
    }

    fn of_file(&self) -> Result<String, &'static str> {
        let algorithm = match &self.0 {
            Source::Given(digest) => return Ok(digest.clone()),
            Source::Computed(algorithm) => *algorithm,
        };
        FILE.with_borrow(|file| match file {
            Some(Some(content)) => {
                let mut hasher = Hasher::new(algorithm);
                hasher.update(content);
                Ok(hasher.finish())
            }
            Some(None) => Err("a stream is read only once, so its digest must be given: \
                               `Digest::given(…)`"),
            None => Err(ABSENT),
        })
    }
}

/// Runs `serialize`, in which every `Digest` is that of this file.
pub(crate) fn of_file<T>(content: Option<Bytes>, serialize: impl FnOnce() -> T) -> T {
    within(&FILE, content, serialize).0
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// What follows the token: computed only when it is asked for.
        struct Computed<'a>(&'a Digest);

        impl Serialize for Computed<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let digest = self.0.of_file().map_err(|why| S::Error::custom(Own(why)))?;
                serializer.serialize_str(&digest)
            }
        }

        serializer.serialize_newtype_struct(TOKEN, &Computed(self))
    }
}

/// The hash that a file must have. An earlier response gave it as `hash_type` and `hash_value`.
///
/// ```
/// use wechatpay::FileHash;
///
/// let hash = FileHash::new("SHA1", "79bb0f45fc4c42234a918000b2668d689e2bde04")?;
/// assert!(FileHash::new("MD5", "79bb0f45").is_err());
/// # Ok::<(), wechatpay::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FileHash {
    pub(crate) algorithm: HashAlgorithm,
    /// In lower-case hexadecimal.
    pub(crate) value: String,
}

impl FileHash {
    /// A hash by its type (`SHA1`, `SHA256`, or `SM3` with the feature `sm3`) and its value in
    /// hexadecimal.
    ///
    /// # Errors
    /// When the type is unknown, or the value is not a hash of that type.
    pub fn new(hash_type: &str, hash_value: &str) -> Result<Self> {
        let refused = |why: String| Err(Error::new(ErrorKind::FileHash, why));
        let (algorithm, digits) = match hash_type.to_ascii_uppercase().as_str() {
            "SHA1" => (HashAlgorithm::Sha1, 40),
            "SHA256" => (HashAlgorithm::Sha256, 64),
            #[cfg(feature = "sm3")]
            "SM3" => (HashAlgorithm::Sm3, 64),
            #[cfg(not(feature = "sm3"))]
            "SM3" => {
                return refused(
                    "to check the SM3 of a file, enable the feature `sm3` of wechatpay-apiv3"
                        .to_owned(),
                );
            }
            _ => {
                let known = "the type of the hash is unknown; WeChat Pay uses SHA1, SHA256 and SM3";
                return refused(known.to_owned());
            }
        };
        let is_hexadecimal = hash_value.bytes().all(|byte| byte.is_ascii_hexdigit());
        if hash_value.len() != digits || !is_hexadecimal {
            return refused(format!(
                "the value is not a {algorithm}, which has {digits} hexadecimal digits"
            ));
        }
        Ok(Self {
            algorithm,
            value: hash_value.to_ascii_lowercase(),
        })
    }
}

impl fmt::Debug for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileHash({} {})", self.algorithm, self.value)
    }
}
