//! What the schema says of a request and of a response, compared with what came over the wire.

use std::error::Error;

use http::{HeaderValue, StatusCode};
use serde_json::{Map, Value};
use wechatpay::protocol::Declaration;
use wechatpay::{Certificate, PrivateKey};
use wechatpay_sandbox::{ReceivedRequest, Reply};
use wechatpay_scaffold::sample;
use wechatpay_schema::{Encryption, Member, Operation, Place, Response};

use super::examples::is_encrypted;

const FILE: &[u8] = b"a file";

/// The filled-in response of an operation, with the documented status.
pub(super) fn reply(operation: &Operation<'_>) -> Result<Reply, Box<dyn Error>> {
    let status = StatusCode::from_u16(operation.status)?;
    let reply = match &operation.response {
        Response::Json(members) => json_reply(operation, members)?,
        Response::File(_) => Reply::file(HeaderValue::from_static("image/png"), FILE),
        _ => Reply::empty(),
    };
    Ok(reply.status(status))
}

/// Encrypted where that is documented.
fn json_reply(operation: &Operation<'_>, members: &[Member<'_>]) -> Result<Reply, Box<dyn Error>> {
    let certificate = include_str!("../../sandbox/keys/merchant_certificate.pem");
    let certificate = Certificate::from_pem(certificate)?;
    let mut response = sample::response(operation).unwrap_or_default();
    let encrypt = |text: &str| {
        let encrypted = certificate.public_key().encrypt(text);
        encrypted.map_err(|error| error.to_string())
    };
    translate(&confirmed(members), &mut response, &encrypt)?;
    Ok(Reply::json(&response)?)
}

/// Says how a declaration differs from what is documented.
pub(super) fn compare_declaration(
    operation: &Operation<'_>,
    declaration: &Declaration,
) -> Result<(), String> {
    let method = operation.method.to_string();
    equal("method", method.as_str(), declaration.method().as_str())?;
    equal("path", &*operation.path, declaration.path())?;
    equal("status", &operation.status, &declaration.expect().as_u16())?;
    let host = operation.host.unwrap_or("api.mch.weixin.qq.com");
    let base = declaration.base_url().map_err(|error| error.to_string())?;
    equal("host", &format!("https://{host}"), &base.to_string())
}

/// Says how a request differs from what is documented.
pub(super) fn compare(operation: &Operation<'_>, received: &ReceivedRequest) -> Result<(), String> {
    let expected = sample::request(operation);
    if let Some(refusal) = received.refusal() {
        return Err(format!("the sandbox refused it: {refusal}"));
    }
    equal(
        "method",
        &operation.method.to_string(),
        &received.method().to_string(),
    )?;

    let (path, query) = received
        .target()
        .split_once('?')
        .unwrap_or((received.target(), ""));
    let mut due = operation.path.to_string();
    for (name, value) in &expected.path {
        due = due.replace(&format!("{{{name}}}"), &encoded(&plain(value)));
    }
    equal("path", due.as_str(), path)?;

    let query: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let mut due = Vec::new();
    for (name, value) in &expected.query {
        match value {
            Value::Array(values) => due.extend(values.iter().map(|it| (name.clone(), plain(it)))),
            value => due.push((name.clone(), plain(value))),
        }
    }
    let query = decrypted_query(operation, query)?;
    equal("query", &due, &query)?;

    for (name, value) in &expected.headers {
        let header = received.headers().get(name).map(HeaderValue::as_bytes);
        let header = header.map(String::from_utf8_lossy).unwrap_or_default();
        equal(name, &plain(value), &header.into_owned())?;
    }
    // Named on every request, since it also says who is to sign the response.
    let serial = received.headers().get("wechatpay-serial");
    if serial.is_none_or(|serial| !serial.as_bytes().starts_with(b"PUB_KEY_ID_")) {
        return Err(format!("Wechatpay-Serial is {serial:?}"));
    }
    let (json, file) = parts(operation, received)?;
    equal("file", &expected.file.map(str::as_bytes), &file.as_deref())?;
    let place = if file.is_some() {
        Place::Meta
    } else {
        Place::Json
    };
    let json = json
        .map(|json| {
            let mut json = serde_json::from_slice(&json).map_err(|error| error.to_string())?;
            translate(operation.members(place), &mut json, &decrypt)?;
            Ok::<Value, String>(json)
        })
        .transpose()?;
    equal("body", &expected.body, &json)
}

fn equal<T: PartialEq + std::fmt::Debug + ?Sized>(
    what: &str,
    due: &T,
    found: &T,
) -> Result<(), String> {
    if due == found {
        return Ok(());
    }
    Err(format!("{what} is {found:?}, not {due:?}"))
}

/// A value as it stands in a path, a query or a header.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// RFC 3986: all but the unreserved characters are percent-encoded.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

fn decrypted_query(
    operation: &Operation<'_>,
    query: Vec<(String, String)>,
) -> Result<Vec<(String, String)>, String> {
    let clear = |(name, value): (String, String)| {
        let member = operation.member(Place::Query, &name);
        let value = match member {
            Some(member) if member.is_encrypted() => decrypt(&value)?,
            _ => value,
        };
        Ok((name, value))
    };
    query.into_iter().map(clear).collect()
}

/// The JSON of a request, and the content of the file that it uploads.
type Parts = (Option<Vec<u8>>, Option<Vec<u8>>);

fn parts(operation: &Operation<'_>, received: &ReceivedRequest) -> Result<Parts, String> {
    let body = received.body();
    let content_type = received.headers().get("content-type");
    let content_type = content_type.map(HeaderValue::as_bytes).unwrap_or_default();
    let content_type = String::from_utf8_lossy(content_type);
    let Some(boundary) = content_type.strip_prefix("multipart/form-data; boundary=") else {
        let due = if body.is_empty() {
            ""
        } else {
            "application/json"
        };
        equal("Content-Type", due, &*content_type)?;
        let json = (!body.is_empty()).then(|| body.to_vec());
        return Ok((json, None));
    };
    let name = operation.members(Place::File).first().map(|it| it.name);
    let name = name.ok_or("it uploads a file, which is not documented")?;
    let text = std::str::from_utf8(body).map_err(|error| error.to_string())?;
    let content = |part: &str, head: &str| {
        let content = part
            .strip_prefix(head)
            .map(|content| content.as_bytes().to_vec());
        content.ok_or_else(|| format!("a part does not begin {head}: {part}"))
    };
    let opening = format!("--{boundary}\r\n");
    let closing = format!("\r\n--{boundary}--\r\n");
    let text = text
        .strip_prefix(&opening)
        .and_then(|it| it.strip_suffix(&closing));
    let text = text.ok_or("its parts are not between their boundaries")?;
    let parts: Vec<_> = text.split(&format!("\r\n{opening}")).collect();
    let [meta, file] = parts[..] else {
        return Err(format!("it has {} parts", parts.len()));
    };
    let meta = content(
        meta,
        "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n",
    )?;
    let file = content(
        file,
        &format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"a.png\"\r\nContent-Type: \
             image/png\r\n\r\n"
        ),
    )?;
    Ok((Some(meta), Some(file)))
}

fn decrypt(ciphertext: &str) -> Result<String, String> {
    let key = PrivateKey::from_pem(include_str!("../../sandbox/keys/platform_key.pem"));
    let text = key.and_then(|key| key.decrypt(ciphertext));
    text.map(|text| text.expose().to_owned())
        .map_err(|error| error.to_string())
}

/// The members of a response, of which those are encrypted that are printed so.
fn confirmed<'a>(members: &[Member<'a>]) -> Vec<Member<'a>> {
    let mut members = members.to_vec();
    for member in &mut members {
        if member.encryption == Encryption::Claimed {
            member.encryption = Encryption::Clear;
        }
        member.members = confirmed(&member.members);
    }
    members
}

/// Changes every text that is documented as encrypted, at any depth, in JSON texts too.
fn translate(
    members: &[Member<'_>],
    object: &mut Value,
    change: &dyn Fn(&str) -> Result<String, String>,
) -> Result<(), String> {
    let Value::Object(object) = object else {
        return Ok(());
    };
    for member in members {
        translate_member(member, object, change)?;
    }
    Ok(())
}

fn translate_member(
    member: &Member<'_>,
    object: &mut Map<String, Value>,
    change: &dyn Fn(&str) -> Result<String, String>,
) -> Result<(), String> {
    let Some(value) = object.get_mut(member.name) else {
        return Ok(());
    };
    let items = match value {
        Value::Array(items) => items.iter_mut().collect(),
        value => vec![value],
    };
    for item in items {
        match item {
            Value::String(text) if member.is_encrypted() => *text = change(text)?,
            Value::String(text) if member.json_string && is_encrypted(member) => {
                let mut json = serde_json::from_str(text).map_err(|error| error.to_string())?;
                translate(&member.members, &mut json, change)?;
                *text = json.to_string();
            }
            item => translate(&member.members, item, change)?,
        }
    }
    Ok(())
}
