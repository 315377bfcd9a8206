//! From what was written to a model that cannot be wrong.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Generics, Ident, LitInt, LitStr, Type, WherePredicate};
use wechatpay_schema::nearest;

use crate::errors::Errors;
use crate::parse::{self, Arguments, FieldAttributes, Placement};
use crate::path::{self, Piece};
use crate::serde_attributes;

/// A declaration that contradicts neither itself nor the protocol.
pub(crate) struct Endpoint<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) runtime: syn::Path,
    pub(crate) method: Ident,
    pub(crate) template: LitStr,
    pub(crate) pieces: Vec<PathPiece<'a>>,
    pub(crate) expect: u16,
    /// `None` where a success has no body.
    pub(crate) response: Option<Type>,
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

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// Headers that the runtime sets itself; the rest of its own begin `Wechatpay-`.
const OWN_HEADERS: [&str; 10] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Judges a declaration. `None` where there are errors.
pub(crate) fn validate<'a>(
    input: &'a DeriveInput,
    arguments: Arguments,
    errors: &Errors,
) -> Option<Endpoint<'a>> {
    let all_arguments_read = errors.is_empty();
    let method = arguments.method.filter(|it| check_method(it, errors));
    let pieces = arguments.path.as_ref().and_then(|it| pieces(it, errors));
    let expect = match &arguments.expect {
        Some(status) => success_status(status, errors),
        None => Some(200),
    };
    // A key that could not be read may be the one that is missed.
    if let Some(expect) = expect.filter(|_| all_arguments_read) {
        check_response(&arguments.response, expect, &arguments.path, errors);
    }
    let container = serde_attributes::Container::parse(&input.attrs, errors);
    let fields = fields(
        input,
        &container,
        method.as_ref(),
        pieces.as_deref(),
        errors,
    );
    let pieces = match (&arguments.path, pieces) {
        (Some(template), Some(pieces)) => Some(fill(template, pieces, &fields, errors)),
        _ => None,
    };
    check_combinations(&fields, method.as_ref(), errors);

    if !errors.is_empty() {
        return None;
    }
    Some(Endpoint {
        ident: &input.ident,
        generics: &input.generics,
        runtime: runtime(arguments.runtime),
        method: method?,
        template: arguments.path?,
        pieces: pieces?,
        expect: expect?,
        response: arguments.response,
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

fn check_method(method: &Ident, errors: &Errors) -> bool {
    let written = method.to_string();
    if METHODS.contains(&written.as_str()) {
        return true;
    }
    let help = if METHODS.contains(&written.to_uppercase().as_str()) {
        format!("write it in capitals: `{}`", written.to_uppercase())
    } else {
        match nearest(&written, METHODS) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the methods are {}", parse::list(&METHODS)),
        }
    };
    errors.at(
        method,
        format!("`{written}` is not a method of WeChat Pay's\nhelp: {help}"),
    );
    false
}

fn pieces(template: &LitStr, errors: &Errors) -> Option<Vec<Piece>> {
    path::parse(&template.value())
        .map_err(|messages| {
            for message in messages {
                errors.at(template, message);
            }
        })
        .ok()
}

fn success_status(status: &LitInt, errors: &Errors) -> Option<u16> {
    match status.base10_parse::<u16>() {
        Ok(code @ 200..=299) => Some(code),
        _ => {
            errors.at(
                status,
                format!(
                    "`{status}` does not mean success\nhelp: `expect` is a status from 200 to 299; \
                     other answers are errors by themselves"
                ),
            );
            None
        }
    }
}

fn check_response(response: &Option<Type>, expect: u16, path: &Option<LitStr>, errors: &Errors) {
    match (response, path) {
        (Some(response), _) if expect == 204 => errors.at(
            response,
            "an answer with status 204 has no body to decode\nhelp: remove `response`, or correct \
             `expect`",
        ),
        (None, Some(path)) if expect != 204 && expect != 202 => errors.at(
            path,
            format!(
                "what does an answer with status {expect} decode to?\nhelp: add `response = Type`; \
                 or `expect = 204` if the documentation shows an empty answer"
            ),
        ),
        _ => {}
    }
}

/// The fields that are sent, each with its place and the span to blame.
fn fields<'a>(
    input: &'a DeriveInput,
    container: &serde_attributes::Container,
    method: Option<&Ident>,
    pieces: Option<&[Piece]>,
    errors: &Errors,
) -> Vec<(Field<'a>, Span)> {
    let mut attributes = input.attrs.iter();
    if let Some(attribute) = attributes.find(|it| it.path().is_ident("wechatpay")) {
        errors.at(
            attribute,
            "`#[wechatpay(…)]` stands on a field\nhelp: what holds for the whole request are \
             arguments of `#[endpoint]`",
        );
    }
    let named = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => &fields.named,
            Fields::Unit => return Vec::new(),
            Fields::Unnamed(fields) => {
                errors.at(
                    fields,
                    "the fields of an endpoint need names, since they are sent under them",
                );
                return Vec::new();
            }
        },
        // `forward` has refused it.
        Data::Enum(_) | Data::Union(_) => return Vec::new(),
    };
    let read: Vec<_> = named
        .iter()
        .filter_map(|field| {
            let ident = field.ident.as_ref()?;
            let serde = serde_attributes::Field::parse(&field.attrs, errors);
            let plain = ident.unraw().to_string();
            let renamed = container.rename_all.map(|rule| rule.apply(&plain));
            let name = serde.rename.clone().or(renamed);
            Some(ReadField {
                ident,
                ty: &field.ty,
                name: name.unwrap_or_else(|| plain.clone()),
                plain,
                serde,
                ours: FieldAttributes::parse(&field.attrs, errors),
            })
        })
        .collect();
    let placeholders = pieces.unwrap_or_default().iter();
    let placeholders = placeholders.filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(name.as_str()),
        Piece::Literal(_) => None,
    });
    // By its position in `read`, the placeholder that a field fills.
    let filled: Vec<(usize, &str)> = placeholders
        .filter_map(|placeholder| Some((filler(placeholder, &read)?, placeholder)))
        .collect();

    let mut fields = Vec::new();
    for (position, field) in read.iter().enumerate() {
        let placeholder = filled.iter().find(|(at, _)| *at == position);
        let placeholder = placeholder.map(|(_, placeholder)| *placeholder);
        let place = place(field, placeholder, method, errors);
        if let Some(span) = field.serde.skip {
            match placeholder {
                Some(name) => errors.at_span(
                    span,
                    format!("`{name}` is named in the path, so it cannot be skipped"),
                ),
                None => continue,
            }
        }
        let name = match (placeholder, field.ours.placements.first()) {
            (Some(placeholder), _) => placeholder.to_owned(),
            (None, Some((_, Placement::Header(header)))) => header.value(),
            _ => field.name.clone(),
        };
        let sent = Field {
            ident: field.ident,
            ty: field.ty,
            name,
            place,
            skip_if: field.serde.skip_if.clone(),
            serialize_with: field.serde.serialize_with.clone(),
        };
        fields.push((sent, field.ident.span()));
    }
    fields
}

/// A field and its attributes, before it is known where it goes.
struct ReadField<'a> {
    ident: &'a Ident,
    ty: &'a Type,
    /// The name in the struct.
    plain: String,
    /// The name as sent.
    name: String,
    serde: serde_attributes::Field,
    ours: FieldAttributes,
}

/// Which field fills a placeholder: the one that is called so in the struct, else the one that is
/// sent under that name (so that `rename_all` for a body does no harm to the path). One that says
/// that it goes elsewhere fills it only if no other does, which is an error then.
fn filler(placeholder: &str, read: &[ReadField<'_>]) -> Option<usize> {
    let is_free = |field: &ReadField<'_>| {
        let first = field.ours.placements.first();
        first.is_none_or(|(_, placement)| matches!(placement, Placement::Path))
    };
    let position = |fits: &dyn Fn(&ReadField<'_>) -> bool| read.iter().position(fits);
    position(&|it| it.plain == placeholder && is_free(it))
        .or_else(|| position(&|it| it.name == placeholder && is_free(it)))
        .or_else(|| position(&|it| it.plain == placeholder))
}

/// Where a field goes: as it says itself, else by the path, else by the method.
fn place(
    field: &ReadField<'_>,
    placeholder: Option<&str>,
    method: Option<&Ident>,
    errors: &Errors,
) -> Place {
    let ReadField {
        ident,
        name,
        serde,
        ours,
        ..
    } = field;
    if let [_, (second, _), ..] = ours.placements.as_slice() {
        errors.at(
            second,
            format!("`{ident}` cannot go to two places\nhelp: keep one of them"),
        );
    }
    let in_query = method.is_none_or(|it| it == "GET" || it == "DELETE");
    let flattened = serde.flatten.is_some();
    let place = match (placeholder, ours.placements.first()) {
        (Some(_), None | Some((_, Placement::Path))) => Place::Path,
        (Some(placeholder), Some((key, _))) => {
            errors.at(
                key,
                format!(
                    "`{placeholder}` is named in the path, and no other field goes there\nhelp: \
                     remove `{key}`, or name another field `{placeholder}`"
                ),
            );
            Place::Path
        }
        (None, Some((key, Placement::Path))) => {
            errors.at(
                key,
                format!("the path has no placeholder for it\nhelp: write `{{{name}}}` in the path"),
            );
            Place::Path
        }
        (None, Some((_, Placement::Header(header)))) => {
            check_header(header, errors);
            Place::Header
        }
        (None, Some((_, Placement::Body))) => Place::Body,
        (None, Some((_, Placement::File))) => Place::File,
        (None, Some((_, Placement::Query))) if flattened => Place::QueryFlatten,
        (None, Some((_, Placement::Query))) => Place::Query,
        (None, None) => match (in_query, flattened) {
            (true, true) => Place::QueryFlatten,
            (true, false) => Place::Query,
            (false, true) => Place::MemberFlatten,
            (false, false) => Place::Member,
        },
    };
    if let Some(span) = serde.flatten {
        if matches!(
            place,
            Place::Path | Place::Header | Place::Body | Place::File
        ) {
            errors.at_span(
                span,
                format!("`{ident}` cannot be flattened: only a query or a JSON object has members"),
            );
        }
        if serde.rename.is_some() {
            errors.at_span(span, "a flattened field has no name to `rename`");
        }
    }
    if let Some(function) = serde
        .serialize_with
        .as_ref()
        .filter(|_| place == Place::File)
    {
        errors.at(function, "a file is sent as it is, not serialised");
    }
    if let Some(skip_if) = serde.skip_if.as_ref().filter(|_| place == Place::Path) {
        errors.at(
            skip_if,
            format!("`{name}` is named in the path, so it cannot be left out"),
        );
    }
    place
}

fn check_header(header: &LitStr, errors: &Errors) {
    let name = header.value();
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(
            header,
            format!(
                "`{name}` is not the name of a header\nhelp: write one such as \"Idempotency-Key\""
            ),
        );
    }
    let lower = name.to_ascii_lowercase();
    if OWN_HEADERS.contains(&lower.as_str()) || lower.starts_with("wechatpay-") {
        errors.at(
            header,
            format!("the runtime sets `{name}` itself\nhelp: remove the field"),
        );
    }
}

/// Puts the fields into the path's placeholders.
fn fill<'a>(
    template: &LitStr,
    pieces: Vec<Piece>,
    fields: &[(Field<'a>, Span)],
    errors: &Errors,
) -> Vec<PathPiece<'a>> {
    let mut filled = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Literal(text) => filled.push(PathPiece::Literal(text)),
            Piece::Placeholder(name) => {
                let field = fields
                    .iter()
                    .map(|(field, _)| field)
                    .find(|field| field.place == Place::Path && field.name == name);
                match field {
                    Some(field) => filled.push(PathPiece::Field(Box::new(field.clone()))),
                    None => errors.at(template, no_field(&name, fields)),
                }
            }
        }
    }
    filled
}

fn no_field(placeholder: &str, fields: &[(Field<'_>, Span)]) -> String {
    let candidates = fields.iter().map(|(field, _)| field.name.as_str());
    let help = match nearest(placeholder, candidates) {
        Some(near) => format!("did you mean the field `{near}`?"),
        None => format!("add `pub {placeholder}: String` to the struct"),
    };
    format!("no field fills `{{{placeholder}}}`\nhelp: {help}")
}

/// What single fields cannot know: names sent twice, and a body next to others.
fn check_combinations(fields: &[(Field<'_>, Span)], method: Option<&Ident>, errors: &Errors) {
    for (position, (field, span)) in fields.iter().enumerate() {
        let named = !matches!(
            field.place,
            Place::QueryFlatten | Place::MemberFlatten | Place::Body
        );
        let same = |other: &Field<'_>| {
            let same_name = match field.place {
                Place::Header => other.name.eq_ignore_ascii_case(&field.name),
                _ => other.name == field.name,
            };
            other.place == field.place && same_name
        };
        if named && fields[..position].iter().any(|(other, _)| same(other)) {
            errors.at_span(
                *span,
                format!("another field is sent as `{}` already", field.name),
            );
        }
    }
    let placed = |place: Place| {
        let fields = fields.iter();
        fields.filter(move |(field, _)| field.place == place)
    };
    let has_no_body = method.is_some_and(|it| it == "GET");
    for (place, name, more) in [
        (
            Place::Body,
            "body",
            "another field is the whole body already",
        ),
        (Place::File, "file", "a request uploads one file at most"),
    ] {
        for (position, (_, span)) in placed(place).enumerate() {
            if position > 0 {
                errors.at_span(*span, more);
            } else if has_no_body {
                errors.at_span(
                    *span,
                    format!("a GET has no body\nhelp: remove `#[wechatpay({name})]`"),
                );
            }
        }
    }
    let Some((body, _)) = placed(Place::Body).next() else {
        return;
    };
    let other = fields.iter().find(|(field, _)| {
        matches!(
            field.place,
            Place::Member | Place::MemberFlatten | Place::File
        )
    });
    if let Some((other, span)) = other {
        errors.at_span(
            *span,
            format!(
                "`{}` is the whole body, so `{}` has no place in it\nhelp: say where it goes, as in \
                 `#[wechatpay(query)]`",
                body.ident, other.ident
            ),
        );
    }
}

/// The span that stands for a type in messages about it.
pub(crate) fn type_span(ty: &Type) -> Span {
    Span::mixed_site().located_at(ty.span())
}
