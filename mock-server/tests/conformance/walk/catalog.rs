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
        more: &[
            |_| {
                Ask::nothing()
                    .query("text.en", "tend")
                    .query("fuzzy", "true")
                    .query("fuzzyLevel", "1")
                    .query("markMatchingVariants", "true")
                    .query("staged", "False")
            },
            |_| {
                Ask::nothing()
                    .query("facet", "variants.attributes.persons%20counting%20products")
                    .query(
                        "facet",
                        "variants.attributes.made%3Arange%20(%222026-01-01%22%20to%20*)%20as%20made",
                    )
                    .query(
                        "facet",
                        "variants.attributes.indoors%3Atrue%2Cfalse%20as%20told%20counting%20products",
                    )
                    .query("facet", "categories.id")
                    .query("filter.facets", "variants.prices%3Aexists")
                    .query("filter.query", "variants.attributes.rent%3Aexists")
            },
            |_| {
                Ask::nothing()
                    .query("priceCurrency", "EUR")
                    .query("sort", "variants.scopedPrice.value.centAmount%20desc")
            },
            |_| Ask::nothing().query("storeProjection", "north").query("localeProjection", "de"),
            |_| {
                Ask::nothing()
                    .query("filter", "key%3A%22nothing%22")
                    .query("expand", "categories%5B*%5D.parent")
            },
        ],
        refusals: &[
            (400, "SearchExecutionFailure", |_| Ask::nothing().query("filter", "no.such.field%3A1")),
            (400, "SearchFacetPathNotFound", |_| Ask::nothing().query("facet", "no.such.field")),
        ],
        ..Walk::of(Op::SearchProductProjections, |_| Ask::nothing())
    },
    Walk {
        more: &[|_| Ask::nothing().form(SEARCH)],
        refusals: &[
            (400, "InvalidInput", |_| Ask::nothing().form("limit=501")),
            (400, "InvalidInput", |_| Ask::nothing().form("filter=key")),
            (400, "SearchFacetPathNotFound", |_| Ask::nothing().form("facet=no.such.field")),
            (403, "insufficient_scope", |stage| {
                stage.token.replace(
                    stage.token_for(stage.holder, Some(super::Scope::of_project("view_published_products"))),
                );
                Ask::nothing().form("staged=true")
            }),
        ],
        ..Walk::of(Op::PostProductProjectionSearch, |_| Ask::nothing().form("text.en=tent"))
    },
    Walk {
        more: &[|_| {
            Ask::nothing()
                .query("searchKeywords.en", "lihgt")
                .query("searchKeywords.de", "x")
                .query("fuzzy", "true")
                .query("limit", "100")
        }],
        refusals: &[
            (400, "InvalidInput", |_| Ask::nothing()),
            (400, "InvalidInput", |_| Ask::nothing().query("searchKeywords.en", "te").query("limit", "101")),
        ],
        ..Walk::of(Op::SuggestProductProjections, |_| Ask::nothing().query("searchKeywords.en", "te"))
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

/// Whoever searches may ask for all of this.
const SEARCH: &str = "text.en=tent&fuzzy=true&filter=variants.attributes.persons%3A2&markMatchingVariants=true\
                      &facet=variants.attributes.color.key&facet=variants.price.centAmount%3Arange(0%20to%20*)%20as%20p\
                      &sort=price%20asc&priceCurrency=EUR&priceCountry=DE&expand=productType&limit=5";

fn product(stage: &super::Stage) -> Ask {
    first(stage, "/product-projections")
}

/// The first one of a collection.
fn first(stage: &super::Stage, collection: &str) -> Ask {
    Ask::at(&stage.read(collection)["results"][0]["id"])
}
