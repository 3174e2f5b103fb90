//! Payments of the customer or of the anonymous session.

use ct_model::{
    Id, MyPayment, MyPaymentDraft, MyPaymentUpdateAction, Payment,
    operation::{CreateMyPayment, DeleteMyPayment, GetMyPayment, QueryMyPayments},
};

use crate::handle::handle;

handle! {
    /// Reads and writes payments of the token's holder: <https://docs.commercetools.com/api/projects/me-payments>.
    ///
    /// Needs the permission `manage_my_payments`, and a customer or an anonymous session.
    ///
    /// ```
    /// # let mock = ct_testing::MockPlatform::with_scopes("manage_my_profile manage_my_payments");
    /// # let shop = ct_me::Client::builder(mock.project()).client_credentials(mock.client_id(), mock.client_secret())
    /// #     .hosts(ct_me::Hosts::sphere_io()).environment(mock.environment()).build()?;
    /// # futures_executor::block_on(async {
    /// # shop.sign_up(ct_me::model::MyCustomerDraft::new("alice@example.org", "secret")).await?;
    /// # shop.sign_in("alice@example.org", "secret").await.expect("signed in");
    /// use ct_me::model::{Money, MyPaymentDraft, MyPaymentSetMethodInfoMethodAction};
    ///
    /// let amount = Money { cent_amount: 4_99, currency_code: ct_me::model::Currency::EUR };
    /// let payment = shop.payments().create(MyPaymentDraft::new(amount)).await?;
    /// let by_card = MyPaymentSetMethodInfoMethodAction { method: Some("CREDIT_CARD".into()), ..Default::default() };
    /// let payment = shop.payments().update(&payment, [by_card]).await?;
    /// assert_eq!(payment.payment_method_info.method.as_deref(), Some("CREDIT_CARD"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Payments of MyPayment("payment"): QueryRequest with expand;

    query QueryMyPayments;
    by_id GetMyPayment(Id<Payment>);
    create CreateMyPayment(MyPaymentDraft);
    update MyPaymentUpdateAction;
    delete DeleteMyPayment;
}
