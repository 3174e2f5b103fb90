//! Product selections, and which products stores have by them.

use crate::{AssignedProductReference, Expand, Id, Key, Page, ProductSelection, ProductSelectionAssignment, QueryRequest};
use crate::operation::define::operations;

operations! {
    /// Queries product selections.
    QueryProductSelections(
        GET | HEAD "/product-selections", 200, Anyone, Read, [ViewProductSelections], Project
    ) -> Page<ProductSelection> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a product selection by id.
    GetProductSelection(
        GET | HEAD "/product-selections/{id}", 200, Anyone, Read, [ViewProductSelections], Project
    ) -> ProductSelection {
        path {
            /// The product selection.
            id: Id<ProductSelection>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a product selection by key.
    GetProductSelectionByKey(
        GET | HEAD "/product-selections/key={key}", 200, Anyone, Read, [ViewProductSelections], Project
    ) -> ProductSelection {
        path {
            /// The product selection.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Queries the products of a selection.
    QueryProductsOfSelection(
        GET "/product-selections/{id}/products", 200, Anyone, Read, [ViewProductSelections], Project
    ) -> Page<AssignedProductReference> {
        path {
            /// The product selection.
            id: Id<ProductSelection>,
        }
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Queries the products of a selection.
    QueryProductsOfSelectionByKey(
        GET "/product-selections/key={key}/products", 200, Anyone, Read, [ViewProductSelections], Project
    ) -> Page<AssignedProductReference> {
        path {
            /// The product selection.
            key: Key,
        }
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Queries which product a store has by which selection.
    QueryProductSelectionAssignments(
        GET "/product-selection-assignments", 200, Anyone, Read, [ViewProductSelections], Store[]
    ) -> Page<ProductSelectionAssignment> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }
}
