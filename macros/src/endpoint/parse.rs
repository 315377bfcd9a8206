//! What was written: the attribute's arguments and the struct's fields, not yet checked.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, LitInt, LitStr, Meta, Path, Token, Type};

use super::known::METHODS;
use crate::shared::errors::Errors;
use crate::shared::field::{self, Field};
use crate::shared::runtime;
use crate::shared::serde_attributes::Container;
use crate::shared::target::Target;
use crate::shared::words::{list, nearest, unknown};

/// A declaration as it is written.
pub(super) struct Written {
    pub(super) target: Target,
    pub(super) arguments: Arguments,
    pub(super) container: Container,
    pub(super) fields: Vec<Field>,
    /// All fields could be read.
    pub(super) fields_are_complete: bool,
}

/// Defines [`Arguments`] with the keys of the grammar, each with what reads it.
macro_rules! keys {
    ($($key:literal => $field:ident: $type:ty = $read:path, ($($detail:literal),*);)*) => {
        /// The arguments of `#[endpoint(…)]`. One that is missing or cannot be read is `None`, and
        /// is reported.
        #[derive(Default)]
        pub(super) struct Arguments {
            pub(super) method: Option<Ident>,
            pub(super) path: Option<LitStr>,
            /// All arguments could be read.
            pub(super) is_complete: bool,
            $(pub(super) $field: Option<$type>,)*
        }

        const KEYS: &[&str] = &[$($key),*];

        impl Arguments {
            /// Reads what follows a key. `None` if there is no such key.
            fn read_key(
                &mut self,
                key: &Ident,
                input: ParseStream,
                errors: &Errors,
            ) -> Option<syn::Result<()>> {
                match key.to_string().as_str() {
                    $($key => {
                        let read = $read(input, key, $($detail),*);
                        Some(read.map(|value| put(&mut self.$field, value, key, errors)))
                    })*
                    _ => None,
                }
            }
        }
    };
}

keys! {
    "expect" => expect: LitInt = value, ("a status", "204");
    "response" => response: Type = value, ("a type", "Transaction");
    "host" => host: LitStr = value, ("a URL", "\"https://apihk.mch.weixin.qq.com\"");
    "repeatable" => repeatable: Ident = flag, ();
    "optional" => optional: Optional = optional, ();
    "strict" => strict: Ident = flag, ();
    "undocumented" => undocumented: Ident = flag, ();
    "unsigned" => unsigned: Ident = flag, ();
    "crate" => runtime: Path = runtime::read, ();
}

/// `optional(a, b.c)`: required members that are left out on purpose.
pub(super) struct Optional {
    pub(super) key: Ident,
    pub(super) members: Vec<MemberPath>,
}

/// A member, or one of a nested object: `amount.currency`.
pub(super) struct MemberPath {
    pub(super) name: String,
    pub(super) span: Span,
}

const FORM: &str = "help: write `#[endpoint(METHOD, \"/v3/…\")]`";

/// What the derive is given: the struct, below the hidden attribute with the arguments.
pub(super) fn read(input: DeriveInput, errors: &Errors) -> Written {
    let (tokens, span) = forwarded(&input.attrs);
    let arguments = Arguments::parse(tokens, span, errors);
    let container = Container::parse(&input.attrs, errors);
    let mut attributes = input.attrs.iter();
    if let Some(attribute) = attributes.find(|it| it.path().is_ident("wechatpay")) {
        errors.at(
            attribute,
            "`#[wechatpay(…)]` is for a field, not for the struct\nhelp: what is about the whole \
             request is an argument of `#[endpoint(…)]`",
        );
    }
    let before = errors.count();
    let fields = read_fields(input.data, &container, errors);
    Written {
        fields_are_complete: errors.count() == before,
        fields,
        target: Target::new(input.ident, input.generics, &input.attrs),
        arguments,
        container,
    }
}

/// The hidden attribute that carries the arguments to the derive. Its name is unlike `endpoint`, or
/// the compiler would propose it to somebody who forgot to import `endpoint`.
pub(super) const CARRIER: &str = "__wechatpay_declaration";

/// The arguments that the hidden attribute carries.
fn forwarded(attributes: &[Attribute]) -> (TokenStream, Span) {
    let mut attributes = attributes.iter();
    let Some(attribute) = attributes.find(|it| it.path().is_ident(CARRIER)) else {
        return (TokenStream::new(), Span::call_site());
    };
    let tokens = match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    (tokens, attribute.path().span())
}

fn read_fields(data: Data, container: &Container, errors: &Errors) -> Vec<Field> {
    // The attribute has refused anything else.
    let Data::Struct(data) = data else {
        return Vec::new();
    };
    match data.fields {
        Fields::Named(fields) => field::read(fields, container, errors, errors),
        Fields::Unit => Vec::new(),
        Fields::Unnamed(fields) => {
            errors.at(
                fields,
                "the fields of an endpoint need names, because the request has these names",
            );
            Vec::new()
        }
    }
}

impl Arguments {
    /// Reads the arguments; goes on after an error, at the next comma.
    pub(super) fn parse(tokens: TokenStream, span: Span, errors: &Errors) -> Self {
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
        arguments.is_complete = errors.is_empty();
        arguments
    }

    fn read(&mut self, input: ParseStream, span: Span, errors: &Errors) {
        let method_name = take_name(input, "method");
        // If one of the two is missing, the other one may still be there.
        if method_name.is_none() && input.peek2(Token![=]) {
            errors.at_span(input.span(), format!("method and path are missing\n{FORM}"));
            return self.read_options(input, errors);
        }
        if !input.peek(LitStr) {
            self.method = recover(input, errors, read_method);
            separate(input, errors);
        } else if method_name.is_some() {
            let quoted = input.parse::<LitStr>();
            self.method = quoted.and_then(|it| it.parse()).ok();
            separate(input, errors);
        } else if input.peek2(Token![,]) && input.peek3(LitStr) {
            recover(input, errors, read_quoted_method);
            separate(input, errors);
        } else {
            errors.at_span(input.span(), format!("the method is missing\n{FORM}"));
        }
        let path_name = take_name(input, "path");
        if input.is_empty() {
            errors.at_span(span, format!("the path is missing\n{FORM}"));
        } else if input.peek2(Token![=]) {
            errors.at_span(
                input.span(),
                format!("the path is missing before this\n{FORM}"),
            );
        } else {
            self.path = recover(input, errors, |input| {
                input.parse().map_err(|error| {
                    syn::Error::new(
                        error.span(),
                        format!("expected the path, in quotes\n{FORM}"),
                    )
                })
            });
            separate(input, errors);
        }
        if let Some(name) = method_name.or(path_name) {
            let method = self.method.as_ref().map(ToString::to_string);
            let path = self.path.as_ref().map(LitStr::value);
            let message = format!(
                "method and path are written without names\nhelp: write `#[endpoint({}, \"{}\")]`",
                method.as_deref().unwrap_or("METHOD"),
                path.as_deref().unwrap_or("/v3/…")
            );
            errors.at(name, message);
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
            syn::Error::new(
                error.span(),
                format!(
                    "expected an argument\nhelp: the arguments are {}",
                    list(KEYS)
                ),
            )
        })?;
        if let Some(read) = self.read_key(&key, input, errors) {
            return read;
        }
        let name = key.to_string();
        // The method or the path, in a wrong place. That it is missing in the right one is reported.
        if self.method.is_none() && METHODS.contains(&name.as_str()) {
            return Ok(());
        }
        if (self.method.is_none() && name == "method") || (self.path.is_none() && name == "path") {
            skip_to_comma(input);
            return Ok(());
        }
        // The stub has the right response type, so that no error follows where it is used.
        let is_response = nearest(&name, KEYS.iter().copied()) == Some("response");
        if is_response && input.parse::<Token![=]>().is_ok() {
            self.response = input.parse().ok();
        }
        let message = unknown("argument", &name, KEYS);
        Err(syn::Error::new(key.span(), message))
    }
}

/// Puts an argument where it belongs, once.
fn put<T>(slot: &mut Option<T>, value: T, key: &Ident, errors: &Errors) {
    if slot.replace(value).is_some() {
        errors.at(key, format!("`{key}` is given twice"));
    }
}

/// Reads a name that has no place before its value: `method =`.
fn take_name(input: ParseStream, name: &str) -> Option<Ident> {
    let ahead = input.fork();
    let key: Ident = ahead.parse().ok()?;
    if key != name || !ahead.peek(Token![=]) {
        return None;
    }
    let _: (Ident, Token![=]) = (input.parse().ok()?, input.parse().ok()?);
    Some(key)
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
            "the method is written without quotes\nhelp: write `{}`",
            quoted.value().to_uppercase()
        ),
    ))
}

/// `= value`
fn value<T: Parse>(input: ParseStream, key: &Ident, needs: &str, example: &str) -> syn::Result<T> {
    let missing = |span| {
        let message = format!("`{key}` needs {needs}\nhelp: write `{key} = {example}`");
        syn::Error::new(span, message)
    };
    let equals = input.parse::<Token![=]>();
    if equals.is_err() || input.is_empty() || input.peek(Token![,]) {
        return Err(missing(key.span()));
    }
    input.parse().map_err(|error| missing(error.span()))
}

/// Nothing.
fn flag(input: ParseStream, key: &Ident) -> syn::Result<Ident> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(key.clone());
    }
    let message = format!("`{key}` takes no value\nhelp: write `{key}` alone");
    Err(syn::Error::new(key.span(), message))
}

/// `(a, b.c)`
fn optional(input: ParseStream, key: &Ident) -> syn::Result<Optional> {
    let form = "help: write `optional(name)`, or `optional(object.name)` for a member of an object";
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
        // The next argument.
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

#[cfg(test)]
mod tests {
    use super::KEYS;

    #[test]
    fn every_key_has_a_row_in_the_attribute_s_documentation() {
        let documentation = include_str!("../lib.rs");
        for key in KEYS {
            let mut rows = documentation.lines();
            assert!(
                rows.any(|row| row.starts_with(&format!("/// | `{key}"))),
                "{key}"
            );
        }
    }
}
