//! The mock's core, without sockets: reading products, reading the account, adding a line item; and the same reads in a
//! shop that holds a hundred of each and in one that holds a hundred thousand.

use bytes::Bytes;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use http::Response;

use benches::{Market, Shopper, Size, cart_path, sku};

/// As many as a project begins with.
const SMALL: Size = Size { products: 100, customers: 100, carts: 100, tokens: 100 };
/// As many as an hour of load tests leaves behind.
const LARGE: Size = Size { products: 10_000, customers: 10_000, carts: 100_000, tokens: 50_000 };
/// The carts of the customer who asks, in either shop.
const OWN_CARTS: usize = 20;

fn core(criterion: &mut Criterion) {
    let market = Market::new(SMALL);
    let shopper = market.shopper(0);
    let mut group = criterion.benchmark_group("mock");
    group.bench_function("GET product-projections?limit=20", |bencher| {
        bencher.iter(|| shopper.ask("GET", "/product-projections?limit=20", ""));
    });
    group.bench_function("GET me", |bencher| bencher.iter(|| shopper.ask("GET", "/me", "")));
    let mut add = |name: &str| {
        group.bench_function(format!("POST me/carts/{{id}}: addLineItem{name}"), |bencher| {
            bencher.iter_batched(|| OwnCart::new(shopper), OwnCart::add, BATCH);
        });
    };
    add("");
    let others: Vec<OwnCart<'_>> = (0..5_000).map(|_| OwnCart::new(shopper).add().0).collect();
    add(", beside 5,000 carts");
    drop(others);
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let markets = [("100", Market::new(SMALL)), ("100,000", Market::new(LARGE))];
    for (_, market) in &markets {
        let shopper = market.shopper(7);
        let page = shopper.json("GET", "/me/carts?limit=20", "");
        for product in page["count"].as_u64().map_or(0, |count| count as usize)..OWN_CARTS {
            shopper.create_cart(product);
        }
    }
    for path in ["/me", "/me/active-cart", "/me/carts?limit=20"] {
        let mut group = criterion.benchmark_group(format!("GET {path} in a shop of so many carts"));
        for (name, market) in &markets {
            group.bench_function(*name, |bencher| bencher.iter(|| market.shopper(7).ask("GET", path, "")));
        }
        group.finish();
    }
}

/// The same however long it takes: were it in proportion to that, as criterion's own sizes are, then the carts of a longer
/// run would need more memory.
const BATCH: BatchSize = BatchSize::NumIterations(16);

/// A cart of the customer, for as long as the value lives: memory that a process never had before costs more to get from
/// the system than the request does.
struct OwnCart<'s> {
    shopper: &'s Shopper,
    path: String,
    version: u64,
}

impl<'s> OwnCart<'s> {
    fn new(shopper: &'s Shopper) -> Self {
        let cart = shopper.json("POST", "/me/carts", r#"{"currency":"EUR","country":"DE"}"#);
        Self { shopper, path: cart_path(&cart), version: cart["version"].as_u64().expect("a version") }
    }

    fn add(mut self) -> (Self, Response<Bytes>) {
        let (version, sku) = (self.version, sku(0));
        let body = format!(r#"{{"version":{version},"actions":[{{"action":"addLineItem","sku":"{sku}"}}]}}"#);
        let answer = self.shopper.ask("POST", &self.path, &body);
        self.version += 1;
        (self, answer)
    }
}

impl Drop for OwnCart<'_> {
    fn drop(&mut self) {
        self.shopper.ask("DELETE", &format!("{}?version={}", self.path, self.version), "");
    }
}

criterion_group!(benches, core, growth);
criterion_main!(benches);
