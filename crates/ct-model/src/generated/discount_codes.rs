//! Discount codes, and the groups of discounts.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    AnyReference, CartDiscount, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, KeyReference,
    LastModifiedBy, LocalizedString, OtherFields, Reference, Resource, ResourceIdentifier, Store, Version,
};

/// The platform's [`DiscountCode`](https://docs.commercetools.com/api/projects/discountCodes#ctp:api:type:DiscountCode).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountCode {
    pub id: Id<DiscountCode>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub code: String,
    /// 1 to 10 of them.
    #[serde(default)]
    pub cart_discounts: Vec<Reference<CartDiscount>>,
    #[serde(default)]
    pub stores: Vec<KeyReference<Store>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart_predicate: Option<String>,
    pub is_active: bool,
    #[serde(default)]
    pub references: Vec<AnyReference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_applications: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_applications_per_customer: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default)]
    pub groups: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_version: Option<Version>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for DiscountCode {
    const TYPE_ID: &'static str = "discount-code";
}

/// The platform's [`DiscountCodeDraft`](https://docs.commercetools.com/api/projects/discountCodes#ctp:api:type:DiscountCodeDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountCodeDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub code: String,
    /// 1 to 10 of them.
    pub cart_discounts: Vec<ResourceIdentifier<CartDiscount>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart_predicate: Option<String>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_applications: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_applications_per_customer: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
