//! The shipping method of a cart, and what it costs.
//! <https://docs.commercetools.com/api/shipping-delivery-overview>

use ct_model::{
    Cart, CentPrecisionMoney, ExternalTaxRateDraft, Reference, ResourceIdentifier, ShippingInfo,
    ShippingMethod, ShippingMethodState, ShippingMode, TaxMode, TaxRateDraft,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        drafts::{not_found, tax_rate},
        shipping::{Measure, is_for_cart, price, rate_for},
    },
};

use super::settle as settle_all;

/// Sets the shipping method that is named, or takes away the one that is set.
///
/// # Errors
///
/// 400 if the cart cannot have a shipping method, or not this one.
pub(crate) fn set(
    shop: &Shop,
    cart: &mut Cart,
    named: Option<&ResourceIdentifier<ShippingMethod>>,
    tax: Option<&ExternalTaxRateDraft>,
) -> Result<(), Refusal> {
    let Some(named) = named else {
        cart.shipping_info = None;
        return Ok(());
    };
    if cart.shipping_mode != ShippingMode::Single {
        return Err(Refusal::invalid_operation(
            "A shipping method is set on a cart with the shipping mode 'Single' only.",
        ));
    }
    if cart.shipping_address.is_none() {
        return Err(Refusal::invalid_operation(
            "A shipping method cannot be set on a cart without a shipping address.",
        ));
    }
    if tax.is_some() && cart.tax_mode != TaxMode::External {
        return Err(Refusal::external_tax_rate(&cart.tax_mode));
    }
    let methods = &shop.equipment.shipping_methods;
    let method = match named {
        ResourceIdentifier::Id(id) => methods.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => methods.by_key(key.as_str()),
    };
    let method = &method.ok_or_else(|| not_found(named))?.resource;
    if method.predicate.is_some() {
        // It asks for totals, which actions before this one in the same update may have changed.
        settle_all(shop, cart)?;
    }
    expect_usable(shop, cart, method)?;
    let mut info = info(shop, cart, method).ok_or_else(|| {
        Refusal::invalid_operation(format!(
            "The shipping method '{}' has no rate for the shipping address and the currency of the cart.",
            method.id
        ))
    })?;
    info.tax_rate = tax.map(|draft| tax_rate(shop, &like_a_category_s(draft))).transpose()?;
    cart.shipping_info = Some(info);
    Ok(())
}

/// Takes over what the shipping method costs now for where the cart is sent now. A method that cannot ship it there any
/// more is taken away. (Inferred.)
pub(crate) fn refresh(shop: &Shop, cart: &mut Cart) {
    let Some(before) = cart.shipping_info.take() else { return };
    let Some(reference) = &before.shipping_method else {
        cart.shipping_info = Some(before);
        return;
    };
    let method = shop.equipment.shipping_methods.by_id(reference.id.as_str());
    let now = method.and_then(|method| info(shop, cart, &method.resource));
    cart.shipping_info = now.map(|now| ShippingInfo {
        taxed_price: before.taxed_price,
        tax_rate: before.tax_rate,
        deliveries: before.deliveries,
        discounted_price: before.discounted_price,
        shipping_method_state: before.shipping_method_state,
        ..now
    });
}

/// Prices the shipping method for what is in the cart.
pub(super) fn settle(cart: &mut Cart) -> Result<(), Refusal> {
    let measure = Measure::of(cart);
    let price = cart.shipping_info.as_ref().map(|info| price(&info.shipping_rate, &measure)).transpose()?;
    if let (Some(info), Some(price)) = (&mut cart.shipping_info, price) {
        info.price = price;
    }
    Ok(())
}

/// Says whether the shipping method is for such a cart, which has its prices.
pub(super) fn settle_state(shop: &Shop, cart: &mut Cart) {
    let named = cart.shipping_info.as_ref().and_then(|info| info.shipping_method.as_ref());
    let method = named.and_then(|named| shop.equipment.shipping_methods.by_id(named.id.as_str()));
    let matches = method.is_none_or(|method| is_for_cart(shop, &method.resource, cart));
    if let Some(info) = &mut cart.shipping_info {
        info.shipping_method_state =
            if matches { ShippingMethodState::MatchesCart } else { ShippingMethodState::DoesNotMatchCart };
    }
}

/// What shipping costs after discounts.
pub(super) fn cost(info: &ShippingInfo) -> CentPrecisionMoney {
    let discounted = info.discounted_price.as_ref().and_then(|discounted| discounted.value.money());
    discounted.map_or(info.price, Into::into)
}

fn expect_usable(shop: &Shop, cart: &Cart, method: &ShippingMethod) -> Result<(), Refusal> {
    let id = &method.id;
    if !method.active {
        return Err(Refusal::invalid_operation(format!("The shipping method '{id}' is not active.")));
    }
    let of = cart.store.as_ref().map(|store| &store.key);
    if !method.stores.is_empty() && !method.stores.iter().any(|store| Some(&store.key) == of) {
        let why = format!("The shipping method '{id}' is for carts of its stores only.");
        return Err(Refusal::invalid_operation(why));
    }
    if !is_for_cart(shop, method, cart) {
        let why = format!("The predicate of the shipping method '{id}' does not match the cart.");
        return Err(Refusal::invalid_operation(why));
    }
    Ok(())
}

/// What a method is to the cart; none if it cannot ship there. Price and tax follow when the cart is settled.
fn info(shop: &Shop, cart: &Cart, method: &ShippingMethod) -> Option<ShippingInfo> {
    let rate = rate_for(shop, method, cart)?;
    Some(ShippingInfo {
        tax_category: Some(method.tax_category.clone()),
        shipping_method: Some(Reference::new(method.id.clone())),
        ..ShippingInfo::new(method.name.clone(), rate.price, rate, ShippingMethodState::MatchesCart)
    })
}

fn like_a_category_s(draft: &ExternalTaxRateDraft) -> TaxRateDraft {
    TaxRateDraft {
        amount: draft.amount,
        state: draft.state.clone(),
        sub_rates: draft.sub_rates.clone(),
        ..TaxRateDraft::new(draft.name.clone(), draft.included_in_price == Some(true), draft.country)
    }
}
