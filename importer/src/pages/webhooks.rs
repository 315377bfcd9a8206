//! Reads notifications, from the pages below `webhook`.

use std::borrow::Cow;

use super::row::{Content, Row, nest};
use super::section::{Page, sections};
use crate::facts::{Form, Member};
use crate::problem::Problems;

/// The forms that a page documents. The first is named after the page, a further one has a number
/// too.
pub(super) fn read<'a>(page: &'a Page, problems: &mut Problems<'_>) -> Vec<Form<'a>> {
    let sections = sections(page, problems);
    if sections.is_empty() {
        problems.report(1, "the page documents no notification");
    }
    let mut forms = Vec::new();
    for section in &sections {
        let Some(rows) = &section.request else {
            problems.report(section.line, "there is no table for the notification");
            continue;
        };
        // What is encrypted comes after the first line across the table.
        let is_separator = |row: &Row<'_>| matches!(row.content, Content::Separator);
        let end = rows.iter().position(is_separator).unwrap_or(rows.len());
        let (envelope, content) = rows.split_at(end);
        let envelope = nest(envelope, problems);
        let (Some(event), Some(original)) = (
            find(&envelope, &["body", "event_type"]),
            find(&envelope, &["body", "resource", "original_type"]),
        ) else {
            problems.report(
                section.line,
                "there is no `event_type` or no `original_type`",
            );
            continue;
        };
        if event.values.is_empty() {
            problems.report(section.line, "the values of `event_type` are missing");
        }
        let resources = resources(content, problems);
        if resources.is_empty() {
            problems.report(section.line, "the members of `ciphertext` are missing");
        }
        let name = page.file.rsplit('/').next().unwrap_or_default();
        let name = name.trim_end_matches(".md");
        for (number, members) in (1..).zip(resources) {
            forms.push(Form {
                event_types: event.values.clone(),
                original_types: original.values.clone(),
                name: match number {
                    1 => Cow::Borrowed(name),
                    number => Cow::Owned(format!("{name} {number}")),
                },
                members,
                title: section.title,
                page: section.links.first().copied().unwrap_or_default(),
            });
        }
    }
    forms
}

fn find<'m, 'a>(members: &'m [Member<'a>], path: &[&str]) -> Option<&'m Member<'a>> {
    let (first, rest) = path.split_first()?;
    let member = members.iter().find(|member| member.name == *first)?;
    if rest.is_empty() {
        Some(member)
    } else {
        find(&member.members, rest)
    }
}

/// The forms that `ciphertext` can have when decrypted. A form begins after each line across the
/// table, except a line before the JSON in a string.
fn resources<'a>(rows: &[Row<'a>], problems: &mut Problems<'_>) -> Vec<Vec<Member<'a>>> {
    let mut rows = rows.iter().peekable();
    let mut forms: Vec<Vec<Row<'a>>> = Vec::new();
    let mut outermost = None;
    while let Some(row) = rows.next() {
        match (&row.content, rows.peek().map(|next| &next.content)) {
            (Content::Separator, Some(Content::Member { indent, .. })) => {
                if *outermost.get_or_insert(*indent) == *indent {
                    forms.push(Vec::new());
                }
            }
            (Content::Separator, _) => {
                problems.report(row.line, "nothing follows this line across the table")
            }
            _ => match forms.last_mut() {
                Some(form) => form.push(row.clone()),
                None => {
                    problems.report(row.line, "the row is between `ciphertext` and its content")
                }
            },
        }
    }
    let mut resources: Vec<_> = forms.iter().map(|rows| nest(rows, problems)).collect();
    for resource in &mut resources {
        // Some pages give the decrypted object a name, which is not sent.
        if let [
            Member {
                name: "original_data",
                members,
                ..
            },
        ] = &mut resource[..]
        {
            *resource = std::mem::take(members);
        }
    }
    resources
}
