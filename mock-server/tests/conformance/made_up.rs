//! Every body that the description allows is understood: made up from its types, it may be refused for what it says, in
//! the platform's form, but not for how.

use serde_json::Value;

use super::{
    answer,
    ask::Ask,
    endpoint::Endpoint,
    facts::Facts,
    sample::{Fill, samples},
    stage::Stage,
    walk,
};

/// Bodies of type `is`; of an update, one with each of its actions.
fn bodies(facts: &Facts, is: &str, fill: Fill) -> Vec<Value> {
    let mut bodies = samples(facts, is, fill);
    if let Some(union) = walk::union_of(facts, is) {
        let update = bodies.remove(0);
        bodies.extend(samples(facts, union, fill).into_iter().map(|action| {
            let mut update = update.clone();
            update["actions"] = Value::Array(vec![action]);
            update
        }));
    }
    bodies
}

/// The body with the version that the walk's own body has, if it has one.
fn at_version_of(ask: &Ask, mut body: Value) -> Value {
    if let Some(version) = ask.body.as_ref().and_then(|body| body.get("version")) {
        body["version"] = version.clone();
    }
    body
}

#[test]
fn what_is_described_is_understood() {
    let facts = Facts::of_the_platform();
    let mut wrong = Vec::new();
    let mut sent = 0;
    for endpoint in Endpoint::all() {
        let Some(is) = &endpoint.fact.body else { continue };
        let holder = endpoint.holders().last().unwrap();
        for body in
            [Fill::Required, Fill::All(1), Fill::All(3)].into_iter().flat_map(|fill| bodies(facts, is, fill))
        {
            let stage = Stage::of(&endpoint, holder);
            let mut ask = (walk::of(endpoint.row.name).success)(&stage);
            let body = at_version_of(&ask, body);
            ask.body = Some(body.clone());
            let answer = ask.send(&endpoint, &stage, Some(&stage.bearer()), None);
            let status = answer.status.as_u16();
            let mut faults = match status {
                200..300 => answer::success(facts, endpoint.fact, &answer),
                _ => answer::refusal(facts, status, &answer),
            };
            let code = answer.json()["errors"][0]["code"].clone();
            if code == "InvalidJsonInput" || code == "General" || stage.panics() > 0 {
                faults.push(answer.text);
            }
            sent += 1;
            wrong.extend(faults.into_iter().map(|fault| format!("{} {body}: {fault}", endpoint.name())));
        }
    }
    assert!(sent > 100, "{sent}");
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
}
