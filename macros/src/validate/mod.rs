//! From what was written to a model that cannot be wrong.

mod arguments;
mod fields;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, DeriveInput, Generics, Ident, LitStr, Type, WherePredicate};

use crate::errors::Errors;
use crate::parse::Arguments;
use crate::serde_attributes;

pub(crate) use arguments::documented;

/// A declaration that contradicts neither itself nor the protocol.
pub(crate) struct Endpoint<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) attributes: &'a [Attribute],
    pub(crate) generics: &'a Generics,
    pub(crate) runtime: syn::Path,
    pub(crate) method: Ident,
    pub(crate) template: LitStr,
    pub(crate) pieces: Vec<PathPiece<'a>>,
    pub(crate) expect: u16,
    /// `None` where a success has no body.
    pub(crate) response: Option<Type>,
    pub(crate) host: Option<LitStr>,
    /// The same request may be sent again.
    pub(crate) repeatable: bool,
    /// A download's answer may come without a signature.
    pub(crate) unsigned: bool,
    /// The flag that says so, where what it is about can be checked: without generics.
    pub(crate) unsigned_by_flag: Option<Ident>,
    pub(crate) fields: Vec<Field<'a>>,
    /// What `#[serde(bound)]` puts in place of the inferred bounds.
    pub(crate) bound: Option<Vec<WherePredicate>>,
}

/// A piece of the path, with the field that fills it.
pub(crate) enum PathPiece<'a> {
    Literal(String),
    Field(Box<Field<'a>>),
}

/// A field that is sent.
#[derive(Clone)]
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    /// The name under which it is sent.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) skip_if: Option<syn::ExprPath>,
    pub(crate) serialize_with: Option<syn::ExprPath>,
}

/// Where a field goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    QueryFlatten,
    Member,
    MemberFlatten,
    Body,
    File,
    Header,
}

/// Judges a declaration. `None` where there are errors.
pub(crate) fn validate<'a>(
    input: &'a DeriveInput,
    arguments: Arguments,
    errors: &Errors,
) -> Option<Endpoint<'a>> {
    let all_arguments_read = errors.is_empty();
    let method = arguments
        .method
        .as_ref()
        .filter(|it| arguments::check_method(it, errors));
    let template = arguments.path.as_ref();
    let pieces = template.and_then(|it| arguments::pieces(it, errors));
    let expect = match &arguments.expect {
        Some(status) => arguments::success_status(status, errors),
        None => Some(200),
    };
    // A key that could not be read may be the one that is missed.
    if let Some(expect) = expect.filter(|_| all_arguments_read) {
        arguments::check_response(&arguments, expect, errors);
    }
    if let Some(host) = &arguments.host {
        arguments::check_host(host, errors);
    }
    arguments::check_flags(&arguments, method, errors);
    let unsigned = arguments.unsigned.is_some() || arguments::may_be_unsigned(method, template);
    let container = serde_attributes::Container::parse(&input.attrs, errors);
    let fields = fields::fields(input, &container, method, pieces.as_deref(), errors);
    let pieces = match (template, pieces) {
        (Some(template), Some(pieces)) => Some(fields::fill(template, pieces, &fields, errors)),
        _ => None,
    };
    fields::check_combinations(&fields, method, errors);

    if !errors.is_empty() {
        return None;
    }
    Some(Endpoint {
        ident: &input.ident,
        attributes: &input.attrs,
        generics: &input.generics,
        runtime: runtime(arguments.runtime),
        method: arguments.method?,
        template: arguments.path?,
        pieces: pieces?,
        expect: expect?,
        response: arguments.response,
        host: arguments.host,
        repeatable: arguments.repeatable.is_some(),
        unsigned,
        unsigned_by_flag: arguments
            .unsigned
            .filter(|_| input.generics.params.is_empty()),
        bound: container.bound,
        fields: fields
            .into_iter()
            .map(|(field, _)| field)
            .filter(|field| field.place != Place::Path)
            .collect(),
    })
}

/// Where the runtime is: as the user says, or `::wechatpay`.
pub(crate) fn runtime(given: Option<syn::Path>) -> syn::Path {
    given.unwrap_or_else(|| syn::parse_quote_spanned!(Span::mixed_site()=> ::wechatpay))
}

/// The span that stands for a type in messages about it.
pub(crate) fn type_span(ty: &Type) -> Span {
    Span::mixed_site().located_at(ty.span())
}
