//! Product discounts, as prices show them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    AnyReference, CentPrecisionMoney, CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, Money,
    OtherFields, RawJson, RawVariant, Resource, Version, tag_of,
};

/// The platform's [`ProductDiscount`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscount).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductDiscount {
    pub id: Id<ProductDiscount>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub value: ProductDiscountValue,
    pub predicate: String,
    pub sort_order: String,
    pub is_active: bool,
    #[serde(default)]
    pub references: Vec<AnyReference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for ProductDiscount {
    const TYPE_ID: &'static str = "product-discount";
}

/// The platform's [`ProductDiscountDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductDiscountDraft {
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub value: ProductDiscountValueDraft,
    pub predicate: String,
    pub sort_order: String,
    pub is_active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDiscountDraft {
    /// With what is required; all else is absent.
    pub fn new(
        name: LocalizedString,
        value: ProductDiscountValueDraft,
        predicate: impl Into<String>,
        sort_order: impl Into<String>,
        is_active: bool,
    ) -> Self {
        Self {
            name,
            key: None,
            description: None,
            value,
            predicate: predicate.into(),
            sort_order: sort_order.into(),
            is_active,
            valid_from: None,
            valid_until: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductDiscountValue`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValue).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductDiscountValue {
    #[serde(rename = "absolute")]
    Absolute(ProductDiscountValueAbsolute),
    #[serde(rename = "external")]
    External(ProductDiscountValueExternal),
    #[serde(rename = "relative")]
    Relative(ProductDiscountValueRelative),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ProductDiscountValue {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Absolute(_) => "absolute",
            Self::External(_) => "external",
            Self::Relative(_) => "relative",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ProductDiscountValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "absolute" => json.read_without("type").map(Self::Absolute),
            "external" => json.read_without("type").map(Self::External),
            "relative" => json.read_without("type").map(Self::Relative),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ProductDiscountValueAbsolute> for ProductDiscountValue {
    fn from(kind: ProductDiscountValueAbsolute) -> Self {
        Self::Absolute(kind)
    }
}

impl From<ProductDiscountValueExternal> for ProductDiscountValue {
    fn from(kind: ProductDiscountValueExternal) -> Self {
        Self::External(kind)
    }
}

impl From<ProductDiscountValueRelative> for ProductDiscountValue {
    fn from(kind: ProductDiscountValueRelative) -> Self {
        Self::Relative(kind)
    }
}

/// The platform's [`ProductDiscountValueAbsolute`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueAbsolute).
///
/// The [`ProductDiscountValue`](crate::ProductDiscountValue) `absolute`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueAbsolute {
    pub money: Vec<CentPrecisionMoney>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDiscountValueAbsolute {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<CentPrecisionMoney>) -> Self {
        Self { money, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueAbsoluteDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueAbsoluteDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `absolute`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueAbsoluteDraft {
    pub money: Vec<Money>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDiscountValueAbsoluteDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<Money>) -> Self {
        Self { money, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductDiscountValueDraft {
    #[serde(rename = "absolute")]
    Absolute(ProductDiscountValueAbsoluteDraft),
    #[serde(rename = "external")]
    External(ProductDiscountValueExternalDraft),
    #[serde(rename = "relative")]
    Relative(ProductDiscountValueRelativeDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl ProductDiscountValueDraft {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Absolute(_) => "absolute",
            Self::External(_) => "external",
            Self::Relative(_) => "relative",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ProductDiscountValueDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "absolute" => json.read_without("type").map(Self::Absolute),
            "external" => json.read_without("type").map(Self::External),
            "relative" => json.read_without("type").map(Self::Relative),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ProductDiscountValueAbsoluteDraft> for ProductDiscountValueDraft {
    fn from(kind: ProductDiscountValueAbsoluteDraft) -> Self {
        Self::Absolute(kind)
    }
}

impl From<ProductDiscountValueExternalDraft> for ProductDiscountValueDraft {
    fn from(kind: ProductDiscountValueExternalDraft) -> Self {
        Self::External(kind)
    }
}

impl From<ProductDiscountValueRelativeDraft> for ProductDiscountValueDraft {
    fn from(kind: ProductDiscountValueRelativeDraft) -> Self {
        Self::Relative(kind)
    }
}

/// The platform's [`ProductDiscountValueExternal`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueExternal).
///
/// The [`ProductDiscountValue`](crate::ProductDiscountValue) `external`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueExternal {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ProductDiscountValueExternalDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueExternalDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `external`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueExternalDraft {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ProductDiscountValueRelative`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueRelative).
///
/// The [`ProductDiscountValue`](crate::ProductDiscountValue) `relative`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueRelative {
    pub permyriad: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDiscountValueRelative {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueRelativeDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueRelativeDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `relative`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductDiscountValueRelativeDraft {
    pub permyriad: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDiscountValueRelativeDraft {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, other: OtherFields::default() }
    }
}
