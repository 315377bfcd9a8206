//! What is known of the operations and notifications of WeChat Pay APIv3, as data, with all their
//! members.
//!
//! The facts are merged from pages that restate the official documentation, from official SDKs and
//! from others; `docs/schema.md` in the repository says how, and how sure they are. They are embedded as sorted lines, one for each operation, so that
//! reading one does not parse the others.
//!
//! ```
//! use wechatpay_schema::{Kind, Method, Operation, Place, Presence};
//!
//! let operation = Operation::find(Method::Post, "/v3/pay/transactions/jsapi")?;
//! assert_eq!(operation.status, 200);
//!
//! let amount = operation.member(Place::Json, "amount").expect("known");
//! assert_eq!(amount.presence, Presence::Required);
//! assert_eq!(amount.members[0].name, "total");
//! assert_eq!(amount.members[0].kind, Kind::Integer);
//! # Ok::<(), wechatpay_schema::NotDocumented>(())
//! ```
//!
//! For a path that is not documented, the error names the nearest ones:
//!
//! ```
//! use wechatpay_schema::{Method, Operation};
//!
//! let error = Operation::find(Method::Post, "/v3/pay/transaction/jsapi").unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "`/v3/pay/transaction/jsapi` is not documented; did you mean `/v3/pay/transactions/jsapi`?"
//! );
//! ```

mod lookup;
mod member;
mod names;
mod nearest;
mod notification;
mod operation;
mod protocol;
mod source;
mod sure;
mod text;

pub use lookup::{NotDocumented, is_filled};
pub use member::{Encryption, Kind, Member, Presence, Sureness};
pub use names::is_known_name;
pub use nearest::nearest;
pub use notification::{Form, Notification, Sign};
pub use operation::{FileSignature, Method, Operation, Parameters, Place, Response};
pub use protocol::is_protocol_header;
pub use source::SourceKind;
pub use sure::{Sure, SureKind};
