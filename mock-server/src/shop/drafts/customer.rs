//! Customers. <https://docs.commercetools.com/api/projects/customers>

use ct_model::{
    AuthenticationMode, Customer, CustomerDraft, MyCustomerDraft, Password, Reference, ResourceTypeId,
    Version,
};

use crate::{
    refusal::Refusal,
    shop::{Shop, custom_fields::of_draft, fault::Fault},
};

use super::{
    addresses::{Addresses, AddressesDraft},
    customer_group::group_assignments,
};

/// What stands for a password wherever a customer is shown.
const HIDDEN: &str = "****";

/// A customer with her password, which she does not show.
pub(crate) struct Account {
    /// The customer.
    pub(crate) customer: Customer,
    /// Her password.
    pub(crate) password: Password,
}

impl Account {
    /// The account that somebody signs up for.
    pub(crate) fn sign_up(shop: &Shop, draft: MyCustomerDraft) -> Result<Self, Fault> {
        let index = |field: &str, index: Option<i64>| {
            let index = index.map(|index| {
                i32::try_from(index).map_err(|_| Fault::at(field, Refusal::invalid_field(field, index)))
            });
            index.transpose()
        };
        let default_shipping_address = index("defaultShippingAddress", draft.default_shipping_address)?;
        let default_billing_address = index("defaultBillingAddress", draft.default_billing_address)?;
        let draft = CustomerDraft {
            password: Some(draft.password),
            first_name: draft.first_name,
            last_name: draft.last_name,
            middle_name: draft.middle_name,
            title: draft.title,
            salutation: draft.salutation,
            date_of_birth: draft.date_of_birth,
            company_name: draft.company_name,
            vat_id: draft.vat_id,
            addresses: draft.addresses,
            default_shipping_address,
            default_billing_address,
            custom: draft.custom,
            locale: draft.locale,
            stores: draft.stores,
            ..CustomerDraft::new(draft.email)
        };
        Self::create(shop, draft)
    }

    /// The account that a draft describes. Whether its e-mail and key are free is seen when it is added.
    pub(crate) fn create(shop: &Shop, draft: CustomerDraft) -> Result<Self, Fault> {
        super::key(draft.key.as_ref())?;
        email("email", &draft.email)?;
        let groups = &shop.equipment.customer_groups;
        let group = draft.customer_group.as_ref().map(|group| super::named(groups, "customerGroup", group));
        let group = group.transpose()?.map(|group| Reference::new(group.id.clone()));
        let assignments = group_assignments(shop, draft.customer_group_assignments.as_deref())?;
        let stores = super::stores(shop, draft.stores.as_deref().unwrap_or_default())?;
        let custom = of_draft(shop, &ResourceTypeId::Customer, draft.custom.as_ref())?;
        let mode = draft.authentication_mode.unwrap_or(AuthenticationMode::Password);
        if mode != AuthenticationMode::Password {
            return Err(Fault::at(
                "authenticationMode",
                Refusal::not_emulated("customers without a password"),
            ));
        }
        let password = draft.password.filter(|password| !password.expose().is_empty());
        let password = password.ok_or_else(|| Fault::at("password", Refusal::required_field("password")))?;
        let addresses = Addresses::create(
            shop,
            &AddressesDraft {
                owner: "A customer",
                addresses: draft.addresses.as_deref(),
                shipping: draft.shipping_addresses.as_deref(),
                default_shipping: draft.default_shipping_address,
                billing: draft.billing_addresses.as_deref(),
                default_billing: draft.default_billing_address,
            },
        )?;
        let customer = Customer {
            id: shop.new_id(),
            version: Version(1),
            created_at: shop.now(),
            last_modified_at: shop.now(),
            key: draft.key,
            customer_number: draft.customer_number,
            external_id: draft.external_id,
            last_modified_by: None,
            created_by: None,
            email: draft.email,
            password: Some(Password::new(HIDDEN)),
            first_name: draft.first_name,
            last_name: draft.last_name,
            middle_name: draft.middle_name,
            title: draft.title,
            date_of_birth: draft.date_of_birth,
            company_name: draft.company_name,
            vat_id: draft.vat_id,
            shipping_address_ids: addresses.shipping.ids,
            billing_address_ids: addresses.billing.ids,
            default_shipping_address_id: addresses.shipping.default,
            default_billing_address_id: addresses.billing.default,
            addresses: addresses.addresses,
            is_email_verified: draft.is_email_verified.unwrap_or(false),
            customer_group: group,
            customer_group_assignments: assignments,
            custom,
            locale: draft.locale,
            salutation: draft.salutation,
            stores,
            authentication_mode: mode,
            other: Default::default(),
        };
        Ok(Self { customer, password })
    }
}

/// An e-mail that could be one: something on both sides of one `@`, and no white space.
pub(crate) fn email(field: &str, email: &str) -> Result<(), Fault> {
    if email.is_empty() {
        return Err(Fault::at(field, Refusal::required_field(field)));
    }
    let parts = email.split_once('@');
    let valid = parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && email.len() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control());
    if valid { Ok(()) } else { Err(Fault::at(field, Refusal::invalid_field(field, email))) }
}
