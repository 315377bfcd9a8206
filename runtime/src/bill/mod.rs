//! Bills as records: what a bill's file holds, row by row, with its amounts in fen.
//!
//! [`TradeBill`] reads the files of `/v3/bill/tradebill` (`ALL`, `SUCCESS` and `REFUND`, of a
//! merchant or of a partner), [`FundFlowBill`] those of `/v3/bill/fundflowbill`, and those of the
//! sub-merchants' once they are decrypted. Both read from any [`Read`](std::io::Read), a line at a
//! time, so a bill need not fit into memory:
//!
//! ```
//! use std::collections::HashMap;
//! use wechatpay::bill::TradeBill;
//!
//! /// Compares what was paid in fen, by order number, with a day's bill; gives the numbers that
//! /// differ.
//! fn reconcile(file: &[u8], mut booked: HashMap<String, i64>) -> wechatpay::Result<Vec<String>> {
//!     let mut differing = Vec::new();
//!     for trade in TradeBill::new(file)? {
//!         let trade = trade?;
//!         let order = trade.out_trade_no.unwrap_or_default();
//!         let is_payment = trade.trade_state.as_deref() == Some("SUCCESS");
//!         if is_payment && (trade.total.is_none() || booked.remove(&order) != trade.total) {
//!             differing.push(order);
//!         }
//!     }
//!     differing.extend(booked.into_keys()); // booked, and not in the bill
//!     Ok(differing)
//! }
//!
//! let file = "\
//! 交易时间,微信订单号,商户订单号,交易状态,手续费,订单金额
//! `2026-11-24 10:00:00,`4200000001,`order-1,`SUCCESS,`0.00600,`1.00
//! `2026-11-24 10:00:05,`4200000002,`order-2,`SUCCESS,`0.07200,`12.00
//! 总交易单数,手续费总金额,订单总金额
//! `2,`0.07800,`13.00
//! ";
//! let booked = [("order-1", 100), ("order-2", 1250), ("order-3", 5)];
//! let booked = booked.map(|(order, fen)| (order.to_owned(), fen)).into();
//! assert_eq!(reconcile(file.as_bytes(), booked)?, ["order-2", "order-3"]);
//! # Ok::<(), wechatpay::Error>(())
//! ```
//!
//! **Never fewer rows than there were.** A bill that ends before its totals, a row with a value too
//! few or too many, a number of rows other than what the totals say, an amount that cannot be given
//! exactly: each is an [`Error`](crate::Error) of the kind [`Decode`](crate::ErrorKind::Decode) with
//! the line and the column, but nothing of the bill's content. What is missing is known only at the
//! end, so do not book a row before the last one was read. Only [the hash](crate::Download::check)
//! of the file proves its every byte.
//!
//! A bill without rows is a right one. For a day without any trade WeChat Pay has no file: it
//! responds to the application for the bill with `NO_STATEMENT_EXIST`.
//!
//! **Amounts** are whole fen, as everywhere in the API, read without rounding and without floats.
//! The handling fee may have fractions of a fen: [`Fee`].
//!
//! **Times** are strings as the bill has them, `2026-11-24 10:00:00`, in Beijing's time zone
//! (UTC+8).
//!
//! **Columns** differ between bills, and come and go. A column that a bill does not have, and an
//! empty value, are `None`. Any column, also one that this library does not know, is there under
//! its Chinese name: [`Trade::column`].

mod amount;
mod columns;
mod fund_flow;
mod lines;
mod reader;
mod trade;

pub use amount::Fee;
pub use fund_flow::{Direction, FundFlow, FundFlowBill, FundFlowTotals};
pub use reader::{Bill, Row};
pub use trade::{Trade, TradeBill, TradeTotals};
