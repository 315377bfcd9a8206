//! Facts, with the place where each is documented.

use std::ops::Range;

/// A fact, with the file and the line that document it.
pub(crate) struct Documented<'a, T> {
    pub(crate) file: &'a str,
    pub(crate) line: usize,
    /// The lines of the part that a correction can replace as a whole.
    pub(crate) replaceable: Range<usize>,
    pub(crate) fact: T,
}
