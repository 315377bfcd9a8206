//! Prints documented operations and notifications as declarations in Rust, as a careful person
//! would write them.
//!
//! ```
//! use wechatpay_scaffold::{Ownership, Scaffold};
//! use wechatpay_schema::{Method, Operation};
//!
//! let operation = Operation::find(Method::Get, "/v3/certificates")?;
//! let declaration = Scaffold::of(&operation, Ownership::Owned).to_string();
//! assert!(declaration.contains("pub struct ListCertificates"));
//! # Ok::<(), wechatpay_schema::NotDocumented>(())
//! ```
//!
//! A [`Scaffold`] has the types and their names. Its `Display` writes the declaration, and
//! [`sample`] makes values for it.

mod build;
mod curated;
mod enumeration;
mod identifiers;
mod model;
mod naming;
mod phrase;
mod print;
pub mod sample;
mod times;
mod words;

pub use model::{Builders, Ownership, Scaffold, Style, Times};
