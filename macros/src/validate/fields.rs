//! Where the fields go, judged each for itself and all together.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type};
use wechatpay_schema::{is_protocol_header, nearest};

use super::{Field, PathPiece, Place};
use crate::errors::Errors;
use crate::parse::{FieldAttributes, Placement};
use crate::path::Piece;
use crate::serde_attributes;

/// The fields that are sent, each with its place and the span to blame.
pub(super) fn fields<'a>(
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
        if let Some(span) = field.serde.skip {
            match (placeholder, field.ours.first_key()) {
                (Some(name), _) => errors.at_span(
                    span,
                    format!("`{name}` is named in the path, so it cannot be skipped"),
                ),
                (None, Some(key)) => {
                    errors.at(
                        key,
                        format!(
                            "a field that is skipped goes nowhere\nhelp: remove `{key}`, or the \
                                 `skip`"
                        ),
                    );
                    continue;
                }
                (None, None) => continue,
            }
        }
        let place = place(field, placeholder, pieces, method, errors);
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
    pieces: Option<&[Piece]>,
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
    if let [(first, _), (second, _), ..] = ours.placements.as_slice() {
        errors.at(
            second,
            if first == second {
                format!("`{second}` is given twice")
            } else {
                format!("`{ident}` cannot go to two places\nhelp: keep one of them")
            },
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
            let is_taken = |piece: &Piece| matches!(piece, Piece::Placeholder(it) if it == name);
            match pieces {
                Some(pieces) if pieces.iter().any(is_taken) => errors.at(
                    key,
                    format!("another field fills `{{{name}}}` already\nhelp: remove one of them"),
                ),
                Some(_) => errors.at(
                    key,
                    format!(
                        "the path has no placeholder for it\nhelp: write `{{{name}}}` in the path"
                    ),
                ),
                // What is wrong with the path is reported.
                None => {}
            }
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
    if place == Place::File {
        if let Some(function) = &serde.serialize_with {
            errors.at(function, "a file is sent as it is, not serialised");
        }
        if let Some(function) = &serde.skip_if {
            errors.at(
                function,
                "an upload has a file, which cannot be left out\nhelp: declare the request without \
                 it as an endpoint of its own",
            );
        }
    }
    let is_named = !matches!(place, Place::Header | Place::Body);
    if let Some(span) = serde.rename_span.filter(|_| !is_named) {
        errors.at_span(
            span,
            format!("`{ident}` is not sent under this name\nhelp: remove `rename`"),
        );
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
    if is_protocol_header(&name) {
        errors.at(
            header,
            format!("the runtime sets `{name}` itself\nhelp: remove the field"),
        );
    }
}

/// Puts the fields into the path's placeholders.
pub(super) fn fill<'a>(
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
    let idents: Vec<_> = fields
        .iter()
        .map(|(it, _)| it.ident.unraw().to_string())
        .collect();
    let help = match nearest(placeholder, idents.iter().map(String::as_str)) {
        Some(near) => format!("did you mean the field `{near}`?"),
        None => format!("add `{}` to the struct", field_for(placeholder)),
    };
    format!("no field fills `{{{placeholder}}}`\nhelp: {help}")
}

/// A field that fills a placeholder, whose name need not be one in Rust.
fn field_for(placeholder: &str) -> String {
    if syn::parse_str::<Ident>(placeholder).is_ok() {
        return format!("pub {placeholder}: String");
    }
    if syn::parse_str::<Ident>(&format!("r#{placeholder}")).is_ok() {
        return format!("pub r#{placeholder}: String");
    }
    let ident = placeholder.to_lowercase().replace('-', "_");
    format!("#[serde(rename = \"{placeholder}\")] pub {ident}: String")
}

/// What single fields cannot know: names sent twice, and a body next to others.
pub(super) fn check_combinations(
    fields: &[(Field<'_>, Span)],
    method: Option<&Ident>,
    errors: &Errors,
) {
    // Without its method it is not known where most fields go.
    let known = if method.is_some() { fields } else { &[] };
    for (position, (field, span)) in known.iter().enumerate() {
        let named = !matches!(
            field.place,
            Place::Path | Place::QueryFlatten | Place::MemberFlatten | Place::Body
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
    for (place, more) in [
        (Place::Body, "another field is the whole body already"),
        (Place::File, "a request uploads one file at most"),
    ] {
        for (position, (_, span)) in placed(place).enumerate() {
            let fault = match method {
                _ if position > 0 => Some(more.to_owned()),
                Some(method) if place == Place::Body && method == "GET" => {
                    Some("a GET has no body\nhelp: remove `#[wechatpay(body)]`".to_owned())
                }
                Some(method) if place == Place::File && method != "POST" => Some(format!(
                    "a file is uploaded by a POST, not by a {method}\nhelp: remove \
                     `#[wechatpay(file)]`, or write `POST`"
                )),
                _ => None,
            };
            if let Some(fault) = fault {
                errors.at_span(*span, fault);
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
