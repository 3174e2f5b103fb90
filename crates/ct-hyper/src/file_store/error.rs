//! Why a file cannot be worked with.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

#[derive(Debug, thiserror::Error)]
pub(super) enum FileError {
    #[error("cannot {what} {}", path.display())]
    Io { what: &'static str, path: PathBuf, source: io::Error },
    #[error(
        "others can use {} (mode {mode:04o}), and may know the token in it: sign in again, which replaces it, \
         or keep it with `chmod 600`",
        path.display()
    )]
    Exposed { path: PathBuf, mode: u32 },
    #[error("another process has held the lock {} for more than {waited:?}", path.display())]
    Locked { path: PathBuf, waited: Duration },
}

impl FileError {
    /// Names what was to be done to which file.
    pub(super) fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { what, path: path.to_owned(), source }
    }
}
