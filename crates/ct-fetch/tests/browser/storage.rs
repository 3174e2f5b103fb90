//! What is kept in the page's storage, and what happens where that does not work.

use ct_auth::{Principal, Record, RecordKey, StoreError, Swap, TokenStore as _};
use ct_fetch::BrowserStore;
use futures_util::FutureExt as _;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::peer::unique;

fn key(session: &str) -> RecordKey {
    RecordKey { project: "my-shop".parse().unwrap(), client: "a/client".into(), session: unique(session) }
}

fn record(generation: u64) -> Record {
    Record {
        generation,
        family: 3,
        principal: Principal::Customer(Some("c-1".into())),
        refresh_token: "canary-refresh".into(),
        scopes: Some("view_products:my-shop customer_id:c-1".parse().unwrap()),
    }
}

fn stores() -> [BrowserStore; 2] {
    [BrowserStore::local().unwrap(), BrowserStore::session().unwrap()]
}

fn run(code: &str) {
    Function::new_no_args(code).call0(&JsValue::UNDEFINED).unwrap();
}

#[wasm_bindgen_test]
async fn what_is_saved_is_there_for_a_later_page_under_its_key_alone() {
    for store in stores() {
        let (key, other) = (key("a"), key("b"));
        store.save(&key, &record(u64::MAX)).await.unwrap();
        assert_eq!(store.clone().load(&key).await.unwrap(), Some(record(u64::MAX)));
        assert_eq!(store.load(&other).await.unwrap(), None);
        store.erase(&key).await.unwrap();
        assert_eq!(store.load(&key).await.unwrap(), None);
    }
}

#[wasm_bindgen_test]
async fn the_two_storages_are_two() {
    let [local, session] = stores();
    let key = key("two");
    local.save(&key, &record(1)).await.unwrap();
    assert_eq!(session.load(&key).await.unwrap(), None);
    local.erase(&key).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_swap_takes_the_place_of_what_was_expected_only() {
    for store in stores() {
        let key = key("swap");
        let swap = async |expected, record: Option<Record>| {
            store.compare_and_swap(&key, expected, record.as_ref()).await.unwrap()
        };
        assert_eq!(swap(Some(1), Some(record(2))).await, Swap::Conflict(None));
        assert_eq!(swap(None, Some(record(1))).await, Swap::Done);
        assert_eq!(swap(None, Some(record(2))).await, Swap::Conflict(Some(1)));
        assert_eq!(swap(Some(1), Some(record(2))).await, Swap::Done);
        assert_eq!(swap(Some(1), None).await, Swap::Conflict(Some(2)));
        assert_eq!(swap(Some(2), None).await, Swap::Done);
        assert_eq!(store.load(&key).await.unwrap(), None);
    }
}

#[wasm_bindgen_test]
async fn what_is_no_record_is_corrupt_and_can_be_erased() {
    let store = BrowserStore::local().unwrap();
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    let key = RecordKey { session: String::new(), ..key("") };
    store.save(&key, &record(1)).await.unwrap();
    let item = "ct-session/my%2Dshop/a%2Fclient/";
    let whole = storage.get_item(item).unwrap().expect("the name is the documented one");
    let another_key = whole.replace("my-shop\"", "my-shop-2\"");
    let later_format = whole.replacen(" 1", " 2", 1);
    for text in ["", "ct-session 1\n", "{}", &whole[..whole.len() - 1], &another_key, &later_format] {
        storage.set_item(item, text).unwrap();
        let error = store.load(&key).await.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt(_)), "{text}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    store.erase(&key).await.unwrap();
    assert_eq!(store.load(&key).await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn full_storage_is_an_error_and_what_was_stored_stays() {
    let store = BrowserStore::session().unwrap();
    let key = key("full");
    store.save(&key, &record(1)).await.unwrap();
    run("for (let size = 1 << 24; size > 0; size >>= 1) \
             try { for (let n = 0; ; n++) sessionStorage.setItem(`full ${size} ${n}`, 'x'.repeat(size)); } catch {}");
    let larger = Record { refresh_token: "canary".repeat(1000).into(), ..record(2) };
    let error = store.save(&key, &larger).await.unwrap_err();
    run(
        "Object.keys(sessionStorage).filter((k) => k.startsWith('full ')).forEach((k) => sessionStorage.removeItem(k))",
    );
    assert!(matches!(error, StoreError::Failed(_)), "{error:?}");
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    assert_eq!(store.load(&key).await.unwrap(), Some(record(1)));
}

#[wasm_bindgen_test]
fn forbidden_storage_is_an_error_when_the_store_is_opened() {
    run("window.kept = Object.getOwnPropertyDescriptor(window, 'localStorage'); \
         Object.defineProperty(window, 'localStorage', { configurable: true, \
             get() { throw new DOMException('no', 'SecurityError') } })");
    let opened = BrowserStore::local();
    run("Object.defineProperty(window, 'localStorage', window.kept)");
    let error = opened.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(matches!(error, StoreError::Failed(_)) && source.contains("SecurityError"), "{source}");
    assert!(BrowserStore::local().is_ok());
}

#[wasm_bindgen_test]
async fn a_lease_is_one_holders_at_a_time_and_a_wait_can_be_given_up() {
    let store = BrowserStore::local().unwrap();
    let (key, other) = (key("lease"), key("lease"));
    let first = store.lease(&key).await.unwrap();
    let _others = store.lease(&other).await.unwrap();
    let mut given_up = store.lease(&key).boxed_local();
    assert!((&mut given_up).now_or_never().is_none());
    // Whatever the queue holds was asked for before this is answered.
    store.save(&key, &record(1)).await.unwrap();
    assert!((&mut given_up).now_or_never().is_none(), "it is held");
    let next = store.lease(&key);
    drop(given_up);
    drop(first);
    drop(next.await.unwrap());
    store.erase(&key).await.unwrap();
}

#[wasm_bindgen_test]
async fn without_web_locks_nothing_waits() {
    let store = BrowserStore::local().unwrap();
    let key = key("no-locks");
    let _held = store.lease(&key).await.unwrap();
    run("Object.defineProperty(navigator, 'locks', { configurable: true, get: () => undefined })");
    let granted = store.lease(&key).now_or_never();
    let saved = store.save(&key, &record(1)).now_or_never();
    run("delete navigator.locks");
    assert!(granted.unwrap().is_ok() && saved.unwrap().is_ok());
    store.erase(&key).await.unwrap();
}
