//! What is taken off from carts: cart discounts and discount codes.

use ct_model::{
    CartDiscount, CartDiscountDraft, DateTime, DiscountCode, DiscountCodeDraft,
    Permission::{
        ManageCartDiscounts, ManageDiscountCodes, ManageOrders, ViewCartDiscounts, ViewDiscountCodes,
        ViewOrders,
    },
    Version,
};

use crate::{
    api::author::{created_by, last_modified_by, next_version},
    caller::Caller,
    shop::{
        discounts::{Code, Rule},
        drafts,
        shape::{CART_DISCOUNT, DISCOUNT_CODE},
    },
};

use super::kind::{Record, plain};

plain! {
    /// <https://docs.commercetools.com/api/projects/cartDiscounts>
    CartDiscounts: CartDiscountDraft => Rule, CartDiscount, "/cart-discounts", &CART_DISCOUNT;
    view [ViewOrders, ViewCartDiscounts], manage [ManageOrders, ManageCartDiscounts];
    drafts::cart_discount, equipment.discounts.rules
}

plain! {
    /// <https://docs.commercetools.com/api/projects/discountCodes>
    DiscountCodes: DiscountCodeDraft => Code, DiscountCode, "/discount-codes", &DISCOUNT_CODE;
    view [ViewDiscountCodes], manage [ManageDiscountCodes];
    drafts::discount_code, equipment.discounts.codes
}

impl Record for Rule {
    fn version(&self) -> Version {
        self.resource.version
    }

    fn sign(&mut self, caller: &Caller) {
        self.resource.created_by = Some(created_by(caller));
        self.resource.last_modified_by = Some(last_modified_by(caller));
    }

    fn touch(&mut self, caller: &Caller, now: DateTime, actions: usize) {
        self.resource.version = next_version(self.resource.version, actions);
        self.resource.last_modified_at = now;
        self.resource.last_modified_by = Some(last_modified_by(caller));
    }
}

impl Record for Code {
    fn version(&self) -> Version {
        self.resource.version
    }

    fn sign(&mut self, caller: &Caller) {
        self.resource.created_by = Some(created_by(caller));
        self.resource.last_modified_by = Some(last_modified_by(caller));
    }

    fn touch(&mut self, caller: &Caller, now: DateTime, actions: usize) {
        self.resource.version = next_version(self.resource.version, actions);
        self.resource.last_modified_at = now;
        self.resource.last_modified_by = Some(last_modified_by(caller));
    }
}
