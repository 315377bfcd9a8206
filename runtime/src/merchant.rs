//! Who signs: a merchant's identity and keys.

use http::HeaderValue;

use crate::apiv3_key::ApiV3Key;
use crate::error::{Error, Result};
use crate::key::{Certificate, PrivateKey};
use crate::signature::{SCHEME, Signature, Stamp};

/// A merchant: its id, and the key it signs with.
///
/// ```no_run
/// use wechatpay::{Merchant, PrivateKey};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let key = PrivateKey::from_pem(std::fs::read("apiclient_key.pem")?)?;
/// let merchant = Merchant::new("1900007291", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", key)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Merchant {
    id: String,
    serial_number: String,
    key: PrivateKey,
    apiv3_key: Option<ApiV3Key>,
}

impl Merchant {
    /// A merchant by its id (`mchid`), the serial number of its API certificate in hexadecimal,
    /// and the private key that belongs to the certificate.
    ///
    /// # Errors
    /// When the id is empty or not a number, or the serial number is not hexadecimal.
    pub fn new(id: &str, serial_number: &str, key: PrivateKey) -> Result<Self> {
        if id.is_empty() {
            return Err(Error::config("the merchant id is empty"));
        }
        if !id.bytes().all(|byte| byte.is_ascii_digit()) {
            // The value is not shown: it may be a key given in the wrong place.
            return Err(Error::config(
                "the merchant id is not a number; it consists of digits, such as 1900007291 (what \
                 begins `wx` is an appid)",
            ));
        }
        let hexadecimal = serial_number.bytes().all(|byte| byte.is_ascii_hexdigit());
        if serial_number.is_empty() || !hexadecimal {
            return Err(Error::config(
                "the serial number of the merchant certificate is not hexadecimal (without \
                 separators); `openssl x509 -in apiclient_cert.pem -noout -serial` prints it",
            ));
        }
        Ok(Self {
            id: id.to_owned(),
            serial_number: serial_number.to_ascii_uppercase(),
            key,
            apiv3_key: None,
        })
    }

    /// A merchant whose serial number is read from its API certificate (`apiclient_cert.pem`).
    ///
    /// # Errors
    /// As [`Merchant::new`], and when the certificate belongs to another key.
    pub fn with_certificate(id: &str, certificate: &Certificate, key: PrivateKey) -> Result<Self> {
        let probe = b"wechatpay: do this key and this certificate belong together?";
        certificate
            .public_key()
            .verify(probe, &key.sign(probe)?)
            .map_err(|_| {
                Error::config(format!(
                    "the private key does not belong to the certificate {}",
                    certificate.serial_number()
                ))
            })?;
        Self::new(id, certificate.serial_number(), key)
    }

    /// Adds the APIv3 key, which decrypts notifications and platform certificates.
    #[must_use]
    pub fn with_apiv3_key(mut self, key: ApiV3Key) -> Self {
        self.apiv3_key = Some(key);
        self
    }

    /// The merchant id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The serial number of the API certificate, in upper-case hexadecimal.
    pub fn serial_number(&self) -> &str {
        &self.serial_number
    }

    /// The APIv3 key, when one was given.
    pub fn apiv3_key(&self) -> Option<&ApiV3Key> {
        self.apiv3_key.as_ref()
    }

    /// Signs a message with the merchant's key.
    ///
    /// # Errors
    /// As [`PrivateKey::sign`].
    pub fn sign(&self, message: &[u8]) -> Result<Signature> {
        self.key.sign(message)
    }

    /// Runs `decode`; every `Sensitive` in it is decrypted with the merchant's key.
    pub(crate) fn decrypting<T>(&self, decode: impl FnOnce() -> T) -> T {
        #[cfg(feature = "sensitive")]
        return crate::sensitive::decrypting(&self.key, decode);
        #[cfg(not(feature = "sensitive"))]
        return decode();
    }

    /// Decrypts a text that WeChat Pay encrypted for the merchant.
    ///
    /// # Errors
    /// As [`PrivateKey::decrypt`].
    #[cfg(feature = "sensitive")]
    pub fn decrypt(&self, ciphertext: &str) -> Result<crate::Sensitive> {
        self.key.decrypt(ciphertext)
    }

    /// The `Authorization` header for a request of this merchant.
    ///
    /// # Errors
    /// Never for what this library made itself.
    pub fn authorization(&self, stamp: &Stamp, signature: &Signature) -> Result<HeaderValue> {
        let Self {
            id, serial_number, ..
        } = self;
        let (nonce, timestamp) = (stamp.nonce(), stamp.timestamp());
        HeaderValue::try_from(format!(
            r#"{SCHEME} mchid="{id}",nonce_str="{nonce}",signature="{signature}",timestamp="{timestamp}",serial_no="{serial_number}""#
        ))
        .map_err(|error| Error::request("the Authorization header is malformed").with_source(error))
    }
}
