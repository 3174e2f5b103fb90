//! Shapes that several resources share.

use super::{
    Field,
    Shape::{self, Any, Boolean, List, Map, Moment, Number, Object, Text},
};

pub(super) static LOCALIZED: Shape = Map(&Text);
pub(super) static TEXTS: Shape = List(&Text);
pub(super) static REFERENCE: Shape = Object(&[("typeId", &Text), ("id", &Text)]);
pub(super) static REFERENCES: Shape = List(&REFERENCE);
pub(super) static KEY_REFERENCE: Shape = Object(&[("typeId", &Text), ("key", &Text)]);
pub(super) static CENTS: Shape =
    Object(&[("type", &Text), ("currencyCode", &Text), ("centAmount", &Number), ("fractionDigits", &Number)]);
pub(super) static MONEY: Shape = Object(&[
    ("type", &Text),
    ("currencyCode", &Text),
    ("centAmount", &Number),
    ("fractionDigits", &Number),
    ("preciseAmount", &Number),
]);
pub(super) static CUSTOM: Shape = Object(&[("type", &REFERENCE), ("fields", &Map(&Any))]);
pub(super) static MODIFIED_BY: Shape = Object(&[
    ("clientId", &Text),
    ("externalUserId", &Text),
    ("customer", &REFERENCE),
    ("anonymousId", &Text),
    ("associate", &REFERENCE),
    ("attributedTo", &Object(&[("clientId", &Text), ("source", &Text)])),
]);
pub(super) static ADDRESS: Shape = Object(ADDRESS_FIELDS);
pub(super) static ADDRESSES: Shape = List(&ADDRESS);
static ADDRESS_FIELDS: &[Field] = &[
    ("id", &Text),
    ("key", &Text),
    ("country", &Text),
    ("title", &Text),
    ("salutation", &Text),
    ("firstName", &Text),
    ("lastName", &Text),
    ("streetName", &Text),
    ("streetNumber", &Text),
    ("additionalStreetInfo", &Text),
    ("postalCode", &Text),
    ("city", &Text),
    ("region", &Text),
    ("state", &Text),
    ("company", &Text),
    ("department", &Text),
    ("building", &Text),
    ("apartment", &Text),
    ("pOBox", &Text),
    ("phone", &Text),
    ("mobile", &Text),
    ("email", &Text),
    ("fax", &Text),
    ("additionalAddressInfo", &Text),
    ("externalId", &Text),
    ("custom", &CUSTOM),
];
pub(super) static ASSETS: Shape = List(&Object(&[
    ("id", &Text),
    (
        "sources",
        &List(&Object(&[
            ("uri", &Text),
            ("key", &Text),
            ("dimensions", &Object(&[("w", &Number), ("h", &Number)])),
            ("contentType", &Text),
        ])),
    ),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("tags", &TEXTS),
    ("custom", &CUSTOM),
    ("key", &Text),
]));
pub(super) static DISCOUNTED: Shape = Object(&[("value", &MONEY), ("discount", &REFERENCE)]);
pub(super) static TIERS: Shape = List(&Object(&[("minimumQuantity", &Number), ("value", &MONEY)]));
pub(super) static PRICE: Shape = Object(&[
    ("id", &Text),
    ("key", &Text),
    ("value", &MONEY),
    ("country", &Text),
    ("customerGroup", &REFERENCE),
    ("channel", &REFERENCE),
    ("validFrom", &Moment),
    ("validUntil", &Moment),
    ("discounted", &DISCOUNTED),
    ("tiers", &TIERS),
    ("custom", &CUSTOM),
    ("recurrencePolicy", &REFERENCE),
]);
pub(super) static ATTRIBUTES: Shape = List(&Object(&[("name", &Text), ("value", &Any)]));
pub(super) static IMAGES: Shape = List(&Object(&[
    ("url", &Text),
    ("dimensions", &Object(&[("w", &Number), ("h", &Number)])),
    ("label", &Text),
]));
pub(super) static VARIANT: Shape = Object(&[
    ("id", &Number),
    ("sku", &Text),
    ("key", &Text),
    ("prices", &List(&PRICE)),
    ("attributes", &ATTRIBUTES),
    ("images", &IMAGES),
    ("assets", &ASSETS),
    (
        "availability",
        &Object(&[
            ("isOnStock", &Boolean),
            ("restockableInDays", &Number),
            ("availableQuantity", &Number),
            ("version", &Number),
            ("id", &Text),
            ("channels", &Map(&Any)),
        ]),
    ),
]);
