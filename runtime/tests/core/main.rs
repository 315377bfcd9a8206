//! The core without I/O: it signs, verifies, encrypts and decodes. These tests also pass without
//! the feature `client`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

#[cfg(feature = "bill")]
mod bill;
mod file_names;
mod keys;
mod known_answers;
mod notifications;
mod outcomes;
mod payments;
mod properties;
mod steps;
mod support;
mod urls;
