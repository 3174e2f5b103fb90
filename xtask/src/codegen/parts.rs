//! The generated files and what each holds. Another resource is one more entry of [`PARTS`].
//!
//! A resource that no entry names stays opaque: its references are typed, its value is raw JSON.

/// A generated file.
pub(super) struct Part {
    /// Its name, without `.rs`.
    pub(super) file: &'static str,
    /// The first line of its documentation.
    pub(super) about: &'static str,
    /// The types that it begins with; all that they mention is generated too, here or in another part.
    pub(super) roots: &'static [&'static str],
    /// What else belongs here, if something mentions it.
    pub(super) holds: &'static [Holds],
}

/// A rule about where a type belongs. The first kind of rule here that knows it, decides.
pub(super) enum Holds {
    Type(&'static str),
    /// A union and all of its kinds.
    Union(&'static str),
    /// A package of the description.
    Package(&'static str),
}

use Holds::{Package, Type, Union};

pub(super) const PARTS: &[Part] = &[
    Part {
        file: "common",
        about: "What many resources share: addresses, who made a change, custom fields, assets.",
        roots: &[
            "Address",
            "BaseAddress",
            "CreatedBy",
            "LastModifiedBy",
            "CustomFields",
            "CustomFieldsDraft",
        ],
        holds: &[Type("FieldContainer"), Type("CustomFields"), Type("CustomFieldsDraft"), Package("Common")],
    },
    Part {
        file: "prices",
        about: "Prices of product variants, as they are read and as they are drafted.",
        roots: &["Price", "PriceDraft"],
        holds: &[
            Type("DiscountedPrice"),
            Type("DiscountedPriceDraft"),
            Type("PriceTier"),
            Type("PriceTierDraft"),
            Type("ScopedPrice"),
        ],
    },
    Part {
        file: "errors",
        about: "What the codes of errors say besides a message.",
        roots: &[],
        holds: &[Package("Error")],
    },
    Part {
        file: "customers",
        about: "Customers, signing up and in, passwords and their reset.",
        roots: &[
            "Customer",
            "CustomerDraft",
            "MyCustomerDraft",
            "MyCustomerUpdate",
            "MyCustomerSignin",
            "CustomerSignInResult",
            "MyCustomerChangePassword",
            "CustomerCreatePasswordResetToken",
            "CustomerCreateEmailToken",
            "CustomerToken",
            "CustomerResetPassword",
            "MyCustomerResetPassword",
            "CustomerEmailVerify",
            "MyCustomerEmailVerify",
        ],
        holds: &[Package("Customer")],
    },
    Part {
        file: "my_customer_actions",
        about: "What an update of one's own profile can do.",
        roots: &["MyCustomerUpdateAction"],
        holds: &[Union("MyCustomerUpdateAction")],
    },
    Part {
        file: "carts",
        about: "Carts, their line items, taxes and shipping.",
        roots: &["Cart", "MyCartDraft", "MyCartUpdate", "ReplicaMyCartDraft"],
        holds: &[Type("MyLineItemDraft"), Package("Cart"), Package("Warning")],
    },
    Part {
        file: "my_cart_actions",
        about: "What an update of one's own cart can do.",
        roots: &["MyCartUpdateAction"],
        holds: &[Union("MyCartUpdateAction")],
    },
    Part {
        file: "cart_discounts",
        about: "Cart discounts: what they take off, from what, and how they stack.",
        roots: &["CartDiscount", "CartDiscountDraft"],
        holds: &[Package("CartDiscount")],
    },
    Part {
        file: "discount_codes",
        about: "Discount codes, and the groups of discounts.",
        roots: &["DiscountCode", "DiscountCodeDraft"],
        holds: &[Package("DiscountCode"), Package("DiscountGroup")],
    },
    Part {
        file: "product_discounts",
        about: "Product discounts, as prices show them.",
        roots: &["ProductDiscount", "ProductDiscountDraft"],
        holds: &[Package("ProductDiscount")],
    },
    Part {
        file: "orders",
        about: "Orders, their deliveries, returns and states.",
        roots: &[
            "Order",
            "MyOrderFromCartDraft",
            "MyOrderFromQuoteDraft",
            "OrderFromCartDraft",
            "OrderFromQuoteDraft",
        ],
        holds: &[Package("Order")],
    },
    Part {
        file: "recurring_orders",
        about: "Recurring orders and how often they recur.",
        roots: &["RecurringOrder", "RecurringOrderDraft"],
        holds: &[Package("RecurringOrder"), Package("RecurrencePolicy")],
    },
    Part {
        file: "payments",
        about: "Payments and their transactions.",
        roots: &["Payment", "PaymentDraft", "MyPayment", "MyPaymentDraft", "MyPaymentUpdate"],
        holds: &[Type("MyTransactionDraft"), Package("Payment"), Package("PaymentMethod")],
    },
    Part {
        file: "my_payment_actions",
        about: "What an update of one's own payment can do.",
        roots: &["MyPaymentUpdateAction"],
        holds: &[Union("MyPaymentUpdateAction")],
    },
    Part {
        file: "shopping_lists",
        about: "Shopping lists, their line items and text line items.",
        roots: &["ShoppingList", "ShoppingListDraft", "MyShoppingListDraft", "MyShoppingListUpdate"],
        holds: &[Package("ShoppingList")],
    },
    Part {
        file: "my_shopping_list_actions",
        about: "What an update of one's own shopping list can do.",
        roots: &["MyShoppingListUpdateAction"],
        holds: &[Union("MyShoppingListUpdateAction")],
    },
    Part {
        file: "quotes",
        about: "Quote requests, staged quotes and quotes: how a buyer and a merchant agree on a price.",
        roots: &[
            "QuoteRequest",
            "QuoteRequestDraft",
            "MyQuoteRequestDraft",
            "MyQuoteRequestUpdate",
            "MyQuoteRequestUpdateAction",
            "QuoteRequestUpdate",
            "StagedQuote",
            "StagedQuoteDraft",
            "StagedQuoteUpdate",
            "Quote",
            "QuoteDraft",
            "QuoteUpdate",
            "MyQuoteUpdate",
            "MyQuoteUpdateAction",
        ],
        holds: &[
            Union("MyQuoteRequestUpdateAction"),
            Union("MyQuoteUpdateAction"),
            Type("MyQuoteState"),
            Package("QuoteRequest"),
            Package("StagedQuote"),
            Package("Quote"),
        ],
    },
    Part {
        file: "business_units",
        about: "Business units and their associates.",
        roots: &[
            "BusinessUnit",
            "BusinessUnitDraft",
            "MyBusinessUnitDraft",
            "MyBusinessUnitUpdate",
            "MyBusinessUnitAssociateDraft",
        ],
        holds: &[Union("MyBusinessUnitDraft"), Package("BusinessUnit")],
    },
    Part {
        file: "my_business_unit_actions",
        about: "What an update of one's own business unit can do.",
        roots: &["MyBusinessUnitUpdateAction"],
        holds: &[Union("MyBusinessUnitUpdateAction")],
    },
    Part {
        file: "associate_roles",
        about: "Associate roles: what the associates of a business unit may do.",
        roots: &["AssociateRole", "AssociateRoleDraft"],
        holds: &[Package("AssociateRole")],
    },
    Part {
        file: "stores",
        about: "Stores: a part of a project with its own languages, channels and products.",
        roots: &["Store", "StoreDraft"],
        holds: &[Package("Store"), Package("StoreCountry")],
    },
    Part {
        file: "channels",
        about: "Channels: where stock comes from and prices belong to.",
        roots: &["Channel", "ChannelDraft"],
        holds: &[Package("Channel")],
    },
    Part {
        file: "customer_groups",
        about: "Customer groups.",
        roots: &["CustomerGroup", "CustomerGroupDraft"],
        holds: &[Package("CustomerGroup")],
    },
    Part {
        file: "product_selections",
        about: "Product selections, and which products and variants are in them.",
        roots: &[
            "ProductSelection",
            "ProductSelectionDraft",
            "ProductSelectionUpdate",
            "ProductSelectionAssignment",
            "AssignedProductReference",
        ],
        holds: &[Package("ProductSelection")],
    },
    Part {
        file: "inventory",
        about: "Inventory entries: how many of a SKU there are.",
        roots: &["InventoryEntry", "InventoryEntryDraft"],
        holds: &[Package("Inventory"), Package("Reservation")],
    },
    Part {
        file: "standalone_prices",
        about: "Standalone prices: prices of a SKU, apart from its product.",
        roots: &["StandalonePrice", "StandalonePriceDraft"],
        holds: &[Package("StandalonePrice")],
    },
    Part {
        file: "states",
        about: "States and the transitions between them.",
        roots: &["State", "StateDraft"],
        holds: &[Package("State")],
    },
    Part {
        file: "types",
        about: "Types: which custom fields a resource may have.",
        roots: &["Type", "TypeDraft"],
        holds: &[Package("Type")],
    },
    Part {
        file: "zones",
        about: "Zones: countries and states that are shipped to alike.",
        roots: &["Zone", "ZoneDraft"],
        holds: &[Package("Zone")],
    },
    Part {
        file: "api_clients",
        about: "API clients: who gets tokens, and with which scopes.",
        roots: &["ApiClient", "ApiClientDraft"],
        holds: &[Package("ApiClient")],
    },
    Part {
        file: "project",
        about: "The settings of a project.",
        roots: &["Project"],
        holds: &[Type("MessagesConfiguration"), Package("Project")],
    },
    Part {
        file: "shipping_methods",
        about: "Shipping methods, their rates by zone, and the drafts that a shop is set up with.",
        roots: &["ShippingMethod", "ShippingMethodDraft", "ShippingMethodPagedQueryResponse"],
        holds: &[Package("ShippingMethod")],
    },
    Part {
        file: "tax_categories",
        about: "Tax rates, and the drafts that a shop is set up with.",
        roots: &["TaxCategory", "TaxRate", "TaxCategoryDraft"],
        holds: &[Package("TaxCategory")],
    },
    Part {
        file: "categories",
        about: "Categories.",
        roots: &["Category", "CategoryDraft"],
        holds: &[Package("Category")],
    },
    Part {
        file: "product_types",
        about: "Product types and the definitions of attributes.",
        roots: &["ProductType", "ProductTypeDraft"],
        holds: &[Package("ProductType")],
    },
    Part {
        file: "product_projections",
        about: "Product projections: products as a shop shows them, found by a query, a search or a suggestion.",
        roots: &["ProductProjection", "ProductProjectionPagedSearchResponse", "SuggestionResult"],
        holds: &[
            Union("FacetResult"),
            Type("FacetResult"),
            Type("FacetResults"),
            Type("FacetTerm"),
            Type("FacetTypes"),
            Type("FacetRange"),
            Type("Suggestion"),
            Type("TermFacetResultType"),
        ],
    },
    Part {
        file: "variant_projections",
        about: "Variant projections, and the attributes of a product's variants.",
        roots: &["VariantProjection", "VariantAttributes"],
        holds: &[Package("Variant"), Package("VariantAttributes")],
    },
    Part {
        file: "products",
        about: "Products, their variants, images and attributes, and the drafts that a shop is set up with.",
        roots: &["Product", "ProductVariant", "ProductDraft", "ProductUpdate"],
        holds: &[
            Type("Image"),
            Type("ImageDimensions"),
            Type("ProductPublishScope"),
            Package("Product"),
            Package("Review"),
        ],
    },
];
