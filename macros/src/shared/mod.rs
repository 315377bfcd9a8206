//! What the macros have in common.

pub(crate) mod attributes;
pub(crate) mod comparison;
pub(crate) mod entries;
pub(crate) mod errors;
pub(crate) mod field;
pub(crate) mod generics;
pub(crate) mod node;
pub(crate) mod path;
pub(crate) mod plain;
mod rename;
pub(crate) mod runtime;
pub(crate) mod serde_attributes;
pub(crate) mod target;
pub(crate) mod words;
