//! The backend: ring, or aws-lc-rs with the same interface.

use std::fmt;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as library;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as library;

use library::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use library::rand::{SecureRandom, SystemRandom};
use library::rsa::KeyPair;
use library::signature::RSA_PKCS1_SHA256 as SIGN_PKCS1_SHA256;
use rustls_pki_types::SignatureVerificationAlgorithm;

/// RSASSA-PKCS1-v1_5 with SHA-256 under a key of 2048 to 8192 bits.
#[cfg(feature = "aws-lc-rs")]
pub(crate) static RSA_PKCS1_SHA256: &dyn SignatureVerificationAlgorithm =
    webpki::aws_lc_rs::RSA_PKCS1_2048_8192_SHA256;
#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) static RSA_PKCS1_SHA256: &dyn SignatureVerificationAlgorithm =
    webpki::ring::RSA_PKCS1_2048_8192_SHA256;

#[cfg(all(feature = "client", feature = "aws-lc-rs"))]
pub(crate) use rustls::crypto::aws_lc_rs::default_provider as tls_provider;
#[cfg(all(feature = "client", not(feature = "aws-lc-rs")))]
pub(crate) use rustls::crypto::ring::default_provider as tls_provider;

/// The error of a cryptographic operation. It has no details, since the input may be secret.
#[derive(Debug)]
pub(crate) struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a cryptographic operation failed")
    }
}

impl std::error::Error for Failed {}

pub(crate) fn fill_random(buffer: &mut [u8]) -> Result<(), Failed> {
    SystemRandom::new().fill(buffer).map_err(|_| Failed)
}

/// Decrypts in place. The plaintext is at the beginning; its length is returned.
pub(crate) fn open_aes_256_gcm(
    key: &[u8; 32],
    nonce: &[u8],
    associated_data: &[u8],
    data: &mut [u8],
) -> Result<usize, Failed> {
    let (key, nonce) = aes_256_gcm(key, nonce)?;
    let plaintext = key.open_in_place(nonce, Aad::from(associated_data), data);
    plaintext.map(|it| it.len()).map_err(|_| Failed)
}

/// Encrypts in place and appends the tag.
pub(crate) fn seal_aes_256_gcm(
    key: &[u8; 32],
    nonce: &[u8],
    associated_data: &[u8],
    data: &mut Vec<u8>,
) -> Result<(), Failed> {
    let (key, nonce) = aes_256_gcm(key, nonce)?;
    key.seal_in_place_append_tag(nonce, Aad::from(associated_data), data)
        .map_err(|_| Failed)
}

fn aes_256_gcm(key: &[u8; 32], nonce: &[u8]) -> Result<(LessSafeKey, Nonce), Failed> {
    let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| Failed)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Failed)?;
    Ok((LessSafeKey::new(key), nonce))
}

/// Why a private key was refused.
pub(crate) enum RsaRefused {
    NotRsa,
    TooSmall,
    TooLarge,
    Invalid,
}

pub(crate) struct RsaPrivateKey(KeyPair);

impl RsaPrivateKey {
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, RsaRefused> {
        KeyPair::from_pkcs8(der).map(Self).map_err(refused)
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, RsaRefused> {
        KeyPair::from_der(der).map(Self).map_err(refused)
    }

    pub(crate) fn sign_pkcs1_sha256(&self, message: &[u8]) -> Result<Vec<u8>, Failed> {
        #[allow(deprecated, reason = "aws-lc-rs does not have what ring has instead")]
        let len = self.0.public_modulus_len();
        let mut signature = vec![0; len];
        self.0
            .sign(
                &SIGN_PKCS1_SHA256,
                &SystemRandom::new(),
                message,
                &mut signature,
            )
            .map_err(|_| Failed)?;
        Ok(signature)
    }
}

fn refused(rejected: library::error::KeyRejected) -> RsaRefused {
    // The reasons of the library differ only in their description.
    match rejected.to_string().as_str() {
        "WrongAlgorithm" => RsaRefused::NotRsa,
        "TooSmall" => RsaRefused::TooSmall,
        "TooLarge" => RsaRefused::TooLarge,
        _ => RsaRefused::Invalid,
    }
}
