//! The products of a shop: what is published of them, and what is staged.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, RwLockReadGuard},
};

use ct_model::{Id, LocalizedString, ProductProjection, ProductType, ProductVariant};
use sha2::{Digest, Sha256};

use crate::refusal::Refusal;

use super::{
    collection::{Collection, Place},
    search::{Index as Searched, SearchIndex},
    stored::Stored,
};

/// One side of a product: its projection.
pub(crate) type Side = Arc<Stored<ProductProjection>>;

/// A product: both of its sides, which are one and the same as long as nothing is staged.
#[derive(Clone, Debug)]
pub(crate) struct Product {
    /// What the shop shows, if it is published.
    pub(crate) current: Side,
    /// What will be shown once the changes are published.
    pub(crate) staged: Side,
}

/// The products, found by id, key, slug and SKU without a walk.
#[derive(Debug, Default)]
pub(crate) struct Products {
    published: BTreeMap<Place, Side>,
    staged: BTreeMap<Place, Side>,
    products: HashMap<Place, Product>,
    by_id: HashMap<Box<str>, Place>,
    by_key: HashMap<Box<str>, Place>,
    by_slug: HashMap<Box<str>, Vec<Place>>,
    by_sku: HashMap<Box<str>, Vec<Place>>,
    by_variant_id: HashMap<Box<str>, Vec<Place>>,
    by_variant_key: HashMap<Box<str>, Vec<Place>>,
    search: SearchIndex,
}

/// A field that an index knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Index {
    Id,
    Key,
    /// In any language.
    Slug,
    Sku,
    VariantId,
    VariantKey,
}

impl Product {
    /// The side that is asked for; none if it is the published one and there is none.
    pub(crate) fn side(&self, staged: bool) -> Option<&Side> {
        if staged { Some(&self.staged) } else { Some(&self.current).filter(|_| self.is_published()) }
    }

    /// Whether the shop shows it.
    pub(crate) fn is_published(&self) -> bool {
        self.current.resource.published == Some(true)
    }
}

impl Products {
    /// Adds a product. Whoever calls has seen to it that id, key, slugs and SKUs are free.
    pub(crate) fn add(&mut self, product: Product) {
        let place = Place::after(self.staged.last_key_value().map(|(last, _)| *last));
        self.put(place, product);
    }

    /// Puts a product in the place of the one with its id, if there is one.
    pub(crate) fn replace(&mut self, product: Product) {
        if let Some((place, _)) = self.take(product.staged.resource.id.as_str()) {
            self.put(place, product);
        }
    }

    /// Takes a product out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<Product> {
        self.take(id).map(|(_, product)| product)
    }

    fn put(&mut self, place: Place, product: Product) {
        self.search.touch(place);
        let side = &product.staged.resource;
        self.by_id.insert(side.id.as_str().into(), place);
        if let Some(key) = &side.key {
            self.by_key.insert(key.as_str().into(), place);
        }
        for side in [&product.current.resource, &product.staged.resource] {
            for (_, slug) in side.slug.iter() {
                note(&mut self.by_slug, slug, place);
            }
            for sku in variants(side).filter_map(|variant| variant.sku.as_deref()) {
                note(&mut self.by_sku, sku, place);
            }
            for variant in variants(side) {
                note(&mut self.by_variant_id, &variant_id(side.id.as_str(), variant.id), place);
                if let Some(key) = &variant.key {
                    note(&mut self.by_variant_key, key.as_str(), place);
                }
            }
        }
        if product.is_published() {
            self.published.insert(place, Arc::clone(&product.current));
        }
        self.staged.insert(place, Arc::clone(&product.staged));
        self.products.insert(place, product);
    }

    fn take(&mut self, id: &str) -> Option<(Place, Product)> {
        let place = self.by_id.remove(id)?;
        self.search.touch(place);
        self.published.remove(&place);
        self.staged.remove(&place);
        let product = self.products.remove(&place)?;
        if let Some(key) = &product.staged.resource.key {
            self.by_key.remove(key.as_str());
        }
        for side in [&product.current.resource, &product.staged.resource] {
            for (_, slug) in side.slug.iter() {
                forget(&mut self.by_slug, slug, place);
            }
            for sku in variants(side).filter_map(|variant| variant.sku.as_deref()) {
                forget(&mut self.by_sku, sku, place);
            }
        }
        Some((place, product))
    }

    /// What is searched, as the products are now.
    pub(crate) fn search_index(&self, types: &Collection<ProductType>) -> RwLockReadGuard<'_, Searched> {
        self.search.up_to_date(&self.products, types)
    }

    /// All products, the oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Product> {
        self.staged.keys().map(|place| &self.products[place])
    }

    /// All products on this side, the oldest first.
    pub(crate) fn side(&self, staged: bool) -> impl ExactSizeIterator<Item = &Side> {
        if staged { self.staged.values() } else { self.published.values() }
    }

    /// The products with this value in the field that the index knows: a few, where there are any. They may have it on
    /// their other side only.
    pub(crate) fn find(&self, index: Index, value: &str) -> impl Iterator<Item = &Product> {
        let places = match index {
            Index::Id => self.by_id.get(value).map(std::slice::from_ref),
            Index::Key => self.by_key.get(value).map(std::slice::from_ref),
            Index::Slug => self.by_slug.get(value).map(Vec::as_slice),
            Index::Sku => self.by_sku.get(value).map(Vec::as_slice),
            Index::VariantId => self.by_variant_id.get(value).map(Vec::as_slice),
            Index::VariantKey => self.by_variant_key.get(value).map(Vec::as_slice),
        };
        places.unwrap_or_default().iter().filter_map(|place| self.products.get(place))
    }

    /// The product with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<&Product> {
        self.find(Index::Id, id).next()
    }

    /// The product with this key.
    pub(crate) fn by_key(&self, key: &str) -> Option<&Product> {
        self.find(Index::Key, key).next()
    }

    /// The published variant that a draft names: by SKU, or by product and variant id, without which it is the master.
    ///
    /// # Errors
    ///
    /// 400 if there is none, or if nothing is named.
    pub(crate) fn published_variant(
        &self,
        sku: Option<&str>,
        product_id: Option<&Id<ct_model::Product>>,
        variant_id: Option<i64>,
    ) -> Result<(&ProductProjection, &ProductVariant), Refusal> {
        if let Some(sku) = sku {
            let mut found = self.find(Index::Sku, sku).filter_map(published).filter_map(|product| {
                Some((product, variants(product).find(|variant| variant.sku.as_deref() == Some(sku))?))
            });
            let as_told = |(product, variant): &(&ProductProjection, &ProductVariant)| {
                product_id.is_none_or(|id| *id == product.id) && variant_id.is_none_or(|id| id == variant.id)
            };
            return found.find(as_told).ok_or_else(|| Refusal::invalid_field("sku", sku));
        }
        let Some(id) = product_id else {
            let why = "Either the productId and variantId, or sku must be provided.";
            return Err(Refusal::invalid_input(why));
        };
        let product = self.by_id(id.as_str()).and_then(published);
        let product =
            product.ok_or_else(|| Refusal::referenced_resource_not_found("product", "id", id.as_str()))?;
        let variant = variant_id.unwrap_or(product.master_variant.id);
        let found = variants(product).find(|candidate| candidate.id == variant);
        Ok((product, found.ok_or_else(|| Refusal::invalid_field("variantId", variant))?))
    }

    /// The first locale in which another product has the same slug already.
    pub(crate) fn taken_slug<'s>(&self, slug: &'s LocalizedString) -> Option<(&'s str, &'s str)> {
        slug.iter().map(|(locale, text)| (locale.as_str(), text)).find(|(locale, text)| {
            self.find(Index::Slug, text).any(|product| {
                [&product.current, &product.staged]
                    .iter()
                    .any(|side| side.resource.slug.get(locale) == Some(*text))
            })
        })
    }
}

/// The variants of a product, the master first.
pub(crate) fn variants(product: &ProductProjection) -> impl Iterator<Item = &ProductVariant> {
    std::iter::once(&product.master_variant).chain(&product.variants)
}

/// The id that a variant has beside its number in the product: always the same one. (Inferred: made of the two.)
pub(crate) fn variant_id(product: &str, variant: i64) -> String {
    let digest: [u8; 32] = Sha256::digest(format!("{product}/{variant}")).into();
    let bytes = std::array::from_fn(|at| digest[at]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

fn published(product: &Product) -> Option<&ProductProjection> {
    product.side(false).map(|side| &side.resource)
}

fn note(index: &mut HashMap<Box<str>, Vec<Place>>, value: &str, place: Place) {
    let places = index.entry(value.into()).or_default();
    if !places.contains(&place) {
        places.push(place);
    }
}

fn forget(index: &mut HashMap<Box<str>, Vec<Place>>, value: &str, place: Place) {
    if let Some(places) = index.get_mut(value) {
        places.retain(|held| *held != place);
        if places.is_empty() {
            index.remove(value);
        }
    }
}
