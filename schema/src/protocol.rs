//! The headers that belong to the protocol, not to an operation.

/// In lower case, and without those that begin with `Wechatpay-`.
const HEADERS: [&str; 15] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// Whether a header belongs to the protocol: the runtime sets it, or no request may have it. That
/// an operation documents it changes nothing.
///
/// ```
/// use wechatpay_schema::is_protocol_header;
///
/// assert!(is_protocol_header("Wechatpay-Serial"));
/// assert!(!is_protocol_header("Idempotency-Key"));
/// ```
pub fn is_protocol_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HEADERS.contains(&name.as_str()) || name.starts_with("wechatpay-")
}
