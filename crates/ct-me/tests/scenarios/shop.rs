//! A client over a scripted platform, on a clock moved by hand.

use std::{
    error::Error,
    fmt::Debug,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use ct_me::{
    Client, ClientBuilder, Hosts, Permission,
    auth::{Environment, MemoryStore, TokenStore},
};
use ct_testing::{ManualClock, Reply, ScriptedTransport, SeededRandom, Tasks};
use http::Request;
use serde_json::{Value, json};

pub(crate) const SECRET: &str = "canary-client-secret";
pub(crate) const PASSWORD: &str = "canary-password";

/// Client, network and time of one test.
pub(crate) struct Shop {
    pub(crate) client: Client,
    pub(crate) network: ScriptedTransport,
    pub(crate) clock: ManualClock,
    pub(crate) tasks: Tasks,
    store: Arc<dyn TokenStore>,
}

impl Shop {
    /// The network answers as `script` says.
    pub(crate) fn new(script: impl FnMut(&Request<Bytes>) -> Reply + Send + 'static) -> Self {
        Self::built(script, with_api_client)
    }

    /// The same, of a client that is built so.
    pub(crate) fn built(
        script: impl FnMut(&Request<Bytes>) -> Reply + Send + 'static,
        build: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let network = ScriptedTransport::new(script);
        let (clock, store) = (ManualClock::new(), Arc::new(MemoryStore::new()));
        let client = client(&network, &clock, Arc::clone(&store) as _, build);
        Self { client, network, clock, tasks: Tasks::new(), store }
    }

    /// With a customer who has signed in.
    pub(crate) fn signed_in(mut self) -> Self {
        let client = self.client.clone();
        self.tasks
            .finish(async move { client.sign_in("alice@example.org", PASSWORD).await })
            .expect("signed in");
        self
    }

    /// What a call comes to, on a clock that moves on whenever all wait for it. An error is searched for secrets, with
    /// its sources.
    pub(crate) fn settle<T: Debug + 'static, E: Error + 'static>(
        &mut self,
        call: impl Future<Output = Result<T, E>> + 'static,
    ) -> Result<T, E> {
        let call = self.tasks.start(call);
        self.tasks.run();
        while !call.is_done() && self.clock.advance_to_next().is_some() {
            self.tasks.run();
        }
        let came = call.take().expect("the call should not wait for anything but time");
        came.inspect_err(|error| ct_testing::check_error(error))
    }

    /// The requests that the API had.
    pub(crate) fn to_the_api(&self) -> Vec<Request<Bytes>> {
        self.network.requests().into_iter().filter(|request| !is_auth(request)).collect()
    }

    /// The app started again: another client, the same store.
    pub(crate) fn restarted(&self) -> Client {
        client(&self.network, &self.clock, Arc::clone(&self.store), with_api_client)
    }

    /// How many requests the auth host had.
    pub(crate) fn token_requests(&self) -> usize {
        self.network.requests().iter().filter(|request| is_auth(request)).count()
    }

    /// How many requests the API had.
    pub(crate) fn api_requests(&self) -> usize {
        self.network.count() - self.token_requests()
    }
}

pub(crate) fn with_api_client(builder: ClientBuilder) -> ClientBuilder {
    builder.client_credentials("the-app", SECRET).scopes([
        Permission::ViewProducts,
        Permission::ManageMyOrders,
        Permission::ManageMyProfile,
    ])
}

fn client(
    network: &ScriptedTransport,
    clock: &ManualClock,
    store: Arc<dyn TokenStore>,
    build: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Client {
    build(Client::builder("my-shop"))
        .hosts(Hosts::sphere_io())
        .environment(Environment {
            transport: Arc::new(network.clone()),
            clock: Arc::new(clock.clone()),
            random: Arc::new(SeededRandom::new(7)),
        })
        .token_store(store)
        .build()
        .expect("the configuration is complete")
}

pub(crate) fn is_auth(request: &Request<Bytes>) -> bool {
    request.uri().host() == Some("auth.sphere.io")
}

/// An auth host that always grants, every time another token, and an API that answers by `api`.
pub(crate) fn granting(
    mut api: impl FnMut(&Request<Bytes>) -> Reply + Send + 'static,
) -> impl FnMut(&Request<Bytes>) -> Reply + Send + 'static {
    let granted = AtomicUsize::new(0);
    move |request| {
        if is_auth(request) {
            grant(granted.fetch_add(1, Ordering::Relaxed), 172_800, request)
        } else {
            api(request)
        }
    }
}

/// The answer to a token request: `access-N`, and with a customer's also `refresh-N`.
pub(crate) fn grant(number: usize, expires_in: u64, request: &Request<Bytes>) -> Reply {
    let mut answer = json!({
        "access_token": format!("canary-access-{number}"),
        "token_type": "Bearer",
        "expires_in": expires_in,
        "scope": "view_products:my-shop manage_my_orders:my-shop manage_my_profile:my-shop",
    });
    if request.uri().path().ends_with("/anonymous/token") {
        answer["refresh_token"] = json!(format!("canary-refresh-{number}"));
        answer["scope"] =
            json!(format!("{} anonymous_id:guest-{number}", answer["scope"].as_str().unwrap_or_default()));
    }
    if request.uri().path().ends_with("/customers/token") {
        answer["refresh_token"] = json!(format!("canary-refresh-{number}"));
        answer["scope"] =
            json!(format!("{} customer_id:alice", answer["scope"].as_str().unwrap_or_default()));
    }
    Reply::json(200, answer.to_string())
}

/// The platform's refusal of a token.
pub(crate) fn invalid_token() -> Reply {
    refusal(401, "invalid_token", "invalid_token")
}

pub(crate) fn refusal(status: u16, code: &str, message: &str) -> Reply {
    let errors = json!([{ "code": code, "message": message }]);
    let body = json!({ "statusCode": status, "message": message, "errors": errors, "error": code });
    Reply::json(status, body.to_string())
}

/// A page without results.
pub(crate) fn empty_page() -> Reply {
    Reply::json(200, json!({ "limit": 20, "offset": 0, "count": 0, "total": 0, "results": [] }).to_string())
}

/// The least that is a cart.
pub(crate) fn cart() -> Value {
    json!({
        "id": "cart-1",
        "version": 3,
        "createdAt": "2026-01-01T00:00:00.000Z",
        "lastModifiedAt": "2026-01-01T00:00:00.000Z",
        "lineItems": [],
        "customLineItems": [],
        "totalPrice": { "type": "centPrecision", "currencyCode": "EUR", "centAmount": 0, "fractionDigits": 2 },
        "taxMode": "Platform",
        "taxRoundingMode": "HalfEven",
        "taxCalculationMode": "LineItemLevel",
        "inventoryMode": "None",
        "priceRoundingMode": "HalfEven",
        "cartState": "Active",
        "shippingMode": "Single",
        "shipping": [],
        "itemShippingAddresses": [],
        "discountCodes": [],
        "directDiscounts": [],
        "refusedGifts": [],
        "origin": "Customer",
    })
}
