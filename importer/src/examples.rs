//! Holds examples of requests, responses and notifications against the data, and against the facts
//! that they cite.
//!
//! An example is a line of JSON: its `kind` (`request`, `response` or `notification`), the `method`
//! and `path` of its operation or its `event_type`, the `place` of a request, the `form` of a
//! notification with its `original_type`, the sources that it `follows`, and the `json` itself.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};
use wechatpay_schema::{Kind, Member, Method, Notification, Operation, Place, Presence, Response};

use crate::facts;
use crate::forms::{self, Said};
use crate::merge::Facts;
use crate::source::Source;

/// The examples that do not fit the data: a request has a member that is not known, lacks one that
/// is required, or has another type; a response or a resource could not be decoded; a resource is
/// not recognised as its form.
pub fn misfits(examples: &str) -> Vec<String> {
    each(examples, |example| {
        let mut found = Vec::new();
        let json = example.json()?;
        match example.text("kind")? {
            "request" => {
                let operation = example.operation()?;
                let place = example.place()?;
                let role = match place {
                    Place::Query => Role::Query,
                    _ => Role::Body,
                };
                object(role, "", operation.members(place), json, &mut found);
            }
            "response" => match example.operation()?.response {
                Response::Json(members) => object(Role::Response, "", &members, json, &mut found),
                Response::Empty | Response::File(_) => {
                    found.push("the operation has no response in JSON".to_owned());
                }
            },
            "notification" => {
                let event_type = example.text("event_type")?;
                let notification = Notification::of(event_type);
                let notification = notification.ok_or("the event is not known")?;
                let original_type = example.text("original_type").unwrap_or_default();
                let form = notification.recognise(original_type, |it| json.contains_key(it));
                let form = form.ok_or("it is recognised as no form, or as several")?;
                match example.text("form") {
                    Ok(name) if name != form.name => {
                        found.push(format!("it is recognised as `{}`", form.name));
                    }
                    _ => {}
                }
                object(Role::Response, "", &form.members, json, &mut found);
            }
            kind => return Err(format!("`{kind}` is not a kind")),
        }
        Ok(found)
    })
}

/// The examples with members that no source has which they cite, or of another type there. Pages
/// alone are no proof. `forms` is the text that names the forms of notifications.
pub fn uncited(examples: &str, facts: &BTreeMap<String, String>, forms: &str) -> Vec<String> {
    let facts = Facts::read(facts, &mut Vec::new());
    let forms = forms::said(&facts.forms, forms);
    each(examples, |example| {
        let mut objects = Vec::new();
        for source in example.sources()? {
            objects.extend(example.cited(source, &facts, &forms)?);
        }
        let mut found = Vec::new();
        cited("", &objects, example.json()?, &mut found);
        Ok(found)
    })
}

fn each(examples: &str, check: impl Fn(&Example) -> Result<Vec<String>, String>) -> Vec<String> {
    let mut all = Vec::new();
    for (line, text) in (1..).zip(examples.lines()) {
        let example = serde_json::from_str(text).map_err(|error| error.to_string());
        let found = example.and_then(|it| check(&Example(it)));
        let found = found.unwrap_or_else(|error| vec![error]);
        all.extend(found.iter().map(|it| format!("line {line}: {it}")));
    }
    all
}

struct Example(Value);

impl Example {
    fn text(&self, name: &str) -> Result<&str, String> {
        let text = self.0[name].as_str();
        text.ok_or_else(|| format!("there is no `{name}`"))
    }

    fn json(&self) -> Result<&Map<String, Value>, String> {
        let json = self.0["json"].as_object();
        json.ok_or_else(|| "there is no `json`".to_owned())
    }

    fn method(&self) -> Result<Method, String> {
        let method = self.text("method")?.parse();
        method.map_err(|()| "the method is not known".to_owned())
    }

    fn place(&self) -> Result<Place, String> {
        let place = Place::from_name(self.text("place")?);
        place.ok_or_else(|| "the place is not known".to_owned())
    }

    fn operation(&self) -> Result<Operation<'static>, String> {
        let operation = Operation::find(self.method()?, self.text("path")?);
        operation.map_err(|error| error.to_string())
    }

    /// The sources that it follows.
    fn sources(&self) -> Result<Vec<Source>, String> {
        let names = self.0["follows"].as_array().into_iter().flatten();
        let sources: Option<Vec<_>> = names.map(|it| Source::from_name(it.as_str()?)).collect();
        let mut sources = sources.ok_or("it follows a source that is not known")?;
        sources.retain(|it| *it != Source::Pages);
        match sources.is_empty() {
            true => Err("it follows no source but pages".to_owned()),
            false => Ok(sources),
        }
    }

    /// The members that a source has here.
    fn cited<'f>(
        &self,
        source: Source,
        facts: &'f Facts<'_>,
        forms: &'f [Said<'_, '_>],
    ) -> Result<Vec<&'f [facts::Member<'f>]>, String> {
        let missing = || format!("{} does not have it", source.name());
        let kind = self.text("kind")?;
        if kind == "notification" {
            let event_type = self.text("event_type")?;
            let name = self.text("form");
            let own = forms.iter().filter(|it| {
                it.event_type == event_type && name.as_ref().is_ok_and(|name| it.name == *name)
            });
            let own = own.flat_map(|it| it.of(source));
            let own: Vec<_> = own.map(|it| it.members.as_slice()).collect();
            return if own.is_empty() {
                Err(missing())
            } else {
                Ok(own)
            };
        }
        let (method, path) = (self.method()?, self.text("path")?);
        let mut operations = facts.operations.iter();
        let found = operations
            .find(|(it, fact)| *it == source && fact.method == method && fact.path == path);
        let (_, fact) = found.ok_or_else(missing)?;
        let members = match (kind, &fact.response) {
            ("request", _) => fact.members(self.place()?),
            (_, Some(facts::Response::Json(members))) => Some(members.as_slice()),
            _ => None,
        };
        Ok(vec![members.ok_or_else(missing)?])
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// The body of a request, or the `meta` of an upload.
    Body,
    /// The query, in which all scalars are written alike.
    Query,
    /// A response, or a resource.
    Response,
}

fn object(
    role: Role,
    at: &str,
    members: &[Member<'_>],
    json: &Map<String, Value>,
    found: &mut Vec<String>,
) {
    for member in members {
        let at = format!("{at}{}", member.name);
        let is_needed = match member.presence {
            Presence::Required => role != Role::Response || !member.list,
            Presence::Claimed => role != Role::Response,
            Presence::Optional => false,
        };
        match json.get(member.name) {
            None | Some(Value::Null) if is_needed => found.push(format!("`{at}` is missing")),
            // A list that is missing is empty, but `null` is no list.
            Some(Value::Null) if role == Role::Response && member.list => {
                found.push(format!("`{at}` is `null` in place of a list"));
            }
            None | Some(Value::Null) => {}
            Some(value) => {
                let is_number = matches!(member.kind, Kind::Integer | Kind::Number) && !member.list;
                let is_none = role == Role::Response && value == "" && is_number && !is_needed;
                if !is_none {
                    typed(role, &at, member, value, found);
                }
            }
        }
    }
    for name in json.keys().filter(|_| role != Role::Response) {
        if !members.iter().any(|it| it.name == name) {
            found.push(format!("`{at}{name}` is not known"));
        }
    }
}

fn typed(role: Role, at: &str, member: &Member<'_>, value: &Value, found: &mut Vec<String>) {
    let items = match (member.list, value) {
        (true, Value::Array(items)) => items.as_slice(),
        (false, value) => std::slice::from_ref(value),
        (true, _) => return found.push(format!("`{at}` is no list")),
    };
    for item in items {
        let is_scalar = role == Role::Query && !item.is_object() && !item.is_array();
        // Of what nobody describes, anything is read.
        let is_any =
            role == Role::Response && member.kind == Kind::Object && member.members.is_empty();
        if !is_scalar && !is_any && !is_of(member.kind, item) {
            found.push(format!("`{at}` is not of the kind {:?}", member.kind));
        }
        let contents = match contents(member.json_string, item) {
            Ok(contents) => contents,
            Err(error) => {
                found.push(format!("the JSON in `{at}` cannot be read: {error}"));
                continue;
            }
        };
        match &*contents {
            _ if member.members.is_empty() => {}
            Value::Object(json) => {
                let role = match role {
                    Role::Query => Role::Body,
                    role => role,
                };
                object(role, &format!("{at}."), &member.members, json, found);
            }
            Value::Null => {}
            _ if member.json_string => found.push(format!("the JSON in `{at}` is no object")),
            _ => {}
        }
    }
}

/// The value itself, or the JSON in it; an empty string holds `null`.
fn contents(is_json_string: bool, value: &Value) -> serde_json::Result<Cow<'_, Value>> {
    match value {
        Value::String(json) if is_json_string && json.is_empty() => Ok(Cow::Owned(Value::Null)),
        Value::String(json) if is_json_string => serde_json::from_str(json).map(Cow::Owned),
        _ => Ok(Cow::Borrowed(value)),
    }
}

fn is_of(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Object => value.is_object(),
    }
}

/// Every member must be in one of these descriptions of the object, with its type.
fn cited(
    at: &str,
    objects: &[&[facts::Member<'_>]],
    json: &Map<String, Value>,
    found: &mut Vec<String>,
) {
    for (name, value) in json {
        let at = format!("{at}{name}");
        let facts = objects
            .iter()
            .copied()
            .flatten()
            .filter(|it| it.name == name);
        let items = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        let fits = |fact: &&facts::Member<'_>| {
            let is_of_kind = |item| fact.kind.is_none_or(|kind| is_of(kind, item));
            fact.list == value.is_array() && items.iter().all(is_of_kind)
        };
        let fitting: Vec<_> = facts.filter(fits).collect();
        if fitting.is_empty() {
            found.push(format!("no source that it follows has `{at}` like this"));
        }
        let is_json_string = fitting.iter().any(|it| it.json_string);
        let members: Vec<_> = fitting.iter().map(|it| it.members.as_slice()).collect();
        for item in items {
            // Whether the JSON can be read is asked elsewhere.
            let contents = contents(is_json_string, item);
            if let Some(json) = contents.ok().as_deref().and_then(Value::as_object) {
                cited(&format!("{at}."), &members, json, found);
            }
        }
    }
}
