//! The attributes of a product's variants, to choose one of them by.
//! <https://docs.commercetools.com/api/projects/productProjections>

use ct_model::{
    Channel, Id, ProductProjection, ProductVariant, ProductVariantAvailability, ProjectionParams, SmallMap,
    VariantAttributes, VariantAttributesAttributeMetadata, VariantAttributesAvailability,
    VariantAttributesChannelAvailability, VariantAttributesQuery, VariantAttributesVariant,
    operation::{GetVariantAttributes, GetVariantAttributesByKey},
};

use crate::{
    caller::Visit,
    refusal::Refusal,
    shop::{
        Shop,
        products::{Product, variant_id, variants},
    },
};

use super::{Reply, projection::Projection};

pub(super) fn by_id(shop: &Shop, visit: &Visit<'_>, op: &GetVariantAttributes) -> Result<Reply, Refusal> {
    let found = attributes(shop, visit, &op.query, shop.products.by_id(op.id.as_str()))?;
    let found = found.ok_or_else(|| Refusal::resource_not_found(op.id.as_str()))?;
    Ok(Reply::value(&found))
}

pub(super) fn by_key(
    shop: &Shop,
    visit: &Visit<'_>,
    op: &GetVariantAttributesByKey,
) -> Result<Reply, Refusal> {
    let found = attributes(shop, visit, &op.query, shop.products.by_key(op.key.as_str()))?;
    let found = found.ok_or_else(|| Refusal::key_not_found(op.key.as_str()))?;
    Ok(Reply::value(&found))
}

/// None if there is no such product, or none that the caller sees.
fn attributes(
    shop: &Shop,
    visit: &Visit<'_>,
    query: &VariantAttributesQuery,
    product: Option<&Product>,
) -> Result<Option<VariantAttributes>, Refusal> {
    if query.attributes.is_empty() {
        let why = "The filter[attributes] parameter is required";
        return Err(Refusal::malformed_parameter("filter[attributes]", why));
    }
    let params = ProjectionParams {
        staged: query.staged,
        locale_projection: query.locale_projection.clone(),
        attributes: query.attributes.clone(),
        ..ProjectionParams::default()
    };
    let projection = Projection::of(&params, visit, shop)?;
    let side = product.and_then(|product| product.side(projection.staged()));
    let Some(side) = side.filter(|side| projection.shows(side)) else { return Ok(None) };
    let product = projection.project(&side.resource);
    let variants = variants(&product)
        .filter(|variant| projection.shows_variant(&product, variant))
        .map(|variant| seen(&product, variant, &query.supply_channels))
        .collect();
    let metadata = metadata(shop, &product, &query.attributes, &projection);
    Ok(Some(VariantAttributes {
        product_key: product.key.clone(),
        ..VariantAttributes::new(product.id.as_str(), metadata, variants)
    }))
}

/// What the product's type says of the attributes that are asked for, in the order in which they are. (Inferred.)
fn metadata(
    shop: &Shop,
    product: &ProductProjection,
    asked: &[String],
    projection: &Projection<'_>,
) -> Vec<VariantAttributesAttributeMetadata> {
    let product_type = shop.product_types.by_id(product.product_type.id.as_str());
    let definitions =
        product_type.and_then(|stored| stored.resource.attributes.as_deref()).unwrap_or_default();
    let found = asked.iter().filter_map(|name| definitions.iter().find(|known| known.name == *name));
    found
        .map(|known| {
            let label = projection.in_locales(&known.label);
            VariantAttributesAttributeMetadata::new(known.name.as_str(), label, known.r#type.name())
        })
        .collect()
}

fn seen(
    product: &ProductProjection,
    variant: &ProductVariant,
    channels: &[Id<Channel>],
) -> VariantAttributesVariant {
    VariantAttributesVariant {
        sku: variant.sku.clone(),
        key: variant.key.clone(),
        availability: variant.availability.as_ref().map(|known| availability(known, channels)),
        ..VariantAttributesVariant::new(
            variant_id(product.id.as_str(), variant.id),
            variant.attributes.clone().unwrap_or_default(),
        )
    }
}

fn availability(known: &ProductVariantAvailability, asked: &[Id<Channel>]) -> VariantAttributesAvailability {
    let channels = known.channels.iter().flat_map(SmallMap::iter);
    let channels: SmallMap<_, _> = channels
        .filter(|(channel, _)| asked.contains(channel))
        .map(|(channel, known)| {
            let seen = VariantAttributesChannelAvailability {
                is_on_stock: known.is_on_stock,
                available_quantity: known.available_quantity,
                ..Default::default()
            };
            (channel.clone(), seen)
        })
        .collect();
    VariantAttributesAvailability {
        is_on_stock: known.is_on_stock,
        available_quantity: known.available_quantity,
        channels: (!asked.is_empty()).then_some(channels),
        ..Default::default()
    }
}
