//! What was written: the attribute's arguments and the fields' attributes, without judgement.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Meta, Token, Type};
use wechatpay_schema::nearest;

use crate::errors::Errors;

/// The arguments of `#[endpoint(…)]`. What is missing or unreadable is absent, and reported.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) method: Option<Ident>,
    pub(crate) path: Option<LitStr>,
    pub(crate) expect: Option<LitInt>,
    pub(crate) response: Option<Type>,
    pub(crate) runtime: Option<syn::Path>,
}

const KEYS: [&str; 3] = ["expect", "response", "crate"];

const FORM: &str = "help: write `#[endpoint(METHOD, \"/v3/…\")]`";

impl Arguments {
    /// Reads the arguments; goes on after an error, at the next comma.
    pub(crate) fn parse(tokens: TokenStream, span: Span, errors: &Errors) -> Self {
        let mut arguments = Self::default();
        if tokens.is_empty() {
            errors.at_span(span, format!("method and path are missing\n{FORM}"));
            return arguments;
        }
        let parser = |input: ParseStream| {
            arguments.read(input, span, errors);
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            errors.push(error);
        }
        arguments
    }

    fn read(&mut self, input: ParseStream, span: Span, errors: &Errors) {
        // Without its method the path may still be readable, and the other way round.
        if input.peek2(Token![=]) {
            errors.at_span(input.span(), format!("method and path are missing\n{FORM}"));
            return self.read_options(input, errors);
        }
        if !input.peek(LitStr) {
            self.method = recover(input, errors, read_method);
            separate(input, errors);
        } else if input.peek2(Token![,]) && input.peek3(LitStr) {
            recover(input, errors, read_quoted_method);
            separate(input, errors);
        } else {
            errors.at_span(input.span(), format!("the method is missing\n{FORM}"));
        }
        if input.is_empty() {
            errors.at_span(span, format!("the path is missing\n{FORM}"));
        } else if input.peek2(Token![=]) {
            errors.at_span(input.span(), format!("the path is missing here\n{FORM}"));
        } else {
            self.path = recover(input, errors, |input| {
                input.parse().map_err(|error| {
                    syn::Error::new(error.span(), format!("expected the path, a string\n{FORM}"))
                })
            });
            separate(input, errors);
        }
        self.read_options(input, errors);
    }

    fn read_options(&mut self, input: ParseStream, errors: &Errors) {
        while !input.is_empty() {
            recover(input, errors, |input| self.read_option(input, errors));
            separate(input, errors);
        }
    }

    fn read_option(&mut self, input: ParseStream, errors: &Errors) -> syn::Result<()> {
        let key = input.call(Ident::parse_any).map_err(|error| {
            syn::Error::new(error.span(), format!("expected one of {}", list(&KEYS)))
        })?;
        let name = key.to_string();
        let repeated = match name.as_str() {
            "expect" => self.expect.is_some(),
            "response" => self.response.is_some(),
            "crate" => self.runtime.is_some(),
            _ => {
                // The type keeps its meaning where the struct is used.
                let is_response = nearest(&name, KEYS) == Some("response");
                if is_response && input.parse::<Token![=]>().is_ok() {
                    self.response = input.parse().ok();
                }
                let message = unknown("argument", &name, &KEYS);
                return Err(syn::Error::new(key.span(), message));
            }
        };
        if repeated {
            errors.at(&key, format!("`{name}` is given twice"));
        }
        input
            .parse::<Token![=]>()
            .map_err(|_| syn::Error::new(key.span(), needs_value(&name)))?;
        match name.as_str() {
            "expect" => self.expect = Some(read_value(input, &key)?),
            "response" => self.response = Some(read_value(input, &key)?),
            _ => {
                let path = input.call(syn::Path::parse_mod_style).map_err(|error| {
                    syn::Error::new(
                        error.span(),
                        "expected the path of the runtime, without quotes, as in `crate = crate::wechatpay`",
                    )
                })?;
                self.runtime = Some(path);
            }
        }
        Ok(())
    }
}

fn read_method(input: ParseStream) -> syn::Result<Ident> {
    input
        .call(Ident::parse_any)
        .map_err(|error| syn::Error::new(error.span(), format!("expected the method\n{FORM}")))
}

fn read_quoted_method(input: ParseStream) -> syn::Result<()> {
    let quoted: LitStr = input.parse()?;
    Err(syn::Error::new(
        quoted.span(),
        format!(
            "the method stands without quotes\nhelp: write `{}`",
            quoted.value().to_uppercase()
        ),
    ))
}

fn read_value<T: Parse>(input: ParseStream, key: &Ident) -> syn::Result<T> {
    if input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), needs_value(&key.to_string())));
    }
    input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), needs_value(&key.to_string())))
}

fn needs_value(key: &str) -> String {
    match key {
        "expect" => "`expect` needs a status\nhelp: write `expect = 204`".to_owned(),
        "response" => "`response` needs a type\nhelp: write `response = Transaction`".to_owned(),
        _ => "`crate` needs a path\nhelp: write `crate = path::to::wechatpay`".to_owned(),
    }
}

/// Reads one argument; on an error reports it and skips to the next comma.
fn recover<T>(
    input: ParseStream,
    errors: &Errors,
    read: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> Option<T> {
    match read(input) {
        Ok(value) => Some(value),
        Err(error) => {
            errors.push(error);
            skip_to_comma(input);
            None
        }
    }
}

fn separate(input: ParseStream, errors: &Errors) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    errors.at_span(input.span(), "expected a comma before this");
    if input.peek(LitStr) || input.peek(Ident::peek_any) {
        // What was to follow the comma.
        return;
    }
    skip_to_comma(input);
    // Nothing but a comma or the end is left here.
    let _ = input.parse::<Token![,]>();
}

fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        // A token tree can always be read where the input is not empty.
        let _ = input.parse::<TokenTree>();
    }
}

/// `#[wechatpay(…)]` on a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) placements: Vec<(Ident, Placement)>,
}

/// Where a field says that it goes.
pub(crate) enum Placement {
    Path,
    Query,
    Body,
    File,
    Header(LitStr),
}

const PLACEMENTS: [&str; 5] = ["path", "query", "body", "file", "header"];

impl FieldAttributes {
    pub(crate) fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut placements = Vec::new();
        for meta in metas(attributes, "wechatpay", errors) {
            match read_placement(&meta) {
                Ok(placement) => placements.push(placement),
                Err(error) => errors.push(error),
            }
        }
        Self { placements }
    }
}

fn read_placement(meta: &Meta) -> syn::Result<(Ident, Placement)> {
    let name = meta.path().require_ident()?;
    let placement = match (name.to_string().as_str(), meta) {
        ("path", Meta::Path(_)) => Placement::Path,
        ("query", Meta::Path(_)) => Placement::Query,
        ("body", Meta::Path(_)) => Placement::Body,
        ("file", Meta::Path(_)) => Placement::File,
        ("header", _) => Placement::Header(string_value(meta).ok_or_else(|| {
            syn::Error::new_spanned(
                meta,
                "`header` needs a name\nhelp: write `header = \"Idempotency-Key\"`",
            )
        })?),
        ("path" | "query" | "body" | "file", _) => {
            return Err(syn::Error::new_spanned(
                meta,
                format!("`{name}` takes no value\nhelp: write `#[wechatpay({name})]`"),
            ));
        }
        (other, _) => {
            return Err(syn::Error::new(
                name.span(),
                unknown("attribute", other, &PLACEMENTS),
            ));
        }
    };
    Ok((name.clone(), placement))
}

/// The members of all attributes of one name: `#[name(a, b = "c")]`.
pub(crate) fn metas(attributes: &[Attribute], name: &str, errors: &Errors) -> Vec<Meta> {
    let mut metas = Vec::new();
    for attribute in attributes.iter().filter(|it| it.path().is_ident(name)) {
        let parsed = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        match parsed {
            Ok(parsed) => metas.extend(parsed),
            Err(error) => errors.push(error),
        }
    }
    metas
}

/// The string in `name = "string"`.
pub(crate) fn string_value(meta: &Meta) -> Option<LitStr> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known are {}", list(known)),
    };
    format!("unknown {what} `{name}`\nhelp: {help}")
}

/// "`a`, `b` and `c`".
pub(crate) fn list(names: &[impl AsRef<str>]) -> String {
    let quoted: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// The tokens of the hidden attribute that carries the arguments to the derive.
pub(crate) fn forwarded(attributes: &[Attribute]) -> (TokenStream, Span) {
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("__endpoint"))
        .map_or_else(
            || (TokenStream::new(), Span::call_site()),
            |attribute| {
                let span = attribute.path().to_token_stream();
                let span = span
                    .into_iter()
                    .next()
                    .map_or_else(Span::call_site, |it| it.span());
                match &attribute.meta {
                    Meta::List(list) => (list.tokens.clone(), span),
                    _ => (TokenStream::new(), span),
                }
            },
        )
}
