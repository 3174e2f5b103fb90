//! A point in time, to the millisecond.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{MILLIS_PER_DAY, MILLIS_PER_HOUR, MILLIS_PER_MINUTE, number};
use crate::text::{self, InvalidValue};
use crate::{Date, Time};

pub(crate) const EXPECTED: &str =
    "a date and time of RFC 3339 in UTC or with an offset, like `2018-10-12T14:00:00.000Z`";

/// A point in time in UTC, to the millisecond, in the years 0 to 9999.
///
/// Printed as the platform prints it, always with three digits of a second's fraction and `Z`. Read is
/// whatever [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6) allows: another offset, which is
/// turned into UTC, any number of digits or none, of which those finer than a millisecond are cut off, small
/// letters, a space in the place of `T`. A leap second is taken as the second before it.
///
/// This type does not know what time it is: whoever needs to know asks a clock.
///
/// See [`DateTime`](https://docs.commercetools.com/api/types#datetime).
///
/// ```
/// use ct_model::DateTime;
///
/// let start: DateTime = "2018-10-12T16:00:00.1239+02:00".parse().unwrap();
/// assert_eq!(start.to_string(), "2018-10-12T14:00:00.123Z");
/// assert_eq!(start.millis(), 1_539_352_800_123);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    millis: i64,
}

impl DateTime {
    /// The beginning of year 0.
    pub const MIN: Self = Self { millis: -62_167_219_200_000 };
    /// The last millisecond of year 9999.
    pub const MAX: Self = Self { millis: 253_402_300_799_999 };
    /// The beginning of 1970.
    pub const UNIX_EPOCH: Self = Self { millis: 0 };
    /// The length of a date and time as text.
    const WIDTH: usize = 24;

    /// The point in time so many milliseconds after the beginning of 1970; `None` outside of the years 0 to
    /// 9999.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Option<Self> {
        if millis < Self::MIN.millis || millis > Self::MAX.millis { None } else { Some(Self { millis }) }
    }

    /// Milliseconds since the beginning of 1970, negative before it.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.millis
    }

    /// The date in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        let days = self.millis.div_euclid(MILLIS_PER_DAY.into());
        i32::try_from(days).ok().and_then(Date::from_days).expect("both types have the same range")
    }

    /// The time of day in UTC.
    #[must_use]
    pub fn time(self) -> Time {
        let millis = self.millis.rem_euclid(MILLIS_PER_DAY.into());
        u32::try_from(millis).ok().and_then(Time::from_millis_of_day).expect("a remainder is within the day")
    }

    /// So much later, what is finer than a millisecond cut off; `None` beyond the year 9999.
    #[must_use]
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        Self::from_millis(self.millis.checked_add(i64::try_from(duration.as_millis()).ok()?)?)
    }

    /// So much earlier, what is finer than a millisecond cut off; `None` before year 0.
    #[must_use]
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        Self::from_millis(self.millis.checked_sub(i64::try_from(duration.as_millis()).ok()?)?)
    }

    /// So much later, [`DateTime::MAX`] at most.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        self.checked_add(duration).unwrap_or(Self::MAX)
    }

    /// So much earlier, [`DateTime::MIN`] at least.
    #[must_use]
    pub fn saturating_sub(self, duration: Duration) -> Self {
        self.checked_sub(duration).unwrap_or(Self::MIN)
    }

    /// How long ago `earlier` was then; nothing if it was not earlier.
    #[must_use]
    pub fn saturating_duration_since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.millis - earlier.millis).unwrap_or(0))
    }

    pub(crate) fn from_parts(date: Date, time: Time) -> Self {
        Self { millis: i64::from(date.days()) * i64::from(MILLIS_PER_DAY) + i64::from(time.millis_of_day()) }
    }

    fn from_ascii(text: &[u8]) -> Option<Self> {
        let (date, rest) = text.split_at_checked(Date::WIDTH)?;
        let [b'T' | b't' | b' ', rest @ ..] = rest else { return None };
        let (time, offset) = Time::from_ascii(rest)?;
        let local = Self::from_parts(Date::from_ascii(date)?, time);
        Self::from_millis(local.millis - offset_millis(offset)?)
    }

    pub(crate) fn to_ascii(self) -> [u8; Self::WIDTH] {
        let mut text = *b"0000-00-00T00:00:00.000Z";
        text[..Date::WIDTH].copy_from_slice(&self.date().to_ascii());
        text[Date::WIDTH + 1..][..Time::WIDTH].copy_from_slice(&self.time().to_ascii());
        text
    }
}

/// Reads `Z`, `+02:00` or `-02:00`: what is to be taken from the local time to come to UTC.
fn offset_millis(text: &[u8]) -> Option<i64> {
    match *text {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let hours = number(&[h1, h2]).filter(|hours| *hours <= 23)?;
            let minutes = number(&[m1, m2]).filter(|minutes| *minutes <= 59)?;
            let millis = i64::from(hours * MILLIS_PER_HOUR + minutes * MILLIS_PER_MINUTE);
            Some(if sign == b'-' { -millis } else { millis })
        }
        _ => None,
    }
}

impl FromStr for DateTime {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::from_ascii(text.as_bytes()).ok_or_else(|| InvalidValue::new(text, EXPECTED))
    }
}

impl TryFrom<&str> for DateTime {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl From<Date> for DateTime {
    /// The beginning of the day in UTC.
    fn from(date: Date) -> Self {
        date.at(Time::MIDNIGHT)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(text::ascii(&self.to_ascii()))
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DateTime({self})")
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(text::ascii(&self.to_ascii()))
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> DateTime {
        text.parse().unwrap_or_else(|refused| panic!("{refused}"))
    }

    #[test]
    fn whatever_rfc_3339_allows_is_read_and_printed_in_one_way() {
        for (text, printed) in [
            ("2018-10-12T14:00:00.000Z", "2018-10-12T14:00:00.000Z"),
            ("2018-10-12T14:00:00Z", "2018-10-12T14:00:00.000Z"),
            ("2018-10-12t14:00:00.5z", "2018-10-12T14:00:00.500Z"),
            ("2018-10-12 14:00:00.123456789123Z", "2018-10-12T14:00:00.123Z"),
            ("2018-10-12T14:00:00.9999+00:00", "2018-10-12T14:00:00.999Z"),
            ("2018-10-12T14:00:00-00:00", "2018-10-12T14:00:00.000Z"),
            ("2018-10-12T00:30:00+05:45", "2018-10-11T18:45:00.000Z"),
            ("2018-12-31T23:30:00-08:00", "2019-01-01T07:30:00.000Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(read(text).to_string(), printed, "{text}");
            assert_eq!(read(printed), read(text));
        }
    }

    #[test]
    fn anything_else_is_refused_with_what_would_be_right() {
        for text in [
            "",
            "2018-10-12",
            "2018-10-12T14:00:00",
            "2018-10-12T14:00Z",
            "2018-10-12T14:00:00.Z",
            "2018-10-12T14:00:00,5Z",
            "2018-10-12T24:00:00Z",
            "2018-02-30T00:00:00Z",
            "2018-10-12T14:00:00+2:00",
            "2018-10-12T14:00:00+0200",
            "2018-10-12T14:00:00+24:00",
            "2018-10-12T14:00:00+00:60",
            "2018-10-12T14:00:00Zx",
            "2018-10-12_14:00:00Z",
            "+2018-10-12T14:00:00Z",
            "12018-10-12T14:00:00Z",
            "0000-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            "2018-10-1２T14:00:00Z",
        ] {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
        }
        let refused = serde_json::from_str::<DateTime>(r#""yesterday""#).unwrap_err().to_string();
        assert!(refused.starts_with("`yesterday` is not a date and time of RFC 3339"), "{refused}");
        assert!(serde_json::from_str::<DateTime>("1539352800000").is_err());
    }

    #[test]
    fn the_limits_are_those_of_four_digits_of_years() {
        assert_eq!(DateTime::MIN.to_string(), "0000-01-01T00:00:00.000Z");
        assert_eq!(DateTime::MAX.to_string(), "9999-12-31T23:59:59.999Z");
        assert_eq!(DateTime::UNIX_EPOCH.to_string(), "1970-01-01T00:00:00.000Z");
        for beyond in [DateTime::MIN.millis() - 1, DateTime::MAX.millis() + 1, i64::MIN, i64::MAX] {
            assert_eq!(DateTime::from_millis(beyond), None);
        }
    }

    #[test]
    fn arithmetic_stays_within_the_limits() {
        let start = read("2018-10-12T14:00:00Z");
        let (second, ages) = (Duration::from_millis(1_000), Duration::MAX);
        assert_eq!(start.checked_add(second), Some(read("2018-10-12T14:00:01Z")));
        assert_eq!(start.checked_sub(second), Some(read("2018-10-12T13:59:59Z")));
        assert_eq!((start.checked_add(ages), start.checked_sub(ages)), (None, None));
        assert_eq!(start.saturating_add(ages), DateTime::MAX);
        assert_eq!(start.saturating_sub(ages), DateTime::MIN);
        assert_eq!(start.saturating_add(Duration::from_micros(999)), start);
        assert_eq!(start.saturating_add(second).saturating_duration_since(start), second);
        assert_eq!(start.saturating_duration_since(start.saturating_add(second)), Duration::ZERO);
    }

    #[test]
    fn is_made_of_a_date_and_a_time() {
        let start = read("1969-12-31T23:59:59.999Z");
        assert_eq!(
            (start.millis(), start.date(), start.time()),
            (-1, Date::new(1969, 12, 31).unwrap(), Time::MAX)
        );
        assert_eq!(start.date().at(start.time()), start);
        assert_eq!(DateTime::from(start.date()), read("1969-12-31T00:00:00Z"));
    }

    #[test]
    fn reads_from_text_values_and_readers() {
        let start = read("2018-10-12T14:00:00.000Z");
        let json = r#""2018-10-12T14:00:00.000Z""#;
        assert_eq!(serde_json::from_reader::<_, DateTime>(json.as_bytes()).unwrap(), start);
        assert_eq!(serde_json::from_value::<DateTime>(serde_json::to_value(start).unwrap()).unwrap(), start);
        assert_eq!(serde_json::to_string(&start).unwrap(), json);
        assert_eq!(format!("{start:?}"), "DateTime(2018-10-12T14:00:00.000Z)");
    }
}
