//! From what was written to an enum in which every event has its place.

use proc_macro2::Span;
use syn::LitStr;
use syn::spanned::Spanned;
use wechatpay_schema::{Notification, Sure};

use super::model::{Check, Event, Events, Form, Variant};
use super::parse::{Written, WrittenEvent, WrittenForm, WrittenVariant};
use crate::shared::comparison::Warning;
use crate::shared::errors::Errors;
use crate::shared::node::Node;
use crate::shared::runtime::runtime;
use crate::shared::words::{list, nearest};

pub(super) fn validate(written: Written, errors: &Errors) -> Events {
    let mut events = Events {
        target: written.target,
        runtime: runtime(written.runtime),
        variants: Vec::new(),
        other: None,
        events: Vec::new(),
        warnings: Vec::new(),
        checks: Vec::new(),
    };
    let mut claims = Claims::default();
    for written in &written.variants {
        let others = written.events.iter().filter_map(|event| match event {
            WrittenEvent::Other(other) => Some(other),
            WrittenEvent::Types { .. } | WrittenEvent::Wrong => None,
        });
        let others: Vec<_> = others.collect();
        for other in &others {
            if written.events.len() > 1 {
                errors.at(other, OTHER_ALONE);
            } else if events.other.is_some() {
                errors.at(
                    other,
                    "`other` is given twice, but only one variant can take what is left",
                );
            }
        }
        claims.add(events.variants.len(), written, &mut events.warnings, errors);
        let Some(ty) = written.ty.clone() else {
            continue;
        };
        let ident = written.ident.clone();
        let variant = Variant { ident, ty };
        if others.is_empty() {
            events.variants.push(variant);
        } else {
            events.other = Some(variant);
        }
    }
    claims.check_reachable(errors);
    events.checks = claims.checks(&events.variants);
    events.events = claims.0.into_iter().map(Claim::into_event).collect();
    if !errors.is_empty() {
        events.variants.clear();
        events.other = None;
    }
    events
}

const OTHER_ALONE: &str = "`other` is for all that no other variant takes, so it has a variant of its \
                           own\nhelp: write `#[event(other)] Other(wechatpay::Resource)`";

const WAY_OUT: &str = "if WeChat Pay sends it nevertheless, add `undocumented`";

/// The types of events in the order in which they are written, and which variant takes what.
#[derive(Default)]
struct Claims(Vec<Claim>);

struct Claim {
    event_type: String,
    /// `None` if it is not documented.
    known: Option<Notification<'static>>,
    /// The variants that take it as `undocumented`.
    unchecked: Vec<usize>,
    /// Forms that have a variant of their own.
    forms: Vec<(String, usize)>,
    /// The variant that takes every other form, and where that is written.
    any: Option<(usize, Span)>,
}

impl Claims {
    fn add(
        &mut self,
        variant: usize,
        written: &WrittenVariant,
        warnings: &mut Vec<Warning>,
        errors: &Errors,
    ) {
        for event in &written.events {
            let WrittenEvent::Types {
                types,
                form,
                undocumented,
            } = event
            else {
                continue;
            };
            for ty in types {
                let known = Notification::of(&ty.value());
                match (&known, undocumented) {
                    (None, None) => {
                        report_unknown(ty, errors);
                        continue;
                    }
                    (Some(_), Some(flag)) => {
                        let mut types = types.iter();
                        let all_known = types.all(|it| Notification::of(&it.value()).is_some());
                        let help = if all_known {
                            "remove `undocumented`"
                        } else {
                            "give it an `#[event]` of its own, without `undocumented`"
                        };
                        let reason = format!("`{}` is documented\nhelp: {help}", ty.value());
                        warnings.push(Warning::not_needed(flag, &reason));
                    }
                    (None, Some(_)) | (Some(_), None) => {}
                }
                let claim = self.of(ty, known);
                if undocumented.is_some() {
                    claim.unchecked.push(variant);
                }
                claim.add(variant, ty, form.as_ref(), errors);
            }
        }
    }

    fn of(&mut self, ty: &LitStr, known: Option<Notification<'static>>) -> &mut Claim {
        let event_type = ty.value();
        let position = self.0.iter().position(|it| it.event_type == event_type);
        let position = position.unwrap_or_else(|| {
            self.0.push(Claim {
                event_type,
                known,
                unchecked: Vec::new(),
                forms: Vec::new(),
                any: None,
            });
            self.0.len() - 1
        });
        &mut self.0[position]
    }

    /// A variant for all other forms needs one that is left.
    fn check_reachable(&self, errors: &Errors) {
        for claim in &self.0 {
            let Some((_, span)) = claim.any.filter(|_| claim.has_forms()) else {
                continue;
            };
            if claim.left().next().is_none() {
                errors.at_span(
                    span,
                    format!(
                        "other variants take all forms of `{}`\nhelp: remove it here; a form that is \
                         not documented is for `#[event(other)]`",
                        claim.event_type
                    ),
                );
            }
        }
    }

    /// What of each variant's type can be compared.
    fn checks(&self, variants: &[Variant]) -> Vec<Check> {
        let checks = variants.iter().enumerate().filter_map(|(at, variant)| {
            let mut names = Vec::new();
            let mut known: Option<Node> = None;
            for claim in &self.0 {
                for name in claim.taken_by(at) {
                    let notification = claim.known.as_ref()?;
                    let form = notification.form(name)?;
                    let resource = Node::object(form.members.iter().map(Sure::of_response));
                    known = Some(match known {
                        Some(known) => known.either(resource),
                        None => resource,
                    });
                    names.push(if claim.has_forms() {
                        format!("{} ({name})", claim.event_type)
                    } else {
                        claim.event_type.clone()
                    });
                }
                // Nobody knows what it has, or so it was when it was declared.
                if claim.unchecked.contains(&at) {
                    return None;
                }
            }
            Some(Check {
                span: variant.ty.span(),
                ty: variant.ty.clone(),
                name: names.join(", "),
                known: known?,
            })
        });
        checks.collect()
    }
}

impl Claim {
    fn add(&mut self, variant: usize, ty: &LitStr, form: Option<&WrittenForm>, errors: &Errors) {
        let event_type = &self.event_type;
        match form {
            // What compiled before it was documented still does.
            None if self.has_forms() && !self.unchecked.contains(&variant) => {
                let names: Vec<_> = self.names().collect();
                errors.at(
                    ty,
                    format!(
                        "`{event_type}` is sent in several forms: {}\nhelp: add for example `form = \
                         \"{}\"`, or `form = any` for all that no other variant takes",
                        list(&names),
                        names.first().copied().unwrap_or_default()
                    ),
                );
            }
            None => self.take_any(variant, ty.span(), errors),
            Some(WrittenForm::Any(any)) => self.take_any(variant, any.span(), errors),
            Some(WrittenForm::Named(names)) => {
                for name in names {
                    self.take(variant, name, errors);
                }
            }
        }
    }

    fn take_any(&mut self, variant: usize, span: Span, errors: &Errors) {
        if self.any.is_some() || !self.has_forms() && !self.forms.is_empty() {
            errors.at_span(span, taken_twice(&self.event_type));
        }
        self.any = Some((variant, span));
    }

    fn take(&mut self, variant: usize, written: &LitStr, errors: &Errors) {
        let name = written.value();
        let names: Vec<_> = self.names().collect();
        if !names.contains(&name.as_str()) {
            let help = match nearest(&name, names.iter().copied()) {
                _ if names.is_empty() => {
                    "remove `form`: of an event that is not documented no forms are known"
                        .to_owned()
                }
                _ if names.len() == 1 => "remove `form`: it has one form only".to_owned(),
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its forms are {}", list(&names)),
            };
            let message = format!("`{}` has no form `{name}`\nhelp: {help}", self.event_type);
            return errors.at(written, message);
        }
        let is_whole = !self.has_forms() && self.any.is_some();
        if is_whole || self.forms.iter().any(|(taken, _)| *taken == name) {
            let what = format!("{}` in the form `{name}", self.event_type);
            errors.at(written, taken_twice(&what));
        }
        self.forms.push((name, variant));
    }

    /// Whether its forms have to be told apart.
    fn has_forms(&self) -> bool {
        self.names().count() > 1
    }

    /// The names of its documented forms.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let forms = self.known.iter().flat_map(|it| &it.forms);
        forms.map(|form| form.name)
    }

    /// The forms that have no variant of their own.
    fn left(&self) -> impl Iterator<Item = &'static str> {
        self.names()
            .filter(|name| self.forms.iter().all(|(taken, _)| taken != name))
    }

    /// The forms that a variant takes.
    fn taken_by(&self, variant: usize) -> impl Iterator<Item = &str> {
        let own = self.forms.iter().filter(move |(_, it)| *it == variant);
        let takes_any = self.any.is_some_and(|(taker, _)| taker == variant);
        let left = self.left().filter(move |_| takes_any);
        own.map(|(name, _)| name.as_str())
            .chain(left.map(|name| -> &str { name }))
    }

    fn into_event(self) -> Event {
        let mut any = self.any.map(|(variant, _)| variant);
        if !self.has_forms() {
            // However it is written, it is the whole event.
            any = any.or_else(|| self.forms.first().map(|(_, variant)| *variant));
        }
        let is_told_apart = self.has_forms() && !self.forms.is_empty();
        let documented = self.known.into_iter().flat_map(|it| it.forms);
        let forms = documented.filter(|_| is_told_apart).map(|form| Form {
            variant: {
                let mut taken = self.forms.iter();
                let taken = taken.find(|(name, _)| name == form.name);
                taken.map(|(_, variant)| *variant)
            },
            signs: form.signs,
        });
        Event {
            forms: forms.collect(),
            event_type: self.event_type,
            any,
        }
    }
}

fn taken_twice(what: &str) -> String {
    format!(
        "`{what}` is given twice, but only one variant can take it\nhelp: remove one of the two"
    )
}

fn report_unknown(ty: &LitStr, errors: &Errors) {
    let name = ty.value();
    let known = Notification::all().map(|it| it.event_type);
    let help = match nearest(&name, known) {
        Some(near) => format!("did you mean `{near}`? Otherwise, {WAY_OUT}"),
        None => format!("check the event; {WAY_OUT}"),
    };
    let message = format!("WeChat Pay has no event `{name}`\nhelp: {help}");
    errors.at(ty, message);
}
