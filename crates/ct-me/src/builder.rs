//! Configuration of a client.

use std::{sync::Arc, time::Duration};

use ct_auth::{
    ClientCredentials, Environment, Guest, MemoryStore, RefreshPath, Session, SessionConfig, TokenSource,
    TokenStore,
};
use ct_model::{KeyError, Permission, ProjectKey, Scope, Scopes, Secret, operation::Place};

use crate::{Client, Hosts, ShopContext, client::Inner, retry::Budget};

/// How long a call may take, unless the builder says otherwise: waiting for a token and reading the body included.
const DEADLINE: Duration = Duration::from_secs(30);

/// Puts a [`Client`] together; made by [`Client::builder`].
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    project: String,
    credentials: Option<ClientCredentials>,
    source: Option<Arc<dyn TokenSource>>,
    guest: Guest,
    permissions: Vec<Permission>,
    hosts: Option<Hosts>,
    environment: Option<Environment>,
    store: Arc<dyn TokenStore>,
    refresh_path: RefreshPath,
    deadline: Duration,
    context: ShopContext,
}

/// The configuration does not make a client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The key of the project is none.
    #[error("the project key is not valid")]
    Project(#[source] KeyError),
    /// Nowhere to get tokens from.
    #[error("there is nowhere to get tokens from: call `client_credentials` or `token_source`")]
    NoCredentials,
    /// An API client and a token source: each of them would be the only one to get tokens from.
    #[error("tokens come either from an API client or from a token source: do not call both")]
    TwoSources,
    /// No hosts.
    #[error("the hosts are missing: call `hosts`")]
    NoHosts,
    /// No environment, and the default feature `transport`, which would have picked one, is off.
    #[error("the environment is missing: call `environment`, or turn the feature `transport` on")]
    NoEnvironment,
}

impl ClientBuilder {
    pub(crate) fn new(project: String) -> Self {
        Self {
            project,
            credentials: None,
            source: None,
            guest: Guest::default(),
            permissions: Vec::new(),
            hosts: None,
            environment: None,
            store: Arc::new(MemoryStore::new()),
            refresh_path: RefreshPath::default(),
            deadline: DEADLINE,
            context: ShopContext::default(),
        }
    }

    /// The id and the secret of the API client, best made from the template "Mobile & single-page application
    /// client".
    pub fn client_credentials(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some(ClientCredentials { id: id.into(), secret: secret.into() });
        self
    }

    /// Where tokens come from, in place of an API client: the shop's own backend at a URL
    /// ([`HttpTokenSource`](ct_auth::HttpTokenSource)), or a callback of the app's. So no client secret ships with the
    /// app.
    ///
    /// People sign in and out at the backend, and what needs an API client fails with
    /// [`AuthError::NoApiClient`](ct_auth::AuthError::NoApiClient). [`Client::identity`] is whom the scope of its tokens
    /// names; [`Client::sign_out`] has it asked anew.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// use ct_me::{BuildError, Client, Hosts, Region, auth::{Environment, HttpTokenSource}};
    /// use http::{HeaderValue, Uri, header};
    ///
    /// # fn cookie_of_the_user() -> HeaderValue { HeaderValue::from_static("user=alice") }
    /// fn shop(environment: Environment) -> Result<Client, BuildError> {
    ///     let url = Uri::from_static("https://shop.example.com/token");
    ///     let backend = HttpTokenSource::new(&environment, url)
    ///         .with_request(|request| drop(request.headers_mut().insert(header::COOKIE, cookie_of_the_user())));
    ///     Client::builder("my-shop")
    ///         .token_source(Arc::new(backend))
    ///         .hosts(Hosts::region(Region::EuropeWest1Gcp))
    ///         .environment(environment)
    ///         .build()
    /// }
    /// ```
    pub fn token_source(mut self, source: Arc<dyn TokenSource>) -> Self {
        self.source = Some(source);
        self
    }

    /// Who the app's user is while nobody has signed in: [`Guest::App`], unless this is called, who can read what is
    /// everybody's; or [`Guest::Anonymous`], who has carts and orders of her own: the first call that needs a token
    /// begins her session. That needs an API client with the permission `create_anonymous_token`; an app whose users
    /// come back calls [`Client::resume`] first.
    pub fn guest(mut self, guest: Guest) -> Self {
        self.guest = guest;
        self
    }

    /// The permissions to ask for. With none, tokens have all that the API client holds; what those of a token source
    /// have is the source's to say.
    pub fn scopes(mut self, permissions: impl IntoIterator<Item = Permission>) -> Self {
        self.permissions.extend(permissions);
        self
    }

    /// Where the platform is.
    pub fn hosts(mut self, hosts: Hosts) -> Self {
        self.hosts = Some(hosts);
        self
    }

    /// Network, time and randomness; by default the platform's that is compiled for.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Where the refresh token is kept between runs of the app; by default in memory only.
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// Which of the platform's two endpoints renews a customer's token.
    pub fn refresh_path(mut self, path: RefreshPath) -> Self {
        self.refresh_path = path;
        self
    }

    /// How long a call may take in all: waiting for a token, every attempt and reading the body included; 30 s
    /// unless set. [`Client::with_deadline`] sets it for some calls.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// For whom products are shown, unless a call says otherwise; [`Client::with_context`] sets it for some calls.
    pub fn shop_context(mut self, context: ShopContext) -> Self {
        self.context = context;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`BuildError`] names what is missing or not valid.
    pub fn build(self) -> Result<Client, BuildError> {
        let project: ProjectKey = self.project.parse().map_err(BuildError::Project)?;
        let hosts = self.hosts.ok_or(BuildError::NoHosts)?;
        let environment = match self.environment {
            Some(environment) => environment,
            None => default_environment()?,
        };
        let (session, asked_for) = match (self.credentials, self.source) {
            (None, None) => return Err(BuildError::NoCredentials),
            (Some(_), Some(_)) => return Err(BuildError::TwoSources),
            (None, Some(source)) => (Session::with_source(source, environment.clone()), None),
            (Some(client), None) => {
                let permissions = self.permissions.into_iter();
                let scopes: Vec<Scope> =
                    permissions.map(|permission| Scope::permission(permission, project.clone())).collect();
                let asked_for = (!scopes.is_empty()).then(|| scopes.iter().cloned().collect::<Scopes>());
                let config = SessionConfig {
                    refresh_path: self.refresh_path,
                    scopes,
                    guest: self.guest,
                    ..SessionConfig::new(project.clone(), hosts.auth, client)
                };
                (Session::new(config, environment.clone(), self.store), asked_for)
            }
        };
        let inner = Inner {
            project,
            api: hosts.api,
            environment,
            budget: Arc::new(Budget::new()),
            session,
            asked_for,
        };
        let context = Arc::new(self.context);
        Ok(Client { inner: Arc::new(inner), place: Place::Project, deadline: self.deadline, context })
    }
}

#[cfg(all(feature = "transport", not(target_arch = "wasm32")))]
fn default_environment() -> Result<Environment, BuildError> {
    Ok(ct_hyper::environment())
}

#[cfg(all(feature = "transport", target_arch = "wasm32"))]
#[allow(clippy::unnecessary_wraps, reason = "as where there is none")]
fn default_environment() -> Result<Environment, BuildError> {
    Ok(ct_fetch::environment())
}

#[cfg(not(feature = "transport"))]
fn default_environment() -> Result<Environment, BuildError> {
    Err(BuildError::NoEnvironment)
}
