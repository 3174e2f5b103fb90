//! Payments of customers and anonymous sessions.

use crate::{Expand, Id, MyPayment, MyPaymentDraft, MyPaymentUpdate, Page, Payment, QueryRequest, Version};
use crate::operation::define::operations;

operations! {
    /// Queries the payments of the token's holder.
    QueryMyPayments(
        GET | HEAD "/me/payments", 200, CustomerOrAnonymous, Read, [ManageMyPayments], Project
    ) -> Page<MyPayment> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Creates a payment that belongs to the token's holder.
    CreateMyPayment(
        POST "/me/payments", 201, CustomerOrAnonymous, Create, [ManageMyPayments], Project
    ) -> MyPayment {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The payment.
            draft: MyPaymentDraft,
        }
    }

    /// Gets a payment of the token's holder.
    GetMyPayment(
        GET | HEAD "/me/payments/{id}", 200, CustomerOrAnonymous, Read, [ManageMyPayments], Project
    ) -> MyPayment {
        path {
            /// The payment.
            id: Id<Payment>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a payment of the token's holder: all of the actions, or none.
    UpdateMyPayment(
        POST "/me/payments/{id}", 200, CustomerOrAnonymous, SameVersion, [ManageMyPayments], Project
    ) -> MyPayment {
        path {
            /// The payment.
            id: Id<Payment>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyPaymentUpdate,
        }
    }

    /// Deletes a payment of the token's holder that has no transactions under way.
    DeleteMyPayment(
        DELETE "/me/payments/{id}", 200, CustomerOrAnonymous, SameVersion, [ManageMyPayments], Project
    ) -> MyPayment {
        path {
            /// The payment.
            id: Id<Payment>,
        }
        query {
            /// The version seen.
            version: Version,
            /// References to expand.
            expand: Expand,
        }
    }
}
