//! A business unit as a shop keeps it.

use std::ops::{Deref, DerefMut};

use ct_model::{Company, Customer, Id, Key};
use serde::{Serialize, Serializer};

use crate::shop::stored::{Kept, write, written};

/// A business unit: a division if it has a parent, or else a company.
///
/// The model has a type for each, with the same fields but for whether `parentUnit` must be there; here one will do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Unit(pub(crate) Company);

impl Unit {
    /// Its `unitType`.
    pub(crate) fn unit_type(&self) -> &'static str {
        if self.parent_unit.is_some() { "Division" } else { "Company" }
    }

    /// Whether the unit with this key is the one right above it.
    pub(super) fn is_child_of(&self, key: &Key) -> bool {
        self.parent_unit.as_ref().is_some_and(|parent| parent.key == *key)
    }

    /// Who is an associate in it, by herself or by inheritance; who is both is named twice.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Id<Customer>> {
        let own = self.associates.iter().map(|associate| &associate.customer.id);
        let inherited = self.inherited_associates.iter().flatten();
        own.chain(inherited.map(|associate| &associate.customer.id))
    }

    /// Whether the customer is an associate in it.
    pub(crate) fn has_member(&self, customer: &Id<Customer>) -> bool {
        self.members().any(|member| member == customer)
    }

    /// The keys of the roles that the customer has in it, her own and the inherited ones.
    pub(crate) fn roles_of<'u>(&'u self, customer: &'u Id<Customer>) -> impl Iterator<Item = &'u Key> {
        let own = self.associates.iter().filter(|associate| associate.customer.id == *customer);
        let own = own.flat_map(|associate| &associate.associate_role_assignments);
        let inherited = self.inherited_associates.iter().flatten();
        let inherited = inherited.filter(|associate| associate.customer.id == *customer);
        let inherited = inherited.flat_map(|associate| &associate.associate_role_assignments);
        own.map(|assigned| &assigned.associate_role.key)
            .chain(inherited.map(|assigned| &assigned.associate_role.key))
    }
}

impl Deref for Unit {
    type Target = Company;

    fn deref(&self) -> &Company {
        &self.0
    }
}

impl DerefMut for Unit {
    fn deref_mut(&mut self) -> &mut Company {
        &mut self.0
    }
}

impl Serialize for Unit {
    /// As a [`ct_model::BusinessUnit`].
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'u> {
            #[serde(rename = "unitType")]
            unit_type: &'static str,
            #[serde(flatten)]
            fields: &'u Company,
        }
        Written { unit_type: self.unit_type(), fields: &self.0 }.serialize(serializer)
    }
}

written!(by write: Unit);

impl Kept for Unit {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn key(&self) -> Option<&str> {
        Some(self.key.as_str())
    }
}
