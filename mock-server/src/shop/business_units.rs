//! The business units of a shop, each with its associates and with what it inherits.

mod associates;
mod inheritance;
mod unit;

#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use ct_model::{Associate, BusinessUnit, Customer, DateTime, Id, Key, ResourceIdentifier, Version};

use crate::refusal::Refusal;

use super::{
    collection::{Collection, Place},
    stored::Stored,
};

pub(crate) use associates::{Assigner, MOST_ASSOCIATES, assignments, expect_permission, roles};
pub(crate) use unit::Unit;

/// How many levels a company has, itself among them.
const MOST_LEVELS: usize = 5;
/// How many business units a shop holds.
const MOST: usize = 20_000;
/// How many associates all of them together hold, the inherited ones once for each unit.
const MOST_MEMBERS: usize = 500_000;

/// Business units in the order of their creation.
type InOrder = BTreeMap<Place, Arc<Stored<Unit>>>;

/// The business units, found by id, by key and by associate.
///
/// What a unit inherits is kept with it, so that it is read as fast as the rest: whoever changes a unit changes all that
/// are below it.
#[derive(Debug, Default)]
pub(crate) struct BusinessUnits {
    units: Collection<Unit>,
    by_associate: HashMap<Id<Customer>, InOrder>,
    children: HashMap<Key, BTreeSet<Key>>,
    members: usize,
}

impl BusinessUnits {
    /// The unit with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<Unit>>> {
        self.units.by_id(id)
    }

    /// The unit with this key.
    pub(crate) fn by_key(&self, key: &str) -> Option<&Arc<Stored<Unit>>> {
        self.units.by_key(key)
    }

    /// The unit that a draft means.
    pub(crate) fn named(&self, named: &ResourceIdentifier<BusinessUnit>) -> Option<&Arc<Stored<Unit>>> {
        match named {
            ResourceIdentifier::Id(id) => self.by_id(id.as_str()),
            ResourceIdentifier::Key(key) => self.by_key(key.as_str()),
        }
    }

    /// The units in which the customer is an associate, by herself or by inheritance.
    pub(crate) fn of_associate(
        &self,
        customer: Option<&Id<Customer>>,
    ) -> impl ExactSizeIterator<Item = &Arc<Stored<Unit>>> {
        static NONE: InOrder = BTreeMap::new();
        customer.and_then(|customer| self.by_associate.get(customer)).unwrap_or(&NONE).values()
    }

    /// Adds a unit, whose key is free.
    ///
    /// # Errors
    ///
    /// 400 if it is too deep below its company; 503 if the shop is full.
    pub(crate) fn add(&mut self, unit: Unit) -> Result<Arc<Stored<Unit>>, Refusal> {
        if self.units.len() >= MOST {
            return Err(Refusal::over_capacity(format!("This mock holds {MOST} business units at most.")));
        }
        self.expect_levels(&unit)?;
        self.put(unit)
    }

    /// Puts a changed unit in the place of the one with its id.
    ///
    /// # Errors
    ///
    /// 400 if it, or one below it, is too deep below the company; 503 if the shop is full.
    pub(crate) fn replace(&mut self, unit: Unit) -> Result<Arc<Stored<Unit>>, Refusal> {
        self.expect_levels(&unit)?;
        let old = self.parent_of(&unit.id);
        let put = self.put(unit)?;
        if let Some(old) = old.filter(|old| !put.resource.is_child_of(old))
            && let Some(siblings) = self.children.get_mut(&old)
        {
            siblings.remove(&put.resource.key);
        }
        Ok(put)
    }

    /// Takes out a unit that is above no other.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Arc<Stored<Unit>>> {
        let (place, removed) = self.units.remove(id)?;
        self.members -= removed.resource.members().count();
        self.forget_members(place, &removed.resource);
        if let Some(parent) = &removed.resource.parent_unit
            && let Some(siblings) = self.children.get_mut(&parent.key)
        {
            siblings.remove(&removed.resource.key);
        }
        Some(removed)
    }

    /// Takes a customer out of the associates of all units.
    pub(crate) fn dismiss(&mut self, customer: &Id<Customer>, now: DateTime) {
        let is_hers = |associate: &Associate| associate.customer.id == *customer;
        let own =
            self.of_associate(Some(customer)).filter(|unit| unit.resource.associates.iter().any(is_hers));
        let own: Vec<Id<BusinessUnit>> = own.map(|unit| Id::new(unit.resource.id.as_str())).collect();
        for id in own {
            let Some(mut unit) = self.by_id(id.as_str()).map(|unit| unit.resource.clone()) else { continue };
            unit.associates.retain(|associate| !is_hers(associate));
            unit.version = Version(unit.version.as_u64() + 1);
            unit.last_modified_at = now;
            self.put(unit).expect("there is room for fewer associates");
        }
    }

    /// All of them, the oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Stored<Unit>>> {
        self.units.iter()
    }

    /// Whether `unit` is the one with the key `above`, or below it.
    pub(crate) fn is_within(&self, unit: &Unit, above: &Key) -> bool {
        self.lineage(unit).any(|unit| unit.key == *above)
    }

    /// A unit, the one above it, and so on to its company.
    fn lineage<'u>(&'u self, unit: &'u Unit) -> impl Iterator<Item = &'u Unit> {
        std::iter::successors(Some(unit), |unit| {
            let parent = self.by_key(unit.parent_unit.as_ref()?.key.as_str())?;
            Some(&parent.resource)
        })
    }

    fn parent_of(&self, id: &Id<BusinessUnit>) -> Option<Key> {
        let parent = self.by_id(id.as_str())?.resource.parent_unit.as_ref()?;
        Some(parent.key.clone())
    }

    fn expect_levels(&self, unit: &Unit) -> Result<(), Refusal> {
        if self.lineage(unit).count() + self.levels_below(&unit.key) <= MOST_LEVELS {
            return Ok(());
        }
        Err(Refusal::invalid_operation(format!(
            "A company has {MOST_LEVELS} levels of business units at most."
        )))
    }

    fn levels_below(&self, key: &Key) -> usize {
        let children = self.children.get(key).into_iter().flatten();
        children.map(|child| 1 + self.levels_below(child)).max().unwrap_or(0)
    }

    /// Puts a unit, and with it those below that inherit something else now.
    fn put(&mut self, unit: Unit) -> Result<Arc<Stored<Unit>>, Refusal> {
        let id = unit.id.clone();
        let changed = self.settled(unit);
        let before =
            |unit: &Unit| self.by_id(unit.id.as_str()).map_or(0, |old| old.resource.members().count());
        let less: usize = changed.iter().map(before).sum();
        let more: usize = changed.iter().map(|unit| unit.members().count()).sum();
        if self.members - less + more > MOST_MEMBERS {
            let why = format!("This mock holds {MOST_MEMBERS} associates of business units at most.");
            return Err(Refusal::over_capacity(why));
        }
        self.members = self.members - less + more;
        for unit in changed {
            self.put_one(unit);
        }
        Ok(Arc::clone(self.by_id(id.as_str()).expect("it has just been put")))
    }

    /// The unit with what it inherits, and those below it for which that makes a difference.
    fn settled(&self, mut unit: Unit) -> Vec<Unit> {
        let parent = unit.parent_unit.as_ref().and_then(|parent| self.by_key(parent.key.as_str()));
        inheritance::inherit(&mut unit, parent.map(|parent| &parent.resource));
        let mut settled = vec![unit];
        let mut next = 0;
        while let Some(above) = settled.get(next).cloned() {
            for child in self.children.get(&above.key).into_iter().flatten() {
                let Some(before) = self.by_key(child.as_str()) else { continue };
                let mut child = before.resource.clone();
                inheritance::inherit(&mut child, Some(&above));
                if child != before.resource {
                    settled.push(child);
                }
            }
            next += 1;
        }
        settled
    }

    fn put_one(&mut self, unit: Unit) {
        if let Some(parent) = &unit.parent_unit {
            self.children.entry(parent.key.clone()).or_default().insert(unit.key.clone());
        }
        let before = self.by_id(unit.id.as_str()).map(Arc::clone);
        let (place, stored) = self.units.put(unit);
        if let Some(before) = before {
            self.forget_members(place, &before.resource);
        }
        for member in stored.resource.members() {
            self.by_associate.entry(member.clone()).or_default().insert(place, Arc::clone(&stored));
        }
    }

    /// The unit in this place is no longer found by its associates.
    fn forget_members(&mut self, place: Place, unit: &Unit) {
        for member in unit.members() {
            if let Some(units) = self.by_associate.get_mut(member) {
                units.remove(&place);
                if units.is_empty() {
                    self.by_associate.remove(member);
                }
            }
        }
    }
}
