//! Types: which custom fields a resource may have.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, OtherFields, RawVariant, Resource,
    Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`Type`](https://docs.commercetools.com/api/projects/types#ctp:api:type:Type).
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    pub id: Id<Type>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub resource_type_ids: Vec<ResourceTypeId>,
    pub field_definitions: Vec<FieldDefinition>,
    pub other: OtherFields,
}

members! { Type {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name", 8 => description: "description",
    9 => resource_type_ids: "resourceTypeIds" or empty,
    10 => field_definitions: "fieldDefinitions" or empty,
} }

impl Resource for Type {
    const TYPE_ID: &'static str = "type";
}

/// The platform's [`TypeDraft`](https://docs.commercetools.com/api/projects/types#ctp:api:type:TypeDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDraft {
    pub key: Key,
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub resource_type_ids: Vec<ResourceTypeId>,
    pub field_definitions: Option<Vec<FieldDefinition>>,
    pub other: OtherFields,
}

members! { TypeDraft {
    0 => key: "key", 1 => name: "name", 2 => description: "description",
    3 => resource_type_ids: "resourceTypeIds", 4 => field_definitions: "fieldDefinitions",
} }

impl TypeDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key, name: LocalizedString, resource_type_ids: Vec<ResourceTypeId>) -> Self {
        Self {
            key,
            name,
            description: None,
            resource_type_ids,
            field_definitions: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomFieldBooleanType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldBooleanType).
///
/// The [`FieldType`](crate::FieldType) `Boolean`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldBooleanType {
    pub other: OtherFields,
}

members! { CustomFieldBooleanType {
} }

/// The platform's [`CustomFieldDateTimeType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldDateTimeType).
///
/// The [`FieldType`](crate::FieldType) `DateTime`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldDateTimeType {
    pub other: OtherFields,
}

members! { CustomFieldDateTimeType {
} }

/// The platform's [`CustomFieldDateType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldDateType).
///
/// The [`FieldType`](crate::FieldType) `Date`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldDateType {
    pub other: OtherFields,
}

members! { CustomFieldDateType {
} }

/// The platform's [`CustomFieldEnumType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldEnumType).
///
/// The [`FieldType`](crate::FieldType) `Enum`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldEnumType {
    pub values: Vec<CustomFieldEnumValue>,
    pub other: OtherFields,
}

members! { CustomFieldEnumType {
    0 => values: "values",
} }

impl CustomFieldEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldEnumValue`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldEnumValue).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldEnumValue {
    pub key: String,
    pub label: String,
    pub other: OtherFields,
}

members! { CustomFieldEnumValue {
    0 => key: "key", 1 => label: "label",
} }

impl CustomFieldEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedEnumType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedEnumType).
///
/// The [`FieldType`](crate::FieldType) `LocalizedEnum`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldLocalizedEnumType {
    pub values: Vec<CustomFieldLocalizedEnumValue>,
    pub other: OtherFields,
}

members! { CustomFieldLocalizedEnumType {
    0 => values: "values",
} }

impl CustomFieldLocalizedEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldLocalizedEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedEnumValue`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedEnumValue).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldLocalizedEnumValue {
    pub key: String,
    pub label: LocalizedString,
    pub other: OtherFields,
}

members! { CustomFieldLocalizedEnumValue {
    0 => key: "key", 1 => label: "label",
} }

impl CustomFieldLocalizedEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: LocalizedString) -> Self {
        Self { key: key.into(), label, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedStringType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedStringType).
///
/// The [`FieldType`](crate::FieldType) `LocalizedString`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldLocalizedStringType {
    pub other: OtherFields,
}

members! { CustomFieldLocalizedStringType {
} }

/// The platform's [`CustomFieldMoneyType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldMoneyType).
///
/// The [`FieldType`](crate::FieldType) `Money`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldMoneyType {
    pub other: OtherFields,
}

members! { CustomFieldMoneyType {
} }

/// The platform's [`CustomFieldNumberType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldNumberType).
///
/// The [`FieldType`](crate::FieldType) `Number`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldNumberType {
    pub other: OtherFields,
}

members! { CustomFieldNumberType {
} }

/// The platform's [`CustomFieldReferenceType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldReferenceType).
///
/// The [`FieldType`](crate::FieldType) `Reference`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldReferenceType {
    pub reference_type_id: CustomFieldReferenceValue,
    pub other: OtherFields,
}

members! { CustomFieldReferenceType {
    0 => reference_type_id: "referenceTypeId",
} }

impl CustomFieldReferenceType {
    /// With what is required; all else is absent.
    pub fn new(reference_type_id: CustomFieldReferenceValue) -> Self {
        Self { reference_type_id, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`CustomFieldReferenceValue`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldReferenceValue).
    pub enum CustomFieldReferenceValue {
        ApprovalFlow = "approval-flow",
        ApprovalRule = "approval-rule",
        AssociateRole = "associate-role",
        BusinessUnit = "business-unit",
        Cart = "cart",
        CartDiscount = "cart-discount",
        Category = "category",
        Channel = "channel",
        Customer = "customer",
        CustomerGroup = "customer-group",
        KeyValueDocument = "key-value-document",
        Order = "order",
        Product = "product",
        ProductType = "product-type",
        Review = "review",
        State = "state",
        ShippingMethod = "shipping-method",
        Variant = "variant",
        Zone = "zone",
    }
}

/// The platform's [`CustomFieldSetType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldSetType).
///
/// The [`FieldType`](crate::FieldType) `Set`.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldSetType {
    pub element_type: Box<FieldType>,
    pub other: OtherFields,
}

members! { CustomFieldSetType {
    0 => element_type: "elementType",
} }

impl CustomFieldSetType {
    /// With what is required; all else is absent.
    pub fn new(element_type: Box<FieldType>) -> Self {
        Self { element_type, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldStringType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldStringType).
///
/// The [`FieldType`](crate::FieldType) `String`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldStringType {
    pub other: OtherFields,
}

members! { CustomFieldStringType {
} }

/// The platform's [`CustomFieldTimeType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldTimeType).
///
/// The [`FieldType`](crate::FieldType) `Time`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomFieldTimeType {
    pub other: OtherFields,
}

members! { CustomFieldTimeType {
} }

/// The platform's [`FieldDefinition`](https://docs.commercetools.com/api/projects/types#ctp:api:type:FieldDefinition).
#[derive(Clone, Debug, PartialEq)]
pub struct FieldDefinition {
    pub r#type: FieldType,
    /// 2 to 36 characters, as in `^[A-Za-z0-9_-]+$`.
    pub name: String,
    pub label: LocalizedString,
    pub required: bool,
    /// `SingleLine` if absent.
    pub input_hint: Option<TypeTextInputHint>,
    pub other: OtherFields,
}

members! { FieldDefinition {
    0 => r#type: "type", 1 => name: "name", 2 => label: "label", 3 => required: "required",
    4 => input_hint: "inputHint",
} }

impl FieldDefinition {
    /// With what is required; all else is absent.
    pub fn new(r#type: FieldType, name: impl Into<String>, label: LocalizedString, required: bool) -> Self {
        Self { r#type, name: name.into(), label, required, input_hint: None, other: OtherFields::default() }
    }
}

/// The platform's [`FieldType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:FieldType).
///
/// `name` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum FieldType {
    Boolean(CustomFieldBooleanType),
    DateTime(CustomFieldDateTimeType),
    Date(CustomFieldDateType),
    Enum(CustomFieldEnumType),
    LocalizedEnum(CustomFieldLocalizedEnumType),
    LocalizedString(CustomFieldLocalizedStringType),
    Money(CustomFieldMoneyType),
    Number(CustomFieldNumberType),
    Reference(CustomFieldReferenceType),
    Set(CustomFieldSetType),
    String(CustomFieldStringType),
    Time(CustomFieldTimeType),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl FieldType {
    /// The `name`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Boolean(_) => "Boolean",
            Self::DateTime(_) => "DateTime",
            Self::Date(_) => "Date",
            Self::Enum(_) => "Enum",
            Self::LocalizedEnum(_) => "LocalizedEnum",
            Self::LocalizedString(_) => "LocalizedString",
            Self::Money(_) => "Money",
            Self::Number(_) => "Number",
            Self::Reference(_) => "Reference",
            Self::Set(_) => "Set",
            Self::String(_) => "String",
            Self::Time(_) => "Time",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { FieldType by "name" or RawVariant {
    "Boolean" => Boolean, "DateTime" => DateTime, "Date" => Date, "Enum" => Enum,
    "LocalizedEnum" => LocalizedEnum, "LocalizedString" => LocalizedString, "Money" => Money,
    "Number" => Number, "Reference" => Reference, "Set" => Set, "String" => String, "Time" => Time,
} }

impl From<CustomFieldBooleanType> for FieldType {
    fn from(kind: CustomFieldBooleanType) -> Self {
        Self::Boolean(kind)
    }
}

impl From<CustomFieldDateTimeType> for FieldType {
    fn from(kind: CustomFieldDateTimeType) -> Self {
        Self::DateTime(kind)
    }
}

impl From<CustomFieldDateType> for FieldType {
    fn from(kind: CustomFieldDateType) -> Self {
        Self::Date(kind)
    }
}

impl From<CustomFieldEnumType> for FieldType {
    fn from(kind: CustomFieldEnumType) -> Self {
        Self::Enum(kind)
    }
}

impl From<CustomFieldLocalizedEnumType> for FieldType {
    fn from(kind: CustomFieldLocalizedEnumType) -> Self {
        Self::LocalizedEnum(kind)
    }
}

impl From<CustomFieldLocalizedStringType> for FieldType {
    fn from(kind: CustomFieldLocalizedStringType) -> Self {
        Self::LocalizedString(kind)
    }
}

impl From<CustomFieldMoneyType> for FieldType {
    fn from(kind: CustomFieldMoneyType) -> Self {
        Self::Money(kind)
    }
}

impl From<CustomFieldNumberType> for FieldType {
    fn from(kind: CustomFieldNumberType) -> Self {
        Self::Number(kind)
    }
}

impl From<CustomFieldReferenceType> for FieldType {
    fn from(kind: CustomFieldReferenceType) -> Self {
        Self::Reference(kind)
    }
}

impl From<CustomFieldSetType> for FieldType {
    fn from(kind: CustomFieldSetType) -> Self {
        Self::Set(kind)
    }
}

impl From<CustomFieldStringType> for FieldType {
    fn from(kind: CustomFieldStringType) -> Self {
        Self::String(kind)
    }
}

impl From<CustomFieldTimeType> for FieldType {
    fn from(kind: CustomFieldTimeType) -> Self {
        Self::Time(kind)
    }
}

string_enum! {
    /// The platform's [`ResourceTypeId`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:ResourceTypeId).
    pub enum ResourceTypeId {
        Address = "address",
        Asset = "asset",
        ApprovalFlow = "approval-flow",
        ApprovalRule = "approval-rule",
        AssociateRole = "associate-role",
        BusinessUnit = "business-unit",
        CartDiscount = "cart-discount",
        Category = "category",
        Channel = "channel",
        Customer = "customer",
        CustomerGroup = "customer-group",
        CustomLineItem = "custom-line-item",
        DiscountCode = "discount-code",
        InventoryEntry = "inventory-entry",
        LineItem = "line-item",
        Order = "order",
        OrderEdit = "order-edit",
        OrderDelivery = "order-delivery",
        OrderParcel = "order-parcel",
        OrderReturnItem = "order-return-item",
        Payment = "payment",
        PaymentInterfaceInteraction = "payment-interface-interaction",
        PaymentMethod = "payment-method",
        PaymentMethodInfo = "payment-method-info",
        ProductPrice = "product-price",
        ProductSelection = "product-selection",
        ProductTailoring = "product-tailoring",
        Quote = "quote",
        Reservation = "reservation",
        Review = "review",
        RecurringOrder = "recurring-order",
        Shipping = "shipping",
        ShippingMethod = "shipping-method",
        ShoppingList = "shopping-list",
        ShoppingListTextLineItem = "shopping-list-text-line-item",
        StandalonePrice = "standalone-price",
        Store = "store",
        Transaction = "transaction",
    }
}

string_enum! {
    /// The platform's [`TypeTextInputHint`](https://docs.commercetools.com/api/projects/types#ctp:api:type:TypeTextInputHint).
    pub enum TypeTextInputHint {
        SingleLine = "SingleLine",
        MultiLine = "MultiLine",
    }
}
