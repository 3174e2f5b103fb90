//! The same in a worker, which has no window and no storage: `cargo xtask browser`.

#![cfg(target_arch = "wasm32")]

use std::time::Duration;

use bytes::Bytes;
use ct_auth::{StoreError, TransportErrorKind};
use ct_fetch::BrowserStore;
use wasm_bindgen_test::wasm_bindgen_test;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// The peer of xtask's `browser/peer.rs`.
const PEER: &str = env!("CT_BROWSER_PEER", "these tests are run by `cargo xtask browser`");

#[wasm_bindgen_test]
async fn requests_are_sent_and_time_passes() {
    let environment = ct_fetch::environment();
    let request = |uri: String| http::Request::get(uri).body(Bytes::new()).unwrap();
    let answer = environment.transport.send(request(format!("{PEER}/echo"))).await.unwrap();
    assert!(answer.body().starts_with(b"GET /echo "));
    let error = environment.transport.send(request(format!("{PEER}/torn"))).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Unknown);
    let begin = environment.clock.monotonic();
    environment.clock.sleep(Duration::from_millis(5)).await;
    assert!(environment.clock.monotonic() - begin >= Duration::from_millis(5));
}

#[wasm_bindgen_test]
fn there_is_no_storage_and_it_is_said_so() {
    for opened in [BrowserStore::local(), BrowserStore::session()] {
        assert!(matches!(opened, Err(StoreError::Failed(_))), "{opened:?}");
    }
}
