//! Resources of one kind, found by id, by key and by the SKU that they are about without a walk, in the order of their
//! creation.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use super::stored::{Kept, Stored};

/// The place of a resource in the order of creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place(u64);

impl Place {
    /// The place behind this one; behind none: the first.
    pub(crate) fn after(last: Option<Self>) -> Self {
        last.map_or(Self(0), |Self(last)| Self(last + 1))
    }
}

/// Resources of one kind.
#[derive(Debug)]
pub(crate) struct Collection<T> {
    resources: BTreeMap<Place, Arc<Stored<T>>>,
    by_id: HashMap<Box<str>, Place>,
    by_key: HashMap<Box<str>, Place>,
    by_sku: HashMap<Box<str>, Vec<Place>>,
    last: Option<Place>,
}

impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self {
            resources: BTreeMap::new(),
            by_id: HashMap::new(),
            by_key: HashMap::new(),
            by_sku: HashMap::new(),
            last: None,
        }
    }
}

impl<T: Kept> Collection<T> {
    /// Adds a resource, or puts it in the place of the one with its id. Whoever calls has seen to it that its key is
    /// free.
    pub(crate) fn put(&mut self, resource: T) -> (Place, Arc<Stored<T>>) {
        let place = match self.by_id.get(resource.id()) {
            Some(place) => *place,
            None => {
                let place = Place::after(self.last);
                self.last = Some(place);
                self.by_id.insert(resource.id().into(), place);
                place
            }
        };
        if let Some(old) = self.resources.get(&place).cloned() {
            self.forget(&old.resource, place);
        }
        if let Some(key) = resource.key() {
            self.by_key.insert(key.into(), place);
        }
        if let Some(sku) = resource.sku() {
            self.by_sku.entry(sku.into()).or_default().push(place);
        }
        let stored = Arc::new(Stored::new(resource));
        self.resources.insert(place, Arc::clone(&stored));
        (place, stored)
    }

    /// Takes a resource out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<(Place, Arc<Stored<T>>)> {
        let place = self.by_id.remove(id)?;
        let stored = self.resources.remove(&place)?;
        self.forget(&stored.resource, place);
        Some((place, stored))
    }

    /// Takes what is at a place out of the indexes that a change of it changes.
    fn forget(&mut self, old: &T, place: Place) {
        if let Some(key) = old.key() {
            self.by_key.remove(key);
        }
        if let Some((sku, places)) = old.sku().and_then(|sku| Some((sku, self.by_sku.get_mut(sku)?))) {
            places.retain(|held| *held != place);
            if places.is_empty() {
                self.by_sku.remove(sku);
            }
        }
    }

    /// The resource with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Arc<Stored<T>>> {
        self.at(*self.by_id.get(id)?)
    }

    /// The resource with this key.
    pub(crate) fn by_key(&self, key: &str) -> Option<&Arc<Stored<T>>> {
        self.at(*self.by_key.get(key)?)
    }

    /// The resources that are about this SKU.
    pub(crate) fn of_sku(&self, sku: &str) -> impl Iterator<Item = &Arc<Stored<T>>> {
        self.by_sku.get(sku).into_iter().flatten().filter_map(|place| self.at(*place))
    }

    /// Those with one of these ids, the oldest first.
    pub(crate) fn with_ids(&self, ids: &[&str]) -> Vec<&Arc<Stored<T>>> {
        self.in_places(ids.iter().filter_map(|id| self.by_id.get(*id)))
    }

    /// Those with one of these keys, the oldest first.
    pub(crate) fn with_keys(&self, keys: &[&str]) -> Vec<&Arc<Stored<T>>> {
        self.in_places(keys.iter().filter_map(|key| self.by_key.get(*key)))
    }

    fn in_places<'p>(&self, places: impl Iterator<Item = &'p Place>) -> Vec<&Arc<Stored<T>>> {
        let distinct: BTreeSet<&Place> = places.collect();
        distinct.into_iter().filter_map(|place| self.resources.get(place)).collect()
    }

    /// The resource in this place.
    pub(crate) fn at(&self, place: Place) -> Option<&Arc<Stored<T>>> {
        self.resources.get(&place)
    }

    /// All of them, the oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Stored<T>>> {
        self.resources.values()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.resources.len()
    }
}
