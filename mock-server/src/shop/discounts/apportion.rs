//! An amount spread over pieces so that not a cent of it is lost, and no piece costs less than nothing.

/// Pieces that cost the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    /// How many there are.
    pub(super) count: i64,
    /// What each of them costs, and so how much can be taken off, in whole cents.
    pub(super) cents: i64,
}

/// How many of the pieces get how many cents. Pieces that get nothing are left out.
pub(super) type Cuts = Vec<(i64, i64)>;

/// Spreads `amount` in proportion to what the pieces cost; what cannot be divided goes to those who are owed most of a
/// cent, the first ones first. (Inferred.) More than all of them cost is not spread.
pub(super) fn proportionate(shares: &[Share], amount: i64) -> Vec<Cuts> {
    let sum: i128 = shares.iter().map(|share| i128::from(share.count) * i128::from(share.cents)).sum();
    let amount = i128::from(amount).min(sum);
    if amount <= 0 {
        return vec![Cuts::new(); shares.len()];
    }
    let due = |share: &Share| amount * i128::from(share.cents);
    let whole = |share: &Share| due(share) / sum;
    let mut left = amount - shares.iter().map(|share| i128::from(share.count) * whole(share)).sum::<i128>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(due(&shares[*at]) % sum));
    let mut cuts = vec![Cuts::new(); shares.len()];
    for at in order {
        let more = left.min(shares[at].count.into());
        left -= more;
        cuts[at] = split(shares[at].count, whole(&shares[at]), more);
    }
    cuts
}

/// Spreads `amount` to all pieces the same; what a piece does not cost, the others get. What cannot be divided goes to
/// the first ones. (Inferred.) More than all of them cost is not spread.
pub(super) fn even(shares: &[Share], amount: i64) -> Vec<Cuts> {
    let mut cuts = vec![Cuts::new(); shares.len()];
    let mut left = i128::from(amount.max(0));
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|at| shares[*at].cents);
    let mut pieces: i128 = shares.iter().map(|share| i128::from(share.count)).sum();
    // The cheapest first: once one costs more than its part, so do all that follow.
    let mut order = order.into_iter().peekable();
    while let Some(at) = order.next_if(|at| i128::from(shares[*at].cents) <= left / pieces.max(1)) {
        let Share { count, cents } = shares[at];
        cuts[at] = split(count, cents.into(), 0);
        left -= i128::from(count) * i128::from(cents);
        pieces -= i128::from(count);
    }
    let mut open: Vec<usize> = order.collect();
    open.sort_unstable();
    let whole = left / pieces.max(1);
    let mut rest = left - whole * pieces;
    for at in open {
        let more = rest.min(shares[at].count.into());
        rest -= more;
        cuts[at] = split(shares[at].count, whole, more);
    }
    cuts
}

/// Takes the whole `amount` off each piece, or all that it costs.
pub(super) fn individual(shares: &[Share], amount: i64) -> Vec<Cuts> {
    let cut = |share: &Share| split(share.count, share.cents.min(amount.max(0)).into(), 0);
    shares.iter().map(cut).collect()
}

/// Of `count` pieces, `more` get a cent more than the others.
fn split(count: i64, cents: i128, more: i128) -> Cuts {
    // A part of an amount is no more than the amount, and a part of the pieces no more than they are.
    let narrow = |wide: i128| i64::try_from(wide).unwrap_or(i64::MAX);
    let (cents, more) = (narrow(cents), narrow(more));
    let cuts = [(more, cents.saturating_add(1)), (count - more, cents)];
    cuts.into_iter().filter(|(count, cents)| *count > 0 && *cents > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shares(shares: &[(i64, i64)]) -> Vec<Share> {
        shares.iter().map(|(count, cents)| Share { count: *count, cents: *cents }).collect()
    }

    #[test]
    fn a_table_of_spreads() {
        let three = shares(&[(3, 1000)]);
        assert_eq!(proportionate(&three, 100), [vec![(1, 34), (2, 33)]]);
        assert_eq!(even(&three, 100), [vec![(1, 34), (2, 33)]]);
        assert_eq!(individual(&three, 100), [vec![(3, 100)]]);

        let two = shares(&[(1, 3000), (1, 1000)]);
        assert_eq!(proportionate(&two, 1000), [vec![(1, 750)], vec![(1, 250)]]);
        assert_eq!(even(&two, 1000), [vec![(1, 500)], vec![(1, 500)]]);
        assert_eq!(even(&two, 2500), [vec![(1, 1500)], vec![(1, 1000)]]);
        assert_eq!(even(&two, 9999), [vec![(1, 3000)], vec![(1, 1000)]]);
        assert_eq!(proportionate(&two, 9999), [vec![(1, 3000)], vec![(1, 1000)]]);
        assert_eq!(individual(&two, 2000), [vec![(1, 2000)], vec![(1, 1000)]]);

        // 1 cent for 1 of 2 pieces, and it goes to who is owed more of it.
        assert_eq!(proportionate(&shares(&[(1, 10), (1, 20)]), 1), [vec![], vec![(1, 1)]]);
        for spread in [proportionate, even, individual] {
            assert_eq!(spread(&two, 0), [Cuts::new(), Cuts::new()]);
            assert_eq!(spread(&shares(&[(5, 0)]), 10), [Cuts::new()]);
            assert!(spread(&[], 10).is_empty());
        }
    }

    fn some_shares() -> impl Strategy<Value = Vec<Share>> {
        let share = (1..1_000_000i64, 0..10_000_000i64).prop_map(|(count, cents)| Share { count, cents });
        proptest::collection::vec(share, 0..8)
    }

    proptest! {
        #[test]
        fn the_sum_of_the_parts_is_the_whole(shares in some_shares(), amount in 0..i64::MAX / 4) {
            let worth: i128 = shares.iter().map(|share| i128::from(share.count) * i128::from(share.cents)).sum();
            for (name, spread) in [("proportionate", proportionate as fn(&[Share], i64) -> Vec<Cuts>), ("even", even)] {
                let cuts = spread(&shares, amount);
                let parts = cuts.iter().flatten().map(|(count, cents)| i128::from(*count) * i128::from(*cents));
                prop_assert_eq!(parts.sum::<i128>(), worth.min(amount.into()), "{}", name);
            }
        }

        #[test]
        fn no_piece_gets_more_than_it_costs(shares in some_shares(), amount in 0..100_000_000_000i64) {
            for spread in [proportionate, even, individual] {
                for (share, cuts) in shares.iter().zip(spread(&shares, amount)) {
                    prop_assert!(cuts.iter().all(|(_, cents)| (1..=share.cents).contains(cents)));
                    prop_assert!(cuts.iter().map(|(count, _)| count).sum::<i64>() <= share.count);
                }
            }
        }

        #[test]
        fn what_costs_more_gets_no_less(shares in some_shares(), amount in 0..100_000_000_000i64) {
            for spread in [proportionate, even, individual] {
                let cuts = spread(&shares, amount);
                for (one, of_one) in shares.iter().zip(&cuts) {
                    for (other, of_other) in shares.iter().zip(&cuts) {
                        let most = |cuts: &Cuts| cuts.iter().map(|(_, cents)| *cents).max().unwrap_or(0);
                        prop_assert!(one.cents > other.cents || most(of_one) <= most(of_other) + 1);
                    }
                }
            }
        }
    }
}
