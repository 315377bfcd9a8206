//! Makes the data from a folder of pages.
//!
//! The pages are Markdown: a page for a path, a section for a method, a table for the request and
//! one for the response, nested by `data-indent`. `docs/schema.md` describes the format. Nothing
//! that a table says is dropped silently: what cannot be read, or contradicts itself, is a
//! [`Problem`] with file and line.

mod corrections;
mod operations;
mod page;
mod report;
mod row;
mod webhooks;

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use corrections::Corrections;
pub use report::doubts;

use crate::lookup::compare_shapes;
use crate::{Notification, Operation};

/// The data, ready to be written, and what was wrong on the way.
#[derive(Debug, Default)]
pub struct Import {
    /// One operation a line, sorted by path and method.
    pub operations: String,
    /// One notification a line, sorted.
    pub notifications: String,
    /// What could not be read, or contradicts itself and is not corrected.
    pub problems: Vec<Problem>,
}

/// Something wrong with a page or a correction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder of pages.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A page of the documentation.
pub(crate) struct Page {
    /// Relative to the folder of pages, with `/` on every system.
    file: String,
    text: String,
}

/// A fact, and where it stands.
pub(crate) struct Documented<'a, T> {
    file: &'a str,
    line: usize,
    /// The lines that a correction can replace as a whole.
    replaceable: Range<usize>,
    fact: T,
}

/// Problems of one file.
pub(crate) struct Problems<'a> {
    file: &'a str,
    found: Vec<Problem>,
}

impl<'a> Problems<'a> {
    fn new(file: &'a str) -> Self {
        Self {
            file,
            found: Vec::new(),
        }
    }

    fn report(&mut self, line: usize, message: impl Into<String>) {
        self.found.push(Problem {
            file: self.file.to_owned(),
            line,
            message: message.into(),
        });
    }
}

/// Reads all pages below a folder: operations below `openapi`, notifications below `webhook`.
///
/// The same pages and corrections give the same data, byte for byte.
///
/// # Errors
/// When a file or a folder cannot be read. What is wrong inside of a page is a [`Problem`].
pub fn import(folder: &Path, corrections: &str) -> io::Result<Import> {
    let mut problems = Vec::new();
    let pages = read_pages(folder, &mut problems)?;
    let mut operations = Vec::new();
    let mut notifications = Vec::new();
    for page in &pages {
        let mut found = Problems::new(&page.file);
        if has_moved(page, &pages, &mut found) {
            // The other page says it all.
        } else if page.file.starts_with("openapi/") {
            operations.extend(operations::read(page, &mut found));
        } else if page.file.starts_with("webhook/") {
            notifications.extend(webhooks::read(page, &mut found));
        } else {
            found.report(
                1,
                "neither below `openapi` nor below `webhook`: not imported",
            );
        }
        problems.extend(found.found);
    }

    let corrections = Corrections::parse(corrections);
    corrections.apply(&mut operations, &mut notifications, &mut problems);

    operations.sort_by(|a, b| {
        let (a, b) = (&a.fact, &b.fact);
        compare_shapes(&a.path, &b.path).then_with(|| (&a.path, a.method).cmp(&(&b.path, b.method)))
    });
    notifications.sort_by_cached_key(|it| it.fact.to_string());
    for (position, it) in operations.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|at| operations.get(at));
        let mut found = Problems::new(it.file);
        operations::check(it, before, &mut found);
        problems.extend(found.found);
    }
    // What is written must be what will be found.
    let unstorable = |file: &str, line: usize| {
        let mut found = Problems::new(file);
        found.report(line, "cannot be stored: something in it breaks the format");
        found.found
    };
    operations.retain(|it| {
        let survives = Operation::read(&it.fact.to_string()).as_ref() == Some(&it.fact);
        if !survives {
            problems.extend(unstorable(it.file, it.line));
        }
        survives
    });
    notifications.retain(|it| {
        let survives = Notification::read(&it.fact.to_string()).as_ref() == Some(&it.fact);
        if !survives {
            problems.extend(unstorable(it.file, it.line));
        }
        survives
    });
    problems.sort();
    problems.dedup();
    Ok(Import {
        operations: operations
            .iter()
            .map(|it| format!("{}\n", it.fact))
            .collect(),
        notifications: notifications
            .iter()
            .map(|it| format!("{}\n", it.fact))
            .collect(),
        problems,
    })
}

/// Whether a page only says where its content has gone: then that page must be there.
fn has_moved(page: &Page, pages: &[Page], problems: &mut Problems<'_>) -> bool {
    let Some((before, target)) = page.text.split_once("Moved to /") else {
        return false;
    };
    if page.text.contains('|') {
        return false;
    }
    let target = target.lines().next().unwrap_or_default().trim();
    let target = target.replace("%7B", "{").replace("%7D", "}");
    let found = pages.iter().find(|it| it.file == format!("{target}.md"));
    if found.is_none_or(|it| it.text.contains("Moved to /")) {
        let line = before.lines().count();
        problems.report(
            line,
            format!("has moved to `{target}`, which documents nothing"),
        );
    }
    true
}

fn read_pages(folder: &Path, problems: &mut Vec<Problem>) -> io::Result<Vec<Page>> {
    let mut pages = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        let within = folder.join(&below);
        let named = |error: io::Error| {
            io::Error::new(error.kind(), format!("{}: {error}", within.display()))
        };
        for entry in within.read_dir().map_err(named)? {
            let entry = entry.map_err(named)?;
            let path = below.join(entry.file_name());
            let segments: Vec<_> = path.iter().map(|it| it.to_string_lossy()).collect();
            let file = segments.join("/");
            if entry.file_type().map_err(named)?.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|it| it.eq_ignore_ascii_case("md"))
            {
                match String::from_utf8(std::fs::read(entry.path()).map_err(named)?) {
                    Ok(text) => pages.push(Page {
                        file,
                        // Some editors write a byte order mark.
                        text: text.trim_start_matches('\u{FEFF}').to_owned(),
                    }),
                    Err(error) => {
                        let valid = error.utf8_error().valid_up_to();
                        let before = &error.as_bytes()[..valid];
                        let mut found = Problems::new(&file);
                        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                        found.report(line, "is not UTF-8");
                        problems.extend(found.found);
                    }
                }
            }
        }
    }
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(pages)
}
