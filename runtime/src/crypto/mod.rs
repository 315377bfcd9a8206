//! The one place that names a cryptographic library.
//!
//! A backend gives RSA signing, the algorithm by which webpki verifies, random bytes and the
//! provider for TLS. All are the same library, so that an application links just one. Only what
//! ring lacks comes from elsewhere, and takes its randomness from ring.

#[cfg(feature = "sensitive")]
mod oaep;
mod ring;

#[cfg(feature = "sensitive")]
pub(crate) use oaep::{OaepPrivateKey, OaepPublicKey};
pub(crate) use ring::{
    RSA_PKCS1_SHA256, RsaPrivateKey, RsaRefused, fill_random, open_aes_256_gcm, seal_aes_256_gcm,
    tls_provider,
};
