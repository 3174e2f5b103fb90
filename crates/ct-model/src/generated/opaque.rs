//! Resources that references name and that have no types of their own yet.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{RawJson, Resource};

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BusinessUnit(pub RawJson);

impl Resource for BusinessUnit {
    const TYPE_ID: &'static str = "business-unit";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CartDiscount(pub RawJson);

impl Resource for CartDiscount {
    const TYPE_ID: &'static str = "cart-discount";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Channel(pub RawJson);

impl Resource for Channel {
    const TYPE_ID: &'static str = "channel";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CustomerGroup(pub RawJson);

impl Resource for CustomerGroup {
    const TYPE_ID: &'static str = "customer-group";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DiscountCode(pub RawJson);

impl Resource for DiscountCode {
    const TYPE_ID: &'static str = "discount-code";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Payment(pub RawJson);

impl Resource for Payment {
    const TYPE_ID: &'static str = "payment";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Product(pub RawJson);

impl Resource for Product {
    const TYPE_ID: &'static str = "product";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProductDiscount(pub RawJson);

impl Resource for ProductDiscount {
    const TYPE_ID: &'static str = "product-discount";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecurrencePolicy(pub RawJson);

impl Resource for RecurrencePolicy {
    const TYPE_ID: &'static str = "recurrence-policy";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reservation(pub RawJson);

impl Resource for Reservation {
    const TYPE_ID: &'static str = "reservation";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ShippingMethod(pub RawJson);

impl Resource for ShippingMethod {
    const TYPE_ID: &'static str = "shipping-method";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(pub RawJson);

impl Resource for State {
    const TYPE_ID: &'static str = "state";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Store(pub RawJson);

impl Resource for Store {
    const TYPE_ID: &'static str = "store";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TaxCategory(pub RawJson);

impl Resource for TaxCategory {
    const TYPE_ID: &'static str = "tax-category";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Type(pub RawJson);

impl Resource for Type {
    const TYPE_ID: &'static str = "type";
}
