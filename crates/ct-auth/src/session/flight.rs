//! The one token request: a shared future that any of those who wait for it drives.

use std::{
    pin::Pin,
    sync::{
        Arc, Weak,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use futures_util::{
    FutureExt as _,
    future::{AbortHandle, Abortable, Shared, abortable},
};

use super::{
    FLIGHT,
    core::{Core, Inner},
    writes::Claimed,
};
use crate::{
    AuthError, Environment, Lease,
    environment::BoxFuture,
    machine::{Call, FlightId, Now, Step, Way},
};

/// The outcome of a token request, for everybody who waited.
pub(super) type Landed = Result<(), FlightError>;

/// Why there is no token.
#[derive(Clone, Debug)]
pub(super) enum FlightError {
    /// It failed.
    Auth(AuthError),
    /// It was given up: the session is another now, or it was left alone until after its deadline. Asking the machine
    /// again tells what is to be done.
    Lapsed,
}

/// Where the session keeps its token request.
pub(super) struct Slot {
    pub(super) id: FlightId,
    end: Duration,
    passengers: Arc<Passengers>,
    future: Course,
    abort: AbortHandle,
}

type Course = Shared<Abortable<BoxFuture<Landed>>>;

#[derive(Default)]
struct Passengers {
    waiting: AtomicUsize,
    came_late: AtomicBool,
}

impl Slot {
    pub(super) fn is_driven(&self) -> bool {
        self.passengers.waiting.load(Ordering::Relaxed) > 0
    }

    /// What it was to bring is not wanted any more: nothing is sent from here on.
    pub(super) fn give_up(&self) {
        self.abort.abort();
    }

    fn landing(&self) -> Landing {
        self.passengers.waiting.fetch_add(1, Ordering::Relaxed);
        Landing { passengers: Arc::clone(&self.passengers), future: self.future.clone() }
    }
}

/// A caller's part in a token request: waits for it, and drives it.
pub(super) struct Landing {
    passengers: Arc<Passengers>,
    future: Course,
}

impl Future for Landing {
    type Output = Landed;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Landed> {
        self.future.poll_unpin(cx).map(|landed| landed.unwrap_or(Err(FlightError::Lapsed)))
    }
}

impl Drop for Landing {
    fn drop(&mut self) {
        self.passengers.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Inner {
    /// Joins the token request under way, or starts one.
    pub(super) fn board(self: &Arc<Self>, core: &mut Core, way: Way, now: Now) -> Landing {
        if let (Way::Join(id), Some(slot)) = (way, &core.slot)
            && slot.id == id
        {
            if !slot.is_driven() && now.monotonic >= slot.end {
                slot.passengers.came_late.store(true, Ordering::Relaxed);
            }
            return slot.landing();
        }
        let (id, step) = core.machine.start(now).expect("the machine offered to start a token request");
        self.fly(core, id, step)
    }

    /// Puts a token request of the machine's into the slot.
    pub(super) fn fly(self: &Arc<Self>, core: &mut Core, id: FlightId, step: Step) -> Landing {
        let (end, passengers) = (self.end(FLIGHT), Arc::new(Passengers::default()));
        let flight = Flight {
            id,
            end,
            passengers: Arc::clone(&passengers),
            // Not the session itself, which holds this future.
            inner: Arc::downgrade(self),
            environment: self.environment.clone(),
            lease: None,
        };
        let future: BoxFuture<Landed> = Box::pin(flight.drive(step));
        let (future, abort) = abortable(future);
        let slot = Slot { id, end, passengers, future: future.shared(), abort };
        let landing = slot.landing();
        core.former = core.slot.replace(slot);
        landing
    }
}

struct Flight {
    id: FlightId,
    end: Duration,
    passengers: Arc<Passengers>,
    inner: Weak<Inner>,
    environment: Environment,
    /// Given back when the flight is over, or given up, or dropped.
    lease: Option<Lease>,
}

impl Flight {
    async fn drive(mut self, mut step: Step) -> Landed {
        let mut has_asked = false;
        loop {
            // No session, nobody who waits.
            let inner = || self.inner.upgrade().ok_or(FlightError::Auth(AuthError::SessionChanged));
            step = match step {
                Step::Claim => {
                    let claiming = inner()?.claim();
                    let Claimed { lease, handover, found } = claiming.await;
                    self.lease = lease;
                    let inner = inner()?;
                    let (now, jitter) = (inner.now(), inner.jitter());
                    inner.tell_of(Some(self.id), |core| {
                        let machine = &mut core.machine;
                        handover
                            .and_then(|handover| machine.handed_over(self.id, &handover, &found, now, jitter))
                            .unwrap_or_else(|| machine.claimed(self.id, found, now))
                    })
                }
                Step::Send(call) => {
                    has_asked = true;
                    self.send(call).await?
                }
                Step::Reread => {
                    let reading = inner()?.read();
                    let found = reading.await;
                    inner()?.tell_of(Some(self.id), |core| core.machine.reread(self.id, found))
                }
                Step::Store => {
                    let writing = inner()?.writing();
                    writing.await;
                    inner()?.tell_of(Some(self.id), |core| core.machine.stored(self.id))
                }
                Step::Done(result) => {
                    let settling = inner()?.settling();
                    settling.await;
                    if has_asked && result.is_ok() {
                        inner()?.hand_over(); // before the lease goes to the next
                    }
                    return result.map_err(FlightError::Auth);
                }
            };
        }
    }

    async fn send(&self, call: Call) -> Result<Step, FlightError> {
        let inner = || self.inner.upgrade().ok_or(FlightError::Auth(AuthError::SessionChanged));
        let question = inner()?.question(call).map_err(FlightError::Auth)?;
        let outcome = question.ask(&self.environment, self.end).await;
        let inner = inner()?;
        inner.compare_scopes(&outcome);
        if outcome.is_out_of_time() && self.passengers.came_late.load(Ordering::Relaxed) {
            inner.tell_of(Some(self.id), |core| core.machine.lapsed(self.id));
            return Err(FlightError::Lapsed);
        }
        let (now, jitter) = (inner.now(), inner.jitter());
        Ok(inner.tell_of(Some(self.id), |core| core.machine.answered(self.id, outcome, now, jitter)))
    }
}
