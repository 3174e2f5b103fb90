//! Shipping methods, and which of them match.

use crate::{Expand, Id, Key, MatchingCart, MatchingCartLocation, MatchingLocation, Page, QueryRequest, ShippingMethod};
use crate::operation::define::operations;

operations! {
    /// Queries shipping methods.
    QueryShippingMethods(
        GET | HEAD "/shipping-methods", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project
    ) -> Page<ShippingMethod> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a shipping method by id.
    GetShippingMethod(
        GET | HEAD "/shipping-methods/{id}", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project
    ) -> ShippingMethod {
        path {
            /// The shipping method.
            id: Id<ShippingMethod>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Gets a shipping method by key.
    GetShippingMethodByKey(
        GET | HEAD "/shipping-methods/key={key}", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project
    ) -> ShippingMethod {
        path {
            /// The shipping method.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Finds the shipping methods for a cart's shipping address; in a store those that the cart's items allow.
    MatchShippingMethodsToCart(
        GET | HEAD "/shipping-methods/matching-cart", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project, Store[ViewOrders, ManageCustomers, ManageMyOrders]
    ) -> Page<ShippingMethod> {
        query {
            /// The cart.
            query: MatchingCart,
        }
    }

    /// Finds the shipping methods for a cart that would go to another place.
    MatchShippingMethodsToCartLocation(
        GET | HEAD "/shipping-methods/matching-cart-location", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project
    ) -> Page<ShippingMethod> {
        query {
            /// The cart and the place.
            query: MatchingCartLocation,
        }
    }

    /// Finds the shipping methods for a place.
    MatchShippingMethodsToLocation(
        GET | HEAD "/shipping-methods/matching-location", 200, Anyone, Read,
        [ViewOrders, ViewShippingMethods, ManageMyOrders], Project
    ) -> Page<ShippingMethod> {
        query {
            /// The place.
            query: MatchingLocation,
        }
    }
}
