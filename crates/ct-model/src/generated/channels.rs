//! Channels: where stock comes from and prices belong to.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Address, BaseAddress, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, GeoJson, Id, Key,
    LastModifiedBy, LocalizedString, OtherFields, Resource, ReviewRatingStatistics, Version,
    string_enum::string_enum,
};

/// The platform's [`Channel`](https://docs.commercetools.com/api/projects/channels#ctp:api:type:Channel).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    pub id: Id<Channel>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    #[serde(default)]
    pub roles: Vec<ChannelRoleEnum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<GeoJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Channel {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Channel>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        key: Key,
        roles: Vec<ChannelRoleEnum>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key,
            roles,
            name: None,
            description: None,
            address: None,
            review_rating_statistics: None,
            custom: None,
            geo_location: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for Channel {
    const TYPE_ID: &'static str = "channel";
}

/// The platform's [`ChannelDraft`](https://docs.commercetools.com/api/projects/channels#ctp:api:type:ChannelDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelDraft {
    pub key: Key,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<ChannelRoleEnum>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<BaseAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<GeoJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ChannelDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            roles: None,
            name: None,
            description: None,
            address: None,
            custom: None,
            geo_location: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`ChannelRoleEnum`](https://docs.commercetools.com/api/projects/channels#ctp:api:type:ChannelRoleEnum).
    pub enum ChannelRoleEnum {
        InventorySupply = "InventorySupply",
        ProductDistribution = "ProductDistribution",
        OrderExport = "OrderExport",
        OrderImport = "OrderImport",
        Primary = "Primary",
    }
}
