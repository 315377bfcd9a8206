//! Reads the tables of evidence: a row for a member, which is nested here.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use wechatpay_schema::{Kind, Place};

use crate::facts::{Form, Member, Operation, Parameters, Presence, Response};
use crate::problem::{Problem, Problems};
use crate::source::Source;

/// A table, whose first line names the columns.
pub(crate) struct Table {
    file: &'static str,
    text: String,
}

impl Table {
    pub(crate) fn read(folder: &Path, file: &'static str) -> io::Result<Self> {
        let path = folder.join(file);
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let text = std::fs::read_to_string(&path).map_err(named)?;
        Ok(Self { file, text })
    }

    fn rows(&self) -> impl Iterator<Item = (usize, Vec<&str>)> {
        let lines = (1..).zip(self.text.lines()).skip(1);
        lines.map(|(line, text)| (line, text.split('\t').collect()))
    }
}

/// What each source says of operations.
pub(crate) fn operations<'a>(
    table: &'a Table,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Source, Vec<Operation<'a>>> {
    let mut found = Problems::new(table.file);
    let mut all: BTreeMap<Source, Vec<Operation<'a>>> = BTreeMap::new();
    for (line, row) in table.rows() {
        let outcome = (|| {
            let [source, method, path, side, row @ ..] = &row[..] else {
                return Err("there are not enough columns".to_owned());
            };
            let method = method.parse();
            let method = method.map_err(|()| "the method is not known".to_owned())?;
            let operations = all.entry(source_of(source)?).or_default();
            if !matches!(operations.last(), Some(it) if it.method == method && it.path == *path) {
                operations.push(Operation::new(method, *path));
            }
            let operation = operations.last_mut().ok_or("there is no operation")?;
            add(operation, side, row)
        })();
        if let Err(message) = outcome {
            found.report(line, message);
        }
    }
    for operations in all.values_mut() {
        for operation in operations {
            operation.parameters.sort_by_key(|it| it.place);
        }
    }
    problems.extend(found.found);
    all
}

/// Adds a row to an operation.
fn add<'a>(operation: &mut Operation<'a>, side: &str, row: &[&'a str]) -> Result<(), String> {
    let [path, kind, ..] = row else {
        return Err("there are not enough columns".to_owned());
    };
    let (place, path) = match (side, *path) {
        ("answer", "-") if *kind == "empty" => {
            operation.response = Some(Response::Empty);
            return Ok(());
        }
        ("answer", path) => {
            let response = operation.response.get_or_insert(Response::Json(Vec::new()));
            let Response::Json(members) = response else {
                return Err("the answer is empty and has members".to_owned());
            };
            return insert(members, path, row);
        }
        // The part itself; its members follow.
        ("file", "meta") => return Ok(()),
        ("file", path) => match path.strip_prefix("meta.") {
            Some(path) => (Place::Meta, path),
            None => (Place::File, path),
        },
        ("body", path) => (Place::Json, path),
        (side, path) => (
            Place::from_name(side).ok_or_else(|| format!("`{side}` is not a side"))?,
            path,
        ),
    };
    let parameters = &mut operation.parameters;
    let at = match parameters.iter().position(|it| it.place == place) {
        Some(at) => at,
        None => {
            parameters.push(Parameters {
                place,
                presence: None,
                members: Vec::new(),
            });
            parameters.len() - 1
        }
    };
    insert(&mut parameters[at].members, path, row)
}

/// Inserts `a.b[].c` below the members that it names. `row` is the path, type, presence, encryption
/// and values.
fn insert<'a>(
    mut members: &mut Vec<Member<'a>>,
    path: &'a str,
    row: &[&'a str],
) -> Result<(), String> {
    let [_, kind, presence, encrypted, values] = row else {
        return Err("there are not enough columns".to_owned());
    };
    let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
    for parent in parents.split('.').filter(|it| !it.is_empty()) {
        let (name, list) = match parent.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (parent, false),
        };
        let found = members
            .iter_mut()
            .find(|it| it.name == name && it.list == list);
        let found = found.filter(|it| matches!(it.kind, None | Some(Kind::Object)));
        members = &mut found
            .ok_or_else(|| format!("`{path}`: there is no such object as `{parent}` before it"))?
            .members;
    }
    if members.iter().any(|it| it.name == name) {
        return Err(format!("`{path}` is there twice"));
    }
    let (letter, list) = match kind.strip_suffix('*') {
        Some(letter) => (letter, true),
        None => (*kind, false),
    };
    let mut letters = letter.chars();
    let kind = match (letters.next(), letters.next()) {
        (Some('-'), None) => None,
        (Some(letter), None) => {
            Some(Kind::from_letter(letter).ok_or_else(|| format!("`{kind}` is not a type"))?)
        }
        _ => return Err(format!("`{kind}` is not a type")),
    };
    let mut member = Member::new(name, kind);
    member.list = list;
    member.presence = match *presence {
        "!" => Some(Presence::Required),
        "?" => Some(Presence::Optional),
        "-" => None,
        _ => return Err(format!("`{presence}` is not a presence")),
    };
    member.encrypted = match *encrypted {
        "#" => true,
        "" => false,
        _ => return Err(format!("`{encrypted}` is not a mark of encryption")),
    };
    member.values = values.split_terminator('|').collect();
    members.push(member);
    Ok(())
}

/// What each source says of notifications.
pub(crate) fn forms<'a>(
    table: &'a Table,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Source, Vec<Form<'a>>> {
    let mut found = Problems::new(table.file);
    let mut all: BTreeMap<Source, Vec<Form<'a>>> = BTreeMap::new();
    for (line, row) in table.rows() {
        let outcome = (|| {
            let [source, event_types, original_type, name, row @ ..] = &row[..] else {
                return Err("there are not enough columns".to_owned());
            };
            let forms = all.entry(source_of(source)?).or_default();
            let event_types: Vec<&str> = event_types.split('|').collect();
            if !matches!(forms.last(), Some(it) if it.name == *name && it.event_types == event_types)
            {
                forms.push(Form {
                    event_types,
                    original_types: original_type.split_terminator('|').collect(),
                    name: Cow::Borrowed(*name),
                    members: Vec::new(),
                    title: "",
                    page: "",
                });
            }
            let form = forms.last_mut().ok_or("there is no form")?;
            match row {
                // It is attested, but without members.
                ["-", ..] => Ok(()),
                [path, ..] => insert(&mut form.members, path, row),
                [] => Err("there are not enough columns".to_owned()),
            }
        })();
        if let Err(message) = outcome {
            found.report(line, message);
        }
    }
    problems.extend(found.found);
    all
}

fn source_of(name: &str) -> Result<Source, String> {
    let source = Source::from_name(name).filter(|it| *it != Source::Pages);
    source.ok_or_else(|| format!("`{name}` is not a known source"))
}
