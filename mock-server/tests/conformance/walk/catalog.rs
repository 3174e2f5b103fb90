//! Product projections, categories, product types: what only the shop writes.

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
];

fn product(stage: &super::Stage) -> Ask {
    first(stage, "/product-projections")
}

/// The first one of a collection.
fn first(stage: &super::Stage, collection: &str) -> Ask {
    Ask::at(&stage.read(collection)["results"][0]["id"])
}
