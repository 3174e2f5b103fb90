//! Seeds: what a shop begins with, as the platform's own drafts by kind of resource.

use std::collections::HashSet;

use ct_model::{
    AssociateRoleDraft, BusinessUnitConfiguration, BusinessUnitConfigurationStatus, BusinessUnitDraft,
    CartDiscountDraft, CategoryDraft, ChannelDraft, CustomerDraft, CustomerGroupDraft, DiscountCodeDraft,
    InventoryEntryDraft, Key, ProductDraft, ProductTypeDraft, ShippingMethodDraft, ShoppingListDraft,
    StandalonePriceDraft, State, StateDraft, StoreDraft, TaxCategoryDraft, TypeDraft, ZoneDraft,
};
use serde::Deserialize;

use crate::refusal::Refusal;

use super::{
    Collection, Shop,
    drafts::{self, Account, QuoteRequestDraft, SeedQuoteDraft, SelectionDraft, UnitDraft},
    fault::{Fault, Within},
    settings::ProjectDraft,
    stored::Kept,
};

const DEMO: &str = include_str!("../../seed/demo.json");

/// What a shop begins with: drafts, as they could be sent to the platform, by kind of resource.
///
/// A draft names another resource by its key. The order of the kinds, of categories and of business units in a file does not matter.
///
/// ```
/// use mock_server::Seed;
///
/// let seed = Seed::parse(r#"{"taxCategories": [{"name": "Standard", "rates": []}]}"#)?;
/// let wrong = Seed::parse(r#"{"taxCategories": [{"rates": []}]}"#).unwrap_err();
/// assert_eq!(wrong.to_string(), "taxCategories[0]: missing field `name` at line 1 column 32");
/// # Ok::<(), mock_server::SeedError>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Seed {
    project: ProjectDraft,
    types: Vec<TypeDraft>,
    states: Vec<StateDraft>,
    tax_categories: Vec<TaxCategoryDraft>,
    product_types: Vec<ProductTypeDraft>,
    categories: Vec<CategoryDraft>,
    channels: Vec<ChannelDraft>,
    products: Vec<ProductDraft>,
    product_selections: Vec<SelectionDraft>,
    stores: Vec<StoreDraft>,
    customers: Vec<CustomerDraft>,
    shopping_lists: Vec<ShoppingListDraft>,
    quote_requests: Vec<QuoteRequestDraft>,
    quotes: Vec<SeedQuoteDraft>,
    associate_roles: Vec<AssociateRoleDraft>,
    business_units: Vec<BusinessUnitDraft>,
    customer_groups: Vec<CustomerGroupDraft>,
    inventory: Vec<InventoryEntryDraft>,
    standalone_prices: Vec<StandalonePriceDraft>,
    zones: Vec<ZoneDraft>,
    shipping_methods: Vec<ShippingMethodDraft>,
    cart_discounts: Vec<CartDiscountDraft>,
    discount_codes: Vec<DiscountCodeDraft>,
}

/// A seed that breaks a rule: which field, by its path, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct SeedError {
    path: String,
    message: String,
}

impl Seed {
    /// The demo shop: outdoor gear, clothing and things for the house, with prices in euros, dollars and pounds.
    pub fn demo() -> Self {
        Self::parse(DEMO).expect("the demo shop's file is read by a test")
    }

    /// Reads a seed from JSON.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or a field is not what the platform's draft has there.
    pub fn parse(json: &str) -> Result<Self, SeedError> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let seed = serde_path_to_error::deserialize(&mut reader).map_err(|error| SeedError {
            path: error.path().to_string(),
            message: error.inner().to_string(),
        })?;
        reader.end().map_err(|error| SeedError { path: ".".into(), message: error.to_string() })?;
        Ok(seed)
    }
}

impl SeedError {
    /// The field: `products[3].masterVariant.prices[0].value.centAmount`.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl From<Fault> for SeedError {
    fn from(fault: Fault) -> Self {
        Self { path: fault.path().to_owned(), message: fault.message().to_owned() }
    }
}

impl Shop {
    /// Adds what a seed holds.
    ///
    /// # Errors
    ///
    /// A draft breaks a rule. What came before it is in the shop.
    pub(crate) fn load(&mut self, seed: &Seed) -> Result<(), SeedError> {
        if let Some(inventory) = &seed.project.inventory {
            drafts::expect_inventory_settings(inventory).within("project.inventory")?;
        }
        self.settings.change(&seed.project);
        self.load_each("types", &seed.types, drafts::custom_type, |shop| &mut shop.equipment.types)?;
        self.load_states(&seed.states)?;
        for (index, draft) in seed.tax_categories.iter().enumerate() {
            let made = drafts::tax_category(self, draft).within(format_args!("taxCategories[{index}]"))?;
            self.tax_categories.put(made);
        }
        for (index, draft) in seed.product_types.iter().enumerate() {
            let made = drafts::product_type(self, draft).within(format_args!("productTypes[{index}]"))?;
            self.product_types.put(made);
        }
        self.load_each("customerGroups", &seed.customer_groups, drafts::customer_group, |shop| {
            &mut shop.equipment.customer_groups
        })?;
        self.load_categories(&seed.categories)?;
        self.load_each("channels", &seed.channels, drafts::channel, |shop| &mut shop.channels)?;
        self.load_each("inventory", &seed.inventory, drafts::inventory_entry, |shop| {
            &mut shop.equipment.inventory
        })?;
        for (index, draft) in seed.products.iter().enumerate() {
            let made = drafts::product(self, draft).within(format_args!("products[{index}]"))?;
            self.products.add(made);
        }
        for (index, draft) in seed.product_selections.iter().enumerate() {
            let made = drafts::selection_of_seed(self, draft);
            let (selection, products) = made.within(format_args!("productSelections[{index}]"))?;
            self.selections.put(selection, products);
        }
        for (index, draft) in seed.stores.iter().enumerate() {
            let made = drafts::store(self, draft).within(format_args!("stores[{index}]"))?;
            self.stores.put(made);
        }
        self.equip(seed)?;
        for (index, draft) in seed.customers.iter().enumerate() {
            let within = |fault: Fault| fault.within(format_args!("customers[{index}]"));
            let account = Account::create(self, draft.clone()).map_err(within)?;
            let added = self.customers.add(account.customer, account.password.expose());
            added.map_err(|refusal| within(Fault::at("", refusal)))?;
        }
        for (index, draft) in seed.shopping_lists.iter().enumerate() {
            let within = |fault: Fault| fault.within(format_args!("shoppingLists[{index}]"));
            let made = drafts::shopping_list(self, draft).map_err(within)?;
            self.shopping_lists.add(made).map_err(|refusal| within(Fault::at("", refusal)))?;
        }
        for (index, draft) in seed.quote_requests.iter().enumerate() {
            let within = |refusal| Fault::at("", refusal).within(format_args!("quoteRequests[{index}]"));
            let (cart, made) =
                drafts::quote_request(self, draft).within(format_args!("quoteRequests[{index}]"))?;
            self.carts.add(cart).map_err(within)?;
            self.quote_requests.add(made).map_err(within)?;
        }
        for (index, draft) in seed.quotes.iter().enumerate() {
            let within = |refusal| Fault::at("", refusal).within(format_args!("quotes[{index}]"));
            let made = drafts::quote_of_seed(self, draft).within(format_args!("quotes[{index}]"))?;
            self.quote_requests.replace(made.request).map_err(within)?;
            self.carts.add(made.cart).map_err(within)?;
            self.equipment.staged_quotes.put(made.staged);
            self.quotes.add(made.quote).map_err(within)?;
        }
        for (index, draft) in seed.associate_roles.iter().enumerate() {
            let made = drafts::associate_role(self, draft).within(format_args!("associateRoles[{index}]"))?;
            self.associate_roles.put(made);
        }
        if let Some(settings) = &seed.project.business_units {
            self.expect_business_unit_settings(settings).within("project.businessUnits")?;
        }
        self.load_business_units(&seed.business_units)?;
        Ok(())
    }

    fn expect_business_unit_settings(&self, settings: &BusinessUnitConfiguration) -> Result<(), Fault> {
        let role = settings.my_business_unit_associate_role_on_creation.as_ref();
        if let Some(role) = role.filter(|role| self.associate_roles.by_key(role.key.as_str()).is_none()) {
            let refusal = Refusal::referenced_resource_not_found("associate-role", "key", role.key.as_str());
            return Err(Fault::at("myBusinessUnitAssociateRoleOnCreation", refusal));
        }
        if let BusinessUnitConfigurationStatus::Other(word) = &settings.my_business_unit_status_on_creation {
            let field = "myBusinessUnitStatusOnCreation";
            return Err(Fault::at(field, Refusal::invalid_field(field, &**word)));
        }
        Ok(())
    }

    /// Adds business units, parents before their children, wherever they stand.
    fn load_business_units(&mut self, drafts: &[BusinessUnitDraft]) -> Result<(), SeedError> {
        let within = |index: usize| move |fault: Fault| fault.within(format_args!("businessUnits[{index}]"));
        let read = |(index, draft): (usize, &BusinessUnitDraft)| {
            UnitDraft::of_shop(draft.clone()).map_err(within(index))
        };
        let drafts: Vec<UnitDraft> = drafts.iter().enumerate().map(read).collect::<Result<_, _>>()?;
        let keys = |index: usize| Some(&drafts[index].fields.key);
        let parents = |index: usize| drafts[index].parent.as_ref()?.key();
        let order = parents_first(drafts.len(), keys, parents).map_err(|index| SeedError {
            path: format!("businessUnits[{index}].parentUnit"),
            message: "the business unit is above itself".into(),
        })?;
        for index in order {
            let unit = drafts[index].clone().create(self).map_err(within(index))?;
            self.business_units.add(unit).map_err(|refusal| within(index)(Fault::at("", refusal)))?;
        }
        Ok(())
    }

    /// Adds what needs nothing but tax categories, products and stores, or each other in this order.
    fn equip(&mut self, seed: &Seed) -> Result<(), SeedError> {
        self.load_each("standalonePrices", &seed.standalone_prices, drafts::standalone_price, |shop| {
            &mut shop.equipment.standalone_prices
        })?;
        self.load_each("zones", &seed.zones, drafts::zone, |shop| &mut shop.equipment.zones)?;
        self.load_each("shippingMethods", &seed.shipping_methods, drafts::shipping_method, |shop| {
            &mut shop.equipment.shipping_methods
        })?;
        self.load_each("cartDiscounts", &seed.cart_discounts, drafts::cart_discount, |shop| {
            &mut shop.equipment.discounts.rules
        })?;
        self.load_each("discountCodes", &seed.discount_codes, drafts::discount_code, |shop| {
            &mut shop.equipment.discounts.codes
        })
    }

    fn load_each<D, T: Kept>(
        &mut self,
        field: &str,
        drafts: &[D],
        make: fn(&Self, &D) -> Result<T, Fault>,
        kept: fn(&mut Self) -> &mut Collection<T>,
    ) -> Result<(), SeedError> {
        for (index, draft) in drafts.iter().enumerate() {
            let made = make(self, draft).within(format_args!("{field}[{index}]"))?;
            kept(self).put(made);
        }
        Ok(())
    }

    /// Adds states, and then what they lead to, which may be any of them.
    fn load_states(&mut self, drafts: &[StateDraft]) -> Result<(), SeedError> {
        self.load_each("states", drafts, drafts::without_transitions, |shop| &mut shop.equipment.states)?;
        for (index, draft) in drafts.iter().enumerate() {
            let Some(named) = &draft.transitions else { continue };
            let transitions = drafts::transitions(self, &draft.r#type, named);
            let transitions = Some(transitions.within(format_args!("states[{index}]"))?);
            let states = &mut self.equipment.states;
            if let Some(state) = states.by_key(draft.key.as_str()).map(|stored| stored.resource.clone()) {
                states.put(State { transitions, ..state });
            }
        }
        Ok(())
    }

    /// Adds categories, parents before their children, wherever they stand.
    fn load_categories(&mut self, drafts: &[CategoryDraft]) -> Result<(), SeedError> {
        let keys = |index: usize| drafts[index].key.as_ref();
        let parents = |index: usize| drafts[index].parent.as_ref()?.key();
        let order = parents_first(drafts.len(), keys, parents).map_err(|index| SeedError {
            path: format!("categories[{index}].parent"),
            message: "the category is an ancestor of itself".into(),
        })?;
        for index in order {
            let made = drafts::category(self, &drafts[index]).within(format_args!("categories[{index}]"))?;
            self.categories.put(made);
        }
        Ok(())
    }
}

/// The order in which drafts can be added: each after the one whose key it names as its parent's, else as they stand.
///
/// # Errors
///
/// The place of the first that is above itself.
fn parents_first<'d>(
    count: usize,
    key: impl Fn(usize) -> Option<&'d Key>,
    parent: impl Fn(usize) -> Option<&'d Key>,
) -> Result<Vec<usize>, usize> {
    let mut order = Vec::with_capacity(count);
    let mut waiting: Vec<usize> = (0..count).collect();
    while !waiting.is_empty() {
        let mut open: HashSet<&Key> = waiting.iter().filter_map(|index| key(*index)).collect();
        let (ready, later): (Vec<usize>, Vec<usize>) = waiting.iter().partition(|&&index| {
            let is_ready = parent(index).is_none_or(|parent| !open.contains(parent));
            if is_ready && let Some(key) = key(index) {
                open.remove(key);
            }
            is_ready
        });
        if let (true, Some(first)) = (ready.is_empty(), later.first()) {
            return Err(*first);
        }
        order.extend(ready);
        waiting = later;
    }
    Ok(order)
}
