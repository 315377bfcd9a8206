//! Documented values as the variants of an open enum.

use std::collections::BTreeSet;

use super::words::{camel, words};
use crate::{Kind, Member};

/// The variant that holds any other value.
pub(super) const CATCH_ALL: &str = "Undocumented";

/// Words that say what a value is one of, and so add nothing to the name of the enum.
const CLASSIFIERS: &[&str] = &[
    "category", "channel", "level", "mode", "reason", "result", "scene", "source", "state",
    "status", "type",
];

/// The documented values of a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Enumeration<'a> {
    pub(super) variants: Vec<Variant<'a>>,
    /// serde's rule that makes all values of the variants' names.
    pub(super) rename_all: Option<&'static str>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Variant<'a> {
    pub(super) ident: String,
    pub(super) value: &'a str,
}

impl<'a> Enumeration<'a> {
    /// The values of a member that is an enumeration: a text of which several values are
    /// documented, all of them names. Numbers and prose are not.
    pub(super) fn of(member: &Member<'a>) -> Option<Self> {
        let is_name = |value: &&str| {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
            value.starts_with(|c: char| c.is_ascii_alphabetic()) && value.chars().all(is_plain)
        };
        let distinct: BTreeSet<_> = member.values.iter().collect();
        let is_text = member.kind == Kind::String && !member.encrypted && !member.json_text;
        if !is_text || distinct.len() < 2 || !member.values.iter().all(is_name) {
            return None;
        }
        let mut values: Vec<&str> = Vec::new();
        for value in &member.values {
            if !values.contains(value) {
                values.push(value);
            }
        }
        let idents = idents(&values, &words(member.name))?;
        let variants: Vec<_> = idents
            .into_iter()
            .zip(values)
            .map(|(ident, value)| Variant { ident, value })
            .collect();
        let fits = |rule: &Rule| {
            variants
                .iter()
                .all(|it| (rule.apply)(&it.ident) == it.value)
        };
        Some(Self {
            rename_all: RULES.iter().find(|rule| fits(rule)).map(|rule| rule.name),
            variants,
        })
    }
}

/// The variants' names: without what all values begin with where it only repeats what they are.
fn idents(values: &[&str], member: &[String]) -> Option<Vec<String>> {
    let all: Vec<_> = values.iter().map(|value| words(value)).collect();
    let shared = shared_prefix(&all);
    let repeats = |word: &String| member.contains(word) || CLASSIFIERS.contains(&word.as_str());
    let longest = (0..=shared)
        .rev()
        .find(|length| *length == 0 || all[0].get(length - 1).is_some_and(repeats))?;
    let without = |length: usize| {
        let idents: Vec<_> = all.iter().map(|words| camel(&words[length..])).collect();
        let distinct: BTreeSet<_> = idents.iter().collect();
        let are_names = idents.iter().all(|ident| {
            ident.starts_with(|c: char| c.is_ascii_alphabetic())
                && !["Self", CATCH_ALL].contains(&ident.as_str())
        });
        (are_names && distinct.len() == idents.len()).then_some(idents)
    };
    without(longest).or_else(|| without(0))
}

/// How many words all values begin with, at least one word being left to each.
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
