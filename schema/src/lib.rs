//! What WeChat Pay documents, as data: every operation of APIv3 and every notification, with all
//! their members.
//!
//! The facts are gathered from the official documentation; `docs/schema.md` in the repository
//! says how, and what they are worth. They are embedded as sorted text, one operation a line:
//! finding one and reading it costs no parse of the others.
//!
//! ```
//! use wechatpay_schema::{Kind, Method, Operation, Place};
//!
//! let operation = Operation::find(Method::Post, "/v3/pay/transactions/jsapi")?;
//! assert_eq!(operation.status, 200);
//!
//! let amount = operation.member(Place::Json, "amount").expect("documented");
//! assert!(amount.required);
//! assert_eq!(amount.members[0].name, "total");
//! assert_eq!(amount.members[0].kind, Kind::Integer);
//! # Ok::<(), wechatpay_schema::NotDocumented>(())
//! ```
//!
//! What is not documented is answered with what may have been meant:
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
mod nearest;
mod notification;
mod operation;
mod protocol;
mod text;

pub use lookup::{NotDocumented, is_filled};
pub use member::{Kind, Member};
pub use nearest::nearest;
pub use notification::Notification;
pub use operation::{FileSignature, Method, Operation, Parameters, Place, Response};
pub use protocol::is_protocol_header;
