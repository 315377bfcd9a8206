//! What a person has to look at: disagreements of sources, the table of the sources left out one by
//! one, and what is newly confirmed.

use std::collections::BTreeSet;
use std::fmt::Write;

use wechatpay_schema::{Encryption, Member, Operation, Presence, Response, Sureness};

use crate::disagreements::{Disagreement, find};
use crate::leave_one_out::{Fault, judge};
use crate::merge::{Facts, Texts};

/// What sources disagree about, a line for each, those that matter most first: weight, operation,
/// member, and what each source says.
pub fn disagreements(texts: Texts<'_>) -> Vec<String> {
    let facts = Facts::read(texts.facts, &mut Vec::new());
    let found = find(&facts);
    let line = |it: Disagreement| {
        format!(
            "{}\t{}\t{}\t{}",
            it.weight, it.operation, it.member, it.says
        )
    };
    found.into_iter().map(line).collect()
}

/// The table of the sources left out one by one, in Markdown, and after it each fault.
///
/// A source is left out, the others are merged; then the operations are counted whose request, as
/// this source has it, would be refused, or whose response would not be decoded.
pub fn leave_one_out(texts: Texts<'_>) -> (String, Vec<String>) {
    let facts = Facts::read(texts.facts, &mut Vec::new());
    let mut table = String::from("| left out | operations | only here | request refused |");
    let names: Vec<_> = Fault::ALL.iter().map(|(_, name)| *name).collect();
    table += &format!(
        " {} |\n|{}\n",
        names.join(" | "),
        "---|".repeat(names.len() + 4)
    );
    let mut faults = Vec::new();
    for judgement in judge(&facts, texts) {
        let source = judgement.source.name();
        let refused = [
            Fault::Presence,
            Fault::Type,
            Fault::Place,
            Fault::Encryption,
        ];
        // Writing to a string does not fail.
        let _ = write!(
            table,
            "| {source} | {} | {} | {} |",
            judgement.operations,
            judgement.only_here,
            judgement.count(&refused)
        );
        for (fault, name) in Fault::ALL {
            let _ = write!(table, " {} |", judgement.count(&[fault]));
            for (operation, members) in judgement.faults.get(&fault).into_iter().flatten() {
                faults.push(format!(
                    "{source}\t{name}\t{operation}\t{}",
                    members.join(" ")
                ));
            }
        }
        table.push('\n');
    }
    (table, faults)
}

/// What the data newly says for sure, compared with earlier data: it may refuse a declaration that
/// compiled before.
///
/// # Errors
/// When the earlier data cannot be read, since its format was another one.
pub fn newly_confirmed(earlier: &str) -> Result<Vec<String>, String> {
    let mut before = BTreeSet::new();
    for (line, text) in (1..).zip(earlier.lines()) {
        let operation = Operation::read(text);
        let operation = operation.ok_or_else(|| {
            format!("line {line} of the earlier data cannot be read: its format is another one")
        })?;
        before.extend(confirmed(&operation));
    }
    let now = Operation::all().flat_map(|it| confirmed(&it));
    Ok(now.filter(|it| !before.contains(it)).collect())
}

/// What is sure enough of an operation to refuse a declaration.
fn confirmed(operation: &Operation<'_>) -> Vec<String> {
    let name = format!("{} {}", operation.method, operation.path);
    let mut facts = Vec::new();
    for it in &operation.parameters {
        confirmed_members(
            &format!("{name}: {}", it.place),
            true,
            &it.members,
            &mut facts,
        );
    }
    if let Response::Json(members) = &operation.response {
        confirmed_members(&format!("{name}: response"), false, members, &mut facts);
    }
    facts
}

fn confirmed_members(at: &str, in_request: bool, members: &[Member<'_>], facts: &mut Vec<String>) {
    for member in members {
        let at = format!("{at}.{}", member.name);
        if in_request && member.presence == Presence::Required {
            facts.push(format!("{at} is required"));
        }
        if member.sureness == Sureness::Sure {
            let list = if member.list { "a list of " } else { "" };
            facts.push(format!("{at} is {list}{:?}", member.kind));
        }
        let is_encrypted = match member.encryption {
            Encryption::Clear => false,
            Encryption::Claimed => in_request,
            Encryption::Confirmed => true,
        };
        if is_encrypted {
            facts.push(format!("{at} is encrypted"));
        }
        confirmed_members(&at, in_request, &member.members, facts);
    }
}
