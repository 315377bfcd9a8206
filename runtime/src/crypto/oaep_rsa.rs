//! RSAES-OAEP with SHA-1 and MGF1-SHA1, which ring does not have.
//!
//! The timing of the private operation in `rsa` leaks the key unless it is blinded
//! (RUSTSEC-2023-0071). `oaep_decrypt` does not blind, since it has no source of random numbers, so
//! decryption calls `oaep_decrypt_with_rng` with ring's. A test counts the random bytes.

use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey, DecodePublicKey};
use rsa::rand_core::{TryCryptoRng, TryRng};
use rsa::{PrivateKey, PublicKey};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::backend::{Failed, fill_random};

pub(crate) struct OaepPrivateKey(PrivateKey);

impl OaepPrivateKey {
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, Failed> {
        PrivateKey::from_pkcs8_der(der)
            .map(Self)
            .map_err(|_| Failed)
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, Failed> {
        PrivateKey::from_pkcs1_der(der)
            .map(Self)
            .map_err(|_| Failed)
    }

    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, Failed> {
        self.0
            .oaep_decrypt_with_rng::<Sha1, _>(&mut RingRng, ciphertext)
            .map(Zeroizing::new)
            .map_err(|_| Failed)
    }
}

pub(crate) struct OaepPublicKey(PublicKey);

impl OaepPublicKey {
    pub(crate) fn from_spki(der: &[u8]) -> Result<Self, Failed> {
        PublicKey::from_public_key_der(der)
            .map(Self)
            .map_err(|_| Failed)
    }

    pub(crate) fn encrypt(&self, text: &[u8]) -> Result<Vec<u8>, Failed> {
        self.0
            .oaep_encrypt_with_rng::<Sha1, _>(&mut RingRng, text)
            .map_err(|_| Failed)
    }
}

/// ring's random numbers, in the form that `rsa` takes.
struct RingRng;

impl TryRng for RingRng {
    type Error = Failed;

    fn try_next_u32(&mut self) -> Result<u32, Failed> {
        let mut bytes = [0; 4];
        fill_random(&mut bytes)?;
        Ok(u32::from_ne_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Failed> {
        let mut bytes = [0; 8];
        fill_random(&mut bytes)?;
        Ok(u64::from_ne_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Failed> {
        #[cfg(test)]
        tests::DRAWN.set(tests::DRAWN.get() + buffer.len());
        fill_random(buffer)
    }
}

impl TryCryptoRng for RingRng {}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use rustls_pki_types::PrivatePkcs8KeyDer;
    use rustls_pki_types::pem::PemObject;

    use super::{OaepPrivateKey, OaepPublicKey};

    thread_local! {
        /// How many random bytes were drawn on this thread.
        pub(super) static DRAWN: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn decryption_is_blinded() -> Result<(), Box<dyn std::error::Error>> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../sandbox/keys");
        let key = PrivatePkcs8KeyDer::from_pem_file(format!("{folder}/platform_key.pem"))?;
        let private = OaepPrivateKey::from_pkcs8(key.secret_pkcs8_der())?;
        let public = std::fs::read(format!("{folder}/platform_public_key.pem"))?;
        let public = rustls_pki_types::SubjectPublicKeyInfoDer::from_pem_slice(&public)?;
        let ciphertext = OaepPublicKey::from_spki(&public)?.encrypt(b"secret")?;

        DRAWN.set(0);
        assert_eq!(**private.decrypt(&ciphertext)?, *b"secret");
        // A blinding factor is as long as the modulus.
        assert!(DRAWN.get() >= 256, "{} bytes", DRAWN.get());
        Ok(())
    }
}
