//! `scaffold METHOD PATH [--borrowed]` and `scaffold notification EVENT [FORM]`.

use std::fmt;

use super::{Ownership, Scaffold};
use crate::{Method, Notification, Operation, nearest};

const USAGE: &str = "usage: scaffold METHOD PATH [--borrowed]\n       \
                     scaffold notification EVENT_TYPE [FORM]";
const BORROWED: &str = "--borrowed";

/// Why nothing is printed, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// Carries out the command: what it prints.
///
/// # Errors
/// When the arguments name nothing that is documented.
pub fn run(arguments: &[&str]) -> Result<String, Refusal> {
    let (flags, words): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|it| it.starts_with('-'));
    if let Some(flag) = flags.iter().find(|flag| **flag != BORROWED) {
        return Err(Refusal(format!(
            "there is no flag `{flag}`; the only one is `{BORROWED}`\n{USAGE}"
        )));
    }
    let ownership = if flags.is_empty() {
        Ownership::Owned
    } else {
        Ownership::Borrowed
    };
    match words[..] {
        [kind, ..] if kind.eq_ignore_ascii_case("notification") => match words[1..] {
            _ if ownership == Ownership::Borrowed => Err(Refusal(format!(
                "`{BORROWED}` is for requests; a notification's resource owns its texts"
            ))),
            [event_type] => notification(event_type, None),
            [event_type, form] => notification(event_type, Some(form)),
            _ => Err(Refusal(USAGE.to_owned())),
        },
        [method, path] => operation(method, path, ownership),
        _ => Err(Refusal(USAGE.to_owned())),
    }
}

fn operation(method: &str, path: &str, ownership: Ownership) -> Result<String, Refusal> {
    let known = method.to_uppercase().parse::<Method>().map_err(|()| {
        let kinds = Method::NAMES.into_iter().chain(["notification"]);
        Refusal(match nearest(method, kinds) {
            Some(near) => format!("`{method}` is not a method; did you mean `{near}`?"),
            None => format!(
                "`{method}` is not a method; write {}, or `notification` before the type of an \
                 event",
                Method::NAMES.join(", ")
            ),
        })
    })?;
    let operation = Operation::find(known, path).map_err(|error| Refusal(error.to_string()))?;
    Ok(Scaffold::of(&operation, ownership).to_string())
}

fn notification(event_type: &str, form: Option<&str>) -> Result<String, Refusal> {
    let notifications = Notification::of(event_type);
    if notifications.is_empty() {
        let all: Vec<_> = Notification::all().map(|it| it.event_type).collect();
        return Err(Refusal(match nearest(event_type, all.iter().copied()) {
            Some(near) => format!("`{event_type}` is not documented; did you mean `{near}`?"),
            None => format!("`{event_type}` is not documented"),
        }));
    }
    let forms: Vec<_> = notifications
        .iter()
        .flat_map(Scaffold::of_notification)
        .collect();
    let chosen = match (form, forms.as_slice()) {
        (None, [only]) => Some(only),
        (None, _) => None,
        (Some(form), forms) => form
            .parse::<usize>()
            .ok()
            .and_then(|number| forms.get(number.checked_sub(1)?)),
    };
    chosen.map(ToString::to_string).ok_or_else(|| {
        if forms.len() == 1 {
            return Refusal(format!(
                "`{event_type}` has one form only; leave its number out"
            ));
        }
        let mut message = format!(
            "`{event_type}` is documented in {} forms; add the number of one:",
            forms.len()
        );
        for (at, form) in forms.iter().enumerate() {
            message += &format!("\n{:>3}  {}", at + 1, form.summary());
        }
        Refusal(message)
    })
}
