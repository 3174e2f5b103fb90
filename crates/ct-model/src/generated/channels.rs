//! Channels: where stock comes from and prices belong to.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, BaseAddress, CreatedBy, CustomFields, CustomFieldsDraft, DateTime, GeoJson, Id, Key,
    LastModifiedBy, LocalizedString, OtherFields, Resource, ReviewRatingStatistics, Version,
    string_enum::string_enum, wire::members,
};

/// The platform's [`Channel`](https://docs.commercetools.com/api/projects/channels#ctp:api:type:Channel).
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    pub id: Id<Channel>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub roles: Vec<ChannelRoleEnum>,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub address: Option<Address>,
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    pub custom: Option<CustomFields>,
    pub geo_location: Option<GeoJson>,
    pub other: OtherFields,
}

members! { Channel {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => roles: "roles" or empty, 8 => name: "name",
    9 => description: "description", 10 => address: "address",
    11 => review_rating_statistics: "reviewRatingStatistics", 12 => custom: "custom",
    13 => geo_location: "geoLocation",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelDraft {
    pub key: Key,
    pub roles: Option<Vec<ChannelRoleEnum>>,
    pub name: Option<LocalizedString>,
    pub description: Option<LocalizedString>,
    pub address: Option<BaseAddress>,
    pub custom: Option<CustomFieldsDraft>,
    pub geo_location: Option<GeoJson>,
    pub other: OtherFields,
}

members! { ChannelDraft {
    0 => key: "key", 1 => roles: "roles", 2 => name: "name", 3 => description: "description",
    4 => address: "address", 5 => custom: "custom", 6 => geo_location: "geoLocation",
} }

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
