//! Reads the rows of a table, and nests them.

use std::iter::Peekable;
use std::slice::Iter;

use wechatpay_schema::Kind;

use crate::facts::{Member, Presence};
use crate::problem::Problems;

/// A row: `| name {data-required data-indent=1} | type {…} | description`.
#[derive(Clone)]
pub(crate) struct Row<'a> {
    pub(crate) line: usize,
    pub(crate) content: Content<'a>,
}

#[derive(Clone)]
pub(crate) enum Content<'a> {
    /// A member, and how deep it is nested.
    Member {
        indent: usize,
        member: Member<'a>,
        description: &'a str,
    },
    /// A line across the table.
    Separator,
    /// A note across the table, such as "empty" or "a file".
    Note(&'a str),
}

impl<'a> Row<'a> {
    /// Reads a row. If it cannot be read, reports why and gives `None`.
    pub(crate) fn read(line: usize, text: &'a str, problems: &mut Problems<'_>) -> Option<Self> {
        let cells = cells(text);
        if cells.len() > 3 && cells[3..].iter().any(|cell| !cell.is_empty()) {
            problems.report(line, "the row has more than three cells");
        }
        let (name, attributes) = split_attributes(cells.first().copied().unwrap_or_default());
        if attributes.contains("colspan=") {
            let content = if name.is_empty() {
                Content::Separator
            } else {
                Content::Note(name)
            };
            return Some(Self { line, content });
        }
        let kind_cell = cells.get(1).copied().unwrap_or_default();
        let (kind_name, kind_attributes) = split_attributes(kind_cell);
        let (kind_name, list) = match kind_name.strip_suffix("[]") {
            Some(element) => (element, true),
            None => (kind_name, false),
        };
        for attribute in unknown_attributes(attributes, &NAME_ATTRIBUTES)
            .chain(unknown_attributes(kind_attributes, &KIND_ATTRIBUTES))
        {
            problems.report(line, format!("`{attribute}` is not a known attribute"));
        }
        let Some((_, kind)) = KINDS.iter().find(|(it, _)| *it == kind_name) else {
            problems.report(line, format!("`{kind_cell}` is not a known type"));
            return None;
        };
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        if name.is_empty() || !name.chars().all(|c| is_name(c) || c == ' ') {
            problems.report(line, format!("`{name}` is not a name"));
            return None;
        }
        let written_indent = attribute(attributes, "data-indent").unwrap_or("0");
        let Ok(indent) = written_indent.parse() else {
            problems.report(
                line,
                format!("`data-indent={written_indent}` is not a number"),
            );
            return None;
        };
        let description = cells.get(2).copied().unwrap_or_default();
        let mut member = Member::new(name, Some(*kind));
        member.list = list;
        member.presence = Some(match attribute(attributes, "data-required") {
            Some(_) => Presence::Required,
            None => Presence::Optional,
        });
        member.encrypted = attribute(kind_attributes, "data-encrypted").is_some();
        member.json_string = attribute(kind_attributes, "data-encoded").is_some()
            || attribute(kind_attributes, "data-encoded-by").is_some();
        member.values = values(line, description, problems);
        Some(Self {
            line,
            content: Content::Member {
                indent,
                description,
                member,
            },
        })
    }
}

/// The cells of a row. An escaped pipe separates nothing.
fn cells(row: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let row = row.trim().strip_prefix('|').unwrap_or(row);
    let (mut start, mut escaped) = (0, false);
    for (position, c) in row.char_indices() {
        if c == '|' && !escaped {
            cells.push(row[start..position].trim());
            start = position + 1;
        }
        escaped = c == '\\';
    }
    cells.push(row[start..].trim());
    cells
}

/// Splits `content {attributes}`.
fn split_attributes(cell: &str) -> (&str, &str) {
    match cell.strip_suffix('}').and_then(|it| it.split_once('{')) {
        Some((text, attributes)) => (text.trim(), attributes.trim()),
        None => (cell, ""),
    }
}

/// The names of the kinds in the pages.
const KINDS: [(&str, Kind); 5] = [
    ("string", Kind::String),
    ("integer", Kind::Integer),
    ("number", Kind::Number),
    ("boolean", Kind::Boolean),
    ("object", Kind::Object),
];
const NAME_ATTRIBUTES: [&str; 4] = ["data-required", "data-indent", "colspan", "align"];
const KIND_ATTRIBUTES: [&str; 4] = [
    "data-tooltip",
    "data-encrypted",
    "data-encoded",
    "data-encoded-by",
];

/// The value of `name="value"` or `name=value`; empty for `name` alone.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut words = attributes.split_whitespace();
    words.find_map(|word| {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        (key == name).then(|| value.trim_matches('"'))
    })
}

fn unknown_attributes<'a>(attributes: &'a str, known: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let words = attributes.split_whitespace();
    words.filter(move |word| {
        let key = word.split('=').next().unwrap_or_default();
        !key.starts_with('.') && !known.contains(&key)
    })
}

/// The values in "… `A` \| `B` 枚举值之一" ("one of the values …").
fn values<'a>(line: usize, description: &'a str, problems: &mut Problems<'_>) -> Vec<&'a str> {
    let mut values = Vec::new();
    let Some((mut rest, after)) = description.split_once("枚举值") else {
        return values;
    };
    if !matches!(after.trim(), "" | "之一") {
        problems.report(line, "what follows `枚举值` cannot be read");
    }
    // The values are read from the last to the first.
    loop {
        rest = rest.trim_end();
        let quoted = rest.strip_suffix('`').and_then(|it| it.rsplit_once('`'));
        let Some((before, value)) = quoted else {
            break;
        };
        values.push(value);
        rest = before.trim_end();
        match rest.strip_suffix("\\|") {
            Some(before) => rest = before,
            None => break,
        }
    }
    values.reverse();
    if values.is_empty() {
        problems.report(line, "no values come before `枚举值`");
    }
    // Right before the first value another one may be, as in `A`、`B`, which is not read.
    if rest.ends_with(['、', '/', ',', '，', '|', '`']) {
        problems.report(line, "the values before these are not separated by `\\|`");
    }
    for value in &values {
        if value.is_empty() || value.contains(['(', ')', '|', '\t', '{', '}']) {
            problems.report(line, format!("the value `{value}` cannot be stored"));
        }
    }
    values
}

/// Nests rows by their indents. The first row is on the outermost level.
pub(crate) fn nest<'a>(rows: &[Row<'a>], problems: &mut Problems<'_>) -> Vec<Member<'a>> {
    let outermost = rows.iter().find_map(|row| match row.content {
        Content::Member { indent, .. } => Some(indent),
        Content::Separator | Content::Note(_) => None,
    });
    let mut rows = rows.iter().peekable();
    let members = level(&mut rows, outermost.unwrap_or(0), problems);
    for row in rows {
        problems.report(row.line, "the row is nested less deeply than the first one");
    }
    members
}

fn level<'a>(
    rows: &mut Peekable<Iter<'_, Row<'a>>>,
    depth: usize,
    problems: &mut Problems<'_>,
) -> Vec<Member<'a>> {
    let mut members: Vec<Member<'a>> = Vec::new();
    while let Some(row) = rows.peek() {
        let line = row.line;
        let (indent, member) = match &row.content {
            Content::Member { indent, member, .. } => (*indent, member),
            Content::Separator => {
                rows.next();
                continue;
            }
            Content::Note(note) => {
                problems.report(line, format!("`{note}` is among members"));
                rows.next();
                continue;
            }
        };
        if indent < depth {
            break;
        }
        if indent > depth {
            problems.report(line, format!("`{}` is nested in nothing", member.name));
        }
        rows.next();
        let mut member = member.clone();
        member.members = match rows.peek().map(|next| &next.content) {
            Some(Content::Separator | Content::Member { .. }) => level(rows, indent + 1, problems),
            _ => Vec::new(),
        };
        if !member.members.is_empty() {
            match member.kind {
                Some(Kind::Object) => {}
                // A string that has members holds JSON.
                Some(Kind::String) => member.json_string = true,
                _ => problems.report(line, format!("`{}` cannot have members", member.name)),
            }
        }
        if members.iter().any(|other| other.name == member.name) {
            problems.report(line, format!("`{}` is there twice", member.name));
        } else {
            members.push(member);
        }
    }
    members
}
