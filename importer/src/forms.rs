//! Merges what sources say of notifications, form by form. `data/forms.txt` names the forms; it
//! begins with a description of the format.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use wechatpay_schema::{Form, Notification, Sign};

use crate::facts::{self, Member, Presence};
use crate::members::{Described, Side, merge};
use crate::operations::{is_taken, kinds};
use crate::problem::Problems;
use crate::source::Source;

pub(crate) const FILE: &str = "forms.txt";

/// The form of an event that has no other.
const ONLY: &str = "only";

/// The named forms of an event.
#[derive(Default, Clone)]
pub(crate) struct Names<'a> {
    forms: Vec<Name<'a>>,
    /// Pages that merge all forms in one table.
    merging: Vec<&'a str>,
}

#[derive(Clone)]
struct Name<'a> {
    line: usize,
    name: &'a str,
    signs: Vec<Sign<'a>>,
    /// How the facts of sources call it.
    from: Vec<&'a str>,
}

/// Reads `forms.txt`: the names of each event's forms.
pub(crate) fn read_names<'a>(
    text: &'a str,
    problems: &mut Problems<'_>,
) -> BTreeMap<&'a str, Names<'a>> {
    let mut all = BTreeMap::new();
    let mut events: Vec<&'a str> = Vec::new();
    let mut names = Names::default();
    for (line, text) in (1..).zip(text.lines()).chain([(0, "")]) {
        let text = text.trim();
        if text.starts_with('#') {
            continue;
        }
        let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
        match verb {
            "" => {
                for event in std::mem::take(&mut events) {
                    if all.insert(event, names.clone()).is_some() {
                        problems.report(line, format!("`{event}` is there twice"));
                    }
                }
                names = Names::default();
            }
            "form" => match name(line, rest) {
                Some(name) => names.forms.push(name),
                None => problems.report(line, format!("`{text}` is not a form")),
            },
            "merging" => names.merging.push(rest),
            _ => events.extend(text.split_whitespace()),
        }
    }
    all
}

/// `NAME [if SIGN…] from FACTS[, FACTS…]`
fn name(line: usize, text: &str) -> Option<Name<'_>> {
    let (head, from) = text.split_once(" from ")?;
    let (name, signs) = head.split_once(" if ").unwrap_or((head, ""));
    Some(Name {
        line,
        name,
        signs: signs.split_whitespace().map(Sign::read).collect(),
        from: from.split(", ").collect(),
    })
}

/// What sources say of a form of an event.
pub(crate) struct Said<'f, 'a> {
    pub(crate) event_type: &'a str,
    /// The name of the form.
    pub(crate) name: &'a str,
    signs: Vec<Sign<'a>>,
    /// As sources have it by itself.
    own: Vec<&'f (Source, facts::Form<'a>)>,
    /// As pages have it that merge it with other forms.
    merging: Vec<&'f (Source, facts::Form<'a>)>,
}

/// What sources say, by event and form. Merging reports the problems of `names`.
pub(crate) fn said<'f, 'a>(
    facts: &'f [(Source, facts::Form<'a>)],
    names: &'a str,
) -> Vec<Said<'f, 'a>> {
    let mut reported_elsewhere = Problems::new(FILE);
    let names = read_names(names, &mut reported_elsewhere);
    by_form(facts, &names, &mut reported_elsewhere)
}

/// Sorts what sources say by event and form.
fn by_form<'f, 'a>(
    facts: &'f [(Source, facts::Form<'a>)],
    names: &BTreeMap<&'a str, Names<'a>>,
    problems: &mut Problems<'_>,
) -> Vec<Said<'f, 'a>> {
    let mut all = Vec::new();
    let events: BTreeSet<_> = facts
        .iter()
        .flat_map(|(_, it)| &it.event_types)
        .copied()
        .collect();
    for event_type in &events {
        let said: Vec<_> = facts
            .iter()
            .filter(|(_, it)| it.event_types.contains(event_type))
            .collect();
        let Some(names) = names.get(event_type) else {
            all.push(Said {
                event_type,
                name: ONLY,
                signs: Vec::new(),
                own: said,
                merging: Vec::new(),
            });
            continue;
        };
        let called = |wanted: &[&str]| {
            let called = said.iter().filter(|(_, it)| wanted.contains(&&*it.name));
            called.copied().collect::<Vec<_>>()
        };
        let mut used: Vec<&str> = names.merging.clone();
        for name in &names.forms {
            used.extend(&name.from);
            let own = called(&name.from);
            if !own.is_empty() {
                all.push(Said {
                    event_type,
                    name: name.name,
                    signs: name.signs.clone(),
                    own,
                    merging: called(&names.merging),
                });
            }
        }
        for (source, it) in &said {
            if !used.contains(&&*it.name) {
                let (source, name) = (source.name(), &it.name);
                problems.report(
                    0,
                    format!("{event_type}: `{name}` of {source} is no form's"),
                );
            }
        }
    }
    for (event, names) in names {
        if !events.contains(event) {
            let line = names.forms.first().map_or(0, |it| it.line);
            problems.report(line, format!("no source has the event `{event}`"));
        }
    }
    all
}

/// The merged notifications, in the order of their events, and what is known to one source of the
/// community only.
pub(crate) fn merged<'a>(
    facts: &[(Source, facts::Form<'a>)],
    names: &BTreeMap<&'a str, Names<'a>>,
    problems: &mut Problems<'_>,
) -> (Vec<Notification<'a>>, Vec<String>) {
    let mut left_out = Vec::new();
    let mut notifications: Vec<Notification<'a>> = Vec::new();
    for said in by_form(facts, names, problems) {
        let event_type = said.event_type;
        let sources: BTreeSet<_> = said.own.iter().map(|(source, _)| *source).collect();
        let sources: Vec<_> = sources.into_iter().collect();
        if !names.contains_key(event_type) && !is_taken(&sources) {
            let sources = sources.iter().map(|it| it.name());
            left_out.extend(sources.map(|it| format!("{event_type}: {it}")));
            continue;
        }
        let form = said.merged();
        match notifications.last_mut() {
            Some(it) if it.event_type == event_type => it.forms.push(form),
            _ => {
                let mut notification = Notification::new(event_type);
                notification.forms.push(form);
                notifications.push(notification);
            }
        }
    }
    for notification in &mut notifications {
        // The type of a form that is recognised by it is no other form's.
        let forms = &mut notification.forms;
        let original_types: Vec<_> = forms.iter().flat_map(original_types_of).collect();
        for form in forms {
            let own: Vec<_> = original_types_of(form);
            form.original_types
                .retain(|it| own.contains(it) || !original_types.contains(it));
        }
    }
    (notifications, left_out)
}

impl<'a> Said<'_, 'a> {
    /// What the form is called in corrections.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.event_type, self.name)
    }

    /// What a source says of it, by itself.
    pub(crate) fn of(&self, source: Source) -> impl Iterator<Item = &facts::Form<'a>> {
        let own = self.own.iter().filter(move |(it, _)| *it == source);
        own.map(|(_, form)| form)
    }

    /// Its members, as each source has them that has it by itself, and describes it.
    pub(crate) fn described(&self) -> BTreeMap<Source, Vec<Member<'a>>> {
        let mut described: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (source, it) in &self.own {
            if it.members.is_empty() {
                continue;
            }
            match described.get_mut(source) {
                Some(members) => *members = joined(members, &it.members),
                None => drop(described.insert(*source, it.members.clone())),
            }
        }
        described
    }

    /// Whether a page that merges several forms can mean this one: it has the members by which the
    /// form is recognised.
    fn is_in(&self, page: &facts::Form<'_>) -> bool {
        let has = |name: &&str| page.members.iter().any(|it| it.name == *name);
        page.members.is_empty()
            || self.signs.iter().all(|sign| match sign {
                Sign::Present(names) => names.iter().any(has),
                _ => true,
            })
    }

    fn merged(&self) -> Form<'a> {
        let mut described = self.described();
        let own: Vec<_> = described.values().map(Vec::as_slice).collect();
        let merging: Vec<_> = self
            .merging
            .iter()
            .map(|(source, it)| (*source, restricted(&it.members, &own)))
            .collect();
        for (source, members) in merging {
            described.entry(source).or_insert(members);
        }
        let descriptions: Vec<_> = described
            .iter()
            .map(|(source, members)| Described {
                source: *source,
                members,
            })
            .collect();
        let mut form = Form::new(self.name);
        form.signs.clone_from(&self.signs);
        form.members = merge(Side::Response, &descriptions);
        let all = || self.own.iter().chain(&self.merging);
        let merging = self.merging.iter().filter(|(_, it)| self.is_in(it));
        let knowing = self.own.iter().chain(merging);
        form.known_to = kinds(knowing.map(|(source, _)| *source));
        let originals = |forms: &[&(Source, facts::Form<'a>)]| {
            let originals = forms.iter().flat_map(|(_, it)| &it.original_types).copied();
            originals.collect::<BTreeSet<_>>()
        };
        let mut original_types = originals(&self.own);
        if original_types.is_empty() {
            original_types = originals(&self.merging);
        }
        form.original_types = original_types.into_iter().collect();
        if let Some((_, page)) = all().find(|(source, _)| *source == Source::Pages) {
            form.title = page.title;
            form.page = Cow::Borrowed(page.page);
        }
        form
    }
}

/// The members of two forms of which one source makes a difference, and we do not.
fn joined<'a>(one: &[Member<'a>], other: &[Member<'a>]) -> Vec<Member<'a>> {
    let mut all = one.to_vec();
    for member in &mut all {
        match other.iter().find(|it| it.name == member.name) {
            Some(same) => {
                if same.presence != Some(Presence::Required) {
                    member.presence = same.presence;
                }
                member.members = joined(&member.members, &same.members);
            }
            None => member.presence = Some(Presence::Optional),
        }
    }
    for member in other {
        if !one.iter().any(|it| it.name == member.name) {
            let mut member = member.clone();
            member.presence = Some(Presence::Optional);
            all.push(member);
        }
    }
    all
}

/// What a table that merges several forms says of the members of one of them: nothing about
/// presence, and nothing about members that no other source has in this form, as far as others
/// describe it.
fn restricted<'a>(members: &[Member<'a>], own: &[&[Member<'a>]]) -> Vec<Member<'a>> {
    let is_described = own.iter().any(|it| !it.is_empty());
    let mut kept = Vec::new();
    for member in members {
        let same = own
            .iter()
            .copied()
            .flatten()
            .filter(|it| it.name == member.name);
        let below: Vec<_> = same.map(|it| it.members.as_slice()).collect();
        if !is_described || !below.is_empty() {
            let mut member = member.clone();
            member.presence = None;
            member.members = restricted(&member.members, &below);
            kept.push(member);
        }
    }
    kept
}

fn original_types_of<'a>(form: &Form<'a>) -> Vec<&'a str> {
    let types = form.signs.iter().filter_map(|sign| match sign {
        Sign::OriginalType(it) => Some(*it),
        _ => None,
    });
    types.collect()
}
