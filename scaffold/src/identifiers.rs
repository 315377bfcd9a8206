//! Makes names that Rust accepts, and that say enough.

use crate::words::{camel, humps, singular, words};
use wechatpay_schema::Member;

/// The name of a member's type.
pub(crate) fn type_name(member: &Member<'_>) -> String {
    let mut words = words(member.name);
    if member.list && member.name == "data" {
        return "Item".to_owned();
    }
    if member.list {
        if words.len() > 1 && words.last().is_some_and(|last| last == "list") {
            words.pop();
        }
        words = singular(words);
    }
    camel(&words)
}

/// Prefixes a name: `PromotionDetail` and `GoodsDetail` become `PromotionGoodsDetail`. A word at
/// the end of both, or where one ends and the other begins, is not repeated.
pub(crate) fn prefixed(context: &str, name: &str) -> String {
    let (mut before, after) = (humps(context), humps(name));
    if after.starts_with(&before) {
        return camel(&after);
    }
    let same = before.last().is_some_and(|last| {
        before.len() > 1 && after.len() > 1 && after.last() == Some(last)
            || after.first() == Some(last)
    });
    if same {
        before.pop();
    }
    camel(&[before, after].concat())
}

/// Names that say nothing without the name of the enclosing type.
const GENERIC: &[&str] = &[
    "Category",
    "Channel",
    "Code",
    "Config",
    "Content",
    "Data",
    "Date",
    "Detail",
    "Details",
    "Flag",
    "From",
    "Info",
    "Information",
    "Item",
    "Kind",
    "Level",
    "List",
    "Method",
    "Mode",
    "Name",
    "Reason",
    "Record",
    "Result",
    "Rule",
    "Scene",
    "Source",
    "State",
    "Status",
    "Time",
    "To",
    "Type",
    "Unit",
];

pub(crate) fn is_generic(name: &str) -> bool {
    GENERIC.contains(&name)
}

/// Whether the name of a list says nothing about its items.
pub(crate) fn is_unspecific_list(name: &str) -> bool {
    ["data", "items", "list", "records", "result", "results"].contains(&name)
}

/// Names that already mean something else where a declaration is.
const TAKEN: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Digest",
    "DoubleEndedIterator",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "File",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Number",
    "Object",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sensitive",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The name of the field for a member.
pub(crate) fn field_name(name: &str) -> String {
    let ident = words(name).join("_");
    if KEYWORDS.contains(&ident.as_str()) {
        format!("r#{ident}")
    } else if ["crate", "self", "super"].contains(&ident.as_str()) {
        // These cannot be raw identifiers either.
        format!("{ident}_")
    } else if ident.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{ident}")
    } else {
        ident
    }
}
