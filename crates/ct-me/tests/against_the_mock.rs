//! The client and the mock platform, in process, on a clock moved by hand.

use std::{sync::Arc, time::Duration};

use ct_me::{
    Client, Guest, Hosts, Identity, Permission,
    actions::{AddLineItem, ChangeLineItemQuantity, RemoveLineItem, SetShippingAddress},
    auth::MemoryStore,
    model::{
        AnonymousCartSignInMode, BaseAddress, Cart, Country, Currency, CustomerCreatePasswordResetToken,
        ErrorCode, Id, Key, MyCartDraft, MyCustomerDraft, PriceSelection,
        operation::CreateCustomerPasswordToken,
    },
};
use ct_testing::MockPlatform;
use futures_executor::block_on;
use futures_util::TryStreamExt as _;
use mock_server::ApiClient;

const PASSWORD: &str = "canary-password";

fn client(mock: &MockPlatform) -> Client {
    Client::builder(mock.project())
        .client_credentials(mock.client_id(), mock.client_secret())
        .scopes([Permission::ViewProducts, Permission::ManageMyOrders, Permission::ManageMyProfile])
        .hosts(Hosts::sphere_io())
        .environment(mock.environment())
        .token_store(Arc::new(MemoryStore::new()))
        .build()
        .expect("the configuration is complete")
}

/// A client of its own for a new customer who has signed in.
async fn customer(mock: &MockPlatform, email: &str) -> Client {
    let client = client(mock);
    client.sign_up(MyCustomerDraft::new(email, PASSWORD)).await.expect("signed up");
    client.sign_in(email, PASSWORD).await.expect("signed in");
    client
}

fn us_cart() -> MyCartDraft {
    MyCartDraft { country: Some(Country::US), ..MyCartDraft::new(Currency::USD) }
}

async fn cart_with_one_item(shop: &Client) -> Cart {
    let price = PriceSelection { country: Some(Country::US), ..PriceSelection::in_currency(Currency::USD) };
    let page = shop.product_projections().price(price).limit(1).get().await.expect("products");
    let cart = shop.carts().create(us_cart()).await.expect("a cart");
    let add = AddLineItem::variant(&page.results[0].id, 1).quantity(2);
    shop.carts().update(&cart, [add]).await.expect("a line item")
}

#[test]
fn the_catalog_can_be_read_without_signing_in() {
    block_on(async {
        let shop = client(&MockPlatform::demo());
        let page =
            shop.product_projections().limit(5).offset(1).sort("createdAt asc").get().await.expect("a page");
        assert_eq!((page.count, page.offset, page.results.len()), (5, 1, 5));
        let product = &page.results[0];
        let by_id = shop.product_projections().by_id(&product.id).await.expect("by id");
        assert_eq!(&by_id, product);
        let key = by_id.key.clone().expect("the demo's products have keys");
        let by_key = shop.product_projections().by_key(&key).await.expect("by key");
        assert_eq!(by_key.id, product.id);

        let category = shop.categories().limit(1).get().await.expect("categories").results.remove(0);
        let same = shop.categories().by_id(&category.id).await.expect("by id");
        assert_eq!(same, category);
        let product_type = shop.product_types().by_id(&product.product_type.id).await.expect("by id");
        let types = shop
            .product_types()
            .filter("key = :key")
            .var("key", product_type.key.as_ref().expect("a key").as_str());
        assert_eq!(types.get().await.expect("types").results, [product_type]);
        assert_eq!(shop.identity(), Identity::App);
    });
}

#[test]
fn every_product_comes_once_and_head_tells_whether_there_is_one() {
    block_on(async {
        let shop = client(&MockPlatform::demo());
        let all: Vec<_> = shop.product_projections().limit(7).all().try_collect().await.expect("all");
        let total = shop.product_projections().limit(1).get().await.expect("a page").total;
        assert_eq!(Some(all.len() as u64), total);
        assert!(all.len() > 14, "more than two pages");
        assert!(all.is_sorted_by(|one, next| one.id < next.id), "each once");

        let products = || shop.product_projections();
        assert!(products().exists_by_id(&all[0].id).await.expect("an answer"));
        assert!(!products().exists_by_id(&Id::new("no-such-id")).await.expect("an answer"));
        assert!(
            products().filter("key in :keys").vars("keys", &all[0].key).exists().await.expect("an answer")
        );
        assert!(!products().filter(r#"key = "no-such-key""#).exists().await.expect("an answer"));
    });
}

#[test]
fn what_is_not_there_is_not_found() {
    block_on(async {
        let shop = client(&MockPlatform::demo());
        let missing: Key = "no-such-key".parse().expect("a key");
        for error in [
            shop.product_projections().by_key(&missing).await.err(),
            shop.categories().by_key(&missing).await.err(),
            shop.product_types().by_key(&missing).await.err(),
        ] {
            assert!(error.is_some_and(|error| error.is_not_found()));
        }
    });
}

#[test]
fn an_address_has_one_account() {
    block_on(async {
        let mock = MockPlatform::demo();
        customer(&mock, "alice@example.org").await;
        let again = client(&mock).sign_up(MyCustomerDraft::new("Alice@Example.org", "another")).await;
        assert!(again.is_err_and(|error| error.has_code(&ErrorCode::DuplicateField)));
    });
}

#[test]
fn a_cart_is_its_customer_s() {
    block_on(async {
        let mock = MockPlatform::demo();
        let (alice, bob) =
            (customer(&mock, "alice@example.org").await, customer(&mock, "bob@example.org").await);
        let cart = cart_with_one_item(&alice).await;
        assert_eq!(cart.customer_id, Some(alice.me().get().await.expect("Alice").id));
        assert_eq!(alice.carts().active().await.expect("her cart"), cart);
        assert!(bob.carts().by_id(&cart.id).await.is_err_and(|error| error.is_not_found()));
        assert!(bob.carts().delete(&cart).await.is_err_and(|error| error.is_not_found()));
        assert!(bob.carts().get().await.expect("his carts").results.is_empty());
    });
}

#[test]
fn line_items_are_added_changed_and_removed() {
    block_on(async {
        let shop = customer(&MockPlatform::demo(), "alice@example.org").await;
        let cart = cart_with_one_item(&shop).await;
        let item = cart.line_items[0].clone();
        assert_eq!(item.quantity, 2);
        assert_eq!(cart.total_price.cent_amount, item.total_price.cent_amount);
        let cart =
            shop.carts().update(&cart, [ChangeLineItemQuantity::of(&item.id, 5)]).await.expect("changed");
        assert_eq!(cart.total_line_item_quantity, Some(5));
        let address = BaseAddress { city: Some("Springfield".into()), ..BaseAddress::new(Country::US) };
        let set = SetShippingAddress { address: Some(address), ..SetShippingAddress::default() };
        let cart = shop
            .carts()
            .update(
                &cart,
                [set.into(), ct_me::model::MyCartUpdateAction::from(RemoveLineItem::all(&item.id))],
            )
            .await
            .expect("both");
        assert!(cart.line_items.is_empty() && cart.shipping_address.is_some());
        shop.carts().delete(&cart).await.expect("deleted");
        assert!(shop.carts().active().await.is_err_and(|error| error.is_not_found()));
    });
}

#[test]
fn a_stale_version_is_refused_and_nothing_is_done() {
    block_on(async {
        let shop = customer(&MockPlatform::demo(), "alice@example.org").await;
        let old = shop.carts().create(us_cart()).await.expect("a cart");
        let country =
            ct_me::model::MyCartSetCountryAction { country: Some(Country::US), ..Default::default() };
        let new = shop
            .carts()
            .update(
                &old,
                [ct_me::model::MyCartSetLocaleAction { locale: "en-US".parse().ok(), ..Default::default() }],
            )
            .await
            .expect("a newer version");
        let error = shop.carts().update(&old, [country]).await.expect_err("stale");
        assert!(error.is_concurrent_modification());
        assert_eq!(error.current_version(), Some(new.version));
        assert_eq!(shop.carts().by_id(&old.id).await.expect("the cart"), new);

        let germany = |cart: &Cart| {
            assert!(cart == &old || cart == &new);
            [ct_me::model::MyCartSetCountryAction { country: Some(Country::DE), ..Default::default() }]
        };
        let newer = shop.carts().update_with(&old, germany).await.expect("decided again");
        assert_eq!((newer.country, newer.locale), (Some(Country::DE), new.locale.clone()));
    });
}

#[test]
fn a_password_change_ends_the_customer_s_other_sessions_and_nobody_else_s() {
    block_on(async {
        let mock = MockPlatform::demo();
        let here = customer(&mock, "alice@example.org").await;
        let there = client(&mock);
        there.sign_in("alice@example.org", PASSWORD).await.expect("signed in");
        let bob = customer(&mock, "bob@example.org").await;
        let me = here.me().get().await.expect("Alice");

        let wrong = here.change_password(&me, "not hers", "new").await.expect_err("refused");
        assert!(wrong.has_code(&ErrorCode::InvalidCurrentPassword));
        here.change_password(&me, PASSWORD, "new").await.expect("changed");

        here.me().get().await.expect("goes on with the new password");
        assert!(there.me().get().await.is_err_and(|error| error.needs_sign_in()));
        assert_eq!(there.identity(), Identity::None);
        bob.me().get().await.expect("Bob is not concerned");
        assert!(
            there.sign_in("alice@example.org", PASSWORD).await.is_err_and(|error| error.is_wrong_password())
        );
        there.sign_in("alice@example.org", "new").await.expect("signed in");
    });
}

#[test]
fn a_token_at_its_end_is_renewed_by_itself() {
    block_on(async {
        let mock = MockPlatform::demo();
        let shop = customer(&mock, "alice@example.org").await;
        mock.clock().advance(Duration::from_secs(172_801));
        shop.me().get().await.expect("renewed");
    });
}

#[test]
fn who_signed_out_is_nobody_and_nothing_is_left_to_resume() {
    block_on(async {
        let mock = MockPlatform::demo();
        let shop = customer(&mock, "alice@example.org").await;
        shop.sign_out().await.expect("signed out");
        assert_eq!(shop.identity(), Identity::None);
        assert!(shop.me().get().await.is_err_and(|error| error.needs_sign_in()));
        assert_eq!(shop.resume().await.expect("nothing to resume"), Identity::None);
        shop.product_projections().limit(1).get().await.expect("the app's own token");
        assert_eq!(shop.identity(), Identity::App);
    });
}

#[test]
fn whoever_deletes_the_account_is_signed_out() {
    block_on(async {
        let mock = MockPlatform::demo();
        let shop = customer(&mock, "alice@example.org").await;
        let me = shop.me().get().await.expect("Alice");
        shop.me().delete(&me).await.expect("deleted");
        assert_eq!(shop.identity(), Identity::None);
        assert!(shop.sign_in("alice@example.org", PASSWORD).await.is_err());
    });
}

/// A client of an app whose visitors may fill a cart before they sign in.
fn visitors(mock: &MockPlatform) -> Client {
    let client = ApiClient::visitors();
    Client::builder(mock.project())
        .guest(Guest::Anonymous)
        .client_credentials(client.id(), client.secret().clone())
        .hosts(Hosts::sphere_io())
        .environment(mock.environment())
        .build()
        .expect("the configuration is complete")
}

#[test]
fn a_visitor_s_cart_comes_along_when_she_signs_in() {
    block_on(async {
        let mock = MockPlatform::demo();
        customer(&mock, "alice@example.org").await;
        let shop = visitors(&mock);
        let identity = shop.sign_in_anonymously(Some("visitor & é 1")).await.expect("a session");
        assert_eq!(identity, Identity::Anonymous { id: "visitor & é 1".to_owned() });
        let cart = cart_with_one_item(&shop).await;
        assert_eq!(cart.customer_id, None);

        assert!(
            shop.sign_in("alice@example.org", "wrong").await.is_err_and(|error| error.is_wrong_password())
        );
        assert_eq!(shop.carts().active().await.expect("still the visitor's").id, cart.id);

        shop.sign_in("alice@example.org", PASSWORD).await.expect("signed in");
        let hers = shop.carts().active().await.expect("the cart came along");
        assert_eq!(hers.customer_id, Some(shop.me().get().await.expect("Alice").id));
        assert_eq!(hers.line_items[0].quantity, cart.line_items[0].quantity);
    });
}

#[test]
fn a_visitor_s_session_begins_with_her_first_cart() {
    block_on(async {
        let mock = MockPlatform::demo();
        let shop = visitors(&mock);
        let cart = shop.carts().create(us_cart()).await.expect("a cart");
        let Identity::Anonymous { id } = shop.identity() else { panic!("{:?}", shop.identity()) };
        assert_eq!(cart.anonymous_id, Some(id));
        assert_eq!(shop.carts().active().await.expect("the same session").id, cart.id);
    });
}

#[test]
fn of_two_carts_the_mode_says_which_it_is() {
    block_on(async {
        let mock = MockPlatform::demo();
        let old = cart_with_one_item(&customer(&mock, "alice@example.org").await).await;
        for (mode, is_old) in [
            (AnonymousCartSignInMode::MergeWithExistingCustomerCart, true),
            (AnonymousCartSignInMode::UseAsNewActiveCustomerCart, false),
        ] {
            let shop = visitors(&mock);
            shop.sign_in_anonymously(None).await.expect("a session");
            cart_with_one_item(&shop).await;
            shop.sign_in_with_cart("alice@example.org", PASSWORD, mode).await.expect("signed in");
            assert_eq!(shop.carts().active().await.expect("a cart").id == old.id, is_old);
        }
    });
}

#[test]
fn an_anonymous_session_is_renewed_and_resumed_under_its_id() {
    block_on(async {
        let mock = MockPlatform::demo();
        let shop = visitors(&mock);
        let identity = shop.sign_in_anonymously(None).await.expect("a session");
        let cart = cart_with_one_item(&shop).await;
        for _ in 0..2 {
            mock.clock().advance(Duration::from_secs(172_801));
            assert_eq!(shop.carts().by_id(&cart.id).await.expect("renewed").id, cart.id);
            assert_eq!(shop.identity(), identity);
        }
    });
}

#[test]
fn a_forgotten_password_is_reset_with_the_shop_s_token() {
    block_on(async {
        let mock = MockPlatform::demo();
        let alice = customer(&mock, "alice@example.org").await;
        let admin = ApiClient::admin();
        let backend = Client::builder(mock.project())
            .client_credentials(admin.id(), admin.secret().clone())
            .hosts(Hosts::sphere_io())
            .environment(mock.environment())
            .build()
            .expect("the configuration is complete");
        let draft = CustomerCreatePasswordResetToken::new("alice@example.org");
        let token = backend.execute(&CreateCustomerPasswordToken { draft }).await.expect("a token");

        let app = client(&mock);
        app.reset_password(token.value.clone(), "remembered").await.expect("reset");
        assert!(app.reset_password(token.value, "again").await.is_err_and(|error| error.is_not_found()));
        assert!(alice.me().get().await.is_err_and(|error| error.needs_sign_in()), "her tokens have ended");
        app.sign_in("alice@example.org", "remembered").await.expect("signed in");
    });
}

#[test]
fn the_mock_never_panicked() {
    block_on(async {
        let mock = MockPlatform::demo();
        cart_with_one_item(&customer(&mock, "alice@example.org").await).await;
        assert_eq!(mock.mock().panics(), 0);
    });
}

#[test]
fn its_futures_can_be_sent_to_other_threads() {
    fn is_send<T: Send>(_: &T) {}
    let shop = client(&MockPlatform::demo());
    is_send(&shop.product_projections().get());
    is_send(&shop.sign_in("alice@example.org", PASSWORD));
    is_send(&shop.carts().create(us_cart()));
    is_send(&shop.me().get());
    let _is_compiled = |cart: &Cart| {
        is_send(&shop.carts().update(cart, None::<AddLineItem>));
        is_send(&shop.carts().update_with(cart, |_| None::<AddLineItem>));
    };
    is_send(&shop.product_projections().all());
    is_send(&shop.carts().exists());
    is_send(&shop.resume());
    is_send(&shop.sign_out());
}
