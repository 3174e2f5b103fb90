//! Where a session's tokens come from: an API client, a token source, or the app, which gave one.

use std::sync::Arc;

use ct_model::Scopes;

use super::{Session, core::Inner};
use crate::{
    AccessToken, AuthError, Environment, Guest, TokenSource,
    auth_host::AuthHost,
    machine::{Now, TokenMachine},
};

impl Session {
    /// A session without an API client, and so without a secret: all of its tokens come from `source`, which decides
    /// whom they are for. Nothing is asked yet.
    ///
    /// Whom it acts for is what the scope of each token says. The first one's name is the session's; a token in
    /// another's name is another identity, which [`changes`](Self::changes) tells, and what was begun before it ends
    /// with [`AuthError::SessionChanged`]. Nothing is stored: such tokens have no refresh token, and an app that
    /// starts again asks its source.
    pub fn with_source(source: Arc<dyn TokenSource>, environment: Environment) -> Self {
        let tokens = Tokens::Source(source);
        Self { inner: Inner::of(TokenMachine::of_source(), tokens, environment, None) }
    }

    /// A session with one token that the app has got itself, and the scopes that it knows this to have, if it does.
    ///
    /// It is handed out for ever, whatever the API answers to it: [`replace`](Self::replace), signing in and signing
    /// out are [`AuthError::GivenToken`]. Without scopes the session is [`Identity::Unknown`](crate::Identity::Unknown).
    pub fn given(token: AccessToken, scopes: Option<Scopes>, environment: Environment) -> Self {
        let machine = TokenMachine::given(token, scopes, Now::read(&*environment.clock));
        Self { inner: Inner::of(machine, Tokens::Given, environment, None) }
    }

    /// Whether people can sign in to this session: whether it has an API client.
    ///
    /// # Errors
    ///
    /// [`AuthError::NoApiClient`], [`AuthError::GivenToken`]: what [`sign_in`](Self::sign_in) would say.
    pub fn signs_in(&self) -> Result<(), AuthError> {
        self.inner.tokens.host().map(|_| ())
    }

    /// As whom the session will act with its next token, while it is [`Identity::None`](crate::Identity::None) and
    /// nobody signs in. `None`: its token source decides.
    pub fn guest(&self) -> Option<Guest> {
        self.inner.lock().machine.guest()
    }
}

/// Where tokens come from.
pub(super) enum Tokens {
    Host(Box<AuthHost>),
    Source(Arc<dyn TokenSource>),
    Given,
}

impl Tokens {
    /// Where an API client signs people in.
    pub(super) fn host(&self) -> Result<&AuthHost, AuthError> {
        match self {
            Self::Host(host) => Ok(host),
            Self::Source(_) => Err(AuthError::NoApiClient),
            Self::Given => Err(AuthError::GivenToken),
        }
    }

    /// Whether there may be another token than this.
    pub(super) fn changeable(&self) -> Result<(), AuthError> {
        match self {
            Self::Host(_) | Self::Source(_) => Ok(()),
            Self::Given => Err(AuthError::GivenToken),
        }
    }

    /// Who is asked for tokens where there is no API client.
    pub(super) fn source(&self) -> Option<&Arc<dyn TokenSource>> {
        match self {
            Self::Source(source) => Some(source),
            Self::Host(_) | Self::Given => None,
        }
    }

    /// The scopes asked for; `None`: all that there are, or it is not for us to ask.
    pub(super) fn asked_for(&self) -> Option<&Scopes> {
        self.host().ok().and_then(AuthHost::scopes)
    }
}
