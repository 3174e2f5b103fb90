//! What carts share with orders: deliveries, parcels, payments, states of line items.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{Address, CustomFields, DateTime, Id, Key, OtherFields, Payment, Reference, State};

/// The platform's [`Delivery`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Delivery).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    pub id: Id<Delivery>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub created_at: DateTime,
    pub items: Vec<DeliveryItem>,
    pub parcels: Vec<Parcel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Delivery {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Delivery>>,
        created_at: DateTime,
        items: Vec<DeliveryItem>,
        parcels: Vec<Parcel>,
    ) -> Self {
        Self {
            id: id.into(),
            key: None,
            created_at,
            items,
            parcels,
            address: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`DeliveryItem`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:DeliveryItem).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryItem {
    pub id: String,
    pub quantity: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl DeliveryItem {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<String>, quantity: i64) -> Self {
        Self { id: id.into(), quantity, other: OtherFields::default() }
    }
}

/// The platform's [`ItemState`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ItemState).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemState {
    pub quantity: i64,
    pub state: Reference<State>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ItemState {
    /// With what is required; all else is absent.
    pub fn new(quantity: i64, state: impl Into<Reference<State>>) -> Self {
        Self { quantity, state: state.into(), other: OtherFields::default() }
    }
}

/// The platform's [`Parcel`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:Parcel).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parcel {
    pub id: Id<Parcel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub created_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurements: Option<ParcelMeasurements>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_data: Option<TrackingData>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<DeliveryItem>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Parcel {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Parcel>>, created_at: DateTime) -> Self {
        Self {
            id: id.into(),
            key: None,
            created_at,
            measurements: None,
            tracking_data: None,
            items: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ParcelMeasurements`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:ParcelMeasurements).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ParcelMeasurements {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width_in_millimeter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_in_gram: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`PaymentInfo`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:PaymentInfo).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentInfo {
    pub payments: Vec<Reference<Payment>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PaymentInfo {
    /// With what is required; all else is absent.
    pub fn new(payments: Vec<Reference<Payment>>) -> Self {
        Self { payments, other: OtherFields::default() }
    }
}

/// The platform's [`TrackingData`](https://docs.commercetools.com/api/projects/orders#ctp:api:type:TrackingData).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TrackingData {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_transaction: Option<String>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_return: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}
