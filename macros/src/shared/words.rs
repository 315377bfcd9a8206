//! Names in messages.

/// The name that was probably meant. It knows nothing of operations: it compares strings.
pub(crate) use wechatpay_schema::nearest;

/// "`a`, `b` and `c`".
pub(crate) fn list(names: &[impl AsRef<str>]) -> String {
    let quoted: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// "unknown argument `expects`", with what may have been meant.
pub(crate) fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known {what}s are {}", list(known)),
    };
    format!("unknown {what} `{name}`\nhelp: {help}")
}
