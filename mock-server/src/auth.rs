//! The auth host: who gets which token for what.
//!
//! Served: the client credentials, password, anonymous and refresh flows, revocation (RFC 7009) and introspection
//! (RFC 7662).
//! <https://docs.commercetools.com/api/authorization>
//!
//! Where the platform's documentation is silent: a parameter may stand in the body or in the query, not twice;
//! a refresh answers no refresh token, for the one there is stays good, and may ask for fewer scopes; a client of
//! several projects gets a token for the project that its first scope names, or for the first of its projects;
//! only access tokens are introspected, a refresh token looks unknown;
//! whoever revokes another client's token, or one that is not known, is told that all is well, and nothing ends.

mod clients;
mod digest;
mod issue;
mod request;
mod scope_grant;
mod token_limits;
mod token_store;

use std::sync::Arc;

use bytes::Bytes;
use ct_model::{
    DateTime, Password, Permission, Scopes, StoreKey,
    oauth::{Grant, Introspection, TokenAnswer},
};
use http::{Request, Response, StatusCode};

use self::clients::RegisteredClient;
use crate::{
    answer,
    caller::{Caller, Principal},
    clock::{Random, uuid},
    projects::{Project, Projects},
    refusal::Refusal,
    shop::LogInError,
};

pub use token_limits::TokenLimits;

pub(crate) use self::{
    clients::Clients,
    token_store::{Access, Family, TokenStore},
};

/// What the auth host serves; all of it by POST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint<'p> {
    /// `/oauth/token`
    Token,
    /// `/oauth/{projectKey}/customers/token`, and `/oauth/{projectKey}/in-store/key={storeKey}/customers/token`
    CustomersToken {
        /// The project's key.
        project: &'p str,
        /// The store's key.
        store: Option<&'p str>,
    },
    /// `/oauth/{projectKey}/anonymous/token`, and `/oauth/{projectKey}/in-store/key={storeKey}/anonymous/token`
    AnonymousToken {
        /// The project's key.
        project: &'p str,
        /// The store's key.
        store: Option<&'p str>,
    },
    /// `/oauth/token/revoke`
    Revoke,
    /// `/oauth/introspect`
    Introspect,
}

/// Whom a token can be had for, as the path says.
enum For<'p> {
    /// The app itself; and whoever has a refresh token.
    App,
    /// A customer.
    Customer(Place<'p>),
    /// A visitor.
    Visitor(Place<'p>),
}

/// A project as a whole, or one store of it.
struct Place<'p> {
    project: &'p Project,
    store: Option<StoreKey>,
}

/// The auth host of all projects.
pub(crate) struct AuthHost {
    clients: Clients,
    tokens: TokenStore,
    projects: Arc<Projects>,
    random: Arc<dyn Random>,
}

impl AuthHost {
    pub(crate) fn new(
        clients: Clients,
        tokens: TokenStore,
        projects: Arc<Projects>,
        random: Arc<dyn Random>,
    ) -> Self {
        Self { clients, tokens, projects, random }
    }

    /// Who gets tokens.
    pub(crate) fn clients(&self) -> &Clients {
        &self.clients
    }

    /// Answers a request that was routed to `endpoint`.
    pub(crate) fn answer(
        &self,
        endpoint: Endpoint<'_>,
        request: &Request<Bytes>,
        now: DateTime,
    ) -> Result<Response<Bytes>, Refusal> {
        let client = &*self.clients.authenticate(request.headers(), now)?;
        match endpoint {
            Endpoint::Token => self.token(client, For::App, request, now),
            Endpoint::CustomersToken { project, store } => {
                self.token(client, For::Customer(self.place(project, store)?), request, now)
            }
            Endpoint::AnonymousToken { project, store } => {
                self.token(client, For::Visitor(self.place(project, store)?), request, now)
            }
            Endpoint::Revoke => {
                self.tokens.revoke(&request::required(request, "token")?, &client.id);
                Ok(answer::with_body(StatusCode::OK, Bytes::from_static(b"{}")))
            }
            Endpoint::Introspect => {
                client.expect_somewhere(&Permission::IntrospectOauthTokens)?;
                let found = self.introspect(client, &request::required(request, "token")?, now);
                let body = serde_json::to_vec(&found).expect("what is said of a token is always written");
                Ok(answer::with_body(StatusCode::OK, body.into()))
            }
        }
    }

    /// 404 if there is no such project, or no such store in it.
    fn place(&self, project: &str, store: Option<&str>) -> Result<Place<'_>, Refusal> {
        let project = self.projects.find(project)?;
        let known = |key: &str| {
            let key =
                StoreKey::new(key).ok().filter(|key| project.read().stores.by_key(key.as_str()).is_some());
            key.ok_or_else(|| Refusal::key_not_found(store.unwrap_or_default()))
        };
        Ok(Place { project, store: store.map(known).transpose()? })
    }

    /// What the client may know of an access token: all, if it may introspect in the token's project.
    fn introspect(&self, client: &RegisteredClient, token: &str, now: DateTime) -> Introspection {
        let may_know = |access: &Access| {
            client.expect(&Permission::IntrospectOauthTokens, &access.caller.project).is_ok()
        };
        match self.access(token, now).filter(may_know) {
            None => Introspection::default(),
            Some(access) => Introspection {
                active: true,
                scope: Some(access.caller.scopes.clone()),
                exp: Some(access.expires.millis()),
            },
        }
    }

    /// What a bearer token stands for, if it is good: known, not expired, not revoked, and given since the customer
    /// last changed her password.
    pub(crate) fn access(&self, token: &str, now: DateTime) -> Option<Access> {
        self.tokens.access(token, now).filter(|access| self.is_current(&access.family))
    }

    fn token(
        &self,
        client: &RegisteredClient,
        whom: For<'_>,
        request: &Request<Bytes>,
        now: DateTime,
    ) -> Result<Response<Bytes>, Refusal> {
        let asked = request::read(request)?;
        let scopes = asked.scopes.as_ref();
        let answer = match (asked.grant, whom) {
            (Grant::ClientCredentials, For::App) => self.client_credentials(client, scopes, now)?,
            (Grant::ClientCredentials, For::Visitor(place)) => {
                let family = self.visit(client, &place, asked.anonymous_id, scopes)?;
                let refresh_token = Some(self.issue_refresh(Arc::clone(&family), now)?);
                TokenAnswer { refresh_token, ..self.issue_access(family, now) }
            }
            (Grant::Password { username, password }, For::Customer(place)) => {
                let family = self.sign_in(client, &place, &username, &password, scopes)?;
                let wanted = request::wants_refresh_token(request);
                let refresh_token =
                    wanted.then(|| self.issue_refresh(Arc::clone(&family), now)).transpose()?;
                TokenAnswer { refresh_token, ..self.issue_access(family, now) }
            }
            (Grant::RefreshToken(token), For::App) => {
                self.refresh(client, None, token.expose(), scopes, now)?
            }
            (Grant::RefreshToken(token), For::Customer(place)) => {
                self.refresh(client, Some(place.project), token.expose(), scopes, now)?
            }
            (grant, For::App | For::Customer(_) | For::Visitor(_)) => {
                return Err(Refusal::unsupported_grant_type(grant.name()));
            }
        };
        Ok(answer::with_body(StatusCode::OK, answer.to_json().expose().to_owned().into()))
    }

    fn client_credentials(
        &self,
        client: &RegisteredClient,
        asked: Option<&Scopes>,
        now: DateTime,
    ) -> Result<TokenAnswer, Refusal> {
        let project = asked
            .and_then(scope_grant::project_of)
            .filter(|project| client.scopes(project).is_some())
            .or_else(|| client.first_project())
            .ok_or_else(|| Refusal::permissions_exceeded(&[]))?;
        let project = self.projects.find(project.as_str())?;
        let caller = self.caller(client, &Place { project, store: None }, asked, Principal::App)?;
        Ok(self.issue_access(Family::new(caller, None), now))
    }

    /// Begins an anonymous session, with the id that the app chose or with one that nobody has.
    fn visit(
        &self,
        client: &RegisteredClient,
        place: &Place<'_>,
        chosen: Option<String>,
        asked: Option<&Scopes>,
    ) -> Result<Arc<Family>, Refusal> {
        client.expect_in(&Permission::CreateAnonymousToken, &place.project.key, place.store.as_ref())?;
        let id = chosen.unwrap_or_else(|| uuid(&*self.random));
        if place.project.read().has_visited(&id) {
            return Err(Refusal::anonymous_id_in_use());
        }
        let caller = self.caller(client, place, asked, Principal::Anonymous(id))?;
        Ok(Family::new(caller, None))
    }

    fn sign_in(
        &self,
        client: &RegisteredClient,
        place: &Place<'_>,
        email: &str,
        password: &Password,
        asked: Option<&Scopes>,
    ) -> Result<Arc<Family>, Refusal> {
        let (customer, epoch) = {
            let shop = place.project.read();
            let found = shop.log_in(email, password.expose(), place.store.as_ref());
            let customer = found.map_err(|error| match error {
                LogInError::NotFound => Refusal::invalid_customer_account_credentials(),
                LogInError::TooMany { wait } => Refusal::too_many_log_ins(wait),
            })?;
            let epoch = shop.password_epoch(&customer);
            (customer, epoch)
        };
        let caller = self.caller(client, place, asked, Principal::Customer(customer))?;
        Ok(Family::new(caller, epoch))
    }

    /// The same principal and scopes again, or fewer scopes if fewer are asked for.
    fn refresh(
        &self,
        client: &RegisteredClient,
        project: Option<&Project>,
        token: &str,
        asked: Option<&Scopes>,
        now: DateTime,
    ) -> Result<TokenAnswer, Refusal> {
        let family = self
            .tokens
            .use_refresh(token, &client.id, project.map(|project| &project.key), now)
            .ok_or_else(Refusal::refresh_token_not_found)?;
        if !self.is_current(&family) {
            self.tokens.forget_refresh(token);
            return Err(Refusal::refresh_token_not_found());
        }
        if asked.is_none() {
            return Ok(self.issue_access(family, now));
        }
        let first = &family.caller;
        let identity = scope_grant::identity(&first.principal);
        let scopes = scope_grant::grant(&first.scopes, &first.project, asked, identity.as_ref())?;
        let caller = Arc::new(Caller { scopes, ..Caller::clone(first) });
        Ok(self.issue_access_for(caller, family, now))
    }

    fn caller(
        &self,
        client: &RegisteredClient,
        Place { project, store }: &Place<'_>,
        asked: Option<&Scopes>,
        principal: Principal,
    ) -> Result<Caller, Refusal> {
        let held = client.scopes(&project.key).ok_or_else(|| Refusal::permissions_exceeded(&[]))?;
        let identity = scope_grant::identity(&principal);
        let scopes = scope_grant::grant(
            &scope_grant::within(held, store.as_ref()),
            &project.key,
            asked,
            identity.as_ref(),
        )?;
        Ok(Caller { client_id: client.id.clone(), project: project.key.clone(), scopes, principal })
    }

    /// Whether the customer, if there is one, still has the password with which she gave the grant.
    fn is_current(&self, family: &Family) -> bool {
        match &family.caller.principal {
            Principal::App | Principal::Anonymous(_) => true,
            Principal::Customer(id) => {
                let project = self.projects.get(family.caller.project.as_str());
                let epoch = project.and_then(|project| project.read().password_epoch(id));
                epoch.is_some() && epoch == family.password_epoch
            }
        }
    }
}
