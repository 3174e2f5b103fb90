//! [`Permission`]: what a scope allows.

use std::str::FromStr;

use thiserror::Error;

use crate::string_enum::string_enum;

string_enum! {
    /// What a scope allows, without saying where.
    ///
    /// See [Scopes](https://docs.commercetools.com/api/scopes).
    pub enum Permission {
        ManageApiClients = "manage_api_clients",
        ViewApiClients = "view_api_clients",
        ManageApprovalFlows = "manage_approval_flows",
        ViewApprovalFlows = "view_approval_flows",
        ManageApprovalRules = "manage_approval_rules",
        ViewApprovalRules = "view_approval_rules",
        ManageAssociateRoles = "manage_associate_roles",
        ViewAssociateRoles = "view_associate_roles",
        ManageAttributeGroups = "manage_attribute_groups",
        ViewAttributeGroups = "view_attribute_groups",
        ViewAuditLog = "view_audit_log",
        ManageBusinessUnits = "manage_business_units",
        ManageMyBusinessUnits = "manage_my_business_units",
        ViewBusinessUnits = "view_business_units",
        ManageCartDiscounts = "manage_cart_discounts",
        ViewCartDiscounts = "view_cart_discounts",
        ManageCategories = "manage_categories",
        ViewCategories = "view_categories",
        ManageChannels = "manage_channels",
        ViewChannels = "view_channels",
        CreateAnonymousToken = "create_anonymous_token",
        ManageCustomerGroups = "manage_customer_groups",
        ViewCustomerGroups = "view_customer_groups",
        ManageCustomers = "manage_customers",
        ViewCustomers = "view_customers",
        ManageDiscountCodes = "manage_discount_codes",
        ViewDiscountCodes = "view_discount_codes",
        ManageExtensions = "manage_extensions",
        IntrospectOauthTokens = "introspect_oauth_tokens",
        ManageKeyValueDocuments = "manage_key_value_documents",
        ViewKeyValueDocuments = "view_key_value_documents",
        ManageLockedCarts = "manage_locked_carts",
        ManageMcpServers = "manage_mcp_servers",
        ViewMcpServers = "view_mcp_servers",
        ViewMessages = "view_messages",
        ManageOrderEdits = "manage_order_edits",
        ViewOrderEdits = "view_order_edits",
        ManageMyOrders = "manage_my_orders",
        ManageOrders = "manage_orders",
        ViewOrders = "view_orders",
        ManagePaymentMethods = "manage_payment_methods",
        ViewPaymentMethods = "view_payment_methods",
        ManageMyPayments = "manage_my_payments",
        ManagePayments = "manage_payments",
        ViewPayments = "view_payments",
        ManageProductDiscounts = "manage_product_discounts",
        ViewProductDiscounts = "view_product_discounts",
        ManageProductSelections = "manage_product_selections",
        ViewProductSelections = "view_product_selections",
        ManageProductTypes = "manage_product_types",
        ViewProductTypes = "view_product_types",
        ManageProducts = "manage_products",
        ViewProducts = "view_products",
        ViewPublishedProducts = "view_published_products",
        ManageMyProfile = "manage_my_profile",
        ManageProject = "manage_project",
        ManageProjectSettings = "manage_project_settings",
        ViewProjectSettings = "view_project_settings",
        ManageMyQuoteRequests = "manage_my_quote_requests",
        ManageQuoteRequests = "manage_quote_requests",
        ViewQuoteRequests = "view_quote_requests",
        ManageMyQuotes = "manage_my_quotes",
        ManageQuotes = "manage_quotes",
        ViewQuotes = "view_quotes",
        ManageRecurrencePolicies = "manage_recurrence_policies",
        ViewRecurrencePolicies = "view_recurrence_policies",
        ManageRecurringOrders = "manage_recurring_orders",
        ViewRecurringOrders = "view_recurring_orders",
        ManageShippingMethods = "manage_shipping_methods",
        ViewShippingMethods = "view_shipping_methods",
        ManageMyShoppingLists = "manage_my_shopping_lists",
        ManageShoppingLists = "manage_shopping_lists",
        ViewShoppingLists = "view_shopping_lists",
        ManageStagedQuotes = "manage_staged_quotes",
        ViewStagedQuotes = "view_staged_quotes",
        ManageStandalonePrices = "manage_standalone_prices",
        ViewStandalonePrices = "view_standalone_prices",
        ManageStates = "manage_states",
        ViewStates = "view_states",
        ManageStores = "manage_stores",
        ViewStores = "view_stores",
        ManageSubscriptions = "manage_subscriptions",
        ManageTaxCategories = "manage_tax_categories",
        ViewTaxCategories = "view_tax_categories",
        ManageTypes = "manage_types",
        ViewTypes = "view_types",
        ManageZones = "manage_zones",
        ViewZones = "view_zones",
    }
}

impl Permission {
    /// The first part of a scope, as in `view_products`.
    pub fn name(&self) -> &str {
        self.as_str()
    }

    /// Whether whoever has this permission also has the other.
    ///
    /// A permission implies itself; `manage_x` implies `view_x`; `view_products`, and with it
    /// `manage_products`, implies `view_published_products`; `manage_project` implies everything, also what
    /// this version does not know, except the two permissions for API clients. It does imply introspection
    /// and anonymous tokens.
    pub fn implies(&self, other: &Self) -> bool {
        let (held, asked) = (self.name(), other.name());
        let Some((verb, resource)) = held.split_once('_') else { return held == asked };
        match (verb, resource) {
            _ if held == asked => true,
            ("manage", "project") => !matches!(asked, "manage_api_clients" | "view_api_clients"),
            ("manage" | "view", "products") if asked == "view_published_products" => true,
            ("manage", resource) => asked.strip_prefix("view_") == Some(resource),
            _ => false,
        }
    }
}

/// A text that cannot be the name of a permission.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the name of a permission has 1 to 64 characters out of a-z 0-9 _")]
pub struct PermissionError;

impl FromStr for Permission {
    type Err = PermissionError;

    fn from_str(word: &str) -> Result<Self, PermissionError> {
        let is_word = (1..=64).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if is_word { Ok(Self::from(word)) } else { Err(PermissionError) }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::{prelude::*, sample::select};

    use super::Permission;

    /// Known permissions, and some that this version does not know.
    pub(crate) fn permissions() -> impl Strategy<Value = Permission> {
        let unknown = "(view|manage|create)_[a-z]{1,6}".prop_map(|word| Permission::from(word.as_str()));
        prop_oneof![4 => select(Permission::KNOWN), 1 => unknown]
    }

    /// Permissions that are related more often than not.
    fn related() -> impl Strategy<Value = Permission> {
        let names = [
            "manage_project",
            "manage_products",
            "view_products",
            "view_published_products",
            "manage_published_products",
            "manage_novelties",
            "view_novelties",
            "manage_api_clients",
            "view_api_clients",
            "manage_my_orders",
            "view_project",
        ];
        prop_oneof![select(names.map(Permission::from).to_vec()), permissions()]
    }

    proptest! {
        #[test]
        fn names_are_read_back(permission in permissions()) {
            prop_assert_eq!(permission.name().parse(), Ok(permission.clone()));
        }

        #[test]
        fn implication_is_reflexive(permission in related()) {
            prop_assert!(permission.implies(&permission));
        }

        #[test]
        fn implication_is_transitive(a in related(), b in related(), c in related()) {
            prop_assert!(!(a.implies(&b) && b.implies(&c)) || a.implies(&c), "{} {} {}", a, b, c);
        }

        #[test]
        fn manage_implies_view_and_not_the_reverse(resource in "[a-z_]{1,20}") {
            let manage = Permission::from(format!("manage_{resource}").as_str());
            let view = Permission::from(format!("view_{resource}").as_str());
            prop_assert!(manage.implies(&view));
            prop_assert!(!view.implies(&manage));
        }

        #[test]
        fn manage_project_covers_all_but_api_clients(other in permissions()) {
            let is_for_api_clients = matches!(other, Permission::ManageApiClients | Permission::ViewApiClients);
            prop_assert_eq!(Permission::ManageProject.implies(&other), !is_for_api_clients);
        }
    }

    #[test]
    fn published_products_are_part_of_products() {
        use Permission::{ManageProducts, ViewProducts, ViewPublishedProducts};
        assert!(ViewProducts.implies(&ViewPublishedProducts));
        assert!(ManageProducts.implies(&ViewPublishedProducts));
        assert!(!ViewPublishedProducts.implies(&ViewProducts));
        assert!(!ManageProducts.implies(&Permission::ViewProductTypes));
        assert!(!Permission::ManageOrders.implies(&Permission::ManageMyOrders));
    }

    #[test]
    fn known_words_are_never_unknown() {
        for known in Permission::KNOWN {
            assert!(!matches!(Permission::from(known.as_str()), Permission::Other(_)), "{known}");
        }
        assert_eq!("view_novelties".parse(), Ok(Permission::Other("view_novelties".into())));
        for bad in ["", "View", "a b", "a:b", "é", &"a".repeat(65)] {
            assert!(bad.parse::<Permission>().is_err(), "{bad}");
        }
    }

    #[test]
    fn is_a_word_on_the_wire() {
        let unknown: Permission = serde_json::from_str(r#""novel""#).unwrap();
        assert_eq!(unknown, Permission::Other("novel".into()));
        assert_eq!(serde_json::to_string(&unknown).unwrap(), r#""novel""#);
        assert_eq!(
            serde_json::from_str::<Permission>(r#""view_\u006frders""#).unwrap(),
            Permission::ViewOrders
        );
        assert!(serde_json::from_str::<Permission>("1").is_err());
    }
}
