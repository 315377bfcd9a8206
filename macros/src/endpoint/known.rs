//! What is known of WeChat Pay and its operations.

use syn::{Ident, LitStr};
use wechatpay_schema::{Method, Operation};

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
