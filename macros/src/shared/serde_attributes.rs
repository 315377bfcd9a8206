//! serde's attributes, with serde's meaning.
//!
//! Those that say how a struct is serialised are supported. Those that only say how it is
//! deserialised are accepted, and have no effect. All others are errors.

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, ExprPath, Ident, LitStr, Meta, Token, WherePredicate};

use super::attributes::{metas, string_value};
use super::errors::Errors;
use super::rename::{RULES, RenameAll};
use super::words::{list, nearest};

/// What `#[serde(…)]` on the struct says.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: Option<RenameAll>,
    /// That of what is read.
    pub(crate) read_rename_all: Option<RenameAll>,
    /// It is written or read as another type.
    pub(crate) is_converted: bool,
    /// It replaces the inferred bounds.
    pub(crate) bound: Option<Vec<WherePredicate>>,
}

/// What `#[serde(…)]` on a field says.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<Rename>,
    pub(crate) flatten: Option<Span>,
    pub(crate) skip: Option<Span>,
    /// The function that decides whether the field is left out.
    pub(crate) skip_if: Option<ExprPath>,
    /// The function that serialises the field.
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) reading: Reading,
}

/// How a field is deserialised.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) rename: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) is_skipped: bool,
    /// A function deserialises it.
    pub(crate) is_converted: bool,
}

impl Reading {
    fn add(&mut self, name: &str, meta: &Meta) {
        match name {
            // Each half may have an attribute of its own.
            "rename" => {
                if let Some(name) = for_deserializing(meta) {
                    self.rename = Some(name.value());
                }
            }
            "alias" => self.aliases.extend(string_value(meta).map(|it| it.value())),
            "skip" | "skip_deserializing" => self.is_skipped = true,
            "with" | "deserialize_with" => self.is_converted = true,
            _ => {}
        }
    }
}

/// `rename = "name"`
pub(crate) struct Rename {
    pub(crate) name: String,
    pub(crate) span: Span,
}

impl Container {
    pub(crate) fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut container = Self::default();
        let metas = metas(attributes, "serde", errors);
        refuse_duplicates(&metas, errors);
        for meta in metas {
            match name_of(&meta).as_str() {
                "rename_all" => {
                    if let Some(rule) = for_serializing(&meta, errors) {
                        container.rename_all = rename_rule(&rule, errors);
                    }
                    if let Some(rule) = for_deserializing(&meta) {
                        let rule = RULES.iter().find(|(name, _)| *name == rule.value());
                        container.read_rename_all = rule.map(|(_, rule)| *rule);
                    }
                }
                "bound" => {
                    if let Some(bound) = for_serializing(&meta, errors) {
                        container.bound = predicates(&bound, errors);
                    }
                }
                "from" | "try_from" => container.is_converted = true,
                "crate" | "default" | "deny_unknown_fields" | "expecting" | "rename" => {}
                other => {
                    container.is_converted |= matches!(other, "into" | "transparent" | "tag");
                    unsupported(&meta, other, &["rename_all", "bound"], errors);
                }
            }
        }
        container
    }
}

impl Field {
    pub(crate) fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        const FOLLOWED: [&str; 7] = [
            "rename",
            "flatten",
            "skip",
            "skip_serializing",
            "skip_serializing_if",
            "with",
            "serialize_with",
        ];
        let mut field = Self::default();
        let metas = metas(attributes, "serde", errors);
        refuse_duplicates(&metas, errors);
        for meta in metas {
            field.reading.add(&name_of(&meta), &meta);
            match name_of(&meta).as_str() {
                "rename" => {
                    if let Some(name) = for_serializing(&meta, errors) {
                        field.rename = Some(Rename {
                            name: name.value(),
                            span: meta.span(),
                        });
                    }
                }
                "flatten" => field.flatten = flag(&meta, errors),
                "skip" | "skip_serializing" => field.skip = flag(&meta, errors),
                "skip_serializing_if" => field.skip_if = path_value(&meta, errors),
                name @ ("serialize_with" | "with") => {
                    if field.serialize_with.is_some() {
                        errors.at(
                            &meta,
                            "another function already serialises this field\nhelp: remove one of \
                             the two",
                        );
                    }
                    field.serialize_with = path_value(&meta, errors).map(|mut path| {
                        if name == "with" {
                            let function = Ident::new("serialize", path.span());
                            path.path.segments.push(function.into());
                        }
                        path
                    });
                }
                "alias" | "borrow" | "default" | "deserialize_with" | "skip_deserializing" => {}
                "bound" => {
                    if for_serializing(&meta, errors).is_some() {
                        let message = "`#[serde(bound)]` is not supported on a field\nhelp: write \
                                       `#[serde(bound = \"…\")]` above the struct";
                        errors.at(&meta, message);
                    }
                }
                other => unsupported(&meta, other, &FOLLOWED, errors),
            }
        }
        field
    }
}

/// Like serde, refuses an attribute that is given twice, except `alias` and the two halves
/// `name(serialize = "…")` and `name(deserialize = "…")`.
fn refuse_duplicates(metas: &[Meta], errors: &Errors) {
    let halves = |meta: &Meta| {
        let halves = nested(meta).into_iter().map(|half| name_of(&half));
        halves.collect::<Vec<_>>()
    };
    let collides = |one: &Meta, other: &Meta| {
        let (one_halves, other_halves) = (halves(one), halves(other));
        let is_whole = one_halves.is_empty() || other_halves.is_empty();
        name_of(one) == name_of(other)
            && (is_whole || one_halves.iter().any(|half| other_halves.contains(half)))
    };
    for (position, meta) in metas.iter().enumerate() {
        let name = name_of(meta);
        if name != "alias" && metas[..position].iter().any(|it| collides(it, meta)) {
            errors.at(meta, format!("`{name}` is given twice"));
        }
    }
}

/// The content of the parentheses of `name(…)`.
fn nested(meta: &Meta) -> Punctuated<Meta, Token![,]> {
    match meta {
        Meta::List(list) => list
            .parse_args_with(Punctuated::parse_terminated)
            .unwrap_or_default(),
        Meta::Path(_) | Meta::NameValue(_) => Punctuated::new(),
    }
}

fn predicates(bound: &LitStr, errors: &Errors) -> Option<Vec<WherePredicate>> {
    let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
    let parsed = bound.parse_with(parser);
    parsed
        .map(|predicates| predicates.into_iter().collect())
        .map_err(|error| {
            let message = format!(
                "`bound` cannot be read: {error}\nhelp: write what would follow `where`, as in \
                 `bound = \"T: Clone\"`"
            );
            errors.at(bound, message);
        })
        .ok()
}

/// An attribute that takes no value.
fn flag(meta: &Meta, errors: &Errors) -> Option<Span> {
    if !matches!(meta, Meta::Path(_)) {
        let name = name_of(meta);
        errors.at(
            meta,
            format!("`{name}` takes no value\nhelp: write `#[serde({name})]`"),
        );
    }
    Some(meta.span())
}

fn name_of(meta: &Meta) -> String {
    meta.path()
        .get_ident()
        .map_or_else(String::new, ToString::to_string)
}

fn unsupported(meta: &Meta, name: &str, followed: &[&str], errors: &Errors) {
    let written = meta.path().segments.iter();
    let written: Vec<_> = written.map(|segment| segment.ident.to_string()).collect();
    let written = written.join("::");
    let help = match nearest(name, followed.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("supported here are {}", list(followed)),
    };
    errors.at(
        meta,
        format!("`#[serde({written})]` is not supported here\nhelp: {help}"),
    );
}

/// The string of `name = "…"`, or that of `name(serialize = "…", deserialize = "…")`.
fn for_serializing(meta: &Meta, errors: &Errors) -> Option<LitStr> {
    if let Some(string) = string_value(meta) {
        return Some(string);
    }
    let both = nested(meta);
    let is_known = |it: &Meta| {
        (it.path().is_ident("serialize") || it.path().is_ident("deserialize"))
            && string_value(it).is_some()
    };
    if both.is_empty() || !both.iter().all(is_known) {
        let name = name_of(meta);
        errors.at(
            meta,
            format!(
                "`{name}` needs a string\nhelp: write `{name} = \"…\"` or `{name}(serialize = \"…\")`"
            ),
        );
        return None;
    }
    let mut both = both.iter();
    both.find(|it| it.path().is_ident("serialize"))
        .and_then(string_value)
}

/// The string for deserialising; `for_serializing` reports what is wrong.
fn for_deserializing(meta: &Meta) -> Option<LitStr> {
    let half = |meta: &Meta| meta.path().is_ident("deserialize");
    string_value(meta).or_else(|| string_value(nested(meta).iter().find(|it| half(it))?))
}

fn rename_rule(rule: &LitStr, errors: &Errors) -> Option<RenameAll> {
    let written = rule.value();
    let found = RULES.iter().find(|(name, _)| *name == written);
    if found.is_none() {
        let names = RULES.map(|(name, _)| name);
        let help = match nearest(&written, names) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("the rules are {}", list(&names)),
        };
        errors.at(
            rule,
            format!("`rename_all` has no rule \"{written}\"\nhelp: {help}"),
        );
    }
    found.map(|(_, rule)| *rule)
}

fn path_value(meta: &Meta, errors: &Errors) -> Option<ExprPath> {
    let path = string_value(meta).and_then(|string| string.parse().ok());
    if path.is_none() {
        let name = name_of(meta);
        errors.at(
            meta,
            format!("`{name}` needs a path, as a string\nhelp: write `{name} = \"path\"`"),
        );
    }
    path
}
