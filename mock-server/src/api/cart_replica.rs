//! Carts like another one, or like an order, of the token's holder.

use ct_model::{Cart, Order, operation::ReplicateMyCart};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        cart::replica::{of_order, replicate},
        owned::Owner,
    },
};

use super::{
    Reply,
    author::{created_by, last_modified_by},
};

/// Another's cart or order looks like none: 404, not 403.
pub(super) fn create(shop: &mut Shop, visit: &Visit<'_>, op: &ReplicateMyCart) -> Result<Reply, Refusal> {
    let reference = &op.draft.reference;
    let (owner, id) = (Owner::of(visit), reference.id.as_str());
    let original = if reference.is::<Cart>() {
        shop.carts.owned_by(owner.as_ref(), id).map(|cart| cart.resource.clone())
    } else if reference.is::<Order>() {
        shop.orders.owned_by(owner.as_ref(), id).map(|order| of_order(shop, order.resource.clone()))
    } else {
        return Err(Refusal::invalid_field("reference.typeId", reference.type_id.as_str()));
    };
    let original = original.filter(|cart| visit.sees(cart.store.as_ref()));
    let mut cart = replicate(shop, original.ok_or_else(|| Refusal::resource_not_found(id))?)?;
    cart.created_by = Some(created_by(visit));
    cart.last_modified_by = Some(last_modified_by(visit));
    Ok(Reply::resource(&*shop.carts.add(cart)?, &[], shop))
}
