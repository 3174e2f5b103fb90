//! The addresses that a draft gives, and which of them are for what.

use ct_model::{Address, BaseAddress, Id};

use crate::{
    refusal::Refusal,
    shop::{Shop, address_book::MOST_ADDRESSES, fault::Fault},
};

use super::{address, address_id};

/// The fields of a draft that say which addresses there are.
#[derive(Clone, Copy, Debug)]
pub(super) struct AddressesDraft<'d> {
    /// What is to have them: `A customer`.
    pub(super) owner: &'static str,
    pub(super) addresses: Option<&'d [BaseAddress]>,
    /// Places in `addresses`, as all that follow.
    pub(super) shipping: Option<&'d [i32]>,
    pub(super) default_shipping: Option<i32>,
    pub(super) billing: Option<&'d [i32]>,
    pub(super) default_billing: Option<i32>,
}

/// Addresses with ids of the shop's making and keys of their own, and which of them are for what.
#[derive(Debug)]
pub(super) struct Addresses {
    pub(super) addresses: Vec<Address>,
    pub(super) shipping: Choice,
    pub(super) billing: Choice,
}

/// The addresses for one purpose.
#[derive(Debug)]
pub(super) struct Choice {
    /// All of them, the default among them, each once.
    pub(super) ids: Vec<Id<Address>>,
    pub(super) default: Option<Id<Address>>,
}

impl Addresses {
    pub(super) fn create(shop: &Shop, draft: &AddressesDraft<'_>) -> Result<Self, Fault> {
        let addresses = all(shop, draft)?;
        let shipping = chosen(
            &addresses,
            ("shippingAddresses", draft.shipping),
            ("defaultShippingAddress", draft.default_shipping),
        )?;
        let billing = chosen(
            &addresses,
            ("billingAddresses", draft.billing),
            ("defaultBillingAddress", draft.default_billing),
        )?;
        Ok(Self { addresses, shipping, billing })
    }
}

fn all(shop: &Shop, draft: &AddressesDraft<'_>) -> Result<Vec<Address>, Fault> {
    let drafts = draft.addresses.unwrap_or_default();
    if drafts.len() > MOST_ADDRESSES {
        let why = format!("{} has {MOST_ADDRESSES} addresses at most.", draft.owner);
        return Err(Fault::at("addresses", Refusal::invalid_operation(why)));
    }
    let mut addresses: Vec<Address> = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let address =
            address(shop, draft).map_err(|refusal| Fault::at(format!("addresses[{index}]"), refusal))?;
        let address = Address { id: Some(address_id(shop.random())), ..address };
        if let Some(key) = &address.key
            && addresses.iter().any(|other| other.key.as_ref() == Some(key))
        {
            return Err(Fault::at(
                format!("addresses[{index}].key"),
                Refusal::duplicate("key", key.as_str()),
            ));
        }
        addresses.push(address);
    }
    Ok(addresses)
}

/// The addresses for a purpose, by their places in the draft.
fn chosen(
    addresses: &[Address],
    (field, places): (&str, Option<&[i32]>),
    (default_field, default): (&str, Option<i32>),
) -> Result<Choice, Fault> {
    let at = |field: &str, place: i32| {
        let address = usize::try_from(place).ok().and_then(|place| addresses.get(place));
        let id = address.and_then(|address| address.id.clone());
        id.ok_or_else(|| Fault::at(field, Refusal::invalid_field(field, place)))
    };
    let default = default.map(|place| at(default_field, place)).transpose()?;
    let mut ids = Vec::new();
    for id in places.unwrap_or_default().iter().map(|place| at(field, *place)) {
        let id = id?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if let Some(id) = default.as_ref().filter(|id| !ids.contains(id)) {
        ids.push(id.clone());
    }
    Ok(Choice { ids, default })
}
