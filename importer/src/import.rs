//! Makes facts from pages and evidence.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io;
use std::path::Path;

use crate::evidence::{self, Table};
use crate::facts::{Form, Operation};
use crate::pages;
use crate::problem::{Problem, Problems};
use crate::source::Source;

/// The text of facts, ready to be written.
#[derive(Debug, Default)]
pub struct Import {
    /// The files, by their paths below the folder of facts.
    pub files: BTreeMap<String, String>,
    /// What cannot be read, and what contradicts itself.
    pub problems: Vec<Problem>,
}

/// Reads a folder of pages, and one of evidence.
///
/// The same input always gives the same facts, byte for byte.
///
/// # Errors
/// When a file or a folder cannot be read. A mistake in a page or in a row is a [`Problem`]
/// instead.
pub fn import(pages: &Path, evidence: &Path) -> io::Result<Import> {
    let mut import = Import::default();
    let pages = pages::read(pages, &mut import.problems)?;
    let (operations, forms) = pages::facts(&pages, &mut import.problems);
    import.add(Source::Pages, operations, forms);

    let operations = Table::read(evidence, "operations.tsv")?;
    let notifications = Table::read(evidence, "notifications.tsv")?;
    let mut operations = evidence::operations(&operations, &mut import.problems);
    let mut forms = evidence::forms(&notifications, &mut import.problems);
    for source in Source::ALL.into_iter().filter(|it| *it != Source::Pages) {
        let operations = operations.remove(&source).unwrap_or_default();
        import.add(
            source,
            operations,
            forms.remove(&source).unwrap_or_default(),
        );
    }
    import.problems.sort();
    import.problems.dedup();
    Ok(import)
}

impl Import {
    fn add(&mut self, source: Source, operations: Vec<Operation<'_>>, forms: Vec<Form<'_>>) {
        let operations = self.lines(source, &operations, |line, fact| {
            Operation::read(line).as_ref() == Some(fact)
        });
        self.files
            .insert(format!("{}/operations.txt", source.name()), operations);
        let forms = self.lines(source, &forms, |line, fact| {
            Form::read(line).as_ref() == Some(fact)
        });
        self.files
            .insert(format!("{}/notifications.txt", source.name()), forms);
    }

    /// One fact a line, sorted. What is written must be read as the same.
    fn lines<T: Display>(
        &mut self,
        source: Source,
        facts: &[T],
        survives: impl Fn(&str, &T) -> bool,
    ) -> String {
        let mut lines = Vec::new();
        for fact in facts {
            let line = fact.to_string();
            if survives(&line, fact) {
                lines.push(line);
            } else {
                let mut problems = Problems::new(source.name());
                let what = line.split('\t').take(2).collect::<Vec<_>>().join(" ");
                problems.report(
                    0,
                    format!(
                        "{what}: cannot be stored: it has characters that are part of the format"
                    ),
                );
                self.problems.extend(problems.found);
            }
        }
        lines.sort();
        lines.iter().map(|line| format!("{line}\n")).collect()
    }
}
