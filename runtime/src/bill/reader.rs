//! Reads a bill: the names of the columns, the rows, the names of the totals, the totals.

use std::fmt;
use std::io::Read;
use std::iter::FusedIterator;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::columns::{Columns, failure};
use super::lines::{Line, Lines};
use crate::error::{Error, Result};

/// A row of a bill: [`Trade`](super::Trade) or [`FundFlow`](super::FundFlow). No other type can be
/// one.
pub trait Row: Sized {
    /// The totals at the end of a bill with such rows.
    type Totals;

    #[doc(hidden)]
    const LAYOUT: Layout;

    #[doc(hidden)]
    fn read(columns: Columns) -> Result<Self>;

    #[doc(hidden)]
    fn read_totals(count: u64, columns: Columns) -> Result<Self::Totals>;
}

pub struct Layout {
    pub(super) kind: &'static str,
    /// The column that every bill of this kind has, and no other bill.
    pub(super) time: &'static str,
    /// The number of rows, among the totals.
    pub(super) count: &'static str,
}

/// A bill, read row by row: a [`TradeBill`](super::TradeBill) or a
/// [`FundFlowBill`](super::FundFlowBill).
///
/// It is an iterator over the rows. If anything is wrong, including that rows or the totals are
/// missing at the end, the last item is an error.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut bill = wechatpay::bill::FundFlowBill::new(std::fs::File::open("bill.csv")?)?;
/// for flow in bill.by_ref() {
///     let flow = flow?;
///     println!("{:?} {:?}", flow.fund_flow_id, flow.amount);
/// }
/// println!("{:?} fen came in", bill.totals()?.income);
/// # Ok(())
/// # }
/// ```
pub struct Bill<R, T: Row> {
    lines: Lines<R>,
    names: Arc<[String]>,
    rows: u64,
    /// How the bill ended, once it did.
    end: Option<Result<T::Totals>>,
}

impl<R: Read, T: Row> Bill<R, T> {
    /// Begins to read a bill, which may start with a byte order mark. It is read through a buffer,
    /// so the reader needs none.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) when this is not a bill of this kind: another
    /// one, an error response, a compressed file; or when the reader fails, which is then the
    /// source.
    pub fn new(reader: R) -> Result<Self> {
        let mut lines = Lines::new(reader);
        match lines.next()? {
            Some(Line::Names(names)) if names.iter().any(|it| it == T::LAYOUT.time) => Ok(Self {
                lines,
                names: names.into(),
                rows: 0,
                end: None,
            }),
            _ => Err(failure(
                lines.number(),
                format_args!(
                    "this is not a {}, which begins with the names of its columns, among them \
                     `{}`; it may be another bill, or an error response in place of a bill",
                    T::LAYOUT.kind,
                    T::LAYOUT.time
                ),
            )),
        }
    }

    /// The totals. Reads the rows that are left, so that the totals are never those of an incomplete
    /// bill.
    ///
    /// # Errors
    /// What is wrong with the rest of the bill, or the error that the iterator gave.
    pub fn totals(mut self) -> Result<T::Totals> {
        loop {
            match self.end {
                Some(end) => return end,
                None => drop(self.next()),
            }
        }
    }

    /// The next row, or the totals.
    fn step(&mut self) -> Result<ControlFlow<T::Totals, T>> {
        match self.lines.next()? {
            Some(Line::Values(values)) => {
                self.rows += 1;
                let names = Arc::clone(&self.names);
                let columns = Columns::new(names, values, self.lines.number())?;
                T::read(columns).map(ControlFlow::Continue)
            }
            Some(Line::Names(names)) => self.read_totals(names).map(ControlFlow::Break),
            None => Err(self.cut_short()),
        }
    }

    fn read_totals(&mut self, names: Vec<String>) -> Result<T::Totals> {
        let count = T::LAYOUT.count;
        if !names.iter().any(|name| name == count) {
            let problem = format!(
                "it is neither a row, whose values begin with a backtick, nor are its columns the \
                 totals, with `{count}`"
            );
            return Err(failure(self.lines.number(), problem));
        }
        let Some(Line::Values(values)) = self.lines.next()? else {
            return Err(self.cut_short());
        };
        let line = self.lines.number();
        let columns = Columns::new(names.into(), values, line)?;
        if columns.count(count)? != Some(self.rows) {
            let problem = format!(
                "the column `{count}` is not the number of rows before it; download the bill anew, \
                 and check its hash"
            );
            return Err(failure(line, problem));
        }
        if self.lines.next()?.is_some() {
            return Err(failure(self.lines.number(), "it comes after the totals"));
        }
        T::read_totals(self.rows, columns)
    }

    fn cut_short(&self) -> Error {
        let problem = format!(
            "the bill ends before its totals, with `{}`; download it anew, and check its hash",
            T::LAYOUT.count
        );
        failure(self.lines.number(), problem)
    }
}

impl<R: Read, T: Row> Iterator for Bill<R, T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.end.is_some() {
            return None;
        }
        match self.step() {
            Ok(ControlFlow::Continue(row)) => Some(Ok(row)),
            Ok(ControlFlow::Break(totals)) => {
                self.end = Some(Ok(totals));
                None
            }
            Err(error) => {
                self.end = Some(Err(error.clone()));
                Some(Err(error))
            }
        }
    }
}

impl<R: Read, T: Row> FusedIterator for Bill<R, T> {}

impl<R, T: Row> fmt::Debug for Bill<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bill")
            .field("kind", &T::LAYOUT.kind)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}
