//! What a shop is equipped with, beside what it sells and to whom: customer groups, zones, shipping
//! methods, API clients.

use ct_model::{ApiClient, CustomerGroup, Resource, ShippingMethod, Zone};
use serde_json::Value;

use super::{Collection, stored::Kept};

/// What a shop is equipped with.
#[derive(Debug, Default)]
pub(crate) struct Equipment {
    pub(crate) customer_groups: Collection<CustomerGroup>,
    pub(crate) zones: Collection<Zone>,
    pub(crate) shipping_methods: Collection<ShippingMethod>,
    /// Those made in the shop; those that the mock was configured with are not among them. Without their secrets.
    pub(crate) api_clients: Collection<ApiClient>,
}

impl Equipment {
    /// The resource that a reference leads to.
    pub(crate) fn resolve(&self, type_id: &str, id: &str) -> Option<Value> {
        match type_id {
            CustomerGroup::TYPE_ID => Some(self.customer_groups.by_id(id)?.value()),
            Zone::TYPE_ID => Some(self.zones.by_id(id)?.value()),
            ShippingMethod::TYPE_ID => Some(self.shipping_methods.by_id(id)?.value()),
            _ => None,
        }
    }
}

impl Kept for ApiClient {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn key(&self) -> Option<&str> {
        None
    }
}
