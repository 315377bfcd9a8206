//! The fields of the request.

use std::collections::HashSet;

use syn::Type;
use wechatpay_schema::{Member, Operation, Place, Presence, Sure, Sureness};

use super::super::known::is_protocol_header;
use super::super::model::{self, Checks, Field, FieldCheck, Flattened, PathPiece};
use super::declared::Declared;
use super::missing;
use crate::shared::comparison::Warning;
use crate::shared::errors::Errors;
use crate::shared::node::{Node, flags};
use crate::shared::words::nearest;

/// The request, field by field.
struct Request<'a> {
    declared: &'a Declared<'a>,
    operation: &'a Operation<'static>,
    errors: &'a Errors,
    /// What is declared, or is probably meant by a field that is an error.
    present: HashSet<(Place, String)>,
}

pub(super) fn compare(
    declared: &Declared<'_>,
    pieces: &[PathPiece],
    fields: &[Field],
    operation: &Operation<'static>,
    checks: &mut Checks,
    errors: &Errors,
) {
    let mut request = Request {
        declared,
        operation,
        errors,
        present: HashSet::new(),
    };
    // What is declared as it should be comes first, so that nothing is proposed twice.
    for field in fields {
        let place = request.place(field.place);
        if let Some((place, member)) = place.and_then(|it| request.find(it, &field.name)) {
            request.present.insert((place, member.name.to_owned()));
        }
    }
    for piece in pieces {
        if let PathPiece::Field(field) = piece {
            if let Some(flag) = &field.undocumented {
                let reason = "the path names this field";
                checks.warnings.push(Warning::not_needed(flag, reason));
            }
            checks.add(&field.name, field, Node::placeholder());
        }
    }
    for field in fields {
        request.compare(field, checks);
    }
    let mut lacking = Vec::new();
    for parameters in &operation.parameters {
        let place = parameters.place;
        let in_place = || {
            fields
                .iter()
                .filter(|it| request.place(it.place) == Some(place))
        };
        let is_present =
            parameters.required || request.present.iter().any(|(other, _)| *other == place);
        let required = parameters.members.iter().filter(|it| {
            let is_present = request.present.contains(&(place, it.name.to_owned()));
            it.presence == Presence::Required && !is_present && place != Place::Path
        });
        let mut required: Vec<_> = required
            .filter(|it| place != Place::Header || !is_protocol_header(it.name))
            .collect();
        let has_body = in_place().any(|it| it.place == model::Place::Body);
        let flattened: Vec<_> = in_place().filter(|it| it.place.is_flattened()).collect();
        if !flattened.is_empty() {
            // Their members are compared with the whole place, and lack what no other field has.
            let members = parameters.members.iter().map(|member| {
                let mut sure = Sure::of_parameter(member, place);
                sure.is_required = required.iter().any(|it| it.name == member.name);
                sure
            });
            checks.flattened.push(Flattened {
                span: match flattened[..] {
                    [field] => field.span,
                    _ => declared.target.ident.span(),
                },
                types: flattened.iter().map(|it| it.compared()).collect(),
                known: Node::object(members),
            });
            required.clear();
        }
        if is_present && !has_body {
            lacking.extend(required.into_iter().map(|it| (place, it)));
        }
    }
    missing::report(declared, &lacking, errors);
}

impl Request<'_> {
    /// The place of the schema, or `None` for the path, whose placeholders have any names.
    fn place(&self, place: model::Place) -> Option<Place> {
        match place {
            model::Place::Path => None,
            model::Place::Query | model::Place::QueryFlatten => Some(Place::Query),
            model::Place::Header => Some(Place::Header),
            model::Place::File => Some(Place::File),
            model::Place::Member | model::Place::MemberFlatten | model::Place::Body => {
                Some(self.body())
            }
        }
    }

    fn body(&self) -> Place {
        let mut places = self.operation.parameters.iter().map(|it| it.place);
        if places.any(|it| matches!(it, Place::Meta | Place::File)) {
            Place::Meta
        } else {
            Place::Json
        }
    }

    fn find(&self, place: Place, name: &str) -> Option<(Place, &Member<'static>)> {
        let mut members = self.operation.members(place).iter();
        let found = members.find(|it| match place {
            Place::Header => it.name.eq_ignore_ascii_case(name),
            _ => it.name == name,
        });
        Some((place, found?))
    }

    fn compare(&mut self, field: &Field, checks: &mut Checks) {
        let Some(place) = self.place(field.place) else {
            return;
        };
        if field.place.is_flattened() {
            return;
        }
        if field.place == model::Place::Body {
            let members = self.operation.members(place).iter();
            let members = members.map(|it| Sure::of_parameter(it, place));
            checks.add("", field, Node::object(members));
            return;
        }
        let found = self.find(place, &field.name).map(|(_, it)| it);
        if let Some(flag) = &field.undocumented {
            let node = found.map(|it| Node::from(Sure::of_parameter(it, place)));
            if node.is_some_and(|it| it.is_evident(&field.ty)) {
                let reason = format!(
                    "WeChat Pay has `{}` here, of such a type\nhelp: remove `undocumented`",
                    field.name
                );
                checks.warnings.push(Warning::not_needed(flag, &reason));
            }
            return;
        }
        if let Some(member) = found {
            let node = Node::from(Sure::of_parameter(member, place));
            checks.add(&field.name, field, node);
            return;
        }
        let elsewhere = Place::ALL.iter().find_map(|it| self.find(*it, &field.name));
        match elsewhere {
            Some((other, member)) => {
                if member.sureness == Sureness::Sure {
                    self.errors
                        .at_span(field.span, self.misplaced(field, place, other));
                }
                let member = member.name.to_owned();
                self.present.insert((other, member));
            }
            None => self.unknown(field, place),
        }
    }

    fn misplaced(&self, field: &Field, place: Place, other: Place) -> String {
        let name = &field.name;
        let help = match other {
            Place::Path => format!("write `{{{name}}}` in the path"),
            Place::Query => "put `#[wechatpay(query)]` above it".to_owned(),
            Place::Header => format!("put `#[wechatpay(header = \"{name}\")]` above it"),
            Place::File => "put `#[wechatpay(file)]` above it".to_owned(),
            Place::Json | Place::Meta if model::is_in_query(self.declared.method) => {
                "put all that is in the body into a struct of its own, in a field with \
                 `#[wechatpay(body)]`"
                    .to_owned()
            }
            Place::Json | Place::Meta => format!(
                "remove the attribute that says that it is {}",
                description(place)
            ),
        };
        format!(
            "`{}` has `{name}` {}, and not {}\nhelp: {help}",
            self.declared.name(),
            description(other),
            description(place)
        )
    }

    fn unknown(&mut self, field: &Field, place: Place) {
        let is_free = |place: Place, member: &Member<'_>| {
            !self.present.contains(&(place, member.name.to_owned()))
        };
        let in_place = self.operation.members(place).iter();
        let in_place = in_place.filter(|it| is_free(place, it)).map(|it| it.name);
        let near = nearest(&field.name, in_place).map(|it| (place, it));
        let near = near.or_else(|| {
            let parameters = self.operation.parameters.iter();
            let mut near = parameters.filter(|it| it.place != place).filter_map(|it| {
                let members = it.members.iter().filter(|member| is_free(it.place, member));
                Some((it.place, nearest(&field.name, members.map(|it| it.name))?))
            });
            near.next()
        });
        let way_out =
            "if WeChat Pay has it nevertheless, put `#[wechatpay(undocumented)]` above it";
        let help = match near {
            Some((_, near)) => format!("did you mean `{near}`? Otherwise, {way_out}"),
            None => format!("remove it; {way_out}"),
        };
        self.errors.at_span(
            field.span,
            format!(
                "`{}` has no `{}`\nhelp: {help}",
                self.declared.name(),
                field.name
            ),
        );
        if let Some((place, near)) = near {
            self.present.insert((place, near.to_owned()));
        }
    }
}

fn description(place: Place) -> &'static str {
    match place {
        Place::Path => "in the path",
        Place::Query => "in the query",
        Place::Header => "as a header",
        Place::Json => "in the body",
        Place::Meta => "in the meta of the upload",
        Place::File => "as the file of an upload",
    }
}

impl Checks {
    /// Has the type of a field compared, unless it is evidently right.
    fn add(&mut self, name: &str, field: &Field, mut known: Node) {
        // It is declared.
        known.flags &= !flags::REQUIRED;
        if let Some(ty) = field.compared().filter(|ty| !known.is_evident(ty)) {
            self.fields.push(FieldCheck {
                name: name.to_owned(),
                ty,
                span: field.span,
                known,
            });
        }
    }
}

impl Field {
    /// Its type, unless what it says is not what is sent, or nothing is known of it.
    fn compared(&self) -> Option<Type> {
        let is_compared = self.serialize_with.is_none() && self.undocumented.is_none();
        is_compared.then(|| self.ty.clone())
    }
}
