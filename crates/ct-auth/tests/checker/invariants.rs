//! What must hold after every action. What an action itself must not do is checked where it is taken.

use ct_auth::Identity;

use crate::world::{Caller, World};

/// Which invariant does not hold, and how.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) invariant: &'static str,
    pub(crate) how: String,
}

impl Broken {
    pub(crate) fn new(invariant: &'static str, how: impl Into<String>) -> Self {
        Self { invariant, how: how.into() }
    }
}

pub(crate) fn ensure(holds: bool, invariant: &'static str, how: &str) -> Result<(), Broken> {
    if holds { Ok(()) } else { Err(Broken::new(invariant, how)) }
}

/// What was before an action, and may only change for a reason.
pub(crate) struct Before {
    epoch: ct_auth::machine::Epoch,
    needed_credentials: bool,
    identity: Identity,
}

impl Before {
    pub(crate) fn of(world: &World) -> Self {
        let machine = &world.machine;
        Self {
            epoch: machine.epoch(),
            needed_credentials: machine.needs_credentials().is_some(),
            identity: machine.identity(),
        }
    }

    pub(crate) fn check(&self, world: &World) -> Result<(), Broken> {
        let machine = &world.machine;
        let ended = machine.needs_credentials().is_some() && !self.needed_credentials;
        let (former, identity) = (&self.identity, machine.identity());
        let decayed = is_person(former) && !is_person(&identity);
        ensure(!(ended || decayed) || world.is_excused, "I2", "nobody ended the session, and it ended")?;
        let same_epoch = machine.epoch() == self.epoch;
        ensure(
            same_epoch || machine.epoch() > self.epoch || world.is_new_process,
            "I4",
            "an epoch came back",
        )?;
        let is_first_token = *former == Identity::None && !identity.is_customer();
        ensure(
            !same_epoch || identity == *former || is_first_token || world.is_new_process,
            "I15",
            "another identity in the same epoch",
        )
    }
}

/// Whether it is a customer or a visitor.
pub(crate) fn is_person(identity: &Identity) -> bool {
    !matches!(identity, Identity::None | Identity::App)
}

pub(crate) fn check(world: &World) -> Result<(), Broken> {
    let machine = &world.machine;
    let asking =
        world.requests.iter().filter(|request| request.epoch == machine.epoch() && request.is_asking());
    ensure(asking.count() <= 1, "I1", "two token requests of one epoch are under way")?;
    world.check_lease()?;
    for caller in &world.callers {
        if let Caller::Waiting { flight, .. } = caller {
            let is_driven = world.requests.iter().any(|request| request.id == *flight);
            ensure(is_driven, "I6", "somebody waits for a token request that nobody makes")?;
        }
    }
    if let Identity::None = machine.identity() {
        ensure(machine.token().is_none(), "I4", "nobody has a token")?;
    }
    let shelf = &world.shelf;
    let is_ours = !shelf.is_corrupt && !shelf.is_foreign && !world.is_unread;
    if machine.is_durable() && world.writing.is_none() && is_ours {
        let stored = shelf.entry.map(|entry| entry.token);
        ensure(stored == world.live, "I16", "durable, and the store does not hold the live refresh token")?;
    }
    Ok(())
}
