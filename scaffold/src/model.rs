//! The types of a declaration: what they are called and what they hold.

use crate::enumeration::Enumeration;
use wechatpay_schema::{Member, Method, Place};

/// An operation, or a notification's resource, as declarations in Rust.
///
/// Its `Display` is the source text, formatted as rustfmt does it.
#[derive(Debug)]
pub struct Scaffold<'a> {
    pub(crate) title: &'a str,
    /// What else the doc comment says.
    pub(crate) remark: Option<String>,
    pub(crate) page: &'a str,
    pub(crate) endpoint: Option<Endpoint<'a>>,
    pub(crate) structs: Vec<Struct<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) ownership: Ownership,
}

/// Who owns the texts of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ownership {
    /// The request: `String`.
    Owned,
    /// The caller: `&str`.
    Borrowed,
}

/// What `#[endpoint]` says.
#[derive(Debug)]
pub(crate) struct Endpoint<'a> {
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) host: Option<&'a str>,
    pub(crate) status: u16,
    pub(crate) answer: Answer,
}

/// What a success decodes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Its status says that there is nothing.
    None,
    /// Nothing, though its status does not say so.
    Unit,
    Download,
    /// JSON of which no members are documented.
    Value,
    /// By its position among the structs.
    Struct(usize),
}

#[derive(Debug)]
pub(crate) struct Struct<'a> {
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
    /// The answer, or a part of it.
    Response,
}

#[derive(Debug)]
pub(crate) struct Field<'a> {
    /// Its name in Rust, `r#` included.
    pub(crate) ident: String,
    /// Its name on the wire.
    pub(crate) name: &'a str,
    pub(crate) ty: Type,
    pub(crate) list: bool,
    pub(crate) optional: bool,
    pub(crate) json_string: bool,
    pub(crate) place: FieldPlace,
    /// Where the documentation puts it, if this is a field of the request itself.
    pub(crate) source: Place,
    /// What is documented of it; nothing of a whole body.
    pub(crate) member: Option<&'a Member<'a>>,
}

/// Where a field goes, as far as an attribute has to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldPlace {
    /// Where its name, or the method, puts it.
    Plain,
    Query,
    Body,
    File,
    Header,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    Value,
    Sensitive,
    File,
    Digest(Algorithm),
    Struct(usize),
    Enum(usize),
}

/// What a digest is computed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sm3,
}

#[derive(Debug)]
pub(crate) struct Enum<'a> {
    pub(crate) name: String,
    pub(crate) values: Enumeration<'a>,
    /// The member that has it.
    pub(crate) member: &'a str,
}

impl<'a> Scaffold<'a> {
    /// What the request's struct is called; `None` for a notification.
    pub fn request_name(&self) -> Option<&str> {
        self.endpoint.as_ref()?;
        self.structs.first().map(|it| it.name.as_str())
    }

    /// What the struct of the answer, or of the notification's resource, is called; `None` where
    /// there is none.
    pub fn response_name(&self) -> Option<&str> {
        self.response().map(|it| it.name.as_str())
    }

    /// Its enumerations: what each is called, and the documented values.
    pub fn enumerations(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.enums.iter().map(|it| {
            let values = it.values.variants.iter().map(|variant| variant.value);
            (it.name.as_str(), values.collect())
        })
    }

    /// Its title and its first members, in one line: enough to choose among several forms of a
    /// notification.
    pub fn summary(&self) -> String {
        let fields = self.structs.first().map_or(&[][..], |it| &it.fields);
        let names: Vec<_> = fields.iter().map(|it| it.name).take(6).collect();
        format!("{} ({}, …)", self.title, names.join(", "))
    }

    pub(crate) fn response(&self) -> Option<&Struct<'a>> {
        match &self.endpoint {
            None => self.structs.first(),
            Some(endpoint) => match endpoint.answer {
                Answer::Struct(at) => self.structs.get(at),
                _ => None,
            },
        }
    }

    /// Whether a field holds what its caller owns.
    pub(crate) fn borrows(&self, role: Role, field: &Field<'_>) -> bool {
        let lent = self.ownership == Ownership::Borrowed && role != Role::Response;
        match field.ty {
            Type::Text => lent,
            Type::Struct(at) => self.has_lifetime(at),
            _ => false,
        }
    }

    /// Whether a struct holds what its caller owns.
    pub(crate) fn has_lifetime(&self, at: usize) -> bool {
        self.structs.get(at).is_some_and(|it| {
            let mut fields = it.fields.iter();
            fields.any(|field| self.borrows(it.role, field))
        })
    }
}
