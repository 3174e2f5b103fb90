//! Amounts as people read them.

use std::fmt;

use crate::Currency;

/// Prints `12.34 EUR`: so many digits after the point, at least one before it.
pub(super) fn amount(
    out: &mut fmt::Formatter<'_>,
    amount: i64,
    digits: u8,
    currency: Currency,
) -> fmt::Result {
    let sign = if amount < 0 { "-" } else { "" };
    let digits = usize::from(digits);
    let number = format!("{:0>width$}", amount.unsigned_abs(), width = digits + 1);
    let (whole, fraction) = number.split_at(number.len() - digits);
    let point = if fraction.is_empty() { "" } else { "." };
    out.pad(&format!("{sign}{whole}{point}{fraction} {currency}"))
}
