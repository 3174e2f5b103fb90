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
    /// ```
    /// # let app = mock_server::ApiClient::new("app", "secret", "manage_my_profile manage_my_quotes")?;
    /// # let offer = mock_server::Seed::parse(r#"{
    /// #     "quoteRequests": [{
    /// #         "key": "tents", "customer": {"key": "maria-weber"},
    /// #         "cart": {
    /// #             "currency": "EUR", "country": "DE", "shippingAddress": {"country": "DE"},
    /// #             "lineItems": [{"sku": "EM133-CRE-RIM-350", "quantity": 90}]
    /// #         }
    /// #     }],
    /// #     "quotes": [{"quoteRequest": {"key": "tents"}}]
    /// # }"#)?;
    /// # let mock = mock_server::Mock::builder().client(app).seed(mock_server::Seed::demo()).seed(offer);
    /// # let mock = ct_testing::MockPlatform::new(mock)?;
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials("app", "secret")
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_in("maria.weber@example.com", "kiefernwald").await.expect("signed in");
    /// use ct_me::model::{MyQuoteChangeMyQuoteStateAction, MyQuoteState, QuoteState};
    ///
    /// for quote in shop.quotes().filter("quoteState = \"Pending\"").get().await?.results {
    ///     let decline = MyQuoteChangeMyQuoteStateAction::new(MyQuoteState::Declined);
    ///     let declined = shop.quotes().update(&quote, [decline]).await?;
    ///     assert_eq!(declined.quote_state, QuoteState::Declined);
    /// }
    /// # assert!(!shop.quotes().filter("quoteState = \"Pending\"").exists().await?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Quotes of Quote("quote"): QueryRequest with expand;

    query QueryMyQuotes;
    by_id GetMyQuote(Id<Quote>);
    by_key GetMyQuoteByKey;
    update MyQuoteUpdateAction;
    update_by_key UpdateMyQuoteByKey(MyQuoteUpdate, MyQuoteUpdateAction);
}
