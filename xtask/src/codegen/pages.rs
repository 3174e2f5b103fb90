//! The pages of the platform's documentation, which the generated types link.

/// Where the platform documents the types of a package.
pub(super) fn page(package: &str, name: &str) -> Result<&'static str, String> {
    const MINE: [(&str, &str); 9] = [
        ("MyBusinessUnit", "projects/me-business-units"),
        ("MyCustomer", "projects/me-profile"),
        ("MyOrder", "projects/me-orders"),
        ("MyPayment", "projects/me-payments"),
        ("MyQuoteRequest", "projects/me-quote-requests"),
        ("MyQuote", "projects/me-quotes"),
        ("MyShoppingList", "projects/me-shopping-lists"),
        ("MyTransaction", "projects/me-payments"),
        ("My", "projects/me-carts"),
    ];
    Ok(match package.trim_matches('\'') {
        "Me" => MINE
            .iter()
            .find(|(prefix, _)| name.starts_with(prefix))
            .map_or("projects/me-carts", |(_, page)| page),
        "ApiClient" => "projects/api-clients",
        "AssociateRole" => "projects/associate-roles",
        "BusinessUnit" => "projects/business-units",
        "Cart" => "projects/carts",
        "CartDiscount" => "projects/cartDiscounts",
        "Category" => "projects/categories",
        "Channel" => "projects/channels",
        "Common" => "types",
        "Customer" => "projects/customers",
        "CustomerGroup" => "projects/customerGroups",
        "DiscountCode" => "projects/discountCodes",
        "DiscountGroup" => "projects/discount-groups",
        "Error" => "errors",
        "Message" => "projects/messages",
        "Inventory" | "Reservation" => "projects/inventory",
        "Payment" => "projects/payments",
        "PaymentMethod" => "projects/payment-methods",
        "ProductDiscount" => "projects/productDiscounts",
        "ProductSelection" => "projects/product-selections",
        "Project" => "projects/project",
        "Quote" => "projects/quotes",
        "QuoteRequest" => "projects/quote-requests",
        "RecurrencePolicy" => "projects/recurrence-policies",
        "ShoppingList" => "projects/shoppingLists",
        "StagedQuote" => "projects/staged-quotes",
        "StandalonePrice" => "projects/standalone-prices",
        "State" => "projects/states",
        "Store" | "StoreCountry" => "projects/stores",
        "Zone" => "projects/zones",
        "Order" => "projects/orders",
        "Product" => {
            if name.starts_with("ProductProjection") {
                "projects/productProjections"
            } else {
                "projects/products"
            }
        }
        "ProductType" => "projects/productTypes",
        "RecurringOrder" => "projects/recurring-orders",
        "Review" => "projects/reviews",
        "ShippingMethod" => "projects/shippingMethods",
        "TaxCategory" => "projects/taxCategories",
        "Type" => {
            if name.starts_with("Type") || name.contains("FieldDefinition") {
                "projects/types"
            } else {
                "projects/custom-fields"
            }
        }
        "Variant" => "projects/variant-projections",
        "VariantAttributes" => "projects/variant-attributes",
        "Warning" => "warnings",
        _ => return Err(format!("codegen/pages.rs names no page for package {package} of {name}")),
    })
}
