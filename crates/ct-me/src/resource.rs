//! What resources have in common.

use std::borrow::Cow;

use ct_model::{
    BusinessUnit, Cart, Category, Customer, MyPayment, Order, ProductProjection, ProductSelection,
    ProductType, Quote, QuoteRequest, RawJson, RawVariant, ShippingMethod, ShoppingList, SmallMap, Store,
    VariantProjection, Version,
};

/// What the platform gave an id.
pub(crate) trait Identified {
    /// The id; empty if it is of a kind that this version does not know, and says none.
    fn id(&self) -> Cow<'_, str>;
}

macro_rules! identified {
    ($($resource:ty),+ $(,)?) => {$(
        impl Identified for $resource {
            fn id(&self) -> Cow<'_, str> {
                self.id.as_str().into()
            }
        }
    )+};
}

identified!(
    Cart,
    Category,
    Customer,
    MyPayment,
    Order,
    ProductProjection,
    ProductSelection,
    ProductType,
    Quote,
    QuoteRequest,
    ShippingMethod,
    ShoppingList,
    Store,
    VariantProjection,
);

impl Identified for BusinessUnit {
    fn id(&self) -> Cow<'_, str> {
        match self {
            Self::Company(company) => company.id.as_str().into(),
            Self::Division(division) => division.id.as_str().into(),
            Self::Other(raw) => RawHead::of(raw).id.into(),
            _ => "".into(),
        }
    }
}

/// What all resources begin with, of one whose kind this version does not know.
#[derive(Default)]
pub(crate) struct RawHead {
    pub(crate) id: String,
    pub(crate) version: Version,
}

impl RawHead {
    /// Without an id, if there is none: then there is no path to it, and nothing can be sent.
    pub(crate) fn of(raw: &RawVariant) -> Self {
        let fields: SmallMap<String, RawJson> = raw.read().unwrap_or_default();
        let id = fields.get("id").and_then(|id| id.read().ok());
        let version = fields.get("version").and_then(|version| version.read().ok());
        Self { id: id.unwrap_or_default(), version: version.unwrap_or_default() }
    }
}
