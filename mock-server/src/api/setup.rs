//! The platform's own endpoints to set a shop up: what a shop's backend creates, reads and deletes.
//!
//! They are no operations of apps, so `ct-model`'s table has none of them; the table here is the mock's. Each resource
//! has its entry in the file of its kind. Update actions are absent on purpose, but for a product's `publish` and
//! `unpublish`.

mod api_clients;
mod business_units;
mod catalog;
mod customers;
mod discounts;
mod endpoint;
mod inventory;
mod kind;
mod pricing;
mod product_selections;
mod products;
mod quote_requests;
mod quotes;
mod shipping;
mod staged_quotes;
mod stores;
mod workflow;

use std::fmt;

use bytes::Bytes;
use ct_model::{InventoryEntry, Reservation, Resource as _, Type};
use http::{Method, Request, StatusCode};
use serde::de::DeserializeOwned;

use crate::{
    auth::Clients,
    caller::Caller,
    guard,
    projects::Project,
    refusal::Refusal,
    shop::{Shop, custom_fields::holder},
};

use super::Reply;
use endpoint::{Endpoint, Of};

/// All of them.
static ENDPOINTS: &[&dyn Endpoint] = &[
    &Of::<catalog::TaxCategories>::NEW,
    &Of::<catalog::ProductTypes>::NEW,
    &Of::<catalog::Categories>::NEW,
    &Of::<products::Products>::NEW,
    &Of::<customers::Customers>::NEW,
    &Of::<api_clients::ApiClients>::NEW,
    &Of::<pricing::Channels>::NEW,
    &Of::<pricing::CustomerGroups>::NEW,
    &Of::<pricing::StandalonePrices>::NEW,
    &Of::<inventory::Inventory>::NEW,
    &Of::<shipping::Zones>::NEW,
    &Of::<shipping::ShippingMethods>::NEW,
    &Of::<workflow::Types>::NEW,
    &Of::<workflow::States>::NEW,
    &Of::<product_selections::ProductSelections>::NEW,
    &Of::<stores::Stores>::NEW,
    &Of::<business_units::AssociateRoles>::NEW,
    &Of::<business_units::BusinessUnits>::NEW,
    &Of::<quote_requests::QuoteRequests>::NEW,
    &Of::<staged_quotes::StagedQuotes>::NEW,
    &Of::<quotes::Quotes>::NEW,
    &Of::<discounts::CartDiscounts>::NEW,
    &Of::<discounts::DiscountCodes>::NEW,
];

/// Where an endpoint does its work, and for whom.
pub(crate) struct Desk<'d> {
    /// The project.
    pub(crate) project: &'d Project,
    /// Who asks.
    pub(crate) caller: &'d Caller,
    /// Who gets tokens.
    pub(crate) clients: &'d Clients,
}

/// Resources that a path names.
#[derive(Clone, Copy)]
pub(crate) struct Target<'p> {
    endpoint: &'static dyn Endpoint,
    which: Which<'p>,
}

impl fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.endpoint.path(), self.which)
    }
}

/// Which of the resources of a kind; still percent-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which<'p> {
    All,
    Id(&'p str),
    Key(&'p str),
}

impl<'p> Target<'p> {
    /// What a path below the project names: `/zones`, `/zones/{id}`, `/zones/key={key}`.
    pub(crate) fn at(path: &'p str) -> Option<Self> {
        let (collection, one) = match path.strip_prefix('/')?.split_once('/') {
            None => (path, None),
            Some((collection, one)) => (&path[..=collection.len()], Some(one)),
        };
        let endpoint = ENDPOINTS.iter().copied().find(|endpoint| endpoint.path() == collection)?;
        let which = match one {
            None => Which::All,
            Some(one) if one.is_empty() || one.contains('/') => return None,
            Some(one) => match one.strip_prefix("key=") {
                Some(key) => Which::Key(key),
                None => Which::Id(one),
            },
        };
        Some(Self { endpoint, which }).filter(|target| !target.methods().is_empty())
    }

    /// Whether it is one resource, not all of a kind.
    pub(crate) fn is_one(&self) -> bool {
        self.which != Which::All
    }

    /// The methods that are answered there.
    pub(crate) fn methods(&self) -> &'static [Method] {
        match self.which {
            Which::All => &[Method::GET, Method::POST, Method::HEAD],
            Which::Id(_) => self.endpoint.methods_by_id(),
            Which::Key(_) => self.endpoint.methods_by_key(),
        }
    }

    /// What `request` asks for, if its caller may have it.
    pub(crate) fn answer(
        &self,
        desk: &Desk<'_>,
        request: &Request<Bytes>,
    ) -> Result<(StatusCode, Reply), Refusal> {
        let permissions = self.endpoint.permissions(request.method(), self.which);
        guard::permit(desk.caller, permissions, desk.project)?;
        self.endpoint.answer(desk, self.which, request)
    }
}

/// The type of a resource that refers to the one with this type, id and key.
fn referrer(shop: &Shop, type_id: &str, id: &str, key: Option<&str>) -> Option<&'static str> {
    // As references are written.
    let by_id = format!(r#""typeId":"{type_id}","id":"{id}""#);
    let by_key = key.map(|key| format!(r#""typeId":"{type_id}","key":"{key}""#));
    let texts: Vec<String> = [by_id].into_iter().chain(by_key).collect();
    let mut refers = ENDPOINTS.iter().filter(|endpoint| endpoint.any_mentions(shop, &texts, id));
    let is_reserved = type_id == InventoryEntry::TYPE_ID && shop.equipment.reservations.hold(id);
    let reservation = is_reserved.then_some(Reservation::TYPE_ID);
    refers.find_map(|endpoint| endpoint.type_id()).or(reservation).or_else(|| {
        // The rest of what carts and the like name may go: they keep what they need of it.
        (type_id == Type::TYPE_ID).then(|| holder(shop, &texts)).flatten()
    })
}

/// The draft or the update in the body of a request.
fn read_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    let text = std::str::from_utf8(body).map_err(|_| Refusal::invalid_json("The body is not UTF-8."))?;
    serde_json::from_str(text).map_err(|error| Refusal::unreadable_json(&error))
}
