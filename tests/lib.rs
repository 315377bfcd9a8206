//! The tests are in `it` and `ui`; this is what they need a package for.
