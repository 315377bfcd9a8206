//! The types of a declaration, with their names and fields.

use crate::enumeration::Enumeration;
use wechatpay_schema::{Member, Method, Place};

/// An operation, a notification's resource, or an enum of notifications, as declarations in Rust.
///
/// Its `Display` is the source text, formatted as rustfmt does it.
#[derive(Debug)]
pub struct Scaffold<'a> {
    pub(crate) endpoint: Option<Endpoint<'a>>,
    /// The variants of an enum of notifications.
    pub(crate) events: Vec<Event<'a>>,
    pub(crate) structs: Vec<Struct<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) style: Style,
}

/// How a declaration is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Style {
    /// Who owns the strings of a request.
    pub ownership: Ownership,
    /// Whether a request has a builder.
    pub builders: Builders,
    /// The type of times in responses and notifications.
    pub times: Times,
}

/// Whether a request, and each object in it, has a builder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Builders {
    /// None.
    None,
    /// One by the crate `bon`.
    Bon,
}

/// The type of times in responses and notifications. In a request, they are strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Times {
    /// The string, as it comes.
    String,
    /// `jiff::Timestamp`; the crate `jiff` needs its feature `serde`.
    Jiff,
    /// `chrono::DateTime`; the crate `chrono` needs its feature `serde`.
    Chrono,
}

impl Style {
    /// Requests own their strings and have no builder, times are strings.
    pub fn new() -> Self {
        Ownership::Owned.into()
    }
}

impl Default for Style {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Ownership> for Style {
    fn from(ownership: Ownership) -> Self {
        Self {
            ownership,
            builders: Builders::None,
            times: Times::String,
        }
    }
}

/// Who owns the strings of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ownership {
    /// The request owns them: `String`.
    Owned,
    /// The caller owns them: `&str`.
    Borrowed,
}

/// The arguments of `#[endpoint]`.
#[derive(Debug)]
pub(crate) struct Endpoint<'a> {
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) host: Option<&'a str>,
    pub(crate) status: u16,
    pub(crate) response: ResponseType,
}

/// The type that a success is decoded to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseType {
    /// `()`, which needs no argument `response`, since the status says that there is no body.
    None,
    /// `()`, which needs an argument `response`.
    Unit,
    Download,
    /// `serde_json::Value`, since no members are documented.
    Value,
    /// The struct at this index.
    Struct(usize),
}

/// A variant of an enum of notifications.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    pub(crate) event_types: Vec<&'a str>,
    /// `None` if the events have one form only.
    pub(crate) form: Option<&'a str>,
    /// The struct at this index is its resource.
    pub(crate) resource: usize,
}

/// What the documentation says of the request or of the resource.
#[derive(Debug)]
pub(crate) struct Docs<'a> {
    pub(crate) title: &'a str,
    /// A further line.
    pub(crate) remark: Option<String>,
    pub(crate) page: &'a str,
}

#[derive(Debug)]
pub(crate) struct Struct<'a> {
    /// `None` for a part of another struct.
    pub(crate) docs: Option<Docs<'a>>,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field<'a>>,
}

/// What a struct is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The request itself.
    Endpoint,
    /// A part of the request.
    Request,
    /// The response, or a part of it.
    Response,
}

#[derive(Debug)]
pub(crate) struct Field<'a> {
    /// The name in Rust, with `r#` if it needs that.
    pub(crate) ident: String,
    /// The name as it is sent.
    pub(crate) name: &'a str,
    pub(crate) ty: Type,
    pub(crate) list: bool,
    pub(crate) absence: Absence,
    pub(crate) json_string: bool,
    pub(crate) place: FieldPlace,
    /// The documented place of the member, which only a field of the request itself has.
    pub(crate) source: Place,
    /// The documented member; `None` if the field is the whole body.
    pub(crate) member: Option<&'a Member<'a>>,
}

/// What a field is when its member is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absence {
    /// It cannot be missing.
    Never,
    /// `None`.
    None,
    /// `None`, also for an empty string in its place.
    NoneOrEmpty,
    /// An empty list.
    EmptyList,
}

impl Absence {
    /// Whether the field is an `Option`.
    pub(crate) fn is_option(self) -> bool {
        matches!(self, Self::None | Self::NoneOrEmpty)
    }
}

/// The attribute that a field needs for its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldPlace {
    /// None: the path or the method decides its place.
    Plain,
    Query,
    Body,
    File,
    Header,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Time,
    Value,
    Sensitive,
    File,
    Digest(Algorithm),
    Struct(usize),
    Enum(usize),
}

/// The algorithm of a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sm3,
}

#[derive(Debug)]
pub(crate) struct Enum<'a> {
    pub(crate) name: String,
    pub(crate) values: Enumeration<'a>,
    /// The name of the member that has these values.
    pub(crate) member: &'a str,
}

impl<'a> Scaffold<'a> {
    /// The name of the request's struct; `None` for a notification.
    pub fn request_name(&self) -> Option<&str> {
        self.endpoint.as_ref()?;
        self.structs.first().map(|it| it.name.as_str())
    }

    /// The name of the struct of the response, or of the notification's resource; `None` if there
    /// is none.
    pub fn response_name(&self) -> Option<&str> {
        self.response().map(|it| it.name.as_str())
    }

    /// The enums of the declaration: the name of each, and its documented values.
    pub fn enumerations(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.enums.iter().map(|it| {
            let values = it.values.variants.iter().map(|variant| variant.value);
            (it.name.as_str(), values.collect())
        })
    }

    pub(crate) fn response(&self) -> Option<&Struct<'a>> {
        match &self.endpoint {
            None => self.structs.first(),
            Some(endpoint) => match endpoint.response {
                ResponseType::Struct(at) => self.structs.get(at),
                _ => None,
            },
        }
    }

    /// Whether a field borrows from the caller.
    pub(crate) fn borrows(&self, role: Role, field: &Field<'_>) -> bool {
        let lent = self.style.ownership == Ownership::Borrowed && role != Role::Response;
        match field.ty {
            Type::String => lent,
            Type::Struct(at) => self.has_lifetime(at),
            _ => false,
        }
    }

    /// Whether a struct has a lifetime, since one of its fields borrows.
    pub(crate) fn has_lifetime(&self, at: usize) -> bool {
        self.structs.get(at).is_some_and(|it| {
            let mut fields = it.fields.iter();
            fields.any(|field| self.borrows(it.role, field))
        })
    }
}
