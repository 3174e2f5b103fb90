//! What can be known before the network: whether the token in hand may do this at all.

use ct_auth::{Guest, Identity};
use ct_model::{
    Permission, ProjectKey, Scopes,
    operation::{Place, Row, TokenHolder},
};

/// The session cannot do this, and asking the platform would only say so later.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotPermitted {
    /// The platform does not have the operation in this place.
    #[error("does not exist {}", place(.0))]
    Place(Place),
    /// None of the permissions that the operation needs was granted.
    #[error("needs one of the permissions {}", names(.one_of))]
    Permission {
        /// Any one of these would do.
        one_of: &'static [Permission],
    },
    /// The operation belongs to somebody, and the session to nobody.
    #[error("needs {}", holder(*.needed))]
    Holder {
        /// Whose token it must be.
        needed: TokenHolder,
    },
}

/// Checks `row` against where it is asked for, who the session is and what it was granted. `guest` is who it will be
/// with its first token, where it is nobody yet; `None`: only that token will tell.
///
/// `granted` is what the token says, or else what will be asked for; `None` if neither is known: then the
/// platform decides.
pub(crate) fn check(
    row: &'static Row,
    project: &ProjectKey,
    place: &Place,
    (identity, guest): (&Identity, Option<Guest>),
    granted: Option<&Scopes>,
) -> Result<(), NotPermitted> {
    exists(row, place)?;
    let held = match identity {
        Identity::Customer { .. } => true,
        Identity::Anonymous { .. } => row.holder != TokenHolder::Customer,
        Identity::App => row.holder == TokenHolder::Anyone,
        Identity::None => match guest {
            Some(Guest::App) => row.holder == TokenHolder::Anyone,
            Some(Guest::Anonymous) => row.holder != TokenHolder::Customer,
            // A token source will tell, or a kind of guest that this version does not know.
            Some(_) | None => true,
        },
        // Whose the token is only the app knows, or it is an identity that this version does not know: the platform
        // decides.
        _ => true,
    };
    if !held {
        return Err(NotPermitted::Holder { needed: row.holder });
    }
    if granted.is_some_and(|scopes| !row.permits(scopes, project, place)) {
        return Err(NotPermitted::Permission { one_of: row.permissions });
    }
    Ok(())
}

/// Checks that the platform has `row` in `place`, whoever asks.
pub(crate) fn exists(row: &'static Row, place: &Place) -> Result<(), NotPermitted> {
    match row.rule(place) {
        Some(_) => Ok(()),
        None => Err(NotPermitted::Place(place.clone())),
    }
}

fn names(permissions: &[Permission]) -> String {
    let names: Vec<_> = permissions.iter().map(|permission| format!("`{}`", permission.name())).collect();
    names.join(", ")
}

fn place(place: &Place) -> String {
    match place {
        Place::Project => "outside of a store or business unit".to_owned(),
        Place::Store(key) => format!("in a store, as in `{key}`"),
        Place::BusinessUnit(key) => format!("in a business unit, as in `{key}`"),
    }
}

fn holder(needed: TokenHolder) -> &'static str {
    match needed {
        TokenHolder::Anyone => "a token",
        TokenHolder::CustomerOrAnonymous => "a customer or an anonymous session",
        TokenHolder::Customer => "a signed-in customer",
    }
}
