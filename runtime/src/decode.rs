//! From the verified bytes of a response to the response type.

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Error, ErrorKind, Result};
use crate::merchant::Merchant;

/// Decodes a verified body; what is `Sensitive` in it is decrypted with the merchant's key.
pub(crate) async fn decode<T: DeserializeOwned>(bytes: &[u8], merchant: &Merchant) -> Result<T> {
    // An empty body is the `null` that `()` and `Option` are read from.
    let json = if bytes.is_empty() { b"null" } else { bytes };
    let read = merchant.read(json).await?;
    read.map_err(|error| Error::new(ErrorKind::Decode, mismatch(bytes, &error)))
}

/// Says how a verified body fails to be the response type, without quoting it.
fn mismatch(bytes: &[u8], error: &serde_json::Error) -> String {
    if bytes.is_empty() {
        "the response is verified, but its body is empty where a response type was declared; \
         declare `expect = 204` if the documentation shows none"
            .to_owned()
    } else if serde_json::from_slice::<IgnoredAny>(bytes).is_err() {
        format!("the response is verified, but its body is not JSON: {error}")
    } else {
        format!(
            "the response is verified, but its JSON does not match the response type: {}; compare \
             the type with the documentation",
            without_quotes(&error.to_string())
        )
    }
}

/// serde quotes what it did not expect, as in ``invalid type: string "…", expected u64`` or
/// ``unknown variant `…`, expected `SUCCESS` ``. It may be somebody's name.
fn without_quotes(error: &str) -> String {
    let Some((found, expected)) = error.split_once(", expected") else {
        return error.to_owned();
    };
    // What is quoted may hold the separator itself.
    let (_, expected) = error.rsplit_once(", expected").unwrap_or((found, expected));
    let kind = found.split(['"', '`']).next().unwrap_or(found);
    format!("{}, expected{expected}", kind.trim_end())
}
