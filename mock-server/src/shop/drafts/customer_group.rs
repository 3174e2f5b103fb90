//! Customer groups. <https://docs.commercetools.com/api/projects/customerGroups>

use ct_model::{
    CustomerGroup, CustomerGroupAssignment, CustomerGroupAssignmentDraft, CustomerGroupDraft, Reference,
    ResourceTypeId, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        custom_fields::of_draft,
        fault::{Fault, each},
    },
};

/// How many groups a customer or a business unit is in.
const MOST_ASSIGNED: usize = 500;

pub(crate) fn customer_group(shop: &Shop, draft: &CustomerGroupDraft) -> Result<CustomerGroup, Fault> {
    let groups = &shop.equipment.customer_groups;
    super::free_key(draft.key.as_ref(), |key| groups.by_key(key).is_some())?;
    super::some_text("groupName", &draft.group_name)?;
    if groups.iter().any(|other| other.resource.name == draft.group_name) {
        return Err(Fault::at("groupName", Refusal::duplicate("groupName", draft.group_name.as_str())));
    }
    let custom = of_draft(shop, &ResourceTypeId::CustomerGroup, draft.custom.as_ref())?;
    let now = shop.now();
    Ok(CustomerGroup {
        key: draft.key.clone(),
        custom,
        ..CustomerGroup::new(shop.new_id(), Version(1), now, now, draft.group_name.clone())
    })
}

/// The groups that a customer or a business unit is in, each once.
pub(super) fn group_assignments(
    shop: &Shop,
    drafts: Option<&[CustomerGroupAssignmentDraft]>,
) -> Result<Vec<CustomerGroupAssignment>, Fault> {
    const FIELD: &str = "customerGroupAssignments";
    let groups = each(FIELD, drafts, |draft| {
        super::named(&shop.equipment.customer_groups, "customerGroup", &draft.customer_group)
    })?;
    if groups.len() > MOST_ASSIGNED {
        let why = format!("There are {MOST_ASSIGNED} {FIELD} at most.");
        return Err(Fault::at(FIELD, Refusal::invalid_operation(why)));
    }
    for (at, group) in groups.iter().enumerate() {
        if groups[..at].iter().any(|other| other.id == group.id) {
            let refusal = Refusal::duplicate("customerGroup", group.id.as_str());
            return Err(Fault::at(format!("{FIELD}[{at}].customerGroup"), refusal));
        }
    }
    let assigned =
        groups.into_iter().map(|group| CustomerGroupAssignment::new(Reference::new(group.id.clone())));
    Ok(assigned.collect())
}
