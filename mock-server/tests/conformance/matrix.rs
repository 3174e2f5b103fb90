//! The scope matrix: every endpoint, every single scope, every kind of token; allowed exactly when the description says
//! so, and refused in the platform's form otherwise.
//!
//! Who is allowed in is not told what he may not, but what is wrong with the request: it is one that nothing comes of.

use ct_model::operation::table;

use super::{
    access::{self, Holder},
    answer,
    endpoint::{Endpoint, Place},
    facts::Facts,
    stage::Stage,
};

/// A token with one scope.
struct Token {
    holder: Holder,
    permission: &'static str,
    bearer: String,
}

fn tokens(stage: &Stage) -> Vec<Token> {
    let mut tokens = Vec::new();
    for permission in Facts::of_the_platform().permissions() {
        for holder in Holder::ALL {
            let token = stage.token_for(holder, Some(&format!("{permission}:demo")));
            tokens.push(Token { holder, permission, bearer: format!("Bearer {token}") });
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
            let may = endpoint.is_for(token.holder) && access::permits(endpoint.fact, token.permission, None);
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
                let Token { holder, permission, .. } = token;
                wrong.push(format!("{} with {permission} of {holder:?} {verb}: {fault}", endpoint.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), allowed + refused, wrong.join("\n"));
    assert!(allowed >= table().len() && refused > allowed, "{allowed} allowed, {refused} refused");
    assert_eq!(stage.panics(), 0);
}
