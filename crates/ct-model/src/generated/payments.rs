//! Payments and their transactions.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CentPrecisionMoney, CreatedBy, CustomFields, CustomFieldsDraft, Customer, DateTime, Id, Key,
    LastModifiedBy, LocalizedString, Money, MyPaymentUpdateAction, OtherFields, Reference, Resource,
    ResourceIdentifier, State, TypedMoney, Version, string_enum::string_enum, wire::members,
};

/// The platform's [`Payment`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:Payment).
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub id: Id<Payment>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub customer: Option<Reference<Customer>>,
    pub anonymous_id: Option<String>,
    pub external_id: Option<String>,
    pub interface_id: Option<String>,
    pub amount_planned: CentPrecisionMoney,
    pub amount_authorized: Option<TypedMoney>,
    pub authorized_until: Option<String>,
    pub amount_paid: Option<TypedMoney>,
    pub amount_refunded: Option<TypedMoney>,
    pub payment_method_info: PaymentMethodInfo,
    pub payment_status: PaymentStatus,
    pub transactions: Vec<Transaction>,
    pub interface_interactions: Vec<CustomFields>,
    pub custom: Option<CustomFields>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { Payment {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => customer: "customer", 7 => anonymous_id: "anonymousId",
    8 => external_id: "externalId", 9 => interface_id: "interfaceId",
    10 => amount_planned: "amountPlanned", 11 => amount_authorized: "amountAuthorized",
    12 => authorized_until: "authorizedUntil", 13 => amount_paid: "amountPaid",
    14 => amount_refunded: "amountRefunded", 15 => payment_method_info: "paymentMethodInfo",
    16 => payment_status: "paymentStatus", 17 => transactions: "transactions" or empty,
    18 => interface_interactions: "interfaceInteractions" or empty, 19 => custom: "custom",
    20 => key: "key",
} }

impl Resource for Payment {
    const TYPE_ID: &'static str = "payment";
}

/// The platform's [`PaymentDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentDraft {
    pub customer: Option<ResourceIdentifier<Customer>>,
    pub anonymous_id: Option<String>,
    pub external_id: Option<String>,
    pub interface_id: Option<String>,
    pub amount_planned: Money,
    pub amount_authorized: Option<Money>,
    pub authorized_until: Option<String>,
    pub amount_paid: Option<Money>,
    pub amount_refunded: Option<Money>,
    pub payment_method_info: Option<PaymentMethodInfoDraft>,
    pub payment_status: Option<PaymentStatusDraft>,
    pub transactions: Option<Vec<TransactionDraft>>,
    pub interface_interactions: Option<Vec<CustomFieldsDraft>>,
    pub custom: Option<CustomFieldsDraft>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { PaymentDraft {
    0 => customer: "customer", 1 => anonymous_id: "anonymousId", 2 => external_id: "externalId",
    3 => interface_id: "interfaceId", 4 => amount_planned: "amountPlanned",
    5 => amount_authorized: "amountAuthorized", 6 => authorized_until: "authorizedUntil",
    7 => amount_paid: "amountPaid", 8 => amount_refunded: "amountRefunded",
    9 => payment_method_info: "paymentMethodInfo", 10 => payment_status: "paymentStatus",
    11 => transactions: "transactions", 12 => interface_interactions: "interfaceInteractions",
    13 => custom: "custom", 14 => key: "key",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyPayment {
    pub id: Id<Payment>,
    pub version: Version,
    pub customer: Option<Reference<Customer>>,
    pub anonymous_id: Option<String>,
    pub amount_planned: CentPrecisionMoney,
    pub payment_method_info: PaymentMethodInfo,
    pub transactions: Vec<Transaction>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { MyPayment {
    0 => id: "id", 1 => version: "version", 2 => customer: "customer", 3 => anonymous_id: "anonymousId",
    4 => amount_planned: "amountPlanned", 5 => payment_method_info: "paymentMethodInfo",
    6 => transactions: "transactions", 7 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentDraft {
    pub amount_planned: Money,
    pub payment_method_info: Option<PaymentMethodInfoDraft>,
    pub custom: Option<CustomFieldsDraft>,
    pub transaction: Option<MyTransactionDraft>,
    pub other: OtherFields,
}

members! { MyPaymentDraft {
    0 => amount_planned: "amountPlanned", 1 => payment_method_info: "paymentMethodInfo",
    2 => custom: "custom", 3 => transaction: "transaction",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentUpdate {
    pub version: Version,
    pub actions: Vec<MyPaymentUpdateAction>,
    pub other: OtherFields,
}

members! { MyPaymentUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyPaymentUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyPaymentUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyTransactionDraft`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyTransactionDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyTransactionDraft {
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: Money,
    pub interaction_id: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    pub interface_id: Option<String>,
    pub other: OtherFields,
}

members! { MyTransactionDraft {
    0 => timestamp: "timestamp", 1 => r#type: "type", 2 => amount: "amount",
    3 => interaction_id: "interactionId", 4 => custom: "custom", 5 => interface_id: "interfaceId",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentMethodInfo {
    pub payment_interface: Option<String>,
    pub method: Option<String>,
    pub name: Option<LocalizedString>,
    pub token: Option<PaymentMethodToken>,
    pub interface_account: Option<String>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { PaymentMethodInfo {
    0 => payment_interface: "paymentInterface", 1 => method: "method", 2 => name: "name",
    3 => token: "token", 4 => interface_account: "interfaceAccount", 5 => custom: "custom",
} }

/// The platform's [`PaymentMethodInfoDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentMethodInfoDraft).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentMethodInfoDraft {
    pub payment_interface: Option<String>,
    pub method: Option<String>,
    pub name: Option<LocalizedString>,
    pub token: Option<PaymentMethodToken>,
    pub interface_account: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    pub other: OtherFields,
}

members! { PaymentMethodInfoDraft {
    0 => payment_interface: "paymentInterface", 1 => method: "method", 2 => name: "name",
    3 => token: "token", 4 => interface_account: "interfaceAccount", 5 => custom: "custom",
} }

/// The platform's [`PaymentMethodToken`](https://docs.commercetools.com/api/projects/payment-methods#ctp:api:type:PaymentMethodToken).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodToken {
    pub value: String,
    pub other: OtherFields,
}

members! { PaymentMethodToken {
    0 => value: "value",
} }

impl PaymentMethodToken {
    /// With what is required; all else is absent.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), other: OtherFields::default() }
    }
}

/// The platform's [`PaymentStatus`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentStatus).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentStatus {
    pub interface_code: Option<String>,
    pub interface_text: Option<String>,
    pub state: Option<Reference<State>>,
    pub other: OtherFields,
}

members! { PaymentStatus {
    0 => interface_code: "interfaceCode", 1 => interface_text: "interfaceText", 2 => state: "state",
} }

/// The platform's [`PaymentStatusDraft`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:PaymentStatusDraft).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentStatusDraft {
    pub interface_code: Option<String>,
    pub interface_text: Option<String>,
    pub state: Option<ResourceIdentifier<State>>,
    pub other: OtherFields,
}

members! { PaymentStatusDraft {
    0 => interface_code: "interfaceCode", 1 => interface_text: "interfaceText", 2 => state: "state",
} }

/// The platform's [`Transaction`](https://docs.commercetools.com/api/projects/payments#ctp:api:type:Transaction).
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
    pub id: Id<Transaction>,
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: CentPrecisionMoney,
    pub interaction_id: Option<String>,
    pub state: TransactionState,
    pub custom: Option<CustomFields>,
    pub interface_id: Option<String>,
    pub other: OtherFields,
}

members! { Transaction {
    0 => id: "id", 1 => timestamp: "timestamp", 2 => r#type: "type", 3 => amount: "amount",
    4 => interaction_id: "interactionId", 5 => state: "state", 6 => custom: "custom",
    7 => interface_id: "interfaceId",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct TransactionDraft {
    pub timestamp: Option<DateTime>,
    pub r#type: TransactionType,
    pub amount: Money,
    pub interaction_id: Option<String>,
    /// `Initial` if absent.
    pub state: Option<TransactionState>,
    pub custom: Option<CustomFieldsDraft>,
    pub interface_id: Option<String>,
    pub other: OtherFields,
}

members! { TransactionDraft {
    0 => timestamp: "timestamp", 1 => r#type: "type", 2 => amount: "amount",
    3 => interaction_id: "interactionId", 4 => state: "state", 5 => custom: "custom",
    6 => interface_id: "interfaceId",
} }

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
