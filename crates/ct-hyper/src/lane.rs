//! [`Lane`]: work that blocks, in order, and away from those who must not.

use std::{sync::Arc, thread};

use ct_auth::StoreError;
use tokio::{
    runtime::Handle,
    sync::{Mutex, oneshot},
};

/// Does one piece of blocking work at a time, in the order in which it was asked for.
///
/// Work that has begun goes to its end, also when nobody waits for it any more, and what is asked for later comes
/// after it: a write that was given up cannot undo one that followed. Work that has not begun is not done.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lane {
    turn: Arc<Mutex<()>>,
}

impl Lane {
    /// Does the work on tokio's threads for blocking; on a thread of its own where no runtime is running.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = Arc::clone(&self.turn).lock_owned().await;
        away(move |_| {
            let done = work();
            drop(turn);
            done
        })
        .await
    }
}

/// Does work that blocks on a thread where it may, at once and beside all other. Work that waits for something ends
/// its wait when it is not [`Wanted`] any more, and what it brought then is dropped.
pub(crate) async fn away<T: Send + 'static>(
    work: impl FnOnce(&Wanted<'_>) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let (tell, told) = oneshot::channel();
    let job = move || {
        let done = work(&|| !tell.is_closed());
        let _ = tell.send(done); // nobody may be waiting any more
    };
    match Handle::try_current() {
        Ok(runtime) => drop(runtime.spawn_blocking(job)),
        Err(_) => {
            thread::Builder::new().name("token-store".into()).spawn(job).map_err(StoreError::failed)?;
        }
    }
    told.await.unwrap_or_else(|_| Err(StoreError::failed(Unfinished)))
}

/// Whether somebody still waits for the work.
pub(crate) type Wanted<'a> = dyn Fn() -> bool + 'a;

/// The runtime was shut down before the work began, or the work panicked.
#[derive(Debug, thiserror::Error)]
#[error("the work was not done")]
struct Unfinished;

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        sync::{Mutex, mpsc},
        task::{Context, Poll, Waker},
    };

    use super::*;

    fn poll<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) -> Poll<T> {
        future.poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn what_was_given_up_after_it_began_comes_before_what_follows() {
        let lane = Lane::default();
        let done = Arc::new(Mutex::new(Vec::new()));
        let note = |number: u8| {
            let done = Arc::clone(&done);
            move || {
                done.lock().unwrap().push(number);
                Ok(())
            }
        };
        let (open, gate) = mpsc::channel::<()>();
        let (noting, never) = (note(1), note(2));
        {
            let mut begun = pin!(lane.run(move || {
                gate.recv().unwrap();
                noting()
            }));
            assert!(poll(begun.as_mut()).is_pending());
            let mut waiting = pin!(lane.run(never));
            assert!(poll(waiting.as_mut()).is_pending());
        }
        let mut last = pin!(lane.run(note(3)));
        assert!(poll(last.as_mut()).is_pending(), "the first is under way");
        open.send(()).unwrap();
        futures_executor::block_on(last).unwrap();
        assert_eq!(*done.lock().unwrap(), [1, 3], "what had not begun was not done");
    }

    #[tokio::test]
    async fn work_that_panics_is_an_error_and_does_not_block_the_lane() {
        let lane = Lane::default();
        let failed = lane.run(|| -> Result<(), _> { panic!("on purpose") }).await;
        assert!(matches!(failed, Err(StoreError::Failed(_))), "{failed:?}");
        assert_eq!(lane.run(|| Ok(1)).await.unwrap(), 1);
    }

    #[test]
    fn work_beside_the_lane_is_told_when_nobody_waits_for_it() {
        let (begun, gate) = mpsc::channel();
        let (ended, end) = mpsc::channel();
        {
            let mut waiting = pin!(away(move |wanted| {
                begun.send(wanted()).unwrap();
                while wanted() {
                    thread::yield_now();
                }
                ended.send(()).unwrap();
                Ok(())
            }));
            assert!(poll(waiting.as_mut()).is_pending());
            assert!(gate.recv().unwrap());
        }
        end.recv().unwrap();
    }

    #[test]
    fn the_executor_is_not_blocked() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (open, gate) = mpsc::channel::<()>();
        let lane = Lane::default();
        let done = runtime.block_on(async {
            let (done, ()) = tokio::join!(
                lane.run(move || {
                    gate.recv().unwrap();
                    Ok("done")
                }),
                async { open.send(()).unwrap() },
            );
            done
        });
        assert_eq!(done.unwrap(), "done");
    }
}
