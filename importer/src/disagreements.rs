//! What sources disagree about, for a person to judge.

use std::collections::BTreeSet;

use wechatpay_schema::Place;

use crate::facts::{Member, Operation, Presence, Response};
use crate::forms;
use crate::members::same_kind;
use crate::merge::Facts;
use crate::operations::{Said, by_operation};
use crate::source::Source;

/// What sources disagree about.
pub(crate) struct Disagreement {
    /// How much it matters: a declaration is refused, a response does not decode; and the more
    /// sources know the operation or the form, the more it is used.
    pub(crate) weight: usize,
    /// The operation, or the form of a notification.
    pub(crate) subject: String,
    pub(crate) member: String,
    /// What each source says.
    pub(crate) says: String,
}

/// All disagreements, those that matter most first.
pub(crate) fn find<'a>(facts: &Facts<'a>, names: &'a str) -> Vec<Disagreement> {
    let mut all = Vec::new();
    for (operation, said) in by_operation(&facts.operations) {
        let mut found = Found {
            subject: &operation,
            sources: said.len(),
            all: &mut all,
        };
        found.places(&said);
        for place in Place::ALL.into_iter().filter(|it| *it != Place::Header) {
            let with_requests = said
                .iter()
                .filter(|(source, it)| source.has_requests() || it.members(place).is_some());
            let described =
                with_requests.map(|(source, it)| (*source, it.members(place).unwrap_or_default()));
            found.object(true, &place.to_string(), &described.collect::<Vec<_>>());
        }
        found.responses(&said);
    }
    for said in forms::said(&facts.forms, names) {
        let described = said.described();
        let described: Vec<_> = described
            .iter()
            .map(|(source, members)| (*source, members.as_slice()))
            .collect();
        let mut found = Found {
            subject: &said.title(),
            sources: described.len(),
            all: &mut all,
        };
        found.object(false, "resource", &described);
    }
    all.sort_by(|a, b| {
        b.weight
            .cmp(&a.weight)
            .then_with(|| (&a.subject, &a.member).cmp(&(&b.subject, &b.member)))
    });
    all
}

struct Found<'o> {
    subject: &'o str,
    sources: usize,
    all: &'o mut Vec<Disagreement>,
}

type Says<'f> = Vec<(Source, &'f str)>;

impl Found<'_> {
    fn add(&mut self, weight: usize, member: &str, says: &[(Source, &str)]) {
        let says: Vec<_> = says
            .iter()
            .map(|(source, says)| format!("{} {says}", source.name()))
            .collect();
        self.all.push(Disagreement {
            weight: weight * self.sources,
            subject: self.subject.to_owned(),
            member: member.to_owned(),
            says: says.join(", "),
        });
    }

    /// Members that are in several places.
    fn places(&mut self, said: &Said<'_, '_>) {
        let in_place = |it: &Operation<'_>, place, name: &str| {
            let members = it.members(place).unwrap_or_default();
            members.iter().any(|it| it.name == name)
        };
        let names: BTreeSet<_> = said
            .iter()
            .flat_map(|(_, it)| &it.parameters)
            .flat_map(|it| &it.members)
            .map(|it| it.name)
            .collect();
        for name in names {
            let mut says = Vec::new();
            for place in Place::ALL {
                let has = said.iter().filter(|(_, it)| in_place(it, place, name));
                says.extend(has.map(|(source, _)| (*source, place.to_string())));
            }
            let says: Says<'_> = says
                .iter()
                .map(|(source, it)| (*source, it.as_str()))
                .collect();
            if says.iter().any(|(_, it)| *it != says[0].1) {
                self.add(5, name, &says);
            }
        }
    }

    fn responses(&mut self, said: &Said<'_, '_>) {
        let kind = |it: &Response<'_>| match it {
            Response::Empty => "empty",
            Response::Json(_) => "JSON",
            Response::File => "a file",
        };
        let responses: Vec<_> = said
            .iter()
            .filter_map(|(source, it)| Some((*source, it.response.as_ref()?)))
            .collect();
        let says: Says<'_> = responses
            .iter()
            .map(|(source, it)| (*source, kind(it)))
            .collect();
        if says.iter().any(|(_, it)| *it != says[0].1) {
            self.add(5, "response", &says);
        }
        let described: Vec<_> = responses
            .iter()
            .filter_map(|(source, it)| match it {
                Response::Json(members) => Some((*source, members.as_slice())),
                _ => None,
            })
            .collect();
        self.object(false, "response", &described);
    }

    fn object(&mut self, in_request: bool, at: &str, described: &[(Source, &[Member<'_>])]) {
        let names: BTreeSet<_> = described
            .iter()
            .flat_map(|(_, it)| *it)
            .map(|it| it.name)
            .collect();
        for name in names {
            let at = format!("{at}.{name}");
            let said: Vec<_> = described
                .iter()
                .map(|(source, members)| (*source, members.iter().find(|it| it.name == name)))
                .collect();
            self.member(in_request, &at, &said);
            let below: Vec<_> = said
                .iter()
                .filter_map(|(source, it)| Some((*source, it.as_ref()?.members.as_slice())))
                .filter(|(_, members)| !members.is_empty())
                .collect();
            self.object(in_request, &at, &below);
        }
    }

    fn member(&mut self, in_request: bool, at: &str, said: &[(Source, Option<&Member<'_>>)]) {
        let has: Vec<_> = said
            .iter()
            .filter_map(|(source, it)| Some((*source, (*it)?)))
            .collect();
        let typed = has.iter().filter_map(|(_, it)| Some((it.kind?, it.list)));
        let typed: Vec<_> = typed.collect();
        let same = |(kind, list): &(_, bool)| same_kind(*kind, typed[0].0) && *list == typed[0].1;
        let any = |presence| has.iter().any(|(_, it)| it.presence == Some(presence));
        let is_lacking = has.len() < said.len();
        let marked = has.iter().filter(|(_, it)| it.encrypted).count();
        let place = in_request.then_some(Place::Json);
        let denied = has
            .iter()
            .any(|(source, it)| !it.encrypted && source.denies_encryption(place));
        let weight = [
            (!typed.iter().all(same), 4),
            (marked > 0 && denied, 4),
            (in_request && any(Presence::Required) && is_lacking, 3),
            (any(Presence::Required) && any(Presence::Optional), 2),
            (is_lacking && has.len() == 1 && said.len() > 2, 1),
        ];
        let weight = weight
            .iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, weight)| weight)
            .max();
        if let Some(weight) = weight {
            let short = |it: Option<&Member<'_>>| match it {
                None => "-".to_owned(),
                Some(it) => {
                    let it = Member {
                        name: "",
                        members: Vec::new(),
                        values: Vec::new(),
                        ..it.clone()
                    };
                    it.to_string()
                }
            };
            let says: Vec<_> = said
                .iter()
                .map(|(source, it)| (*source, short(*it)))
                .collect();
            let says: Says<'_> = says
                .iter()
                .map(|(source, it)| (*source, it.as_str()))
                .collect();
            self.add(*weight, at, &says);
        }
    }
}
