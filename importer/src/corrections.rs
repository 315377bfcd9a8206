//! Corrections of the merged facts, made by hand. `data/corrections.txt` begins with a description
//! of the format.

use std::collections::BTreeSet;

use wechatpay_schema::{
    Encryption, FileSignature, Kind, Member, Notification, Operation, Parameters, Place, Presence,
    Response, Sureness,
};

use crate::problem::{Problem, Problems};

pub(crate) const FILE: &str = "corrections.txt";

/// Changes to some operations, or to some forms of notifications.
#[derive(Default)]
struct Block<'a> {
    line: usize,
    subjects: Vec<(usize, &'a str)>,
    changes: Vec<(usize, Change<'a>)>,
    has_reason: bool,
}

enum Change<'a> {
    Presence(Presence, &'a str),
    Encryption(Encryption, &'a str),
    Rename {
        member: &'a str,
        name: &'a str,
    },
    Type {
        member: &'a str,
        kind: Kind,
        list: bool,
        json_string: bool,
    },
    Values {
        member: &'a str,
        values: Vec<&'a str>,
    },
    Move {
        member: &'a str,
        place: Place,
    },
    Add {
        to: &'a str,
        member: Member<'a>,
    },
    Remove(&'a str),
    File(FileSignature),
    Response(Response<'a>),
    Status(u16),
}

/// A change: its line, its subject, and its number in its block.
type Key<'a> = (usize, &'a str, usize);

/// What became of the corrections.
#[derive(Default)]
pub(crate) struct Applied<'a> {
    /// They changed something.
    done: BTreeSet<Key<'a>>,
    /// They changed nothing, with the problem that each of them is.
    idle: Vec<(Key<'a>, Problem)>,
}

impl Applied<'_> {
    /// Leaves the idle corrections that were idle in another merge too.
    pub(crate) fn retain_idle(&mut self, other: &Self) {
        self.idle.retain(|(key, _)| !other.done.contains(key));
    }

    pub(crate) fn has_idle(&self) -> bool {
        !self.idle.is_empty()
    }

    /// The problems that idle corrections are.
    pub(crate) fn into_problems(self) -> impl Iterator<Item = Problem> {
        self.idle.into_iter().map(|(_, problem)| problem)
    }
}

/// Corrects the facts.
pub(crate) fn apply<'a>(
    text: &'a str,
    operations: &mut [Operation<'a>],
    notifications: &mut [Notification<'a>],
    problems: &mut Problems<'_>,
) -> Applied<'a> {
    let mut applied = Applied::default();
    for block in read(text, problems) {
        for (subject_line, subject) in block.subjects {
            let name = |it: &Operation<'_>| format!("{} {}", it.method, it.path);
            let operation = operations.iter_mut().find(|it| name(it) == subject);
            let found = match operation {
                Some(operation) => Some(Subject::Operation(operation)),
                None => form(notifications, subject).map(Subject::Form),
            };
            let Some(mut found) = found else {
                let problem = problem(subject_line, format!("`{subject}` is not known"));
                applied.idle.push(((subject_line, subject, 0), problem));
                continue;
            };
            for (at, (line, change)) in block.changes.iter().enumerate() {
                let key = (*line, subject, at);
                match found.change(change) {
                    Ok(()) => drop(applied.done.insert(key)),
                    Err(message) => {
                        let problem = problem(*line, format!("{subject}: {message}"));
                        applied.idle.push((key, problem));
                    }
                }
            }
        }
    }
    applied
}

fn problem(line: usize, message: String) -> Problem {
    Problem {
        file: FILE.to_owned(),
        line,
        message,
    }
}

/// The members that corrections say are always there, each with its operation or form.
pub(crate) fn required_by_hand(text: &str) -> BTreeSet<(String, &str)> {
    let mut required = BTreeSet::new();
    for block in read(text, &mut Problems::new(FILE)) {
        for (_, change) in &block.changes {
            let Change::Presence(Presence::Required, member) = change else {
                continue;
            };
            let subjects = block.subjects.iter();
            required.extend(subjects.map(|(_, subject)| ((*subject).to_owned(), *member)));
        }
    }
    required
}

/// The members of `EVENT FORM`.
fn form<'m, 'a>(
    notifications: &'m mut [Notification<'a>],
    subject: &str,
) -> Option<&'m mut Vec<Member<'a>>> {
    let (event, name) = subject.split_once(' ')?;
    let notification = notifications.iter_mut().find(|it| it.event_type == event)?;
    let form = notification.forms.iter_mut().find(|it| it.name == name)?;
    Some(&mut form.members)
}

fn read<'a>(text: &'a str, problems: &mut Problems<'_>) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (line, text) in (1..).zip(text.lines()).chain([(0, "")]) {
        let text = text.trim();
        if text.starts_with('#') {
            continue;
        }
        if text.is_empty() {
            blocks.extend(finished(std::mem::take(&mut block), problems));
            continue;
        }
        if block.line == 0 {
            block.line = line;
        }
        if let Some(changes) = Change::parse(text) {
            block
                .changes
                .extend(changes.into_iter().map(|it| (line, it)));
        } else if text.starts_with("because ") {
            block.has_reason = true;
        } else if block.changes.is_empty() && !block.has_reason {
            block.subjects.push((line, text));
        } else {
            problems.report(line, format!("`{text}` is not a correction"));
        }
    }
    blocks
}

fn finished<'a>(block: Block<'a>, problems: &mut Problems<'_>) -> Option<Block<'a>> {
    if block.line == 0 {
        return None;
    }
    for (is_missing, what) in [
        (
            block.subjects.is_empty(),
            "names an operation or a form of an event",
        ),
        (block.changes.is_empty(), "changes something"),
        (!block.has_reason, "begins with `because`"),
    ] {
        if is_missing {
            problems.report(block.line, format!("a correction needs a line that {what}"));
        }
    }
    Some(block)
}

impl<'a> Change<'a> {
    /// The changes of a line: one for each member.
    fn parse(text: &'a str) -> Option<Vec<Self>> {
        let (verb, rest) = text.split_once(' ')?;
        let each =
            |change: fn(&'a str) -> Self| Some(rest.split_whitespace().map(change).collect());
        match verb {
            "required" => return each(|it| Self::Presence(Presence::Required, it)),
            "optional" => return each(|it| Self::Presence(Presence::Optional, it)),
            "encrypted" => return each(|it| Self::Encryption(Encryption::Confirmed, it)),
            "plain" => return each(|it| Self::Encryption(Encryption::Clear, it)),
            _ => {}
        }
        Some(vec![match (verb, rest) {
            ("remove", member) => Self::Remove(member),
            ("rename", rest) => {
                let (member, name) = rest.split_once(" to ")?;
                Self::Rename { member, name }
            }
            ("type", rest) => {
                let (member, kind) = rest.rsplit_once(' ')?;
                let (letter, list, json_string) = match (kind.get(..1)?, kind.get(1..)?) {
                    (letter, "") => (letter, false, false),
                    (letter, "*") => (letter, true, false),
                    ("s", "~") => ("s", false, true),
                    _ => return None,
                };
                Self::Type {
                    member,
                    kind: Kind::from_letter(letter.parse().ok()?)?,
                    list,
                    json_string,
                }
            }
            ("values", rest) => {
                let (member, values) = rest.split_once(' ')?;
                let values = values.split('|').collect();
                Self::Values { member, values }
            }
            ("move", rest) => {
                let (member, place) = rest.split_once(" to ")?;
                let place = Place::from_name(place)?;
                Self::Move { member, place }
            }
            ("add", rest) => {
                let (to, member) = rest.split_once(' ')?;
                let member = Member::parse(member)?;
                Self::Add { to, member }
            }
            ("file", "unsigned") => Self::File(FileSignature::None),
            ("file", "digest") => Self::File(FileSignature::Digest),
            ("response", "empty") => Self::Response(Response::Empty),
            ("status", status) => Self::Status(status.parse().ok()?),
            _ => return None,
        }])
    }
}

/// What is corrected.
enum Subject<'m, 'a> {
    Operation(&'m mut Operation<'a>),
    /// The members of a form of a notification.
    Form(&'m mut Vec<Member<'a>>),
}

impl<'a> Subject<'_, 'a> {
    fn change(&mut self, change: &Change<'a>) -> Result<(), String> {
        match change {
            Change::Presence(presence, path) => self.alter(path, |member| {
                let before = std::mem::replace(&mut member.presence, *presence);
                before != *presence
            }),
            Change::Encryption(encryption, path) => self.alter(path, |member| {
                let before = std::mem::replace(&mut member.encryption, *encryption);
                before != *encryption
            }),
            Change::Rename { member: path, name } => {
                let (members, at) = self.find(path)?;
                if members.iter().any(|it| it.name == *name) {
                    return Err(format!("there is a `{name}` beside `{path}` already"));
                }
                members[at].name = name;
                Ok(())
            }
            Change::Type {
                member,
                kind,
                list,
                json_string,
            } => self.alter(member, |member| {
                let before = member.clone();
                member.kind = *kind;
                member.list = *list;
                member.json_string = *json_string;
                member.sureness = Sureness::Sure;
                *member != before
            }),
            Change::Values { member, values } => self.alter(member, |member| {
                let before = std::mem::replace(&mut member.values, values.clone());
                before != *values
            }),
            Change::Move {
                member: path,
                place,
            } => {
                let (members, at) = self.find(path)?;
                let mut member = members.remove(at);
                if *place == Place::Path {
                    member.presence = Presence::Required;
                }
                self.add(&place.to_string(), member)?;
                if let Self::Operation(operation) = self {
                    operation.parameters.retain(|it| !it.members.is_empty());
                }
                Ok(())
            }
            Change::Add { to, member } => self.add(to, member.clone()),
            Change::Remove(path) => {
                let (members, at) = self.find(path)?;
                members.remove(at);
                if let Self::Operation(operation) = self {
                    operation.parameters.retain(|it| !it.members.is_empty());
                }
                Ok(())
            }
            Change::File(signature) => match self {
                Self::Operation(operation) => match &mut operation.response {
                    Response::File(existing) if existing != signature => {
                        *existing = *signature;
                        Ok(())
                    }
                    _ => Err(
                        "the response is no file, or its signature is known to be this one"
                            .to_owned(),
                    ),
                },
                Self::Form(_) => Err("a notification has no response".to_owned()),
            },
            Change::Response(response) => match self {
                Self::Operation(operation) => {
                    let before = (operation.response.clone(), operation.response_kind);
                    operation.response = response.clone();
                    operation.response_kind = Sureness::Sure;
                    unless_equal(&before, &(operation.response.clone(), Sureness::Sure))
                }
                Self::Form(_) => Err("a notification has no response".to_owned()),
            },
            Change::Status(status) => match self {
                Self::Operation(operation) => {
                    let before = std::mem::replace(&mut operation.status, *status);
                    unless_equal(&before, status)
                }
                Self::Form(_) => Err("a notification has no status".to_owned()),
            },
        }
    }

    /// Changes a member; `change` says whether it made a difference.
    fn alter(
        &mut self,
        path: &str,
        change: impl FnOnce(&mut Member<'a>) -> bool,
    ) -> Result<(), String> {
        let (members, at) = self.find(path)?;
        if change(&mut members[at]) {
            Ok(())
        } else {
            Err(format!("`{path}` is so already"))
        }
    }

    fn add(&mut self, to: &str, member: Member<'a>) -> Result<(), String> {
        if let (Self::Operation(operation), Some(place)) = (&mut *self, Place::from_name(to)) {
            if !operation.parameters.iter().any(|it| it.place == place) {
                let mut parameters = Parameters::new(place);
                parameters.required = member.presence == Presence::Required;
                operation.parameters.push(parameters);
                operation.parameters.sort_by_key(|it| it.place);
            }
        }
        let members = match to {
            "resource" => self.outermost(to)?,
            to if !to.contains('.') => self.outermost(to)?,
            to => {
                let (members, at) = self.find(to)?;
                &mut members[at].members
            }
        };
        if members.iter().any(|it| it.name == member.name) {
            return Err(format!("there is a `{}` in `{to}` already", member.name));
        }
        members.push(member);
        Ok(())
    }

    /// The members of a place, of the response, or of the resource.
    fn outermost(&mut self, name: &str) -> Result<&mut Vec<Member<'a>>, String> {
        let missing = || format!("there is no `{name}`");
        match self {
            Self::Form(members) => Some(&mut **members).filter(|_| name == "resource"),
            Self::Operation(operation) => match (&mut operation.response, name) {
                (Response::Json(members), "response") => Some(members),
                _ => {
                    let mut places = operation.parameters.iter_mut();
                    let found = places.find(|it| it.place.to_string() == name);
                    found.map(|it| &mut it.members)
                }
            },
        }
        .ok_or_else(missing)
    }

    /// Finds `json.amount.total`, `response.data.id` or `resource.payer`: the list that holds it,
    /// and its position there.
    fn find(&mut self, path: &str) -> Result<(&mut Vec<Member<'a>>, usize), String> {
        let missing = || format!("there is no `{path}`");
        let (outermost, rest) = path.split_once('.').ok_or_else(missing)?;
        let mut members = self.outermost(outermost).map_err(|_| missing())?;
        let (parents, name) = rest.rsplit_once('.').unwrap_or(("", rest));
        for parent in parents.split('.').filter(|parent| !parent.is_empty()) {
            let found = members.iter_mut().find(|member| member.name == parent);
            members = &mut found.ok_or_else(missing)?.members;
        }
        let position = members.iter().position(|member| member.name == name);
        Ok((members, position.ok_or_else(missing)?))
    }
}

fn unless_equal<T: PartialEq>(before: &T, after: &T) -> Result<(), String> {
    if before == after {
        return Err("it is so already".to_owned());
    }
    Ok(())
}
