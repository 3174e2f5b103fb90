//! Resources that references name and that have no types of their own yet.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{RawJson, Resource};

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DiscountGroup(pub RawJson);

impl Resource for DiscountGroup {
    const TYPE_ID: &'static str = "discount-group";
}

/// A resource whose fields are not typed yet: the JSON of an expanded reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extension(pub RawJson);

impl Resource for Extension {
    const TYPE_ID: &'static str = "extension";
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
pub struct Variant(pub RawJson);

impl Resource for Variant {
    const TYPE_ID: &'static str = "variant";
}
