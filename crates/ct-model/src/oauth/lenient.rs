//! Numbers of the auth host, read from whatever is there: a number that makes no sense must not cost a good token, nor
//! hide a refusal.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Reads seconds: a whole number, a fraction or a decimal text. What is negative is 0, what is too large is the largest;
/// anything else is `None`.
pub(super) fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast from f64 saturates")]
    decimal(deserializer, |number| number as u64)
}

/// Reads milliseconds since 1970: the same, but that they may be negative.
pub(super) fn millis<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    #[allow(clippy::cast_possible_truncation, reason = "a cast from f64 saturates")]
    decimal(deserializer, |number| number as i64)
}

/// Reads an HTTP status; 0 if it is none.
pub(super) fn status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let status = decimal(deserializer, |_fraction| 0)?;
    Ok(status.filter(|status| (100..1000).contains(status)).unwrap_or(0))
}

/// It must be the raw text: serde_json refuses numbers beyond `f64` before anybody can look at them.
fn decimal<'de, D, N>(deserializer: D, rounded: fn(f64) -> N) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: std::str::FromStr,
{
    let json = Box::<RawValue>::deserialize(deserializer)?;
    let text = json.get();
    let digits = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text).trim();
    let is_decimal = digits.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    if !is_decimal {
        return Ok(None); // `f64` would read "inf" and "nan"
    }
    Ok(digits.parse().ok().or_else(|| digits.parse().ok().map(rounded)))
}
