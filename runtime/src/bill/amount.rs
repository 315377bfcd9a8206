//! Numbers of a bill, read exactly.

/// A handling fee, or a sum of them. Bills give it with five decimals, so it may have fractions of a
/// fen: `0.00600` is 0.6 fen.
///
/// ```
/// # fn print(trade: &wechatpay::bill::Trade) {
/// if let Some(fee) = trade.fee {
///     match fee.fen() {
///         Some(fen) => println!("{fen} fen"),
///         None => println!("{} thousandths of a fen", fee.thousandths_of_fen()),
///     }
/// }
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fee(i64);

impl Fee {
    /// The fee in thousandths of a fen, exactly: 600 for `0.00600`.
    pub fn thousandths_of_fen(self) -> i64 {
        self.0
    }

    /// The fee in fen; `None` if it has a fraction of a fen.
    pub fn fen(self) -> Option<i64> {
        (self.0 % 1000 == 0).then_some(self.0 / 1000)
    }
}

/// Reads an amount in yuan.
pub(super) fn fen(text: &str) -> Option<i64> {
    scaled(text, 2)
}

/// Reads a fee in yuan.
pub(super) fn fee(text: &str) -> Option<Fee> {
    scaled(text, 5).map(Fee)
}

/// Reads a number of rows. A spreadsheet may have made `2.0` of it.
pub(super) fn count(text: &str) -> Option<u64> {
    scaled(text, 0)?.try_into().ok()
}

/// Reads a decimal, times ten to the power of `places`; `None` if that is not a whole number.
fn scaled(text: &str, places: usize) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    let fraction = is_number(fraction).then(|| fraction.trim_end_matches('0'))?;
    if !is_number(whole) || fraction.len() > places {
        return None;
    }
    format!("{sign}{whole}{fraction:0<places$}").parse().ok()
}
