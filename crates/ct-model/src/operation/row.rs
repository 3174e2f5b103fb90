//! What the platform says of an operation, as one row.

use http::Method;

use crate::{Permission, ProjectKey, Scopes};

use super::{OperationName, Place, PlaceRule};

/// Method, path, and who may.
#[derive(Debug)]
pub struct Row {
    /// Which operation it is.
    pub name: OperationName,
    /// The HTTP method.
    pub method: Method,
    /// Whether HEAD asks the same without a body: whether there is anything.
    pub has_twin: bool,
    /// The path below the project and the place, parameters in braces: `/me/carts/{id}`.
    pub path: &'static str,
    /// Any one of these is enough, granted for the project.
    pub permissions: &'static [Permission],
    /// Where it can be done.
    pub places: &'static [PlaceRule],
    /// Whose token it must be.
    pub holder: TokenHolder,
    /// What sending it again does.
    pub repeat: Repeat,
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

/// What sending the same request again does, and so when it may be.
///
/// Whatever the operation: what the platform has not seen may be sent again, and what it answered with another 4xx
/// than 429 is answered the same way again. Between those two:
///
/// | | no answer, 502, 503, 504 | 500 | 429 |
/// | --- | --- | --- | --- |
/// | [`Read`](Self::Read) | again | once again | again |
/// | [`SameVersion`](Self::SameVersion) | again | no | again |
/// | [`SignUp`](Self::SignUp) | again | no | again |
/// | [`SignIn`](Self::SignIn) | once again | no | again |
/// | [`Create`](Self::Create) | no | no | again |
/// | [`Never`](Self::Never) | no | no | no |
///
/// *Again* means the same bytes: the same version, the same body, the same correlation id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Repeat {
    /// It changes nothing.
    Read,
    /// It names the version that it changes: it is done once at most, and once it is done the platform answers a
    /// repetition with 409. Such a 409 tells that the version is gone, not who changed it.
    SameVersion,
    /// It makes an account, of which there can be one for an e-mail address: once it is done the platform answers a
    /// repetition with `DuplicateField`.
    SignUp,
    /// It asks for proof of who somebody is; wrong passwords are counted.
    SignIn,
    /// It makes another one every time.
    Create,
    /// It must not be done twice, and nothing tells whether it was.
    Never,
}

impl Row {
    /// Whether it can be done in `place`, and if so by which rule.
    #[must_use]
    pub fn rule(&self, place: &Place) -> Option<&'static PlaceRule> {
        self.places.iter().find(|rule| rule.is_of(place))
    }

    /// Whether `scopes` hold one of the permissions that the row asks for in that place of `project`.
    #[must_use]
    pub fn permits(&self, scopes: &Scopes, project: &ProjectKey, place: &Place) -> bool {
        let any = |permissions: &[Permission], store| {
            permissions.iter().any(|permission| scopes.allows(permission, project, store))
        };
        any(self.permissions, None)
            || match (self.rule(place), place) {
                (Some(PlaceRule::Store(permissions)), Place::Store(store)) => any(permissions, Some(store)),
                _ => false,
            }
    }
}
