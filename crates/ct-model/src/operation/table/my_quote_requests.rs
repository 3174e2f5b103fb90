//! Quote requests of customers.

use crate::{Expand, Id, Key, MyQuoteRequestDraft, MyQuoteRequestUpdate, Page, QueryRequest, QuoteRequest};
use crate::operation::define::operations;

operations! {
    /// Queries the quote requests of the customer whose token it is.
    QueryMyQuoteRequests(
        GET | HEAD "/me/quote-requests", 200, Customer, Read, [ManageMyQuoteRequests], Project
    ) -> Page<QuoteRequest> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Asks for a quote for what is in a cart.
    CreateMyQuoteRequest(
        POST "/me/quote-requests", 201, Customer, Create, [ManageMyQuoteRequests], Project
    ) -> QuoteRequest {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The cart, at the version seen.
            draft: MyQuoteRequestDraft,
        }
    }

    /// Gets a quote request of the customer whose token it is.
    GetMyQuoteRequest(
        GET | HEAD "/me/quote-requests/{id}", 200, Customer, Read, [ManageMyQuoteRequests], Project
    ) -> QuoteRequest {
        path {
            /// The quote request.
            id: Id<QuoteRequest>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a quote request of the customer whose token it is: all of the actions, or none.
    UpdateMyQuoteRequest(
        POST "/me/quote-requests/{id}", 200, Customer, SameVersion, [ManageMyQuoteRequests], Project
    ) -> QuoteRequest {
        path {
            /// The quote request.
            id: Id<QuoteRequest>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyQuoteRequestUpdate,
        }
    }

    /// Gets a quote request of the customer whose token it is, by key.
    GetMyQuoteRequestByKey(
        GET | HEAD "/me/quote-requests/key={key}", 200, Customer, Read, [ManageMyQuoteRequests], Project
    ) -> QuoteRequest {
        path {
            /// The quote request.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a quote request of the customer whose token it is, by key: all of the actions, or none.
    UpdateMyQuoteRequestByKey(
        POST "/me/quote-requests/key={key}", 200, Customer, SameVersion, [ManageMyQuoteRequests], Project
    ) -> QuoteRequest {
        path {
            /// The quote request.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyQuoteRequestUpdate,
        }
    }
}
