//! What is in a cart, piece by piece, while one discount after the other is taken off.

use ct_model::{
    AnyReference, CartDiscount, CentPrecisionMoney, Currency, DiscountedLineItemPortion,
    DiscountedLineItemPrice, DiscountedLineItemPriceForQuantity, HighPrecisionMoney, Id, RoundingMode,
    TypedMoney,
};

use crate::shop::rounding::{Overflow, divide};

use super::rule::Items;

/// An item of a cart, or a shipping method.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Position {
    pub(super) kind: Kind,
    /// Where it stands among those of its kind in the cart.
    pub(super) at: usize,
    /// Prices are in so many parts of a cent: 1, or more where they are finer.
    pub(super) parts: i64,
    pub(super) pieces: Vec<Pieces>,
    currency: Currency,
}

/// What there is in a cart that costs something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Item(Items),
    Shipping,
}

/// Pieces that cost the same, for the same reasons.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pieces {
    pub(super) quantity: i64,
    /// Of one piece, in parts of a cent.
    pub(super) price: i64,
    pub(super) portions: Vec<Portion>,
}

/// What a discount took off one piece.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Portion {
    pub(super) discount: Id<CartDiscount>,
    /// In parts of a cent.
    pub(super) amount: i64,
}

/// What to take off some of the pieces: of which, how many, how much of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// Which of the [`Position::pieces`].
    pub(super) of: usize,
    pub(super) count: i64,
    /// In parts of a cent; 0 for what only made others cheaper.
    pub(super) amount: i64,
}

impl Position {
    /// So many pieces at the same price; none if the price is of a type that is not known.
    pub(super) fn new(kind: Kind, at: usize, price: &TypedMoney, quantity: i64) -> Option<Self> {
        let (parts, price, currency) = match price {
            TypedMoney::CentPrecision(money) => (1, money.cent_amount, money.currency_code),
            TypedMoney::HighPrecision(money) => {
                let finer = money.fraction_digits.checked_sub(money.currency_code.fraction_digits())?;
                (10_i64.checked_pow(finer.into())?, money.precise_amount, money.currency_code)
            }
            _ => return None,
        };
        let pieces = vec![Pieces { quantity, price, portions: Vec::new() }];
        Some(Self { kind, at, parts, pieces, currency })
    }

    /// What one of the pieces costs, in whole cents that can be taken off.
    pub(super) fn cents(&self, of: usize) -> i64 {
        self.pieces[of].price.max(0) / self.parts
    }

    /// Takes cuts off. Together they have no more pieces than there are.
    pub(super) fn cut(&mut self, discount: &Id<CartDiscount>, cuts: &[Cut]) {
        let mut next: Vec<Pieces> = Vec::with_capacity(self.pieces.len() + cuts.len());
        for (of, whole) in self.pieces.iter().enumerate() {
            let mut left = whole.quantity;
            for cut in cuts.iter().filter(|cut| cut.of == of) {
                let mut cheaper = Pieces {
                    quantity: cut.count,
                    price: whole.price - cut.amount,
                    portions: whole.portions.clone(),
                };
                cheaper.portions.push(Portion { discount: discount.clone(), amount: cut.amount });
                left -= cut.count;
                push(&mut next, cheaper);
            }
            push(&mut next, Pieces { quantity: left, ..whole.clone() });
        }
        self.pieces = next;
    }

    /// Has prices in at least so many parts of a cent from now on.
    pub(super) fn refine(&mut self, parts: i64) -> Result<(), Overflow> {
        if parts <= self.parts {
            return Ok(());
        }
        // Both are powers of ten.
        let factor = parts / self.parts;
        for pieces in &mut self.pieces {
            pieces.price = pieces.price.checked_mul(factor).ok_or(Overflow)?;
            for portion in &mut pieces.portions {
                portion.amount = portion.amount.checked_mul(factor).ok_or(Overflow)?;
            }
        }
        self.parts = parts;
        Ok(())
    }

    /// Whether any discount has to do with it.
    pub(super) fn is_discounted(&self) -> bool {
        self.pieces.iter().any(|pieces| !pieces.portions.is_empty())
    }

    /// What all of it costs.
    pub(super) fn total(&self, mode: &RoundingMode) -> Result<i64, Overflow> {
        let of = |pieces: &Pieces| i128::from(pieces.quantity).checked_mul(pieces.price.into());
        let sum = self.pieces.iter().try_fold(0_i128, |sum, pieces| sum.checked_add(of(pieces)?));
        divide(sum.ok_or(Overflow)?, self.parts.into(), mode)
    }

    /// The prices as carts show them; none if no discount has to do with it.
    pub(super) fn shown(&self) -> Result<Vec<DiscountedLineItemPriceForQuantity>, Overflow> {
        if !self.is_discounted() {
            return Ok(Vec::new());
        }
        let each = self.pieces.iter().map(|pieces| {
            Ok(DiscountedLineItemPriceForQuantity::new(pieces.quantity, self.shown_price(pieces)?))
        });
        each.collect()
    }

    /// The price of one piece as carts show it.
    pub(super) fn shown_price(&self, pieces: &Pieces) -> Result<DiscountedLineItemPrice, Overflow> {
        let portions = pieces.portions.iter().map(|portion| {
            let discount = AnyReference::new(portion.discount.clone());
            Ok(DiscountedLineItemPortion::new(discount, self.money(portion.amount)?))
        });
        Ok(DiscountedLineItemPrice::new(self.money(pieces.price)?, portions.collect::<Result<_, _>>()?))
    }

    fn money(&self, amount: i64) -> Result<TypedMoney, Overflow> {
        if self.parts == 1 {
            return Ok(TypedMoney::CentPrecision(CentPrecisionMoney::new(amount, self.currency)));
        }
        let digits = u8::try_from(self.parts.ilog10()).unwrap_or(u8::MAX);
        let digits = digits.saturating_add(self.currency.fraction_digits());
        let money = HighPrecisionMoney::new(amount, digits, self.currency);
        money.map(TypedMoney::HighPrecision).map_err(|_| Overflow)
    }
}

/// Adds pieces: to those before them, if they are alike.
fn push(all: &mut Vec<Pieces>, new: Pieces) {
    if new.quantity == 0 {
        return;
    }
    match all.last_mut() {
        Some(last) if last.price == new.price && last.portions == new.portions => {
            last.quantity += new.quantity;
        }
        _ => all.push(new),
    }
}
