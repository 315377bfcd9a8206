//! Headers that belong to the protocol, and to no operation.

/// They are in lower case; the rest of the protocol's own begin `Wechatpay-`.
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

/// Whether every request has, or may not have, this header, whatever an operation documents.
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
