//! What a session must know before it can ask for a token.

use ct_model::{ProjectKey, Scope, Secret, StoreKey};
use http::Uri;

use crate::RecordKey;

/// The configuration of a session.
#[derive(Clone, Debug)]
pub struct SessionConfig {
    /// The project that tokens are for.
    pub project: ProjectKey,
    /// The auth host, as in `https://auth.europe-west1.gcp.commercetools.com`; a path in it is kept as the base.
    pub auth_url: Uri,
    /// The API client.
    pub client: ClientCredentials,
    /// What to ask for; nothing: all that the API client may have.
    pub scopes: Vec<Scope>,
    /// The [store](https://docs.commercetools.com/api/authorization) in which customers sign in and anonymous sessions
    /// begin; if there is none, that is done in the project.
    pub in_store: Option<StoreKey>,
    /// Where a customer's token is renewed.
    pub refresh_path: RefreshPath,
    /// As whom a session acts that nobody has signed in to.
    pub guest: Guest,
    /// Whether an anonymous session that the platform has ended is replaced by a new one, which knows nothing of the
    /// old one's carts. If not, the session needs credentials until the app signs in, anonymously or not.
    pub replace_lost_anonymous: bool,
    /// What the app calls this session in the store, where it keeps several.
    pub name: String,
}

impl SessionConfig {
    /// All of the client's scopes, the default path, no name.
    pub fn new(project: ProjectKey, auth_url: Uri, client: ClientCredentials) -> Self {
        Self {
            project,
            auth_url,
            client,
            scopes: Vec::new(),
            in_store: None,
            refresh_path: RefreshPath::default(),
            guest: Guest::default(),
            replace_lost_anonymous: false,
            name: String::new(),
        }
    }

    /// Under what the session is stored.
    pub fn record_key(&self) -> RecordKey {
        RecordKey {
            project: self.project.clone(),
            client: self.client.id.clone(),
            session: self.name.clone(),
        }
    }
}

/// As whom a session acts that nobody has signed in to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Guest {
    /// As the app itself, by its API client's credentials.
    #[default]
    App,
    /// As somebody anonymous: the first token begins an anonymous session, which takes the place of what is stored.
    /// An app whose users come back calls [`resume`](crate::Session::resume) first.
    Anonymous,
}

/// Who asks for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCredentials {
    /// The API client's id.
    pub id: String,
    /// Its secret.
    pub secret: Secret,
}

/// Where a customer's token is renewed: the platform serves both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefreshPath {
    /// `/oauth/token`.
    #[default]
    Token,
    /// `/oauth/{projectKey}/customers/token`.
    Customers,
}
