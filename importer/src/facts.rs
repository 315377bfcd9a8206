//! What one source says, and its text form, which is that of `facts/*/*.txt`.
//!
//! It is the form of the data of `wechatpay-schema`, but a source may leave things open: `:` for a
//! presence that it does not state, `-` for a type.

use std::borrow::Cow;
use std::fmt::{self, Write};

use wechatpay_schema::{Kind, Method, Place};

/// What a source says of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Operation<'a> {
    pub(crate) method: Method,
    pub(crate) path: Cow<'a, str>,
    /// The host, if it is not the usual one.
    pub(crate) host: Option<&'a str>,
    pub(crate) status: Option<u16>,
    pub(crate) parameters: Vec<Parameters<'a>>,
    pub(crate) response: Option<Response<'a>>,
    pub(crate) title: &'a str,
    pub(crate) page: &'a str,
}

/// The parameters in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameters<'a> {
    pub(crate) place: Place,
    pub(crate) presence: Option<Presence>,
    pub(crate) members: Vec<Member<'a>>,
}

/// What a source says of a form of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form<'a> {
    pub(crate) event_types: Vec<&'a str>,
    pub(crate) original_types: Vec<&'a str>,
    /// How the source's facts call it: for pages, after the page.
    pub(crate) name: Cow<'a, str>,
    pub(crate) members: Vec<Member<'a>>,
    pub(crate) title: &'a str,
    pub(crate) page: &'a str,
}

/// What a source says of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member<'a> {
    pub(crate) name: &'a str,
    pub(crate) presence: Option<Presence>,
    pub(crate) kind: Option<Kind>,
    pub(crate) list: bool,
    pub(crate) encrypted: bool,
    pub(crate) json_string: bool,
    pub(crate) values: Vec<&'a str>,
    pub(crate) members: Vec<Member<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    Optional,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Response<'a> {
    Empty,
    Json(Vec<Member<'a>>),
    File,
}

impl<'a> Member<'a> {
    pub(crate) fn new(name: &'a str, kind: Option<Kind>) -> Self {
        Self {
            name,
            presence: None,
            kind,
            list: false,
            encrypted: false,
            json_string: false,
            values: Vec::new(),
            members: Vec::new(),
        }
    }

    fn read(text: &mut &'a str) -> Option<Self> {
        let end = text.find(PRESENCES)?;
        let (name, rest) = text.split_at(end);
        *text = rest;
        let presence = read_presence(text)?;
        let letter = text.chars().next()?;
        *text = &text[letter.len_utf8()..];
        let kind = match letter {
            '-' => None,
            letter => Some(Kind::from_letter(letter)?),
        };
        let (list, encrypted, json_string) = (eat(text, "*"), eat(text, "#"), eat(text, "~"));
        let mut values = Vec::new();
        if eat(text, "(") {
            let (inside, rest) = text.split_once(')')?;
            values = inside.split('|').collect();
            *text = rest;
        }
        Some(Self {
            name,
            presence,
            kind,
            list,
            encrypted,
            json_string,
            values,
            members: read_members(text)?,
        })
    }
}

const PRESENCES: [char; 3] = ['!', '?', ':'];

fn read_presence(text: &mut &str) -> Option<Option<Presence>> {
    if eat(text, "!") {
        Some(Some(Presence::Required))
    } else if eat(text, "?") {
        Some(Some(Presence::Optional))
    } else {
        eat(text, ":").then_some(None)
    }
}

fn sign(presence: Option<Presence>) -> char {
    match presence {
        Some(Presence::Required) => '!',
        Some(Presence::Optional) => '?',
        None => ':',
    }
}

fn eat(text: &mut &str, wanted: &str) -> bool {
    let rest = text.strip_prefix(wanted);
    *text = rest.unwrap_or(text);
    rest.is_some()
}

/// Reads `{a!s b?i}`; without a `{` there are no members.
fn read_members<'a>(text: &mut &'a str) -> Option<Vec<Member<'a>>> {
    let mut members = Vec::new();
    if !eat(text, "{") {
        return Some(members);
    }
    while !eat(text, "}") {
        members.push(Member::read(text)?);
        eat(text, " ");
    }
    Some(members)
}

fn write_members(f: &mut fmt::Formatter<'_>, members: &[Member<'_>]) -> fmt::Result {
    f.write_char('{')?;
    for (at, member) in members.iter().enumerate() {
        write!(f, "{}{member}", if at == 0 { "" } else { " " })?;
    }
    f.write_char('}')
}

impl fmt::Display for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.map_or('-', Kind::letter);
        write!(f, "{}{}{kind}", self.name, sign(self.presence))?;
        for (flag, sign) in [
            (self.list, "*"),
            (self.encrypted, "#"),
            (self.json_string, "~"),
        ] {
            f.write_str(if flag { sign } else { "" })?;
        }
        if !self.values.is_empty() {
            write!(f, "({})", self.values.join("|"))?;
        }
        if !self.members.is_empty() {
            write_members(f, &self.members)?;
        }
        Ok(())
    }
}

impl<'a> Operation<'a> {
    pub(crate) fn new(method: Method, path: impl Into<Cow<'a, str>>) -> Self {
        Self {
            method,
            path: path.into(),
            host: None,
            status: None,
            parameters: Vec::new(),
            response: None,
            title: "",
            page: "",
        }
    }

    pub(crate) fn members(&self, place: Place) -> Option<&[Member<'a>]> {
        let found = self.parameters.iter().find(|it| it.place == place);
        found.map(|it| it.members.as_slice())
    }

    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Reads a line, as `Display` writes it.
    pub(crate) fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (path, method) = (columns.next()?, columns.next()?.parse().ok()?);
        let mut operation = Self::new(method, path);
        operation.status = match columns.next()? {
            "" => None,
            status => Some(status.parse().ok()?),
        };
        operation.host = Some(columns.next()?).filter(|it| !it.is_empty());
        let mut text = columns.next()?;
        while !text.is_empty() {
            let (place, rest) = text.split_at(text.find(PRESENCES)?);
            text = rest;
            operation.parameters.push(Parameters {
                place: Place::from_name(place)?,
                presence: read_presence(&mut text)?,
                members: read_members(&mut text)?,
            });
            eat(&mut text, " ");
        }
        operation.response = match columns.next()? {
            "" => None,
            "empty" => Some(Response::Empty),
            "file" => Some(Response::File),
            mut members => Some(Response::Json(read_members(&mut members)?)),
        };
        operation.title = columns.next()?;
        operation.page = columns.next()?;
        Some(operation)
    }
}

/// Path, method, status, host, parameters, response, title and page, with tabs between them.
impl fmt::Display for Operation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t", self.path, self.method)?;
        if let Some(status) = self.status {
            write!(f, "{status}")?;
        }
        write!(f, "\t{}\t", self.host.unwrap_or_default())?;
        for (at, it) in self.parameters.iter().enumerate() {
            let separator = if at == 0 { "" } else { " " };
            write!(f, "{separator}{}{}", it.place, sign(it.presence))?;
            write_members(f, &it.members)?;
        }
        f.write_char('\t')?;
        match &self.response {
            None => {}
            Some(Response::Empty) => f.write_str("empty")?,
            Some(Response::File) => f.write_str("file")?,
            Some(Response::Json(members)) => write_members(f, members)?,
        }
        write!(f, "\t{}\t{}", self.title, self.page)
    }
}

impl<'a> Form<'a> {
    /// Reads a line, as `Display` writes it.
    pub(crate) fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        Some(Self {
            event_types: columns.next()?.split('|').collect(),
            original_types: columns.next()?.split_terminator('|').collect(),
            name: Cow::Borrowed(columns.next()?),
            members: read_members(&mut columns.next()?)?,
            title: columns.next()?,
            page: columns.next()?,
        })
    }
}

/// Types of event, original types, name, members, title and page, with tabs between them.
impl fmt::Display for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (events, originals) = (self.event_types.join("|"), self.original_types.join("|"));
        write!(f, "{events}\t{originals}\t{}\t", self.name)?;
        write_members(f, &self.members)?;
        write!(f, "\t{}\t{}", self.title, self.page)
    }
}
