//! Quote requests and quotes: what they show of an update.

use ct_model::{
    MyQuoteChangeMyQuoteStateAction, MyQuoteRequestCancelAction, MyQuoteRequestUpdate,
    MyQuoteRequestUpdateAction, MyQuoteState, MyQuoteUpdate, MyQuoteUpdateAction, Quote, QuoteRequest,
    QuoteRequestState, QuoteState,
    operation::{GetMyQuote, GetMyQuoteRequest, UpdateMyQuote, UpdateMyQuoteRequest},
};

use super::versioned;

versioned!(
    QuoteRequest: MyQuoteRequestUpdate of MyQuoteRequestUpdateAction by UpdateMyQuoteRequest, GetMyQuoteRequest,
    shown by is_cancelled
);

versioned!(Quote: MyQuoteUpdate of MyQuoteUpdateAction by UpdateMyQuote, GetMyQuote, shown by is_answered);

fn is_cancelled(request: &QuoteRequest, action: &MyQuoteRequestUpdateAction) -> bool {
    match action {
        MyQuoteRequestUpdateAction::CancelQuoteRequest(action) => {
            *action == MyQuoteRequestCancelAction::default()
                && request.quote_request_state == QuoteRequestState::Cancelled
        }
        _ => false,
    }
}

fn is_answered(quote: &Quote, action: &MyQuoteUpdateAction) -> bool {
    match action {
        MyQuoteUpdateAction::ChangeMyQuoteState(action) => {
            let asked = match &quote.quote_state {
                QuoteState::Accepted => MyQuoteState::Accepted,
                QuoteState::Declined => MyQuoteState::Declined,
                _ => return false,
            };
            *action == MyQuoteChangeMyQuoteStateAction::new(asked)
        }
        _ => false,
    }
}
