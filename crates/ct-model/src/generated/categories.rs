//! Categories.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Asset, AssetDraft, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy,
    LocalizedString, OtherFields, Reference, Resource, ResourceIdentifier, Version,
};

/// The platform's [`Category`](https://docs.commercetools.com/api/projects/categories#ctp:api:type:Category).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Category {
    pub id: Id<Category>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default)]
    pub ancestors: Vec<Reference<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Reference<Category>>,
    pub order_hint: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<Asset>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Category {
    const TYPE_ID: &'static str = "category";
}

/// The platform's [`CategoryDraft`](https://docs.commercetools.com/api/projects/categories#ctp:api:type:CategoryDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CategoryDraft {
    pub name: LocalizedString,
    pub slug: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ResourceIdentifier<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_hint: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<AssetDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CategoryDraft {
    /// With what is required; all else is absent.
    pub fn new(name: LocalizedString, slug: LocalizedString) -> Self {
        Self {
            name,
            slug,
            description: None,
            parent: None,
            order_hint: None,
            external_id: None,
            meta_title: None,
            meta_description: None,
            meta_keywords: None,
            custom: None,
            assets: None,
            key: None,
            other: OtherFields::default(),
        }
    }
}
