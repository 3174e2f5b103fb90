//! Why a discount cannot be made, or not be applied.

use ct_model::{DateTime, DiscountCode, KeyReference, Store};
use http::StatusCode;
use serde_json::json;

use crate::shop::cart_predicate::Unreadable;

use super::Refusal;

impl Refusal {
    /// 400: a predicate about carts in the field `field`. What follows the first sentence is inferred.
    pub(crate) fn unreadable_predicate(field: &str, why: &Unreadable) -> Self {
        match why {
            Unreadable::Syntax(why) => {
                let message = format!("Syntax error while parsing '{field}'. {why}");
                Self::new(StatusCode::BAD_REQUEST, "SyntaxError", message)
            }
            Unreadable::Semantics(why) => Self::new(StatusCode::BAD_REQUEST, "SemanticError", why.clone()),
        }
    }

    /// 400: the project has as many active cart discounts without codes as it may.
    pub(crate) fn max_cart_discounts_reached(most: usize) -> Self {
        let message = format!("Maximum number of active cart discounts reached ({most}).");
        Self::new(StatusCode::BAD_REQUEST, "MaxCartDiscountsReached", message)
    }

    /// 400: a store has as many of them as it may.
    pub(crate) fn store_cart_discounts_limit_reached(stores: &[&KeyReference<Store>]) -> Self {
        let keys: Vec<&str> = stores.iter().map(|store| store.key.as_str()).collect();
        let message = format!("Maximum number of active cart discounts reached for {}.", keys.join(", "));
        Self::new(StatusCode::BAD_REQUEST, "StoreCartDiscountsLimitReached", message)
            .with("stores", json!(stores))
    }

    /// 400: a cart discount is for more stores than it may be.
    pub(crate) fn max_store_references_reached(most: usize) -> Self {
        let message = format!("Maximum number of store discounts on a single cart discount reached {most}.");
        Self::new(StatusCode::BAD_REQUEST, "MaxStoreReferencesReached", message)
    }

    /// 400: there is no such discount code.
    pub(crate) fn discount_code_does_not_exist(code: &str) -> Self {
        let message = format!("The discountCode {code} cannot be applied to the cart.");
        Self::new(StatusCode::BAD_REQUEST, "DiscountCodeNonApplicable", message)
            .with("discountCode", code)
            .with("reason", "DoesNotExist")
    }

    /// 400: the discount code does nothing for the cart.
    pub(crate) fn discount_code_non_applicable(code: &DiscountCode) -> Self {
        let message = format!("The discountCode {} cannot be applied to the cart.", code.id);
        Self::new(StatusCode::BAD_REQUEST, "DiscountCodeNonApplicable", message)
            .with("discountCode", code.code.as_str())
            .with("discountCodeId", code.id.as_str())
    }

    /// 400: the discount code is not valid yet, or not any more.
    pub(crate) fn discount_code_out_of_time(code: &DiscountCode, now: DateTime) -> Self {
        let mut refusal = Self::discount_code_non_applicable(code).with("reason", "TimeRangeNonApplicable");
        for (field, moment) in [
            ("validFrom", code.valid_from),
            ("validUntil", code.valid_until),
            ("validityCheckTime", Some(now)),
        ] {
            if let Some(moment) = moment {
                refusal = refusal.with(field, moment.to_string());
            }
        }
        refusal
    }
}
