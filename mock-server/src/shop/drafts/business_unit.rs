//! Business units. <https://docs.commercetools.com/api/projects/business-units>

use ct_model::{
    Associate, AssociateDraft, BusinessUnit, BusinessUnitApprovalRuleMode as ApprovalRuleMode,
    BusinessUnitAssociateMode as AssociateMode, BusinessUnitDraft, BusinessUnitStatus,
    BusinessUnitStoreMode as StoreMode, Company, CompanyDraft, Customer, Id, KeyReference,
    MyBusinessUnitDraft, ResourceIdentifier, ResourceTypeId, Store, Version,
};

use crate::{
    refusal::Refusal,
    shop::{
        Shop,
        business_units::{Assigner, MOST_ASSOCIATES, Unit, roles},
        custom_fields::of_draft,
        fault::{Fault, each},
    },
};

use super::{
    addresses::{Addresses, AddressesDraft},
    customer_group::group_assignments,
    email, not_found,
};

/// A draft of a business unit: of a division if it has a parent, or else of a company.
#[derive(Clone, Debug)]
pub(crate) struct UnitDraft {
    /// What both have.
    pub(crate) fields: CompanyDraft,
    /// The unit above a division.
    pub(crate) parent: Option<ResourceIdentifier<BusinessUnit>>,
}

impl UnitDraft {
    /// As the shop drafts one.
    pub(crate) fn of_shop(draft: BusinessUnitDraft) -> Result<Self, Fault> {
        match draft {
            BusinessUnitDraft::Company(fields) => Ok(Self { fields, parent: None }),
            BusinessUnitDraft::Division(draft) => {
                let fields = CompanyDraft {
                    key: draft.key,
                    status: draft.status,
                    stores: draft.stores,
                    store_mode: draft.store_mode,
                    name: draft.name,
                    contact_email: draft.contact_email,
                    associate_mode: draft.associate_mode,
                    associates: draft.associates,
                    approval_rule_mode: draft.approval_rule_mode,
                    addresses: draft.addresses,
                    shipping_addresses: draft.shipping_addresses,
                    default_shipping_address: draft.default_shipping_address,
                    billing_addresses: draft.billing_addresses,
                    default_billing_address: draft.default_billing_address,
                    custom: draft.custom,
                    customer_group_assignments: draft.customer_group_assignments,
                    other: draft.other,
                };
                Ok(Self { fields, parent: Some(draft.parent_unit) })
            }
            other => Err(unknown_type(other.name())),
        }
    }

    /// As a customer drafts her own.
    pub(crate) fn of_customer(draft: MyBusinessUnitDraft) -> Result<Self, Fault> {
        match draft {
            MyBusinessUnitDraft::Company(draft) => {
                let fields = CompanyDraft {
                    contact_email: draft.contact_email,
                    custom: draft.custom,
                    addresses: draft.addresses,
                    shipping_addresses: draft.shipping_addresses,
                    default_shipping_address: draft.default_shipping_address,
                    billing_addresses: draft.billing_addresses,
                    default_billing_address: draft.default_billing_address,
                    ..CompanyDraft::new(draft.key, draft.name)
                };
                Ok(Self { fields, parent: None })
            }
            MyBusinessUnitDraft::Division(draft) => {
                let fields = CompanyDraft {
                    contact_email: draft.contact_email,
                    custom: draft.custom,
                    addresses: draft.addresses,
                    shipping_addresses: draft.shipping_addresses,
                    default_shipping_address: draft.default_shipping_address,
                    billing_addresses: draft.billing_addresses,
                    default_billing_address: draft.default_billing_address,
                    ..CompanyDraft::new(draft.key, draft.name)
                };
                Ok(Self { fields, parent: Some(draft.parent_unit) })
            }
            other => Err(unknown_type(other.name())),
        }
    }

    /// The unit that the draft describes. What it inherits it has once it is added.
    pub(crate) fn create(self, shop: &Shop) -> Result<Unit, Fault> {
        let Self { fields: draft, parent } = self;
        super::free_key(Some(&draft.key), |key| shop.business_units.by_key(key).is_some())?;
        if draft.name.is_empty() {
            return Err(Fault::at("name", Refusal::required_field("name")));
        }
        if let Some(address) = &draft.contact_email {
            email("contactEmail", address)?;
        }
        let custom = of_draft(shop, &ResourceTypeId::BusinessUnit, draft.custom.as_ref())?;
        let groups = draft.customer_group_assignments.as_deref();
        let groups = groups.map(|drafts| group_assignments(shop, Some(drafts))).transpose()?;
        let parent_unit = parent.as_ref().map(|named| parent_key(shop, named)).transpose()?;
        let is_division = parent_unit.is_some();
        let modes = Modes::read(&draft, is_division)?;
        let status = draft.status.unwrap_or(BusinessUnitStatus::Active);
        if let BusinessUnitStatus::Other(word) = &status {
            return Err(Fault::at("status", Refusal::invalid_field("status", &**word)));
        }
        let addresses = Addresses::create(
            shop,
            &AddressesDraft {
                owner: "A business unit",
                addresses: draft.addresses.as_deref(),
                shipping: draft.shipping_addresses.as_deref(),
                default_shipping: draft.default_shipping_address,
                billing: draft.billing_addresses.as_deref(),
                default_billing: draft.default_billing_address,
            },
        )?;
        Ok(Unit(Company {
            id: shop.new_id(),
            version: Version(1),
            created_at: shop.now(),
            last_modified_at: shop.now(),
            last_modified_by: None,
            created_by: None,
            stores: stores(shop, &modes.store, draft.stores.as_deref())?,
            inherited_stores: None,
            store_mode: modes.store,
            status,
            name: draft.name,
            contact_email: draft.contact_email,
            custom,
            customer_group_assignments: groups,
            addresses: addresses.addresses,
            shipping_address_ids: addresses.shipping.ids,
            default_shipping_address_id: addresses.shipping.default,
            billing_address_ids: addresses.billing.ids,
            default_billing_address_id: addresses.billing.default,
            associate_mode: modes.associate,
            associates: associates(shop, draft.associates.as_deref())?,
            inherited_associates: None,
            top_level_unit: KeyReference::from(draft.key.clone()),
            parent_unit,
            approval_rule_mode: modes.approval_rule,
            key: draft.key,
            other: Default::default(),
        }))
    }
}

/// What a unit takes from above.
struct Modes {
    store: StoreMode,
    associate: AssociateMode,
    approval_rule: ApprovalRuleMode,
}

impl Modes {
    fn read(draft: &CompanyDraft, is_division: bool) -> Result<Self, Fault> {
        let store = match draft.store_mode.clone() {
            Some(StoreMode::Other(word)) => return Err(invalid("storeMode", &word)),
            Some(StoreMode::FromParent) if !is_division => {
                return Err(of_divisions("storeMode", "FromParent"));
            }
            Some(mode) => mode,
            None if is_division => StoreMode::FromParent,
            None => StoreMode::Explicit,
        };
        let associate = match draft.associate_mode.clone() {
            Some(AssociateMode::Other(word)) => return Err(invalid("associateMode", &word)),
            Some(AssociateMode::ExplicitAndFromParent) if !is_division => {
                return Err(of_divisions("associateMode", "ExplicitAndFromParent"));
            }
            Some(mode) => mode,
            None if is_division => AssociateMode::ExplicitAndFromParent,
            None => AssociateMode::Explicit,
        };
        let approval_rule = match draft.approval_rule_mode.clone() {
            Some(ApprovalRuleMode::Other(word)) => return Err(invalid("approvalRuleMode", &word)),
            Some(ApprovalRuleMode::ExplicitAndFromParent) if !is_division => {
                return Err(of_divisions("approvalRuleMode", "ExplicitAndFromParent"));
            }
            Some(mode) => mode,
            None if is_division => ApprovalRuleMode::ExplicitAndFromParent,
            None => ApprovalRuleMode::Explicit,
        };
        Ok(Self { store, associate, approval_rule })
    }
}

fn unknown_type(name: &str) -> Fault {
    invalid("unitType", name)
}

fn invalid(field: &str, word: &str) -> Fault {
    Fault::at(field, Refusal::invalid_field(field, word))
}

/// A company has nothing above it to take from.
fn of_divisions(field: &str, word: &str) -> Fault {
    let why = format!("A company has no parent unit, so its {field} cannot be '{word}'.");
    Fault::at(field, Refusal::invalid_operation(why))
}

fn parent_key(
    shop: &Shop,
    named: &ResourceIdentifier<BusinessUnit>,
) -> Result<KeyReference<BusinessUnit>, Fault> {
    let parent = shop.business_units.named(named);
    let parent = parent.ok_or_else(|| Fault::at("parentUnit", not_found(named)))?;
    Ok(KeyReference::from(parent.resource.key.clone()))
}

/// The stores of a unit that has its own.
fn stores(
    shop: &Shop,
    mode: &StoreMode,
    named: Option<&[ResourceIdentifier<Store>]>,
) -> Result<Option<Vec<KeyReference<Store>>>, Fault> {
    match (*mode == StoreMode::Explicit, named) {
        (true, named) => super::stores(shop, named.unwrap_or_default()).map(Some),
        (false, None) => Ok(None),
        (false, Some(_)) => {
            let why = "A business unit has stores of its own only if its storeMode is 'Explicit'.";
            Err(Fault::at("stores", Refusal::invalid_operation(why)))
        }
    }
}

fn associates(shop: &Shop, drafts: Option<&[AssociateDraft]>) -> Result<Vec<Associate>, Fault> {
    if drafts.is_some_and(|drafts| drafts.len() > MOST_ASSOCIATES) {
        let why = format!("A business unit has {MOST_ASSOCIATES} associates at most.");
        return Err(Fault::at("associates", Refusal::invalid_operation(why)));
    }
    let mut associates: Vec<Associate> = Vec::new();
    for associate in each("associates", drafts, |draft| associate(shop, draft))? {
        if associates.iter().any(|other| other.customer.id == associate.customer.id) {
            let refusal = Refusal::duplicate("associates", associate.customer.id.as_str());
            return Err(Fault::at("associates", refusal));
        }
        associates.push(associate);
    }
    Ok(associates)
}

fn associate(shop: &Shop, draft: &AssociateDraft) -> Result<Associate, Fault> {
    let customer = customer(shop, &draft.customer).map_err(|refusal| Fault::at("customer", refusal))?;
    let roles = roles(shop, draft, Assigner::Seller)?;
    Ok(Associate::new(roles, customer))
}

/// The customer that a draft or an action names.
pub(crate) fn customer(shop: &Shop, named: &ResourceIdentifier<Customer>) -> Result<Id<Customer>, Refusal> {
    let found = match named {
        ResourceIdentifier::Id(id) => shop.customers.by_id(id.as_str()),
        ResourceIdentifier::Key(key) => shop.customers.by_key(key.as_str()),
    };
    found.map(|customer| customer.resource.id.clone()).ok_or_else(|| not_found(named))
}
