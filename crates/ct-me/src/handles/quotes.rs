//! Quotes for the customer.

use ct_model::{
    Id, MyQuoteUpdate, MyQuoteUpdateAction, Quote,
    operation::{GetMyQuote, GetMyQuoteByKey, QueryMyQuotes, UpdateMyQuoteByKey},
};

use crate::handle::handle;

handle! {
    /// Reads quotes, accepts and declines them: <https://docs.commercetools.com/api/projects/me-quotes>.
    ///
    /// Needs the permission `manage_my_quotes`, and a signed-in customer. An accepted one is ordered with
    /// [`Orders::create_from_quote`](crate::Orders::create_from_quote).
    ///
    /// ```no_run
    /// # async fn decline_all(shop: ct_me::Client) -> Result<(), ct_me::Error> {
    /// use ct_me::model::{MyQuoteChangeMyQuoteStateAction, MyQuoteState};
    ///
    /// for quote in shop.quotes().filter("quoteState = \"Pending\"").get().await?.results {
    ///     shop.quotes().update(&quote, [MyQuoteChangeMyQuoteStateAction::new(MyQuoteState::Declined)]).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub struct Quotes of Quote("quote"): QueryRequest with expand;

    query QueryMyQuotes;
    by_id GetMyQuote(Id<Quote>);
    by_key GetMyQuoteByKey;
    update MyQuoteUpdateAction;
    update_by_key UpdateMyQuoteByKey(MyQuoteUpdate, MyQuoteUpdateAction);
}
