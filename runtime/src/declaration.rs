//! A declaration, without its fields.

use std::borrow::Cow;

use http::{Method, StatusCode};
#[cfg(feature = "client")]
use wechatpay_schema::Operation;

use crate::base_url::BaseUrl;
use crate::error::{Error, Outcome, Result};

/// Method, path and success status of an endpoint, and the other arguments of its attribute. It
/// does not have the fields.
///
/// ```
/// use wechatpay::Endpoint;
///
/// #[wechatpay::endpoint(POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", expect = 204)]
/// struct CloseOrder {
///     out_trade_no: String,
///     mchid: String,
/// }
///
/// assert_eq!(CloseOrder::DECLARATION.method(), "POST");
/// assert_eq!(CloseOrder::DECLARATION.expect(), 204);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    method: Method,
    path: Cow<'static, str>,
    expect: StatusCode,
    host: Option<&'static str>,
    repeatable: bool,
    unsigned: bool,
    has_code: bool,
}

impl Declaration {
    /// Called by the attribute, which has checked the arguments.
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
            path: Cow::Borrowed(path),
            expect,
            host: None,
            repeatable: false,
            unsigned: false,
            has_code: false,
        }
    }

    /// That of a call that is not declared, as far as its operation is known.
    #[cfg(feature = "client")]
    pub(crate) fn undeclared(
        method: Method,
        path: String,
        operation: Option<Operation<'static>>,
    ) -> Self {
        let mut declaration = Self::new(method, "", 200);
        declaration.path = Cow::Owned(path);
        if let Some(operation) = operation {
            declaration.expect = StatusCode::from_u16(operation.status).unwrap_or_default();
            declaration.unsigned = operation.may_be_unsigned();
            declaration.has_code = operation.has_code();
            declaration.path = operation.path;
        }
        declaration
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

    /// The documented response has members `code` and `message`, like an error.
    #[doc(hidden)]
    #[must_use]
    pub const fn has_code(mut self) -> Self {
        self.has_code = true;
        self
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as declared, with its `{placeholders}`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The status that means success.
    pub fn expect(&self) -> StatusCode {
        self.expect
    }

    /// The base URL of the request, unless the client has one: the endpoint's host if it declares
    /// one, else `https://api.mch.weixin.qq.com`.
    ///
    /// # Errors
    /// None for a declaration of the attribute, which has checked the host.
    pub fn base_url(&self) -> Result<BaseUrl> {
        self.host.map_or_else(|| Ok(BaseUrl::default()), str::parse)
    }

    /// Whether the same request, with the same order number, may be sent again after a failure
    /// whose outcome is [unknown](crate::Outcome::Unknown). A GET, a PUT and a DELETE may, and so
    /// may an endpoint that is declared `repeatable`.
    pub fn is_repeatable(&self) -> bool {
        self.repeatable || matches!(self.method, Method::GET | Method::PUT | Method::DELETE)
    }

    /// Whether a file may come without a signature.
    pub(crate) fn is_unsigned(&self) -> bool {
        self.unsigned
    }

    /// Whether a success may have the members of an error.
    pub(crate) fn may_have_code(&self) -> bool {
        self.has_code
    }

    /// The name of the operation in errors and logs: `GET /v3/…/{id}`.
    pub(crate) fn operation(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Adds the name of the operation to an error. A GET has no effect, so its outcome is
    /// `NoEffect`.
    pub(crate) fn identify(&self, error: Error) -> Error {
        let error = error.with_operation(self.operation());
        if self.method == Method::GET {
            error.with_outcome(Outcome::NoEffect)
        } else {
            error
        }
    }
}
