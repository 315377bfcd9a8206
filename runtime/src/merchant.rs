//! Who signs: a merchant's identity and keys.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use serde::de::DeserializeOwned;

use crate::apiv3_key::ApiV3Key;
use crate::error::{Error, ErrorKind, Result};
use crate::key::{Certificate, PrivateKey};
use crate::merchant_key::{AnyMerchantKey, MerchantKey};
use crate::pasted;
use crate::signature::{BRAND_SCHEME, SCHEME, Signature, Stamp};

/// A merchant (or a brand merchant): its id, and the keys it signs and decrypts with.
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
///
/// Keys change. [`Client::replace_merchant`](crate::Client::replace_merchant) takes the new ones
/// while calls are under way; until the change is through, the merchant keeps the
/// [previous](Self::with_previous_keys) ones for what was encrypted under them.
#[derive(Clone)]
pub struct Merchant(Arc<Keys>);

/// Shared by all clones, so that a secret is in memory once.
#[derive(Clone)]
struct Keys {
    identity: Identity,
    serial_number: String,
    key: AnyMerchantKey,
    apiv3_key: Option<ApiV3Key>,
    previous: Option<Merchant>,
}

/// How the `Authorization` header names who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Identity {
    Merchant(String),
    Brand(String),
}

impl Merchant {
    /// A merchant by its id (`mchid`), the serial number of its API certificate in hexadecimal,
    /// and the private key that belongs to the certificate: a [`PrivateKey`], or another
    /// [`MerchantKey`].
    ///
    /// # Errors
    /// When the id is not a number, or the serial number is not hexadecimal of at most 40 digits.
    /// A blank, a line break or quotation marks around them are not removed, but named.
    pub fn new(id: &str, serial_number: &str, key: impl MerchantKey) -> Result<Self> {
        check_id("the merchant id", id)?;
        Self::of(Identity::Merchant(id.to_owned()), serial_number, key)
    }

    /// A brand merchant by its id (`brand_id`), which signs under a scheme of its own.
    ///
    /// # Errors
    /// As [`Merchant::new`].
    pub fn brand(id: &str, serial_number: &str, key: impl MerchantKey) -> Result<Self> {
        check_id("the brand id", id)?;
        Self::of(Identity::Brand(id.to_owned()), serial_number, key)
    }

    fn of(identity: Identity, serial_number: &str, key: impl MerchantKey) -> Result<Self> {
        check_serial_number(serial_number)?;
        Ok(Self(Arc::new(Keys {
            identity,
            serial_number: serial_number.to_ascii_uppercase(),
            key: AnyMerchantKey::new(key),
            apiv3_key: None,
            previous: None,
        })))
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
        Arc::make_mut(&mut self.0).apiv3_key = Some(key);
        self
    }

    /// Keeps the keys of the same merchant from before a change: what is encrypted under its
    /// previous key or APIv3 key is still decrypted. Nothing is signed with them any more.
    ///
    /// # Errors
    /// When they are another merchant's.
    pub fn with_previous_keys(mut self, mut previous: Self) -> Result<Self> {
        self.check_same(&previous)?;
        Arc::make_mut(&mut previous.0).previous = None;
        Arc::make_mut(&mut self.0).previous = Some(previous);
        Ok(self)
    }

    /// Keys change; the merchant does not.
    pub(crate) fn check_same(&self, other: &Self) -> Result<()> {
        if self.0.identity == other.0.identity {
            return Ok(());
        }
        Err(Error::config(format!(
            "these are the keys of another merchant, {} and not {}; make a client for each",
            other.id(),
            self.id()
        )))
    }

    /// The merchant id, or the brand's.
    pub fn id(&self) -> &str {
        match &self.0.identity {
            Identity::Merchant(id) | Identity::Brand(id) => id,
        }
    }

    /// The members in which a notification names its receiver, where this merchant is one.
    pub(crate) fn members_that_name_it(&self) -> &'static [&'static str] {
        match self.0.identity {
            Identity::Merchant(_) => &["mchid", "mch_id", "sp_mchid", "combine_mchid"],
            Identity::Brand(_) => &["brand_id"],
        }
    }

    /// The serial number of the API certificate, in upper-case hexadecimal.
    pub fn serial_number(&self) -> &str {
        &self.0.serial_number
    }

    /// An APIv3 key was given.
    #[cfg(feature = "client")]
    pub(crate) fn has_apiv3_key(&self) -> bool {
        self.with_previous().any(|it| it.0.apiv3_key.is_some())
    }

    /// Decrypts what WeChat Pay encrypted under the APIv3 key, or under the previous one.
    ///
    /// # Errors
    /// Without an APIv3 key, and as [`ApiV3Key::decrypt`].
    pub fn decrypt_with_apiv3_key(
        &self,
        nonce: &str,
        associated_data: &str,
        ciphertext: &str,
    ) -> Result<Vec<u8>> {
        let mut failed = None;
        for key in self
            .with_previous()
            .filter_map(|it| it.0.apiv3_key.as_ref())
        {
            match key.decrypt(nonce, associated_data, ciphertext) {
                Ok(plaintext) => return Ok(plaintext),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed.unwrap_or_else(|| {
            Error::config("the merchant has no APIv3 key; call `Merchant::with_apiv3_key`")
        }))
    }

    /// This merchant's keys and, during a change, the ones before.
    fn with_previous(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.0.previous)
    }

    /// Signs a message with the merchant's key.
    ///
    /// # Errors
    /// [`ErrorKind::Signing`], when the key cannot.
    pub async fn sign(&self, message: &[u8]) -> Result<Signature> {
        let signature = self.0.key.sign(message).await.map_err(|error| {
            Error::new(ErrorKind::Signing, "the merchant's key could not sign").with_source(error)
        })?;
        Ok(Signature::from_bytes(signature))
    }

    /// Reads the JSON of a response; every `Sensitive` in it is decrypted with the merchant's key.
    ///
    /// An error of the key's ends it at once: a type that takes several forms must not take a
    /// ciphertext for a string in the clear because the key was out of reach.
    #[cfg(feature = "__sensitive")]
    pub(crate) async fn read<T: DeserializeOwned>(
        &self,
        json: &[u8],
    ) -> Result<serde_json::Result<T>> {
        let mut plaintexts = crate::sensitive::Plaintexts::default();
        loop {
            if let Some(read) = plaintexts.try_reading(|| serde_json::from_slice(json)) {
                return Ok(read);
            }
            for (ciphertext, plaintext) in plaintexts.missing() {
                *plaintext = Some(self.decrypt_bytes(ciphertext).await?);
            }
        }
    }

    /// Reads the JSON of a response.
    #[cfg(not(feature = "__sensitive"))]
    pub(crate) async fn read<T: DeserializeOwned>(
        &self,
        json: &[u8],
    ) -> Result<serde_json::Result<T>> {
        Ok(serde_json::from_slice(json))
    }

    /// Decrypts a ciphertext in base64 that WeChat Pay made for the merchant, under its key or the
    /// previous one.
    ///
    /// # Errors
    /// When it was made for another key, or the key cannot be reached.
    #[cfg(feature = "__sensitive")]
    pub async fn decrypt(&self, ciphertext: &str) -> Result<crate::Sensitive> {
        self.decrypt_bytes(ciphertext).await?.try_into()
    }

    /// Decrypts a ciphertext of bytes, as [`decrypt`](Self::decrypt) does one of a string.
    ///
    /// # Errors
    /// As [`decrypt`](Self::decrypt).
    #[cfg(feature = "__sensitive")]
    pub async fn decrypt_bytes(&self, ciphertext: &str) -> Result<crate::SensitiveBytes> {
        let ciphertext = crate::sensitive::ciphertext_bytes(ciphertext)?;
        let mut decrypted = self.0.key.decrypt(&ciphertext).await;
        if let (Err(_), Some(previous)) = (&decrypted, &self.0.previous) {
            let by_previous = previous.0.key.decrypt(&ciphertext).await;
            // Where both fail, the error of the key in force says more.
            decrypted = by_previous.or(decrypted);
        }
        decrypted
            .map(Into::into)
            .map_err(crate::sensitive::undecryptable)
    }

    /// The `Authorization` header for a request of this merchant.
    ///
    /// # Errors
    /// Never for what this library made itself.
    pub fn authorization(&self, stamp: &Stamp, signature: &Signature) -> Result<HeaderValue> {
        let (scheme, id) = match &self.0.identity {
            Identity::Merchant(id) => (SCHEME, format!("mchid=\"{id}\"")),
            Identity::Brand(id) => (BRAND_SCHEME, format!("brand_id=\"{id}\"")),
        };
        let (nonce, timestamp) = (stamp.nonce(), stamp.timestamp());
        let serial_number = &self.0.serial_number;
        let authorization = HeaderValue::try_from(format!(
            r#"{scheme} {id},nonce_str="{nonce}",signature="{signature}",timestamp="{timestamp}",serial_no="{serial_number}""#
        ));
        let mut authorization = authorization.map_err(|error| {
            Error::request("the Authorization header is malformed").with_source(error)
        })?;
        // Not for a `Debug` of the request.
        authorization.set_sensitive(true);
        Ok(authorization)
    }
}

/// Without the private key, of which nothing is known but that it signs.
impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant")
            .field("identity", &self.0.identity)
            .field("serial_number", &self.0.serial_number)
            .field("apiv3_key", &self.0.apiv3_key)
            .field("previous", &self.0.previous)
            .finish_non_exhaustive()
    }
}

// Neither function shows the value: it may be a key given in the wrong place.

fn check_id(name: &str, id: &str) -> Result<()> {
    pasted::check(name, id)?;
    if !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::config(format!(
            "{name} is not a number; it consists of digits, such as 1900007291 (what begins `wx` \
             is an appid)"
        )));
    }
    Ok(())
}

fn check_serial_number(serial_number: &str) -> Result<()> {
    /// A serial number has at most 20 bytes.
    const MOST_DIGITS: usize = 40;
    const NAME: &str = "the serial number of the merchant certificate";
    pasted::check(NAME, serial_number)?;
    let are_all = |is_digit: fn(&u8) -> bool| serial_number.as_bytes().iter().all(is_digit);
    let reason = if serial_number.starts_with("PUB_KEY_ID_") {
        "is the id of WeChat Pay's public key instead"
    } else if serial_number.starts_with("serial=") {
        "begins with `serial=`; remove that"
    } else if serial_number.contains(':') {
        "contains colons; remove them"
    } else if !are_all(u8::is_ascii_hexdigit) {
        "is not hexadecimal"
    } else if serial_number.len() <= MOST_DIGITS {
        return Ok(());
    } else if are_all(u8::is_ascii_digit) {
        "has more than 40 digits: this looks decimal, and WeChat Pay writes it in hexadecimal"
    } else {
        "has more than 40 digits"
    };
    Err(Error::config(format!("{NAME} {reason}"))
        .with_hint("`openssl x509 -in apiclient_cert.pem -noout -serial` prints it"))
}
