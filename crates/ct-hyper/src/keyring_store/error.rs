//! What a keystore's errors mean. Some of them carry what is stored: that is not kept.

use ct_auth::{BoxError, StoreError};
use keyring_core::Error;
use zeroize::Zeroize as _;

use super::platform::ADVICE;

#[derive(Debug, thiserror::Error)]
enum KeyringError {
    #[error("the operating system's keystore cannot be used: {ADVICE}")]
    Absent(#[source] BoxError),
    #[error("the keystore is locked, or the user keeps this app from it: unlock it, or allow it")]
    NoAccess(#[source] BoxError),
    #[error("the keystore failed")]
    Platform(#[source] BoxError),
    #[error("the session does not fit: the keystore takes {limit} bytes")]
    TooLong { limit: u32 },
    #[error("the keystore has more than one entry for this session: remove all of them but one")]
    Ambiguous,
    #[error("the keystore gave something that it cannot have been given")]
    Unreadable,
}

/// There is no keystore, whatever the reason.
pub(super) fn absent(error: Error) -> StoreError {
    StoreError::failed(KeyringError::Absent(error.into()))
}

/// An operation on an entry failed.
pub(super) fn store(error: Error) -> StoreError {
    match error {
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            StoreError::corrupt(KeyringError::Unreadable)
        }
        Error::Ambiguous(_) => StoreError::failed(KeyringError::Ambiguous),
        Error::TooLong(_, limit) => StoreError::failed(KeyringError::TooLong { limit }),
        Error::NoStorageAccess(source) => StoreError::failed(KeyringError::NoAccess(source)),
        Error::PlatformFailure(source) => StoreError::failed(KeyringError::Platform(source)),
        other => StoreError::failed(KeyringError::Platform(other.into())), // texts, and what is yet to come
    }
}
