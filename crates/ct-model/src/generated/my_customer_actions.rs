//! What an update of one's own profile can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, BaseAddress, Date, FieldContainer, Id, Key, Locale, OtherFields, RawAction, RawJson,
    ResourceIdentifier, Type,
};

/// The platform's [`MyCustomerUpdateAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyCustomerUpdateAction {
    #[serde(rename = "addAddress")]
    AddAddress(MyCustomerAddAddressAction),
    #[serde(rename = "addBillingAddressId")]
    AddBillingAddressId(MyCustomerAddBillingAddressIdAction),
    #[serde(rename = "addShippingAddressId")]
    AddShippingAddressId(MyCustomerAddShippingAddressIdAction),
    #[serde(rename = "changeAddress")]
    ChangeAddress(MyCustomerChangeAddressAction),
    #[serde(rename = "changeEmail")]
    ChangeEmail(MyCustomerChangeEmailAction),
    #[serde(rename = "removeAddress")]
    RemoveAddress(MyCustomerRemoveAddressAction),
    #[serde(rename = "removeBillingAddressId")]
    RemoveBillingAddressId(MyCustomerRemoveBillingAddressIdAction),
    #[serde(rename = "removeShippingAddressId")]
    RemoveShippingAddressId(MyCustomerRemoveShippingAddressIdAction),
    #[serde(rename = "setCompanyName")]
    SetCompanyName(MyCustomerSetCompanyNameAction),
    #[serde(rename = "setCustomField")]
    SetCustomField(MyCustomerSetCustomFieldAction),
    #[serde(rename = "setCustomType")]
    SetCustomType(MyCustomerSetCustomTypeAction),
    #[serde(rename = "setDateOfBirth")]
    SetDateOfBirth(MyCustomerSetDateOfBirthAction),
    #[serde(rename = "setDefaultBillingAddress")]
    SetDefaultBillingAddress(MyCustomerSetDefaultBillingAddressAction),
    #[serde(rename = "setDefaultShippingAddress")]
    SetDefaultShippingAddress(MyCustomerSetDefaultShippingAddressAction),
    #[serde(rename = "setFirstName")]
    SetFirstName(MyCustomerSetFirstNameAction),
    #[serde(rename = "setLastName")]
    SetLastName(MyCustomerSetLastNameAction),
    #[serde(rename = "setLocale")]
    SetLocale(MyCustomerSetLocaleAction),
    #[serde(rename = "setMiddleName")]
    SetMiddleName(MyCustomerSetMiddleNameAction),
    #[serde(rename = "setSalutation")]
    SetSalutation(MyCustomerSetSalutationAction),
    #[serde(rename = "setTitle")]
    SetTitle(MyCustomerSetTitleAction),
    #[serde(rename = "setVatId")]
    SetVatId(MyCustomerSetVatIdAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawAction),
}

impl MyCustomerUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::AddAddress(_) => "addAddress",
            Self::AddBillingAddressId(_) => "addBillingAddressId",
            Self::AddShippingAddressId(_) => "addShippingAddressId",
            Self::ChangeAddress(_) => "changeAddress",
            Self::ChangeEmail(_) => "changeEmail",
            Self::RemoveAddress(_) => "removeAddress",
            Self::RemoveBillingAddressId(_) => "removeBillingAddressId",
            Self::RemoveShippingAddressId(_) => "removeShippingAddressId",
            Self::SetCompanyName(_) => "setCompanyName",
            Self::SetCustomField(_) => "setCustomField",
            Self::SetCustomType(_) => "setCustomType",
            Self::SetDateOfBirth(_) => "setDateOfBirth",
            Self::SetDefaultBillingAddress(_) => "setDefaultBillingAddress",
            Self::SetDefaultShippingAddress(_) => "setDefaultShippingAddress",
            Self::SetFirstName(_) => "setFirstName",
            Self::SetLastName(_) => "setLastName",
            Self::SetLocale(_) => "setLocale",
            Self::SetMiddleName(_) => "setMiddleName",
            Self::SetSalutation(_) => "setSalutation",
            Self::SetTitle(_) => "setTitle",
            Self::SetVatId(_) => "setVatId",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for MyCustomerUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "addAddress" => raw.read().map(Self::AddAddress),
            "addBillingAddressId" => raw.read().map(Self::AddBillingAddressId),
            "addShippingAddressId" => raw.read().map(Self::AddShippingAddressId),
            "changeAddress" => raw.read().map(Self::ChangeAddress),
            "changeEmail" => raw.read().map(Self::ChangeEmail),
            "removeAddress" => raw.read().map(Self::RemoveAddress),
            "removeBillingAddressId" => raw.read().map(Self::RemoveBillingAddressId),
            "removeShippingAddressId" => raw.read().map(Self::RemoveShippingAddressId),
            "setCompanyName" => raw.read().map(Self::SetCompanyName),
            "setCustomField" => raw.read().map(Self::SetCustomField),
            "setCustomType" => raw.read().map(Self::SetCustomType),
            "setDateOfBirth" => raw.read().map(Self::SetDateOfBirth),
            "setDefaultBillingAddress" => raw.read().map(Self::SetDefaultBillingAddress),
            "setDefaultShippingAddress" => raw.read().map(Self::SetDefaultShippingAddress),
            "setFirstName" => raw.read().map(Self::SetFirstName),
            "setLastName" => raw.read().map(Self::SetLastName),
            "setLocale" => raw.read().map(Self::SetLocale),
            "setMiddleName" => raw.read().map(Self::SetMiddleName),
            "setSalutation" => raw.read().map(Self::SetSalutation),
            "setTitle" => raw.read().map(Self::SetTitle),
            "setVatId" => raw.read().map(Self::SetVatId),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<MyCustomerAddAddressAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerAddAddressAction) -> Self {
        Self::AddAddress(kind)
    }
}

impl From<MyCustomerAddBillingAddressIdAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerAddBillingAddressIdAction) -> Self {
        Self::AddBillingAddressId(kind)
    }
}

impl From<MyCustomerAddShippingAddressIdAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerAddShippingAddressIdAction) -> Self {
        Self::AddShippingAddressId(kind)
    }
}

impl From<MyCustomerChangeAddressAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerChangeAddressAction) -> Self {
        Self::ChangeAddress(kind)
    }
}

impl From<MyCustomerChangeEmailAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerChangeEmailAction) -> Self {
        Self::ChangeEmail(kind)
    }
}

impl From<MyCustomerRemoveAddressAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerRemoveAddressAction) -> Self {
        Self::RemoveAddress(kind)
    }
}

impl From<MyCustomerRemoveBillingAddressIdAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerRemoveBillingAddressIdAction) -> Self {
        Self::RemoveBillingAddressId(kind)
    }
}

impl From<MyCustomerRemoveShippingAddressIdAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerRemoveShippingAddressIdAction) -> Self {
        Self::RemoveShippingAddressId(kind)
    }
}

impl From<MyCustomerSetCompanyNameAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetCompanyNameAction) -> Self {
        Self::SetCompanyName(kind)
    }
}

impl From<MyCustomerSetCustomFieldAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetCustomFieldAction) -> Self {
        Self::SetCustomField(kind)
    }
}

impl From<MyCustomerSetCustomTypeAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetCustomTypeAction) -> Self {
        Self::SetCustomType(kind)
    }
}

impl From<MyCustomerSetDateOfBirthAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetDateOfBirthAction) -> Self {
        Self::SetDateOfBirth(kind)
    }
}

impl From<MyCustomerSetDefaultBillingAddressAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetDefaultBillingAddressAction) -> Self {
        Self::SetDefaultBillingAddress(kind)
    }
}

impl From<MyCustomerSetDefaultShippingAddressAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetDefaultShippingAddressAction) -> Self {
        Self::SetDefaultShippingAddress(kind)
    }
}

impl From<MyCustomerSetFirstNameAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetFirstNameAction) -> Self {
        Self::SetFirstName(kind)
    }
}

impl From<MyCustomerSetLastNameAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetLastNameAction) -> Self {
        Self::SetLastName(kind)
    }
}

impl From<MyCustomerSetLocaleAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetLocaleAction) -> Self {
        Self::SetLocale(kind)
    }
}

impl From<MyCustomerSetMiddleNameAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetMiddleNameAction) -> Self {
        Self::SetMiddleName(kind)
    }
}

impl From<MyCustomerSetSalutationAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetSalutationAction) -> Self {
        Self::SetSalutation(kind)
    }
}

impl From<MyCustomerSetTitleAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetTitleAction) -> Self {
        Self::SetTitle(kind)
    }
}

impl From<MyCustomerSetVatIdAction> for MyCustomerUpdateAction {
    fn from(kind: MyCustomerSetVatIdAction) -> Self {
        Self::SetVatId(kind)
    }
}

/// The platform's [`MyCustomerAddAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerAddAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `addAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerAddAddressAction {
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerAddAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerAddBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerAddBillingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `addBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerAddBillingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerAddShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerAddShippingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `addShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerAddShippingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerChangeAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerChangeAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `changeAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerChangeAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    pub address: BaseAddress,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerChangeAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address_id: None, address_key: None, address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerChangeEmailAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerChangeEmailAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `changeEmail`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerChangeEmailAction {
    pub email: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerChangeEmailAction {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerRemoveAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerRemoveAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerRemoveBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveBillingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerRemoveBillingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerRemoveShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveShippingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerRemoveShippingAddressIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetCompanyNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCompanyNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCompanyName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetCompanyNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCustomFieldAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerSetCustomFieldAction {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<RawJson>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCustomTypeAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerSetCustomTypeAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ResourceIdentifier<Type>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetDateOfBirthAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDateOfBirthAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDateOfBirth`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetDateOfBirthAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<Date>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetDefaultBillingAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDefaultBillingAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDefaultBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetDefaultBillingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetDefaultShippingAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDefaultShippingAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDefaultShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetDefaultShippingAddressAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetFirstNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetFirstNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setFirstName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetFirstNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetLastNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetLastNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setLastName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetLastNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetLocaleAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetLocaleAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setLocale`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerSetLocaleAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetMiddleNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetMiddleNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setMiddleName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetMiddleNameAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetSalutationAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetSalutationAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setSalutation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerSetSalutationAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetTitleAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetTitleAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setTitle`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerSetTitleAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`MyCustomerSetVatIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetVatIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setVatId`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSetVatIdAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}
