//! The customers of a shop.

use std::{collections::HashMap, sync::Arc};

use ct_model::{Customer, Id, StoreKey};

use crate::{clock::Random, refusal::Refusal};

use super::{collection::Collection, passwords::Passwords, stored::Stored};

/// How many customers a shop holds.
const MOST: usize = 200_000;

/// The customers, found by id, by key and by e-mail, whatever its case.
pub(crate) struct Customers {
    customers: Collection<Customer>,
    by_email: HashMap<Box<str>, Id<Customer>>,
    passwords: Passwords,
}

impl Customers {
    pub(crate) fn new(random: &dyn Random) -> Self {
        Self { customers: Collection::default(), by_email: HashMap::new(), passwords: Passwords::new(random) }
    }

    /// The customer with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<Customer>>> {
        self.customers.by_id(id)
    }

    /// The customer with this e-mail, whatever its case.
    pub(crate) fn by_email(&self, email: &str) -> Option<&Id<Customer>> {
        self.by_email.get(folded(email).as_str())
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
        if self.by_email(&customer.email).is_some() {
            return Err(Refusal::email_taken(&customer.email));
        }
        if let Some(key) = customer.key.as_ref().filter(|key| self.customers.by_key(key.as_str()).is_some()) {
            return Err(Refusal::duplicate("key", key.as_str()));
        }
        self.by_email.insert(folded(&customer.email).into(), customer.id.clone());
        self.passwords.set(&customer.id, password);
        Ok(self.customers.put(customer).1)
    }

    /// Puts a changed customer in the place of the one with her id.
    ///
    /// # Errors
    ///
    /// 400 if her new e-mail is another's.
    pub(crate) fn replace(&mut self, customer: Customer) -> Result<Arc<Stored<Customer>>, Refusal> {
        match self.by_email(&customer.email) {
            Some(holder) if *holder != customer.id => return Err(Refusal::email_taken(&customer.email)),
            Some(_) => {}
            None => {
                if let Some(old) = self.customers.by_id(customer.id.as_str()) {
                    self.by_email.remove(folded(&old.resource.email).as_str());
                }
                self.by_email.insert(folded(&customer.email).into(), customer.id.clone());
            }
        }
        Ok(self.customers.put(customer).1)
    }

    /// Takes a customer out, her password with her.
    pub(crate) fn remove(&mut self, id: &Id<Customer>) -> Option<Arc<Stored<Customer>>> {
        let (_, removed) = self.customers.remove(id.as_str())?;
        self.by_email.remove(folded(&removed.resource.email).as_str());
        self.passwords.forget(id);
        Some(removed)
    }

    /// The customer with this e-mail and this password.
    pub(crate) fn authenticate(&self, email: &str, password: &str) -> Option<&Id<Customer>> {
        let id = self.by_email(email);
        id.filter(|_| self.passwords.matches(id, password))
    }

    /// Whether she belongs to this store, or without one to none: a customer of stores logs in there only.
    pub(crate) fn is_of(&self, id: &Id<Customer>, store: Option<&StoreKey>) -> bool {
        let customer = self.customers.by_id(id.as_str());
        customer.is_some_and(|customer| {
            let stores = &customer.resource.stores;
            match store {
                None => stores.is_empty(),
                Some(key) => stores.iter().any(|store| store.key.as_str() == key.as_str()),
            }
        })
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

fn folded(email: &str) -> String {
    email.to_lowercase()
}
