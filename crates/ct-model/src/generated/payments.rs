//! Payments and their transactions.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    CentPrecisionMoney, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key,
    LastModifiedBy, LocalizedString, Money, MyPaymentUpdateAction, OtherFields, Reference, Resource,
    ResourceIdentifier, State, TypedMoney, Version, string_enum::string_enum,
};

/// The platform's [`Payment`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:Payment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    pub id: Id<Payment>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<String>,
    pub amount_planned: CentPrecisionMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_authorized: Option<TypedMoney>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorized_until: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<TypedMoney>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_refunded: Option<TypedMoney>,
    pub payment_method_info: PaymentMethodInfo,
    pub payment_status: PaymentStatus,
    #[serde(default)]
    pub transactions: Vec<Transaction>,
    #[serde(default)]
    pub interface_interactions: Vec<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Payment {
    const TYPE_ID: &'static str = "payment";
}

/// The platform's [`PaymentDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<ResourceIdentifier<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<String>,
    pub amount_planned: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_authorized: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorized_until: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_refunded: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_info: Option<PaymentMethodInfoDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_status: Option<PaymentStatusDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transactions: Option<Vec<TransactionDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_interactions: Option<Vec<CustomFieldsDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PaymentDraft {
    /// With what is required; all else is absent.
    pub fn new(amount_planned: Money) -> Self {
        Self {
            customer: None,
            anonymous_id: None,
            external_id: None,
            interface_id: None,
            amount_planned,
            amount_authorized: None,
            authorized_until: None,
            amount_paid: None,
            amount_refunded: None,
            payment_method_info: None,
            payment_status: None,
            transactions: None,
            interface_interactions: None,
            custom: None,
            key: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyPayment`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPayment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyPayment {
    pub id: Id<Payment>,
    pub version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    pub amount_planned: CentPrecisionMoney,
    pub payment_method_info: PaymentMethodInfo,
    pub transactions: Vec<Transaction>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPayment {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Payment>>,
        version: Version,
        amount_planned: CentPrecisionMoney,
        payment_method_info: PaymentMethodInfo,
        transactions: Vec<Transaction>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            customer: None,
            anonymous_id: None,
            amount_planned,
            payment_method_info,
            transactions,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyPaymentDraft`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyPaymentDraft {
    pub amount_planned: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method_info: Option<PaymentMethodInfoDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction: Option<MyTransactionDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentDraft {
    /// With what is required; all else is absent.
    pub fn new(amount_planned: Money) -> Self {
        Self {
            amount_planned,
            payment_method_info: None,
            custom: None,
            transaction: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyPaymentUpdate`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentUpdate {
    pub version: Version,
    pub actions: Vec<MyPaymentUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyPaymentUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyTransactionDraft`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyTransactionDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyTransactionDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyTransactionDraft {
    /// With what is required; all else is absent.
    pub fn new(r#type: TransactionType, amount: Money) -> Self {
        Self {
            timestamp: None,
            r#type,
            amount,
            interaction_id: None,
            custom: None,
            interface_id: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`PaymentMethodInfo`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentMethodInfo).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethodInfo {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_interface: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<PaymentMethodToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`PaymentMethodInfoDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentMethodInfoDraft).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethodInfoDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_interface: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<PaymentMethodToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`PaymentMethodToken`](https://docs.commercetools.com/api/projects/payment-methods#ctp:api:type:PaymentMethodToken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentMethodToken {
    pub value: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl PaymentMethodToken {
    /// With what is required; all else is absent.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), other: OtherFields::default() }
    }
}

/// The platform's [`PaymentStatus`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentStatus).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentStatus {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`PaymentStatusDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentStatusDraft).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentStatusDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceIdentifier<State>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`Transaction`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:Transaction).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Transaction {
    pub id: Id<Transaction>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: CentPrecisionMoney,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<String>,
    pub state: TransactionState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Transaction {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Transaction>>,
        r#type: TransactionType,
        amount: CentPrecisionMoney,
        state: TransactionState,
    ) -> Self {
        Self {
            id: id.into(),
            timestamp: None,
            r#type,
            amount,
            interaction_id: None,
            state,
            custom: None,
            interface_id: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`TransactionDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:TransactionDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TransactionDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interaction_id: Option<String>,
    /// `Initial` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<TransactionState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl TransactionDraft {
    /// With what is required; all else is absent.
    pub fn new(r#type: TransactionType, amount: Money) -> Self {
        Self {
            timestamp: None,
            r#type,
            amount,
            interaction_id: None,
            state: None,
            custom: None,
            interface_id: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`TransactionState`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:TransactionState).
    pub enum TransactionState {
        Initial = "Initial",
        Pending = "Pending",
        Success = "Success",
        Failure = "Failure",
    }
}

string_enum! {
    /// The platform's [`TransactionType`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:TransactionType).
    pub enum TransactionType {
        Authorization = "Authorization",
        CancelAuthorization = "CancelAuthorization",
        Charge = "Charge",
        Refund = "Refund",
        Chargeback = "Chargeback",
    }
}
