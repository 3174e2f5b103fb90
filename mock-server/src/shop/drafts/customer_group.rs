//! Customer groups. <https://docs.commercetools.com/api/projects/customerGroups>

use ct_model::{CustomerGroup, CustomerGroupDraft, Version};

use crate::{
    refusal::Refusal,
    shop::{Shop, fault::Fault},
};

pub(crate) fn customer_group(shop: &Shop, draft: &CustomerGroupDraft) -> Result<CustomerGroup, Fault> {
    let groups = &shop.equipment.customer_groups;
    super::free_key(draft.key.as_ref(), |key| groups.by_key(key).is_some())?;
    super::some_text("groupName", &draft.group_name)?;
    if groups.iter().any(|other| other.resource.name == draft.group_name) {
        return Err(Fault::at("groupName", Refusal::duplicate("groupName", draft.group_name.as_str())));
    }
    super::nothing_to_name("custom.type", draft.custom.as_ref().map(|custom| &custom.r#type))?;
    let now = shop.now();
    Ok(CustomerGroup {
        key: draft.key.clone(),
        ..CustomerGroup::new(shop.new_id(), Version(1), now, now, draft.group_name.clone())
    })
}
