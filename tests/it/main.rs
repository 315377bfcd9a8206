//! Integration tests, through the public API. One binary, so that all is linked once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

mod architecture;
mod blocking;
mod calls;
mod configuration;
mod declarations;
mod dependencies;
#[cfg(feature = "derives")]
mod derives;
mod downloads;
mod examples;
mod failures;
mod fuzzing;
mod hygiene;
mod importer;
mod lints;
mod merchant_keys;
mod mistakes;
mod modules;
mod nested;
mod notifications;
mod packages;
mod platform_keys;
mod proof;
#[cfg(feature = "public-surface")]
mod public_surface;
mod random;
mod responses;
mod sandbox;
mod scaffold;
mod schema;
mod secrecy;
mod sensitive;
mod support;
pub mod surroundings;
mod tls;
mod traces;
mod untyped;
mod uploads;
mod wire_form;
