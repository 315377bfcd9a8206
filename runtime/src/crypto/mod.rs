//! The one place that names a cryptographic library.
//!
//! A backend gives RSA signing, the algorithm by which webpki verifies, random bytes and the
//! provider for TLS. All are the same library, so that an application links just one.

mod ring;

pub(crate) use ring::{RSA_PKCS1_SHA256, RsaPrivateKey, RsaRefused, fill_random, tls_provider};
