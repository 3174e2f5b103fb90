//! Stores, and the product selections that say what they have.

use super::{
    Shape::{self, Boolean, Enum, List, Moment, Number, Object, Text},
    common::{CUSTOM, LOCALIZED, MODIFIED_BY, REFERENCE, REFERENCES, TEXTS},
};

/// A store.
pub(crate) static STORE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("languages", &TEXTS),
    ("countries", &List(&Object(&[("code", &Text)]))),
    ("distributionChannels", &REFERENCES),
    ("supplyChannels", &REFERENCES),
    ("productSelections", &List(&Object(&[("productSelection", &REFERENCE), ("active", &Boolean)]))),
    ("custom", &CUSTOM),
    ("storefront", &Shape::Any),
]);

/// A product selection.
pub(crate) static PRODUCT_SELECTION: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("productCount", &Number),
    ("type", &Enum("ProductSelectionTypeEnum", &["individual", "individualExclusion"])),
    ("mode", &Enum("ProductSelectionMode", &["Individual", "IndividualExclusion"])),
    ("custom", &CUSTOM),
]);

/// A product of a selection.
pub(crate) static ASSIGNED_PRODUCT: Shape =
    Object(&[("product", &REFERENCE), ("variantSelection", &VARIANT_SELECTION), ("variantExclusion", &SKUS)]);

/// A product that a store has by a selection.
pub(crate) static PRODUCT_SELECTION_ASSIGNMENT: Shape = Object(&[
    ("product", &REFERENCE),
    ("productSelection", &REFERENCE),
    ("variantSelection", &VARIANT_SELECTION),
    ("variantExclusion", &SKUS),
]);

static VARIANT_SELECTION: Shape = Object(&[("type", &Text), ("skus", &TEXTS)]);
static SKUS: Shape = Object(&[("skus", &TEXTS)]);
