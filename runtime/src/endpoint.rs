//! What the attribute makes of a request struct.

use http::{Method, StatusCode};

use crate::error::Result;
use crate::parts::Parts;
use crate::request::BaseUrl;
use crate::response::Response;

/// A declared operation of WeChat Pay's. [`#[endpoint]`](macro@crate::endpoint) implements it.
///
/// Do not implement it by hand: it has hidden items that change without notice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare an endpoint",
    label = "not a declared request",
    note = "put `#[wechatpay::endpoint(METHOD, \"/v3/…\")]` on the struct `{Self}`"
)]
pub trait Endpoint {
    /// What a successful answer becomes: a type that is `Deserialize`, or a
    /// [`Download`](crate::Download).
    type Response: Response;

    /// Method, path and success status, as declared.
    const DECLARATION: Declaration;

    #[doc(hidden)]
    fn write(&self, parts: &mut Parts);
}

/// An object of a request or a response. [`#[derive(Object)]`](macro@crate::Object) implements it.
pub trait Object {}

/// What is declared of an [`Endpoint`], but for its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    method: Method,
    path: &'static str,
    expect: StatusCode,
    host: Option<&'static str>,
    repeatable: bool,
    unsigned: bool,
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
            host: None,
            repeatable: false,
            unsigned: false,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn at(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
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

    /// The endpoint's own host, if it declares one: `https://apihk.mch.weixin.qq.com`.
    pub fn host(&self) -> Option<&'static str> {
        self.host
    }

    /// Where the request goes: the client's base URL, else the endpoint's own host, else WeChat
    /// Pay's usual one.
    pub(crate) fn base(&self, of_client: Option<&BaseUrl>) -> Result<BaseUrl> {
        match (of_client, self.host) {
            (Some(base), _) => Ok(base.clone()),
            (None, Some(host)) => host.parse(),
            (None, None) => Ok(BaseUrl::default()),
        }
    }

    /// Whether the same request, with the same order number, may be sent again after a failure
    /// whose outcome is [unknown](crate::Error::is_outcome_unknown): a GET, a PUT or a DELETE, or
    /// what is declared `repeatable`.
    pub fn is_repeatable(&self) -> bool {
        self.repeatable || matches!(self.method, Method::GET | Method::PUT | Method::DELETE)
    }

    /// Whether a file may come without a signature.
    pub(crate) fn is_unsigned(&self) -> bool {
        self.unsigned
    }

    /// How errors and logs name the operation: `GET /v3/…/{id}`.
    pub(crate) fn operation(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}
