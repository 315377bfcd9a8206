//! Splits a page into sections and tables.

use std::iter::Peekable;

use wechatpay_schema::Method;

use super::row::Row;
use crate::problem::Problems;

/// A page of the documentation.
pub(crate) struct Page {
    /// Relative to the folder of pages, with `/` on every system.
    pub(crate) file: String,
    pub(crate) text: String,
}

/// The part of a page about one method.
pub(crate) struct Section<'a> {
    pub(crate) line: usize,
    pub(crate) method: Method,
    pub(crate) title: &'a str,
    pub(crate) request: Option<Vec<Row<'a>>>,
    pub(crate) response: Option<Vec<Row<'a>>>,
    /// The statuses that the sample code expects.
    pub(crate) statuses: Vec<(usize, u16)>,
    /// The official pages.
    pub(crate) links: Vec<&'a str>,
}

/// Which table a row belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Table {
    None,
    Request,
    Response,
    /// An unknown table: it is reported, and its rows are ignored.
    Unknown,
}

/// Reads the sections of a page. Prose, tips and sample code are ignored, except the status that
/// the code expects and the links to the official pages.
pub(crate) fn sections<'a>(page: &'a Page, problems: &mut Problems<'_>) -> Vec<Section<'a>> {
    let mut sections: Vec<Section<'a>> = Vec::new();
    let mut table = Table::None;
    let mut fence: Option<(usize, &str)> = None;
    let mut lines = (1..).zip(page.text.lines()).peekable();
    let page_title = front_matter_title(&mut lines);
    for (line, text) in lines {
        let text = text.trim();
        if let Some(marker) = fence_marker(text) {
            match fence {
                // Code ends at a marker of the same kind that is at least as long.
                Some((_, opening)) if marker.starts_with(opening) => fence = None,
                Some(_) => {}
                None => fence = Some((line, marker)),
            }
            continue;
        }
        if fence.is_some() {
            if let (Some(status), Some(section)) = (expected_status(text), sections.last_mut()) {
                section.statuses.push((line, status));
            }
            continue;
        }
        if let Some(row) = text.strip_prefix('|') {
            let Some(section) = sections.last_mut() else {
                problems.report(line, "the table comes before the first method's heading");
                continue;
            };
            read_row(section, &mut table, line, text, row, problems);
            continue;
        }
        table = Table::None;
        if let Some((title, anchor)) = heading(text) {
            match anchor.to_uppercase().parse() {
                Ok(method) => sections.push(Section {
                    line,
                    method,
                    title: if title.contains("$frontmatter.title") {
                        page_title
                    } else {
                        title
                    },
                    request: None,
                    response: None,
                    statuses: Vec::new(),
                    links: Vec::new(),
                }),
                // A heading above the methods of one path.
                Err(()) if anchor == "mix" => {}
                Err(()) => problems.report(line, format!("`{{#{anchor}}}` is not a method")),
            }
        } else if let Some(section) = sections.last_mut() {
            section.links.extend(official_links(text));
        }
    }
    if let Some((line, marker)) = fence {
        problems.report(line, format!("the code that `{marker}` begins has no end"));
    }
    sections
}

/// The backticks or tildes with which code begins.
fn fence_marker(text: &str) -> Option<&str> {
    let kind = text.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let end = text.find(|it| it != kind).unwrap_or(text.len());
    Some(&text[..end]).filter(|it| it.len() >= 3)
}

fn read_row<'a>(
    section: &mut Section<'a>,
    table: &mut Table,
    line: usize,
    text: &'a str,
    row: &'a str,
    problems: &mut Problems<'_>,
) {
    if *table == Table::None {
        let head = row.split('|').next().unwrap_or_default().trim();
        let (kind, rows) = match head {
            "请求参数" => (Table::Request, Some(&mut section.request)),
            "返回字典" | "应答规范" => (Table::Response, Some(&mut section.response)),
            _ => {
                problems.report(line, format!("`{head}` is the head of an unknown table"));
                (Table::Unknown, None)
            }
        };
        *table = kind;
        if let Some(rows) = rows {
            if rows.replace(Vec::new()).is_some() {
                problems.report(
                    line,
                    format!("the second table `{head}` replaces the first"),
                );
            }
        }
        return;
    }
    // The line of dashes below the head.
    if row.chars().all(|it| matches!(it, '-' | ':' | '|' | ' ')) {
        return;
    }
    let rows = match table {
        Table::Request => &mut section.request,
        Table::Response => &mut section.response,
        Table::None | Table::Unknown => return,
    };
    if let (Some(rows), Some(row)) = (rows, Row::read(line, text, problems)) {
        rows.push(row);
    }
}

/// Reads `---`, `title: …`, `---` if the page begins with them; gives the title.
fn front_matter_title<'a>(lines: &mut Peekable<impl Iterator<Item = (usize, &'a str)>>) -> &'a str {
    let mut title = "";
    if lines.next_if(|(_, text)| *text == "---").is_some() {
        for (_, text) in lines.take_while(|(_, text)| *text != "---") {
            if let Some(value) = text.strip_prefix("title:") {
                title = value.trim();
            }
        }
    }
    title
}

/// `## title {#post}`, at any level.
fn heading(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('#')?.trim_start_matches('#');
    let (title, anchor) = text.rsplit_once("{#")?;
    Some((title.trim(), anchor.strip_suffix('}')?))
}

/// `getStatusCode() === 204`, with or without blanks.
fn expected_status(code: &str) -> Option<u16> {
    let (_, after) = code.split_once("getStatusCode()")?;
    let after = after.trim_start().strip_prefix("===")?.trim_start();
    after.get(..3)?.parse().ok()
}

/// The URLs in `[官方文档](…)`.
fn official_links(text: &str) -> impl Iterator<Item = &str> {
    text.split("[官方文档](")
        .skip(1)
        .filter_map(|it| it.split(')').next())
}
