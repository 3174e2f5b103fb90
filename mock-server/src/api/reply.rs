//! What a handler answers: the one place where typed answers become bytes.

use bytes::Bytes;
use ct_model::Expand;
use serde::Serialize;

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        expand::{ExpandPath, expand},
        stored::{Stored, Written, write},
    },
};

/// The JSON of an answer. Which status it has, the row of the operation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The JSON.
    pub(crate) body: Bytes,
    /// Whether it is a page without results: to HEAD that is 404.
    pub(crate) is_empty: bool,
}

impl Reply {
    /// A value of the model.
    pub(crate) fn value(value: &impl Serialize) -> Self {
        Self::json(write(value))
    }

    /// JSON that is there already.
    pub(crate) fn json(body: Bytes) -> Self {
        Self { body, is_empty: false }
    }

    /// A resource of the shop, with the references that the caller wants expanded.
    pub(crate) fn resource<T: Written>(stored: &Stored<T>, paths: &[ExpandPath], shop: &Shop) -> Self {
        Self::json(expanded(stored.json(), paths, shop))
    }
}

/// The JSON of a resource, with the references that `paths` lead to expanded.
pub(super) fn expanded(json: Bytes, paths: &[ExpandPath], shop: &Shop) -> Bytes {
    if paths.is_empty() {
        return json;
    }
    let mut value = serde_json::from_slice(&json).expect("what was written as JSON is read as JSON");
    expand(&mut value, paths, shop);
    write(&value)
}

/// Checks the paths of `expand`.
///
/// # Errors
///
/// 400 if one of them is no path.
pub(crate) fn paths(expand: &Expand) -> Result<Vec<ExpandPath>, Refusal> {
    let read =
        |path: &String| ExpandPath::read(path).map_err(|why| Refusal::malformed_parameter("expand", &why));
    expand.0.iter().map(read).collect()
}
