//! `#[name(a, b = "c")]`, whose members are read one by one.

use syn::punctuated::Punctuated;
use syn::{Attribute, Lit, LitStr, Meta, Token};

use super::errors::Errors;

/// The members of all attributes of one name.
pub(crate) fn metas(attributes: &[Attribute], name: &str, errors: &Errors) -> Vec<Meta> {
    let help = match name {
        "serde" => "help: write for example `#[serde(rename = \"name\")]`",
        _ => "help: write for example `#[wechatpay(query)]`",
    };
    let mut metas = Vec::new();
    for attribute in attributes.iter().filter(|it| it.path().is_ident(name)) {
        let parsed = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        match parsed {
            Ok(parsed) if parsed.is_empty() => {
                errors.at(attribute, format!("the parentheses are empty\n{help}"));
            }
            Ok(parsed) => metas.extend(parsed),
            Err(error) => errors.at_span(error.span(), format!("{error}\n{help}")),
        }
    }
    metas
}

/// The string in `name = "string"`.
pub(crate) fn string_value(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: Lit::Str(string),
                ..
            }) => Some(string.clone()),
            _ => None,
        },
        _ => None,
    }
}
