//! Updates of what has a version: sent once and compared when it is in doubt, or decided again when somebody else was
//! faster.

mod business_units;
mod carts;
mod customers;
mod payments;
mod quotes;
mod shopping_lists;
mod versioned;

use std::time::Duration;

use ct_model::Expand;

use crate::{Client, Error};

use versioned::{Versioned, versioned};

/// How many times a resource is read again because somebody else changed it.
const READS: u32 = 3;

/// Does all of `actions` to `seen`, or none of them, within the client's deadline.
///
/// A request whose answer was lost may have been done, so that it is refused with 409 when it is sent again: then the
/// version is gone, and the resource is read to see whether what was asked for is so. If it is, that is the answer. If
/// it is not, nobody can tell whether it was never done or was undone since: the error has the resource as it is.
pub(crate) async fn update<R: Versioned>(
    client: &Client,
    seen: &R,
    actions: Vec<R::Action>,
    expand: &Expand,
) -> Result<R, Error> {
    update_until(client, ends(client), seen, actions, expand).await
}

/// The same with the actions that `decide` finds for it; if somebody else changed it meanwhile, with those for what it
/// is then, three times at most. Without any actions nothing is sent.
///
/// What may have been done already is not decided again.
pub(crate) async fn update_with<R, A, I>(
    client: &Client,
    seen: &R,
    mut decide: impl FnMut(&R) -> I,
    expand: &Expand,
) -> Result<R, Error>
where
    R: Versioned,
    A: Into<R::Action>,
    I: IntoIterator<Item = A>,
{
    let ends = ends(client);
    let mut seen = seen.clone();
    let mut reads = 0;
    loop {
        let actions: Vec<_> = decide(&seen).into_iter().map(Into::into).collect();
        if actions.is_empty() {
            return Ok(seen);
        }
        let error = match update_until(client, ends, &seen, actions, expand).await {
            Ok(updated) => return Ok(updated),
            Err(error) => error,
        };
        if reads == READS || !error.is_concurrent_modification() || error.is_outcome_unknown() {
            return Err(error);
        }
        let now = until(client, ends).execute(&seen.read(expand)).await?;
        if !seen.is(&now) {
            return Err(error); // somebody else has signed in
        }
        seen = now;
        reads += 1;
    }
}

async fn update_until<R: Versioned>(
    client: &Client,
    ends: Duration,
    seen: &R,
    actions: Vec<R::Action>,
    expand: &Expand,
) -> Result<R, Error> {
    let error = match until(client, ends).execute(&seen.update(actions.clone(), expand)).await {
        Ok(updated) => return Ok(updated),
        Err(error) => error,
    };
    if !error.is_concurrent_modification() || !error.is_outcome_unknown() {
        return Err(error);
    }
    match until(client, ends).execute(&seen.read(expand)).await {
        Ok(now) if !seen.is_before(&now) => Err(error),
        Ok(now) if actions.iter().all(|action| now.shows(action)) => Ok(now),
        Ok(now) => Err(error.with_current(now)),
        Err(unread) => {
            tracing::debug!(error = %unread, "whether the update was done could not be seen");
            Err(error)
        }
    }
}

/// When the deadline of what begins now passes, by the monotonic clock.
pub(crate) fn ends(client: &Client) -> Duration {
    client.inner.environment.clock.monotonic().saturating_add(client.deadline)
}

/// The client with what is left of the time.
pub(crate) fn until(client: &Client, ends: Duration) -> Client {
    client.with_deadline(ends.saturating_sub(client.inner.environment.clock.monotonic()))
}
