//! What an update of one's own customer does. <https://docs.commercetools.com/api/projects/me-profile#update-actions>

use ct_model::{Address, BaseAddress, Customer, Id, Key, MyCustomerUpdateAction as Action};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        drafts::{address, address_id, email},
    },
};

/// How many addresses a customer may have.
const MOST_ADDRESSES: usize = 500;

pub(super) fn apply(shop: &Shop, customer: &mut Customer, action: Action) -> Result<(), Refusal> {
    match action {
        Action::AddAddress(action) => add_address(shop, customer, &action.address)?,
        Action::ChangeAddress(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            change_address(customer, &id, &action.address)?;
        }
        Action::RemoveAddress(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            customer.addresses.retain(|address| address.id.as_ref() != Some(&id));
            forget_shipping(customer, &id);
            forget_billing(customer, &id);
        }
        Action::AddShippingAddressId(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            add(&mut customer.shipping_address_ids, id);
        }
        Action::AddBillingAddressId(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            add(&mut customer.billing_address_ids, id);
        }
        Action::RemoveShippingAddressId(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            expect_in(&customer.shipping_address_ids, &id, "shipping")?;
            forget_shipping(customer, &id);
        }
        Action::RemoveBillingAddressId(action) => {
            let id = find(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            expect_in(&customer.billing_address_ids, &id, "billing")?;
            forget_billing(customer, &id);
        }
        Action::SetDefaultShippingAddress(action) => {
            let id = find_or_none(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            if let Some(id) = id.clone() {
                add(&mut customer.shipping_address_ids, id);
            }
            customer.default_shipping_address_id = id;
        }
        Action::SetDefaultBillingAddress(action) => {
            let id = find_or_none(customer, action.address_id.as_ref(), action.address_key.as_ref())?;
            if let Some(id) = id.clone() {
                add(&mut customer.billing_address_ids, id);
            }
            customer.default_billing_address_id = id;
        }
        Action::ChangeEmail(action) => {
            email("email", &action.email)?;
            if customer.email != action.email {
                customer.email = action.email;
                customer.is_email_verified = false;
                if shop.customers.is_email_taken(customer) {
                    return Err(Refusal::email_taken(&customer.email));
                }
            }
        }
        Action::SetFirstName(action) => customer.first_name = action.first_name,
        Action::SetLastName(action) => customer.last_name = action.last_name,
        Action::SetMiddleName(action) => customer.middle_name = action.middle_name,
        Action::SetTitle(action) => customer.title = action.title,
        Action::SetSalutation(action) => customer.salutation = action.salutation,
        Action::SetDateOfBirth(action) => customer.date_of_birth = action.date_of_birth,
        Action::SetCompanyName(action) => customer.company_name = action.company_name,
        Action::SetVatId(action) => customer.vat_id = action.vat_id,
        Action::SetLocale(action) => customer.locale = action.locale,
        // There are no types that a customer could have.
        Action::SetCustomType(action) => match action.r#type {
            Some(_) => return Err(Refusal::not_emulated("custom types")),
            None => customer.custom = None,
        },
        Action::SetCustomField(_) => return Err(Refusal::no_custom_type()),
        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}

fn add_address(shop: &Shop, customer: &mut Customer, draft: &BaseAddress) -> Result<(), Refusal> {
    if customer.addresses.len() >= MOST_ADDRESSES {
        return Err(Refusal::invalid_operation(format!(
            "A customer has {MOST_ADDRESSES} addresses at most."
        )));
    }
    let new = Address { id: Some(address_id(shop.random())), ..address(draft)? };
    expect_free_key(customer, &new)?;
    customer.addresses.push(new);
    Ok(())
}

fn change_address(customer: &mut Customer, id: &Id<Address>, draft: &BaseAddress) -> Result<(), Refusal> {
    let new = Address { id: Some(id.clone()), ..address(draft)? };
    expect_free_key(customer, &new)?;
    if let Some(held) = customer.addresses.iter_mut().find(|held| held.id.as_ref() == Some(id)) {
        *held = new;
    }
    Ok(())
}

fn expect_free_key(customer: &Customer, new: &Address) -> Result<(), Refusal> {
    let Some(key) = &new.key else { return Ok(()) };
    let mut others = customer.addresses.iter().filter(|address| address.id != new.id);
    if others.any(|address| address.key.as_ref() == Some(key)) {
        return Err(Refusal::duplicate("key", key.as_str()));
    }
    Ok(())
}

/// The address that an action names: by id, or by key.
fn find(customer: &Customer, id: Option<&Id<Address>>, key: Option<&Key>) -> Result<Id<Address>, Refusal> {
    find_or_none(customer, id, key)?.ok_or_else(|| Refusal::required_field("addressId"))
}

fn find_or_none(
    customer: &Customer,
    id: Option<&Id<Address>>,
    key: Option<&Key>,
) -> Result<Option<Id<Address>>, Refusal> {
    let (field, value) = match (id, key) {
        (Some(id), _) => ("addressId", id.as_str()),
        (None, Some(key)) => ("addressKey", key.as_str()),
        (None, None) => return Ok(None),
    };
    let named = |address: &&Address| match id {
        Some(_) => address.id.as_ref() == id,
        None => address.key.as_ref() == key,
    };
    let found = customer.addresses.iter().find(named).and_then(|address| address.id.clone());
    found.map(Some).ok_or_else(|| Refusal::invalid_field(field, value))
}

fn add(ids: &mut Vec<Id<Address>>, id: Id<Address>) {
    if !ids.contains(&id) {
        ids.push(id);
    }
}

fn expect_in(ids: &[Id<Address>], id: &Id<Address>, kind: &str) -> Result<(), Refusal> {
    if ids.contains(id) {
        return Ok(());
    }
    Err(Refusal::invalid_operation(format!("The address '{id}' is not a {kind} address.")))
}

fn forget_shipping(customer: &mut Customer, id: &Id<Address>) {
    customer.shipping_address_ids.retain(|other| other != id);
    customer.default_shipping_address_id.take_if(|default| default == id);
}

fn forget_billing(customer: &mut Customer, id: &Id<Address>) {
    customer.billing_address_ids.retain(|other| other != id);
    customer.default_billing_address_id.take_if(|default| default == id);
}
