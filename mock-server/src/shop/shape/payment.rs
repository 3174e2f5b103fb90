//! Payments.

use super::{
    Shape::{self, Enum, List, Moment, Number, Object, Text},
    common::{CENTS, CUSTOM, LOCALIZED, MODIFIED_BY, MONEY, REFERENCE},
};

static METHOD_INFO: Shape = Object(&[
    ("paymentInterface", &Text),
    ("method", &Text),
    ("name", &LOCALIZED),
    ("token", &Object(&[("value", &Text)])),
    ("interfaceAccount", &Text),
    ("custom", &CUSTOM),
]);
static TRANSACTION: Shape = Object(&[
    ("id", &Text),
    ("timestamp", &Moment),
    (
        "type",
        &Enum("TransactionType", &["Authorization", "CancelAuthorization", "Charge", "Refund", "Chargeback"]),
    ),
    ("amount", &CENTS),
    ("interactionId", &Text),
    ("state", &Enum("TransactionState", &["Initial", "Pending", "Success", "Failure"])),
    ("custom", &CUSTOM),
    ("interfaceId", &Text),
]);

/// A payment: its owner can also ask for what she does not see, as when it was made.
pub(crate) static PAYMENT: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("customer", &REFERENCE),
    ("anonymousId", &Text),
    ("externalId", &Text),
    ("interfaceId", &Text),
    ("amountPlanned", &CENTS),
    ("amountAuthorized", &MONEY),
    ("authorizedUntil", &Text),
    ("amountPaid", &MONEY),
    ("amountRefunded", &MONEY),
    ("paymentMethodInfo", &METHOD_INFO),
    ("paymentStatus", &Object(&[("interfaceCode", &Text), ("interfaceText", &Text), ("state", &REFERENCE)])),
    ("transactions", &List(&TRANSACTION)),
    ("interfaceInteractions", &List(&CUSTOM)),
    ("custom", &CUSTOM),
]);
