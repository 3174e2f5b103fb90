//! One errand to the auth host: its attempts, the waits between them, and the deadline over all of it.

use std::time::Duration;

use bytes::Bytes;
use ct_model::oauth::Introspection;
use futures_util::future::{Either, select};
use http::{Response, StatusCode};

use crate::{
    AuthError, Backoff, Environment, Jitter, TransportError, TransportErrorKind, Unavailable,
    UnavailableKind, answer,
    auth_host::Errand,
    machine::{Now, Outcome},
};

/// How many times an errand is sent at most.
const ATTEMPTS: u32 = 3;

/// Asks for a token until there is an outcome, or until the monotonic clock says `end`.
pub(crate) async fn token(environment: &Environment, errand: &Errand, end: Duration) -> Outcome {
    let clock = &*environment.clock;
    let read =
        |response: &Response<Bytes>, sent| answer::token(response, sent, Now::read(clock), &errand.secrets);
    run(environment, errand, end, read).await.unwrap_or_else(Outcome::Transient)
}

/// Revokes a token, until that has succeeded or failed, or until the monotonic clock says `end`.
pub(crate) async fn revoke(
    environment: &Environment,
    errand: &Errand,
    end: Duration,
) -> Result<(), Unavailable> {
    let clock = &*environment.clock;
    run(environment, errand, end, |response, _sent| answer::done(response, Now::read(clock))).await
}

/// Asks about a token until there is an answer, or until the monotonic clock says `end`.
pub(crate) async fn introspect(
    environment: &Environment,
    errand: &Errand,
    end: Duration,
) -> Result<Introspection, AuthError> {
    let clock = &*environment.clock;
    let read = |response: &Response<Bytes>, _sent| {
        answer::introspection(response, Now::read(clock), &errand.secrets)
    };
    run(environment, errand, end, read).await.map_err(AuthError::Unavailable)?
}

/// Sends the errand until the answer is one, at most three times.
///
/// It ends at `end`, wherever it is then: waiting to connect, in the middle of the body, or between two attempts. An
/// answer that is there when the deadline is noticed counts.
async fn run<T>(
    environment: &Environment,
    errand: &Errand,
    end: Duration,
    read: impl Fn(&Response<Bytes>, Now) -> Result<T, Unavailable>,
) -> Result<T, Unavailable> {
    let clock = &*environment.clock;
    let mut attempt = 0;
    loop {
        let sent = Now::read(clock);
        let answer = environment.transport.send(errand.request.clone());
        let deadline = clock.sleep(end.saturating_sub(sent.monotonic));
        let (unavailable, limit) = match select(answer, deadline).await {
            Either::Left((Ok(response), _)) => match read(&response, sent) {
                Ok(done) => return Ok(done),
                Err(unavailable) => (unavailable, attempts_after(&response)),
            },
            Either::Left((Err(error), _)) => not_answered(error),
            Either::Right(_) => return Err(Unavailable::new(UnavailableKind::Deadline)),
        };
        let backoff = Backoff::ATTEMPTS.delay(attempt, Jitter::draw(&*environment.random));
        let limit = match unavailable.kind {
            UnavailableKind::NotSent => limit,
            _ if errand.is_single => 1,
            _ => limit,
        };
        let wait = unavailable.retry_after.unwrap_or(backoff);
        attempt += 1;
        if attempt >= limit || wait >= end.saturating_sub(clock.monotonic()) {
            return Err(unavailable);
        }
        tracing::debug!(attempt, ?wait, error = %unavailable, "a request to the auth host is sent again");
        clock.sleep(wait).await;
    }
}

/// How many attempts there are in all, after this answer.
fn attempts_after(response: &Response<Bytes>) -> u32 {
    match response.status() {
        StatusCode::INTERNAL_SERVER_ERROR => 2,
        status if status.is_redirection() => 1,
        _ => ATTEMPTS,
    }
}

fn not_answered(error: TransportError) -> (Unavailable, u32) {
    let kind = error.kind();
    let limit = match kind {
        TransportErrorKind::NotSent | TransportErrorKind::Unknown => ATTEMPTS,
        TransportErrorKind::Refused | TransportErrorKind::TooLarge => 1,
    };
    (Unavailable::because(kind.into(), error), limit)
}
