//! Product discounts, as prices show them.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AnyReference, CentPrecisionMoney, CreatedBy, DateTime, Id, Key, LastModifiedBy, LocalizedString, Money,
    OtherFields, RawVariant, Resource, Version, wire::kinds, wire::members,
};

/// The platform's [`ProductDiscount`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscount).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscount {
    pub id: Id<ProductDiscount>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub value: ProductDiscountValue,
    pub predicate: String,
    pub sort_order: String,
    pub is_active: bool,
    pub references: Vec<AnyReference>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { ProductDiscount {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => name: "name", 7 => key: "key", 8 => description: "description",
    9 => value: "value", 10 => predicate: "predicate", 11 => sort_order: "sortOrder",
    12 => is_active: "isActive", 13 => references: "references" or empty, 14 => valid_from: "validFrom",
    15 => valid_until: "validUntil",
} }

impl Resource for ProductDiscount {
    const TYPE_ID: &'static str = "product-discount";
}

/// The platform's [`ProductDiscountDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountDraft {
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub value: ProductDiscountValueDraft,
    pub predicate: String,
    pub sort_order: String,
    pub is_active: bool,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { ProductDiscountDraft {
    0 => name: "name", 1 => key: "key", 2 => description: "description", 3 => value: "value",
    4 => predicate: "predicate", 5 => sort_order: "sortOrder", 6 => is_active: "isActive",
    7 => valid_from: "validFrom", 8 => valid_until: "validUntil",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductDiscountValue {
    Absolute(ProductDiscountValueAbsolute),
    External(ProductDiscountValueExternal),
    Relative(ProductDiscountValueRelative),
    /// One that this version does not know, kept whole.
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

kinds! { ProductDiscountValue by "type" or RawVariant {
    "absolute" => Absolute, "external" => External, "relative" => Relative,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountValueAbsolute {
    pub money: Vec<CentPrecisionMoney>,
    pub other: OtherFields,
}

members! { ProductDiscountValueAbsolute {
    0 => money: "money",
} }

impl ProductDiscountValueAbsolute {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<CentPrecisionMoney>) -> Self {
        Self { money, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueAbsoluteDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueAbsoluteDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `absolute`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountValueAbsoluteDraft {
    pub money: Vec<Money>,
    pub other: OtherFields,
}

members! { ProductDiscountValueAbsoluteDraft {
    0 => money: "money",
} }

impl ProductDiscountValueAbsoluteDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<Money>) -> Self {
        Self { money, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductDiscountValueDraft {
    Absolute(ProductDiscountValueAbsoluteDraft),
    External(ProductDiscountValueExternalDraft),
    Relative(ProductDiscountValueRelativeDraft),
    /// One that this version does not know, kept whole.
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

kinds! { ProductDiscountValueDraft by "type" or RawVariant {
    "absolute" => Absolute, "external" => External, "relative" => Relative,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductDiscountValueExternal {
    pub other: OtherFields,
}

members! { ProductDiscountValueExternal {
} }

/// The platform's [`ProductDiscountValueExternalDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueExternalDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `external`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductDiscountValueExternalDraft {
    pub other: OtherFields,
}

members! { ProductDiscountValueExternalDraft {
} }

/// The platform's [`ProductDiscountValueRelative`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueRelative).
///
/// The [`ProductDiscountValue`](crate::ProductDiscountValue) `relative`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountValueRelative {
    pub permyriad: i64,
    pub other: OtherFields,
}

members! { ProductDiscountValueRelative {
    0 => permyriad: "permyriad",
} }

impl ProductDiscountValueRelative {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, other: OtherFields::default() }
    }
}

/// The platform's [`ProductDiscountValueRelativeDraft`](https://docs.commercetools.com/api/projects/productDiscounts#ctp:api:type:ProductDiscountValueRelativeDraft).
///
/// The [`ProductDiscountValueDraft`](crate::ProductDiscountValueDraft) `relative`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountValueRelativeDraft {
    pub permyriad: i64,
    pub other: OtherFields,
}

members! { ProductDiscountValueRelativeDraft {
    0 => permyriad: "permyriad",
} }

impl ProductDiscountValueRelativeDraft {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, other: OtherFields::default() }
    }
}
