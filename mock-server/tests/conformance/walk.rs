//! The walk through the table: every operation, in every place and as everybody whose tokens it is for, succeeds as the
//! description says, and is refused as it says.
//!
//! A new row of the table fails [`every_operation_is_walked`] until it has a [`Walk`] in the file of its resource.

mod actions;
mod business_units;
mod carts;
mod catalog;
mod custom_fields;
mod customers;
mod orders;
mod payments;
mod quotes;
mod shipping_methods;
mod shopping_lists;

use std::collections::BTreeSet;

use ct_model::operation::{OperationName, table};

use super::{
    access::{Holder, Scope},
    answer,
    ask::Ask,
    endpoint::Endpoint,
    facts::Facts,
    refusals::{self, Refused},
    stage::Stage,
};

pub(crate) use actions::union_of;

/// Prepares the stage, and says what to send.
pub(crate) type Step = fn(&Stage) -> Ask;

/// How an operation is walked.
pub(crate) struct Walk {
    pub(crate) operation: OperationName,
    /// Succeeds, and is what refusals are made of.
    pub(crate) success: Step,
    /// Succeed too.
    pub(crate) more: &'static [Step],
    /// What only this operation refuses, with status and code.
    pub(crate) refusals: &'static [(u16, &'static str, Step)],
}

impl Walk {
    pub(super) const fn of(operation: OperationName, success: Step) -> Self {
        Self { operation, success, more: &[], refusals: &[] }
    }
}

/// By resource.
const WALKS: [&[Walk]; 9] = [
    business_units::WALKS,
    carts::WALKS,
    catalog::WALKS,
    customers::WALKS,
    orders::WALKS,
    payments::WALKS,
    quotes::WALKS,
    shipping_methods::WALKS,
    shopping_lists::WALKS,
];

/// What was seen on the way.
#[derive(Default)]
struct Journey {
    wrong: Vec<String>,
    /// The statuses of the refusals.
    statuses: BTreeSet<u16>,
    answers: usize,
    /// The update actions that succeeded, by their union.
    actions: BTreeSet<(String, String)>,
}

impl Journey {
    fn walk(&mut self, endpoint: &Endpoint, holder: Holder, walk: &Walk) {
        let stage = Stage::of(endpoint, holder);
        let ask = (walk.success)(&stage);
        for refused in refusals::all(endpoint, &stage, &ask) {
            self.refused(endpoint, &stage, &refused);
        }
        // After all those refusals nothing has changed: what succeeds still does.
        self.succeeds(endpoint, &stage, &ask);
        stage.clock.pass_days(3);
        self.expired(endpoint, &stage, ask);
        for step in walk.more {
            let stage = Stage::of(endpoint, holder);
            let ask = step(&stage);
            self.succeeds(endpoint, &stage, &ask);
        }
        self.with_one_scope(endpoint, holder, walk);
        for (status, code, step) in walk.refusals {
            let stage = Stage::of(endpoint, holder);
            let ask = step(&stage);
            let what = format!("what only it refuses with {code}");
            let authorization = Some(stage.bearer());
            self.refused(
                endpoint,
                &stage,
                &Refused { what, status: *status, code: Some(code), ask, raw: None, authorization },
            );
        }
    }

    /// Each of the scopes is enough. A visitor gets her token once, with all of them.
    fn with_one_scope(&mut self, endpoint: &Endpoint, holder: Holder, walk: &Walk) {
        if holder == Holder::Anonymous {
            return;
        }
        for scope in &endpoint.fact.scopes {
            let permission = scope.split(':').next().unwrap();
            let scope = match endpoint.place.store {
                Some(store) if scope.ends_with(":{storeKey}") => Scope::of_store(permission, store),
                _ => Scope::of_project(permission),
            };
            let stage = Stage::of(endpoint, holder);
            // A customer of a store has no token for more than the store.
            if holder == Holder::Customer && scope.store.is_none() && stage.is_for_store() {
                continue;
            }
            let ask = (walk.success)(&stage);
            stage.token.replace(stage.token_for(holder, Some(scope)));
            self.succeeds(endpoint, &stage, &ask);
        }
    }

    fn succeeds(&mut self, endpoint: &Endpoint, stage: &Stage, ask: &Ask) {
        let answer = ask.send(endpoint, stage, Some(&stage.bearer()), None);
        let faults = if endpoint.is_head() && Self::finds_nothing(endpoint, stage, ask) {
            answer::head(404, &answer)
        } else {
            answer::success(Facts::of_the_platform(), endpoint.fact, &answer)
        };
        if let Some(is) = endpoint.fact.body.as_deref().filter(|_| faults.is_empty()) {
            self.remember(is, ask);
        }
        self.note(endpoint, stage, "success", faults);
    }

    /// Whether the same with GET is a page without results: then HEAD is answered 404.
    fn finds_nothing(endpoint: &Endpoint, stage: &Stage, ask: &Ask) -> bool {
        let answer = ask.send(&endpoint.get(), stage, Some(&stage.bearer()), None);
        answer.status.is_success() && answer.json()["count"] == 0
    }

    fn remember(&mut self, is: &str, ask: &Ask) {
        let Some(union) = union_of(Facts::of_the_platform(), is) else { return };
        let actions = ask.body.iter().flat_map(|body| body["actions"].as_array().unwrap());
        self.actions
            .extend(actions.map(|action| (union.to_owned(), action["action"].as_str().unwrap().to_owned())));
    }

    fn refused(&mut self, endpoint: &Endpoint, stage: &Stage, refused: &Refused) {
        let Refused { what, status, code, ask, raw, authorization } = refused;
        let answer = ask.send(endpoint, stage, authorization.as_deref(), *raw);
        let mut faults = if endpoint.is_head() {
            answer::head(*status, &answer)
        } else {
            answer::refusal(Facts::of_the_platform(), *status, &answer)
        };
        if let Some(code) = code.filter(|_| faults.is_empty() && !endpoint.is_head())
            && answer.json()["errors"][0]["code"] != *code
        {
            faults.push(format!("is not {code}: {}", answer.text));
        }
        self.statuses.insert(*status);
        self.note(endpoint, stage, &format!("{status} for {what}"), faults);
    }

    /// 401: a token whose time is over.
    fn expired(&mut self, endpoint: &Endpoint, stage: &Stage, ask: Ask) {
        let authorization = Some(stage.bearer());
        let what = "a token whose time is over".into();
        self.refused(
            endpoint,
            stage,
            &Refused { what, status: 401, code: Some("invalid_token"), ask, raw: None, authorization },
        );
    }

    fn note(&mut self, endpoint: &Endpoint, stage: &Stage, what: &str, faults: Vec<String>) {
        self.answers += 1;
        if stage.panics() > 0 {
            self.wrong.push(format!("{} as {:?}, {what}: a handler panicked", endpoint.name(), stage.holder));
        }
        for fault in faults {
            self.wrong.push(format!("{} as {:?}, {what}: {fault}", endpoint.name(), stage.holder));
        }
    }
}

/// The walk of an operation.
pub(crate) fn of(operation: OperationName) -> &'static Walk {
    let mut walks = WALKS.iter().copied().flatten();
    walks
        .find(|walk| walk.operation == operation)
        .unwrap_or_else(|| panic!("{} has no walk", operation.as_str()))
}

/// The statuses of refusals that apply to an endpoint: nobody and the wrong one is refused everywhere; the rest goes by
/// what it reads.
fn applicable(endpoint: &Endpoint) -> BTreeSet<u16> {
    let fact = endpoint.fact;
    let checked = |name: &str| matches!(name, "limit" | "where" | "version");
    let reads = fact.body.is_some() || endpoint.parameters().any(|(name, _)| checked(name));
    let statuses = [
        (401, true),
        (403, true),
        (400, reads),
        (404, endpoint.row.path.contains('{')),
        (409, fact.errors.contains(&409)),
    ];
    statuses.into_iter().filter_map(|(status, applies)| applies.then_some(status)).collect()
}

#[test]
fn every_operation_is_walked() {
    let walked: Vec<OperationName> = WALKS.iter().copied().flatten().map(|walk| walk.operation).collect();
    let in_table: Vec<OperationName> = table().iter().map(|row| row.name).collect();
    for name in &in_table {
        let times = walked.iter().filter(|walked| *walked == name).count();
        assert_eq!(times, 1, "{} has one walk, in the file of its resource below walk/", name.as_str());
    }
    assert_eq!(walked.len(), in_table.len());
}

#[test]
fn every_operation_answers_as_it_is_described() {
    let mut wrong = Vec::new();
    let mut answers = 0;
    for endpoint in Endpoint::all() {
        for holder in endpoint.holders() {
            let mut journey = Journey::default();
            journey.walk(&endpoint, holder, of(endpoint.row.name));
            let missing: Vec<_> = applicable(&endpoint).difference(&journey.statuses).copied().collect();
            if !missing.is_empty() {
                journey
                    .wrong
                    .push(format!("{} as {holder:?} is never refused with {missing:?}", endpoint.name()));
            }
            wrong.append(&mut journey.wrong);
            answers += journey.answers;
        }
    }
    assert!(wrong.is_empty(), "{} faults in {answers} answers:\n{}", wrong.len(), wrong.join("\n"));
}
