//! Types: which custom fields a resource may have.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, OtherFields, RawJson, RawVariant,
    Resource, Version, string_enum::string_enum, tag_of,
};

/// The platform's [`Type`](https://docs.commercetools.com/api/projects/types#ctp:api:type:Type).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Type {
    pub id: Id<Type>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default)]
    pub resource_type_ids: Vec<ResourceTypeId>,
    #[serde(default)]
    pub field_definitions: Vec<FieldDefinition>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Type {
    const TYPE_ID: &'static str = "type";
}

/// The platform's [`TypeDraft`](https://docs.commercetools.com/api/projects/types#ctp:api:type:TypeDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TypeDraft {
    pub key: Key,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub resource_type_ids: Vec<ResourceTypeId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_definitions: Option<Vec<FieldDefinition>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldBooleanType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldDateTimeType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldDateTimeType).
///
/// The [`FieldType`](crate::FieldType) `DateTime`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldDateTimeType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldDateType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldDateType).
///
/// The [`FieldType`](crate::FieldType) `Date`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldDateType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldEnumType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldEnumType).
///
/// The [`FieldType`](crate::FieldType) `Enum`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldEnumType {
    pub values: Vec<CustomFieldEnumValue>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldEnumValue`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldEnumValue).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldEnumValue {
    pub key: String,
    pub label: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedEnumType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedEnumType).
///
/// The [`FieldType`](crate::FieldType) `LocalizedEnum`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldLocalizedEnumType {
    pub values: Vec<CustomFieldLocalizedEnumValue>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldLocalizedEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<CustomFieldLocalizedEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedEnumValue`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedEnumValue).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldLocalizedEnumValue {
    pub key: String,
    pub label: LocalizedString,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldLocalizedEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: LocalizedString) -> Self {
        Self { key: key.into(), label, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldLocalizedStringType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldLocalizedStringType).
///
/// The [`FieldType`](crate::FieldType) `LocalizedString`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldLocalizedStringType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldMoneyType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldMoneyType).
///
/// The [`FieldType`](crate::FieldType) `Money`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldMoneyType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldNumberType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldNumberType).
///
/// The [`FieldType`](crate::FieldType) `Number`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldNumberType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldReferenceType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldReferenceType).
///
/// The [`FieldType`](crate::FieldType) `Reference`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomFieldReferenceType {
    pub reference_type_id: CustomFieldReferenceValue,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomFieldSetType {
    pub element_type: Box<FieldType>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldSetType {
    /// With what is required; all else is absent.
    pub fn new(element_type: Box<FieldType>) -> Self {
        Self { element_type, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldStringType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldStringType).
///
/// The [`FieldType`](crate::FieldType) `String`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldStringType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFieldTimeType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldTimeType).
///
/// The [`FieldType`](crate::FieldType) `Time`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldTimeType {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`FieldDefinition`](https://docs.commercetools.com/api/projects/types#ctp:api:type:FieldDefinition).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldDefinition {
    pub r#type: FieldType,
    /// 2 to 36 characters, as in `^[A-Za-z0-9_-]+$`.
    pub name: String,
    pub label: LocalizedString,
    pub required: bool,
    /// `SingleLine` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_hint: Option<TypeTextInputHint>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl FieldDefinition {
    /// With what is required; all else is absent.
    pub fn new(r#type: FieldType, name: impl Into<String>, label: LocalizedString, required: bool) -> Self {
        Self { r#type, name: name.into(), label, required, input_hint: None, other: OtherFields::default() }
    }
}

/// The platform's [`FieldType`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:FieldType).
///
/// `name` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "name")]
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
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for FieldType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "name")?;
        match tag.as_str() {
            "Boolean" => json.read_without("name").map(Self::Boolean),
            "DateTime" => json.read_without("name").map(Self::DateTime),
            "Date" => json.read_without("name").map(Self::Date),
            "Enum" => json.read_without("name").map(Self::Enum),
            "LocalizedEnum" => json.read_without("name").map(Self::LocalizedEnum),
            "LocalizedString" => json.read_without("name").map(Self::LocalizedString),
            "Money" => json.read_without("name").map(Self::Money),
            "Number" => json.read_without("name").map(Self::Number),
            "Reference" => json.read_without("name").map(Self::Reference),
            "Set" => json.read_without("name").map(Self::Set),
            "String" => json.read_without("name").map(Self::String),
            "Time" => json.read_without("name").map(Self::Time),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
