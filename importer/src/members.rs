//! Merges what sources say of the members of an object.

use wechatpay_schema::{Encryption, Kind, Member, Place, Presence, Sureness};

use crate::facts;
use crate::source::Source;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Request(Place),
    /// A response, or the resource of a notification.
    Response,
}

/// An object, as one source describes it.
#[derive(Clone, Copy)]
pub(crate) struct Described<'f, 'a> {
    pub(crate) source: Source,
    pub(crate) members: &'f [facts::Member<'a>],
}

/// Merges the descriptions of an object, which are in the order of [`Source::ALL`].
pub(crate) fn merge<'a>(side: Side, descriptions: &[Described<'_, 'a>]) -> Vec<Member<'a>> {
    let mut names: Vec<&'a str> = Vec::new();
    for member in descriptions.iter().flat_map(|it| it.members) {
        if !names.contains(&member.name) {
            names.push(member.name);
        }
    }
    let merged = names.into_iter().map(|name| {
        let (mut said, mut lacking) = (Vec::new(), Vec::new());
        for description in descriptions {
            match description.members.iter().find(|it| it.name == name) {
                Some(member) => said.push((description.source, member)),
                None => lacking.push(description.source),
            }
        }
        member(side, name, &said, &lacking)
    });
    merged.collect()
}

fn member<'a>(
    side: Side,
    name: &'a str,
    said: &[(Source, &facts::Member<'a>)],
    lacking: &[Source],
) -> Member<'a> {
    let (kind, list, sureness) = type_of(side, said);
    let mut member = Member::new(name, kind);
    member.list = list;
    member.sureness = sureness;
    member.presence = presence(side, said, lacking);
    member.encryption = encryption(side, said);
    member.json_string = kind == Kind::String && said.iter().any(|(_, it)| it.json_string);
    for value in said.iter().flat_map(|(_, it)| &it.values) {
        if !member.values.contains(value) {
            member.values.push(value);
        }
    }
    let descriptions: Vec<_> = said
        .iter()
        .filter(|(_, it)| !it.members.is_empty())
        // Another kind has no members, whoever says so.
        .filter(|(_, it)| match kind {
            Kind::Object => !it.json_string,
            Kind::String => it.json_string,
            _ => false,
        })
        .map(|(source, it)| Described {
            source: *source,
            members: &it.members,
        })
        .collect();
    member.members = merge(side, &descriptions);
    member
}

/// An official source decides, the newest first; else the majority; else the first source.
fn type_of(side: Side, said: &[(Source, &facts::Member<'_>)]) -> (Kind, bool, Sureness) {
    let votes: Vec<_> = said
        .iter()
        .filter_map(|(source, it)| Some((*source, it.kind?, it.list)))
        .collect();
    let official = votes.iter().find(|(source, ..)| source.is_official());
    let agreeing = |(_, kind, list): &(Source, Kind, bool)| {
        let agrees = |it: &&(Source, Kind, bool)| same_kind(it.1, *kind) && it.2 == *list;
        votes.iter().filter(agrees).count()
    };
    // `max_by_key` gives the last one of several.
    let majority = || votes.iter().rev().max_by_key(|it| agreeing(it));
    let Some(winner) = official.or_else(majority) else {
        let kind = match side {
            Side::Request(Place::File) => Kind::Object,
            _ => Kind::String,
        };
        return (kind, false, Sureness::Single);
    };
    let (_, mut kind, list) = *winner;
    if kind == Kind::Number && votes.iter().any(|(_, it, _)| *it == Kind::Integer) {
        kind = Kind::Integer;
    }
    let is_known = official.is_some() || votes.len() >= 2;
    let sureness = if agreeing(winner) < votes.len() {
        Sureness::Disputed
    } else if is_known {
        Sureness::Sure
    } else {
        Sureness::Single
    };
    (kind, list, sureness)
}

/// Whether two kinds do not contradict each other: a number may be an integer.
pub(crate) fn same_kind(a: Kind, b: Kind) -> bool {
    let is_number = |kind| matches!(kind, Kind::Integer | Kind::Number);
    a == b || (is_number(a) && is_number(b))
}

fn presence(side: Side, said: &[(Source, &facts::Member<'_>)], lacking: &[Source]) -> Presence {
    // A path has all its placeholders, an upload its file.
    if matches!(side, Side::Request(Place::Path | Place::File)) {
        return Presence::Required;
    }
    let says = |due| {
        let sources = said.iter().filter(move |(_, it)| it.presence == Some(due));
        sources.map(|(source, _)| *source)
    };
    let (required, optional) = (facts::Presence::Required, facts::Presence::Optional);
    let is_official = |source: Source| source.is_official();
    let denied = says(optional).any(is_official) || lacking.iter().copied().any(is_official);
    let confirmed =
        says(required).any(is_official) || (side != Side::Response && says(required).count() >= 2);
    let contradicted = match side {
        // Lists of members of responses are seldom complete.
        Side::Response => says(optional).next().is_some(),
        Side::Request(_) => says(optional).next().is_some() || !lacking.is_empty(),
    };
    if confirmed && !denied {
        Presence::Required
    } else if says(required).next().is_some() && !denied && !contradicted {
        Presence::Claimed
    } else {
        Presence::Optional
    }
}

fn encryption(side: Side, said: &[(Source, &facts::Member<'_>)]) -> Encryption {
    let place = match side {
        Side::Request(place) => Some(place),
        Side::Response => None,
    };
    let denied = said.iter().any(|(source, it)| {
        source.is_official() && source.denies_encryption(place) && !it.encrypted
    });
    let marking = said.iter().filter(|(_, it)| it.encrypted);
    let marking: Vec<_> = marking.map(|(source, _)| *source).collect();
    match marking[..] {
        _ if denied => Encryption::Clear,
        [] => Encryption::Clear,
        [only] if !only.is_official() => Encryption::Claimed,
        _ => Encryption::Confirmed,
    }
}
