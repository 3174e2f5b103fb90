//! The way to everything that a client can do, a file for each resource.

mod business_units;
mod carts;
mod categories;
mod me;
mod orders;
mod payments;
mod product_projections;
mod product_search;
mod product_selections;
mod product_types;
mod quote_requests;
mod quotes;
mod search_suggestions;
mod shipping_methods;
mod shopping_lists;
mod stores;
mod variant_attributes;
mod variant_projections;

use ct_model::{Project, operation::GetProject};

use crate::{Client, Error};

pub use business_units::BusinessUnits;
pub use carts::Carts;
pub use categories::Categories;
pub use me::Me;
pub use orders::Orders;
pub use payments::Payments;
pub use product_projections::ProductProjections;
pub use product_search::ProductSearch;
pub use product_selections::ProductSelections;
pub use product_types::ProductTypes;
pub use quote_requests::QuoteRequests;
pub use quotes::Quotes;
pub use search_suggestions::SearchSuggestions;
pub use shipping_methods::ShippingMethods;
pub use shopping_lists::ShoppingLists;
pub use stores::Stores;
pub use variant_attributes::VariantAttributesOf;
pub use variant_projections::VariantProjections;

impl Client {
    /// Products as a shop shows them; also the search for them.
    pub fn product_projections(&self) -> ProductProjections<'_> {
        ProductProjections::new(self)
    }

    /// Variants of products, each as a result of its own.
    pub fn variant_projections(&self) -> VariantProjections<'_> {
        VariantProjections::new(self)
    }

    /// The tree of categories.
    pub fn categories(&self) -> Categories<'_> {
        Categories::new(self)
    }

    /// What kinds of products there are, and their attributes.
    pub fn product_types(&self) -> ProductTypes<'_> {
        ProductTypes::new(self)
    }

    /// Product selections, and which products a store has by them.
    pub fn product_selections(&self) -> ProductSelections<'_> {
        ProductSelections::new(self)
    }

    /// Shipping methods, and which of them match.
    pub fn shipping_methods(&self) -> ShippingMethods<'_> {
        ShippingMethods::new(self)
    }

    /// The stores of the project.
    pub fn stores(&self) -> Stores<'_> {
        Stores::new(self)
    }

    /// The signed-in customer's account.
    pub fn me(&self) -> Me<'_> {
        Me::new(self)
    }

    /// The carts of the signed-in customer or of the anonymous session.
    pub fn carts(&self) -> Carts<'_> {
        Carts::new(self)
    }

    /// The orders of the signed-in customer or of the anonymous session.
    pub fn orders(&self) -> Orders<'_> {
        Orders::new(self)
    }

    /// The payments of the signed-in customer or of the anonymous session.
    pub fn payments(&self) -> Payments<'_> {
        Payments::new(self)
    }

    /// The shopping lists of the signed-in customer or of the anonymous session.
    pub fn shopping_lists(&self) -> ShoppingLists<'_> {
        ShoppingLists::new(self)
    }

    /// What the signed-in customer asked quotes for.
    pub fn quote_requests(&self) -> QuoteRequests<'_> {
        QuoteRequests::new(self)
    }

    /// What was offered to the signed-in customer.
    pub fn quotes(&self) -> Quotes<'_> {
        Quotes::new(self)
    }

    /// The business units of which the signed-in customer is an associate.
    pub fn business_units(&self) -> BusinessUnits<'_> {
        BusinessUnits::new(self)
    }

    /// The settings of the project: its currencies, countries, languages.
    ///
    /// Needs the permission `view_project_settings`: <https://docs.commercetools.com/api/projects/project>.
    ///
    /// # Errors
    ///
    /// [`Error`] says who must act.
    pub async fn project(&self) -> Result<Project, Error> {
        self.execute(&GetProject {}).await
    }

    /// Whether there is the project.
    ///
    /// # Errors
    ///
    /// As of [`exists`](Self::exists); that there is none is no error.
    pub async fn exists_project(&self) -> Result<bool, Error> {
        self.exists(&GetProject {}).await
    }
}
