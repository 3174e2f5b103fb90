//! Cart discounts and discount codes.

use super::{
    Shape::{self, Any, Boolean, Decimal, Enum, List, Moment, Number, Object, Text},
    common::{CUSTOM, KEY_REFERENCE, LOCALIZED, MODIFIED_BY, REFERENCE, REFERENCES, TEXTS},
};

/// A cart discount.
pub(crate) static CART_DISCOUNT: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("name", &LOCALIZED),
    ("key", &Text),
    ("description", &LOCALIZED),
    ("value", &Any),
    ("cartPredicate", &Text),
    ("target", &Any),
    ("sortOrder", &Decimal),
    ("stores", &List(&KEY_REFERENCE)),
    ("isActive", &Boolean),
    ("validFrom", &Moment),
    ("validUntil", &Moment),
    ("requiresDiscountCode", &Boolean),
    ("references", &REFERENCES),
    ("stackingMode", &Enum("StackingMode", &["Stacking", "StopAfterThisDiscount"])),
    ("custom", &CUSTOM),
    ("discountGroup", &REFERENCE),
    ("recurringOrderScope", &Any),
]);

/// A discount code.
pub(crate) static DISCOUNT_CODE: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("code", &Text),
    ("cartDiscounts", &REFERENCES),
    ("stores", &List(&KEY_REFERENCE)),
    ("cartPredicate", &Text),
    ("isActive", &Boolean),
    ("references", &REFERENCES),
    ("maxApplications", &Number),
    ("maxApplicationsPerCustomer", &Number),
    ("custom", &CUSTOM),
    ("groups", &TEXTS),
    ("validFrom", &Moment),
    ("validUntil", &Moment),
    ("applicationVersion", &Number),
]);
