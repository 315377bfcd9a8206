//! The core alone: what signs, verifies, encrypts and decodes, without I/O. These tests pass
//! without the feature `client` too.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

mod known_answers;
mod outcomes;
mod properties;
mod steps;
mod support;
mod urls;
