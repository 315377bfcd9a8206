//! The only module that names a cryptographic library.
//!
//! A backend has RSA signing, webpki's algorithm for verifying, AES-256-GCM, random bytes, digests
//! and the provider for TLS, all from one library, so that an application links only that one. What
//! ring lacks is in other crates, which take their random numbers from ring.

use crate::error::{Error, Result};

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
compile_error!("wechatpay-apiv3 needs a cryptographic library: enable `ring` or `aws-lc-rs`");

mod backend;
mod hash;
#[cfg(all(feature = "__sensitive", feature = "aws-lc-rs"))]
mod oaep_aws_lc_rs;
#[cfg(all(feature = "__sensitive", not(feature = "aws-lc-rs")))]
mod oaep_rsa;

use backend::fill_random;
#[cfg(feature = "client")]
pub(crate) use backend::tls_provider;
pub(crate) use backend::{
    Failed, RSA_PKCS1_SHA256, RsaPrivateKey, RsaRefused, open_aes_256_gcm, seal_aes_256_gcm,
};
pub(crate) use hash::{HashAlgorithm, Hasher};
#[cfg(all(feature = "__sensitive", feature = "aws-lc-rs"))]
pub(crate) use oaep_aws_lc_rs::{OaepPrivateKey, OaepPublicKey};
#[cfg(all(feature = "__sensitive", not(feature = "aws-lc-rs")))]
pub(crate) use oaep_rsa::{OaepPrivateKey, OaepPublicKey};

/// Random bytes that nobody can predict.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut random = [0; N];
    fill_random(&mut random)
        .map_err(|_| Error::request("the operating system gave no random bytes"))?;
    Ok(random)
}
