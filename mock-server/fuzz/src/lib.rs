//! What a fuzzer may ask of the mock: one function a target, from any bytes to requests that go the whole way, through
//! `Mock::handle`, with the answers looked at.
//!
//! The corpora beside it are asked again by the tests of the mock, which read this file too.

use std::cell::RefCell;

use bytes::Bytes;
use ct_model::oauth::basic_auth;
use http::{HeaderName, HeaderValue, Method, Request, Response, Uri, header};
use mock_server::{ApiClient, Mock, SeededRandom};
use serde_json::{Value, json};

/// A target: its name, which is that of its corpus, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 7] = [
    ("predicate", predicate),
    ("sort", sort),
    ("expand", expand),
    ("form", form),
    ("drafts", drafts),
    ("headers", headers),
    ("paths", paths),
];

/// Resources that are queried: of the catalog, of the customer, of the shop.
const QUERIED: [&str; 5] = ["/product-projections", "/categories", "/me/carts", "/channels", "/customers"];
/// What is changed before the shop is made anew, so that it does not grow without end.
const MOST_CHANGES: usize = 1_000;

/// `where`: what holds and what does not hold are all.
pub fn predicate(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    with_shop(|shop| {
        for path in QUERIED {
            let count = |predicates: &[&str]| {
                let pairs = predicates.iter().map(|predicate| ("where", *predicate));
                let values = [("var.v", "1"), ("var.l", "a"), ("var.l", "true"), ("limit", "0")];
                shop.query(path, pairs.chain(values)).map(|page| page["total"].as_u64().expect("a total"))
            };
            let Some(held) = count(&[text]) else { continue };
            assert_eq!(count(&[text, text]), Some(held), "twice the same");
            // One parenthesis more can be one too many.
            if let Some(others) = count(&[&format!("not({text}\n)")]) {
                assert_eq!(Some(held + others), count(&[]), "what holds, and what does not");
            }
        }
    });
}

/// `sort`: the order changes, and nothing else.
pub fn sort(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    with_shop(|shop| {
        for path in QUERIED {
            let ids = |page: &Value| {
                let results = page["results"].as_array().expect("results");
                let mut ids: Vec<_> = results.iter().map(|result| result["id"].to_string()).collect();
                ids.sort_unstable();
                ids
            };
            if let Some(sorted) = shop.query(path, [("sort", text), ("limit", "500")]) {
                let unsorted = shop.query(path, [("limit", "500")]).expect("a page");
                assert_eq!(ids(&sorted), ids(&unsorted));
            }
        }
    });
}

/// `expand`: without what is in `obj`, everything is as it was.
pub fn expand(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    with_shop(|shop| {
        for path in QUERIED {
            let expansions = text.lines().map(|line| ("expand", line));
            if let Some(mut expanded) = shop.query(path, expansions.chain([("limit", "3")])) {
                fold(&mut expanded);
                assert_eq!(Some(expanded), shop.query(path, [("limit", "3")]));
            }
        }
    });
}

/// The auth host: bodies of forms.
pub fn form(input: &[u8]) {
    with_changing_shop(|shop| {
        for path in [
            "/oauth/token",
            "/oauth/demo/customers/token",
            "/oauth/demo/anonymous/token",
            "/oauth/demo/in-store/key=hamburg/customers/token",
            "/oauth/introspect",
            "/oauth/token/revoke",
        ] {
            let request = Request::post(path).header(header::AUTHORIZATION, &shop.client);
            shop.answer(request.body(Bytes::copy_from_slice(input)).expect("a request"));
        }
    });
}

/// Bodies of JSON: a path in the first line, behind it what is posted there. `{cart}` is a cart, `"{version}"` its
/// version.
pub fn drafts(input: &[u8]) {
    let Some((path, body)) = std::str::from_utf8(input).ok().and_then(|text| text.split_once('\n')) else {
        return;
    };
    with_changing_shop(|shop| {
        let cart = shop.json("GET", "/me/active-cart", "");
        let path = path.replace("{cart}", cart["id"].as_str().unwrap_or_default());
        let body = body.replace("\"{version}\"", &cart["version"].to_string());
        if let Ok(uri) = Uri::try_from(format!("/demo{path}")) {
            shop.ask(Method::POST, uri, body.into());
        }
    });
}

/// Header fields: a method and a path in the first line, behind it the fields.
pub fn headers(input: &[u8]) {
    let mut lines = input.split(|byte| *byte == b'\n');
    let Some(mut request) = lines.next().and_then(begun) else { return };
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value).trim_ascii();
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            request.headers_mut().append(name, value);
        }
    }
    with_changing_shop(|shop| {
        let mut request = request;
        if request.headers().get(header::AUTHORIZATION).is_some_and(|value| value == "{token}") {
            request.headers_mut().insert(header::AUTHORIZATION, shop.token.clone());
        }
        shop.answer(request);
    });
}

/// Methods, paths and queries: all in one line.
pub fn paths(input: &[u8]) {
    let Some(mut request) = begun(input) else { return };
    with_changing_shop(|shop| {
        request.headers_mut().insert(header::AUTHORIZATION, shop.token.clone());
        shop.answer(request);
    });
}

/// A request of a method and a path, without a body.
fn begun(line: &[u8]) -> Option<Request<Bytes>> {
    let (method, uri) = line.split_at(line.iter().position(|byte| *byte == b' ')?);
    let method = Method::from_bytes(method).ok()?;
    Request::builder().method(method).uri(uri.trim_ascii()).body(Bytes::new()).ok()
}

/// Takes all `obj` out.
fn fold(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(fold),
        Value::Object(fields) => {
            fields.remove("obj");
            fields.values_mut().for_each(fold);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The demo shop, and a customer with a cart whose token may do everything.
struct Shop {
    mock: Mock,
    client: HeaderValue,
    token: HeaderValue,
    changes: usize,
}

impl Shop {
    fn new() -> Self {
        let mock = Mock::builder().random(SeededRandom::new(1)).build().expect("the demo shop");
        let admin = ApiClient::admin();
        let client = basic_auth(admin.id(), admin.secret());
        let mut shop = Self { mock, token: client.clone(), client, changes: 0 };
        shop.token = shop.grant("/oauth/token", "grant_type=client_credentials");
        shop.json("POST", "/customers", r#"{"email":"alice@example.org","password":"secret"}"#);
        let form = "grant_type=password&username=alice@example.org&password=secret";
        shop.token = shop.grant("/oauth/demo/customers/token", form);
        let page = shop.json("GET", "/product-projections?limit=1", "");
        let sku = &page["results"][0]["masterVariant"]["sku"];
        let cart = json!({"currency": "USD", "country": "US", "lineItems": [{"sku": sku}],
            "shippingAddress": {"country": "US"}});
        shop.json("POST", "/me/carts", &cart.to_string());
        shop
    }

    fn grant(&self, path: &str, form: &'static str) -> HeaderValue {
        let request = Request::post(path).header(header::AUTHORIZATION, &self.client);
        let answer = self.answer(request.body(form.into()).expect("a request"));
        let token: Value = serde_json::from_slice(answer.body()).expect("JSON");
        let bearer = format!("Bearer {}", token["access_token"].as_str().expect("a token"));
        HeaderValue::try_from(bearer).expect("a header")
    }

    /// The page, or nothing if the query was refused.
    fn query<'q>(&self, path: &str, pairs: impl IntoIterator<Item = (&'q str, &'q str)>) -> Option<Value> {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let uri = Uri::try_from(format!("/demo{path}?{query}")).ok()?;
        let answer = self.ask(Method::GET, uri, Bytes::new());
        let page = || serde_json::from_slice(answer.body()).expect("JSON");
        answer.status().is_success().then(page)
    }

    fn json(&self, method: &str, path: &str, body: &str) -> Value {
        let uri = Uri::try_from(format!("/demo{path}")).expect("a path");
        let answer =
            self.ask(method.parse().expect("a method"), uri, Bytes::copy_from_slice(body.as_bytes()));
        serde_json::from_slice(answer.body()).expect("JSON")
    }

    fn ask(&self, method: Method, uri: Uri, body: Bytes) -> Response<Bytes> {
        let request = Request::builder().method(method).uri(uri).header(header::AUTHORIZATION, &self.token);
        self.answer(request.body(body).expect("a request"))
    }

    /// What every answer must be, whatever was asked.
    fn answer(&self, request: Request<Bytes>) -> Response<Bytes> {
        let asked = format!("{} {}", request.method(), request.uri());
        let answer = self.mock.handle(request);
        assert_eq!(self.mock.panics(), 0, "a panic at {asked}");
        assert!(!answer.status().is_server_error(), "{asked}: {answer:?}");
        assert!(answer.headers().contains_key("x-correlation-id"), "{asked}: {answer:?}");
        if !answer.body().is_empty() {
            let json = serde_json::from_slice::<Value>(answer.body());
            assert!(json.is_ok(), "{asked}: {answer:?}");
        }
        answer
    }
}

thread_local! {
    static SHOP: RefCell<Shop> = RefCell::new(Shop::new());
}

/// With a shop that stays as it is.
fn with_shop(ask: impl FnOnce(&Shop)) {
    SHOP.with_borrow(ask);
}

/// With a shop that may be changed.
fn with_changing_shop(ask: impl FnOnce(&Shop)) {
    SHOP.with_borrow_mut(|shop| {
        shop.changes += 1;
        if shop.changes > MOST_CHANGES {
            *shop = Shop::new();
        }
        ask(shop);
    });
}
