//! What an update of one's own business unit can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, AssociateDraft, BaseAddress, BusinessUnit, Customer, FieldContainer, Id, Key, OtherFields,
    RawAction, RawJson, ResourceIdentifier, Type,
};

/// The platform's [`MyBusinessUnitUpdateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyBusinessUnitUpdateAction {
    #[serde(rename = "addAddress")]
    AddAddress(MyBusinessUnitAddAddressAction),
    #[serde(rename = "addBillingAddressId")]
    AddBillingAddressId(MyBusinessUnitAddBillingAddressIdAction),
    #[serde(rename = "addShippingAddressId")]
    AddShippingAddressId(MyBusinessUnitAddShippingAddressIdAction),
    #[serde(rename = "changeAddress")]
    ChangeAddress(MyBusinessUnitChangeAddressAction),
    #[serde(rename = "changeAssociate")]
    ChangeAssociate(MyBusinessUnitChangeAssociateAction),
    #[serde(rename = "changeName")]
    ChangeName(MyBusinessUnitChangeNameAction),
    #[serde(rename = "changeParentUnit")]
    ChangeParentUnit(MyBusinessUnitChangeParentUnitAction),
    #[serde(rename = "removeAddress")]
    RemoveAddress(MyBusinessUnitRemoveAddressAction),
    #[serde(rename = "removeAssociate")]
    RemoveAssociate(MyBusinessUnitRemoveAssociateAction),
    #[serde(rename = "removeBillingAddressId")]
    RemoveBillingAddressId(MyBusinessUnitRemoveBillingAddressIdAction),
    #[serde(rename = "removeShippingAddressId")]
    RemoveShippingAddressId(MyBusinessUnitRemoveShippingAddressIdAction),
    #[serde(rename = "setAddressCustomField")]
    SetAddressCustomField(MyBusinessUnitSetAddressCustomFieldAction),
    #[serde(rename = "setAddressCustomType")]
    SetAddressCustomType(MyBusinessUnitSetAddressCustomTypeAction),
    #[serde(rename = "setContactEmail")]
    SetContactEmail(MyBusinessUnitSetContactEmailAction),
    #[serde(rename = "setCustomField")]
    SetCustomField(MyBusinessUnitSetCustomFieldAction),
    #[serde(rename = "setCustomType")]
    SetCustomType(MyBusinessUnitSetCustomTypeAction),
    #[serde(rename = "setDefaultBillingAddress")]
    SetDefaultBillingAddress(MyBusinessUnitSetDefaultBillingAddressAction),
    #[serde(rename = "setDefaultShippingAddress")]
    SetDefaultShippingAddress(MyBusinessUnitSetDefaultShippingAddressAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawAction),
}

impl MyBusinessUnitUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddAddress(_) => "addAddress",
            Self::AddBillingAddressId(_) => "addBillingAddressId",
            Self::AddShippingAddressId(_) => "addShippingAddressId",
            Self::ChangeAddress(_) => "changeAddress",
            Self::ChangeAssociate(_) => "changeAssociate",
            Self::ChangeName(_) => "changeName",
            Self::ChangeParentUnit(_) => "changeParentUnit",
            Self::RemoveAddress(_) => "removeAddress",
            Self::RemoveAssociate(_) => "removeAssociate",
            Self::RemoveBillingAddressId(_) => "removeBillingAddressId",
            Self::RemoveShippingAddressId(_) => "removeShippingAddressId",
            Self::SetAddressCustomField(_) => "setAddressCustomField",
            Self::SetAddressCustomType(_) => "setAddressCustomType",
            Self::SetContactEmail(_) => "setContactEmail",
            Self::SetCustomField(_) => "setCustomField",
            Self::SetCustomType(_) => "setCustomType",
            Self::SetDefaultBillingAddress(_) => "setDefaultBillingAddress",
            Self::SetDefaultShippingAddress(_) => "setDefaultShippingAddress",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for MyBusinessUnitUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addAddress" => raw.read().map(Self::AddAddress),
            "addBillingAddressId" => raw.read().map(Self::AddBillingAddressId),
            "addShippingAddressId" => raw.read().map(Self::AddShippingAddressId),
            "changeAddress" => raw.read().map(Self::ChangeAddress),
            "changeAssociate" => raw.read().map(Self::ChangeAssociate),
            "changeName" => raw.read().map(Self::ChangeName),
            "changeParentUnit" => raw.read().map(Self::ChangeParentUnit),
            "removeAddress" => raw.read().map(Self::RemoveAddress),
            "removeAssociate" => raw.read().map(Self::RemoveAssociate),
            "removeBillingAddressId" => raw.read().map(Self::RemoveBillingAddressId),
            "removeShippingAddressId" => raw.read().map(Self::RemoveShippingAddressId),
            "setAddressCustomField" => raw.read().map(Self::SetAddressCustomField),
            "setAddressCustomType" => raw.read().map(Self::SetAddressCustomType),
            "setContactEmail" => raw.read().map(Self::SetContactEmail),
            "setCustomField" => raw.read().map(Self::SetCustomField),
            "setCustomType" => raw.read().map(Self::SetCustomType),
            "setDefaultBillingAddress" => raw.read().map(Self::SetDefaultBillingAddress),
            "setDefaultShippingAddress" => raw.read().map(Self::SetDefaultShippingAddress),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<MyBusinessUnitAddAddressAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitAddAddressAction) -> Self {
        Self::AddAddress(kind)
    }
}

impl From<MyBusinessUnitAddBillingAddressIdAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitAddBillingAddressIdAction) -> Self {
        Self::AddBillingAddressId(kind)
    }
}

impl From<MyBusinessUnitAddShippingAddressIdAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitAddShippingAddressIdAction) -> Self {
        Self::AddShippingAddressId(kind)
    }
}

impl From<MyBusinessUnitChangeAddressAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitChangeAddressAction) -> Self {
        Self::ChangeAddress(kind)
    }
}

impl From<MyBusinessUnitChangeAssociateAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitChangeAssociateAction) -> Self {
        Self::ChangeAssociate(kind)
    }
}

impl From<MyBusinessUnitChangeNameAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitChangeNameAction) -> Self {
        Self::ChangeName(kind)
    }
}

impl From<MyBusinessUnitChangeParentUnitAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitChangeParentUnitAction) -> Self {
        Self::ChangeParentUnit(kind)
    }
}

impl From<MyBusinessUnitRemoveAddressAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitRemoveAddressAction) -> Self {
        Self::RemoveAddress(kind)
    }
}

impl From<MyBusinessUnitRemoveAssociateAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitRemoveAssociateAction) -> Self {
        Self::RemoveAssociate(kind)
    }
}

impl From<MyBusinessUnitRemoveBillingAddressIdAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitRemoveBillingAddressIdAction) -> Self {
        Self::RemoveBillingAddressId(kind)
    }
}

impl From<MyBusinessUnitRemoveShippingAddressIdAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitRemoveShippingAddressIdAction) -> Self {
        Self::RemoveShippingAddressId(kind)
    }
}

impl From<MyBusinessUnitSetAddressCustomFieldAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetAddressCustomFieldAction) -> Self {
        Self::SetAddressCustomField(kind)
    }
}

impl From<MyBusinessUnitSetAddressCustomTypeAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetAddressCustomTypeAction) -> Self {
        Self::SetAddressCustomType(kind)
    }
}

impl From<MyBusinessUnitSetContactEmailAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetContactEmailAction) -> Self {
        Self::SetContactEmail(kind)
    }
}

impl From<MyBusinessUnitSetCustomFieldAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetCustomFieldAction) -> Self {
        Self::SetCustomField(kind)
    }
}

impl From<MyBusinessUnitSetCustomTypeAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetCustomTypeAction) -> Self {
        Self::SetCustomType(kind)
    }
}

impl From<MyBusinessUnitSetDefaultBillingAddressAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetDefaultBillingAddressAction) -> Self {
        Self::SetDefaultBillingAddress(kind)
    }
}

impl From<MyBusinessUnitSetDefaultShippingAddressAction> for MyBusinessUnitUpdateAction {
    fn from(kind: MyBusinessUnitSetDefaultShippingAddressAction) -> Self {
        Self::SetDefaultShippingAddress(kind)
    }
}

/// The platform's [`MyBusinessUnitAddAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAddAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `addAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitAddAddressAction {
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitAddAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitAddBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAddBillingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `addBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitAddBillingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitAddShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAddShippingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `addShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitAddShippingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitChangeAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitChangeAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitChangeAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address_id: None, address_key: None, address, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeAssociateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeAssociateAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeAssociate`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitChangeAssociateAction {
    pub associate: AssociateDraft,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitChangeAssociateAction {
    /// With what is required; all else is absent.
    pub fn new(associate: AssociateDraft) -> Self {
        Self { associate, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeNameAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeNameAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeName`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitChangeNameAction {
    pub name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitChangeNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeParentUnitAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeParentUnitAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeParentUnit`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitChangeParentUnitAction {
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitChangeParentUnitAction {
    /// With what is required; all else is absent.
    pub fn new(parent_unit: impl Into<ResourceIdentifier<BusinessUnit>>) -> Self {
        Self { parent_unit: parent_unit.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitRemoveAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitRemoveAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitRemoveAssociateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveAssociateAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeAssociate`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitRemoveAssociateAction {
    pub customer: ResourceIdentifier<Customer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitRemoveAssociateAction {
    /// With what is required; all else is absent.
    pub fn new(customer: impl Into<ResourceIdentifier<Customer>>) -> Self {
        Self { customer: customer.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitRemoveBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveBillingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitRemoveBillingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitRemoveShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveShippingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitRemoveShippingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitSetAddressCustomFieldAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetAddressCustomFieldAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setAddressCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitSetAddressCustomFieldAction {
    pub address_id: Id<Address>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitSetAddressCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(address_id: impl Into<Id<Address>>, name: impl Into<String>) -> Self {
        Self { address_id: address_id.into(), name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetAddressCustomTypeAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetAddressCustomTypeAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setAddressCustomType`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitSetAddressCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    pub address_id: Id<Address>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitSetAddressCustomTypeAction {
    /// With what is required; all else is absent.
    pub fn new(address_id: impl Into<Id<Address>>) -> Self {
        Self { r#type: None, fields: None, address_id: address_id.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetContactEmailAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetContactEmailAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setContactEmail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitSetContactEmailAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetCustomFieldAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitSetCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetCustomTypeAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitSetCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitSetDefaultBillingAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetDefaultBillingAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setDefaultBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitSetDefaultBillingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyBusinessUnitSetDefaultShippingAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetDefaultShippingAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setDefaultShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitSetDefaultShippingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}
