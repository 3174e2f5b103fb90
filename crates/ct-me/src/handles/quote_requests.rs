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
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile view_products manage_my_orders manage_my_quote_requests");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// # let cart = ct_me::model::MyCartDraft { country: Some(ct_me::model::Country::US), ..ct_me::model::MyCartDraft::new(ct_me::model::Currency::USD) };
    /// # let cart = shop.carts().create(cart).await?;
    /// # let product = shop.product_projections().limit(1).get().await?.results.remove(0);
    /// # let address = ct_me::model::BaseAddress::new(ct_me::model::Country::US);
    /// # let address = ct_me::actions::SetShippingAddress { address: Some(address), ..Default::default() };
    /// # let cart = shop.carts().update(&cart, [ct_me::actions::AddLineItem::variant(&product.id, 1)]).await?;
    /// # let cart = shop.carts().update(&cart, [address]).await?;
    /// use ct_me::model::{MyQuoteRequestCancelAction, MyQuoteRequestDraft, QuoteRequestState};
    ///
    /// let comment = Some("A hundred of them, please.".to_owned());
    /// let draft = MyQuoteRequestDraft { comment, ..MyQuoteRequestDraft::new(cart.id, cart.version) };
    /// let request = shop.quote_requests().create(draft).await?;
    /// let request = shop.quote_requests().update(&request, [MyQuoteRequestCancelAction::default()]).await?;
    /// assert_eq!(request.quote_request_state, QuoteRequestState::Cancelled);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct QuoteRequests of QuoteRequest("quote request"): QueryRequest with expand;

    query QueryMyQuoteRequests;
    by_id GetMyQuoteRequest(Id<QuoteRequest>);
    by_key GetMyQuoteRequestByKey;
    create CreateMyQuoteRequest(MyQuoteRequestDraft);
    update MyQuoteRequestUpdateAction;
    update_by_key UpdateMyQuoteRequestByKey(MyQuoteRequestUpdate, MyQuoteRequestUpdateAction);
}
