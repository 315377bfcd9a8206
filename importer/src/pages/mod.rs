//! Reads a folder of pages: operations below `openapi`, notifications below `webhook`.

mod operations;
mod row;
mod section;
mod webhooks;

use std::io;
use std::path::{Path, PathBuf};

use crate::facts::{Form, Operation};
use crate::problem::{Problem, Problems};
pub(crate) use section::Page;

/// Pages of events whose table cannot be read, each with the page that has the same table.
const SAME: [(&str, &str, &str); 1] = [(
    "webhook/v3/RECHARGE.CLOSED.md",
    "RECHARGE.CLOSED",
    // Three of its rows have lost their indent; all others are the same.
    "RECHARGE.SUCCESS",
)];

/// The facts of pages.
pub(crate) fn facts<'a>(
    pages: &'a [Page],
    problems: &mut Vec<Problem>,
) -> (Vec<Operation<'a>>, Vec<Form<'a>>) {
    let (mut operations, mut forms) = (Vec::new(), Vec::new());
    for page in pages {
        let mut found = Problems::new(&page.file);
        let is_same = SAME.iter().any(|(file, ..)| *file == page.file);
        if is_same || has_moved(page, pages, &mut found) {
            // The other page has the content.
        } else if page.file.starts_with("openapi/") {
            operations.extend(operations::read(page, &mut found));
        } else if page.file.starts_with("webhook/") {
            forms.extend(webhooks::read(page, &mut found));
        } else {
            found.report(
                1,
                "the page is neither below `openapi` nor below `webhook`, so it is not imported",
            );
        }
        problems.extend(found.found);
    }
    for (file, event, other) in SAME {
        let has_page = pages.iter().any(|it| it.file == file);
        let form = forms.iter_mut().find(|it| it.event_types == [other]);
        if let Some(form) = form.filter(|_| has_page) {
            form.event_types.push(event);
        }
    }
    (operations, forms)
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

/// Reads all pages below a folder.
pub(crate) fn read(folder: &Path, problems: &mut Vec<Problem>) -> io::Result<Vec<Page>> {
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
