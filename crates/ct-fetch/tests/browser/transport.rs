//! What goes out, and what comes back.

use http::{Request, StatusCode};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::peer::{MOCK, PEER, get, send, text};

#[wasm_bindgen_test]
async fn a_preflighted_post_arrives_whole_and_with_nothing_of_the_browsers() {
    let document = web_sys::window().unwrap().document().unwrap();
    document.unchecked_ref::<web_sys::HtmlDocument>().set_cookie("canary=1; path=/").unwrap();
    let request = Request::post(format!("{PEER}/echo?a=%26"))
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .header("x-correlation-id", "é-1".as_bytes())
        .header("cookie", "canary=2")
        .header("host", "elsewhere.example");
    let answer = send(request, r#"{"name":"Zoë"}"#).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let echo = String::from_utf8_lossy(answer.body()).to_ascii_lowercase();
    assert!(echo.starts_with("post /echo?a=%26 http/1.1\r\n"), "{echo}");
    assert!(echo.ends_with(r#"{"name":"zoë"}"#), "{echo}");
    for present in
        ["authorization: bearer token\r\n", "content-type: application/json\r\n", "origin: http://127.0.0.1"]
    {
        assert!(echo.contains(present), "{present}: {echo}");
    }
    for absent in ["canary", "elsewhere.example", "referer:", "if-none-match"] {
        assert!(!echo.contains(absent), "{absent}: {echo}");
    }
}

#[wasm_bindgen_test]
async fn statuses_and_empty_bodies_come_as_they_are() {
    let missing = get("/nothing-here").await.unwrap();
    assert_eq!((missing.status(), missing.body().len()), (StatusCode::NOT_FOUND, 0));
    let empty = send(Request::post(format!("{PEER}/echo")), "").await.unwrap();
    assert!(String::from_utf8_lossy(empty.body()).ends_with("\r\n\r\n\r\n"));
    let head = send(Request::head(format!("{PEER}/echo")), "").await.unwrap();
    assert_eq!((head.status(), head.body().len()), (StatusCode::OK, 0));
}

#[wasm_bindgen_test]
async fn the_mock_lets_pages_read_its_refusals_and_their_headers() {
    let request = Request::get(format!("{MOCK}/demo/me"))
        .header("authorization", "Bearer unknown")
        .header("x-correlation-id", "browser-7");
    let refused = send(request, "").await.unwrap();
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(refused.headers()["x-correlation-id"], "browser-7");
    assert!(refused.headers().contains_key("www-authenticate"), "{:?}", refused.headers());
    assert!(String::from_utf8_lossy(refused.body()).contains("invalid_token"));
}

#[wasm_bindgen_test]
async fn large_answers_come_whole() {
    assert_eq!(text("/large?bytes=1000001").await.len(), 1_000_001);
}
