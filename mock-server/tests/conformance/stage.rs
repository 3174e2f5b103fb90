//! A stage: a mock with a small shop, and somebody who asks it in one place.

use std::cell::RefCell;

use bytes::Bytes;
use http::Request;
use mock_server::{Mock, Seed};
use serde_json::{Value, json};

use super::{
    access::{Holder, Scope},
    endpoint::Place,
};
use crate::support::{ADMIN, ALICE, Answer, HandClock, PASSWORD, app_token, builder, form};

/// A mock with a small shop, and one who asks it in one place.
pub(crate) struct Stage {
    mock: Mock,
    pub(crate) clock: HandClock,
    pub(crate) holder: Holder,
    place: Place,
    /// A token of the holder's for everything.
    pub(crate) token: RefCell<String>,
}

impl Stage {
    pub(crate) fn new(holder: Holder, place: Place) -> Self {
        let clock = HandClock::default();
        let mock = builder(&clock).seed(Seed::parse(include_str!("seed.json")).unwrap()).build().unwrap();
        let stage = Self { mock, clock, holder, place, token: RefCell::default() };
        stage.token.replace(stage.token_for(holder, None));
        stage
    }

    /// A token of the holder's, for `scope` alone or for everything.
    pub(crate) fn token_for(&self, holder: Holder, scope: Option<Scope>) -> String {
        let scope = scope.map_or(String::new(), |scope| format!("&scope={scope}"));
        let asked = match holder {
            Holder::App => return self.app_token(&scope),
            Holder::Anonymous => form(
                &self.mock,
                "/oauth/demo/anonymous/token",
                ADMIN,
                &format!("grant_type=client_credentials{scope}"),
            ),
            Holder::Customer => return self.customer_token(ALICE, &scope),
        };
        asked.ok()["access_token"].as_str().unwrap().to_owned()
    }

    fn customer_token(&self, email: &str, scope: &str) -> String {
        let asked = format!("grant_type=password&username={email}&password={PASSWORD}{scope}");
        let answer = form(&self.mock, "/oauth/demo/customers/token", ADMIN, &asked);
        answer.ok()["access_token"].as_str().unwrap().to_owned()
    }

    fn app_token(&self, scope: &str) -> String {
        let answer =
            form(&self.mock, "/oauth/token", ADMIN, &format!("grant_type=client_credentials{scope}"));
        answer.ok()["access_token"].as_str().unwrap().to_owned()
    }

    /// Sends a request as it is.
    pub(crate) fn send(&self, method: &str, uri: &str, authorization: Option<&str>, body: &[u8]) -> Answer {
        let mut request = Request::builder().method(method).uri(uri);
        if let Some(value) = authorization {
            request = request.header("authorization", value);
        }
        self.mock.handle(request.body(Bytes::copy_from_slice(body)).unwrap()).into()
    }

    /// Does what a walk needs before it begins, as its holder and in its place: posts `body` to a path below the place.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        self.with_token(&self.token.borrow(), "POST", &format!("{}{path}", self.place.path), body)
    }

    /// The same for what only the shop's backend may do; in the project as a whole.
    pub(crate) fn post_as_backend(&self, path: &str, body: &Value) -> Value {
        self.with_token(&app_token(&self.mock, ADMIN), "POST", path, body)
    }

    /// Reads what a walk needs; in the project as a whole.
    pub(crate) fn read(&self, path: &str) -> Value {
        let answer = self.send("GET", &format!("/demo{path}"), Some(&self.bearer()), b"");
        answer.ok()
    }

    /// The account of the customer who asks.
    pub(crate) fn me(&self) -> Value {
        self.read("/me")
    }

    /// The customer of the seed, whoever asks.
    pub(crate) fn alice(&self) -> Value {
        let token = self.token_for(Holder::Customer, None);
        self.send("GET", "/demo/me", Some(&format!("Bearer {token}")), b"").ok()
    }

    /// From now on somebody else of the same kind asks: another visitor, another customer. Gives the token until now.
    pub(crate) fn become_another(&self) -> String {
        let token = match self.holder {
            Holder::App | Holder::Anonymous => self.token_for(self.holder, None),
            Holder::Customer => {
                let bob = json!({"email": "bob@example.org", "password": PASSWORD});
                self.post_as_backend("/me/signup", &bob);
                self.customer_token("bob@example.org", "")
            }
        };
        self.token.replace(token)
    }

    /// The `Authorization` of the holder.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", self.token.borrow())
    }

    /// How many requests made the mock panic.
    pub(crate) fn panics(&self) -> u64 {
        self.mock.panics()
    }

    fn with_token(&self, token: &str, method: &str, path: &str, body: &Value) -> Value {
        let uri = format!("/demo{path}");
        self.send(method, &uri, Some(&format!("Bearer {token}")), body.to_string().as_bytes()).ok()
    }
}

/// An update of what was read: its version, and one action.
pub(crate) fn update(resource: &Value, action: &Value) -> Value {
    json!({"version": resource["version"], "actions": [action]})
}
