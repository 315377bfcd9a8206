//! Strings from outside, in messages.

use std::fmt::{self, Write};

/// Shows a string from outside in a message: nothing unprintable, and not without end.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

/// As many characters as a message takes of one string.
const LIMIT: usize = 300;

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, letter) in self.0.chars().enumerate() {
            if count == LIMIT {
                return f.write_char('…');
            }
            // Quotation marks are escaped by `escape_debug` too, and do no harm.
            if matches!(letter, '"' | '\'') {
                f.write_char(letter)?;
            } else {
                write!(f, "{}", letter.escape_debug())?;
            }
        }
        Ok(())
    }
}
