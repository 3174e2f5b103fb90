//! From a routed API request to what it asks for.

use bytes::Bytes;
use ct_model::{
    QueryError, QueryReader,
    operation::{AnyOperation, PathError, ReceiveError, Received},
};
use http::Request;

use crate::{refusal::Refusal, route::ApiRoute};

/// Parameters of the platform that would change the answer, and are not read here.
const NOT_EMULATED: [&str; 2] = ["priceCustomerGroupAssignments", "priceRecurrencePolicy"];

/// What is asked for.
pub(crate) fn operation(route: &ApiRoute<'_>, request: &Request<Bytes>) -> Result<AnyOperation, Refusal> {
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
        ReceiveError::Body(error) => Refusal::unreadable_json(&error),
        _ => Refusal::invalid_input("The request cannot be read."),
    })
}

fn names(query: &str, wanted: &str) -> bool {
    let stem = wanted.split('[').next().unwrap_or(wanted);
    query.contains(stem)
        && QueryReader::new(query).is_ok_and(|parameters| parameters.rest().any(|(name, _)| name == wanted))
}
