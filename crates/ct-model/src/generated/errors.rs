//! What the codes of errors say besides a message.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    AnyReference, AssociatePermission, Attribute, BusinessUnit, Channel, ChannelRoleEnum, Country, Currency,
    Customer, CustomerGroup, DateTime, DiscountCode, ErrorCode, ErrorFields, Extension, Id, Key,
    KeyReference, Locale, LocalizedString, OtherFields, Price, PriceDraft, Product, ProductVariantSelection,
    RawJson, RecurrencePolicy, Reference, ReferenceTypeId, RefusedValue, ResourceIdentifier, StandalonePrice,
    Store, TaxCategory, Version,
};

/// The platform's [`AssociateMissingPermissionError`](https://docs.commercetools.com/api/errors#ctp:api:type:AssociateMissingPermissionError).
///
/// The [`ErrorObject`](crate::ErrorObject) `AssociateMissingPermission`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateMissingPermissionError {
    pub associate: ResourceIdentifier<Customer>,
    pub business_unit: ResourceIdentifier<BusinessUnit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associate_on_behalf: Option<ResourceIdentifier<Customer>>,
    pub permissions: Vec<AssociatePermission>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeDefinitionAlreadyExistsError {
    pub conflicting_product_type_id: String,
    pub conflicting_product_type_name: String,
    pub conflicting_attribute_name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeDefinitionTypeConflictError {
    pub conflicting_product_type_id: String,
    pub conflicting_product_type_name: String,
    pub conflicting_attribute_name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeNameDoesNotExistError {
    pub invalid_attribute_name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BulkOperationMaxItemsExceededError {
    pub limit: i32,
    pub provided: i32,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConcurrentModificationError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_version: Option<Version>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorFields for ConcurrentModificationError {
    const CODE: ErrorCode = ErrorCode::ConcurrentModification;
}

/// The platform's [`CountryNotConfiguredInStoreError`](https://docs.commercetools.com/api/errors#ctp:api:type:CountryNotConfiguredInStoreError).
///
/// The [`ErrorObject`](crate::ErrorObject) `CountryNotConfiguredInStore`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountryNotConfiguredInStoreError {
    pub store_countries: Vec<Country>,
    pub country: Country,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscountCodeNonApplicableError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_code_id: Option<Id<DiscountCode>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_check_time: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorFields for DiscountCodeNonApplicableError {
    const CODE: ErrorCode = ErrorCode::DiscountCodeNonApplicable;
}

/// The platform's [`DuplicateAttributeValueError`](https://docs.commercetools.com/api/errors#ctp:api:type:DuplicateAttributeValueError).
///
/// The [`ErrorObject`](crate::ErrorObject) `DuplicateAttributeValue`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DuplicateAttributeValueError {
    pub attribute: Attribute,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DuplicateAttributeValuesError {
    pub attributes: Vec<Attribute>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DuplicateEnumValuesError {
    pub duplicates: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateFieldError {
    pub field: String,
    pub duplicate_value: RefusedValue,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateFieldWithConflictingResourceError {
    pub field: String,
    pub duplicate_value: RefusedValue,
    pub conflicting_resource: AnyReference,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePriceKeyError {
    pub conflicting_price: Price,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePriceScopeError {
    pub conflicting_price: Price,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateStandalonePriceScopeError {
    pub conflicting_standalone_price: Reference<StandalonePrice>,
    pub sku: String,
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateVariantValuesError {
    pub variant_values: VariantValues,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditPreviewFailedError {
    pub result: RawJson,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumKeyAlreadyExistsError {
    pub conflicting_enum_key: Key,
    pub conflicting_attribute_name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EnumKeyDoesNotExistError {
    pub conflicting_enum_key: Key,
    pub conflicting_attribute_name: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorByExtension {
    pub id: Id<ErrorByExtension>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorByExtension {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<ErrorByExtension>>) -> Self {
        Self { id: id.into(), key: None, other: OtherFields::default() }
    }
}

/// The platform's [`ExactLockConflictError`](https://docs.commercetools.com/api/errors#ctp:api:type:ExactLockConflictError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ExactLockConflict`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExactLockConflictError {
    pub sku: String,
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<Reference<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionBadResponseError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_message: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_extra_info: Option<RawJson>,
    pub extension_errors: Vec<ExtensionError>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_body: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_status_code: Option<i32>,
    pub extension_id: Id<Extension>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionError {
    pub code: String,
    pub message: String,
    pub extension_id: Id<Extension>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionNoResponseError {
    pub extension_id: Id<Extension>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionPredicateEvaluationFailedError {
    pub error_by_extension: ErrorByExtension,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionUpdateActionsFailedError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized_message: Option<LocalizedString>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_extra_info: Option<RawJson>,
    pub extension_errors: Vec<ExtensionError>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InvalidFieldError {
    pub field: String,
    pub invalid_value: RefusedValue,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Vec<RawJson>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InvalidItemShippingDetailsError {
    pub subject: String,
    pub item_id: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InvalidJsonInputError {
    pub detailed_error_message: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItemQuantityAboveLimitError {
    pub quantity: i32,
    pub max_cart_quantity: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineItemQuantityBelowLimitError {
    pub quantity: i32,
    pub min_cart_quantity: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_item: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LockedFieldError {
    pub field: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MatchingPriceNotFoundError {
    pub product_id: Id<Product>,
    pub variant_id: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Reference<Channel>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MaxResourceLimitExceededError {
    pub exceeded_resource: ReferenceTypeId,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MissingRoleOnChannelError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    pub missing_role: ChannelRoleEnum,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MissingTaxRateForCountryError {
    pub tax_category_id: Id<TaxCategory>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutOfStockError {
    pub line_items: Vec<String>,
    pub skus: Vec<String>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OverlappingPriceValidityError {
    pub conflicting_price: String,
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OverlappingStandalonePriceValidityError {
    pub conflicting_standalone_price: Reference<StandalonePrice>,
    pub sku: String,
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_valid_from: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflicting_valid_until: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceChangedError {
    pub line_items: Vec<String>,
    pub shipping: bool,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductAssignmentMissingError {
    pub product: Reference<Product>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductPresentWithDifferentVariantSelectionError {
    pub product: Reference<Product>,
    pub existing_variant_selection: ProductVariantSelection,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectNotConfiguredForLanguagesError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Locale>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorFields for ProjectNotConfiguredForLanguagesError {
    const CODE: ErrorCode = ErrorCode::ProjectNotConfiguredForLanguages;
}

/// The platform's [`RecurringOrderFailureError`](https://docs.commercetools.com/api/errors#ctp:api:type:RecurringOrderFailureError).
///
/// The [`ErrorObject`](crate::ErrorObject) `RecurringOrderFailure`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecurringOrderFailureError {
    pub details: RawJson,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceExistsError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referenced_by: Option<ReferenceTypeId>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorFields for ReferenceExistsError {
    const CODE: ErrorCode = ErrorCode::ReferenceExists;
}

/// The platform's [`ReferencedResourceNotFoundError`](https://docs.commercetools.com/api/errors#ctp:api:type:ReferencedResourceNotFoundError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ReferencedResourceNotFound`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferencedResourceNotFoundError {
    pub type_id: ReferenceTypeId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<ReferencedResourceNotFoundError>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequiredFieldError {
    pub field: String,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoreCartDiscountsLimitReachedError {
    pub stores: Vec<KeyReference<Store>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnauthorizedError {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores_without_permission: Option<Vec<String>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl ErrorFields for UnauthorizedError {
    const CODE: ErrorCode = ErrorCode::Unauthorized;
}

/// The platform's [`ValidityLockConflictError`](https://docs.commercetools.com/api/errors#ctp:api:type:ValidityLockConflictError).
///
/// The [`ErrorObject`](crate::ErrorObject) `ValidityLockConflict`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidityLockConflictError {
    pub sku: String,
    pub currency: Currency,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<ResourceIdentifier<Channel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_policy: Option<ResourceIdentifier<RecurrencePolicy>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantValues {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    pub prices: Vec<PriceDraft>,
    pub attributes: Vec<Attribute>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl VariantValues {
    /// With what is required; all else is absent.
    pub fn new(prices: Vec<PriceDraft>, attributes: Vec<Attribute>) -> Self {
        Self { sku: None, prices, attributes, other: OtherFields::default() }
    }
}
