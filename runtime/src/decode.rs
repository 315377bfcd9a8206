//! Decodes the verified bytes of a response.

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Error, ErrorKind, Result, own};
use crate::merchant::Merchant;

/// The JSON from which `()` and `Option` are decoded.
const NOTHING: &[u8] = b"null";

/// Decodes a verified body. Each `Sensitive` in it is decrypted with the merchant's key.
pub(crate) async fn decode<T: DeserializeOwned>(bytes: &[u8], merchant: &Merchant) -> Result<T> {
    let json = if bytes.is_empty() { NOTHING } else { bytes };
    match merchant.read(json).await? {
        Ok(body) => Ok(body),
        Err(error) => {
            // An empty object counts as no body if the type cannot be decoded from it.
            let body = says_nothing(bytes).then(|| serde_json::from_slice(NOTHING).ok());
            body.flatten()
                .ok_or_else(|| Error::new(ErrorKind::Decode, mismatch(bytes, &error)))
        }
    }
}

/// Whether a body is blank, `null` or `{}`.
pub(crate) fn says_nothing(bytes: &[u8]) -> bool {
    let visible = || bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    visible().next().is_none() || visible().eq(NOTHING) || visible().eq(b"{}")
}

/// The error of a verified body that does not match the response type. It does not quote the body.
fn mismatch(bytes: &[u8], error: &serde_json::Error) -> String {
    if bytes.is_empty() {
        "the response is verified, but its body is empty where a response type was declared; \
         declare `expect = 204` if the documentation shows none"
            .to_owned()
    } else if !is_json(bytes) {
        format!(
            "the response is verified, but its body is not JSON (line {}, column {}); its bytes \
             are in `error.response()`",
            error.line(),
            error.column()
        )
    } else {
        let why = against_type(error);
        format!(
            "the response is verified, but its JSON does not match the response type: {why}; \
             compare the type with the documentation"
        )
    }
}

pub(crate) fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

/// What in JSON is against a type, and where, without a value.
pub(crate) fn against_type(error: &serde_json::Error) -> String {
    let why = own(error).unwrap_or_else(|| without_values(&error.to_string()));
    format!("{why} (line {}, column {})", error.line(), error.column())
}

/// The part of serde's message that comes from the type. serde quotes the value, as in ``invalid
/// type: string "…", expected u64``, and that may be somebody's name. The message of a type's own
/// implementation is not shown, since it may quote the value too.
fn without_values(error: &str) -> String {
    let named = ["missing field `", "duplicate field `"];
    if named.iter().any(|start| error.starts_with(start)) {
        let end = error.match_indices('`').nth(1).map(|(end, _)| end + 1);
        return error[..end.unwrap_or(0)].to_owned();
    }
    let found = [
        "invalid type: ",
        "invalid value: ",
        "invalid length ",
        "unknown variant `",
        "unknown field `",
    ];
    let nothing_expected = ["there are no fields", "there are no variants"];
    if nothing_expected.iter().any(|end| error.contains(end)) {
        return "the type of a value refused it".to_owned();
    }
    // The quoted value may contain the separator.
    let expected = error
        .rsplit_once(", expected ")
        .map(|(_, expected)| expected);
    let start = found.iter().find(|start| error.starts_with(**start));
    match (start, expected) {
        (Some(start), Some(expected)) => {
            let expected = expected.split(" at line ").next().unwrap_or(expected);
            let what = error[start.len()..].split([' ', ',', '"', '`']).next();
            let what = what.filter(|_| start.starts_with("invalid type"));
            let start = start.trim_end_matches([':', ' ', '`']);
            match what {
                Some(what) => format!("{start}: {what}, expected {expected}"),
                None => format!("{start}, expected {expected}"),
            }
        }
        _ => "the type of a value refused it".to_owned(),
    }
}
