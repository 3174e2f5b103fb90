//! A token request that is yet to be made: of the auth host or of a token source, with all of its attempts.

use std::{sync::Arc, time::Duration};

use futures_util::future::{Either, select};

use super::core::Inner;
use crate::{
    AccessToken, AuthError, Backoff, Environment, Hostile, Jitter, SourceError, SourceErrorKind, SourceToken,
    TokenSource, Unavailable, UnavailableKind,
    auth_host::Errand,
    exchange,
    machine::{Call, Granted, Now, Outcome},
};

/// How many times a source is asked at most, for one token.
const ASKS: u32 = 3;

/// Who is asked, and what.
pub(super) enum Question {
    Errand(Result<Box<Errand>, http::Error>),
    Source(Arc<dyn TokenSource>),
}

impl Inner {
    /// What the machine wants to be asked.
    pub(super) fn question(&self, call: Call) -> Result<Question, AuthError> {
        if let Some(source) = self.tokens.source() {
            return Ok(Question::Source(Arc::clone(source)));
        }
        let host = self.tokens.host()?;
        let errand = match call {
            Call::Source => unreachable!("only the machine of a session with a source asks it"),
            Call::ClientCredentials => host.client_credentials(),
            Call::Anonymous => host.anonymous(None),
            Call::Refresh(token) => host.refresh(token, self.published.load().identity.is_customer()),
        };
        Ok(Question::Errand(errand.map(Box::new)))
    }
}

impl Question {
    /// The outcome, with all attempts; there is one when the monotonic clock says `end`.
    pub(super) async fn ask(self, environment: &Environment, end: Duration) -> Outcome {
        match self {
            Self::Errand(Ok(errand)) => exchange::token(environment, &errand, end).await,
            Self::Errand(Err(error)) => {
                Outcome::Transient(Unavailable::because(UnavailableKind::Forbidden, error))
            }
            Self::Source(source) => match ask_source(&*source, environment, end).await {
                Ok((token, sent)) => granted(token, sent),
                Err(error) => Outcome::Failed(error),
            },
        }
    }
}

/// Asks until there is a token, and says when that was asked for; at most three times.
async fn ask_source(
    source: &dyn TokenSource,
    environment: &Environment,
    end: Duration,
) -> Result<(SourceToken, Now), SourceError> {
    let clock = &*environment.clock;
    let mut asks = 0;
    loop {
        let sent = Now::read(clock);
        let deadline = clock.sleep(end.saturating_sub(sent.monotonic));
        let error = match select(source.token(), deadline).await {
            Either::Left((Ok(token), _)) => return Ok((token, sent)),
            Either::Left((Err(error), _)) => error,
            Either::Right(_) => return Err(SourceErrorKind::Deadline.into()),
        };
        let backoff = Backoff::ATTEMPTS.delay(asks, Jitter::draw(&*environment.random));
        let wait = error.retry_after().unwrap_or(backoff);
        asks += 1;
        let is_last = asks >= ASKS || wait >= end.saturating_sub(clock.monotonic());
        if is_last || !error.is_transient() {
            return Err(error);
        }
        tracing::debug!(asks, ?wait, %error, "the token source is asked again");
        clock.sleep(wait).await;
    }
}

fn granted(token: SourceToken, sent: Now) -> Outcome {
    let SourceToken { access_token, expires_in, scopes } = token;
    match AccessToken::new(access_token) {
        Err(bad) => Outcome::Hostile(Hostile::Token(bad)),
        Ok(access) => {
            let expires_in = expires_in.map(|lifetime| lifetime.as_secs());
            Outcome::Granted(Granted { access, expires_in, scopes, refresh: None, sent })
        }
    }
}
