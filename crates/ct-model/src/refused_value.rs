//! [`RefusedValue`]: what was sent and not accepted.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::RawJson;

/// A value of the request that the platform repeats in an error.
///
/// It can be a password, so its `Debug` says `[redacted]`; the JSON inside is not kept from anyone who asks.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RefusedValue(pub RawJson);

impl fmt::Debug for RefusedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
