//! Compares a declaration with what is known of its operation: here what needs no types, in the code
//! that the attribute generates what does.

mod declared;
mod fields;
mod missing;
mod operation;
mod optional;
mod response;

use wechatpay_schema::Operation;

use super::model::Checks;
use crate::shared::errors::Errors;

pub(super) use declared::Declared;
pub(super) use operation::report_unknown;

/// Reports every mismatch that can be seen without types, and gives what is left to compare.
pub(super) fn compare(
    declared: &Declared<'_>,
    mut operation: Operation<'static>,
    errors: &Errors,
) -> Checks {
    let mut checks = Checks {
        target: declared.target.clone(),
        runtime: declared.runtime.clone(),
        operation: declared.name(),
        is_strict: declared.is_strict,
        warnings: Vec::new(),
        fields: Vec::new(),
        flattened: Vec::new(),
        response: None,
    };
    if declared.response_is_sound {
        response::compare(declared, &operation, &mut checks, errors);
    }
    let Some((pieces, fields)) = declared.fields else {
        return checks;
    };
    if let Some(optional) = declared.optional {
        optional::apply(optional, fields, &mut operation, &mut checks.warnings);
    }
    fields::compare(declared, pieces, fields, &operation, &mut checks, errors);
    checks
}
