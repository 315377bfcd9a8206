//! What is known of WeChat Pay and its operations.

use wechatpay_schema::{Method, NotDocumented, Operation};

pub(super) use wechatpay_schema::is_protocol_header;

/// The names of the methods, the most usual first.
pub(super) const METHODS: [&str; 5] = Method::NAMES;

/// The operation that is declared. `None` if there is no such method in HTTP.
pub(super) fn operation(
    method: &str,
    template: &str,
) -> Option<Result<Operation<'static>, NotDocumented>> {
    Some(Operation::find(method.parse().ok()?, template))
}
