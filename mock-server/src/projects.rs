//! The projects of a mock, each with its shop behind its own lock.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use ct_model::ProjectKey;

use crate::{refusal::Refusal, shop::Shop};

/// All projects by key; there is at least one.
pub(crate) struct Projects {
    first: ProjectKey,
    by_key: HashMap<Box<str>, Project>,
}

/// A project and its shop.
pub(crate) struct Project {
    pub(crate) key: ProjectKey,
    shop: RwLock<Shop>,
}

impl Projects {
    /// These projects, at least one, with different keys.
    pub(crate) fn new(projects: Vec<Project>) -> Self {
        let first = projects.first().expect("a mock has a project").key.clone();
        let by_key = projects.into_iter().map(|project| (project.key.as_str().into(), project)).collect();
        Self { first, by_key }
    }

    /// The project that was configured first.
    pub(crate) fn first(&self) -> &ProjectKey {
        &self.first
    }

    /// The project with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Project> {
        self.by_key.get(key)
    }

    /// The same, for whoever asked for it by name: 404 if there is none.
    pub(crate) fn find(&self, key: &str) -> Result<&Project, Refusal> {
        self.get(key).ok_or_else(|| Refusal::project_not_found(key))
    }
}

impl Project {
    pub(crate) fn new(key: ProjectKey, shop: Shop) -> Self {
        Self { key, shop: RwLock::new(shop) }
    }

    /// The shop, to look at, as it is now. A handler that panicked before has been counted; the shop stays in use.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Shop> {
        let shop = self.shop.read().unwrap_or_else(PoisonError::into_inner);
        if !shop.any_expired() {
            return shop;
        }
        drop(shop);
        drop(self.write());
        self.shop.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The shop, to change, as it is now.
    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, Shop> {
        let mut shop = self.shop.write().unwrap_or_else(PoisonError::into_inner);
        shop.expire();
        shop
    }
}
