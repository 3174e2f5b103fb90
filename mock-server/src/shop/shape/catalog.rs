//! Product projections, categories, product types.

use super::{
    Shape::{self, Any, Boolean, Decimal, Enum, List, Map, Moment, Number, Object, Text},
    common::{ASSETS, ATTRIBUTES, CUSTOM, IMAGES, LOCALIZED, MODIFIED_BY, REFERENCE, REFERENCES, VARIANT},
};

/// A product projection. The selected `price` is absent: it cannot be queried.
pub(crate) static PRODUCT_PROJECTION: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("key", &Text),
    ("productType", &REFERENCE),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("slug", &LOCALIZED),
    ("categories", &REFERENCES),
    ("categoryOrderHints", &Map(&Decimal)),
    ("metaTitle", &LOCALIZED),
    ("metaDescription", &LOCALIZED),
    ("metaKeywords", &LOCALIZED),
    (
        "searchKeywords",
        &Map(&List(&Object(&[
            ("text", &Text),
            ("suggestTokenizer", &Object(&[("type", &Text), ("inputs", &List(&Text))])),
        ]))),
    ),
    ("hasStagedChanges", &Boolean),
    ("published", &Boolean),
    ("masterVariant", &VARIANT),
    ("variants", &List(&VARIANT)),
    ("taxCategory", &REFERENCE),
    ("state", &REFERENCE),
    (
        "reviewRatingStatistics",
        &Object(&[
            ("averageRating", &Number),
            ("highestRating", &Number),
            ("lowestRating", &Number),
            ("count", &Number),
            ("ratingsDistribution", &Any),
        ]),
    ),
    ("priceMode", &Enum("ProductPriceModeEnum", &["Embedded", "Standalone"])),
    ("attributes", &ATTRIBUTES),
]);

/// A variant projection. The selected `price` is absent: it cannot be queried.
pub(crate) static VARIANT_PROJECTION: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("staged", &Boolean),
    ("variantId", &Number),
    ("product", &REFERENCE),
    ("name", &LOCALIZED),
    ("slug", &LOCALIZED),
    ("description", &LOCALIZED),
    ("categories", &REFERENCES),
    ("categoryOrderHints", &Map(&Decimal)),
    ("key", &Text),
    ("sku", &Text),
    ("images", &IMAGES),
    ("assets", &ASSETS),
    ("attributes", &ATTRIBUTES),
    ("default", &Boolean),
]);

/// A category.
pub(crate) static CATEGORY: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("name", &LOCALIZED),
    ("slug", &LOCALIZED),
    ("description", &LOCALIZED),
    ("ancestors", &REFERENCES),
    ("parent", &REFERENCE),
    ("orderHint", &Decimal),
    ("externalId", &Text),
    ("metaTitle", &LOCALIZED),
    ("metaDescription", &LOCALIZED),
    ("metaKeywords", &LOCALIZED),
    ("custom", &CUSTOM),
    ("assets", &ASSETS),
    ("key", &Text),
]);

/// A product type.
pub(crate) static PRODUCT_TYPE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &Text),
    ("description", &Text),
    (
        "attributes",
        &List(&Object(&[
            // The type of an attribute has fields of its own for each kind, nested to any depth.
            ("type", &Any),
            ("name", &Text),
            ("label", &LOCALIZED),
            ("isRequired", &Boolean),
            ("level", &Enum("AttributeLevelEnum", &["Product", "Variant"])),
            (
                "attributeConstraint",
                &Enum("AttributeConstraintEnum", &["None", "Unique", "CombinationUnique", "SameForAll"]),
            ),
            ("inputTip", &LOCALIZED),
            ("inputHint", &Enum("TextInputHint", &["SingleLine", "MultiLine"])),
            ("isSearchable", &Boolean),
        ])),
    ),
]);
