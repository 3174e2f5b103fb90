//! Amounts of drafts, as fine as they say. <https://docs.commercetools.com/api/types#typedmoneydraft>

use ct_model::{
    CentPrecisionMoney, CentPrecisionMoneyDraft, Currency, HighPrecisionMoney, HighPrecisionMoneyDraft,
    MoneyError, TypedMoney, TypedMoneyDraft,
};

use crate::{refusal::Refusal, shop::fault::Fault};

/// An amount that is not less than nothing.
pub(super) fn amount(draft: &TypedMoneyDraft) -> Result<TypedMoney, Fault> {
    match draft {
        TypedMoneyDraft::CentPrecision(draft) => cents(draft).map(TypedMoney::CentPrecision),
        TypedMoneyDraft::HighPrecision(draft) => precise(draft).map(TypedMoney::HighPrecision),
        unknown => Err(refused("type", unknown.name())),
    }
}

/// Of which currency it is; none if nobody knows.
pub(super) fn currency(money: &TypedMoney) -> Option<Currency> {
    money.money().map(|money| money.currency_code)
}

fn cents(draft: &CentPrecisionMoneyDraft) -> Result<CentPrecisionMoney, Fault> {
    let own: i32 = draft.currency_code.fraction_digits().into();
    if let Some(digits) = draft.fraction_digits.filter(|digits| *digits != own) {
        return Err(refused("fractionDigits", digits));
    }
    if draft.cent_amount < 0 {
        return Err(refused("centAmount", draft.cent_amount));
    }
    Ok(CentPrecisionMoney::new(draft.cent_amount, draft.currency_code))
}

/// More digits than the currency has; the cents, if they are given, are the amount rounded down or up.
fn precise(draft: &HighPrecisionMoneyDraft) -> Result<HighPrecisionMoney, Fault> {
    if draft.precise_amount < 0 {
        return Err(refused("preciseAmount", draft.precise_amount));
    }
    let digits =
        u8::try_from(draft.fraction_digits).map_err(|_| refused("fractionDigits", draft.fraction_digits))?;
    let money = HighPrecisionMoney::new(draft.precise_amount, digits, draft.currency_code);
    let money = money.map_err(|error| match error {
        MoneyError::Overflow { .. } => Fault::at("preciseAmount", Refusal::too_much_money()),
        _ => refused("fractionDigits", draft.fraction_digits),
    })?;
    let Some(cent_amount) = draft.cent_amount else { return Ok(money) };
    if !is_next_to(cent_amount, &money) {
        return Err(refused("centAmount", cent_amount));
    }
    Ok(HighPrecisionMoney { cent_amount, ..money })
}

/// Whether the amount is so many cents and less than one more, or less than one cent short of it.
fn is_next_to(cents: i64, money: &HighPrecisionMoney) -> bool {
    let finer = money.fraction_digits.saturating_sub(money.currency_code.fraction_digits());
    let of_a_cent = 10_i128.pow(finer.into());
    let difference = i128::from(cents) * of_a_cent - i128::from(money.precise_amount);
    difference.abs() < of_a_cent
}

fn refused(field: &str, value: impl Into<serde_json::Value>) -> Fault {
    Fault::at(field, Refusal::invalid_field(field, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn a_table_of_amounts() {
        let of = |mut draft: Value| {
            draft["currencyCode"] = json!("USD");
            amount(&serde_json::from_value(draft).unwrap())
                .map(|money| serde_json::to_value(money).unwrap())
                .map_err(|fault| fault.path().to_owned())
        };
        let precise = |amount: i64, digits: i32, cents: Option<i64>| {
            let mut draft =
                json!({"type": "highPrecision", "preciseAmount": amount, "fractionDigits": digits});
            draft.as_object_mut().unwrap().extend(cents.map(|cents| ("centAmount".to_owned(), json!(cents))));
            of(draft).map(|money| [money["preciseAmount"].clone(), money["centAmount"].clone()])
        };
        let cents =
            json!({"type": "centPrecision", "currencyCode": "USD", "centAmount": 101, "fractionDigits": 2});
        assert_eq!(of(json!({"centAmount": 101})), Ok(cents.clone()));
        assert_eq!(of(json!({"type": "centPrecision", "centAmount": 101, "fractionDigits": 2})), Ok(cents));
        let amounts = |precise: i64, cents: i64| Ok([json!(precise), json!(cents)]);
        // Half to even, if nobody says how many cents it is.
        assert_eq!(precise(1015, 3, None), amounts(1015, 102));
        assert_eq!(precise(1025, 3, None), amounts(1025, 102));
        assert_eq!(precise(1015, 3, Some(101)), amounts(1015, 101));
        assert_eq!(precise(1015, 3, Some(102)), amounts(1015, 102));
        assert_eq!(precise(1010, 3, Some(101)), amounts(1010, 101));
        assert_eq!(precise(i64::MAX, 20, Some(10)), amounts(i64::MAX, 10));

        let refused = |field: &str| Err(field.to_owned());
        for cents in [100, 103] {
            assert_eq!(precise(1015, 3, Some(cents)), refused("centAmount"));
        }
        assert_eq!(precise(1010, 3, Some(102)), refused("centAmount"));
        assert_eq!(precise(-1, 3, None), refused("preciseAmount"));
        for digits in [-1, 2, 21, 300] {
            assert_eq!(precise(1, digits, None), refused("fractionDigits"));
        }
        assert_eq!(of(json!({"centAmount": -1})), Err("centAmount".to_owned()));
        assert_eq!(of(json!({"centAmount": 1, "fractionDigits": 3})), Err("fractionDigits".to_owned()));
        assert_eq!(of(json!({"type": "points", "centAmount": 1})), Err("type".to_owned()));
    }
}
