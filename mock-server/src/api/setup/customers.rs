//! Customers, as the shop's backend sees them. <https://docs.commercetools.com/api/projects/customers>

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    Customer, CustomerDraft, CustomerSignInResult,
    Permission::{self, ManageCustomers, ViewCustomers},
    Resource as _, Version,
};

use crate::{
    api::{
        author::{created_by, last_modified_by},
        query::Query,
    },
    refusal::Refusal,
    shop::{
        Shop,
        drafts::Account,
        shape::{CUSTOMER, Shape},
        stored::{Stored, write},
    },
};

use super::{Desk, kind::Kind};

pub(super) struct Customers;

impl Kind for Customers {
    type Draft = CustomerDraft;
    type Resource = Customer;

    const PATH: &'static str = "/customers";
    const VIEW: &'static [Permission] = &[ViewCustomers];
    const MANAGE: &'static [Permission] = &[ManageCustomers];
    const SHAPE: &'static Shape = &CUSTOMER;
    const TYPE_ID: Option<&'static str> = Some(Customer::TYPE_ID);
    /// Her quotes and business units name her, and she goes nevertheless.
    const IS_HELD: bool = false;

    fn all(shop: &Shop) -> Vec<Arc<Stored<Customer>>> {
        shop.customers.iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Customer>>> {
        shop.customers.by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Customer>>> {
        shop.customers.by_key(key).cloned()
    }

    fn indexed(shop: &Shop, query: &Query) -> Option<Vec<Arc<Stored<Customer>>>> {
        let emails = query.pinned(&[&["email"]])?;
        Some(shop.customers.with_emails(&emails).into_iter().cloned().collect())
    }

    fn version(customer: &Customer) -> Option<Version> {
        Some(customer.version)
    }

    /// The answer is that of a sign-up; no cart comes with it.
    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: CustomerDraft) -> Result<Bytes, Refusal> {
        let names_cart = draft.anonymous_cart_id.is_some()
            || draft.anonymous_cart.is_some()
            || draft.anonymous_id.is_some();
        if names_cart {
            return Err(Refusal::not_emulated("carts that the shop's backend hands over"));
        }
        let Account { mut customer, password } = Account::create(shop, draft)?;
        customer.created_by = Some(created_by(desk.caller));
        customer.last_modified_by = Some(last_modified_by(desk.caller));
        let added = shop.customers.add(customer, password.expose())?;
        Ok(write(&CustomerSignInResult::new(added.resource.clone())))
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        shop.remove_customer(&id.into()).map(|_| ()).ok_or_else(|| Refusal::resource_not_found(id))
    }
}
