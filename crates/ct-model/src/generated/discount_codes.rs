//! Discount codes, and the groups of discounts.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AnyReference, CartDiscount, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, KeyReference,
    LastModifiedBy, LocalizedString, OtherFields, Reference, Resource, ResourceIdentifier, Store, Version,
    wire::members,
};

/// The platform's [`DiscountCode`](https://docs.commercetools.com/api/projects/discountCodes#ctp:api:type:DiscountCode).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountCode {
    pub id: Id<DiscountCode>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub code: String,
    /// 1 to 10 of them.
    pub cart_discounts: Vec<Reference<CartDiscount>>,
    pub stores: Vec<KeyReference<Store>>,
    pub cart_predicate: Option<String>,
    pub is_active: bool,
    pub references: Vec<AnyReference>,
    pub max_applications: Option<i64>,
    pub max_applications_per_customer: Option<i64>,
    pub custom: Option<CustomFields>,
    pub groups: Vec<String>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub application_version: Option<Version>,
    pub other: OtherFields,
}

members! { DiscountCode {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => last_modified_by: "lastModifiedBy",
    6 => created_by: "createdBy", 7 => name: "name", 8 => description: "description", 9 => code: "code",
    10 => cart_discounts: "cartDiscounts" or empty, 11 => stores: "stores" or empty,
    12 => cart_predicate: "cartPredicate", 13 => is_active: "isActive",
    14 => references: "references" or empty, 15 => max_applications: "maxApplications",
    16 => max_applications_per_customer: "maxApplicationsPerCustomer", 17 => custom: "custom",
    18 => groups: "groups" or empty, 19 => valid_from: "validFrom", 20 => valid_until: "validUntil",
    21 => application_version: "applicationVersion",
} }

impl Resource for DiscountCode {
    const TYPE_ID: &'static str = "discount-code";
}

/// The platform's [`DiscountCodeDraft`](https://docs.commercetools.com/api/projects/discountCodes#ctp:api:type:DiscountCodeDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountCodeDraft {
    pub key: Option<Key>,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub code: String,
    /// 1 to 10 of them.
    pub cart_discounts: Vec<ResourceIdentifier<CartDiscount>>,
    pub cart_predicate: Option<String>,
    /// `true` if absent.
    pub is_active: Option<bool>,
    pub max_applications: Option<i64>,
    pub max_applications_per_customer: Option<i64>,
    pub custom: Option<CustomFieldsDraft>,
    pub groups: Option<Vec<String>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { DiscountCodeDraft {
    0 => key: "key", 1 => name: "name", 2 => description: "description", 3 => code: "code",
    4 => cart_discounts: "cartDiscounts", 5 => cart_predicate: "cartPredicate",
    6 => is_active: "isActive", 7 => max_applications: "maxApplications",
    8 => max_applications_per_customer: "maxApplicationsPerCustomer", 9 => custom: "custom",
    10 => groups: "groups", 11 => valid_from: "validFrom", 12 => valid_until: "validUntil",
} }

impl DiscountCodeDraft {
    /// With what is required; all else is absent.
    pub fn new(code: impl Into<String>, cart_discounts: Vec<ResourceIdentifier<CartDiscount>>) -> Self {
        Self {
            key: None,
            name: None,
            description: None,
            code: code.into(),
            cart_discounts,
            cart_predicate: None,
            is_active: None,
            max_applications: None,
            max_applications_per_customer: None,
            custom: None,
            groups: None,
            valid_from: None,
            valid_until: None,
            other: OtherFields::default(),
        }
    }
}
