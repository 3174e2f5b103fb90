//! Files and directories for one user alone, as far as the operating system has a way to say so.

use std::{
    fs::{File, Metadata, OpenOptions},
    io::{self, ErrorKind},
    path::Path,
};

/// Makes the directory and those above it that are missing, durably.
pub(super) fn create_directory(path: &Path) -> io::Result<()> {
    let missing: Vec<_> = path.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    sys::create_directory(path)?;
    missing.iter().filter_map(|made| made.parent()).try_for_each(sync_directory)
}

/// Makes the names in a directory durable.
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    match sys::sync_directory(path) {
        // A file system that has no such thing.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

/// Makes a file to write to, where there is none.
pub(super) fn create(path: &Path) -> io::Result<File> {
    sys::privately(OpenOptions::new().write(true).create_new(true)).open(path)
}

/// Opens a file to lock, and makes it where there is none.
pub(super) fn open_or_create(path: &Path) -> io::Result<File> {
    sys::privately(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// The mode of a file that not only its owner can use.
pub(super) fn exposed_mode(metadata: &Metadata) -> Option<u32> {
    sys::exposed_mode(metadata)
}

#[cfg(unix)]
mod sys {
    use std::{
        fs::{DirBuilder, File, Metadata, OpenOptions},
        io,
        os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _},
        path::Path,
    };

    pub(super) fn create_directory(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    pub(super) fn privately(options: &mut OpenOptions) -> &mut OpenOptions {
        options.mode(0o600)
    }

    pub(super) fn exposed_mode(metadata: &Metadata) -> Option<u32> {
        let mode = metadata.mode() & 0o7777;
        (mode & 0o077 != 0).then_some(mode)
    }
}

/// Who may read a file is inherited from its directory, and directories cannot be synced.
#[cfg(not(unix))]
mod sys {
    use std::{
        fs::{DirBuilder, Metadata, OpenOptions},
        io,
        path::Path,
    };

    pub(super) fn create_directory(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).create(path)
    }

    pub(super) fn sync_directory(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn privately(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    pub(super) fn exposed_mode(_: &Metadata) -> Option<u32> {
        None
    }
}
