//! Product projections, categories, product types, product selections, stores: what only the shop writes.

use ct_model::operation::OperationName as Op;
use serde_json::json;

use super::{Ask, Walk};

pub(super) const WALKS: &[Walk] = &[
    Walk {
        more: &[
            |_| {
                Ask::nothing().query("limit", "1").query("withTotal", "false").query("sort", "name.en%20desc")
            },
            |_| {
                Ask::nothing().query("where", "key%3D%22ridge%22").query("expand", "categories%5B*%5D.parent")
            },
            |_| Ask::nothing().query("priceCurrency", "EUR").query("priceCountry", "DE"),
            |_| Ask::nothing().query("localeProjection", "de"),
            |_| Ask::nothing().query("offset", "9"),
            |_| Ask::nothing().query("staged", "False"),
        ],
        ..Walk::of(Op::QueryProductProjections, |_| Ask::nothing())
    },
    Walk {
        more: &[|stage| product(stage).query("expand", "productType").query("expand", "taxCategory")],
        ..Walk::of(Op::GetProductProjection, product)
    },
    Walk {
        more: &[|_| Ask::at(&json!("ridge")).query("priceCurrency", "USD").query("priceCountry", "US")],
        ..Walk::of(Op::GetProductProjectionByKey, |_| Ask::at(&json!("ridge")))
    },
    Walk {
        more: &[|_| Ask::nothing().query("expand", "ancestors%5B*%5D").query("sort", "orderHint")],
        ..Walk::of(Op::QueryCategories, |_| Ask::nothing())
    },
    Walk::of(Op::GetCategory, |stage| first(stage, "/categories").query("expand", "parent")),
    Walk::of(Op::GetCategoryByKey, |_| Ask::at(&json!("tents"))),
    Walk::of(Op::QueryProductTypes, |_| Ask::nothing()),
    Walk::of(Op::GetProductType, |stage| first(stage, "/product-types")),
    Walk::of(Op::GetProductTypeByKey, |_| Ask::at(&json!("tent"))),
    Walk {
        more: &[|_| {
            Ask::nothing()
                .query("where", "languages%20contains%20any%20(%22en%22)")
                .query("expand", "productSelections%5B*%5D.productSelection")
                .query("expand", "distributionChannels%5B*%5D")
        }],
        ..Walk::of(Op::QueryStores, |_| Ask::nothing())
    },
    Walk::of(Op::GetStore, |stage| first(stage, "/stores").query("expand", "supplyChannels%5B*%5D")),
    Walk::of(Op::GetStoreByKey, |_| Ask::at(&json!("north"))),
    Walk {
        more: &[|_| Ask::nothing().query("where", "productCount%20%3E%200").query("sort", "key")],
        ..Walk::of(Op::QueryProductSelections, |_| Ask::nothing())
    },
    Walk::of(Op::GetProductSelection, |stage| first(stage, "/product-selections")),
    Walk::of(Op::GetProductSelectionByKey, |_| Ask::at(&json!("trips"))),
    Walk::of(Op::QueryProductsOfSelection, |stage| first(stage, "/product-selections")),
    Walk {
        more: &[|_| Ask::at(&json!("no-mugs"))],
        ..Walk::of(Op::QueryProductsOfSelectionByKey, |_| Ask::at(&json!("trips")))
    },
    Walk {
        more: &[|_| Ask::nothing().query("withTotal", "true").query("expand", "productSelection")],
        ..Walk::of(Op::QueryProductSelectionAssignments, |_| Ask::nothing())
    },
    Walk::of(Op::GetProject, |_| Ask::nothing()),
    Walk {
        more: &[|stage| {
            product(stage)
                .query("filter[attributes]", "motto")
                .query("filter[attributes]", "no-such-attribute")
                .query("localeProjection", "de")
        }],
        ..Walk::of(Op::GetVariantAttributes, |stage| product(stage).query("filter[attributes]", "color"))
    },
    Walk::of(Op::GetVariantAttributesByKey, |_| {
        Ask::at(&json!("ridge")).query("filter[attributes]", "color")
    }),
    Walk {
        more: &[
            |_| Ask::nothing().query("where", "sku%3D%22R-3%22").query("expand", "categories%5B*%5D"),
            |_| Ask::nothing().query("priceCurrency", "EUR").query("filter[attributes]", "persons"),
        ],
        ..Walk::of(Op::QueryVariantProjections, |_| Ask::nothing())
    },
    Walk::of(Op::GetVariantProjection, |stage| {
        first(stage, "/variant-projections").query("priceCurrency", "EUR").query("priceCountry", "DE")
    }),
    Walk::of(Op::GetVariantProjectionByKey, |_| Ask::at(&json!("ridge-2"))),
];

fn product(stage: &super::Stage) -> Ask {
    first(stage, "/product-projections")
}

/// The first one of a collection.
fn first(stage: &super::Stage, collection: &str) -> Ask {
    Ask::at(&stage.read(collection)["results"][0]["id"])
}
