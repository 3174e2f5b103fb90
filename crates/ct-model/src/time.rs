//! A time of day without a date.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{
    MILLIS_PER_DAY, MILLIS_PER_HOUR, MILLIS_PER_MINUTE, MILLIS_PER_SECOND, number, write_number,
};
use crate::text::{self, InvalidValue};

const EXPECTED: &str = "a time of day: `HH:MM:SS.mmm`, like `14:30:00.000`";

/// A time of day to the millisecond, without a date and without a time zone.
///
/// Printed with three digits of a second's fraction, read with any number of them or none; what is finer
/// than a millisecond is cut off.
///
/// See [`Time`](https://docs.commercetools.com/api/types#time).
///
/// ```
/// use ct_model::Time;
///
/// let noon: Time = "12:00:00".parse().unwrap();
/// assert_eq!(noon.to_string(), "12:00:00.000");
/// assert_eq!(Time::new(12, 0, 0, 0), Some(noon));
/// assert_eq!(Time::new(24, 0, 0, 0), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    millis: u32,
}

impl Time {
    /// The beginning of a day.
    pub const MIDNIGHT: Self = Self { millis: 0 };
    /// The last millisecond of a day.
    pub const MAX: Self = Self { millis: MILLIS_PER_DAY - 1 };
    /// The length of a time as text.
    pub(crate) const WIDTH: usize = 12;

    /// The time of an hour from 0 to 23, a minute and a second from 0 to 59 and a millisecond from 0 to 999;
    /// `None` if there is none.
    #[must_use]
    pub const fn new(hour: u8, minute: u8, second: u8, millisecond: u16) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 59 || millisecond > 999 {
            return None;
        }
        Some(Self {
            millis: hour as u32 * MILLIS_PER_HOUR
                + minute as u32 * MILLIS_PER_MINUTE
                + second as u32 * MILLIS_PER_SECOND
                + millisecond as u32,
        })
    }

    /// From 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        (self.millis / MILLIS_PER_HOUR) as u8
    }

    /// From 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        (self.millis % MILLIS_PER_HOUR / MILLIS_PER_MINUTE) as u8
    }

    /// From 0 to 59.
    #[must_use]
    pub const fn second(self) -> u8 {
        (self.millis % MILLIS_PER_MINUTE / MILLIS_PER_SECOND) as u8
    }

    /// From 0 to 999.
    #[must_use]
    pub const fn millisecond(self) -> u16 {
        (self.millis % MILLIS_PER_SECOND) as u16
    }

    /// Milliseconds since the beginning of the day.
    #[must_use]
    pub const fn millis_of_day(self) -> u32 {
        self.millis
    }

    /// The time so many milliseconds after the beginning of a day; `None` beyond its end.
    #[must_use]
    pub const fn from_millis_of_day(millis: u32) -> Option<Self> {
        if millis < MILLIS_PER_DAY { Some(Self { millis }) } else { None }
    }

    /// Reads `HH:MM:SS` and a fraction if there is one, and returns what comes after.
    ///
    /// A leap second, `:60`, is taken as the second before it.
    pub(crate) fn from_ascii(text: &[u8]) -> Option<(Self, &[u8])> {
        let [h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = text else { return None };
        let hour = u8::try_from(number(&[*h1, *h2])?).ok()?;
        let minute = u8::try_from(number(&[*m1, *m2])?).ok()?;
        let second = u8::try_from(number(&[*s1, *s2])?).ok()?;
        let second = if second == 60 { 59 } else { second };
        let (millisecond, rest) = fraction(rest)?;
        Some((Self::new(hour, minute, second, millisecond)?, rest))
    }

    pub(crate) fn to_ascii(self) -> [u8; Self::WIDTH] {
        let mut text = *b"00:00:00.000";
        write_number(&mut text[0..2], self.hour().into());
        write_number(&mut text[3..5], self.minute().into());
        write_number(&mut text[6..8], self.second().into());
        write_number(&mut text[9..12], self.millisecond().into());
        text
    }
}

/// Reads `.` and digits as milliseconds, if there is a point, and returns what comes after.
fn fraction(text: &[u8]) -> Option<(u16, &[u8])> {
    let Some(text) = text.strip_prefix(b".") else { return Some((0, text)) };
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(length);
    let millis = match *digits {
        [] => return None,
        [d1] => number(&[d1, b'0', b'0']),
        [d1, d2] => number(&[d1, d2, b'0']),
        [d1, d2, d3, ..] => number(&[d1, d2, d3]),
    };
    Some((u16::try_from(millis?).ok()?, rest))
}

impl FromStr for Time {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match Self::from_ascii(text.as_bytes()) {
            Some((time, [])) => Ok(time),
            Some(_) | None => Err(InvalidValue::new(text, EXPECTED)),
        }
    }
}

impl TryFrom<&str> for Time {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(text::ascii(&self.to_ascii()))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Time({self})")
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(text::ascii(&self.to_ascii()))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_of_any_length_are_cut_to_milliseconds() {
        for (text, printed) in [
            ("14:30:00", "14:30:00.000"),
            ("14:30:00.5", "14:30:00.500"),
            ("14:30:00.05", "14:30:00.050"),
            ("14:30:00.0019", "14:30:00.001"),
            ("23:59:59.999999999999", "23:59:59.999"),
            ("23:59:60.5", "23:59:59.500"),
        ] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), printed);
        }
    }

    #[test]
    fn malformed_times_are_refused_with_what_would_be_right() {
        for text in [
            "",
            "14:30",
            "24:00:00",
            "14:60:00",
            "14:30:61",
            "14:30:00.",
            "14:30:00.5Z",
            "14:30:00,5",
            "1:30:00",
            "14.30.00",
            "+1:30:00",
        ] {
            assert!(text.parse::<Time>().is_err(), "{text}");
        }
        let refused = serde_json::from_str::<Time>(r#""2 pm""#).unwrap_err().to_string();
        assert!(refused.starts_with("`2 pm` is not a time of day: `HH:MM:SS.mmm`"), "{refused}");
    }

    #[test]
    fn parts_are_what_it_was_made_of() {
        let time = Time::new(23, 58, 57, 956).unwrap();
        assert_eq!((time.hour(), time.minute(), time.second(), time.millisecond()), (23, 58, 57, 956));
        assert_eq!(Time::from_millis_of_day(time.millis_of_day()), Some(time));
        assert_eq!(Time::from_millis_of_day(Time::MAX.millis_of_day() + 1), None);
    }
}
