//! Money keeps the laws of addition and multiplication wherever it has an answer.

use ct_model::{CentPrecisionMoney, Currency, HighPrecisionMoney, Money, MoneyError, Rounding, TypedMoney};
use proptest::prelude::*;

const CURRENCIES: &[Currency] =
    &[Currency::EUR, Currency::USD, Currency::JPY, Currency::HUF0, Currency::KWD, Currency::CLF];

fn currencies() -> impl Strategy<Value = Currency> {
    prop::sample::select(CURRENCIES)
}

/// Small ones and ones at the edge, so that sums of three are now defined and now not.
fn amounts() -> impl Strategy<Value = i64> {
    prop_oneof![-1_000_000..1_000_000_i64, any::<i64>(), Just(i64::MAX), Just(i64::MIN), Just(0)]
}

fn euros() -> impl Strategy<Value = Money> {
    amounts().prop_map(|amount| Money::new(amount, Currency::EUR))
}

fn precise_euros() -> impl Strategy<Value = HighPrecisionMoney> {
    (amounts(), 3..=20_u8).prop_map(|(amount, digits)| {
        HighPrecisionMoney::new(amount, digits, Currency::EUR).expect("digits within the range")
    })
}

/// `precise_amount × 10^(20 - fraction_digits)`: what an amount is, whatever its digits.
fn value(money: HighPrecisionMoney) -> i128 {
    i128::from(money.precise_amount) * 10_i128.pow(u32::from(20 - money.fraction_digits))
}

proptest! {
    #[test]
    fn sums_do_not_depend_on_the_order(one in euros(), other in euros()) {
        prop_assert_eq!(one.checked_add(other), other.checked_add(one));
    }

    #[test]
    fn sums_do_not_depend_on_the_grouping(a in euros(), b in euros(), c in euros()) {
        let left = a.checked_add(b).and_then(|sum| sum.checked_add(c));
        let right = b.checked_add(c).and_then(|sum| a.checked_add(sum));
        if let (Ok(left), Ok(right)) = (left, right) {
            prop_assert_eq!(left, right);
        }
    }

    #[test]
    fn results_are_exact_or_refused(one in euros(), other in euros()) {
        let exact = i128::from(one.cent_amount) + i128::from(other.cent_amount);
        match one.checked_add(other) {
            Ok(sum) => prop_assert_eq!(i128::from(sum.cent_amount), exact),
            Err(refused) => {
                prop_assert_eq!(refused, MoneyError::Overflow { currency: Currency::EUR });
                prop_assert!(i64::try_from(exact).is_err());
            }
        }
    }

    #[test]
    fn taking_away_undoes_adding(one in euros(), other in euros()) {
        if let Ok(sum) = one.checked_add(other) {
            prop_assert_eq!(sum.checked_sub(other), Ok(one));
        }
        prop_assert_eq!(one.checked_sub(one), Ok(Money::zero(Currency::EUR)));
        prop_assert_eq!(one.checked_add(Money::zero(Currency::EUR)), Ok(one));
    }

    #[test]
    fn multiplying_is_adding_again_and_again(one in euros(), factor in 0..20_i64) {
        let sum = Money::checked_sum(Currency::EUR, (0..factor).map(|_| one));
        prop_assert_eq!(one.checked_mul(factor), sum);
        if let (Ok(negative), Ok(product)) = (one.checked_neg(), one.checked_mul(-factor)) {
            prop_assert_eq!(negative.checked_mul(factor), Ok(product));
        }
    }

    #[test]
    fn currencies_are_never_mixed(
        one in amounts(),
        other in amounts(),
        left in currencies(),
        right in currencies(),
    ) {
        let (one, other) = (Money::new(one, left), Money::new(other, right));
        if left != right {
            let refused = MoneyError::CurrencyMismatch { left, right };
            prop_assert_eq!(one.checked_add(other), Err(refused.clone()));
            prop_assert_eq!(one.checked_sub(other), Err(refused.clone()));
            prop_assert_eq!(CentPrecisionMoney::from(one).checked_add(other.into()), Err(refused.clone()));
            prop_assert_eq!(TypedMoney::from(one).checked_sub(&other.into()), Err(refused));
            prop_assert_eq!(one.partial_cmp(&other), None);
        } else {
            prop_assert_eq!(one.partial_cmp(&other), Some(one.cent_amount.cmp(&other.cent_amount)));
        }
    }

    #[test]
    fn a_part_is_within_a_half_of_the_exact_one(
        money in euros(),
        numerator in -10_000..10_000_i64,
        denominator in 1..10_000_u64,
        rounding in prop::sample::select(&[Rounding::HalfEven, Rounding::HalfUp, Rounding::HalfDown][..]),
    ) {
        let exact = i128::from(money.cent_amount) * i128::from(numerator); // over the denominator
        match money.checked_part(numerator, denominator.try_into().unwrap(), rounding) {
            Ok(part) => {
                let off = i128::from(part.cent_amount) * i128::from(denominator) - exact;
                prop_assert!(2 * off.unsigned_abs() <= u128::from(denominator));
            }
            Err(refused) => {
                prop_assert_eq!(refused, MoneyError::Overflow { currency: Currency::EUR });
                // At the very edge it is the rounding that leads beyond.
                let edge = exact.unsigned_abs() / u128::from(denominator);
                prop_assert!(edge >= u128::from(i64::MAX.unsigned_abs()));
            }
        }
    }

    #[test]
    fn typed_money_has_the_digits_of_its_currency(amount in amounts(), currency in currencies()) {
        let money = Money::new(amount, currency);
        let typed = CentPrecisionMoney::from(money);
        prop_assert_eq!(typed.fraction_digits, currency.fraction_digits());
        prop_assert_eq!(Money::from(typed), money);
        prop_assert_eq!(TypedMoney::from(money).money(), Some(money));
        prop_assert_eq!(typed.to_string(), money.to_string());
    }

    #[test]
    fn whole_numbers_of_64_bits_survive_json(amount in amounts(), currency in currencies(), digits in 5..=20_u8) {
        let money = Money::new(amount, currency);
        let text = serde_json::to_string(&money).unwrap();
        prop_assert_eq!(serde_json::from_str::<Money>(&text).unwrap(), money);
        let value = serde_json::to_value(money).unwrap();
        prop_assert_eq!(serde_json::from_value::<Money>(value).unwrap(), money);
        let precise = HighPrecisionMoney::new(amount, digits, currency).unwrap();
        for typed in [TypedMoney::from(money), TypedMoney::from(precise)] {
            let text = serde_json::to_string(&typed).unwrap();
            prop_assert_eq!(serde_json::from_str::<TypedMoney>(&text).unwrap(), typed.clone());
            let value = serde_json::to_value(&typed).unwrap();
            prop_assert_eq!(serde_json::from_value::<TypedMoney>(value).unwrap(), typed);
        }
    }

    #[test]
    fn what_is_printed_says_the_amount(amount in amounts(), currency in currencies()) {
        let printed = Money::new(amount, currency).to_string();
        let (number, code) = printed.split_once(' ').unwrap();
        prop_assert_eq!(code, currency.as_str());
        prop_assert_eq!(number.replace('.', "").parse::<i64>().unwrap(), amount);
        let digits = number.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        prop_assert_eq!(digits, usize::from(currency.fraction_digits()));
    }

    #[test]
    fn precise_sums_are_exact_and_do_not_depend_on_the_order(one in precise_euros(), other in precise_euros()) {
        let sum = one.checked_add(other);
        prop_assert_eq!(sum.clone(), other.checked_add(one));
        if let Ok(sum) = sum {
            prop_assert_eq!(Some(value(sum)), value(one).checked_add(value(other)));
            prop_assert_eq!(sum.checked_sub(other).map(value), Ok(value(one)));
        }
    }

    #[test]
    fn precise_sums_do_not_depend_on_the_grouping(
        a in precise_euros(),
        b in precise_euros(),
        c in precise_euros(),
    ) {
        let left = a.checked_add(b).and_then(|sum| sum.checked_add(c));
        let right = b.checked_add(c).and_then(|sum| a.checked_add(sum));
        if let (Ok(left), Ok(right)) = (left, right) {
            prop_assert_eq!(left, right);
        }
    }

    #[test]
    fn cents_are_the_nearest_and_even_in_the_middle(amount in amounts(), digits in 3..=20_u8) {
        let money = HighPrecisionMoney::new(amount, digits, Currency::EUR).unwrap();
        let cent = 10_i128.pow(u32::from(digits) - 2);
        let off = (i128::from(money.cent_amount) * cent - i128::from(amount)).unsigned_abs();
        prop_assert!(2 * off <= cent.unsigned_abs());
        prop_assert!(2 * off < cent.unsigned_abs() || money.cent_amount % 2 == 0);
    }
}
