//! Errors on their way through serde, which knows nothing of them but what they say.

use std::fmt::{self, Display};

/// How this library's own errors begin.
const OWN: &str = "wechatpay: ";

/// An error of this library's own, to be recognised behind serde.
pub(crate) struct Own<E>(pub(crate) E);

impl<E: Display> Display for Own<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{OWN}{}", self.0)
    }
}

/// What serde says, if it is an error of this library's own. What a type's own implementation says
/// is not shown: it may quote the value.
pub(crate) fn own(error: &serde_json::Error) -> Option<String> {
    let error = error.to_string();
    let own = error.strip_prefix(OWN)?;
    // serde_json adds the place.
    let own = own.split(" at line ").next().unwrap_or(own);
    Some(own.to_owned())
}

/// Why a value does not serialise.
pub(crate) fn explain(error: &serde_json::Error) -> String {
    own(error).unwrap_or_else(|| match error.to_string().as_str() {
        "key must be a string" => "a map's key must be a string".to_owned(),
        _ => "its type's `Serialize` implementation failed".to_owned(),
    })
}
