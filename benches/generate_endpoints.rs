//! Writes 1,000 documented operations as the endpoints of five crates, for `compile_cost`.
//!
//! `generate_endpoints DIRECTORY` writes two files for each crate in the directory:
//! `src/endpoints.rs` declares the endpoints, and `src/requests.rs` makes a request of each.

#![allow(clippy::print_stdout, reason = "it prints what it wrote")]

use std::collections::BTreeSet;
use std::{env, fs, io};

use wechatpay_schema::{Kind, Member, Method, Operation, Place, Presence, Response};

const ENDPOINTS: usize = 1000;

/// How a crate declares an endpoint.
type Declare = fn(&Endpoint) -> String;

fn main() -> io::Result<()> {
    let directory = env::args().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let endpoints: Vec<_> = Operation::all().filter_map(Endpoint::of).collect();
    let variants: [(&str, Declare); 5] = [
        ("plain", plain),
        ("ours", |it| ours(it, "")),
        ("unchecked", |it| ours(it, ", undocumented")),
        ("by_hand", by_hand),
        ("with_rustify", with_rustify),
    ];
    for (variant, declare) in variants {
        let mut declarations = String::new();
        let (mut calls, mut requests) = (String::new(), String::new());
        for (number, endpoint) in endpoints.iter().cycle().take(ENDPOINTS).enumerate() {
            declarations += &format!("pub mod e{number} {{\n{}}}\n", declare(endpoint));
            calls += &format!("    e{number}();\n");
            requests += &format!("fn e{number}() {{\n{}}}\n", endpoint.request(number));
        }
        let source = format!("{directory}/{variant}/src");
        fs::write(format!("{source}/endpoints.rs"), declarations)?;
        let requests =
            format!("use {variant}::endpoints;\n\npub fn all() {{\n{calls}}}\n\n{requests}");
        fs::write(format!("{source}/requests.rs"), requests)?;
    }
    println!(
        "{ENDPOINTS} endpoints, made of the {} operations that all variants can declare",
        endpoints.len()
    );
    Ok(())
}

/// A documented operation that every variant can declare, on a flat struct with the documented
/// names.
struct Endpoint {
    method: Method,
    path: String,
    status: u16,
    has_body: bool,
    fields: Vec<Field>,
}

struct Field {
    ident: String,
    place: Place,
    optional: bool,
    list: bool,
    kind: Kind,
}

impl Endpoint {
    /// `None` for an operation that has an upload, a download, a header of its own, a body in a
    /// DELETE, a list in the query, or a name that is no unique identifier in Rust.
    fn of(operation: Operation<'_>) -> Option<Self> {
        let has_query = matches!(operation.method, Method::Get | Method::Delete);
        let mut fields = Vec::new();
        for parameters in &operation.parameters {
            for member in &parameters.members {
                match parameters.place {
                    Place::Header if member.name == "Wechatpay-Serial" => continue,
                    Place::Path => {}
                    Place::Query if !member.list && member.kind != Kind::Object => {}
                    Place::Json if !has_query => {}
                    _ => return None,
                }
                fields.push(Field::of(parameters.place, member)?);
            }
        }
        let names: BTreeSet<_> = fields.iter().map(|field| &field.ident).collect();
        let is_file = matches!(operation.response, Response::File(_));
        (names.len() == fields.len() && !is_file).then_some(Self {
            method: operation.method,
            path: operation.path.into_owned(),
            status: operation.status,
            has_body: !matches!(operation.status, 202 | 204),
            fields,
        })
    }

    fn in_place(&self, place: Place) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.place == place)
    }

    /// The place of fields without an attribute.
    fn default_place(&self) -> Place {
        match self.method {
            Method::Get | Method::Delete => Place::Query,
            _ => Place::Json,
        }
    }

    fn response(&self) -> &'static str {
        if self.has_body {
            "serde_json::Value"
        } else {
            "()"
        }
    }

    fn declaration(&self, attribute: impl Fn(&Field) -> &'static str) -> String {
        let mut text = String::from("    pub struct Request {\n");
        for field in &self.fields {
            let (attribute, ident, ty) = (attribute(field), &field.ident, field.ty());
            text += &format!("{attribute}        pub {ident}: {ty},\n");
        }
        text + "    }\n"
    }

    /// In each place, every second optional field is left out.
    fn request(&self, number: usize) -> String {
        let mut text = format!(
            "    crate::show(endpoints::e{number}::PREPARE, endpoints::e{number}::Request {{\n"
        );
        for (position, field) in self.fields.iter().enumerate() {
            let before = &self.fields[..position];
            let in_place = before.iter().filter(|it| it.place == field.place);
            let value = match field.kind {
                Kind::String => "\"text\".to_owned()",
                Kind::Integer | Kind::Number => "1",
                Kind::Boolean => "true",
                _ => "serde_json::json!({\"a\": 1})",
            };
            let value = match field.list {
                true => format!("vec![{value}]"),
                false => value.to_owned(),
            };
            let value = match (field.optional, in_place.count() % 2) {
                (true, 0) => format!("Some({value})"),
                (true, _) => "None".to_owned(),
                (false, _) => value,
            };
            text += &format!("        {}: {value},\n", field.ident);
        }
        text + "    });\n"
    }
}

impl Field {
    fn of(place: Place, member: &Member<'_>) -> Option<Self> {
        let is_snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let is_ident = member.name.starts_with(|c: char| c.is_ascii_lowercase())
            && !member.name.contains("__");
        // The others cannot encrypt it.
        let is_plain = !member.is_encrypted();
        (is_ident && is_plain && member.name.chars().all(is_snake)).then(|| Self {
            ident: match member.name {
                "type" => "r#type".to_owned(),
                name => name.to_owned(),
            },
            place,
            optional: member.presence != Presence::Required,
            list: member.list,
            kind: member.kind,
        })
    }

    fn ty(&self) -> String {
        let ty = match self.kind {
            Kind::String => "String",
            Kind::Integer | Kind::Number => "i64",
            Kind::Boolean => "bool",
            _ => "serde_json::Value",
        };
        let ty = match self.list {
            true => format!("Vec<{ty}>"),
            false => ty.to_owned(),
        };
        match self.optional {
            true => format!("Option<{ty}>"),
            false => ty,
        }
    }
}

fn plain(endpoint: &Endpoint) -> String {
    endpoint.declaration(|_| "")
}

fn ours(endpoint: &Endpoint, flags: &str) -> String {
    let Endpoint {
        method,
        path,
        status,
        ..
    } = endpoint;
    let expect = match status {
        200 => String::new(),
        _ => format!(", expect = {status}"),
    };
    let response = match endpoint.has_body {
        true => ", response = serde_json::Value",
        false => "",
    };
    let declaration = endpoint.declaration(|field| match field.place {
        Place::Query if endpoint.default_place() != Place::Query => "        #[wechatpay(query)]\n",
        _ => "",
    });
    format!(
        "    #[wechatpay::endpoint({method}, \"{path}\"{expect}{response}{flags})]\n{declaration}\
         \x20   pub static PREPARE: crate::Prepare<Request> = wechatpay::protocol::UnsignedRequest::new;\n"
    )
}

fn by_hand(endpoint: &Endpoint) -> String {
    let Endpoint {
        method,
        path,
        status,
        ..
    } = endpoint;
    let declaration = endpoint.declaration(|field| {
        match (field.place == endpoint.default_place(), field.optional) {
            (true, true) => "        #[serde(skip_serializing_if = \"Option::is_none\")]\n",
            (true, false) => "",
            (false, _) => "        #[serde(skip)]\n",
        }
    });
    let response = endpoint.response();
    let mut text = format!(
        "    #[derive(serde::Serialize)]\n{declaration}\
         \x20   impl crate::Endpoint for Request {{
        type Response = {response};
        const METHOD: http::Method = http::Method::{method};
        const PATH: &'static str = \"{path}\";
        const EXPECT: u16 = {status};
"
    );
    let mut values = String::new();
    for Field { ident, kind, .. } in endpoint.in_place(Place::Path) {
        let value = match kind {
            Kind::String => format!("crate::segment(\"{ident}\", &self.{ident})?"),
            _ => format!("self.{ident}"),
        };
        values += &format!(", {ident} = {value}");
    }
    let made = match values.as_str() {
        "" => "Self::PATH.to_owned()".to_owned(),
        values => format!("format!(\"{path}\"{values})"),
    };
    text += &method_by_hand("path", "String", &format!("Ok({made})"));
    if endpoint.in_place(Place::Query).next().is_some() {
        let made = match endpoint.default_place() {
            Place::Query => "crate::query(self)".to_owned(),
            _ => query_by_hand(endpoint),
        };
        text += &method_by_hand("query", "String", &made);
    }
    if endpoint.in_place(Place::Json).next().is_some() {
        text += &method_by_hand("body", "Vec<u8>", "crate::json(self)");
    }
    text + "    }\n    pub static PREPARE: crate::Prepare<Request> = crate::prepare;\n"
}

fn method_by_hand(name: &str, output: &str, made: &str) -> String {
    format!(
        "        fn {name}(&self) -> crate::Result<{output}> {{\n            {made}\n        }}\n"
    )
}

/// The query of a request that also has a body.
fn query_by_hand(endpoint: &Endpoint) -> String {
    let (mut fields, mut values) = (String::new(), String::new());
    for field in endpoint.in_place(Place::Query) {
        let (ident, ty) = (&field.ident, field.ty());
        if field.optional {
            fields.push_str("#[serde(skip_serializing_if = \"Option::is_none\")] ");
        }
        fields += &format!("{ident}: &'a {ty}, ");
        values += &format!("{ident}: &self.{ident}, ");
    }
    format!(
        "#[derive(serde::Serialize)] struct Query<'a> {{ {fields}}}\n            \
         crate::query(&Query {{ {values}}})"
    )
}

fn with_rustify(endpoint: &Endpoint) -> String {
    let mut path = endpoint.path.clone();
    for Field { ident, .. } in endpoint.in_place(Place::Path) {
        path = path.replace(&format!("{{{ident}}}"), &format!("{{self.{ident}}}"));
    }
    let (method, response) = (endpoint.method, endpoint.response());
    let declaration = endpoint.declaration(|field| match field.place {
        Place::Query => "        #[endpoint(query)]\n",
        Place::Json => "        #[endpoint(body)]\n",
        _ => "        #[endpoint(skip)]\n",
    });
    format!(
        "    #[derive(rustify_derive::Endpoint)]
    #[endpoint(path = \"{path}\", method = \"{method}\", response = \"{response}\")]\n{declaration}\
         \x20   pub static PREPARE: crate::Prepare<Request> = rustify::Endpoint::request;\n"
    )
}
