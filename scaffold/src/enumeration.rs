//! Makes an open enum of documented values.

use std::collections::BTreeSet;

use crate::words::{camel, words};
use wechatpay_schema::{Kind, Member};

/// The variant that holds any other value.
pub(crate) const CATCH_ALL: &str = "Undocumented";

/// Words for a kind of value. As a prefix of all variants they would repeat the enum's name.
const CLASSIFIERS: &[&str] = &[
    "category", "channel", "flag", "level", "mode", "reason", "result", "scene", "source", "state",
    "status", "type",
];

/// The documented values of a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Enumeration<'a> {
    pub(crate) variants: Vec<Variant<'a>>,
    /// The rule of serde's `rename_all` that fits most variants.
    pub(crate) rename_all: Option<&'static str>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Variant<'a> {
    pub(crate) ident: String,
    pub(crate) value: &'a str,
    /// The value is not what the rule makes of the name (or the name, if there is no rule).
    pub(crate) is_renamed: bool,
}

impl<'a> Enumeration<'a> {
    /// The enumeration of a string that has several documented values, all of them names. `None`
    /// for any other member, such as one with numbers or prose as values.
    pub(crate) fn of(member: &Member<'a>) -> Option<Self> {
        let is_name = |value: &&str| {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
            value.starts_with(|c: char| c.is_ascii_alphabetic()) && value.chars().all(is_plain)
        };
        let mut values: Vec<&str> = Vec::new();
        for value in &member.values {
            if !values.contains(value) {
                values.push(value);
            }
        }
        let is_string =
            member.kind == Kind::String && !member.is_encrypted() && !member.json_string;
        if !is_string || values.len() < 2 || !values.iter().all(is_name) {
            return None;
        }
        let idents = idents(&values, &words(member.name))?;
        let fitting = |rule: &&Rule| {
            let pairs = idents.iter().zip(&values);
            pairs
                .filter(|(ident, value)| (rule.apply)(ident) == **value)
                .count()
        };
        let best = RULES.iter().rev().max_by_key(fitting);
        let rule = best.filter(|rule| fitting(rule) * 2 > values.len());
        let apply = rule.map_or(str::to_owned as fn(&str) -> String, |rule| rule.apply);
        let variants = idents
            .into_iter()
            .zip(values)
            .map(|(ident, value)| Variant {
                is_renamed: apply(&ident) != value,
                ident,
                value,
            });
        Some(Self {
            variants: variants.collect(),
            rename_all: rule.map(|rule| rule.name),
        })
    }
}

/// The names of the variants, without words that repeat the name of the member.
fn idents(values: &[&str], member: &[String]) -> Option<Vec<String>> {
    let whole: Vec<_> = values.iter().map(|value| words(value)).collect();
    let shared = shared_prefix(&whole);
    let repeats = |word: &String| member.contains(word) || CLASSIFIERS.contains(&word.as_str());
    let repeated = (1..=shared).rev().find(|length| {
        let last = whole.first().and_then(|words| words.get(length - 1));
        last.is_some_and(repeats)
    });
    let shortened = whole.iter().map(|words| {
        let words = words.get(repeated.unwrap_or(0)..).unwrap_or_default();
        without_member(words, member)
    });
    variant_names(shortened.collect()).or_else(|| variant_names(whole.clone()))
}

/// The words of a value without those of its member: `unknown_order_type` becomes `unknown` in a
/// member `order_type`.
fn without_member(words: &[String], member: &[String]) -> Vec<String> {
    // The name of a member may be an essential word of its value, as in `FORM_NAME` for `name`.
    if member.len() < 2 {
        return words.to_vec();
    }
    let rest = match (words.strip_prefix(member), words.strip_suffix(member)) {
        (_, Some([unknown, ..])) if unknown == "unknown" => std::slice::from_ref(unknown),
        (Some(rest), _) | (None, Some(rest)) if !rest.is_empty() => rest,
        _ => words,
    };
    rest.to_vec()
}

/// The names of variants that these words make; `None` unless all are valid and different.
fn variant_names(values: Vec<Vec<String>>) -> Option<Vec<String>> {
    let idents: Vec<_> = values.iter().map(|words| camel(words)).collect();
    let distinct: BTreeSet<_> = idents.iter().collect();
    let are_names = idents.iter().all(|ident| {
        let is_name = ident.starts_with(|c: char| c.is_ascii_alphabetic());
        is_name && !["Self", CATCH_ALL].contains(&ident.as_str())
    });
    (are_names && distinct.len() == idents.len()).then_some(idents)
}

/// The number of words with which all values begin. Each value has at least one more word.
fn shared_prefix(values: &[Vec<String>]) -> usize {
    let Some((first, rest)) = values.split_first() else {
        return 0;
    };
    let is_shared = |at: &usize| {
        let word = first.get(*at);
        rest.iter()
            .all(|words| words.get(*at) == word && words.len() > at + 1)
    };
    let most = first.len().saturating_sub(1);
    (0..most).take_while(is_shared).count()
}

/// One of serde's rules.
struct Rule {
    name: &'static str,
    apply: fn(&str) -> String,
}

const RULES: [Rule; 4] = [
    Rule {
        name: "SCREAMING_SNAKE_CASE",
        apply: |ident| snake(ident).to_ascii_uppercase(),
    },
    Rule {
        name: "snake_case",
        apply: snake,
    },
    Rule {
        name: "lowercase",
        apply: str::to_ascii_lowercase,
    },
    Rule {
        name: "UPPERCASE",
        apply: str::to_ascii_uppercase,
    },
];

/// As serde does it: an underscore before every capital but the first.
fn snake(ident: &str) -> String {
    let mut snake = String::new();
    for (at, c) in ident.char_indices() {
        if at > 0 && c.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}
