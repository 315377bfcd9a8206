//! `optional(…)`: members that are known to be required, and knowingly left out.

use wechatpay_schema::{Member, Operation, Place, Presence};

use super::super::model::Field;
use super::super::parse::{MemberPath, Optional};
use crate::shared::comparison::Warning;
use crate::shared::words::nearest;

/// Makes the members optional, and warns of those that are already, or that are not left out.
pub(super) fn apply(
    optional: &Optional,
    fields: &[Field],
    operation: &mut Operation<'_>,
    warnings: &mut Vec<Warning>,
) {
    for path in &optional.members {
        let is_declared = |field: &Field| is_named(&field.name, &path.name);
        let reason = if fields.iter().any(is_declared) {
            "it is declared as a field".to_owned()
        } else {
            let members = operation.parameters.iter_mut();
            let mut found = members
                .filter(|it| it.place != Place::Path)
                .filter_map(|it| find(&mut it.members, &path.name));
            match found.next() {
                Some(member) if member.presence == Presence::Required => {
                    member.presence = Presence::Optional;
                    continue;
                }
                Some(_) => "it is not known to be required".to_owned(),
                None => {
                    drop(found);
                    unknown(path, operation)
                }
            }
        };
        warnings.push(Warning {
            span: path.span,
            name: "optional_is_not_needed".to_owned(),
            message: format!(
                "`{}`: {reason}\nhelp: remove it from `optional(…)`",
                path.name
            ),
        });
    }
}

fn unknown(path: &MemberPath, operation: &Operation<'_>) -> String {
    let members = operation.parameters.iter().flat_map(|it| &it.members);
    let required = members.filter(|it| it.presence == Presence::Required);
    match nearest(&path.name, required.map(|it| it.name)) {
        Some(near) => format!("the operation has no such member; did you mean `{near}`?"),
        None => "the operation has no such member".to_owned(),
    }
}

/// The member to which names with dots between them lead.
fn find<'a, 'b>(members: &'a mut [Member<'b>], names: &str) -> Option<&'a mut Member<'b>> {
    let (first, rest) = match names.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (names, None),
    };
    let member = members.iter_mut().find(|it| is_named(it.name, first))?;
    match rest {
        Some(rest) => find(&mut member.members, rest),
        None => Some(member),
    }
}

/// Whether a member has a name, which is written in Rust: `idempotency_key` is a header.
fn is_named(member: &str, written: &str) -> bool {
    member == written || member.replace('-', "_").eq_ignore_ascii_case(written)
}
