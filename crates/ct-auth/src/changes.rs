//! News of a session's identity, for whoever listens. It needs no runtime.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError, Weak},
    task::{Context, Poll, Waker},
};

use futures_core::Stream;

use crate::{Identity, Reason};

/// How many changes are kept for a listener who does not listen; then the oldest is dropped.
const KEPT: usize = 32;

/// The session acts for somebody else now, or for nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityChange {
    /// Who it acts for.
    pub identity: Identity,
    /// Why somebody must sign in, if somebody must.
    pub needs_credentials: Option<Reason>,
}

/// The changes of a session's identity from the moment on at which this was made; ends with the session.
#[derive(Debug)]
pub struct Changes {
    listener: Arc<Mutex<Listener>>,
}

impl Changes {
    /// The next change that is there already, without waiting.
    pub fn try_next(&mut self) -> Option<IdentityChange> {
        self.listener.lock().unwrap_or_else(PoisonError::into_inner).queue.pop_front()
    }
}

impl Stream for Changes {
    type Item = IdentityChange;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<IdentityChange>> {
        let mut listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        match listener.queue.pop_front() {
            Some(change) => Poll::Ready(Some(change)),
            None if listener.ended => Poll::Ready(None),
            None => {
                listener.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

#[derive(Debug, Default)]
struct Listener {
    queue: VecDeque<IdentityChange>,
    waker: Option<Waker>,
    ended: bool,
}

/// The session's side.
#[derive(Debug, Default)]
pub(crate) struct Listeners {
    all: Mutex<Vec<Weak<Mutex<Listener>>>>,
}

impl Listeners {
    pub(crate) fn listen(&self) -> Changes {
        let listener = Arc::new(Mutex::new(Listener::default()));
        self.all.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&listener));
        Changes { listener }
    }

    /// Tells everybody. The caller is to wake those who slept, when it holds no lock.
    #[must_use]
    pub(crate) fn tell(&self, change: &IdentityChange) -> Vec<Waker> {
        self.each(|listener| {
            if listener.queue.len() == KEPT {
                listener.queue.pop_front();
            }
            listener.queue.push_back(change.clone());
        })
    }

    /// Does it to every listener who is still there.
    fn each(&self, act: impl Fn(&mut Listener)) -> Vec<Waker> {
        let mut wakers = Vec::new();
        self.all.lock().unwrap_or_else(PoisonError::into_inner).retain(|listener| {
            let Some(listener) = listener.upgrade() else { return false };
            let mut listener = listener.lock().unwrap_or_else(PoisonError::into_inner);
            act(&mut listener);
            wakers.extend(listener.waker.take());
            true
        });
        wakers
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        self.each(|listener| listener.ended = true).into_iter().for_each(Waker::wake);
    }
}
