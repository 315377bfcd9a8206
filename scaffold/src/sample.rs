//! Makes a value for every documented member: in Rust, for the declaration, and in JSON, as it is
//! sent.
//!
//! A value depends on the path of its member and on its kind, so that two members of a request
//! hardly ever have the same one. Strings need percent-encoding, except those of headers.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::build::digest;
use crate::model::{Algorithm, Field, ResponseType, Role, Scaffold, Type};
use crate::times::is_time;
use wechatpay_schema::{Kind, Member, Operation, Place, Response, is_protocol_header};

/// The content of the sample file, and its digests.
const CONTENT: &str = "content";
const CONTENT_SHA256: &str = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
const CONTENT_SM3: &str = "46ffa9d5dae6556f7133323e7ce47fac773d6e38bb0293f96667a2b210195614";

/// A request as it is documented to be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The values of the path's placeholders, with their names.
    pub path: Vec<(String, Value)>,
    /// The parameters of the query; a list has the values of a name that is repeated.
    pub query: Vec<(String, Value)>,
    /// The headers, without those that the runtime sets.
    pub headers: Vec<(String, Value)>,
    /// The JSON body, or the `meta` of an upload; `None` if no members are documented. Encrypted
    /// members are in the clear.
    pub body: Option<Value>,
    /// The content of the file of an upload.
    pub file: Option<&'static str>,
}

/// A request with every documented member of an operation.
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

/// The JSON body of a success, with every documented member; `None` if the body is not JSON.
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

/// The value of a member. `path` ends in the name of the member.
pub fn value(member: &Member<'_>, path: &str) -> Value {
    if member.list {
        let items = items(member, path);
        return items.iter().map(|path| one(member, path)).collect();
    }
    one(member, path)
}

/// The paths of a list's items: one object, or two values of another kind.
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
        Kind::String => string(member, path).into(),
    }
}

/// The value of an object without documented members.
fn undocumented(path: &str) -> Value {
    Value::Object(Map::from_iter([(
        "sample".to_owned(),
        plain_string(path).into(),
    )]))
}

/// JSON in a string, with the members in their documented order, in which a struct is serialised.
fn json_string(member: &Member<'_>, path: &str) -> String {
    if member.members.is_empty() {
        return undocumented(path).to_string();
    }
    let mut json = String::from("{");
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
        // Writing to a string does not fail.
        let _ = write!(json, "{separator}{name}:{value}");
    }
    json + "}"
}

fn string(member: &Member<'_>, path: &str) -> String {
    match member.values.first() {
        Some(value) => (*value).to_owned(),
        None if is_time(member) => time(path),
        None => plain_string(path),
    }
}

/// A time of its own for each member, as WeChat Pay writes it.
fn time(path: &str) -> String {
    let seconds = hash(path) % 86_400;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    format!(
        "2026-01-02T{hours:02}:{minutes:02}:{:02}+08:00",
        seconds % 60
    )
}

fn plain_string(path: &str) -> String {
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

/// A hash by FNV-1a.
fn hash(path: &str) -> u32 {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    path.bytes().fold(0x811c_9dc5, mix)
}

impl Scaffold<'_> {
    /// A Rust expression for a request with a value in every field; `None` for a notification.
    ///
    /// It names the declaration's types without a path, and other types with their crate's.
    pub fn request_sample(&self) -> Option<String> {
        self.endpoint.as_ref()?;
        Some(self.struct_sample(0, ""))
    }

    /// A Rust expression for the response, or for a notification's resource, with a value in every
    /// field; `None` if the response type is not a struct of the declaration.
    pub fn response_sample(&self) -> Option<String> {
        match self.endpoint.as_ref().map(|it| it.response) {
            None => Some(self.struct_sample(0, "resource")),
            Some(ResponseType::Struct(at)) => Some(self.struct_sample(at, "response")),
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
            // The field is the whole body.
            None => self.item_sample(role, field, "json"),
            Some(member) if field.list => {
                let items = items(member, path);
                let items: Vec<_> = items
                    .iter()
                    .map(|path| self.item_sample(role, field, path))
                    .collect();
                let borrowed = field.ty == Type::String && self.borrows(role, field);
                let list = if borrowed { "&" } else { "vec!" };
                format!("{list}[{}]", items.join(", "))
            }
            Some(_) => self.item_sample(role, field, path),
        };
        if field.absence.is_option() {
            format!("Some({value})")
        } else {
            value
        }
    }

    fn item_sample(&self, role: Role, field: &Field<'_>, path: &str) -> String {
        let string = || field.member.map(|it| string(it, path)).unwrap_or_default();
        match field.ty {
            Type::String if self.borrows(role, field) => format!("{:?}", string()),
            Type::String => format!("{:?}.to_owned()", string()),
            Type::Integer | Type::Number => {
                let number = field.member.map_or(0, |it| number(it, path));
                match field.ty {
                    Type::Integer => number.to_string(),
                    _ => format!("serde_json::Number::from({number})"),
                }
            }
            Type::Boolean => boolean(path).to_string(),
            Type::Time => format!("{:?}.parse().unwrap()", string()),
            Type::Value => format!("serde_json::json!({})", undocumented(path)),
            Type::Sensitive => format!("wechatpay::Sensitive::from({:?})", string()),
            Type::File => format!(
                "wechatpay::File::new(\"a.png\", \"image/png\", &b{:?}[..])",
                CONTENT
            ),
            Type::Digest(Algorithm::Sha256) => "wechatpay::Digest::sha256()".to_owned(),
            // `Digest::sm3()` needs a feature of the runtime.
            Type::Digest(Algorithm::Sm3) => format!("wechatpay::Digest::given({CONTENT_SM3:?})"),
            Type::Struct(at) => self.struct_sample(at, path),
            Type::Enum(at) => self.enums.get(at).map_or_else(String::new, |it| {
                let first = it.values.variants.first();
                format!("{}::{}", it.name, first.map_or("", |it| it.ident.as_str()))
            }),
        }
    }
}
