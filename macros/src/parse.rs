//! What was written: the attribute's arguments and the fields' attributes, without judgement.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Meta, Token, Type};
use wechatpay_schema::{Method, nearest};

use crate::errors::Errors;

/// The arguments of `#[endpoint(…)]`. What is missing or unreadable is absent, and reported.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) method: Option<Ident>,
    pub(crate) path: Option<LitStr>,
    pub(crate) expect: Option<LitInt>,
    pub(crate) response: Option<Type>,
    pub(crate) host: Option<LitStr>,
    pub(crate) repeatable: Option<Ident>,
    pub(crate) undocumented: Option<Ident>,
    pub(crate) unsigned: Option<Ident>,
    pub(crate) optional: Option<Optional>,
    pub(crate) runtime: Option<syn::Path>,
}

/// `optional(a, b.c)`: members that are knowingly left out.
pub(crate) struct Optional {
    pub(crate) key: Ident,
    pub(crate) members: Vec<MemberPath>,
}

/// A member, or one of a nested object: `amount.currency`.
pub(crate) struct MemberPath {
    pub(crate) name: String,
    pub(crate) span: Span,
}

const KEYS: [&str; 8] = [
    "expect",
    "response",
    "host",
    "repeatable",
    "optional",
    "undocumented",
    "unsigned",
    "crate",
];

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
        match name.as_str() {
            "expect" => put(&mut self.expect, read_value(input, &key)?, &key, errors),
            "response" => put(&mut self.response, read_value(input, &key)?, &key, errors),
            "host" => put(&mut self.host, read_value(input, &key)?, &key, errors),
            "repeatable" => put(&mut self.repeatable, read_flag(input, &key)?, &key, errors),
            "undocumented" => put(
                &mut self.undocumented,
                read_flag(input, &key)?,
                &key,
                errors,
            ),
            "unsigned" => put(&mut self.unsigned, read_flag(input, &key)?, &key, errors),
            "optional" => put(
                &mut self.optional,
                read_optional(input, &key)?,
                &key,
                errors,
            ),
            "crate" => put(&mut self.runtime, read_runtime(input, &key)?, &key, errors),
            // It was missed where it belongs.
            _ if self.method.is_none() && Method::NAMES.contains(&name.as_str()) => {}
            _ => {
                // The type keeps its meaning where the struct is used.
                let is_response = nearest(&name, KEYS) == Some("response");
                if is_response && input.parse::<Token![=]>().is_ok() {
                    self.response = input.parse().ok();
                }
                let message = unknown("argument", &name, &KEYS);
                return Err(syn::Error::new(key.span(), message));
            }
        }
        Ok(())
    }
}

/// Puts an argument where it belongs, once.
fn put<T>(slot: &mut Option<T>, value: T, key: &Ident, errors: &Errors) {
    if slot.replace(value).is_some() {
        errors.at(key, format!("`{key}` is given twice"));
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

fn read_equals(input: ParseStream, key: &Ident) -> syn::Result<()> {
    input
        .parse::<Token![=]>()
        .map(drop)
        .map_err(|_| syn::Error::new(key.span(), needs_value(&key.to_string())))
}

/// `= path`
fn read_runtime(input: ParseStream, key: &Ident) -> syn::Result<syn::Path> {
    read_equals(input, key)?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(key.span(), needs_value("crate")));
    }
    input.call(syn::Path::parse_mod_style).map_err(|error| {
        syn::Error::new(
            error.span(),
            "expected the path of the runtime, without quotes, as in `crate = crate::wechatpay`",
        )
    })
}

fn read_flag(input: ParseStream, key: &Ident) -> syn::Result<Ident> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(key.clone());
    }
    let message = format!("`{key}` takes no value\nhelp: write `{key}` alone");
    Err(syn::Error::new(key.span(), message))
}

/// `(a, b.c)`
fn read_optional(input: ParseStream, key: &Ident) -> syn::Result<Optional> {
    let form = "help: write `optional(name)`; a member of an object is `optional(object.name)`";
    let group = match input.parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => group,
        _ => {
            let message = format!("`optional` needs the members that are left out\n{form}");
            return Err(syn::Error::new(key.span(), message));
        }
    };
    let parser = |input: ParseStream| {
        Punctuated::<_, Token![,]>::parse_terminated_with(input, MemberPath::parse)
    };
    let members = parser.parse2(group.stream()).map_err(|error| {
        let message = format!("expected the names of members, without quotes\n{form}");
        syn::Error::new(error.span(), message)
    })?;
    if members.is_empty() {
        let message = format!("`optional` names no member\n{form}");
        return Err(syn::Error::new(key.span(), message));
    }
    Ok(Optional {
        key: key.clone(),
        members: members.into_iter().collect(),
    })
}

impl Parse for MemberPath {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let span = input.span();
        let names =
            Punctuated::<_, Token![.]>::parse_separated_nonempty_with(input, Ident::parse_any)
                .map_err(|error| syn::Error::new(span, error))?;
        let plain: Vec<_> = names.iter().map(|name| name.unraw().to_string()).collect();
        let name = plain.join(".");
        Ok(Self { name, span })
    }
}

fn read_value<T: Parse>(input: ParseStream, key: &Ident) -> syn::Result<T> {
    read_equals(input, key)?;
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
        "host" => "`host` needs a URL\nhelp: write `host = \"https://apihk.mch.weixin.qq.com\"`"
            .to_owned(),
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
    /// WeChat Pay documents no such member.
    pub(crate) undocumented: Option<Ident>,
}

/// Where a field says that it goes.
pub(crate) enum Placement {
    Path,
    Query,
    Body,
    File,
    Header(LitStr),
}

const FIELD_ATTRIBUTES: [&str; 6] = ["path", "query", "body", "file", "header", "undocumented"];

impl FieldAttributes {
    /// The first that is written, whatever it says.
    pub(crate) fn first_key(&self) -> Option<&Ident> {
        let placement = self.placements.first().map(|(key, _)| key);
        placement.or(self.undocumented.as_ref())
    }

    pub(crate) fn parse(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut read = Self::default();
        for meta in metas(attributes, "wechatpay", errors) {
            if let Err(error) = read.add(&meta) {
                errors.push(error);
            }
        }
        read
    }

    fn add(&mut self, meta: &Meta) -> syn::Result<()> {
        let key = meta.path().get_ident().ok_or_else(|| {
            let known = list(&FIELD_ATTRIBUTES);
            let message = format!("this is no attribute of a field\nhelp: known are {known}");
            syn::Error::new_spanned(meta.path(), message)
        })?;
        let name = key.to_string();
        let placement = match name.as_str() {
            "path" => Placement::Path,
            "query" => Placement::Query,
            "body" => Placement::Body,
            "file" => Placement::File,
            "header" => {
                let header = string_value(meta).ok_or_else(|| {
                    syn::Error::new_spanned(
                        meta,
                        "`header` needs a name\nhelp: write `header = \"Idempotency-Key\"`",
                    )
                })?;
                self.placements
                    .push((key.clone(), Placement::Header(header)));
                return Ok(());
            }
            "undocumented" => {
                require_flag(meta, &name)?;
                if self.undocumented.replace(key.clone()).is_some() {
                    let message = "`undocumented` is given twice";
                    return Err(syn::Error::new(key.span(), message));
                }
                return Ok(());
            }
            other => {
                return Err(syn::Error::new(
                    key.span(),
                    unknown("attribute", other, &FIELD_ATTRIBUTES),
                ));
            }
        };
        require_flag(meta, &name)?;
        self.placements.push((key.clone(), placement));
        Ok(())
    }
}

/// `#[wechatpay(crate = path)]` above an object.
pub(crate) fn object_runtime(attributes: &[Attribute], errors: &Errors) -> Option<syn::Path> {
    let mut runtime = None;
    for attribute in attributes
        .iter()
        .filter(|it| it.path().is_ident("wechatpay"))
    {
        let read = attribute.parse_args_with(|input: ParseStream| {
            let key = input.call(Ident::parse_any)?;
            if key != "crate" {
                let message = "above an object stands nothing but where the runtime is\nhelp: write \
                               `#[wechatpay(crate = path::to::wechatpay)]`, or remove it";
                return Err(syn::Error::new(key.span(), message));
            }
            read_runtime(input, &key)
        });
        match read {
            Ok(path) => runtime = Some(path),
            Err(error) => errors.push(error),
        }
    }
    runtime
}

fn require_flag(meta: &Meta, name: &str) -> syn::Result<()> {
    match meta {
        Meta::Path(_) => Ok(()),
        _ => Err(syn::Error::new_spanned(
            meta,
            format!("`{name}` takes no value\nhelp: write `#[wechatpay({name})]`"),
        )),
    }
}

/// The members of all attributes of one name: `#[name(a, b = "c")]`.
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
                errors.at(
                    attribute,
                    format!("nothing stands in the parentheses\n{help}"),
                );
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
