//! What an update of one's own payment can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    FieldContainer, LocalizedString, Money, OtherFields, RawAction, RawJson, ResourceIdentifier,
    TransactionDraft, Type, wire::kinds, wire::members,
};

/// The platform's [`MyPaymentUpdateAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyPaymentUpdateAction {
    AddTransaction(MyPaymentAddTransactionAction),
    ChangeAmountPlanned(MyPaymentChangeAmountPlannedAction),
    SetCustomField(MyPaymentSetCustomFieldAction),
    SetMethodInfoCustomField(MyPaymentSetMethodInfoCustomFieldAction),
    SetMethodInfoCustomType(MyPaymentSetMethodInfoCustomTypeAction),
    SetMethodInfoInterfaceAccount(MyPaymentSetMethodInfoInterfaceAccountAction),
    SetMethodInfoInterface(MyPaymentSetMethodInfoInterfaceAction),
    SetMethodInfoMethod(MyPaymentSetMethodInfoMethodAction),
    SetMethodInfoName(MyPaymentSetMethodInfoNameAction),
    SetTransactionCustomField(MyPaymentSetTransactionCustomFieldAction),
    /// One that this version does not know, kept whole.
    Other(RawAction),
}

impl MyPaymentUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddTransaction(_) => "addTransaction",
            Self::ChangeAmountPlanned(_) => "changeAmountPlanned",
            Self::SetCustomField(_) => "setCustomField",
            Self::SetMethodInfoCustomField(_) => "setMethodInfoCustomField",
            Self::SetMethodInfoCustomType(_) => "setMethodInfoCustomType",
            Self::SetMethodInfoInterfaceAccount(_) => "setMethodInfoInterfaceAccount",
            Self::SetMethodInfoInterface(_) => "setMethodInfoInterface",
            Self::SetMethodInfoMethod(_) => "setMethodInfoMethod",
            Self::SetMethodInfoName(_) => "setMethodInfoName",
            Self::SetTransactionCustomField(_) => "setTransactionCustomField",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { MyPaymentUpdateAction by "action" or RawAction {
    "addTransaction" => AddTransaction, "changeAmountPlanned" => ChangeAmountPlanned,
    "setCustomField" => SetCustomField, "setMethodInfoCustomField" => SetMethodInfoCustomField,
    "setMethodInfoCustomType" => SetMethodInfoCustomType,
    "setMethodInfoInterfaceAccount" => SetMethodInfoInterfaceAccount,
    "setMethodInfoInterface" => SetMethodInfoInterface, "setMethodInfoMethod" => SetMethodInfoMethod,
    "setMethodInfoName" => SetMethodInfoName, "setTransactionCustomField" => SetTransactionCustomField,
} }

impl From<MyPaymentAddTransactionAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentAddTransactionAction) -> Self {
        Self::AddTransaction(kind)
    }
}

impl From<MyPaymentChangeAmountPlannedAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentChangeAmountPlannedAction) -> Self {
        Self::ChangeAmountPlanned(kind)
    }
}

impl From<MyPaymentSetCustomFieldAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetCustomFieldAction) -> Self {
        Self::SetCustomField(kind)
    }
}

impl From<MyPaymentSetMethodInfoCustomFieldAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoCustomFieldAction) -> Self {
        Self::SetMethodInfoCustomField(kind)
    }
}

impl From<MyPaymentSetMethodInfoCustomTypeAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoCustomTypeAction) -> Self {
        Self::SetMethodInfoCustomType(kind)
    }
}

impl From<MyPaymentSetMethodInfoInterfaceAccountAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoInterfaceAccountAction) -> Self {
        Self::SetMethodInfoInterfaceAccount(kind)
    }
}

impl From<MyPaymentSetMethodInfoInterfaceAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoInterfaceAction) -> Self {
        Self::SetMethodInfoInterface(kind)
    }
}

impl From<MyPaymentSetMethodInfoMethodAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoMethodAction) -> Self {
        Self::SetMethodInfoMethod(kind)
    }
}

impl From<MyPaymentSetMethodInfoNameAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetMethodInfoNameAction) -> Self {
        Self::SetMethodInfoName(kind)
    }
}

impl From<MyPaymentSetTransactionCustomFieldAction> for MyPaymentUpdateAction {
    fn from(kind: MyPaymentSetTransactionCustomFieldAction) -> Self {
        Self::SetTransactionCustomField(kind)
    }
}

/// The platform's [`MyPaymentAddTransactionAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentAddTransactionAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `addTransaction`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentAddTransactionAction {
    pub transaction: TransactionDraft,
    pub other: OtherFields,
}

members! { MyPaymentAddTransactionAction {
    0 => transaction: "transaction",
} }

impl MyPaymentAddTransactionAction {
    /// With what is required; all else is absent.
    pub fn new(transaction: TransactionDraft) -> Self {
        Self { transaction, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentChangeAmountPlannedAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentChangeAmountPlannedAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `changeAmountPlanned`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentChangeAmountPlannedAction {
    pub amount: Money,
    pub other: OtherFields,
}

members! { MyPaymentChangeAmountPlannedAction {
    0 => amount: "amount",
} }

impl MyPaymentChangeAmountPlannedAction {
    /// With what is required; all else is absent.
    pub fn new(amount: Money) -> Self {
        Self { amount, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentSetCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyPaymentSetCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyPaymentSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentSetMethodInfoCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyPaymentSetMethodInfoCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoCustomTypeAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoCustomTypeAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyPaymentSetMethodInfoCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields",
} }

/// The platform's [`MyPaymentSetMethodInfoInterfaceAccountAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoInterfaceAccountAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoInterfaceAccount`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyPaymentSetMethodInfoInterfaceAccountAction {
    pub interface_account: Option<String>,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoInterfaceAccountAction {
    0 => interface_account: "interfaceAccount",
} }

/// The platform's [`MyPaymentSetMethodInfoInterfaceAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoInterfaceAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoInterface`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentSetMethodInfoInterfaceAction {
    pub interface: String,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoInterfaceAction {
    0 => interface: "interface",
} }

impl MyPaymentSetMethodInfoInterfaceAction {
    /// With what is required; all else is absent.
    pub fn new(interface: impl Into<String>) -> Self {
        Self { interface: interface.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoMethodAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoMethodAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoMethod`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyPaymentSetMethodInfoMethodAction {
    pub method: Option<String>,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoMethodAction {
    0 => method: "method",
} }

/// The platform's [`MyPaymentSetMethodInfoNameAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoNameAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoName`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyPaymentSetMethodInfoNameAction {
    pub name: Option<LocalizedString>,
    pub other: OtherFields,
}

members! { MyPaymentSetMethodInfoNameAction {
    0 => name: "name",
} }

/// The platform's [`MyPaymentSetTransactionCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetTransactionCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setTransactionCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyPaymentSetTransactionCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyPaymentSetTransactionCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyPaymentSetTransactionCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}
