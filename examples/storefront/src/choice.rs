//! Which variant of a product: by colour, size, and whatever else tells its variants apart.

use ct_me::model::{
    Attribute, AttributeConstraintEnum, AttributeDefinition, LocalizedString, ProductProjection, ProductType,
    ProductVariant, RawJson,
};

use crate::language::Language;

/// What tells the variants of a product apart: its colours, its sizes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Choice {
    /// The attribute's name.
    pub(crate) name: String,
    /// What people call it.
    pub(crate) label: String,
    /// At least two.
    pub(crate) values: Vec<Value>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    /// The same in every language.
    pub(crate) key: String,
    pub(crate) label: String,
}

/// All variants, the master variant first.
pub(crate) fn variants(product: &ProductProjection) -> impl Iterator<Item = &ProductVariant> {
    std::iter::once(&product.master_variant).chain(&product.variants)
}

/// What there is to choose, in the order of the product type.
pub(crate) fn choices(product: &ProductProjection, kind: &ProductType, language: Language) -> Vec<Choice> {
    let attributes = kind.attributes.as_deref().unwrap_or_default();
    let telling = attributes
        .iter()
        .filter(|attribute| attribute.attribute_constraint == AttributeConstraintEnum::CombinationUnique);
    telling
        .filter_map(|attribute| {
            let mut values: Vec<Value> = Vec::new();
            for value in variants(product).filter_map(|variant| value(variant, &attribute.name, language)) {
                if !values.iter().any(|known| known.key == value.key) {
                    values.push(value);
                }
            }
            let choice =
                Choice { name: attribute.name.clone(), label: language.pick(&attribute.label), values };
            (choice.values.len() > 1).then_some(choice)
        })
        .collect()
}

/// The variant to show once `key` was chosen for `name` while `current` was shown: the one that is most like it.
pub(crate) fn chosen(
    product: &ProductProjection,
    choices: &[Choice],
    current: i64,
    name: &str,
    key: &str,
) -> i64 {
    let keys = |variant: &ProductVariant| -> Vec<Option<String>> {
        choices.iter().map(|choice| key_of(variant, &choice.name)).collect()
    };
    let now = variants(product).find(|variant| variant.id == current).map(&keys).unwrap_or_default();
    variants(product)
        .filter(|variant| key_of(variant, name).as_deref() == Some(key))
        .max_by_key(|variant| {
            let alike = keys(variant).iter().zip(&now).filter(|(one, other)| one == other).count();
            (alike, std::cmp::Reverse(variant.id))
        })
        .map_or(current, |variant| variant.id)
}

/// The key of a variant's attribute.
pub(crate) fn key_of(variant: &ProductVariant, name: &str) -> Option<String> {
    value(variant, name, Language::BritishEnglish).map(|value| value.key)
}

/// What else is worth knowing about a variant: labels and values, in the order of the product type.
pub(crate) fn details(
    product: &ProductProjection,
    variant: &ProductVariant,
    kind: &ProductType,
    language: Language,
) -> Vec<(String, String)> {
    let shown = |definition: &AttributeDefinition| {
        let of_variant = variant.attributes.iter().flatten();
        let attribute =
            of_variant.chain(&product.attributes).find(|attribute| attribute.name == definition.name)?;
        Some((language.pick(&definition.label), read(attribute, language)?.label))
    };
    kind.attributes.iter().flatten().filter_map(shown).collect()
}

pub(crate) fn value(variant: &ProductVariant, name: &str, language: Language) -> Option<Value> {
    let attribute = variant.attributes.iter().flatten().find(|attribute| attribute.name == name)?;
    read(attribute, language)
}

/// The value of an attribute as a person reads it; `None` of the kinds that are not for people.
fn read(attribute: &Attribute, language: Language) -> Option<Value> {
    let simple = |text: String| Value { key: text.clone(), label: text };
    if let Some(text) = attribute.as_text() {
        return Some(simple(text));
    }
    if let Some(number) = attribute.as_number() {
        return Some(simple(number.to_string()));
    }
    if let Some(yes) = attribute.as_bool() {
        let words = language.words();
        return Some(Value {
            key: yes.to_string(),
            label: (if yes { words.yes } else { words.no }).to_owned(),
        });
    }
    if let Some(key) = attribute.enum_key() {
        let members: std::collections::BTreeMap<String, RawJson> = attribute.read().ok()?;
        let label = members.get("label")?;
        let label = label
            .read::<String>()
            .or_else(|_| label.read::<LocalizedString>().map(|label| language.pick(&label)));
        return Some(Value { key, label: label.ok()? });
    }
    attribute.as_localized().map(|text| simple(language.pick(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn variant(id: i64, color: &str, size: &str) -> serde_json::Value {
        json!({ "id": id, "attributes": [
            { "name": "color", "value": { "key": color, "label": { "en-GB": color, "de-DE": format!("{color}!") } } },
            { "name": "size", "value": { "key": size, "label": size } },
            { "name": "weight", "value": 350 },
        ] })
    }

    fn product(variants: &[serde_json::Value]) -> ProductProjection {
        let json = json!({
            "id": "p", "version": 1, "createdAt": "2024-01-01T00:00:00.000Z",
            "lastModifiedAt": "2024-01-01T00:00:00.000Z", "productType": { "typeId": "product-type", "id": "t" },
            "name": {}, "slug": {}, "masterVariant": variants[0], "variants": variants[1..],
            "attributes": [{ "name": "waterproof", "value": true }],
        });
        serde_json::from_str(&json.to_string()).unwrap()
    }

    fn kind() -> ProductType {
        let attribute = |name: &str, constraint: &str| {
            json!({
                "name": name, "label": { "en-GB": format!("The {name}") }, "type": { "name": "text" },
                "isRequired": false, "attributeConstraint": constraint, "inputHint": "SingleLine",
                "isSearchable": false, "level": "Variant",
            })
        };
        let json = json!({
            "id": "t", "version": 1, "createdAt": "2024-01-01T00:00:00.000Z",
            "lastModifiedAt": "2024-01-01T00:00:00.000Z", "name": "T", "description": "",
            "attributes": [
                attribute("color", "CombinationUnique"), attribute("size", "CombinationUnique"),
                attribute("weight", "None"), attribute("waterproof", "None"),
            ],
        });
        serde_json::from_str(&json.to_string()).unwrap()
    }

    #[test]
    fn what_differs_can_be_chosen_and_what_does_not_cannot() {
        let product = product(&[variant(1, "moss", "s"), variant(2, "rust", "s"), variant(3, "moss", "s")]);
        let choices = choices(&product, &kind(), Language::German);
        assert_eq!(choices.len(), 1);
        assert_eq!(choices[0].label, "The color");
        let labels: Vec<&str> = choices[0].values.iter().map(|value| value.label.as_str()).collect();
        assert_eq!(labels, ["moss!", "rust!"]);
    }

    #[test]
    fn choosing_keeps_what_was_chosen_before_where_there_is_such_a_variant() {
        let all = [
            variant(1, "moss", "s"),
            variant(2, "moss", "m"),
            variant(3, "rust", "m"),
            variant(4, "sky", "l"),
        ];
        let product = product(&all);
        let choices = choices(&product, &kind(), Language::BritishEnglish);
        assert_eq!(chosen(&product, &choices, 2, "color", "rust"), 3);
        assert_eq!(chosen(&product, &choices, 1, "size", "m"), 2);
        assert_eq!(chosen(&product, &choices, 1, "size", "l"), 4, "the only one in that size");
        assert_eq!(chosen(&product, &choices, 1, "size", "xxl"), 1, "nothing is in that size");
    }

    #[test]
    fn the_rest_is_told_by_label() {
        let product = product(&[variant(1, "moss", "s")]);
        let details = details(&product, &product.master_variant, &kind(), Language::BritishEnglish);
        let shown: Vec<(&str, &str)> =
            details.iter().map(|(label, value)| (label.as_str(), value.as_str())).collect();
        assert_eq!(
            shown,
            [("The color", "moss"), ("The size", "s"), ("The weight", "350"), ("The waterproof", "yes")]
        );
    }
}
