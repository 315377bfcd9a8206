//! Structs only.

pub mod endpoints;
