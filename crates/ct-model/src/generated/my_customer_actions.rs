//! What an update of one's own profile can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, BaseAddress, Date, FieldContainer, Id, Key, Locale, OtherFields, RawAction, RawJson,
    ResourceIdentifier, Type, wire::kinds, wire::members,
};

/// The platform's [`MyCustomerUpdateAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyCustomerUpdateAction {
    AddAddress(MyCustomerAddAddressAction),
    AddBillingAddressId(MyCustomerAddBillingAddressIdAction),
    AddShippingAddressId(MyCustomerAddShippingAddressIdAction),
    ChangeAddress(MyCustomerChangeAddressAction),
    ChangeEmail(MyCustomerChangeEmailAction),
    RemoveAddress(MyCustomerRemoveAddressAction),
    RemoveBillingAddressId(MyCustomerRemoveBillingAddressIdAction),
    RemoveShippingAddressId(MyCustomerRemoveShippingAddressIdAction),
    SetCompanyName(MyCustomerSetCompanyNameAction),
    SetCustomField(MyCustomerSetCustomFieldAction),
    SetCustomType(MyCustomerSetCustomTypeAction),
    SetDateOfBirth(MyCustomerSetDateOfBirthAction),
    SetDefaultBillingAddress(MyCustomerSetDefaultBillingAddressAction),
    SetDefaultShippingAddress(MyCustomerSetDefaultShippingAddressAction),
    SetFirstName(MyCustomerSetFirstNameAction),
    SetLastName(MyCustomerSetLastNameAction),
    SetLocale(MyCustomerSetLocaleAction),
    SetMiddleName(MyCustomerSetMiddleNameAction),
    SetSalutation(MyCustomerSetSalutationAction),
    SetTitle(MyCustomerSetTitleAction),
    SetVatId(MyCustomerSetVatIdAction),
    /// One that this version does not know, kept whole.
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

kinds! { MyCustomerUpdateAction by "action" or RawAction {
    "addAddress" => AddAddress, "addBillingAddressId" => AddBillingAddressId,
    "addShippingAddressId" => AddShippingAddressId, "changeAddress" => ChangeAddress,
    "changeEmail" => ChangeEmail, "removeAddress" => RemoveAddress,
    "removeBillingAddressId" => RemoveBillingAddressId,
    "removeShippingAddressId" => RemoveShippingAddressId, "setCompanyName" => SetCompanyName,
    "setCustomField" => SetCustomField, "setCustomType" => SetCustomType,
    "setDateOfBirth" => SetDateOfBirth, "setDefaultBillingAddress" => SetDefaultBillingAddress,
    "setDefaultShippingAddress" => SetDefaultShippingAddress, "setFirstName" => SetFirstName,
    "setLastName" => SetLastName, "setLocale" => SetLocale, "setMiddleName" => SetMiddleName,
    "setSalutation" => SetSalutation, "setTitle" => SetTitle, "setVatId" => SetVatId,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerAddAddressAction {
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyCustomerAddAddressAction {
    0 => address: "address",
} }

impl MyCustomerAddAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerAddBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerAddBillingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `addBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerAddBillingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerAddBillingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerAddShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerAddShippingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `addShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerAddShippingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerAddShippingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerChangeAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerChangeAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `changeAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerChangeAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyCustomerChangeAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey", 2 => address: "address",
} }

impl MyCustomerChangeAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address_id: None, address_key: None, address, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerChangeEmailAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerChangeEmailAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `changeEmail`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerChangeEmailAction {
    pub email: String,
    pub other: OtherFields,
}

members! { MyCustomerChangeEmailAction {
    0 => email: "email",
} }

impl MyCustomerChangeEmailAction {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerRemoveAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerRemoveAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerRemoveAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerRemoveBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveBillingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerRemoveBillingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerRemoveBillingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerRemoveShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerRemoveShippingAddressIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `removeShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerRemoveShippingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerRemoveShippingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerSetCompanyNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCompanyNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCompanyName`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetCompanyNameAction {
    pub company_name: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetCompanyNameAction {
    0 => company_name: "companyName",
} }

/// The platform's [`MyCustomerSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCustomFieldAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerSetCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyCustomerSetCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyCustomerSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetCustomTypeAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyCustomerSetCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields",
} }

/// The platform's [`MyCustomerSetDateOfBirthAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDateOfBirthAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDateOfBirth`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetDateOfBirthAction {
    pub date_of_birth: Option<Date>,
    pub other: OtherFields,
}

members! { MyCustomerSetDateOfBirthAction {
    0 => date_of_birth: "dateOfBirth",
} }

/// The platform's [`MyCustomerSetDefaultBillingAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDefaultBillingAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDefaultBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetDefaultBillingAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerSetDefaultBillingAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerSetDefaultShippingAddressAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetDefaultShippingAddressAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setDefaultShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetDefaultShippingAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyCustomerSetDefaultShippingAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyCustomerSetFirstNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetFirstNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setFirstName`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetFirstNameAction {
    pub first_name: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetFirstNameAction {
    0 => first_name: "firstName",
} }

/// The platform's [`MyCustomerSetLastNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetLastNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setLastName`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetLastNameAction {
    pub last_name: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetLastNameAction {
    0 => last_name: "lastName",
} }

/// The platform's [`MyCustomerSetLocaleAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetLocaleAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setLocale`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetLocaleAction {
    pub locale: Option<Locale>,
    pub other: OtherFields,
}

members! { MyCustomerSetLocaleAction {
    0 => locale: "locale",
} }

/// The platform's [`MyCustomerSetMiddleNameAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetMiddleNameAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setMiddleName`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetMiddleNameAction {
    pub middle_name: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetMiddleNameAction {
    0 => middle_name: "middleName",
} }

/// The platform's [`MyCustomerSetSalutationAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetSalutationAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setSalutation`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetSalutationAction {
    pub salutation: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetSalutationAction {
    0 => salutation: "salutation",
} }

/// The platform's [`MyCustomerSetTitleAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetTitleAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setTitle`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetTitleAction {
    pub title: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetTitleAction {
    0 => title: "title",
} }

/// The platform's [`MyCustomerSetVatIdAction`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerSetVatIdAction).
///
/// The [`MyCustomerUpdateAction`](crate::MyCustomerUpdateAction) `setVatId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyCustomerSetVatIdAction {
    pub vat_id: Option<String>,
    pub other: OtherFields,
}

members! { MyCustomerSetVatIdAction {
    0 => vat_id: "vatId",
} }
