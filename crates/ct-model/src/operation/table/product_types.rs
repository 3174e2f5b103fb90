//! Product types.

use crate::{Expand, Id, Key, Page, ProductType, QueryRequest};
use crate::operation::define::operations;

operations! {
    /// Queries product types.
    QueryProductTypes(
        GET | HEAD "/product-types", 200, Anyone, Read, [ViewProducts, ViewProductTypes], Project
    ) -> Page<ProductType> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a product type by id.
    GetProductType(
        GET | HEAD "/product-types/{id}", 200, Anyone, Read, [ViewProducts, ViewProductTypes], Project
    ) -> ProductType {
        path {
            /// The product type.
            id: Id<ProductType>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a product type by key.
    GetProductTypeByKey(
        GET | HEAD "/product-types/key={key}", 200, Anyone, Read, [ViewProducts, ViewProductTypes], Project
    ) -> ProductType {
        path {
            /// The product type.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }
}
