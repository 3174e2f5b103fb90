//! The client: who it is, and the way to everything it can do.

use std::{fmt, sync::Arc, time::Duration};

use ct_auth::{Changes, Environment, Identity, Session};
use ct_model::{Key, ProjectKey, Scopes, StoreKey, operation::Place};
use http::Uri;

use crate::{ClientBuilder, ShopContext, TokenError, retry::Budget, token};

/// Everything that an app may do with one project of the platform.
///
/// Made by [`Client::builder`]. It is cheap to clone; clones share the session, so that one of them signing in
/// signs in all.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    pub(crate) place: Place,
    pub(crate) deadline: Duration,
    pub(crate) context: Arc<ShopContext>,
}

pub(crate) struct Inner {
    pub(crate) project: ProjectKey,
    pub(crate) api: Uri,
    pub(crate) environment: Environment,
    /// Shared with the clients made from this one: they load the same platform.
    pub(crate) budget: Arc<Budget>,
    pub(crate) session: Session,
    /// What the session asks for; `None` if it asks for whatever its API client holds.
    pub(crate) asked_for: Option<Scopes>,
}

impl Client {
    /// A client for the project with this key, yet to be configured.
    pub fn builder(project: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(project.into())
    }

    /// Who the client is at present.
    #[must_use]
    pub fn identity(&self) -> Identity {
        self.session().identity()
    }

    /// Tells of every change of [`identity`](Self::identity) from now on; needs no runtime.
    #[must_use]
    pub fn identity_changes(&self) -> Changes {
        self.session().changes()
    }

    /// The session that holds the tokens.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.inner.session
    }

    /// The same client, whose calls may take this long in all; by default what
    /// [`ClientBuilder::deadline`] set.
    ///
    /// It shares everything else, so that it can be made for one call.
    #[must_use]
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self { deadline, ..self.clone() }
    }

    /// The same client, for which the shop is open elsewhere: in another country, language or currency.
    ///
    /// It shares everything else. `ShopContext::default()` leaves everything to each call.
    #[must_use]
    pub fn with_context(&self, context: ShopContext) -> Self {
        Self { context: Arc::new(context), ..self.clone() }
    }

    /// For whom products are shown; by default what [`ClientBuilder::shop_context`] set.
    #[must_use]
    pub fn context(&self) -> &ShopContext {
        &self.context
    }

    /// The same client in a store: what it reads belongs to that store, and what it makes will.
    ///
    /// It shares the session and everything else. What the platform does not have in stores, as categories, it refuses
    /// without asking: that is the client's that this one was made from.
    ///
    /// See [Stores](https://docs.commercetools.com/api/projects/stores).
    #[must_use]
    pub fn in_store(&self, key: StoreKey) -> Self {
        Self { place: Place::Store(key), ..self.clone() }
    }

    /// The same client in a business unit, as an associate of which the customer acts.
    ///
    /// See [Business units](https://docs.commercetools.com/api/projects/business-units).
    #[must_use]
    pub fn in_business_unit(&self, key: Key) -> Self {
        Self { place: Place::BusinessUnit(key), ..self.clone() }
    }

    /// The same client with a token that the app has got itself.
    ///
    /// Its requests carry that token, whatever becomes of it: a 401 is answered as it is, never sent again under
    /// another identity. Who that is only the app knows: [`Identity::Unknown`]. A token that is renewed is a
    /// [token source](ClientBuilder::token_source)'s.
    ///
    /// # Errors
    ///
    /// [`TokenError`] if it is not a token that can stand in a header.
    pub fn with_token(&self, access_token: &str) -> Result<Self, TokenError> {
        let Inner { project, api, environment, budget, .. } = &*self.inner;
        Ok(Self {
            inner: Arc::new(Inner {
                project: project.clone(),
                api: api.clone(),
                environment: environment.clone(),
                budget: Arc::clone(budget),
                session: Session::given(token::own(access_token)?, None, environment.clone()),
                asked_for: None,
            }),
            place: self.place.clone(),
            deadline: self.deadline,
            context: Arc::clone(&self.context),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("project", &self.inner.project)
            .field("api", &self.inner.api)
            .field("place", &self.place)
            .field("identity", &self.identity())
            .finish_non_exhaustive()
    }
}
