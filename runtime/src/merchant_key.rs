//! A merchant's private key, wherever it lives.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::BoxError;
use crate::key::PrivateKey;

/// A merchant's private key, in memory or out of reach.
///
/// [`PrivateKey`] is one that was read from a file. Implement the trait for a key that never
/// leaves an HSM, a KMS or another process; both operations may wait:
///
/// ```
/// use wechatpay::{Merchant, MerchantKey};
///
/// # struct KmsClient;
/// # impl KmsClient {
/// #     async fn asymmetric_sign(&self, _: &str, _: &str, _: &[u8]) -> Result<Vec<u8>, std::io::Error> { Ok(vec![]) }
/// #     async fn asymmetric_decrypt(&self, _: &str, _: &str, _: &[u8]) -> Result<Vec<u8>, std::io::Error> { Ok(vec![]) }
/// # }
/// struct KmsKey {
///     kms: KmsClient,
///     key_id: String,
/// }
///
/// type BoxError = Box<dyn std::error::Error + Send + Sync>;
///
/// impl MerchantKey for KmsKey {
///     async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
///         Ok(self.kms.asymmetric_sign(&self.key_id, "RSA_PKCS1_SHA_256", message).await?)
///     }
///
///     async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
///         Ok(self.kms.asymmetric_decrypt(&self.key_id, "RSAES_OAEP_SHA_1", ciphertext).await?)
///     }
/// }
///
/// # fn run(kms: KmsClient) -> wechatpay::Result<()> {
/// let key = KmsKey { kms, key_id: "alias/wechatpay".into() };
/// let merchant = Merchant::new("1900007291", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", key)?;
/// # Ok(())
/// # }
/// ```
///
/// A call's time limit does not cover them: give them one of their own.
pub trait MerchantKey: Send + Sync + 'static {
    /// Signs a message: RSASSA-PKCS1-v1_5 with SHA-256. The message is at most as long as a
    /// request's body and a few lines. A service that takes a digest takes its SHA-256; AWS KMS
    /// does, and of the message itself no more than 4,096 bytes.
    ///
    /// # Errors
    /// Whatever went wrong. The call fails with [`ErrorKind::Signing`](crate::ErrorKind::Signing)
    /// and this as its source; nothing was sent.
    fn sign(&self, message: &[u8]) -> impl Future<Output = Result<Vec<u8>, BoxError>> + Send;

    /// Decrypts a `Sensitive` of a response: RSAES-OAEP with SHA-1. A key that only signs need not
    /// implement it.
    ///
    /// # Errors
    /// Whatever went wrong. Decoding the response fails with
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode).
    fn decrypt(&self, ciphertext: &[u8]) -> impl Future<Output = Result<Vec<u8>, BoxError>> + Send {
        let _ = ciphertext;
        async { Err("this key does not decrypt".into()) }
    }
}

impl MerchantKey for PrivateKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(self.sign_bytes(message)?)
    }

    #[cfg(feature = "__sensitive")]
    async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(self.decrypt_bytes(ciphertext)?)
    }
}

/// Any [`MerchantKey`], so that the kind of key can be chosen at run time. Cheap to clone.
///
/// ```
/// use wechatpay::{AnyMerchantKey, MerchantKey, PrivateKey};
///
/// fn signing_key(pem: Option<&str>, kms: impl MerchantKey) -> wechatpay::Result<AnyMerchantKey> {
///     Ok(match pem {
///         Some(pem) => AnyMerchantKey::new(PrivateKey::from_pem(pem)?),
///         None => AnyMerchantKey::new(kms),
///     })
/// }
/// ```
#[derive(Clone)]
pub struct AnyMerchantKey(Arc<dyn Erased>);

impl AnyMerchantKey {
    /// Takes a key of whatever kind.
    pub fn new(key: impl MerchantKey) -> Self {
        Self(Arc::new(key))
    }
}

impl MerchantKey for AnyMerchantKey {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.0.sign(message).await
    }

    async fn decrypt(&self, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.0.decrypt(ciphertext).await
    }
}

/// Without the key, of which nothing is known but that it signs.
impl fmt::Debug for AnyMerchantKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyMerchantKey(***)")
    }
}

type Pending<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, BoxError>> + Send + 'a>>;

/// [`MerchantKey`] with its futures in boxes.
trait Erased: Send + Sync {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a>;

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Pending<'a>;
}

impl<K: MerchantKey> Erased for K {
    fn sign<'a>(&'a self, message: &'a [u8]) -> Pending<'a> {
        Box::pin(MerchantKey::sign(self, message))
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> Pending<'a> {
        Box::pin(MerchantKey::decrypt(self, ciphertext))
    }
}
