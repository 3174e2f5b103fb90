//! Products, their variants, images and attributes, and the drafts that a shop is set up with.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Asset, AssetDraft, Category, Channel, CreatedBy, DateTime, Id, Key, LastModifiedBy, Locale,
    LocalizedString, OtherFields, Price, PriceDraft, ProductType, RawAction, RawJson, RawVariant, Reference,
    Resource, ResourceIdentifier, ScopedPrice, SmallMap, State, TaxCategory, Variant, Version, WarningObject,
    string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`Product`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Product).
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    pub id: Id<Product>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Option<Key>,
    pub product_type: Reference<ProductType>,
    pub master_data: ProductCatalogData,
    pub tax_category: Option<Reference<TaxCategory>>,
    pub state: Option<Reference<State>>,
    pub review_rating_statistics: Option<ReviewRatingStatistics>,
    /// `Embedded` if absent.
    pub price_mode: Option<ProductPriceModeEnum>,
    pub warnings: Option<Vec<WarningObject>>,
    pub other: OtherFields,
}

members! { Product {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => product_type: "productType",
    8 => master_data: "masterData", 9 => tax_category: "taxCategory", 10 => state: "state",
    11 => review_rating_statistics: "reviewRatingStatistics", 12 => price_mode: "priceMode",
    13 => warnings: "warnings",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariant {
    pub id: i64,
    pub sku: Option<String>,
    pub key: Option<Key>,
    /// At most 100 of them.
    pub prices: Option<Vec<Price>>,
    pub attributes: Option<Vec<Attribute>>,
    pub price: Option<Price>,
    pub images: Option<Vec<Image>>,
    pub assets: Option<Vec<Asset>>,
    pub availability: Option<ProductVariantAvailability>,
    pub is_matching_variant: Option<bool>,
    pub scoped_price: Option<ScopedPrice>,
    pub scoped_price_discounted: Option<bool>,
    pub recurrence_prices: Option<Vec<Price>>,
    pub other: OtherFields,
}

members! { ProductVariant {
    0 => id: "id", 1 => sku: "sku", 2 => key: "key", 3 => prices: "prices",
    4 => attributes: "attributes", 5 => price: "price", 6 => images: "images", 7 => assets: "assets",
    8 => availability: "availability", 9 => is_matching_variant: "isMatchingVariant",
    10 => scoped_price: "scopedPrice", 11 => scoped_price_discounted: "scopedPriceDiscounted",
    12 => recurrence_prices: "recurrencePrices",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDraft {
    pub product_type: ResourceIdentifier<ProductType>,
    pub name: LocalizedString,
    pub slug: LocalizedString,
    pub key: Option<Key>,
    pub description: Option<LocalizedString>,
    pub categories: Option<Vec<ResourceIdentifier<Category>>>,
    pub category_order_hints: Option<CategoryOrderHints>,
    pub meta_title: Option<LocalizedString>,
    pub meta_description: Option<LocalizedString>,
    pub meta_keywords: Option<LocalizedString>,
    pub master_variant: Option<ProductVariantDraft>,
    /// At most 100 of them.
    pub variants: Option<Vec<ProductVariantDraft>>,
    pub tax_category: Option<ResourceIdentifier<TaxCategory>>,
    pub search_keywords: Option<SearchKeywords>,
    pub state: Option<ResourceIdentifier<State>>,
    /// `false` if absent.
    pub publish: Option<bool>,
    /// `Embedded` if absent.
    pub price_mode: Option<ProductPriceModeEnum>,
    pub attributes: Option<Vec<Attribute>>,
    pub other: OtherFields,
}

members! { ProductDraft {
    0 => product_type: "productType", 1 => name: "name", 2 => slug: "slug", 3 => key: "key",
    4 => description: "description", 5 => categories: "categories",
    6 => category_order_hints: "categoryOrderHints", 7 => meta_title: "metaTitle",
    8 => meta_description: "metaDescription", 9 => meta_keywords: "metaKeywords",
    10 => master_variant: "masterVariant", 11 => variants: "variants",
    12 => tax_category: "taxCategory", 13 => search_keywords: "searchKeywords", 14 => state: "state",
    15 => publish: "publish", 16 => price_mode: "priceMode", 17 => attributes: "attributes",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct ProductUpdate {
    pub version: Version,
    pub actions: Vec<ProductUpdateAction>,
    pub other: OtherFields,
}

members! { ProductUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl ProductUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<ProductUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`Attribute`](https://docs.commercetools.com/api/projects/products#ctp:api:type:Attribute).
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    pub name: String,
    pub value: RawJson,
    pub other: OtherFields,
}

members! { Attribute {
    0 => name: "name", 1 => value: "value",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomTokenizer {
    pub inputs: Vec<String>,
    pub other: OtherFields,
}

members! { CustomTokenizer {
    0 => inputs: "inputs",
} }

impl CustomTokenizer {
    /// With what is required; all else is absent.
    pub fn new(inputs: Vec<String>) -> Self {
        Self { inputs, other: OtherFields::default() }
    }
}

/// The platform's [`Image`](https://docs.commercetools.com/api/types#ctp:api:type:Image).
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    pub url: String,
    pub dimensions: ImageDimensions,
    pub label: Option<String>,
    pub other: OtherFields,
}

members! { Image {
    0 => url: "url", 1 => dimensions: "dimensions", 2 => label: "label",
} }

impl Image {
    /// With what is required; all else is absent.
    pub fn new(url: impl Into<String>, dimensions: ImageDimensions) -> Self {
        Self { url: url.into(), dimensions, label: None, other: OtherFields::default() }
    }
}

/// The platform's [`ImageDimensions`](https://docs.commercetools.com/api/types#ctp:api:type:ImageDimensions).
#[derive(Clone, Debug, PartialEq)]
pub struct ImageDimensions {
    pub w: i32,
    pub h: i32,
    pub other: OtherFields,
}

members! { ImageDimensions {
    0 => w: "w", 1 => h: "h",
} }

impl ImageDimensions {
    /// With what is required; all else is absent.
    pub fn new(w: i32, h: i32) -> Self {
        Self { w, h, other: OtherFields::default() }
    }
}

/// The platform's [`ProductCatalogData`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductCatalogData).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductCatalogData {
    pub published: bool,
    pub current: ProductData,
    pub staged: ProductData,
    pub has_staged_changes: bool,
    pub other: OtherFields,
}

members! { ProductCatalogData {
    0 => published: "published", 1 => current: "current", 2 => staged: "staged",
    3 => has_staged_changes: "hasStagedChanges",
} }

impl ProductCatalogData {
    /// With what is required; all else is absent.
    pub fn new(published: bool, current: ProductData, staged: ProductData, has_staged_changes: bool) -> Self {
        Self { published, current, staged, has_staged_changes, other: OtherFields::default() }
    }
}

/// The platform's [`ProductData`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductData).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductData {
    pub name: LocalizedString,
    pub categories: Vec<Reference<Category>>,
    pub category_order_hints: Option<CategoryOrderHints>,
    pub description: Option<LocalizedString>,
    pub slug: LocalizedString,
    pub meta_title: Option<LocalizedString>,
    pub meta_description: Option<LocalizedString>,
    pub meta_keywords: Option<LocalizedString>,
    pub master_variant: ProductVariant,
    /// At most 100 of them.
    pub variants: Vec<ProductVariant>,
    pub search_keywords: SearchKeywords,
    pub attributes: Vec<Attribute>,
    pub default_variant: Option<Reference<Variant>>,
    pub other: OtherFields,
}

members! { ProductData {
    0 => name: "name", 1 => categories: "categories", 2 => category_order_hints: "categoryOrderHints",
    3 => description: "description", 4 => slug: "slug", 5 => meta_title: "metaTitle",
    6 => meta_description: "metaDescription", 7 => meta_keywords: "metaKeywords",
    8 => master_variant: "masterVariant", 9 => variants: "variants",
    10 => search_keywords: "searchKeywords", 11 => attributes: "attributes",
    12 => default_variant: "defaultVariant",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductPublishAction {
    pub scope: Option<ProductPublishScope>,
    pub other: OtherFields,
}

members! { ProductPublishAction {
    0 => scope: "scope",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductUnpublishAction {
    pub other: OtherFields,
}

members! { ProductUnpublishAction {
} }

/// The platform's [`ProductUpdateAction`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductUpdateAction).
///
/// `action` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum ProductUpdateAction {
    Publish(ProductPublishAction),
    Unpublish(ProductUnpublishAction),
    /// One that this version does not know, kept whole.
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

kinds! { ProductUpdateAction by "action" or RawAction {
    "publish" => Publish, "unpublish" => Unpublish,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductVariantAvailability {
    pub channels: Option<ProductVariantChannelAvailabilityMap>,
    pub is_on_stock: Option<bool>,
    pub restockable_in_days: Option<i64>,
    pub available_quantity: Option<i64>,
    pub id: Option<String>,
    pub version: Option<Version>,
    pub other: OtherFields,
}

members! { ProductVariantAvailability {
    0 => channels: "channels", 1 => is_on_stock: "isOnStock",
    2 => restockable_in_days: "restockableInDays", 3 => available_quantity: "availableQuantity",
    4 => id: "id", 5 => version: "version",
} }

/// The platform's [`ProductVariantChannelAvailability`](https://docs.commercetools.com/api/projects/products#ctp:api:type:ProductVariantChannelAvailability).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductVariantChannelAvailability {
    pub is_on_stock: Option<bool>,
    pub restockable_in_days: Option<i64>,
    pub available_quantity: Option<i64>,
    pub id: String,
    pub version: Version,
    pub other: OtherFields,
}

members! { ProductVariantChannelAvailability {
    0 => is_on_stock: "isOnStock", 1 => restockable_in_days: "restockableInDays",
    2 => available_quantity: "availableQuantity", 3 => id: "id", 4 => version: "version",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductVariantDraft {
    pub sku: Option<String>,
    pub key: Option<Key>,
    /// At most 100 of them.
    pub prices: Option<Vec<PriceDraft>>,
    pub attributes: Option<Vec<Attribute>>,
    pub images: Option<Vec<Image>>,
    pub assets: Option<Vec<AssetDraft>>,
    pub other: OtherFields,
}

members! { ProductVariantDraft {
    0 => sku: "sku", 1 => key: "key", 2 => prices: "prices", 3 => attributes: "attributes",
    4 => images: "images", 5 => assets: "assets",
} }

/// The platform's [`ReviewRatingStatistics`](https://docs.commercetools.com/api/projects/reviews#ctp:api:type:ReviewRatingStatistics).
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewRatingStatistics {
    pub average_rating: f64,
    pub highest_rating: f64,
    pub lowest_rating: f64,
    pub count: i32,
    pub ratings_distribution: RawJson,
    pub other: OtherFields,
}

members! { ReviewRatingStatistics {
    0 => average_rating: "averageRating", 1 => highest_rating: "highestRating",
    2 => lowest_rating: "lowestRating", 3 => count: "count",
    4 => ratings_distribution: "ratingsDistribution",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct SearchKeyword {
    pub text: String,
    pub suggest_tokenizer: Option<SuggestTokenizer>,
    pub other: OtherFields,
}

members! { SearchKeyword {
    0 => text: "text", 1 => suggest_tokenizer: "suggestTokenizer",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum SuggestTokenizer {
    Custom(CustomTokenizer),
    Whitespace(WhitespaceTokenizer),
    /// One that this version does not know, kept whole.
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

kinds! { SuggestTokenizer by "type" or RawVariant {
    "custom" => Custom, "whitespace" => Whitespace,
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhitespaceTokenizer {
    pub other: OtherFields,
}

members! { WhitespaceTokenizer {
} }
