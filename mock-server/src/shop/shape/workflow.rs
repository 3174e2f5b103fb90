//! States and types: what a shop adds to the resources of the platform.

use super::{
    Shape::{self, Any, Boolean, Enum, List, Moment, Number, Object, Text},
    common::{LOCALIZED, MODIFIED_BY, REFERENCES, TEXTS},
};

/// A state.
pub(crate) static STATE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    (
        "type",
        &Enum(
            "StateTypeEnum",
            &[
                "OrderState",
                "RecurringOrderState",
                "LineItemState",
                "ProductState",
                "ReviewState",
                "PaymentState",
                "QuoteRequestState",
                "StagedQuoteState",
                "QuoteState",
            ],
        ),
    ),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("initial", &Boolean),
    ("builtIn", &Boolean),
    ("roles", &List(&Enum("StateRoleEnum", &["ReviewIncludedInStatistics", "Return"]))),
    ("transitions", &REFERENCES),
]);

/// A type.
pub(crate) static TYPE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("name", &LOCALIZED),
    ("description", &LOCALIZED),
    ("resourceTypeIds", &TEXTS),
    (
        "fieldDefinitions",
        &List(&Object(&[
            ("type", &Any),
            ("name", &Text),
            ("label", &LOCALIZED),
            ("required", &Boolean),
            ("inputHint", &Enum("TypeTextInputHint", &["SingleLine", "MultiLine"])),
        ])),
    ),
]);
