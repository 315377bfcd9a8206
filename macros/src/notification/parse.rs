//! What was written: the variants of the enum and their events, not yet checked.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::token::Bracket;
use syn::{
    Attribute, Data, DeriveInput, Fields, Ident, LitStr, Meta, Path, Token, Type, Variant,
    bracketed,
};

use crate::shared::errors::Errors;
use crate::shared::runtime;
use crate::shared::target::Target;
use crate::shared::words::unknown;

/// An enum as it is written.
pub(super) struct Written {
    pub(super) target: Target,
    pub(super) runtime: Option<Path>,
    pub(super) variants: Vec<WrittenVariant>,
}

pub(super) struct WrittenVariant {
    pub(super) ident: Ident,
    /// `None` if the variant does not hold one value.
    pub(super) ty: Option<Type>,
    pub(super) events: Vec<WrittenEvent>,
}

/// What an `#[event(…)]` says.
pub(super) enum WrittenEvent {
    Types {
        types: Vec<LitStr>,
        form: Option<WrittenForm>,
        undocumented: Option<Ident>,
    },
    /// All that no other variant takes.
    Other(Ident),
    /// Something that is wrong and reported.
    Wrong,
}

pub(super) enum WrittenForm {
    /// All that no other variant takes.
    Any(Ident),
    Named(Vec<LitStr>),
}

/// The hidden attribute that carries the arguments to the derive.
pub(super) const CARRIER: &str = "__wechatpay_notification";

const EVENT: &str = "help: write `#[event(\"TRANSACTION.SUCCESS\", form = \"merchant\")]`, or \
                     `#[event(other)]` for all that no other variant takes";

pub(super) fn read(input: DeriveInput, errors: &Errors) -> Written {
    let runtime = read_arguments(&input.attrs, errors);
    let variants = match input.data {
        Data::Enum(data) => data.variants.into_iter(),
        // The attribute has refused anything else.
        Data::Struct(_) | Data::Union(_) => return Written::empty(input, runtime),
    };
    Written {
        runtime,
        variants: variants.map(|it| read_variant(it, errors)).collect(),
        target: Target::new(input.ident, input.generics, &input.attrs),
    }
}

impl Written {
    fn empty(input: DeriveInput, runtime: Option<Path>) -> Self {
        Self {
            runtime,
            variants: Vec::new(),
            target: Target::new(input.ident, input.generics, &input.attrs),
        }
    }
}

/// The arguments of `#[notification(…)]`: `crate = path`, or none.
fn read_arguments(attributes: &[Attribute], errors: &Errors) -> Option<Path> {
    let mut attributes = attributes.iter();
    let attribute = attributes.find(|it| it.path().is_ident(CARRIER))?;
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    if list.tokens.is_empty() {
        return None;
    }
    let parser = |input: ParseStream| {
        let key = input.call(Ident::parse_any)?;
        if key != "crate" {
            let message = unknown("argument", &key.to_string(), &["crate"]);
            return Err(syn::Error::new(key.span(), message));
        }
        runtime::read(input, &key)
    };
    let read = parser.parse2(list.tokens.clone());
    read.map_err(|error| errors.push(error)).ok()
}

fn read_variant(variant: Variant, errors: &Errors) -> WrittenVariant {
    let attributes = variant.attrs.iter();
    let events = attributes.filter(|it| it.path().is_ident("event"));
    let events: Vec<_> = events.map(|it| read_event(it, errors)).collect();
    if events.is_empty() {
        let message = format!("`{}` takes no event\n{EVENT}", variant.ident);
        errors.at(&variant.ident, message);
    }
    let ty = match variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.into_iter().next().map(|it| it.ty)
        }
        _ => {
            let message = format!(
                "a variant holds one value, which the resource is decoded to\nhelp: write `{}(Type)`; \
                 `serde_json::Value` decodes anything",
                variant.ident
            );
            errors.at(&variant.ident, message);
            None
        }
    };
    WrittenVariant {
        ident: variant.ident,
        ty,
        events,
    }
}

fn read_event(attribute: &Attribute, errors: &Errors) -> WrittenEvent {
    let read = match &attribute.meta {
        Meta::List(list) if !list.tokens.is_empty() => read_content.parse2(list.tokens.clone()),
        _ => Err(syn::Error::new_spanned(
            attribute.path(),
            format!("the event is missing\n{EVENT}"),
        )),
    };
    read.unwrap_or_else(|error| {
        errors.push(error);
        WrittenEvent::Wrong
    })
}

/// `"A", "B", form = "c", undocumented`, or `other`.
fn read_content(input: ParseStream) -> syn::Result<WrittenEvent> {
    let begin = input.span();
    let (mut types, mut form, mut undocumented) = (Vec::new(), None, None);
    while !input.is_empty() {
        if input.peek(LitStr) {
            types.push(input.parse()?);
        } else {
            let key = input.call(Ident::parse_any).map_err(|error| {
                syn::Error::new(
                    error.span(),
                    format!("expected an event, in quotes\n{EVENT}"),
                )
            })?;
            match key.to_string().as_str() {
                "other" if types.is_empty() && input.is_empty() => {
                    return Ok(WrittenEvent::Other(key));
                }
                "other" => {
                    let message = "`other` is for all that no other variant takes, so it is written \
                                   alone\nhelp: write `#[event(other)]`";
                    return Err(syn::Error::new(key.span(), message));
                }
                "form" => put(&mut form, read_form(input, &key)?, &key)?,
                "undocumented" => put(&mut undocumented, key.clone(), &key)?,
                name if name.starts_with(char::is_uppercase) => {
                    let message = format!("an event is written in quotes\n{EVENT}");
                    return Err(syn::Error::new(key.span(), message));
                }
                name => {
                    let keys = ["form", "other", "undocumented"];
                    let message = unknown("argument", name, &keys);
                    return Err(syn::Error::new(key.span(), message));
                }
            }
        }
        if !input.is_empty() {
            input
                .parse::<Token![,]>()
                .map_err(|error| syn::Error::new(error.span(), "expected a comma before this"))?;
        }
    }
    if types.is_empty() {
        return Err(syn::Error::new(
            begin,
            format!("the event is missing\n{EVENT}"),
        ));
    }
    Ok(WrittenEvent::Types {
        types,
        form,
        undocumented,
    })
}

fn put<T>(slot: &mut Option<T>, value: T, key: &Ident) -> syn::Result<()> {
    if slot.replace(value).is_some() {
        return Err(syn::Error::new(
            key.span(),
            format!("`{key}` is given twice"),
        ));
    }
    Ok(())
}

/// `= "a"`, `= ["a", "b"]` or `= any`.
fn read_form(input: ParseStream, key: &Ident) -> syn::Result<WrittenForm> {
    let wrong = |span: Span| {
        let message = "`form` needs the name of a form\nhelp: write `form = \"name\"`, `form = \
                       [\"name\", \"other\"]`, or `form = any` for all that no other variant takes";
        syn::Error::new(span, message)
    };
    input.parse::<Token![=]>().map_err(|_| wrong(key.span()))?;
    if input.peek(LitStr) {
        return Ok(WrittenForm::Named(vec![input.parse()?]));
    }
    if input.peek(Bracket) {
        let names;
        let brackets = bracketed!(names in input);
        let names = names
            .parse_terminated(|name: ParseStream| name.parse::<LitStr>(), Token![,])
            .map_err(|error| wrong(error.span()))?;
        if names.is_empty() {
            return Err(wrong(brackets.span.join()));
        }
        return Ok(WrittenForm::Named(names.into_iter().collect()));
    }
    match input.call(Ident::parse_any) {
        Ok(any) if any == "any" => Ok(WrittenForm::Any(any)),
        Ok(name) => Err(wrong(name.span())),
        Err(_) => Err(wrong(key.span())),
    }
}
