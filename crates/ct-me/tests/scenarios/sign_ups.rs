//! A sign-up whose answer gets lost: the account may be there, and the client finds out whose it is.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use bytes::Bytes;
use ct_me::{
    Client, Error, Hosts, Identity,
    auth::{Environment, Transport, TransportError, TransportErrorKind::Unknown},
    model::{Currency, CustomerSignInResult, ErrorCode, MyCartDraft, MyCustomerDraft, Password},
};
use ct_testing::{MockPlatform, Reply};
use futures_executor::block_on;
use http::{Method, Request, Response};
use mock_server::ApiClient;
use serde_json::{Value, json};

use crate::shop::{PASSWORD, Shop, grant, granting, is_auth, refusal};

const EMAIL: &str = "alice@example.org";

async fn sign_up(client: Client) -> Result<CustomerSignInResult, Error> {
    client.sign_up(MyCustomerDraft::new(EMAIL, PASSWORD)).await
}

/// The refusal of an address that has an account, as far as `field` says so.
fn taken(field: &Value) -> Reply {
    let message = "There is already an existing customer with the provided email.";
    let errors = json!([{ "code": "DuplicateField", "message": message, "field": field }]);
    Reply::json(400, json!({ "statusCode": 400, "message": message, "errors": errors }).to_string())
}

fn alice() -> Reply {
    let customer = json!({
        "id": "alice", "version": 1, "email": EMAIL, "addresses": [], "isEmailVerified": false,
        "createdAt": "2026-01-01T00:00:00.000Z", "lastModifiedAt": "2026-01-01T00:00:00.000Z",
        "authenticationMode": "Password", "stores": [], "shippingAddressIds": [], "billingAddressIds": [],
    });
    Reply::json(200, customer.to_string())
}

fn wrong_password() -> Reply {
    refusal(
        400,
        "invalid_customer_account_credentials",
        "Customer account with the given credentials not found.",
    )
}

/// The answer to the first sign-up is lost, to the next it is `second`; her account can be read.
fn loses_the_first(second: Reply) -> impl FnMut(&Request<Bytes>) -> Reply + Send + 'static {
    let mut is_lost = false;
    move |request| match *request.method() {
        Method::GET => alice(),
        _ if std::mem::replace(&mut is_lost, true) => second.clone(),
        _ => Reply::Fail(Unknown),
    }
}

/// The same; `probe` is what the auth host says to her password, if not that it is right.
fn doubtful(probe: Option<Reply>) -> Shop {
    let mut api = loses_the_first(taken(&json!("email")));
    Shop::new(move |request| match &probe {
        Some(probe) if request.uri().path().ends_with("/customers/token") => probe.clone(),
        Some(_) | None if is_auth(request) => grant(0, 172_800, request),
        Some(_) | None => api(request),
    })
}

#[test]
fn an_account_that_her_password_opens_is_what_the_sign_up_made() {
    let mut shop = doubtful(None);
    let mut changes = shop.client.identity_changes();
    let call = sign_up(shop.client.clone());
    let signed_up = shop.settle(call).expect("the account is hers");
    assert_eq!((signed_up.customer.id.as_str(), signed_up.cart), ("alice", None));
    assert!(shop.client.identity().is_customer(), "she is signed in");
    assert!(std::iter::from_fn(|| changes.try_next()).last().is_some_and(|last| last.identity.is_customer()));
    assert_eq!((shop.token_requests(), shop.api_requests()), (2, 3), "the app's token and hers");
    let client = shop.client.clone();
    shop.settle(async move { client.sign_in(EMAIL, PASSWORD).await }).expect("once more does no harm");
}

#[test]
fn an_account_with_another_password_is_somebody_else_s() {
    let mut shop = doubtful(Some(wrong_password()));
    let call = sign_up(shop.client.clone());
    let error = shop.settle(call).expect_err("taken");
    assert!(error.has_code(&ErrorCode::DuplicateField) && !error.is_outcome_unknown(), "{error:?}");
    assert_eq!(shop.client.identity(), Identity::App);
}

#[test]
fn what_cannot_be_found_out_stays_in_doubt() {
    for probe in [Reply::html(503), Reply::Fail(Unknown), Reply::Never, refusal(401, "invalid_client", "No.")]
    {
        let mut shop = doubtful(Some(probe));
        let begun = shop.clock.clone();
        let call = sign_up(shop.client.with_deadline(Duration::from_secs(10)));
        let error = shop.settle(call).expect_err("taken, perhaps by herself");
        assert!(error.has_code(&ErrorCode::DuplicateField) && error.is_outcome_unknown(), "{error:?}");
        assert_eq!(shop.client.identity(), Identity::App);
        assert_eq!(begun.sleepers(), 0, "nothing is left under way");
    }
}

#[test]
fn an_account_that_cannot_be_read_leaves_the_sign_up_in_doubt_and_her_signed_in() {
    let mut api = loses_the_first(taken(&json!("email")));
    let mut shop = Shop::new(granting(move |request| match *request.method() {
        Method::GET => Reply::html(502),
        _ => api(request),
    }));
    let call = sign_up(shop.client.clone());
    let error = shop.settle(call).expect_err("not read");
    assert!(error.is_outcome_unknown() && shop.client.identity().is_customer(), "{error:?}");
}

#[test]
fn nobody_is_asked_where_nothing_is_in_doubt_or_somebody_is_signed_in() {
    // The platform has seen one sign-up only, or does not say that it is the address.
    for (first, second) in [
        (taken(&json!("email")), taken(&json!("email"))),
        (Reply::Fail(Unknown), taken(&json!("key"))),
        (Reply::Fail(Unknown), taken(&Value::Null)),
        (Reply::Fail(Unknown), refusal(400, "InvalidInput", "No.")),
    ] {
        let mut replies = vec![second, first];
        let mut shop = Shop::new(granting(move |_| replies.pop().expect("two attempts")));
        let call = sign_up(shop.client.clone());
        shop.settle(call).expect_err("refused");
        assert_eq!((shop.token_requests(), shop.client.identity()), (1, Identity::App));
    }

    let mut shop = Shop::new(granting(loses_the_first(taken(&json!("email"))))).signed_in();
    let call = sign_up(shop.client.clone());
    let error = shop.settle(call).expect_err("taken");
    assert!(error.is_outcome_unknown() && shop.token_requests() == 1, "{error:?}");
}

#[test]
fn whoever_signed_in_meanwhile_stays_who_she_is() {
    let mut shop = Shop::new(granting(loses_the_first(taken(&json!("email")))));
    let call = shop.tasks.start(sign_up(shop.client.clone()));
    shop.tasks.run();
    let client = shop.client.clone();
    shop.tasks.finish(async move { client.sign_in("bob@example.org", PASSWORD).await }).expect("Bob");
    while !call.is_done() && shop.clock.advance_to_next().is_some() {
        shop.tasks.run();
    }
    let error = call.take().expect("an answer").expect_err("in doubt");
    assert!(error.is_outcome_unknown() && shop.token_requests() == 2, "{error:?}");
}

/// Does what it is told, and loses the answer to the first sign-up.
struct LosesOne {
    transport: Arc<dyn Transport>,
    is_lost: AtomicBool,
}

#[async_trait]
impl Transport for LosesOne {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let is_sign_up = request.uri().path().ends_with("/me/signup");
        let answered = self.transport.send(request).await;
        if is_sign_up && !self.is_lost.swap(true, Ordering::Relaxed) {
            return Err(TransportError::new(Unknown, "the answer was lost"));
        }
        answered
    }
}

fn losing_one(mock: &MockPlatform) -> Client {
    let environment = mock.environment();
    let transport = LosesOne { transport: environment.transport, is_lost: AtomicBool::new(false) };
    let visitors = ApiClient::visitors();
    Client::builder(mock.project())
        .client_credentials(visitors.id(), visitors.secret().clone())
        .hosts(Hosts::sphere_io())
        .environment(Environment { transport: Arc::new(transport), ..environment })
        .build()
        .expect("the configuration is complete")
}

/// Moves the clock on for as long as the call waits for it.
fn settle<T: std::fmt::Debug + 'static>(mock: &MockPlatform, call: impl Future<Output = T> + 'static) -> T {
    let mut tasks = ct_testing::Tasks::new();
    let call = tasks.start(call);
    tasks.run();
    while !call.is_done() && mock.clock().advance_to_next().is_some() {
        tasks.run();
    }
    call.take().expect("the call should not wait for anything but time")
}

#[test]
fn the_mock_knows_whose_account_and_cart_it_is() {
    let mock = MockPlatform::demo();
    let client = losing_one(&mock);
    let cart = block_on(async {
        client.sign_in_anonymously(None).await.expect("a session");
        client.carts().create(MyCartDraft::new(Currency::USD)).await.expect("a cart")
    });
    let signed_up = settle(&mock, sign_up(client.clone())).expect("the account is hers");
    assert_eq!(signed_up.cart.expect("her cart came along").id, cart.id);
    let me = block_on(client.me().get()).expect("she is signed in");
    assert_eq!((&me.id, me.email.as_str()), (&signed_up.customer.id, EMAIL));

    let other = losing_one(&mock);
    let draft = MyCustomerDraft::new(EMAIL, Password::from("canary-another"));
    let call = {
        let other = other.clone();
        async move { other.sign_up(draft).await }
    };
    let error = settle(&mock, call).expect_err("Alice's");
    assert!(error.has_code(&ErrorCode::DuplicateField) && !error.is_outcome_unknown(), "{error:?}");
    assert_eq!(other.identity(), Identity::App);
}
