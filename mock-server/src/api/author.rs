//! Who made a change, as resources show it.

use ct_model::{CreatedBy, LastModifiedBy, Reference, Version};

use crate::{caller::Caller, refusal::Refusal};

pub(super) fn created_by(caller: &Caller) -> CreatedBy {
    CreatedBy {
        client_id: Some(caller.client_id.to_string()),
        customer: caller.customer_id().map(|id| Reference::new(id.clone())),
        anonymous_id: caller.anonymous_id().map(str::to_owned),
        ..CreatedBy::default()
    }
}

pub(super) fn last_modified_by(caller: &Caller) -> LastModifiedBy {
    LastModifiedBy {
        client_id: Some(caller.client_id.to_string()),
        customer: caller.customer_id().map(|id| Reference::new(id.clone())),
        anonymous_id: caller.anonymous_id().map(str::to_owned),
        ..LastModifiedBy::default()
    }
}

/// 409 if the version seen is not the current one.
pub(super) fn expect_version(id: &str, seen: Version, current: Version) -> Result<(), Refusal> {
    if seen == current {
        return Ok(());
    }
    Err(Refusal::concurrent_modification(id, seen.as_u64(), current.as_u64()))
}

/// The version after an update by so many actions. The platform counts what each of them does, so a client must not
/// expect one more than before; here it rises by the number of actions.
pub(super) fn next_version(current: Version, actions: usize) -> Version {
    Version(current.as_u64().saturating_add(actions.max(1) as u64))
}
