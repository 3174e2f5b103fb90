//! From the description's types to ours: what is written by hand, what ids and keys are of.

use super::facts::{Facts, FieldFact};
use super::naming::capitalised;
use std::collections::BTreeSet;

/// What a name of the description means here.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A type of Rust's own.
    Plain(&'static str),
    /// A type that `ct-model` has by hand.
    Hand(&'static str),
    /// One of the generic links to a resource.
    Link { kind: &'static str, resource: String },
    /// A type that is generated.
    Generated(String),
}

/// A type in Rust, and the names of this crate that it is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RustType {
    pub(super) text: String,
    pub(super) names: BTreeSet<String>,
}

const BY_HAND: [(&str, &str); 15] = [
    ("CountryCode", "Country"),
    ("CurrencyCode", "Currency"),
    ("Locale", "Locale"),
    ("LocalizedString", "LocalizedString"),
    ("Money", "Money"),
    ("TypedMoney", "TypedMoney"),
    ("CentPrecisionMoney", "CentPrecisionMoney"),
    ("HighPrecisionMoney", "HighPrecisionMoney"),
    ("FieldContainer", "FieldContainer"),
    ("AttributeValue", "RawJson"),
    ("CustomFieldValue", "RawJson"),
    ("Reference", "AnyReference"),
    ("Permission", "AssociatePermission"),
    ("ErrorObject", "ErrorObject"),
    ("OrderEditPreviewFailure", "RawJson"),
];

const SCALARS: [(&str, Meaning); 10] = [
    ("string", Meaning::Plain("String")),
    ("boolean", Meaning::Plain("bool")),
    ("int32", Meaning::Plain("i32")),
    ("int64", Meaning::Plain("i64")),
    ("double", Meaning::Plain("f64")),
    ("any", Meaning::Hand("RawJson")),
    ("object", Meaning::Hand("RawJson")),
    ("datetime", Meaning::Hand("DateTime")),
    ("date-only", Meaning::Hand("Date")),
    ("time-only", Meaning::Hand("Time")),
];

const LINKS: [(&str, &str, &str); 3] = [
    ("Reference", "Reference", "Reference"),
    ("ResourceIdentifier", "ResourceIdentifier", "ResourceIdentifier"),
    ("KeyReference", "KeyReference", "KeyReference"),
];

/// Ids whose name does not say of what they are, or says it wrongly: `Type.field` and the type.
const IDS: [(&str, Option<&str>); 19] = [
    ("BaseAddress.id", Some("Address")),
    ("Company.id", Some("BusinessUnit")),
    ("DeliveryItem.id", None), // of a line item or of a custom line item
    ("MyCartChangeLineItemsOrderAction.lineItemOrder", Some("LineItem")),
    ("Division.id", Some("BusinessUnit")),
    ("MyOrderFromCartDraft.id", Some("Cart")),
    ("MyOrderFromQuoteDraft.id", Some("Quote")),
    ("MyShoppingListChangeLineItemQuantityAction.lineItemId", Some("ShoppingListLineItem")),
    ("MyShoppingListRemoveLineItemAction.lineItemId", Some("ShoppingListLineItem")),
    ("MyShoppingListSetLineItemCustomFieldAction.lineItemId", Some("ShoppingListLineItem")),
    ("MyShoppingListSetLineItemCustomTypeAction.lineItemId", Some("ShoppingListLineItem")),
    ("MyShoppingListChangeLineItemsOrderAction.lineItemOrder", Some("ShoppingListLineItem")),
    ("MyShoppingListChangeTextLineItemsOrderAction.textLineItemOrder", Some("TextLineItem")),
    ("MyPayment.id", Some("Payment")),
    ("ProductProjection.id", Some("Product")),
    ("ProductVariantAvailability.id", None), // of an inventory entry
    ("ProductVariantChannelAvailability.id", None),
    ("ScopedPrice.id", Some("Price")),
    ("CustomerDraft.anonymousCartId", Some("Cart")),
];

/// Fields named `key` that hold any text: they are no keys of resources.
const FREE_KEYS: [&str; 5] = [
    "AttributePlainEnumValue.key",
    "AttributeLocalizedEnumValue.key",
    "ClassificationShippingRateInput.key",
    "CustomFieldEnumValue.key",
    "CustomFieldLocalizedEnumValue.key",
];

/// Texts that must not be printed.
const SECRETS: [&str; 4] = ["password", "currentPassword", "newPassword", "tokenValue"];
const SECRET_FIELDS: [&str; 2] = ["ApiClient.secret", "CustomerToken.value"];

/// The union whose kinds are read on demand: an error is decoded whatever its code, and keeps its fields.
pub(super) const ERRORS: &str = "ErrorObject";
/// What every error has, and [`ERRORS`] holds itself.
pub(super) const OF_ALL_ERRORS: [&str; 2] = ["code", "message"];

/// Values that errors repeat: they can be passwords.
const REFUSED: [&str; 3] = [
    "DuplicateFieldError.duplicateValue",
    "DuplicateFieldWithConflictingResourceError.duplicateValue",
    "InvalidFieldError.invalidValue",
];

/// What this name means.
pub(super) fn meaning(facts: &Facts, name: &str) -> Result<Meaning, String> {
    if let Some((_, scalar)) = SCALARS.iter().find(|(known, _)| *known == name) {
        return Ok(scalar.clone());
    }
    if let Some((_, hand)) = BY_HAND.iter().find(|(known, _)| *known == name) {
        return Ok(Meaning::Hand(hand));
    }
    if name.split('|').count() > 1 {
        let all_references =
            name.split('|').all(|one| link(facts, one).is_some_and(|(kind, _)| kind == "Reference"));
        return if all_references {
            Ok(Meaning::Hand("AnyReference"))
        } else {
            Err(format!("codegen/mapping.rs knows no type for `{name}`"))
        };
    }
    if let Some((kind, resource)) = link(facts, name) {
        return Ok(Meaning::Link { kind, resource });
    }
    facts.named(name)?;
    Ok(Meaning::Generated(name.to_owned()))
}

/// `CartReference` is a `Reference` to a `Cart`.
fn link(facts: &Facts, name: &str) -> Option<(&'static str, String)> {
    let base = facts.types.get(name)?.extends.as_deref()?;
    let (_, kind, suffix) = LINKS.iter().find(|(known, ..)| *known == base)?;
    Some((kind, name.strip_suffix(suffix)?.to_owned()))
}

/// The resources that references can name, with the `typeId` of each.
pub(super) fn type_ids(facts: &Facts) -> Result<Vec<(String, String)>, String> {
    let kinds = facts.named("Reference")?.kinds.iter();
    let resource = |(type_id, kind): (&str, &String)| {
        Some((kind.strip_suffix("Reference")?.to_owned(), type_id.to_owned()))
    };
    Ok(kinds.filter_map(resource).collect())
}

/// The type of a field, as it is when present.
pub(super) fn field_type(
    facts: &Facts,
    known: &BTreeSet<String>,
    owner: &str,
    field: &str,
    fact: &FieldFact,
) -> Result<RustType, String> {
    let one = fact.is.trim_end_matches("[]");
    let lists = (fact.is.len() - one.len()) / 2;
    let inner = match (text_type(known, owner, field, one), meaning(facts, one)?) {
        (Some(text), _) => text,
        (None, Meaning::Plain(plain)) => RustType { text: plain.to_owned(), names: BTreeSet::new() },
        (None, Meaning::Hand(hand)) => RustType::of(&[hand], hand.to_owned()),
        (None, Meaning::Link { kind, resource }) => {
            RustType::of(&[kind, &resource], format!("{kind}<{resource}>"))
        }
        (None, Meaning::Generated(name)) => RustType::of(&[&name], name.clone()),
    };
    Ok((0..lists).fold(inner, |inner, _| RustType { text: format!("Vec<{}>", inner.text), ..inner }))
}

/// What a text or a number is, where its name says it: an id, a key, a version, a password.
fn text_type(known: &BTreeSet<String>, owner: &str, field: &str, is: &str) -> Option<RustType> {
    let full = format!("{owner}.{field}");
    if is == "int64" && (field == "version" || field.ends_with("Version")) {
        return Some(RustType::of(&["Version"], "Version".to_owned()));
    }
    if REFUSED.contains(&full.as_str()) {
        return Some(RustType::of(&["RefusedValue"], "RefusedValue".to_owned()));
    }
    if is != "string" {
        return None;
    }
    if SECRETS.contains(&field) || SECRET_FIELDS.contains(&full.as_str()) {
        return Some(RustType::of(&["Password"], "Password".to_owned()));
    }
    if (field == "key" || field.ends_with("Key")) && !FREE_KEYS.contains(&full.as_str()) {
        return Some(RustType::of(&["Key"], "Key".to_owned()));
    }
    let of = match IDS.iter().find(|(name, _)| *name == full) {
        Some((_, of)) => of.map(str::to_owned),
        None if field == "id" => Some(owner.to_owned()),
        None => {
            let stem = field.strip_suffix("Ids").or_else(|| field.strip_suffix("Id"))?;
            let stem = capitalised(stem);
            let address = stem.ends_with("Address").then(|| "Address".to_owned());
            address.or(Some(stem)).filter(|name| known.contains(name))
        }
    }?;
    Some(RustType::of(&["Id", &of], format!("Id<{of}>")))
}

impl RustType {
    pub(super) fn of(names: &[&str], text: String) -> Self {
        Self { text, names: names.iter().map(ToString::to_string).collect() }
    }
}

/// The type of a map's keys, by the pattern that they follow.
pub(super) fn map_key(name: &str, pattern: &str) -> Result<RustType, String> {
    const IDS: [(&str, &str); 3] = [
        ("CategoryOrderHints", "Category"),
        ("ProductVariantChannelAvailabilityMap", "Channel"),
        ("VariantAttributesChannelAvailabilityMap", "Channel"),
    ];
    if let Some((_, of)) = IDS.iter().find(|(known, _)| *known == name) {
        return Ok(RustType::of(&["Id", of], format!("Id<{of}>")));
    }
    if pattern.contains("[0-9a-fA-F]") {
        return Err(format!("codegen/mapping.rs does not say whose ids are the keys of `{name}`"));
    }
    Ok(if pattern.starts_with("^[a-z]{2}(-") {
        RustType::of(&["Locale"], "Locale".to_owned())
    } else {
        RustType { text: "String".to_owned(), names: BTreeSet::new() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::facts::{Limits, TypeFact};

    fn facts() -> Facts {
        let mut facts = Facts::default();
        for (name, extends) in [
            ("Cart", None),
            ("CartReference", Some("Reference")),
            ("OrderReference", Some("Reference")),
            ("StoreKeyReference", Some("KeyReference")),
            ("CartResourceIdentifier", Some("ResourceIdentifier")),
        ] {
            let fact = TypeFact { extends: extends.map(str::to_owned), ..TypeFact::default() };
            facts.types.insert(name.to_owned(), fact);
        }
        facts
    }

    fn mapped(owner: &str, field: &str, is: &str) -> Result<String, String> {
        let known = ["Cart", "LineItem", "Address"].map(str::to_owned).into();
        let fact = FieldFact { is: is.to_owned(), limits: Limits::default() };
        field_type(&facts(), &known, owner, field, &fact).map(|mapped| mapped.text)
    }

    #[test]
    fn fields_have_the_types_that_their_names_and_types_say() {
        for (owner, field, is, expected) in [
            ("Cart", "id", "string", "Id<Cart>"),
            ("ProductProjection", "id", "string", "Id<Product>"),
            ("ProductVariant", "id", "int64", "i64"),
            ("CustomLineItem", "lineItemId", "string", "Id<LineItem>"),
            ("Customer", "shippingAddressIds", "string[]", "Vec<Id<Address>>"),
            ("CreatedBy", "clientId", "string", "String"),
            ("Cart", "version", "int64", "Version"),
            ("Cart", "shippingKey", "string", "Key"),
            ("AttributePlainEnumValue", "key", "string", "String"),
            ("CustomerDraft", "password", "string", "Password"),
            ("A", "cart", "CartReference", "Reference<Cart>"),
            ("A", "cart", "CartResourceIdentifier", "ResourceIdentifier<Cart>"),
            ("A", "stores", "StoreKeyReference[]", "Vec<KeyReference<Store>>"),
            ("A", "reference", "CartReference|OrderReference", "AnyReference"),
            ("A", "rows", "double[][]", "Vec<Vec<f64>>"),
            ("A", "at", "datetime", "DateTime"),
            ("A", "value", "any", "RawJson"),
        ] {
            assert_eq!(mapped(owner, field, is).as_deref(), Ok(expected), "{owner}.{field}: {is}");
        }
    }

    #[test]
    fn exceptions_are_about_fields_that_exist() {
        let path = crate::command::root().join(crate::codegen::FACTS);
        let facts = Facts::parse(&std::fs::read_to_string(path).unwrap()).unwrap();
        let ids = IDS.iter().map(|(name, _)| *name);
        for name in ids.chain(FREE_KEYS).chain(SECRET_FIELDS).chain(REFUSED) {
            let (owner, field) = name.split_once('.').unwrap();
            let exists = facts.named(owner).unwrap().fields().any(|(known, ..)| known == field);
            assert!(exists, "there is no {name} any more");
        }
    }

    #[test]
    fn what_is_not_known_is_an_error() {
        assert!(mapped("A", "b", "Nonsense").unwrap_err().contains("`Nonsense`"));
        assert!(mapped("A", "b", "Cart|CartReference").unwrap_err().contains("`Cart|CartReference`"));
        assert!(map_key("New", "^[0-9a-fA-F]{8}$").unwrap_err().contains("`New`"));
    }
}
