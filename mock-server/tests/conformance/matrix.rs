//! The scope matrix: every endpoint, every single scope, every kind of token; allowed exactly when the description says
//! so, and refused in the platform's form otherwise.
//!
//! Who is allowed in is not told what he may not, but what is wrong with the request: it is one that nothing comes of.

use ct_model::operation::table;

use super::{
    access::{Holder, Scope},
    answer,
    endpoint::{Endpoint, Place},
    facts::Facts,
    stage::Stage,
};

/// A token with one scope.
struct Token {
    holder: Holder,
    scope: Scope,
    bearer: String,
}

/// Every kind of token with every scope: in the project, and where the description has that form, in either store.
fn tokens(stage: &Stage) -> Vec<Token> {
    let facts = Facts::of_the_platform();
    let of_project = facts.permissions().into_iter().map(Scope::of_project);
    let of_stores = facts
        .permissions_of_stores()
        .into_iter()
        .flat_map(|permission| ["north", "south"].map(|store| Scope::of_store(permission, store)));
    let mut tokens = Vec::new();
    for scope in of_project.chain(of_stores) {
        for holder in Holder::ALL {
            let bearer = format!("Bearer {}", stage.token_for(holder, Some(scope)));
            tokens.push(Token { holder, scope, bearer });
        }
    }
    tokens
}

#[test]
fn a_token_may_what_the_description_says() {
    let facts = Facts::of_the_platform();
    let stage = Stage::new(Holder::App, Place::PROJECT);
    let tokens = tokens(&stage);
    let mut wrong = Vec::new();
    let (mut allowed, mut refused) = (0, 0);
    for endpoint in Endpoint::all() {
        let nothing = vec!["no-such-thing".to_owned(); endpoint.row.path.matches('{').count()];
        let path = endpoint.path(&nothing);
        let body = if endpoint.fact.body.is_some() { &b"{"[..] } else { b"" };
        for token in &tokens {
            let may =
                endpoint.is_for(token.holder) && token.scope.permits(endpoint.fact, endpoint.place.store);
            let answer = stage.send(endpoint.method.as_str(), &path, Some(&token.bearer), body);
            let mut faults = match (may, endpoint.is_head()) {
                (true, _) if matches!(answer.status.as_u16(), 401 | 403) => vec![answer.text],
                (true, _) => Vec::new(),
                (false, true) => answer::head(403, &answer),
                (false, false) => answer::refusal(facts, 403, &answer),
            };
            *if may { &mut allowed } else { &mut refused } += 1;
            if let Some(fault) = faults.pop() {
                let verb = if may { "must be allowed" } else { "must be refused" };
                let Token { holder, scope, .. } = token;
                wrong.push(format!("{} with {scope} of {holder:?} {verb}: {fault}", endpoint.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), allowed + refused, wrong.join("\n"));
    assert!(allowed >= table().len() && refused > allowed, "{allowed} allowed, {refused} refused");
    assert_eq!(stage.panics(), 0);
}
