//! The sandbox's identities. They are fixed, public, and worth nothing: see `keys/README.md`.

use std::fmt;

use wechatpay::{ApiV3Key, Certificate, Merchant, PlatformKeys, PrivateKey, PublicKey};

pub(crate) const MERCHANT_ID: &str = "1900000001";
pub(crate) const BRAND_ID: &str = "40001";
const PLATFORM_KEY_ID: &str = "PUB_KEY_ID_0119000000012026000000000000000001";
const APIV3_KEY: &str = "sandbox-apiv3-key-DO-NOT-TRUST-0";

const CERTIFICATES: [&str; 2] = [
    include_str!("../keys/platform_certificate_1.pem"),
    include_str!("../keys/platform_certificate_2.pem"),
];

/// The platform key with which the sandbox signs a response, and what `Wechatpay-Serial` calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformIdentity {
    /// The public key of public-key mode.
    PublicKey,
    /// The certificate of certificate mode.
    FirstCertificate,
    /// The certificate of certificate mode after a change.
    SecondCertificate,
}

pub(crate) struct Keys {
    pub(crate) merchant: Merchant,
    pub(crate) brand: Merchant,
    pub(crate) merchant_certificate: Certificate,
    pub(crate) apiv3_key: ApiV3Key,
    pub(crate) platform: PlatformKeys,
    /// Belongs to the public key, and to the first certificate too.
    platform_key: PrivateKey,
    second_platform_key: PrivateKey,
    serial_numbers: [String; 2],
}

impl Keys {
    pub(crate) fn load() -> wechatpay::Result<Self> {
        let merchant_key = PrivateKey::from_pem(include_str!("../keys/merchant_key.pem"))?;
        let merchant_certificate =
            Certificate::from_pem(include_str!("../keys/merchant_certificate.pem"))?;
        let apiv3_key = ApiV3Key::new(APIV3_KEY)?;
        let serial_number = merchant_certificate.serial_number();
        let brand = Merchant::brand(BRAND_ID, serial_number, merchant_key.clone())?;
        let merchant =
            Merchant::with_certificate(MERCHANT_ID, &merchant_certificate, merchant_key)?;
        let public_key = PublicKey::from_pem(include_str!("../keys/platform_public_key.pem"))?;
        let serial_number =
            |pem| Certificate::from_pem(pem).map(|it| it.serial_number().to_owned());
        Ok(Self {
            merchant: merchant.with_apiv3_key(apiv3_key.clone()),
            brand: brand.with_apiv3_key(apiv3_key.clone()),
            merchant_certificate,
            apiv3_key,
            platform: PlatformKeys::public_key(PLATFORM_KEY_ID, public_key)?,
            platform_key: PrivateKey::from_pem(include_str!("../keys/platform_key.pem"))?,
            second_platform_key: PrivateKey::from_pem(include_str!("../keys/platform_key_2.pem"))?,
            serial_numbers: [
                serial_number(CERTIFICATES[0])?,
                serial_number(CERTIFICATES[1])?,
            ],
        })
    }

    pub(crate) fn private_key(&self, identity: PlatformIdentity) -> &PrivateKey {
        match identity {
            PlatformIdentity::PublicKey | PlatformIdentity::FirstCertificate => &self.platform_key,
            PlatformIdentity::SecondCertificate => &self.second_platform_key,
        }
    }

    /// Encrypts a string for the merchant.
    pub(crate) fn encrypt(&self, plaintext: impl AsRef<[u8]>) -> wechatpay::Result<String> {
        self.merchant_certificate.public_key().encrypt(plaintext)
    }

    /// What `Wechatpay-Serial` calls an identity.
    pub(crate) fn serial(&self, identity: PlatformIdentity) -> &str {
        match identity {
            PlatformIdentity::PublicKey => PLATFORM_KEY_ID,
            PlatformIdentity::FirstCertificate => &self.serial_numbers[0],
            PlatformIdentity::SecondCertificate => &self.serial_numbers[1],
        }
    }

    /// The identity that a `Wechatpay-Serial` header names.
    pub(crate) fn identity(&self, serial: &[u8]) -> Option<PlatformIdentity> {
        let mut identities = [
            PlatformIdentity::PublicKey,
            PlatformIdentity::FirstCertificate,
            PlatformIdentity::SecondCertificate,
        ]
        .into_iter();
        identities.find(|it| self.serial(*it).as_bytes() == serial)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

impl PlatformIdentity {
    /// The certificate in PEM; `None` for the public key.
    pub(crate) fn certificate(self) -> Option<&'static str> {
        match self {
            Self::PublicKey => None,
            Self::FirstCertificate => Some(CERTIFICATES[0]),
            Self::SecondCertificate => Some(CERTIFICATES[1]),
        }
    }
}
