//! Stores.

use crate::{Expand, Id, Key, Page, QueryRequest, Store};
use crate::operation::define::operations;

operations! {
    /// Queries stores.
    QueryStores(GET | HEAD "/stores", 200, Anyone, Read, [ViewStores], Project) -> Page<Store> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a store by id.
    GetStore(GET | HEAD "/stores/{id}", 200, Anyone, Read, [ViewStores], Project) -> Store {
        path {
            /// The store.
            id: Id<Store>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a store by key.
    GetStoreByKey(GET | HEAD "/stores/key={key}", 200, Anyone, Read, [ViewStores], Project) -> Store {
        path {
            /// The store.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }
}
