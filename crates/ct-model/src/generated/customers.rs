//! Customers, signing up and in, passwords and their reset.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, BaseAddress, Cart, CreatedBy, CustomFields, CustomFieldsDraft, CustomerGroup, Date, DateTime,
    Id, Key, KeyReference, LastModifiedBy, Locale, MyCustomerUpdateAction, OtherFields, Password, Reference,
    Resource, ResourceIdentifier, Store, Version, string_enum::string_enum, wire::members,
};

/// The platform's [`Customer`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:Customer).
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub id: Id<Customer>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub key: Option<Key>,
    pub customer_number: Option<String>,
    pub external_id: Option<String>,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub email: String,
    pub password: Option<Password>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub middle_name: Option<String>,
    pub title: Option<String>,
    pub date_of_birth: Option<Date>,
    pub company_name: Option<String>,
    pub vat_id: Option<String>,
    pub addresses: Vec<Address>,
    pub default_shipping_address_id: Option<Id<Address>>,
    pub shipping_address_ids: Vec<Id<Address>>,
    pub default_billing_address_id: Option<Id<Address>>,
    pub billing_address_ids: Vec<Id<Address>>,
    pub is_email_verified: bool,
    pub customer_group: Option<Reference<CustomerGroup>>,
    pub customer_group_assignments: Vec<CustomerGroupAssignment>,
    pub custom: Option<CustomFields>,
    pub locale: Option<Locale>,
    pub salutation: Option<String>,
    pub stores: Vec<KeyReference<Store>>,
    pub authentication_mode: AuthenticationMode,
    pub other: OtherFields,
}

members! { Customer {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => key: "key", 5 => customer_number: "customerNumber",
    6 => external_id: "externalId", 7 => last_modified_by: "lastModifiedBy",
    8 => created_by: "createdBy", 9 => email: "email", 10 => password: "password",
    11 => first_name: "firstName", 12 => last_name: "lastName", 13 => middle_name: "middleName",
    14 => title: "title", 15 => date_of_birth: "dateOfBirth", 16 => company_name: "companyName",
    17 => vat_id: "vatId", 18 => addresses: "addresses" or empty,
    19 => default_shipping_address_id: "defaultShippingAddressId",
    20 => shipping_address_ids: "shippingAddressIds" or empty,
    21 => default_billing_address_id: "defaultBillingAddressId",
    22 => billing_address_ids: "billingAddressIds" or empty, 23 => is_email_verified: "isEmailVerified",
    24 => customer_group: "customerGroup",
    25 => customer_group_assignments: "customerGroupAssignments" or empty, 26 => custom: "custom",
    27 => locale: "locale", 28 => salutation: "salutation", 29 => stores: "stores" or empty,
    30 => authentication_mode: "authenticationMode",
} }

impl Resource for Customer {
    const TYPE_ID: &'static str = "customer";
}

/// The platform's [`CustomerDraft`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerDraft {
    pub key: Option<Key>,
    pub customer_number: Option<String>,
    pub external_id: Option<String>,
    pub email: String,
    pub password: Option<Password>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub middle_name: Option<String>,
    pub title: Option<String>,
    pub anonymous_cart_id: Option<Id<Cart>>,
    pub anonymous_cart: Option<ResourceIdentifier<Cart>>,
    pub anonymous_id: Option<String>,
    pub date_of_birth: Option<Date>,
    pub company_name: Option<String>,
    pub vat_id: Option<String>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub default_shipping_address: Option<i32>,
    pub shipping_addresses: Option<Vec<i32>>,
    pub default_billing_address: Option<i32>,
    pub billing_addresses: Option<Vec<i32>>,
    /// `false` if absent.
    pub is_email_verified: Option<bool>,
    pub customer_group: Option<ResourceIdentifier<CustomerGroup>>,
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    pub custom: Option<CustomFieldsDraft>,
    pub locale: Option<Locale>,
    pub salutation: Option<String>,
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `Password` if absent.
    pub authentication_mode: Option<AuthenticationMode>,
    pub other: OtherFields,
}

members! { CustomerDraft {
    0 => key: "key", 1 => customer_number: "customerNumber", 2 => external_id: "externalId",
    3 => email: "email", 4 => password: "password", 5 => first_name: "firstName",
    6 => last_name: "lastName", 7 => middle_name: "middleName", 8 => title: "title",
    9 => anonymous_cart_id: "anonymousCartId", 10 => anonymous_cart: "anonymousCart",
    11 => anonymous_id: "anonymousId", 12 => date_of_birth: "dateOfBirth",
    13 => company_name: "companyName", 14 => vat_id: "vatId", 15 => addresses: "addresses",
    16 => default_shipping_address: "defaultShippingAddress",
    17 => shipping_addresses: "shippingAddresses",
    18 => default_billing_address: "defaultBillingAddress", 19 => billing_addresses: "billingAddresses",
    20 => is_email_verified: "isEmailVerified", 21 => customer_group: "customerGroup",
    22 => customer_group_assignments: "customerGroupAssignments", 23 => custom: "custom",
    24 => locale: "locale", 25 => salutation: "salutation", 26 => stores: "stores",
    27 => authentication_mode: "authenticationMode",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerDraft {
    pub email: String,
    pub password: Password,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub middle_name: Option<String>,
    pub title: Option<String>,
    pub salutation: Option<String>,
    pub date_of_birth: Option<Date>,
    pub company_name: Option<String>,
    pub vat_id: Option<String>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub default_shipping_address: Option<i64>,
    pub default_billing_address: Option<i64>,
    pub custom: Option<CustomFieldsDraft>,
    pub locale: Option<Locale>,
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    pub other: OtherFields,
}

members! { MyCustomerDraft {
    0 => email: "email", 1 => password: "password", 2 => first_name: "firstName",
    3 => last_name: "lastName", 4 => middle_name: "middleName", 5 => title: "title",
    6 => salutation: "salutation", 7 => date_of_birth: "dateOfBirth", 8 => company_name: "companyName",
    9 => vat_id: "vatId", 10 => addresses: "addresses",
    11 => default_shipping_address: "defaultShippingAddress",
    12 => default_billing_address: "defaultBillingAddress", 13 => custom: "custom",
    14 => locale: "locale", 15 => stores: "stores",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerUpdate {
    pub version: Version,
    pub actions: Vec<MyCustomerUpdateAction>,
    pub other: OtherFields,
}

members! { MyCustomerUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyCustomerUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyCustomerUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerSignin`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerSignin).
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerSignin {
    pub email: String,
    pub password: Password,
    /// `MergeWithExistingCustomerCart` if absent.
    pub active_cart_sign_in_mode: Option<AnonymousCartSignInMode>,
    /// `false` if absent.
    pub update_product_data: Option<bool>,
    pub other: OtherFields,
}

members! { MyCustomerSignin {
    0 => email: "email", 1 => password: "password",
    2 => active_cart_sign_in_mode: "activeCartSignInMode",
    3 => update_product_data: "updateProductData",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerSignInResult {
    pub customer: Customer,
    pub cart: Option<Cart>,
    pub other: OtherFields,
}

members! { CustomerSignInResult {
    0 => customer: "customer", 1 => cart: "cart",
} }

impl CustomerSignInResult {
    /// With what is required; all else is absent.
    pub fn new(customer: Customer) -> Self {
        Self { customer, cart: None, other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerChangePassword`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerChangePassword).
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerChangePassword {
    pub version: Version,
    pub current_password: Password,
    pub new_password: Password,
    pub other: OtherFields,
}

members! { MyCustomerChangePassword {
    0 => version: "version", 1 => current_password: "currentPassword", 2 => new_password: "newPassword",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerCreatePasswordResetToken {
    pub email: String,
    /// `1440` if absent.
    pub ttl_minutes: Option<i64>,
    /// `false` if absent.
    pub invalidate_older_tokens: Option<bool>,
    pub other: OtherFields,
}

members! { CustomerCreatePasswordResetToken {
    0 => email: "email", 1 => ttl_minutes: "ttlMinutes",
    2 => invalidate_older_tokens: "invalidateOlderTokens",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerCreateEmailToken {
    pub id: Id<CustomerCreateEmailToken>,
    pub version: Option<Version>,
    pub ttl_minutes: i64,
    /// `false` if absent.
    pub invalidate_older_tokens: Option<bool>,
    pub other: OtherFields,
}

members! { CustomerCreateEmailToken {
    0 => id: "id", 1 => version: "version", 2 => ttl_minutes: "ttlMinutes",
    3 => invalidate_older_tokens: "invalidateOlderTokens",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerToken {
    pub id: Id<CustomerToken>,
    pub customer_id: Id<Customer>,
    pub value: Password,
    pub expires_at: DateTime,
    pub invalidate_older_tokens: bool,
    pub created_at: DateTime,
    pub last_modified_at: Option<DateTime>,
    pub other: OtherFields,
}

members! { CustomerToken {
    0 => id: "id", 1 => customer_id: "customerId", 2 => value: "value", 3 => expires_at: "expiresAt",
    4 => invalidate_older_tokens: "invalidateOlderTokens", 5 => created_at: "createdAt",
    6 => last_modified_at: "lastModifiedAt",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerResetPassword {
    pub token_value: Password,
    pub new_password: Password,
    pub version: Option<Version>,
    pub other: OtherFields,
}

members! { CustomerResetPassword {
    0 => token_value: "tokenValue", 1 => new_password: "newPassword", 2 => version: "version",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerResetPassword {
    pub token_value: Password,
    pub new_password: Password,
    pub other: OtherFields,
}

members! { MyCustomerResetPassword {
    0 => token_value: "tokenValue", 1 => new_password: "newPassword",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerEmailVerify {
    pub version: Option<Version>,
    pub token_value: Password,
    pub other: OtherFields,
}

members! { CustomerEmailVerify {
    0 => version: "version", 1 => token_value: "tokenValue",
} }

impl CustomerEmailVerify {
    /// With what is required; all else is absent.
    pub fn new(token_value: impl Into<Password>) -> Self {
        Self { version: None, token_value: token_value.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCustomerEmailVerify`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:MyCustomerEmailVerify).
#[derive(Clone, Debug, PartialEq)]
pub struct MyCustomerEmailVerify {
    pub token_value: Password,
    pub other: OtherFields,
}

members! { MyCustomerEmailVerify {
    0 => token_value: "tokenValue",
} }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerGroupAssignment {
    pub customer_group: Reference<CustomerGroup>,
    pub other: OtherFields,
}

members! { CustomerGroupAssignment {
    0 => customer_group: "customerGroup",
} }

impl CustomerGroupAssignment {
    /// With what is required; all else is absent.
    pub fn new(customer_group: impl Into<Reference<CustomerGroup>>) -> Self {
        Self { customer_group: customer_group.into(), other: OtherFields::default() }
    }
}

/// The platform's [`CustomerGroupAssignmentDraft`](https://docs.commercetools.com/api/projects/customers#ctp:api:type:CustomerGroupAssignmentDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerGroupAssignmentDraft {
    pub customer_group: ResourceIdentifier<CustomerGroup>,
    pub other: OtherFields,
}

members! { CustomerGroupAssignmentDraft {
    0 => customer_group: "customerGroup",
} }

impl CustomerGroupAssignmentDraft {
    /// With what is required; all else is absent.
    pub fn new(customer_group: impl Into<ResourceIdentifier<CustomerGroup>>) -> Self {
        Self { customer_group: customer_group.into(), other: OtherFields::default() }
    }
}
