//! Files that are no whole record: corrupt, never a panic, never another record; and always to be replaced.

use std::fs;

use ct_auth::{Principal, Record, RecordKey, StoreError, TokenStore as _};

use crate::support::{Place, key, record};

/// A short one: each of its bytes is tried.
fn short() -> Record {
    Record {
        generation: 1,
        family: 2,
        principal: Principal::Customer(None),
        refresh_token: "r".into(),
        scopes: None,
    }
}

async fn assert_corrupt(place: &Place, bytes: &[u8], what: &str) {
    fs::write(place.file("session"), bytes).unwrap();
    let loaded = place.store().load(&key()).await;
    assert!(matches!(loaded, Err(StoreError::Corrupt(_))), "{what}: {loaded:?}");
}

#[tokio::test]
async fn a_file_that_was_cut_off_anywhere_is_corrupt() {
    let place = Place::new();
    place.store().save(&key(), &short()).await.unwrap();
    let whole = fs::read(place.file("session")).unwrap();
    for end in 0..whole.len() {
        assert_corrupt(&place, &whole[..end], &format!("cut off after {end}")).await;
    }
}

#[tokio::test]
async fn a_file_with_any_byte_changed_is_corrupt() {
    let place = Place::new();
    place.store().save(&key(), &short()).await.unwrap();
    let whole = fs::read(place.file("session")).unwrap();
    for place_in_file in 0..whole.len() {
        for mask in [0x01, 0x20, 0xff] {
            let mut bytes = whole.clone();
            bytes[place_in_file] ^= mask;
            assert_corrupt(&place, &bytes, &format!("byte {place_in_file} ^ {mask:#x}")).await;
        }
    }
}

#[tokio::test]
async fn another_version_another_file_and_too_long_a_one_are_corrupt() {
    let place = Place::new();
    place.store().save(&key(), &short()).await.unwrap();
    let text = fs::read_to_string(place.file("session")).unwrap();
    assert_corrupt(&place, text.replacen("ct-session 1 ", "ct-session 2 ", 1).as_bytes(), "version").await;
    assert_corrupt(&place, b"{}", "JSON").await;
    assert_corrupt(&place, &vec![b' '; 1 << 20], "too long").await;
    assert_corrupt(&place, &[text.as_bytes(), &vec![b' '; 1 << 20]].concat(), "longer").await;
}

#[tokio::test]
async fn another_sessions_file_is_corrupt() {
    let place = Place::new();
    let (store, other) = (place.store(), RecordKey { session: "other".into(), ..key() });
    store.save(&other, &record(2)).await.unwrap();
    let theirs = fs::read(place.file("session")).unwrap();
    store.erase(&other).await.unwrap();
    store.save(&key(), &record(1)).await.unwrap();
    assert_corrupt(&place, &theirs, "moved here").await;
}

#[tokio::test]
async fn a_corrupt_record_is_no_base_for_a_swap_but_can_be_replaced_and_erased() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    assert_corrupt(&place, b"torn", "torn").await;
    for expected in [None, Some(1)] {
        let swapped = store.compare_and_swap(&key(), expected, Some(&record(2))).await;
        assert!(matches!(swapped, Err(StoreError::Corrupt(_))), "{swapped:?}");
    }
    store.save(&key(), &record(3)).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(3)));
    assert_corrupt(&place, b"torn", "torn").await;
    store.erase(&key()).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[tokio::test]
async fn what_a_killed_writer_left_is_removed_by_whoever_comes_next() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    let left = place.file("session").with_extension("tmp");
    fs::write(&left, "half a rec").unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)));
    assert!(!left.exists(), "by reading");
    fs::write(&left, "half a rec").unwrap();
    store.save(&key(), &record(2)).await.unwrap();
    assert!(!left.exists(), "by writing");
    fs::write(&left, "half a rec").unwrap();
    store.erase(&key()).await.unwrap();
    assert!(!left.exists(), "by erasing");
}
