//! A fact, and where it is documented.

use std::ops::Range;

/// A fact, and where it stands.
pub(crate) struct Documented<'a, T> {
    pub(crate) file: &'a str,
    pub(crate) line: usize,
    /// The lines that a correction can replace as a whole.
    pub(crate) replaceable: Range<usize>,
    pub(crate) fact: T,
}
