//! Channels and customer groups.

use super::{
    Shape::{self, Any, List, Moment, Number, Object, Text},
    common::{ADDRESS, CUSTOM, LOCALIZED, MODIFIED_BY},
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
    ("geoLocation", &Any),
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
