use http::{HeaderName, HeaderValue};

/// A way in which a response or a notification is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The headers of the signature are missing, as in what a proxy made.
    Unsigned,
    /// One header is left out.
    WithoutHeader(HeaderName),
    /// One header is sent twice.
    RepeatedHeader(HeaderName),
    /// One header has another value.
    AlteredHeader(HeaderName, HeaderValue),
    /// The signature was made over another body.
    WrongSignature,
    /// One of the wrong signatures with which WeChat Pay tests that merchants verify.
    SignatureProbe,
    /// The signature is right, but its timestamp is this many seconds ahead of the sandbox's clock
    /// (behind it, if negative).
    ClockOffset(i64),
    /// The connection breaks after half of the body.
    Truncated,
    /// The connection closes without a response. (Not of a notification.)
    Disconnected,
    /// No response is sent, and the connection stays open. (Not of a notification.)
    Silence,
}
