//! What the rules of a shop refuse.

use ct_model::{AssociatePermission, BusinessUnit, Country, Customer, Id, Key, Locale, Resource, TaxMode};
use http::StatusCode;
use serde_json::json;

use crate::shop::price::Buyer;

use super::Refusal;

impl Refusal {
    /// The text of the first error.
    pub(crate) fn message(&self) -> &str {
        self.errors.first().map_or("", |error| &error.message)
    }

    /// 400: another resource has the value in a field that must be unique.
    pub(crate) fn duplicate(field: &str, value: impl Into<serde_json::Value>) -> Self {
        let value = value.into();
        let message = format!("A duplicate value '{value}' exists for field '{field}'.");
        Self::duplicate_field(field, value, message)
    }

    /// 400: two prices of a variant are for the same buyer.
    pub(crate) fn duplicate_price_scope(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "DuplicatePriceScope", message)
    }

    /// 400: two words of an enum have the same key.
    pub(crate) fn duplicate_enum_values(keys: &[&str]) -> Self {
        let message = format!("The enum values contain duplicate keys: {}.", keys.join(", "));
        Self::new(StatusCode::BAD_REQUEST, "DuplicateEnumValues", message).with("duplicates", keys.to_vec())
    }

    /// 400: it cannot be deleted as long as a resource of the type `by` refers to it.
    pub(crate) fn reference_exists(type_id: &str, by: &str) -> Self {
        let message = format!("Can not delete a {type_id} while it is referenced by at least one {by}.");
        Self::new(StatusCode::BAD_REQUEST, "ReferenceExists", message).with("referencedBy", by)
    }

    /// 501: the platform can do it, this mock cannot. A status and a code that the platform never answers, so that nobody
    /// takes them for its own refusal.
    pub(crate) fn not_emulated(what: &str) -> Self {
        let message = format!("This mock does not emulate {what}.");
        Self::new(StatusCode::NOT_IMPLEMENTED, "NotEmulated", message)
    }

    /// 400: a filter or an order of a search names a field that there is not, or one that is not searchable.
    pub(crate) fn search_execution_failure() -> Self {
        let message = "Something went wrong during the search query execution. In most case this happens due to usage of \
                       non-existing fields and custom product attributes. Please verify all filters and facets in your \
                       search query and make sure that all paths are correct.";
        Self::new(StatusCode::BAD_REQUEST, "SearchExecutionFailure", message)
    }

    /// 400: a facet names a field that there is not, or one that is not searchable.
    pub(crate) fn search_facet_path_not_found(path: &str) -> Self {
        let message = format!("Facet path {path} not found.");
        Self::new(StatusCode::BAD_REQUEST, "SearchFacetPathNotFound", message)
    }

    /// 404: the caller has no active cart. The text is inferred.
    pub(crate) fn no_active_cart() -> Self {
        Self::new(StatusCode::NOT_FOUND, "ResourceNotFound", "No active cart exists.")
    }

    /// 400: an update action that the resource does not have. The text is inferred.
    pub(crate) fn unknown_action(name: &str) -> Self {
        let shown: String = name.chars().take(100).collect();
        Self::invalid_json(format!("actions: Unknown action '{shown}'."))
    }

    /// 400: a custom field of a resource without a type. The text is inferred.
    pub(crate) fn no_custom_type() -> Self {
        Self::invalid_operation("The resource has no custom type, so it has no custom fields.")
    }

    /// 400: the type of a resource does not have this field. The code and the text are inferred.
    pub(crate) fn no_such_custom_field(name: &str, key: &Key) -> Self {
        Self::invalid_operation(format!("The type '{key}' has no field '{name}'."))
    }

    /// 400: a variant has no price for the buyer.
    pub(crate) fn matching_price_not_found(
        product: &str,
        variant: i64,
        sku: Option<&str>,
        buyer: &Buyer<'_>,
    ) -> Self {
        let sku = sku.map(|sku| format!(" with SKU '{sku}'")).unwrap_or_default();
        let country =
            buyer.country.map_or("all countries".to_owned(), |country| format!("country '{country}'"));
        let group = buyer
            .customer_group
            .map_or("all customer groups".to_owned(), |id| format!("customer group '{id}'"));
        let channel = buyer.channel.map_or("all channels".to_owned(), |id| format!("channel '{id}'"));
        let message = format!(
            "The variant '{variant}'{sku} of product '{product}' does not contain a price for currency '{}' {country}, \
             {group} and {channel}.",
            buyer.currency
        );
        let mut refusal = Self::new(StatusCode::BAD_REQUEST, "MatchingPriceNotFound", message)
            .with("productId", product)
            .with("variantId", variant)
            .with("currency", buyer.currency.as_str());
        if let Some(country) = buyer.country {
            refusal = refusal.with("country", country.as_str());
        }
        if let Some(id) = buyer.customer_group {
            refusal = refusal.with("customerGroup", reference::<ct_model::CustomerGroup>(id.as_str()));
        }
        if let Some(id) = buyer.channel {
            refusal = refusal.with("channel", reference::<ct_model::Channel>(id.as_str()));
        }
        refusal
    }

    /// 400: a tax category has no rate for where the cart is sent.
    pub(crate) fn missing_tax_rate(tax_category: &str, country: Country, state: Option<&str>) -> Self {
        let and_state = state.map(|state| format!(" and state {state}")).unwrap_or_default();
        let message =
            format!("Tax category {tax_category} is missing a tax rate for country {country}{and_state}.");
        let refusal = Self::new(StatusCode::BAD_REQUEST, "MissingTaxRateForCountry", message)
            .with("taxCategoryId", tax_category)
            .with("country", country.as_str());
        match state {
            Some(state) => refusal.with("state", state),
            None => refusal,
        }
    }

    /// 400: a cart of a store is for a country that the store does not sell to.
    pub(crate) fn country_not_configured_in_store(
        country: Country,
        store: &str,
        countries: &[Country],
    ) -> Self {
        let message = format!("The country {country} is not configured for the store {store}.");
        let countries: Vec<&str> = countries.iter().map(Country::as_str).collect();
        Self::new(StatusCode::BAD_REQUEST, "CountryNotConfiguredInStore", message)
            .with("storeCountries", countries)
            .with("country", country.as_str())
    }

    /// 400: a channel is named for what it has no role for.
    pub(crate) fn missing_role_on_channel(channel: &str, role: &str) -> Self {
        let message = format!("Given channel with {channel} does not have the required role {role}.");
        Self::new(StatusCode::BAD_REQUEST, "MissingRoleOnChannel", message)
            .with("channel", reference::<ct_model::Channel>(channel))
            .with("missingRole", role)
    }

    /// 400: a store speaks languages that its project does not.
    pub(crate) fn project_not_configured_for_languages(languages: &[&Locale]) -> Self {
        let languages: Vec<&str> = languages.iter().map(|language| language.as_str()).collect();
        let message = "The project is not configured for given languages.";
        Self::new(StatusCode::BAD_REQUEST, "ProjectNotConfiguredForLanguages", message)
            .with("languages", languages)
    }

    /// 400: a variant that the store of the cart does not have. The text is inferred.
    pub(crate) fn not_in_store(product: &str, store: &str) -> Self {
        Self::invalid_input(format!("The product '{product}' is not available in the store '{store}'."))
    }

    /// 403: none of the associate's roles in the business unit has the permission for what she wants to do. What that is
    /// called in the text is inferred.
    pub(crate) fn associate_missing_permission(
        associate: &Id<Customer>,
        unit: &Key,
        permission: &AssociatePermission,
        action: &str,
    ) -> Self {
        let message = format!(
            "Associate '{associate}' has no rights to {action} in business-unit '{unit}'. Needs '{permission}'."
        );
        Self::new(StatusCode::FORBIDDEN, "AssociateMissingPermission", message)
            .with("associate", json!({"typeId": Customer::TYPE_ID, "id": associate}))
            .with("businessUnit", json!({"typeId": BusinessUnit::TYPE_ID, "key": unit}))
            .with("permissions", json!([permission]))
    }

    /// 403: the customers of a business unit are not shown to each other. The status is inferred: a client that is
    /// answered 401 would get itself another token, in vain.
    pub(crate) fn no_expansion_of_customers() -> Self {
        let message = "Customer reference expansion not permitted on my business unit";
        Self::new(StatusCode::FORBIDDEN, "Unauthorized", message)
    }

    /// 400: an amount that does not fit into 64 bits.
    pub(crate) fn too_much_money() -> Self {
        let message = "A Money operation resulted in an overflow.";
        Self::new(StatusCode::BAD_REQUEST, "MoneyOverflow", message)
    }

    /// 400: a tax rate from elsewhere, for a cart whose rates do not come from there.
    pub(crate) fn external_tax_rate(mode: &TaxMode) -> Self {
        Self::invalid_operation(format!("Cannot set an external tax rate on a cart with taxMode '{mode}'."))
    }
}

/// A reference as JSON has it.
pub(super) fn reference<T: Resource>(id: &str) -> serde_json::Value {
    json!({"typeId": T::TYPE_ID, "id": id})
}
