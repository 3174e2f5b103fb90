//! The arithmetic of the proleptic Gregorian calendar, and numbers of a fixed width.
//!
//! Pure functions; what is a valid date is for the callers to say.

pub(crate) const MILLIS_PER_SECOND: u32 = 1_000;
pub(crate) const MILLIS_PER_MINUTE: u32 = 60 * MILLIS_PER_SECOND;
pub(crate) const MILLIS_PER_HOUR: u32 = 60 * MILLIS_PER_MINUTE;
pub(crate) const MILLIS_PER_DAY: u32 = 24 * MILLIS_PER_HOUR;

/// Days in the 400 years after which the calendar repeats.
const DAYS_PER_CYCLE: i32 = 146_097;
/// Days from 1 March of year 0 to 1 January 1970.
const DAYS_TO_EPOCH: i32 = 719_468;

/// Days since 1 January 1970 of a valid date.
///
/// Years are counted from March, so that the leap day is the last of its year and the months before it have
/// a regular pattern of 153 days in five.
pub(crate) fn days_from_date(year: i32, month: u8, day: u8) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = (i32::from(month) + 9) % 12;
    let cycle = year.div_euclid(400);
    let year_of_cycle = year.rem_euclid(400);
    let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
    let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    cycle * DAYS_PER_CYCLE + day_of_cycle - DAYS_TO_EPOCH
}

/// Year, month and day of a count of days since 1 January 1970.
pub(crate) fn date_from_days(days: i32) -> (i32, u8, u8) {
    let days = days + DAYS_TO_EPOCH;
    let cycle = days.div_euclid(DAYS_PER_CYCLE);
    let day_of_cycle = days.rem_euclid(DAYS_PER_CYCLE);
    let year_of_cycle =
        (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = cycle * 400 + year_of_cycle + i32::from(month <= 2);
    (year, small(month), small(day))
}

pub(crate) const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

pub(crate) const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Reads a number of which every byte is a digit.
pub(crate) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

/// Writes a number over all of `out`, with leading zeros.
pub(crate) fn write_number(out: &mut [u8], mut number: u32) {
    for byte in out.iter_mut().rev() {
        *byte = b'0' + small((number % 10).cast_signed());
        number /= 10;
    }
}

fn small(number: i32) -> u8 {
    u8::try_from(number).expect("days, months and digits are small")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_comes_back_and_follows_the_one_before() {
        let mut days = days_from_date(0, 1, 1);
        for year in 0..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(days_from_date(year, month, day), days);
                    assert_eq!(date_from_days(days), (year, month, day));
                    days += 1;
                }
            }
        }
        assert_eq!(days, days_from_date(10_000, 1, 1));
        assert_eq!(days_from_date(1970, 1, 1), 0);
    }

    #[test]
    fn numbers_are_digits_only() {
        assert_eq!(number(b"0042"), Some(42));
        for text in [&b"-1"[..], b"+1", b" 1", b"1a", b"99999999999"] {
            assert_eq!(number(text), None);
        }
        let mut out = *b"....";
        write_number(&mut out, 42);
        assert_eq!(&out, b"0042");
    }
}
