//! The mock's search over 10,000 products of five variants: texts, near words, filters, facets, and the index itself.

use bytes::Bytes;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use ct_model::oauth::basic_auth;
use http::{Request, header};
use mock_server::{ApiClient, Mock, Seed};
use serde_json::{Value, json};

const PRODUCTS: u64 = 10_000;

fn search(criterion: &mut Criterion) {
    let shop = Shop::new();
    let mut group = criterion.benchmark_group("search");
    for (name, query) in [
        ("a word", "text.en=shelter"),
        ("two words, nearly", "text.en=shelfer%20waterprof&fuzzy=true"),
        (
            "a filter, by price",
            "filter=variants.attributes.color.key%3A%22red%22%2C%22blue%22&sort=price%20asc",
        ),
        (
            "a word, a filter, three facets",
            "text.en=shelter&filter.query=variants.price.centAmount%3Arange%20(1000%20to%2030000)\
             &facet=variants.attributes.color.key&facet=variants.attributes.size\
             &facet=variants.price.centAmount%3Arange%20(0%20to%2010000)%2C(10000%20to%20*)",
        ),
        (
            "everything, three facets",
            "facet=variants.attributes.color.key&facet=categories.id&facet=variants.attributes.size",
        ),
    ] {
        group.bench_function(name, |bencher| bencher.iter(|| shop.search(query)));
    }
    group.bench_function("suggestions", |bencher| {
        bencher.iter(|| shop.json("GET", "/product-projections/suggest?searchKeywords.en=shel", ""));
    });
    group.sample_size(10);
    group.bench_function("a word, after a product has changed", |bencher| {
        bencher.iter_batched(
            || shop.change_a_product(),
            |()| shop.search("text.en=shelter"),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("a word, with the index made anew", |bencher| {
        bencher.iter_batched(
            || shop.add_a_product_type(),
            |()| shop.search("text.en=shelter"),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

/// A shop with many products, and its backend.
struct Shop {
    mock: Mock,
    token: String,
}

impl Shop {
    fn new() -> Self {
        let client = ApiClient::new("backend", "secret", "manage_project:demo").expect("a client");
        let seed = Seed::parse(&seed().to_string()).expect("a seed");
        let mock = Mock::builder().client(client).seed(seed).build().expect("a mock");
        let request = Request::post("/oauth/token")
            .header(header::AUTHORIZATION, basic_auth("backend", &"secret".into()))
            .body(Bytes::from_static(b"grant_type=client_credentials"))
            .expect("a request");
        let answer: Value = serde_json::from_slice(mock.handle(request).body()).expect("JSON");
        let token = format!("Bearer {}", answer["access_token"].as_str().expect("a token"));
        let shop = Self { mock, token };
        let all: Value = serde_json::from_slice(&shop.search("limit=1")).expect("JSON");
        assert_eq!(all["total"], PRODUCTS);
        shop
    }

    fn search(&self, query: &str) -> Bytes {
        self.ask("GET", &format!("/product-projections/search?{query}"), "")
    }

    /// Publishes what is not, and the other way round.
    fn change_a_product(&self) {
        let product = self.json("GET", "/products/key=p0", "");
        let action = if product["masterData"]["published"] == true { "unpublish" } else { "publish" };
        let update = json!({"version": product["version"], "actions": [{"action": action}]});
        self.json("POST", "/products/key=p0", &update.to_string());
    }

    /// After that nothing is known of which attributes are searchable.
    fn add_a_product_type(&self) {
        self.json("POST", "/product-types", r#"{"name":"another","description":""}"#);
    }

    fn json(&self, method: &str, path: &str, body: &str) -> Value {
        serde_json::from_slice(&self.ask(method, path, body)).expect("JSON")
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> Bytes {
        let request = Request::builder()
            .method(method)
            .uri(format!("/demo{path}"))
            .header(header::AUTHORIZATION, &self.token)
            .body(Bytes::copy_from_slice(body.as_bytes()))
            .expect("a request");
        let answer = self.mock.handle(request);
        assert!(answer.status().is_success(), "{answer:?}");
        answer.into_body()
    }
}

const COLORS: [&str; 8] = ["red", "blue", "green", "moss", "sand", "slate", "rust", "ink"];
const WORDS: [&str; 24] = [
    "tent",
    "shelter",
    "light",
    "waterproof",
    "jacket",
    "merino",
    "wool",
    "river",
    "mountain",
    "stove",
    "lamp",
    "bottle",
    "pack",
    "rope",
    "axe",
    "boot",
    "glove",
    "blanket",
    "kettle",
    "knife",
    "spoon",
    "buckle",
    "pocket",
    "pillow",
];

/// Products of 50 words in two languages, of which every fifth is rare: about 15,000 words in all.
fn seed() -> Value {
    let colors = COLORS.map(|key| json!({"key": key, "label": {"en": key, "de": format!("{key}farben")}}));
    let attribute = |name: &str, of: Value| json!({"name": name, "type": of, "label": {"en": name}, "isRequired": false, "isSearchable": true});
    let attributes = [
        attribute("color", json!({"name": "lenum", "values": colors})),
        attribute("size", json!({"name": "number"})),
        attribute("maker", json!({"name": "text"})),
    ];
    let mut numbers = Numbers(1);
    let products: Vec<Value> = (0..PRODUCTS).map(|number| product(number, &mut numbers)).collect();
    json!({
        "project": {"name": "Many", "languages": ["en", "de"], "currencies": ["EUR"], "countries": ["DE"]},
        "productTypes": [{"key": "thing", "name": "Thing", "description": "", "attributes": attributes}],
        "categories": [
            {"key": "c0", "name": {"en": "c0"}, "slug": {"en": "c0"}},
            {"key": "c1", "name": {"en": "c1"}, "slug": {"en": "c1"}},
        ],
        "products": products,
    })
}

fn product(number: u64, numbers: &mut Numbers) -> Value {
    let variants: Vec<Value> = (0..5)
        .map(|variant| {
            let price = json!({"value": {"centAmount": 500 + numbers.below(40_000), "currencyCode": "EUR"}});
            json!({"sku": format!("S-{number}-{variant}"), "prices": [price], "attributes": [
                {"name": "color", "value": COLORS[numbers.index(COLORS.len())]},
                {"name": "size", "value": 30 + numbers.below(20)},
                {"name": "maker", "value": format!("maker{}", numbers.below(300))},
            ]})
        })
        .collect();
    let name = numbers.text(2);
    json!({
        "key": format!("p{number}"), "productType": {"typeId": "product-type", "key": "thing"}, "publish": true,
        "name": {"en": name, "de": numbers.text(2)}, "slug": {"en": format!("p{number}")},
        "description": {"en": numbers.text(50), "de": numbers.text(50)},
        "categories": [{"typeId": "category", "key": format!("c{}", number % 2)}],
        "searchKeywords": {"en": [{"text": name, "suggestTokenizer": {"type": "whitespace"}}]},
        "masterVariant": variants[0], "variants": variants[1..],
    })
}

/// The same numbers each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.below(end as u64)).expect("it is below a usize")
    }

    fn text(&mut self, words: usize) -> String {
        let word = |numbers: &mut Self| {
            let word = WORDS[numbers.index(WORDS.len())];
            if numbers.below(5) == 0 { format!("{word}{}", numbers.below(300)) } else { word.to_owned() }
        };
        (0..words).map(|_| word(self)).collect::<Vec<_>>().join(" ")
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
