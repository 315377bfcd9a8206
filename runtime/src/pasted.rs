//! What comes along when an id or a secret is pasted.

use crate::error::{Error, Result};

/// Refuses an id that is empty, or has a [`flaw`]. It is not shown: it may be a secret in the wrong
/// place.
pub(crate) fn check(name: &str, id: &str) -> Result<()> {
    let flaw = flaw(id.as_bytes()).or_else(|| id.is_empty().then(|| "is empty".to_owned()));
    match flaw {
        Some(flaw) => Err(Error::config(format!("{name} {flaw}"))),
        None => Ok(()),
    }
}

/// What came along with a value, after the name of the value.
pub(crate) fn flaw(value: &[u8]) -> Option<String> {
    // What is not UTF-8 has other flaws.
    let value = std::str::from_utf8(value).ok()?;
    let places = [
        ("ends in", value.chars().next_back().and_then(stray)),
        ("begins with", value.chars().next().and_then(stray)),
        ("contains", value.chars().find_map(stray)),
    ];
    for (place, what) in places {
        if let Some(what) = what {
            return Some(format!("{place} {what}"));
        }
    }
    let is_mark = |it| matches!(it, '"' | '\'' | '`' | '“' | '”' | '‘' | '’');
    let is_quoted = value.starts_with(is_mark) && value.ends_with(is_mark);
    is_quoted.then(|| "is in quotation marks".to_owned())
}

/// A character that is in no id and no secret, and that few people see.
fn stray(character: char) -> Option<&'static str> {
    match character {
        '\n' | '\r' => Some("a line break"),
        // Without a width, a byte order mark.
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => Some("an invisible character"),
        blank if blank.is_whitespace() => Some("a blank"),
        _ => None,
    }
}
