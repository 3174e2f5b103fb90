//! Product types and the definitions of attributes.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, OtherFields, RawVariant, Reference,
    Resource, Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`ProductType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:ProductType).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductType {
    pub id: Id<ProductType>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub name: String,
    pub description: String,
    pub attributes: Option<Vec<AttributeDefinition>>,
    pub other: OtherFields,
}

members! { ProductType {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => name: "name", 8 => description: "description",
    9 => attributes: "attributes",
} }

impl ProductType {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<ProductType>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            name: name.into(),
            description: description.into(),
            attributes: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for ProductType {
    const TYPE_ID: &'static str = "product-type";
}

/// The platform's [`ProductTypeDraft`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:ProductTypeDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductTypeDraft {
    pub key: Option<Key>,
    pub name: String,
    pub description: String,
    pub attributes: Option<Vec<AttributeDefinitionDraft>>,
    pub other: OtherFields,
}

members! { ProductTypeDraft {
    0 => key: "key", 1 => name: "name", 2 => description: "description", 3 => attributes: "attributes",
} }

impl ProductTypeDraft {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            key: None,
            name: name.into(),
            description: description.into(),
            attributes: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AttributeBooleanType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeBooleanType).
///
/// The [`AttributeType`](crate::AttributeType) `boolean`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeBooleanType {
    pub other: OtherFields,
}

members! { AttributeBooleanType {
} }

string_enum! {
    /// The platform's [`AttributeConstraintEnum`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeConstraintEnum).
    pub enum AttributeConstraintEnum {
        None = "None",
        Unique = "Unique",
        CombinationUnique = "CombinationUnique",
        SameForAll = "SameForAll",
    }
}

/// The platform's [`AttributeDateTimeType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeDateTimeType).
///
/// The [`AttributeType`](crate::AttributeType) `datetime`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDateTimeType {
    pub other: OtherFields,
}

members! { AttributeDateTimeType {
} }

/// The platform's [`AttributeDateType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeDateType).
///
/// The [`AttributeType`](crate::AttributeType) `date`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDateType {
    pub other: OtherFields,
}

members! { AttributeDateType {
} }

/// The platform's [`AttributeDefinition`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeDefinition).
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeDefinition {
    pub r#type: AttributeType,
    /// 2 to 256 characters, as in `^[A-Za-z0-9_-]+$`.
    pub name: String,
    pub label: LocalizedString,
    pub is_required: bool,
    pub level: AttributeLevelEnum,
    pub attribute_constraint: AttributeConstraintEnum,
    pub input_tip: Option<LocalizedString>,
    pub input_hint: TextInputHint,
    pub is_searchable: bool,
    pub other: OtherFields,
}

members! { AttributeDefinition {
    0 => r#type: "type", 1 => name: "name", 2 => label: "label", 3 => is_required: "isRequired",
    4 => level: "level", 5 => attribute_constraint: "attributeConstraint", 6 => input_tip: "inputTip",
    7 => input_hint: "inputHint", 8 => is_searchable: "isSearchable",
} }

/// The platform's [`AttributeDefinitionDraft`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeDefinitionDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeDefinitionDraft {
    pub r#type: AttributeType,
    /// 2 to 256 characters, as in `^[A-Za-z0-9_-]+$`.
    pub name: String,
    pub label: LocalizedString,
    pub is_required: bool,
    /// `Variant` if absent.
    pub level: Option<AttributeLevelEnum>,
    /// `None` if absent.
    pub attribute_constraint: Option<AttributeConstraintEnum>,
    pub input_tip: Option<LocalizedString>,
    /// `SingleLine` if absent.
    pub input_hint: Option<TextInputHint>,
    /// `true` if absent.
    pub is_searchable: Option<bool>,
    pub other: OtherFields,
}

members! { AttributeDefinitionDraft {
    0 => r#type: "type", 1 => name: "name", 2 => label: "label", 3 => is_required: "isRequired",
    4 => level: "level", 5 => attribute_constraint: "attributeConstraint", 6 => input_tip: "inputTip",
    7 => input_hint: "inputHint", 8 => is_searchable: "isSearchable",
} }

impl AttributeDefinitionDraft {
    /// With what is required; all else is absent.
    pub fn new(
        r#type: AttributeType,
        name: impl Into<String>,
        label: LocalizedString,
        is_required: bool,
    ) -> Self {
        Self {
            r#type,
            name: name.into(),
            label,
            is_required,
            level: None,
            attribute_constraint: None,
            input_tip: None,
            input_hint: None,
            is_searchable: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AttributeEnumType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeEnumType).
///
/// The [`AttributeType`](crate::AttributeType) `enum`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeEnumType {
    pub values: Vec<AttributePlainEnumValue>,
    pub other: OtherFields,
}

members! { AttributeEnumType {
    0 => values: "values",
} }

impl AttributeEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<AttributePlainEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`AttributeLevelEnum`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeLevelEnum).
    pub enum AttributeLevelEnum {
        Product = "Product",
        Variant = "Variant",
    }
}

/// The platform's [`AttributeLocalizableTextType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeLocalizableTextType).
///
/// The [`AttributeType`](crate::AttributeType) `ltext`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeLocalizableTextType {
    pub other: OtherFields,
}

members! { AttributeLocalizableTextType {
} }

/// The platform's [`AttributeLocalizedEnumType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeLocalizedEnumType).
///
/// The [`AttributeType`](crate::AttributeType) `lenum`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeLocalizedEnumType {
    pub values: Vec<AttributeLocalizedEnumValue>,
    pub other: OtherFields,
}

members! { AttributeLocalizedEnumType {
    0 => values: "values",
} }

impl AttributeLocalizedEnumType {
    /// With what is required; all else is absent.
    pub fn new(values: Vec<AttributeLocalizedEnumValue>) -> Self {
        Self { values, other: OtherFields::default() }
    }
}

/// The platform's [`AttributeLocalizedEnumValue`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeLocalizedEnumValue).
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeLocalizedEnumValue {
    pub key: String,
    pub label: LocalizedString,
    pub other: OtherFields,
}

members! { AttributeLocalizedEnumValue {
    0 => key: "key", 1 => label: "label",
} }

impl AttributeLocalizedEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: LocalizedString) -> Self {
        Self { key: key.into(), label, other: OtherFields::default() }
    }
}

/// The platform's [`AttributeMoneyType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeMoneyType).
///
/// The [`AttributeType`](crate::AttributeType) `money`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeMoneyType {
    pub other: OtherFields,
}

members! { AttributeMoneyType {
} }

/// The platform's [`AttributeNestedType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeNestedType).
///
/// The [`AttributeType`](crate::AttributeType) `nested`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeNestedType {
    pub type_reference: Reference<ProductType>,
    pub other: OtherFields,
}

members! { AttributeNestedType {
    0 => type_reference: "typeReference",
} }

impl AttributeNestedType {
    /// With what is required; all else is absent.
    pub fn new(type_reference: impl Into<Reference<ProductType>>) -> Self {
        Self { type_reference: type_reference.into(), other: OtherFields::default() }
    }
}

/// The platform's [`AttributeNumberType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeNumberType).
///
/// The [`AttributeType`](crate::AttributeType) `number`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeNumberType {
    pub other: OtherFields,
}

members! { AttributeNumberType {
} }

/// The platform's [`AttributePlainEnumValue`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributePlainEnumValue).
#[derive(Clone, Debug, PartialEq)]
pub struct AttributePlainEnumValue {
    pub key: String,
    pub label: String,
    pub other: OtherFields,
}

members! { AttributePlainEnumValue {
    0 => key: "key", 1 => label: "label",
} }

impl AttributePlainEnumValue {
    /// With what is required; all else is absent.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), other: OtherFields::default() }
    }
}

/// The platform's [`AttributeReferenceType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeReferenceType).
///
/// The [`AttributeType`](crate::AttributeType) `reference`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeReferenceType {
    pub reference_type_id: AttributeReferenceTypeId,
    pub other: OtherFields,
}

members! { AttributeReferenceType {
    0 => reference_type_id: "referenceTypeId",
} }

impl AttributeReferenceType {
    /// With what is required; all else is absent.
    pub fn new(reference_type_id: AttributeReferenceTypeId) -> Self {
        Self { reference_type_id, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`AttributeReferenceTypeId`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeReferenceTypeId).
    pub enum AttributeReferenceTypeId {
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
        ShippingMethod = "shipping-method",
        State = "state",
        Variant = "variant",
        Zone = "zone",
    }
}

/// The platform's [`AttributeSetType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeSetType).
///
/// The [`AttributeType`](crate::AttributeType) `set`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeSetType {
    pub element_type: Box<AttributeType>,
    pub other: OtherFields,
}

members! { AttributeSetType {
    0 => element_type: "elementType",
} }

impl AttributeSetType {
    /// With what is required; all else is absent.
    pub fn new(element_type: Box<AttributeType>) -> Self {
        Self { element_type, other: OtherFields::default() }
    }
}

/// The platform's [`AttributeTextType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeTextType).
///
/// The [`AttributeType`](crate::AttributeType) `text`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeTextType {
    pub other: OtherFields,
}

members! { AttributeTextType {
} }

/// The platform's [`AttributeTimeType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeTimeType).
///
/// The [`AttributeType`](crate::AttributeType) `time`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeTimeType {
    pub other: OtherFields,
}

members! { AttributeTimeType {
} }

/// The platform's [`AttributeType`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:AttributeType).
///
/// `name` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum AttributeType {
    Boolean(AttributeBooleanType),
    Datetime(AttributeDateTimeType),
    Date(AttributeDateType),
    Enum(AttributeEnumType),
    Ltext(AttributeLocalizableTextType),
    Lenum(AttributeLocalizedEnumType),
    Money(AttributeMoneyType),
    Nested(AttributeNestedType),
    Number(AttributeNumberType),
    Reference(AttributeReferenceType),
    Set(AttributeSetType),
    Text(AttributeTextType),
    Time(AttributeTimeType),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl AttributeType {
    /// The `name`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Boolean(_) => "boolean",
            Self::Datetime(_) => "datetime",
            Self::Date(_) => "date",
            Self::Enum(_) => "enum",
            Self::Ltext(_) => "ltext",
            Self::Lenum(_) => "lenum",
            Self::Money(_) => "money",
            Self::Nested(_) => "nested",
            Self::Number(_) => "number",
            Self::Reference(_) => "reference",
            Self::Set(_) => "set",
            Self::Text(_) => "text",
            Self::Time(_) => "time",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { AttributeType by "name" or RawVariant {
    "boolean" => Boolean, "datetime" => Datetime, "date" => Date, "enum" => Enum, "ltext" => Ltext,
    "lenum" => Lenum, "money" => Money, "nested" => Nested, "number" => Number,
    "reference" => Reference, "set" => Set, "text" => Text, "time" => Time,
} }

impl From<AttributeBooleanType> for AttributeType {
    fn from(kind: AttributeBooleanType) -> Self {
        Self::Boolean(kind)
    }
}

impl From<AttributeDateTimeType> for AttributeType {
    fn from(kind: AttributeDateTimeType) -> Self {
        Self::Datetime(kind)
    }
}

impl From<AttributeDateType> for AttributeType {
    fn from(kind: AttributeDateType) -> Self {
        Self::Date(kind)
    }
}

impl From<AttributeEnumType> for AttributeType {
    fn from(kind: AttributeEnumType) -> Self {
        Self::Enum(kind)
    }
}

impl From<AttributeLocalizableTextType> for AttributeType {
    fn from(kind: AttributeLocalizableTextType) -> Self {
        Self::Ltext(kind)
    }
}

impl From<AttributeLocalizedEnumType> for AttributeType {
    fn from(kind: AttributeLocalizedEnumType) -> Self {
        Self::Lenum(kind)
    }
}

impl From<AttributeMoneyType> for AttributeType {
    fn from(kind: AttributeMoneyType) -> Self {
        Self::Money(kind)
    }
}

impl From<AttributeNestedType> for AttributeType {
    fn from(kind: AttributeNestedType) -> Self {
        Self::Nested(kind)
    }
}

impl From<AttributeNumberType> for AttributeType {
    fn from(kind: AttributeNumberType) -> Self {
        Self::Number(kind)
    }
}

impl From<AttributeReferenceType> for AttributeType {
    fn from(kind: AttributeReferenceType) -> Self {
        Self::Reference(kind)
    }
}

impl From<AttributeSetType> for AttributeType {
    fn from(kind: AttributeSetType) -> Self {
        Self::Set(kind)
    }
}

impl From<AttributeTextType> for AttributeType {
    fn from(kind: AttributeTextType) -> Self {
        Self::Text(kind)
    }
}

impl From<AttributeTimeType> for AttributeType {
    fn from(kind: AttributeTimeType) -> Self {
        Self::Time(kind)
    }
}

string_enum! {
    /// The platform's [`TextInputHint`](https://docs.commercetools.com/api/projects/productTypes#ctp:api:type:TextInputHint).
    pub enum TextInputHint {
        SingleLine = "SingleLine",
        MultiLine = "MultiLine",
    }
}
