//! What is written arrives as it was meant.

use ct_me::model::{Cart, Version};
use ct_testing::Reply;

use crate::shop::{Shop, cart, empty_page, granting};

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
fn scenario_18_a_delete_names_its_version_in_the_query_alone_and_has_no_body() {
    let mut shop = Shop::new(granting(|_| Reply::json(200, cart().to_string()))).signed_in();
    let client = shop.client.clone();
    let first: Cart = serde_json::from_value(cart()).expect("a cart");
    let second = Cart { version: Version(4), ..first.clone() };
    let deletes = async move {
        client.carts().delete(&first).await?;
        client.carts().delete(&second).await
    };
    shop.tasks.finish(deletes).expect("deleted");
    let [first, second] = &shop.to_the_api()[..] else { panic!("two requests") };
    assert_eq!((first.method(), second.method()), (&http::Method::DELETE, &http::Method::DELETE));
    assert_eq!((first.uri().query(), second.uri().query()), (Some("version=3"), Some("version=4")));
    assert_eq!(first.uri().path(), second.uri().path());
    for request in [first, second] {
        assert!(request.body().is_empty());
        assert!(!request.headers().contains_key("content-type"));
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

#[test]
fn whether_there_is_any_is_asked_by_head() {
    for (status, there) in [(200, true), (404, false)] {
        let mut shop = Shop::new(granting(move |_| Reply::json(status, "")));
        let client = shop.client.clone();
        let query =
            async move { client.categories().filter("key in :keys").vars("keys", ["a", "b"]).exists().await };
        assert_eq!(shop.tasks.finish(query).expect("an answer"), there);
        let request = shop.network.requests().pop().expect("the request");
        assert_eq!(request.method(), http::Method::HEAD);
        assert_eq!(request.uri().path(), "/my-shop/categories");
        assert_eq!(request.uri().query(), Some("where=key+in+%3Akeys&var.keys=a&var.keys=b"));
    }
    let mut shop = Shop::new(granting(|_| Reply::json(400, "")));
    let client = shop.client.clone();
    let error = shop.tasks.finish(async move { client.categories().exists().await }).expect_err("neither");
    assert_eq!(error.status(), Some(400));
}
