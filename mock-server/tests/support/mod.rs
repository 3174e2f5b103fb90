//! What the tests of the mock share: a clock moved by hand, requests in a line, answers to look at.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use ct_model::DateTime;
use http::{HeaderMap, Request, Response, StatusCode};
use mock_server::{Clock, Mock, MockBuilder, SeededRandom};
use serde_json::{Value, json};

pub(crate) const ALICE: &str = "alice@example.org";
pub(crate) const PASSWORD: &str = "secret";
pub(crate) const MOBILE: &str = "mobile-client:mobile-client-secret";
pub(crate) const VISITORS: &str = "visitors-client:visitors-client-secret";
pub(crate) const ADMIN: &str = "admin-client:admin-client-secret";
pub(crate) const APP_SCOPES: &str = "view_products:demo manage_my_orders:demo manage_my_profile:demo";

/// Stands still until it is moved.
#[derive(Clone, Default)]
pub(crate) struct HandClock(Arc<AtomicU64>);

impl HandClock {
    pub(crate) fn pass(&self, duration: Duration) {
        self.0.fetch_add(u64::try_from(duration.as_millis()).unwrap(), Ordering::SeqCst);
    }

    pub(crate) fn pass_days(&self, days: u64) {
        self.pass(Duration::from_secs(days * 86_400));
    }
}

impl Clock for HandClock {
    fn now(&self) -> DateTime {
        let start: DateTime = "2026-01-01T00:00:00Z".parse().unwrap();
        start.saturating_add(Duration::from_millis(self.0.load(Ordering::SeqCst)))
    }
}

/// A mock whose time and randomness are the test's.
pub(crate) fn builder(clock: &HandClock) -> MockBuilder {
    Mock::builder().clock(clock.clone()).random(SeededRandom::new(1))
}

pub(crate) fn mock() -> Mock {
    builder(&HandClock::default()).build().unwrap()
}

/// An answer, taken apart.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self { status: head.status, headers: head.headers, text: String::from_utf8(body.to_vec()).unwrap() }
    }
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    /// The answer, which must be a success.
    pub(crate) fn ok(self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.text);
        self.json()
    }

    /// The answer, which must be this refusal.
    pub(crate) fn refused(self, status: u16, code: &str) -> Self {
        assert_eq!(self.status, status, "{}", self.text);
        let body = self.json();
        assert_eq!(body["statusCode"], status);
        assert_eq!(body["errors"][0]["code"], code, "{}", self.text);
        assert_eq!(body["errors"][0]["message"], body["message"]);
        self
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

pub(crate) fn basic(credentials: &str) -> String {
    format!("Basic {}", STANDARD.encode(credentials))
}

/// Sends a form to the auth host, as curl does with `--user` and `-d`.
pub(crate) fn form(mock: &Mock, path: &str, client: &str, form: &str) -> Answer {
    let request = Request::post(path).header("authorization", basic(client));
    mock.handle(request.body(Bytes::copy_from_slice(form.as_bytes())).unwrap()).into()
}

/// Sends a request to the API host.
pub(crate) fn call(mock: &Mock, method: &str, path: &str, token: &str, body: &str) -> Answer {
    let request =
        Request::builder().method(method).uri(path).header("authorization", format!("Bearer {token}"));
    mock.handle(request.body(Bytes::copy_from_slice(body.as_bytes())).unwrap()).into()
}

/// An access token of the client credentials flow, with all of the client's scopes.
pub(crate) fn app_token(mock: &Mock, client: &str) -> String {
    let answer = form(mock, "/oauth/token", client, "grant_type=client_credentials").ok();
    answer["access_token"].as_str().unwrap().to_owned()
}

/// Makes an account.
pub(crate) fn sign_up(mock: &Mock, project: &str, email: &str) -> Value {
    let token = app_token(mock, MOBILE);
    let draft = json!({"email": email, "password": PASSWORD}).to_string();
    call(mock, "POST", &format!("/{project}/me/signup"), &token, &draft).ok()
}

/// A customer's tokens.
pub(crate) fn sign_in(mock: &Mock, email: &str, password: &str) -> Answer {
    let asked = format!("grant_type=password&username={email}&password={password}");
    form(mock, "/oauth/demo/customers/token", MOBILE, &asked)
}
