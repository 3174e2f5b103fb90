//! Where an app gets its tokens from that ships no client secret: its own backend, say.
//!
//! Absent on purpose: single flight, retries, deadlines and caching, which are the session's.

use std::time::Duration;

use async_trait::async_trait;
use ct_model::{Scopes, Secret, oauth::TokenAnswer};

use crate::{MaybeSend, SourceError};

/// Gives a session its access tokens, in place of an API client and its secret.
///
/// A closure that returns a future is one:
///
/// ```
/// use std::{sync::Arc, time::Duration};
///
/// use ct_auth::{BoxError, Environment, Session, SourceToken};
///
/// # async fn ask_the_backend() -> Result<(String, Duration, String), std::io::Error> {
/// #     Ok(("token".to_owned(), Duration::from_secs(60), "customer_id:alice".to_owned()))
/// # }
/// fn session(environment: Environment) -> Session {
///     let source = || async {
///         let (token, lifetime, scope) = ask_the_backend().await?;
///         Ok::<_, BoxError>(SourceToken::new(token, lifetime).scoped(scope.parse()?))
///     };
///     Session::with_source(Arc::new(source), environment)
/// }
/// ```
///
/// The session asks once for all who wait, renews early, asks at most three times where it fails, and gives up after
/// 25 s: the source need do none of that. It must not ask the session for a token itself: that waits for this answer.
#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
pub trait TokenSource: MaybeSend {
    /// A token, for whoever the app's user is now. It is asked for anew where the API refused the last one, so the
    /// answer must not come from a cache that still holds that one.
    ///
    /// # Errors
    ///
    /// [`SourceError`]: its kind tells the session whether to ask again, and the app who must act.
    ///
    /// # Cancel safety
    ///
    /// The session drops the future when the answer is not wanted any more, and when it comes too late.
    async fn token(&self) -> Result<SourceToken, SourceError>;
}

#[cfg(not(target_arch = "wasm32"))]
#[async_trait]
impl<F, A, E> TokenSource for F
where
    F: Fn() -> A + MaybeSend,
    A: Future<Output = Result<SourceToken, E>> + Send,
    E: Into<SourceError>,
{
    async fn token(&self) -> Result<SourceToken, SourceError> {
        self().await.map_err(Into::into)
    }
}

#[cfg(target_arch = "wasm32")]
#[async_trait(?Send)]
impl<F, A, E> TokenSource for F
where
    F: Fn() -> A,
    A: Future<Output = Result<SourceToken, E>>,
    E: Into<SourceError>,
{
    async fn token(&self) -> Result<SourceToken, SourceError> {
        self().await.map_err(Into::into)
    }
}

/// What a source answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceToken {
    /// The access token.
    pub access_token: Secret,
    /// How long it is good from now on; `None` is taken for ten minutes.
    pub expires_in: Option<Duration>,
    /// What it allows, and by `customer_id:…` or `anonymous_id:…` whom it acts for: with neither, the app itself.
    ///
    /// With `None` nobody knows whom it acts for. So it is never taken for the one before: each such token is another
    /// identity's, and what was begun with the one before is not sent again with it.
    pub scopes: Option<Scopes>,
}

impl SourceToken {
    /// A token that is good for so long, without a word on what it allows.
    pub fn new(access_token: impl Into<Secret>, expires_in: Duration) -> Self {
        Self { access_token: access_token.into(), expires_in: Some(expires_in), scopes: None }
    }

    /// The same, with what it allows.
    #[must_use]
    pub fn scoped(self, scopes: Scopes) -> Self {
        Self { scopes: Some(scopes), ..self }
    }
}

/// The platform's own answer. A refresh token in it is dropped: it is of use to the backend's API client only.
impl From<TokenAnswer> for SourceToken {
    fn from(answer: TokenAnswer) -> Self {
        Self {
            access_token: answer.access_token,
            expires_in: answer.expires_in.map(Duration::from_secs),
            scopes: answer.scope.and_then(|scope| scope.parse().ok()),
        }
    }
}
