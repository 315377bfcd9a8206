//! Merges what sources say of an operation.

use std::borrow::Cow;
use std::collections::BTreeMap;

use wechatpay_schema::{
    FileSignature, Operation, Parameters, Place, Presence, Response, SourceKind, Sureness,
};

use crate::facts;
use crate::members::{Described, Side, merge};
use crate::problem::Problems;
use crate::source::Source;

/// One operation, as each source has it, in the order of [`Source::ALL`].
pub(crate) type Said<'f, 'a> = Vec<(Source, &'f facts::Operation<'a>)>;

/// Sorts what sources say by operation.
pub(crate) fn by_operation<'f, 'a>(
    operations: &'f [(Source, facts::Operation<'a>)],
) -> BTreeMap<String, Said<'f, 'a>> {
    let mut all: BTreeMap<String, Said<'f, 'a>> = BTreeMap::new();
    for (source, operation) in operations {
        all.entry(operation.name())
            .or_default()
            .push((*source, operation));
    }
    for said in all.values_mut() {
        said.sort_by_key(|(source, _)| *source);
    }
    all
}

/// Whether an operation is taken: what a single source of the community has is not.
pub(crate) fn is_taken(sources: &[Source]) -> bool {
    sources.len() >= 2 || sources.iter().any(|it| it.kind() != SourceKind::Community)
}

/// The kinds of sources, each once.
pub(crate) fn kinds(sources: impl Iterator<Item = Source>) -> Vec<SourceKind> {
    let mut kinds: Vec<_> = sources.map(Source::kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The merged operation; `None` if no source says anything.
pub(crate) fn merged<'a>(said: &Said<'_, 'a>) -> Option<Operation<'a>> {
    let (_, first) = said.first()?;
    let page = said.iter().find(|(source, _)| *source == Source::Pages);
    let mut operation = Operation::new(first.method, first.path.clone());
    operation.known_to = kinds(said.iter().map(|(source, _)| *source));
    for place in Place::ALL {
        operation.parameters.extend(parameters(place, said));
    }
    (operation.response, operation.response_kind) = response(said);
    let without_body = operation.response == Response::Empty;
    operation.status = match page.and_then(|(_, it)| it.status) {
        Some(204) if !without_body => 200,
        Some(status) => status,
        None if without_body => 204,
        None => 200,
    };
    if let Some((_, page)) = page {
        operation.host = page.host;
        operation.title = page.title;
        operation.page = Cow::Borrowed(page.page);
    }
    Some(operation)
}

fn parameters<'a>(place: Place, said: &Said<'_, 'a>) -> Option<Parameters<'a>> {
    // A source that has requests says of every place what is in it, if only that nothing is; but
    // headers are seldom listed.
    let describes = |(source, it): &&(Source, &facts::Operation<'a>)| {
        (source.has_requests() && place != Place::Header) || it.members(place).is_some()
    };
    let descriptions: Vec<_> = said
        .iter()
        .filter(describes)
        .map(|(source, it)| Described {
            source: *source,
            members: it.members(place).unwrap_or_default(),
        })
        .collect();
    let mut parameters = Parameters::new(place);
    parameters.members = merge(Side::Request(place), &descriptions);
    let presences = said.iter().flat_map(|(_, it)| &it.parameters);
    let mut presences = presences.filter(|it| it.place == place);
    let is_required = |it: &facts::Parameters<'_>| it.presence == Some(facts::Presence::Required);
    let has_required = parameters
        .members
        .iter()
        .any(|it| it.presence == Presence::Required);
    parameters.required = has_required || presences.any(is_required);
    (!parameters.members.is_empty()).then_some(parameters)
}

/// An official source decides on the kind, the newest first; else the majority; else the pages.
fn response<'a>(said: &Said<'_, 'a>) -> (Response<'a>, Sureness) {
    let responses: Vec<_> = said
        .iter()
        .filter_map(|(source, it)| Some((*source, it.response.as_ref()?)))
        .collect();
    let agreeing = |of: &facts::Response<'a>| {
        let kind = std::mem::discriminant(of);
        let agrees =
            |(_, it): &&(Source, &facts::Response<'a>)| std::mem::discriminant(*it) == kind;
        responses.iter().filter(agrees).count()
    };
    let official = responses.iter().find(|(source, _)| source.is_official());
    let majority = || responses.iter().rev().max_by_key(|(_, it)| agreeing(it));
    let Some((_, winner)) = official.or_else(majority) else {
        return (Response::Empty, Sureness::Sure);
    };
    let sureness = if agreeing(winner) == responses.len() {
        Sureness::Sure
    } else {
        Sureness::Disputed
    };
    let response = match winner {
        facts::Response::Empty => Response::Empty,
        facts::Response::File => Response::File(FileSignature::Unknown),
        facts::Response::Json(_) => {
            let descriptions: Vec<_> = responses
                .iter()
                .filter_map(|(source, it)| match it {
                    facts::Response::Json(members) => Some(Described {
                        source: *source,
                        members,
                    }),
                    _ => None,
                })
                .collect();
            Response::Json(merge(Side::Response, &descriptions))
        }
    };
    (response, sureness)
}

/// Reports what contradicts itself in spite of the corrections.
pub(crate) fn check(operation: &Operation<'_>, problems: &mut Problems<'_>) {
    let name = format!("{} {}", operation.method, operation.path);
    let placeholders: Vec<_> = operation
        .path
        .split('/')
        .filter_map(|it| it.strip_prefix('{')?.strip_suffix('}'))
        .collect();
    for placeholder in &placeholders {
        if operation.member(Place::Path, placeholder).is_none() {
            problems.report(
                0,
                format!("{name}: no source has the placeholder `{{{placeholder}}}`"),
            );
        }
    }
    for member in operation.members(Place::Path) {
        if !placeholders.contains(&member.name) {
            let member = member.name;
            problems.report(
                0,
                format!("{name}: `{member}` is neither in a place nor in the path"),
            );
        }
    }
    if operation.status == 204 && operation.response != Response::Empty {
        problems.report(
            0,
            format!("{name}: the status is 204, but there is a response"),
        );
    }
    for it in &operation.parameters {
        check_names(&format!("{name}: {}", it.place), &it.members, problems);
    }
    if let Response::Json(members) = &operation.response {
        check_names(&format!("{name}: response"), members, problems);
    }
}

/// Reports names that are wrong for certain.
pub(crate) fn check_names(
    at: &str,
    members: &[wechatpay_schema::Member<'_>],
    problems: &mut Problems<'_>,
) {
    for member in members {
        let at = format!("{at}.{}", member.name);
        if member.name.contains(' ') || member.name.contains("__") {
            problems.report(0, format!("`{at}` is no name"));
        }
        check_names(&at, &member.members, problems);
    }
}
