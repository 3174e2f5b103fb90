//! The mock's core, without sockets: reading products, reading the account, adding a line item.

use bytes::Bytes;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use ct_model::oauth::basic_auth;
use http::{Request, Response, header};
use mock_server::{ApiClient, Mock};
use serde_json::Value;

fn mock(criterion: &mut Criterion) {
    let shop = Shop::new();
    let sku =
        shop.json("GET", "/product-projections?limit=1", "")["results"][0]["masterVariant"]["sku"].clone();
    let mut group = criterion.benchmark_group("mock");
    group.bench_function("GET product-projections?limit=20", |bencher| {
        bencher.iter(|| shop.ask("GET", "/product-projections?limit=20", ""));
    });
    group.bench_function("GET me", |bencher| bencher.iter(|| shop.ask("GET", "/me", "")));
    let mut add = |name: &str| {
        group.bench_function(format!("POST me/carts/{{id}}: addLineItem{name}"), |bencher| {
            bencher.iter_batched(|| OwnCart::new(&shop), |cart| cart.add(&sku), BATCH);
        });
    };
    add("");
    let others: Vec<OwnCart<'_>> =
        (0..5_000).map(|_| OwnCart::new(&shop)).map(|cart| cart.add(&sku).0).collect();
    add(", beside 5,000 carts");
    drop(others);
    group.finish();
}

/// The same however long it takes: were it in proportion to that, as criterion's own sizes are, then the carts of a longer
/// run would need more memory.
const BATCH: BatchSize = BatchSize::NumIterations(16);

/// A cart of the customer, for as long as the value lives: a cart takes 20 kB, and memory that a process never had
/// before costs more to get from the system than the request does.
struct OwnCart<'s> {
    shop: &'s Shop,
    path: String,
    version: u64,
}

impl<'s> OwnCart<'s> {
    fn new(shop: &'s Shop) -> Self {
        let cart = shop.json("POST", "/me/carts", r#"{"currency":"USD","country":"US"}"#);
        let path = format!("/me/carts/{}", cart["id"].as_str().expect("an id"));
        Self { shop, path, version: cart["version"].as_u64().expect("a version") }
    }

    fn add(mut self, sku: &Value) -> (Self, Response<Bytes>) {
        let body =
            format!(r#"{{"version":{},"actions":[{{"action":"addLineItem","sku":{sku}}}]}}"#, self.version);
        let answer = self.shop.ask("POST", &self.path, &body);
        self.version += 1;
        (self, answer)
    }
}

impl Drop for OwnCart<'_> {
    fn drop(&mut self) {
        self.shop.ask("DELETE", &format!("{}?version={}", self.path, self.version), "");
    }
}

/// The demo shop, and a customer who has signed in.
struct Shop {
    mock: Mock,
    token: String,
}

impl Shop {
    fn new() -> Self {
        let mock = Mock::builder().build().expect("the demo shop");
        let mut shop = Self { mock, token: String::new() };
        shop.token = shop.grant("/oauth/token", "grant_type=client_credentials");
        shop.json("POST", "/me/signup", r#"{"email":"alice@example.org","password":"secret"}"#);
        let form = "grant_type=password&username=alice@example.org&password=secret";
        shop.token = shop.grant("/oauth/demo/customers/token", form);
        shop
    }

    fn grant(&self, path: &str, form: &'static str) -> String {
        let client = ApiClient::mobile();
        let request = Request::post(path)
            .header(header::AUTHORIZATION, basic_auth(client.id(), client.secret()))
            .body(Bytes::from_static(form.as_bytes()))
            .expect("a request");
        let answer: Value = serde_json::from_slice(self.mock.handle(request).body()).expect("JSON");
        format!("Bearer {}", answer["access_token"].as_str().expect("a token"))
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Response<Bytes> {
        let request = Request::builder()
            .method(method)
            .uri(format!("/demo{path}"))
            .header(header::AUTHORIZATION, &self.token)
            .body(Bytes::copy_from_slice(body.as_bytes()))
            .expect("a request");
        let answer = self.mock.handle(request);
        assert!(answer.status().is_success(), "{answer:?}");
        answer
    }

    fn json(&self, method: &str, path: &str, body: &str) -> Value {
        serde_json::from_slice(self.ask(method, path, body).body()).expect("JSON")
    }
}

criterion_group!(benches, mock);
criterion_main!(benches);
