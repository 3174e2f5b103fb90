//! Setting a new password and verifying an e-mail: the shop makes a token, the customer brings it back.
//! <https://docs.commercetools.com/api/customers-overview#customer-password-reset>

use ct_model::{
    Customer, Id, Password,
    operation::{CreateCustomerEmailToken, CreateCustomerPasswordToken, ResetMyPassword, VerifyMyEmail},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        customer_tokens::{Purpose, TokenError, Wanted},
    },
};

use super::{
    Reply,
    author::expect_version,
    customers::{is_of, touch},
};

/// How long a token for a new password lives if nobody says otherwise: a day.
const PASSWORD_TOKEN_MINUTES: i64 = 1440;

pub(super) fn create_password_token(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &CreateCustomerPasswordToken,
) -> Result<Reply, Refusal> {
    let email = &op.draft.email;
    let customer = shop.customers.by_email(email, visit.store()).cloned();
    let wanted = Wanted {
        customer: customer.ok_or_else(|| Refusal::email_not_found(email))?,
        purpose: Purpose::Password,
        ttl_minutes: op.draft.ttl_minutes.unwrap_or(PASSWORD_TOKEN_MINUTES),
        invalidate_older_tokens: op.draft.invalidate_older_tokens.unwrap_or(false),
    };
    Ok(Reply::value(&shop.new_customer_token(wanted)?))
}

pub(super) fn create_email_token(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &CreateCustomerEmailToken,
) -> Result<Reply, Refusal> {
    let id = op.draft.id.as_str();
    let customer = shop.customers.by_id(id).map(|stored| &stored.resource);
    let customer = customer.filter(|customer| is_of(customer, visit.store()));
    let customer = customer.ok_or_else(|| Refusal::resource_not_found(id))?;
    if let Some(seen) = op.draft.version {
        expect_version(id, seen, customer.version)?;
    }
    let wanted = Wanted {
        customer: customer.id.clone(),
        purpose: Purpose::Email,
        ttl_minutes: op.draft.ttl_minutes,
        invalidate_older_tokens: op.draft.invalidate_older_tokens.unwrap_or(false),
    };
    Ok(Reply::value(&shop.new_customer_token(wanted)?))
}

/// With the new password all tokens of the customer end, those for a new password included.
pub(super) fn reset_password(
    shop: &mut Shop,
    visit: &Visit<'_>,
    op: &ResetMyPassword,
) -> Result<Reply, Refusal> {
    let mut next = bearer_of(shop, visit, &op.reset.token_value, Purpose::Password)?;
    if op.reset.new_password.expose().is_empty() {
        return Err(Refusal::required_field("newPassword"));
    }
    touch(shop, visit, &mut next, 1);
    let changed = shop.customers.replace(next)?;
    let id = &changed.resource.id;
    shop.customers.set_password(id, op.reset.new_password.expose());
    shop.customer_tokens.end_all(id, Purpose::Password);
    Ok(Reply::json(changed.json()))
}

pub(super) fn verify_email(shop: &mut Shop, visit: &Visit<'_>, op: &VerifyMyEmail) -> Result<Reply, Refusal> {
    let mut next = bearer_of(shop, visit, &op.verification.token_value, Purpose::Email)?;
    next.is_email_verified = true;
    touch(shop, visit, &mut next, 1);
    let changed = shop.customers.replace(next)?;
    shop.customer_tokens.end_all(&changed.resource.id, Purpose::Email);
    Ok(Reply::json(changed.json()))
}

/// Whose token it is. A customer cannot use another's: to her it is as if there were none.
fn bearer_of(
    shop: &Shop,
    visit: &Visit<'_>,
    value: &Password,
    purpose: Purpose,
) -> Result<Customer, Refusal> {
    let found = shop.customer_tokens.find(value, purpose, shop.now());
    let foreign = |id: &Id<Customer>| visit.customer_id().is_some_and(|caller| caller != id);
    let id = match (found, purpose) {
        (Ok(id), _) if !foreign(id) => id,
        (Ok(_) | Err(TokenError::Unknown), _) => return Err(Refusal::customer_token_not_found()),
        (Err(TokenError::Expired), Purpose::Password) => return Err(Refusal::expired_password_token()),
        (Err(TokenError::Expired), Purpose::Email) => return Err(Refusal::expired_email_token()),
    };
    let customer = shop.customers.by_id(id.as_str()).map(|stored| &stored.resource);
    let customer = customer.filter(|customer| is_of(customer, visit.store()));
    customer.cloned().ok_or_else(Refusal::customer_token_not_found)
}
