//! A cart discount whose predicates have been read.

use ct_model::{
    CartDiscount, CartDiscountValueGiftLineItem, CentPrecisionMoney, Key, SelectionMode, TypedMoney,
};
use serde::{Serialize, Serializer};

use crate::shop::{
    cart_predicate::CartPredicate,
    stored::{Kept, write, written},
};

use super::Rank;

/// A cart discount, ready to be applied.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) resource: CartDiscount,
    pub(crate) rank: Rank,
    /// The carts that it is for.
    pub(crate) carts: CartPredicate,
    pub(crate) value: Value,
    pub(crate) target: Target,
}

/// How much it takes off.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// So many ten thousandths.
    Relative { permyriad: i64, spread: Spread },
    /// An amount, in each of some currencies.
    Absolute { money: Vec<CentPrecisionMoney>, spread: Spread },
    /// So much that this is left.
    Fixed { money: Vec<TypedMoney>, spread: Spread },
    /// Nothing: something is given as well.
    Gift(Box<CartDiscountValueGiftLineItem>),
}

/// How an amount is spread over what is discounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spread {
    /// In proportion to the prices.
    Proportionate,
    /// To all the same.
    Even,
    /// The whole amount to each.
    Individual,
}

/// What it is taken off from.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// All pieces of the items that match.
    Items { of: Items, predicate: CartPredicate },
    /// Some of each so many pieces.
    MultiBuy { of: Items, predicate: CartPredicate, bundle: Bundle },
    /// Pieces that are bought together with others.
    Pattern { triggers: Vec<Component>, targets: Vec<Component>, most: Option<i64>, from: Selection },
    /// What shipping costs.
    Shipping,
    /// What all costs together.
    TotalPrice,
    /// Nothing in the cart: of a gift.
    Nothing,
}

/// Which items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Items {
    Line,
    Custom,
}

/// How many pieces of a bundle are discounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bundle {
    /// Of so many
    pub(crate) trigger: i64,
    /// so many are,
    pub(crate) discounted: i64,
    /// and so often at most.
    pub(crate) most: Option<i64>,
    pub(crate) from: Selection,
}

/// Which pieces go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Selection {
    Cheapest,
    MostExpensive,
}

/// Pieces of a pattern: those that match, and how many of them.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    pub(crate) of: Items,
    pub(crate) predicate: CartPredicate,
    pub(crate) least: i64,
    pub(crate) most: Option<i64>,
    /// How many of the first ones are left out.
    pub(crate) excluded: i64,
}

impl Selection {
    /// The one that the platform calls so.
    pub(crate) fn read(mode: &SelectionMode) -> Option<Self> {
        match mode {
            SelectionMode::Cheapest => Some(Self::Cheapest),
            SelectionMode::MostExpensive => Some(Self::MostExpensive),
            _ => None,
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.resource.serialize(serializer)
    }
}

written!(by write: Rule);

impl Kept for Rule {
    fn id(&self) -> &str {
        self.resource.id.as_str()
    }

    fn key(&self) -> Option<&str> {
        self.resource.key.as_ref().map(Key::as_str)
    }
}
