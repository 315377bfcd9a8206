//! What is known of WeChat Pay and its operations.

use syn::{Ident, LitStr};
use wechatpay_schema::{FileSignature, Method, Operation, Response};

pub(super) use wechatpay_schema::is_protocol_header;

/// The names of the methods, the most usual first.
pub(super) const METHODS: [&str; 5] = Method::NAMES;

/// The operation that is declared.
pub(super) fn operation(
    method: Option<&Ident>,
    template: Option<&LitStr>,
) -> Option<Operation<'static>> {
    let method = method?.to_string().parse().ok()?;
    Operation::find(method, &template?.value()).ok()
}

/// Whether its file comes without a signature, or may do so as far as is known.
pub(super) fn may_be_unsigned(operation: &Operation<'_>) -> bool {
    matches!(
        operation.response,
        Response::File(FileSignature::None | FileSignature::Unknown)
    )
}

/// Whether its response has the members by which an error is recognised.
pub(super) fn has_code(operation: &Operation<'_>) -> bool {
    let Response::Json(members) = &operation.response else {
        return false;
    };
    let has = |name| members.iter().any(|member| member.name == name);
    has("code") && has("message")
}
