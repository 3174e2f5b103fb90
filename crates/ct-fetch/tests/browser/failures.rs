//! What an error says of the request.

use bytes::Bytes;
use ct_auth::{Transport as _, TransportErrorKind};
use ct_fetch::FetchTransport;
use futures_util::{
    FutureExt as _,
    future::{Either, select},
};
use http::Request;
use js_sys::Function;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::peer::{PEER, failure, get, send, told, unique};

#[wasm_bindgen_test]
async fn answers_over_the_limits_are_too_large() {
    for path in ["/large?bytes=16777217", "/headers?bytes=65536"] {
        let (kind, why) = failure(path).await;
        assert_eq!(kind, TransportErrorKind::TooLarge, "{path}: {why}");
    }
    assert_eq!(get("/large?bytes=16777216").await.unwrap().body().len(), 16_777_216);
}

#[wasm_bindgen_test]
async fn what_the_network_or_the_browser_keeps_from_us_is_unknown() {
    for path in ["/unreadable", "/torn"] {
        assert_eq!(failure(path).await.0, TransportErrorKind::Unknown, "{path}");
    }
    let (kind, why) = failure("/redirect").await;
    assert_eq!(kind, TransportErrorKind::Unknown);
    assert!(why.contains("redirect"), "{why}");
    // Nobody listens there any more; fetch does not tell that from a connection that was reset.
    let (kind, _) = told(send(Request::get("http://127.0.0.1:1/"), "").await.unwrap_err());
    assert_eq!(kind, TransportErrorKind::Unknown);
}

#[wasm_bindgen_test]
async fn what_fetch_does_not_take_and_plain_http_are_refused() {
    let refused = [
        send(Request::get("http://api.example/"), "").await,
        send(Request::get("https://user@api.example/"), "").await,
        send(Request::get("/relative"), "").await,
        send(Request::get(format!("{PEER}/echo")), "a body").await,
        send(Request::builder().method("TRACE").uri(format!("{PEER}/echo")), "").await,
    ];
    for result in refused {
        let (kind, why) = told(result.unwrap_err());
        assert_eq!(kind, TransportErrorKind::Refused, "{why}");
    }
}

/// The browser cannot be unplugged from here: it is made to say that it is, and a name is asked for that nobody has.
#[wasm_bindgen_test]
async fn offline_is_told_apart_from_a_failure() {
    let say = |online: &str| {
        let code = format!(
            "Object.defineProperty(navigator, 'onLine', {{ configurable: true, get: () => {online} }})"
        );
        Function::new_no_args(&code).call0(&wasm_bindgen::JsValue::UNDEFINED).unwrap();
    };
    let ask = |uri: &'static str| async move { told(send(Request::get(uri), "").await.unwrap_err()).0 };
    say("true");
    assert_eq!(ask("https://nobody.invalid/").await, TransportErrorKind::Unknown);
    say("false");
    assert_eq!(ask("https://nobody.invalid/").await, TransportErrorKind::NotSent);
    assert_eq!(ask("http://127.0.0.1:1/").await, TransportErrorKind::Unknown, "this machine is always there");
    assert!(get("/echo").await.is_ok(), "it is tried, whatever the browser believes");
    Function::new_no_args("delete navigator.onLine").call0(&wasm_bindgen::JsValue::UNDEFINED).unwrap();
}

#[wasm_bindgen_test]
async fn dropping_the_future_aborts_the_request() {
    for path in ["hang", "stall"] {
        let id = unique(path);
        let transport = FetchTransport::new();
        let request = Request::get(format!("{PEER}/{path}?id={id}")).body(Bytes::new()).unwrap();
        let hanging = transport.send(request);
        let whether_begun = format!("/begun?id={id}");
        let begun = get(&whether_begun).boxed_local();
        match select(hanging, begun).await {
            Either::Left((result, _)) => panic!("{path}: {result:?}"),
            Either::Right((begun, hanging)) => {
                begun.unwrap();
                drop(hanging);
            }
        }
        get(&format!("/gone?id={id}")).await.unwrap();
    }
}
