//! Required members that are missing.

use wechatpay_schema::{Kind, Member, Place};

use super::super::model::is_in_query;
use super::declared::Declared;
use crate::shared::errors::Errors;
use crate::shared::words::list;

/// Reports required members of the request that no field declares.
pub(super) fn report(declared: &Declared<'_>, missing: &[(Place, &Member<'_>)], errors: &Errors) {
    if missing.is_empty() {
        return;
    }
    let names: Vec<_> = missing.iter().map(|(_, member)| member.name).collect();
    let fields: Vec<_> = missing
        .iter()
        .map(|(place, member)| format!("`{}`", field(declared, *place, member)))
        .collect();
    let optional: Vec<_> = names.iter().map(|it| it.replace('-', "_")).collect();
    let (are, they_are) = match names[..] {
        [_] => ("is", "it is"),
        _ => ("are", "they are"),
    };
    errors.at(
        &declared.target.ident,
        format!(
            "`{}` requires {}, which {are} missing\nhelp: add {}; or, if {they_are} left out on \
             purpose, write `optional({})` in `#[endpoint(…)]`",
            declared.name(),
            list(&names),
            fields.join(", "),
            optional.join(", ")
        ),
    );
}

/// A field for a member.
fn field(declared: &Declared<'_>, place: Place, member: &Member<'_>) -> String {
    let name = member.name;
    let ident = name.replace('-', "_").to_lowercase();
    let attribute = match place {
        Place::Header => format!("#[wechatpay(header = \"{name}\")] "),
        Place::File => "#[wechatpay(file)] ".to_owned(),
        Place::Query if !is_in_query(declared.method) => "#[wechatpay(query)] ".to_owned(),
        _ => String::new(),
    };
    let ident = match syn::parse_str::<syn::Ident>(&ident) {
        Ok(_) => ident,
        Err(_) => format!("r#{ident}"),
    };
    let ty = match member.kind {
        _ if place == Place::File => "wechatpay::File",
        Kind::String if member.is_encrypted() => "wechatpay::Sensitive",
        Kind::String => "String",
        Kind::Integer | Kind::Number => "i64",
        Kind::Boolean => "bool",
        Kind::Object => "…",
    };
    if member.list {
        format!("{attribute}pub {ident}: Vec<{ty}>")
    } else {
        format!("{attribute}pub {ident}: {ty}")
    }
}
