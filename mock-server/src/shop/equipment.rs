//! What a shop is equipped with, beside what it sells and to whom: customer groups, standalone prices, inventory,
//! zones, shipping methods, discounts, types, states, staged quotes, API clients; and what is reserved of the inventory.

use ct_model::{
    ApiClient, CartDiscount, CustomerGroup, DateTime, DiscountCode, Id, InventoryEntry, Key, Locale,
    LocalizedString, Reservation, Resource, ShippingMethod, StagedQuote, StandalonePrice, State,
    StateTypeEnum, Type, Version, Zone,
};
use serde_json::Value;

use super::{Collection, discounts::Discounts, reservations::Reservations, stored::Kept};

/// What a shop is equipped with.
#[derive(Debug, Default)]
pub(crate) struct Equipment {
    pub(crate) customer_groups: Collection<CustomerGroup>,
    pub(crate) standalone_prices: Collection<StandalonePrice>,
    pub(crate) inventory: Collection<InventoryEntry>,
    pub(crate) reservations: Reservations,
    pub(crate) zones: Collection<Zone>,
    pub(crate) shipping_methods: Collection<ShippingMethod>,
    pub(crate) types: Collection<Type>,
    pub(crate) states: Collection<State>,
    pub(crate) staged_quotes: Collection<StagedQuote>,
    pub(crate) discounts: Discounts,
    /// Those made in the shop; those that the mock was configured with are not among them. Without their secrets.
    pub(crate) api_clients: Collection<ApiClient>,
}

impl Equipment {
    /// What every project has from the start: the state with this id, which line items begin in.
    pub(crate) fn new(initial_state: Id<State>, now: DateTime) -> Self {
        let mut states = Collection::default();
        states.put(built_in_state(initial_state, now));
        Self { states, ..Self::default() }
    }

    /// The resource that a reference leads to.
    pub(crate) fn resolve(&self, type_id: &str, id: &str) -> Option<Value> {
        match type_id {
            CustomerGroup::TYPE_ID => Some(self.customer_groups.by_id(id)?.value()),
            InventoryEntry::TYPE_ID => Some(self.inventory.by_id(id)?.value()),
            Reservation::TYPE_ID => Some(self.reservations.by_id(id)?.value()),
            StandalonePrice::TYPE_ID => Some(self.standalone_prices.by_id(id)?.value()),
            Zone::TYPE_ID => Some(self.zones.by_id(id)?.value()),
            Type::TYPE_ID => Some(self.types.by_id(id)?.value()),
            StagedQuote::TYPE_ID => Some(self.staged_quotes.by_id(id)?.value()),
            State::TYPE_ID => Some(self.states.by_id(id)?.value()),
            ShippingMethod::TYPE_ID => Some(self.shipping_methods.by_id(id)?.value()),
            CartDiscount::TYPE_ID => Some(self.discounts.rules.by_id(id)?.value()),
            DiscountCode::TYPE_ID => Some(self.discounts.codes.by_id(id)?.value()),
            _ => None,
        }
    }
}

/// The state that the platform has in every project.
fn built_in_state(id: Id<State>, now: DateTime) -> State {
    let english = Locale::try_from("en").expect("it is a language");
    State {
        id,
        version: Version(1),
        created_at: now,
        last_modified_at: now,
        last_modified_by: None,
        created_by: None,
        key: Key::new("Initial").expect("letters are a key"),
        r#type: StateTypeEnum::LineItemState,
        name: Some(LocalizedString::from_iter([(english, "Initial".to_owned())])),
        description: None,
        initial: true,
        built_in: true,
        roles: None,
        transitions: None,
        other: Default::default(),
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

macro_rules! kept_with_sku {
    ($($resource:ty),+) => {$(
        impl Kept for $resource {
            fn id(&self) -> &str {
                self.id.as_str()
            }

            fn key(&self) -> Option<&str> {
                self.key.as_ref().map(ct_model::Key::as_str)
            }

            fn sku(&self) -> Option<&str> {
                Some(&self.sku)
            }
        }
    )+};
}

kept_with_sku!(InventoryEntry, StandalonePrice);
