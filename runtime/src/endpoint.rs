//! What the attribute makes of a request struct.

use http::{Method, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::parts::Parts;

/// A declared operation of WeChat Pay's. [`#[endpoint]`](macro@crate::endpoint) implements it.
///
/// Do not implement it by hand: it has hidden items that change without notice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare an endpoint",
    label = "not a declared request",
    note = "put `#[wechatpay::endpoint(METHOD, \"/v3/…\")]` on the struct `{Self}`"
)]
pub trait Endpoint {
    /// What a successful answer decodes to.
    type Response: DeserializeOwned;

    /// Method, path and success status, as declared.
    const DECLARATION: Declaration;

    #[doc(hidden)]
    fn write(&self, parts: &mut Parts) -> Result<()>;
}

/// Method, path and success status of an [`Endpoint`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    method: Method,
    path: &'static str,
    expect: StatusCode,
}

impl Declaration {
    /// For the attribute, which has checked its arguments.
    #[doc(hidden)]
    #[allow(
        clippy::panic,
        reason = "evaluated by the compiler, on what the attribute checked"
    )]
    pub const fn new(method: Method, path: &'static str, expect: u16) -> Self {
        let expect = match StatusCode::from_u16(expect) {
            Ok(expect) => expect,
            Err(_) => panic!("not a status"),
        };
        Self {
            method,
            path,
            expect,
        }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as declared, with its `{placeholders}`.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The status that means success.
    pub fn expect(&self) -> StatusCode {
        self.expect
    }

    /// How errors and logs name the operation: `GET /v3/…/{id}`.
    pub(crate) fn operation(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}
