//! What a kind of resource must say of itself to be set up.

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    AssociateRole, Category, Channel, CustomerGroup, DateTime, InventoryEntry, Permission, PriceSelection,
    ProductSelection, ProductType, Quote, QuoteRequest, ShippingMethod, StagedQuote, StandalonePrice, State,
    Store, Type, Version, Zone,
};
use serde::de::DeserializeOwned;

use crate::{
    api::{
        author::{created_by, expect_version, last_modified_by, next_version},
        query::Query,
    },
    caller::Caller,
    refusal::Refusal,
    shop::{
        Collection, Shop, TaxCategory,
        fault::Fault,
        shape::Shape,
        stored::{Kept, Stored},
    },
};

use super::Desk;

/// How many resources of a kind a shop holds: a bound on memory.
const MOST: usize = 100_000;

/// A resource with a version.
pub(super) trait Record: Kept {
    /// Its version.
    fn version(&self) -> Version;

    /// Notes who made it.
    fn sign(&mut self, caller: &Caller);

    /// Notes who changed it, when, and by how many actions.
    fn touch(&mut self, caller: &Caller, now: DateTime, actions: usize);
}

/// How resources of a kind are kept.
pub(super) trait Kind: 'static {
    /// What is sent to make one.
    type Draft: DeserializeOwned;
    /// What is answered.
    type Resource: Kept;

    /// The path below the project.
    const PATH: &'static str;
    /// Any of these may read.
    const VIEW: &'static [Permission];
    /// Any of these may query.
    const QUERY: &'static [Permission] = Self::VIEW;
    /// Any of these may create and delete.
    const MANAGE: &'static [Permission];
    /// What predicates and sort expressions may name.
    const SHAPE: &'static Shape;
    /// What references to it are called; none if there are no references.
    const TYPE_ID: Option<&'static str>;
    /// Whether resources are found by key too.
    const BY_KEY: bool = true;
    /// Whether resources can be updated.
    const HAS_UPDATES: bool = true;
    /// Whether what refers to a resource keeps it from being deleted.
    const IS_HELD: bool = true;
    /// Whether a price is selected for whoever asks for one.
    const SELECTS_PRICES: bool = false;
    /// Parameters of queries that the platform knows, and this mock does not.
    const NOT_EMULATED: &'static [&'static str] = &[];

    /// Whether the caller sees this one.
    fn shows(_resource: &Self::Resource, _caller: &Caller) -> bool {
        true
    }

    /// All of them, the oldest first.
    fn all(shop: &Shop) -> Vec<Arc<Stored<Self::Resource>>>;

    /// The one with this id.
    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Self::Resource>>>;

    /// The one with this key.
    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Self::Resource>>>;

    /// Those among which the wanted ones are, if the predicate names what another index knows than that of ids and keys.
    fn indexed(_shop: &Shop, _query: &Query) -> Option<Vec<Arc<Stored<Self::Resource>>>> {
        None
    }

    /// The version that whoever deletes it must know; none if it has none.
    fn version(resource: &Self::Resource) -> Option<Version>;

    /// Makes one, and keeps it. Comes back the JSON of the answer.
    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: Self::Draft) -> Result<Bytes, Refusal>;

    /// Does what the update in `body` says to the one with this id.
    fn update(
        _desk: &Desk<'_>,
        _shop: &mut Shop,
        _id: &str,
        _body: &[u8],
    ) -> Result<Arc<Stored<Self::Resource>>, Refusal> {
        Err(Refusal::not_emulated(&format!("update actions of {}", &Self::PATH[1..])))
    }

    /// The JSON of a resource with the prices that are selected, if [`Self::SELECTS_PRICES`].
    fn priced(_shop: &Shop, json: Bytes, _selection: &PriceSelection) -> Bytes {
        json
    }

    /// Whether the resource may be deleted, if nothing refers to it.
    fn expect_removable(_resource: &Self::Resource) -> Result<(), Refusal> {
        Ok(())
    }

    /// Takes out the one with this id, which nothing refers to.
    fn remove(desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal>;
}

/// A kind whose resources are kept in a collection, and have nothing particular about them.
pub(super) trait Plain: 'static {
    /// What is sent to make one.
    type Draft: DeserializeOwned;
    /// What is answered.
    type Resource: Record;

    /// See [`Kind::PATH`].
    const PATH: &'static str;
    /// See [`Kind::VIEW`].
    const VIEW: &'static [Permission];
    /// See [`Kind::MANAGE`].
    const MANAGE: &'static [Permission];
    /// See [`Kind::SHAPE`].
    const SHAPE: &'static Shape;
    /// See [`Kind::TYPE_ID`].
    const TYPE_ID: &'static str;

    /// The resource that a draft describes.
    fn make(shop: &Shop, draft: &Self::Draft) -> Result<Self::Resource, Fault>;

    /// Where they are kept.
    fn kept(shop: &Shop) -> &Collection<Self::Resource>;

    /// The same, to change it.
    fn kept_mut(shop: &mut Shop) -> &mut Collection<Self::Resource>;

    /// Lets the rest of the shop know of a resource that was made or taken out.
    fn changed(_shop: &mut Shop, _resource: &Self::Resource) {}

    /// See [`Kind::expect_removable`].
    fn expect_removable(_resource: &Self::Resource) -> Result<(), Refusal> {
        Ok(())
    }
}

impl<P: Plain> Kind for P {
    type Draft = P::Draft;
    type Resource = P::Resource;

    const PATH: &'static str = P::PATH;
    const VIEW: &'static [Permission] = P::VIEW;
    const MANAGE: &'static [Permission] = P::MANAGE;
    const SHAPE: &'static Shape = P::SHAPE;
    const TYPE_ID: Option<&'static str> = Some(P::TYPE_ID);

    fn all(shop: &Shop) -> Vec<Arc<Stored<Self::Resource>>> {
        P::kept(shop).iter().cloned().collect()
    }

    fn by_id(shop: &Shop, id: &str) -> Option<Arc<Stored<Self::Resource>>> {
        P::kept(shop).by_id(id).cloned()
    }

    fn by_key(shop: &Shop, key: &str) -> Option<Arc<Stored<Self::Resource>>> {
        P::kept(shop).by_key(key).cloned()
    }

    fn version(resource: &Self::Resource) -> Option<Version> {
        Some(resource.version())
    }

    fn expect_removable(resource: &Self::Resource) -> Result<(), Refusal> {
        P::expect_removable(resource)
    }

    fn create(desk: &Desk<'_>, shop: &mut Shop, draft: Self::Draft) -> Result<Bytes, Refusal> {
        expect_room(P::kept(shop).len(), P::PATH)?;
        let mut made = P::make(shop, &draft)?;
        made.sign(desk.caller);
        let (_, kept) = P::kept_mut(shop).put(made);
        P::changed(shop, &kept.resource);
        Ok(kept.json())
    }

    fn remove(_desk: &Desk<'_>, shop: &mut Shop, id: &str) -> Result<(), Refusal> {
        let (_, removed) = P::kept_mut(shop).remove(id).ok_or_else(|| Refusal::resource_not_found(id))?;
        P::changed(shop, &removed.resource);
        Ok(())
    }
}

/// The resource after an update of the version `seen`: all of the actions, or none of them. None if it stays as it is.
pub(super) fn updated<R: Record + Clone + PartialEq, A>(
    desk: &Desk<'_>,
    shop: &Shop,
    before: &R,
    seen: Version,
    actions: &[A],
    apply: impl Fn(&mut R, &A) -> Result<(), Refusal>,
) -> Result<Option<R>, Refusal> {
    expect_version(before.id(), seen, before.version())?;
    let mut next = before.clone();
    for action in actions {
        apply(&mut next, action)?;
    }
    if next == *before {
        return Ok(None);
    }
    next.touch(desk.caller, shop.now(), actions.len());
    Ok(Some(next))
}

/// 503 if a shop holds as many resources of the kind at `path` as it may.
pub(super) fn expect_room(held: usize, path: &str) -> Result<(), Refusal> {
    if held < MOST {
        return Ok(());
    }
    Err(Refusal::over_capacity(format!("The project holds {MOST} {}.", &path[1..])))
}

macro_rules! records {
    ($($resource:ty),+ $(,)?) => {$(
        impl Record for $resource {
            fn version(&self) -> Version {
                self.version
            }

            fn sign(&mut self, caller: &Caller) {
                self.created_by = Some(created_by(caller));
                self.last_modified_by = Some(last_modified_by(caller));
            }

            fn touch(&mut self, caller: &Caller, now: DateTime, actions: usize) {
                self.version = next_version(self.version, actions);
                self.last_modified_at = now;
                self.last_modified_by = Some(last_modified_by(caller));
            }
        }
    )+};
}

records!(
    AssociateRole,
    Category,
    Channel,
    CustomerGroup,
    InventoryEntry,
    ProductSelection,
    ProductType,
    Quote,
    QuoteRequest,
    ShippingMethod,
    StagedQuote,
    StandalonePrice,
    State,
    Store,
    TaxCategory,
    Type,
    Zone,
);

/// A [`Plain`] kind: its name, draft, resource, what references to it name, path, shape, who may, how a draft becomes a
/// resource, and the field of the shop in which the resources are.
macro_rules! plain {
    (
        $(#[$docs:meta])*
        $name:ident: $draft:ty => $resource:ty, $referred:ty, $path:literal, $shape:expr;
        view [$($view:expr),+], manage [$($manage:expr),+];
        $make:path, $($field:ident).+
    ) => {
        $(#[$docs])*
        pub(super) struct $name;

        impl $crate::api::setup::kind::Plain for $name {
            type Draft = $draft;
            type Resource = $resource;

            const PATH: &'static str = $path;
            const VIEW: &'static [ct_model::Permission] = &[$($view),+];
            const MANAGE: &'static [ct_model::Permission] = &[$($manage),+];
            const SHAPE: &'static $crate::shop::shape::Shape = $shape;
            const TYPE_ID: &'static str = <$referred as ct_model::Resource>::TYPE_ID;

            fn make(
                shop: &$crate::shop::Shop,
                draft: &Self::Draft,
            ) -> Result<Self::Resource, $crate::shop::fault::Fault> {
                $make(shop, draft)
            }

            fn kept(shop: &$crate::shop::Shop) -> &$crate::shop::Collection<Self::Resource> {
                &shop.$($field).+
            }

            fn kept_mut(shop: &mut $crate::shop::Shop) -> &mut $crate::shop::Collection<Self::Resource> {
                &mut shop.$($field).+
            }
        }
    };
}
pub(super) use plain;
