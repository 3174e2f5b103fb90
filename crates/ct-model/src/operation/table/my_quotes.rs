//! Quotes of customers.

use crate::{Expand, Id, Key, MyQuoteUpdate, Page, QueryRequest, Quote};
use crate::operation::define::operations;

operations! {
    /// Queries the quotes of the customer whose token it is.
    QueryMyQuotes(GET | HEAD "/me/quotes", 200, Customer, Read, [ManageMyQuotes], Project) -> Page<Quote> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Gets a quote of the customer whose token it is.
    GetMyQuote(GET | HEAD "/me/quotes/{id}", 200, Customer, Read, [ManageMyQuotes], Project) -> Quote {
        path {
            /// The quote.
            id: Id<Quote>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a quote of the customer whose token it is: all of the actions, or none.
    UpdateMyQuote(POST "/me/quotes/{id}", 200, Customer, SameVersion, [ManageMyQuotes], Project) -> Quote {
        path {
            /// The quote.
            id: Id<Quote>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyQuoteUpdate,
        }
    }

    /// Gets a quote of the customer whose token it is, by key.
    GetMyQuoteByKey(
        GET | HEAD "/me/quotes/key={key}", 200, Customer, Read, [ManageMyQuotes], Project
    ) -> Quote {
        path {
            /// The quote.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a quote of the customer whose token it is, by key: all of the actions, or none.
    UpdateMyQuoteByKey(
        POST "/me/quotes/key={key}", 200, Customer, SameVersion, [ManageMyQuotes], Project
    ) -> Quote {
        path {
            /// The quote.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyQuoteUpdate,
        }
    }
}
