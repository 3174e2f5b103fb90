//! Addresses.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ct_model::{Address, BaseAddress, Id};

use crate::{clock::Random, refusal::Refusal};

/// An address as a customer or a cart keeps it.
///
/// # Errors
///
/// 400 if its key is none, or if it has custom fields.
pub(crate) fn address(draft: &BaseAddress) -> Result<Address, Refusal> {
    if let Some(key) = draft.key.as_ref().filter(|key| !key.is_valid()) {
        return Err(Refusal::invalid_field("key", key.as_str()));
    }
    if draft.other.get("custom").is_some_and(|custom| !custom.is_null()) {
        return Err(Refusal::not_emulated("custom types"));
    }
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
        custom: None,
        other: Default::default(),
    })
}

/// A new id for an address: eight letters, as the platform makes them.
pub(crate) fn address_id(random: &dyn Random) -> Id<Address> {
    let mut bytes = [0; 6];
    random.fill(&mut bytes);
    Id::new(URL_SAFE_NO_PAD.encode(bytes))
}
