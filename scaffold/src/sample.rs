//! Values for all that an operation documents: in Rust, as the declaration has them, and in JSON,
//! as they are on the wire.
//!
//! Both come from the same leaves: a value is made of where a member stands and of what kind it
//! is, so that no two leaves of a request are easily taken for each other. Texts need
//! percent-encoding, except in headers.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::build::digest;
use crate::model::{Algorithm, Answer, Field, Role, Scaffold, Type};
use wechatpay_schema::{Kind, Member, Operation, Place, Response, is_protocol_header};

/// The content of the sample file, and its digests.
const CONTENT: &str = "content";
const CONTENT_SHA256: &str = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
const CONTENT_SM3: &str = "46ffa9d5dae6556f7133323e7ce47fac773d6e38bb0293f96667a2b210195614";

/// What a request carries, as it is documented to be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// What fills the path's placeholders, by their names.
    pub path: Vec<(String, Value)>,
    /// The query, by name; a list holds the values of a name that stands there several times.
    pub query: Vec<(String, Value)>,
    /// The headers that the runtime does not send by itself.
    pub headers: Vec<(String, Value)>,
    /// The JSON body, or the `meta` of an upload; nothing where no members are documented.
    /// Encrypted members are in the clear.
    pub body: Option<Value>,
    /// The content of the file that is uploaded.
    pub file: Option<&'static str>,
}

/// A request of an operation, with every documented member.
pub fn request(operation: &Operation<'_>) -> Request {
    let named = |place: Place| {
        let members = operation.members(place).iter();
        let members = members.filter(|it| place != Place::Header || !is_protocol_header(it.name));
        let value = |it: &Member<'_>| {
            (
                it.name.to_owned(),
                value(it, &format!("{place}.{}", it.name)),
            )
        };
        members.map(value).collect()
    };
    let meta = operation.members(Place::Meta);
    let body = if meta.is_empty() {
        object(operation.members(Place::Json), "json")
    } else {
        let mut body = object(meta, "meta");
        for member in meta {
            match digest(member, meta) {
                Some(Algorithm::Sha256) => body[member.name] = CONTENT_SHA256.into(),
                Some(Algorithm::Sm3) => body[member.name] = CONTENT_SM3.into(),
                None => {}
            }
        }
        body
    };
    Request {
        path: named(Place::Path),
        query: named(Place::Query),
        headers: named(Place::Header),
        body: Some(body).filter(|body| body.as_object().is_some_and(|it| !it.is_empty())),
        file: (!operation.members(Place::File).is_empty()).then_some(CONTENT),
    }
}

/// The JSON of a success, with every documented member; `None` where a success carries no JSON.
pub fn response(operation: &Operation<'_>) -> Option<Value> {
    match &operation.response {
        Response::Json(members) => Some(object(members, "response")),
        Response::Empty | Response::File(_) => None,
    }
}

/// An object with these members, such as a notification's resource.
pub fn object(members: &[Member<'_>], path: &str) -> Value {
    let member = |it: &Member<'_>| {
        (
            it.name.to_owned(),
            value(it, &format!("{path}.{}", it.name)),
        )
    };
    Value::Object(members.iter().map(member).collect())
}

/// The value of a member that stands at a path, its own name included.
pub fn value(member: &Member<'_>, path: &str) -> Value {
    if member.list {
        let items = items(member, path);
        return items.iter().map(|path| one(member, path)).collect();
    }
    one(member, path)
}

/// Where the items of a list stand: one object is enough.
fn items(member: &Member<'_>, path: &str) -> Vec<String> {
    let count = if member.members.is_empty() { 2 } else { 1 };
    (0..count).map(|at| format!("{path}[{at}]")).collect()
}

fn one(member: &Member<'_>, path: &str) -> Value {
    if member.json_string {
        return json_string(member, path).into();
    }
    match member.kind {
        Kind::Object if member.members.is_empty() => undocumented(path),
        Kind::Object => object(&member.members, path),
        Kind::Boolean => boolean(path).into(),
        Kind::Integer | Kind::Number => number(member, path).into(),
        Kind::String => text(member, path).into(),
    }
}

/// An object of which no members are documented.
fn undocumented(path: &str) -> Value {
    Value::Object(Map::from_iter([(
        "sample".to_owned(),
        plain_text(path).into(),
    )]))
}

/// JSON with the members in their documented order, as a struct is serialised.
fn json_string(member: &Member<'_>, path: &str) -> String {
    if member.members.is_empty() {
        return undocumented(path).to_string();
    }
    let mut text = String::from("{");
    for (at, member) in member.members.iter().enumerate() {
        let path = format!("{path}.{}", member.name);
        let separator = if at == 0 { "" } else { "," };
        let name = Value::from(member.name);
        let is_object = |it: &Member<'_>| it.kind == Kind::Object && !it.members.is_empty();
        let value = if member.json_string || !is_object(member) {
            value(member, &path).to_string()
        } else if member.list {
            let items = items(member, &path);
            let items: Vec<_> = items.iter().map(|path| json_string(member, path)).collect();
            format!("[{}]", items.join(","))
        } else {
            json_string(member, &path)
        };
        // Writing to a text does not fail.
        let _ = write!(text, "{separator}{name}:{value}");
    }
    text + "}"
}

fn text(member: &Member<'_>, path: &str) -> String {
    match member.values.first() {
        Some(value) => (*value).to_owned(),
        None => plain_text(path),
    }
}

fn plain_text(path: &str) -> String {
    if path.starts_with("header.") {
        path.to_owned()
    } else {
        format!("{path} 中")
    }
}

fn number(member: &Member<'_>, path: &str) -> i64 {
    let documented = member.values.first().and_then(|value| value.parse().ok());
    documented.unwrap_or_else(|| i64::from(hash(path) % 1_000_000) + 1)
}

fn boolean(path: &str) -> bool {
    hash(path).is_multiple_of(2)
}

/// FNV-1a.
fn hash(path: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    path.bytes().fold(0x811c_9dc5, mix)
}

impl Scaffold<'_> {
    /// An expression for a request in which every field is filled; `None` for a notification.
    ///
    /// It names the declaration's own types plainly, and all others from their crates.
    pub fn request_sample(&self) -> Option<String> {
        self.endpoint.as_ref()?;
        Some(self.struct_sample(0, ""))
    }

    /// An expression for the answer, or for a notification's resource, in which every field is
    /// filled; `None` where a success decodes to no struct of the declaration.
    pub fn response_sample(&self) -> Option<String> {
        match self.endpoint.as_ref().map(|it| it.answer) {
            None => Some(self.struct_sample(0, "resource")),
            Some(Answer::Struct(at)) => Some(self.struct_sample(at, "response")),
            Some(_) => None,
        }
    }

    fn struct_sample(&self, at: usize, path: &str) -> String {
        let Some(it) = self.structs.get(at) else {
            return String::new();
        };
        if it.fields.is_empty() {
            return it.name.clone();
        }
        let fields = it.fields.iter().map(|field| {
            let path = match it.role {
                Role::Endpoint => format!("{}.{}", field.source, field.name),
                Role::Request | Role::Response => format!("{path}.{}", field.name),
            };
            format!(
                "{}: {}",
                field.ident,
                self.field_sample(it.role, field, &path)
            )
        });
        format!(
            "{} {{ {} }}",
            it.name,
            fields.collect::<Vec<_>>().join(", ")
        )
    }

    fn field_sample(&self, role: Role, field: &Field<'_>, path: &str) -> String {
        let value = match field.member {
            // A whole body.
            None => self.item_sample(role, field, "json"),
            Some(member) if field.list => {
                let items = items(member, path);
                let items: Vec<_> = items
                    .iter()
                    .map(|path| self.item_sample(role, field, path))
                    .collect();
                let borrowed = field.ty == Type::Text && self.borrows(role, field);
                let list = if borrowed { "&" } else { "vec!" };
                format!("{list}[{}]", items.join(", "))
            }
            Some(_) => self.item_sample(role, field, path),
        };
        if field.optional {
            format!("Some({value})")
        } else {
            value
        }
    }

    fn item_sample(&self, role: Role, field: &Field<'_>, path: &str) -> String {
        let text = || field.member.map(|it| text(it, path)).unwrap_or_default();
        match field.ty {
            Type::Text if self.borrows(role, field) => format!("{:?}", text()),
            Type::Text => format!("{:?}.to_owned()", text()),
            Type::Integer | Type::Number => {
                let number = field.member.map_or(0, |it| number(it, path));
                match field.ty {
                    Type::Integer => number.to_string(),
                    _ => format!("serde_json::Number::from({number})"),
                }
            }
            Type::Boolean => boolean(path).to_string(),
            Type::Value => format!("serde_json::json!({})", undocumented(path)),
            Type::Sensitive => format!("wechatpay::Sensitive::from({:?})", text()),
            Type::File => format!(
                "wechatpay::File::new(\"a.png\", \"image/png\", &b{:?}[..])",
                CONTENT
            ),
            Type::Digest(Algorithm::Sha256) => "wechatpay::Digest::sha256()".to_owned(),
            // To compute it takes a feature of the runtime's.
            Type::Digest(Algorithm::Sm3) => format!("wechatpay::Digest::given({CONTENT_SM3:?})"),
            Type::Struct(at) => self.struct_sample(at, path),
            Type::Enum(at) => self.enums.get(at).map_or_else(String::new, |it| {
                let first = it.values.variants.first();
                format!("{}::{}", it.name, first.map_or("", |it| it.ident.as_str()))
            }),
        }
    }
}
