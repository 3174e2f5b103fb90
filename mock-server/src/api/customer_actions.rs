//! What an update of one's own customer does. <https://docs.commercetools.com/api/projects/me-profile#update-actions>

use ct_model::{Customer, MyCustomerUpdateAction as Action, ResourceTypeId};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        address_book::{AddressBook, Chosen, Named, Purpose},
        custom_fields::{of_action, set_field},
        drafts::email,
    },
};

pub(super) fn apply(shop: &Shop, customer: &mut Customer, action: Action) -> Result<(), Refusal> {
    match action {
        Action::AddAddress(action) => book(customer).add(shop, &action.address)?,
        Action::ChangeAddress(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).change(shop, named, &action.address)?;
        }
        Action::RemoveAddress(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).remove(named)?;
        }
        Action::AddShippingAddressId(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).choose(Purpose::Shipping, named)?;
        }
        Action::AddBillingAddressId(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).choose(Purpose::Billing, named)?;
        }
        Action::RemoveShippingAddressId(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).unchoose(Purpose::Shipping, named)?;
        }
        Action::RemoveBillingAddressId(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).unchoose(Purpose::Billing, named)?;
        }
        Action::SetDefaultShippingAddress(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).set_default(Purpose::Shipping, named)?;
        }
        Action::SetDefaultBillingAddress(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book(customer).set_default(Purpose::Billing, named)?;
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
        Action::SetCustomType(action) => {
            let fields = action.fields.as_ref();
            customer.custom = of_action(shop, &ResourceTypeId::Customer, action.r#type.as_ref(), fields)?;
        }
        Action::SetCustomField(action) => {
            set_field(shop, &mut customer.custom, &action.name, action.value.as_ref())?;
        }
        Action::Other(action) => return Err(Refusal::unknown_action(action.name())),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => return Err(Refusal::unknown_action(action.name())),
    }
    Ok(())
}

fn book(customer: &mut Customer) -> AddressBook<'_> {
    AddressBook {
        owner: "A customer",
        addresses: &mut customer.addresses,
        shipping: Chosen {
            ids: &mut customer.shipping_address_ids,
            default: &mut customer.default_shipping_address_id,
        },
        billing: Chosen {
            ids: &mut customer.billing_address_ids,
            default: &mut customer.default_billing_address_id,
        },
    }
}
