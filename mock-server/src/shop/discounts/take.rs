//! How much a discount takes off pieces that have been chosen.

use ct_model::{CentPrecisionMoney, Currency, RoundingMode, TypedMoney};

use crate::shop::rounding::{Overflow, divide};

use super::{
    apportion::{Cuts, Share, even, individual, proportionate},
    ledger::{Cut, Position},
    rule::{Rule, Spread, Value},
};

/// Some pieces of a position: of which, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Picked {
    /// Which of the positions.
    pub(super) position: usize,
    /// Which of its pieces.
    pub(super) of: usize,
    pub(super) count: i64,
}

/// What is taken off of picked pieces: how many of them get how much.
pub(super) type Taken = (Picked, Cuts);

impl Picked {
    /// What each of them costs, in parts of a cent.
    pub(super) fn price(self, positions: &[Position]) -> i64 {
        positions[self.position].pieces[self.of].price
    }
}

/// What part of its price a relative discount takes off: what is left is rounded. (Inferred.)
pub(super) fn relative(price: i64, permyriad: i64, mode: &RoundingMode) -> Result<i64, Overflow> {
    let left = divide(i128::from(price) * i128::from(10_000 - permyriad), 10_000, mode)?;
    Ok(price - left)
}

/// The amount of an absolute discount in the currency.
pub(super) fn in_cents(money: &[CentPrecisionMoney], currency: Currency) -> Option<i64> {
    money.iter().find(|money| money.currency_code == currency).map(|money| money.cent_amount)
}

/// The price that a fixed discount sets in the currency, and in how many parts of a cent.
pub(super) fn in_parts(money: &[TypedMoney], currency: Currency) -> Option<(i64, i64)> {
    money.iter().find_map(|money| match money {
        TypedMoney::CentPrecision(money) if money.currency_code == currency => Some((money.cent_amount, 1)),
        TypedMoney::HighPrecision(money) if money.currency_code == currency => {
            let finer = money.fraction_digits.checked_sub(currency.fraction_digits())?;
            Some((money.precise_amount, 10_i64.checked_pow(finer.into())?))
        }
        _ => None,
    })
}

/// What the discount takes off the picked pieces.
pub(super) fn from_pieces(
    rule: &Rule,
    positions: &[Position],
    picked: &[Picked],
    currency: Currency,
    mode: &RoundingMode,
) -> Result<Vec<Taken>, Overflow> {
    match &rule.value {
        Value::Relative { permyriad, .. } => {
            let cuts = picked.iter().map(|picked| {
                let amount = relative(picked.price(positions).max(0), *permyriad, mode)?;
                Ok((*picked, vec![(picked.count, amount)]))
            });
            cuts.collect()
        }
        Value::Absolute { money, spread } => Ok(match in_cents(money, currency) {
            Some(amount) => amount_off(positions, picked, amount, *spread),
            None => Vec::new(),
        }),
        Value::Fixed { money, .. } => match in_parts(money, currency) {
            Some((price, parts)) => fixed(positions, picked, price, parts),
            None => Ok(Vec::new()),
        },
        Value::Gift(_) => Ok(Vec::new()),
    }
}

/// An amount of cents, spread over the picked pieces.
pub(super) fn amount_off(
    positions: &[Position],
    picked: &[Picked],
    amount: i64,
    spread: Spread,
) -> Vec<Taken> {
    let share =
        |picked: &Picked| Share { count: picked.count, cents: positions[picked.position].cents(picked.of) };
    let shares: Vec<Share> = picked.iter().map(share).collect();
    let spread = match spread {
        Spread::Proportionate => proportionate,
        Spread::Even => even,
        Spread::Individual => individual,
    };
    let in_parts = |(picked, cuts): (&Picked, Cuts)| {
        let parts = positions[picked.position].parts;
        // No more than the price, which fits.
        let cuts = cuts.into_iter().map(|(count, cents)| (count, cents.saturating_mul(parts)));
        (*picked, cuts.collect::<Cuts>())
    };
    picked.iter().zip(spread(&shares, amount)).map(in_parts).collect()
}

/// Those pieces that cost more get this price.
fn fixed(positions: &[Position], picked: &[Picked], price: i64, parts: i64) -> Result<Vec<Taken>, Overflow> {
    let mut taken = Vec::new();
    for picked in picked {
        // They have been refined.
        let price = price.checked_mul(positions[picked.position].parts / parts).ok_or(Overflow)?;
        let amount = (picked.price(positions) - price).max(0);
        taken.push((*picked, vec![(picked.count, amount)]));
    }
    Ok(taken)
}

/// Makes prices as fine as that which the discount sets.
pub(super) fn refine(rule: &Rule, positions: &mut [Position], currency: Currency) -> Result<(), Overflow> {
    if let Value::Fixed { money, .. } = &rule.value
        && let Some((_, parts)) = in_parts(money, currency)
    {
        positions.iter_mut().try_for_each(|position| position.refine(parts))?;
    }
    Ok(())
}

/// Takes it off; whether that is anything.
pub(super) fn take(rule: &Rule, positions: &mut [Position], taken: &[Taken]) -> bool {
    take_noting(rule, positions, taken, &[])
}

/// The same; if it is anything, the `noted` pieces say that they had to do with it, though nothing is taken off them.
pub(super) fn take_noting(
    rule: &Rule,
    positions: &mut [Position],
    taken: &[Taken],
    noted: &[Picked],
) -> bool {
    let mut of_positions: Vec<Vec<Cut>> = vec![Vec::new(); positions.len()];
    for (picked, cuts) in taken {
        let some = cuts.iter().filter(|(count, amount)| *count > 0 && *amount > 0);
        let some = some.map(|(count, amount)| Cut { of: picked.of, count: *count, amount: *amount });
        of_positions[picked.position].extend(some);
    }
    if of_positions.iter().all(Vec::is_empty) {
        return false;
    }
    for picked in noted {
        of_positions[picked.position].push(Cut { of: picked.of, count: picked.count, amount: 0 });
    }
    for (position, cuts) in positions.iter_mut().zip(of_positions) {
        if !cuts.is_empty() {
            position.cut(&rule.resource.id, &cuts);
        }
    }
    true
}
