//! Makes the data from a folder of pages.

use std::io;
use std::path::{Path, PathBuf};

use wechatpay_schema::{Notification, Operation};

use crate::corrections::Corrections;
use crate::page::Page;
use crate::problem::{Problem, Problems};
use crate::{operations, webhooks};

/// The data, ready to be written, and the problems of the pages.
#[derive(Debug, Default)]
pub struct Import {
    /// One operation a line, sorted by path and method.
    pub operations: String,
    /// One notification a line, sorted.
    pub notifications: String,
    /// What cannot be read, and what contradicts itself and is not corrected.
    pub problems: Vec<Problem>,
}

/// Reads all pages of a folder: operations below `openapi`, notifications below `webhook`.
///
/// The same pages and corrections always give the same data, byte for byte.
///
/// # Errors
/// When a file or a folder cannot be read. A mistake in a page is a [`Problem`] instead.
pub fn import(folder: &Path, corrections: &str) -> io::Result<Import> {
    let mut problems = Vec::new();
    let pages = read_pages(folder, &mut problems)?;
    let mut operations = Vec::new();
    let mut notifications = Vec::new();
    for page in &pages {
        let mut found = Problems::new(&page.file);
        if has_moved(page, &pages, &mut found) {
            // The other page has the content.
        } else if page.file.starts_with("openapi/") {
            operations.extend(operations::read(page, &mut found));
        } else if page.file.starts_with("webhook/") {
            notifications.extend(webhooks::read(page, &mut found));
        } else {
            found.report(
                1,
                "the page is neither below `openapi` nor below `webhook`, so it is not imported",
            );
        }
        problems.extend(found.found);
    }

    let corrections = Corrections::parse(corrections);
    corrections.apply(&mut operations, &mut notifications, &mut problems);

    operations.sort_by(|a, b| a.fact.compare_in_data(&b.fact));
    notifications.sort_by_cached_key(|it| it.fact.to_string());
    for (position, it) in operations.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|at| operations.get(at));
        let mut found = Problems::new(it.file);
        operations::check(it, before, &mut found);
        problems.extend(found.found);
    }
    // What is written must be read as the same.
    let unstorable = |file: &str, line: usize| {
        let mut found = Problems::new(file);
        found.report(
            line,
            "cannot be stored: it has characters that are part of the format",
        );
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

/// Whether a page only says where its content has moved to. That page must exist.
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
            format!("the page has moved to `{target}`, which documents nothing"),
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
                        found.report(line, "the page is not UTF-8");
                        problems.extend(found.found);
                    }
                }
            }
        }
    }
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(pages)
}
