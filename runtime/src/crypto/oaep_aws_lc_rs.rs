//! RSAES-OAEP with SHA-1 and MGF1-SHA1, blinded by aws-lc-rs itself.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    PrivateDecryptingKey, PublicEncryptingKey,
};
use zeroize::Zeroizing;

use super::backend::Failed;

pub(crate) struct OaepPrivateKey(OaepPrivateDecryptingKey);

impl OaepPrivateKey {
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, Failed> {
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| Failed)?;
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| Failed)?;
        Ok(Self(key))
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Result<Self, Failed> {
        let key = KeyPair::from_der(der).map_err(|_| Failed)?;
        let pkcs8: Pkcs8V1Der<'_> = key.as_der().map_err(|_| Failed)?;
        Self::from_pkcs8(pkcs8.as_ref())
    }

    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Result<Zeroizing<Vec<u8>>, Failed> {
        let mut buffer = Zeroizing::new(vec![0; self.0.min_output_size()]);
        let len = self
            .0
            .decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut buffer, None)
            .map_err(|_| Failed)?
            .len();
        buffer.truncate(len);
        Ok(buffer)
    }
}

pub(crate) struct OaepPublicKey(OaepPublicEncryptingKey);

impl OaepPublicKey {
    pub(crate) fn from_spki(der: &[u8]) -> Result<Self, Failed> {
        let key = PublicEncryptingKey::from_der(der).map_err(|_| Failed)?;
        let key = OaepPublicEncryptingKey::new(key).map_err(|_| Failed)?;
        Ok(Self(key))
    }

    pub(crate) fn encrypt(&self, text: &[u8]) -> Result<Vec<u8>, Failed> {
        let mut buffer = vec![0; self.0.ciphertext_size()];
        let len = self
            .0
            .encrypt(&OAEP_SHA1_MGF1SHA1, text, &mut buffer, None)
            .map_err(|_| Failed)?
            .len();
        buffer.truncate(len);
        Ok(buffer)
    }
}
