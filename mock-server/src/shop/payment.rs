//! Payments: what their owner may say of them. What becomes of a transaction, the payment service says.
//!
//! <https://docs.commercetools.com/api/projects/me-payments>

use ct_model::{
    CentPrecisionMoney, Money, MyPayment, MyPaymentDraft, MyTransactionDraft, Payment, PaymentMethodInfo,
    PaymentMethodInfoDraft, PaymentStatus, Reference, ResourceTypeId, Transaction, TransactionDraft,
    TransactionState, TransactionType, Version,
};

use crate::refusal::Refusal;

use super::{Shop, custom_fields::of_draft, owned::Owner};

/// The payment that a draft describes, for its owner.
pub(crate) fn create(shop: &Shop, owner: &Owner, draft: MyPaymentDraft) -> Result<Payment, Refusal> {
    let custom = of_draft(shop, &ResourceTypeId::Payment, draft.custom.as_ref())?;
    let mut payment = Payment {
        id: shop.new_id(),
        version: Version(1),
        created_at: shop.now(),
        last_modified_at: shop.now(),
        last_modified_by: None,
        created_by: None,
        customer: owner.customer_id().cloned().map(Reference::new),
        anonymous_id: owner.anonymous_id().map(str::to_owned),
        external_id: None,
        interface_id: None,
        amount_planned: cents(draft.amount_planned),
        amount_authorized: None,
        authorized_until: None,
        amount_paid: None,
        amount_refunded: None,
        payment_method_info: method_info(shop, draft.payment_method_info)?,
        payment_status: PaymentStatus::default(),
        transactions: Vec::new(),
        interface_interactions: Vec::new(),
        custom,
        key: None,
        other: Default::default(),
    };
    if let Some(transaction) = draft.transaction {
        add_transaction(shop, &mut payment, in_its_initial_state(transaction))?;
    }
    Ok(payment)
}

/// Adds a transaction that the payment service is yet to hear of.
pub(crate) fn add_transaction(
    shop: &Shop,
    payment: &mut Payment,
    draft: TransactionDraft,
) -> Result<(), Refusal> {
    let custom = of_draft(shop, &ResourceTypeId::Transaction, draft.custom.as_ref())?;
    match &draft.r#type {
        TransactionType::Authorization | TransactionType::Charge => {}
        other => return Err(Refusal::invalid_field("type", other.as_str())),
    }
    match draft.state {
        None | Some(TransactionState::Initial) => {}
        Some(other) => return Err(Refusal::invalid_field("state", other.as_str())),
    }
    let state = TransactionState::Initial;
    payment.transactions.push(Transaction {
        timestamp: draft.timestamp,
        interaction_id: draft.interaction_id,
        interface_id: draft.interface_id,
        custom,
        ..Transaction::new(shop.new_id(), draft.r#type, cents(draft.amount), state)
    });
    Ok(())
}

/// Once there is a transaction, the payment is its owner's to see, but not to change.
pub(crate) fn expect_untouched(payment: &Payment) -> Result<(), Refusal> {
    if payment.transactions.is_empty() {
        return Ok(());
    }
    let why = "The payment has a transaction, so that it can be neither changed nor deleted.";
    Err(Refusal::invalid_operation(why))
}

/// What a payment's owner sees of it.
pub(crate) fn seen_by_owner(payment: &Payment) -> MyPayment {
    MyPayment {
        customer: payment.customer.clone(),
        anonymous_id: payment.anonymous_id.clone(),
        custom: payment.custom.clone(),
        ..MyPayment::new(
            payment.id.clone(),
            payment.version,
            payment.amount_planned,
            payment.payment_method_info.clone(),
            payment.transactions.clone(),
        )
    }
}

/// The amount, in the smallest unit of its currency.
pub(crate) fn cents(money: Money) -> CentPrecisionMoney {
    CentPrecisionMoney::new(money.cent_amount, money.currency_code)
}

fn method_info(shop: &Shop, draft: Option<PaymentMethodInfoDraft>) -> Result<PaymentMethodInfo, Refusal> {
    let draft = draft.unwrap_or_default();
    let custom = of_draft(shop, &ResourceTypeId::PaymentMethodInfo, draft.custom.as_ref())?;
    Ok(PaymentMethodInfo {
        payment_interface: draft.payment_interface,
        method: draft.method,
        name: draft.name,
        token: draft.token,
        interface_account: draft.interface_account,
        custom,
        other: Default::default(),
    })
}

fn in_its_initial_state(draft: MyTransactionDraft) -> TransactionDraft {
    TransactionDraft {
        timestamp: draft.timestamp,
        interaction_id: draft.interaction_id,
        custom: draft.custom,
        interface_id: draft.interface_id,
        ..TransactionDraft::new(draft.r#type, draft.amount)
    }
}
