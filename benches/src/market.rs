//! A mock with a shop of any size, and customers who have signed in.

use std::sync::Arc;

use bytes::Bytes;
use ct_model::oauth::basic_auth;
use http::{Request, Response, header};
use mock_server::{ApiClient, Mock, Seed};
use serde_json::{Value, json};

/// The shop that all markets are made of.
const DEMO: &str = include_str!("../../mock-server/seed/demo.json");
const PASSWORD: &str = "between-the-stalls";

/// How much a market holds.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Products; the demo shop's, again and again under other names.
    pub products: usize,
    /// Customers.
    pub customers: usize,
    /// Carts with one line item each, dealt out to the customers in turn.
    pub carts: usize,
    /// Tokens of customers, dealt out in turn; each customer has one at least.
    pub tokens: usize,
}

/// A mock, and the customers of its shop.
pub struct Market {
    mock: Arc<Mock>,
    shoppers: Vec<Shopper>,
}

/// A customer who has signed in.
pub struct Shopper {
    mock: Arc<Mock>,
    /// The value of the header `Authorization`.
    pub authorization: String,
}

impl Market {
    /// A market of that size.
    pub fn new(size: Size) -> Self {
        let seed = Seed::parse(&seed(size).to_string()).expect("drafts as the demo shop has them");
        let mock = Arc::new(Mock::builder().seed(seed).build().expect("one project, one seed"));
        let mut market = Self { mock, shoppers: Vec::new() };
        market.shoppers = (0..size.customers).map(|number| market.sign_in(number)).collect();
        for number in size.customers..size.tokens.max(size.customers) {
            market.sign_in(number % size.customers);
        }
        market.create_carts(size);
        market
    }

    /// As many more carts as a market of that size has, each read once, for its JSON is kept from then on.
    pub fn create_carts(&self, size: Size) {
        for number in 0..size.carts {
            let cart = self.shopper(number).create_cart(number % size.products);
            self.shopper(number).ask("GET", &cart_path(&cart), "");
        }
    }

    /// The mock.
    pub fn mock(&self) -> &Arc<Mock> {
        &self.mock
    }

    /// The customer with this number, counted round and round.
    pub fn shopper(&self, number: usize) -> &Shopper {
        &self.shoppers[number % self.shoppers.len()]
    }

    fn sign_in(&self, number: usize) -> Shopper {
        let form = format!("grant_type=password&username={}&password={PASSWORD}", email(number));
        let client = ApiClient::mobile();
        let request = Request::post("/oauth/demo/customers/token")
            .header(header::AUTHORIZATION, basic_auth(client.id(), client.secret()))
            .body(form.into())
            .expect("a request");
        let answer = read(&self.mock.handle(request));
        let token = answer["access_token"].as_str().expect("a token");
        Shopper { mock: Arc::clone(&self.mock), authorization: format!("Bearer {token}") }
    }
}

impl Shopper {
    /// The answer to a request, which must be one of success.
    pub fn ask(&self, method: &str, path: &str, body: &str) -> Response<Bytes> {
        let request = Request::builder()
            .method(method)
            .uri(format!("/demo{path}"))
            .header(header::AUTHORIZATION, &self.authorization)
            .body(Bytes::copy_from_slice(body.as_bytes()))
            .expect("a request");
        let answer = self.mock.handle(request);
        assert!(answer.status().is_success(), "{answer:?}");
        answer
    }

    /// The same, read.
    pub fn json(&self, method: &str, path: &str, body: &str) -> Value {
        read(&self.ask(method, path, body))
    }

    /// A new cart with one piece of the product with this number.
    pub fn create_cart(&self, product: usize) -> Value {
        let sku = sku(product);
        let draft = json!({"currency": "EUR", "country": "DE", "lineItems": [{"sku": sku}]});
        self.json("POST", "/me/carts", &draft.to_string())
    }
}

/// Where a customer has the cart.
pub fn cart_path(cart: &Value) -> String {
    format!("/me/carts/{}", cart["id"].as_str().expect("an id"))
}

/// The stock-keeping unit of the master variant of the product with this number.
pub fn sku(product: usize) -> String {
    format!("SKU-{product}-0")
}

fn email(customer: usize) -> String {
    format!("shopper-{customer}@example.com")
}

fn read(answer: &Response<Bytes>) -> Value {
    assert!(answer.status().is_success(), "{answer:?}");
    serde_json::from_slice(answer.body()).expect("JSON")
}

/// A seed of that size.
fn seed(size: Size) -> Value {
    let mut seed: Value = serde_json::from_str(DEMO).expect("JSON");
    let mut demo = seed["products"].as_array().expect("products").clone();
    demo.retain(|product| product["publish"] == true);
    seed["products"] = (0..size.products).map(|number| product(&demo[number % demo.len()], number)).collect();
    let customers = (0..size.customers).map(|number| json!({"email": email(number), "password": PASSWORD}));
    seed["customers"] = customers.collect();
    // What names the demo shop's products and customers.
    let seed = seed.as_object_mut().expect("an object");
    seed.retain(|kind, _| !["productSelections", "stores", "businessUnits"].contains(&kind.as_str()));
    Value::Object(std::mem::take(seed))
}

/// The product under another name.
fn product(model: &Value, number: usize) -> Value {
    let mut product = model.clone();
    product["key"] = format!("product-{number}").into();
    for slug in product["slug"].as_object_mut().expect("slugs").values_mut() {
        *slug = format!("product-{number}").into();
    }
    let variant = |variant: &mut Value, place: usize| {
        variant["sku"] = format!("SKU-{number}-{place}").into();
        variant["key"] = format!("variant-{number}-{place}").into();
    };
    variant(&mut product["masterVariant"], 0);
    for (place, other) in product["variants"].as_array_mut().into_iter().flatten().enumerate() {
        variant(other, place + 1);
    }
    product
}
