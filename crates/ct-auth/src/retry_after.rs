//! The `Retry-After` header: seconds, or a date.

use std::time::Duration;

use http::{HeaderMap, header::RETRY_AFTER};

const DAY: i64 = 86_400;

/// How long the answer asks to wait ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)).
///
/// `wall_millis` is the wall clock's time, milliseconds since the Unix epoch, against which a date is read; a
/// date in the past is no wait. `None` where the header is absent or unreadable.
pub fn retry_after(headers: &HeaderMap, wall_millis: i64) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let at = http_date(text)?.saturating_mul(1000);
    Some(Duration::from_millis(u64::try_from(at.saturating_sub(wall_millis)).unwrap_or(0)))
}

/// Seconds since the Unix epoch of an IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(text: &str) -> Option<i64> {
    let (_, date) = text.split_once(", ")?;
    let mut parts = date.split(' ');
    let (day, month, year) = (number(parts.next()?)?, month(parts.next()?)?, number(parts.next()?)?);
    let mut time = parts.next()?.split(':').map(number);
    let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
    let fits = (1..=31).contains(&day) && year <= 9999 && hour < 24 && minute < 60 && second <= 60;
    let ended = time.next().is_none() && parts.next() == Some("GMT") && parts.next().is_none();
    (fits && ended).then(|| days(year, month, day) * DAY + hour * 3600 + minute * 60 + second)
}

fn number(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok().map(i64::from))?
}

fn month(text: &str) -> Option<i64> {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    (1..).zip(names).find_map(|(number, name)| (name == text).then_some(number))
}

/// Days from 1970-01-01 to this date of the proleptic Gregorian calendar, for years from 0 on.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str, wall_millis: i64) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(text.as_bytes()).unwrap());
        retry_after(&headers, wall_millis)
    }

    #[test]
    fn seconds_and_dates_are_read() {
        for (text, wall, expected) in [
            ("120", 0, Some(120)),
            (" 0 ", 0, Some(0)),
            ("99999999999999999999999", 0, Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_776_000, Some(1)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_778_000, Some(0)),
            ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800_000 - 5000, Some(5)),
            ("", 0, None),
            ("-1", 0, None),
            ("1.5", 0, None),
            ("soon", 0, None),
            ("Sun, 06 Foo 1994 08:49:37 GMT", 0, None),
            ("Sun, 06 Nov 1994 08:49 GMT", 0, None),
            ("Sun, 06 Nov 1994 08:49:37 UTC", 0, None),
        ] {
            assert_eq!(read(text, wall), expected.map(Duration::from_secs), "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), 0), None);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "[ -~]{0,40}", wall: i64) {
            let _ = read(&text, wall);
        }

        #[test]
        fn every_date_like_text_is_read_or_refused(
            day in 0u32..99, month in 0usize..12, year in 0u32..99_999, hour in 0u32..99, wall: i64,
        ) {
            let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
            let _ = read(&format!("Mon, {day:02} {} {year:04} {hour:02}:00:00 GMT", names[month]), wall);
        }
    }
}
