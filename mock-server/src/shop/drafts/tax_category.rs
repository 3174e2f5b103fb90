//! Tax categories. <https://docs.commercetools.com/api/projects/taxCategories>

use ct_model::{SubRate, TaxCategoryDraft, TaxRate, TaxRateDraft, Version};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        fault::{Fault, each},
        tax_categories::TaxCategory,
    },
};

pub(crate) fn tax_category(shop: &Shop, draft: &TaxCategoryDraft) -> Result<TaxCategory, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.tax_categories.by_key(key).is_some())?;
    let rates = each("rates", draft.rates.as_deref(), |draft| rate(shop, draft))?;
    for (index, rate) in rates.iter().enumerate() {
        let (before, field) = (&rates[..index], |name: &str| format!("rates[{index}].{name}"));
        if before.iter().any(|other| other.country == rate.country && other.state == rate.state) {
            return Err(Fault::at(field("country"), Refusal::duplicate("country", rate.country.as_str())));
        }
        if let Some(key) =
            rate.key.as_ref().filter(|key| before.iter().any(|other| other.key.as_ref() == Some(key)))
        {
            return Err(Fault::at(field("key"), Refusal::duplicate("key", key.as_str())));
        }
    }
    Ok(TaxCategory {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        name: draft.name.clone(),
        description: draft.description.clone(),
        rates,
        key: draft.key.clone(),
    })
}

/// One rate, whatever others there are.
pub(crate) fn rate(shop: &Shop, draft: &TaxRateDraft) -> Result<TaxRate, Fault> {
    super::key(draft.key.as_ref())?;
    let sub_rates = draft.sub_rates.clone().filter(|rates| !rates.is_empty());
    let sum = sub_rates.as_deref().map(|rates: &[SubRate]| rates.iter().map(|rate| rate.amount).sum::<f64>());
    let amount = match (draft.amount, sum) {
        (Some(amount), Some(sum)) if (amount - sum).abs() > 1e-9 => {
            let why = "The amount of a tax rate must be the sum of its sub rates.";
            return Err(Fault::at("amount", Refusal::invalid_operation(why)));
        }
        (Some(amount), _) | (None, Some(amount)) => amount,
        (None, None) => return Err(Fault::at("amount", Refusal::required_field("amount"))),
    };
    if !(0.0..=1.0).contains(&amount) {
        return Err(Fault::at("amount", Refusal::invalid_field("amount", amount)));
    }
    Ok(TaxRate {
        id: Some(shop.new_id()),
        key: draft.key.clone(),
        state: draft.state.clone().filter(|state| !state.is_empty()),
        sub_rates,
        ..TaxRate::new(draft.name.clone(), amount, draft.included_in_price, draft.country)
    })
}
