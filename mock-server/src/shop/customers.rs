//! The customers of a shop.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use ct_model::{Customer, Id, StoreKey};

use crate::{clock::Random, refusal::Refusal};

use super::{collection::Collection, passwords::Passwords, stored::Stored};

/// How many customers a shop holds.
const MOST: usize = 200_000;

/// What a customer logs in to: a store, or the project as a whole, with an e-mail in lower case.
type Account = (Option<Box<str>>, Box<str>);

/// The customers, found by id, by key and by e-mail, whatever its case.
///
/// An e-mail is one customer's in each of her stores, or, if she is of none, in the project as a whole.
pub(crate) struct Customers {
    customers: Collection<Customer>,
    by_email: HashMap<Account, Id<Customer>>,
    /// Who has an e-mail in lower case, whatever she logs in to.
    holders: HashMap<Box<str>, BTreeSet<Id<Customer>>>,
    passwords: Passwords,
}

impl Customers {
    pub(crate) fn new(random: &dyn Random) -> Self {
        Self {
            customers: Collection::default(),
            by_email: HashMap::new(),
            holders: HashMap::new(),
            passwords: Passwords::new(random),
        }
    }

    /// The customer with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<Customer>>> {
        self.customers.by_id(id)
    }

    /// The customer with this key.
    pub(crate) fn by_key(&self, key: &str) -> Option<&Arc<Stored<Customer>>> {
        self.customers.by_key(key)
    }

    /// The customer of the store, or without one of the project as a whole, with this e-mail, whatever its case.
    pub(crate) fn by_email(&self, email: &str, store: Option<&StoreKey>) -> Option<&Id<Customer>> {
        self.by_email.get(&account(email, store.map(StoreKey::as_str)))
    }

    /// The customers with one of these e-mails, whatever its case and their stores, the oldest first.
    pub(crate) fn with_emails(&self, emails: &[&str]) -> Vec<&Arc<Stored<Customer>>> {
        let holders = emails.iter().filter_map(|email| self.holders.get(email.to_lowercase().as_str()));
        let ids: Vec<&str> = holders.flatten().map(Id::as_str).collect();
        self.customers.with_ids(&ids)
    }

    /// Whether another customer has an account that this one would have.
    pub(crate) fn is_email_taken(&self, customer: &Customer) -> bool {
        let mut holders = accounts(customer).filter_map(|account| self.by_email.get(&account));
        holders.any(|holder| *holder != customer.id)
    }

    /// Adds a customer with her password.
    ///
    /// # Errors
    ///
    /// 400 if her e-mail or her key is taken; 503 if the shop is full.
    pub(crate) fn add(
        &mut self,
        customer: Customer,
        password: &str,
    ) -> Result<Arc<Stored<Customer>>, Refusal> {
        if self.customers.len() >= MOST {
            return Err(Refusal::over_capacity(format!("This mock holds {MOST} customers at most.")));
        }
        if self.is_email_taken(&customer) {
            return Err(Refusal::email_taken(&customer.email));
        }
        if let Some(key) = customer.key.as_ref().filter(|key| self.customers.by_key(key.as_str()).is_some()) {
            return Err(Refusal::duplicate("key", key.as_str()));
        }
        self.note(&customer);
        self.passwords.set(&customer.id, password);
        Ok(self.customers.put(customer).1)
    }

    /// All customers, the oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Stored<Customer>>> {
        self.customers.iter()
    }

    /// Puts a changed customer in the place of the one with her id.
    ///
    /// # Errors
    ///
    /// 400 if her new e-mail is another's.
    pub(crate) fn replace(&mut self, customer: Customer) -> Result<Arc<Stored<Customer>>, Refusal> {
        if self.is_email_taken(&customer) {
            return Err(Refusal::email_taken(&customer.email));
        }
        if let Some(old) = self.customers.by_id(customer.id.as_str()) {
            let old = Arc::clone(old);
            self.forget(&old.resource);
        }
        self.note(&customer);
        Ok(self.customers.put(customer).1)
    }

    /// Takes a customer out, her password with her.
    pub(crate) fn remove(&mut self, id: &Id<Customer>) -> Option<Arc<Stored<Customer>>> {
        let (_, removed) = self.customers.remove(id.as_str())?;
        self.forget(&removed.resource);
        self.passwords.forget(id);
        Some(removed)
    }

    /// The customer of the store, or without one of the project as a whole, with this e-mail and this password.
    pub(crate) fn authenticate(
        &self,
        email: &str,
        password: &str,
        store: Option<&StoreKey>,
    ) -> Option<&Id<Customer>> {
        let id = self.by_email(email, store);
        id.filter(|_| self.passwords.matches(id, password))
    }

    /// Remembers what the customer logs in to.
    fn note(&mut self, customer: &Customer) {
        for account in accounts(customer) {
            self.by_email.insert(account, customer.id.clone());
        }
        self.holders.entry(holder(customer)).or_default().insert(customer.id.clone());
    }

    /// Forgets what the customer logs in to.
    fn forget(&mut self, customer: &Customer) {
        for account in accounts(customer) {
            self.by_email.remove(&account);
        }
        let email = holder(customer);
        if let Some(ids) = self.holders.get_mut(&email) {
            ids.remove(&customer.id);
            if ids.is_empty() {
                self.holders.remove(&email);
            }
        }
    }

    /// Whether this is the customer's password.
    pub(crate) fn has_password(&self, id: &Id<Customer>, password: &str) -> bool {
        self.passwords.matches(Some(id), password)
    }

    /// Gives the customer another password; her tokens end with the old one.
    pub(crate) fn set_password(&mut self, id: &Id<Customer>, password: &str) {
        self.passwords.set(id, password);
    }

    /// How often the customer's password was changed; none if there is no such customer.
    pub(crate) fn password_epoch(&self, id: &Id<Customer>) -> Option<u64> {
        self.passwords.epoch(id)
    }
}

/// What the customer logs in to: each of her stores, or the project as a whole.
fn accounts(customer: &Customer) -> impl Iterator<Item = Account> {
    let stores = customer.stores.iter().map(|store| Some(store.key.as_str()));
    let project = customer.stores.is_empty().then_some(None);
    stores.chain(project).map(|store| account(&customer.email, store))
}

fn holder(customer: &Customer) -> Box<str> {
    customer.email.to_lowercase().into()
}

fn account(email: &str, store: Option<&str>) -> Account {
    (store.map(Into::into), email.to_lowercase().into())
}
