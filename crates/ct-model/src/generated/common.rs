//! What many resources share: addresses, who made a change, custom fields, assets.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Country, Currency, Customer, FieldContainer, Id, Key, LocalizedString, OtherFields, RawJson, RawVariant,
    Reference, ResourceIdentifier, Type, string_enum::string_enum, tag_of, tag_or,
};

/// The platform's [`Address`](https://docs.commercetools.com/api/types#ctp:api:type:Address).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_street_info: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apartment: Option<String>,
    #[serde(rename = "pOBox")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub po_box: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_address_info: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Address {
    /// With what is required; all else is absent.
    pub fn new(country: Country) -> Self {
        Self {
            id: None,
            key: None,
            country,
            title: None,
            salutation: None,
            first_name: None,
            last_name: None,
            street_name: None,
            street_number: None,
            additional_street_info: None,
            postal_code: None,
            city: None,
            region: None,
            state: None,
            company: None,
            department: None,
            building: None,
            apartment: None,
            po_box: None,
            phone: None,
            mobile: None,
            email: None,
            fax: None,
            additional_address_info: None,
            external_id: None,
            custom: None,
            other: OtherFields::default(),
        }
    }
}

impl From<BaseAddress> for Address {
    fn from(from: BaseAddress) -> Self {
        Self {
            id: from.id,
            key: from.key,
            country: from.country,
            title: from.title,
            salutation: from.salutation,
            first_name: from.first_name,
            last_name: from.last_name,
            street_name: from.street_name,
            street_number: from.street_number,
            additional_street_info: from.additional_street_info,
            postal_code: from.postal_code,
            city: from.city,
            region: from.region,
            state: from.state,
            company: from.company,
            department: from.department,
            building: from.building,
            apartment: from.apartment,
            po_box: from.po_box,
            phone: from.phone,
            mobile: from.mobile,
            email: from.email,
            fax: from.fax,
            additional_address_info: from.additional_address_info,
            external_id: from.external_id,
            custom: None,
            other: from.other,
        }
    }
}

/// Without `custom`.
impl From<Address> for BaseAddress {
    fn from(from: Address) -> Self {
        Self {
            id: from.id,
            key: from.key,
            country: from.country,
            title: from.title,
            salutation: from.salutation,
            first_name: from.first_name,
            last_name: from.last_name,
            street_name: from.street_name,
            street_number: from.street_number,
            additional_street_info: from.additional_street_info,
            postal_code: from.postal_code,
            city: from.city,
            region: from.region,
            state: from.state,
            company: from.company,
            department: from.department,
            building: from.building,
            apartment: from.apartment,
            po_box: from.po_box,
            phone: from.phone,
            mobile: from.mobile,
            email: from.email,
            fax: from.fax,
            additional_address_info: from.additional_address_info,
            external_id: from.external_id,
            other: from.other,
        }
    }
}

/// The platform's [`BaseAddress`](https://docs.commercetools.com/api/types#ctp:api:type:BaseAddress).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BaseAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_street_info: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apartment: Option<String>,
    #[serde(rename = "pOBox")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub po_box: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fax: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_address_info: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl BaseAddress {
    /// With what is required; all else is absent.
    pub fn new(country: Country) -> Self {
        Self {
            id: None,
            key: None,
            country,
            title: None,
            salutation: None,
            first_name: None,
            last_name: None,
            street_name: None,
            street_number: None,
            additional_street_info: None,
            postal_code: None,
            city: None,
            region: None,
            state: None,
            company: None,
            department: None,
            building: None,
            apartment: None,
            po_box: None,
            phone: None,
            mobile: None,
            email: None,
            fax: None,
            additional_address_info: None,
            external_id: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CreatedBy`](https://docs.commercetools.com/api/types#ctp:api:type:CreatedBy).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreatedBy {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_user_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associate: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<Attribution>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`LastModifiedBy`](https://docs.commercetools.com/api/types#ctp:api:type:LastModifiedBy).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LastModifiedBy {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_user_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associate: Option<Reference<Customer>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<Attribution>,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CustomFields`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFields).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFields {
    pub r#type: Reference<Type>,
    pub fields: FieldContainer,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFields {
    /// With what is required; all else is absent.
    pub fn new(r#type: impl Into<Reference<Type>>, fields: FieldContainer) -> Self {
        Self { r#type: r#type.into(), fields, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldsDraft`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldsDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomFieldsDraft {
    pub r#type: ResourceIdentifier<Type>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FieldContainer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomFieldsDraft {
    /// With what is required; all else is absent.
    pub fn new(r#type: impl Into<ResourceIdentifier<Type>>) -> Self {
        Self { r#type: r#type.into(), fields: None, other: OtherFields::default() }
    }
}

/// The platform's [`Asset`](https://docs.commercetools.com/api/types#ctp:api:type:Asset).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asset {
    pub id: Id<Asset>,
    /// At least 1 of them.
    pub sources: Vec<AssetSource>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Asset {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<Asset>>, sources: Vec<AssetSource>, name: LocalizedString) -> Self {
        Self {
            id: id.into(),
            sources,
            name,
            description: None,
            tags: None,
            custom: None,
            key: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AssetDimensions`](https://docs.commercetools.com/api/types#ctp:api:type:AssetDimensions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AssetDimensions {
    pub w: i32,
    pub h: i32,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssetDimensions {
    /// With what is required; all else is absent.
    pub fn new(w: i32, h: i32) -> Self {
        Self { w, h, other: OtherFields::default() }
    }
}

/// The platform's [`AssetDraft`](https://docs.commercetools.com/api/types#ctp:api:type:AssetDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AssetDraft {
    /// At least 1 of them.
    pub sources: Vec<AssetSource>,
    pub name: LocalizedString,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssetDraft {
    /// With what is required; all else is absent.
    pub fn new(sources: Vec<AssetSource>, name: LocalizedString) -> Self {
        Self {
            sources,
            name,
            description: None,
            tags: None,
            custom: None,
            key: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AssetSource`](https://docs.commercetools.com/api/types#ctp:api:type:AssetSource).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssetSource {
    pub uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<AssetDimensions>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl AssetSource {
    /// With what is required; all else is absent.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            key: None,
            dimensions: None,
            content_type: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`Attribution`](https://docs.commercetools.com/api/types#ctp:api:type:Attribution).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attribution {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    pub source: AttributionSource,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Attribution {
    /// With what is required; all else is absent.
    pub fn new(source: AttributionSource) -> Self {
        Self { client_id: None, source, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`AttributionSource`](https://docs.commercetools.com/api/types#ctp:api:type:AttributionSource).
    pub enum AttributionSource {
        Import = "Import",
        Export = "Export",
    }
}

/// The platform's [`CentPrecisionMoneyDraft`](https://docs.commercetools.com/api/types#ctp:api:type:CentPrecisionMoneyDraft).
///
/// The [`TypedMoneyDraft`](crate::TypedMoneyDraft) `centPrecision`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CentPrecisionMoneyDraft {
    pub cent_amount: i64,
    pub currency_code: Currency,
    /// At most 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fraction_digits: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CentPrecisionMoneyDraft {
    /// With what is required; all else is absent.
    pub fn new(cent_amount: i64, currency_code: Currency) -> Self {
        Self { cent_amount, currency_code, fraction_digits: None, other: OtherFields::default() }
    }
}

/// The platform's [`GeoJson`](https://docs.commercetools.com/api/types#ctp:api:type:GeoJson).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum GeoJson {
    Point(GeoJsonPoint),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl GeoJson {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Point(_) => "Point",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for GeoJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "type")?;
        match tag.as_str() {
            "Point" => json.read_without("type").map(Self::Point),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<GeoJsonPoint> for GeoJson {
    fn from(kind: GeoJsonPoint) -> Self {
        Self::Point(kind)
    }
}

/// The platform's [`GeoJsonPoint`](https://docs.commercetools.com/api/types#ctp:api:type:GeoJsonPoint).
///
/// The [`GeoJson`](crate::GeoJson) `Point`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GeoJsonPoint {
    pub coordinates: Vec<f64>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl GeoJsonPoint {
    /// With what is required; all else is absent.
    pub fn new(coordinates: Vec<f64>) -> Self {
        Self { coordinates, other: OtherFields::default() }
    }
}

/// The platform's [`HighPrecisionMoneyDraft`](https://docs.commercetools.com/api/types#ctp:api:type:HighPrecisionMoneyDraft).
///
/// The [`TypedMoneyDraft`](crate::TypedMoneyDraft) `highPrecision`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HighPrecisionMoneyDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cent_amount: Option<i64>,
    pub currency_code: Currency,
    /// At most 20.
    pub fraction_digits: i32,
    pub precise_amount: i64,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl HighPrecisionMoneyDraft {
    /// With what is required; all else is absent.
    pub fn new(currency_code: Currency, fraction_digits: i32, precise_amount: i64) -> Self {
        Self {
            cent_amount: None,
            currency_code,
            fraction_digits,
            precise_amount,
            other: OtherFields::default(),
        }
    }
}

string_enum! {
    /// The platform's [`ReferenceTypeId`](https://docs.commercetools.com/api/types#ctp:api:type:ReferenceTypeId).
    pub enum ReferenceTypeId {
        ApprovalFlow = "approval-flow",
        ApprovalRule = "approval-rule",
        AssociateRole = "associate-role",
        AttributeGroup = "attribute-group",
        BusinessUnit = "business-unit",
        Cart = "cart",
        CartDiscount = "cart-discount",
        Category = "category",
        Channel = "channel",
        Customer = "customer",
        CustomerEmailToken = "customer-email-token",
        CustomerGroup = "customer-group",
        CustomerPasswordToken = "customer-password-token",
        DirectDiscount = "direct-discount",
        DiscountCode = "discount-code",
        DiscountGroup = "discount-group",
        Extension = "extension",
        InventoryEntry = "inventory-entry",
        KeyValueDocument = "key-value-document",
        Order = "order",
        OrderEdit = "order-edit",
        PaymentMethod = "payment-method",
        Payment = "payment",
        Product = "product",
        ProductDiscount = "product-discount",
        ProductPrice = "product-price",
        ProductSelection = "product-selection",
        ProductTailoring = "product-tailoring",
        ProductType = "product-type",
        Quote = "quote",
        QuoteRequest = "quote-request",
        RecurrencePolicy = "recurrence-policy",
        RecurringOrder = "recurring-order",
        Reservation = "reservation",
        Review = "review",
        ShippingMethod = "shipping-method",
        ShoppingList = "shopping-list",
        StagedQuote = "staged-quote",
        StandalonePrice = "standalone-price",
        State = "state",
        Store = "store",
        Subscription = "subscription",
        TaxCategory = "tax-category",
        Type = "type",
        Variant = "variant",
        Zone = "zone",
    }
}

/// The platform's [`TypedMoneyDraft`](https://docs.commercetools.com/api/types#ctp:api:type:TypedMoneyDraft).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum TypedMoneyDraft {
    #[serde(rename = "centPrecision")]
    CentPrecision(CentPrecisionMoneyDraft),
    #[serde(rename = "highPrecision")]
    HighPrecision(HighPrecisionMoneyDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
    Other(RawVariant),
}

impl TypedMoneyDraft {
    /// The `type`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::CentPrecision(_) => "centPrecision",
            Self::HighPrecision(_) => "highPrecision",
            Self::Other(raw) => raw.name(),
        }
    }
}

impl<'de> Deserialize<'de> for TypedMoneyDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_or(&json, "type", "centPrecision")?;
        match tag.as_str() {
            "centPrecision" => json.read_without("type").map(Self::CentPrecision),
            "highPrecision" => json.read_without("type").map(Self::HighPrecision),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

impl From<CentPrecisionMoneyDraft> for TypedMoneyDraft {
    fn from(kind: CentPrecisionMoneyDraft) -> Self {
        Self::CentPrecision(kind)
    }
}

impl From<HighPrecisionMoneyDraft> for TypedMoneyDraft {
    fn from(kind: HighPrecisionMoneyDraft) -> Self {
        Self::HighPrecision(kind)
    }
}
