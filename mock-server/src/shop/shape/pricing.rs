//! Channels, customer groups, standalone prices, inventory entries.

use super::{
    Shape::{self, Any, Boolean, List, Moment, Number, Object, Place, Text},
    common::{ADDRESS, CUSTOM, DISCOUNTED, LOCALIZED, MODIFIED_BY, MONEY, REFERENCE, TIERS},
};

/// A channel.
pub(crate) static CHANNEL: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("roles", &List(&Any)),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("address", &ADDRESS),
    ("reviewRatingStatistics", &Any),
    ("custom", &CUSTOM),
    ("geoLocation", &Place),
]);

/// A customer group.
pub(crate) static CUSTOMER_GROUP: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &Text),
    ("custom", &CUSTOM),
]);

/// A standalone price.
pub(crate) static STANDALONE_PRICE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("sku", &Text),
    ("value", &MONEY),
    ("country", &Text),
    ("customerGroup", &REFERENCE),
    ("channel", &REFERENCE),
    ("validFrom", &Moment),
    ("validUntil", &Moment),
    ("tiers", &TIERS),
    ("discounted", &DISCOUNTED),
    ("custom", &CUSTOM),
    ("staged", &Object(&[("value", &MONEY), ("discounted", &DISCOUNTED)])),
    ("active", &Boolean),
    ("recurrencePolicy", &REFERENCE),
]);

/// An inventory entry.
pub(crate) static INVENTORY_ENTRY: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("sku", &Text),
    ("supplyChannel", &REFERENCE),
    ("quantityOnStock", &Number),
    ("availableQuantity", &Number),
    ("minCartQuantity", &Number),
    ("maxCartQuantity", &Number),
    ("restockableInDays", &Number),
    ("expectedDelivery", &Moment),
    ("reservationExpirationInMinutes", &Number),
    ("stockLevels", &Object(&[("reorderPoint", &Number), ("safetyStock", &Number)])),
    ("custom", &CUSTOM),
]);
