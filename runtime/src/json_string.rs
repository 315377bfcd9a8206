//! JSON in a string, as a few members of WeChat Pay's have it: for `#[serde(with)]`.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Store {
//!     #[serde(with = "wechatpay::json_string")]
//!     photos: Photos, // sent as "{\"media_id\":\"m\"}"
//!     #[serde(with = "wechatpay::json_string", default)]
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

/// Serialises a value as a string that holds its JSON, and `None` as `None`.
///
/// # Errors
/// When the value cannot be written as JSON.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if is_none(value) {
        return serializer.serialize_none();
    }
    let json = serde_json::to_string(&Sparse(value)).map_err(ser::Error::custom)?;
    serializer.serialize_str(&json)
}

/// Deserialises a value from a string that holds its JSON. A `null` or an empty string in its place
/// is read as `null`, which is `None` where the value is an `Option`.
///
/// # Errors
/// When the string is not JSON, or its JSON does not match the type.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let string = Option::<String>::deserialize(deserializer)?.unwrap_or_default();
    let json = if string.is_empty() { "null" } else { &string };
    serde_json::from_str(json).map_err(de::Error::custom)
}
