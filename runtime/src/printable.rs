//! Strings from outside, in messages.

use std::fmt::{self, Write};

/// Shows a string from outside in a message: escaped, and cut if it is long.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

/// The most characters of one string in a message.
const LIMIT: usize = 300;

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, letter) in self.0.chars().enumerate() {
            if count == LIMIT {
                return f.write_char('…');
            }
            // `escape_debug` would also escape quotation marks, which are harmless.
            if matches!(letter, '"' | '\'') {
                f.write_char(letter)?;
            } else {
                write!(f, "{}", letter.escape_debug())?;
            }
        }
        Ok(())
    }
}
