//! serde's attributes, with serde's meaning.
//!
//! Those that say how a struct is serialised are followed. Those that cannot matter here, because
//! they only say how it is deserialised, are accepted. All others are errors: none is ignored.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr, Meta, Path, parse_quote_spanned};
use wechatpay_schema::nearest;

use crate::errors::Errors;
use crate::parse::{list, metas, string_value};
use crate::rename::{RULES, RenameAll};

/// What `#[serde(…)]` on the struct says.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) rename_all: Option<RenameAll>,
}

/// What `#[serde(…)]` on a field says.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) rename: Option<String>,
    pub(crate) flatten: Option<Span>,
    pub(crate) skip: Option<Span>,
    /// The function that decides whether the field is left out.
    pub(crate) skip_if: Option<Path>,
    /// The function that serialises the field.
    pub(crate) serialize_with: Option<Path>,
}

impl Container {
    pub(crate) fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut container = Self::default();
        for meta in metas(attributes, "serde", errors) {
            match name_of(&meta).as_str() {
                "rename_all" => {
                    if let Some(rule) = for_serializing(&meta, errors) {
                        container.rename_all = rename_rule(&rule, errors);
                    }
                }
                "default" | "deny_unknown_fields" | "expecting" | "from" | "try_from" => {}
                "bound" | "rename" if only_deserialize(&meta) => {}
                other => unsupported(&meta, other, &["rename_all"], errors),
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
        for meta in metas(attributes, "serde", errors) {
            match name_of(&meta).as_str() {
                "rename" => {
                    if let Some(name) = for_serializing(&meta, errors) {
                        field.rename = Some(name.value());
                    }
                }
                "flatten" => field.flatten = Some(meta.span()),
                "skip" | "skip_serializing" => field.skip = Some(meta.span()),
                "skip_serializing_if" => field.skip_if = path_value(&meta, errors),
                "serialize_with" => field.serialize_with = path_value(&meta, errors),
                "with" => {
                    field.serialize_with = path_value(&meta, errors)
                        .map(|module| parse_quote_spanned!(module.span()=> #module::serialize));
                }
                "alias" | "borrow" | "default" | "deserialize_with" | "skip_deserializing" => {}
                "bound" if only_deserialize(&meta) => {}
                other => unsupported(&meta, other, &FOLLOWED, errors),
            }
        }
        field
    }
}

fn name_of(meta: &Meta) -> String {
    meta.path()
        .get_ident()
        .map_or_else(String::new, ToString::to_string)
}

fn unsupported(meta: &Meta, name: &str, followed: &[&str], errors: &Errors) {
    let help = match nearest(name, followed.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("an endpoint follows {}", list(followed)),
    };
    errors.at(
        meta,
        format!("an endpoint does not follow `#[serde({name})]` here\nhelp: {help}"),
    );
}

/// The string of `name = "…"`, or that of `name(serialize = "…", deserialize = "…")`.
fn for_serializing(meta: &Meta, errors: &Errors) -> Option<LitStr> {
    if let Some(text) = string_value(meta) {
        return Some(text);
    }
    let nested = nested(meta);
    if nested.is_empty() {
        let name = name_of(meta);
        errors.at(meta, format!("expected `{name} = \"…\"`"));
    }
    nested
        .iter()
        .find(|it| it.path().is_ident("serialize"))
        .and_then(string_value)
}

/// Whether the attribute is `name(deserialize = "…")` and so says nothing about serialising.
fn only_deserialize(meta: &Meta) -> bool {
    let nested = nested(meta);
    !nested.is_empty() && nested.iter().all(|it| it.path().is_ident("deserialize"))
}

fn nested(meta: &Meta) -> Vec<Meta> {
    use syn::Token;
    use syn::punctuated::Punctuated;

    match meta {
        Meta::List(list) => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .map_or_else(|_| Vec::new(), |metas| metas.into_iter().collect()),
        _ => Vec::new(),
    }
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
        errors.at(rule, format!("unknown rule \"{written}\"\nhelp: {help}"));
    }
    found.map(|(_, rule)| *rule)
}

fn path_value(meta: &Meta, errors: &Errors) -> Option<Path> {
    let path = string_value(meta).and_then(|text| text.parse().ok());
    if path.is_none() {
        let name = name_of(meta);
        errors.at(meta, format!("expected `{name} = \"path\"`"));
    }
    path
}
