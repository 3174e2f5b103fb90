//! Business units, companies and divisions alike: how they are updated, and what they show of it.

use ct_model::{
    Address, BusinessUnit, Company, Division, Expand, Id, MyBusinessUnitChangeNameAction,
    MyBusinessUnitRemoveAddressAction, MyBusinessUnitSetContactEmailAction, MyBusinessUnitUpdate,
    MyBusinessUnitUpdateAction, Version,
    operation::{GetMyBusinessUnit, UpdateMyBusinessUnit},
};

use crate::resource::{Identified, RawHead};

use super::Versioned;

impl Versioned for BusinessUnit {
    type Action = MyBusinessUnitUpdateAction;
    type Update = UpdateMyBusinessUnit;
    type Read = GetMyBusinessUnit;

    fn version(&self) -> Version {
        match self {
            Self::Company(Company { version, .. }) | Self::Division(Division { version, .. }) => *version,
            Self::Other(raw) => RawHead::of(raw).version,
            _ => Version::default(),
        }
    }

    fn update(&self, actions: Vec<MyBusinessUnitUpdateAction>, expand: &Expand) -> UpdateMyBusinessUnit {
        let update = MyBusinessUnitUpdate::new(self.version(), actions);
        UpdateMyBusinessUnit { id: Id::new(&*self.id()), expand: expand.clone(), update }
    }

    fn read(&self, expand: &Expand) -> GetMyBusinessUnit {
        GetMyBusinessUnit { id: Id::new(&*self.id()), expand: expand.clone() }
    }

    fn shows(&self, action: &MyBusinessUnitUpdateAction) -> bool {
        match self {
            Self::Company(Company { name, contact_email, addresses, .. })
            | Self::Division(Division { name, contact_email, addresses, .. }) => {
                shows(name, contact_email.as_ref(), addresses, action)
            }
            // What it shows, this version does not know.
            _ => false,
        }
    }
}

fn shows(
    name: &str,
    contact_email: Option<&String>,
    addresses: &[Address],
    action: &MyBusinessUnitUpdateAction,
) -> bool {
    match action {
        MyBusinessUnitUpdateAction::ChangeName(action) => {
            *action == MyBusinessUnitChangeNameAction::new(name)
        }
        MyBusinessUnitUpdateAction::SetContactEmail(action) => {
            let contact_email = contact_email.cloned();
            *action == MyBusinessUnitSetContactEmailAction { contact_email, ..Default::default() }
        }
        // The id of an address is not given twice.
        MyBusinessUnitUpdateAction::RemoveAddress(action) => action.address_id.as_ref().is_some_and(|id| {
            let address_id = Some(id.clone());
            let remove = MyBusinessUnitRemoveAddressAction { address_id, ..Default::default() };
            *action == remove && addresses.iter().all(|address| address.id.as_ref() != Some(id))
        }),
        // All others add to what is there, or write what the platform completes or computes.
        _ => false,
    }
}
