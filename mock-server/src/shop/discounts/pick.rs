//! Which pieces of a cart a discount is for.

use std::cmp::Ordering;

use crate::shop::cart_predicate::{CartPredicate, Facts};

use super::{
    ledger::{Kind, Position},
    rule::{Bundle, Items, Selection},
    take::Picked,
};

/// All pieces of the items that match.
pub(super) fn matching(
    positions: &[Position],
    facts: &Facts,
    of: Items,
    predicate: &CartPredicate,
) -> Vec<Picked> {
    let all = match of {
        Items::Line => &facts.line_items,
        Items::Custom => &facts.custom_line_items,
    };
    let matches = |position: &Position| {
        position.kind == Kind::Item(of) && predicate.matches_one(facts, &all[position.at])
    };
    let found = positions.iter().enumerate().filter(|(_, position)| matches(position));
    found.flat_map(|(at, position)| all_of(at, position)).collect()
}

/// All pieces of a position.
pub(super) fn all_of(at: usize, position: &Position) -> impl Iterator<Item = Picked> {
    let pieces = position.pieces.iter().enumerate();
    pieces.map(move |(of, pieces)| Picked { position: at, of, count: pieces.quantity })
}

/// Of the pieces, those of a bundle that are discounted: of all bundles together, the cheapest or the most expensive
/// ones. (Inferred.)
pub(super) fn of_bundles(positions: &[Position], mut picked: Vec<Picked>, bundle: &Bundle) -> Vec<Picked> {
    let pieces = picked.iter().map(|picked| picked.count).fold(0_i64, i64::saturating_add);
    let bundles = (pieces / bundle.trigger).min(bundle.most.unwrap_or(i64::MAX));
    sort(positions, &mut picked, bundle.from);
    first(&picked, bundles.saturating_mul(bundle.discounted))
}

/// The cheapest or the most expensive ones first; of those that cost the same, the first ones of the cart.
pub(super) fn sort(positions: &[Position], picked: &mut [Picked], from: Selection) {
    picked.sort_by(|one, other| {
        let ordering = compare_prices(positions, one, other);
        match from {
            Selection::Cheapest => ordering,
            Selection::MostExpensive => ordering.reverse(),
        }
    });
}

/// The first so many of them.
pub(super) fn first(picked: &[Picked], count: i64) -> Vec<Picked> {
    let mut left = count;
    let taken = picked.iter().map(|picked| {
        let count = picked.count.min(left);
        left -= count;
        Picked { count, ..*picked }
    });
    taken.filter(|picked| picked.count > 0).collect()
}

fn compare_prices(positions: &[Position], one: &Picked, other: &Picked) -> Ordering {
    let price = |picked: &Picked, parts: i64| {
        i128::from(positions[picked.position].pieces[picked.of].price) * i128::from(parts)
    };
    price(one, positions[other.position].parts).cmp(&price(other, positions[one.position].parts))
}
