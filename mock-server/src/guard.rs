//! Whether a caller may do what a request is for: the token, the permission, the identity, the place.
//!
//! Inferred, for the platform's documentation is silent: an answer 403 to a token without the right identity names
//! the scope that it lacks, `customer_id` or `anonymous_id`.

use ct_model::{
    DateTime, Permission,
    operation::{Place, Row, TokenHolder},
};
use http::{HeaderMap, header::AUTHORIZATION};

use crate::{
    auth::{Access, AuthHost},
    caller::{Caller, Principal},
    projects::Project,
    refusal::Refusal,
};

/// Whose token the request carries.
pub(crate) fn authenticate(auth: &AuthHost, headers: &HeaderMap, now: DateTime) -> Result<Access, Refusal> {
    bearer(headers).and_then(|token| auth.access(token, now)).ok_or_else(Refusal::invalid_token)
}

/// Whether the caller may do what the row says, in this place of this project, and whether there is such a place.
pub(crate) fn authorize(caller: &Caller, row: &Row, project: &Project, place: &Place) -> Result<(), Refusal> {
    if !row.permits(&caller.scopes, &project.key, place) {
        let names: Vec<&str> = row.permissions.iter().map(Permission::name).collect();
        return Err(Refusal::insufficient_scope(&names));
    }
    match (row.holder, &caller.principal) {
        (TokenHolder::Anyone, _)
        | (TokenHolder::CustomerOrAnonymous, Principal::Customer(_) | Principal::Anonymous(_))
        | (TokenHolder::Customer, Principal::Customer(_)) => {}
        (TokenHolder::CustomerOrAnonymous, Principal::App) => {
            return Err(Refusal::insufficient_scope(&["customer_id", "anonymous_id"]));
        }
        (TokenHolder::Customer, Principal::App | Principal::Anonymous(_)) => {
            return Err(Refusal::insufficient_scope(&["customer_id"]));
        }
    }
    match place {
        Place::Store(key) if project.read().stores.by_key(key.as_str()).is_none() => {
            Err(Refusal::key_not_found(key.as_str()))
        }
        Place::BusinessUnit(key) if project.read().business_units.by_key(key.as_str()).is_none() => {
            Err(Refusal::key_not_found(key.as_str()))
        }
        Place::Project | Place::Store(_) | Place::BusinessUnit(_) => Ok(()),
    }
}

/// Whether the caller may do what any of `permissions` allows, in the project as a whole.
pub(crate) fn permit(caller: &Caller, permissions: &[Permission], project: &Project) -> Result<(), Refusal> {
    if permissions.iter().any(|permission| caller.scopes.allows(permission, &project.key, None)) {
        return Ok(());
    }
    let names: Vec<&str> = permissions.iter().map(Permission::name).collect();
    Err(Refusal::insufficient_scope(&names))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}
