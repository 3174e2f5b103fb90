//! What an update of one's own business unit can do.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, AssociateDraft, BaseAddress, BusinessUnit, Customer, FieldContainer, Id, Key, OtherFields,
    RawAction, RawJson, ResourceIdentifier, Type, wire::kinds, wire::members,
};

/// The platform's [`MyBusinessUnitUpdateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyBusinessUnitUpdateAction {
    AddAddress(MyBusinessUnitAddAddressAction),
    AddBillingAddressId(MyBusinessUnitAddBillingAddressIdAction),
    AddShippingAddressId(MyBusinessUnitAddShippingAddressIdAction),
    ChangeAddress(MyBusinessUnitChangeAddressAction),
    ChangeAssociate(MyBusinessUnitChangeAssociateAction),
    ChangeName(MyBusinessUnitChangeNameAction),
    ChangeParentUnit(MyBusinessUnitChangeParentUnitAction),
    RemoveAddress(MyBusinessUnitRemoveAddressAction),
    RemoveAssociate(MyBusinessUnitRemoveAssociateAction),
    RemoveBillingAddressId(MyBusinessUnitRemoveBillingAddressIdAction),
    RemoveShippingAddressId(MyBusinessUnitRemoveShippingAddressIdAction),
    SetAddressCustomField(MyBusinessUnitSetAddressCustomFieldAction),
    SetAddressCustomType(MyBusinessUnitSetAddressCustomTypeAction),
    SetContactEmail(MyBusinessUnitSetContactEmailAction),
    SetCustomField(MyBusinessUnitSetCustomFieldAction),
    SetCustomType(MyBusinessUnitSetCustomTypeAction),
    SetDefaultBillingAddress(MyBusinessUnitSetDefaultBillingAddressAction),
    SetDefaultShippingAddress(MyBusinessUnitSetDefaultShippingAddressAction),
    /// One that this version does not know, kept whole.
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

kinds! { MyBusinessUnitUpdateAction by "action" or RawAction {
    "addAddress" => AddAddress, "addBillingAddressId" => AddBillingAddressId,
    "addShippingAddressId" => AddShippingAddressId, "changeAddress" => ChangeAddress,
    "changeAssociate" => ChangeAssociate, "changeName" => ChangeName,
    "changeParentUnit" => ChangeParentUnit, "removeAddress" => RemoveAddress,
    "removeAssociate" => RemoveAssociate, "removeBillingAddressId" => RemoveBillingAddressId,
    "removeShippingAddressId" => RemoveShippingAddressId,
    "setAddressCustomField" => SetAddressCustomField, "setAddressCustomType" => SetAddressCustomType,
    "setContactEmail" => SetContactEmail, "setCustomField" => SetCustomField,
    "setCustomType" => SetCustomType, "setDefaultBillingAddress" => SetDefaultBillingAddress,
    "setDefaultShippingAddress" => SetDefaultShippingAddress,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitAddAddressAction {
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyBusinessUnitAddAddressAction {
    0 => address: "address",
} }

impl MyBusinessUnitAddAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitAddBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAddBillingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `addBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitAddBillingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitAddBillingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitAddShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAddShippingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `addShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitAddShippingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitAddShippingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitChangeAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitChangeAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub address: BaseAddress,
    pub other: OtherFields,
}

members! { MyBusinessUnitChangeAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey", 2 => address: "address",
} }

impl MyBusinessUnitChangeAddressAction {
    /// With what is required; all else is absent.
    pub fn new(address: BaseAddress) -> Self {
        Self { address_id: None, address_key: None, address, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeAssociateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeAssociateAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeAssociate`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitChangeAssociateAction {
    pub associate: AssociateDraft,
    pub other: OtherFields,
}

members! { MyBusinessUnitChangeAssociateAction {
    0 => associate: "associate",
} }

impl MyBusinessUnitChangeAssociateAction {
    /// With what is required; all else is absent.
    pub fn new(associate: AssociateDraft) -> Self {
        Self { associate, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeNameAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeNameAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeName`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitChangeNameAction {
    pub name: String,
    pub other: OtherFields,
}

members! { MyBusinessUnitChangeNameAction {
    0 => name: "name",
} }

impl MyBusinessUnitChangeNameAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitChangeParentUnitAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitChangeParentUnitAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `changeParentUnit`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitChangeParentUnitAction {
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    pub other: OtherFields,
}

members! { MyBusinessUnitChangeParentUnitAction {
    0 => parent_unit: "parentUnit",
} }

impl MyBusinessUnitChangeParentUnitAction {
    /// With what is required; all else is absent.
    pub fn new(parent_unit: impl Into<ResourceIdentifier<BusinessUnit>>) -> Self {
        Self { parent_unit: parent_unit.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitRemoveAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitRemoveAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitRemoveAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitRemoveAssociateAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveAssociateAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeAssociate`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitRemoveAssociateAction {
    pub customer: ResourceIdentifier<Customer>,
    pub other: OtherFields,
}

members! { MyBusinessUnitRemoveAssociateAction {
    0 => customer: "customer",
} }

impl MyBusinessUnitRemoveAssociateAction {
    /// With what is required; all else is absent.
    pub fn new(customer: impl Into<ResourceIdentifier<Customer>>) -> Self {
        Self { customer: customer.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitRemoveBillingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveBillingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeBillingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitRemoveBillingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitRemoveBillingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitRemoveShippingAddressIdAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitRemoveShippingAddressIdAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `removeShippingAddressId`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitRemoveShippingAddressIdAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitRemoveShippingAddressIdAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitSetAddressCustomFieldAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetAddressCustomFieldAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setAddressCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitSetAddressCustomFieldAction {
    pub address_id: Id<Address>,
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetAddressCustomFieldAction {
    0 => address_id: "addressId", 1 => name: "name", 2 => value: "value",
} }

impl MyBusinessUnitSetAddressCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(address_id: impl Into<Id<Address>>, name: impl Into<String>) -> Self {
        Self { address_id: address_id.into(), name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetAddressCustomTypeAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetAddressCustomTypeAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setAddressCustomType`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitSetAddressCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub address_id: Id<Address>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetAddressCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields", 2 => address_id: "addressId",
} }

impl MyBusinessUnitSetAddressCustomTypeAction {
    /// With what is required; all else is absent.
    pub fn new(address_id: impl Into<Id<Address>>) -> Self {
        Self { r#type: None, fields: None, address_id: address_id.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetContactEmailAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetContactEmailAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setContactEmail`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitSetContactEmailAction {
    pub contact_email: Option<String>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetContactEmailAction {
    0 => contact_email: "contactEmail",
} }

/// The platform's [`MyBusinessUnitSetCustomFieldAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetCustomFieldAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setCustomField`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitSetCustomFieldAction {
    pub name: String,
    pub value: Option<RawJson>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetCustomFieldAction {
    0 => name: "name", 1 => value: "value",
} }

impl MyBusinessUnitSetCustomFieldAction {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitSetCustomTypeAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetCustomTypeAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setCustomType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitSetCustomTypeAction {
    pub r#type: Option<ResourceIdentifier<Type>>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetCustomTypeAction {
    0 => r#type: "type", 1 => fields: "fields",
} }

/// The platform's [`MyBusinessUnitSetDefaultBillingAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetDefaultBillingAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setDefaultBillingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitSetDefaultBillingAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetDefaultBillingAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }

/// The platform's [`MyBusinessUnitSetDefaultShippingAddressAction`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitSetDefaultShippingAddressAction).
///
/// The [`MyBusinessUnitUpdateAction`](crate::MyBusinessUnitUpdateAction) `setDefaultShippingAddress`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MyBusinessUnitSetDefaultShippingAddressAction {
    pub address_id: Option<Id<Address>>,
    pub address_key: Option<Key>,
    pub other: OtherFields,
}

members! { MyBusinessUnitSetDefaultShippingAddressAction {
    0 => address_id: "addressId", 1 => address_key: "addressKey",
} }
