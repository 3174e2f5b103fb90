//! What a discount on the total price leaves of a cart's total and of its taxes.

use ct_model::{Cart, CentPrecisionMoney, RoundingMode, TaxedPrice, TypedMoney};

use crate::{
    refusal::Refusal,
    shop::rounding::{Overflow, divide},
};

use super::apportion::{Share, proportionate};

/// A part of an amount: so much of so much.
struct Part<'m> {
    of: i64,
    whole: i64,
    mode: &'m RoundingMode,
}

/// Takes the discount that has been noted off the total price, and the same part of it off the taxed prices.
///
/// # Errors
///
/// 400 if an amount does not fit.
pub(crate) fn settle_total(cart: &mut Cart) -> Result<(), Refusal> {
    take_off(cart).map_err(|Overflow| Refusal::too_much_money())
}

fn take_off(cart: &mut Cart) -> Result<(), Overflow> {
    let Some(discount) = &mut cart.discount_on_total_price else { return Ok(()) };
    let whole = cart.total_price.cent_amount;
    let of = discount.discounted_amount.money().map_or(0, |money| money.cent_amount);
    cart.total_price.cent_amount -= of;
    let part = Part { of, whole: whole.max(1), mode: &cart.tax_rounding_mode };
    if let Some(taxed) = &mut cart.taxed_price {
        let (net, gross) = part.off(taxed)?;
        discount.discounted_net_amount = Some(net);
        discount.discounted_gross_amount = Some(gross);
    }
    if let Some(taxed) = &mut cart.taxed_shipping_price {
        part.off(taxed)?;
    }
    Ok(())
}

impl Part<'_> {
    /// Takes the part off; how much that was, net and gross.
    fn off(&self, taxed: &mut TaxedPrice) -> Result<(TypedMoney, TypedMoney), Overflow> {
        let net = self.part(taxed.total_net)?;
        let gross = self.part(taxed.total_gross)?;
        taxed.total_net.cent_amount -= net.cent_amount;
        taxed.total_gross.cent_amount -= gross.cent_amount;
        if let Some(tax) = &mut taxed.total_tax {
            tax.cent_amount = taxed.total_gross.cent_amount - taxed.total_net.cent_amount;
        }
        // Of the tax, each portion loses its part.
        let shares: Vec<Share> = taxed
            .tax_portions
            .iter()
            .map(|portion| Share { count: 1, cents: portion.amount.cent_amount })
            .collect();
        let cuts = proportionate(&shares, gross.cent_amount - net.cent_amount);
        for (portion, cuts) in taxed.tax_portions.iter_mut().zip(cuts) {
            portion.amount.cent_amount -= cuts.iter().map(|(_, cents)| cents).sum::<i64>();
        }
        Ok((TypedMoney::CentPrecision(net), TypedMoney::CentPrecision(gross)))
    }

    fn part(&self, money: CentPrecisionMoney) -> Result<CentPrecisionMoney, Overflow> {
        let cents = i128::from(money.cent_amount) * i128::from(self.of);
        Ok(CentPrecisionMoney { cent_amount: divide(cents, self.whole.into(), self.mode)?, ..money })
    }
}
