//! Addresses.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ct_model::{Address, BaseAddress, CustomFieldsDraft, Id, ResourceTypeId};
use serde_json::Value;

use crate::{
    clock::Random,
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft},
};

/// An address as a customer or a cart keeps it.
///
/// # Errors
///
/// 400 if its key is none, or if its custom fields are not those of a type for addresses.
pub(crate) fn address(shop: &Shop, draft: &BaseAddress) -> Result<Address, Refusal> {
    if let Some(key) = draft.key.as_ref().filter(|key| !key.is_valid()) {
        return Err(Refusal::invalid_field("key", key.as_str()));
    }
    let custom = of_draft(shop, &ResourceTypeId::Address, custom(draft)?.as_ref())?;
    let draft = draft.clone();
    Ok(Address {
        id: draft.id,
        key: draft.key,
        country: draft.country,
        title: draft.title,
        salutation: draft.salutation,
        first_name: draft.first_name,
        last_name: draft.last_name,
        street_name: draft.street_name,
        street_number: draft.street_number,
        additional_street_info: draft.additional_street_info,
        postal_code: draft.postal_code,
        city: draft.city,
        region: draft.region,
        state: draft.state,
        company: draft.company,
        department: draft.department,
        building: draft.building,
        apartment: draft.apartment,
        po_box: draft.po_box,
        phone: draft.phone,
        mobile: draft.mobile,
        email: draft.email,
        fax: draft.fax,
        additional_address_info: draft.additional_address_info,
        external_id: draft.external_id,
        custom,
        other: Default::default(),
    })
}

/// The custom fields of a draft: the model's type does not have them, for in an address they are another type.
fn custom(draft: &BaseAddress) -> Result<Option<CustomFieldsDraft>, Refusal> {
    if draft.other.get("custom").is_none_or(Value::is_null) {
        return Ok(None);
    }
    draft.other.read("custom").map_err(|error| Refusal::invalid_json(format!("address.custom: {error}")))
}

/// A new id for an address: eight letters, as the platform makes them.
pub(crate) fn address_id(random: &dyn Random) -> Id<Address> {
    let mut bytes = [0; 6];
    random.fill(&mut bytes);
    Id::new(URL_SAFE_NO_PAD.encode(bytes))
}
