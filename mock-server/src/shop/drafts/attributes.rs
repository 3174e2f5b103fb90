//! The values of attributes, by the definitions of the product type.
//!
//! <https://docs.commercetools.com/api/projects/productTypes#attributetype>

use ct_model::{
    Attribute, AttributeConstraintEnum, AttributeDefinition, AttributeLevelEnum, AttributeType,
    CentPrecisionMoney, Date, DateTime, LocalizedString, Money, ProductType, RawJson, Time, TypedMoney,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    refusal::Refusal,
    shop::{Shop, fault::Fault},
};

/// The attributes of a product or of one of its variants: all that are required, none that is not defined, each with a
/// value of its type.
pub(super) fn attributes(
    shop: &Shop,
    product_type: &ProductType,
    level: &AttributeLevelEnum,
    drafts: Option<&[Attribute]>,
) -> Result<Vec<Attribute>, Fault> {
    let drafts = drafts.unwrap_or_default();
    let defined = product_type.attributes.iter().flatten().filter(|definition| definition.level == *level);
    let defined: Vec<&AttributeDefinition> = defined.collect();
    let mut attributes: Vec<Attribute> = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let fault = |field: &str, refusal| Fault::at(format!("attributes[{index}].{field}"), refusal);
        let definition = defined.iter().find(|definition| definition.name == draft.name);
        let definition =
            definition.ok_or_else(|| fault("name", Refusal::invalid_field("name", draft.name.as_str())))?;
        if attributes.iter().any(|other| other.name == draft.name) {
            return Err(fault("name", Refusal::duplicate("name", draft.name.as_str())));
        }
        let given: Value = draft.value.read().unwrap_or_default();
        if given.is_null() {
            continue;
        }
        let value = value_of(shop, &definition.r#type, &given)
            .ok_or_else(|| fault("value", Refusal::invalid_field(&draft.name, given.clone())))?;
        attributes.push(Attribute::new(draft.name.clone(), raw(&value)));
    }
    let missing = defined.iter().find(|definition| {
        definition.is_required && !attributes.iter().any(|attribute| attribute.name == definition.name)
    });
    match missing {
        Some(definition) => Err(Fault::at("attributes", Refusal::required_field(&definition.name))),
        None => Ok(attributes),
    }
}

/// Checks what attributes must have in common, or must not, over all variants of a product.
pub(super) fn constraints(product_type: &ProductType, variants: &[&[Attribute]]) -> Result<(), Fault> {
    let definitions = || product_type.attributes.iter().flatten();
    let value = |attributes: &[Attribute], name: &str| {
        attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.clone())
    };
    for definition in definitions() {
        let values: Vec<_> = variants.iter().map(|attributes| value(attributes, &definition.name)).collect();
        let broken = match definition.attribute_constraint {
            AttributeConstraintEnum::SameForAll => values.windows(2).any(|pair| pair[0] != pair[1]),
            AttributeConstraintEnum::Unique => repeats(&values),
            _ => false,
        };
        if broken {
            let constraint = &definition.attribute_constraint;
            let why = format!("The attribute '{}' breaks its constraint '{constraint}'.", definition.name);
            return Err(Fault::at("variants", Refusal::invalid_operation(why)));
        }
    }
    let combined: Vec<_> = definitions()
        .filter(|definition| definition.attribute_constraint == AttributeConstraintEnum::CombinationUnique)
        .map(|definition| definition.name.as_str())
        .collect();
    let combinations: Vec<Vec<_>> = variants
        .iter()
        .map(|attributes| combined.iter().map(|name| value(attributes, name)).collect())
        .collect();
    if !combined.is_empty() && repeats(&combinations) {
        let why =
            "Two variants have the same values in all attributes with the constraint 'CombinationUnique'.";
        return Err(Fault::at("variants", Refusal::invalid_operation(why)));
    }
    Ok(())
}

fn repeats<T: PartialEq>(values: &[T]) -> bool {
    values.iter().enumerate().any(|(index, value)| values[..index].contains(value))
}

/// The value as products show it: enum keys with their labels, money with its type. `None` if it is none of the type.
fn value_of(shop: &Shop, of: &AttributeType, given: &Value) -> Option<Value> {
    match of {
        AttributeType::Boolean(_) => given.is_boolean().then(|| given.clone()),
        AttributeType::Number(_) => given.is_number().then(|| given.clone()),
        AttributeType::Text(_) => given.is_string().then(|| given.clone()),
        AttributeType::Date(_) => given.as_str()?.parse::<Date>().ok().map(|_| given.clone()),
        AttributeType::Time(_) => given.as_str()?.parse::<Time>().ok().map(|_| given.clone()),
        AttributeType::Datetime(_) => {
            given.as_str()?.parse::<DateTime>().ok().and_then(|moment| tree(&moment))
        }
        AttributeType::Ltext(_) => {
            serde_json::from_value::<LocalizedString>(given.clone()).ok().map(|_| given.clone())
        }
        AttributeType::Money(_) => {
            let money: Money = serde_json::from_value(given.clone()).ok()?;
            tree(&TypedMoney::CentPrecision(CentPrecisionMoney::new(money.cent_amount, money.currency_code)))
        }
        AttributeType::Enum(choices) => {
            choices.values.iter().find(|choice| choice.key == key(given)).and_then(tree)
        }
        AttributeType::Lenum(choices) => {
            choices.values.iter().find(|choice| choice.key == key(given)).and_then(tree)
        }
        AttributeType::Reference(reference) => {
            let (type_id, id) = (given.get("typeId")?.as_str()?, given.get("id")?.as_str()?);
            (type_id == reference.reference_type_id.as_str()).then(|| json!({"typeId": type_id, "id": id}))
        }
        AttributeType::Set(set) => {
            let mut values = Vec::new();
            for element in given.as_array()? {
                let value = value_of(shop, &set.element_type, element)?;
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            Some(Value::Array(values))
        }
        AttributeType::Nested(nested) => {
            let product_type = shop.product_types.by_id(nested.type_reference.id.as_str())?;
            let drafts: Vec<Attribute> = serde_json::from_value(given.clone()).ok()?;
            let level = AttributeLevelEnum::Variant;
            tree(&attributes(shop, &product_type.resource, &level, Some(&drafts)).ok()?)
        }
        _ => None,
    }
}

/// The key of an enum's value: given alone, or with its label.
fn key(given: &Value) -> &str {
    given.as_str().or_else(|| given.get("key")?.as_str()).unwrap_or_default()
}

fn tree(value: &impl Serialize) -> Option<Value> {
    serde_json::to_value(value).ok()
}

fn raw(value: &Value) -> RawJson {
    RawJson::from_value(value).unwrap_or_default()
}
