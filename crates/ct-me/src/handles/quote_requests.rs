//! Quote requests of the customer.

use ct_model::{
    Id, MyQuoteRequestDraft, MyQuoteRequestUpdate, MyQuoteRequestUpdateAction, QuoteRequest,
    operation::{
        CreateMyQuoteRequest, GetMyQuoteRequest, GetMyQuoteRequestByKey, QueryMyQuoteRequests,
        UpdateMyQuoteRequestByKey,
    },
};

use crate::handle::handle;

handle! {
    /// Asks for quotes: <https://docs.commercetools.com/api/projects/me-quote-requests>.
    ///
    /// Needs the permission `manage_my_quote_requests`, and a signed-in customer.
    ///
    /// ```no_run
    /// # async fn ask(shop: ct_me::Client, cart: ct_me::model::Cart) -> Result<(), ct_me::Error> {
    /// use ct_me::model::{MyQuoteRequestCancelAction, MyQuoteRequestDraft};
    ///
    /// let comment = Some("A hundred of them, please.".to_owned());
    /// let draft = MyQuoteRequestDraft { comment, ..MyQuoteRequestDraft::new(cart.id, cart.version) };
    /// let request = shop.quote_requests().create(draft).await?;
    /// shop.quote_requests().update(&request, [MyQuoteRequestCancelAction::default()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct QuoteRequests of QuoteRequest("quote request"): QueryRequest with expand;

    query QueryMyQuoteRequests;
    by_id GetMyQuoteRequest(Id<QuoteRequest>);
    by_key GetMyQuoteRequestByKey;
    create CreateMyQuoteRequest(MyQuoteRequestDraft);
    update MyQuoteRequestUpdateAction;
    update_by_key UpdateMyQuoteRequestByKey(MyQuoteRequestUpdate, MyQuoteRequestUpdateAction);
}
