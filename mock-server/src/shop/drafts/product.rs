//! Products. <https://docs.commercetools.com/api/projects/products>

use std::{collections::HashSet, sync::Arc};

use ct_model::{
    Attribute, AttributeLevelEnum, Category, ProductDraft, ProductPriceModeEnum, ProductProjection,
    ProductType, ProductVariant, ProductVariantDraft, Reference, ResourceIdentifier, StateTypeEnum, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        fault::{Fault, Within, each},
        products::{Index, Product, variants},
        stored::Stored,
    },
};

use super::{attributes, not_found, price, state::of_type};

/// How many variants a product may have beside the master.
const MOST_VARIANTS: usize = 100;

/// A product whose two sides are the same; it is published if the draft says so.
pub(crate) fn product(shop: &Shop, draft: &ProductDraft) -> Result<Product, Fault> {
    super::free_key(draft.key.as_ref(), |key| shop.products.by_key(key).is_some())?;
    super::slug(&draft.slug)?;
    if let Some((locale, slug)) = shop.products.taken_slug(&draft.slug) {
        let field = format!("slug.{locale}");
        return Err(Fault::at(field.clone(), Refusal::duplicate(&field, slug)));
    }
    let state = draft.state.as_ref().map(|named| of_type(shop, "state", named, &StateTypeEnum::ProductState));
    let state = state.transpose()?;
    let price_mode = draft.price_mode.clone().unwrap_or(ProductPriceModeEnum::Embedded);
    if let ProductPriceModeEnum::Other(unknown) = &price_mode {
        return Err(Fault::at("priceMode", Refusal::invalid_field("priceMode", &**unknown)));
    }
    let product_type = product_type(shop, &draft.product_type)?;
    let level = AttributeLevelEnum::Product;
    let own_attributes = attributes::attributes(shop, product_type, &level, draft.attributes.as_deref())?;
    let categories = each("categories", draft.categories.as_deref(), |named| category(shop, named))?;
    if let Some(hints) = &draft.category_order_hints
        && let Some((id, _)) =
            hints.iter().find(|(id, _)| !categories.iter().any(|category| category.id == **id))
    {
        let why = format!("The product is not in the category '{id}', for which there is an order hint.");
        return Err(Fault::at("categoryOrderHints", Refusal::invalid_operation(why)));
    }
    let tax_category = draft.tax_category.as_ref().map(|named| {
        let found = match named {
            ResourceIdentifier::Id(id) => shop.tax_categories.by_id(id.as_str()),
            ResourceIdentifier::Key(key) => shop.tax_categories.by_key(key.as_str()),
        };
        let found = found.ok_or_else(|| Fault::at("taxCategory", not_found(named)))?;
        Ok(Reference::new(found.resource.id.clone()))
    });
    let (master_variant, more) = all_variants(shop, product_type, draft)?;
    let side = ProductProjection {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        key: draft.key.clone(),
        product_type: Reference::new(product_type.id.clone()),
        name: draft.name.clone(),
        description: draft.description.clone(),
        slug: draft.slug.clone(),
        categories,
        category_order_hints: Some(draft.category_order_hints.clone().unwrap_or_default()),
        meta_title: draft.meta_title.clone(),
        meta_description: draft.meta_description.clone(),
        meta_keywords: draft.meta_keywords.clone(),
        search_keywords: Some(draft.search_keywords.clone().unwrap_or_default()),
        has_staged_changes: Some(false),
        published: Some(draft.publish == Some(true)),
        master_variant,
        variants: more,
        tax_category: tax_category.transpose()?,
        state,
        review_rating_statistics: None,
        price_mode: Some(price_mode),
        attributes: own_attributes,
        other: Default::default(),
    };
    unique_among_variants(shop, &side)?;
    let side = Arc::new(Stored::new(side));
    Ok(Product { current: Arc::clone(&side), staged: side })
}

fn product_type<'s>(
    shop: &'s Shop,
    named: &ResourceIdentifier<ProductType>,
) -> Result<&'s ProductType, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.product_types.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.product_types.by_key(key.as_str()),
    };
    found.map(|stored| &stored.resource).ok_or_else(|| Fault::at("productType", not_found(named)))
}

fn category(shop: &Shop, named: &ResourceIdentifier<Category>) -> Result<Reference<Category>, Fault> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.categories.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.categories.by_key(key.as_str()),
    };
    let found = found.ok_or_else(|| Fault::at("", not_found(named)))?;
    Ok(Reference::new(found.resource.id.clone()))
}

fn all_variants(
    shop: &Shop,
    product_type: &ProductType,
    draft: &ProductDraft,
) -> Result<(ProductVariant, Vec<ProductVariant>), Fault> {
    let more = draft.variants.as_deref().unwrap_or_default();
    if more.len() > MOST_VARIANTS {
        let why = format!("A product has {MOST_VARIANTS} variants at most, beside the master variant.");
        return Err(Fault::at("variants", Refusal::invalid_operation(why)));
    }
    if draft.master_variant.is_none() && !more.is_empty() {
        return Err(Fault::at("masterVariant", Refusal::required_field("masterVariant")));
    }
    let empty = ProductVariantDraft::default();
    let master = draft.master_variant.as_ref().unwrap_or(&empty);
    let master = variant(shop, product_type, 1, master).within("masterVariant")?;
    let mut id = 1;
    let more = each("variants", Some(more), |draft| {
        id += 1;
        variant(shop, product_type, id, draft)
    })?;
    let attributes = |variant: &'_ ProductVariant| variant.attributes.clone().unwrap_or_default();
    let of_all: Vec<Vec<Attribute>> = std::iter::once(&master).chain(&more).map(attributes).collect();
    let of_all: Vec<&[Attribute]> = of_all.iter().map(Vec::as_slice).collect();
    attributes::constraints(product_type, &of_all)?;
    Ok((master, more))
}

fn variant(
    shop: &Shop,
    product_type: &ProductType,
    id: i64,
    draft: &ProductVariantDraft,
) -> Result<ProductVariant, Fault> {
    super::key(draft.key.as_ref())?;
    if draft.assets.as_ref().is_some_and(|assets| !assets.is_empty()) {
        return Err(Fault::at("assets", Refusal::not_emulated("assets")));
    }
    let level = AttributeLevelEnum::Variant;
    Ok(ProductVariant {
        sku: draft.sku.clone(),
        key: draft.key.clone(),
        prices: Some(price::prices(shop, draft.prices.as_deref())?),
        attributes: Some(attributes::attributes(shop, product_type, &level, draft.attributes.as_deref())?),
        availability: draft.sku.as_deref().and_then(|sku| shop.availability(sku)),
        images: Some(draft.images.clone().unwrap_or_default()),
        assets: Some(Vec::new()),
        ..ProductVariant::new(id)
    })
}

/// No SKU twice in the shop, no key of a variant twice in the product.
fn unique_among_variants(shop: &Shop, product: &ProductProjection) -> Result<(), Fault> {
    let (mut skus, mut keys) = (HashSet::new(), HashSet::new());
    for (index, variant) in variants(product).enumerate() {
        let fault = |field: &str, refusal| {
            let holder =
                if index == 0 { "masterVariant".to_owned() } else { format!("variants[{}]", index - 1) };
            Err(Fault::at(format!("{holder}.{field}"), refusal))
        };
        if let Some(sku) = variant.sku.as_deref()
            && (!skus.insert(sku) || shop.products.find(Index::Sku, sku).next().is_some())
        {
            return fault("sku", Refusal::duplicate("sku", sku));
        }
        if let Some(key) = variant.key.as_ref().map(ct_model::Key::as_str)
            && !keys.insert(key)
        {
            return fault("key", Refusal::duplicate("key", key));
        }
    }
    Ok(())
}
