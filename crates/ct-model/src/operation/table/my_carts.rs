//! Carts of customers and anonymous sessions.

use crate::{Cart, Expand, Id, MyCartDraft, MyCartUpdate, Page, QueryRequest, ReplicaMyCartDraft, Version};
use crate::operation::define::operations;

operations! {
    /// Queries the carts of the token's holder.
    QueryMyCarts(
        GET | HEAD "/me/carts", 200, CustomerOrAnonymous, Read,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Page<Cart> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Creates a cart that belongs to the token's holder.
    CreateMyCart(
        POST "/me/carts", 201, CustomerOrAnonymous, Create, [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Cart {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The cart.
            draft: MyCartDraft,
        }
    }

    /// Creates a cart like another one, or like an order, of the token's holder.
    ReplicateMyCart(
        POST "/me/carts/replicate", 201, CustomerOrAnonymous, Create, [ManageMyOrders], Project
    ) -> Cart {
        body {
            /// The cart or order to copy.
            draft: ReplicaMyCartDraft,
        }
    }

    /// Gets a cart of the token's holder.
    GetMyCart(
        GET | HEAD "/me/carts/{id}", 200, CustomerOrAnonymous, Read,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets the cart that the token's holder changed last.
    GetMyActiveCart(
        GET | HEAD "/me/active-cart", 200, CustomerOrAnonymous, Read,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Cart {
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a cart of the token's holder: all of the actions, or none.
    UpdateMyCart(
        POST "/me/carts/{id}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyCartUpdate,
        }
    }

    /// Deletes a cart of the token's holder.
    DeleteMyCart(
        DELETE "/me/carts/{id}", 200, CustomerOrAnonymous, SameVersion,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Cart {
        path {
            /// The cart.
            id: Id<Cart>,
        }
        query {
            /// The version seen.
            version: Version,
            /// References to expand.
            expand: Expand,
        }
    }
}
