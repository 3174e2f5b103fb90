//! Who asks: what a bearer token stands for.

use std::ops::Deref;

use ct_model::{
    Customer, Id, KeyReference, Permission, ProjectKey, Scopes, Store, StoreKey, operation::Place,
};

/// Whom a request comes from, as its token says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Caller {
    /// The API client that the token was issued to.
    pub(crate) client_id: Box<str>,
    /// The project that the token is for.
    pub(crate) project: ProjectKey,
    /// What the token allows.
    pub(crate) scopes: Scopes,
    /// On whose behalf the client asks.
    pub(crate) principal: Principal,
}

/// On whose behalf a client asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Principal {
    /// Nobody's: a token of the client credentials flow.
    App,
    /// A visitor's, who has not signed in.
    Anonymous(String),
    /// A customer's: a token of the password flow.
    Customer(Id<Customer>),
}

impl Caller {
    /// The customer that the token belongs to.
    pub(crate) fn customer_id(&self) -> Option<&Id<Customer>> {
        match &self.principal {
            Principal::Customer(id) => Some(id),
            Principal::App | Principal::Anonymous(_) => None,
        }
    }

    /// The anonymous session that the token belongs to.
    pub(crate) fn anonymous_id(&self) -> Option<&str> {
        match &self.principal {
            Principal::Anonymous(id) => Some(id),
            Principal::App | Principal::Customer(_) => None,
        }
    }
}

/// A caller in a place: what a handler knows of who asks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit<'v> {
    /// Who asks.
    pub(crate) caller: &'v Caller,
    /// Where.
    pub(crate) place: &'v Place,
}

impl<'v> Visit<'v> {
    /// The store that she is in, if she is in one.
    pub(crate) fn store(&self) -> Option<&'v StoreKey> {
        self.place.store()
    }

    /// Whether the token allows `permission` where she is: in the project, or in the store alone.
    pub(crate) fn may(&self, permission: &Permission) -> bool {
        self.scopes.allows(permission, &self.project, self.store())
    }

    /// Whether what belongs to `store` can be seen here: in a store only what belongs to it, elsewhere everything.
    pub(crate) fn sees(&self, store: Option<&KeyReference<Store>>) -> bool {
        self.store().is_none_or(|here| store.is_some_and(|store| store.key.as_str() == here.as_str()))
    }
}

impl Deref for Visit<'_> {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        self.caller
    }
}
