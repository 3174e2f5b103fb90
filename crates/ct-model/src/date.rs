//! A calendar date without a time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{date_from_days, days_from_date, days_in_month, number, write_number};
use crate::text::{self, InvalidValue};
use crate::{DateTime, Time};

pub(crate) const EXPECTED: &str = "a date: `YYYY-MM-DD` with a day that the month has, like `2018-10-12`";

/// A date of the Gregorian calendar in the years 0 to 9999, without a time and without a time zone: a
/// birthday.
///
/// See [`Date`](https://docs.commercetools.com/api/types#date).
///
/// ```
/// use ct_model::Date;
///
/// let leap_day: Date = "2024-02-29".parse().unwrap();
/// assert_eq!((leap_day.year(), leap_day.month(), leap_day.day()), (2024, 2, 29));
/// assert_eq!(leap_day.checked_add_days(1), Date::new(2024, 3, 1));
/// assert_eq!(Date::new(2023, 2, 29), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// 1 January of year 0.
    pub const MIN: Self = Self { year: 0, month: 1, day: 1 };
    /// 31 December of year 9999.
    pub const MAX: Self = Self { year: 9999, month: 12, day: 31 };
    /// The length of a date as text.
    pub(crate) const WIDTH: usize = 10;

    /// The date of a year from 0 to 9999, a month from 1 to 12 and a day from 1 on; `None` if there is none.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year as i32, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// From 0 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// From 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// From 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The date so many days later, or earlier; `None` outside of the years 0 to 9999.
    #[must_use]
    pub fn checked_add_days(self, days: i32) -> Option<Self> {
        Self::from_days(self.days().checked_add(days)?)
    }

    /// This time of this day, in UTC.
    #[must_use]
    pub fn at(self, time: Time) -> DateTime {
        DateTime::from_parts(self, time)
    }

    /// Days since 1 January 1970.
    pub(crate) fn days(self) -> i32 {
        days_from_date(i32::from(self.year), self.month, self.day)
    }

    pub(crate) fn from_days(days: i32) -> Option<Self> {
        if days < Self::MIN.days() || days > Self::MAX.days() {
            return None;
        }
        let (year, month, day) = date_from_days(days);
        Self::new(u16::try_from(year).ok()?, month, day)
    }

    pub(crate) fn from_ascii(text: &[u8]) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else { return None };
        let year = u16::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        let month = u8::try_from(number(&[m1, m2])?).ok()?;
        let day = u8::try_from(number(&[d1, d2])?).ok()?;
        Self::new(year, month, day)
    }

    pub(crate) fn to_ascii(self) -> [u8; Self::WIDTH] {
        let mut text = *b"0000-00-00";
        write_number(&mut text[0..4], self.year.into());
        write_number(&mut text[5..7], self.month.into());
        write_number(&mut text[8..10], self.day.into());
        text
    }
}

impl FromStr for Date {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::from_ascii(text.as_bytes()).ok_or_else(|| InvalidValue::new(text, EXPECTED))
    }
}

impl TryFrom<&str> for Date {
    type Error = InvalidValue;

    fn try_from(text: &str) -> Result<Self, InvalidValue> {
        text.parse()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(text::ascii(&self.to_ascii()))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Date({self})")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(text::ascii(&self.to_ascii()))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        text::deserialize(json, EXPECTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_dates_are_refused_with_what_would_be_right() {
        for text in [
            "",
            "2018-1-1",
            "2018-13-01",
            "2018-00-01",
            "2018-01-00",
            "2018-02-29",
            "1900-02-29",
            "2018/01/01",
            "02018-01-01",
            "-018-01-01",
            "2018-01-01T00:00:00.000Z",
            "2018-01-0１",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        let refused = serde_json::from_str::<Date>(r#""12.10.2018""#).unwrap_err().to_string();
        assert!(refused.starts_with("`12.10.2018` is not a date: `YYYY-MM-DD` with"), "{refused}");
    }

    #[test]
    fn the_first_and_the_last_date_have_none_beyond() {
        assert_eq!(Date::MIN.to_string(), "0000-01-01");
        assert_eq!(Date::MAX.to_string(), "9999-12-31");
        assert_eq!(Date::MIN.checked_add_days(-1), None);
        assert_eq!(Date::MAX.checked_add_days(1), None);
        assert_eq!(Date::MAX.checked_add_days(i32::MAX), None);
        assert_eq!(Date::MIN.checked_add_days(Date::MAX.days() - Date::MIN.days()), Some(Date::MAX));
    }

    #[test]
    fn reads_from_text_values_and_readers() {
        let date = Date::new(2018, 10, 12).unwrap();
        assert_eq!(serde_json::from_value::<Date>(serde_json::json!("2018-10-12")).unwrap(), date);
        assert_eq!(serde_json::from_reader::<_, Date>(&br#""2018-10-12""#[..]).unwrap(), date);
        assert_eq!(serde_json::to_string(&date).unwrap(), r#""2018-10-12""#);
    }
}
