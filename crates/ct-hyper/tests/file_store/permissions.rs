//! Who can read the files.

#![cfg(unix)]

use std::{error::Error as _, fs, os::unix::fs::PermissionsExt as _, path::Path};

use ct_auth::{StoreError, TokenStore as _};

use crate::support::{Place, key, record};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn everything_is_the_owners_alone() {
    let place = Place::new();
    for generation in 1..3 {
        place.store().save(&key(), &record(generation)).await.unwrap();
        assert_eq!(mode(&place.directory), 0o700);
        assert_eq!(mode(place.directory.parent().unwrap()), 0o700);
        assert_eq!(mode(&place.file("session")), 0o600);
        assert_eq!(mode(&place.file("lock")), 0o600);
    }
}

#[tokio::test]
async fn a_file_that_others_can_use_is_not_read_and_the_error_says_what_to_do() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    let path = place.file("session");
    for exposed in [0o640, 0o604, 0o620, 0o602, 0o644, 0o660, 0o777] {
        set_mode(&path, exposed);
        let error = store.load(&key()).await.unwrap_err();
        assert!(matches!(error, StoreError::Failed(_)), "not corrupt: nothing is to be erased");
        let source = error.source().unwrap().to_string();
        assert!(source.contains(&format!("mode {exposed:04o}")), "{source}");
        assert!(source.contains("chmod 600") && source.contains(path.to_str().unwrap()), "{source}");
        let swapped = store.compare_and_swap(&key(), Some(1), Some(&record(2))).await;
        assert!(matches!(swapped, Err(StoreError::Failed(_))), "{swapped:?}");
    }
    set_mode(&path, 0o600);
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)), "as the error said");
    set_mode(&path, 0o400);
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)), "less is fine");
}

#[tokio::test]
async fn a_file_that_others_can_use_is_replaced_by_one_that_they_cannot() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    set_mode(&place.file("session"), 0o644);
    store.save(&key(), &record(2)).await.unwrap();
    assert_eq!(mode(&place.file("session")), 0o600);
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(2)));
    set_mode(&place.file("session"), 0o644);
    store.erase(&key()).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[tokio::test]
async fn what_lies_in_the_way_of_a_new_file_is_not_written_to() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    let theirs = place.directory.join("theirs");
    fs::write(&theirs, "").unwrap();
    std::os::unix::fs::symlink(&theirs, place.file("session").with_extension("tmp")).unwrap();
    store.save(&key(), &record(2)).await.unwrap();
    assert_eq!(fs::read_to_string(theirs).unwrap(), "");
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(2)));
    assert!(place.file("session").symlink_metadata().unwrap().is_file());
}
