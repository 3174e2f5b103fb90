//! One session's place in the directory, and what is done there. All of it blocks.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use ct_auth::{Lease, Record, RecordKey, StoreError, Swap};
use zeroize::Zeroizing;

use super::{error::FileError, lock::Lock, private};
use crate::{lane::Wanted, record};

pub(super) struct Shelf {
    key: RecordKey,
    directory: PathBuf,
    record: PathBuf,
    spare: PathBuf,
    lock: PathBuf,
    lease: PathBuf,
    lock_timeout: Duration,
}

impl Shelf {
    pub(super) fn new(directory: &Path, key: RecordKey, lock_timeout: Duration) -> Self {
        let name = record::name(&key);
        let file = |extension: &str| directory.join(format!("{name}.{extension}"));
        let (record, spare, lock, lease) = (file("session"), file("tmp"), file("lock"), file("lease"));
        Self { key, directory: directory.to_owned(), record, spare, lock, lease, lock_timeout }
    }

    pub(super) fn load(&self) -> Result<Option<Record>, StoreError> {
        self.tidy();
        self.read()
    }

    pub(super) fn save(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let _lock = self.lock()?;
        self.write(bytes).map_err(StoreError::failed)
    }

    pub(super) fn erase(&self) -> Result<(), StoreError> {
        if !self.directory.exists() {
            return Ok(());
        }
        let _lock = self.lock()?;
        self.remove().map_err(StoreError::failed)
    }

    pub(super) fn swap(&self, expected: Option<u64>, bytes: Option<&[u8]>) -> Result<Swap, StoreError> {
        let _lock = self.lock()?;
        let found = self.read()?.map(|record| record.generation);
        if found != expected {
            return Ok(Swap::Conflict(found));
        }
        let done = match bytes {
            Some(bytes) => self.write(bytes),
            None => self.remove(),
        };
        done.map(|()| Swap::Done).map_err(StoreError::failed)
    }

    pub(super) fn lease(&self, wanted: &Wanted<'_>) -> Result<Lease, StoreError> {
        self.make_directory()
            .and_then(|()| Lock::take_while(&self.lease, wanted))
            .map(Lease::new)
            .map_err(StoreError::failed)
    }

    fn lock(&self) -> Result<Lock, StoreError> {
        self.make_directory()
            .and_then(|()| Lock::take(&self.lock, self.lock_timeout))
            .map_err(StoreError::failed)
    }

    fn make_directory(&self) -> Result<(), FileError> {
        private::create_directory(&self.directory)
            .map_err(FileError::io("make the directory", &self.directory))
    }

    fn read(&self) -> Result<Option<Record>, StoreError> {
        let Some(bytes) = self.bytes().map_err(StoreError::failed)? else { return Ok(None) };
        record::decode(&self.key, &bytes).map(Some).map_err(StoreError::corrupt)
    }

    fn bytes(&self) -> Result<Option<Zeroizing<Vec<u8>>>, FileError> {
        let path = &self.record;
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(FileError::io("open", path)(error)),
        };
        let metadata = file.metadata().map_err(FileError::io("look at", path))?;
        if let Some(mode) = private::exposed_mode(&metadata) {
            return Err(FileError::Exposed { path: path.clone(), mode });
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(record::LIMIT + 1));
        // One more than a record may have, which tells that it is too long.
        file.take(record::LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(FileError::io("read", path))?;
        Ok(Some(bytes))
    }

    /// Only with the lock, as is all that follows but for [`tidy`](Self::tidy).
    fn write(&self, bytes: &[u8]) -> Result<(), FileError> {
        remove_if_there(&self.spare)?;
        let written = self.write_spare(bytes).and_then(|()| {
            fs::rename(&self.spare, &self.record)
                .map_err(FileError::io("put a new file in place of", &self.record))
        });
        if let Err(error) = written {
            let _ = fs::remove_file(&self.spare); // the first error counts
            return Err(error);
        }
        self.sync()
    }

    fn write_spare(&self, bytes: &[u8]) -> Result<(), FileError> {
        let mut file = private::create(&self.spare).map_err(FileError::io("make", &self.spare))?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(FileError::io("write", &self.spare))
    }

    fn remove(&self) -> Result<(), FileError> {
        remove_if_there(&self.spare)?;
        remove_if_there(&self.record)?;
        self.sync()
    }

    fn sync(&self) -> Result<(), FileError> {
        private::sync_directory(&self.directory).map_err(FileError::io("sync the directory", &self.directory))
    }

    /// Removes what a process left behind that was killed while it wrote, as far as it works.
    fn tidy(&self) {
        if self.spare.exists()
            && let Ok(_lock) = Lock::take(&self.lock, Duration::ZERO)
        {
            let _ = fs::remove_file(&self.spare); // the next write removes it, or says why not
        }
    }
}

fn remove_if_there(path: &Path) -> Result<(), FileError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(FileError::io("remove", path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
