//! Pieces that are bought together: buy these, and those are cheaper.
//!
//! Each piece is part of one application at most. A trigger takes the fewest pieces that it needs, and those that the
//! target would choose last; a target takes as many as it may. Amounts and prices are spread over the target alone,
//! relative discounts that are distributed over the trigger too. (Inferred.)

use ct_model::{Currency, RoundingMode};

use crate::shop::{cart_predicate::Facts, rounding::Overflow};

use super::{
    ledger::Position,
    pick::{first, matching, sort},
    rule::{Component, Rule, Selection, Spread, Value},
    take::{Picked, Taken, amount_off, from_pieces, in_parts, relative, take_noting},
};

/// A pattern, and how often it is applied.
#[derive(Clone, Copy)]
pub(super) struct Pattern<'r> {
    pub(super) triggers: &'r [Component],
    pub(super) targets: &'r [Component],
    pub(super) most: Option<i64>,
    pub(super) from: Selection,
}

/// What one application takes.
#[derive(Default)]
struct Found {
    triggers: Vec<Picked>,
    targets: Vec<Picked>,
    excluded: Vec<Picked>,
}

/// The pieces that no application has taken yet, for each position.
struct Free(Vec<Vec<i64>>);

/// Applies the discount as often as the pattern is found; whether it took anything off.
pub(super) fn apply(
    rule: &Rule,
    pattern: Pattern<'_>,
    positions: &mut [Position],
    facts: &Facts,
    currency: Currency,
    mode: &RoundingMode,
) -> Result<bool, Overflow> {
    let pieces = |position: &Position| position.pieces.iter().map(|pieces| pieces.quantity).collect();
    let mut free = Free(positions.iter().map(pieces).collect());
    let mut left = pattern.most.unwrap_or(i64::MAX);
    let mut taken: Vec<Taken> = Vec::new();
    let mut noted: Vec<Picked> = Vec::new();
    while left > 0 {
        let Some(found) = pattern.find(positions, facts, &mut free) else { break };
        // The same pieces are found again as long as there are enough of them.
        let times = free.times(&found).min(left - 1);
        free.forget(&found, times);
        let times = times + 1;
        left -= times;
        for (picked, cuts) in one(rule, positions, &found, currency, mode)? {
            taken.push((picked, cuts.into_iter().map(|(count, amount)| (count * times, amount)).collect()));
        }
        if !is_distributed(&rule.value) {
            let triggers = found.triggers.iter();
            noted.extend(triggers.map(|picked| Picked { count: picked.count * times, ..*picked }));
        }
    }
    Ok(take_noting(rule, positions, &taken, &noted))
}

impl Pattern<'_> {
    /// The pieces of the next application, which are not free any more; none if there are not enough.
    fn find(&self, positions: &[Position], facts: &Facts, free: &mut Free) -> Option<Found> {
        let mut found = Found::default();
        let last_first = match self.from {
            Selection::Cheapest => Selection::MostExpensive,
            Selection::MostExpensive => Selection::Cheapest,
        };
        for part in self.triggers {
            let picked = free.pick(positions, facts, part, last_first, part.least);
            found.triggers.extend(enough(picked, part.least)?);
        }
        for part in self.targets {
            let excluded = free.pick(positions, facts, part, self.from, part.excluded);
            found.excluded.extend(enough(excluded, part.excluded)?);
            let picked = free.pick(positions, facts, part, self.from, part.most.unwrap_or(i64::MAX));
            found.targets.extend(enough(picked, part.least)?);
        }
        (!found.targets.is_empty()).then_some(found)
    }
}

impl Free {
    /// Takes up to so many of the pieces that match.
    fn pick(
        &mut self,
        positions: &[Position],
        facts: &Facts,
        part: &Component,
        from: Selection,
        most: i64,
    ) -> Vec<Picked> {
        let mut all = matching(positions, facts, part.of, &part.predicate);
        for picked in &mut all {
            picked.count = self.0[picked.position][picked.of];
        }
        sort(positions, &mut all, from);
        let picked = first(&all, most);
        for picked in &picked {
            self.0[picked.position][picked.of] -= picked.count;
        }
        picked
    }

    /// How often what has been found could be found again.
    fn times(&self, found: &Found) -> i64 {
        let needed = needed(found);
        let times = needed.iter().map(|picked| self.0[picked.position][picked.of] / picked.count);
        times.min().unwrap_or(0)
    }

    /// Takes what has been found so many times more.
    fn forget(&mut self, found: &Found, times: i64) {
        for picked in needed(found) {
            self.0[picked.position][picked.of] -= picked.count * times;
        }
    }
}

/// The pieces of an application, each kind of them once.
fn needed(found: &Found) -> Vec<Picked> {
    let mut needed: Vec<Picked> = Vec::new();
    for picked in found.triggers.iter().chain(&found.targets).chain(&found.excluded) {
        let same = |other: &&mut Picked| other.position == picked.position && other.of == picked.of;
        match needed.iter_mut().find(same) {
            Some(known) => known.count += picked.count,
            None => needed.push(*picked),
        }
    }
    needed
}

/// What one application takes off.
fn one(
    rule: &Rule,
    positions: &[Position],
    found: &Found,
    currency: Currency,
    mode: &RoundingMode,
) -> Result<Vec<Taken>, Overflow> {
    match &rule.value {
        Value::Relative { permyriad, spread } if is_distributed(&rule.value) => {
            let whole = cents(positions, &found.targets)?;
            let all = [found.targets.as_slice(), &found.triggers].concat();
            Ok(amount_off(positions, &all, relative(whole, *permyriad, mode)?, *spread))
        }
        Value::Fixed { money, spread } if *spread != Spread::Individual => {
            let Some((price, parts)) = in_parts(money, currency) else { return Ok(Vec::new()) };
            let amount = cents(positions, &found.targets)? - price / parts;
            Ok(amount_off(positions, &found.targets, amount, *spread))
        }
        Value::Relative { .. } | Value::Absolute { .. } | Value::Fixed { .. } | Value::Gift(_) => {
            from_pieces(rule, positions, &found.targets, currency, mode)
        }
    }
}

/// Whether the trigger gets its part of the discount.
fn is_distributed(value: &Value) -> bool {
    matches!(value, Value::Relative { spread, .. } if *spread != Spread::Individual)
}

/// What the pieces cost together, in whole cents of each.
fn cents(positions: &[Position], picked: &[Picked]) -> Result<i64, Overflow> {
    let of = |picked: &Picked| positions[picked.position].cents(picked.of).checked_mul(picked.count);
    picked.iter().try_fold(0_i64, |sum, picked| sum.checked_add(of(picked)?)).ok_or(Overflow)
}

/// The pieces, if they are so many at least.
fn enough(picked: Vec<Picked>, least: i64) -> Option<Vec<Picked>> {
    let count: i64 = picked.iter().map(|picked| picked.count).sum();
    (count >= least).then_some(picked)
}
