//! Net, gross and tax of an amount.

use ct_model::{CentPrecisionMoney, RoundingMode, TaxCalculationMode, TaxPortion, TaxRate, TaxedItemPrice};

use crate::shop::rounding::{Amount, Overflow, Rate};

/// How taxes are computed.
pub(super) struct Modes {
    /// What becomes of what is between two cents.
    pub(super) rounding: RoundingMode,
    /// Whether the total is taxed, or each piece.
    pub(super) calculation: TaxCalculationMode,
}

/// What is taxed.
pub(super) struct Taxed {
    pub(super) total: CentPrecisionMoney,
    /// The price of a piece, and how many pieces have it.
    pub(super) pieces: Vec<(Amount, i64)>,
}

impl Modes {
    /// Net, gross and tax: the total is the gross if the rate is included in it, else the net; the other one is rounded,
    /// once for the total or once for each piece.
    pub(super) fn tax(&self, taxed: &Taxed, rate: &TaxRate) -> Result<TaxedItemPrice, Overflow> {
        let exact = Rate::of(rate.amount);
        let convert = |amount: Amount| {
            let convert = if rate.included_in_price { Rate::net_of } else { Rate::gross_of };
            convert(exact, amount, &self.rounding)
        };
        let cents = taxed.total.cent_amount;
        let other = match &self.calculation {
            TaxCalculationMode::UnitPriceLevel => {
                taxed.pieces.iter().try_fold(0_i64, |sum, (unit, quantity)| {
                    let all = convert(*unit)?.checked_mul(*quantity).ok_or(Overflow)?;
                    sum.checked_add(all).ok_or(Overflow)
                })?
            }
            _ => convert(Amount::from(cents))?,
        };
        let (net, gross) = if rate.included_in_price { (other, cents) } else { (cents, other) };
        let tax = gross.checked_sub(net).ok_or(Overflow)?;
        let money = |cents| CentPrecisionMoney { cent_amount: cents, ..taxed.total };
        let portions = self.portions(rate, tax)?.into_iter().map(|(name, rate, cents)| TaxPortion {
            name: Some(name),
            rate,
            amount: money(cents),
            other: Default::default(),
        });
        Ok(TaxedItemPrice {
            total_net: money(net),
            total_gross: money(gross),
            tax_portions: portions.collect(),
            total_tax: Some(money(tax)),
            other: Default::default(),
        })
    }

    /// A tax by sub rates, or whole. The last sub rate takes what rounding leaves. (Inferred.)
    fn portions(&self, rate: &TaxRate, tax: i64) -> Result<Vec<(String, f64, i64)>, Overflow> {
        let Some(sub_rates) = rate.sub_rates.as_deref().filter(|rates| !rates.is_empty()) else {
            return Ok(vec![(rate.name.clone(), rate.amount, tax)]);
        };
        let whole = Rate::of(rate.amount);
        let mut left = tax;
        let mut portions = Vec::with_capacity(sub_rates.len());
        for (index, sub_rate) in sub_rates.iter().enumerate() {
            let share = if index + 1 == sub_rates.len() {
                left
            } else {
                Rate::of(sub_rate.amount).share_of(tax, whole, &self.rounding)?
            };
            left -= share;
            portions.push((sub_rate.name.clone(), sub_rate.amount, share));
        }
        Ok(portions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RoundingMode::{HalfDown, HalfEven, HalfUp};
    use TaxCalculationMode::{LineItemLevel, UnitPriceLevel};
    use ct_model::{Country, Currency, HighPrecisionMoney, SubRate, TypedMoney};

    fn rate(amount: f64, included: bool) -> TaxRate {
        TaxRate::new("rate", amount, included, Country::DE)
    }

    /// Net, gross and tax of so many pieces.
    fn taxed(unit: i64, quantity: i64, rate: &TaxRate, modes: &Modes) -> [i64; 3] {
        let total = CentPrecisionMoney::new(unit * quantity, Currency::EUR);
        let taxed = modes.tax(&Taxed { total, pieces: vec![(Amount::from(unit), quantity)] }, rate).unwrap();
        [taxed.total_net, taxed.total_gross, taxed.total_tax.unwrap()].map(|money| money.cent_amount)
    }

    #[test]
    fn a_table_of_roundings_and_levels() {
        for (name, unit, quantity, amount, included, rounding, calculation, expected) in [
            ("14 cents with 12 %, HalfEven", 14, 1, 0.12, true, HalfEven, LineItemLevel, [12, 14, 2]),
            ("14 cents with 12 %, HalfUp", 14, 1, 0.12, true, HalfUp, LineItemLevel, [13, 14, 1]),
            ("14 cents with 12 %, HalfDown", 14, 1, 0.12, true, HalfDown, LineItemLevel, [12, 14, 2]),
            ("25 cents and 14 %, HalfEven", 25, 1, 0.14, false, HalfEven, LineItemLevel, [25, 28, 3]),
            ("25 cents and 14 %, HalfUp", 25, 1, 0.14, false, HalfUp, LineItemLevel, [25, 29, 4]),
            ("25 cents and 14 %, HalfDown", 25, 1, 0.14, false, HalfDown, LineItemLevel, [25, 28, 3]),
            (
                "3 at 1.08 and 19 %, the line item",
                108,
                3,
                0.19,
                false,
                HalfEven,
                LineItemLevel,
                [324, 386, 62],
            ),
            ("3 at 1.08 and 19 %, the unit", 108, 3, 0.19, false, HalfEven, UnitPriceLevel, [324, 387, 63]),
            (
                "3 at 1.08 with 19 %, the line item",
                108,
                3,
                0.19,
                true,
                HalfEven,
                LineItemLevel,
                [272, 324, 52],
            ),
            ("3 at 1.08 with 19 %, the unit", 108, 3, 0.19, true, HalfEven, UnitPriceLevel, [273, 324, 51]),
            ("22 at 10.00 and 20 %", 1000, 22, 0.2, false, HalfEven, LineItemLevel, [22_000, 26_400, 4_400]),
            ("nothing", 0, 5, 0.19, true, HalfEven, UnitPriceLevel, [0, 0, 0]),
            ("a rate of nothing", 999, 2, 0.0, false, HalfUp, LineItemLevel, [1_998, 1_998, 0]),
            (
                "a rate with many digits",
                100_000,
                1,
                0.08875,
                false,
                HalfEven,
                LineItemLevel,
                [100_000, 108_875, 8_875],
            ),
        ] {
            let modes = Modes { rounding, calculation };
            assert_eq!(taxed(unit, quantity, &rate(amount, included), &modes), expected, "{name}");
        }
    }

    #[test]
    fn the_unit_price_is_taxed_before_it_is_rounded() {
        // 0.0125 EUR each: 400 pieces are 5.00 EUR, and a piece with 19 % is 0.014875, rounded to a cent.
        let unit = HighPrecisionMoney::new(125, 4, Currency::EUR).unwrap();
        let total = CentPrecisionMoney::new(500, Currency::EUR);
        let pieces = vec![(Amount::of(&TypedMoney::HighPrecision(unit)), 400)];
        let modes = Modes { rounding: HalfEven, calculation: UnitPriceLevel };
        let taxed = modes.tax(&Taxed { total, pieces }, &rate(0.19, false)).unwrap();
        assert_eq!(taxed.total_gross.cent_amount, 400);
    }

    #[test]
    fn portions_of_sub_rates_are_the_whole_tax() {
        let sub = |name: &str, amount: f64| SubRate::new(name, amount);
        let sub_rates = vec![sub("state", 0.04), sub("city", 0.045), sub("district", 0.00375)];
        let rate = TaxRate { sub_rates: Some(sub_rates), ..rate(0.08875, false) };
        let modes = Modes { rounding: HalfEven, calculation: LineItemLevel };
        for (cents, expected) in [(1300, [52, 58, 5]), (1, [0, 0, 0]), (10_000, [400, 450, 38])] {
            let total = CentPrecisionMoney::new(cents, Currency::USD);
            let taxed = modes.tax(&Taxed { total, pieces: Vec::new() }, &rate).unwrap();
            let portions = taxed.tax_portions.iter().map(|portion| portion.amount.cent_amount);
            assert_eq!(portions.collect::<Vec<_>>(), expected, "{cents}");
            assert_eq!(taxed.total_tax.unwrap().cent_amount, expected.iter().sum::<i64>());
        }
    }

    #[test]
    fn what_does_not_fit_is_not_wrapped() {
        let total = CentPrecisionMoney::new(i64::MAX, Currency::EUR);
        for calculation in [LineItemLevel, UnitPriceLevel] {
            let modes = Modes { rounding: HalfEven, calculation };
            let pieces = vec![(Amount::from(i64::MAX / 2), 2)];
            assert_eq!(modes.tax(&Taxed { total, pieces }, &rate(0.5, false)), Err(Overflow));
        }
    }
}
