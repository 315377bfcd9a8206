//! The values of one line, under the names of their columns.

use std::fmt::{self, Display};
use std::sync::Arc;

use super::amount::{self, Fee};
use crate::error::{Error, ErrorKind, Result};
use crate::printable::Printable;

/// An error of a line. It has nothing of the line's content.
pub(super) fn failure(line: u64, problem: impl Display) -> Error {
    Error::new(
        ErrorKind::Decode,
        format!("line {line} of the bill: {problem}"),
    )
}

#[derive(Clone)]
pub struct Columns {
    names: Arc<[String]>,
    values: Vec<String>,
    line: u64,
}

impl Columns {
    pub(super) fn new(names: Arc<[String]>, values: Vec<String>, line: u64) -> Result<Self> {
        if let Some(missing) = names.get(values.len()) {
            let missing = Printable(missing);
            return Err(failure(
                line,
                format_args!("it ends before the column `{missing}`; download the bill anew"),
            ));
        }
        if values.len() > names.len() {
            return Err(failure(
                line,
                "it has more values than the bill has columns",
            ));
        }
        Ok(Self {
            names,
            values,
            line,
        })
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let index = self.names.iter().position(|it| it == name)?;
        self.values.get(index).map(String::as_str)
    }

    pub(super) fn string(&self, name: &str) -> Option<String> {
        self.get(name)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
    }

    pub(super) fn fen(&self, name: &str) -> Result<Option<i64>> {
        let kind = "an amount in yuan with two decimals at most";
        self.number(name, kind, amount::fen)
    }

    pub(super) fn fee(&self, name: &str) -> Result<Option<Fee>> {
        let kind = "an amount in yuan with five decimals at most";
        self.number(name, kind, amount::fee)
    }

    pub(super) fn count(&self, name: &str) -> Result<Option<u64>> {
        self.number(name, "a whole number", amount::count)
    }

    fn number<T>(
        &self,
        name: &str,
        kind: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(value) = self.get(name).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let number = read(value)
            .ok_or_else(|| failure(self.line, format_args!("the column `{name}` is not {kind}")))?;
        Ok(Some(number))
    }

    pub(super) fn debug(&self, of: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(of)
            .field("line", &self.line)
            .finish_non_exhaustive()
    }
}
