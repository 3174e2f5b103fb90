//! [`AssociatePermission`]: what an associate may do, as a word.

use crate::string_enum::string_enum;

string_enum! {
    /// What the associates of a business unit may do who have a role with it.
    ///
    /// The platform calls it `Permission`; here that is what a scope of a token permits.
    ///
    /// See [Permission](https://docs.commercetools.com/api/projects/associate-roles#ctp:api:type:Permission).
    pub enum AssociatePermission {
        AddChildUnits = "AddChildUnits",
        UpdateAssociates = "UpdateAssociates",
        UpdateBusinessUnitDetails = "UpdateBusinessUnitDetails",
        UpdateParentUnit = "UpdateParentUnit",
        ViewMyCarts = "ViewMyCarts",
        ViewOthersCarts = "ViewOthersCarts",
        UpdateMyCarts = "UpdateMyCarts",
        UpdateOthersCarts = "UpdateOthersCarts",
        CreateMyCarts = "CreateMyCarts",
        CreateOthersCarts = "CreateOthersCarts",
        DeleteMyCarts = "DeleteMyCarts",
        DeleteOthersCarts = "DeleteOthersCarts",
        ViewMyOrders = "ViewMyOrders",
        ViewOthersOrders = "ViewOthersOrders",
        UpdateMyOrders = "UpdateMyOrders",
        UpdateOthersOrders = "UpdateOthersOrders",
        CreateMyOrdersFromMyCarts = "CreateMyOrdersFromMyCarts",
        CreateMyOrdersFromMyQuotes = "CreateMyOrdersFromMyQuotes",
        CreateOrdersFromOthersCarts = "CreateOrdersFromOthersCarts",
        CreateOrdersFromOthersQuotes = "CreateOrdersFromOthersQuotes",
        ViewMyQuotes = "ViewMyQuotes",
        ViewOthersQuotes = "ViewOthersQuotes",
        AcceptMyQuotes = "AcceptMyQuotes",
        AcceptOthersQuotes = "AcceptOthersQuotes",
        DeclineMyQuotes = "DeclineMyQuotes",
        DeclineOthersQuotes = "DeclineOthersQuotes",
        RenegotiateMyQuotes = "RenegotiateMyQuotes",
        RenegotiateOthersQuotes = "RenegotiateOthersQuotes",
        ReassignMyQuotes = "ReassignMyQuotes",
        ReassignOthersQuotes = "ReassignOthersQuotes",
        ViewMyQuoteRequests = "ViewMyQuoteRequests",
        ViewOthersQuoteRequests = "ViewOthersQuoteRequests",
        UpdateMyQuoteRequests = "UpdateMyQuoteRequests",
        UpdateOthersQuoteRequests = "UpdateOthersQuoteRequests",
        CreateMyQuoteRequestsFromMyCarts = "CreateMyQuoteRequestsFromMyCarts",
        CreateQuoteRequestsFromOthersCarts = "CreateQuoteRequestsFromOthersCarts",
        CreateApprovalRules = "CreateApprovalRules",
        UpdateApprovalRules = "UpdateApprovalRules",
        UpdateApprovalFlows = "UpdateApprovalFlows",
        ViewMyShoppingLists = "ViewMyShoppingLists",
        ViewOthersShoppingLists = "ViewOthersShoppingLists",
        UpdateMyShoppingLists = "UpdateMyShoppingLists",
        UpdateOthersShoppingLists = "UpdateOthersShoppingLists",
        CreateMyShoppingLists = "CreateMyShoppingLists",
        CreateOthersShoppingLists = "CreateOthersShoppingLists",
        DeleteMyShoppingLists = "DeleteMyShoppingLists",
        DeleteOthersShoppingLists = "DeleteOthersShoppingLists",
    }
}
