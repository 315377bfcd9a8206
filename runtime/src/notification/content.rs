//! The body of a notification, and what of its resource says whom it is meant for.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::encrypted::Encrypted;
use crate::merchant::Merchant;

/// What a verified body holds. Without one of its strings that only describe it, it is still a
/// notification.
#[derive(Deserialize)]
pub(super) struct Content {
    pub(super) id: String,
    pub(super) create_time: Option<String>,
    pub(super) event_type: String,
    pub(super) summary: Option<String>,
    pub(super) resource_type: Option<String>,
    pub(super) resource: Encrypted,
}

/// Whether a resource is this merchant's: it names it as the receiver, or nobody. What names others
/// (`sub_mchid`, the orders of a combined payment) does not count.
pub(super) fn is_for(merchant: &Merchant, resource: &[u8]) -> bool {
    let mut receiver = Receiver {
        merchant,
        names: Named::Nobody,
    };
    // What comes before a mistake counts. Decoding says what the mistake is.
    let _ = serde_json::Deserializer::from_slice(resource).deserialize_map(&mut receiver);
    receiver.names != Named::Another
}

/// The receiver that the outermost members name.
struct Receiver<'a> {
    merchant: &'a Merchant,
    names: Named,
}

#[derive(PartialEq)]
enum Named {
    Nobody,
    /// And not this merchant, so far.
    Another,
    ThisMerchant,
}

impl<'de> Visitor<'de> for &mut Receiver<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let names = self.merchant.members_that_name_it();
        // What comes after this merchant need not be read.
        while self.names != Named::ThisMerchant {
            match members.next_key_seed(OneOf(names))? {
                Some(true) => {
                    let id = match members.next_value()? {
                        Value::String(id) if !id.is_empty() => id,
                        Value::Number(id) => id.to_string(),
                        _ => continue,
                    };
                    self.names = if id == self.merchant.id() {
                        Named::ThisMerchant
                    } else {
                        Named::Another
                    };
                }
                Some(false) => {
                    members.next_value::<IgnoredAny>()?;
                }
                None => break,
            }
        }
        Ok(())
    }
}

/// Whether the name of a member is one of these. The name is not kept.
struct OneOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for OneOf {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<bool, D::Error> {
        name.deserialize_str(self)
    }
}

impl Visitor<'_> for OneOf {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(self.0.contains(&name))
    }
}
