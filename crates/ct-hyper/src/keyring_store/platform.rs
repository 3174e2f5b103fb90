//! Which keystore is the operating system's.

use std::sync::Arc;

use keyring_core::{CredentialStore, Result};

/// What to do where there is none.
pub(super) const ADVICE: &str = if cfg!(any(target_os = "macos", windows)) {
    "the user that the app runs as needs a keychain or a profile; a service has none"
} else if cfg!(all(unix, not(any(target_os = "ios", target_os = "android")))) {
    "a Secret Service such as GNOME Keyring or KWallet must run on the user's D-Bus session; where there is none, keep \
     the session in a FileStore"
} else {
    "for this system none is built in: give one to KeyringStore::over"
};

/// Connects to it; blocks.
#[cfg(target_os = "macos")]
pub(super) fn keystore() -> Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

/// Connects to it; blocks.
#[cfg(windows)]
pub(super) fn keystore() -> Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// Connects to it; blocks.
#[cfg(all(unix, not(any(target_os = "macos", target_os = "ios", target_os = "android"))))]
pub(super) fn keystore() -> Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

/// There is none to connect to.
#[cfg(not(any(windows, all(unix, not(any(target_os = "ios", target_os = "android"))))))]
pub(super) fn keystore() -> Result<Arc<CredentialStore>> {
    Err(keyring_core::Error::NoDefaultStore)
}
