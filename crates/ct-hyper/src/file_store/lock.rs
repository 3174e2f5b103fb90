//! A lock between processes.

use std::{fs::File, path::Path, thread, time::Duration};

use fs4::{FileExt, TryLockError};

use super::{error::FileError, private};
use crate::lane::Wanted;

const SHORTEST_PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(50);

/// Holds the lock until it is dropped. The operating system gives it back when the process ends.
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Waits for the lock, so long; blocks the thread meanwhile. No time: takes it if it is free.
    pub(super) fn take(path: &Path, timeout: Duration) -> Result<Self, FileError> {
        Self::wait(path, |waited| Some(timeout.saturating_sub(waited)).filter(|rest| !rest.is_zero()))
    }

    /// Waits for the lock, as long as it is wanted; blocks the thread meanwhile.
    pub(super) fn take_while(path: &Path, wanted: &Wanted<'_>) -> Result<Self, FileError> {
        Self::wait(path, |_| wanted().then_some(LONGEST_PAUSE))
    }

    /// `rest`: how much longer it may be waited for, by how long it was.
    fn wait(path: &Path, rest: impl Fn(Duration) -> Option<Duration>) -> Result<Self, FileError> {
        let file = private::open_or_create(path).map_err(FileError::io("open", path))?;
        let (mut waited, mut pause) = (Duration::ZERO, SHORTEST_PAUSE);
        loop {
            // The trait's, for the standard library's method of this name is newer than this crate's Rust.
            match FileExt::try_lock(&file) {
                Ok(()) => return Ok(Self { file }),
                Err(TryLockError::Error(error)) => return Err(FileError::io("lock", path)(error)),
                Err(TryLockError::WouldBlock) => {
                    let Some(rest) = rest(waited) else {
                        return Err(FileError::Locked { path: path.to_owned(), waited });
                    };
                    let step = pause.min(rest);
                    thread::sleep(step);
                    waited += step;
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough while a process that was just forked has it too.
        let _ = FileExt::unlock(&self.file);
    }
}
