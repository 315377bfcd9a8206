//! Structs, and nothing about them.

pub mod endpoints;
