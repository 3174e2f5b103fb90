//! What an update of one's own payment can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    FieldContainer, LocalizedString, Money, OtherFields, RawAction, RawJson, ResourceIdentifier,
    TransactionDraft, Type,
};

/// The platform's [`MyPaymentUpdateAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyPaymentUpdateAction {
    #[serde(rename = "addTransaction")]
    AddTransaction(MyPaymentAddTransactionAction),
    #[serde(rename = "changeAmountPlanned")]
    ChangeAmountPlanned(MyPaymentChangeAmountPlannedAction),
    #[serde(rename = "setCustomField")]
    SetCustomField(MyPaymentSetCustomFieldAction),
    #[serde(rename = "setMethodInfoCustomField")]
    SetMethodInfoCustomField(MyPaymentSetMethodInfoCustomFieldAction),
    #[serde(rename = "setMethodInfoCustomType")]
    SetMethodInfoCustomType(MyPaymentSetMethodInfoCustomTypeAction),
    #[serde(rename = "setMethodInfoInterfaceAccount")]
    SetMethodInfoInterfaceAccount(MyPaymentSetMethodInfoInterfaceAccountAction),
    #[serde(rename = "setMethodInfoInterface")]
    SetMethodInfoInterface(MyPaymentSetMethodInfoInterfaceAction),
    #[serde(rename = "setMethodInfoMethod")]
    SetMethodInfoMethod(MyPaymentSetMethodInfoMethodAction),
    #[serde(rename = "setMethodInfoName")]
    SetMethodInfoName(MyPaymentSetMethodInfoNameAction),
    #[serde(rename = "setTransactionCustomField")]
    SetTransactionCustomField(MyPaymentSetTransactionCustomFieldAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for MyPaymentUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addTransaction" => raw.read().map(Self::AddTransaction),
            "changeAmountPlanned" => raw.read().map(Self::ChangeAmountPlanned),
            "setCustomField" => raw.read().map(Self::SetCustomField),
            "setMethodInfoCustomField" => raw.read().map(Self::SetMethodInfoCustomField),
            "setMethodInfoCustomType" => raw.read().map(Self::SetMethodInfoCustomType),
            "setMethodInfoInterfaceAccount" => raw.read().map(Self::SetMethodInfoInterfaceAccount),
            "setMethodInfoInterface" => raw.read().map(Self::SetMethodInfoInterface),
            "setMethodInfoMethod" => raw.read().map(Self::SetMethodInfoMethod),
            "setMethodInfoName" => raw.read().map(Self::SetMethodInfoName),
            "setTransactionCustomField" => raw.read().map(Self::SetTransactionCustomField),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentAddTransactionAction {
    pub transaction: TransactionDraft,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentAddTransactionAction {
    /// With what is required; all else is absent.
    pub fn new(transaction: TransactionDraft) -> Self {
        Self { transaction, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentChangeAmountPlannedAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentChangeAmountPlannedAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `changeAmountPlanned`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentChangeAmountPlannedAction {
    pub amount: Money,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentChangeAmountPlannedAction {
    /// With what is required; all else is absent.
    pub fn new(amount: Money) -> Self {
        Self { amount, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetMethodInfoCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentSetMethodInfoCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoCustomTypeAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoCustomTypeAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetMethodInfoCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyPaymentSetMethodInfoInterfaceAccountAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoInterfaceAccountAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoInterfaceAccount`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyPaymentSetMethodInfoInterfaceAccountAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interface_account: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyPaymentSetMethodInfoInterfaceAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoInterfaceAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoInterface`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetMethodInfoInterfaceAction {
    pub interface: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentSetMethodInfoInterfaceAction {
    /// With what is required; all else is absent.
    pub fn new(interface: impl Into<String>) -> Self {
        Self { interface: interface.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyPaymentSetMethodInfoMethodAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoMethodAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoMethod`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetMethodInfoMethodAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyPaymentSetMethodInfoNameAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetMethodInfoNameAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setMethodInfoName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetMethodInfoNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedString>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyPaymentSetTransactionCustomFieldAction`](https://docs.commercetools.com/api/projects/me-payments#ctp:api:type:MyPaymentSetTransactionCustomFieldAction).
///
/// The [`MyPaymentUpdateAction`](crate::MyPaymentUpdateAction) `setTransactionCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPaymentSetTransactionCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyPaymentSetTransactionCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}
