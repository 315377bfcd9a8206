//! What a person has to look at: disagreements of sources, the tables of the members and of the
//! sources left out one by one, and what is stricter than before.

use std::collections::BTreeMap;
use std::fmt::Write;

use wechatpay_schema::{
    Encryption, Member, Notification, Operation, Place, Presence, Response, Sureness,
};

use crate::disagreements::{Disagreement, find};
use crate::leave_one_out::{Fault, Judgement, judge};
use crate::merge::{Facts, Texts};

/// What sources disagree about, a line for each, those that matter most first: weight, operation or
/// form of a notification, member, and what each source says.
pub fn disagreements(texts: Texts<'_>) -> Vec<String> {
    let facts = Facts::read(texts.facts, &mut Vec::new());
    let found = find(&facts, texts.forms);
    let line =
        |it: Disagreement| format!("{}\t{}\t{}\t{}", it.weight, it.subject, it.member, it.says);
    found.into_iter().map(line).collect()
}

/// The tables of the sources left out one by one, of operations and of forms of notifications, in
/// Markdown; and each fault.
///
/// A source is left out, the others are merged; then the operations are counted whose request, as
/// this source has it, would be refused, or whose response would not be decoded; and the forms that
/// would not be decoded, or not recognised.
pub fn leave_one_out(texts: Texts<'_>) -> (String, Vec<String>) {
    let facts = Facts::read(texts.facts, &mut Vec::new());
    let (operations, forms) = judge(&facts, texts);
    let mut faults = Vec::new();
    let refused = [
        Fault::Presence,
        Fault::Type,
        Fault::Place,
        Fault::Encryption,
    ];
    let mut tables = table(
        &operations,
        "operations | only here | request refused",
        |it| vec![it.judged, it.only_here, it.count(&refused)],
        &Fault::OF_OPERATIONS,
        &mut faults,
    );
    tables.push('\n');
    tables += &table(
        &forms,
        "forms | only here",
        |it| vec![it.judged, it.only_here],
        &Fault::OF_FORMS,
        &mut faults,
    );
    (tables, faults)
}

/// A row for each source: some numbers, then how many operations or forms have each of the faults.
fn table(
    judgements: &[Judgement],
    head: &str,
    numbers: impl Fn(&Judgement) -> Vec<usize>,
    columns: &[(Fault, &str)],
    faults: &mut Vec<String>,
) -> String {
    let names: Vec<_> = columns.iter().map(|(_, name)| *name).collect();
    let head = format!("| left out | {head} | {} |", names.join(" | "));
    let rule = "---|".repeat(head.matches('|').count() - 1);
    let mut table = format!("{head}\n|{rule}\n");
    for judgement in judgements {
        let source = judgement.source.name();
        let counts = columns.iter().map(|(fault, _)| judgement.count(&[*fault]));
        let counts: Vec<_> = numbers(judgement).into_iter().chain(counts).collect();
        let counts: Vec<_> = counts.iter().map(ToString::to_string).collect();
        // Writing to a string does not fail.
        let _ = writeln!(table, "| {source} | {} |", counts.join(" | "));
        for (fault, name) in columns {
            for (subject, members) in judgement.faults.get(fault).into_iter().flatten() {
                faults.push(format!(
                    "{source}\t{name}\t{subject}\t{}",
                    members.join(" ")
                ));
            }
        }
    }
    table
}

/// How many members the data has, and how sure they are: a table in Markdown.
pub fn how_sure() -> String {
    let (mut requests, mut responses) = (Count::default(), Count::default());
    for operation in Operation::all() {
        for parameters in &operation.parameters {
            requests.add(&parameters.members);
        }
        if let Response::Json(members) = &operation.response {
            responses.add(members);
        }
    }
    let mut table = String::from(
        "| | members | required | claimed | optional | type sure | encrypted | claimed to be |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for (side, count) in [("requests", requests), ("responses", responses)] {
        let counts = count.0.map(|it| it.to_string());
        // Writing to a string does not fail.
        let _ = writeln!(table, "| {side} | {} |", counts.join(" | "));
    }
    table
}

/// The numbers of a row of that table.
#[derive(Default)]
struct Count([usize; 7]);

impl Count {
    fn add(&mut self, members: &[Member<'_>]) {
        for member in members {
            let is_so = [
                true,
                member.presence == Presence::Required,
                member.presence == Presence::Claimed,
                member.presence == Presence::Optional,
                member.sureness == Sureness::Sure,
                member.encryption == Encryption::Confirmed,
                member.encryption == Encryption::Claimed,
            ];
            for (count, is_so) in self.0.iter_mut().zip(is_so) {
                *count += usize::from(is_so);
            }
            self.add(&member.members);
        }
    }
}

/// What may refuse a declaration that earlier data accepted: rules that are new, and names that are
/// gone. The earlier data is the text of both its files.
///
/// # Errors
/// When the earlier data cannot be read, since its format was another one.
pub fn stricter_than(operations: &str, notifications: &str) -> Result<Vec<String>, String> {
    let unreadable = |file: &str, line: usize| {
        format!("line {line} of the earlier {file} cannot be read: its format is another one")
    };
    let mut earlier = Strictness::default();
    for (line, text) in (1..).zip(operations.lines()) {
        let operation = Operation::read(text);
        let operation = operation.ok_or_else(|| unreadable("operations.txt", line));
        earlier.operation(&operation?);
    }
    for (line, text) in (1..).zip(notifications.lines()) {
        if Notification::read_all([text].into_iter()).next().is_none() {
            return Err(unreadable("notifications.txt", line));
        }
    }
    for notification in Notification::read_all(notifications.lines()) {
        earlier.notification(&notification);
    }
    let mut now = Strictness::default();
    Operation::all().for_each(|it| now.operation(&it));
    Notification::all().for_each(|it| now.notification(&it));
    let is_new = |(rule, of): &(&String, &String)| {
        earlier.names.contains_key(*of) && !earlier.rules.contains_key(*rule)
    };
    let rules = now.rules.iter().filter(is_new);
    let rules = rules.map(|(rule, _)| rule.clone());
    // Of an object that is gone, its members are not listed.
    let is_gone = |(name, parent): &(&String, &String)| {
        let is_outermost = parent.is_empty() || now.names.contains_key(*parent);
        is_outermost && !now.names.contains_key(*name)
    };
    let gone = earlier.names.iter().filter(is_gone);
    let gone = gone.map(|(name, _)| format!("{name} is not known any more"));
    Ok(rules.chain(gone).collect())
}

/// By what data refuses a declaration.
#[derive(Default)]
struct Strictness {
    /// Operations, events, forms and members, each with that in which it is.
    names: BTreeMap<String, String>,
    /// What is checked, each with the name without which nobody could have broken it.
    rules: BTreeMap<String, String>,
}

impl Strictness {
    fn operation(&mut self, operation: &Operation<'_>) {
        let name = format!("{} {}", operation.method, operation.path);
        for it in &operation.parameters {
            let at = format!("{name}: {}", it.place);
            self.members(Some(it.place), &name, &at, &it.members);
        }
        let kind = match &operation.response {
            Response::Empty => "is empty",
            Response::File(_) => "is a file",
            Response::Json(members) => {
                self.members(None, &name, &format!("{name}: response"), members);
                "is JSON"
            }
        };
        if operation.response_kind == Sureness::Sure {
            self.rule(&format!("{name}: response"), kind, &name);
        }
        self.names.insert(name, String::new());
    }

    fn notification(&mut self, notification: &Notification<'_>) {
        let event_type = notification.event_type;
        if notification.forms.len() > 1 {
            self.rule(event_type, "has several forms", event_type);
        }
        for form in &notification.forms {
            let name = format!("{event_type} {}", form.name);
            self.members(None, &name, &format!("{name}: resource"), &form.members);
            self.names.insert(name, event_type.to_owned());
        }
        self.names.insert(event_type.to_owned(), String::new());
    }

    /// Members in a place of a request; `None` is a response or a resource.
    fn members(&mut self, place: Option<Place>, parent: &str, at: &str, members: &[Member<'_>]) {
        for member in members {
            let at = &format!("{at}.{}", member.name);
            // In a request, nobody can have declared a member that was not known.
            let declared = if place.is_some() { at } else { parent };
            if place.is_some() && member.presence == Presence::Required {
                self.rule(at, "is required", parent);
            }
            if member.sureness == Sureness::Sure {
                let list = if member.list { "a list of " } else { "" };
                self.rule(at, &format!("is {list}{:?}", member.kind), declared);
            }
            match member.encryption {
                Encryption::Claimed if place.is_none() => {}
                Encryption::Claimed | Encryption::Confirmed => {
                    self.rule(at, "is encrypted", declared);
                }
                Encryption::Clear if place == Some(Place::Json) => {
                    self.rule(at, "is not encrypted", declared);
                }
                Encryption::Clear => {}
            }
            self.members(place, at, at, &member.members);
            self.names.insert(at.clone(), parent.to_owned());
        }
    }

    fn rule(&mut self, subject: &str, says: &str, of: &str) {
        self.rules
            .insert(format!("{subject} {says}"), of.to_owned());
    }
}
