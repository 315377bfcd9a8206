//! Judges the data by sources that did not make it: for each source, merges all others, and compares
//! what it says with the result.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_schema::{Member, Operation, Place, Presence, Response, Sureness};

use crate::corrections::required_by_hand;
use crate::facts;
use crate::forms::{self, Said};
use crate::members::same_kind;
use crate::merge::{Facts, Merged, Texts};
use crate::source::Source;

/// What a declaration would be refused for, or why a response would not be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// A confirmed member is missing in the request.
    Presence,
    /// The type of a member of the request.
    Type,
    /// The place of a member of the request.
    Place,
    /// A member of the request is encrypted, or is not.
    Encryption,
    /// The kind of the response: none, JSON or a file.
    ResponseKind,
    /// A member of the response that is taken for confirmed is optional.
    ResponseOptional,
    /// The same, but a correction gives a reason for it.
    ResponseByHand,
    /// A member of the response that is taken for confirmed is not there.
    ResponseLacks,
    /// The type of a member of the response.
    ResponseType,
    /// A member of the response is encrypted, or is not.
    ResponseEncryption,
    /// A member of the request that no other source has.
    OnlyHere,
    /// A form of a notification is recognised as another one, or as none.
    Recognition,
}

impl Fault {
    /// Those of operations.
    pub(crate) const OF_OPERATIONS: [(Fault, &'static str); 11] = [
        (Fault::Presence, "presence"),
        (Fault::Type, "type"),
        (Fault::Place, "place"),
        (Fault::Encryption, "encryption"),
        (Fault::ResponseKind, "response"),
        (Fault::ResponseOptional, "optional in the response"),
        (Fault::ResponseByHand, "optional, but required by hand"),
        (Fault::ResponseLacks, "not in the response"),
        (Fault::ResponseType, "type in the response"),
        (Fault::ResponseEncryption, "encryption in the response"),
        (Fault::OnlyHere, "only here"),
    ];

    /// Those of forms of notifications.
    pub(crate) const OF_FORMS: [(Fault, &'static str); 6] = [
        (Fault::ResponseOptional, "optional in the resource"),
        (Fault::ResponseByHand, "optional, but required by hand"),
        (Fault::ResponseLacks, "not in the resource"),
        (Fault::ResponseType, "type in the resource"),
        (Fault::ResponseEncryption, "encryption in the resource"),
        (Fault::Recognition, "recognised otherwise"),
    ];
}

/// What became of a source's operations, or of its forms of notifications.
pub(crate) struct Judgement {
    pub(crate) source: Source,
    /// How many of them it has.
    pub(crate) judged: usize,
    /// How many of them no other source has.
    pub(crate) only_here: usize,
    /// For each fault, the operations or forms that have it, each with the members.
    pub(crate) faults: BTreeMap<Fault, BTreeMap<String, Vec<String>>>,
}

impl Judgement {
    fn of(source: Source) -> Self {
        Self {
            source,
            judged: 0,
            only_here: 0,
            faults: BTreeMap::new(),
        }
    }

    fn add(&mut self, subject: &str, faults: Faults, by_hand: &BTreeSet<(String, &str)>) {
        for (mut fault, member) in faults {
            if fault == Fault::ResponseOptional && by_hand.contains(&(subject.to_owned(), &*member))
            {
                fault = Fault::ResponseByHand;
            }
            let subjects = self.faults.entry(fault).or_default();
            subjects.entry(subject.to_owned()).or_default().push(member);
        }
    }

    /// How many operations or forms have one of these faults.
    pub(crate) fn count(&self, faults: &[Fault]) -> usize {
        let subjects = faults.iter().filter_map(|it| self.faults.get(it));
        subjects
            .flat_map(BTreeMap::keys)
            .collect::<BTreeSet<_>>()
            .len()
    }
}

/// Leaves out each source in turn: what becomes of its operations, and of its forms.
pub(crate) fn judge<'a>(facts: &Facts<'a>, texts: Texts<'a>) -> (Vec<Judgement>, Vec<Judgement>) {
    let by_hand = required_by_hand(texts.corrections);
    let forms = forms::said(&facts.forms, texts.forms);
    let judge_one = |source| {
        let others = facts.without(source);
        // Corrections may be of what only this source says.
        let merged = Merged::of(&others, texts, &mut Vec::new());
        (
            of_operations(source, facts, &merged, &by_hand),
            of_forms(source, &forms, &merged, &by_hand),
        )
    };
    Source::ALL.into_iter().map(judge_one).unzip()
}

fn of_operations(
    source: Source,
    facts: &Facts<'_>,
    merged: &Merged<'_>,
    by_hand: &BTreeSet<(String, &str)>,
) -> Judgement {
    let operations = merged.operations.iter();
    let known: BTreeMap<_, _> = operations
        .map(|it| ((it.method, it.path.as_ref()), it))
        .collect();
    let mut judgement = Judgement::of(source);
    for (_, said) in facts.operations.iter().filter(|(it, _)| *it == source) {
        judgement.judged += 1;
        let Some(known) = known.get(&(said.method, said.path.as_ref())) else {
            judgement.only_here += 1;
            continue;
        };
        let mut faults = Vec::new();
        if source.has_requests() {
            request(source, known, said, &mut faults);
        }
        response(source, known, said, &mut faults);
        judgement.add(&said.name(), faults, by_hand);
    }
    judgement
}

fn of_forms(
    source: Source,
    forms: &[Said<'_, '_>],
    merged: &Merged<'_>,
    by_hand: &BTreeSet<(String, &str)>,
) -> Judgement {
    let notifications = merged.notifications.iter();
    let known: BTreeMap<_, _> = notifications.map(|it| (it.event_type, it)).collect();
    let mut judgement = Judgement::of(source);
    for form in forms {
        let Some(said) = form.described().remove(&source) else {
            continue;
        };
        judgement.judged += 1;
        let known = known.get(form.event_type);
        let Some((notification, known)) = known.and_then(|it| Some((it, it.form(form.name)?)))
        else {
            judgement.only_here += 1;
            continue;
        };
        let mut faults = Vec::new();
        decoded(source, "resource", &known.members, &said, &mut faults);
        for said in form.of(source).filter(|it| !it.members.is_empty()) {
            let original_type = said.original_types.first().copied().unwrap_or_default();
            let has = |name: &str| said.members.iter().any(|it| it.name == name);
            let recognised = notification.recognise(original_type, has);
            if recognised.map(|it| it.name) != Some(form.name) {
                let name = recognised.map_or("none", |it| it.name);
                faults.push((Fault::Recognition, format!("{} is {name}", said.name)));
            }
        }
        judgement.add(&form.title(), faults, by_hand);
    }
    judgement
}

type Faults = Vec<(Fault, String)>;

fn request(
    source: Source,
    known: &Operation<'_>,
    said: &facts::Operation<'_>,
    faults: &mut Faults,
) {
    for place in Place::ALL.into_iter().filter(|it| *it != Place::Header) {
        let members = said.members(place).unwrap_or_default();
        let other = |name: &str| {
            let others = Place::ALL.into_iter().filter(|it| *it != place);
            let mut found = others.filter_map(|it| known.member(it, name));
            found.next().filter(|_| found.next().is_none())
        };
        for member in members {
            if known.member(place, member.name).is_none()
                && other(member.name).is_some_and(|it| it.sureness == Sureness::Sure)
            {
                faults.push((Fault::Place, format!("{place}.{}", member.name)));
            }
        }
        let at = place.to_string();
        let known = known.members(place);
        object(source, place, &at, known, members, faults);
    }
}

fn object(
    source: Source,
    place: Place,
    at: &str,
    known: &[Member<'_>],
    said: &[facts::Member<'_>],
    faults: &mut Faults,
) {
    for member in known.iter().filter(|it| it.presence == Presence::Required) {
        if !said.iter().any(|it| it.name == member.name) {
            faults.push((Fault::Presence, format!("{at}.{}", member.name)));
        }
    }
    for member in said {
        let at = format!("{at}.{}", member.name);
        let Some(known) = known.iter().find(|it| it.name == member.name) else {
            faults.push((Fault::OnlyHere, at));
            continue;
        };
        let in_json = matches!(place, Place::Json | Place::Meta);
        if in_json && known.sureness == Sureness::Sure && !same_type(known, member) {
            faults.push((Fault::Type, at.clone()));
        }
        let marks = source.denies_encryption(Some(place)) || (place == Place::Json);
        if known.is_encrypted() != member.encrypted && (member.encrypted || marks) {
            faults.push((Fault::Encryption, at.clone()));
        }
        if !member.members.is_empty() && !known.members.is_empty() {
            object(source, place, &at, &known.members, &member.members, faults);
        }
    }
}

fn same_type(known: &Member<'_>, said: &facts::Member<'_>) -> bool {
    let same = |kind| same_kind(known.kind, kind) && known.list == said.list;
    said.kind.is_none_or(same)
}

fn response(
    source: Source,
    known: &Operation<'_>,
    said: &facts::Operation<'_>,
    faults: &mut Faults,
) {
    let (known_response, said) = match (&known.response, &said.response) {
        (_, None)
        | (Response::Empty, Some(facts::Response::Empty))
        | (Response::File(_), Some(facts::Response::File)) => return,
        (Response::Json(known), Some(facts::Response::Json(said))) => (known, said),
        _ => {
            if known.response_kind == Sureness::Sure {
                faults.push((Fault::ResponseKind, "response".to_owned()));
            }
            return;
        }
    };
    decoded(source, "response", known_response, said, faults);
}

fn decoded(
    source: Source,
    at: &str,
    known: &[Member<'_>],
    said: &[facts::Member<'_>],
    faults: &mut Faults,
) {
    for known in known {
        let at = format!("{at}.{}", known.name);
        // A list may be missing: it is decoded as an empty one.
        let is_needed = known.presence == Presence::Required && !known.list;
        let Some(said) = said.iter().find(|it| it.name == known.name) else {
            if is_needed {
                faults.push((Fault::ResponseLacks, at));
            }
            continue;
        };
        if is_needed && said.presence == Some(facts::Presence::Optional) {
            faults.push((Fault::ResponseOptional, at.clone()));
        }
        if !same_type(known, said) {
            faults.push((Fault::ResponseType, at.clone()));
        }
        let marks = source.denies_encryption(None);
        if known.is_encrypted() != said.encrypted && (said.encrypted || marks) {
            faults.push((Fault::ResponseEncryption, at.clone()));
        }
        if !said.members.is_empty() {
            decoded(source, &at, &known.members, &said.members, faults);
        }
    }
}
