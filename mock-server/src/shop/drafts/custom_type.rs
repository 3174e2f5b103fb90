//! Types: which custom fields there are. <https://docs.commercetools.com/api/projects/types>

use std::collections::BTreeSet;

use ct_model::{
    CustomFieldReferenceValue, FieldDefinition, FieldType, ResourceTypeId, Type, TypeDraft,
    TypeTextInputHint, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        fault::{Fault, each},
    },
};

pub(crate) fn custom_type(shop: &Shop, draft: &TypeDraft) -> Result<Type, Fault> {
    super::free_key(Some(&draft.key), |key| shop.equipment.types.by_key(key).is_some())?;
    if draft.resource_type_ids.is_empty() {
        return Err(Fault::at("resourceTypeIds", Refusal::required_field("resourceTypeIds")));
    }
    let unknown = |id: &&ResourceTypeId| matches!(id, ResourceTypeId::Other(_));
    if let Some(id) = draft.resource_type_ids.iter().find(unknown) {
        return Err(Fault::at("resourceTypeIds", Refusal::invalid_field("resourceTypeIds", id.as_str())));
    }
    let fields = each("fieldDefinitions", draft.field_definitions.as_deref(), definition)?;
    for (index, field) in fields.iter().enumerate() {
        let refused = |refusal| Err(Fault::at(format!("fieldDefinitions[{index}].name"), refusal));
        if fields[..index].iter().any(|other| other.name == field.name) {
            return refused(Refusal::duplicate("name", field.name.as_str()));
        }
        if let Some(other) = conflicting(shop, &draft.resource_type_ids, field) {
            let (name, key) = (&field.name, &other.key);
            return refused(Refusal::invalid_operation(format!(
                "The field '{name}' has another type in the type with the key '{key}', which is for the same \
                 resources."
            )));
        }
    }
    Ok(Type {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        key: draft.key.clone(),
        name: draft.name.clone(),
        description: draft.description.clone(),
        resource_type_ids: draft.resource_type_ids.clone(),
        field_definitions: fields,
        other: Default::default(),
    })
}

fn definition(draft: &FieldDefinition) -> Result<FieldDefinition, Fault> {
    let named = (2..=36).contains(&draft.name.len())
        && draft.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if !named {
        return Err(Fault::at("name", Refusal::invalid_field("name", draft.name.as_str())));
    }
    if let Some(TypeTextInputHint::Other(unknown)) = &draft.input_hint {
        return Err(Fault::at("inputHint", Refusal::invalid_field("inputHint", &**unknown)));
    }
    field_type(&draft.r#type)?;
    let input_hint = draft.input_hint.clone().unwrap_or(TypeTextInputHint::SingleLine);
    Ok(FieldDefinition { input_hint: Some(input_hint), ..draft.clone() })
}

/// A type that there is, whose words are all different.
fn field_type(of: &FieldType) -> Result<(), Fault> {
    let words: Vec<&str> = match of {
        FieldType::Set(set) => return field_type(&set.element_type),
        FieldType::Other(unknown) => {
            return Err(Fault::at("type.name", Refusal::invalid_field("type.name", unknown.name())));
        }
        FieldType::Reference(reference) => {
            if let CustomFieldReferenceValue::Other(word) = &reference.reference_type_id {
                let refusal = Refusal::invalid_field("type.referenceTypeId", &**word);
                return Err(Fault::at("type.referenceTypeId", refusal));
            }
            Vec::new()
        }
        FieldType::Enum(choices) => choices.values.iter().map(|choice| choice.key.as_str()).collect(),
        FieldType::LocalizedEnum(choices) => {
            choices.values.iter().map(|choice| choice.key.as_str()).collect()
        }
        _ => Vec::new(),
    };
    let mut seen = BTreeSet::new();
    let repeated: BTreeSet<&str> = words.into_iter().filter(|word| !seen.insert(*word)).collect();
    if repeated.is_empty() {
        return Ok(());
    }
    Err(Fault::at("type.values", Refusal::duplicate_enum_values(&Vec::from_iter(repeated))))
}

/// A type for some of the same resources that has a field of the same name, of another type.
fn conflicting<'s>(shop: &'s Shop, ids: &[ResourceTypeId], field: &FieldDefinition) -> Option<&'s Type> {
    let types = shop.equipment.types.iter().map(|stored| &stored.resource);
    let mut same = types.filter(|other| other.resource_type_ids.iter().any(|id| ids.contains(id)));
    same.find(|other| {
        let mut fields = other.field_definitions.iter();
        fields.any(|other| other.name == field.name && other.r#type != field.r#type)
    })
}
