//! What a shop is set up with: each resource is created, read, queried and deleted as the description says.
//!
//! The drafts are in `setup/drafts.rs`, one for each endpoint.

mod api_clients;
mod customers;
mod drafts;
mod products;
mod quotes;
mod reservations;
mod selections;
mod workflow;

use ct_model::operation::table;
use serde_json::{Value, json};

use super::{
    access::{Holder, Scope},
    answer,
    endpoint::Place,
    facts::{Facts, OperationFact},
    stage::Stage,
};
use crate::support::Answer;
use drafts::{SUBJECTS, Subject};

/// The resources of one endpoint, asked for by a shop's backend.
struct Desk {
    stage: Stage,
    subject: &'static Subject,
}

impl Desk {
    fn at(path: &str) -> Self {
        Self::of(SUBJECTS.iter().find(|subject| subject.path == path).unwrap())
    }

    fn of(subject: &'static Subject) -> Self {
        Self { stage: Stage::new(Holder::App, Place::PROJECT), subject }
    }

    /// What the description says of a path below the endpoint.
    fn fact(&self, method: &str, below: &str) -> &'static OperationFact {
        let path = format!("{}{below}", self.subject.path);
        let fact = Facts::of_the_platform().operation(method, &path);
        fact.unwrap_or_else(|| panic!("{method} {path} is not described"))
    }

    fn send(&self, method: &str, below: &str, body: &Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let uri = format!("/demo{}{below}", self.subject.path);
        self.stage.send(method, &uri, Some(&self.stage.bearer()), body.as_bytes())
    }

    /// Sends it, and holds the success against the description of `described`.
    fn succeeds(&self, method: &str, described: &str, below: &str, body: &Value) -> Value {
        let answer = self.send(method, below, body);
        let faults = answer::success(Facts::of_the_platform(), self.fact(method, described), &answer);
        assert!(faults.is_empty(), "{method} {}{below}:\n{}", self.subject.path, faults.join("\n"));
        if answer.text.is_empty() { Value::Null } else { answer.json() }
    }

    /// Sends it, and holds the refusal against the description.
    fn refused(&self, status: u16, code: &str, method: &str, below: &str, body: &Value) -> Value {
        let answer = self.send(method, below, body);
        let what = format!("{method} {}{below}", self.subject.path);
        let faults = answer::refusal(Facts::of_the_platform(), status, &answer);
        assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
        let error = answer.json()["errors"][0].clone();
        assert_eq!(error["code"], code, "{what}: {}", answer.text);
        error
    }

    fn head(&self, status: u16, below: &str) {
        let faults = answer::head(status, &self.send("HEAD", below, &Value::Null));
        assert!(faults.is_empty(), "HEAD {}{below}:\n{}", self.subject.path, faults.join("\n"));
    }

    /// Makes the resource of the subject's draft; comes back with the draft.
    fn create(&self) -> (Value, Value) {
        let draft = (self.subject.draft)(&self.stage);
        let made = self.succeeds("POST", "", "", &draft);
        // A new customer is answered like one who has signed up.
        let resource = if self.subject.path == "/customers" { made["customer"].clone() } else { made };
        (draft, resource)
    }
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} is no text in {value}"))
}

/// `where={field}="{value}"`.
fn where_is(field: &str, value: &str) -> String {
    format!("where={field}%3D%22{value}%22")
}

#[test]
fn resources_are_created_read_queried_and_deleted() {
    for subject in SUBJECTS {
        let desk = Desk::of(subject);
        let (_, made) = desk.create();
        let id = text(&made, "id");
        let by_id = format!("/{id}");
        assert_eq!(made["version"], 1, "{}", subject.path);
        assert_eq!(desk.succeeds("GET", "/{ID}", &by_id, &Value::Null), made);
        desk.head(200, &by_id);
        let by_key = format!("/key={}", text(&made, "key"));
        assert_eq!(desk.succeeds("GET", "/key={key}", &by_key, &Value::Null), made);
        desk.head(200, &by_key);

        let found = desk.succeeds("GET", "", &format!("?{}&limit=5", where_is("id", id)), &Value::Null);
        assert_eq!((&found["results"], &found["total"]), (&json!([made]), &json!(1)), "{}", subject.path);
        let last = desk.succeeds("GET", "", "?sort=createdAt%20desc&sort=id%20asc&limit=500", &Value::Null);
        assert!(last["results"].as_array().unwrap().contains(&made), "{}", subject.path);
        let page = desk.succeeds("GET", "", "?limit=0&offset=1&withTotal=false", &Value::Null);
        assert_eq!((&page["count"], page.get("total")), (&json!(0), None), "{}", subject.path);
        desk.head(200, "");
        desk.head(200, &format!("?{}", where_is("key", text(&made, "key"))));
        if !table().iter().any(|row| row.path == subject.path) {
            desk.head(404, &format!("?{}", where_is("key", "nothing")));
        }

        let version = desk.refused(400, "InvalidInput", "DELETE", &by_id, &Value::Null);
        assert!(text(&version, "message").contains("version"), "{version}");
        let stale = desk.refused(
            409,
            "ConcurrentModification",
            "DELETE",
            &format!("{by_id}?version=7"),
            &Value::Null,
        );
        assert_eq!(stale["currentVersion"], 1);
        let deleted = desk.succeeds("DELETE", "/key={key}", &format!("{by_key}?version=1"), &Value::Null);
        assert_eq!(deleted, made);
        for (method, below) in [("GET", &by_id), ("GET", &by_key), ("DELETE", &format!("{by_id}?version=1"))]
        {
            desk.refused(404, "ResourceNotFound", method, below, &Value::Null);
        }
        desk.head(404, &by_id);
        assert_eq!(desk.stage.panics(), 0);

        // What is gone can be made again, and can be deleted by its id.
        let again = text(&desk.create().1, "id").to_owned();
        desk.succeeds("DELETE", "/{ID}", &format!("/{again}?version=1"), &Value::Null);
    }
}

#[test]
fn drafts_are_checked() {
    let facts = Facts::of_the_platform();
    for subject in SUBJECTS {
        let desk = Desk::of(subject);
        let (draft, _) = desk.create();
        let field = desk.refused(400, "DuplicateField", "POST", "", &draft);
        assert!(draft.get(text(&field, "field").split('.').next().unwrap()).is_some(), "{field}");

        let is = desk.fact("POST", "").body.as_deref().unwrap();
        let with = |name: &str, value: Value| {
            let mut changed = draft.clone();
            changed[name] = value;
            changed
        };
        // The key of a channel is any text.
        if facts.types[is].field("key").unwrap().limits.pattern.is_some() {
            desk.refused(400, "InvalidField", "POST", "", &with("key", json!("no key!")));
        }
        for (name, required, _) in facts.types[is].fields() {
            if required {
                let mut lacking = draft.clone();
                lacking.as_object_mut().unwrap().remove(name);
                desk.refused(400, "InvalidJsonInput", "POST", "", &lacking);
            }
            desk.refused(400, "InvalidJsonInput", "POST", "", &with(name, json!([[[]]])));
        }
        let answer =
            desk.stage.send("POST", &format!("/demo{}", subject.path), Some(&desk.stage.bearer()), b"{\xff}");
        assert!(answer::refusal(facts, 400, &answer).is_empty(), "{}", answer.text);
    }
}

/// Update actions of the shop's backend are there for these only.
const UPDATED: [&str; 5] =
    ["/products", "/product-selections", "/quote-requests", "/staged-quotes", "/quotes"];

#[test]
fn what_is_not_updated_says_so() {
    for subject in SUBJECTS.iter().filter(|subject| !UPDATED.contains(&subject.path)) {
        let desk = Desk::of(subject);
        let (_, made) = desk.create();
        let update = json!({"version": 1, "actions": []});
        desk.refused(501, "NotEmulated", "POST", &format!("/{}", text(&made, "id")), &update);
    }
}

#[test]
fn queries_are_checked() {
    for subject in SUBJECTS {
        let desk = Desk::of(subject);
        for query in
            ["limit=501", "offset=-1", "where=nothing%3D1", "where=%29", "sort=nothing", "expand=%5B"]
        {
            desk.refused(400, "InvalidInput", "GET", &format!("?{query}"), &Value::Null);
        }
        desk.head(400, "?where=nothing%3D1");
    }
}

/// Each of the scopes that the description lists is enough, and no other is.
#[test]
fn scopes_are_those_of_the_description() {
    let facts = Facts::of_the_platform();
    for subject in SUBJECTS {
        let desk = Desk::of(subject);
        let everything = desk.stage.token.borrow().clone();
        let (draft, mut made) = desk.create();
        for permission in facts.permissions() {
            let scope = Scope::of_project(permission);
            desk.stage.token.replace(desk.stage.token_for(Holder::App, Some(scope)));
            let by_id = format!("/{}", text(&made, "id"));
            for (method, described, below) in [
                ("GET", "", ""),
                ("HEAD", "", ""),
                ("GET", "/{ID}", by_id.as_str()),
                ("HEAD", "/{ID}", &by_id),
                ("POST", "", ""),
                ("POST", "/{ID}", &by_id),
                ("DELETE", "/{ID}", &format!("{by_id}?version=9")),
            ] {
                let fact = desk.fact(method, described);
                let answer = desk.send(method, below, &draft);
                let allowed = answer.status != 403;
                assert_eq!(
                    allowed,
                    scope.permits(fact, None),
                    "{method} {}{below} with {permission}: {}",
                    subject.path,
                    answer.text
                );
            }
        }
        desk.stage.token.replace(everything);
        made = desk.succeeds("GET", "/{ID}", &format!("/{}", text(&made, "id")), &Value::Null);
        assert_eq!(made["version"], 1, "nothing has changed");
    }
}

#[test]
fn who_asks_without_a_token_or_at_the_wrong_path_is_refused() {
    for subject in SUBJECTS {
        let desk = Desk::of(subject);
        let uri = format!("/demo{}", subject.path);
        let answer = desk.stage.send("GET", &uri, None, b"");
        assert!(answer::refusal(Facts::of_the_platform(), 401, &answer).is_empty(), "{}", answer.text);
        for (method, below, status) in [
            ("PUT", "", 405),
            ("DELETE", "", 405),
            ("PATCH", "/some-id", 405),
            ("GET", "/some-id/more", 404),
            ("GET", "/", 404),
            ("GET", "/some-id", 404),
            ("GET", "/key=some", 404),
            ("GET", "/key=%FF", 404),
        ] {
            let answer = desk.send(method, below, &Value::Null);
            assert_eq!(answer.status, status, "{method} {uri}{below}: {}", answer.text);
        }
        let in_store = format!("/demo/in-store/key=north{}", subject.path);
        let answer = desk.stage.send("POST", &in_store, Some(&desk.stage.bearer()), b"{}");
        assert!(matches!(answer.status.as_u16(), 404 | 405), "{in_store}: {}", answer.text);
    }
}
