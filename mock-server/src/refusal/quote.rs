//! What is refused on the way to a quote. The texts are inferred.

use ct_model::{QuoteRequestState, QuoteState};

use super::Refusal;

impl Refusal {
    /// 400: no quote can be requested for a cart like this; `how` it is: `with discount codes`.
    pub(crate) fn no_quote_for_cart(how: &str) -> Self {
        Self::invalid_operation(format!("A quote cannot be requested for a cart {how}."))
    }

    /// 400: the quote has been answered, or withdrawn.
    pub(crate) fn quote_not_pending(state: &QuoteState) -> Self {
        Self::invalid_operation(format!("The quote is in the state '{state}', not 'Pending'."))
    }

    /// 400: the quote was good until a time that has passed.
    pub(crate) fn quote_expired() -> Self {
        Self::invalid_operation("The quote has expired.")
    }

    /// 400: there is an order of the quote.
    pub(crate) fn quote_ordered() -> Self {
        Self::invalid_operation("The quote is ordered already.")
    }

    /// 400: a request that is done with gets no offer any more.
    pub(crate) fn quote_request_not_open(state: &QuoteRequestState) -> Self {
        Self::invalid_operation(format!(
            "The quote request is in the state '{state}', neither 'Submitted' nor 'Accepted'."
        ))
    }

    /// 400: nothing comes of a staged quote that is done with.
    pub(crate) fn staged_quote_closed() -> Self {
        Self::invalid_operation("The staged quote is in the state 'Closed'.")
    }

    /// 400: a quote is requested by a customer.
    pub(crate) fn no_quote_for_nobody() -> Self {
        Self::no_quote_for_cart("of no customer")
    }

    /// 400: only the customer declines a quote for another one.
    pub(crate) fn not_the_sellers_quote_state(state: &QuoteState) -> Self {
        Self::invalid_operation(format!("The shop cannot set the state '{state}'."))
    }

    /// 400: only what nobody has answered yet can be taken back.
    pub(crate) fn quote_request_not_submitted(state: &QuoteRequestState) -> Self {
        Self::invalid_operation(format!(
            "The quote request is in the state '{state}' and cannot be cancelled: it must be 'Submitted'."
        ))
    }
}
