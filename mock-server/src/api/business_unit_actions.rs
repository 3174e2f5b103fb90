//! What an update of one's own business unit does.
//! <https://docs.commercetools.com/api/projects/me-business-units#update-actions>

use ct_model::{
    Associate, AssociateDraft, AssociatePermission as Permission, BusinessUnit, Customer, Id, KeyReference,
    MyBusinessUnitUpdateAction as Action, ResourceIdentifier, ResourceTypeId,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        address_book::{AddressBook, Chosen, Named, Purpose},
        business_units::{Assigner, Unit, expect_permission, roles},
        custom_fields::{of_action, set_field},
        drafts::{customer, email, not_found},
    },
};

/// Does an action to `next`; `before` is the unit as it was before the update, in which the associate `me` needs her
/// permissions.
pub(super) fn apply(
    shop: &Shop,
    me: &Id<Customer>,
    before: &Unit,
    next: &mut Unit,
    action: Action,
) -> Result<(), Refusal> {
    if let Action::Other(action) = &action {
        return Err(Refusal::unknown_action(action.name()));
    }
    let (permission, to_do) = needs(&action);
    expect_permission(shop, before, me, &permission, to_do)?;
    match action {
        Action::ChangeName(action) => {
            if action.name.is_empty() {
                return Err(Refusal::required_field("name"));
            }
            next.name = action.name;
        }
        Action::SetContactEmail(action) => {
            if let Some(address) = &action.contact_email {
                email("contactEmail", address)?;
            }
            next.contact_email = action.contact_email;
        }
        Action::ChangeAssociate(action) => change_associate(shop, next, &action.associate)?,
        Action::RemoveAssociate(action) => {
            let place = place(shop, next, &action.customer)?;
            next.associates.remove(place);
        }
        Action::ChangeParentUnit(action) => change_parent(shop, me, next, &action.parent_unit)?,
        Action::SetCustomType(action) => {
            let fields = action.fields.as_ref();
            next.custom = of_action(shop, &ResourceTypeId::BusinessUnit, action.r#type.as_ref(), fields)?;
        }
        Action::SetCustomField(action) => {
            set_field(shop, &mut next.custom, &action.name, action.value.as_ref())?;
        }
        Action::SetAddressCustomType(action) => {
            let fields = action.fields.as_ref();
            let custom = of_action(shop, &ResourceTypeId::Address, action.r#type.as_ref(), fields)?;
            book(next).named_mut(Named::by(Some(&action.address_id), None))?.custom = custom;
        }
        Action::SetAddressCustomField(action) => {
            let mut book = book(next);
            let address = book.named_mut(Named::by(Some(&action.address_id), None))?;
            set_field(shop, &mut address.custom, &action.name, action.value.as_ref())?;
        }
        action => apply_to_addresses(shop, &mut book(next), &action)?,
    }
    Ok(())
}

fn apply_to_addresses(shop: &Shop, book: &mut AddressBook<'_>, action: &Action) -> Result<(), Refusal> {
    match action {
        Action::AddAddress(action) => book.add(shop, &action.address),
        Action::ChangeAddress(action) => {
            let named = Named::by(action.address_id.as_ref(), action.address_key.as_ref());
            book.change(shop, named, &action.address)
        }
        Action::RemoveAddress(action) => {
            book.remove(Named::by(action.address_id.as_ref(), action.address_key.as_ref()))
        }
        Action::AddShippingAddressId(action) => {
            book.choose(Purpose::Shipping, Named::by(action.address_id.as_ref(), action.address_key.as_ref()))
        }
        Action::AddBillingAddressId(action) => {
            book.choose(Purpose::Billing, Named::by(action.address_id.as_ref(), action.address_key.as_ref()))
        }
        Action::RemoveShippingAddressId(action) => book
            .unchoose(Purpose::Shipping, Named::by(action.address_id.as_ref(), action.address_key.as_ref())),
        Action::RemoveBillingAddressId(action) => book
            .unchoose(Purpose::Billing, Named::by(action.address_id.as_ref(), action.address_key.as_ref())),
        Action::SetDefaultShippingAddress(action) => book.set_default(
            Purpose::Shipping,
            Named::by(action.address_id.as_ref(), action.address_key.as_ref()),
        ),
        Action::SetDefaultBillingAddress(action) => book.set_default(
            Purpose::Billing,
            Named::by(action.address_id.as_ref(), action.address_key.as_ref()),
        ),
        // The enum is open; a test sees to it that no action of the platform ends here.
        action => Err(Refusal::unknown_action(action.name())),
    }
}

/// The permission for an action, and what it is for, in words. (The words are inferred.)
fn needs(action: &Action) -> (Permission, &'static str) {
    match action {
        Action::ChangeAssociate(_) | Action::RemoveAssociate(_) => {
            (Permission::UpdateAssociates, "update associates")
        }
        Action::ChangeParentUnit(_) => (Permission::UpdateParentUnit, "change the parent unit"),
        _ => (Permission::UpdateBusinessUnitDetails, "update details"),
    }
}

fn change_associate(shop: &Shop, next: &mut Unit, draft: &AssociateDraft) -> Result<(), Refusal> {
    let place = place(shop, next, &draft.customer)?;
    let held = &next.associates[place];
    let assigner = Assigner::Buyer { held: &held.associate_role_assignments };
    let roles = roles(shop, draft, assigner)?;
    next.associates[place] = Associate::new(roles, held.customer.clone());
    Ok(())
}

/// Where the associate stands among those of the unit's own.
fn place(shop: &Shop, unit: &Unit, named: &ResourceIdentifier<Customer>) -> Result<usize, Refusal> {
    let id = customer(shop, named)?;
    let place = unit.associates.iter().position(|associate| associate.customer.id == id);
    place.ok_or_else(|| not_found(named))
}

/// The new parent is below the same company, and the associate may add units to it.
fn change_parent(
    shop: &Shop,
    me: &Id<Customer>,
    next: &mut Unit,
    named: &ResourceIdentifier<BusinessUnit>,
) -> Result<(), Refusal> {
    if next.parent_unit.is_none() {
        return Err(Refusal::invalid_operation("A company has no parent unit."));
    }
    let parent = shop.business_units.named(named).filter(|parent| parent.resource.has_member(me));
    let parent = &parent.ok_or_else(|| not_found(named))?.resource;
    expect_permission(shop, parent, me, &Permission::AddChildUnits, "create child units")?;
    if parent.top_level_unit != next.top_level_unit {
        let why = "The new parent unit must have the same top-level unit as the old one.";
        return Err(Refusal::invalid_operation(why));
    }
    if shop.business_units.is_within(parent, &next.key) {
        let why = "A business unit cannot be below itself.";
        return Err(Refusal::invalid_operation(why));
    }
    next.parent_unit = Some(KeyReference::from(parent.key.clone()));
    Ok(())
}

fn book(unit: &mut Unit) -> AddressBook<'_> {
    let unit = &mut unit.0;
    AddressBook {
        owner: "A business unit",
        addresses: &mut unit.addresses,
        shipping: Chosen {
            ids: &mut unit.shipping_address_ids,
            default: &mut unit.default_shipping_address_id,
        },
        billing: Chosen { ids: &mut unit.billing_address_ids, default: &mut unit.default_billing_address_id },
    }
}
