//! Product types. <https://docs.commercetools.com/api/projects/productTypes>

use ct_model::{
    AttributeConstraintEnum, AttributeDefinition, AttributeDefinitionDraft, AttributeLevelEnum,
    AttributeType, ProductType, ProductTypeDraft, TextInputHint, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        fault::{Fault, each},
    },
};

pub(crate) fn product_type(shop: &Shop, draft: &ProductTypeDraft) -> Result<ProductType, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.product_types.by_key(key).is_some())?;
    let attributes = each("attributes", draft.attributes.as_deref(), definition)?;
    for (index, attribute) in attributes.iter().enumerate() {
        if attributes[..index].iter().any(|other| other.name == attribute.name) {
            let refusal = Refusal::duplicate("name", attribute.name.as_str());
            return Err(Fault::at(format!("attributes[{index}].name"), refusal));
        }
    }
    Ok(ProductType {
        key: draft.key.clone(),
        attributes: Some(attributes),
        ..ProductType::new(
            shop.new_id(),
            Version(1),
            shop.now(),
            shop.now(),
            draft.name.clone(),
            draft.description.clone(),
        )
    })
}

fn definition(draft: &AttributeDefinitionDraft) -> Result<AttributeDefinition, Fault> {
    let named = (2..=256).contains(&draft.name.len())
        && draft.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if !named {
        return Err(Fault::at("name", Refusal::invalid_field("name", draft.name.as_str())));
    }
    if let AttributeType::Other(unknown) = element(&draft.r#type) {
        return Err(Fault::at("type.name", Refusal::invalid_field("type.name", unknown.name())));
    }
    Ok(AttributeDefinition {
        r#type: draft.r#type.clone(),
        name: draft.name.clone(),
        label: draft.label.clone(),
        is_required: draft.is_required,
        level: draft.level.clone().unwrap_or(AttributeLevelEnum::Variant),
        attribute_constraint: draft.attribute_constraint.clone().unwrap_or(AttributeConstraintEnum::None),
        input_tip: draft.input_tip.clone(),
        input_hint: draft.input_hint.clone().unwrap_or(TextInputHint::SingleLine),
        is_searchable: draft.is_searchable.unwrap_or(true),
        other: Default::default(),
    })
}

/// The type of the values, or of the elements if it is a set.
fn element(of: &AttributeType) -> &AttributeType {
    match of {
        AttributeType::Set(set) => element(&set.element_type),
        other => other,
    }
}
