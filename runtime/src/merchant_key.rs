//! A merchant's private key, in this process or outside it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::BoxError;
use crate::key::PrivateKey;

/// A merchant's private key, in this process or outside it.
///
/// [`PrivateKey`] is a key in memory. Implement this trait for a key that never leaves an HSM, a
/// KMS or another process. Both operations are asynchronous:
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
/// The time limit of a call does not cover these operations: give them their own.
pub trait MerchantKey: Send + Sync + 'static {
    /// Signs a message: RSASSA-PKCS1-v1_5 with SHA-256. The message is the body of a request and a
    /// few lines. If the service signs a digest, give it the SHA-256 of the message: AWS KMS takes
    /// messages of at most 4,096 bytes, or a digest.
    ///
    /// # Errors
    /// When the key cannot sign. The call fails with
    /// [`ErrorKind::Signing`](crate::ErrorKind::Signing) and this error as its source; nothing was
    /// sent.
    fn sign(&self, message: &[u8]) -> impl Future<Output = Result<Vec<u8>, BoxError>> + Send;

    /// Decrypts a `Sensitive` of a response: RSAES-OAEP with SHA-1. A key that only signs need not
    /// implement it.
    ///
    /// # Errors
    /// When the key cannot decrypt. Decoding the response fails with
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

/// A [`MerchantKey`] of any type, for a choice at run time. Cheap to clone.
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
    /// Wraps a key of any type.
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

/// Without the key, whose type has no `Debug`.
impl fmt::Debug for AnyMerchantKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyMerchantKey(***)")
    }
}

type Pending<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, BoxError>> + Send + 'a>>;

/// [`MerchantKey`] with boxed futures.
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
