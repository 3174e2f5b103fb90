//! What many resources share: addresses, who made a change, custom fields, assets.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Country, Currency, Customer, FieldContainer, Id, Key, LocalizedString, OtherFields, RawVariant,
    Reference, ResourceIdentifier, Type, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`Address`](https://docs.commercetools.com/api/types#ctp:api:type:Address).
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub id: Option<Id<Address>>,
    pub key: Option<Key>,
    pub country: Country,
    pub title: Option<String>,
    pub salutation: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub street_name: Option<String>,
    pub street_number: Option<String>,
    pub additional_street_info: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub state: Option<String>,
    pub company: Option<String>,
    pub department: Option<String>,
    pub building: Option<String>,
    pub apartment: Option<String>,
    pub po_box: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub fax: Option<String>,
    pub additional_address_info: Option<String>,
    pub external_id: Option<String>,
    pub custom: Option<CustomFields>,
    pub other: OtherFields,
}

members! { Address {
    0 => id: "id", 1 => key: "key", 2 => country: "country", 3 => title: "title",
    4 => salutation: "salutation", 5 => first_name: "firstName", 6 => last_name: "lastName",
    7 => street_name: "streetName", 8 => street_number: "streetNumber",
    9 => additional_street_info: "additionalStreetInfo", 10 => postal_code: "postalCode",
    11 => city: "city", 12 => region: "region", 13 => state: "state", 14 => company: "company",
    15 => department: "department", 16 => building: "building", 17 => apartment: "apartment",
    18 => po_box: "pOBox", 19 => phone: "phone", 20 => mobile: "mobile", 21 => email: "email",
    22 => fax: "fax", 23 => additional_address_info: "additionalAddressInfo",
    24 => external_id: "externalId", 25 => custom: "custom",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct BaseAddress {
    pub id: Option<Id<Address>>,
    pub key: Option<Key>,
    pub country: Country,
    pub title: Option<String>,
    pub salutation: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub street_name: Option<String>,
    pub street_number: Option<String>,
    pub additional_street_info: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub state: Option<String>,
    pub company: Option<String>,
    pub department: Option<String>,
    pub building: Option<String>,
    pub apartment: Option<String>,
    pub po_box: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub fax: Option<String>,
    pub additional_address_info: Option<String>,
    pub external_id: Option<String>,
    pub other: OtherFields,
}

members! { BaseAddress {
    0 => id: "id", 1 => key: "key", 2 => country: "country", 3 => title: "title",
    4 => salutation: "salutation", 5 => first_name: "firstName", 6 => last_name: "lastName",
    7 => street_name: "streetName", 8 => street_number: "streetNumber",
    9 => additional_street_info: "additionalStreetInfo", 10 => postal_code: "postalCode",
    11 => city: "city", 12 => region: "region", 13 => state: "state", 14 => company: "company",
    15 => department: "department", 16 => building: "building", 17 => apartment: "apartment",
    18 => po_box: "pOBox", 19 => phone: "phone", 20 => mobile: "mobile", 21 => email: "email",
    22 => fax: "fax", 23 => additional_address_info: "additionalAddressInfo",
    24 => external_id: "externalId",
} }

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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatedBy {
    pub client_id: Option<String>,
    /// At most 128 characters.
    pub external_user_id: Option<String>,
    pub customer: Option<Reference<Customer>>,
    pub anonymous_id: Option<String>,
    pub associate: Option<Reference<Customer>>,
    pub attributed_to: Option<Attribution>,
    pub other: OtherFields,
}

members! { CreatedBy {
    0 => client_id: "clientId", 1 => external_user_id: "externalUserId", 2 => customer: "customer",
    3 => anonymous_id: "anonymousId", 4 => associate: "associate", 5 => attributed_to: "attributedTo",
} }

/// The platform's [`LastModifiedBy`](https://docs.commercetools.com/api/types#ctp:api:type:LastModifiedBy).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastModifiedBy {
    pub client_id: Option<String>,
    /// At most 128 characters.
    pub external_user_id: Option<String>,
    pub customer: Option<Reference<Customer>>,
    pub anonymous_id: Option<String>,
    pub associate: Option<Reference<Customer>>,
    pub attributed_to: Option<Attribution>,
    pub other: OtherFields,
}

members! { LastModifiedBy {
    0 => client_id: "clientId", 1 => external_user_id: "externalUserId", 2 => customer: "customer",
    3 => anonymous_id: "anonymousId", 4 => associate: "associate", 5 => attributed_to: "attributedTo",
} }

/// The platform's [`CustomFields`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFields).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFields {
    pub r#type: Reference<Type>,
    pub fields: FieldContainer,
    pub other: OtherFields,
}

members! { CustomFields {
    0 => r#type: "type", 1 => fields: "fields",
} }

impl CustomFields {
    /// With what is required; all else is absent.
    pub fn new(r#type: impl Into<Reference<Type>>, fields: FieldContainer) -> Self {
        Self { r#type: r#type.into(), fields, other: OtherFields::default() }
    }
}

/// The platform's [`CustomFieldsDraft`](https://docs.commercetools.com/api/projects/custom-fields#ctp:api:type:CustomFieldsDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomFieldsDraft {
    pub r#type: ResourceIdentifier<Type>,
    pub fields: Option<FieldContainer>,
    pub other: OtherFields,
}

members! { CustomFieldsDraft {
    0 => r#type: "type", 1 => fields: "fields",
} }

impl CustomFieldsDraft {
    /// With what is required; all else is absent.
    pub fn new(r#type: impl Into<ResourceIdentifier<Type>>) -> Self {
        Self { r#type: r#type.into(), fields: None, other: OtherFields::default() }
    }
}

/// The platform's [`Asset`](https://docs.commercetools.com/api/types#ctp:api:type:Asset).
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    pub id: Id<Asset>,
    /// At least 1 of them.
    pub sources: Vec<AssetSource>,
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub tags: Option<Vec<String>>,
    pub custom: Option<CustomFields>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { Asset {
    0 => id: "id", 1 => sources: "sources", 2 => name: "name", 3 => description: "description",
    4 => tags: "tags", 5 => custom: "custom", 6 => key: "key",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct AssetDimensions {
    pub w: i32,
    pub h: i32,
    pub other: OtherFields,
}

members! { AssetDimensions {
    0 => w: "w", 1 => h: "h",
} }

impl AssetDimensions {
    /// With what is required; all else is absent.
    pub fn new(w: i32, h: i32) -> Self {
        Self { w, h, other: OtherFields::default() }
    }
}

/// The platform's [`AssetDraft`](https://docs.commercetools.com/api/types#ctp:api:type:AssetDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct AssetDraft {
    /// At least 1 of them.
    pub sources: Vec<AssetSource>,
    pub name: LocalizedString,
    pub description: Option<LocalizedString>,
    pub tags: Option<Vec<String>>,
    pub custom: Option<CustomFieldsDraft>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { AssetDraft {
    0 => sources: "sources", 1 => name: "name", 2 => description: "description", 3 => tags: "tags",
    4 => custom: "custom", 5 => key: "key",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct AssetSource {
    pub uri: String,
    pub key: Option<Key>,
    pub dimensions: Option<AssetDimensions>,
    pub content_type: Option<String>,
    pub other: OtherFields,
}

members! { AssetSource {
    0 => uri: "uri", 1 => key: "key", 2 => dimensions: "dimensions", 3 => content_type: "contentType",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    pub client_id: Option<String>,
    pub source: AttributionSource,
    pub other: OtherFields,
}

members! { Attribution {
    0 => client_id: "clientId", 1 => source: "source",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CentPrecisionMoneyDraft {
    pub cent_amount: i64,
    pub currency_code: Currency,
    /// At most 3.
    pub fraction_digits: Option<i32>,
    pub other: OtherFields,
}

members! { CentPrecisionMoneyDraft {
    0 => cent_amount: "centAmount", 1 => currency_code: "currencyCode",
    2 => fraction_digits: "fractionDigits",
} }

impl CentPrecisionMoneyDraft {
    /// With what is required; all else is absent.
    pub fn new(cent_amount: i64, currency_code: Currency) -> Self {
        Self { cent_amount, currency_code, fraction_digits: None, other: OtherFields::default() }
    }
}

/// The platform's [`GeoJson`](https://docs.commercetools.com/api/types#ctp:api:type:GeoJson).
///
/// `type` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum GeoJson {
    Point(GeoJsonPoint),
    /// One that this version does not know, kept whole.
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

kinds! { GeoJson by "type" or RawVariant {
    "Point" => Point,
} }

impl From<GeoJsonPoint> for GeoJson {
    fn from(kind: GeoJsonPoint) -> Self {
        Self::Point(kind)
    }
}

/// The platform's [`GeoJsonPoint`](https://docs.commercetools.com/api/types#ctp:api:type:GeoJsonPoint).
///
/// The [`GeoJson`](crate::GeoJson) `Point`.
#[derive(Clone, Debug, PartialEq)]
pub struct GeoJsonPoint {
    pub coordinates: Vec<f64>,
    pub other: OtherFields,
}

members! { GeoJsonPoint {
    0 => coordinates: "coordinates",
} }

impl GeoJsonPoint {
    /// With what is required; all else is absent.
    pub fn new(coordinates: Vec<f64>) -> Self {
        Self { coordinates, other: OtherFields::default() }
    }
}

/// The platform's [`HighPrecisionMoneyDraft`](https://docs.commercetools.com/api/types#ctp:api:type:HighPrecisionMoneyDraft).
///
/// The [`TypedMoneyDraft`](crate::TypedMoneyDraft) `highPrecision`.
#[derive(Clone, Debug, PartialEq)]
pub struct HighPrecisionMoneyDraft {
    pub cent_amount: Option<i64>,
    pub currency_code: Currency,
    /// At most 20.
    pub fraction_digits: i32,
    pub precise_amount: i64,
    pub other: OtherFields,
}

members! { HighPrecisionMoneyDraft {
    0 => cent_amount: "centAmount", 1 => currency_code: "currencyCode",
    2 => fraction_digits: "fractionDigits", 3 => precise_amount: "preciseAmount",
} }

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum TypedMoneyDraft {
    CentPrecision(CentPrecisionMoneyDraft),
    HighPrecision(HighPrecisionMoneyDraft),
    /// One that this version does not know, kept whole.
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

kinds! { TypedMoneyDraft by "type" = "centPrecision" or RawVariant {
    "centPrecision" => CentPrecision, "highPrecision" => HighPrecision,
} }

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
