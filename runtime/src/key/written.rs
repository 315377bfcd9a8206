//! How people write keys and certificates: in files, environment variables, secrets, dashboards.

use rustls_pki_types::pem::{PemObject, SectionKind};
use zeroize::Zeroizing;

use super::kind::Kind;

const BEGIN: &[u8] = b"-BEGIN";
const END: &[u8] = b"-END";
/// How base64 begins that holds a DER of 256 bytes or more.
const BASE64_OF_DER: &[u8] = b"MII";

/// A key, a certificate or the like.
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// Everything that is there: sections of PEM, or else one DER, in base64 or not.
///
/// What it is goes by what is inside: labels are wrong often enough.
///
/// # Errors
/// What is there instead, after "this is".
pub(super) fn items(written: &[u8]) -> Result<Vec<Item>, &'static str> {
    if let Some(kind) = Kind::of(written) {
        let der = Zeroizing::new(written.to_vec());
        return Ok(vec![Item { kind, der }]);
    }
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, 0, _, ..] | [_, 0, _, 0, ..] = written {
        return Err("UTF-16 (save the file as UTF-8)");
    }
    let items = sections(written);
    if items.is_empty() {
        without_sections(written)
    } else {
        Ok(items)
    }
}

/// The sections of PEM. What is before, between and after them is left out.
fn sections(pem: &[u8]) -> Vec<Item> {
    let mut items = Vec::new();
    let mut rest = split_once(pem, BEGIN).map(|(_, rest)| rest);
    while let Some(section) = rest {
        let (section, next) = match split_once(section, BEGIN) {
            Some((section, next)) => (section, Some(next)),
            None => (section, None),
        };
        items.push(read_section(section));
        rest = next;
    }
    items
}

/// Reads a section from its label on: ` PRIVATE KEY-----…-----END PRIVATE KEY-----`.
fn read_section(section: &[u8]) -> Item {
    let (label, rest) = split_once(section, b"-").unwrap_or((section, b""));
    // Without an END it was cut short.
    let body = split_once(rest, END).map(|(body, _)| body);
    let der = body.and_then(decode).unwrap_or_default();
    let label = label.trim_ascii();
    let is_key = label.ends_with(b"KEY") && !label.starts_with(b"OPENSSH");
    let kind = match Kind::of(&der) {
        Some(kind) => kind,
        // PKCS#1 says so in a header.
        None if split_once(rest, b"4,ENCRYPTED").is_some() => Kind::EncryptedPrivateKey,
        None if is_key || label == b"CERTIFICATE" => Kind::Damaged,
        None => Kind::Other,
    };
    Item { kind, der }
}

fn without_sections(written: &[u8]) -> Result<Vec<Item>, &'static str> {
    let bare = trimmed(written);
    let decoded = decode(bare).unwrap_or_default();
    if let Some(kind) = Kind::of(&decoded) {
        return Ok(vec![Item { kind, der: decoded }]);
    }
    // A whole file in base64, as in a secret of Kubernetes.
    let items = sections(&decoded);
    if !items.is_empty() {
        return Ok(items);
    }
    Err(if bare.is_empty() {
        "empty"
    } else if is_path(bare) {
        "the path of a file (pass what is in the file: `std::fs::read(path)?`)"
    } else if bare.starts_with(BASE64_OF_DER) || written.starts_with(&[0x30, 0x82]) {
        "damaged or cut short"
    } else {
        "neither PEM nor DER"
    })
}

/// Decodes base64, whatever is around its characters.
fn decode(base64: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    // The reader decodes a private key, and nothing else, without a table: the time that look-ups
    // take gives away what is looked up.
    const BEGIN: &[u8] = b"-----BEGIN PRIVATE KEY-----\n";
    const END: &[u8] = b"\n-----END PRIVATE KEY-----\n";
    // As large as it gets: one that grows leaves copies behind.
    let mut pem = Zeroizing::new(Vec::with_capacity(BEGIN.len() + base64.len() + END.len()));
    pem.extend_from_slice(BEGIN);
    let mut after_backslash = false;
    for &byte in base64 {
        let is_escape = byte == b'\\' || after_backslash && matches!(byte, b'n' | b'r' | b't');
        after_backslash = byte == b'\\';
        if !is_escape && !is_wrapping(byte) {
            pem.push(byte);
        }
    }
    pem.extend_from_slice(END);
    let (_, der) = <(SectionKind, Vec<u8>)>::from_pem_slice(&pem).ok()?;
    Some(Zeroizing::new(der))
}

/// What is found around the characters of base64: blanks, quotation marks, the dashes of a frame,
/// and what is not ASCII, such as a byte order mark.
fn is_wrapping(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | b'-') || byte.is_ascii_whitespace() || !byte.is_ascii()
}

fn trimmed(mut written: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = written {
        if !is_wrapping(*first) {
            break;
        }
        written = rest;
    }
    while let [rest @ .., last] = written {
        if !is_wrapping(*last) {
            break;
        }
        written = rest;
    }
    written
}

fn is_path(written: &[u8]) -> bool {
    const EXTENSIONS: [&[u8; 4]; 8] = [
        b".pem", b".key", b".crt", b".cer", b".der", b".p12", b".pfx", b".txt",
    ];
    let has = |extension: &[u8; 4]| {
        EXTENSIONS
            .iter()
            .any(|it| it.eq_ignore_ascii_case(extension))
    };
    let is_file = written.last_chunk().is_some_and(has);
    let is_in_folder = matches!(
        written,
        [b'/' | b'~', ..] | [b'.', b'/' | b'.', ..] | [_, b':', b'/' | b'\\', ..]
    );
    (is_file || is_in_folder) && !written.contains(&b'\n')
}

fn split_once<'a>(bytes: &'a [u8], separator: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut places = bytes.windows(separator.len());
    let at = places.position(|it| it == separator)?;
    Some((&bytes[..at], &bytes[at + separator.len()..]))
}
