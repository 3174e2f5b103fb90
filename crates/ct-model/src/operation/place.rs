//! Where an operation is done: in the whole project, in a store, in a business unit.

use crate::{Key, Permission, StoreKey};

/// Where an operation is done.
///
/// In a store, requests go to `/{projectKey}/in-store/key={storeKey}/…`: they see and change what belongs to that store,
/// and a scope granted for the store alone is enough. See
/// [Stores](https://docs.commercetools.com/api/projects/stores).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the project as a whole.
    #[default]
    Project,
    /// In the store with this key.
    Store(StoreKey),
    /// In the business unit with this key.
    BusinessUnit(Key),
}

impl Place {
    /// The store, if it is one.
    #[must_use]
    pub fn store(&self) -> Option<&StoreKey> {
        match self {
            Self::Store(key) => Some(key),
            Self::Project | Self::BusinessUnit(_) => None,
        }
    }

    /// The business unit, if it is one.
    #[must_use]
    pub fn business_unit(&self) -> Option<&Key> {
        match self {
            Self::BusinessUnit(key) => Some(key),
            Self::Project | Self::Store(_) => None,
        }
    }
}

/// A kind of place in which an operation can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceRule {
    /// The project as a whole; one of the row's permissions is needed.
    Project,
    /// Any store; one of these permissions is enough if it is granted for that store alone, and one of the row's if it
    /// is granted for the project.
    Store(&'static [Permission]),
    /// Any business unit; one of the row's permissions is needed.
    BusinessUnit,
}

impl PlaceRule {
    /// Whether `place` is of this kind.
    #[must_use]
    pub fn is_of(&self, place: &Place) -> bool {
        match (self, place) {
            (Self::Project, Place::Project)
            | (Self::Store(_), Place::Store(_))
            | (Self::BusinessUnit, Place::BusinessUnit(_)) => true,
            (Self::Project | Self::Store(_) | Self::BusinessUnit, _) => false,
        }
    }
}
