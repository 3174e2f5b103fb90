//! Where a client's tokens come from, other than an API client's sign-in; and who it is before anybody signs in.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ct_me::{
    AuthError, BuildError, Cause, Client, ClientBuilder, Error, Guest, Hosts, Identity, NotPermitted, Remedy,
    SignInError,
    auth::{SourceError, SourceErrorKind, SourceToken},
    model::{Cart, Currency, MyCartDraft},
};
use ct_testing::Reply;
use serde_json::json;

use crate::shop::{PASSWORD, Shop, cart, empty_page, granting, invalid_token, is_auth, with_api_client};

const EVERYTHING: &str = "view_products:my-shop manage_my_orders:my-shop manage_my_profile:my-shop";

/// A client whose source answers tokens with these scopes in turn, the last of them for ever; `None`: nobody is signed
/// in there.
fn sourced(
    scopes: &[Option<&'static str>],
    asked: &Arc<AtomicUsize>,
) -> impl FnOnce(ClientBuilder) -> ClientBuilder + use<> {
    let (scopes, asked) = (scopes.to_vec(), Arc::clone(asked));
    move |builder| {
        builder.token_source(Arc::new(move || {
            let number = asked.fetch_add(1, Ordering::Relaxed);
            let scope = scopes[number.min(scopes.len() - 1)];
            async move {
                let scope = scope.ok_or(SourceErrorKind::SignedOut)?;
                let token = SourceToken::new(format!("canary-{number}"), Duration::from_secs(3600));
                Ok::<_, SourceError>(token.scoped(format!("{EVERYTHING} {scope}").parse().expect("scopes")))
            }
        }))
    }
}

async fn new_cart(client: Client) -> Result<Cart, Error> {
    client.carts().create(MyCartDraft::new(Currency::EUR)).await
}

fn a_cart() -> Reply {
    Reply::json(201, cart().to_string())
}

#[test]
fn tokens_may_come_from_the_shop_s_backend() {
    let asked = Arc::default();
    let mut shop = Shop::built(|_| a_cart(), sourced(&[Some("customer_id:alice")], &asked));
    assert_eq!(shop.client.identity(), Identity::None);
    let calls: Vec<_> = (0..50).map(|_| shop.tasks.start(new_cart(shop.client.clone()))).collect();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().is_some_and(|cart| cart.is_ok())));
    assert_eq!((asked.load(Ordering::Relaxed), shop.token_requests(), shop.api_requests()), (1, 0, 50));
    assert_eq!(shop.network.requests()[0].headers()["authorization"], "Bearer canary-0");
    assert_eq!(shop.client.identity(), Identity::Customer { id: Some("alice".into()) });
}

#[test]
fn a_refused_token_is_replaced_by_the_backend_s_next_one() {
    let asked = Arc::default();
    let refusing = |request: &http::Request<_>| {
        let is_first = request.headers()["authorization"] == "Bearer canary-0";
        if is_first { invalid_token() } else { a_cart() }
    };
    let mut shop = Shop::built(refusing, sourced(&[Some("customer_id:alice")], &asked));
    let call = new_cart(shop.client.clone());
    shop.settle(call).expect("sent again");
    assert_eq!((asked.load(Ordering::Relaxed), shop.api_requests()), (2, 2));
}

#[test]
fn what_alice_began_is_not_sent_again_as_whom_the_backend_names_next() {
    let asked = Arc::default();
    let names = &[Some("customer_id:alice"), Some("customer_id:bob")];
    let mut shop = Shop::built(|_| invalid_token(), sourced(names, &asked));
    let mut changes = shop.client.identity_changes();
    let call = new_cart(shop.client.clone());
    let error = shop.settle(call).expect_err("not as Bob");
    assert!(matches!(error.cause(), Cause::Auth(AuthError::SessionChanged)), "{error:?}");
    assert_eq!(shop.api_requests(), 1);
    let told: Vec<_> = std::iter::from_fn(|| changes.try_next()).map(|change| change.identity).collect();
    assert_eq!(told, ["alice", "bob"].map(|id| Identity::Customer { id: Some(id.into()) }));
}

#[test]
fn what_the_first_token_cannot_do_is_not_sent() {
    for (scope, is_sent) in [
        ("customer_id:alice", true),
        ("anonymous_id:guest", true),
        ("view_categories:my-shop", false), // the app itself has no carts
    ] {
        let asked = Arc::default();
        let mut shop = Shop::built(|_| a_cart(), sourced(&[Some(scope)], &asked));
        let call = new_cart(shop.client.clone());
        let result = shop.settle(call);
        assert_eq!((result.is_ok(), shop.api_requests()), (is_sent, usize::from(is_sent)), "{scope}");
        if let Err(error) = result {
            assert!(matches!(error.cause(), Cause::NotPermitted(NotPermitted::Holder { .. })), "{error:?}");
        }
        let call = new_cart(shop.client.clone());
        assert_eq!(shop.settle(call).is_ok(), is_sent, "the second time as the first");
    }
}

#[test]
fn who_has_to_sign_in_at_the_backend_is_told_so() {
    let asked = Arc::default();
    let mut shop = Shop::built(|_| a_cart(), sourced(&[None, Some("customer_id:alice")], &asked));
    let call = new_cart(shop.client.clone());
    let error = shop.settle(call).expect_err("nobody is signed in there");
    assert!(error.needs_sign_in() && error.remedy() == Remedy::SignIn, "{error:?}");
    let client = shop.client.clone();
    shop.settle(async move { client.sign_out().await }).expect("the app's user is another now");
    let call = new_cart(shop.client.clone());
    shop.settle(call).expect("at once");
}

#[test]
fn people_sign_in_at_the_backend_and_nowhere_else() {
    let asked = Arc::default();
    let mut shop = Shop::built(|_| a_cart(), sourced(&[Some("anonymous_id:guest")], &asked));
    let call = new_cart(shop.client.clone());
    shop.settle(call).expect("a cart");
    let client = shop.client.clone();
    let signing_in = async move { client.sign_in("alice@example.org", PASSWORD).await };
    let error = shop.settle(signing_in).expect_err("not here");
    assert!(matches!(error, SignInError::Token(AuthError::NoApiClient)), "{error:?}");
    assert_eq!(shop.network.count(), 1, "nor is the guest's cart handed over");
    let client = shop.client.clone();
    let error = shop.settle(async move { client.sign_in_anonymously(None).await }).expect_err("nor so");
    assert_eq!((error.remedy(), shop.network.count()), (Remedy::ChangeRequest, 1));
    let client = shop.client.clone();
    let resumed = shop.settle(async move { client.resume().await }).expect("nothing to resume");
    assert_eq!(resumed, Identity::Anonymous { id: "guest".into() });
}

#[test]
fn a_changed_password_has_the_backend_asked_for_another_token() {
    let asked = Arc::default();
    let customer = json!({
        "id": "alice", "version": 1, "createdAt": "2026-01-01T00:00:00.000Z",
        "lastModifiedAt": "2026-01-01T00:00:00.000Z", "email": "alice@example.org", "addresses": [],
        "isEmailVerified": false, "authenticationMode": "Password", "stores": [],
        "customerGroupAssignments": [],
    });
    let answer = Reply::json(200, customer.to_string());
    let mut shop = Shop::built(move |_| answer.clone(), sourced(&[Some("customer_id:alice")], &asked));
    let client = shop.client.clone();
    let changing = async move {
        let alice = client.me().get().await?;
        client.change_password(&alice, PASSWORD, "canary-new").await?;
        client.me().get().await
    };
    shop.settle(changing).expect("she goes on");
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    let requests = shop.network.requests();
    let tokens: Vec<_> = requests.iter().map(|request| request.headers()["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer canary-0", "Bearer canary-0", "Bearer canary-1"]);
}

#[test]
fn a_client_has_one_place_to_get_tokens_from() {
    let source = || Arc::new(|| async { Err::<SourceToken, SourceError>(SourceErrorKind::Refused.into()) });
    let builder = || Client::builder("my-shop").hosts(Hosts::sphere_io());
    assert!(matches!(builder().build(), Err(BuildError::NoCredentials)));
    let both = with_api_client(builder()).token_source(source());
    assert!(matches!(both.build(), Err(BuildError::TwoSources)));
}

#[test]
fn whose_the_app_s_own_token_is_only_the_app_knows() {
    let mut shop = Shop::new(granting(|_| a_cart())).signed_in();
    let own = shop.client.with_token("canary-own").expect("a token");
    assert_eq!(own.identity(), Identity::Unknown);
    shop.settle(new_cart(own.clone())).expect("the platform decides");
    let (one, other) = (own.clone(), own.clone());
    let signing_in = async move { one.sign_in("alice@example.org", PASSWORD).await };
    let error = shop.settle(signing_in).expect_err("it has its token");
    assert!(matches!(error, SignInError::Token(AuthError::GivenToken)), "{error:?}");
    let error = shop.settle(async move { other.sign_out().await }).expect_err("it is the app's");
    assert!(matches!(error, AuthError::GivenToken), "{error:?}");
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 1), "the one sign-in, the one cart");
    assert!(shop.client.identity().is_customer(), "the client that it was made from is as it was");
}

/// A client whose user is somebody anonymous until she signs in.
fn for_visitors(builder: ClientBuilder) -> ClientBuilder {
    with_api_client(builder).guest(Guest::Anonymous)
}

#[test]
fn scenario_1_a_visitor_s_first_calls_begin_one_anonymous_session() {
    let mut shop = Shop::built(granting(|_| a_cart()), for_visitors);
    let calls: Vec<_> = (0..50).map(|_| shop.tasks.start(new_cart(shop.client.clone()))).collect();
    shop.tasks.run();
    assert!(calls.iter().all(|call| call.take().is_some_and(|cart| cart.is_ok())));
    assert_eq!((shop.token_requests(), shop.api_requests()), (1, 50));
    let requests = shop.network.requests();
    let first = requests.iter().find(|request| is_auth(request)).expect("a token request");
    assert_eq!(first.uri().path(), "/oauth/my-shop/anonymous/token");
    assert_eq!(shop.client.identity(), Identity::Anonymous { id: "guest-0".into() });
}

#[test]
fn what_needs_a_customer_is_refused_to_a_visitor_before_she_has_a_token() {
    let mut shop = Shop::built(granting(|_| empty_page()), for_visitors);
    let client = shop.client.clone();
    let error = shop.settle(async move { client.me().get().await }).expect_err("she is no customer");
    assert!(matches!(error.cause(), Cause::NotPermitted(NotPermitted::Holder { .. })), "{error:?}");
    assert_eq!((shop.network.count(), shop.client.identity()), (0, Identity::None));
    let mut app = Shop::new(granting(|_| a_cart()));
    let call = new_cart(app.client.clone());
    let error = app.settle(call).expect_err("without guests nobody has a cart");
    assert!(matches!(error.cause(), Cause::NotPermitted(NotPermitted::Holder { .. })), "{error:?}");
    assert_eq!(app.network.count(), 0);
}

#[test]
fn a_visitor_who_signs_in_is_a_customer_and_whoever_signs_out_is_a_visitor_again() {
    let mut shop = Shop::built(granting(|_| a_cart()), for_visitors).signed_in();
    let call = new_cart(shop.client.clone());
    shop.settle(call).expect("a customer's cart");
    let client = shop.client.clone();
    shop.settle(async move { client.sign_out().await }).expect("signed out");
    let call = new_cart(shop.client.clone());
    shop.settle(call).expect("a visitor's cart");
    assert!(matches!(shop.client.identity(), Identity::Anonymous { .. }));
}
