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
    /// ```no_run
    /// # async fn pay(shop: ct_me::Client, cart: ct_me::model::Cart) -> Result<(), ct_me::Error> {
    /// use ct_me::model::{Money, MyPaymentDraft, MyPaymentSetMethodInfoMethodAction};
    ///
    /// let amount = Money { cent_amount: 4_99, currency_code: ct_me::model::Currency::EUR };
    /// let payment = shop.payments().create(MyPaymentDraft::new(amount)).await?;
    /// let by_card = MyPaymentSetMethodInfoMethodAction { method: Some("CREDIT_CARD".into()), ..Default::default() };
    /// let payment = shop.payments().update(&payment, [by_card]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Payments of MyPayment("payment"): QueryRequest with expand;

    query QueryMyPayments;
    by_id GetMyPayment(Id<Payment>);
    create CreateMyPayment(MyPaymentDraft);
    update MyPaymentUpdateAction;
    delete DeleteMyPayment;
}
