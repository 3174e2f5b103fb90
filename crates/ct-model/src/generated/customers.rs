//! Customers, signing up and in, passwords and their reset.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Serialize};

use crate::{
    Address, BaseAddress, Cart, CreatedBy, CustomFields, CustomFieldsDraft, CustomerGroup, Date, DateTime,
    Id, Key, KeyReference, LastModifiedBy, Locale, MyCustomerUpdateAction, OtherFields, Password, Reference,
    Resource, ResourceIdentifier, Store, Version, string_enum::string_enum,
};

/// The platform's [`Customer`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:Customer).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: Id<Customer>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    #[serde(default)]
    pub addresses: Vec<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address_id: Option<Id<Address>>,
    #[serde(default)]
    pub shipping_address_ids: Vec<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address_id: Option<Id<Address>>,
    #[serde(default)]
    pub billing_address_ids: Vec<Id<Address>>,
    pub is_email_verified: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<Reference<CustomerGroup>>,
    #[serde(default)]
    pub customer_group_assignments: Vec<CustomerGroupAssignment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default)]
    pub stores: Vec<KeyReference<Store>>,
    pub authentication_mode: AuthenticationMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl Resource for Customer {
    const TYPE_ID: &'static str = "customer";
}

/// The platform's [`CustomerDraft`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerDraft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    pub email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_cart_id: Option<Id<Cart>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_cart: Option<ResourceIdentifier<Cart>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_addresses: Option<Vec<i32>>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_email_verified: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `Password` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_mode: Option<AuthenticationMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerDraft {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            key: None,
            customer_number: None,
            external_id: None,
            email: email.into(),
            password: None,
            first_name: None,
            last_name: None,
            middle_name: None,
            title: None,
            anonymous_cart_id: None,
            anonymous_cart: None,
            anonymous_id: None,
            date_of_birth: None,
            company_name: None,
            vat_id: None,
            addresses: None,
            default_shipping_address: None,
            shipping_addresses: None,
            default_billing_address: None,
            billing_addresses: None,
            is_email_verified: None,
            customer_group: None,
            customer_group_assignments: None,
            custom: None,
            locale: None,
            salutation: None,
            stores: None,
            authentication_mode: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyCustomerDraft`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerDraft {
    pub email: String,
    pub password: Password,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerDraft {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>, password: impl Into<Password>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            first_name: None,
            last_name: None,
            middle_name: None,
            title: None,
            salutation: None,
            date_of_birth: None,
            company_name: None,
            vat_id: None,
            addresses: None,
            default_shipping_address: None,
            default_billing_address: None,
            custom: None,
            locale: None,
            stores: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyCustomerUpdate`](https://docs.commercetools.com/api/projects/me-profile#ctp:api:type:MyCustomerUpdate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyCustomerUpdate {
    pub version: Version,
    pub actions: Vec<MyCustomerUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyCustomerUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerSignin`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerSignin).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerSignin {
    pub email: String,
    pub password: Password,
    /// `MergeWithExistingCustomerCart` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_cart_sign_in_mode: Option<AnonymousCartSignInMode>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_product_data: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerSignin {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>, password: impl Into<Password>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            active_cart_sign_in_mode: None,
            update_product_data: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerSignInResult`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerSignInResult).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomerSignInResult {
    pub customer: Customer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<Cart>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerSignInResult {
    /// With what is required; all else is absent.
    pub fn new(customer: Customer) -> Self {
        Self { customer, cart: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerChangePassword`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerChangePassword).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerChangePassword {
    pub version: Version,
    pub current_password: Password,
    pub new_password: Password,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerChangePassword {
    /// With what is required; all else is absent.
    pub fn new(
        version: Version,
        current_password: impl Into<Password>,
        new_password: impl Into<Password>,
    ) -> Self {
        Self {
            version,
            current_password: current_password.into(),
            new_password: new_password.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerCreatePasswordResetToken`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerCreatePasswordResetToken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerCreatePasswordResetToken {
    pub email: String,
    /// `1440` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_minutes: Option<i64>,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalidate_older_tokens: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerCreatePasswordResetToken {
    /// With what is required; all else is absent.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ttl_minutes: None,
            invalidate_older_tokens: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerCreateEmailToken`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerCreateEmailToken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerCreateEmailToken {
    pub id: Id<CustomerCreateEmailToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    pub ttl_minutes: i64,
    /// `false` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalidate_older_tokens: Option<bool>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerCreateEmailToken {
    /// With what is required; all else is absent.
    pub fn new(id: impl Into<Id<CustomerCreateEmailToken>>, ttl_minutes: i64) -> Self {
        Self {
            id: id.into(),
            version: None,
            ttl_minutes,
            invalidate_older_tokens: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerToken`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerToken).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerToken {
    pub id: Id<CustomerToken>,
    pub customer_id: Id<Customer>,
    pub value: Password,
    pub expires_at: DateTime,
    pub invalidate_older_tokens: bool,
    pub created_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<DateTime>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerToken {
    /// With what is required; all else is absent.
    pub fn new(
        id: impl Into<Id<CustomerToken>>,
        customer_id: impl Into<Id<Customer>>,
        value: impl Into<Password>,
        expires_at: DateTime,
        invalidate_older_tokens: bool,
        created_at: DateTime,
    ) -> Self {
        Self {
            id: id.into(),
            customer_id: customer_id.into(),
            value: value.into(),
            expires_at,
            invalidate_older_tokens,
            created_at,
            last_modified_at: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerResetPassword`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerResetPassword).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerResetPassword {
    pub token_value: Password,
    pub new_password: Password,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerResetPassword {
    /// With what is required; all else is absent.
    pub fn new(token_value: impl Into<Password>, new_password: impl Into<Password>) -> Self {
        Self {
            token_value: token_value.into(),
            new_password: new_password.into(),
            version: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyCustomerResetPassword`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerResetPassword).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerResetPassword {
    pub token_value: Password,
    pub new_password: Password,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerResetPassword {
    /// With what is required; all else is absent.
    pub fn new(token_value: impl Into<Password>, new_password: impl Into<Password>) -> Self {
        Self {
            token_value: token_value.into(),
            new_password: new_password.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`CustomerEmailVerify`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerEmailVerify).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerEmailVerify {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    pub token_value: Password,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerEmailVerify {
    /// With what is required; all else is absent.
    pub fn new(token_value: impl Into<Password>) -> Self {
        Self { version: None, token_value: token_value.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerEmailVerify`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerEmailVerify).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCustomerEmailVerify {
    pub token_value: Password,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyCustomerEmailVerify {
    /// With what is required; all else is absent.
    pub fn new(token_value: impl Into<Password>) -> Self {
        Self { token_value: token_value.into(), other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`AnonymousCartSignInMode`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:AnonymousCartSignInMode).
    pub enum AnonymousCartSignInMode {
        MergeWithExistingCustomerCart = "MergeWithExistingCustomerCart",
        UseAsNewActiveCustomerCart = "UseAsNewActiveCustomerCart",
    }
}

string_enum! {
    /// The platform's [`AuthenticationMode`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:AuthenticationMode).
    pub enum AuthenticationMode {
        Password = "Password",
        ExternalAuth = "ExternalAuth",
    }
}

/// The platform's [`CustomerGroupAssignment`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerGroupAssignment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroupAssignment {
    pub customer_group: Reference<CustomerGroup>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerGroupAssignment {
    /// With what is required; all else is absent.
    pub fn new(customer_group: impl Into<Reference<CustomerGroup>>) -> Self {
        Self { customer_group: customer_group.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CustomerGroupAssignmentDraft`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerGroupAssignmentDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroupAssignmentDraft {
    pub customer_group: ResourceIdentifier<CustomerGroup>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl CustomerGroupAssignmentDraft {
    /// With what is required; all else is absent.
    pub fn new(customer_group: impl Into<ResourceIdentifier<CustomerGroup>>) -> Self {
        Self { customer_group: customer_group.into(), other: OtherFields::default() }
    }
}
