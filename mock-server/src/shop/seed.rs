//! Seeds: what a shop begins with, as the platform's own drafts by kind of resource.

use ct_model::{
    CategoryDraft, ChannelDraft, CustomerDraft, ProductDraft, ProductTypeDraft, ShoppingListDraft,
    StoreDraft, TaxCategoryDraft,
};
use serde::Deserialize;

use super::{
    Shop,
    drafts::{self, Account, QuoteDraft, QuoteRequestDraft, SelectionDraft},
    fault::{Fault, Within},
    settings::ProjectDraft,
};

const DEMO: &str = include_str!("../../seed/demo.json");

/// What a shop begins with: drafts, as they could be sent to the platform, by kind of resource.
///
/// A draft names another resource by its key. The order of the kinds and of the categories in a file does not matter.
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
    quotes: Vec<QuoteDraft>,
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
    /// The field: `products[3].masterVariant.prices[0].value.currencyCode`.
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
        self.settings.change(&seed.project);
        for (index, draft) in seed.tax_categories.iter().enumerate() {
            let made = drafts::tax_category(self, draft).within(format_args!("taxCategories[{index}]"))?;
            self.tax_categories.put(made);
        }
        for (index, draft) in seed.product_types.iter().enumerate() {
            let made = drafts::product_type(self, draft).within(format_args!("productTypes[{index}]"))?;
            self.product_types.put(made);
        }
        self.load_categories(&seed.categories)?;
        for (index, draft) in seed.channels.iter().enumerate() {
            let made = drafts::channel(self, draft).within(format_args!("channels[{index}]"))?;
            self.channels.put(made);
        }
        for (index, draft) in seed.products.iter().enumerate() {
            let made = drafts::product(self, draft).within(format_args!("products[{index}]"))?;
            self.products.add(made);
        }
        for (index, draft) in seed.product_selections.iter().enumerate() {
            let made = drafts::product_selection(self, draft);
            let (selection, products) = made.within(format_args!("productSelections[{index}]"))?;
            self.selections.add(selection, products);
        }
        for (index, draft) in seed.stores.iter().enumerate() {
            let made = drafts::store(self, draft).within(format_args!("stores[{index}]"))?;
            self.stores.put(made);
        }
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
            let (request, made) = drafts::quote(self, draft).within(format_args!("quotes[{index}]"))?;
            self.quote_requests.replace(request).map_err(within)?;
            self.quotes.add(made).map_err(within)?;
        }
        Ok(())
    }

    /// Adds categories, parents before their children, wherever they stand.
    fn load_categories(&mut self, drafts: &[CategoryDraft]) -> Result<(), SeedError> {
        let mut waiting: Vec<(usize, &CategoryDraft)> = drafts.iter().enumerate().collect();
        while !waiting.is_empty() {
            let before = waiting.len();
            let keys: Vec<_> = waiting.iter().filter_map(|(_, draft)| draft.key.clone()).collect();
            let mut later = Vec::new();
            for (index, draft) in waiting {
                let parent = draft.parent.as_ref().and_then(|parent| parent.key());
                let parent_waits = parent.is_some_and(|parent| {
                    keys.contains(parent) && self.categories.by_key(parent.as_str()).is_none()
                });
                if parent_waits {
                    later.push((index, draft));
                    continue;
                }
                let made = drafts::category(self, draft).within(format_args!("categories[{index}]"))?;
                self.categories.put(made);
            }
            if let Some((index, _)) = later.first()
                && later.len() == before
            {
                let path = format!("categories[{index}].parent");
                return Err(SeedError { path, message: "the category is an ancestor of itself".into() });
            }
            waiting = later;
        }
        Ok(())
    }
}
