//! What is known of WeChat Pay and its operations.

use wechatpay_schema::{Method, NotDocumented, Operation};

pub(super) use wechatpay_schema::is_protocol_header;

/// The names of the methods, the most usual first.
pub(super) const METHODS: [&str; 5] = Method::NAMES;

/// The operation that is declared.
pub(super) fn operation(method: &str, template: &str) -> Option<Operation<'static>> {
    Operation::get(method.parse().ok()?, template)
}

/// Why there is no such operation, and what may be meant.
pub(super) fn not_documented(method: &str, template: &str) -> Option<NotDocumented> {
    Operation::find(method.parse().ok()?, template).err()
}
