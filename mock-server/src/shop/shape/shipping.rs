//! Zones and shipping methods.

use super::{
    Shape::{self, Any, Boolean, List, Moment, Number, Object, Text},
    common::{CENTS, CUSTOM, KEY_REFERENCE, LOCALIZED, MODIFIED_BY, REFERENCE},
};

/// A zone.
pub(crate) static ZONE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &Text),
    ("description", &Text),
    ("locations", &List(&Object(&[("country", &Text), ("state", &Text)]))),
]);

/// A shipping method.
pub(crate) static SHIPPING_METHOD: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &Text),
    ("localizedName", &LOCALIZED),
    ("description", &Text),
    ("localizedDescription", &LOCALIZED),
    ("taxCategory", &REFERENCE),
    (
        "zoneRates",
        &List(&Object(&[
            ("zone", &REFERENCE),
            (
                "shippingRates",
                &List(&Object(&[
                    ("price", &CENTS),
                    ("freeAbove", &CENTS),
                    ("isMatching", &Boolean),
                    ("tiers", &Any),
                ])),
            ),
        ])),
    ),
    ("active", &Boolean),
    ("isDefault", &Boolean),
    ("predicate", &Text),
    ("custom", &CUSTOM),
    ("stores", &List(&KEY_REFERENCE)),
    ("carrier", &Text),
]);
