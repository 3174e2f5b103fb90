//! Business units and their associates.
//!
//! Written by `cargo xtask codegen`: do not edit.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Address, AssociateRole, BaseAddress, CreatedBy, CustomFields, CustomFieldsDraft, Customer,
    CustomerGroupAssignment, CustomerGroupAssignmentDraft, DateTime, Id, Key, KeyReference, LastModifiedBy,
    MyBusinessUnitUpdateAction, MyCustomerDraft, OtherFields, RawJson, RawVariant, Reference, Resource,
    ResourceIdentifier, Store, Version, string_enum::string_enum, tag_of,
};

/// The platform's [`BusinessUnit`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:BusinessUnit).
///
/// `unitType` says which it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "unitType")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum BusinessUnit {
    Company(Company),
    Division(Division),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for BusinessUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "unitType")?;
        match tag.as_str() {
            "Company" => json.read_without("unitType").map(Self::Company),
            "Division" => json.read_without("unitType").map(Self::Division),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "unitType")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum BusinessUnitDraft {
    Company(CompanyDraft),
    Division(DivisionDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for BusinessUnitDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "unitType")?;
        match tag.as_str() {
            "Company" => json.read_without("unitType").map(Self::Company),
            "Division" => json.read_without("unitType").map(Self::Division),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "unitType")]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "they are few, and a box would be in the way of each")]
pub enum MyBusinessUnitDraft {
    Company(MyCompanyDraft),
    Division(MyDivisionDraft),
    /// One that this version does not know, kept whole.
    #[serde(untagged)]
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

impl<'de> Deserialize<'de> for MyBusinessUnitDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        let tag: String = tag_of(&json, "unitType")?;
        match tag.as_str() {
            "Company" => json.read_without("unitType").map(Self::Company),
            "Division" => json.read_without("unitType").map(Self::Division),
            _ => return Ok(Self::Other(RawVariant::new(tag, json))),
        }
        .map_err(D::Error::custom)
    }
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyBusinessUnitUpdate {
    pub version: Version,
    pub actions: Vec<MyBusinessUnitUpdateAction>,
    #[serde(flatten)]
    pub other: OtherFields,
}

impl MyBusinessUnitUpdate {
    /// With what is required; all else is absent.
    pub fn new(version: Version, actions: Vec<MyBusinessUnitUpdateAction>) -> Self {
        Self { version, actions, other: OtherFields::default() }
    }
}

/// The platform's [`MyBusinessUnitAssociateDraft`](https://docs.commercetools.com/api/projects/me-business-units#ctp:api:type:MyBusinessUnitAssociateDraft).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyBusinessUnitAssociateDraft {
    pub version: Version,
    pub customer: MyCustomerDraft,
    /// At least 1 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Associate {
    /// At most 5 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<AssociateRoleDeprecated>>,
    pub customer: Reference<Customer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateDraft {
    /// 1 to 5 of them.
    pub associate_role_assignments: Vec<AssociateRoleAssignmentDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<AssociateRoleDeprecated>>,
    pub customer: ResourceIdentifier<Customer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateRoleAssignment {
    pub associate_role: KeyReference<AssociateRole>,
    pub inheritance: AssociateRoleInheritanceMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssociateRoleAssignmentDraft {
    pub associate_role: ResourceIdentifier<AssociateRole>,
    /// `Disabled` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inheritance: Option<AssociateRoleInheritanceMode>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Company {
    pub id: Id<BusinessUnit>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub status: BusinessUnitStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<KeyReference<Store>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_stores: Option<Vec<KeyReference<Store>>>,
    pub store_mode: BusinessUnitStoreMode,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignment>>,
    #[serde(default)]
    pub addresses: Vec<Address>,
    #[serde(default)]
    pub shipping_address_ids: Vec<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address_id: Option<Id<Address>>,
    #[serde(default)]
    pub billing_address_ids: Vec<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address_id: Option<Id<Address>>,
    pub associate_mode: BusinessUnitAssociateMode,
    /// At most 2000 of them.
    #[serde(default)]
    pub associates: Vec<Associate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_associates: Option<Vec<InheritedAssociate>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_unit: Option<KeyReference<BusinessUnit>>,
    pub top_level_unit: KeyReference<BusinessUnit>,
    pub approval_rule_mode: BusinessUnitApprovalRuleMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`CompanyDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:CompanyDraft).
///
/// The [`BusinessUnitDraft`](crate::BusinessUnitDraft) `Company`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompanyDraft {
    pub key: Key,
    /// `Active` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BusinessUnitStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_mode: Option<BusinessUnitStoreMode>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associate_mode: Option<BusinessUnitAssociateMode>,
    /// At most 2000 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associates: Option<Vec<AssociateDraft>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_rule_mode: Option<BusinessUnitApprovalRuleMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Division {
    pub id: Id<BusinessUnit>,
    pub version: Version,
    pub created_at: DateTime,
    pub last_modified_at: DateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<LastModifiedBy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
    pub key: Key,
    pub status: BusinessUnitStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<KeyReference<Store>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_stores: Option<Vec<KeyReference<Store>>>,
    pub store_mode: BusinessUnitStoreMode,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFields>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignment>>,
    #[serde(default)]
    pub addresses: Vec<Address>,
    #[serde(default)]
    pub shipping_address_ids: Vec<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address_id: Option<Id<Address>>,
    #[serde(default)]
    pub billing_address_ids: Vec<Id<Address>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address_id: Option<Id<Address>>,
    pub associate_mode: BusinessUnitAssociateMode,
    /// At most 2000 of them.
    #[serde(default)]
    pub associates: Vec<Associate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited_associates: Option<Vec<InheritedAssociate>>,
    pub parent_unit: KeyReference<BusinessUnit>,
    pub top_level_unit: KeyReference<BusinessUnit>,
    pub approval_rule_mode: BusinessUnitApprovalRuleMode,
    #[serde(flatten)]
    pub other: OtherFields,
}

/// The platform's [`DivisionDraft`](https://docs.commercetools.com/api/projects/business-units#ctp:api:type:DivisionDraft).
///
/// The [`BusinessUnitDraft`](crate::BusinessUnitDraft) `Division`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DivisionDraft {
    pub key: Key,
    /// `Active` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BusinessUnitStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stores: Option<Vec<ResourceIdentifier<Store>>>,
    /// `FromParent` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_mode: Option<BusinessUnitStoreMode>,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    /// `ExplicitAndFromParent` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associate_mode: Option<BusinessUnitAssociateMode>,
    /// At most 2000 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub associates: Option<Vec<AssociateDraft>>,
    /// `ExplicitAndFromParent` if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_rule_mode: Option<BusinessUnitApprovalRuleMode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_group_assignments: Option<Vec<CustomerGroupAssignmentDraft>>,
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InheritedAssociate {
    pub associate_role_assignments: Vec<InheritedAssociateRoleAssignment>,
    pub customer: Reference<Customer>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InheritedAssociateRoleAssignment {
    pub associate_role: KeyReference<AssociateRole>,
    pub source: KeyReference<BusinessUnit>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyCompanyDraft {
    pub key: Key,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i32>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyDivisionDraft {
    pub key: Key,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomFieldsDraft>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<BaseAddress>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_shipping_address: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_addresses: Option<Vec<i32>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_billing_address: Option<i32>,
    pub parent_unit: ResourceIdentifier<BusinessUnit>,
    #[serde(flatten)]
    pub other: OtherFields,
}

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
