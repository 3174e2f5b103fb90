//! The keystore, with the mock of keyring-core in its place.

#![cfg(feature = "keyring")]
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::{collections::HashMap, error::Error as _, sync::Arc};

use ct_auth::{Principal, Record, RecordKey, StoreError, Swap, TokenStore as _};
use ct_hyper::KeyringStore;
use keyring_core::{CredentialStore, Entry, Error, mock};

const SERVICE: &str = "com.example.my-shop";

fn key() -> RecordKey {
    RecordKey { project: "my-shop".parse().unwrap(), client: "client".into(), session: "kiosk".into() }
}

fn record(generation: u64) -> Record {
    Record {
        generation,
        family: 3,
        principal: Principal::Customer(Some(ct_model::Id::new("c-1"))),
        refresh_token: "canary-refresh".into(),
        scopes: Some("view_products:my-shop".parse().unwrap()),
    }
}

fn mock() -> (KeyringStore, Arc<CredentialStore>) {
    ct_testing::watch();
    let keystore: Arc<CredentialStore> = mock::Store::new().unwrap();
    (KeyringStore::over(Arc::clone(&keystore), SERVICE), keystore)
}

/// The one entry.
fn entry(keystore: &Arc<CredentialStore>) -> Entry {
    let mut entries = keystore.search(&HashMap::from([("service", SERVICE)])).unwrap();
    assert_eq!(entries.len(), 1);
    entries.remove(0)
}

/// The next operation on the one entry fails so.
fn fail(keystore: &Arc<CredentialStore>, error: Error) {
    entry(keystore).as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
}

#[tokio::test]
async fn a_record_is_kept() {
    let (store, keystore) = mock();
    assert_eq!(store.load(&key()).await.unwrap(), None);
    store.erase(&key()).await.unwrap();
    store.save(&key(), &record(1)).await.unwrap();
    let again = KeyringStore::over(keystore, SERVICE);
    assert_eq!(again.load(&key()).await.unwrap(), Some(record(1)));
    assert_eq!(again.load(&RecordKey { session: "other".into(), ..key() }).await.unwrap(), None);
    store.erase(&key()).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[tokio::test]
async fn a_swap_is_made_of_what_is_expected_and_of_nothing_else() {
    let (store, _) = mock();
    let swap = async |expected, next: Option<u64>| {
        store.compare_and_swap(&key(), expected, next.map(record).as_ref()).await.unwrap()
    };
    assert_eq!(swap(None, Some(1)).await, Swap::Done);
    assert_eq!(swap(None, Some(2)).await, Swap::Conflict(Some(1)));
    assert_eq!(swap(Some(2), None).await, Swap::Conflict(Some(1)));
    assert_eq!(swap(Some(1), Some(2)).await, Swap::Done);
    assert_eq!(swap(Some(2), None).await, Swap::Done);
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_swaps_of_one_record_exactly_one_is_made() {
    let (_, keystore) = mock();
    let swaps: Vec<_> = (0..16)
        .map(|_| {
            let store = KeyringStore::over(Arc::clone(&keystore), SERVICE);
            tokio::spawn(async move { store.compare_and_swap(&key(), None, Some(&record(1))).await.unwrap() })
        })
        .collect();
    let mut done = 0;
    for swap in swaps {
        done += u32::from(swap.await.unwrap() == Swap::Done);
    }
    assert_eq!(done, 1);
}

#[tokio::test]
async fn the_record_is_that_of_the_file_store() {
    let (store, keystore) = mock();
    store.save(&key(), &record(1)).await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    ct_hyper::FileStore::new(directory.path()).save(&key(), &record(1)).await.unwrap();
    let files = std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().path());
    let file =
        files.into_iter().find(|path| path.extension().is_some_and(|found| found == "session")).unwrap();
    assert_eq!(entry(&keystore).get_secret().unwrap(), std::fs::read(&file).unwrap());
    assert_eq!(entry(&keystore).get_specifiers().unwrap().1, file.file_stem().unwrap().to_str().unwrap());
}

#[tokio::test]
async fn what_is_no_whole_record_is_corrupt_and_can_be_replaced_and_erased() {
    let (store, keystore) = mock();
    store.save(&key(), &record(1)).await.unwrap();
    let whole = entry(&keystore).get_secret().unwrap();
    for end in 0..whole.len() {
        entry(&keystore).set_secret(&whole[..end]).unwrap();
        assert!(matches!(store.load(&key()).await, Err(StoreError::Corrupt(_))), "cut off after {end}");
    }
    assert!(matches!(store.compare_and_swap(&key(), None, None).await, Err(StoreError::Corrupt(_))));
    store.save(&key(), &record(2)).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(2)));
    entry(&keystore).set_secret(b"torn").unwrap();
    store.erase(&key()).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[tokio::test]
async fn a_failure_of_the_keystore_says_what_to_do_and_changes_nothing() {
    let (store, keystore) = mock();
    store.save(&key(), &record(1)).await.unwrap();
    for (error, says) in [
        (Error::NoStorageAccess("locked".into()), "unlock it"),
        (Error::PlatformFailure("broken".into()), "the keystore failed"),
        (Error::TooLong("secret".into(), 2560), "takes 2560 bytes"),
        (Error::Ambiguous(vec![entry(&keystore)]), "more than one entry"),
        (Error::Invalid("user".into(), "too odd".into()), "the keystore failed"),
    ] {
        fail(&keystore, error);
        let error = store.save(&key(), &record(2)).await.unwrap_err();
        assert!(matches!(error, StoreError::Failed(_)), "{error:?}");
        assert!(error.source().unwrap().to_string().contains(says), "{error:?}");
        assert!(!format!("{error:?}").contains("canary"));
        assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)));
    }
    for operation in 0..3 {
        fail(&keystore, Error::NoStorageAccess("locked".into()));
        let failed = match operation {
            0 => store.load(&key()).await.is_err(),
            1 => store.erase(&key()).await.is_err(),
            _ => store.compare_and_swap(&key(), Some(1), None).await.is_err(),
        };
        assert!(failed);
        assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)));
    }
}

#[tokio::test]
async fn an_error_that_carries_what_was_stored_gives_none_of_it_on() {
    let (store, keystore) = mock();
    store.save(&key(), &record(1)).await.unwrap();
    for error in [
        Error::BadEncoding(b"canary".to_vec()),
        Error::BadDataFormat(b"canary".to_vec(), "not decrypted".into()),
    ] {
        fail(&keystore, error);
        let error = store.load(&key()).await.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt(_)), "{error:?}");
        assert!(!format!("{error:?}").contains(&format!("{:?}", b"canary")), "{error:?}");
    }
}

/// Where this runs without a keystore, as on a server.
#[cfg(target_os = "linux")]
#[test]
fn no_keystore_is_an_error_that_says_what_is_missing() {
    const ALONE: &str = "CT_HYPER_TEST_NO_KEYSTORE";
    if std::env::var_os(ALONE).is_none() {
        // In a process of its own, which finds no D-Bus whatever this machine has.
        let status = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "no_keystore_is_an_error_that_says_what_is_missing"])
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
            .env(ALONE, "1")
            .status();
        assert!(status.unwrap().success());
        return;
    }
    let error = futures_executor::block_on(KeyringStore::open(SERVICE)).unwrap_err();
    assert!(matches!(error, StoreError::Failed(_)), "{error:?}");
    let source = error.source().unwrap();
    assert!(source.to_string().contains("a Secret Service such as GNOME Keyring"), "{source}");
    assert!(source.source().is_some(), "and what the D-Bus said");
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert!(
        runtime.block_on(KeyringStore::open(SERVICE)).is_err(),
        "nor in a runtime, which is no matter to it"
    );
}
