//! What a shop is set up with: tax categories, products, customers.

use super::{
    Shape::{self, Any, Boolean, Date, Decimal, Enum, List, Map, Moment, Number, Object, Text},
    common::{
        ADDRESSES, ATTRIBUTES, CUSTOM, KEY_REFERENCE, LOCALIZED, MODIFIED_BY, REFERENCE, REFERENCES, TEXTS,
        VARIANT,
    },
};

/// A tax category.
pub(crate) static TAX_CATEGORY: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("name", &Text),
    ("description", &Text),
    (
        "rates",
        &List(&Object(&[
            ("id", &Text),
            ("key", &Text),
            ("name", &Text),
            ("amount", &Number),
            ("includedInPrice", &Boolean),
            ("country", &Text),
            ("state", &Text),
            ("subRates", &List(&Object(&[("name", &Text), ("amount", &Number)]))),
        ])),
    ),
    ("key", &Text),
]);

/// One side of a product.
static PRODUCT_DATA: Shape = Object(&[
    ("name", &LOCALIZED),
    ("categories", &REFERENCES),
    ("categoryOrderHints", &Map(&Decimal)),
    ("description", &LOCALIZED),
    ("slug", &LOCALIZED),
    ("metaTitle", &LOCALIZED),
    ("metaDescription", &LOCALIZED),
    ("metaKeywords", &LOCALIZED),
    ("masterVariant", &VARIANT),
    ("variants", &List(&VARIANT)),
    ("searchKeywords", &Map(&List(&Object(&[("text", &Text), ("suggestTokenizer", &Any)])))),
    ("attributes", &ATTRIBUTES),
    ("defaultVariant", &REFERENCE),
]);

/// A product.
pub(crate) static PRODUCT: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("productType", &REFERENCE),
    (
        "masterData",
        &Object(&[
            ("published", &Boolean),
            ("current", &PRODUCT_DATA),
            ("staged", &PRODUCT_DATA),
            ("hasStagedChanges", &Boolean),
        ]),
    ),
    ("taxCategory", &REFERENCE),
    ("state", &REFERENCE),
    ("reviewRatingStatistics", &Any),
    ("priceMode", &Enum("ProductPriceModeEnum", &["Embedded", "Standalone"])),
    ("warnings", &Any),
]);

/// A customer.
pub(crate) static CUSTOMER: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("customerNumber", &Text),
    ("externalId", &Text),
    ("email", &Text),
    ("password", &Text),
    ("firstName", &Text),
    ("lastName", &Text),
    ("middleName", &Text),
    ("title", &Text),
    ("salutation", &Text),
    ("dateOfBirth", &Date),
    ("companyName", &Text),
    ("vatId", &Text),
    ("addresses", &ADDRESSES),
    ("defaultShippingAddressId", &Text),
    ("shippingAddressIds", &TEXTS),
    ("defaultBillingAddressId", &Text),
    ("billingAddressIds", &TEXTS),
    ("isEmailVerified", &Boolean),
    ("customerGroup", &REFERENCE),
    ("customerGroupAssignments", &List(&Object(&[("customerGroup", &REFERENCE)]))),
    ("custom", &CUSTOM),
    ("locale", &Text),
    ("stores", &List(&KEY_REFERENCE)),
    ("authenticationMode", &Enum("AuthenticationMode", &["Password", "ExternalAuth"])),
]);

/// An API client. Its secret is in no answer but the first, so no predicate finds it.
pub(crate) static API_CLIENT: Shape = Object(&[
    ("id", &Text),
    ("name", &Text),
    ("scope", &Text),
    ("secret", &Text),
    ("lastUsedAt", &Any),
    ("deleteAt", &Moment),
    ("createdAt", &Moment),
    ("accessTokenValiditySeconds", &Number),
    ("refreshTokenValiditySeconds", &Number),
]);
