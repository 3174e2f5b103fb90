//! The forms of texts: dates and times, codes, and the patterns that the description gives.
//!
//! Read here anew, not with `ct-model`, which is what is judged.

/// Whether the text is a point in time as the platform writes it: UTC, three digits of milliseconds.
pub(crate) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let Some((clock, milliseconds)) = time.strip_suffix('Z').and_then(|time| time.split_once('.')) else {
        return false;
    };
    let mut parts = clock.split(':');
    let mut within =
        |most| parts.next().is_some_and(|part| number(part, 2).is_some_and(|value| value <= most));
    is_date(date)
        && within(23)
        && within(59)
        && within(59)
        && parts.next().is_none()
        && number(milliseconds, 3).is_some()
}

/// Whether the text is a day, as `2026-02-28`.
pub(crate) fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut next = |digits| parts.next().and_then(|part| number(part, digits));
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let most = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=most).contains(&day)
}

/// Whether the text has the form of a scalar that the description names without a pattern: countries are ISO 3166-1,
/// currencies ISO 4217, locales IETF language tags.
pub(crate) fn is_scalar(name: &str, text: &str) -> bool {
    let upper = |length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_uppercase());
    match name {
        "CountryCode" => upper(2),
        "CurrencyCode" => upper(3),
        "Locale" => text.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }),
        _ => true,
    }
}

/// Whether the text matches a pattern of the description.
///
/// # Panics
///
/// The pattern is not one of the few that the description has: a new one needs an arm.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    match pattern {
        "^[A-Za-z0-9_-]+$" => !text.is_empty() && text.bytes().all(word),
        "^[a-zA-Z0-9_-]{2,36}$" => (2..=36).contains(&text.len()) && text.bytes().all(word),
        "^[a-zA-Z0-9_-]" => text.bytes().next().is_some_and(word),
        "^[a-z].*$" => text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase()),
        "^[a-z]{2}(-[A-Z]{2})?$" => is_language(text),
        "searchKeywords.[a-z]{2}(-[A-Z]{2})?" => {
            text.strip_prefix("searchKeywords.").is_some_and(is_language)
        }
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" => {
            let hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
            text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(hex)
        }
        unknown => panic!("the pattern {unknown} is new: tell `matches` what it means"),
    }
}

fn is_language(text: &str) -> bool {
    let (language, country) =
        text.split_once('-').map_or((text, None), |(language, country)| (language, Some(country)));
    language.len() == 2
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && country.is_none_or(|country| is_scalar("CountryCode", country))
}

/// The number that is written with exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let is_one = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_one.then(|| text.parse().unwrap())
}

#[test]
fn times_and_days() {
    for text in ["2026-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z"] {
        assert!(is_date_time(text), "{text}");
    }
    for text in [
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00.000",
        "2026-01-01T00:00:00.000+01:00",
        "2026-01-01T24:00:00.000Z",
        "2026-01-01T00:00.000Z",
        "2026-02-29T00:00:00.000Z",
        "2026-13-01T00:00:00.000Z",
        "2026-1-01T00:00:00.000Z",
        "2026-01-01",
    ] {
        assert!(!is_date_time(text), "{text}");
    }
    assert!(is_date("2000-02-29") && !is_date("1900-02-29") && !is_date("2026-04-31") && !is_date("2026-04"));
}

#[test]
fn codes_and_patterns() {
    assert!(
        is_scalar("CountryCode", "DE") && !is_scalar("CountryCode", "de") && !is_scalar("CountryCode", "DEU")
    );
    assert!(is_scalar("CurrencyCode", "EUR") && !is_scalar("CurrencyCode", "EU"));
    assert!(is_scalar("Locale", "de-DE") && !is_scalar("Locale", "") && !is_scalar("Locale", "de_DE"));
    assert!(matches("^[A-Za-z0-9_-]+$", "a-B_1") && !matches("^[A-Za-z0-9_-]+$", "a b"));
    assert!(matches("^[a-z]{2}(-[A-Z]{2})?$", "de") && !matches("^[a-z]{2}(-[A-Z]{2})?$", "deu"));
}
