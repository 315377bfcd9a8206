//! Reads operations, from the pages below `openapi`.

use wechatpay_schema::{Kind, Place};

use super::row::{Content, Row, nest};
use super::section::{Page, Section, sections};
use crate::facts::{Member, Operation, Parameters, Presence, Response};
use crate::problem::Problems;

const HOST: &str = "api.mch.weixin.qq.com";

/// The operations of a page.
pub(super) fn read<'a>(page: &'a Page, problems: &mut Problems<'_>) -> Vec<Operation<'a>> {
    let path = path_of(&page.file);
    let sections = sections(page, problems);
    if sections.is_empty() {
        problems.report(1, "the page documents no method");
    }
    let mut operations: Vec<Operation<'a>> = Vec::new();
    for section in &sections {
        let Some(operation) = operation(&path, section, problems) else {
            continue;
        };
        if operations.iter().any(|it| it.method == operation.method) {
            problems.report(section.line, "the page documents this operation twice");
        } else {
            operations.push(operation);
        }
    }
    operations
}

/// The file's path is the operation's; `index.md` means a trailing slash.
fn path_of(file: &str) -> String {
    let path = file.trim_start_matches("openapi").trim_end_matches(".md");
    match path.strip_suffix("/index") {
        Some(folder) => format!("{folder}/"),
        None => path.to_owned(),
    }
}

fn operation<'a>(
    path: &str,
    section: &Section<'a>,
    problems: &mut Problems<'_>,
) -> Option<Operation<'a>> {
    let (Some(request), Some(response)) = (&section.request, &section.response) else {
        problems.report(
            section.line,
            "the method has no table for the request, or none for the response",
        );
        return None;
    };
    let response = response_of(section.line, response, problems);
    let (host, base, parameters) = request_of(section.line, request, problems);
    let mut operation = Operation::new(section.method, format!("{base}{path}"));
    operation.host = host;
    operation.status = Some(status_of(section, &response, problems));
    operation.parameters = parameters;
    operation.response = Some(response);
    operation.title = section.title;
    operation.page = current_page(&section.links);
    if operation.title.is_empty() {
        problems.report(section.line, "the method has no title");
    }
    Some(operation)
}

/// The official page: the one of the current documentation, if there is a link to it, else the
/// first.
fn current_page<'a>(links: &[&'a str]) -> &'a str {
    let in_force = |link: &&&str| link.contains("/doc/v3/") || link.contains("/doc/global/v3/");
    let found = links.iter().find(in_force).or_else(|| links.first());
    found.copied().unwrap_or_default()
}

fn status_of(section: &Section<'_>, response: &Response<'_>, problems: &mut Problems<'_>) -> u16 {
    let status = section.statuses.first().map_or(200, |(_, status)| *status);
    for (line, other) in &section.statuses {
        if *other != status {
            problems.report(
                *line,
                format!("the sample code expects {other} here, but {status} before"),
            );
        }
    }
    if !(200..300).contains(&status) {
        problems.report(section.line, format!("{status} is not a success"));
    }
    if status == 204 && *response != Response::Empty {
        problems.report(section.line, "the status is 204, but there is a response");
    }
    if section.statuses.is_empty() && *response == Response::Empty {
        problems.report(
            section.line,
            "the response is empty, and no sample code has its status",
        );
    }
    status
}

fn response_of<'a>(line: usize, rows: &[Row<'a>], problems: &mut Problems<'_>) -> Response<'a> {
    match rows {
        [row] => match row.content {
            Content::Note(note) if note.contains("无返回内容") => return Response::Empty,
            Content::Note(note) if note.contains("文件流") => {
                return Response::File;
            }
            _ => {}
        },
        [] => problems.report(line, "the table of the response has no rows"),
        _ => {}
    }
    Response::Json(nest(rows, problems))
}

/// Reads host, base path and parameters.
fn request_of<'a>(
    line: usize,
    rows: &[Row<'a>],
    problems: &mut Problems<'_>,
) -> (Option<&'a str>, &'a str, Vec<Parameters<'a>>) {
    let (mut host, mut base) = (None, "");
    let mut places: Vec<Parameters<'a>> = Vec::new();
    let mut add = |place, presence, mut members: Vec<Member<'a>>| match places
        .iter_mut()
        .find(|it| it.place == place)
    {
        Some(existing) => existing.members.append(&mut members),
        None => places.push(Parameters {
            place,
            presence,
            members,
        }),
    };
    for member in nest(rows, problems) {
        if member.list && member.kind == Some(Kind::Object) {
            problems.report(line, format!("the place `{}` is a list", member.name));
        }
        match (member.name, member.kind) {
            ("json", Some(Kind::Object)) => add(Place::Json, member.presence, member.members),
            ("query", Some(Kind::Object)) => add(Place::Query, member.presence, member.members),
            ("headers", Some(Kind::Object)) => add(Place::Header, member.presence, member.members),
            ("body", Some(Kind::Object)) => {
                for part in member.members {
                    match (part.name, part.kind) {
                        ("meta", Some(Kind::String)) => {
                            add(Place::Meta, part.presence, part.members)
                        }
                        (_, Some(Kind::Object)) => add(Place::File, part.presence, vec![part]),
                        (name, _) => {
                            problems.report(line, format!("`{name}` is not a part of an upload"));
                        }
                    }
                }
            }
            ("base_uri", Some(Kind::String)) => {
                let mut uris = rows.iter().filter_map(base_uri);
                let uri = uris.next();
                if uris.next().is_some() {
                    problems.report(line, "`base_uri` is there twice");
                }
                match uri {
                    Some((uri_host, uri_base)) => {
                        host = Some(uri_host).filter(|host| *host != HOST);
                        base = uri_base;
                    }
                    None => problems.report(line, "`base_uri` has no `https://…/`"),
                }
            }
            (_, Some(Kind::Object)) => {
                problems.report(line, format!("`{}` is not a known place", member.name));
            }
            _ => add(Place::Path, Some(Presence::Required), vec![member]),
        }
    }
    places.sort_by_key(|it| it.place);
    (host, base, places)
}

/// `https://host/base/`, without the slash.
fn base_uri<'a>(row: &Row<'a>) -> Option<(&'a str, &'a str)> {
    let Content::Member {
        member,
        description,
        ..
    } = &row.content
    else {
        return None;
    };
    if member.name != "base_uri" {
        return None;
    }
    let (_, uri) = description.split_once("`https://")?;
    let (uri, rest) = uri.split_once('`')?;
    if rest.contains("`https://") {
        return None;
    }
    let (host, _) = uri.split_once('/')?;
    Some((host, uri.strip_prefix(host)?.trim_end_matches('/')))
}
