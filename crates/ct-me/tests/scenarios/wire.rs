//! What is written arrives as it was meant.

use crate::shop::{Shop, empty_page, granting};

#[test]
fn scenario_15_predicates_and_parameters_survive_to_the_wire() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.clone();
    let predicate = r#"slug(en = "a+b & \"c\" \\ é") and masterVariant(sku = :sku)"#;
    let query = async move {
        let query =
            client.product_projections().filter(predicate).var("sku", "1+1=2&x").var("published", "false");
        query.limit(0).get().await
    };
    shop.tasks.finish(query).expect("a page");
    let request = shop.network.requests().pop().expect("the request");
    let query = request.uri().query().expect("a query");
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    for (name, value) in
        [("where", predicate), ("var.sku", "1+1=2&x"), ("var.published", "false"), ("limit", "0")]
    {
        assert!(pairs.iter().any(|(key, text)| key == name && text == value), "{name} in {pairs:?}");
    }
}

#[test]
fn every_request_has_a_correlation_id_of_its_project() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.clone();
    shop.tasks.finish(async move { client.product_projections().get().await }).expect("a page");
    let request = shop.network.requests().pop().expect("the request");
    let id = request.headers()["x-correlation-id"].to_str().expect("a text").to_owned();
    let uuid = id.strip_prefix("my-shop/").expect("the project");
    assert_eq!(uuid::Uuid::parse_str(uuid).expect("a UUID").get_version_num(), 4);
}
