//! How many mistakes in declarations the compiler catches.
//!
//! Right declarations, as the scaffold prints them and the proof over all operations compiles them,
//! are each changed by one mistake, and checked by the compiler. What the checks promise is caught always; of the rest the share is printed, and
//! compared with the table in `docs/schema.md`. Declarations as the examples have them are right too,
//! and have to be accepted.
//!
//! `MUTANTS=100 cargo test -p wechatpay-tests --test mutations` makes 100 of each kind. With
//! `-- sources` behind it, it has the compiler judge declarations as each official source has them,
//! which takes minutes.

#![allow(clippy::print_stdout, reason = "its last lines are the table")]

mod check;
mod declaration;
mod examples;
mod mistakes;
mod sources;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wechatpay_schema::Operation;

use check::Project;
use declaration::Declaration;
use mistakes::{Kind, Random};

/// How many mutants of each kind there are.
const MUTANTS: usize = 8;

/// A larger declaration takes the compiler long, and is like others.
const LONGEST: usize = 8_000;

struct Mutant {
    kind: &'static Kind,
    text: String,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let failures = if std::env::args().any(|it| it == "sources") {
        accept_sources()?
    } else {
        catch_mistakes()?
    };
    for failure in &failures {
        println!("FAILED {failure}\n");
    }
    Ok(if failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What of the official sources is refused without a reason, and what is not though there is one.
fn accept_sources() -> Result<Vec<String>, Box<dyn Error>> {
    let declarations = sources::declarations()?;
    let texts: Vec<_> = declarations.iter().map(|(_, text)| text).collect();
    let refused = Project::default().refused(&texts)?;
    let refused = refused.iter().map(|at| declarations[*at].0.as_str());
    let refused: BTreeSet<_> = refused.collect();
    let wrong: BTreeSet<_> = sources::WRONG.iter().map(|(name, _)| *name).collect();
    println!("{} of {} refused", refused.len(), texts.len());
    let unexpected = refused
        .difference(&wrong)
        .map(|it| format!("refused: {it}"));
    let accepted = wrong
        .difference(&refused)
        .map(|it| format!("not refused: {it}"));
    Ok(unexpected.chain(accepted).collect())
}

/// The mistakes that are not caught, and what is refused though it is right.
fn catch_mistakes() -> Result<Vec<String>, Box<dyn Error>> {
    let count = match std::env::var("MUTANTS") {
        Ok(count) => count.parse()?,
        Err(_) => MUTANTS,
    };
    let mutants = mutants(count);
    let right = examples::declarations()?;
    let right: Vec<_> = right.iter().collect();
    let project = Project::default();
    let refused = project.refused(&right)?;
    let refused = refused
        .iter()
        .map(|at| format!("it is right:\n{}", right[*at]));
    let mut failures: Vec<_> = refused.collect();
    let texts: Vec<_> = mutants.iter().map(|it| &it.text).collect();
    let caught = project.refused(&texts)?;

    let mut table = String::from("| mistake | caught |\n|---|---|\n");
    for kind in mistakes::KINDS {
        let (mut found, mut all) = (0, 0);
        for (at, mutant) in mutants.iter().enumerate() {
            if !std::ptr::eq(mutant.kind, kind) {
                continue;
            }
            all += 1;
            if caught.contains(&at) {
                found += 1;
            } else if kind.is_promised {
                failures.push(format!("{}, and not refused:\n{}", kind.name, mutant.text));
            }
        }
        if all == 0 {
            failures.push(format!("{}: none could be made", kind.name));
        }
        writeln!(table, "| {} | {found} of {all} |", kind.name)?;
    }
    println!("{table}");
    let documented = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schema.md");
    if count == MUTANTS && !fs::read_to_string(documented)?.contains(&table) {
        failures.push("docs/schema.md has another table".to_owned());
    }
    let passed = right.len() + texts.len() - failures.len();
    println!("{} examples", right.len());
    println!("{passed} passed, {} failed", failures.len());
    Ok(failures)
}

/// So many mutants of each kind, of operations that a seed chooses.
fn mutants(count: usize) -> Vec<Mutant> {
    let operations: Vec<_> = Operation::all().collect();
    let mut mutants = Vec::new();
    for kind in mistakes::KINDS {
        let mut random = Random::new(kind.name);
        let mut made = 0;
        // Not every operation has a place for each mistake.
        for _ in 0..count * 100 {
            if made == count {
                break;
            }
            let operation = &operations[random.below(operations.len())];
            let original = Declaration::of(operation);
            if original.text().len() > LONGEST {
                continue;
            }
            let mut mutant = original.clone();
            if (kind.make)(operation, &mut mutant, &mut random).is_some() {
                made += 1;
                mutants.push(Mutant {
                    kind,
                    text: mutant.text(),
                });
            }
        }
    }
    mutants
}
