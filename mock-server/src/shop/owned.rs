//! Resources that belong to someone: found by id, by key and by owner, for each owner in the order of their last change.
//!
//! Absent on purpose: what a kind of resource is for. Each says with [`Owned`] whose it is.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
    time::Duration,
};

use ct_model::{Customer, DateTime, Id};

use crate::{
    caller::{Caller, Principal},
    refusal::Refusal,
};

use super::{
    collection::{Collection, Place},
    stored::{Kept, Stored},
};

/// How many resources of one kind a shop holds.
const MOST: usize = 500_000;
/// How many parts all of them together hold.
const MOST_PARTS: usize = 500_000;

/// Whose a resource is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Owner {
    /// A customer's.
    Customer(Id<Customer>),
    /// An anonymous session's.
    Anonymous(String),
}

impl Owner {
    /// Whose resources the caller may see and change; none if the token is nobody's.
    pub(crate) fn of(caller: &Caller) -> Option<Self> {
        match &caller.principal {
            Principal::App => None,
            Principal::Anonymous(id) => Some(Self::Anonymous(id.clone())),
            Principal::Customer(id) => Some(Self::Customer(id.clone())),
        }
    }

    /// Whose a resource with these fields is: a customer's before an anonymous session's.
    pub(crate) fn named(customer: Option<&Id<Customer>>, anonymous_id: Option<&String>) -> Option<Self> {
        let customer = customer.map(|id| Self::Customer(id.clone()));
        customer.or_else(|| anonymous_id.map(|id| Self::Anonymous(id.clone())))
    }

    /// The customer, if it is one.
    pub(crate) fn customer_id(&self) -> Option<&Id<Customer>> {
        match self {
            Self::Customer(id) => Some(id),
            Self::Anonymous(_) => None,
        }
    }

    /// The anonymous session, if it is one.
    pub(crate) fn anonymous_id(&self) -> Option<&str> {
        match self {
            Self::Customer(_) => None,
            Self::Anonymous(id) => Some(id),
        }
    }
}

/// A resource that belongs to someone.
pub(crate) trait Owned: Kept {
    /// What several of them are called.
    const KIND: &'static str;
    /// What several of its parts are called.
    const PARTS: &'static str;

    /// Whose it is; none if nobody's.
    fn owner(&self) -> Option<Owner>;

    /// When it was changed last.
    fn changed(&self) -> DateTime;

    /// When it is deleted, if it is not changed until then.
    fn expires(&self) -> Option<DateTime>;

    /// How many parts it has: what its size grows with.
    fn parts(&self) -> usize;
}

/// When a resource is deleted that was changed then and may go after so many days without a change.
pub(super) fn expiry(changed: DateTime, days: Option<i64>) -> Option<DateTime> {
    let days = u64::try_from(days?).ok()?;
    Some(changed.saturating_add(Duration::from_secs(days.saturating_mul(86_400))))
}

/// Resources in the order of their last change.
type ByChange<T> = BTreeMap<(DateTime, Place), Arc<Stored<T>>>;

/// Resources of one kind and their owners.
#[derive(Debug)]
pub(crate) struct OwnedCollection<T> {
    all: Collection<T>,
    by_owner: HashMap<Owner, ByChange<T>>,
    expiring: BTreeSet<(DateTime, Place)>,
    parts: usize,
}

impl<T> Default for OwnedCollection<T> {
    fn default() -> Self {
        Self { all: Collection::default(), by_owner: HashMap::new(), expiring: BTreeSet::new(), parts: 0 }
    }
}

impl<T: Owned> OwnedCollection<T> {
    /// The resource with this id, whosever it is.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<T>>> {
        self.all.by_id(id)
    }

    /// The resource with this key, whosever it is.
    pub(crate) fn by_key(&self, key: &str) -> Option<&Arc<Stored<T>>> {
        self.all.by_key(key)
    }

    /// The resource with this id, if it is this owner's. Another's is as if it were not there.
    pub(crate) fn owned_by(&self, owner: Option<&Owner>, id: &str) -> Option<&Arc<Stored<T>>> {
        self.all.by_id(id).filter(|stored| belongs(stored, owner))
    }

    /// The resource with this key, if it is this owner's. Another's is as if it were not there.
    pub(crate) fn owned_by_key(&self, owner: Option<&Owner>, key: &str) -> Option<&Arc<Stored<T>>> {
        self.all.by_key(key).filter(|stored| belongs(stored, owner))
    }

    /// All of them, the oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Stored<T>>> {
        self.all.iter()
    }

    /// Whether anything belongs to this owner.
    pub(crate) fn has_any(&self, owner: &Owner) -> bool {
        self.by_owner.contains_key(owner)
    }

    /// The owner's resources, the longest unchanged first.
    pub(crate) fn of_owner(
        &self,
        owner: Option<&Owner>,
    ) -> impl ExactSizeIterator<Item = &Arc<Stored<T>>> + DoubleEndedIterator {
        let owned = owner.and_then(|owner| self.by_owner.get(owner));
        owned.map(BTreeMap::values).unwrap_or_default()
    }

    /// The owner's resources with one of these ids, the longest unchanged first.
    pub(crate) fn of_owner_with_ids(&self, owner: Option<&Owner>, ids: &[&str]) -> Vec<&Arc<Stored<T>>> {
        in_order_of_change(self.all.with_ids(ids), owner)
    }

    /// The owner's resources with one of these keys, the longest unchanged first.
    pub(crate) fn of_owner_with_keys(&self, owner: Option<&Owner>, keys: &[&str]) -> Vec<&Arc<Stored<T>>> {
        in_order_of_change(self.all.with_keys(keys), owner)
    }

    /// Adds a resource. Whoever calls has seen to it that its key is free.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn add(&mut self, resource: T) -> Result<Arc<Stored<T>>, Refusal> {
        if self.all.len() >= MOST {
            let kind = T::KIND;
            return Err(Refusal::over_capacity(format!("This mock holds {MOST} {kind} at most.")));
        }
        self.expect_room(resource.parts())?;
        Ok(self.put(resource))
    }

    /// Puts a changed resource in the place of the one with its id.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn replace(&mut self, resource: T) -> Result<Arc<Stored<T>>, Refusal> {
        self.expect_room(self.growth(&resource))?;
        self.remove(resource.id());
        Ok(self.put(resource))
    }

    /// Puts changed resources in the places of those with their ids, one after the other: all of them, or none.
    ///
    /// # Errors
    ///
    /// 503 if the shop is full.
    pub(crate) fn replace_all(&mut self, resources: Vec<T>) -> Result<(), Refusal> {
        self.expect_room(resources.iter().map(|resource| self.growth(resource)).sum())?;
        for resource in resources {
            self.remove(resource.id());
            self.put(resource);
        }
        Ok(())
    }

    /// Takes a resource out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<Stored<T>>> {
        let (place, removed) = self.all.remove(id)?;
        self.parts -= removed.resource.parts();
        if let Some(at) = removed.resource.expires() {
            self.expiring.remove(&(at, place));
        }
        if let Some(owner) = removed.resource.owner()
            && let Some(owned) = self.by_owner.get_mut(&owner)
        {
            owned.remove(&(removed.resource.changed(), place));
            if owned.is_empty() {
                self.by_owner.remove(&owner);
            }
        }
        Some(removed)
    }

    /// Whether any of them is to be deleted by now.
    pub(crate) fn any_expired(&self, now: DateTime) -> bool {
        self.expiring.first().is_some_and(|(at, _)| *at <= now)
    }

    /// Takes out those that are to be deleted by now.
    pub(crate) fn expire(&mut self, now: DateTime) -> Vec<Arc<Stored<T>>> {
        let mut all = Vec::new();
        while let Some((at, place)) = self.expiring.first().copied()
            && at <= now
        {
            let expired = self.all.at(place).map(|stored| stored.resource.id().to_owned());
            // It takes itself out of those that expire.
            let removed = expired.and_then(|id| self.remove(&id));
            debug_assert!(removed.is_some(), "what expires is there");
            self.expiring.remove(&(at, place));
            all.extend(removed);
        }
        all
    }

    /// How many parts the resource has more than the one whose place it is to take.
    fn growth(&self, resource: &T) -> usize {
        let before = self.all.by_id(resource.id()).map_or(0, |before| before.resource.parts());
        resource.parts().saturating_sub(before)
    }

    fn expect_room(&self, more: usize) -> Result<(), Refusal> {
        if self.parts + more <= MOST_PARTS {
            return Ok(());
        }
        let (parts, kind) = (T::PARTS, T::KIND);
        Err(Refusal::over_capacity(format!("This mock holds {MOST_PARTS} {parts} of {kind} at most.")))
    }

    /// Puts a resource where none with its id is.
    fn put(&mut self, resource: T) -> Arc<Stored<T>> {
        self.parts += resource.parts();
        let changed = resource.changed();
        let owner = resource.owner();
        let expires = resource.expires();
        let (place, stored) = self.all.put(resource);
        self.expiring.extend(expires.map(|at| (at, place)));
        if let Some(owner) = owner {
            self.by_owner.entry(owner).or_default().insert((changed, place), Arc::clone(&stored));
        }
        stored
    }
}

fn in_order_of_change<'s, T: Owned>(
    mut found: Vec<&'s Arc<Stored<T>>>,
    owner: Option<&Owner>,
) -> Vec<&'s Arc<Stored<T>>> {
    found.retain(|stored| belongs(stored, owner));
    // Of what was changed at one time the oldest is first, as it was before.
    found.sort_by_key(|stored| stored.resource.changed());
    found
}

fn belongs<T: Owned>(stored: &Stored<T>, owner: Option<&Owner>) -> bool {
    owner.is_some() && stored.resource.owner().as_ref() == owner
}
