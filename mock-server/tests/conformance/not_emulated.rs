//! Operations that the mock refuses, and says so.

use ct_model::operation::{OperationName as Op, table};

use super::{access::Holder, endpoint::Place, stage::Stage};

/// All of them. One that is emulated is struck off here, and is walked.
pub(crate) const NOT_EMULATED: &[Op] =
    &[Op::SearchProductProjections, Op::PostProductProjectionSearch, Op::SuggestProductProjections];

#[test]
fn what_is_not_emulated_says_so() {
    let stage = Stage::new(Holder::Customer, Place::PROJECT);
    for row in table().iter().filter(|row| NOT_EMULATED.contains(&row.name) && row.method == "GET") {
        let in_project = row.rule(&ct_model::operation::Place::Project).is_some();
        let path = format!("/demo{}?cartId=id&country=DE", row.path.replace(['{', '}'], ""));
        let answer = stage.send("GET", &path, Some(&stage.bearer()), b"");
        let says = if in_project { "does not emulate" } else { "URI not found" };
        assert!(answer.text.contains(says), "{path} answers {}", answer.text);
    }
}
