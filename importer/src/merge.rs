//! Makes the data from facts and corrections.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use wechatpay_schema::{Form, Member, Notification, Operation, Response};

use crate::corrections::{self, Applied};
use crate::facts;
use crate::forms;
use crate::operations::{self, by_operation, is_taken};
use crate::problem::{Problem, Problems};
use crate::source::Source;

/// The texts from which the data is made.
#[derive(Debug, Clone, Copy)]
pub struct Texts<'a> {
    /// The files of facts, by their paths below their folder.
    pub facts: &'a BTreeMap<String, String>,
    /// The names of the forms of notifications.
    pub forms: &'a str,
    /// The corrections.
    pub corrections: &'a str,
}

/// The data, ready to be written.
#[derive(Debug, Default)]
pub struct Merge {
    /// One operation a line, sorted by path and method.
    pub operations: String,
    /// One form of a notification a line, sorted by event.
    pub notifications: String,
    /// Each name of a member once, sorted.
    pub names: String,
    /// What a single source of the community has, which is not in the data.
    pub left_out: Vec<String>,
    /// Facts that cannot be read, corrections that correct nothing, and contradictions.
    pub problems: Vec<Problem>,
}

/// What the facts say of operations and of notifications, each with its source.
pub(crate) struct Facts<'a> {
    pub(crate) operations: Vec<(Source, facts::Operation<'a>)>,
    pub(crate) forms: Vec<(Source, facts::Form<'a>)>,
}

/// The merged and corrected facts.
pub(crate) struct Merged<'a> {
    pub(crate) operations: Vec<Operation<'a>>,
    pub(crate) notifications: Vec<Notification<'a>>,
    left_out: Vec<String>,
    corrections: Applied<'a>,
}

/// Reads the files of facts below a folder.
///
/// # Errors
/// When a file cannot be read.
pub fn read_facts(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for source in Source::ALL {
        for file in ["operations.txt", "notifications.txt"] {
            let name = format!("{}/{file}", source.name());
            let text = std::fs::read_to_string(folder.join(&name));
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
            files.insert(name.clone(), text.map_err(named)?);
        }
    }
    Ok(files)
}

/// Merges the facts and corrects them.
///
/// The same texts always give the same data, byte for byte.
pub fn merge(texts: Texts<'_>) -> Merge {
    let mut problems = Vec::new();
    let facts = Facts::read(texts.facts, &mut problems);
    let merged = Merged::of(&facts, texts, &mut problems);
    let names = names(&merged);
    // A source may have been corrected itself. But a correction may hold what would be lost if only
    // one source were missing.
    let mut applied = merged.corrections;
    for source in Source::ALL {
        if applied.has_idle() {
            let others = facts.without(source);
            applied.retain_idle(&Merged::of(&others, texts, &mut Vec::new()).corrections);
        }
    }
    problems.extend(applied.into_problems());
    let mut found = Problems::new("the data");
    let mut merge = Merge {
        names,
        left_out: merged.left_out,
        ..Merge::default()
    };
    for operation in &merged.operations {
        operations::check(operation, &mut found);
        let line = operation.to_string();
        if Operation::read(&line).as_ref() == Some(operation) {
            merge.operations += &format!("{line}\n");
        } else {
            found.report(0, format!("it cannot be stored: {line}"));
        }
    }
    for notification in &merged.notifications {
        let event = notification.event_type;
        for form in &notification.forms {
            operations::check_names(event, &form.members, &mut found);
            let line = form.to_string();
            if Form::read(&line).as_ref() == Some(form) {
                merge.notifications += &format!("{event}\t{line}\n");
            } else {
                found.report(0, format!("it cannot be stored: {event} {line}"));
            }
        }
    }
    problems.extend(found.found);
    merge.problems = problems;
    merge
}

fn names(merged: &Merged<'_>) -> String {
    fn collect<'a>(members: &[Member<'a>], names: &mut BTreeSet<&'a str>) {
        for member in members {
            names.insert(member.name);
            collect(&member.members, names);
        }
    }
    let mut names = BTreeSet::new();
    for operation in &merged.operations {
        for it in &operation.parameters {
            collect(&it.members, &mut names);
        }
        if let Response::Json(members) = &operation.response {
            collect(members, &mut names);
        }
    }
    let forms = merged.notifications.iter().flat_map(|it| &it.forms);
    forms.for_each(|it| collect(&it.members, &mut names));
    names.iter().map(|it| format!("{it}\n")).collect()
}

impl<'a> Facts<'a> {
    pub(crate) fn read(files: &'a BTreeMap<String, String>, problems: &mut Vec<Problem>) -> Self {
        let mut facts = Self {
            operations: Vec::new(),
            forms: Vec::new(),
        };
        for (file, text) in files {
            let mut found = Problems::new(file);
            let (folder, kind) = file.split_once('/').unwrap_or(("", file));
            let Some(source) = Source::from_name(folder) else {
                found.report(0, "the folder is no source's");
                problems.extend(found.found);
                continue;
            };
            for (line, text) in (1..).zip(text.lines()) {
                let is_read = if kind == "operations.txt" {
                    let fact = facts::Operation::read(text);
                    fact.map(|it| facts.operations.push((source, it)))
                } else {
                    let fact = facts::Form::read(text);
                    fact.map(|it| facts.forms.push((source, it)))
                };
                if is_read.is_none() {
                    found.report(line, "the line cannot be read");
                }
            }
            problems.extend(found.found);
        }
        facts.operations.sort_by_key(|(source, _)| *source);
        facts.forms.sort_by_key(|(source, _)| *source);
        facts
    }

    /// The facts of all sources but one.
    pub(crate) fn without(&self, left_out: Source) -> Self {
        let mut facts = Self {
            operations: self.operations.clone(),
            forms: self.forms.clone(),
        };
        facts.operations.retain(|(source, _)| *source != left_out);
        facts.forms.retain(|(source, _)| *source != left_out);
        facts
    }
}

impl<'a> Merged<'a> {
    pub(crate) fn of(facts: &Facts<'a>, texts: Texts<'a>, problems: &mut Vec<Problem>) -> Self {
        let mut left_out = Vec::new();
        let mut operations = Vec::new();
        for (name, said) in &by_operation(&facts.operations) {
            let sources: Vec<_> = said.iter().map(|(source, _)| *source).collect();
            if is_taken(&sources) {
                operations.extend(operations::merged(said));
            } else {
                left_out.extend(sources.iter().map(|it| format!("{name}: {}", it.name())));
            }
        }
        operations.sort_by(Operation::compare_in_data);
        let mut found = Problems::new(forms::FILE);
        let names = forms::read_names(texts.forms, &mut found);
        let (mut notifications, unknown) = forms::merged(&facts.forms, &names, &mut found);
        left_out.extend(unknown);
        problems.extend(found.found);
        let mut found = Problems::new(corrections::FILE);
        let corrections = corrections::apply(
            texts.corrections,
            &mut operations,
            &mut notifications,
            &mut found,
        );
        problems.extend(found.found);
        Self {
            operations,
            notifications,
            left_out,
            corrections,
        }
    }
}
