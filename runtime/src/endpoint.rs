//! The traits that the attribute and the derive implement.

use crate::declaration::Declaration;
use crate::incoming::FromResponse;
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
    /// The type of a successful response: one that is `Deserialize`, or a
    /// [`Download`](crate::Download).
    type Response: FromResponse;

    /// Method, path and success status, as declared.
    const DECLARATION: Declaration;

    #[doc(hidden)]
    fn write(&self, parts: &mut Parts);
}
