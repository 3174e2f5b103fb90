//! Product projections: reads, search, suggestions, attributes of variants.

use crate::{Id, Key, Page, Product, ProductProjection, ProductProjectionPagedSearchResponse, ProductProjectionQuery, ProductProjectionSearch, ProjectionParams, SuggestionQuery, SuggestionResult, VariantAttributes, VariantAttributesQuery};
use crate::operation::define::operations;

operations! {
    /// Queries product projections.
    QueryProductProjections(
        GET | HEAD "/product-projections", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts], Project
    ) -> Page<ProductProjection> {
        query {
            /// Projection, price selection, filter and paging.
            query: ProductProjectionQuery,
        }
    }

    /// Gets a product projection by the product's id.
    GetProductProjection(
        GET | HEAD "/product-projections/{id}", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[]
    ) -> ProductProjection {
        path {
            /// The product.
            id: Id<Product>,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }

    /// Gets a product projection by the product's key.
    GetProductProjectionByKey(
        GET | HEAD "/product-projections/key={key}", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[]
    ) -> ProductProjection {
        path {
            /// The product.
            key: Key,
        }
        query {
            /// Projection and price selection.
            projection: ProjectionParams,
        }
    }

    /// Gets attributes of a product's variants, by the product's id.
    GetVariantAttributes(
        GET "/product-projections/{id}/variant-attributes", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[ViewProducts]
    ) -> VariantAttributes {
        path {
            /// The product.
            id: Id<Product>,
        }
        query {
            /// Which attributes, and of which variants.
            query: VariantAttributesQuery,
        }
    }

    /// Gets attributes of a product's variants, by the product's key.
    GetVariantAttributesByKey(
        GET "/product-projections/key={key}/variant-attributes", 200, Anyone, Read,
        [ViewProducts, ViewPublishedProducts], Project, Store[ViewProducts]
    ) -> VariantAttributes {
        path {
            /// The product.
            key: Key,
        }
        query {
            /// Which attributes, and of which variants.
            query: VariantAttributesQuery,
        }
    }

    /// Searches product projections, the search in the URI.
    SearchProductProjections(
        GET "/product-projections/search", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts], Project
    ) -> ProductProjectionPagedSearchResponse {
        query {
            /// What is searched for, and what is counted.
            search: ProductProjectionSearch,
        }
    }

    /// Searches product projections, the search in the body: for one that is too long for a URI.
    PostProductProjectionSearch(
        POST "/product-projections/search", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts], Project
    ) -> ProductProjectionPagedSearchResponse {
        form {
            /// What is searched for, and what is counted.
            search: ProductProjectionSearch,
        }
    }

    /// Suggests words to search for.
    SuggestProductProjections(
        GET "/product-projections/suggest", 200, Anyone, Read, [ViewProducts, ViewPublishedProducts], Project
    ) -> SuggestionResult {
        query {
            /// The beginnings of words, by language.
            query: SuggestionQuery,
        }
    }
}
