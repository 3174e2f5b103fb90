//! How often codes have been used: what is ordered counts.

use std::collections::HashMap;

use ct_model::{Customer, DiscountCode, DiscountCodeState, Id, Order};

use super::{Code, Discounts};

/// How often a code has been used.
#[derive(Clone, Debug, Default)]
pub(super) struct Usage {
    total: i64,
    by_customer: HashMap<Id<Customer>, i64>,
}

impl Discounts {
    /// Counts the codes of an order.
    pub(crate) fn count(&mut self, order: &Order) {
        for info in order.discount_codes.iter().flatten() {
            if info.state == DiscountCodeState::MatchesCart {
                let usage = self.usage.entry(info.discount_code.id.clone()).or_default();
                usage.total += 1;
                if let Some(customer) = &order.customer_id {
                    *usage.by_customer.entry(customer.clone()).or_default() += 1;
                }
            }
        }
    }

    /// Whether a code cannot be used again, or not by this customer. Visitors are not told apart.
    pub(super) fn is_used_up(&self, code: &Code, customer: Option<&Id<Customer>>) -> bool {
        let Some(usage) = self.usage.get(&code.resource.id) else { return false };
        let reached = |most: Option<i64>, count: i64| most.is_some_and(|most| count >= most);
        let by_customer = customer.and_then(|customer| usage.by_customer.get(customer)).copied();
        reached(code.resource.max_applications, usage.total)
            || reached(code.resource.max_applications_per_customer, by_customer.unwrap_or(0))
    }
}

/// By code.
pub(super) type Usages = HashMap<Id<DiscountCode>, Usage>;
