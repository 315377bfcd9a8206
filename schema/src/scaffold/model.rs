//! The types of a declaration: what they are called and what they hold.

use std::collections::{BTreeSet, VecDeque};

use super::enumeration::Enumeration;
use super::naming::{self, Names};
use super::words::{camel, humps, singular, words};
use crate::{Kind, Member, Method, Notification, Operation, Place, Response};

/// An operation, or a notification's resource, as declarations in Rust.
///
/// Its `Display` is the source text, formatted as rustfmt does it.
#[derive(Debug)]
pub struct Scaffold<'a> {
    pub(super) title: &'a str,
    /// What else the doc comment says.
    pub(super) remark: Option<String>,
    pub(super) page: &'a str,
    pub(super) endpoint: Option<Endpoint<'a>>,
    pub(super) structs: Vec<Struct<'a>>,
    pub(super) enums: Vec<Enum<'a>>,
    pub(super) ownership: Ownership,
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
pub(super) struct Endpoint<'a> {
    pub(super) method: Method,
    pub(super) path: &'a str,
    pub(super) host: Option<&'a str>,
    pub(super) status: u16,
    pub(super) answer: Answer,
}

/// What a success decodes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
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
pub(super) struct Struct<'a> {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) fields: Vec<Field<'a>>,
    /// What it was made of, by which another use of the same is known.
    members: &'a [Member<'a>],
    /// What it would be called if nothing else were there.
    plain_name: String,
    /// What types within it are called by.
    context: String,
    /// What it is a part of.
    parent: Option<usize>,
}

/// What a struct is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The request itself.
    Endpoint,
    /// A part of the request.
    Request,
    /// The answer, or a part of it.
    Response,
}

#[derive(Debug)]
pub(super) struct Field<'a> {
    /// Its name in Rust, `r#` included.
    pub(super) ident: String,
    /// Its name on the wire.
    pub(super) name: &'a str,
    pub(super) ty: Type,
    pub(super) list: bool,
    pub(super) optional: bool,
    pub(super) json_text: bool,
    pub(super) place: FieldPlace,
    /// Where the documentation puts it, if this is a field of the request itself.
    pub(super) source: Place,
    /// What is documented of it; nothing of a whole body.
    pub(super) member: Option<&'a Member<'a>>,
}

/// Where a field goes, as far as an attribute has to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldPlace {
    /// Where its name, or the method, puts it.
    Plain,
    Query,
    Body,
    File,
    Header,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    Value,
    Sensitive,
    File,
    Digest,
    Struct(usize),
    Enum(usize),
}

#[derive(Debug)]
pub(super) struct Enum<'a> {
    pub(super) name: String,
    pub(super) values: Enumeration<'a>,
    pub(super) serialized: bool,
    pub(super) deserialized: bool,
    member: &'a str,
}

/// Headers that the runtime sends by itself; the rest of its own begin `Wechatpay-`.
const OWN_HEADERS: [&str; 10] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Whether the runtime sends this header by itself.
pub(super) fn is_own_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    OWN_HEADERS.contains(&name.as_str()) || name.starts_with("wechatpay-")
}

/// Whether a member of an upload's `meta` is the SHA-256 of the file. Where SM3 is documented, the
/// digest is a text like any other.
pub(super) fn is_digest(member: &Member<'_>, meta: &[Member<'_>]) -> bool {
    let is_sm3 = |it: &Member<'_>| it.values.iter().any(|value| value.contains("SM3"));
    ["sha256", "file_digest", "digest"].contains(&member.name) && !meta.iter().any(is_sm3)
}

impl<'a> Scaffold<'a> {
    /// The declaration of an operation.
    pub fn of(operation: &'a Operation<'a>, ownership: Ownership) -> Self {
        let names = Names::of(operation);
        let mut builder = Builder::default();
        let request = builder.claim(names.request.clone());
        let answer_name = match &operation.response {
            Response::Json(members) if !members.is_empty() => {
                Some(builder.claim_answer(&names, &request))
            }
            _ => None,
        };
        builder.structs.push(Struct {
            name: request,
            role: Role::Endpoint,
            fields: Vec::new(),
            members: &[],
            plain_name: String::new(),
            context: names.noun.clone(),
            parent: None,
        });
        let fields = builder.endpoint_fields(operation);
        builder.structs[0].fields = fields;
        builder.build_all(None);
        let answer = match (&operation.response, answer_name) {
            (Response::Json(members), Some(name)) => {
                let answer = builder.structs.len();
                builder.add(name, Role::Response, members, names.noun.clone());
                builder.build_all(names.lists.then_some((answer, names.noun.as_str())));
                Answer::Struct(answer)
            }
            (Response::Json(_), _) => Answer::Value,
            (Response::File(_), _) => Answer::Download,
            (Response::Empty, _) if matches!(operation.status, 202 | 204) => Answer::None,
            (Response::Empty, _) => Answer::Unit,
        };
        Self {
            title: operation.title,
            remark: None,
            page: &operation.page,
            endpoint: Some(Endpoint {
                method: operation.method,
                path: &operation.path,
                host: operation.host,
                status: operation.status,
                answer,
            }),
            structs: builder.structs,
            enums: builder.enums,
            ownership,
        }
    }

    /// The declarations of a notification's resources: one for every form that it can have.
    pub fn of_notification(notification: &'a Notification<'a>) -> Vec<Self> {
        let name = naming::of_event(notification.event_type);
        let original_types: Vec<_> = notification
            .original_types
            .iter()
            .map(|it| format!("`{it}`"))
            .collect();
        let original_types = match original_types.as_slice() {
            [] => String::new(),
            some => format!(", whose `original_type` is {}", some.join(" or ")),
        };
        let event_type = notification.event_type;
        let one = |members: &'a Vec<Member<'a>>| {
            let mut builder = Builder::default();
            let name = builder.claim(name.clone());
            builder.add(name.clone(), Role::Response, members, name);
            builder.build_all(None);
            Self {
                title: notification.title,
                remark: Some(format!("The resource of `{event_type}`{original_types}.")),
                page: &notification.page,
                endpoint: None,
                structs: builder.structs,
                enums: builder.enums,
                ownership: Ownership::Owned,
            }
        };
        notification.resources.iter().map(one).collect()
    }

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

    /// What a list of forms says of it.
    pub(super) fn summary(&self) -> String {
        let fields = self.structs.first().map_or(&[][..], |it| &it.fields);
        let names: Vec<_> = fields.iter().map(|it| it.name).take(6).collect();
        format!("{} ({}, …)", self.title, names.join(", "))
    }

    pub(super) fn response(&self) -> Option<&Struct<'a>> {
        match &self.endpoint {
            None => self.structs.first(),
            Some(endpoint) => match endpoint.answer {
                Answer::Struct(at) => self.structs.get(at),
                _ => None,
            },
        }
    }

    /// Whether a field holds what its caller owns.
    pub(super) fn borrows(&self, role: Role, field: &Field<'_>) -> bool {
        let lent = self.ownership == Ownership::Borrowed && role != Role::Response;
        match field.ty {
            Type::Text => lent,
            Type::Struct(at) => self.has_lifetime(at),
            _ => false,
        }
    }

    /// Whether a struct holds what its caller owns.
    pub(super) fn has_lifetime(&self, at: usize) -> bool {
        self.structs.get(at).is_some_and(|it| {
            let mut fields = it.fields.iter();
            fields.any(|field| self.borrows(it.role, field))
        })
    }
}

/// Collects the types of a declaration.
#[derive(Default)]
struct Builder<'a> {
    names: BTreeSet<String>,
    structs: Vec<Struct<'a>>,
    enums: Vec<Enum<'a>>,
    /// Structs whose fields are still to be found: the outer ones first, so that they get the
    /// plainer names.
    queue: VecDeque<usize>,
}

impl<'a> Builder<'a> {
    fn add(
        &mut self,
        name: String,
        role: Role,
        members: &'a [Member<'a>],
        context: String,
    ) -> usize {
        let at = self.structs.len();
        self.structs.push(Struct {
            name,
            role,
            fields: Vec::new(),
            members,
            plain_name: String::new(),
            context,
            parent: None,
        });
        self.queue.push_back(at);
        at
    }

    /// Finds the fields of all structs that wait. `list` is an answer that lists things, and what
    /// one of them is called.
    fn build_all(&mut self, list: Option<(usize, &str)>) {
        while let Some(at) = self.queue.pop_front() {
            let members = self.structs[at].members;
            let listed = list
                .filter(|(answer, _)| *answer == at)
                .map(|(_, noun)| noun);
            let fields = self.fields(at, members, listed);
            self.structs[at].fields = fields;
        }
    }

    fn fields(
        &mut self,
        at: usize,
        members: &'a [Member<'a>],
        listed: Option<&str>,
    ) -> Vec<Field<'a>> {
        let mut fields = Vec::new();
        for member in members {
            let field = self.field(at, member, Place::Json, listed);
            fields.push(field);
        }
        tell_apart(&mut fields, "other");
        fields
    }

    fn field(
        &mut self,
        at: usize,
        member: &'a Member<'a>,
        source: Place,
        listed: Option<&str>,
    ) -> Field<'a> {
        Field {
            ident: ident(member.name),
            name: member.name,
            ty: self.member_type(at, member, listed),
            list: member.list,
            optional: !member.required,
            json_text: member.json_text,
            place: FieldPlace::Plain,
            source,
            member: Some(member),
        }
    }

    /// The fields of a request, each in its place.
    fn endpoint_fields(&mut self, operation: &'a Operation<'a>) -> Vec<Field<'a>> {
        let in_query = matches!(operation.method, Method::Get | Method::Delete);
        let mut fields: Vec<Field<'a>> = Vec::new();
        for parameters in &operation.parameters {
            let members: &'a [Member<'a>] = &parameters.members;
            let place = parameters.place;
            if place == Place::Json && in_query {
                let name = self.structs[0].name.clone();
                let body = self.claim(format!("{name}Body"));
                let context = self.structs[0].context.clone();
                let body = self.add(body, Role::Request, members, context);
                fields.push(Field {
                    ident: "body".to_owned(),
                    name: "body",
                    ty: Type::Struct(body),
                    list: false,
                    optional: !parameters.required,
                    json_text: false,
                    place: FieldPlace::Body,
                    source: place,
                    member: None,
                });
                continue;
            }
            for member in members {
                if place == Place::Header && is_own_header(member.name) {
                    continue;
                }
                let mut field = self.field(0, member, place, None);
                match place {
                    Place::Query if !in_query => field.place = FieldPlace::Query,
                    Place::Header => field.place = FieldPlace::Header,
                    Place::File => {
                        field.place = FieldPlace::File;
                        field.ty = Type::File;
                    }
                    Place::Meta if is_digest(member, members) => field.ty = Type::Digest,
                    _ => {}
                }
                fields.push(field);
            }
            // What fills the path keeps its name.
            let prefix = match place {
                Place::Json | Place::Meta => "body".to_owned(),
                place => place.to_string(),
            };
            tell_apart(&mut fields, &prefix);
        }
        fields
    }

    fn member_type(&mut self, at: usize, member: &'a Member<'a>, listed: Option<&str>) -> Type {
        if member.json_text || member.kind == Kind::Object {
            return if member.members.is_empty() {
                Type::Value
            } else {
                Type::Struct(self.object(at, member, listed))
            };
        }
        match member.kind {
            Kind::String if member.encrypted => Type::Sensitive,
            Kind::String => match Enumeration::of(member) {
                Some(values) => Type::Enum(self.enumeration(at, member, values)),
                None => Type::Text,
            },
            Kind::Integer => Type::Integer,
            Kind::Boolean => Type::Boolean,
            Kind::Number | Kind::Object => Type::Number,
        }
    }

    /// The struct of an object: one that is there already if it is the same.
    fn object(&mut self, at: usize, member: &'a Member<'a>, listed: Option<&str>) -> usize {
        let role = match self.structs[at].role {
            Role::Endpoint | Role::Request => Role::Request,
            Role::Response => Role::Response,
        };
        let wanted = match listed {
            // The things that a list lists.
            Some(noun) if member.list && is_generic_list(member.name) => noun.to_owned(),
            _ => type_name(member),
        };
        let same = self.structs.iter().position(|it| {
            it.role == role && it.members == member.members && it.plain_name == wanted
        });
        if let Some(same) = same {
            return same;
        }
        let name = self.claim_within(at, &wanted);
        let context = if is_generic(&wanted) {
            name.clone()
        } else {
            wanted.clone()
        };
        let part = self.add(name, role, &member.members, context);
        self.structs[part].plain_name = wanted;
        self.structs[part].parent = Some(at);
        part
    }

    fn enumeration(&mut self, at: usize, member: &'a Member<'a>, values: Enumeration<'a>) -> usize {
        let role = self.structs[at].role;
        let same = self
            .enums
            .iter()
            .position(|it| it.member == member.name && it.values == values);
        let at = match same {
            Some(same) => same,
            None => {
                let name = self.claim_within(at, &type_name(member));
                self.enums.push(Enum {
                    name,
                    values,
                    serialized: false,
                    deserialized: false,
                    member: member.name,
                });
                self.enums.len() - 1
            }
        };
        if role == Role::Response {
            self.enums[at].deserialized = true;
        } else {
            self.enums[at].serialized = true;
        }
        at
    }

    /// Takes a name that is free.
    fn claim(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut count = 1;
        while is_taken(&name) || !self.names.insert(name.clone()) {
            count += 1;
            name = format!("{wanted}{count}");
        }
        name
    }

    fn claim_answer(&mut self, names: &Names, request: &str) -> String {
        let free = |name: &String| !is_taken(name) && !self.names.contains(name);
        let plain = Some(names.response.clone()).filter(free);
        self.claim(plain.unwrap_or_else(|| format!("{request}Response")))
    }

    /// Takes the name of a type within a struct. What it is part of is named with it where its own
    /// name says too little, or is taken; no more of that than it needs.
    fn claim_within(&mut self, at: usize, wanted: &str) -> String {
        let mut candidates = vec![wanted.to_owned()];
        let mut around = Some(at);
        while let Some(outer) = around.and_then(|at| self.structs.get(at)) {
            candidates.push(prefixed(&outer.context, wanted));
            candidates.push(prefixed(&outer.name, wanted));
            around = outer.parent;
        }
        let outer = &self.structs[at];
        if outer.plain_name == wanted {
            // A photo whose only member is the photo.
            candidates.push(format!("{wanted}Content"));
        }
        candidates.push(prefixed(&format!("{}Response", outer.context), wanted));
        let says_enough = candidates.iter().skip(usize::from(is_generic(wanted)));
        let mut free = says_enough.filter(|it| !is_taken(it) && !self.names.contains(*it));
        let name = free.next().or_else(|| candidates.last());
        self.claim(name.cloned().unwrap_or_default())
    }
}

/// Makes the names of fields differ. The first of several keeps its own.
fn tell_apart(fields: &mut [Field<'_>], prefix: &str) {
    for at in 0..fields.len() {
        let (before, rest) = fields.split_at_mut(at);
        if let Some(field) = rest.first_mut() {
            while before.iter().any(|it| it.ident == field.ident) {
                field.ident = format!("{prefix}_{}", field.ident.trim_start_matches("r#"));
            }
        }
    }
}

/// The name of a member's type.
fn type_name(member: &Member<'_>) -> String {
    let mut words = words(member.name);
    if member.list {
        if words.len() > 1 && words.last().is_some_and(|last| last == "list") {
            words.pop();
        }
        words = singular(words);
    }
    camel(&words)
}

/// `PromotionDetail` and `GoodsDetail` as `PromotionGoodsDetail`: what both end in, or one begins
/// with where the other ends, is said once.
fn prefixed(context: &str, name: &str) -> String {
    let (mut before, after) = (humps(context), humps(name));
    if after.starts_with(&before) {
        return camel(&after);
    }
    let same = before.last().is_some_and(|last| {
        before.len() > 1 && after.len() > 1 && after.last() == Some(last)
            || after.first() == Some(last)
    });
    if same {
        before.pop();
    }
    camel(&[before, after].concat())
}

/// Names that say nothing without that of what they are part of.
const GENERIC: &[&str] = &[
    "Category",
    "Channel",
    "Code",
    "Config",
    "Content",
    "Data",
    "Date",
    "Detail",
    "Details",
    "Flag",
    "From",
    "Info",
    "Information",
    "Item",
    "Kind",
    "Level",
    "List",
    "Method",
    "Mode",
    "Name",
    "Reason",
    "Record",
    "Result",
    "Rule",
    "Scene",
    "Source",
    "State",
    "Status",
    "Time",
    "To",
    "Type",
    "Unit",
];

fn is_generic(name: &str) -> bool {
    GENERIC.contains(&name)
}

/// Whether a list's name says nothing of what it lists.
fn is_generic_list(name: &str) -> bool {
    ["data", "items", "list", "records", "result", "results"].contains(&name)
}

/// Names that mean something else wherever the declaration stands.
const TAKEN: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Digest",
    "DoubleEndedIterator",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "File",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Number",
    "Object",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sensitive",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name as that of a field.
fn ident(name: &str) -> String {
    let ident = words(name).join("_");
    if KEYWORDS.contains(&ident.as_str()) {
        format!("r#{ident}")
    } else if ["crate", "self", "super"].contains(&ident.as_str()) {
        // Not even as raw identifiers.
        format!("{ident}_")
    } else if ident.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{ident}")
    } else {
        ident
    }
}
