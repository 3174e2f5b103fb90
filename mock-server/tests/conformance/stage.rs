//! A stage: a mock with a small shop, and somebody who asks it in one place.

use std::cell::RefCell;

use bytes::Bytes;
use http::Request;
use mock_server::{Mock, Seed};
use serde_json::{Value, json};

use super::{
    access::{Holder, Scope},
    endpoint::{Endpoint, Place},
};
use crate::support::{ADMIN, ALICE, Answer, HandClock, PASSWORD, app_token, builder, form};

/// The seed's customer of the store.
const NORA: &str = "nora@example.org";

/// A mock with a small shop, and one who asks it in one place.
pub(crate) struct Stage {
    mock: Mock,
    pub(crate) clock: HandClock,
    pub(crate) holder: Holder,
    pub(crate) place: Place,
    /// The store whose tokens are used: those of the project are for what a store's are not enough for.
    store: Option<&'static str>,
    /// A token of the holder's for everything.
    pub(crate) token: RefCell<String>,
}

impl Stage {
    /// The stage on which an endpoint is walked.
    pub(crate) fn of(endpoint: &Endpoint, holder: Holder) -> Self {
        let for_store = endpoint.fact.scopes.iter().any(|scope| scope.ends_with(":{storeKey}"));
        Self::with_tokens_of(holder, endpoint.place, endpoint.place.store.filter(|_| for_store))
    }

    pub(crate) fn new(holder: Holder, place: Place) -> Self {
        Self::with_tokens_of(holder, place, None)
    }

    fn with_tokens_of(holder: Holder, place: Place, store: Option<&'static str>) -> Self {
        let clock = HandClock::default();
        let mock = builder(&clock).seed(Seed::parse(include_str!("seed.json")).unwrap()).build().unwrap();
        let stage = Self { mock, clock, holder, place, store, token: RefCell::default() };
        stage.token.replace(stage.token_for(holder, None));
        stage
    }

    /// A token of the holder's, for `scope` alone or for everything. Customers and visitors of a store get it for that
    /// store.
    pub(crate) fn token_for(&self, holder: Holder, scope: Option<Scope>) -> String {
        let narrowed = |scope: Scope| match self.store {
            Some(store) if holder != Holder::App => Scope::of_store(scope.permission, store),
            _ => scope,
        };
        let scope = scope.map_or(String::new(), |scope| format!("&scope={}", narrowed(scope)));
        match holder {
            Holder::App => self.app_token(&scope),
            Holder::Anonymous => self.visitor_token(self.store, &scope),
            Holder::Customer => self.customer_token(self.store, self.email(), &scope),
        }
    }

    /// A token of somebody like the holder for everything in the project as a whole.
    pub(crate) fn token_for_project(&self) -> String {
        match self.holder {
            Holder::App => self.app_token(""),
            Holder::Anonymous => self.visitor_token(None, ""),
            Holder::Customer => self.customer_token(None, ALICE, ""),
        }
    }

    fn visitor_token(&self, store: Option<&str>, scope: &str) -> String {
        let path = format!("/oauth/demo{}/anonymous/token", in_store(store));
        let answer = form(&self.mock, &path, ADMIN, &format!("grant_type=client_credentials{scope}"));
        answer.ok()["access_token"].as_str().unwrap().to_owned()
    }

    fn customer_token(&self, store: Option<&str>, email: &str, scope: &str) -> String {
        let asked = format!("grant_type=password&username={email}&password={PASSWORD}{scope}");
        let path = format!("/oauth/demo{}/customers/token", in_store(store));
        let answer = form(&self.mock, &path, ADMIN, &asked);
        answer.ok()["access_token"].as_str().unwrap().to_owned()
    }

    fn app_token(&self, scope: &str) -> String {
        let answer =
            form(&self.mock, "/oauth/token", ADMIN, &format!("grant_type=client_credentials{scope}"));
        answer.ok()["access_token"].as_str().unwrap().to_owned()
    }

    /// Whether its customers and visitors have tokens of the store alone.
    pub(crate) fn is_for_store(&self) -> bool {
        self.store.is_some()
    }

    /// What an API client gets that asks for a token with `id:secret`.
    pub(crate) fn token_of(&self, credentials: &str) -> Answer {
        form(&self.mock, "/oauth/token", credentials, "grant_type=client_credentials")
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

    /// The same for what is not done in places: in the project as a whole.
    pub(crate) fn post_in_project(&self, path: &str, body: &Value) -> Value {
        self.with_token(&self.token.borrow(), "POST", path, body)
    }

    /// The same for what only the shop's backend may do.
    pub(crate) fn post_as_backend(&self, path: &str, body: &Value) -> Value {
        self.with_token(&app_token(&self.mock, ADMIN), "POST", &format!("{}{path}", self.place.path), body)
    }

    /// The same for what the seed's customer does, whoever asks.
    pub(crate) fn post_as_customer(&self, path: &str, body: &Value) -> Value {
        let token = self.token_for(Holder::Customer, None);
        self.with_token(&token, "POST", &format!("{}{path}", self.place.path), body)
    }

    /// Reads what a walk needs of the catalog; in the project as a whole.
    pub(crate) fn read(&self, path: &str) -> Value {
        let backend = format!("Bearer {}", app_token(&self.mock, ADMIN));
        self.send("GET", &format!("/demo{path}"), Some(&backend), b"").ok()
    }

    /// Reads what a walk needs of what belongs to who asks; in the project as a whole.
    pub(crate) fn read_mine(&self, path: &str) -> Value {
        self.send("GET", &format!("/demo{path}"), Some(&self.bearer()), b"").ok()
    }

    /// The account of the customer who asks.
    pub(crate) fn me(&self) -> Value {
        self.send("GET", &format!("/demo{}/me", self.place.path), Some(&self.bearer()), b"").ok()
    }

    /// The e-mail of the seed's customer: of the store, or of the project as a whole.
    pub(crate) fn email(&self) -> &'static str {
        if self.store.is_some() { NORA } else { ALICE }
    }

    /// The seed's customer, whoever asks.
    pub(crate) fn customer(&self) -> Value {
        let token = self.token_for(Holder::Customer, None);
        let path = format!("/demo{}/me", self.place.path);
        self.send("GET", &path, Some(&format!("Bearer {token}")), b"").ok()
    }

    /// From now on somebody else of the same kind asks: another visitor, another customer. Gives the token until now.
    pub(crate) fn become_another(&self) -> String {
        let token = match self.holder {
            Holder::App | Holder::Anonymous => self.token_for(self.holder, None),
            Holder::Customer => {
                let bob = json!({"email": "bob@example.org", "password": PASSWORD});
                self.post_as_backend("/me/signup", &bob);
                self.customer_token(self.store, "bob@example.org", "")
            }
        };
        self.token.replace(token)
    }

    /// From now on, if it is a visitor who asks, it is the one for whom the seed keeps something.
    pub(crate) fn be_expected(&self) {
        if self.holder == Holder::Anonymous {
            let asked = "grant_type=client_credentials&anonymous_id=expected";
            let answer = form(&self.mock, "/oauth/demo/anonymous/token", ADMIN, asked).ok();
            self.token.replace(answer["access_token"].as_str().unwrap().to_owned());
        }
    }

    /// What somebody else of the same kind makes.
    pub(crate) fn as_another(&self, make: fn(&Self) -> Value) -> Value {
        let mine = self.become_another();
        let made = make(self);
        self.token.replace(mine);
        made
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

fn in_store(store: Option<&str>) -> String {
    store.map_or(String::new(), |store| format!("/in-store/key={store}"))
}

/// An update of what was read: its version, and one action.
pub(crate) fn update(resource: &Value, action: &Value) -> Value {
    json!({"version": resource["version"], "actions": [action]})
}
