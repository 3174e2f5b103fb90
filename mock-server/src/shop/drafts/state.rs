//! States. <https://docs.commercetools.com/api/projects/states>

use ct_model::{Reference, ResourceIdentifier, State, StateDraft, StateRoleEnum, StateTypeEnum, Version};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        fault::{Fault, each},
    },
};

pub(crate) fn state(shop: &Shop, draft: &StateDraft) -> Result<State, Fault> {
    let state = without_transitions(shop, draft)?;
    let transitions = draft.transitions.as_deref();
    let transitions = transitions.map(|named| self::transitions(shop, &draft.r#type, named)).transpose()?;
    Ok(State { transitions, ..state })
}

/// A state that leads nowhere yet: those of a seed lead to each other.
pub(crate) fn without_transitions(shop: &Shop, draft: &StateDraft) -> Result<State, Fault> {
    let key = draft.key.as_str();
    if key.is_empty() {
        return Err(Fault::at("key", Refusal::invalid_operation("The key of a state must not be empty.")));
    }
    if shop.equipment.states.by_key(key).is_some() {
        return Err(Fault::at("key", Refusal::duplicate("key", key)));
    }
    if let StateTypeEnum::Other(word) = &draft.r#type {
        return Err(Fault::at("type", Refusal::invalid_field("type", &**word)));
    }
    for role in draft.roles.iter().flatten() {
        let of = match role {
            StateRoleEnum::ReviewIncludedInStatistics => StateTypeEnum::ReviewState,
            StateRoleEnum::Return => StateTypeEnum::LineItemState,
            unknown => return Err(Fault::at("roles", Refusal::invalid_field("roles", unknown.as_str()))),
        };
        if of != draft.r#type {
            let why = format!("The role '{role}' is for states of the type '{of}' only.");
            return Err(Fault::at("roles", Refusal::invalid_operation(why)));
        }
    }
    Ok(State {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        key: draft.key.clone(),
        r#type: draft.r#type.clone(),
        name: draft.name.clone(),
        description: draft.description.clone(),
        initial: draft.initial.unwrap_or(true),
        built_in: false,
        roles: draft.roles.clone(),
        transitions: None,
        other: Default::default(),
    })
}

/// The states that one of the type `of` leads to, which are of the same type.
pub(crate) fn transitions(
    shop: &Shop,
    of: &StateTypeEnum,
    named: &[ResourceIdentifier<State>],
) -> Result<Vec<Reference<State>>, Fault> {
    each("transitions", Some(named), |named| of_type(shop, "", named, of))
}

/// The state that is named, which must be of a type.
pub(crate) fn of_type(
    shop: &Shop,
    field: &str,
    named: &ResourceIdentifier<State>,
    of: &StateTypeEnum,
) -> Result<Reference<State>, Fault> {
    let state = super::named(&shop.equipment.states, field, named)?;
    if state.r#type != *of {
        let why = format!("The state '{}' is of the type '{}', not '{of}'.", state.key, state.r#type);
        return Err(Fault::at(field, Refusal::invalid_operation(why)));
    }
    Ok(Reference::new(state.id.clone()))
}
