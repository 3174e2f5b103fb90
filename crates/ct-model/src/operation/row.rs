//! What the platform says of an operation, as one row.

use http::Method;

use crate::{Permission, ProjectKey, Scopes};

use super::OperationName;

/// Method, path, and who may.
#[derive(Debug)]
pub struct Row {
    /// Which operation it is.
    pub name: OperationName,
    /// The HTTP method.
    pub method: Method,
    /// The path below the project, parameters in braces: `/me/carts/{id}`.
    pub path: &'static str,
    /// Any one of these is enough.
    pub permissions: &'static [Permission],
    /// Whose token it must be.
    pub holder: TokenHolder,
    /// The status of success.
    pub success: u16,
}

/// Whose token an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenHolder {
    /// Anyone's, the app's own included.
    Anyone,
    /// A customer's or an anonymous session's.
    CustomerOrAnonymous,
    /// A customer's.
    Customer,
}

impl Row {
    /// Whether `scopes` hold one of the permissions that the row asks for, in `project`.
    #[must_use]
    pub fn permits(&self, scopes: &Scopes, project: &ProjectKey) -> bool {
        self.permissions.iter().any(|permission| scopes.allows(permission, project, None))
    }
}
