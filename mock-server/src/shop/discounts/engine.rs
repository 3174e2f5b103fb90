//! One discount after the other, as they rank, until one says that it is the last.

use ct_model::{CartDiscount, Currency, Id, RoundingMode, StackingMode};

use crate::shop::{cart_predicate::Facts, rounding::Overflow};

use super::{
    ledger::Position,
    pattern::{self, Pattern},
    pick::{all_of, matching, of_bundles},
    rule::{Rule, Target, Value},
    take::{Picked, from_pieces, in_cents, refine, relative, take},
};

/// What is in a cart, and what it costs.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    /// Line items and custom line items, as far as they can be discounted.
    pub(super) items: Vec<Position>,
    pub(super) shippings: Vec<Position>,
    /// What the rest costs.
    pub(super) rest: i64,
    pub(super) currency: Currency,
    pub(super) mode: RoundingMode,
}

/// What has become of the discounts; the ledger has the prices.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Outcome {
    /// Those that took something off, or gave something.
    pub(super) applied: Vec<Id<CartDiscount>>,
    /// Those that came too late.
    pub(super) stopped: Vec<Id<CartDiscount>>,
    /// Those that give something, in their order.
    pub(super) gifts: Vec<Id<CartDiscount>>,
    /// What is taken off the total price, by each that does so, in their order.
    pub(super) off_total: Vec<(Id<CartDiscount>, i64)>,
}

/// Applies discounts, which are for this cart and stand in their order. What is taken off the total price is computed
/// last, when all else has its price. (Inferred.)
pub(super) fn apply(rules: &[&Rule], ledger: &mut Ledger, facts: &Facts) -> Result<Outcome, Overflow> {
    let mut outcome = Outcome::default();
    let mut on_total: Vec<&Rule> = Vec::new();
    let mut rules = rules.iter();
    for rule in rules.by_ref() {
        let applies = match &rule.target {
            Target::Nothing => true,
            Target::TotalPrice => ledger.total()? > 0 && has_currency(&rule.value, ledger.currency),
            Target::Shipping => ledger.take_off_shipping(rule)?,
            Target::Items { .. } | Target::MultiBuy { .. } | Target::Pattern { .. } => {
                ledger.take_off_items(rule, facts)?
            }
        };
        if !applies {
            continue;
        }
        match rule.target {
            Target::Nothing => outcome.gifts.push(rule.resource.id.clone()),
            Target::TotalPrice => on_total.push(rule),
            Target::Shipping | Target::Items { .. } | Target::MultiBuy { .. } | Target::Pattern { .. } => {}
        }
        outcome.applied.push(rule.resource.id.clone());
        if rule.resource.stacking_mode == StackingMode::StopAfterThisDiscount {
            break;
        }
    }
    outcome.stopped = rules.map(|rule| rule.resource.id.clone()).collect();
    let mut total = ledger.total()?;
    for rule in on_total {
        let amount = off_total(&rule.value, total, ledger)?;
        if amount > 0 {
            total -= amount;
            outcome.off_total.push((rule.resource.id.clone(), amount));
        }
    }
    Ok(outcome)
}

impl Ledger {
    /// What all of it costs now.
    pub(super) fn total(&self) -> Result<i64, Overflow> {
        let mut positions = self.items.iter().chain(&self.shippings);
        positions
            .try_fold(self.rest, |sum, position| sum.checked_add(position.total(&self.mode)?).ok_or(Overflow))
    }

    fn take_off_items(&mut self, rule: &Rule, facts: &Facts) -> Result<bool, Overflow> {
        let Self { items, currency, mode, .. } = self;
        refine(rule, items, *currency)?;
        let picked = match &rule.target {
            Target::Items { of, predicate } => matching(items, facts, *of, predicate),
            Target::MultiBuy { of, predicate, bundle } => {
                of_bundles(items, matching(items, facts, *of, predicate), bundle)
            }
            Target::Pattern { triggers, targets, most, from } => {
                let pattern = Pattern { triggers, targets, most: *most, from: *from };
                return pattern::apply(rule, pattern, items, facts, *currency, mode);
            }
            Target::Shipping | Target::TotalPrice | Target::Nothing => Vec::new(),
        };
        let taken = from_pieces(rule, items, &picked, *currency, mode)?;
        Ok(take(rule, items, &taken))
    }

    fn take_off_shipping(&mut self, rule: &Rule) -> Result<bool, Overflow> {
        let Self { shippings, currency, mode, .. } = self;
        let all = shippings.iter().enumerate().flat_map(|(at, position)| all_of(at, position));
        let picked: Vec<Picked> = all.collect();
        let taken = from_pieces(rule, shippings, &picked, *currency, mode)?;
        Ok(take(rule, shippings, &taken))
    }
}

fn has_currency(value: &Value, currency: Currency) -> bool {
    match value {
        Value::Absolute { money, .. } => in_cents(money, currency).is_some_and(|cents| cents > 0),
        Value::Relative { .. } | Value::Fixed { .. } | Value::Gift(_) => true,
    }
}

fn off_total(value: &Value, total: i64, ledger: &Ledger) -> Result<i64, Overflow> {
    Ok(match value {
        Value::Relative { permyriad, .. } => relative(total, *permyriad, &ledger.mode)?,
        Value::Absolute { money, .. } => in_cents(money, ledger.currency).unwrap_or(0).min(total),
        // A draft that has one of these is refused.
        Value::Fixed { .. } | Value::Gift(_) => 0,
    })
}
