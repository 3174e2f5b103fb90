//! Numbers of the auth host, read from whatever is there: a number that makes no sense must not cost a good token, nor
//! hide a refusal.

use std::iter;
use std::num::IntErrorKind;

use serde::{Deserialize, Deserializer};

use crate::{
    RawJson,
    wire::{Decode, Decoder, Refusal},
};

/// Seconds: a whole number, a fraction or a decimal text. What is negative is 0, what is too large is the largest; anything
/// else is `None`.
pub(super) struct Seconds(pub(super) Option<u64>);

/// An HTTP status; 0 if it is none.
pub(super) struct Status(pub(super) u16);

impl Decode for Seconds {
    fn blank() -> Self {
        Self(None)
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        let whole = whole(from.raw()?.get());
        self.0 = whole.map(|whole| u64::try_from(whole.max(0)).unwrap_or(u64::MAX));
        Ok(())
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl Decode for Status {
    fn blank() -> Self {
        Self(0)
    }

    fn decode(&mut self, from: &mut dyn Decoder) -> Result<(), Refusal> {
        let status = unquoted(from.raw()?.get()).parse().ok();
        self.0 = status.filter(|status| (100..1000).contains(status)).unwrap_or(0);
        Ok(())
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

/// Reads milliseconds since 1970: the same as [`Seconds`], but that they may be negative.
pub(super) fn millis<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let whole = whole(RawJson::deserialize(deserializer)?.get());
    let clamped = whole.map(|whole| whole.clamp(i64::MIN.into(), i64::MAX.into()));
    Ok(clamped.and_then(|whole| whole.try_into().ok()))
}

/// The whole part of a decimal number or text, of whatever size: what is beyond 2^64 is some number beyond it.
///
/// From the raw text and without `f64`, which would read "inf" and "nan" and round what is large; serde_json refuses what
/// is beyond `f64` before anybody can look at it.
fn whole(json: &str) -> Option<i128> {
    let text = unquoted(json);
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1, text),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, saturating(exponent)?),
        None => (text, 0),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = || before.bytes().chain(after.bytes());
    if digits().next().is_none() || !digits().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let point = isize::try_from(before.len()).ok()?.saturating_add(exponent).max(0).unsigned_abs();
    // Twenty zeros more are beyond 2^64, unless all that is before them is zeros too.
    let padded = digits().chain(iter::repeat_n(b'0', 20)).take(point);
    let beyond = i128::from(u64::MAX) + 1;
    let whole = padded.fold(0, |whole, digit| (whole * 10 + i128::from(digit - b'0')).min(beyond));
    Some(sign * whole)
}

fn unquoted(json: &str) -> &str {
    json.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(json).trim()
}

fn saturating(exponent: &str) -> Option<isize> {
    exponent.parse().map_or_else(
        |error: std::num::ParseIntError| match error.kind() {
            IntErrorKind::PosOverflow => Some(isize::MAX),
            IntErrorKind::NegOverflow => Some(isize::MIN),
            _ => None,
        },
        Some,
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::whole;

    #[test]
    fn what_is_large_is_exact_until_it_is_beyond() {
        for (text, number) in [
            ("18446744073709551615", i128::from(u64::MAX)),
            ("1844674407370955161500e-2", i128::from(u64::MAX)),
            ("0.0018446744073709551616E22", 1 << 64),
            ("-18446744073709551615.9", -i128::from(u64::MAX)),
            ("1e99999999999999999999", 1 << 64),
            ("1e-99999999999999999999", 0),
            ("0e99999999999999999999", 0),
            ("00000000000000000000000000000001", 1),
        ] {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in ["", "+", "-", ".", "e5", ".e5", "1e", "1e+-2", "1.2.3", "0x10", "1_000", "-+1"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_is_cut_as_a_float_is(number in -9_007_199_254_740_992.0..9_007_199_254_740_992.0) {
            #[allow(clippy::cast_possible_truncation, reason = "below 2^53")]
            let cut = number as i128;
            prop_assert_eq!(whole(&format!("{number}")), Some(cut));
            prop_assert_eq!(whole(&format!("{number:e}")), Some(cut));
        }
    }
}
