//! What the codes of errors say besides a message.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    AnyReference, AssociatePermission, Attribute, BusinessUnit, Channel, ChannelRoleEnum, Country, Currency,
    Customer, CustomerGroup, DateTime, DiscountCode, ErrorCode, ErrorFields, Extension, Id, Key,
    KeyReference, Locale, LocalizedString, OtherFields, Price, PriceDraft, Product, ProductVariantSelection,
    RawJson, RecurrencePolicy, Reference, ReferenceTypeId, RefusedValue, ResourceIdentifier, StandalonePrice,
    Store, TaxCategory, Version, wire::members,
};

/// The platform's [`AssociateMissingPermissionError`](https://docs.commercetools.com/api/errors#ctp:api:type:AssociateMissingPermissionError).
///
/// The [`ErrorObject`](crate::ErrorObject) `AssociateMissingPermission`.
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateMissingPermissionError {
    pub associate: ResourceIdentifier<Customer>,
    pub business_unit: ResourceIdentifier<BusinessUnit>,
    pub associate_on_behalf: Option<ResourceIdentifier<Customer>>,
    pub permissions: Vec<AssociatePermission>,
    pub other: OtherFields,
}

members! { AssociateMissingPermissionError {
    0 => associate: "associate", 1 => business_unit: "businessUnit",
    2 => associate_on_behalf: "associateOnBehalf", 3 => permissions: "permissions",
} }

impl AssociateMissingPermissionError {
    /// With what is required; all else is absent.
    pub fn new(
        associate: impl Into<ResourceIdentifier<Customer>>,
        business_unit: impl Into<ResourceIdentifier<BusinessUnit>>,
        permissions: Vec<AssociatePermission>,
    ) -> Self {
        Self {
            associate: associate.into(),
            business_unit: business_unit.into(),
            associate_on_behalf: None,
            permissions,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for AssociateMissingPermissionError {
    const CODE: ErrorCode = ErrorCode::AssociateMissingPermission;
}

/// The platform's [`AttributeDefinitionAlreadyExistsError`](https://docs.commercetools.com/api/errors#ctp:api:type:AttributeDefinitionAlreadyExistsError).
///
/// The [`ErrorObject`](crate::ErrorObject) `AttributeDefinitionAlreadyExists`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeDefinitionAlreadyExistsError {
    pub conflicting_product_type_id: String,
    pub conflicting_product_type_name: String,
    pub conflicting_attribute_name: String,
    pub other: OtherFields,
}

members! { AttributeDefinitionAlreadyExistsError {
    0 => conflicting_product_type_id: "conflictingProductTypeId",
    1 => conflicting_product_type_name: "conflictingProductTypeName",
    2 => conflicting_attribute_name: "conflictingAttributeName",
} }

impl AttributeDefinitionAlreadyExistsError {
    /// With what is required; all else is absent.
    pub fn new(
        conflicting_product_type_id: impl Into<String>,
        conflicting_product_type_name: impl Into<String>,
        conflicting_attribute_name: impl Into<String>,
    ) -> Self {
        Self {
            conflicting_product_type_id: conflicting_product_type_id.into(),
            conflicting_product_type_name: conflicting_product_type_name.into(),
            conflicting_attribute_name: conflicting_attribute_name.into(),
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for AttributeDefinitionAlreadyExistsError {
    const CODE: ErrorCode = ErrorCode::AttributeDefinitionAlreadyExists;
}

/// The platform's [`AttributeDefinitionTypeConflictError`](https://docs.commercetools.com/api/errors#ctp:api:type:AttributeDefinitionTypeConflictError).
///
/// The [`ErrorObject`](crate::ErrorObject) `AttributeDefinitionTypeConflict`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeDefinitionTypeConflictError {
    pub conflicting_product_type_id: String,
    pub conflicting_product_type_name: String,
    pub conflicting_attribute_name: String,
    pub other: OtherFields,
}

members! { AttributeDefinitionTypeConflictError {
    0 => conflicting_product_type_id: "conflictingProductTypeId",
    1 => conflicting_product_type_name: "conflictingProductTypeName",
    2 => conflicting_attribute_name: "conflictingAttributeName",
} }

impl AttributeDefinitionTypeConflictError {
    /// With what is required; all else is absent.
    pub fn new(
        conflicting_product_type_id: impl Into<String>,
        conflicting_product_type_name: impl Into<String>,
        conflicting_attribute_name: impl Into<String>,
    ) -> Self {
        Self {
            conflicting_product_type_id: conflicting_product_type_id.into(),
            conflicting_product_type_name: conflicting_product_type_name.into(),
            conflicting_attribute_name: conflicting_attribute_name.into(),
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for AttributeDefinitionTypeConflictError {
    const CODE: ErrorCode = ErrorCode::AttributeDefinitionTypeConflict;
}

/// The platform's [`AttributeNameDoesNotExistError`](https://docs.commercetools.com/api/errors#ctp:api:type:AttributeNameDoesNotExistError).
///
/// The [`ErrorObject`](crate::ErrorObject) `AttributeNameDoesNotExist`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeNameDoesNotExistError {
    pub invalid_attribute_name: String,
    pub other: OtherFields,
}

members! { AttributeNameDoesNotExistError {
    0 => invalid_attribute_name: "invalidAttributeName",
} }

impl AttributeNameDoesNotExistError {
    /// With what is required; all else is absent.
    pub fn new(invalid_attribute_name: impl Into<String>) -> Self {
        Self { invalid_attribute_name: invalid_attribute_name.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for AttributeNameDoesNotExistError {
    const CODE: ErrorCode = ErrorCode::AttributeNameDoesNotExist;
}

/// The platform's [`BulkOperationMaxItemsExceededError`](https://docs.commercetools.com/api/errors#ctp:api:type:BulkOperationMaxItemsExceededError).
///
/// The [`ErrorObject`](crate::ErrorObject) `BulkOperationMaxItemsExceeded`.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkOperationMaxItemsExceededError {
    pub limit: i32,
    pub provided: i32,
    pub other: OtherFields,
}

members! { BulkOperationMaxItemsExceededError {
    0 => limit: "limit", 1 => provided: "provided",
} }

impl BulkOperationMaxItemsExceededError {
    /// With what is required; all else is absent.
    pub fn new(limit: i32, provided: i32) -> Self {
        Self { limit, provided, other: OtherFields::default() }
    }
}

impl ErrorFields for BulkOperationMaxItemsExceededError {
    const CODE: ErrorCode = ErrorCode::BulkOperationMaxItemsExceeded;
}

/// The platform's [`ConcurrentModificationError`](https://docs.commercetools.com/api/errors#ctp:api:type:ConcurrentModificationError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ConcurrentModification`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcurrentModificationError {
    pub current_version: Option<Version>,
    pub other: OtherFields,
}

members! { ConcurrentModificationError {
    0 => current_version: "currentVersion",
} }

impl ErrorFields for ConcurrentModificationError {
    const CODE: ErrorCode = ErrorCode::ConcurrentModification;
}

/// The platform's [`CountryNotConfiguredInStoreError`](https://docs.commercetools.com/api/errors#ctp:api:type:CountryNotConfiguredInStoreError).
///
/// The [`ErrorObject`](crate::ErrorObject) `CountryNotConfiguredInStore`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryNotConfiguredInStoreError {
    pub store_countries: Vec<Country>,
    pub country: Country,
    pub other: OtherFields,
}

members! { CountryNotConfiguredInStoreError {
    0 => store_countries: "storeCountries", 1 => country: "country",
} }

impl CountryNotConfiguredInStoreError {
    /// With what is required; all else is absent.
    pub fn new(store_countries: Vec<Country>, country: Country) -> Self {
        Self { store_countries, country, other: OtherFields::default() }
    }
}

impl ErrorFields for CountryNotConfiguredInStoreError {
    const CODE: ErrorCode = ErrorCode::CountryNotConfiguredInStore;
}

/// The platform's [`DiscountCodeNonApplicableError`](https://docs.commercetools.com/api/errors#ctp:api:type:DiscountCodeNonApplicableError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DiscountCodeNonApplicable`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiscountCodeNonApplicableError {
    pub discount_code: Option<String>,
    pub reason: Option<String>,
    pub discount_code_id: Option<Id<DiscountCode>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub validity_check_time: Option<DateTime>,
    pub other: OtherFields,
}

members! { DiscountCodeNonApplicableError {
    0 => discount_code: "discountCode", 1 => reason: "reason", 2 => discount_code_id: "discountCodeId",
    3 => valid_from: "validFrom", 4 => valid_until: "validUntil",
    5 => validity_check_time: "validityCheckTime",
} }

impl ErrorFields for DiscountCodeNonApplicableError {
    const CODE: ErrorCode = ErrorCode::DiscountCodeNonApplicable;
}

/// The platform's [`DuplicateAttributeValueError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateAttributeValueError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateAttributeValue`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateAttributeValueError {
    pub attribute: Attribute,
    pub other: OtherFields,
}

members! { DuplicateAttributeValueError {
    0 => attribute: "attribute",
} }

impl DuplicateAttributeValueError {
    /// With what is required; all else is absent.
    pub fn new(attribute: Attribute) -> Self {
        Self { attribute, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicateAttributeValueError {
    const CODE: ErrorCode = ErrorCode::DuplicateAttributeValue;
}

/// The platform's [`DuplicateAttributeValuesError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateAttributeValuesError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateAttributeValues`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateAttributeValuesError {
    pub attributes: Vec<Attribute>,
    pub other: OtherFields,
}

members! { DuplicateAttributeValuesError {
    0 => attributes: "attributes",
} }

impl DuplicateAttributeValuesError {
    /// With what is required; all else is absent.
    pub fn new(attributes: Vec<Attribute>) -> Self {
        Self { attributes, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicateAttributeValuesError {
    const CODE: ErrorCode = ErrorCode::DuplicateAttributeValues;
}

/// The platform's [`DuplicateEnumValuesError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateEnumValuesError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateEnumValues`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateEnumValuesError {
    pub duplicates: Vec<String>,
    pub other: OtherFields,
}

members! { DuplicateEnumValuesError {
    0 => duplicates: "duplicates",
} }

impl DuplicateEnumValuesError {
    /// With what is required; all else is absent.
    pub fn new(duplicates: Vec<String>) -> Self {
        Self { duplicates, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicateEnumValuesError {
    const CODE: ErrorCode = ErrorCode::DuplicateEnumValues;
}

/// The platform's [`DuplicateFieldError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateFieldError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateField`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateFieldError {
    pub field: String,
    pub duplicate_value: RefusedValue,
    pub other: OtherFields,
}

members! { DuplicateFieldError {
    0 => field: "field", 1 => duplicate_value: "duplicateValue",
} }

impl DuplicateFieldError {
    /// With what is required; all else is absent.
    pub fn new(field: impl Into<String>, duplicate_value: RefusedValue) -> Self {
        Self { field: field.into(), duplicate_value, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicateFieldError {
    const CODE: ErrorCode = ErrorCode::DuplicateField;
}

/// The platform's [`DuplicateFieldWithConflictingResourceError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateFieldWithConflictingResourceError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateFieldWithConflictingResource`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateFieldWithConflictingResourceError {
    pub field: String,
    pub duplicate_value: RefusedValue,
    pub conflicting_resource: AnyReference,
    pub other: OtherFields,
}

members! { DuplicateFieldWithConflictingResourceError {
    0 => field: "field", 1 => duplicate_value: "duplicateValue",
    2 => conflicting_resource: "conflictingResource",
} }

impl DuplicateFieldWithConflictingResourceError {
    /// With what is required; all else is absent.
    pub fn new(
        field: impl Into<String>,
        duplicate_value: RefusedValue,
        conflicting_resource: impl Into<AnyReference>,
    ) -> Self {
        Self {
            field: field.into(),
            duplicate_value,
            conflicting_resource: conflicting_resource.into(),
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for DuplicateFieldWithConflictingResourceError {
    const CODE: ErrorCode = ErrorCode::DuplicateFieldWithConflictingResource;
}

/// The platform's [`DuplicatePriceKeyError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicatePriceKeyError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicatePriceKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicatePriceKeyError {
    pub conflicting_price: Price,
    pub other: OtherFields,
}

members! { DuplicatePriceKeyError {
    0 => conflicting_price: "conflictingPrice",
} }

impl DuplicatePriceKeyError {
    /// With what is required; all else is absent.
    pub fn new(conflicting_price: Price) -> Self {
        Self { conflicting_price, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicatePriceKeyError {
    const CODE: ErrorCode = ErrorCode::DuplicatePriceKey;
}

/// The platform's [`DuplicatePriceScopeError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicatePriceScopeError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicatePriceScope`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicatePriceScopeError {
    pub conflicting_price: Price,
    pub other: OtherFields,
}

members! { DuplicatePriceScopeError {
    0 => conflicting_price: "conflictingPrice",
} }

impl DuplicatePriceScopeError {
    /// With what is required; all else is absent.
    pub fn new(conflicting_price: Price) -> Self {
        Self { conflicting_price, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicatePriceScopeError {
    const CODE: ErrorCode = ErrorCode::DuplicatePriceScope;
}

/// The platform's [`DuplicateStandalonePriceScopeError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateStandalonePriceScopeError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateStandalonePriceScope`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateStandalonePriceScopeError {
    pub conflicting_standalone_price: Reference<StandalonePrice>,
    pub sku: String,
    pub currency: Currency,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { DuplicateStandalonePriceScopeError {
    0 => conflicting_standalone_price: "conflictingStandalonePrice", 1 => sku: "sku",
    2 => currency: "currency", 3 => country: "country", 4 => customer_group: "customerGroup",
    5 => channel: "channel", 6 => valid_from: "validFrom", 7 => valid_until: "validUntil",
} }

impl DuplicateStandalonePriceScopeError {
    /// With what is required; all else is absent.
    pub fn new(
        conflicting_standalone_price: impl Into<Reference<StandalonePrice>>,
        sku: impl Into<String>,
        currency: Currency,
    ) -> Self {
        Self {
            conflicting_standalone_price: conflicting_standalone_price.into(),
            sku: sku.into(),
            currency,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for DuplicateStandalonePriceScopeError {
    const CODE: ErrorCode = ErrorCode::DuplicateStandalonePriceScope;
}

/// The platform's [`DuplicateVariantValuesError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateVariantValuesError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateVariantValues`.
#[derive(Clone, Debug, PartialEq)]
pub struct DuplicateVariantValuesError {
    pub variant_values: VariantValues,
    pub other: OtherFields,
}

members! { DuplicateVariantValuesError {
    0 => variant_values: "variantValues",
} }

impl DuplicateVariantValuesError {
    /// With what is required; all else is absent.
    pub fn new(variant_values: VariantValues) -> Self {
        Self { variant_values, other: OtherFields::default() }
    }
}

impl ErrorFields for DuplicateVariantValuesError {
    const CODE: ErrorCode = ErrorCode::DuplicateVariantValues;
}

/// The platform's [`EditPreviewFailedError`](https://docs.commercetools.com/api/errors#ctp:api:type:EditPreviewFailedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `EditPreviewFailed`.
#[derive(Clone, Debug, PartialEq)]
pub struct EditPreviewFailedError {
    pub result: RawJson,
    pub other: OtherFields,
}

members! { EditPreviewFailedError {
    0 => result: "result",
} }

impl EditPreviewFailedError {
    /// With what is required; all else is absent.
    pub fn new(result: RawJson) -> Self {
        Self { result, other: OtherFields::default() }
    }
}

impl ErrorFields for EditPreviewFailedError {
    const CODE: ErrorCode = ErrorCode::EditPreviewFailed;
}

/// The platform's [`EnumKeyAlreadyExistsError`](https://docs.commercetools.com/api/errors#ctp:api:type:EnumKeyAlreadyExistsError).
///
/// The [`ErrorObject`](crate::ErrorObject) `EnumKeyAlreadyExists`.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumKeyAlreadyExistsError {
    pub conflicting_enum_key: Key,
    pub conflicting_attribute_name: String,
    pub other: OtherFields,
}

members! { EnumKeyAlreadyExistsError {
    0 => conflicting_enum_key: "conflictingEnumKey",
    1 => conflicting_attribute_name: "conflictingAttributeName",
} }

impl EnumKeyAlreadyExistsError {
    /// With what is required; all else is absent.
    pub fn new(conflicting_enum_key: Key, conflicting_attribute_name: impl Into<String>) -> Self {
        Self {
            conflicting_enum_key,
            conflicting_attribute_name: conflicting_attribute_name.into(),
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for EnumKeyAlreadyExistsError {
    const CODE: ErrorCode = ErrorCode::EnumKeyAlreadyExists;
}

/// The platform's [`EnumKeyDoesNotExistError`](https://docs.commercetools.com/api/errors#ctp:api:type:EnumKeyDoesNotExistError).
///
/// The [`ErrorObject`](crate::ErrorObject) `EnumKeyDoesNotExist`.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumKeyDoesNotExistError {
    pub conflicting_enum_key: Key,
    pub conflicting_attribute_name: String,
    pub other: OtherFields,
}

members! { EnumKeyDoesNotExistError {
    0 => conflicting_enum_key: "conflictingEnumKey",
    1 => conflicting_attribute_name: "conflictingAttributeName",
} }

impl EnumKeyDoesNotExistError {
    /// With what is required; all else is absent.
    pub fn new(conflicting_enum_key: Key, conflicting_attribute_name: impl Into<String>) -> Self {
        Self {
            conflicting_enum_key,
            conflicting_attribute_name: conflicting_attribute_name.into(),
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for EnumKeyDoesNotExistError {
    const CODE: ErrorCode = ErrorCode::EnumKeyDoesNotExist;
}

/// The platform's [`ErrorByExtension`](https://docs.commercetools.com/api/errors#ctp:api:type:ErrorByExtension).
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorByExtension {
    pub id: Id<ErrorByExtension>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { ErrorByExtension {
    0 => id: "id", 1 => key: "key",
} }

impl ErrorByExtension {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<ErrorByExtension>>) -> Self {
        Self { id: id.into(), key: None, other: OtherFields::default() }
    }
}

/// The platform's [`ExactLockConflictError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExactLockConflictError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExactLockConflict`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExactLockConflictError {
    pub sku: String,
    pub currency: Currency,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { ExactLockConflictError {
    0 => sku: "sku", 1 => currency: "currency", 2 => country: "country",
    3 => customer_group: "customerGroup", 4 => channel: "channel", 5 => valid_from: "validFrom",
    6 => valid_until: "validUntil", 7 => recurrence_policy: "recurrencePolicy",
} }

impl ExactLockConflictError {
    /// With what is required; all else is absent.
    pub fn new(sku: impl Into<String>, currency: Currency) -> Self {
        Self {
            sku: sku.into(),
            currency,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            recurrence_policy: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for ExactLockConflictError {
    const CODE: ErrorCode = ErrorCode::ExactLockConflict;
}

/// The platform's [`ExtensionBadResponseError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExtensionBadResponseError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExtensionBadResponse`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionBadResponseError {
    pub localized_message: Option<LocalizedString>,
    pub extension_extra_info: Option<RawJson>,
    pub extension_errors: Vec<ExtensionError>,
    pub extension_body: Option<String>,
    pub extension_status_code: Option<i32>,
    pub extension_id: Id<Extension>,
    pub extension_key: Option<Key>,
    pub other: OtherFields,
}

members! { ExtensionBadResponseError {
    0 => localized_message: "localizedMessage", 1 => extension_extra_info: "extensionExtraInfo",
    2 => extension_errors: "extensionErrors", 3 => extension_body: "extensionBody",
    4 => extension_status_code: "extensionStatusCode", 5 => extension_id: "extensionId",
    6 => extension_key: "extensionKey",
} }

impl ExtensionBadResponseError {
    /// With what is required; all else is absent.
    pub fn new(extension_errors: Vec<ExtensionError>, extension_id: impl Into<Id<Extension>>) -> Self {
        Self {
            localized_message: None,
            extension_extra_info: None,
            extension_errors,
            extension_body: None,
            extension_status_code: None,
            extension_id: extension_id.into(),
            extension_key: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for ExtensionBadResponseError {
    const CODE: ErrorCode = ErrorCode::ExtensionBadResponse;
}

/// The platform's [`ExtensionError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExtensionError).
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionError {
    pub code: String,
    pub message: String,
    pub extension_id: Id<Extension>,
    pub extension_key: Option<Key>,
    pub other: OtherFields,
}

members! { ExtensionError {
    0 => code: "code", 1 => message: "message", 2 => extension_id: "extensionId",
    3 => extension_key: "extensionKey",
} }

impl ExtensionError {
    /// With what is required; all else is absent.
    pub fn new(
        code: impl Into<String>,
        message: impl Into<String>,
        extension_id: impl Into<Id<Extension>>,
    ) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            extension_id: extension_id.into(),
            extension_key: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`ExtensionNoResponseError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExtensionNoResponseError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExtensionNoResponse`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionNoResponseError {
    pub extension_id: Id<Extension>,
    pub extension_key: Option<Key>,
    pub other: OtherFields,
}

members! { ExtensionNoResponseError {
    0 => extension_id: "extensionId", 1 => extension_key: "extensionKey",
} }

impl ExtensionNoResponseError {
    /// With what is required; all else is absent.
    pub fn new(extension_id: impl Into<Id<Extension>>) -> Self {
        Self { extension_id: extension_id.into(), extension_key: None, other: OtherFields::default() }
    }
}

impl ErrorFields for ExtensionNoResponseError {
    const CODE: ErrorCode = ErrorCode::ExtensionNoResponse;
}

/// The platform's [`ExtensionPredicateEvaluationFailedError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExtensionPredicateEvaluationFailedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExtensionPredicateEvaluationFailed`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionPredicateEvaluationFailedError {
    pub error_by_extension: ErrorByExtension,
    pub other: OtherFields,
}

members! { ExtensionPredicateEvaluationFailedError {
    0 => error_by_extension: "errorByExtension",
} }

impl ExtensionPredicateEvaluationFailedError {
    /// With what is required; all else is absent.
    pub fn new(error_by_extension: ErrorByExtension) -> Self {
        Self { error_by_extension, other: OtherFields::default() }
    }
}

impl ErrorFields for ExtensionPredicateEvaluationFailedError {
    const CODE: ErrorCode = ErrorCode::ExtensionPredicateEvaluationFailed;
}

/// The platform's [`ExtensionUpdateActionsFailedError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExtensionUpdateActionsFailedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExtensionUpdateActionsFailed`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionUpdateActionsFailedError {
    pub localized_message: Option<LocalizedString>,
    pub extension_extra_info: Option<RawJson>,
    pub extension_errors: Vec<ExtensionError>,
    pub other: OtherFields,
}

members! { ExtensionUpdateActionsFailedError {
    0 => localized_message: "localizedMessage", 1 => extension_extra_info: "extensionExtraInfo",
    2 => extension_errors: "extensionErrors",
} }

impl ExtensionUpdateActionsFailedError {
    /// With what is required; all else is absent.
    pub fn new(extension_errors: Vec<ExtensionError>) -> Self {
        Self {
            localized_message: None,
            extension_extra_info: None,
            extension_errors,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for ExtensionUpdateActionsFailedError {
    const CODE: ErrorCode = ErrorCode::ExtensionUpdateActionsFailed;
}

/// The platform's [`InvalidFieldError`](https://docs.commercetools.com/api/errors#ctp:api:type:InvalidFieldError).
///
/// The [`ErrorObject`](crate::ErrorObject) `InvalidField`.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidFieldError {
    pub field: String,
    pub invalid_value: RefusedValue,
    pub allowed_values: Option<Vec<RawJson>>,
    pub other: OtherFields,
}

members! { InvalidFieldError {
    0 => field: "field", 1 => invalid_value: "invalidValue", 2 => allowed_values: "allowedValues",
} }

impl InvalidFieldError {
    /// With what is required; all else is absent.
    pub fn new(field: impl Into<String>, invalid_value: RefusedValue) -> Self {
        Self { field: field.into(), invalid_value, allowed_values: None, other: OtherFields::default() }
    }
}

impl ErrorFields for InvalidFieldError {
    const CODE: ErrorCode = ErrorCode::InvalidField;
}

/// The platform's [`InvalidItemShippingDetailsError`](https://docs.commercetools.com/api/errors#ctp:api:type:InvalidItemShippingDetailsError).
///
/// The [`ErrorObject`](crate::ErrorObject) `InvalidItemShippingDetails`.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidItemShippingDetailsError {
    pub subject: String,
    pub item_id: String,
    pub other: OtherFields,
}

members! { InvalidItemShippingDetailsError {
    0 => subject: "subject", 1 => item_id: "itemId",
} }

impl InvalidItemShippingDetailsError {
    /// With what is required; all else is absent.
    pub fn new(subject: impl Into<String>, item_id: impl Into<String>) -> Self {
        Self { subject: subject.into(), item_id: item_id.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for InvalidItemShippingDetailsError {
    const CODE: ErrorCode = ErrorCode::InvalidItemShippingDetails;
}

/// The platform's [`InvalidJsonInputError`](https://docs.commercetools.com/api/errors#ctp:api:type:InvalidJsonInputError).
///
/// The [`ErrorObject`](crate::ErrorObject) `InvalidJsonInput`.
#[derive(Clone, Debug, PartialEq)]
pub struct InvalidJsonInputError {
    pub detailed_error_message: String,
    pub other: OtherFields,
}

members! { InvalidJsonInputError {
    0 => detailed_error_message: "detailedErrorMessage",
} }

impl InvalidJsonInputError {
    /// With what is required; all else is absent.
    pub fn new(detailed_error_message: impl Into<String>) -> Self {
        Self { detailed_error_message: detailed_error_message.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for InvalidJsonInputError {
    const CODE: ErrorCode = ErrorCode::InvalidJsonInput;
}

/// The platform's [`LineItemQuantityAboveLimitError`](https://docs.commercetools.com/api/errors#ctp:api:type:LineItemQuantityAboveLimitError).
///
/// The [`ErrorObject`](crate::ErrorObject) `LineItemQuantityAboveLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct LineItemQuantityAboveLimitError {
    pub quantity: i32,
    pub max_cart_quantity: i32,
    pub line_item: Option<String>,
    pub other: OtherFields,
}

members! { LineItemQuantityAboveLimitError {
    0 => quantity: "quantity", 1 => max_cart_quantity: "maxCartQuantity", 2 => line_item: "lineItem",
} }

impl LineItemQuantityAboveLimitError {
    /// With what is required; all else is absent.
    pub fn new(quantity: i32, max_cart_quantity: i32) -> Self {
        Self { quantity, max_cart_quantity, line_item: None, other: OtherFields::default() }
    }
}

impl ErrorFields for LineItemQuantityAboveLimitError {
    const CODE: ErrorCode = ErrorCode::LineItemQuantityAboveLimit;
}

/// The platform's [`LineItemQuantityBelowLimitError`](https://docs.commercetools.com/api/errors#ctp:api:type:LineItemQuantityBelowLimitError).
///
/// The [`ErrorObject`](crate::ErrorObject) `LineItemQuantityBelowLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct LineItemQuantityBelowLimitError {
    pub quantity: i32,
    pub min_cart_quantity: i32,
    pub line_item: Option<String>,
    pub other: OtherFields,
}

members! { LineItemQuantityBelowLimitError {
    0 => quantity: "quantity", 1 => min_cart_quantity: "minCartQuantity", 2 => line_item: "lineItem",
} }

impl LineItemQuantityBelowLimitError {
    /// With what is required; all else is absent.
    pub fn new(quantity: i32, min_cart_quantity: i32) -> Self {
        Self { quantity, min_cart_quantity, line_item: None, other: OtherFields::default() }
    }
}

impl ErrorFields for LineItemQuantityBelowLimitError {
    const CODE: ErrorCode = ErrorCode::LineItemQuantityBelowLimit;
}

/// The platform's [`LockedFieldError`](https://docs.commercetools.com/api/errors#ctp:api:type:LockedFieldError).
///
/// The [`ErrorObject`](crate::ErrorObject) `LockedField`.
#[derive(Clone, Debug, PartialEq)]
pub struct LockedFieldError {
    pub field: String,
    pub other: OtherFields,
}

members! { LockedFieldError {
    0 => field: "field",
} }

impl LockedFieldError {
    /// With what is required; all else is absent.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for LockedFieldError {
    const CODE: ErrorCode = ErrorCode::LockedField;
}

/// The platform's [`MatchingPriceNotFoundError`](https://docs.commercetools.com/api/errors#ctp:api:type:MatchingPriceNotFoundError).
///
/// The [`ErrorObject`](crate::ErrorObject) `MatchingPriceNotFound`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchingPriceNotFoundError {
    pub product_id: Id<Product>,
    pub variant_id: i32,
    pub currency: Option<Currency>,
    pub country: Option<Country>,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub channel: Option<Reference<Channel>>,
    pub other: OtherFields,
}

members! { MatchingPriceNotFoundError {
    0 => product_id: "productId", 1 => variant_id: "variantId", 2 => currency: "currency",
    3 => country: "country", 4 => customer_group: "customerGroup", 5 => channel: "channel",
} }

impl MatchingPriceNotFoundError {
    /// With what is required; all else is absent.
    pub fn new(product_id: impl Into<Id<Product>>, variant_id: i32) -> Self {
        Self {
            product_id: product_id.into(),
            variant_id,
            currency: None,
            country: None,
            customer_group: None,
            channel: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for MatchingPriceNotFoundError {
    const CODE: ErrorCode = ErrorCode::MatchingPriceNotFound;
}

/// The platform's [`MaxResourceLimitExceededError`](https://docs.commercetools.com/api/errors#ctp:api:type:MaxResourceLimitExceededError).
///
/// The [`ErrorObject`](crate::ErrorObject) `MaxResourceLimitExceeded`.
#[derive(Clone, Debug, PartialEq)]
pub struct MaxResourceLimitExceededError {
    pub exceeded_resource: ReferenceTypeId,
    pub other: OtherFields,
}

members! { MaxResourceLimitExceededError {
    0 => exceeded_resource: "exceededResource",
} }

impl MaxResourceLimitExceededError {
    /// With what is required; all else is absent.
    pub fn new(exceeded_resource: ReferenceTypeId) -> Self {
        Self { exceeded_resource, other: OtherFields::default() }
    }
}

impl ErrorFields for MaxResourceLimitExceededError {
    const CODE: ErrorCode = ErrorCode::MaxResourceLimitExceeded;
}

/// The platform's [`MissingRoleOnChannelError`](https://docs.commercetools.com/api/errors#ctp:api:type:MissingRoleOnChannelError).
///
/// The [`ErrorObject`](crate::ErrorObject) `MissingRoleOnChannel`.
#[derive(Clone, Debug, PartialEq)]
pub struct MissingRoleOnChannelError {
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub missing_role: ChannelRoleEnum,
    pub other: OtherFields,
}

members! { MissingRoleOnChannelError {
    0 => channel: "channel", 1 => missing_role: "missingRole",
} }

impl MissingRoleOnChannelError {
    /// With what is required; all else is absent.
    pub fn new(missing_role: ChannelRoleEnum) -> Self {
        Self { channel: None, missing_role, other: OtherFields::default() }
    }
}

impl ErrorFields for MissingRoleOnChannelError {
    const CODE: ErrorCode = ErrorCode::MissingRoleOnChannel;
}

/// The platform's [`MissingTaxRateForCountryError`](https://docs.commercetools.com/api/errors#ctp:api:type:MissingTaxRateForCountryError).
///
/// The [`ErrorObject`](crate::ErrorObject) `MissingTaxRateForCountry`.
#[derive(Clone, Debug, PartialEq)]
pub struct MissingTaxRateForCountryError {
    pub tax_category_id: Id<TaxCategory>,
    pub country: Option<Country>,
    pub state: Option<String>,
    pub other: OtherFields,
}

members! { MissingTaxRateForCountryError {
    0 => tax_category_id: "taxCategoryId", 1 => country: "country", 2 => state: "state",
} }

impl MissingTaxRateForCountryError {
    /// With what is required; all else is absent.
    pub fn new(tax_category_id: impl Into<Id<TaxCategory>>) -> Self {
        Self {
            tax_category_id: tax_category_id.into(),
            country: None,
            state: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for MissingTaxRateForCountryError {
    const CODE: ErrorCode = ErrorCode::MissingTaxRateForCountry;
}

/// The platform's [`OutOfStockError`](https://docs.commercetools.com/api/errors#ctp:api:type:OutOfStockError).
///
/// The [`ErrorObject`](crate::ErrorObject) `OutOfStock`.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfStockError {
    pub line_items: Vec<String>,
    pub skus: Vec<String>,
    pub other: OtherFields,
}

members! { OutOfStockError {
    0 => line_items: "lineItems", 1 => skus: "skus",
} }

impl OutOfStockError {
    /// With what is required; all else is absent.
    pub fn new(line_items: Vec<String>, skus: Vec<String>) -> Self {
        Self { line_items, skus, other: OtherFields::default() }
    }
}

impl ErrorFields for OutOfStockError {
    const CODE: ErrorCode = ErrorCode::OutOfStock;
}

/// The platform's [`OverlappingPriceValidityError`](https://docs.commercetools.com/api/errors#ctp:api:type:OverlappingPriceValidityError).
///
/// The [`ErrorObject`](crate::ErrorObject) `OverlappingPriceValidity`.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlappingPriceValidityError {
    pub conflicting_price: String,
    pub currency: Currency,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub conflicting_valid_from: Option<DateTime>,
    pub conflicting_valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { OverlappingPriceValidityError {
    0 => conflicting_price: "conflictingPrice", 1 => currency: "currency", 2 => country: "country",
    3 => customer_group: "customerGroup", 4 => channel: "channel", 5 => valid_from: "validFrom",
    6 => valid_until: "validUntil", 7 => conflicting_valid_from: "conflictingValidFrom",
    8 => conflicting_valid_until: "conflictingValidUntil",
} }

impl OverlappingPriceValidityError {
    /// With what is required; all else is absent.
    pub fn new(conflicting_price: impl Into<String>, currency: Currency) -> Self {
        Self {
            conflicting_price: conflicting_price.into(),
            currency,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            conflicting_valid_from: None,
            conflicting_valid_until: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for OverlappingPriceValidityError {
    const CODE: ErrorCode = ErrorCode::OverlappingPriceValidity;
}

/// The platform's [`OverlappingStandalonePriceValidityError`](https://docs.commercetools.com/api/errors#ctp:api:type:OverlappingStandalonePriceValidityError).
///
/// The [`ErrorObject`](crate::ErrorObject) `OverlappingStandalonePriceValidity`.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlappingStandalonePriceValidityError {
    pub conflicting_standalone_price: Reference<StandalonePrice>,
    pub sku: String,
    pub currency: Currency,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub valid_from: Option<DateTime>,
    pub valid_until: Option<DateTime>,
    pub conflicting_valid_from: Option<DateTime>,
    pub conflicting_valid_until: Option<DateTime>,
    pub other: OtherFields,
}

members! { OverlappingStandalonePriceValidityError {
    0 => conflicting_standalone_price: "conflictingStandalonePrice", 1 => sku: "sku",
    2 => currency: "currency", 3 => country: "country", 4 => customer_group: "customerGroup",
    5 => channel: "channel", 6 => valid_from: "validFrom", 7 => valid_until: "validUntil",
    8 => conflicting_valid_from: "conflictingValidFrom",
    9 => conflicting_valid_until: "conflictingValidUntil",
} }

impl OverlappingStandalonePriceValidityError {
    /// With what is required; all else is absent.
    pub fn new(
        conflicting_standalone_price: impl Into<Reference<StandalonePrice>>,
        sku: impl Into<String>,
        currency: Currency,
    ) -> Self {
        Self {
            conflicting_standalone_price: conflicting_standalone_price.into(),
            sku: sku.into(),
            currency,
            country: None,
            customer_group: None,
            channel: None,
            valid_from: None,
            valid_until: None,
            conflicting_valid_from: None,
            conflicting_valid_until: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for OverlappingStandalonePriceValidityError {
    const CODE: ErrorCode = ErrorCode::OverlappingStandalonePriceValidity;
}

/// The platform's [`PriceChangedError`](https://docs.commercetools.com/api/errors#ctp:api:type:PriceChangedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `PriceChanged`.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceChangedError {
    pub line_items: Vec<String>,
    pub shipping: bool,
    pub other: OtherFields,
}

members! { PriceChangedError {
    0 => line_items: "lineItems", 1 => shipping: "shipping",
} }

impl PriceChangedError {
    /// With what is required; all else is absent.
    pub fn new(line_items: Vec<String>, shipping: bool) -> Self {
        Self { line_items, shipping, other: OtherFields::default() }
    }
}

impl ErrorFields for PriceChangedError {
    const CODE: ErrorCode = ErrorCode::PriceChanged;
}

/// The platform's [`ProductAssignmentMissingError`](https://docs.commercetools.com/api/errors#ctp:api:type:ProductAssignmentMissingError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ProductAssignmentMissing`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductAssignmentMissingError {
    pub product: Reference<Product>,
    pub other: OtherFields,
}

members! { ProductAssignmentMissingError {
    0 => product: "product",
} }

impl ProductAssignmentMissingError {
    /// With what is required; all else is absent.
    pub fn new(product: impl Into<Reference<Product>>) -> Self {
        Self { product: product.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for ProductAssignmentMissingError {
    const CODE: ErrorCode = ErrorCode::ProductAssignmentMissing;
}

/// The platform's [`ProductPresentWithDifferentVariantSelectionError`](https://docs.commercetools.com/api/errors#ctp:api:type:ProductPresentWithDifferentVariantSelectionError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ProductPresentWithDifferentVariantSelection`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProductPresentWithDifferentVariantSelectionError {
    pub product: Reference<Product>,
    pub existing_variant_selection: ProductVariantSelection,
    pub other: OtherFields,
}

members! { ProductPresentWithDifferentVariantSelectionError {
    0 => product: "product", 1 => existing_variant_selection: "existingVariantSelection",
} }

impl ProductPresentWithDifferentVariantSelectionError {
    /// With what is required; all else is absent.
    pub fn new(
        product: impl Into<Reference<Product>>,
        existing_variant_selection: ProductVariantSelection,
    ) -> Self {
        Self { product: product.into(), existing_variant_selection, other: OtherFields::default() }
    }
}

impl ErrorFields for ProductPresentWithDifferentVariantSelectionError {
    const CODE: ErrorCode = ErrorCode::ProductPresentWithDifferentVariantSelection;
}

/// The platform's [`ProjectNotConfiguredForLanguagesError`](https://docs.commercetools.com/api/errors#ctp:api:type:ProjectNotConfiguredForLanguagesError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ProjectNotConfiguredForLanguages`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProjectNotConfiguredForLanguagesError {
    pub languages: Option<Vec<Locale>>,
    pub other: OtherFields,
}

members! { ProjectNotConfiguredForLanguagesError {
    0 => languages: "languages",
} }

impl ErrorFields for ProjectNotConfiguredForLanguagesError {
    const CODE: ErrorCode = ErrorCode::ProjectNotConfiguredForLanguages;
}

/// The platform's [`RecurringOrderFailureError`](https://docs.commercetools.com/api/errors#ctp:api:type:RecurringOrderFailureError).
///
/// The [`ErrorObject`](crate::ErrorObject) `RecurringOrderFailure`.
#[derive(Clone, Debug, PartialEq)]
pub struct RecurringOrderFailureError {
    pub details: RawJson,
    pub other: OtherFields,
}

members! { RecurringOrderFailureError {
    0 => details: "details",
} }

impl RecurringOrderFailureError {
    /// With what is required; all else is absent.
    pub fn new(details: RawJson) -> Self {
        Self { details, other: OtherFields::default() }
    }
}

impl ErrorFields for RecurringOrderFailureError {
    const CODE: ErrorCode = ErrorCode::RecurringOrderFailure;
}

/// The platform's [`ReferenceExistsError`](https://docs.commercetools.com/api/errors#ctp:api:type:ReferenceExistsError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ReferenceExists`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferenceExistsError {
    pub referenced_by: Option<ReferenceTypeId>,
    pub other: OtherFields,
}

members! { ReferenceExistsError {
    0 => referenced_by: "referencedBy",
} }

impl ErrorFields for ReferenceExistsError {
    const CODE: ErrorCode = ErrorCode::ReferenceExists;
}

/// The platform's [`ReferencedResourceNotFoundError`](https://docs.commercetools.com/api/errors#ctp:api:type:ReferencedResourceNotFoundError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ReferencedResourceNotFound`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferencedResourceNotFoundError {
    pub type_id: ReferenceTypeId,
    pub id: Option<Id<ReferencedResourceNotFoundError>>,
    pub key: Option<Key>,
    pub other: OtherFields,
}

members! { ReferencedResourceNotFoundError {
    0 => type_id: "typeId", 1 => id: "id", 2 => key: "key",
} }

impl ReferencedResourceNotFoundError {
    /// With what is required; all else is absent.
    pub fn new(type_id: ReferenceTypeId) -> Self {
        Self { type_id, id: None, key: None, other: OtherFields::default() }
    }
}

impl ErrorFields for ReferencedResourceNotFoundError {
    const CODE: ErrorCode = ErrorCode::ReferencedResourceNotFound;
}

/// The platform's [`RequiredFieldError`](https://docs.commercetools.com/api/errors#ctp:api:type:RequiredFieldError).
///
/// The [`ErrorObject`](crate::ErrorObject) `RequiredField`.
#[derive(Clone, Debug, PartialEq)]
pub struct RequiredFieldError {
    pub field: String,
    pub other: OtherFields,
}

members! { RequiredFieldError {
    0 => field: "field",
} }

impl RequiredFieldError {
    /// With what is required; all else is absent.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), other: OtherFields::default() }
    }
}

impl ErrorFields for RequiredFieldError {
    const CODE: ErrorCode = ErrorCode::RequiredField;
}

/// The platform's [`StoreCartDiscountsLimitReachedError`](https://docs.commercetools.com/api/errors#ctp:api:type:StoreCartDiscountsLimitReachedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `StoreCartDiscountsLimitReached`.
#[derive(Clone, Debug, PartialEq)]
pub struct StoreCartDiscountsLimitReachedError {
    pub stores: Vec<KeyReference<Store>>,
    pub other: OtherFields,
}

members! { StoreCartDiscountsLimitReachedError {
    0 => stores: "stores",
} }

impl StoreCartDiscountsLimitReachedError {
    /// With what is required; all else is absent.
    pub fn new(stores: Vec<KeyReference<Store>>) -> Self {
        Self { stores, other: OtherFields::default() }
    }
}

impl ErrorFields for StoreCartDiscountsLimitReachedError {
    const CODE: ErrorCode = ErrorCode::StoreCartDiscountsLimitReached;
}

/// The platform's [`UnauthorizedError`](https://docs.commercetools.com/api/errors#ctp:api:type:UnauthorizedError).
///
/// The [`ErrorObject`](crate::ErrorObject) `Unauthorized`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnauthorizedError {
    pub stores_without_permission: Option<Vec<String>>,
    pub other: OtherFields,
}

members! { UnauthorizedError {
    0 => stores_without_permission: "storesWithoutPermission",
} }

impl ErrorFields for UnauthorizedError {
    const CODE: ErrorCode = ErrorCode::Unauthorized;
}

/// The platform's [`ValidityLockConflictError`](https://docs.commercetools.com/api/errors#ctp:api:type:ValidityLockConflictError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ValidityLockConflict`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidityLockConflictError {
    pub sku: String,
    pub currency: Currency,
    pub country: Option<Country>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    pub other: OtherFields,
}

members! { ValidityLockConflictError {
    0 => sku: "sku", 1 => currency: "currency", 2 => country: "country",
    3 => customer_group: "customerGroup", 4 => channel: "channel",
    5 => recurrence_policy: "recurrencePolicy",
} }

impl ValidityLockConflictError {
    /// With what is required; all else is absent.
    pub fn new(sku: impl Into<String>, currency: Currency) -> Self {
        Self {
            sku: sku.into(),
            currency,
            country: None,
            customer_group: None,
            channel: None,
            recurrence_policy: None,
            other: OtherFields::default(),
        }
    }
}

impl ErrorFields for ValidityLockConflictError {
    const CODE: ErrorCode = ErrorCode::ValidityLockConflict;
}

/// The platform's [`VariantValues`](https://docs.commercetools.com/api/errors#ctp:api:type:VariantValues).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantValues {
    pub sku: Option<String>,
    pub prices: Vec<PriceDraft>,
    pub attributes: Vec<Attribute>,
    pub other: OtherFields,
}

members! { VariantValues {
    0 => sku: "sku", 1 => prices: "prices", 2 => attributes: "attributes",
} }

impl VariantValues {
    /// With what is required; all else is absent.
    pub fn new(prices: Vec<PriceDraft>, attributes: Vec<Attribute>) -> Self {
        Self { sku: None, prices, attributes, other: OtherFields::default() }
    }
}
