//! Products, their variants, images and attributes, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Asset, AssetDraft, Category, Channel, CreatedBy, DateTime, Id, Key, LastModifiedBy, Locale,
    LocalizedString, OtherFields, Price, PriceDraft, ProductType, RawAction, RawJson, RawVariant, Reference,
    Resource, ResourceIdentifier, ScopedPrice, SmallMap, State, TaxCategory, Variant, Version, WarningObject,
    string_enum::string_enum, tag_of,
};

/// The platform's [`Product`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Product).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    pub id: Id<Product>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub product_type: Reference<ProductType>,
    pub master_data: ProductCatalogData,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<Reference<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Reference<State>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    /// `Embedded` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_mode: Option<ProductPriceModeEnum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<WarningObject>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Product {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<Product>>,
        version: Version,
        created_at: DateTime,
        last_modified_at: DateTime,
        product_type: impl Into<Reference<ProductType>>,
        master_data: ProductCatalogData,
    ) -> Self {
        Self {
            id: id.into(),
            version,
            created_at,
            last_modified_at,
            last_modified_by: None,
            created_by: None,
            key: None,
            product_type: product_type.into(),
            master_data,
            tax_category: None,
            state: None,
            review_rating_statistics: None,
            price_mode: None,
            warnings: None,
            other: OtherFields::default(),
        }
    }
}

impl Resource for Product {
    const TYPE_ID: &'static str = "product";
}

/// The platform's [`ProductVariant`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariant).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductVariant {
    pub id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prices: Option<Vec<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<Image>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<Asset>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<ProductVariantAvailability>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_matching_variant: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scoped_price: Option<ScopedPrice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scoped_price_discounted: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_prices: Option<Vec<Price>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariant {
    /// With what is required; all else is absent.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            sku: None,
            key: None,
            prices: None,
            attributes: None,
            price: None,
            images: None,
            assets: None,
            availability: None,
            is_matching_variant: None,
            scoped_price: None,
            scoped_price_discounted: None,
            recurrence_prices: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductDraft`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductDraft {
    pub product_type: ResourceIdentifier<ProductType>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<ResourceIdentifier<Category>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_order_hints: Option<CategoryOrderHints>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub master_variant: Option<ProductVariantDraft>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variants: Option<Vec<ProductVariantDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<ResourceIdentifier<TaxCategory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_keywords: Option<SearchKeywords>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceIdentifier<State>>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
    /// `Embedded` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_mode: Option<ProductPriceModeEnum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductDraft {
    /// With what is required; all else is absent.
    pub fn new(
        product_type: impl Into<ResourceIdentifier<ProductType>>,
        name: LocalizedString,
        slug: LocalizedString,
    ) -> Self {
        Self {
            product_type: product_type.into(),
            name,
            slug,
            key: None,
            description: None,
            categories: None,
            category_order_hints: None,
            meta_title: None,
            meta_description: None,
            meta_keywords: None,
            master_variant: None,
            variants: None,
            tax_category: None,
            search_keywords: None,
            state: None,
            publish: None,
            price_mode: None,
            attributes: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductUpdate`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductUpdate {
    pub version: Version,
    pub actions: Vec<ProductUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<ProductUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`Attribute`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Attribute).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    pub name: String,
    pub value: RawJson,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Attribute {
    /// With what is required; all else is absent.
    pub fn new(name: impl Into<String>, value: RawJson) -> Self {
        Self { name: name.into(), value, other: OtherFields::default() }
    }
}

/// The platform's [`CategoryOrderHints`](https://docs.commercetools.com/api/projects/products#ctp:api:type:CategoryOrderHints).
pub type CategoryOrderHints = SmallMap<Id<Category>, String>;

/// The platform's [`CustomTokenizer`](https://docs.commercetools.com/api/projects/products#ctp:api:type:CustomTokenizer).
///
/// The [`SuggestTokenizer`](crate::SuggestTokenizer) `custom`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomTokenizer {
    pub inputs: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomTokenizer {
    /// With what is required; all else is absent.
    pub fn new(inputs: Vec<String>) -> Self {
        Self { inputs, other: OtherFields::default() }
    }
}

/// The platform's [`Image`](https://docs.commercetools.com/api/types#ctp:api:type:Image).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    pub url: String,
    pub dimensions: ImageDimensions,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Image {
    /// With what is required; all else is absent.
    pub fn new(url: impl Into<String>, dimensions: ImageDimensions) -> Self {
        Self { url: url.into(), dimensions, label: None, other: OtherFields::default() }
    }
}

/// The platform's [`ImageDimensions`](https://docs.commercetools.com/api/types#ctp:api:type:ImageDimensions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageDimensions {
    pub w: i32,
    pub h: i32,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ImageDimensions {
    /// With what is required; all else is absent.
    pub fn new(w: i32, h: i32) -> Self {
        Self { w, h, other: OtherFields::default() }
    }
}

/// The platform's [`ProductCatalogData`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductCatalogData).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductCatalogData {
    pub published: bool,
    pub current: ProductData,
    pub staged: ProductData,
    pub has_staged_changes: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductCatalogData {
    /// With what is required; all else is absent.
    pub fn new(published: bool, current: ProductData, staged: ProductData, has_staged_changes: bool) -> Self {
        Self { published, current, staged, has_staged_changes, other: OtherFields::default() }
    }
}

/// The platform's [`ProductData`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductData).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductData {
    pub name: LocalizedString,
    pub categories: Vec<Reference<Category>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_order_hints: Option<CategoryOrderHints>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    pub slug: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_title: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta_keywords: Option<LocalizedString>,
    pub master_variant: ProductVariant,
    /// At most 100 of them.
    pub variants: Vec<ProductVariant>,
    pub search_keywords: SearchKeywords,
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_variant: Option<Reference<Variant>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductData {
    /// With what is required; all else is absent.
    pub fn new(
        name: LocalizedString,
        categories: Vec<Reference<Category>>,
        slug: LocalizedString,
        master_variant: ProductVariant,
        variants: Vec<ProductVariant>,
        search_keywords: SearchKeywords,
        attributes: Vec<Attribute>,
    ) -> Self {
        Self {
            name,
            categories,
            category_order_hints: None,
            description: None,
            slug,
            meta_title: None,
            meta_description: None,
            meta_keywords: None,
            master_variant,
            variants,
            search_keywords,
            attributes,
            default_variant: None,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`ProductPriceModeEnum`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductPriceModeEnum).
    pub enum ProductPriceModeEnum {
        Embedded = "Embedded",
        Standalone = "Standalone",
    }
}

/// The platform's [`ProductPublishAction`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductPublishAction).
///
/// The [`ProductUpdateAction`](crate::ProductUpdateAction) `publish`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductPublishAction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<ProductPublishScope>,
    #[serde(flatten)]
    pub other: OtherFields,
}

string_enum! {
    /// The platform's [`ProductPublishScope`](https://docs.commercetools.com/api/projects/carts#ctp:api:type:ProductPublishScope).
    pub enum ProductPublishScope {
        All = "All",
        Prices = "Prices",
    }
}

/// The platform's [`ProductUnpublishAction`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductUnpublishAction).
///
/// The [`ProductUpdateAction`](crate::ProductUpdateAction) `unpublish`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductUnpublishAction {
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ProductUpdateAction`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "action")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductUpdateAction {
    #[serde(rename = "publish")]
    Publish(ProductPublishAction),
    #[serde(rename = "unpublish")]
    Unpublish(ProductUnpublishAction),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawAction),
}

impl ProductUpdateAction {
    /// The `action`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Publish(_) => "publish",
            Self::Unpublish(_) => "unpublish",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for ProductUpdateAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = RawAction::deserialize(deserializer)?;
        match raw.name() {
            "publish" => raw.read().map(Self::Publish),
            "unpublish" => raw.read().map(Self::Unpublish),
            _ => return Ok(Self::Other(raw)),
        }
        .map_err(D::Error::custom)
    }
}

impl From<ProductPublishAction> for ProductUpdateAction {
    fn from(kind: ProductPublishAction) -> Self {
        Self::Publish(kind)
    }
}

impl From<ProductUnpublishAction> for ProductUpdateAction {
    fn from(kind: ProductUnpublishAction) -> Self {
        Self::Unpublish(kind)
    }
}

/// The platform's [`ProductVariantAvailability`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariantAvailability).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductVariantAvailability {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channels: Option<ProductVariantChannelAvailabilityMap>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restockable_in_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_quantity: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ProductVariantChannelAvailability`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariantChannelAvailability).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductVariantChannelAvailability {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restockable_in_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_quantity: Option<i64>,
    pub id: String,
    pub version: Version,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ProductVariantChannelAvailability {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<String>, version: Version) -> Self {
        Self {
            is_on_stock: None,
            restockable_in_days: None,
            available_quantity: None,
            id: id.into(),
            version,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ProductVariantChannelAvailabilityMap`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariantChannelAvailabilityMap).
pub type ProductVariantChannelAvailabilityMap = SmallMap<Id<Channel>, ProductVariantChannelAvailability>;

/// The platform's [`ProductVariantDraft`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariantDraft).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProductVariantDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// At most 100 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prices: Option<Vec<PriceDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<Image>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<AssetDraft>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`ReviewRatingStatistics`](https://docs.commercetools.com/api/projects/reviews#ctp:api:type:ReviewRatingStatistics).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewRatingStatistics {
    pub average_rating: f64,
    pub highest_rating: f64,
    pub lowest_rating: f64,
    pub count: i32,
    pub ratings_distribution: RawJson,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ReviewRatingStatistics {
    /// With what is required; all else is absent.
    pub fn new(
        average_rating: f64,
        highest_rating: f64,
        lowest_rating: f64,
        count: i32,
        ratings_distribution: RawJson,
    ) -> Self {
        Self {
            average_rating,
            highest_rating,
            lowest_rating,
            count,
            ratings_distribution,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`SearchKeyword`](https://docs.commercetools.com/api/projects/products#ctp:api:type:SearchKeyword).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchKeyword {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggest_tokenizer: Option<SuggestTokenizer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl SearchKeyword {
    /// With what is required; all else is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), suggest_tokenizer: None, other: OtherFields::default() }
    }
}

/// The platform's [`SearchKeywords`](https://docs.commercetools.com/api/projects/products#ctp:api:type:SearchKeywords).
pub type SearchKeywords = SmallMap<Locale, Vec<SearchKeyword>>;

/// The platform's [`SuggestTokenizer`](https://docs.commercetools.com/api/projects/products#ctp:api:type:SuggestTokenizer).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum SuggestTokenizer {
    #[serde(rename = "custom")]
    Custom(CustomTokenizer),
    #[serde(rename = "whitespace")]
    Whitespace(WhitespaceTokenizer),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl SuggestTokenizer {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Custom(_) => "custom",
            Self::Whitespace(_) => "whitespace",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for SuggestTokenizer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "custom" => json.read_without("type").map(Self::Custom),
            "whitespace" => json.read_without("type").map(Self::Whitespace),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CustomTokenizer> for SuggestTokenizer {
    fn from(kind: CustomTokenizer) -> Self {
        Self::Custom(kind)
    }
}

impl From<WhitespaceTokenizer> for SuggestTokenizer {
    fn from(kind: WhitespaceTokenizer) -> Self {
        Self::Whitespace(kind)
    }
}

/// The platform's [`WhitespaceTokenizer`](https://docs.commercetools.com/api/projects/products#ctp:api:type:WhitespaceTokenizer).
///
/// The [`SuggestTokenizer`](crate::SuggestTokenizer) `whitespace`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WhitespaceTokenizer {
    #[serde(flatten)]
    pub other: OtherFields,
}
