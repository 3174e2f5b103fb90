//! Business units and associate roles.

use super::{
    Shape::{self, Boolean, Enum, List, Moment, Number, Object, Text},
    common::{ADDRESSES, CUSTOM, KEY_REFERENCE, MODIFIED_BY, REFERENCE, TEXTS},
};

static KEY_REFERENCES: Shape = List(&KEY_REFERENCE);
static EXPLICIT_OR_BOTH: &[&str] = &["Explicit", "ExplicitAndFromParent"];

/// A business unit. `parentUnit` is there only in a division.
pub(crate) static BUSINESS_UNIT: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("status", &Enum("BusinessUnitStatus", &["Active", "Inactive"])),
    ("stores", &KEY_REFERENCES),
    ("inheritedStores", &KEY_REFERENCES),
    ("storeMode", &Enum("BusinessUnitStoreMode", &["Explicit", "FromParent"])),
    ("unitType", &Enum("BusinessUnitType", &["Company", "Division"])),
    ("name", &Text),
    ("contactEmail", &Text),
    ("custom", &CUSTOM),
    ("customerGroupAssignments", &List(&Object(&[("customerGroup", &REFERENCE)]))),
    ("addresses", &ADDRESSES),
    ("shippingAddressIds", &TEXTS),
    ("defaultShippingAddressId", &Text),
    ("billingAddressIds", &TEXTS),
    ("defaultBillingAddressId", &Text),
    ("associateMode", &Enum("BusinessUnitAssociateMode", EXPLICIT_OR_BOTH)),
    (
        "associates",
        &List(&Object(&[
            (
                "associateRoleAssignments",
                &List(&Object(&[
                    ("associateRole", &KEY_REFERENCE),
                    ("inheritance", &Enum("AssociateRoleInheritanceMode", &["Enabled", "Disabled"])),
                ])),
            ),
            ("roles", &List(&Enum("AssociateRoleDeprecated", &["Admin", "Buyer"]))),
            ("customer", &REFERENCE),
        ])),
    ),
    (
        "inheritedAssociates",
        &List(&Object(&[
            (
                "associateRoleAssignments",
                &List(&Object(&[("associateRole", &KEY_REFERENCE), ("source", &KEY_REFERENCE)])),
            ),
            ("customer", &REFERENCE),
        ])),
    ),
    ("parentUnit", &KEY_REFERENCE),
    ("topLevelUnit", &KEY_REFERENCE),
    ("approvalRuleMode", &Enum("BusinessUnitApprovalRuleMode", EXPLICIT_OR_BOTH)),
]);

/// An associate role.
pub(crate) static ASSOCIATE_ROLE: Shape = Object(&[
    ("id", &Text),
    ("version", &Number),
    ("createdAt", &Moment),
    ("lastModifiedAt", &Moment),
    ("lastModifiedBy", &MODIFIED_BY),
    ("createdBy", &MODIFIED_BY),
    ("key", &Text),
    ("buyerAssignable", &Boolean),
    ("name", &Text),
    ("permissions", &TEXTS),
    ("custom", &CUSTOM),
]);
