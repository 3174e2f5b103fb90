//! Orders of customers and anonymous sessions.

use crate::{Expand, Id, MyOrderFromCartDraft, MyOrderFromQuoteDraft, Order, Page, QueryRequest};
use crate::operation::define::operations;

operations! {
    /// Queries the orders of the token's holder.
    QueryMyOrders(
        GET | HEAD "/me/orders", 200, CustomerOrAnonymous, Read,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Page<Order> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Orders what is in a cart of the token's holder.
    CreateMyOrderFromCart(
        POST "/me/orders", 201, CustomerOrAnonymous, Create, [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Order {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The cart, at the version seen.
            draft: MyOrderFromCartDraft,
        }
    }

    /// Orders what a quote offers to the customer whose token it is.
    CreateMyOrderFromQuote(
        POST "/me/orders/quotes", 201, Customer, Create, [ManageMyQuotes], Project
    ) -> Order {
        body {
            /// The quote, at the version seen.
            draft: MyOrderFromQuoteDraft,
        }
    }

    /// Gets an order of the token's holder.
    GetMyOrder(
        GET | HEAD "/me/orders/{id}", 200, CustomerOrAnonymous, Read,
        [ManageMyOrders], Project, Store[ManageMyOrders]
    ) -> Order {
        path {
            /// The order.
            id: Id<Order>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }
}
