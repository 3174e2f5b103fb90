//! The shop context completes what calls leave open, and nothing else.

use bytes::Bytes;
use ct_me::{
    NotPermitted, ShopContext,
    model::{Country, Currency, Id, Locale, MyCartDraft, PriceSelection, SearchFilter},
};
use ct_testing::Reply;
use http::Request;
use serde_json::{Value, json};

use crate::shop::{Shop, cart, empty_page, granting};

fn austria() -> ShopContext {
    ShopContext {
        currency: Some(Currency::EUR),
        country: Some(Country::AT),
        channel: Some(Id::new("vienna")),
        customer_group: Some(Id::new("regulars")),
        customer_group_assignments: Vec::new(),
        locales: vec![locale("de-AT"), locale("de")],
        store_projection: Some("north".parse().expect("a key")),
    }
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a language")
}

fn query(request: &Request<Bytes>) -> Vec<(String, String)> {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The query of the last request, as text, in the order of its names.
fn last(shop: &Shop) -> String {
    let mut pairs = query(shop.network.requests().last().expect("a request"));
    pairs.sort();
    pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

const CONTEXT: &str = "localeProjection=de&localeProjection=de-AT&priceChannel=vienna&priceCountry=AT\
    &priceCurrency=EUR&priceCustomerGroup=regulars&storeProjection=north";

#[test]
fn reads_of_products_begin_with_it() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.with_context(austria());
    let (key, id) = ("its-key".parse().expect("a key"), Id::new("one"));
    let call = client.clone();
    shop.tasks.finish(async move { call.product_projections().get().await }).expect("a page");
    assert_eq!(last(&shop), CONTEXT);
    let (call, product) = (client.clone(), id.clone());
    let _malformed = shop.tasks.finish(async move { call.product_projections().by_id(&product).await });
    assert_eq!(last(&shop), CONTEXT);
    let call = client.clone();
    let _malformed = shop.tasks.finish(async move { call.variant_projections().by_key(&key).await });
    assert_eq!(last(&shop), CONTEXT);
    let call = client.clone();
    let filter = SearchFilter::term("variants.attributes.color", ["red \"x\""]);
    let search = async move { call.product_projections().search().filter(filter).get().await };
    shop.tasks.finish(search).expect("found");
    assert_eq!(last(&shop), format!("filter=variants.attributes.color:\"red \\\"x\\\"\"&{CONTEXT}"));
    let attributes =
        async move { client.product_projections().variant_attributes(["size"]).by_id(&id).await };
    let _malformed = shop.tasks.finish(attributes);
    assert_eq!(last(&shop), "filter[attributes]=size&localeProjection=de&localeProjection=de-AT");
}

#[test]
fn what_a_call_says_takes_its_place() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.with_context(austria());
    let call = client.clone();
    let english = async move {
        call.product_projections().price_channel("graz").locale_projection([locale("en")]).get().await
    };
    shop.tasks.finish(english).expect("a page");
    assert_eq!(
        last(&shop),
        CONTEXT
            .replace("vienna", "graz")
            .replace("localeProjection=de&localeProjection=de-AT", "localeProjection=en",)
    );
    let call = client.clone();
    let dollars = PriceSelection::in_currency(Currency::USD);
    shop.tasks.finish(async move { call.product_projections().price(dollars).get().await }).expect("a page");
    assert_eq!(
        last(&shop),
        "localeProjection=de&localeProjection=de-AT&priceCurrency=USD&storeProjection=north"
    );
    let without = client.with_context(ShopContext::default());
    shop.tasks.finish(async move { without.product_projections().get().await }).expect("a page");
    assert_eq!(last(&shop), "");
}

#[test]
fn without_a_currency_nothing_selects_a_price() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let client = shop.client.with_context(ShopContext { currency: None, locales: Vec::new(), ..austria() });
    shop.tasks.finish(async move { client.product_projections().get().await }).expect("a page");
    assert_eq!(last(&shop), "storeProjection=north");
}

#[test]
fn new_carts_have_its_country_and_language_unless_they_say() {
    let mut shop = Shop::new(granting(|_| Reply::json(201, cart().to_string()))).signed_in();
    let client = shop.client.with_context(austria());
    let draft = MyCartDraft::new(Currency::EUR);
    let other = MyCartDraft { country: Some(Country::DE), locale: Some(locale("en")), ..draft.clone() };
    for (draft, country, language) in [(draft, "AT", "de-AT"), (other, "DE", "en")] {
        let client = client.clone();
        shop.tasks.finish(async move { client.carts().create(draft).await }).expect("a cart");
        let request = shop.network.requests().pop().expect("the request");
        let body: Value = serde_json::from_slice(request.body()).expect("JSON");
        assert_eq!(body, json!({ "currency": "EUR", "country": country, "locale": language }));
    }
}

#[test]
fn what_does_not_exist_in_a_store_is_refused_before_the_network_whoever_s_the_token_is() {
    let mut shop = Shop::new(granting(|_| empty_page()));
    let own = shop.client.with_token("the-app-s-own-token").expect("a token");
    let in_store = own.in_store("north".parse().expect("a key"));
    let error = shop.tasks.finish(async move { in_store.categories().get().await }).expect_err("not there");
    let ct_me::Cause::NotPermitted(NotPermitted::Place(_)) = error.cause() else { panic!("{error:?}") };
    let outside = async move { own.product_selections().assignments().await };
    let error = shop.tasks.finish(outside).expect_err("only in a store");
    assert!(matches!(error.cause(), ct_me::Cause::NotPermitted(NotPermitted::Place(_))), "{error:?}");
    assert_eq!(shop.network.count(), 0);
}
