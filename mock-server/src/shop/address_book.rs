//! The addresses of a customer or of a business unit, and which of them are for shipping and for billing.

use ct_model::{Address, BaseAddress, Id, Key};

use crate::refusal::Refusal;

use super::{
    Shop,
    drafts::{address, address_id},
};

/// How many addresses one owner may have.
pub(crate) const MOST_ADDRESSES: usize = 500;

/// The addresses of one owner, to change them.
pub(crate) struct AddressBook<'a> {
    /// What the owner is: `A customer`.
    pub(crate) owner: &'static str,
    /// All addresses, each with an id.
    pub(crate) addresses: &'a mut Vec<Address>,
    /// Those for shipping.
    pub(crate) shipping: Chosen<'a>,
    /// Those for billing.
    pub(crate) billing: Chosen<'a>,
}

/// The addresses chosen for one purpose.
pub(crate) struct Chosen<'a> {
    /// Which.
    pub(crate) ids: &'a mut Vec<Id<Address>>,
    /// The one that is taken unless another is named.
    pub(crate) default: &'a mut Option<Id<Address>>,
}

/// What an address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Goods are sent there.
    Shipping,
    /// Invoices are sent there.
    Billing,
}

/// How an action names an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'n> {
    /// By its id, which counts if both are there.
    pub(crate) id: Option<&'n Id<Address>>,
    /// By its key.
    pub(crate) key: Option<&'n Key>,
}

impl<'n> Named<'n> {
    /// As most actions have it: two fields, one of which must be there.
    pub(crate) fn by(id: Option<&'n Id<Address>>, key: Option<&'n Key>) -> Self {
        Self { id, key }
    }
}

impl<'a> AddressBook<'a> {
    /// Adds an address.
    pub(crate) fn add(&mut self, shop: &Shop, draft: &BaseAddress) -> Result<(), Refusal> {
        if self.addresses.len() >= MOST_ADDRESSES {
            let why = format!("{} has {MOST_ADDRESSES} addresses at most.", self.owner);
            return Err(Refusal::invalid_operation(why));
        }
        let new = Address { id: Some(address_id(shop.random())), ..address(shop, draft)? };
        self.expect_free_key(&new)?;
        self.addresses.push(new);
        Ok(())
    }

    /// Puts another address in the place of one, with its id.
    pub(crate) fn change(
        &mut self,
        shop: &Shop,
        named: Named<'_>,
        draft: &BaseAddress,
    ) -> Result<(), Refusal> {
        let id = Some(self.find(named)?);
        let new = Address { id, ..address(shop, draft)? };
        self.expect_free_key(&new)?;
        if let Some(held) = self.addresses.iter_mut().find(|held| held.id == new.id) {
            *held = new;
        }
        Ok(())
    }

    /// The address that an action names, to change its custom fields.
    ///
    /// # Errors
    ///
    /// As of [`find`](Self::find).
    pub(crate) fn named_mut(&mut self, named: Named<'_>) -> Result<&mut Address, Refusal> {
        let id = self.find(named)?;
        let found = self.addresses.iter_mut().find(|held| held.id.as_ref() == Some(&id));
        Ok(found.expect("its id was found among them"))
    }

    /// Takes an address out, whatever it was for.
    pub(crate) fn remove(&mut self, named: Named<'_>) -> Result<(), Refusal> {
        let id = self.find(named)?;
        self.addresses.retain(|address| address.id.as_ref() != Some(&id));
        self.shipping.forget(&id);
        self.billing.forget(&id);
        Ok(())
    }

    /// Chooses an address for a purpose.
    pub(crate) fn choose(&mut self, purpose: Purpose, named: Named<'_>) -> Result<(), Refusal> {
        let id = self.find(named)?;
        self.chosen(purpose).add(id);
        Ok(())
    }

    /// Chooses an address for a purpose no longer, though it stays.
    ///
    /// # Errors
    ///
    /// 400 if it was not chosen.
    pub(crate) fn unchoose(&mut self, purpose: Purpose, named: Named<'_>) -> Result<(), Refusal> {
        let id = self.find(named)?;
        if !self.chosen(purpose).ids.contains(&id) {
            let kind = match purpose {
                Purpose::Shipping => "shipping",
                Purpose::Billing => "billing",
            };
            return Err(Refusal::invalid_operation(format!("The address '{id}' is not a {kind} address.")));
        }
        self.chosen(purpose).forget(&id);
        Ok(())
    }

    /// Makes an address the default for a purpose, or if none is named, leaves the purpose without one.
    pub(crate) fn set_default(&mut self, purpose: Purpose, named: Named<'_>) -> Result<(), Refusal> {
        let id = self.find_or_none(named)?;
        let chosen = self.chosen(purpose);
        if let Some(id) = id.clone() {
            chosen.add(id);
        }
        *chosen.default = id;
        Ok(())
    }

    /// The id of the address that an action names.
    ///
    /// # Errors
    ///
    /// 400 if there is no such address, or none is named.
    pub(crate) fn find(&self, named: Named<'_>) -> Result<Id<Address>, Refusal> {
        self.find_or_none(named)?.ok_or_else(|| Refusal::required_field("addressId"))
    }

    fn find_or_none(&self, named: Named<'_>) -> Result<Option<Id<Address>>, Refusal> {
        let (field, value) = match (named.id, named.key) {
            (Some(id), _) => ("addressId", id.as_str()),
            (None, Some(key)) => ("addressKey", key.as_str()),
            (None, None) => return Ok(None),
        };
        let is_named = |address: &&Address| match named.id {
            Some(_) => address.id.as_ref() == named.id,
            None => address.key.as_ref() == named.key,
        };
        let found = self.addresses.iter().find(is_named).and_then(|address| address.id.clone());
        found.map(Some).ok_or_else(|| Refusal::invalid_field(field, value))
    }

    fn expect_free_key(&self, new: &Address) -> Result<(), Refusal> {
        let Some(key) = &new.key else { return Ok(()) };
        let mut others = self.addresses.iter().filter(|address| address.id != new.id);
        if others.any(|address| address.key.as_ref() == Some(key)) {
            return Err(Refusal::duplicate("key", key.as_str()));
        }
        Ok(())
    }

    fn chosen(&mut self, purpose: Purpose) -> &mut Chosen<'a> {
        match purpose {
            Purpose::Shipping => &mut self.shipping,
            Purpose::Billing => &mut self.billing,
        }
    }
}

impl Chosen<'_> {
    fn add(&mut self, id: Id<Address>) {
        if !self.ids.contains(&id) {
            self.ids.push(id);
        }
    }

    fn forget(&mut self, id: &Id<Address>) {
        self.ids.retain(|other| other != id);
        self.default.take_if(|default| default == id);
    }
}
