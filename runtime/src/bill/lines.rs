//! The lines of a bill.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder, Terminator};

use super::columns::failure;
use crate::error::Result;

/// A line that is not empty.
pub(super) enum Line {
    Names(Vec<String>),
    /// Without the backtick before each of them.
    Values(Vec<String>),
}

pub(super) struct Lines<R> {
    csv: csv::Reader<R>,
    record: ByteRecord,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        let csv = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .quoting(false)
            // Only so are lines counted right where they end in CRLF.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(reader);
        Self {
            csv,
            record: ByteRecord::new(),
        }
    }

    /// The number of the line that was last read, or of the one after the end.
    pub(super) fn number(&self) -> u64 {
        self.record.position().map_or(1, csv::Position::line)
    }

    pub(super) fn next(&mut self) -> Result<Option<Line>> {
        while self
            .csv
            .read_byte_record(&mut self.record)
            .map_err(|error| failure(self.number(), "it cannot be read").with_source(error))?
        {
            let fields = self.record.iter().map(std::str::from_utf8);
            let mut fields = fields.collect::<Result<Vec<_>, _>>().map_err(|_| {
                let problem = "it is not UTF-8; decompress or decrypt the bill before it is read";
                failure(self.number(), problem)
            })?;
            if let Some(last) = fields.last_mut() {
                *last = last.strip_suffix('\r').unwrap_or(last);
            }
            if fields == [""] {
                continue;
            }
            return Ok(Some(
                if fields.first().is_some_and(|it| it.starts_with('`')) {
                    Line::Values(values(&fields))
                } else {
                    Line::Names(fields.into_iter().map(name).collect())
                },
            ));
        }
        Ok(None)
    }
}

/// Each value begins with a backtick, and may have commas in it.
fn values(fields: &[&str]) -> Vec<String> {
    let mut values: Vec<String> = Vec::with_capacity(fields.len());
    for field in fields {
        match (field.strip_prefix('`'), values.last_mut()) {
            (None, Some(value)) => {
                value.push(',');
                value.push_str(field);
            }
            (value, _) => values.push(value.unwrap_or(field).to_owned()),
        }
    }
    values
}

/// The CSV reader leaves a byte order mark if it got only a part of it at first.
fn name(field: &str) -> String {
    field.trim_start_matches('\u{feff}').trim().to_owned()
}
