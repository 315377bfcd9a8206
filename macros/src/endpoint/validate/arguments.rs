//! Checks each of the attribute's arguments.

use syn::{Ident, LitInt, LitStr, Type};

use super::super::known::METHODS;
use super::super::parse::Optional;
use crate::shared::errors::Errors;
use crate::shared::generics::is_borrowed;
use crate::shared::path::{self, Piece};
use crate::shared::words::{list, nearest};

pub(super) fn check_method(method: &Ident, errors: &Errors) -> bool {
    let written = method.to_string();
    if METHODS.contains(&written.as_str()) {
        return true;
    }
    let help = if METHODS.contains(&written.to_uppercase().as_str()) {
        format!("write it in capitals: `{}`", written.to_uppercase())
    } else {
        match nearest(&written, METHODS) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the methods are {}", list(&METHODS)),
        }
    };
    errors.at(
        method,
        format!("WeChat Pay has no method `{written}`\nhelp: {help}"),
    );
    false
}

pub(super) fn pieces(template: &LitStr, errors: &Errors) -> Option<Vec<Piece>> {
    path::parse(&template.value())
        .map_err(|messages| {
            for message in messages {
                errors.at(template, message);
            }
        })
        .ok()
}

pub(super) fn success_status(status: &LitInt, errors: &Errors) -> Option<u16> {
    match status.base10_parse::<u16>() {
        Ok(code @ 200..=299) if status.suffix().is_empty() => Some(code),
        _ => {
            errors.at(
                status,
                format!(
                    "`{status}` is not the status of a success\nhelp: write a number from 200 to \
                     299; `send` gives an error for every other status"
                ),
            );
            None
        }
    }
}

pub(super) fn check_response(
    response: Option<&Type>,
    template: Option<&LitStr>,
    expect: u16,
    errors: &Errors,
) {
    match (response, template) {
        (Some(response), _) if expect == 204 => errors.at(
            response,
            "a response with status 204 has no body\nhelp: remove `response`, or correct `expect`",
        ),
        (None, Some(template)) if expect != 204 && expect != 202 => errors.at(
            template,
            format!(
                "a response with status {expect} has a body, and its type is missing\nhelp: add \
                 `response = Type`, or `expect = 204` if the documentation shows no body"
            ),
        ),
        _ => {}
    }
}

/// A response cannot borrow, because the bytes that it is decoded from are gone then.
pub(super) fn check_owned(response: &Type, errors: &Errors) {
    if is_borrowed(response) {
        errors.at(
            response,
            "a response owns its data, so its type has no lifetime\nhelp: write the type without \
             one, with a `String` where it has a `&str`",
        );
    }
}

/// A host is `https://` and a name. A base path is a part of the declared path.
pub(super) fn check_host(host: &LitStr, errors: &Errors) {
    let written = host.value();
    let form = "help: write `https://` and the host's name, as in \
                \"https://apihk.mch.weixin.qq.com\"";
    let message = match written.strip_prefix("https://") {
        None => format!("`{written}` does not begin with `https://`\n{form}"),
        Some(name) if name.contains(['?', '#']) => {
            format!("a host has no query and no fragment\n{form}")
        }
        Some(name) => match name.split_once('/') {
            Some((_, "")) => {
                format!("the host ends with a slash\n{form}")
            }
            Some((name, base)) => format!(
                "a host has no path\nhelp: write \"https://{name}\", and begin the path with \
                 `/{base}`"
            ),
            None if is_host_name(name) => return,
            None => format!("`{name}` is not the name of a host\n{form}"),
        },
    };
    errors.at(host, message);
}

/// At least two labels of letters, digits and hyphens; no port and no user name.
fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !label.is_empty() && label.chars().all(is_plain) && !label.starts_with('-')
    };
    name.contains('.') && name.split('.').all(is_label)
}

pub(super) fn check_repeatable(flag: &Ident, method: Option<&Ident>, errors: &Errors) {
    if let Some(method) = method.filter(|it| *it == "GET" || *it == "PUT" || *it == "DELETE") {
        errors.at(
            flag,
            format!("a {method} can always be sent again\nhelp: remove `repeatable`"),
        );
    }
}

pub(super) fn check_unsigned(
    flag: &Ident,
    undocumented: Option<&Ident>,
    response: Option<&Type>,
    errors: &Errors,
) {
    if undocumented.is_none() {
        errors.at(
            flag,
            "`unsigned` is only for an `undocumented` download\nhelp: remove `unsigned`; for a \
             documented download it is already known",
        );
    } else if response.is_none() {
        errors.at(
            flag,
            "`unsigned` is only for a download\nhelp: add `response = wechatpay::Download`, or remove \
             `unsigned`",
        );
    }
}

pub(super) fn check_optional(optional: &Optional, undocumented: Option<&Ident>, errors: &Errors) {
    if undocumented.is_some() {
        errors.at(
            &optional.key,
            "an `undocumented` endpoint requires no member, so `optional` has no effect\nhelp: \
             remove one of them",
        );
    }
    for (position, member) in optional.members.iter().enumerate() {
        let mut before = optional.members[..position].iter();
        if before.any(|it| it.name == member.name) {
            let message = format!("`{}` is given twice", member.name);
            errors.at_span(member.span, message);
        }
    }
}

pub(super) fn check_strict(flag: &Ident, undocumented: Option<&Ident>, errors: &Errors) {
    if undocumented.is_some() {
        errors.at(
            flag,
            "an `undocumented` endpoint is not checked, so `strict` has no effect\nhelp: remove one \
             of them",
        );
    }
}
