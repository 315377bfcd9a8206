//! Problems of pages and corrections.

use std::fmt;

/// A problem of a page or a correction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder of pages.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// What the problem is.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// The problems of one file.
pub(crate) struct Problems<'a> {
    pub(crate) file: &'a str,
    pub(crate) found: Vec<Problem>,
}

impl<'a> Problems<'a> {
    pub(crate) fn new(file: &'a str) -> Self {
        Self {
            file,
            found: Vec::new(),
        }
    }

    pub(crate) fn report(&mut self, line: usize, message: impl Into<String>) {
        self.found.push(Problem {
            file: self.file.to_owned(),
            line,
            message: message.into(),
        });
    }
}
