//! What a DER holds. Only what distinguishes the kinds is looked at.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// 1.2.840.113549.1.1.1, rsaEncryption
const RSA: &[u8] = b"\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01";
/// 1.2.840.10045.2.1, id-ecPublicKey; SM2 is one of its curves.
const EC: &[u8] = b"\x2A\x86\x48\xCE\x3D\x02\x01";
/// 1.2.156.10197.1.301, with the tag and the length of an OBJECT IDENTIFIER
const SM2_CURVE: &[u8] = b"\x06\x08\x2A\x81\x1C\xCF\x55\x01\x82\x2D";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// PKCS#8, or an EC key's own form (SEC 1).
    PrivateKey(Algorithm),
    /// PKCS#1.
    RsaPrivateKey,
    EncryptedPrivateKey,
    /// SubjectPublicKeyInfo.
    PublicKey(Algorithm),
    /// PKCS#1.
    RsaPublicKey,
    Certificate,
    CertificateRequest,
    Pkcs12,
    /// One of these, but it cannot be read.
    Damaged,
    /// Something that PEM files hold and nobody needs here.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Rsa,
    Ec,
    Sm2,
    Other,
}

impl Kind {
    /// The kind of what is one complete DER value.
    pub(super) fn of(der: &[u8]) -> Option<Self> {
        let (SEQUENCE, content, []) = value(der)? else {
            return None;
        };
        let (first_tag, first, rest) = value(content)?;
        let (second_tag, second, rest) = value(rest)?;
        Some(match (first_tag, second_tag) {
            (INTEGER, SEQUENCE) if first == [3] => Self::Pkcs12,
            (INTEGER, SEQUENCE) => Self::PrivateKey(Algorithm::of(second)?),
            (INTEGER, OCTET_STRING) => Self::PrivateKey(Algorithm::of_curve(rest)),
            (INTEGER, INTEGER) if rest.is_empty() => Self::RsaPublicKey,
            (INTEGER, INTEGER) => Self::RsaPrivateKey,
            (SEQUENCE, OCTET_STRING) => Self::EncryptedPrivateKey,
            (SEQUENCE, BIT_STRING) => Self::PublicKey(Algorithm::of(first)?),
            (SEQUENCE, SEQUENCE) if is_request(first)? => Self::CertificateRequest,
            (SEQUENCE, SEQUENCE) => Self::Certificate,
            _ => return None,
        })
    }
}

impl Algorithm {
    /// The algorithm that the content of an AlgorithmIdentifier names.
    fn of(identifier: &[u8]) -> Option<Self> {
        let (OBJECT_IDENTIFIER, algorithm, parameters) = value(identifier)? else {
            return None;
        };
        Some(match algorithm {
            RSA => Self::Rsa,
            EC => Self::of_curve(parameters),
            _ => Self::Other,
        })
    }

    fn of_curve(parameters: &[u8]) -> Self {
        let mut places = parameters.windows(SM2_CURVE.len());
        if places.any(|it| it == SM2_CURVE) {
            Self::Sm2
        } else {
            Self::Ec
        }
    }

    /// Why a key of this algorithm is refused, after "the private key".
    pub(super) fn not_rsa(self) -> &'static str {
        match self {
            Self::Ec => "is an EC key, not an RSA key; WeChat Pay uses RSA of 2048 bits",
            Self::Sm2 => "is an SM2 key, not an RSA key; SM2 is not supported",
            Self::Rsa | Self::Other => "is not an RSA key; WeChat Pay uses RSA of 2048 bits",
        }
    }
}

/// A request and a certificate have the same frame. In it, a request begins with its version and
/// the subject's name; a certificate with its version, or (the oldest ones) with its serial number
/// and an algorithm.
fn is_request(content: &[u8]) -> Option<bool> {
    let (first_tag, _, rest) = value(content)?;
    let (_, second, _) = value(rest)?;
    Some(first_tag == INTEGER && second.first() != Some(&OBJECT_IDENTIFIER))
}

/// The tag and the content of the first value, and what follows it.
fn value(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&len, rest) = rest.split_first()?;
    let (len, rest) = match len {
        0..0x80 => (usize::from(len), rest),
        // The length is not said. PKCS#12 files have this, which DER does not allow.
        0x80 => (rest.len(), rest),
        0x81..=0x84 => {
            let (len, rest) = rest.split_at_checked(usize::from(len & 0x7F))?;
            let len = len
                .iter()
                .fold(0, |len, &byte| len << 8 | usize::from(byte));
            (len, rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(len)?;
    Some((tag, content, rest))
}

/// Puts the PKCS#1 form of a public key into a SubjectPublicKeyInfo.
pub(super) fn spki(pkcs1: &[u8]) -> Vec<u8> {
    const NULL: &[u8] = &[0x05, 0];
    let algorithm = [&encoded(OBJECT_IDENTIFIER, RSA), NULL].concat();
    // A BIT STRING says first how many bits of its last byte are unused.
    let key = [&[0], pkcs1].concat();
    let content = [encoded(SEQUENCE, &algorithm), encoded(BIT_STRING, &key)].concat();
    encoded(SEQUENCE, &content)
}

fn encoded(tag: u8, content: &[u8]) -> Vec<u8> {
    let len = content.len().to_be_bytes();
    let zeros = len[..len.len() - 1]
        .iter()
        .take_while(|byte| **byte == 0)
        .count();
    let len = &len[zeros..];
    let mut der = vec![tag];
    if content.len() >= 0x80 {
        // There are at most eight.
        der.push(0x80 | len.len() as u8);
    }
    der.extend_from_slice(len);
    der.extend_from_slice(content);
    der
}
