//! Custom fields: what a type lets a resource have beside the platform's own fields.
//!
//! Whatever is customizable goes this way, with the word for what it is: a cart is an `order` here, as the platform has
//! it. What the platform refuses is known, with which texts is not: those are inferred, and so are the codes where a
//! type is for other resources, and where a field is not in the type.
//!
//! <https://docs.commercetools.com/api/projects/custom-fields>

mod value;

use ct_model::{
    Cart, CustomFields, CustomFieldsDraft, FieldContainer, FieldDefinition, Order, Payment, RawJson,
    Reference, Resource as _, ResourceIdentifier, ResourceTypeId, ShoppingList, Type,
};
use serde_json::Value;

use crate::refusal::Refusal;

use super::{Shop, drafts::not_found, fault::Fault};

/// The field of drafts and resources that holds custom fields.
const FIELD: &str = "custom";

/// The custom fields that a draft gives to something of the kind `of`.
///
/// # Errors
///
/// There is no such type, it is not for this kind, it does not have one of the fields, or has one with values of another
/// type, or it asks for one that is not there.
pub(crate) fn of_draft(
    shop: &Shop,
    of: &ResourceTypeId,
    draft: Option<&CustomFieldsDraft>,
) -> Result<Option<CustomFields>, Fault> {
    draft.map(|draft| create(shop, of, &draft.r#type, draft.fields.as_ref())).transpose()
}

/// The custom fields that a draft gives to something that has some already, which it keeps unless they are given anew.
///
/// # Errors
///
/// As of [`of_draft`].
pub(crate) fn merged(
    shop: &Shop,
    of: &ResourceTypeId,
    held: Option<CustomFields>,
    draft: Option<&CustomFieldsDraft>,
) -> Result<Option<CustomFields>, Fault> {
    let Some(draft) = draft else { return Ok(held) };
    let held = held.filter(|held| find(shop, &draft.r#type).is_some_and(|of| of.id == held.r#type.id));
    let mut fields = held.map(|held| held.fields).unwrap_or_default();
    fields.extend(draft.fields.clone().into_iter().flatten());
    create(shop, of, &draft.r#type, Some(&fields)).map(Some)
}

/// The custom fields that an update action gives to something of the kind `of`: none if it names no type.
///
/// # Errors
///
/// As of [`of_draft`].
pub(crate) fn of_action(
    shop: &Shop,
    of: &ResourceTypeId,
    named: Option<&ResourceIdentifier<Type>>,
    fields: Option<&FieldContainer>,
) -> Result<Option<CustomFields>, Refusal> {
    Ok(named.map(|named| create(shop, of, named, fields)).transpose()?)
}

/// Sets one custom field, or removes it if there is no value.
///
/// # Errors
///
/// 400 if there are no custom fields, or no such one, if the value is of another type, or if there is nothing to remove.
pub(crate) fn set_field(
    shop: &Shop,
    held: &mut Option<CustomFields>,
    name: &str,
    value: Option<&RawJson>,
) -> Result<(), Refusal> {
    let held = held.as_mut().ok_or_else(Refusal::no_custom_type)?;
    let of = shop.equipment.types.by_id(held.r#type.id.as_str()).ok_or_else(Refusal::no_custom_type)?;
    let definition = definition(&of.resource, name)?;
    match value.map(tree).filter(|value| !value.is_null()) {
        Some(value) => {
            held.fields.insert(name.to_owned(), checked(shop, definition, &value)?);
        }
        None if definition.required => return Err(Refusal::required_field(name)),
        None => {
            held.fields.remove(name).ok_or_else(|| {
                Refusal::invalid_operation(format!(
                    "The custom field '{name}' is not set, so it cannot be removed."
                ))
            })?;
        }
    }
    Ok(())
}

/// What kind of thing, of those that belong to somebody, is customized by the type that `texts` refer to.
pub(crate) fn holder(shop: &Shop, texts: &[String]) -> Option<&'static str> {
    if shop.carts.iter().any(|stored| stored.mentions(texts)) {
        Some(Cart::TYPE_ID)
    } else if shop.orders.iter().any(|stored| stored.mentions(texts)) {
        Some(Order::TYPE_ID)
    } else if shop.payments.iter().any(|stored| stored.mentions(texts)) {
        Some(Payment::TYPE_ID)
    } else if shop.shopping_lists.iter().any(|stored| stored.mentions(texts)) {
        Some(ShoppingList::TYPE_ID)
    } else {
        None
    }
}

fn create(
    shop: &Shop,
    of: &ResourceTypeId,
    named: &ResourceIdentifier<Type>,
    given: Option<&FieldContainer>,
) -> Result<CustomFields, Fault> {
    let at = |field: &str, refusal| Fault::at(format!("{FIELD}.{field}"), refusal);
    let r#type = find(shop, named).ok_or_else(|| at("type", not_found(named)))?;
    if !r#type.resource_type_ids.contains(of) {
        let why = format!("The type '{}' is not for resources of the type '{of}'.", r#type.key);
        return Err(at("type", Refusal::invalid_operation(why)));
    }
    let mut fields = FieldContainer::default();
    for (name, value) in given.into_iter().flat_map(FieldContainer::iter) {
        let in_field = |refusal| at(&format!("fields.{name}"), refusal);
        let definition = definition(r#type, name).map_err(in_field)?;
        let value = tree(value);
        if !value.is_null() {
            fields.insert(name.clone(), checked(shop, definition, &value).map_err(in_field)?);
        }
    }
    let missing =
        |definition: &&FieldDefinition| definition.required && fields.get(definition.name.as_str()).is_none();
    if let Some(missing) = r#type.field_definitions.iter().find(missing) {
        let name = missing.name.as_str();
        return Err(at(&format!("fields.{name}"), Refusal::required_field(name)));
    }
    Ok(CustomFields::new(Reference::new(r#type.id.clone()), fields))
}

fn find<'s>(shop: &'s Shop, named: &ResourceIdentifier<Type>) -> Option<&'s Type> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.equipment.types.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.equipment.types.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource)
}

fn definition<'t>(of: &'t Type, name: &str) -> Result<&'t FieldDefinition, Refusal> {
    let found = of.field_definitions.iter().find(|definition| definition.name == name);
    found.ok_or_else(|| Refusal::no_such_custom_field(name, &of.key))
}

/// The value as resources show it.
fn checked(shop: &Shop, definition: &FieldDefinition, given: &Value) -> Result<RawJson, Refusal> {
    let value = value::of_type(shop, &definition.r#type, given).map_err(|unfit| match unfit {
        value::Unfit::Value => Refusal::invalid_field(&definition.name, given.clone()),
        value::Unfit::NotThere { type_id, id } => Refusal::referenced_resource_not_found(&type_id, "id", &id),
    })?;
    Ok(RawJson::from_value(&value).unwrap_or_default())
}

fn tree(raw: &RawJson) -> Value {
    raw.read().unwrap_or_default()
}
