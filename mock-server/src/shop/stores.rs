//! What a store makes of the shop: which products it has, which prices, which countries.
//! <https://docs.commercetools.com/api/projects/stores>

use std::sync::Arc;

use ct_model::{
    Country, Price, ProductProjection, ProductSelection, ProductSelectionAssignment, Reference, Store,
};

use crate::refusal::Refusal;

use super::{
    Shop,
    products::variants,
    selections::{Selections, excludes, is_about},
    stored::Stored,
};

/// The products that a store has.
///
/// Where a product is in a selection that a store has and in another that takes it away, the store does not have it.
/// (Inferred.)
pub(crate) enum Assortment<'s> {
    /// All of the shop.
    Everything,
    /// None: its selections are all inactive.
    Nothing,
    /// What its active selections leave.
    Selected {
        selections: &'s Selections,
        /// A product is in one of these, if there are any,
        included: Vec<&'s ProductSelection>,
        /// and in none of these.
        excluded: Vec<&'s ProductSelection>,
    },
}

impl Assortment<'_> {
    /// Whether the store has a variant of the product.
    pub(crate) fn has(&self, product: &ProductProjection) -> bool {
        variants(product).any(|variant| self.has_variant(product.id.as_str(), variant.sku.as_deref()))
    }

    /// Whether the store has the variant with this SKU of the product with this id.
    pub(crate) fn has_variant(&self, product: &str, sku: Option<&str>) -> bool {
        match self {
            Self::Everything => true,
            Self::Nothing => false,
            Self::Selected { selections, included, excluded } => {
                let among = |of: &[&ProductSelection]| {
                    of.iter().any(|selection| {
                        let assigned = selections.assigned(selection.id.as_str(), product);
                        assigned.is_some_and(|assigned| is_about(assigned, sku))
                    })
                };
                (included.is_empty() || among(included)) && !among(excluded)
            }
        }
    }
}

impl Shop {
    /// The store with this key.
    pub(crate) fn store(&self, key: &str) -> Option<&Store> {
        self.stores.by_key(key).map(|stored| &stored.resource)
    }

    /// The products that the store has.
    pub(crate) fn assortment(&self, store: &Store) -> Assortment<'_> {
        let (active, inactive) = self.selections_of(store);
        if !active.is_empty() {
            let (excluded, included) = active.into_iter().partition(|selection| excludes(selection));
            return Assortment::Selected { selections: &self.selections, included, excluded };
        }
        if inactive.iter().all(|selection| excludes(selection)) {
            Assortment::Everything
        } else {
            Assortment::Nothing
        }
    }

    /// By which active selection the store has which product: a product as often as there are such selections.
    pub(crate) fn assignments(&self, store: &Store) -> Vec<Arc<Stored<ProductSelectionAssignment>>> {
        let (active, _) = self.selections_of(store);
        let assigned = active.into_iter().flat_map(|selection| {
            self.selections.products(selection.id.as_str()).iter().map(|assigned| {
                let product = Reference::new(assigned.product.id.clone());
                ProductSelectionAssignment {
                    variant_selection: assigned.variant_selection.clone(),
                    variant_exclusion: assigned.variant_exclusion.clone(),
                    ..ProductSelectionAssignment::new(product, Reference::new(selection.id.clone()))
                }
            })
        });
        assigned.map(|assignment| Stored::new(assignment).into()).collect()
    }

    /// The store's selections that are active, and those that are not.
    fn selections_of(&self, store: &Store) -> (Vec<&ProductSelection>, Vec<&ProductSelection>) {
        let (mut active, mut inactive) = (Vec::new(), Vec::new());
        for setting in &store.product_selections {
            let Some(selection) = self.selections.all.by_id(setting.product_selection.id.as_str()) else {
                continue;
            };
            if setting.active { &mut active } else { &mut inactive }.push(&selection.resource);
        }
        (active, inactive)
    }
}

/// Whether the price is for buyers of the store: for one of its countries and one of its channels, where it has any, or
/// for all of them. (Inferred.)
pub(crate) fn has_price(store: &Store, price: &Price) -> bool {
    let country = |country| store.countries.iter().any(|of_store| of_store.code == country);
    let channels = &store.distribution_channels;
    (store.countries.is_empty() || price.country.is_none_or(country))
        && (channels.is_empty()
            || price
                .channel
                .as_ref()
                .is_none_or(|named| channels.iter().any(|channel| channel.id == named.id)))
}

/// 400 if the store has countries, and this is none of them.
pub(crate) fn expect_country(store: &Store, country: Option<Country>) -> Result<(), Refusal> {
    let countries: Vec<Country> = store.countries.iter().map(|country| country.code).collect();
    match country {
        Some(country) if !countries.is_empty() && !countries.contains(&country) => {
            Err(Refusal::country_not_configured_in_store(country, store.key.as_str(), &countries))
        }
        Some(_) | None => Ok(()),
    }
}
