//! The examples of requests and responses, declared as they are: each has to be accepted.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;

use serde_json::Value;
use wechatpay_schema::{
    Encryption, Member, Method, Operation, Parameters, Place, Presence, Response,
    is_protocol_header,
};

/// The bodies of an operation's examples.
#[derive(Default)]
struct Example {
    /// Those of requests, each with its place.
    requests: Vec<(Place, Value)>,
    response: Option<Value>,
}

/// A declaration for each request among the examples, with the response to it.
pub(crate) fn declarations() -> Result<Vec<String>, Box<dyn Error>> {
    let mut examples: BTreeMap<(String, String), Example> = BTreeMap::new();
    for line in include_str!("../data/examples.jsonl").lines() {
        let example: Value = serde_json::from_str(line)?;
        let text = |name: &str| example[name].as_str().unwrap_or_default().to_owned();
        let of = examples.entry((text("method"), text("path"))).or_default();
        let json = example["json"].clone();
        match (text("kind").as_str(), text("place").as_str()) {
            ("request", "query") => of.requests.push((Place::Query, json)),
            ("request", _) => of.requests.push((Place::Json, json)),
            ("response", _) => of.response = Some(json),
            _ => {}
        }
    }
    let mut declarations = Vec::new();
    for ((method, path), example) in &examples {
        for (place, json) in &example.requests {
            let method = method
                .parse()
                .map_err(|()| format!("{method} is no method"))?;
            let operation = Operation::find(method, path)?;
            if !is_upload(&operation) {
                let response = example.response.as_ref();
                declarations.push(declare(&operation, *place, json, response));
            }
        }
    }
    Ok(declarations)
}

fn is_upload(operation: &Operation<'_>) -> bool {
    operation
        .parameters
        .iter()
        .any(|it| it.place == Place::File)
}

fn declare(
    operation: &Operation<'_>,
    place: Place,
    request: &Value,
    response: Option<&Value>,
) -> String {
    let mut types = Types::default();
    let response = match (&operation.response, response) {
        (Response::Json(members), Some(response)) => {
            let ty = types.ty(response, members, Role::Response);
            format!("response = {ty}")
        }
        (Response::Json(_), None) => "response = serde_json::Value".to_owned(),
        (Response::File(_), _) => "response = wechatpay::Download".to_owned(),
        (Response::Empty, _) => format!("expect = {}", operation.status),
    };
    let in_query = matches!(operation.method, Method::Get | Method::Delete);
    let mut fields = String::new();
    for Parameters {
        place: of, members, ..
    } in &operation.parameters
    {
        let attribute = match of {
            Place::Query if !in_query => "#[wechatpay(query)] ",
            _ => "",
        };
        if *of == place && place == Place::Json && in_query {
            let ty = types.ty(request, members, Role::Request);
            let _ = writeln!(fields, "    #[wechatpay(body)] body: {ty},");
        } else if *of == place {
            fields += &types.fields(request, members, Role::Request, attribute);
        } else if matches!(of, Place::Query | Place::Header) {
            // What an example of the body does not show.
            fields += &required(members, *of, attribute);
        }
    }
    let placeholders = operation.path.split('{').skip(1);
    for placeholder in placeholders.filter_map(|it| it.split('}').next()) {
        let _ = writeln!(fields, "    {placeholder}: String,");
    }
    format!(
        "use serde::{{Deserialize, Serialize}};\n\n\
         #[wechatpay::endpoint({}, {:?}, {response}{})]\nstruct Request {{\n{fields}}}\n\n{}",
        operation.method,
        operation.path,
        operation
            .host
            .map_or(String::new(), |it| format!(", host = \"https://{it}\"")),
        types.structs
    )
}

/// The required members of a place, as strings.
fn required(members: &[Member<'_>], place: Place, attribute: &str) -> String {
    let required = members
        .iter()
        .filter(|it| it.presence == Presence::Required);
    let required = required
        .map(|it| it.name)
        .filter(|it| !is_protocol_header(it));
    let fields = required.enumerate().map(|(at, name)| match place {
        Place::Header => format!("    #[wechatpay(header = {name:?})] required_{at}: String,\n"),
        _ => format!("    {attribute}#[serde(rename = {name:?})] required_{at}: String,\n"),
    });
    fields.collect()
}

#[derive(Clone, Copy)]
enum Role {
    Request,
    Response,
}

/// The types of the objects in an example.
#[derive(Default)]
struct Types {
    structs: String,
    count: usize,
}

impl Types {
    /// The fields of an object, named by numbers.
    fn fields(
        &mut self,
        object: &Value,
        members: &[Member<'_>],
        role: Role,
        attribute: &str,
    ) -> String {
        let mut fields = String::new();
        for (name, value) in object.as_object().into_iter().flatten() {
            let member = members.iter().find(|it| it.name == name);
            let is_encrypted = member.is_some_and(|it| match role {
                Role::Request => it.is_encrypted(),
                Role::Response => it.encryption == Encryption::Confirmed,
            });
            let inner = member.map_or(&[][..], |it| &it.members);
            let ty = match self.ty(value, inner, role) {
                ty if is_encrypted => ty.replace("String", "wechatpay::Sensitive"),
                ty => ty,
            };
            self.count += 1;
            let count = self.count;
            let _ = writeln!(
                fields,
                "    {attribute}#[serde(rename = {name:?})] f{count}: {ty},"
            );
        }
        fields
    }

    fn ty(&mut self, value: &Value, members: &[Member<'_>], role: Role) -> String {
        match value {
            Value::Null => "serde_json::Value".to_owned(),
            Value::Bool(_) => "bool".to_owned(),
            Value::Number(number) if number.is_f64() => "f64".to_owned(),
            Value::Number(_) => "i64".to_owned(),
            Value::String(_) => "String".to_owned(),
            Value::Array(items) => {
                let item = items.first().unwrap_or(&Value::Null);
                format!("Vec<{}>", self.ty(item, members, role))
            }
            Value::Object(_) => {
                let fields = self.fields(value, members, role, "");
                self.count += 1;
                let name = format!("T{}", self.count);
                let derive = match role {
                    Role::Request => "Serialize",
                    Role::Response => "Deserialize",
                };
                let _ = writeln!(
                    self.structs,
                    "#[derive({derive}, wechatpay::Object)]\nstruct {name} {{\n{fields}}}\n"
                );
                name
            }
        }
    }
}
