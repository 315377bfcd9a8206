//! JSON in a text, which a few members of WeChat Pay's are: for `#[serde(with)]`.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Store {
//!     #[serde(with = "wechatpay::json_text")]
//!     photos: Photos, // sent as "{\"media_id\":\"m\"}"
//!     #[serde(with = "wechatpay::json_text", default)]
//!     plan: Option<Photos>, // `None` is left out
//! }
//!
//! #[derive(Serialize, Deserialize)]
//! struct Photos {
//!     media_id: String,
//! }
//! ```

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{self, Serialize, Serializer};

use crate::json::{Sparse, is_none};

/// Serialises a value as a text that holds its JSON, and `None` as `None`.
///
/// # Errors
/// When the value has no JSON.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if is_none(value) {
        return serializer.serialize_none();
    }
    let text = serde_json::to_string(&Sparse(value)).map_err(ser::Error::custom)?;
    serializer.serialize_str(&text)
}

/// Deserialises a value from a text that holds its JSON. No text, and an empty one, is `null`,
/// which an `Option` takes.
///
/// # Errors
/// When the text is not JSON, or not that of the type.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?.unwrap_or_default();
    let json = if text.is_empty() { "null" } else { &text };
    serde_json::from_str(json).map_err(de::Error::custom)
}
