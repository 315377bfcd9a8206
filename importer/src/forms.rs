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

/// The merged notifications, in the order of their events, and what is known to one source of the
/// community only.
pub(crate) fn merged<'a>(
    forms: &[(Source, facts::Form<'a>)],
    names: &BTreeMap<&'a str, Names<'a>>,
    problems: &mut Problems<'_>,
) -> (Vec<Notification<'a>>, Vec<String>) {
    let mut left_out = Vec::new();
    let events: BTreeSet<_> = forms
        .iter()
        .flat_map(|(_, it)| &it.event_types)
        .copied()
        .collect();
    let mut notifications = Vec::new();
    for event in &events {
        let said: Vec<_> = forms
            .iter()
            .filter(|(_, it)| it.event_types.contains(event))
            .collect();
        let Some(names) = names.get(event) else {
            let sources: BTreeSet<_> = said.iter().map(|(source, _)| *source).collect();
            if is_taken(&sources.into_iter().collect::<Vec<_>>()) {
                notifications.push(notification(event, vec![form(ONLY, &[], &said, &[])]));
            } else {
                left_out.extend(
                    said.iter()
                        .map(|(source, _)| format!("{event}: {}", source.name())),
                );
            }
            continue;
        };
        let merging = |it: &&&(Source, facts::Form<'a>)| names.merging.contains(&&*it.1.name);
        let merging: Vec<_> = said.iter().filter(merging).copied().collect();
        let mut used: Vec<&str> = names.merging.clone();
        let mut forms = Vec::new();
        for name in &names.forms {
            let own = said.iter().filter(|(_, it)| name.from.contains(&&*it.name));
            let own: Vec<_> = own.copied().collect();
            used.extend(&name.from);
            if !own.is_empty() {
                forms.push(form(name.name, &name.signs, &own, &merging));
            }
        }
        for (source, it) in &said {
            if !used.contains(&&*it.name) {
                let (source, name) = (source.name(), &it.name);
                problems.report(0, format!("{event}: `{name}` of {source} is no form's"));
            }
        }
        // The type of a form that is recognised by it is no other form's.
        let original_types: Vec<_> = forms.iter().flat_map(original_types_of).collect();
        for form in &mut forms {
            let own: Vec<_> = original_types_of(form);
            form.original_types
                .retain(|it| own.contains(it) || !original_types.contains(it));
        }
        notifications.push(notification(event, forms));
    }
    for (event, names) in names {
        if !events.contains(event) {
            let line = names.forms.first().map_or(0, |it| it.line);
            problems.report(line, format!("no source has the event `{event}`"));
        }
    }
    (notifications, left_out)
}

fn notification<'a>(event_type: &'a str, forms: Vec<Form<'a>>) -> Notification<'a> {
    let mut notification = Notification::new(event_type);
    notification.forms = forms;
    notification
}

/// A form, as sources have it, and as pages have it that merge it with others.
fn form<'a>(
    name: &'a str,
    signs: &[Sign<'a>],
    own: &[&(Source, facts::Form<'a>)],
    merging: &[&(Source, facts::Form<'a>)],
) -> Form<'a> {
    let mut described: BTreeMap<Source, Vec<Member<'a>>> = BTreeMap::new();
    for (source, it) in own.iter().copied().filter(|(_, it)| !it.members.is_empty()) {
        match described.get_mut(source) {
            Some(members) => *members = joined(members, &it.members),
            None => drop(described.insert(*source, it.members.clone())),
        }
    }
    let own_members: Vec<_> = described.values().map(Vec::as_slice).collect();
    let merging_members = merging
        .iter()
        .map(|(source, it)| (*source, restricted(&it.members, &own_members)))
        .collect::<Vec<_>>();
    for (source, members) in merging_members {
        described.entry(source).or_insert(members);
    }
    let descriptions: Vec<_> = described
        .iter()
        .map(|(source, members)| Described {
            source: *source,
            members,
        })
        .collect();
    let mut form = Form::new(name);
    form.signs = signs.to_vec();
    form.members = merge(Side::Response, &descriptions);
    let all = || own.iter().chain(merging);
    form.known_to = kinds(all().map(|(source, _)| *source));
    let originals = |forms: &[&(Source, facts::Form<'a>)]| {
        let originals = forms.iter().flat_map(|(_, it)| &it.original_types).copied();
        originals.collect::<BTreeSet<_>>()
    };
    let mut original_types = originals(own);
    if original_types.is_empty() {
        original_types = originals(merging);
    }
    form.original_types = original_types.into_iter().collect();
    if let Some((_, page)) = all().find(|(source, _)| *source == Source::Pages) {
        form.title = page.title;
        form.page = Cow::Borrowed(page.page);
    }
    form
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
