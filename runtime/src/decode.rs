//! From the verified bytes of a response to the response type.

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Error, ErrorKind, Result, own};
use crate::merchant::Merchant;

/// What `()` and `Option` are read from.
const NOTHING: &[u8] = b"null";

/// Decodes a verified body; what is `Sensitive` in it is decrypted with the merchant's key.
pub(crate) async fn decode<T: DeserializeOwned>(bytes: &[u8], merchant: &Merchant) -> Result<T> {
    let json = if bytes.is_empty() { NOTHING } else { bytes };
    match merchant.read(json).await? {
        Ok(body) => Ok(body),
        Err(error) => {
            // An empty object is nothing too, where the type does not take it as an object.
            let body = says_nothing(bytes).then(|| serde_json::from_slice(NOTHING).ok());
            body.flatten()
                .ok_or_else(|| Error::new(ErrorKind::Decode, mismatch(bytes, &error)))
        }
    }
}

/// Blank, `null` or `{}`.
pub(crate) fn says_nothing(bytes: &[u8]) -> bool {
    let visible = || bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    visible().next().is_none() || visible().eq(NOTHING) || visible().eq(b"{}")
}

/// Says how a verified body fails to be the response type, without quoting it.
fn mismatch(bytes: &[u8], error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    if bytes.is_empty() {
        "the response is verified, but its body is empty where a response type was declared; \
         declare `expect = 204` if the documentation shows none"
            .to_owned()
    } else if serde_json::from_slice::<IgnoredAny>(bytes).is_err() {
        format!(
            "the response is verified, but its body is not JSON (line {line}, column {column}); \
             its bytes are in `error.response()`"
        )
    } else {
        format!(
            "the response is verified, but its JSON does not match the response type: {} (line \
             {line}, column {column}); compare the type with the documentation",
            own(error).unwrap_or_else(|| without_values(&error.to_string()))
        )
    }
}

/// What serde says of a mismatch, in so far as it comes from the type: serde quotes what it found,
/// as in ``invalid type: string "…", expected u64``, and that may be somebody's name. What a type's
/// own implementation says is not shown, since it may quote too.
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
        return "a value was refused by its type".to_owned();
    }
    // What is quoted may hold the separator itself.
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
        _ => "a value was refused by its type".to_owned(),
    }
}
