//! Cart discounts: what they take off, from what, and how they stack.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AnyReference, CentPrecisionMoney, Channel, CreatedBy, CustomFields, CustomFieldsDraft, DateTime,
    DiscountGroup, Id, Key, KeyReference, LastModifiedBy, LocalizedString, Money, OtherFields, Product,
    RawVariant, RecurringOrderScope, RecurringOrderScopeDraft, Reference, Resource, ResourceIdentifier,
    Store, TypedMoney, TypedMoneyDraft, Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`CartDiscount`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscount).
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscount {
    pub id: Id<CartDiscount>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub value: CartDiscountValue,
    pub cart_predicate: String,
    pub target: Option<CartDiscountTarget>,
    pub sort_order: String,
    /// At most 500 of them.
    pub stores: Vec<KeyReference<Store>>,
    pub is_active: bool,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub requires_discount_code: bool,
    pub references: Vec<AnyReference>,
    pub stacking_mode: StackingMode,
    pub custom: Option<CustomFields>,
    pub discount_group: Option<Reference<DiscountGroup>>,
    pub recurring_order_scope: RecurringOrderScope,
    pub other: OtherFields,
}

members! { CartDiscount {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => name: "name", 7 => key: "key", 8 => description: "description",
    9 => value: "value", 10 => cart_predicate: "cartPredicate", 11 => target: "target",
    12 => sort_order: "sortOrder", 13 => stores: "stores" or empty, 14 => is_active: "isActive",
    15 => valid_from: "validFrom", 16 => valid_until: "validUntil",
    17 => requires_discount_code: "requiresDiscountCode", 18 => references: "references" or empty,
    19 => stacking_mode: "stackingMode", 20 => custom: "custom", 21 => discount_group: "discountGroup",
    22 => recurring_order_scope: "recurringOrderScope",
} }

impl Resource for CartDiscount {
    const TYPE_ID: &'static str = "cart-discount";
}

/// The platform's [`CartDiscountDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountDraft {
    pub name: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub value: CartDiscountValueDraft,
    pub cart_predicate: String,
    pub target: Option<CartDiscountTarget>,
    pub sort_order: Option<String>,
    /// At most 500 of them.
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `true` if absent.
    pub is_active: Option<bool>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    /// `false` if absent.
    pub requires_discount_code: Option<bool>,
    /// `Stacking` if absent.
    pub stacking_mode: Option<StackingMode>,
    pub custom: Option<CustomFieldsDraft>,
    pub discount_group: Option<ResourceIdentifier<DiscountGroup>>,
    pub recurring_order_scope: Option<RecurringOrderScopeDraft>,
    pub other: OtherFields,
}

members! { CartDiscountDraft {
    0 => name: "name", 1 => key: "key", 2 => description: "description", 3 => value: "value",
    4 => cart_predicate: "cartPredicate", 5 => target: "target", 6 => sort_order: "sortOrder",
    7 => stores: "stores", 8 => is_active: "isActive", 9 => valid_from: "validFrom",
    10 => valid_until: "validUntil", 11 => requires_discount_code: "requiresDiscountCode",
    12 => stacking_mode: "stackingMode", 13 => custom: "custom", 14 => discount_group: "discountGroup",
    15 => recurring_order_scope: "recurringOrderScope",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountCustomLineItemsTarget {
    pub predicate: String,
    pub other: OtherFields,
}

members! { CartDiscountCustomLineItemsTarget {
    0 => predicate: "predicate",
} }

impl CartDiscountCustomLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self { predicate: predicate.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountLineItemsTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountLineItemsTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `lineItems`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountLineItemsTarget {
    pub predicate: String,
    pub other: OtherFields,
}

members! { CartDiscountLineItemsTarget {
    0 => predicate: "predicate",
} }

impl CartDiscountLineItemsTarget {
    /// With what is required; all else is absent.
    pub fn new(predicate: impl Into<String>) -> Self {
        Self { predicate: predicate.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountPatternTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountPatternTarget).
///
/// The [`CartDiscountTarget`](crate::CartDiscountTarget) `pattern`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountPatternTarget {
    pub trigger_pattern: Vec<PatternComponent>,
    pub target_pattern: Vec<PatternComponent>,
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    pub other: OtherFields,
}

members! { CartDiscountPatternTarget {
    0 => trigger_pattern: "triggerPattern", 1 => target_pattern: "targetPattern",
    2 => max_occurrence: "maxOccurrence", 3 => selection_mode: "selectionMode",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CartDiscountShippingCostTarget {
    pub other: OtherFields,
}

members! { CartDiscountShippingCostTarget {
} }

/// The platform's [`CartDiscountTarget`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountTarget).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountTarget {
    CustomLineItems(CartDiscountCustomLineItemsTarget),
    LineItems(CartDiscountLineItemsTarget),
    Pattern(CartDiscountPatternTarget),
    Shipping(CartDiscountShippingCostTarget),
    TotalPrice(CartDiscountTotalPriceTarget),
    MultiBuyCustomLineItems(MultiBuyCustomLineItemsTarget),
    MultiBuyLineItems(MultiBuyLineItemsTarget),
    /// One that this version does not know, kept whole.
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

kinds! { CartDiscountTarget by "type" or RawVariant {
    "customLineItems" => CustomLineItems, "lineItems" => LineItems, "pattern" => Pattern,
    "shipping" => Shipping, "totalPrice" => TotalPrice,
    "multiBuyCustomLineItems" => MultiBuyCustomLineItems, "multiBuyLineItems" => MultiBuyLineItems,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CartDiscountTotalPriceTarget {
    pub other: OtherFields,
}

members! { CartDiscountTotalPriceTarget {
} }

/// The platform's [`CartDiscountValue`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValue).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountValue {
    Absolute(CartDiscountValueAbsolute),
    Fixed(CartDiscountValueFixed),
    GiftLineItem(CartDiscountValueGiftLineItem),
    Relative(CartDiscountValueRelative),
    /// One that this version does not know, kept whole.
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

kinds! { CartDiscountValue by "type" or RawVariant {
    "absolute" => Absolute, "fixed" => Fixed, "giftLineItem" => GiftLineItem, "relative" => Relative,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueAbsolute {
    pub money: Vec<CentPrecisionMoney>,
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueAbsolute {
    0 => money: "money", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueAbsolute {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<CentPrecisionMoney>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueAbsoluteDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueAbsoluteDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `absolute`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueAbsoluteDraft {
    pub money: Vec<Money>,
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueAbsoluteDraft {
    0 => money: "money", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueAbsoluteDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<Money>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum CartDiscountValueDraft {
    Absolute(CartDiscountValueAbsoluteDraft),
    Fixed(CartDiscountValueFixedDraft),
    GiftLineItem(CartDiscountValueGiftLineItemDraft),
    Relative(CartDiscountValueRelativeDraft),
    /// One that this version does not know, kept whole.
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

kinds! { CartDiscountValueDraft by "type" or RawVariant {
    "absolute" => Absolute, "fixed" => Fixed, "giftLineItem" => GiftLineItem, "relative" => Relative,
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueFixed {
    pub money: Vec<TypedMoney>,
    /// `IndividualApplication` if absent.
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueFixed {
    0 => money: "money", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueFixed {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<TypedMoney>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueFixedDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueFixedDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `fixed`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueFixedDraft {
    pub money: Vec<TypedMoneyDraft>,
    /// `IndividualApplication` if absent.
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueFixedDraft {
    0 => money: "money", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueFixedDraft {
    /// With what is required; all else is absent.
    pub fn new(money: Vec<TypedMoneyDraft>) -> Self {
        Self { money, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueGiftLineItem`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueGiftLineItem).
///
/// The [`CartDiscountValue`](crate::CartDiscountValue) `giftLineItem`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueGiftLineItem {
    pub product: Reference<Product>,
    pub variant_id: i64,
    pub supply_channel: Option<Reference<Channel>>,
    pub distribution_channel: Option<Reference<Channel>>,
    pub other: OtherFields,
}

members! { CartDiscountValueGiftLineItem {
    0 => product: "product", 1 => variant_id: "variantId", 2 => supply_channel: "supplyChannel",
    3 => distribution_channel: "distributionChannel",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueGiftLineItemDraft {
    pub product: ResourceIdentifier<Product>,
    pub variant_id: i64,
    pub supply_channel: Option<ResourceIdentifier<Channel>>,
    pub distribution_channel: Option<ResourceIdentifier<Channel>>,
    pub other: OtherFields,
}

members! { CartDiscountValueGiftLineItemDraft {
    0 => product: "product", 1 => variant_id: "variantId", 2 => supply_channel: "supplyChannel",
    3 => distribution_channel: "distributionChannel",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueRelative {
    pub permyriad: i64,
    /// `IndividualApplication` if absent.
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueRelative {
    0 => permyriad: "permyriad", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueRelative {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CartDiscountValueRelativeDraft`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CartDiscountValueRelativeDraft).
///
/// The [`CartDiscountValueDraft`](crate::CartDiscountValueDraft) `relative`.
#[derive(Clone, Debug, PartialEq)]
pub struct CartDiscountValueRelativeDraft {
    pub permyriad: i64,
    /// `IndividualApplication` if absent.
    pub application_mode: Option<DiscountApplicationMode>,
    pub other: OtherFields,
}

members! { CartDiscountValueRelativeDraft {
    0 => permyriad: "permyriad", 1 => application_mode: "applicationMode",
} }

impl CartDiscountValueRelativeDraft {
    /// With what is required; all else is absent.
    pub fn new(permyriad: i64) -> Self {
        Self { permyriad, application_mode: None, other: OtherFields::default() }
    }
}

/// The platform's [`CountOnCustomLineItemUnits`](https://docs.commercetools.com/api/projects/cartDiscounts#ctp:api:type:CountOnCustomLineItemUnits).
///
/// The [`PatternComponent`](crate::PatternComponent) `CountOnCustomLineItemUnits`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountOnCustomLineItemUnits {
    pub predicate: String,
    /// At least 0, `1` if absent.
    pub min_count: Option<i32>,
    /// At least 1.
    pub max_count: Option<i32>,
    /// `0` if absent.
    pub exclude_count: Option<i32>,
    pub other: OtherFields,
}

members! { CountOnCustomLineItemUnits {
    0 => predicate: "predicate", 1 => min_count: "minCount", 2 => max_count: "maxCount",
    3 => exclude_count: "excludeCount",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CountOnLineItemUnits {
    pub predicate: String,
    /// At least 0, `1` if absent.
    pub min_count: Option<i32>,
    /// At least 1.
    pub max_count: Option<i32>,
    /// `0` if absent.
    pub exclude_count: Option<i32>,
    pub other: OtherFields,
}

members! { CountOnLineItemUnits {
    0 => predicate: "predicate", 1 => min_count: "minCount", 2 => max_count: "maxCount",
    3 => exclude_count: "excludeCount",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MultiBuyCustomLineItemsTarget {
    pub predicate: String,
    /// At least 2.
    pub trigger_quantity: i32,
    /// At least 1.
    pub discounted_quantity: i32,
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    pub other: OtherFields,
}

members! { MultiBuyCustomLineItemsTarget {
    0 => predicate: "predicate", 1 => trigger_quantity: "triggerQuantity",
    2 => discounted_quantity: "discountedQuantity", 3 => max_occurrence: "maxOccurrence",
    4 => selection_mode: "selectionMode",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MultiBuyLineItemsTarget {
    pub predicate: String,
    /// At least 2.
    pub trigger_quantity: i32,
    /// At least 1.
    pub discounted_quantity: i32,
    pub max_occurrence: Option<i32>,
    pub selection_mode: SelectionMode,
    pub other: OtherFields,
}

members! { MultiBuyLineItemsTarget {
    0 => predicate: "predicate", 1 => trigger_quantity: "triggerQuantity",
    2 => discounted_quantity: "discountedQuantity", 3 => max_occurrence: "maxOccurrence",
    4 => selection_mode: "selectionMode",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum PatternComponent {
    CountOnCustomLineItemUnits(CountOnCustomLineItemUnits),
    CountOnLineItemUnits(CountOnLineItemUnits),
    /// One that this version does not know, kept whole.
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

kinds! { PatternComponent by "type" or RawVariant {
    "CountOnCustomLineItemUnits" => CountOnCustomLineItemUnits,
    "CountOnLineItemUnits" => CountOnLineItemUnits,
} }

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
