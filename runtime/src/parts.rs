//! The parts of a request. The attribute's code writes the fields of a struct to them.

use std::borrow::Cow;
use std::collections::HashSet;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::digest;
use crate::error::{Error, Result, explain};
use crate::json::{self, Sparse};
use crate::upload::{File, Upload};

/// In paths and queries, everything but RFC 3986's unreserved characters is percent-encoded, so
/// that no server, proxy or URL parser changes what was signed.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Headers of the protocol: neither an endpoint nor a call may set them. (The attribute has its own
/// list from the schema, which the core does not have.)
const OWN_HEADERS: [&str; 15] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// A type that a field can have if it is sent: any type that is `Serialize`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent",
    label = "not `Serialize`",
    note = "put `#[derive(serde::Serialize)]` on `{Self}`; the file of an upload is marked \
            `#[wechatpay(file)]`"
)]
pub trait Sent: Serialize {}

impl<T: Serialize + ?Sized> Sent for T {}

/// The names that were written to one place; a field with `flatten` could repeat one.
type Names = HashSet<Cow<'static, str>>;

/// What came of serialising a field. A function that is generic does nothing more than that, since
/// each endpoint compiles its own.
type Serialized = serde_json::Result<Value>;

/// The parts of a request that is being made: path, query, headers and body.
#[derive(Default)]
pub struct Parts {
    path: String,
    query: String,
    /// The names in the query.
    parameters: Names,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// The file of an upload, with the name of its part.
    pub(crate) file: Option<(String, File)>,
    /// The error of the first field that could not be written. Later fields are ignored. (A `?` for
    /// each field would take longer to compile.)
    pub(crate) error: Option<Error>,
}

impl Parts {
    /// Adds a piece of the declared path.
    pub fn literal(&mut self, path: &str) {
        self.path.push_str(path);
    }

    /// Adds the value of a placeholder.
    pub fn segment<T: Sent + ?Sized>(&mut self, field: &str, value: &T) {
        self.push_segment(field, json::to_value(value));
    }

    fn attempt(&mut self, write: impl FnOnce(&mut Self) -> Result<()>) {
        if self.error.is_none() {
            self.error = write(self).err();
        }
    }

    fn push_segment(&mut self, field: &str, value: Serialized) {
        self.attempt(|parts| {
            let segment = written(field, value)?;
            match segment.as_str() {
                "" => Err(Error::request(format!(
                    "the path field `{field}` is empty, which would address another operation"
                ))),
                // URL parsers resolve these even if they are percent-encoded.
                "." | ".." => Err(Error::request(format!(
                    "the path field `{field}` is `{segment}`, which would address another operation"
                ))),
                segment => {
                    parts.path.extend(utf8_percent_encode(segment, RESERVED));
                    Ok(())
                }
            }
        });
    }

    /// Adds a query parameter. `None` is left out; a list repeats the name.
    pub fn query<T: Sent + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !json::is_none(value) {
            self.push_parameter(name, json::to_value(value));
        }
    }

    fn push_parameter(&mut self, name: &'static str, value: Serialized) {
        self.attempt(|parts| {
            let value = in_field(name, value)?;
            note(&mut parts.parameters, name.into(), name)?;
            parts.push_query(name, value)
        });
    }

    /// Adds the members of a struct or a map as query parameters, in the order of their names.
    pub fn query_flatten<T: Sent + ?Sized>(&mut self, field: &str, value: &T) {
        self.push_parameters(field, json::to_value(value));
    }

    fn push_parameters(&mut self, field: &str, value: Serialized) {
        self.attempt(|parts| {
            let mut members = members(field, value)?.into_iter();
            members.try_for_each(|(name, value)| {
                parts.push_query(&name, value)?;
                note(&mut parts.parameters, name.into(), field)
            })
        });
    }

    fn push_query(&mut self, name: &str, value: Value) -> Result<()> {
        let values = match value {
            Value::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            let value = written(name, Ok(value))?;
            self.query
                .push(if self.query.is_empty() { '?' } else { '&' });
            self.query.extend(utf8_percent_encode(name, RESERVED));
            self.query.push('=');
            self.query.extend(utf8_percent_encode(&value, RESERVED));
        }
        Ok(())
    }

    /// Adds a header. `None` is left out.
    pub fn header<T: Sent + ?Sized>(&mut self, name: &str, value: &T) {
        if !json::is_none(value) {
            self.push_header(name, json::to_value(value));
        }
    }

    fn push_header(&mut self, name: &str, value: Serialized) {
        self.attempt(|parts| insert_header(&mut parts.headers, name, written(name, value)?));
    }

    /// Writes the body as a JSON object of fields.
    pub fn object(&mut self, write: &dyn Fn(&mut Members<'_>)) {
        self.attempt(|parts| {
            let mut body = Vec::new();
            let mut serializer = serde_json::Serializer::new(&mut body);
            let mut members = Members {
                map: serializer.serialize_map(None).map_err(unserializable)?,
                names: Names::new(),
                error: None,
            };
            match &parts.file {
                Some((_, file)) => digest::of_file(file.bytes(), || write(&mut members)),
                None => write(&mut members),
            }
            if let Some(error) = members.error {
                return Err(error);
            }
            SerializeMap::end(members.map).map_err(unserializable)?;
            parts.body = Some(body.into());
            Ok(())
        });
    }

    /// Writes the body as the JSON of one field. `None` is no body.
    pub fn body<T: Sent + ?Sized>(&mut self, field: &str, value: &T) {
        if !json::is_none(value) {
            let serialize = || serde_json::to_vec(&Sparse(value));
            let body = match &self.file {
                Some((_, file)) => digest::of_file(file.bytes(), serialize),
                None => serialize(),
            };
            self.set_body(field, body);
        }
    }

    fn set_body(&mut self, field: &str, body: serde_json::Result<Vec<u8>>) {
        self.attempt(|parts| {
            parts.body = Some(in_field(field, body)?.into());
            Ok(())
        });
    }

    /// Adds the file of an upload. The body becomes its `meta`.
    pub fn file<T: Upload>(&mut self, name: &str, file: &T) {
        self.file = Some((name.to_owned(), file.file().clone()));
    }

    /// Adds a header of the caller's.
    #[cfg(feature = "client")]
    pub(crate) fn insert_header(
        &mut self,
        name: impl TryInto<HeaderName, Error: Into<http::Error>>,
        value: impl TryInto<HeaderValue, Error: Into<http::Error>>,
    ) {
        self.attempt(|parts| insert_header(&mut parts.headers, name, value));
    }

    /// The path so far.
    #[cfg(feature = "client")]
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Path and query, as they are sent after the base URL.
    pub(crate) fn target(&self) -> Result<PathAndQuery> {
        PathAndQuery::try_from(format!("{}{}", self.path, self.query))
            .map_err(|error| Error::request("the request's URL is malformed").with_source(error))
    }
}

/// Writes the members of the body's outermost object.
pub struct Members<'a> {
    map: <&'a mut serde_json::Serializer<&'a mut Vec<u8>> as Serializer>::SerializeMap,
    names: Names,
    /// The first error, as in [`Parts`].
    error: Option<Error>,
}

impl Members<'_> {
    /// A member; `None` is left out.
    pub fn member<T: Sent + ?Sized>(&mut self, name: &'static str, value: &T) {
        if self.error.is_none() && !json::is_none(value) {
            let written = self.map.serialize_entry(name, &Sparse(value));
            self.note_member(name, written);
        }
    }

    fn note_member(&mut self, name: &'static str, written: serde_json::Result<()>) {
        self.error = in_field(name, written)
            .and_then(|()| note(&mut self.names, name.into(), name))
            .err();
    }

    /// Adds the members of a struct or a map to the body's own, in the order of their names.
    pub fn flatten<T: Sent + ?Sized>(&mut self, field: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.extend(field, json::to_value(value)).err();
        }
    }

    fn extend(&mut self, field: &str, value: Serialized) -> Result<()> {
        let mut members = members(field, value)?.into_iter();
        members.try_for_each(|(name, value)| {
            let written = self.map.serialize_entry(&name, &value);
            written.map_err(unserializable)?;
            note(&mut self.names, name.into(), field)
        })
    }
}

/// Adds a header, unless it belongs to the protocol.
pub(crate) fn insert_header(
    headers: &mut HeaderMap,
    name: impl TryInto<HeaderName, Error: Into<http::Error>>,
    value: impl TryInto<HeaderValue, Error: Into<http::Error>>,
) -> Result<()> {
    let name = name.try_into().map_err(|error| {
        Error::request("a header's name is not valid").with_source(error.into())
    })?;
    let value = value.try_into().map_err(|error| {
        Error::request(format!("the value of the header `{name}` is not valid"))
            .with_source(error.into())
    })?;
    if OWN_HEADERS.contains(&name.as_str()) || name.as_str().starts_with("wechatpay-") {
        return Err(Error::request(format!(
            "the header `{name}` belongs to the protocol, so this library sets it"
        )));
    }
    headers.insert(name, value);
    Ok(())
}

/// Notes a name that `field` brings.
fn note(names: &mut Names, name: Cow<'static, str>, field: &str) -> Result<()> {
    if names.insert(name) {
        return Ok(());
    }
    // Not which name: that of a map's member is the application's business.
    Err(Error::request(format!(
        "the field `{field}` brings a name that another field has sent already; with `flatten`, \
         each name may come once"
    )))
}

/// A value in the form that it has in a path, a query or a header.
fn written(field: &str, value: Serialized) -> Result<String> {
    let found = match in_field(field, value)? {
        Value::String(string) => return Ok(string),
        Value::Number(number) => return Ok(number.to_string()),
        Value::Bool(value) => return Ok(value.to_string()),
        Value::Null => "empty",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Err(Error::request(format!(
        "the field `{field}` is {found}; it must be a string, a number or a boolean"
    )))
}

/// The members of a flattened field.
fn members(field: &str, value: Serialized) -> Result<serde_json::Map<String, Value>> {
    match in_field(field, value)? {
        Value::Object(members) => Ok(members),
        Value::Null => Ok(serde_json::Map::new()),
        _ => Err(Error::request(format!(
            "the field `{field}` cannot be flattened: it is neither a struct nor a map"
        ))),
    }
}

/// Names the field that could not be serialised.
fn in_field<T>(field: &str, serialized: serde_json::Result<T>) -> Result<T> {
    serialized.map_err(|error| {
        let why = explain(&error);
        Error::request(format!("the field `{field}` cannot be serialised: {why}"))
    })
}

fn unserializable(error: serde_json::Error) -> Error {
    let why = explain(&error);
    Error::request(format!("the body cannot be serialised: {why}"))
}
