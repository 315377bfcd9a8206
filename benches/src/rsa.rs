//! RSASSA-PKCS1-v1_5 with SHA-256, and random numbers, by the library that `wechatpay` uses.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{
    PrivatePkcs8KeyDer, SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer,
};
use webpki::RawPublicKeyEntity;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as library;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as library;

use library::rand::{SecureRandom, SystemRandom};
use library::rsa::KeyPair;
use library::signature::RSA_PKCS1_SHA256;

use crate::Result;

#[cfg(feature = "aws-lc-rs")]
static VERIFICATION: &dyn SignatureVerificationAlgorithm =
    webpki::aws_lc_rs::RSA_PKCS1_2048_8192_SHA256;
#[cfg(not(feature = "aws-lc-rs"))]
static VERIFICATION: &dyn SignatureVerificationAlgorithm = webpki::ring::RSA_PKCS1_2048_8192_SHA256;

/// A private key of 2048 bits.
pub struct PrivateKey(KeyPair);

impl PrivateKey {
    /// Reads PKCS#8.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_pem(pem: &str) -> Result<Self> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes())?;
        Ok(Self(KeyPair::from_pkcs8(der.secret_pkcs8_der())?))
    }

    /// The signature in base64.
    ///
    /// # Errors
    /// When the library cannot sign.
    pub fn sign(&self, message: &[u8]) -> Result<String> {
        let mut signature = [0; 256];
        self.0.sign(
            &RSA_PKCS1_SHA256,
            &SystemRandom::new(),
            message,
            &mut signature,
        )?;
        Ok(STANDARD.encode(signature))
    }
}

/// Verifies a signature in base64.
///
/// # Errors
/// When it is wrong.
pub fn verify(key: &SubjectPublicKeyInfoDer<'_>, message: &[u8], signature: &str) -> Result<()> {
    let signature = STANDARD.decode(signature)?;
    RawPublicKeyEntity::try_from(key)?.verify_signature(VERIFICATION, message, &signature)?;
    Ok(())
}

/// 128 random bits in hexadecimal.
///
/// # Errors
/// When the system has no random numbers.
pub fn nonce() -> Result<String> {
    let mut random = [0; 16];
    SystemRandom::new().fill(&mut random)?;
    Ok(format!("{:032X}", u128::from_ne_bytes(random)))
}
