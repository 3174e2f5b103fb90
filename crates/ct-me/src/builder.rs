//! Configuration of a client.

use std::{sync::Arc, time::Duration};

use ct_auth::{ClientCredentials, Environment, MemoryStore, RefreshPath, Session, SessionConfig, TokenStore};
use ct_model::{KeyError, Permission, ProjectKey, Scope, Scopes, Secret, operation::Place};

use crate::{
    Client, Hosts, ShopContext,
    client::{Credentials, Inner},
    retry::Budget,
};

/// How long a call may take, unless the builder says otherwise: waiting for a token and reading the body included.
const DEADLINE: Duration = Duration::from_secs(30);

/// Puts a [`Client`] together; made by [`Client::builder`].
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    project: String,
    credentials: Option<ClientCredentials>,
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
    /// No id and secret of an API client.
    #[error("the API client is missing: call `client_credentials`")]
    NoCredentials,
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

    /// The permissions to ask for. With none, tokens have all that the API client holds.
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
        let client = self.credentials.ok_or(BuildError::NoCredentials)?;
        let hosts = self.hosts.ok_or(BuildError::NoHosts)?;
        let environment = match self.environment {
            Some(environment) => environment,
            None => default_environment()?,
        };
        let scopes: Vec<Scope> = self
            .permissions
            .into_iter()
            .map(|permission| Scope::permission(permission, project.clone()))
            .collect();
        let asked_for = (!scopes.is_empty()).then(|| scopes.iter().cloned().collect::<Scopes>());
        let config = SessionConfig {
            refresh_path: self.refresh_path,
            scopes,
            ..SessionConfig::new(project.clone(), hosts.auth, client)
        };
        let session = Session::new(config, environment.clone(), self.store);
        let inner = Inner {
            project,
            api: hosts.api,
            environment,
            budget: Arc::new(Budget::new()),
            credentials: Credentials::Session(session),
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
