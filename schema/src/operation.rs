//! Operations.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::member::{Member, Sureness, read_members, write_members};
use crate::source::{SourceKind, read_kinds, write_kinds};
use crate::text::Reader;

/// A known operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation<'a> {
    /// The HTTP method.
    pub method: Method,
    /// The path as it is signed: with its placeholders, and with its base path (such as `/hk`).
    pub path: Cow<'a, str>,
    /// The host; `None` if it is `api.mch.weixin.qq.com`.
    pub host: Option<&'a str>,
    /// The status of a success.
    pub status: u16,
    /// The parameters of a request, one item for each place.
    pub parameters: Vec<Parameters<'a>>,
    /// The body of a success.
    pub response: Response<'a>,
    /// Whether all sources say that the response is of this kind (none, JSON, or a file).
    pub response_kind: Sureness,
    /// The kinds of sources that know the operation.
    pub known_to: Vec<SourceKind>,
    /// The documentation's title, in Chinese; empty if no page documents the operation.
    pub title: &'a str,
    /// The URL of the official page; empty if none is known.
    pub page: Cow<'a, str>,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

/// The parameters in one place of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameters<'a> {
    /// The place.
    pub place: Place,
    /// No request may leave this place empty.
    pub required: bool,
    /// The parameters.
    pub members: Vec<Member<'a>>,
}

/// A place of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A placeholder of the path.
    Path,
    /// The query.
    Query,
    /// The headers. `Wechatpay-Serial` is one of them if the request has encrypted members.
    Header,
    /// The JSON body.
    Json,
    /// The JSON part of an upload.
    Meta,
    /// The binary part of an upload.
    File,
}

/// The body of a success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response<'a> {
    /// No body.
    Empty,
    /// A JSON object.
    Json(Vec<Member<'a>>),
    /// A file.
    File(FileSignature),
}

/// What is signed of a response that is a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSignature {
    /// Nothing. An earlier response gave the file's hash.
    None,
    /// The digest in the header `Wechatpay-Statement-Sha1`, in place of the body.
    Digest,
    /// This is not documented.
    Unknown,
}

impl Method {
    /// The names of all methods, the most usual first.
    pub const NAMES: [&'static str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    const ALL: [(Method, &'static str); 5] = [
        (Method::Delete, "DELETE"),
        (Method::Get, "GET"),
        (Method::Patch, "PATCH"),
        (Method::Post, "POST"),
        (Method::Put, "PUT"),
    ];

    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        let found = Self::ALL.iter().find(|(method, _)| *method == self);
        found.map_or("", |(_, name)| name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Method {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        let found = Self::ALL.iter().find(|(_, it)| *it == name);
        found.map(|(method, _)| *method).ok_or(())
    }
}

impl Place {
    const NAMES: [(Place, &'static str); 6] = [
        (Place::Path, "path"),
        (Place::Query, "query"),
        (Place::Header, "header"),
        (Place::Json, "json"),
        (Place::Meta, "meta"),
        (Place::File, "file"),
    ];

    /// All places, in the order of the data.
    pub const ALL: [Place; 6] = [
        Place::Path,
        Place::Query,
        Place::Header,
        Place::Json,
        Place::Meta,
        Place::File,
    ];

    /// The place with this name, as `Display` writes it.
    pub fn from_name(name: &str) -> Option<Self> {
        let found = Self::NAMES.iter().find(|(_, it)| *it == name);
        found.map(|(place, _)| *place)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = Self::NAMES.iter().find(|(place, _)| place == self);
        f.write_str(found.map_or("", |(_, name)| name))
    }
}

impl Parameters<'_> {
    /// A place without parameters, which may be empty.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            required: false,
            members: Vec::new(),
        }
    }
}

impl<'a> Operation<'a> {
    /// An operation without parameters. Its success has status 200 and no body.
    pub fn new(method: Method, path: impl Into<Cow<'a, str>>) -> Self {
        Self {
            method,
            path: path.into(),
            host: None,
            status: 200,
            parameters: Vec::new(),
            response: Response::Empty,
            response_kind: Sureness::Sure,
            known_to: Vec::new(),
            title: "",
            page: Cow::Borrowed(""),
        }
    }

    /// Whether its file comes without a signature, or may do so as far as is known.
    pub fn may_be_unsigned(&self) -> bool {
        let signature = match self.response {
            Response::File(signature) => signature,
            Response::Empty | Response::Json(_) => return false,
        };
        matches!(signature, FileSignature::None | FileSignature::Unknown)
    }

    /// Whether its response has the members by which an error is recognised.
    pub fn has_code(&self) -> bool {
        let Response::Json(members) = &self.response else {
            return false;
        };
        let has = |name| members.iter().any(|member| member.name == name);
        has("code") && has("message")
    }

    /// The parameters in one place of a request.
    pub fn members(&self, place: Place) -> &[Member<'a>] {
        let found = self.parameters.iter().find(|it| it.place == place);
        found.map_or(&[], |it| &it.members)
    }

    /// The parameter with this name in one place of a request.
    pub fn member(&self, place: Place, name: &str) -> Option<&Member<'a>> {
        self.members(place).iter().find(|it| it.name == name)
    }

    /// Reads a line of the data, as `Display` writes it.
    pub fn read(line: &'a str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (path, method) = (columns.next()?, columns.next()?);
        let (status, host) = (columns.next()?, columns.next()?);
        let mut parameters = Vec::new();
        let mut reader = Reader::new(columns.next()?);
        while !reader.is_empty() {
            parameters.push(Parameters {
                place: Place::from_name(reader.take_until(b"!?"))?,
                required: reader.next()? == '!',
                members: read_members(&mut reader)?,
            });
            reader.eat(' ');
        }
        let response = columns.next()?;
        let (response, response_kind) = match response.strip_prefix('?') {
            Some(disputed) => (disputed, Sureness::Disputed),
            None => (response, Sureness::Sure),
        };
        let response = match response {
            "empty" => Response::Empty,
            "file" => Response::File(FileSignature::Unknown),
            "file-unsigned" => Response::File(FileSignature::None),
            "file-digest" => Response::File(FileSignature::Digest),
            members => Response::Json(read_members(&mut Reader::new(members))?),
        };
        Some(Self {
            method: method.parse().ok()?,
            path: Cow::Borrowed(path),
            host: Some(host).filter(|host| !host.is_empty()),
            status: status.parse().ok()?,
            parameters,
            response,
            response_kind,
            known_to: read_kinds(columns.next()?)?,
            title: columns.next()?,
            page: columns.next().map(expand_page)?,
        })
    }
}

const PAGES: &str = "https://pay.weixin.qq.com/";

pub(crate) fn expand_page(page: &str) -> Cow<'_, str> {
    match page.strip_prefix('/') {
        Some(rest) => Cow::Owned(format!("{PAGES}{rest}")),
        None => Cow::Borrowed(page),
    }
}

/// Most pages are on one host. The data leaves it out.
pub(crate) fn shorten_page(page: &str) -> Cow<'_, str> {
    match page.strip_prefix(PAGES) {
        Some(rest) => Cow::Owned(format!("/{rest}")),
        None => Cow::Borrowed(page),
    }
}

/// Writes the line of the data: path, method, status, host, parameters, response (after a `?` if
/// sources disagree about its kind), the kinds of sources, title and page, with tabs between them.
impl fmt::Display for Operation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.unwrap_or_default();
        write!(
            f,
            "{}\t{}\t{}\t{host}\t",
            self.path, self.method, self.status
        )?;
        for (position, it) in self.parameters.iter().enumerate() {
            let separator = if position == 0 { "" } else { " " };
            let required = if it.required { '!' } else { '?' };
            write!(f, "{separator}{}{required}", it.place)?;
            write_members(f, &it.members)?;
        }
        f.write_str(match self.response_kind {
            Sureness::Disputed => "\t?",
            Sureness::Sure | Sureness::Single => "\t",
        })?;
        match &self.response {
            Response::Empty => f.write_str("empty")?,
            Response::File(FileSignature::Unknown) => f.write_str("file")?,
            Response::File(FileSignature::None) => f.write_str("file-unsigned")?,
            Response::File(FileSignature::Digest) => f.write_str("file-digest")?,
            Response::Json(members) => write_members(f, members)?,
        }
        f.write_str("\t")?;
        write_kinds(f, &self.known_to)?;
        write!(f, "\t{}\t{}", self.title, shorten_page(&self.page))
    }
}
