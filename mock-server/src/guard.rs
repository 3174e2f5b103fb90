//! From a routed API request to an operation that its caller may do: the project, the token, the permission, the
//! identity, and then what was asked.
//!
//! Inferred, for the platform's documentation is silent: an answer 403 to a token without the right identity names
//! the scope that it lacks, `customer_id` or `anonymous_id`.

use bytes::Bytes;
use ct_model::{
    DateTime, Permission, QueryError, QueryReader,
    operation::{AnyOperation, PathError, Place, ReceiveError, Received, Row, TokenHolder},
};
use http::{HeaderMap, Request, header::AUTHORIZATION};

use crate::{
    auth::{Access, AuthHost},
    caller::{Caller, Principal},
    projects::Project,
    refusal::Refusal,
    route::ApiRoute,
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

/// What is asked for.
pub(crate) fn receive(route: &ApiRoute<'_>, request: &Request<Bytes>) -> Result<AnyOperation, Refusal> {
    let query = request.uri().query().unwrap_or_default();
    if let Some(name) = NOT_EMULATED.iter().find(|name| names(query, name)) {
        return Err(Refusal::not_emulated(&format!("the query parameter {name}")));
    }
    let received = Received { path: &route.parameters, query, body: request.body() };
    AnyOperation::receive(route.row.name, &received).map_err(|error| match error {
        ReceiveError::Path(PathError { name: "key", value }) => Refusal::key_not_found(&value),
        ReceiveError::Path(PathError { value, .. }) => Refusal::resource_not_found(&value),
        ReceiveError::Query(QueryError { parameter, expected }) => {
            Refusal::malformed_parameter(&parameter, &format!("The {parameter} parameter must be {expected}"))
        }
        ReceiveError::NotUtf8 => Refusal::invalid_json("The body is not UTF-8."),
        ReceiveError::Body(error) => Refusal::invalid_json(detail(&error)),
        _ => Refusal::invalid_input("The request cannot be read."),
    })
}

/// Parameters of the platform that would change the answer, and are not read here.
const NOT_EMULATED: [&str; 2] = ["priceCustomerGroupAssignments", "priceRecurrencePolicy"];

fn names(query: &str, wanted: &str) -> bool {
    let stem = wanted.split('[').next().unwrap_or(wanted);
    query.contains(stem)
        && QueryReader::new(query).is_ok_and(|parameters| parameters.rest().any(|(name, _)| name == wanted))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Says which field is missing in the platform's words, and anything else in serde's.
pub(crate) fn detail(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let missing = text.strip_prefix("missing field `").and_then(|rest| rest.split_once('`'));
    missing.map_or(text.clone(), |(field, _)| format!("{field}: Missing required value"))
}
