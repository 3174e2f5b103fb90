//! Categories.

use crate::{Category, Expand, Id, Key, Page, QueryRequest};
use crate::operation::define::operations;

operations! {
    /// Queries categories.
    QueryCategories(
        GET | HEAD "/categories", 200, Anyone, Read, [ViewProducts, ViewCategories], Project
    ) -> Page<Category> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a category by id.
    GetCategory(
        GET | HEAD "/categories/{id}", 200, Anyone, Read, [ViewProducts, ViewCategories], Project
    ) -> Category {
        path {
            /// The category.
            id: Id<Category>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a category by key.
    GetCategoryByKey(
        GET | HEAD "/categories/key={key}", 200, Anyone, Read, [ViewProducts, ViewCategories], Project
    ) -> Category {
        path {
            /// The category.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }
}
