//! The project's own examples of responses and notifications, to be decoded by what is printed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use wechatpay_schema::{Encryption, Member};

/// The examples, by their operations, or by their events and forms.
static EXAMPLES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut examples: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in include_str!("../data/examples.jsonl").lines() {
        let Ok(example) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let text = |name: &str| example[name].as_str().unwrap_or_default();
        let of = match text("kind") {
            "response" => format!("{} {}", text("method"), text("path")),
            "notification" => format!("{} {}", text("event_type"), text("form")),
            _ => continue,
        };
        let json = example["json"].to_string();
        examples.entry(of).or_default().push(json);
    }
    examples
});

/// The statement that decodes the examples of an operation, or of a form, as a type. What is
/// encrypted is decrypted by a client only, so there is none where a member is.
pub(super) fn decode(of: &str, ty: &str, members: &[Member<'_>]) -> String {
    let examples = EXAMPLES
        .get(of)
        .filter(|_| !members.iter().any(is_encrypted));
    let Some(examples) = examples else {
        return String::new();
    };
    format!(
        "for json in {examples:?} {{\n            \
         let decoded: Result<{ty}, _> = serde_json::from_str(json);\n            \
         decoded.map_err(|error| format!(\"{{json}}: {{error}}\"))?;\n        }}\n        "
    )
}

/// Whether a member is printed as encrypted, or one within it.
pub(super) fn is_encrypted(member: &Member<'_>) -> bool {
    member.encryption == Encryption::Confirmed || member.members.iter().any(is_encrypted)
}
