//! The values of custom fields, by the types of the fields.
//!
//! <https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldValue>

use ct_model::{
    BusinessUnit, CentPrecisionMoney, Customer, Date, DateTime, FieldType, LocalizedString, Money, Resource,
    Time, TypedMoney,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::shop::{Shop, expand::Resolve};

/// Why a value cannot be in a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Unfit {
    /// It is of another type.
    Value,
    /// It refers to what there is not.
    NotThere {
        /// To what kind of thing.
        type_id: String,
        /// To which.
        id: String,
    },
}

/// The value as it is kept: money with its type, moments as the platform writes them, no element of a set twice.
pub(super) fn of_type(shop: &Shop, of: &FieldType, given: &Value) -> Result<Value, Unfit> {
    let is = |fits: bool| if fits { Ok(given.clone()) } else { Err(Unfit::Value) };
    let text = || given.as_str().ok_or(Unfit::Value);
    match of {
        FieldType::Boolean(_) => is(given.is_boolean()),
        FieldType::Number(_) => is(given.is_number()),
        FieldType::String(_) => is(given.is_string()),
        FieldType::Date(_) => is(text()?.parse::<Date>().is_ok()),
        FieldType::Time(_) => is(text()?.parse::<Time>().is_ok()),
        FieldType::DateTime(_) => tree(&text()?.parse::<DateTime>().map_err(|_| Unfit::Value)?),
        FieldType::LocalizedString(_) => is(serde_json::from_value::<LocalizedString>(given.clone()).is_ok()),
        FieldType::Enum(choices) => {
            let key = text()?;
            is(choices.values.iter().any(|choice| choice.key == key))
        }
        FieldType::LocalizedEnum(choices) => {
            let key = text()?;
            is(choices.values.iter().any(|choice| choice.key == key))
        }
        FieldType::Money(_) => {
            let money: Money = serde_json::from_value(given.clone()).map_err(|_| Unfit::Value)?;
            tree(&TypedMoney::CentPrecision(CentPrecisionMoney::new(money.cent_amount, money.currency_code)))
        }
        FieldType::Reference(reference) => {
            let named = |field: &str| given.get(field).and_then(Value::as_str).ok_or(Unfit::Value);
            let (type_id, id) = (named("typeId")?, named("id")?);
            if type_id != reference.reference_type_id.as_str() {
                return Err(Unfit::Value);
            }
            if !is_there(shop, type_id, id) {
                return Err(Unfit::NotThere { type_id: type_id.to_owned(), id: id.to_owned() });
            }
            Ok(json!({"typeId": type_id, "id": id}))
        }
        FieldType::Set(set) => {
            let mut values = Vec::new();
            for element in given.as_array().ok_or(Unfit::Value)? {
                let value = of_type(shop, &set.element_type, element)?;
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            Ok(Value::Array(values))
        }
        // The enum is open; types with such a field are refused where they are made.
        _ => Err(Unfit::Value),
    }
}

fn is_there(shop: &Shop, type_id: &str, id: &str) -> bool {
    match type_id {
        Customer::TYPE_ID => shop.customers.by_id(id).is_some(),
        BusinessUnit::TYPE_ID => shop.business_units.by_id(id).is_some(),
        _ => shop.resolve(type_id, id).is_some(),
    }
}

fn tree(value: &impl Serialize) -> Result<Value, Unfit> {
    serde_json::to_value(value).map_err(|_| Unfit::Value)
}
