//! Corrections of the pages, made by hand. `data/corrections.txt` begins with a description of the
//! format.

use wechatpay_schema::{
    FileSignature, Kind, Member, Notification, Operation, Parameters, Place, Response,
};

use crate::documented::Documented;
use crate::problem::Problem;

const FILE: &str = "corrections.txt";

pub(crate) struct Corrections<'a> {
    blocks: Vec<Block<'a>>,
    problems: Vec<Problem>,
}

/// Changes to some operations or to one notification.
#[derive(Default)]
struct Block<'a> {
    line: usize,
    subjects: Vec<(usize, &'a str)>,
    changes: Vec<(usize, Change<'a>)>,
    has_reason: bool,
}

#[derive(Clone)]
enum Change<'a> {
    Optional(Vec<&'a str>),
    Rename { member: &'a str, name: &'a str },
    String(&'a str),
    MoveToPath(&'a str),
    AddToPath(&'a str),
    File(FileSignature),
    ResourceLike(&'a str),
    ResourceAlternatives,
}

impl<'a> Corrections<'a> {
    pub(crate) fn parse(text: &'a str) -> Self {
        let mut corrections = Self {
            blocks: Vec::new(),
            problems: Vec::new(),
        };
        let mut block = Block::default();
        let end = std::iter::once((0, ""));
        for (line, text) in (1..).zip(text.lines()).chain(end) {
            let text = text.trim();
            if text.starts_with('#') {
                continue;
            }
            if text.is_empty() {
                corrections.end_block(std::mem::take(&mut block));
                continue;
            }
            if block.line == 0 {
                block.line = line;
            }
            if let Some(change) = Change::parse(text) {
                block.changes.push((line, change));
            } else if text.starts_with("because ") {
                block.has_reason = true;
            } else if block.changes.is_empty() && !block.has_reason {
                block.subjects.push((line, text));
            } else {
                corrections
                    .problems
                    .push(problem(line, format!("`{text}` is not a correction")));
            }
        }
        corrections
    }

    fn end_block(&mut self, block: Block<'a>) {
        if block.line == 0 {
            return;
        }
        for (is_missing, what) in [
            (block.subjects.is_empty(), "names an operation or an event"),
            (block.changes.is_empty(), "changes something"),
            (!block.has_reason, "begins with `because`"),
        ] {
            if is_missing {
                let message = format!("a correction needs a line that {what}");
                self.problems.push(problem(block.line, message));
            }
        }
        self.blocks.push(block);
    }

    /// Corrects the facts. A correction that changes nothing is a problem, since the page may have
    /// been corrected itself.
    pub(crate) fn apply(
        self,
        operations: &mut [Documented<'a, Operation<'a>>],
        notifications: &mut [Documented<'a, Notification<'a>>],
        problems: &mut Vec<Problem>,
    ) {
        problems.extend(self.problems);
        for block in self.blocks {
            for (line, subject) in block.subjects {
                let mut operation = operations
                    .iter_mut()
                    .find(|it| format!("{} {}", it.fact.method, it.fact.path) == subject);
                if operation.is_none()
                    && !notifications.iter().any(|it| it.fact.event_type == subject)
                {
                    problems.push(problem(line, format!("`{subject}` is not documented")));
                    continue;
                }
                for (line, change) in block.changes.clone() {
                    let outcome = match &mut operation {
                        Some(operation) => change_operation(&mut operation.fact, change),
                        None => change_notification(notifications, subject, &change, problems),
                    };
                    if let Err(message) = outcome {
                        problems.push(problem(line, format!("{subject}: {message}")));
                    }
                }
            }
        }
    }
}

impl<'a> Change<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (verb, rest) = text.split_once(' ')?;
        Some(match (verb, rest) {
            ("optional", members) => Self::Optional(members.split_whitespace().collect()),
            ("rename", rest) => {
                let (member, name) = rest.split_once(" to ")?;
                Self::Rename { member, name }
            }
            ("string", member) => Self::String(member),
            ("move", rest) => Self::MoveToPath(rest.strip_suffix(" to path")?),
            ("add", rest) => Self::AddToPath(rest.strip_prefix("path.")?),
            ("file", "unsigned") => Self::File(FileSignature::None),
            ("file", "digest") => Self::File(FileSignature::Digest),
            ("resource", "alternatives") => Self::ResourceAlternatives,
            ("resource", rest) => Self::ResourceLike(rest.strip_prefix("like ")?),
            _ => return None,
        })
    }
}

fn change_operation<'a>(operation: &mut Operation<'a>, change: Change<'a>) -> Result<(), String> {
    match change {
        Change::Optional(members) => {
            for path in members {
                let (members, at) = find(operation, path)?;
                if !std::mem::take(&mut members[at].required) {
                    return Err(format!("`{path}` is optional already"));
                }
            }
        }
        Change::Rename { member: path, name } => {
            let (members, at) = find(operation, path)?;
            if members.iter().any(|it| it.name == name) {
                return Err(format!("there is a `{name}` beside `{path}` already"));
            }
            members[at].name = name;
        }
        Change::String(path) => {
            let (members, at) = find(operation, path)?;
            if std::mem::replace(&mut members[at].kind, Kind::String) == Kind::String {
                return Err(format!("`{path}` is a string already"));
            }
        }
        Change::MoveToPath(path) => {
            let (members, at) = find(operation, path)?;
            let member = members.remove(at);
            operation.parameters.retain(|it| !it.members.is_empty());
            add_to_path(operation, member)?;
        }
        Change::AddToPath(name) => add_to_path(operation, Member::new(name, Kind::String))?,
        Change::File(signature) => match &mut operation.response {
            Response::File(existing) if *existing != signature => *existing = signature,
            _ => {
                return Err(
                    "the response is no file, or its signature is known to be this one".to_owned(),
                );
            }
        },
        Change::ResourceLike(_) | Change::ResourceAlternatives => {
            return Err("only a notification has a resource".to_owned());
        }
    }
    Ok(())
}

fn add_to_path<'a>(operation: &mut Operation<'a>, mut member: Member<'a>) -> Result<(), String> {
    if operation.member(Place::Path, member.name).is_some() {
        return Err(format!("`{}` is in the path already", member.name));
    }
    member.required = true;
    match operation
        .parameters
        .iter_mut()
        .find(|it| it.place == Place::Path)
    {
        Some(path) => path.members.push(member),
        None => {
            let mut path = Parameters::new(Place::Path);
            path.required = true;
            path.members.push(member);
            operation.parameters.insert(0, path);
        }
    }
    Ok(())
}

/// Finds `json.amount.total`, `query.mchid` or `response.data.id`: the list that holds it, and its
/// position there.
fn find<'m, 'a>(
    operation: &'m mut Operation<'a>,
    path: &str,
) -> Result<(&'m mut Vec<Member<'a>>, usize), String> {
    let missing = || format!("there is no `{path}`");
    let (place, rest) = path.split_once('.').ok_or_else(missing)?;
    let mut members = match (&mut operation.response, place) {
        (Response::Json(members), "response") => members,
        _ => {
            let mut places = operation.parameters.iter_mut();
            let found = places.find(|it| it.place.to_string() == place);
            &mut found.ok_or_else(missing)?.members
        }
    };
    let (parents, name) = rest.rsplit_once('.').unwrap_or(("", rest));
    for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
        let found = members.iter_mut().find(|member| member.name == parent);
        members = &mut found.ok_or_else(missing)?.members;
    }
    let position = members.iter().position(|member| member.name == name);
    Ok((members, position.ok_or_else(missing)?))
}

fn change_notification<'a>(
    notifications: &mut [Documented<'a, Notification<'a>>],
    event_type: &str,
    change: &Change<'a>,
    problems: &mut Vec<Problem>,
) -> Result<(), String> {
    let resources = |event_type: &str| {
        let mut found = notifications
            .iter()
            .filter(|it| it.fact.event_type == event_type);
        found.next().map(|it| it.fact.resources.clone())
    };
    let corrected = match change {
        Change::ResourceLike(other) => {
            resources(other).ok_or_else(|| format!("`{other}` is not documented"))?
        }
        Change::ResourceAlternatives => {
            match resources(event_type).unwrap_or_default().split_first() {
                Some((common, alternatives)) if !alternatives.is_empty() => alternatives
                    .iter()
                    .map(|alternative| [common.as_slice(), alternative].concat())
                    .collect(),
                _ => return Err(format!("`{event_type}` has no alternatives")),
            }
        }
        _ => return Err("this change is not for a notification".to_owned()),
    };
    let own = notifications
        .iter_mut()
        .filter(|it| it.fact.event_type == event_type);
    for notification in own {
        // The problems of rows that are replaced are gone with them.
        let lines = &notification.replaceable;
        problems.retain(|it| it.file != notification.file || !lines.contains(&it.line));
        notification.fact.resources.clone_from(&corrected);
    }
    Ok(())
}

fn problem(line: usize, message: impl Into<String>) -> Problem {
    Problem {
        file: FILE.to_owned(),
        line,
        message: message.into(),
    }
}
