//! The sandbox's identities. They are fixed, public, and worth nothing: see `keys/README.md`.

use wechatpay::{ApiV3Key, Certificate, Merchant, PlatformKeys, PrivateKey, PublicKey};

pub(crate) const MERCHANT_ID: &str = "1900000001";
pub(crate) const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0119000000012026000000000000000001";
const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";

pub(crate) struct Keys {
    pub(crate) merchant: Merchant,
    pub(crate) merchant_certificate: Certificate,
    pub(crate) platform: PlatformKeys,
    pub(crate) platform_key: PrivateKey,
}

impl Keys {
    pub(crate) fn load() -> wechatpay::Result<Self> {
        let merchant_key = PrivateKey::from_pem(include_str!("../keys/merchant_key.pem"))?;
        let merchant_certificate =
            Certificate::from_pem(include_str!("../keys/merchant_certificate.pem"))?;
        let merchant =
            Merchant::with_certificate(MERCHANT_ID, &merchant_certificate, merchant_key)?
                .with_apiv3_key(ApiV3Key::new(APIV3_KEY)?);
        let platform_public_key =
            PublicKey::from_pem(include_str!("../keys/platform_public_key.pem"))?;
        Ok(Self {
            merchant,
            merchant_certificate,
            platform: PlatformKeys::public_key(PLATFORM_KEY_ID, platform_public_key)?,
            platform_key: PrivateKey::from_pem(include_str!("../keys/platform_key.pem"))?,
        })
    }
}
