//! The table of operations: method, path, status, whose token, what a repetition does, permissions, places, input and
//! output, one row each, in a file for each resource.

use super::{Operation, ReceiveError, Received, Row, define::register};

register! {
    project: GetProject;
    product_projections: QueryProductProjections, GetProductProjection, GetProductProjectionByKey, GetVariantAttributes, GetVariantAttributesByKey, SearchProductProjections, PostProductProjectionSearch, SuggestProductProjections;
    variant_projections: QueryVariantProjections, GetVariantProjection, GetVariantProjectionByKey;
    categories: QueryCategories, GetCategory, GetCategoryByKey;
    product_types: QueryProductTypes, GetProductType, GetProductTypeByKey;
    shipping_methods: QueryShippingMethods, GetShippingMethod, GetShippingMethodByKey, MatchShippingMethodsToCart, MatchShippingMethodsToCartLocation, MatchShippingMethodsToLocation;
    stores: QueryStores, GetStore, GetStoreByKey;
    product_selections: QueryProductSelections, GetProductSelection, GetProductSelectionByKey, QueryProductsOfSelection, QueryProductsOfSelectionByKey, QueryProductSelectionAssignments;
    me: SignUpCustomer, SignInMyCustomer, GetMyCustomer, UpdateMyCustomer, DeleteMyCustomer, ChangeMyPassword, ResetMyPassword, VerifyMyEmail;
    customer_tokens: CreateCustomerPasswordToken, CreateCustomerEmailToken;
    my_carts: QueryMyCarts, CreateMyCart, ReplicateMyCart, GetMyCart, GetMyActiveCart, UpdateMyCart, DeleteMyCart;
    my_orders: QueryMyOrders, CreateMyOrderFromCart, CreateMyOrderFromQuote, GetMyOrder;
    my_payments: QueryMyPayments, CreateMyPayment, GetMyPayment, UpdateMyPayment, DeleteMyPayment;
    my_shopping_lists: QueryMyShoppingLists, CreateMyShoppingList, GetMyShoppingList, UpdateMyShoppingList, DeleteMyShoppingList, GetMyShoppingListByKey, UpdateMyShoppingListByKey, DeleteMyShoppingListByKey;
    my_quote_requests: QueryMyQuoteRequests, CreateMyQuoteRequest, GetMyQuoteRequest, UpdateMyQuoteRequest, GetMyQuoteRequestByKey, UpdateMyQuoteRequestByKey;
    my_quotes: QueryMyQuotes, GetMyQuote, UpdateMyQuote, GetMyQuoteByKey, UpdateMyQuoteByKey;
    my_business_units: QueryMyBusinessUnits, CreateMyBusinessUnit, GetMyBusinessUnit, UpdateMyBusinessUnit, GetMyBusinessUnitByKey, UpdateMyBusinessUnitByKey, CreateMyAssociate;
}
