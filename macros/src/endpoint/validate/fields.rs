//! Gives each field its place, and checks the fields one by one and together.

use syn::ext::IdentExt;
use syn::{Ident, LitStr};

use super::super::known::is_protocol_header;
use super::super::model::{Field, PathPiece, Place, is_in_query};
use crate::shared::errors::Errors;
use crate::shared::field::{Field as Written, FieldAttributes, Placement};
use crate::shared::path::Piece;
use crate::shared::serde_attributes;
use crate::shared::words::nearest;

/// The fields that are sent, each with its place.
pub(super) fn place(
    written: Vec<Written>,
    method: Option<&Ident>,
    pieces: Option<&[Piece]>,
    errors: &Errors,
) -> Vec<Field> {
    let placeholders = pieces.unwrap_or_default().iter();
    let placeholders = placeholders.filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(name.as_str()),
        Piece::Literal(_) => None,
    });
    // By its position in `written`, the placeholder that a field fills.
    let filled: Vec<(usize, &str)> = placeholders
        .filter_map(|placeholder| Some((filler(placeholder, &written)?, placeholder)))
        .collect();
    let written = written.into_iter().enumerate();
    let placed = written.filter_map(|(position, field)| {
        let placeholder = filled.iter().find(|(at, _)| *at == position);
        let placeholder = placeholder.map(|(_, placeholder)| *placeholder);
        sent(field, placeholder, pieces, method, errors)
    });
    placed.collect()
}

/// Which field fills a placeholder: the one that is called so in the struct, else the one that is
/// sent under that name (so that `rename_all` for a body does no harm to the path). One that says
/// that it goes elsewhere fills it only if no other does, which is an error then.
fn filler(placeholder: &str, written: &[Written]) -> Option<usize> {
    let is_free = |field: &Written| {
        let first = field.ours.placements.first();
        first.is_none_or(|(_, placement)| matches!(placement, Placement::Path))
    };
    let position = |fits: &dyn Fn(&Written) -> bool| written.iter().position(fits);
    position(&|it| it.plain == placeholder && is_free(it))
        .or_else(|| position(&|it| it.name == placeholder && is_free(it)))
        .or_else(|| position(&|it| it.plain == placeholder))
}

/// A field with its place; `None` if it is skipped.
fn sent(
    written: Written,
    placeholder: Option<&str>,
    pieces: Option<&[Piece]>,
    method: Option<&Ident>,
    errors: &Errors,
) -> Option<Field> {
    let Written {
        ident,
        ty,
        plain: _,
        name,
        read_name: _,
        serde,
        ours,
    } = written;
    if let Some(span) = serde.skip {
        match (placeholder, ours.first_key()) {
            (Some(name), _) => errors.at_span(
                span,
                format!("`{name}` is named in the path, so it cannot be skipped"),
            ),
            (None, Some(key)) => {
                errors.at(
                    key,
                    format!(
                        "`{key}` has no effect on a field that is skipped\nhelp: remove `{key}`, \
                         or `skip`"
                    ),
                );
                return None;
            }
            (None, None) => return None,
        }
    }
    let FieldAttributes {
        placements,
        undocumented,
    } = ours;
    check_placements(&ident, &placements, errors);
    let in_query = method.is_none_or(is_in_query);
    let flattened = serde.flatten.is_some();
    let placement = placements.into_iter().next();
    let (place, name) = match (placeholder, placement) {
        (Some(placeholder), None | Some((_, Placement::Path))) => {
            (Place::Path, placeholder.to_owned())
        }
        (Some(placeholder), Some((key, _))) => {
            errors.at(
                &key,
                format!(
                    "this field fills `{{{placeholder}}}` in the path, so it cannot go elsewhere\n\
                     help: remove `{key}`, or name another field `{placeholder}`"
                ),
            );
            (Place::Path, placeholder.to_owned())
        }
        (None, Some((key, Placement::Path))) => {
            check_in_path(&key, &name, pieces, errors);
            (Place::Path, name)
        }
        (None, Some((_, Placement::Header(header)))) => {
            check_header(&header, errors);
            (Place::Header, header.value())
        }
        (None, Some((_, Placement::Body))) => (Place::Body, name),
        (None, Some((_, Placement::File))) => (Place::File, name),
        (None, Some((_, Placement::Query))) if flattened => (Place::QueryFlatten, name),
        (None, Some((_, Placement::Query))) => (Place::Query, name),
        (None, None) => match (in_query, flattened) {
            (true, true) => (Place::QueryFlatten, name),
            (true, false) => (Place::Query, name),
            (false, true) => (Place::MemberFlatten, name),
            (false, false) => (Place::Member, name),
        },
    };
    check_serde(&ident, &name, place, &serde, errors);
    Some(Field {
        span: ident.span(),
        ident,
        ty,
        name,
        place,
        skip_if: serde.skip_if,
        serialize_with: serde.serialize_with,
        undocumented,
    })
}

fn check_placements(ident: &Ident, placements: &[(Ident, Placement)], errors: &Errors) {
    if let [(first, _), (second, _), ..] = placements {
        errors.at(
            second,
            if first == second {
                format!("`{second}` is given twice")
            } else {
                format!("`{ident}` cannot go to two places\nhelp: remove `{first}` or `{second}`")
            },
        );
    }
}

/// Says why a field that is marked `path` fills no placeholder.
fn check_in_path(key: &Ident, name: &str, pieces: Option<&[Piece]>, errors: &Errors) {
    let is_taken = |piece: &Piece| matches!(piece, Piece::Placeholder(it) if it == name);
    match pieces {
        Some(pieces) if pieces.iter().any(is_taken) => errors.at(
            key,
            format!("another field already fills `{{{name}}}`\nhelp: remove one of the two"),
        ),
        Some(_) => errors.at(
            key,
            format!("the path has no `{{{name}}}`\nhelp: write `{{{name}}}` in the path, or remove `path`"),
        ),
        // The path has an error of its own.
        None => {}
    }
}

fn check_header(header: &LitStr, errors: &Errors) {
    let name = header.value();
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        errors.at(
            header,
            format!(
                "`{name}` is not a valid name of a header\nhelp: write a name such as \"Idempotency-Key\""
            ),
        );
    }
    if is_protocol_header(&name) {
        errors.at(
            header,
            format!("the runtime sets the header `{name}`\nhelp: remove the field"),
        );
    }
}

/// Refuses attributes of serde's that have no effect in a place.
fn check_serde(
    ident: &Ident,
    name: &str,
    place: Place,
    serde: &serde_attributes::Field,
    errors: &Errors,
) {
    let serde_attributes::Field {
        rename,
        flatten,
        skip: _,
        skip_if,
        serialize_with,
        reading: _,
    } = serde;
    if let Some(span) = *flatten {
        if matches!(
            place,
            Place::Path | Place::Header | Place::Body | Place::File
        ) {
            errors.at_span(
                span,
                format!("`{ident}` cannot be flattened: only fields of the query or of the JSON body can"),
            );
        }
        if rename.is_some() {
            errors.at_span(span, "`rename` has no effect on a field that is flattened\nhelp: remove `rename` or `flatten`");
        }
    }
    if place == Place::File {
        if let Some(function) = serialize_with {
            errors.at(
                function,
                "the file of an upload is not serialised\nhelp: remove this function",
            );
        }
        if let Some(function) = skip_if {
            errors.at(
                function,
                "the file of an upload cannot be left out\nhelp: declare the request without a file on \
                 another struct",
            );
        }
    }
    let nameless = match place {
        Place::Header => Some("a header, whose name is in `header = \"…\"`"),
        Place::Body => Some("the whole body, which has no name"),
        _ => None,
    };
    if let (Some(rename), Some(what)) = (rename, nameless) {
        errors.at_span(
            rename.span,
            format!("`rename` has no effect on {what}\nhelp: remove `rename`"),
        );
    }
    if let Some(skip_if) = skip_if.as_ref().filter(|_| place == Place::Path) {
        errors.at(
            skip_if,
            format!("`{name}` is named in the path, so it cannot be left out"),
        );
    }
}

/// Puts the fields that go into the path into its placeholders.
pub(super) fn fill(
    template: &LitStr,
    pieces: Vec<Piece>,
    fields: &mut Vec<Field>,
    errors: &Errors,
) -> Vec<PathPiece> {
    let mut filled = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Literal(text) => filled.push(PathPiece::Literal(text)),
            Piece::Placeholder(name) => {
                let fits = |field: &Field| field.place == Place::Path && field.name == name;
                match fields.iter().position(fits) {
                    Some(position) => {
                        filled.push(PathPiece::Field(Box::new(fields.remove(position))));
                    }
                    None => errors.at(template, no_field(&name, fields)),
                }
            }
        }
    }
    filled
}

fn no_field(placeholder: &str, fields: &[Field]) -> String {
    let idents: Vec<_> = fields
        .iter()
        .map(|it| it.ident.unraw().to_string())
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

/// Checks the fields together: names sent twice, and a whole body beside members.
pub(super) fn check_combinations(fields: &[Field], method: Option<&Ident>, errors: &Errors) {
    // Without its method it is not known where most fields go.
    let known = if method.is_some() { fields } else { &[] };
    for (position, field) in known.iter().enumerate() {
        let named = !matches!(
            field.place,
            Place::Path | Place::QueryFlatten | Place::MemberFlatten | Place::Body
        );
        let same = |other: &Field| {
            let same_name = match field.place {
                Place::Header => other.name.eq_ignore_ascii_case(&field.name),
                _ => other.name == field.name,
            };
            other.place == field.place && same_name
        };
        if named && fields[..position].iter().any(same) {
            errors.at_span(
                field.span,
                format!("another field is already sent as `{}`", field.name),
            );
        }
    }
    let placed = |place: Place| {
        let fields = fields.iter();
        fields.filter(move |field| field.place == place)
    };
    for (place, more) in [
        (Place::Body, "another field is already the whole body"),
        (Place::File, "an upload has only one file"),
    ] {
        for (position, field) in placed(place).enumerate() {
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
                errors.at_span(field.span, fault);
            }
        }
    }
    let Some(body) = placed(Place::Body).next() else {
        return;
    };
    let other = fields.iter().find(|field| {
        matches!(
            field.place,
            Place::Member | Place::MemberFlatten | Place::File
        )
    });
    if let Some(other) = other {
        errors.at_span(
            other.span,
            format!(
                "`{}` is the whole body, so `{}` cannot be in the body\nhelp: say where it goes, as in \
                 `#[wechatpay(query)]`",
                body.ident, other.ident
            ),
        );
    }
}
