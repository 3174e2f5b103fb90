use serde_json::Value;

use super::super::shape::{
    API_CLIENT, ASSIGNED_PRODUCT, ASSOCIATE_ROLE, BUSINESS_UNIT, CART, CART_DISCOUNT, CATEGORY, CHANNEL,
    CUSTOMER, CUSTOMER_GROUP, DISCOUNT_CODE, INVENTORY_ENTRY, ORDER, PAYMENT, PRODUCT, PRODUCT_PROJECTION,
    PRODUCT_SELECTION, PRODUCT_SELECTION_ASSIGNMENT, PRODUCT_TYPE, QUOTE, QUOTE_REQUEST, SHIPPING_METHOD,
    SHOPPING_LIST, STAGED_QUOTE, STANDALONE_PRICE, STATE, STORE, Shape, TAX_CATEGORY, TYPE,
    VARIANT_PROJECTION, ZONE,
};

/// What the platform's description says of each type.
fn facts() -> Value {
    serde_json::from_str(include_str!("../../../../crates/ct-model/api/facts.json")).unwrap()
}

#[test]
fn shapes_have_the_fields_of_the_description() {
    let facts = facts();
    // Cannot be asked for in a predicate, as the description says.
    let unasked = ["price", "recurrencePrices", "scopedPrice", "scopedPriceDiscounted", "isMatchingVariant"];
    // Not there unless they are expanded.
    let expanded = ["productSlug", "variant"];
    for (name, shape, unasked) in [
        ("Cart", &CART, &unasked[..]),
        ("Category", &CATEGORY, &[]),
        ("Payment", &PAYMENT, &[]),
        ("ProductProjection", &PRODUCT_PROJECTION, &unasked),
        ("ProductType", &PRODUCT_TYPE, &[]),
        ("VariantProjection", &VARIANT_PROJECTION, &unasked),
        ("Store", &STORE, &unasked),
        ("ProductSelection", &PRODUCT_SELECTION, &unasked),
        ("AssignedProductReference", &ASSIGNED_PRODUCT, &unasked),
        ("ProductSelectionAssignment", &PRODUCT_SELECTION_ASSIGNMENT, &unasked),
        ("ShoppingList", &SHOPPING_LIST, &expanded),
        ("Order", &ORDER, &unasked),
        ("Quote", &QUOTE, &unasked),
        ("QuoteRequest", &QUOTE_REQUEST, &unasked),
        ("Company", &BUSINESS_UNIT, &unasked),
        ("Division", &BUSINESS_UNIT, &unasked),
        ("TaxCategory", &TAX_CATEGORY, &unasked),
        ("Product", &PRODUCT, &unasked),
        ("Customer", &CUSTOMER, &unasked),
        ("ApiClient", &API_CLIENT, &unasked),
        ("Zone", &ZONE, &unasked),
        ("StagedQuote", &STAGED_QUOTE, &unasked),
        ("State", &STATE, &unasked),
        ("Type", &TYPE, &unasked),
        ("AssociateRole", &ASSOCIATE_ROLE, &unasked),
        ("Channel", &CHANNEL, &unasked),
        ("CustomerGroup", &CUSTOMER_GROUP, &unasked),
        ("ShippingMethod", &SHIPPING_METHOD, &unasked),
        ("StandalonePrice", &STANDALONE_PRICE, &unasked),
        ("InventoryEntry", &INVENTORY_ENTRY, &unasked),
        ("CartDiscount", &CART_DISCOUNT, &unasked),
        ("DiscountCode", &DISCOUNT_CODE, &unasked),
    ] {
        let mut wrong = Vec::new();
        compare(&facts, name, shape, name, unasked, &mut wrong);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

fn compare(
    facts: &Value,
    name: &str,
    shape: &'static Shape,
    path: &str,
    unasked: &[&str],
    wrong: &mut Vec<String>,
) {
    let Shape::Object(_) = shape else { return };
    let Some(described) = fields(facts, name) else { return };
    for (field, is) in &described {
        match shape.field(field) {
            Some(inner) => {
                if !fits(facts, is, inner) {
                    wrong.push(format!("{path}.{field} is {is}, not {}", inner.describe()));
                }
                let element = match inner {
                    Shape::List(element) => element,
                    other => other,
                };
                compare(
                    facts,
                    is.trim_end_matches("[]"),
                    element,
                    &format!("{path}.{field}"),
                    unasked,
                    wrong,
                );
            }
            None if unasked.contains(&field.as_str()) || field == "obj" => {}
            None => wrong.push(format!("{path}.{field} is not known")),
        }
    }
    for (known, _) in shape.fields() {
        if !described.iter().any(|(field, _)| field == known) {
            wrong.push(format!("{path}.{known} is not in the description"));
        }
    }
}

/// Whether what is described as `is` can be in there.
fn fits(facts: &Value, is: &str, shape: &Shape) -> bool {
    if let Some(element) = is.strip_suffix("[]") {
        return match shape {
            Shape::List(inner) => fits(facts, element, inner),
            Shape::Any => true,
            _ => false,
        };
    }
    match (is, shape) {
        (_, Shape::Any) | ("string", Shape::Text | Shape::Decimal) => true,
        ("datetime", Shape::Moment) | ("boolean", Shape::Boolean) => true,
        ("date-only", Shape::Date) | ("GeoJson", Shape::Place) => true,
        ("int32" | "int64" | "double", Shape::Number) => true,
        ("string" | "datetime" | "boolean" | "int32" | "int64" | "double" | "any" | "date-only", _) => false,
        (_, Shape::Enum(name, words)) => {
            let values = facts["types"][is]["enum"].as_array();
            is == *name
                && values
                    .is_some_and(|values| values.iter().all(|word| words.contains(&word.as_str().unwrap())))
        }
        (_, Shape::Text) => facts["types"][is].get("fields").is_none(),
        (_, Shape::Object(_) | Shape::Map(_)) => true,
        (_, Shape::Decimal | Shape::Number | Shape::Boolean | Shape::Moment | Shape::List(_)) => false,
        (_, Shape::Date | Shape::Place) => false,
    }
}

/// Names and types of a type's fields; `None` where it has kinds, or is none of the description's.
fn fields(facts: &Value, name: &str) -> Option<Vec<(String, String)>> {
    let fact = facts["types"].get(name)?;
    if fact.get("kinds").is_some_and(|kinds| kinds.as_object().is_some_and(|kinds| !kinds.is_empty())) {
        return None;
    }
    let own = fact.get("fields").and_then(Value::as_object);
    let mut fields: Vec<(String, String)> = own
        .into_iter()
        .flatten()
        .map(|(field, is)| {
            let is = is.as_str().or_else(|| is.get("is")?.as_str()).unwrap_or_default();
            (field.trim_end_matches('?').to_owned(), is.split(' ').next().unwrap_or_default().to_owned())
        })
        .collect();
    if let Some(base) = fact.get("extends").and_then(Value::as_str) {
        let inherited = match base {
            "Reference" => vec![("typeId".to_owned(), String::new()), ("id".to_owned(), String::new())],
            "KeyReference" => vec![("typeId".to_owned(), String::new()), ("key".to_owned(), String::new())],
            other => self::fields(facts, other).unwrap_or_default(),
        };
        for (field, is) in inherited {
            if !fields.iter().any(|(known, _)| *known == field) {
                fields.push((field, is));
            }
        }
    }
    Some(fields)
}
