//! How much a cart discount takes off.

use ct_model::{
    CartDiscountValue, CartDiscountValueAbsolute, CartDiscountValueDraft as Draft, CartDiscountValueFixed,
    CartDiscountValueGiftLineItem, CartDiscountValueGiftLineItemDraft, CartDiscountValueRelative,
    CentPrecisionMoney, ChannelRoleEnum, Currency, DiscountApplicationMode as Mode, Reference,
    ResourceIdentifier, TypedMoney,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        discounts::{Spread, Target, Value},
        drafts::{channel::with_role, money::amount, not_found},
        fault::{Fault, Within, each},
        products::variants,
    },
};

/// What a draft says, as it is applied and as it is shown.
pub(super) fn read(shop: &Shop, draft: &Draft) -> Result<(Value, CartDiscountValue), Fault> {
    let read = match draft {
        Draft::Relative(draft) => {
            if !(1..=10_000).contains(&draft.permyriad) {
                let refusal = Refusal::invalid_field("permyriad", draft.permyriad);
                return Err(Fault::at("value.permyriad", refusal));
            }
            let (spread, application_mode) =
                spread(draft.application_mode.as_ref(), Mode::IndividualApplication).within("value")?;
            let shown = CartDiscountValueRelative {
                application_mode: Some(application_mode),
                ..CartDiscountValueRelative::new(draft.permyriad)
            };
            (Value::Relative { permyriad: draft.permyriad, spread }, shown.into())
        }
        Draft::Absolute(draft) => {
            let money = each("money", Some(&draft.money), |money| {
                not_negative(money.cent_amount)?;
                Ok(CentPrecisionMoney::from(*money))
            });
            let money = money.within("value")?;
            let currencies: Vec<Currency> = money.iter().map(|money| money.currency_code).collect();
            expect_currencies(&currencies)?;
            let (spread, application_mode) =
                spread(draft.application_mode.as_ref(), Mode::ProportionateDistribution).within("value")?;
            let shown = CartDiscountValueAbsolute {
                application_mode: Some(application_mode),
                ..CartDiscountValueAbsolute::new(money.clone())
            };
            (Value::Absolute { money, spread }, shown.into())
        }
        Draft::Fixed(draft) => {
            let money = each("money", Some(&draft.money), amount).within("value")?;
            let currencies: Vec<Currency> =
                money.iter().filter_map(TypedMoney::money).map(|money| money.currency_code).collect();
            expect_currencies(&currencies)?;
            let (spread, application_mode) =
                spread(draft.application_mode.as_ref(), Mode::IndividualApplication).within("value")?;
            let shown = CartDiscountValueFixed {
                application_mode: Some(application_mode),
                ..CartDiscountValueFixed::new(money.clone())
            };
            (Value::Fixed { money, spread }, shown.into())
        }
        Draft::GiftLineItem(draft) => {
            let gift = gift(shop, draft).within("value")?;
            (Value::Gift(Box::new(gift.clone())), gift.into())
        }
        unknown => return Err(Fault::at("value.type", Refusal::invalid_field("type", unknown.name()))),
    };
    Ok(read)
}

/// Not everything can be discounted in every way.
pub(super) fn expect_fit(value: &Value, target: &Target) -> Result<(), Fault> {
    let why = match (value, target) {
        (Value::Absolute { .. }, Target::MultiBuy { .. }) => {
            "An absolute discount cannot have a multi-buy target."
        }
        (Value::Fixed { .. }, Target::Shipping | Target::TotalPrice) => {
            "A fixed price can be that of line items and custom line items only."
        }
        (Value::Fixed { spread, .. }, Target::Items { .. } | Target::MultiBuy { .. })
            if *spread != Spread::Individual =>
        {
            "A fixed price is distributed with a pattern target only."
        }
        (Value::Relative { spread, .. }, target) if *spread != Spread::Individual => match target {
            Target::Pattern { triggers, .. } if !triggers.is_empty() => return Ok(()),
            _ => "A relative discount is distributed with a pattern target that has a trigger pattern only.",
        },
        _ => return Ok(()),
    };
    Err(Fault::at("target", Refusal::invalid_operation(why)))
}

fn spread(mode: Option<&Mode>, default: Mode) -> Result<(Spread, Mode), Fault> {
    let mode = mode.cloned().unwrap_or(default);
    let spread = match &mode {
        Mode::ProportionateDistribution => Spread::Proportionate,
        Mode::EvenDistribution => Spread::Even,
        Mode::IndividualApplication => Spread::Individual,
        unknown => {
            let refusal = Refusal::invalid_field("applicationMode", unknown.as_str());
            return Err(Fault::at("applicationMode", refusal));
        }
    };
    Ok((spread, mode))
}

fn not_negative(amount: i64) -> Result<(), Fault> {
    if amount < 0 {
        Err(Fault::at("centAmount", Refusal::invalid_field("centAmount", amount)))
    } else {
        Ok(())
    }
}

fn expect_currencies(currencies: &[Currency]) -> Result<(), Fault> {
    let twice = |(index, currency): (usize, &Currency)| currencies[..index].contains(currency);
    if currencies.is_empty() || currencies.iter().enumerate().any(twice) {
        let why = "The money of a discount has one value at least, and one for each currency at most.";
        return Err(Fault::at("value.money", Refusal::invalid_operation(why)));
    }
    Ok(())
}

/// The product may be unpublished.
fn gift(
    shop: &Shop,
    draft: &CartDiscountValueGiftLineItemDraft,
) -> Result<CartDiscountValueGiftLineItem, Fault> {
    let product = match &draft.product {
        ResourceIdentifier::Id(id) => shop.products.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.products.by_key(key.as_str()),
    };
    let product = product.ok_or_else(|| Fault::at("product", not_found(&draft.product)))?;
    let side = &product.current.resource;
    if !variants(side).any(|variant| variant.id == draft.variant_id) {
        return Err(Fault::at("variantId", Refusal::invalid_field("variantId", draft.variant_id)));
    }
    let supply = draft.supply_channel.as_ref();
    let supply =
        supply.map(|named| with_role(shop, "supplyChannel", named, &ChannelRoleEnum::InventorySupply));
    let distribution = draft.distribution_channel.as_ref();
    let distribution = distribution
        .map(|named| with_role(shop, "distributionChannel", named, &ChannelRoleEnum::ProductDistribution));
    Ok(CartDiscountValueGiftLineItem {
        supply_channel: supply.transpose()?,
        distribution_channel: distribution.transpose()?,
        ..CartDiscountValueGiftLineItem::new(Reference::new(side.id.clone()), draft.variant_id)
    })
}
