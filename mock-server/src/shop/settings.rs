//! The settings of a project. <https://docs.commercetools.com/api/projects/project>

use ct_model::{
    BusinessUnitConfiguration, BusinessUnitConfigurationStatus, CartsConfiguration, Country, Currency,
    DateTime, DiscountCombinationMode, DiscountsConfiguration, InventoryConfiguration, Key, Locale,
    MessagesConfiguration, Project, ProjectKey, RoundingMode, ShippingRateInputType,
    ShoppingListsConfiguration, Version,
};
use serde::Deserialize;

/// The settings that a seed gives; the rest are the platform's defaults.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(crate) struct ProjectDraft {
    name: Option<String>,
    countries: Option<Vec<Country>>,
    currencies: Option<Vec<Currency>>,
    languages: Option<Vec<Locale>>,
    trial_until: Option<String>,
    messages: Option<MessagesConfiguration>,
    carts: Option<CartsConfiguration>,
    shopping_lists: Option<ShoppingListsConfiguration>,
    shipping_rate_input_type: Option<ShippingRateInputType>,
    pub(super) business_units: Option<BusinessUnitConfiguration>,
    pub(super) inventory: Option<InventoryConfiguration>,
    discounts: Option<DiscountsConfiguration>,
}

/// The settings that hold.
#[derive(Debug)]
pub(crate) struct Settings {
    created_at: DateTime,
    given: ProjectDraft,
}

impl Settings {
    /// The platform's defaults, for a project that is made now.
    pub(super) fn new(now: DateTime) -> Self {
        Self { created_at: now, given: ProjectDraft::default() }
    }

    /// Takes over what the draft says, and keeps what it says nothing of.
    pub(super) fn change(&mut self, draft: &ProjectDraft) {
        let given = &mut self.given;
        take(&mut given.name, &draft.name);
        take(&mut given.countries, &draft.countries);
        take(&mut given.currencies, &draft.currencies);
        take(&mut given.languages, &draft.languages);
        take(&mut given.trial_until, &draft.trial_until);
        take(&mut given.messages, &draft.messages);
        take(&mut given.carts, &draft.carts);
        take(&mut given.shopping_lists, &draft.shopping_lists);
        take(&mut given.shipping_rate_input_type, &draft.shipping_rate_input_type);
        take(&mut given.business_units, &draft.business_units);
        take(&mut given.inventory, &draft.inventory);
        take(&mut given.discounts, &draft.discounts);
    }

    /// The languages of which stores may have some; none: nobody has said which.
    pub(crate) fn languages(&self) -> Option<&[Locale]> {
        self.given.languages.as_deref()
    }

    /// What becomes of business units that customers create.
    pub(crate) fn business_units(&self) -> BusinessUnitConfiguration {
        let inactive = || BusinessUnitConfiguration::new(BusinessUnitConfigurationStatus::Inactive);
        self.given.business_units.clone().unwrap_or_else(inactive)
    }

    /// What holds for carts.
    pub(crate) fn carts(&self) -> CartsConfiguration {
        let given = self.given.carts.clone().unwrap_or_else(|| CartsConfiguration::new(90));
        CartsConfiguration {
            country_tax_rate_fallback_enabled: Some(given.country_tax_rate_fallback_enabled == Some(true)),
            price_rounding_mode: given.price_rounding_mode.or(Some(RoundingMode::HalfEven)),
            tax_rounding_mode: given.tax_rounding_mode.or(Some(RoundingMode::HalfEven)),
            ..given
        }
    }

    /// How long what a cart reserves is kept; none: no cart reserves.
    pub(crate) fn reservation_expiration_in_minutes(&self) -> Option<i32> {
        self.given.inventory.as_ref()?.reservation_expiration_in_minutes
    }

    /// Whether pieces whose time is up are available again.
    pub(crate) fn releases_expired_reservations(&self) -> bool {
        self.given.inventory.as_ref().is_none_or(|inventory| inventory.release_expired_reservations)
    }

    /// The project with this key, as the platform shows it.
    pub(crate) fn project(&self, key: &ProjectKey) -> Project {
        let given = self.given.clone();
        let stacking = || DiscountsConfiguration::new(DiscountCombinationMode::Stacking);
        Project {
            version: Version(1),
            key: Key::new(key.as_str()).expect("the key of a project could be any resource's"),
            name: given.name.unwrap_or_else(|| key.to_string()),
            countries: given.countries.unwrap_or_default(),
            currencies: given.currencies.unwrap_or_else(|| vec![Currency::EUR]),
            languages: given.languages.unwrap_or_else(|| vec!["en".parse().expect("this is a language")]),
            created_at: self.created_at,
            trial_until: given.trial_until,
            messages: given.messages.unwrap_or_else(|| MessagesConfiguration::new(false)),
            carts: self.carts(),
            shopping_lists: given.shopping_lists.or_else(|| Some(ShoppingListsConfiguration::new(360))),
            shipping_rate_input_type: given.shipping_rate_input_type,
            external_o_auth: None,
            search_indexing: None,
            business_units: given.business_units,
            inventory: given.inventory.unwrap_or_else(|| InventoryConfiguration::new(true)),
            discounts: given.discounts.unwrap_or_else(stacking),
            product_catalog_model: None,
            other: Default::default(),
        }
    }
}

fn take<T: Clone>(held: &mut Option<T>, given: &Option<T>) {
    if given.is_some() {
        held.clone_from(given);
    }
}
