//! What a person has to look at: disagreements of sources, and the tables of the members and of the
//! sources left out one by one.

use std::fmt::Write;

use wechatpay_schema::{Encryption, Member, Operation, Presence, Response, Sureness};

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
