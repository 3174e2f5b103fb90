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
        holds: &[Package("Common"), Package("Type")],
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
        holds: &[Type("MyLineItemDraft"), Package("Cart"), Package("RecurringOrder"), Package("Warning")],
    },
    Part {
        file: "my_cart_actions",
        about: "What an update of one's own cart can do.",
        roots: &["MyCartUpdateAction"],
        holds: &[Union("MyCartUpdateAction")],
    },
    Part {
        file: "cart_discounts",
        about: "Cart discounts, as far as carts show them.",
        roots: &[],
        holds: &[Package("CartDiscount")],
    },
    Part {
        file: "orders",
        about: "What carts share with orders: deliveries, parcels, payments, states of line items.",
        roots: &[],
        holds: &[Package("Order")],
    },
    Part {
        file: "shipping_methods",
        about: "Shipping rates, as far as carts show them.",
        roots: &[],
        holds: &[Package("ShippingMethod")],
    },
    Part {
        file: "tax_categories",
        about: "Tax rates, and the drafts that a shop is set up with.",
        roots: &["TaxRate", "TaxCategoryDraft"],
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
        about: "Product projections: products as a shop shows them.",
        roots: &["ProductProjection"],
        holds: &[],
    },
    Part {
        file: "products",
        about: "Variants, images and attributes of products, and the drafts that a shop is set up with.",
        roots: &["ProductVariant", "ProductDraft"],
        holds: &[Type("Image"), Type("ImageDimensions"), Package("Product"), Package("Review")],
    },
];

/// Where the platform documents the types of a package.
pub(super) fn page(package: &str, name: &str) -> Result<&'static str, String> {
    const MINE: [(&str, &str); 2] = [("MyCustomer", "projects/me-profile"), ("My", "projects/me-carts")];
    Ok(match package.trim_matches('\'') {
        "Me" => MINE
            .iter()
            .find(|(prefix, _)| name.starts_with(prefix))
            .map_or("projects/me-carts", |(_, page)| page),
        "Cart" => "projects/carts",
        "CartDiscount" => "projects/cartDiscounts",
        "Category" => "projects/categories",
        "Common" => "types",
        "Customer" => "projects/customers",
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
        "Type" => "projects/custom-fields",
        "Warning" => "warnings",
        _ => return Err(format!("codegen/parts.rs names no page for package {package} of {name}")),
    })
}
