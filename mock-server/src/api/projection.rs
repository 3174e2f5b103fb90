//! What a caller sees of a product: which side, which price, which languages.
//!
//! <https://docs.commercetools.com/api/projects/productProjections#projection-dimensions>

use bytes::Bytes;
use ct_model::{
    AttributeType, Locale, LocalizedString, Permission, ProductProjection, ProductVariant, ProjectionParams,
    RawJson, Resource, Store,
};
use serde_json::Value;

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        price::{Buyer, select},
        search::PriceScope,
        stored::{Stored, write},
        stores::{Assortment, has_price},
    },
};

/// A projection that the caller may have.
pub(super) struct Projection<'p> {
    staged: bool,
    buyer: Option<Buyer<'p>>,
    locales: &'p [Locale],
    /// The names of the attributes that are wanted; none: all.
    attributes: &'p [String],
    store: Option<&'p Store>,
    /// What the store has, in whose place the caller is.
    assortment: Assortment<'p>,
    shop: &'p Shop,
}

impl<'p> Projection<'p> {
    /// Checks a projection.
    ///
    /// # Errors
    ///
    /// 403 if the caller sees published data only and wants the staged side; 400 if it names a store that there is not.
    pub(super) fn of(
        params: &'p ProjectionParams,
        visit: &Visit<'_>,
        shop: &'p Shop,
    ) -> Result<Self, Refusal> {
        let staged = staged(params.staged, visit)?;
        let here = visit.store().and_then(|key| shop.store(key.as_str()));
        let store = match (&params.store_projection, here) {
            (_, Some(here)) => Some(here),
            (Some(key), None) => Some(shop.store(key.as_str()).ok_or_else(|| {
                Refusal::referenced_resource_not_found(Store::TYPE_ID, "key", key.as_str())
            })?),
            (None, None) => None,
        };
        let of_store = store.map_or(&[][..], |store| &store.languages);
        let asked = &params.locale_projection;
        Ok(Self {
            staged,
            buyer: Buyer::of(&params.price, shop.now()),
            locales: if asked.is_empty() { of_store } else { asked },
            attributes: &params.attributes,
            store,
            assortment: here.map_or(Assortment::Everything, |here| shop.assortment(here)),
            shop,
        })
    }

    /// Whether the caller sees the product where he is.
    pub(super) fn shows(&self, product: &Stored<ProductProjection>) -> bool {
        self.assortment.has(&product.resource)
    }

    /// Whether the caller sees the variant where he is.
    pub(super) fn shows_variant(&self, product: &ProductProjection, variant: &ProductVariant) -> bool {
        self.assortment.has_variant(product.id.as_str(), variant.sku.as_deref())
    }

    /// Whether the staged side is wanted.
    pub(super) fn staged(&self) -> bool {
        self.staged
    }

    /// For whom prices are selected.
    pub(super) fn price_scope(&self) -> PriceScope<'p> {
        PriceScope { buyer: self.buyer.clone(), store: self.store }
    }

    /// The JSON of a product as the caller sees it.
    pub(super) fn render(&self, product: &Stored<ProductProjection>) -> Bytes {
        let whole = self.locales.is_empty() && self.attributes.is_empty();
        if whole && self.buyer.is_none() && self.store.is_none() {
            return product.json();
        }
        write(&self.project(&product.resource))
    }

    /// A product as the caller sees it.
    pub(super) fn project(&self, product: &ProductProjection) -> ProductProjection {
        let mut product = product.clone();
        if let Some(store) = self.store {
            let id = product.id.as_str();
            product.variants.retain(|variant| self.assortment.has_variant(id, variant.sku.as_deref()));
            for prices in variants(&mut product).filter_map(|variant| variant.prices.as_mut()) {
                prices.retain(|price| has_price(store, price));
            }
        }
        if let Some(buyer) = &self.buyer {
            let mode = product.price_mode.clone();
            for variant in variants(&mut product) {
                let mut prices = self.shop.prices(mode.as_ref(), variant);
                if let Some(store) = self.store {
                    prices.to_mut().retain(|price| has_price(store, price));
                }
                variant.price = select(&prices, buyer).cloned();
            }
        }
        if !self.locales.is_empty() {
            self.keep_locales(&mut product);
        }
        if !self.attributes.is_empty() {
            product.attributes.retain(|attribute| self.attributes.contains(&attribute.name));
            for attributes in variants(&mut product).filter_map(|variant| variant.attributes.as_mut()) {
                attributes.retain(|attribute| self.attributes.contains(&attribute.name));
            }
        }
        product
    }

    /// A text in the languages that are wanted.
    pub(super) fn in_locales(&self, text: &LocalizedString) -> LocalizedString {
        if self.locales.is_empty() { text.clone() } else { self.kept(text) }
    }

    /// Drops the languages that are not wanted. A language is wanted if it is named, letter for letter. (Inferred.)
    fn keep_locales(&self, product: &mut ProductProjection) {
        let texts = [Some(&mut product.name), Some(&mut product.slug), product.description.as_mut()];
        let more =
            [product.meta_title.as_mut(), product.meta_description.as_mut(), product.meta_keywords.as_mut()];
        for text in texts.into_iter().chain(more).flatten() {
            *text = self.kept(text);
        }
        if let Some(keywords) = &mut product.search_keywords {
            *keywords = keywords
                .iter()
                .filter(|(locale, _)| self.locales.contains(locale))
                .map(|(locale, words)| (locale.clone(), words.clone()))
                .collect();
        }
        let product_type = self.shop.product_types.by_id(product.product_type.id.as_str());
        let definitions =
            product_type.and_then(|stored| stored.resource.attributes.as_deref()).unwrap_or_default();
        let own = product.attributes.iter_mut();
        let of_variants = std::iter::once(&mut product.master_variant)
            .chain(&mut product.variants)
            .flat_map(|variant| variant.attributes.iter_mut().flatten());
        for attribute in own.chain(of_variants) {
            if let Some(definition) = definitions.iter().find(|definition| definition.name == attribute.name)
                && let Ok(value) = attribute.value.read::<Value>()
                && let Some(value) = self.kept_in(&definition.r#type, &value)
                && let Ok(raw) = RawJson::from_value(&value)
            {
                attribute.value = raw;
            }
        }
    }

    fn kept(&self, text: &LocalizedString) -> LocalizedString {
        let wanted = text.iter().filter(|(locale, _)| self.locales.contains(locale));
        wanted.map(|(locale, text)| (locale.clone(), text.to_owned())).collect()
    }

    /// Localized texts and localized labels of enums, alone or in sets; `None` for values in no language.
    fn kept_in(&self, of: &AttributeType, value: &Value) -> Option<Value> {
        let text = |value: &Value| {
            let text = serde_json::from_value(value.clone()).ok()?;
            serde_json::to_value(self.kept(&text)).ok()
        };
        match of {
            AttributeType::Ltext(_) => text(value),
            AttributeType::Lenum(_) => {
                let mut value = value.clone();
                let label = value.get_mut("label")?;
                *label = text(label)?;
                Some(value)
            }
            AttributeType::Set(set) => {
                let elements =
                    value.as_array()?.iter().map(|element| self.kept_in(&set.element_type, element));
                elements.collect::<Option<Vec<_>>>().map(Value::Array)
            }
            _ => None,
        }
    }
}

/// Whether the staged side is wanted.
///
/// # Errors
///
/// 403 if it is, and the caller sees published data only.
pub(super) fn staged(asked: Option<bool>, visit: &Visit<'_>) -> Result<bool, Refusal> {
    let staged = asked == Some(true);
    if staged && !visit.may(&Permission::ViewProducts) {
        return Err(Refusal::insufficient_scope(&["view_products"]));
    }
    Ok(staged)
}

fn variants(product: &mut ProductProjection) -> impl Iterator<Item = &mut ProductVariant> {
    std::iter::once(&mut product.master_variant).chain(&mut product.variants)
}
