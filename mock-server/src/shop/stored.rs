//! A resource as a shop keeps it, with its JSON.

use std::sync::OnceLock;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

/// Something with a form in JSON.
pub(crate) trait Written {
    /// Its JSON.
    fn to_json(&self) -> Bytes;
}

/// By which function some types are written.
macro_rules! written {
    (by $write:path: $($type:ty),+ $(,)?) => {$(
        impl crate::shop::stored::Written for $type {
            fn to_json(&self) -> bytes::Bytes {
                bytes::Bytes::from($write(self))
            }
        }
    )+};
}

pub(crate) use written;

written!(by ct_model::to_json:
    ct_model::ApiClient,
    ct_model::AssignedProductReference,
    ct_model::AssociateRole,
    ct_model::Cart,
    ct_model::Category,
    ct_model::Channel,
    ct_model::Customer,
    ct_model::CustomerGroup,
    ct_model::InventoryEntry,
    ct_model::Order,
    ct_model::Payment,
    ct_model::Product,
    ct_model::ProductProjection,
    ct_model::ProductSelection,
    ct_model::ProductSelectionAssignment,
    ct_model::ProductType,
    ct_model::Quote,
    ct_model::QuoteRequest,
    ct_model::ShippingMethod,
    ct_model::ShoppingList,
    ct_model::StagedQuote,
    ct_model::StandalonePrice,
    ct_model::State,
    ct_model::Store,
    ct_model::Type,
    ct_model::VariantProjection,
    ct_model::Zone,
);

/// What all resources that a shop keeps have.
pub(crate) trait Kept: Written {
    /// Its id.
    fn id(&self) -> &str;

    /// Its key, if it has one.
    fn key(&self) -> Option<&str>;

    /// The SKU that it is about, if it is about one.
    fn sku(&self) -> Option<&str> {
        None
    }
}

/// A resource that does not change any more: a change makes another one of it.
///
/// Its JSON is written once, by the first who asks, so that reads are copies of a pointer.
#[derive(Debug)]
pub(crate) struct Stored<T> {
    /// The resource.
    pub(crate) resource: T,
    json: OnceLock<Bytes>,
}

impl<T: Written> Stored<T> {
    /// Keeps a resource.
    pub(crate) fn new(resource: T) -> Self {
        Self { resource, json: OnceLock::new() }
    }

    /// Its JSON.
    pub(crate) fn json(&self) -> Bytes {
        self.json.get_or_init(|| self.resource.to_json()).clone()
    }

    /// Whether one of `texts` stands in its JSON.
    pub(crate) fn mentions(&self, texts: &[String]) -> bool {
        let json = self.json();
        texts.iter().any(|text| json.windows(text.len()).any(|window| window == text.as_bytes()))
    }

    /// Its JSON as a tree: what predicates, sorting and expansion walk.
    pub(crate) fn value(&self) -> Value {
        serde_json::from_slice(&self.json()).expect("what was written as JSON is read as JSON")
    }
}

/// The JSON of a value of the model.
pub(crate) fn write(value: &(impl Serialize + ?Sized)) -> Bytes {
    serde_json::to_vec(value).expect("values of the model are always written").into()
}
