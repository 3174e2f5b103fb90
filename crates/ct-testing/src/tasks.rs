//! Several futures on one thread, run until none of them can go on: then the test moves the clock.

use std::{cell::RefCell, fmt::Debug, rc::Rc};

use futures_executor::{LocalPool, LocalSpawner};
use futures_util::task::LocalSpawnExt as _;

/// An executor that a test drives.
#[derive(Debug)]
pub struct Tasks {
    pool: LocalPool,
    spawner: LocalSpawner,
}

impl Tasks {
    /// No tasks yet.
    pub fn new() -> Self {
        crate::watch();
        let pool = LocalPool::new();
        let spawner = pool.spawner();
        Self { pool, spawner }
    }

    /// Starts a future. It does nothing until the tasks are [`run`](Self::run); dropping its [`Task`] drops it.
    ///
    /// What it comes to is printed, and [searched](crate::check) for secrets.
    ///
    /// # Panics
    ///
    /// Never while the tasks exist.
    pub fn start<F: Future<Output: Debug> + 'static>(&self, future: F) -> Task<F::Output> {
        let output = Rc::new(RefCell::new(None));
        let place = Rc::clone(&output);
        let (future, handle) = futures_util::future::abortable(async move {
            let done = future.await;
            crate::check(&done);
            *place.borrow_mut() = Some(done);
        });
        let spawned = self.spawner.spawn_local(async move {
            let _aborted = future.await;
        });
        spawned.expect("the pool is there");
        Task { output, handle }
    }

    /// Runs all until none can go on.
    pub fn run(&mut self) {
        self.pool.run_until_stalled();
    }

    /// Runs one more future, along with all others, until none can go on.
    ///
    /// # Panics
    ///
    /// The future is not done then: it waits for something that nobody does.
    pub fn finish<F: Future<Output: Debug> + 'static>(&mut self, future: F) -> F::Output {
        let task = self.start(future);
        self.run();
        task.take().expect("the future should not have to wait")
    }
}

impl Default for Tasks {
    fn default() -> Self {
        Self::new()
    }
}

/// A future among others.
#[derive(Debug)]
pub struct Task<T> {
    output: Rc<RefCell<Option<T>>>,
    handle: futures_util::future::AbortHandle,
}

impl<T> Task<T> {
    /// What the future came to, once; `None` while it waits.
    pub fn take(&self) -> Option<T> {
        self.output.borrow_mut().take()
    }

    /// Whether the future is done, and its output not taken.
    pub fn is_done(&self) -> bool {
        self.output.borrow().is_some()
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.handle.abort();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ct_auth::Clock as _;

    use super::*;
    use crate::ManualClock;

    #[test]
    fn tasks_run_until_they_wait() {
        let (clock, mut tasks) = (ManualClock::new(), Tasks::new());
        let task = tasks.start(clock.sleep(Duration::from_secs(1)));
        let dropped = tasks.start(clock.sleep(Duration::from_secs(1)));
        tasks.run();
        assert!(!task.is_done());
        drop(dropped);
        tasks.run();
        assert_eq!(clock.sleepers(), 1);
        clock.advance(Duration::from_secs(1));
        tasks.run();
        assert_eq!((task.take(), task.take()), (Some(()), None));
        assert_eq!(tasks.finish(async { 5 }), 5);
    }
}
