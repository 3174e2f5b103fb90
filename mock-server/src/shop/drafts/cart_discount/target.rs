//! What a cart discount is taken off from.

use ct_model::{
    CartDiscountTarget as Draft, CartDiscountValueDraft, CountOnCustomLineItemUnits, CountOnLineItemUnits,
    PatternComponent, SelectionMode,
};

use crate::{
    refusal::Refusal,
    shop::{
        cart_predicate::Scope,
        discounts::{Bundle, Component, Items, Selection, Target},
        fault::{Fault, Within, each},
    },
};

use super::predicate;

/// What a draft says, as it is applied and as it is shown. A gift has no target; everything else has one.
pub(super) fn read(
    draft: Option<&Draft>,
    value: &CartDiscountValueDraft,
) -> Result<(Target, Option<Draft>), Fault> {
    let is_gift = matches!(value, CartDiscountValueDraft::GiftLineItem(_));
    match draft {
        None if is_gift => Ok((Target::Nothing, None)),
        None => Err(Fault::at("target", Refusal::required_field("target"))),
        Some(_) if is_gift => {
            let why = "A gift line item has no target.";
            Err(Fault::at("target", Refusal::invalid_operation(why)))
        }
        Some(draft) => Ok((target(draft).within("target")?, Some(draft.clone()))),
    }
}

fn target(draft: &Draft) -> Result<Target, Fault> {
    Ok(match draft {
        Draft::LineItems(draft) => items(Items::Line, &draft.predicate)?,
        Draft::CustomLineItems(draft) => items(Items::Custom, &draft.predicate)?,
        Draft::MultiBuyLineItems(draft) => {
            let quantities = (draft.trigger_quantity, draft.discounted_quantity);
            let bundle = bundle(quantities, draft.max_occurrence, &draft.selection_mode)?;
            let predicate = predicate("predicate", &draft.predicate, Scope::LineItem)?;
            Target::MultiBuy { of: Items::Line, predicate, bundle }
        }
        Draft::MultiBuyCustomLineItems(draft) => {
            let quantities = (draft.trigger_quantity, draft.discounted_quantity);
            let bundle = bundle(quantities, draft.max_occurrence, &draft.selection_mode)?;
            let predicate = predicate("predicate", &draft.predicate, Scope::CustomLineItem)?;
            Target::MultiBuy { of: Items::Custom, predicate, bundle }
        }
        Draft::Pattern(draft) => {
            let triggers =
                each("triggerPattern", Some(&draft.trigger_pattern), |part| component(part, false))?;
            let targets = each("targetPattern", Some(&draft.target_pattern), |part| component(part, true))?;
            if targets.is_empty() {
                let why = "The target pattern has one component at least.";
                return Err(Fault::at("targetPattern", Refusal::invalid_operation(why)));
            }
            let (most, from) = (occurrences(draft.max_occurrence)?, selection(&draft.selection_mode)?);
            Target::Pattern { triggers, targets, most, from }
        }
        Draft::Shipping(_) => Target::Shipping,
        Draft::TotalPrice(_) => Target::TotalPrice,
        unknown => return Err(Fault::at("type", Refusal::invalid_field("type", unknown.name()))),
    })
}

fn items(of: Items, text: &str) -> Result<Target, Fault> {
    Ok(Target::Items { of, predicate: predicate("predicate", text, scope(of))? })
}

fn scope(of: Items) -> Scope {
    match of {
        Items::Line => Scope::LineItem,
        Items::Custom => Scope::CustomLineItem,
    }
}

fn bundle(
    (trigger, discounted): (i32, i32),
    most: Option<i32>,
    mode: &SelectionMode,
) -> Result<Bundle, Fault> {
    if trigger < 2 {
        return Err(Fault::at("triggerQuantity", Refusal::invalid_field("triggerQuantity", trigger)));
    }
    if !(1..=trigger).contains(&discounted) {
        let refusal = Refusal::invalid_field("discountedQuantity", discounted);
        return Err(Fault::at("discountedQuantity", refusal));
    }
    Ok(Bundle {
        trigger: trigger.into(),
        discounted: discounted.into(),
        most: occurrences(most)?,
        from: selection(mode)?,
    })
}

fn occurrences(most: Option<i32>) -> Result<Option<i64>, Fault> {
    match most {
        Some(most) if most < 1 => {
            Err(Fault::at("maxOccurrence", Refusal::invalid_field("maxOccurrence", most)))
        }
        most => Ok(most.map(i64::from)),
    }
}

fn selection(mode: &SelectionMode) -> Result<Selection, Fault> {
    let refusal = || Refusal::invalid_field("selectionMode", mode.as_str());
    Selection::read(mode).ok_or_else(|| Fault::at("selectionMode", refusal()))
}

fn component(draft: &PatternComponent, is_target: bool) -> Result<Component, Fault> {
    let (of, text, least, most, excluded) = match draft {
        PatternComponent::CountOnLineItemUnits(CountOnLineItemUnits {
            predicate,
            min_count,
            max_count,
            exclude_count,
            ..
        }) => (Items::Line, predicate, min_count, max_count, exclude_count),
        PatternComponent::CountOnCustomLineItemUnits(CountOnCustomLineItemUnits {
            predicate,
            min_count,
            max_count,
            exclude_count,
            ..
        }) => (Items::Custom, predicate, min_count, max_count, exclude_count),
        unknown => return Err(Fault::at("type", Refusal::invalid_field("type", unknown.name()))),
    };
    let least = least.unwrap_or(1);
    if least < 0 {
        return Err(Fault::at("minCount", Refusal::invalid_field("minCount", least)));
    }
    if let Some(most) = most.filter(|most| *most < least.max(1)) {
        return Err(Fault::at("maxCount", Refusal::invalid_field("maxCount", most)));
    }
    let excluded = excluded.unwrap_or(0);
    if excluded < 0 || (excluded > 0 && !is_target) {
        return Err(Fault::at("excludeCount", Refusal::invalid_field("excludeCount", excluded)));
    }
    Ok(Component {
        of,
        predicate: predicate("predicate", text, scope(of))?,
        least: least.into(),
        most: most.map(i64::from),
        excluded: excluded.into(),
    })
}
