//! The payments of the token's holder. <https://docs.commercetools.com/api/projects/me-payments>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Id, Payment,
    operation::{CreateMyPayment, DeleteMyPayment, GetMyPayment, QueryMyPayments, UpdateMyPayment},
};

use crate::{
    caller::Caller,
    refusal::Refusal,
    shop::{
        Shop,
        expand::ExpandPath,
        owned::Owner,
        payment::{create as new_payment, expect_untouched, seen_by_owner},
        shape::PAYMENT,
        stored::{Stored, write},
    },
};

use super::{
    Reply,
    author::{created_by, expect_version, last_modified_by, next_version},
    payment_actions::apply,
    query::Query,
    reply::{expanded, paths},
};

pub(super) fn query(shop: &Shop, caller: &Caller, op: &QueryMyPayments) -> Result<Reply, Refusal> {
    let query = Query::read(op.query.paging, &op.query.filter, &op.query.expand, &PAYMENT)?;
    let owner = Owner::of(caller);
    Ok(query.page_of(query.among_owned(&shop.payments, owner.as_ref()), shop, shown))
}

pub(super) fn create(shop: &mut Shop, caller: &Caller, op: CreateMyPayment) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let owner = Owner::of(caller).ok_or_else(Refusal::invalid_token)?;
    let mut payment = new_payment(shop, &owner, op.draft)?;
    payment.created_by = Some(created_by(caller));
    payment.last_modified_by = Some(last_modified_by(caller));
    let added = shop.payments.add(payment)?;
    Ok(reply(&added, &paths, shop))
}

pub(super) fn by_id(shop: &Shop, caller: &Caller, op: &GetMyPayment) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    Ok(reply(own(shop, caller, &op.id)?, &paths, shop))
}

/// All of the actions, or none of them: the last thing that can be done to a payment is to add transactions.
pub(super) fn update(shop: &mut Shop, caller: &Caller, op: UpdateMyPayment) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let before = own(shop, caller, &op.id)?;
    expect_version(op.id.as_str(), op.update.version, before.resource.version)?;
    expect_untouched(&before.resource)?;
    let mut next = before.resource.clone();
    let actions = op.update.actions.len();
    for action in op.update.actions {
        apply(shop, &mut next, action)?;
    }
    if next == before.resource {
        return Ok(reply(before, &paths, shop));
    }
    next.version = next_version(next.version, actions);
    next.last_modified_at = shop.now();
    next.last_modified_by = Some(last_modified_by(caller));
    let changed = shop.payments.replace(next)?;
    Ok(reply(&changed, &paths, shop))
}

pub(super) fn delete(shop: &mut Shop, caller: &Caller, op: &DeleteMyPayment) -> Result<Reply, Refusal> {
    let paths = paths(&op.expand)?;
    let payment = Arc::clone(own(shop, caller, &op.id)?);
    expect_version(op.id.as_str(), op.version, payment.resource.version)?;
    expect_untouched(&payment.resource)?;
    shop.payments.remove(op.id.as_str());
    Ok(reply(&payment, &paths, shop))
}

/// Another's payment looks like no payment: 404, not 403.
fn own<'s>(shop: &'s Shop, caller: &Caller, id: &Id<Payment>) -> Result<&'s Arc<Stored<Payment>>, Refusal> {
    let payment = shop.payments.owned_by(Owner::of(caller).as_ref(), id.as_str());
    payment.ok_or_else(|| Refusal::resource_not_found(id.as_str()))
}

fn reply(payment: &Stored<Payment>, paths: &[ExpandPath], shop: &Shop) -> Reply {
    Reply::json(expanded(shown(payment), paths, shop))
}

/// The JSON of a payment as its owner sees it.
fn shown(payment: &Stored<Payment>) -> Bytes {
    write(&seen_by_owner(&payment.resource))
}
