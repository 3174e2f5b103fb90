//! Business units and their associates.
//!
//! Written by `cargo xtask codegen`: do not edit.

use crate::{
    Address, AssociateRole, BaseAddress, CreatedBy, CustomFields, CustomFieldsDraft, Customer,
    CustomerGroupAssignment, CustomerGroupAssignmentDraft, DateTime, Id, Key, KeyReference, LastModifiedBy,
    MyBusinessUnitUpdateAction, MyCustomerDraft, OtherFields, RawVariant, Reference, Resource,
    ResourceIdentifier, Store, Version, string_enum::string_enum, wire::kinds, wire::members,
};

/// The platform's [`BusinessUnit`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnit).
///
/// `unitType` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum BusinessUnit {
    Company(Company),
    Division(Division),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl BusinessUnit {
    /// The `unitType`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Company(_) => "Company",
            Self::Division(_) => "Division",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { BusinessUnit by "unitType" or RawVariant {
    "Company" => Company, "Division" => Division,
} }

impl From<Company> for BusinessUnit {
    fn from(kind: Company) -> Self {
        Self::Company(kind)
    }
}

impl From<Division> for BusinessUnit {
    fn from(kind: Division) -> Self {
        Self::Division(kind)
    }
}

impl Resource for BusinessUnit {
    const TYPE_ID: &'static str = "business-unit";
}

/// The platform's [`BusinessUnitDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnitDraft).
///
/// `unitType` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum BusinessUnitDraft {
    Company(CompanyDraft),
    Division(DivisionDraft),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl BusinessUnitDraft {
    /// The `unitType`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Company(_) => "Company",
            Self::Division(_) => "Division",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { BusinessUnitDraft by "unitType" or RawVariant {
    "Company" => Company, "Division" => Division,
} }

impl From<CompanyDraft> for BusinessUnitDraft {
    fn from(kind: CompanyDraft) -> Self {
        Self::Company(kind)
    }
}

impl From<DivisionDraft> for BusinessUnitDraft {
    fn from(kind: DivisionDraft) -> Self {
        Self::Division(kind)
    }
}

/// The platform's [`MyBusinessUnitDraft`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitDraft).
///
/// `unitType` says which it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyBusinessUnitDraft {
    Company(MyCompanyDraft),
    Division(MyDivisionDraft),
    /// One that this version does not know, kept whole.
    Other(RawVariant),
}

impl MyBusinessUnitDraft {
    /// The `unitType`, as the platform calls it.
    pub fn name(&self) -> &str {
        match self {
            Self::Company(_) => "Company",
            Self::Division(_) => "Division",
            Self::Other(raw) => raw.name(),
        }
    }
}

kinds! { MyBusinessUnitDraft by "unitType" or RawVariant {
    "Company" => Company, "Division" => Division,
} }

impl From<MyCompanyDraft> for MyBusinessUnitDraft {
    fn from(kind: MyCompanyDraft) -> Self {
        Self::Company(kind)
    }
}

impl From<MyDivisionDraft> for MyBusinessUnitDraft {
    fn from(kind: MyDivisionDraft) -> Self {
        Self::Division(kind)
    }
}

/// The platform's [`MyBusinessUnitUpdate`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitUpdate {
    pub version: Version,
    pub actions: Vec<MyBusinessUnitUpdateAction>,
    pub other: OtherFields,
}

members! { MyBusinessUnitUpdate {
    0 => version: "version", 1 => actions: "actions",
} }

impl MyBusinessUnitUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyBusinessUnitUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitAssociateDraft`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAssociateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct MyBusinessUnitAssociateDraft {
    pub version: Version,
    pub customer: MyCustomerDraft,
    /// At least 1 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
    pub other: OtherFields,
}

members! { MyBusinessUnitAssociateDraft {
    0 => version: "version", 1 => customer: "customer",
    2 => associate_role_assignments: "associateRoleAssignments",
} }

impl MyBusinessUnitAssociateDraft {
    /// With what is required; all else is absent.
    pub fn new(
        version: Version,
        customer: MyCustomerDraft,
        associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
    ) -> Self {
        Self { version, customer, associate_role_assignments, other: OtherFields::default() }
    }
}

/// The platform's [`Associate`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:Associate).
#[derive(Clone, Debug, PartialEq)]
pub struct Associate {
    /// At most 5 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignment>,
    pub roles: Option<Vec<AssociateRoleDeprecated>>,
    pub customer: Reference<Customer>,
    pub other: OtherFields,
}

members! { Associate {
    0 => associate_role_assignments: "associateRoleAssignments", 1 => roles: "roles",
    2 => customer: "customer",
} }

impl Associate {
    /// With what is required; all else is absent.
    pub fn new(
        associate_role_assignments: Vec<AssociateRoleAssignment>,
        customer: impl Into<Reference<Customer>>,
    ) -> Self {
        Self {
            associate_role_assignments,
            roles: None,
            customer: customer.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AssociateDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:AssociateDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateDraft {
    /// 1 to 5 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
    pub roles: Option<Vec<AssociateRoleDeprecated>>,
    pub customer: ResourceIdentifier<Customer>,
    pub other: OtherFields,
}

members! { AssociateDraft {
    0 => associate_role_assignments: "associateRoleAssignments", 1 => roles: "roles",
    2 => customer: "customer",
} }

impl AssociateDraft {
    /// With what is required; all else is absent.
    pub fn new(
        associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
        customer: impl Into<ResourceIdentifier<Customer>>,
    ) -> Self {
        Self {
            associate_role_assignments,
            roles: None,
            customer: customer.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`AssociateRoleAssignment`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:AssociateRoleAssignment).
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateRoleAssignment {
    pub associate_role: KeyReference<AssociateRole>,
    pub inheritance: AssociateRoleInheritanceMode,
    pub other: OtherFields,
}

members! { AssociateRoleAssignment {
    0 => associate_role: "associateRole", 1 => inheritance: "inheritance",
} }

impl AssociateRoleAssignment {
    /// With what is required; all else is absent.
    pub fn new(
        associate_role: impl Into<KeyReference<AssociateRole>>,
        inheritance: AssociateRoleInheritanceMode,
    ) -> Self {
        Self { associate_role: associate_role.into(), inheritance, other: OtherFields::default() }
    }
}

/// The platform's [`AssociateRoleAssignmentDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:AssociateRoleAssignmentDraft).
#[derive(Clone, Debug, PartialEq)]
pub struct AssociateRoleAssignmentDraft {
    pub associate_role: ResourceIdentifier<AssociateRole>,
    /// `Disabled` if absent.
    pub inheritance: Option<AssociateRoleInheritanceMode>,
    pub other: OtherFields,
}

members! { AssociateRoleAssignmentDraft {
    0 => associate_role: "associateRole", 1 => inheritance: "inheritance",
} }

impl AssociateRoleAssignmentDraft {
    /// With what is required; all else is absent.
    pub fn new(associate_role: impl Into<ResourceIdentifier<AssociateRole>>) -> Self {
        Self { associate_role: associate_role.into(), inheritance: None, other: OtherFields::default() }
    }
}

string_enum! {
    /// The platform's [`AssociateRoleDeprecated`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:AssociateRoleDeprecated).
    pub enum AssociateRoleDeprecated {
        Admin = "Admin",
        Buyer = "Buyer",
    }
}

string_enum! {
    /// The platform's [`AssociateRoleInheritanceMode`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:AssociateRoleInheritanceMode).
    pub enum AssociateRoleInheritanceMode {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

string_enum! {
    /// The platform's [`BusinessUnitApprovalRuleMode`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnitApprovalRuleMode).
    pub enum BusinessUnitApprovalRuleMode {
        Explicit = "Explicit",
        ExplicitAndFromParent = "ExplicitAndFromParent",
    }
}

string_enum! {
    /// The platform's [`BusinessUnitAssociateMode`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnitAssociateMode).
    pub enum BusinessUnitAssociateMode {
        Explicit = "Explicit",
        ExplicitAndFromParent = "ExplicitAndFromParent",
    }
}

string_enum! {
    /// The platform's [`BusinessUnitStatus`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnitStatus).
    pub enum BusinessUnitStatus {
        Active = "Active",
        Inactive = "Inactive",
    }
}

string_enum! {
    /// The platform's [`BusinessUnitStoreMode`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnitStoreMode).
    pub enum BusinessUnitStoreMode {
        Explicit = "Explicit",
        FromParent = "FromParent",
    }
}

/// The platform's [`Company`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:Company).
///
/// The [`BusinessUnit`](crate::BusinessUnit) `Company`.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    pub id: Id<BusinessUnit>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub status: BusinessUnitStatus,
    pub stores: Option<Vec<KeyReference<Store>>>,
    pub inherited_stores: Option<Vec<KeyReference<Store>>>,
    pub store_mode: BusinessUnitStoreMode,
    pub name: String,
    pub contact_email: Option<String>,
    pub custom: Option<CustomFields>,
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignment>>,
    pub addresses: Vec<Address>,
    pub shipping_address_ids: Vec<Id<Address>>,
    pub default_shipping_address_id: Option<Id<Address>>,
    pub billing_address_ids: Vec<Id<Address>>,
    pub default_billing_address_id: Option<Id<Address>>,
    pub associate_mode: BusinessUnitAssociateMode,
    /// At most 2000 of them.
    pub associates: Vec<Associate>,
    pub inherited_associates: Option<Vec<InheritedAssociate>>,
    pub parent_unit: Option<KeyReference<BusinessUnit>>,
    pub top_level_unit: KeyReference<BusinessUnit>,
    pub approval_rule_mode: BusinessUnitApprovalRuleMode,
    pub other: OtherFields,
}

members! { Company {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => status: "status", 8 => stores: "stores",
    9 => inherited_stores: "inheritedStores", 10 => store_mode: "storeMode", 11 => name: "name",
    12 => contact_email: "contactEmail", 13 => custom: "custom",
    14 => customer_group_assignments: "customerGroupAssignments", 15 => addresses: "addresses" or empty,
    16 => shipping_address_ids: "shippingAddressIds" or empty,
    17 => default_shipping_address_id: "defaultShippingAddressId",
    18 => billing_address_ids: "billingAddressIds" or empty,
    19 => default_billing_address_id: "defaultBillingAddressId", 20 => associate_mode: "associateMode",
    21 => associates: "associates" or empty, 22 => inherited_associates: "inheritedAssociates",
    23 => parent_unit: "parentUnit", 24 => top_level_unit: "topLevelUnit",
    25 => approval_rule_mode: "approvalRuleMode",
} }

/// The platform's [`CompanyDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:CompanyDraft).
///
/// The [`BusinessUnitDraft`](crate::BusinessUnitDraft) `Company`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyDraft {
    pub key: Key,
    /// `Active` if absent.
    pub status: Option<BusinessUnitStatus>,
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    pub store_mode: Option<BusinessUnitStoreMode>,
    pub name: String,
    pub contact_email: Option<String>,
    pub associate_mode: Option<BusinessUnitAssociateMode>,
    /// At most 2000 of them.
    pub associates: Option<Vec<AssociateDraft>>,
    pub approval_rule_mode: Option<BusinessUnitApprovalRuleMode>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub shipping_addresses: Option<Vec<i32>>,
    pub default_shipping_address: Option<i32>,
    pub billing_addresses: Option<Vec<i32>>,
    pub default_billing_address: Option<i32>,
    pub custom: Option<CustomFieldsDraft>,
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    pub other: OtherFields,
}

members! { CompanyDraft {
    0 => key: "key", 1 => status: "status", 2 => stores: "stores", 3 => store_mode: "storeMode",
    4 => name: "name", 5 => contact_email: "contactEmail", 6 => associate_mode: "associateMode",
    7 => associates: "associates", 8 => approval_rule_mode: "approvalRuleMode",
    9 => addresses: "addresses", 10 => shipping_addresses: "shippingAddresses",
    11 => default_shipping_address: "defaultShippingAddress",
    12 => billing_addresses: "billingAddresses", 13 => default_billing_address: "defaultBillingAddress",
    14 => custom: "custom", 15 => customer_group_assignments: "customerGroupAssignments",
} }

impl CompanyDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key, name: impl Into<String>) -> Self {
        Self {
            key,
            status: None,
            stores: None,
            store_mode: None,
            name: name.into(),
            contact_email: None,
            associate_mode: None,
            associates: None,
            approval_rule_mode: None,
            addresses: None,
            shipping_addresses: None,
            default_shipping_address: None,
            billing_addresses: None,
            default_billing_address: None,
            custom: None,
            customer_group_assignments: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`Division`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:Division).
///
/// The [`BusinessUnit`](crate::BusinessUnit) `Division`.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    pub id: Id<BusinessUnit>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    pub last_modified_by: Option<LastModifiedBy>,
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub status: BusinessUnitStatus,
    pub stores: Option<Vec<KeyReference<Store>>>,
    pub inherited_stores: Option<Vec<KeyReference<Store>>>,
    pub store_mode: BusinessUnitStoreMode,
    pub name: String,
    pub contact_email: Option<String>,
    pub custom: Option<CustomFields>,
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignment>>,
    pub addresses: Vec<Address>,
    pub shipping_address_ids: Vec<Id<Address>>,
    pub default_shipping_address_id: Option<Id<Address>>,
    pub billing_address_ids: Vec<Id<Address>>,
    pub default_billing_address_id: Option<Id<Address>>,
    pub associate_mode: BusinessUnitAssociateMode,
    /// At most 2000 of them.
    pub associates: Vec<Associate>,
    pub inherited_associates: Option<Vec<InheritedAssociate>>,
    pub parent_unit: KeyReference<BusinessUnit>,
    pub top_level_unit: KeyReference<BusinessUnit>,
    pub approval_rule_mode: BusinessUnitApprovalRuleMode,
    pub other: OtherFields,
}

members! { Division {
    0 => id: "id", 1 => version: "version", 2 => created_at: "createdAt",
    3 => last_modified_at: "lastModifiedAt", 4 => last_modified_by: "lastModifiedBy",
    5 => created_by: "createdBy", 6 => key: "key", 7 => status: "status", 8 => stores: "stores",
    9 => inherited_stores: "inheritedStores", 10 => store_mode: "storeMode", 11 => name: "name",
    12 => contact_email: "contactEmail", 13 => custom: "custom",
    14 => customer_group_assignments: "customerGroupAssignments", 15 => addresses: "addresses" or empty,
    16 => shipping_address_ids: "shippingAddressIds" or empty,
    17 => default_shipping_address_id: "defaultShippingAddressId",
    18 => billing_address_ids: "billingAddressIds" or empty,
    19 => default_billing_address_id: "defaultBillingAddressId", 20 => associate_mode: "associateMode",
    21 => associates: "associates" or empty, 22 => inherited_associates: "inheritedAssociates",
    23 => parent_unit: "parentUnit", 24 => top_level_unit: "topLevelUnit",
    25 => approval_rule_mode: "approvalRuleMode",
} }

/// The platform's [`DivisionDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:DivisionDraft).
///
/// The [`BusinessUnitDraft`](crate::BusinessUnitDraft) `Division`.
#[derive(Clone, Debug, PartialEq)]
pub struct DivisionDraft {
    pub key: Key,
    /// `Active` if absent.
    pub status: Option<BusinessUnitStatus>,
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `FromParent` if absent.
    pub store_mode: Option<BusinessUnitStoreMode>,
    pub name: String,
    pub contact_email: Option<String>,
    /// `ExplicitAndFromParent` if absent.
    pub associate_mode: Option<BusinessUnitAssociateMode>,
    /// At most 2000 of them.
    pub associates: Option<Vec<AssociateDraft>>,
    /// `ExplicitAndFromParent` if absent.
    pub approval_rule_mode: Option<BusinessUnitApprovalRuleMode>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub shipping_addresses: Option<Vec<i32>>,
    pub default_shipping_address: Option<i32>,
    pub billing_addresses: Option<Vec<i32>>,
    pub default_billing_address: Option<i32>,
    pub custom: Option<CustomFieldsDraft>,
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    pub other: OtherFields,
}

members! { DivisionDraft {
    0 => key: "key", 1 => status: "status", 2 => stores: "stores", 3 => store_mode: "storeMode",
    4 => name: "name", 5 => contact_email: "contactEmail", 6 => associate_mode: "associateMode",
    7 => associates: "associates", 8 => approval_rule_mode: "approvalRuleMode",
    9 => addresses: "addresses", 10 => shipping_addresses: "shippingAddresses",
    11 => default_shipping_address: "defaultShippingAddress",
    12 => billing_addresses: "billingAddresses", 13 => default_billing_address: "defaultBillingAddress",
    14 => custom: "custom", 15 => customer_group_assignments: "customerGroupAssignments",
    16 => parent_unit: "parentUnit",
} }

impl DivisionDraft {
    /// With what is required; all else is absent.
    pub fn new(
        key: Key,
        name: impl Into<String>,
        parent_unit: impl Into<ResourceIdentifier<BusinessUnit>>,
    ) -> Self {
        Self {
            key,
            status: None,
            stores: None,
            store_mode: None,
            name: name.into(),
            contact_email: None,
            associate_mode: None,
            associates: None,
            approval_rule_mode: None,
            addresses: None,
            shipping_addresses: None,
            default_shipping_address: None,
            billing_addresses: None,
            default_billing_address: None,
            custom: None,
            customer_group_assignments: None,
            parent_unit: parent_unit.into(),
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`InheritedAssociate`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:InheritedAssociate).
#[derive(Clone, Debug, PartialEq)]
pub struct InheritedAssociate {
    pub associate_role_assignments: Vec<InheritedAssociateRoleAssignment>,
    pub customer: Reference<Customer>,
    pub other: OtherFields,
}

members! { InheritedAssociate {
    0 => associate_role_assignments: "associateRoleAssignments", 1 => customer: "customer",
} }

impl InheritedAssociate {
    /// With what is required; all else is absent.
    pub fn new(
        associate_role_assignments: Vec<InheritedAssociateRoleAssignment>,
        customer: impl Into<Reference<Customer>>,
    ) -> Self {
        Self { associate_role_assignments, customer: customer.into(), other: OtherFields::default() }
    }
}

/// The platform's [`InheritedAssociateRoleAssignment`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:InheritedAssociateRoleAssignment).
#[derive(Clone, Debug, PartialEq)]
pub struct InheritedAssociateRoleAssignment {
    pub associate_role: KeyReference<AssociateRole>,
    pub source: KeyReference<BusinessUnit>,
    pub other: OtherFields,
}

members! { InheritedAssociateRoleAssignment {
    0 => associate_role: "associateRole", 1 => source: "source",
} }

impl InheritedAssociateRoleAssignment {
    /// With what is required; all else is absent.
    pub fn new(
        associate_role: impl Into<KeyReference<AssociateRole>>,
        source: impl Into<KeyReference<BusinessUnit>>,
    ) -> Self {
        Self { associate_role: associate_role.into(), source: source.into(), other: OtherFields::default() }
    }
}

/// The platform's [`MyCompanyDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyCompanyDraft).
///
/// The [`MyBusinessUnitDraft`](crate::MyBusinessUnitDraft) `Company`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyCompanyDraft {
    pub key: Key,
    pub name: String,
    pub contact_email: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub shipping_addresses: Option<Vec<i32>>,
    pub default_shipping_address: Option<i32>,
    pub billing_addresses: Option<Vec<i32>>,
    pub default_billing_address: Option<i32>,
    pub other: OtherFields,
}

members! { MyCompanyDraft {
    0 => key: "key", 1 => name: "name", 2 => contact_email: "contactEmail", 3 => custom: "custom",
    4 => addresses: "addresses", 5 => shipping_addresses: "shippingAddresses",
    6 => default_shipping_address: "defaultShippingAddress", 7 => billing_addresses: "billingAddresses",
    8 => default_billing_address: "defaultBillingAddress",
} }

impl MyCompanyDraft {
    /// With what is required; all else is absent.
    pub fn new(key: Key, name: impl Into<String>) -> Self {
        Self {
            key,
            name: name.into(),
            contact_email: None,
            custom: None,
            addresses: None,
            shipping_addresses: None,
            default_shipping_address: None,
            billing_addresses: None,
            default_billing_address: None,
            other: OtherFields::default(),
        }
    }
}

/// The platform's [`MyDivisionDraft`](https://docs.commercetools.com/api/projects/me-carts#ctp:api:type:MyDivisionDraft).
///
/// The [`MyBusinessUnitDraft`](crate::MyBusinessUnitDraft) `Division`.
#[derive(Clone, Debug, PartialEq)]
pub struct MyDivisionDraft {
    pub key: Key,
    pub name: String,
    pub contact_email: Option<String>,
    pub custom: Option<CustomFieldsDraft>,
    pub addresses: Option<Vec<BaseAddress>>,
    pub shipping_addresses: Option<Vec<i32>>,
    pub default_shipping_address: Option<i32>,
    pub billing_addresses: Option<Vec<i32>>,
    pub default_billing_address: Option<i32>,
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    pub other: OtherFields,
}

members! { MyDivisionDraft {
    0 => key: "key", 1 => name: "name", 2 => contact_email: "contactEmail", 3 => custom: "custom",
    4 => addresses: "addresses", 5 => shipping_addresses: "shippingAddresses",
    6 => default_shipping_address: "defaultShippingAddress", 7 => billing_addresses: "billingAddresses",
    8 => default_billing_address: "defaultBillingAddress", 9 => parent_unit: "parentUnit",
} }

impl MyDivisionDraft {
    /// With what is required; all else is absent.
    pub fn new(
        key: Key,
        name: impl Into<String>,
        parent_unit: impl Into<ResourceIdentifier<BusinessUnit>>,
    ) -> Self {
        Self {
            key,
            name: name.into(),
            contact_email: None,
            custom: None,
            addresses: None,
            shipping_addresses: None,
            default_shipping_address: None,
            billing_addresses: None,
            default_billing_address: None,
            parent_unit: parent_unit.into(),
            other: OtherFields::default(),
        }
    }
}
