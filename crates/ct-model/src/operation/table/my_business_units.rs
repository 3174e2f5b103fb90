//! Business units of customers.

use crate::{BusinessUnit, CustomerSignInResult, Expand, Id, Key, MyBusinessUnitAssociateDraft, MyBusinessUnitDraft, MyBusinessUnitUpdate, Page, QueryRequest};
use crate::operation::define::operations;

operations! {
    /// Queries the business units of the customer whose token it is.
    QueryMyBusinessUnits(
        GET | HEAD "/me/business-units", 200, Customer, Read, [ManageMyBusinessUnits], Project
    ) -> Page<BusinessUnit> {
        query {
            /// Filter and paging.
            query: QueryRequest,
        }
    }

    /// Creates a business unit, in which the customer whose token it is becomes an associate.
    CreateMyBusinessUnit(
        POST "/me/business-units", 201, Customer, Create, [ManageMyBusinessUnits], Project
    ) -> BusinessUnit {
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The business unit.
            draft: MyBusinessUnitDraft,
        }
    }

    /// Gets a business unit of the customer whose token it is.
    GetMyBusinessUnit(
        GET | HEAD "/me/business-units/{id}", 200, Customer, Read, [ManageMyBusinessUnits], Project
    ) -> BusinessUnit {
        path {
            /// The business unit.
            id: Id<BusinessUnit>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a business unit of the customer whose token it is: all of the actions, or none.
    UpdateMyBusinessUnit(
        POST "/me/business-units/{id}", 200, Customer, SameVersion, [ManageMyBusinessUnits], Project
    ) -> BusinessUnit {
        path {
            /// The business unit.
            id: Id<BusinessUnit>,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyBusinessUnitUpdate,
        }
    }

    /// Gets a business unit of the customer whose token it is, by key.
    GetMyBusinessUnitByKey(
        GET | HEAD "/me/business-units/key={key}", 200, Customer, Read, [ManageMyBusinessUnits], Project
    ) -> BusinessUnit {
        path {
            /// The business unit.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
    }

    /// Updates a business unit of the customer whose token it is, by key: all of the actions, or none.
    UpdateMyBusinessUnitByKey(
        POST "/me/business-units/key={key}", 200, Customer, SameVersion, [ManageMyBusinessUnits], Project
    ) -> BusinessUnit {
        path {
            /// The business unit.
            key: Key,
        }
        query {
            /// References to expand.
            expand: Expand,
        }
        body {
            /// The version seen and what to change.
            update: MyBusinessUnitUpdate,
        }
    }

    /// Creates a customer and makes her an associate of the business unit.
    CreateMyAssociate(
        POST "/me/customers", 201, Anyone, Create, [ManageMyBusinessUnits], BusinessUnit
    ) -> CustomerSignInResult {
        body {
            /// The customer, and her roles.
            draft: MyBusinessUnitAssociateDraft,
        }
    }
}
