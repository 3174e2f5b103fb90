//! What is stored is what is found.

use ct_auth::{RecordKey, Swap, TokenStore as _};
use ct_hyper::FileStore;

use crate::support::{Place, key, record};

#[tokio::test]
async fn a_record_is_kept_for_another_store_over_the_directory() {
    let place = Place::new();
    assert_eq!(place.store().load(&key()).await.unwrap(), None);
    place.store().save(&key(), &record(1)).await.unwrap();
    assert_eq!(place.store().load(&key()).await.unwrap(), Some(record(1)));
    place.store().save(&key(), &record(7)).await.unwrap();
    assert_eq!(place.store().load(&key()).await.unwrap(), Some(record(7)));
    place.store().erase(&key()).await.unwrap();
    assert_eq!(place.store().load(&key()).await.unwrap(), None);
}

#[tokio::test]
async fn nothing_is_made_until_something_is_stored() {
    let place = Place::new();
    place.store().load(&key()).await.unwrap();
    place.store().erase(&key()).await.unwrap();
    assert!(!place.directory.exists());
}

#[tokio::test]
async fn a_swap_is_made_of_what_is_expected_and_of_nothing_else() {
    let place = Place::new();
    let store = place.store();
    let swap = async |expected, next: Option<u64>| {
        store.compare_and_swap(&key(), expected, next.map(record).as_ref()).await.unwrap()
    };
    assert_eq!(swap(Some(1), Some(2)).await, Swap::Conflict(None));
    assert_eq!(swap(None, Some(1)).await, Swap::Done);
    assert_eq!(swap(None, Some(2)).await, Swap::Conflict(Some(1)));
    assert_eq!(swap(Some(2), None).await, Swap::Conflict(Some(1)));
    assert_eq!(store.load(&key()).await.unwrap(), Some(record(1)));
    assert_eq!(swap(Some(1), Some(2)).await, Swap::Done);
    assert_eq!(swap(Some(2), None).await, Swap::Done);
    assert_eq!(store.load(&key()).await.unwrap(), None);
    assert_eq!(swap(None, None).await, Swap::Done);
}

#[tokio::test]
async fn keys_that_look_like_paths_stay_in_the_directory_and_apart() {
    let place = Place::new();
    let store = place.store();
    let sessions = ["", "..", "../../escaped", "/etc/passwd", "a\0b", "a/b", "CON", &"long".repeat(1000)];
    let keys = sessions.map(|session| RecordKey { session: session.into(), ..key() });
    for (number, key) in (0..).zip(&keys) {
        store.save(key, &record(number)).await.unwrap();
    }
    for (number, key) in (0..).zip(&keys) {
        assert_eq!(store.load(key).await.unwrap(), Some(record(number)));
    }
    assert_eq!(place.files("session").len(), keys.len());
    store.erase(&keys[0]).await.unwrap();
    assert_eq!(place.files("session").len(), keys.len() - 1);
}

#[test]
fn no_runtime_is_needed() {
    let place = Place::new();
    futures_executor::block_on(async {
        place.store().save(&key(), &record(1)).await.unwrap();
        assert_eq!(place.store().load(&key()).await.unwrap(), Some(record(1)));
    });
}

#[tokio::test]
async fn a_store_in_a_place_that_cannot_be_is_an_error_that_names_it() {
    let place = Place::new();
    place.store().save(&key(), &record(1)).await.unwrap();
    let store = FileStore::new(place.file("session").join("below"));
    let error = store.save(&key(), &record(1)).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.starts_with("cannot make the directory") && source.ends_with("below"), "{source}");
}

#[tokio::test]
async fn nothing_that_is_printed_tells_a_token() {
    let place = Place::new();
    let store = place.store();
    store.save(&key(), &record(1)).await.unwrap();
    let text = std::fs::read_to_string(place.file("session")).unwrap();
    assert!(text.contains("canary"), "it is there, in the file");
    std::fs::write(place.file("session"), text.replace(r#""refreshToken""#, r#""accessToken""#)).unwrap();
    let error = store.load(&key()).await.unwrap_err();
    assert!(!format!("{store:?} {error:?} {error}").contains("canary"));
}
