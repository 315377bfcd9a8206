//! Digests of files.

use std::fmt;

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::digest;
#[cfg(not(feature = "aws-lc-rs"))]
use ring::digest;

/// The algorithms that WeChat Pay uses for files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HashAlgorithm {
    Sha1,
    Sha256,
    #[cfg(feature = "sm3")]
    Sm3,
}

impl fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            #[cfg(feature = "sm3")]
            Self::Sm3 => "SM3",
        })
    }
}

/// A digest that is being computed.
pub(crate) enum Hasher {
    Library(digest::Context),
    #[cfg(feature = "sm3")]
    Sm3(sm3::Sm3),
}

impl Hasher {
    pub(crate) fn new(algorithm: HashAlgorithm) -> Self {
        match algorithm {
            HashAlgorithm::Sha1 => {
                Self::Library(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
            }
            HashAlgorithm::Sha256 => Self::Library(digest::Context::new(&digest::SHA256)),
            #[cfg(feature = "sm3")]
            HashAlgorithm::Sm3 => Self::Sm3(sm3::Sm3::default()),
        }
    }

    pub(crate) fn update(&mut self, data: &[u8]) {
        match self {
            Self::Library(context) => context.update(data),
            #[cfg(feature = "sm3")]
            Self::Sm3(hasher) => sm3::Digest::update(hasher, data),
        }
    }

    /// The digest in lower-case hexadecimal, as WeChat Pay writes it.
    pub(crate) fn finish(self) -> String {
        match self {
            Self::Library(context) => hexadecimal(context.finish().as_ref()),
            #[cfg(feature = "sm3")]
            Self::Sm3(hasher) => hexadecimal(&sm3::Digest::finalize(hasher)),
        }
    }
}

fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
