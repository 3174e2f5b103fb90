//! Dates and times against jiff, which knows the calendar from elsewhere.

use std::time::Duration;

use ct_model::{Date, DateTime, Time};
use jiff::civil;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

fn date_times() -> impl Strategy<Value = DateTime> {
    (DateTime::MIN.millis()..=DateTime::MAX.millis())
        .prop_map(|millis| DateTime::from_millis(millis).expect("within the range"))
}

fn dates() -> impl Strategy<Value = Date> {
    date_times().prop_map(DateTime::date)
}

fn offsets() -> impl Strategy<Value = String> {
    (prop::sample::select(&["+", "-"][..]), 0..24_u8, 0..60_u8)
        .prop_map(|(sign, hours, minutes)| format!("{sign}{hours:02}:{minutes:02}"))
}

proptest! {
    #[test]
    fn a_point_in_time_is_printed_and_read_as_jiff_does(at in date_times()) {
        let theirs = Timestamp::from_millisecond(at.millis()).unwrap();
        prop_assert_eq!(at.to_string(), format!("{theirs:.3}"));
        prop_assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), theirs);
        prop_assert_eq!(at.to_string().parse::<DateTime>().unwrap(), at);
    }

    #[test]
    fn json_gives_back_what_it_was_given(at in date_times()) {
        let json = serde_json::to_string(&at).unwrap();
        prop_assert_eq!(serde_json::from_str::<DateTime>(&json).unwrap(), at);
        let json = serde_json::to_string(&(at.date(), at.time())).unwrap();
        prop_assert_eq!(serde_json::from_str::<(Date, Time)>(&json).unwrap(), (at.date(), at.time()));
    }

    #[test]
    fn offsets_and_fractions_are_read_as_jiff_does(
        date in dates(),
        hour in 0..24_u8,
        minute in 0..60_u8,
        second in 0..=60_u8,
        fraction in "(\\.[0-9]{1,9})?",
        zone in prop_oneof![Just("Z".to_owned()), Just("z".to_owned()), offsets()],
        separator in prop::sample::select(&['T', 't', ' '][..]),
    ) {
        let text = format!("{date}{separator}{hour:02}:{minute:02}:{second:02}{fraction}{zone}");
        let ours = text.parse::<DateTime>().ok().map(DateTime::millis);
        // Jiff's range is smaller by a day at both ends: where it has no point, ours must be at an end.
        match text.parse::<Timestamp>() {
            Ok(theirs) => {
                let millis = theirs.as_nanosecond().div_euclid(1_000_000) as i64;
                let within = DateTime::from_millis(millis).map(DateTime::millis);
                prop_assert_eq!(ours, within, "{}", text);
            }
            Err(_) => prop_assert!(date > Date::new(9999, 12, 28).unwrap(), "{}", text),
        }
    }

    #[test]
    fn nothing_panics_and_what_is_read_is_in_range(text in "\\PC{0,40}|[0-9TtZz:. +-]{0,40}") {
        if let Ok(at) = text.parse::<DateTime>() {
            prop_assert!(DateTime::MIN <= at && at <= DateTime::MAX);
        }
        let _ = text.parse::<Date>();
        let _ = text.parse::<Time>();
    }

    #[test]
    fn dates_are_those_of_jiff(year in 0..=10_000_u16, month in 0..=13_u8, day in 0..=32_u8) {
        let theirs = civil::Date::new(year.cast_signed(), month.cast_signed(), day.cast_signed());
        let ours = Date::new(year, month, day);
        prop_assert_eq!(ours.map(|date| date.to_string()), theirs.ok().map(|date| date.to_string()));
    }

    #[test]
    fn days_are_counted_as_jiff_does(date in dates(), days in -4_000_000..4_000_000_i32) {
        let theirs: civil::Date = date.to_string().parse().unwrap();
        let theirs = theirs.checked_add(days.days()).ok().filter(|date| date.year() >= 0);
        let ours = date.checked_add_days(days);
        prop_assert_eq!(ours.map(|date| date.to_string()), theirs.map(|date| date.to_string()));
    }

    #[test]
    fn later_by_a_duration_and_earlier_by_it_is_the_same_point(at in date_times(), millis in any::<u32>()) {
        let duration = Duration::from_millis(millis.into());
        if let Some(later) = at.checked_add(duration) {
            prop_assert_eq!(later.checked_sub(duration), Some(at));
            prop_assert_eq!(later.saturating_duration_since(at), duration);
            prop_assert!(later >= at);
        } else {
            prop_assert_eq!(at.saturating_add(duration), DateTime::MAX);
        }
    }

    #[test]
    fn the_order_of_texts_is_the_order_of_points(one in date_times(), other in date_times()) {
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
    }
}
