//! A shop: what a project of the platform holds, and the rules that it holds it by.
//!
//! Absent on purpose: HTTP, tokens, permissions, locks. Whoever changes a shop has it alone; time and randomness are
//! passed in.

pub(crate) mod address_book;
pub(crate) mod business_units;
pub(crate) mod cart;
pub(crate) mod cart_predicate;
pub(crate) mod carts;
mod collection;
pub(crate) mod custom_fields;
pub(crate) mod customer_tokens;
mod customers;
mod decimal;
pub(crate) mod discounts;
pub(crate) mod drafts;
pub(crate) mod equipment;
pub(crate) mod expand;
pub(crate) mod fault;
mod inventory;
pub(crate) mod order;
mod orders;
pub(crate) mod owned;
mod passwords;
pub(crate) mod payment;
mod payments;
pub(crate) mod predicate;
pub(crate) mod price;
pub(crate) mod products;
pub(crate) mod quote;
pub(crate) mod quote_request;
mod quote_requests;
mod quotes;
pub(crate) mod reservations;
mod rounding;
pub(crate) mod search;
mod seed;
pub(crate) mod selections;
mod settings;
pub(crate) mod shape;
pub(crate) mod shipping;
pub(crate) mod shopping_list;
mod shopping_lists;
pub(crate) mod sort;
pub(crate) mod staged_quote;
mod standalone_prices;
pub(crate) mod stored;
pub(crate) mod stores;
mod tax_categories;
pub(crate) mod whole_product;

#[cfg(test)]
mod tests;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use ct_model::{
    AssociateRole, Cart, Category, Channel, Customer, DateTime, Id, Order, Payment, ProductSelection,
    ProductType, Quote, QuoteRequest, Reference, Resource, ShoppingList, State, Store, StoreKey,
};
use serde_json::Value;

use crate::{
    clock::{Clock, Random, uuid},
    throttle::{LogInLimit, Throttle},
};

pub(crate) use collection::Collection;
pub use seed::{Seed, SeedError};

use business_units::BusinessUnits;
use carts::Carts;
use customer_tokens::CustomerTokens;
use customers::Customers;
use equipment::Equipment;
use expand::Resolve;
use orders::Orders;
use owned::Owner;
use payments::Payments;
use products::Products;
use quote_requests::QuoteRequests;
use quotes::Quotes;
use selections::Selections;
use settings::Settings;
use shopping_lists::ShoppingLists;
use stored::{Kept, Stored};
pub(crate) use tax_categories::TaxCategory;

/// What a project holds.
pub(crate) struct Shop {
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    /// The state that every line item begins in; all projects have it from the start.
    initial_state: Id<State>,
    pub(crate) settings: Settings,
    pub(crate) tax_categories: Collection<TaxCategory>,
    pub(crate) product_types: Collection<ProductType>,
    pub(crate) categories: Collection<Category>,
    pub(crate) products: Products,
    pub(crate) channels: Collection<Channel>,
    pub(crate) selections: Selections,
    pub(crate) stores: Collection<Store>,
    pub(crate) associate_roles: Collection<AssociateRole>,
    pub(crate) business_units: BusinessUnits,
    pub(crate) customers: Customers,
    pub(crate) customer_tokens: CustomerTokens,
    pub(crate) carts: Carts,
    pub(crate) payments: Payments,
    pub(crate) shopping_lists: ShoppingLists,
    pub(crate) orders: Orders,
    pub(crate) quote_requests: QuoteRequests,
    pub(crate) quotes: Quotes,
    pub(crate) equipment: Equipment,
    /// Its own lock, so that log-ins only read the shop.
    throttle: Option<Mutex<Throttle>>,
}

/// Why a log-in fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogInError {
    /// Nobody has this e-mail and this password.
    NotFound,
    /// Too many have failed; the next may be tried after this time.
    TooMany {
        /// How long.
        wait: Duration,
    },
}

impl Shop {
    /// An empty shop.
    pub(crate) fn new(clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        let initial_state = Id::new(uuid(&*random));
        let equipment = Equipment::new(initial_state.clone(), clock.now());
        Self {
            initial_state,
            settings: Settings::new(clock.now()),
            tax_categories: Collection::default(),
            product_types: Collection::default(),
            categories: Collection::default(),
            products: Products::default(),
            channels: Collection::default(),
            selections: Selections::default(),
            stores: Collection::default(),
            associate_roles: Collection::default(),
            business_units: BusinessUnits::default(),
            customers: Customers::new(&*random),
            customer_tokens: CustomerTokens::default(),
            carts: Carts::default(),
            payments: Payments::default(),
            shopping_lists: ShoppingLists::default(),
            orders: Orders::default(),
            quote_requests: QuoteRequests::default(),
            quotes: Quotes::default(),
            equipment,
            throttle: None,
            clock,
            random,
        }
    }

    /// Watches log-ins from now on.
    pub(crate) fn throttle_log_ins(&mut self, limit: LogInLimit) {
        self.throttle = Some(Mutex::new(Throttle::new(limit)));
    }

    /// The customer of the store, or without one of the project as a whole, with this e-mail and this password, unless
    /// too many have failed with the e-mail.
    pub(crate) fn log_in(
        &self,
        email: &str,
        password: &str,
        store: Option<&StoreKey>,
    ) -> Result<Id<Customer>, LogInError> {
        let found = self.customers.authenticate(email, password, store).cloned();
        let found = found.ok_or(LogInError::NotFound);
        let Some(throttle) = &self.throttle else { return found };
        let (email, now) = (email.to_lowercase(), self.now());
        let mut throttle = throttle.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(wait) = throttle.wait(&email, now) {
            return Err(LogInError::TooMany { wait });
        }
        match &found {
            Ok(_) => throttle.succeeded(&email),
            Err(_) => throttle.failed(&email, now),
        }
        found
    }

    /// How often the customer's password was changed: a token that was issued in an earlier epoch is no good. None if
    /// there is no such customer.
    pub(crate) fn password_epoch(&self, customer: &Id<Customer>) -> Option<u64> {
        self.customers.password_epoch(customer)
    }

    /// Whether an anonymous session with this id has left something. What a seed keeps for it does not count: it waits
    /// for her.
    pub(crate) fn has_visited(&self, anonymous_id: &str) -> bool {
        let visitor = Owner::Anonymous(anonymous_id.to_owned());
        let mut lists = self.shopping_lists.of_owner(Some(&visitor));
        self.carts.has_any(&visitor)
            || self.orders.has_any(&visitor)
            || self.payments.has_any(&visitor)
            || lists.any(|list| list.resource.created_by.is_some())
    }

    /// Takes a customer out, and with her what she was in business units.
    pub(crate) fn remove_customer(&mut self, id: &Id<Customer>) -> Option<Arc<Stored<Customer>>> {
        let removed = self.customers.remove(id)?;
        self.business_units.dismiss(id, self.clock.now());
        Some(removed)
    }

    /// The time now.
    pub(crate) fn now(&self) -> DateTime {
        self.clock.now()
    }

    /// Whether something is to be deleted by now, or let go.
    pub(crate) fn any_expired(&self) -> bool {
        let now = self.now();
        self.carts.any_expired(now) || self.shopping_lists.any_expired(now) || self.any_overdue(now)
    }

    /// Deletes what was not changed for as long as it may go on without, and lets go of what was reserved long enough.
    pub(crate) fn expire(&mut self) {
        let now = self.now();
        self.expire_reservations(now);
        for cart in self.carts.expire(now) {
            self.release_all(&cart.resource);
        }
        self.shopping_lists.expire(now);
    }

    /// Randomness.
    pub(crate) fn random(&self) -> &dyn Random {
        &*self.random
    }

    /// An id that nothing has.
    pub(crate) fn new_id<T>(&self) -> Id<T> {
        Id::new(uuid(&*self.random))
    }

    /// The state that every line item begins in.
    pub(crate) fn initial_state(&self) -> Reference<State> {
        Reference::new(self.initial_state.clone())
    }
}

impl Resolve for Shop {
    /// Customers are absent on purpose. What belongs to somebody is named by what belongs to the same owner only, so no
    /// reference that a caller sees leads to another's.
    fn resolve(&self, type_id: &str, id: &str) -> Option<Value> {
        match type_id {
            Cart::TYPE_ID => Some(self.carts.by_id(id)?.value()),
            Order::TYPE_ID => Some(self.orders.by_id(id)?.value()),
            Quote::TYPE_ID => Some(self.quotes.by_id(id)?.value()),
            QuoteRequest::TYPE_ID => Some(self.quote_requests.by_id(id)?.value()),
            ct_model::Product::TYPE_ID => Some(whole_product::whole(self.products.by_id(id)?).value()),
            Category::TYPE_ID => Some(self.categories.by_id(id)?.value()),
            Payment::TYPE_ID => Some(self.payments.by_id(id)?.value()),
            ProductType::TYPE_ID => Some(self.product_types.by_id(id)?.value()),
            ct_model::TaxCategory::TYPE_ID => Some(self.tax_categories.by_id(id)?.value()),
            Channel::TYPE_ID => Some(self.channels.by_id(id)?.value()),
            ProductSelection::TYPE_ID => Some(self.selections.all.by_id(id)?.value()),
            Store::TYPE_ID => Some(self.stores.by_id(id)?.value()),
            _ => self.equipment.resolve(type_id, id),
        }
    }
}

macro_rules! kept {
    ($($resource:ty),+) => {$(
        impl Kept for $resource {
            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn key(&self) -> Option<&str> {
                self.key.as_ref().map(ct_model::Key::as_str)
            }
        }
    )+};
}

kept!(
    Cart,
    Category,
    Customer,
    Payment,
    ProductSelection,
    ProductType,
    Quote,
    QuoteRequest,
    ShoppingList,
    TaxCategory,
    ct_model::CustomerGroup,
    ct_model::Product,
    ct_model::ShippingMethod,
    ct_model::StagedQuote,
    ct_model::Zone
);

macro_rules! kept_with_key {
    ($($resource:ty),+) => {$(
        impl Kept for $resource {
            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn key(&self) -> Option<&str> {
                Some(self.key.as_str())
            }
        }
    )+};
}

kept_with_key!(AssociateRole, Channel, State, Store, ct_model::Type);
