//! Cart discounts: what they take off, from what, and how they stack.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    AnyReference, CentPrecisionMoney, Channel, CreatedBy, CustomFields, CustomFieldsDraft, DateTime,
    DiscountGroup, Id, Key, KeyReference, LastModifiedBy, LocalizedString, Money, OtherFields, Product,
    RawJson, RawVariant, RecurringOrderScope, RecurringOrderScopeDraft, Reference, Resource,
    ResourceIdentifier, Store, TypedMoney, TypedMoneyDraft, Version, string_enum::string_enum, tag_of,
};

/// The platform's [`CartDiscount`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscount).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscount {
    pub id: Id<CartDiscount>,
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
    pub value: CartDiscountValue,
    pub cart_predicate: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<CartDiscountTarget>,
    pub sort_order: String,
    /// At most 500 of them.
    #[serde(default)]
    pub stores: Vec<KeyReference<Store>>,
    pub is_active: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    pub requires_discount_code: bool,
    #[serde(default)]
    pub references: Vec<AnyReference>,
    pub stacking_mode: StackingMode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_group: Option<Reference<DiscountGroup>>,
    pub recurring_order_scope: RecurringOrderScope,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for CartDiscount {
    const TYPE_ID: &'static str = "cart-discount";
}

/// The platform's [`CartDiscountDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountDraft {
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub value: CartDiscountValueDraft,
    pub cart_predicate: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<CartDiscountTarget>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
    /// At most 500 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `true` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_discount_code: Option<bool>,
    /// `Stacking` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stacking_mode: Option<StackingMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_group: Option<ResourceIdentifier<DiscountGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurring_order_scope: Option<RecurringOrderScopeDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountDraft {
    /// With what is required; all else is absent.
    pub fn new(
        name: LocalizedString,
        value: CartDiscountValueDraft,
        cart_predicate: impl Into<String>,
    ) -> Self {
        Self {
            name,
            key: None,
            description: None,
            value,
            cart_predicate: cart_predicate.into(),
            target: None,
            sort_order: None,
            stores: None,
            is_active: None,
            valid_from: None,
            valid_until: None,
            requires_discount_code: None,
            stacking_mode: None,
            custom: None,
            discount_group: None,
            recurring_order_scope: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CartDiscountCustomLineItemsTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountCustomLineItemsTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `customLineItems`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CartDiscountCustomLineItemsTarget {
    pub predicate: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountCustomLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self { predicate: predicate.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountLineItemsTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountLineItemsTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `lineItems`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CartDiscountLineItemsTarget {
    pub predicate: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self { predicate: predicate.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountPatternTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountPatternTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `pattern`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountPatternTarget {
    pub trigger_pattern: Vec<PatternComponent>,
    pub target_pattern: Vec<PatternComponent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountPatternTarget {
    /// With what is required; all else is absent.
    pub fn new(
        trigger_pattern: Vec<PatternComponent>,
        target_pattern: Vec<PatternComponent>,
        selection_mode: SelectionMode,
    ) -> Self {
        Self {
            trigger_pattern,
            target_pattern,
            max_occurrence: None,
            selection_mode,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CartDiscountShippingCostTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountShippingCostTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `shipping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CartDiscountShippingCostTarget {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CartDiscountTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountTarget).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountTarget {
    #[serde(rename = "customLineItems")]
    CustomLineItems(CartDiscountCustomLineItemsTarget),
    #[serde(rename = "lineItems")]
    LineItems(CartDiscountLineItemsTarget),
    #[serde(rename = "pattern")]
    Pattern(CartDiscountPatternTarget),
    #[serde(rename = "shipping")]
    Shipping(CartDiscountShippingCostTarget),
    #[serde(rename = "totalPrice")]
    TotalPrice(CartDiscountTotalPriceTarget),
    #[serde(rename = "multiBuyCustomLineItems")]
    MultiBuyCustomLineItems(MultiBuyCustomLineItemsTarget),
    #[serde(rename = "multiBuyLineItems")]
    MultiBuyLineItems(MultiBuyLineItemsTarget),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl CartDiscountTarget {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CustomLineItems(_) => "customLineItems",
            Self::LineItems(_) => "lineItems",
            Self::Pattern(_) => "pattern",
            Self::Shipping(_) => "shipping",
            Self::TotalPrice(_) => "totalPrice",
            Self::MultiBuyCustomLineItems(_) => "multiBuyCustomLineItems",
            Self::MultiBuyLineItems(_) => "multiBuyLineItems",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for CartDiscountTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "customLineItems" => json.read_without("type").map(Self::CustomLineItems),
            "lineItems" => json.read_without("type").map(Self::LineItems),
            "pattern" => json.read_without("type").map(Self::Pattern),
            "shipping" => json.read_without("type").map(Self::Shipping),
            "totalPrice" => json.read_without("type").map(Self::TotalPrice),
            "multiBuyCustomLineItems" => json.read_without("type").map(Self::MultiBuyCustomLineItems),
            "multiBuyLineItems" => json.read_without("type").map(Self::MultiBuyLineItems),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CartDiscountCustomLineItemsTarget> for CartDiscountTarget {
    fn from(kind: CartDiscountCustomLineItemsTarget) -> Self {
        Self::CustomLineItems(kind)
    }
}

impl From<CartDiscountLineItemsTarget> for CartDiscountTarget {
    fn from(kind: CartDiscountLineItemsTarget) -> Self {
        Self::LineItems(kind)
    }
}

impl From<CartDiscountPatternTarget> for CartDiscountTarget {
    fn from(kind: CartDiscountPatternTarget) -> Self {
        Self::Pattern(kind)
    }
}

impl From<CartDiscountShippingCostTarget> for CartDiscountTarget {
    fn from(kind: CartDiscountShippingCostTarget) -> Self {
        Self::Shipping(kind)
    }
}

impl From<CartDiscountTotalPriceTarget> for CartDiscountTarget {
    fn from(kind: CartDiscountTotalPriceTarget) -> Self {
        Self::TotalPrice(kind)
    }
}

impl From<MultiBuyCustomLineItemsTarget> for CartDiscountTarget {
    fn from(kind: MultiBuyCustomLineItemsTarget) -> Self {
        Self::MultiBuyCustomLineItems(kind)
    }
}

impl From<MultiBuyLineItemsTarget> for CartDiscountTarget {
    fn from(kind: MultiBuyLineItemsTarget) -> Self {
        Self::MultiBuyLineItems(kind)
    }
}

/// The platform's [`CartDiscountTotalPriceTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountTotalPriceTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `totalPrice`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CartDiscountTotalPriceTarget {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CartDiscountValue`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValue).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountValue {
    #[serde(rename = "absolute")]
    Absolute(CartDiscountValueAbsolute),
    #[serde(rename = "fixed")]
    Fixed(CartDiscountValueFixed),
    #[serde(rename = "giftLineItem")]
    GiftLineItem(CartDiscountValueGiftLineItem),
    #[serde(rename = "relative")]
    Relative(CartDiscountValueRelative),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl CartDiscountValue {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Absolute(_) => "absolute",
            Self::Fixed(_) => "fixed",
            Self::GiftLineItem(_) => "giftLineItem",
            Self::Relative(_) => "relative",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for CartDiscountValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "absolute" => json.read_without("type").map(Self::Absolute),
            "fixed" => json.read_without("type").map(Self::Fixed),
            "giftLineItem" => json.read_without("type").map(Self::GiftLineItem),
            "relative" => json.read_without("type").map(Self::Relative),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CartDiscountValueAbsolute> for CartDiscountValue {
    fn from(kind: CartDiscountValueAbsolute) -> Self {
        Self::Absolute(kind)
    }
}

impl From<CartDiscountValueFixed> for CartDiscountValue {
    fn from(kind: CartDiscountValueFixed) -> Self {
        Self::Fixed(kind)
    }
}

impl From<CartDiscountValueGiftLineItem> for CartDiscountValue {
    fn from(kind: CartDiscountValueGiftLineItem) -> Self {
        Self::GiftLineItem(kind)
    }
}

impl From<CartDiscountValueRelative> for CartDiscountValue {
    fn from(kind: CartDiscountValueRelative) -> Self {
        Self::Relative(kind)
    }
}

/// The platform's [`CartDiscountValueAbsolute`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueAbsolute).
///
/// The [`CartDiscountValue`](crate::CartDiscountValue) `absolute`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueAbsolute {
    pub money: Vec<CentPrecisionMoney>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueAbsolute {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<CentPrecisionMoney>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueAbsoluteDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueAbsoluteDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `absolute`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueAbsoluteDraft {
    pub money: Vec<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueAbsoluteDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<Money>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountValueDraft {
    #[serde(rename = "absolute")]
    Absolute(CartDiscountValueAbsoluteDraft),
    #[serde(rename = "fixed")]
    Fixed(CartDiscountValueFixedDraft),
    #[serde(rename = "giftLineItem")]
    GiftLineItem(CartDiscountValueGiftLineItemDraft),
    #[serde(rename = "relative")]
    Relative(CartDiscountValueRelativeDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl CartDiscountValueDraft {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Absolute(_) => "absolute",
            Self::Fixed(_) => "fixed",
            Self::GiftLineItem(_) => "giftLineItem",
            Self::Relative(_) => "relative",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for CartDiscountValueDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "absolute" => json.read_without("type").map(Self::Absolute),
            "fixed" => json.read_without("type").map(Self::Fixed),
            "giftLineItem" => json.read_without("type").map(Self::GiftLineItem),
            "relative" => json.read_without("type").map(Self::Relative),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CartDiscountValueAbsoluteDraft> for CartDiscountValueDraft {
    fn from(kind: CartDiscountValueAbsoluteDraft) -> Self {
        Self::Absolute(kind)
    }
}

impl From<CartDiscountValueFixedDraft> for CartDiscountValueDraft {
    fn from(kind: CartDiscountValueFixedDraft) -> Self {
        Self::Fixed(kind)
    }
}

impl From<CartDiscountValueGiftLineItemDraft> for CartDiscountValueDraft {
    fn from(kind: CartDiscountValueGiftLineItemDraft) -> Self {
        Self::GiftLineItem(kind)
    }
}

impl From<CartDiscountValueRelativeDraft> for CartDiscountValueDraft {
    fn from(kind: CartDiscountValueRelativeDraft) -> Self {
        Self::Relative(kind)
    }
}

/// The platform's [`CartDiscountValueFixed`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueFixed).
///
/// The [`CartDiscountValue`](crate::CartDiscountValue) `fixed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueFixed {
    pub money: Vec<TypedMoney>,
    /// `IndividualApplication` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueFixed {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<TypedMoney>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueFixedDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueFixedDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `fixed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueFixedDraft {
    pub money: Vec<TypedMoneyDraft>,
    /// `IndividualApplication` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueFixedDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<TypedMoneyDraft>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueGiftLineItem`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueGiftLineItem).
///
/// The [`CartDiscountValue`](crate::CartDiscountValue) `giftLineItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueGiftLineItem {
    pub product: Reference<Product>,
    pub variant_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<Reference<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<Reference<Channel>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueGiftLineItem {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<Reference<Product>>, variant_id: i64) -> Self {
        Self {
            product: product.into(),
            variant_id,
            supply_channel: None,
            distribution_channel: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CartDiscountValueGiftLineItemDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueGiftLineItemDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `giftLineItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueGiftLineItemDraft {
    pub product: ResourceIdentifier<Product>,
    pub variant_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueGiftLineItemDraft {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<ResourceIdentifier<Product>>, variant_id: i64) -> Self {
        Self {
            product: product.into(),
            variant_id,
            supply_channel: None,
            distribution_channel: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CartDiscountValueRelative`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueRelative).
///
/// The [`CartDiscountValue`](crate::CartDiscountValue) `relative`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueRelative {
    pub permyriad: i64,
    /// `IndividualApplication` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueRelative {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueRelativeDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueRelativeDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `relative`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CartDiscountValueRelativeDraft {
    pub permyriad: i64,
    /// `IndividualApplication` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_mode: Option<DiscountApplicationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CartDiscountValueRelativeDraft {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CountOnCustomLineItemUnits`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CountOnCustomLineItemUnits).
///
/// The [`PatternComponent`](crate::PatternComponent) `CountOnCustomLineItemUnits`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountOnCustomLineItemUnits {
    pub predicate: String,
    /// At least 0, `1` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_count: Option<i32>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_count: Option<i32>,
    /// `0` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_count: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CountOnCustomLineItemUnits {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self {
            predicate: predicate.into(),
            min_count: None,
            max_count: None,
            exclude_count: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CountOnLineItemUnits`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CountOnLineItemUnits).
///
/// The [`PatternComponent`](crate::PatternComponent) `CountOnLineItemUnits`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountOnLineItemUnits {
    pub predicate: String,
    /// At least 0, `1` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_count: Option<i32>,
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_count: Option<i32>,
    /// `0` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_count: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CountOnLineItemUnits {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self {
            predicate: predicate.into(),
            min_count: None,
            max_count: None,
            exclude_count: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`DiscountApplicationMode`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:DiscountApplicationMode).
    pub enum DiscountApplicationMode {
        ProportionateDistribution = "ProportionateDistribution",
        EvenDistribution = "EvenDistribution",
        IndividualApplication = "IndividualApplication",
    }
}

/// The platform's [`MultiBuyCustomLineItemsTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:MultiBuyCustomLineItemsTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `multiBuyCustomLineItems`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MultiBuyCustomLineItemsTarget {
    pub predicate: String,
    /// At least 2.
    pub trigger_quantity: i32,
    /// At least 1.
    pub discounted_quantity: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MultiBuyCustomLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(
        predicate: impl Into<String>,
        trigger_quantity: i32,
        discounted_quantity: i32,
        selection_mode: SelectionMode,
    ) -> Self {
        Self {
            predicate: predicate.into(),
            trigger_quantity,
            discounted_quantity,
            max_occurrence: None,
            selection_mode,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MultiBuyLineItemsTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:MultiBuyLineItemsTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `multiBuyLineItems`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MultiBuyLineItemsTarget {
    pub predicate: String,
    /// At least 2.
    pub trigger_quantity: i32,
    /// At least 1.
    pub discounted_quantity: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MultiBuyLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(
        predicate: impl Into<String>,
        trigger_quantity: i32,
        discounted_quantity: i32,
        selection_mode: SelectionMode,
    ) -> Self {
        Self {
            predicate: predicate.into(),
            trigger_quantity,
            discounted_quantity,
            max_occurrence: None,
            selection_mode,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`PatternComponent`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:PatternComponent).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum PatternComponent {
    CountOnCustomLineItemUnits(CountOnCustomLineItemUnits),
    CountOnLineItemUnits(CountOnLineItemUnits),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl PatternComponent {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CountOnCustomLineItemUnits(_) => "CountOnCustomLineItemUnits",
            Self::CountOnLineItemUnits(_) => "CountOnLineItemUnits",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for PatternComponent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "CountOnCustomLineItemUnits" => json.read_without("type").map(Self::CountOnCustomLineItemUnits),
            "CountOnLineItemUnits" => json.read_without("type").map(Self::CountOnLineItemUnits),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CountOnCustomLineItemUnits> for PatternComponent {
    fn from(kind: CountOnCustomLineItemUnits) -> Self {
        Self::CountOnCustomLineItemUnits(kind)
    }
}

impl From<CountOnLineItemUnits> for PatternComponent {
    fn from(kind: CountOnLineItemUnits) -> Self {
        Self::CountOnLineItemUnits(kind)
    }
}

string_enum! {
    /// The platform's [`SelectionMode`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:SelectionMode).
    pub enum SelectionMode {
        Cheapest = "Cheapest",
        MostExpensive = "MostExpensive",
    }
}

string_enum! {
    /// The platform's [`StackingMode`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:StackingMode).
    pub enum StackingMode {
        Stacking = "Stacking",
        StopAfterThisDiscount = "StopAfterThisDiscount",
    }
}
