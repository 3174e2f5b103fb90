//! A session and all that it touches.

use std::{
    collections::HashMap,
    fmt::Debug,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use ct_auth::{
    AuthError, Bearer, ClientCredentials, Clock as _, Environment, Guest, Identity, MemoryStore, Session,
    SessionConfig, TokenStore,
};
use ct_model::{Password, ProjectKey, Scope, Scopes};
use ct_testing::{ManualClock, Reply, ScriptedTransport, SeededRandom, Task, Tasks};
use http::{Request, Uri};

/// What the tokens live for, unless a test says otherwise.
pub(crate) const LIFETIME: u64 = 172_800;

pub(crate) struct Shop {
    pub(crate) clock: ManualClock,
    pub(crate) network: ScriptedTransport,
    pub(crate) store: Arc<dyn TokenStore>,
    pub(crate) session: Session,
    pub(crate) tasks: Tasks,
}

impl Shop {
    /// Over an auth host that works.
    pub(crate) fn new() -> Self {
        Self::over(Arc::new(MemoryStore::new()))
    }

    pub(crate) fn over(store: Arc<dyn TokenStore>) -> Self {
        Self::custom(store, |config| config)
    }

    /// Whose session is one of somebody anonymous until somebody signs in.
    pub(crate) fn for_guests() -> Self {
        let custom = |config| SessionConfig { guest: Guest::Anonymous, ..config };
        Self::custom(Arc::new(MemoryStore::new()), custom)
    }

    pub(crate) fn custom(
        store: Arc<dyn TokenStore>,
        custom: impl FnOnce(SessionConfig) -> SessionConfig,
    ) -> Self {
        let (clock, network) = (ManualClock::new(), ScriptedTransport::new(auth_host(LIFETIME)));
        let session = session(&clock, &network, &store, 1, custom);
        Self { clock, network, store, session, tasks: Tasks::new() }
    }

    /// Another process with the same store, network and clock.
    pub(crate) fn another(&self) -> Session {
        session(&self.clock, &self.network, &self.store, 2, |config| config)
    }

    /// Signed in, with one token request made.
    pub(crate) fn signed_in(customer: &str) -> Self {
        let mut shop = Self::new();
        shop.sign_in(customer).expect("the password is right");
        shop
    }

    pub(crate) fn sign_in(&mut self, customer: &str) -> Result<Identity, AuthError> {
        searched(self.finish(sign_in(self.session.clone(), customer)))
    }

    pub(crate) fn bearer(&mut self) -> Result<Bearer, AuthError> {
        let session = self.session.clone();
        searched(self.finish(async move { session.bearer().await }))
    }

    pub(crate) fn replace(&mut self, rejected: &Bearer) -> Result<Bearer, AuthError> {
        let (session, rejected) = (self.session.clone(), rejected.clone());
        searched(self.finish(async move { session.replace(&rejected).await }))
    }

    pub(crate) fn start_bearer(&self) -> Task<Result<Bearer, AuthError>> {
        let session = self.session.clone();
        self.tasks.start(async move { session.bearer().await })
    }

    /// Runs it to its end, past the waits between attempts.
    pub(crate) fn finish<F: Future<Output: Debug> + 'static>(&mut self, future: F) -> F::Output {
        let task = self.tasks.start(future);
        self.tasks.run();
        let end = self.clock.monotonic() + Duration::from_secs(30);
        while !task.is_done() {
            assert!(self.clock.monotonic() < end, "it takes too long");
            self.clock.advance_to_next().expect("somebody sleeps");
            self.tasks.run();
        }
        task.take().expect("it is done")
    }

    pub(crate) fn advance(&mut self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
        self.tasks.run();
    }

    /// The bodies of the requests so far.
    pub(crate) fn forms(&self) -> Vec<HashMap<String, String>> {
        self.network.requests().iter().map(form).collect()
    }

    /// The grants asked for so far; a revocation has none.
    pub(crate) fn grants(&self) -> Vec<String> {
        self.forms()
            .iter()
            .map(|form| form.get("grant_type").cloned().unwrap_or("revocation".into()))
            .collect()
    }
}

/// The same; an error is searched for secrets, with its sources.
fn searched<T>(result: Result<T, AuthError>) -> Result<T, AuthError> {
    result.inspect_err(|error| ct_testing::check_error(error))
}

pub(crate) fn session(
    clock: &ManualClock,
    network: &ScriptedTransport,
    store: &Arc<dyn TokenStore>,
    seed: u64,
    custom: impl FnOnce(SessionConfig) -> SessionConfig,
) -> Session {
    let environment = Environment {
        transport: Arc::new(network.clone()),
        clock: Arc::new(clock.clone()),
        random: Arc::new(SeededRandom::new(seed)),
    };
    let client = ClientCredentials { id: "client".into(), secret: "canary-client-secret".into() };
    let project: ProjectKey = "my-shop".parse().unwrap();
    let config = SessionConfig::new(project, Uri::from_static("https://auth.example.com/base"), client);
    Session::new(custom(config), environment, Arc::clone(store))
}

pub(crate) fn sign_in(
    session: Session,
    customer: &str,
) -> impl Future<Output = Result<Identity, AuthError>> + use<> {
    let (username, password) =
        (format!("{customer}@example.com"), Password::new(format!("canary-{customer}")));
    async move { session.sign_in(&username, &password).await }
}

pub(crate) fn form(request: &Request<Bytes>) -> HashMap<String, String> {
    form_urlencoded::parse(request.body()).into_owned().collect()
}

/// Answers every grant; refreshes keep the refresh token, as the platform does.
pub(crate) fn auth_host(lifetime: u64) -> impl FnMut(&Request<Bytes>) -> Reply + Send + 'static {
    static ISSUED: AtomicUsize = AtomicUsize::new(1);
    move |request| {
        let (form, number) = (form(request), ISSUED.fetch_add(1, Ordering::Relaxed));
        match form.get("grant_type").map(String::as_str) {
            Some("client_credentials") if request.uri().path().ends_with("/anonymous/token") => {
                let id = form.get("anonymous_id").cloned().unwrap_or(format!("guest{number}"));
                guest_token(&format!("canary-anonymous-{number}"), lifetime, Some(&id), &id)
            }
            Some("client_credentials") => token(&format!("canary-app-{number}"), lifetime, None, None),
            Some("password") => {
                let customer = form["username"].split('@').next().unwrap_or_default().to_owned();
                if form["password"] != format!("canary-{customer}") {
                    return refusal("invalid_customer_account_credentials");
                }
                let refresh = format!("canary-refresh-{customer}-{number}");
                token(&format!("canary-{customer}-{number}"), lifetime, Some(&refresh), Some(&customer))
            }
            Some("refresh_token") => {
                if let Some(id) = form["refresh_token"].strip_prefix("canary-guest-refresh-") {
                    return guest_token(&format!("canary-anonymous-{number}"), lifetime, None, id);
                }
                let customer = form["refresh_token"].split('-').nth(2).unwrap_or_default().to_owned();
                token(&format!("canary-{customer}-{number}"), lifetime, None, Some(&customer))
            }
            None => Reply::json(200, ""),
            Some(other) => panic!("nobody asks for {other}"),
        }
    }
}

pub(crate) fn token(access: &str, lifetime: u64, refresh: Option<&str>, customer: Option<&str>) -> Reply {
    let scope = customer
        .map_or("view_products:my-shop".into(), |id| format!("manage_my_orders:my-shop customer_id:{id}"));
    let mut answer = serde_json::json!({
        "access_token": access, "token_type": "Bearer", "expires_in": lifetime, "scope": scope,
    });
    if let Some(refresh) = refresh {
        answer["refresh_token"] = refresh.into();
    }
    Reply::json(200, answer.to_string())
}

/// An anonymous session's token; the first one comes with a refresh token.
pub(crate) fn guest_token(access: &str, lifetime: u64, first: Option<&str>, id: &str) -> Reply {
    let mut answer = serde_json::json!({
        "access_token": access, "token_type": "Bearer", "expires_in": lifetime,
        "scope": Scopes::from_iter([Scope::AnonymousId(id.to_owned())]).to_string(),
    });
    if let Some(id) = first {
        answer["refresh_token"] = format!("canary-guest-refresh-{id}").into();
    }
    Reply::json(200, answer.to_string())
}

pub(crate) fn refusal(code: &str) -> Reply {
    let body = serde_json::json!({
        "statusCode": 400, "message": "No.", "errors": [{"code": code, "message": "No."}], "error": code,
    });
    Reply::json(400, body.to_string())
}

/// A script that first asks this one, and the auth host that works where it says nothing.
pub(crate) fn unless(
    mut first: impl FnMut(&HashMap<String, String>) -> Option<Reply> + Send + 'static,
) -> impl FnMut(&Request<Bytes>) -> Reply + Send + 'static {
    let mut otherwise = auth_host(LIFETIME);
    move |request| first(&form(request)).unwrap_or_else(|| otherwise(request))
}

pub(crate) fn is_refresh(form: &HashMap<String, String>) -> bool {
    form.get("grant_type").is_some_and(|grant| grant == "refresh_token")
}

pub(crate) fn customer(id: &str) -> Identity {
    Identity::Customer { id: Some(id.into()) }
}

pub(crate) fn shared<T>(value: T) -> Arc<Mutex<T>> {
    Arc::new(Mutex::new(value))
}
