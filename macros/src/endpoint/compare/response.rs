//! The response and the status.

use syn::Type;
use wechatpay_schema::{Operation, Response, SourceKind, Sure, Sureness};

use super::super::model::{Checks, ResponseCheck};
use super::declared::Declared;
use crate::shared::comparison::Warning;
use crate::shared::errors::Errors;
use crate::shared::node::Node;

pub(super) fn compare(
    declared: &Declared<'_>,
    operation: &Operation<'_>,
    checks: &mut Checks,
    errors: &Errors,
) {
    let is_sure = operation.response_kind == Sureness::Sure;
    let status = operation.status;
    let name = declared.name();
    // `()` is what no body decodes to.
    let response = declared.response.filter(|it| !is_unit(it));
    match (response, &operation.response) {
        (Some(response), Response::Empty) if is_sure => {
            errors.at(
                response,
                format!(
                    "the response of `{name}` has no body\nhelp: write `expect = {status}` in place of \
                     `response`; if WeChat Pay sends one nevertheless, add `undocumented`"
                ),
            );
            return;
        }
        (None, Response::Json(_) | Response::File(_)) if is_sure => {
            let (what, example) = match &operation.response {
                Response::File(_) => ("is a file", "wechatpay::Download"),
                _ => ("has a body", "Type"),
            };
            let message = format!(
                "the response of `{name}` {what}, and its status is {status}\nhelp: write `response = \
                 {example}` in place of `expect = {}`; if WeChat Pay sends none nevertheless, add \
                 `undocumented`",
                declared.expect
            );
            match declared.expect_written {
                Some(written) => errors.at(written, message),
                None => errors.at(declared.template, message),
            }
            return;
        }
        (Some(response), Response::Json(members)) if is_sure => {
            let known = Node::object(members.iter().map(Sure::of_response));
            if !known.is_evident(response) {
                checks.response = Some(ResponseCheck::Json(response.clone(), known));
            }
        }
        (Some(response), Response::File(_)) if is_sure => {
            checks.response = Some(ResponseCheck::File(response.clone()));
        }
        _ => {}
    }
    // Only the pages know statuses.
    if declared.expect != status && operation.known_to.contains(&SourceKind::Pages) {
        let span = declared
            .expect_written
            .map_or_else(|| declared.template.span(), syn::LitInt::span);
        checks.warnings.push(Warning {
            span,
            name: "another_status_is_documented".to_owned(),
            message: format!(
                "a success of `{name}` has status {status}\nhelp: write `expect = {status}`, unless \
                 you know that WeChat Pay sends {}",
                declared.expect
            ),
        });
    }
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}
