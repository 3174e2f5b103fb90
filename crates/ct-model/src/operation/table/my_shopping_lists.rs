//! Shopping lists of customers and anonymous sessions.

use crate::{DataErasure, Expand, Id, Key, MyShoppingListDraft, MyShoppingListUpdate, Page, QueryRequest, ShoppingList, Version};
use crate::operation::define::operations;

operations! {
    /// Queries the shopping lists of the token's holder.
    QueryMyShoppingLists(
        GET | HEAD "/me/shopping-lists", 200, CustomerOrAnonymous, Read,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> Page<ShoppingList> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Creates a shopping list that belongs to the token's holder.
    CreateMyShoppingList(
        POST "/me/shopping-lists", 201, CustomerOrAnonymous, Create,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The shopping list.
            draft: MyShoppingListDraft,
        }
    }

    /// Gets a shopping list of the token's holder.
    GetMyShoppingList(
        GET | HEAD "/me/shopping-lists/{id}", 200, CustomerOrAnonymous, Read,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            id: Id<ShoppingList>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a shopping list of the token's holder: all of the actions, or none.
    UpdateMyShoppingList(
        POST "/me/shopping-lists/{id}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            id: Id<ShoppingList>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyShoppingListUpdate,
        }
    }

    /// Deletes a shopping list of the token's holder.
    DeleteMyShoppingList(
        DELETE "/me/shopping-lists/{id}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            id: Id<ShoppingList>,
        }
        query {
            /// The version seen.
            version: Version,
            /// Whether with all personal data; the platform has this in stores.
            data_erasure: DataErasure,
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a shopping list of the token's holder, by key.
    GetMyShoppingListByKey(
        GET | HEAD "/me/shopping-lists/key={key}", 200, CustomerOrAnonymous, Read,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a shopping list of the token's holder, by key: all of the actions, or none.
    UpdateMyShoppingListByKey(
        POST "/me/shopping-lists/key={key}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyShoppingListUpdate,
        }
    }

    /// Deletes a shopping list of the token's holder, by key.
    DeleteMyShoppingListByKey(
        DELETE "/me/shopping-lists/key={key}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyShoppingLists], Project, Store[ManageMyShoppingLists]
    ) -> ShoppingList {
        path {
            /// The shopping list.
            key: Key,
        }
        query {
            /// The version seen.
            version: Version,
            /// Whether with all personal data; the platform has this in stores.
            data_erasure: DataErasure,
            /// References to expand.
            expand: Expand,
        }
    }
}
