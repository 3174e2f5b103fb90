//! Signing up and in, and the customer whose token it is. <https://docs.commercetools.com/api/projects/me-profile>

use std::sync::Arc;

use ct_model::{
    Cart, Customer, CustomerSignInResult, Id, MyCustomerDraft, ResourceIdentifier, StoreKey,
    operation::{
        ChangeMyPassword, DeleteMyCustomer, GetMyCustomer, SignInMyCustomer, SignUpCustomer, UpdateMyCustomer,
    },
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{LogInError, Shop, drafts::Account, stored::Stored},
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    cart_handover::{Mode, hand_over},
    customer_actions::apply,
    reply::paths,
};

/// Who signs up in a store is a customer of it, unless she says of which stores she is one.
pub(super) fn sign_up(shop: &mut Shop, visit: &Visit<'_>, op: SignUpCustomer) -> Result<Reply, Refusal> {
    let here = || visit.store().map(|key| vec![ResourceIdentifier::Key(key.clone().into())]);
    let draft = MyCustomerDraft { stores: op.draft.stores.clone().or_else(here), ..op.draft };
    let Account { mut customer, password } = Account::sign_up(shop, draft)?;
    customer.created_by = Some(created_by(visit));
    customer.last_modified_by = Some(last_modified_by(visit));
    let added = shop.customers.add(customer, password.expose())?;
    let id = &added.resource.id;
    let cart = hand_over(shop, visit, id, Mode::Merge, false).inspect_err(|_| {
        shop.customers.remove(id);
    })?;
    Ok(signed_in(&added, cart.as_deref()))
}

/// The answer says who she is; a token the auth host has for her.
pub(super) fn sign_in(shop: &mut Shop, visit: &Visit<'_>, op: SignInMyCustomer) -> Result<Reply, Refusal> {
    let asked = op.sign_in;
    let mode = Mode::read(asked.active_cart_sign_in_mode)?;
    let id =
        shop.log_in(&asked.email, asked.password.expose(), visit.store()).map_err(|error| match error {
            LogInError::NotFound => Refusal::invalid_credentials(),
            LogInError::TooMany { wait } => Refusal::too_many_log_ins(wait),
        })?;
    let cart = hand_over(shop, visit, &id, mode, asked.update_product_data == Some(true))?;
    let customer = shop.customers.by_id(id.as_str()).ok_or_else(Refusal::invalid_credentials)?;
    Ok(signed_in(customer, cart.as_deref()))
}

fn signed_in(customer: &Stored<Customer>, cart: Option<&Stored<Cart>>) -> Reply {
    Reply::value(&CustomerSignInResult {
        cart: cart.map(|cart| cart.resource.clone()),
        ..CustomerSignInResult::new(customer.resource.clone())
    })
}

pub(super) fn me(shop: &Shop, visit: &Visit<'_>, op: &GetMyCustomer) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(Reply::resource(own(shop, visit)?, &paths, shop))
}

/// All of the actions, or none of them.
pub(super) fn update(shop: &mut Shop, visit: &Visit<'_>, op: UpdateMyCustomer) -> Result<Reply, Refusal> {
    let before = &own(shop, visit)?.resource;
    expect_version(before.id.as_str(), op.update.version, before.version)?;
    let mut next = before.clone();
    let actions = op.update.actions.len();
    for action in op.update.actions {
        apply(shop, &mut next, action)?;
    }
    if next != *before {
        touch(shop, visit, &mut next, actions);
        shop.customers.replace(next)?;
    }
    Ok(Reply::json(own(shop, visit)?.json()))
}

pub(super) fn delete(shop: &mut Shop, visit: &Visit<'_>, op: &DeleteMyCustomer) -> Result<Reply, Refusal> {
    let customer = &own(shop, visit)?.resource;
    expect_version(customer.id.as_str(), op.version, customer.version)?;
    let id = customer.id.clone();
    let removed = shop.remove_customer(&id).ok_or_else(|| Refusal::resource_not_found(id.as_str()))?;
    Ok(Reply::json(removed.json()))
}

/// All tokens of the customer end with her old password.
pub(super) fn change_password(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &ChangeMyPassword,
) -> Result<Reply, Refusal> {
    let before = &own(shop, visit)?.resource;
    expect_version(before.id.as_str(), op.change.version, before.version)?;
    if !shop.customers.has_password(&before.id, op.change.current_password.expose()) {
        return Err(Refusal::invalid_current_password());
    }
    if op.change.new_password.expose().is_empty() {
        return Err(Refusal::required_field("newPassword"));
    }
    let mut next = before.clone();
    touch(shop, visit, &mut next, 1);
    let changed = shop.customers.replace(next)?;
    shop.customers.set_password(&changed.resource.id, op.change.new_password.expose());
    Ok(Reply::json(changed.json()))
}

/// Whether she is seen in the store: only if she is a customer of it. In the project as a whole, all are.
pub(super) fn is_of(customer: &Customer, store: Option<&StoreKey>) -> bool {
    let of = |store: &StoreKey| customer.stores.iter().any(|other| other.key.as_str() == store.as_str());
    store.is_none_or(of)
}

fn own<'s>(shop: &'s Shop, visit: &Visit<'_>) -> Result<&'s Arc<Stored<Customer>>, Refusal> {
    let id = visit.customer_id().map_or("", Id::as_str);
    let customer = shop.customers.by_id(id).filter(|customer| is_of(&customer.resource, visit.store()));
    customer.ok_or_else(|| Refusal::resource_not_found(id))
}

/// Marks a customer as changed by the caller.
pub(super) fn touch(shop: &Shop, visit: &Visit<'_>, customer: &mut Customer, actions: usize) {
    customer.version = next_version(customer.version, actions);
    customer.last_modified_at = shop.now();
    customer.last_modified_by = Some(last_modified_by(visit));
}
