//! Variant projections.

use crate::{Id, Key, Page, ProductProjectionQuery, ProjectionParams, VariantProjection};
use crate::operation::define::operations;

operations! {
    /// Queries the variants of products, each as a result of its own.
    QueryVariantProjections(
        GET | HEAD "/variant-projections", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[ViewProducts]
    ) -> Page<VariantProjection> {
        query {
            /// Projection, price selection, filter and paging.
            query: ProductProjectionQuery,
        }
    }

    /// Gets a variant by id.
    GetVariantProjection(
        GET | HEAD "/variant-projections/{id}", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[ViewProducts]
    ) -> VariantProjection {
        path {
            /// The variant.
            id: Id<VariantProjection>,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }

    /// Gets a variant by key.
    GetVariantProjectionByKey(
        GET | HEAD "/variant-projections/key={key}", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[ViewProducts]
    ) -> VariantProjection {
        path {
            /// The variant.
            key: Key,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }
}
