//! Update actions: each one that the description has succeeds in some walk.

use std::collections::BTreeSet;

use super::{Journey, of};
use crate::{endpoint::Endpoint, facts::Facts};

/// The union of the actions that an update of type `is` has.
pub(crate) fn union_of<'f>(facts: &'f Facts, is: &str) -> Option<&'f str> {
    facts.types.get(is)?.field("actions")?.is.strip_suffix("[]")
}

#[test]
fn every_update_action_is_walked() {
    let facts = Facts::of_the_platform();
    let mut journey = Journey::default();
    let mut described = BTreeSet::new();
    for endpoint in Endpoint::all() {
        let Some(union) = endpoint.fact.body.as_deref().and_then(|is| union_of(facts, is)) else { continue };
        described.extend(facts.types[union].kinds.keys().map(|action| (union.to_owned(), action.clone())));
        journey.walk(&endpoint, endpoint.holders().last().unwrap(), of(endpoint.row.name));
    }
    let not_done: Vec<_> = described.difference(&journey.actions).collect();
    assert_eq!(not_done, Vec::<&(String, String)>::new(), "no walk has these");
}
