//! Shopping lists.

use super::{
    Shape::{self, Boolean, List, Moment, Number, Object, Text},
    common::{CUSTOM, KEY_REFERENCE, LOCALIZED, MODIFIED_BY, REFERENCE},
};

static LINE_ITEM: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("productId", &Text),
    ("productType", &REFERENCE),
    ("published", &Boolean),
    ("quantity", &Number),
    ("variantId", &Number),
    ("addedAt", &Moment),
    ("deactivatedAt", &Moment),
    ("custom", &CUSTOM),
]);
static TEXT_LINE_ITEM: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("quantity", &Number),
    ("addedAt", &Moment),
    ("custom", &CUSTOM),
]);

/// A shopping list. What is there only when it is expanded cannot be queried.
pub(crate) static SHOPPING_LIST: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("key", &Text),
    ("customer", &REFERENCE),
    ("anonymousId", &Text),
    ("store", &KEY_REFERENCE),
    ("businessUnit", &KEY_REFERENCE),
    ("name", &LOCALIZED),
    ("slug", &LOCALIZED),
    ("description", &LOCALIZED),
    ("lineItems", &List(&LINE_ITEM)),
    ("textLineItems", &List(&TEXT_LINE_ITEM)),
    ("deleteDaysAfterLastModification", &Number),
    ("custom", &CUSTOM),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
]);
