//! Categories.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Asset, AssetDraft, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, Id, Key, LastModifiedBy,
    LocalizedString, OtherFields, Reference, Resource, ResourceIdentifier, Version, wire::members,
};

/// The platform's [`Category`](https://docs.commercetools.com/api/projects/categories#ctp:api:type:Category).
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    pub id: Id<Category>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    pub description: Option<LocalizedString>,
    pub ancestors: Vec<Reference<Category>>,
    pub parent: Option<Reference<Category>>,
    pub order_hint: String,
    pub external_id: Option<String>,
    pub meta_title: Option<LocalizedString>,
    pub meta_description: Option<LocalizedString>,
    pub meta_keywords: Option<LocalizedString>,
    pub custom: Option<CustomFields>,
    pub assets: Option<Vec<Asset>>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { Category {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => name: "name", 7 => slug: "slug", 8 => description: "description",
    9 => ancestors: "ancestors" or empty, 10 => parent: "parent", 11 => order_hint: "orderHint",
    12 => external_id: "externalId", 13 => meta_title: "metaTitle",
    14 => meta_description: "metaDescription", 15 => meta_keywords: "metaKeywords",
    16 => custom: "custom", 17 => assets: "assets", 18 => key: "key",
} }

impl Resource for Category {
    const TYPE_ID: &'static str = "category";
}

/// The platform's [`CategoryDraft`](https://docs.commercetools.com/api/projects/categories#ctp:api:type:CategoryDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CategoryDraft {
    pub name: LocalizedString,
    pub slug: LocalizedString,
    pub description: Option<LocalizedString>,
    pub parent: Option<ResourceIdentifier<Category>>,
    pub order_hint: Option<String>,
    pub external_id: Option<String>,
    pub meta_title: Option<LocalizedString>,
    pub meta_description: Option<LocalizedString>,
    pub meta_keywords: Option<LocalizedString>,
    pub custom: Option<CustomFieldsDraft>,
    pub assets: Option<Vec<AssetDraft>>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { CategoryDraft {
    0 => name: "name", 1 => slug: "slug", 2 => description: "description", 3 => parent: "parent",
    4 => order_hint: "orderHint", 5 => external_id: "externalId", 6 => meta_title: "metaTitle",
    7 => meta_description: "metaDescription", 8 => meta_keywords: "metaKeywords", 9 => custom: "custom",
    10 => assets: "assets", 11 => key: "key",
} }

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
